/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>
#include "action/during.h"
#include "action/expand.h"
#include "action/headers.h"
#include "action/make.h"
#include "action/request.h"
#include "action/run.h"
#include "base/i18n.h"
#include "base/log.h"
#include "base/secret.h"
#include "base/text.h"
#include "base/url.h"

#define BODY_SHOWN 1500
#define WAIT_DEFAULT 600000L
#define OUTPUT_LINES 40

struct run {
	struct run_setup setup;
	struct values *values;           /* the setup's, a variant's and the makes on top */
	int variant;
	struct job *job;
	int timer;
	long began, waited_since;
	struct match last;               /* of the last look, while waiting */
	bool waiting;
	cJSON *pages;                    /* the first page, with the items of the others put in */
	int n_pages;
	char *shown;
	struct watch *watch;             /* of a program with during rows */
	const struct during *asks;
	int seen;                        /* rows */
};

static void look(struct run *r);

static void run_free(struct run *r)
{
	loop_timer_off(r->setup.loop, r->timer);
	match_free(&r->last);
	watch_free(r->watch);
	values_free(r->values);
	cJSON_Delete(r->pages);
	mem_wipe_free(r->shown);
	free(r);
}

void run_cancel(struct run *r)
{
	if (r->job)
		r->setup.world->ops->cancel(r->setup.world, r->job);
	run_free(r);
}

long run_since(const struct run *r)
{
	return loop_ms() - r->began;
}

static long wait_limit(const struct run *r)
{
	const struct repeat *rep = r->setup.action->repeat;
	return rep ? 1000L * rep->limit : WAIT_DEFAULT;
}

bool run_waiting(const struct run *r, const char **say, long *limit_ms)
{
	if (r->waited_since == 0)
		return false;
	*say = r->last.row ? r->last.row->say : NULL;
	*limit_ms = wait_limit(r);
	return true;
}

/* Some servers say back what they were sent. */
static const char *shown(const char *text)
{
	return secret_seen(text, strlen(text)) ? _("(not shown: it holds a secret)") : text;
}

const struct values *run_kept(const struct run *r)
{
	return r->last.kept ? r->last.kept : r->setup.values;
}

static void show_headers(struct buf *b, const struct reply *reply)
{
	static const char *const telling[] = { "content-type", "www-authenticate", "location", "server", "x-request-id", "x-vss-e2eid", "activityid",
		"retry-after", "x-ratelimit-reset" };
	for (int i = 0; i < reply->n_headers; i++)
		for (size_t k = 0; k < COUNT(telling); k++)
			if (strcmp(reply->headers[i].name, telling[k]) == 0)
				buf_addf(b, "  %s: %s\n", reply->headers[i].name, shown(reply->headers[i].value));
}

static bool may_show_body(const struct run *r, const struct reply *reply)
{
	const struct outcome *o = r->last.row;
	if (r->setup.action->kind == ACTION_KEY || r->setup.action->kind == ACTION_PARSE || secret_seen(reply->body.s, reply->body.len))
		return false;
	for (int i = 0; o && i < o->keep.n; i++)
		if (o->keep.v[i].secret == TRI_YES)
			return false;
	return true;
}

/* Of a program what it said last, as it said it; of others the beginning of the body. */
static void show_body(struct buf *b, const struct run *r, const struct reply *reply)
{
	size_t n = reply->body.len;
	cJSON *json = r->setup.action->kind == ACTION_COMMAND ? cJSON_ParseWithLength(reply->body.s, n) : NULL;
	char *text = json_text(cJSON_GetObjectItemCaseSensitive(json, "text"));
	const char *from = text;
	if (text && strlen(text) > BODY_SHOWN) {
		from += strlen(text) - BODY_SHOWN;
		from += strcspn(from, "\n");
		buf_adds(b, "[\xe2\x80\xa6]");
	}
	if (text)
		text_clean(b, from, strlen(from));
	else
		text_clean(b, reply->body.s, n < BODY_SHOWN ? n : BODY_SHOWN);
	mem_wipe_free(text);
	cJSON_Delete(json);
}

/* Request and reply for the d key and the report. What may hold a secret is left out and that is said. */
static char *describe(const struct run *r, const struct reply *reply)
{
	time_t now = time(NULL);
	struct tm tm;
	char when[32];
	struct buf b;
	buf_init(&b, BUF_TEXT);
	gmtime_r(&now, &tm);
	strftime(when, sizeof when, "%Y-%m-%dT%H:%M:%SZ", &tm);
	buf_addf(&b, "%s\n%s", when, r->shown ? r->shown : "");
	if (reply->fault != FAULT_NONE)
		buf_addf(&b, "-> %s: %s\n", fault_names[reply->fault], reply->why ? shown(reply->why) : "");
	else
		buf_addf(&b, "-> %ld, %ld ms\n", reply->status, reply->ms);
	show_headers(&b, reply);
	if (!may_show_body(r, reply))
		buf_adds(&b, _("(the body is not shown: it holds a secret)"));
	else
		show_body(&b, r, reply);
	return buf_detach(&b);
}

static void end(struct run *r, const char *details, const char *problem)
{
	r->setup.done(r->setup.arg, problem ? NULL : &r->last, details, problem);
	run_free(r);
}

static void look_again(void *arg)
{
	struct run *r = arg;
	r->timer = 0;
	r->waiting = false;
	look(r);
}

static long wait_ms(const struct run *r)
{
	const char *asked = values_text(r->last.kept, "reply_wait");
	long ms = asked ? 1000L * strtol(asked, NULL, 10) : 0, left = r->waited_since + wait_limit(r) - loop_ms();
	if (ms < 100)
		ms = r->setup.action->repeat ? 1000L * r->setup.action->repeat->every : asked ? 300 : 2000;
	if (ms > left)      /* one last look when the time is over, whatever the other side asked for */
		ms = left;
	return r->setup.world->rehearsal && ms > r->setup.world->pause ? r->setup.world->pause : ms;
}

/* true when the run goes on and is not at its end */
static bool goes_on(struct run *r)
{
	const struct outcome *o = r->last.row;
	if (o && o->verdict == VERDICT_NEXT && r->variant + 1 < r->setup.action->variants.n) {
		r->variant++;
		look(r);
		return true;
	}
	if (!o || o->verdict != VERDICT_WAIT)
		return false;
	if (r->waited_since == 0)
		r->waited_since = loop_ms();
	if (loop_ms() - r->waited_since >= wait_limit(r))
		return false;
	r->waiting = true;
	r->timer = loop_timer(r->setup.loop, wait_ms(r), look_again, r);
	if (r->setup.changed)
		r->setup.changed(r->setup.arg);
	return true;
}

/* ---- pages ---- */

/* What stands in this header is always an address. */
static bool is_link(const struct pages *p)
{
	return p->header && strcasecmp(p->header, "Link") == 0;
}

static char *next_page(const struct pages *p, const struct reply *reply, const cJSON *json)
{
	if (is_link(p))
		return header_next(reply);
	if (p->header)
		return mem_dup(reply_header(reply, p->header));
	return p->next ? json_text(json_at(json, p->next)) : NULL;
}

static void add_items(struct run *r, const struct pages *p, cJSON *json)
{
	cJSON *to = (cJSON *)(size_t)json_at(r->pages, p->items), *from = (cJSON *)(size_t)json_at(json, p->items);
	while (cJSON_IsArray(to) && cJSON_IsArray(from) && from->child)
		cJSON_AddItemToArray(to, cJSON_DetachItemFromArray(from, 0));
}

static bool same_origin(const char *a, const char *b)
{
	struct url ua, ub;
	bool bad = url_parse(&ua, a, NULL) != 0, same;
	char *oa, *ob;
	bad = url_parse(&ub, b, NULL) != 0 || bad;
	oa = url_origin(&ua);
	ob = url_origin(&ub);
	same = !bad && strcmp(oa, ob) == 0 && !*ua.user;
	free(oa);
	free(ob);
	url_free(&ua);
	url_free(&ub);
	return same;
}

static void page_done(void *arg, struct reply *reply);

/* Asks for the next page; false when there is none to ask for. */
static bool ask_page(struct run *r, const struct pages *p, const char *next, const char *base)
{
	struct request *q;
	char *url, *name, *value;
	if (!next || !*next || ++r->n_pages >= (p->at_most ? p->at_most : 20))
		return false;
	q = request_new(r->setup.guide, r->setup.action, r->values, NULL);
	if (!q)
		return false;
	if (p->url || is_link(p)) {
		url = url_resolve(base, next);
	} else {
		name = url_percent(p->as ? p->as : "page");
		value = url_percent(next);
		url = mem_fmt("%s%c%s=%s", q->url, strchr(q->url, '?') ? '&' : '?', name, value);
		free(name);
		free(value);
	}
	if (!url || !same_origin(url, q->url)) {
		free(url);
		request_free(q);
		return false;
	}
	free(q->url);
	q->url = url;
	r->job = r->setup.world->ops->start(r->setup.world, q, page_done, r);
	return true;
}

/* Every look is one line of the log: what was asked, what it came to. */
static void log_look(const struct run *r, const struct reply *reply)
{
	char *name = r->last.row ? outcome_name(r->last.row) : NULL;
	log_line("%s: %s (%s %ld, %ld ms)", r->setup.action->id, name ? name : "-", fault_names[reply->fault], reply->status, reply->ms);
	free(name);
}

static void finish(struct run *r, struct reply *reply)
{
	char *details;
	match_free(&r->last);
	match_reply(&r->last, r->setup.guide, r->setup.action, reply, r->values);
	log_look(r, reply);
	if (goes_on(r))
		return;
	details = describe(r, reply);
	end(r, details, NULL);
	mem_wipe_free(details);
}

/* All pages are there: the reply is the last one with the first one's body, all items in it. */
static void finish_pages(struct run *r, struct reply *reply)
{
	char *text = json_print(r->pages);
	buf_clear(&reply->body);
	if (buf_adds(&reply->body, text))
		reply->fault = FAULT_TOO_LARGE;
	mem_wipe_free(text);
	cJSON_Delete(r->pages);
	r->pages = NULL;
	finish(r, reply);
}

static void page_done(void *arg, struct reply *reply)
{
	struct run *r = arg;
	const struct pages *p = r->setup.action->http->pages;
	cJSON *json = reply->fault == FAULT_NONE && reply->status / 100 == 2 ? cJSON_ParseWithLength(reply->body.s, reply->body.len) : NULL;
	char *next;
	bool more;
	r->job = NULL;
	if (!json || !cJSON_IsArray(json_at(json, p->items))) {
		cJSON_Delete(json);
		cJSON_Delete(r->pages);
		r->pages = NULL;
		finish(r, reply);
		return;
	}
	next = next_page(p, reply, json);
	if (r->pages) {
		add_items(r, p, json);
		cJSON_Delete(json);
	} else {
		r->pages = json;
	}
	more = ask_page(r, p, next, reply->url);
	free(next);
	if (!more)
		finish_pages(r, reply);
}

static void reply_done(void *arg, struct reply *reply)
{
	struct run *r = arg;
	r->job = NULL;
	finish(r, reply);
}

/* ---- a program that speaks while it runs ---- */

static void send(struct run *r, const char *tmpl, const struct outcome *then)
{
	struct expander x = { r->values, SECRETS_REVEALED };
	char *text = tmpl ? expand_dup(&x, tmpl, TO_PLAIN, NULL) : NULL;
	r->setup.world->ops->send(r->setup.world, r->job, text, text ? strlen(text) : 0, then);
	mem_wipe_free(text);
}

/* One row after the other, up to one that asks. */
static void follow(struct run *r)
{
	const struct during *row;
	while (!r->asks && r->job && (row = watch_next(r->watch)) != NULL) {
		if (row->say && r->setup.seen) {
			r->asks = row;
			r->setup.world->ops->hold(r->setup.world, r->job);
		} else if (row->say || row->send) {
			send(r, row->ask ? row->else_send : row->send ? row->send : "", NULL);
		}
		if (r->setup.seen)
			r->setup.seen(r->setup.arg, row, r->values, r->seen++);
	}
}

static void printed(void *arg, int stream, const char *bytes, size_t n)
{
	struct run *r = arg;
	watch_add(r->watch, stream, bytes, n);
	follow(r);
}

const struct during *run_asks(const struct run *r)
{
	return r->asks;
}

void run_answer(struct run *r, bool yes)
{
	const struct during *row = r->asks;
	if (!row)
		return;
	r->asks = NULL;
	if (yes)
		send(r, row->send ? row->send : "", NULL);
	else
		send(r, row->else_send, row->else_outcome ? action_outcome(r->setup.action, row->else_outcome) : NULL);
	follow(r);
}

char *run_output(const struct run *r)
{
	char *tail, *all;
	if (!r->watch)
		return NULL;
	tail = watch_tail(r->watch, OUTPUT_LINES);
	all = mem_fmt("%s%s", r->shown ? r->shown : "", tail);
	free(tail);
	return all;
}

/* ---- one look ---- */

static int set_variant(struct values *over, const struct values *below, const struct pairs *variant, struct err *err)
{
	struct expander x = { below, SECRETS_REFUSED };
	for (int i = 0; i < variant->n; i++) {
		char *text = expand_dup(&x, variant->v[i].value, TO_PLAIN, err);
		if (!text)
			return -1;
		values_set(over, variant->v[i].key, text, FROM_MADE, NULL);
		free(text);
	}
	return 0;
}

struct values *run_values(const struct action *a, int variant, const struct values *below, struct world *world, struct err *err)
{
	struct values *over = values_over(below);
	int rc = a->variants.n ? set_variant(over, below, &a->variants.v[variant], err) : 0;
	for (int i = 0; i < a->make.n && rc == 0; i++)
		rc = make_value(over, &a->make.v[i], world, err);
	if (rc == 0)
		return over;
	values_free(over);
	return NULL;
}

static void told(void *arg)
{
	struct run *r = arg;
	struct reply reply;
	r->timer = 0;
	reply_init(&reply);
	finish(r, &reply);
	reply_free(&reply);
}

static void attend(struct run *r, struct request *q)
{
	const struct command *c = r->setup.action->kind == ACTION_COMMAND ? r->setup.action->command : NULL;
	watch_free(r->watch);
	r->watch = NULL;
	r->asks = NULL;
	r->seen = 0;
	if (!c || !c->during.n)
		return;
	r->watch = watch_new(c, r->values);
	q->part = printed;
	q->part_arg = r;
}

static void look(struct run *r)
{
	struct err err = { "" };
	struct request *q;
	match_free(&r->last);
	r->n_pages = 0;
	values_free(r->values);
	r->values = run_values(r->setup.action, r->variant, r->setup.values, r->setup.world, &err);
	if (!r->values) {
		end(r, "", err.text);
		return;
	}
	if (r->setup.action->kind == ACTION_MANUAL) {
		r->timer = loop_timer(r->setup.loop, 0, told, r);
		return;
	}
	q = request_new(r->setup.guide, r->setup.action, r->values, &err);
	if (!q) {
		end(r, "", err.text);
		return;
	}
	mem_wipe_free(r->shown);
	r->shown = mem_dup(q->shown);
	attend(r, q);
	r->job = r->setup.world->ops->start(r->setup.world, q, r->setup.action->http && r->setup.action->http->pages ? page_done : reply_done, r);
}

static void begin(void *arg)
{
	struct run *r = arg;
	r->timer = 0;
	look(r);
}

struct run *run_start(const struct run_setup *setup)
{
	struct run *r = mem_new(1, sizeof *r);
	r->setup = *setup;
	r->began = loop_ms();
	r->timer = loop_timer(setup->loop, 0, begin, r);
	return r;
}
