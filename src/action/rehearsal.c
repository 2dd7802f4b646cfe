/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "action/expand.h"
#include "action/make.h"
#include "action/rehearsal.h"
#include "base/i18n.h"

#define PAUSE 1000               /* ms; a person sees that it waits, and need not wait for long */

struct deal { const struct action *action; const struct outcome *outcome; struct deal *next; };
struct job {
	struct rehearsal_world *world;
	struct request *request;
	const struct outcome *row;
	reply_fn *done;
	void *arg;
	long started;
	int timer;
	struct job *next;
};
struct rehearsal_world {
	struct world world;              /* first: a struct world * is one of these */
	struct loop *loop;
	const struct guide *guide;
	long delay;
	struct deal *deals;
	struct job *jobs;
};

static struct rehearsal_world *mine(const struct world *w)
{
	return (struct rehearsal_world *)(void *)(size_t)(const void *)w;
}

const struct outcome *rehearsal_usual(const struct action *a, const struct values *values)
{
	static const int order[] = { VERDICT_PASS, VERDICT_ASK, VERDICT_PROBABLE, VERDICT_TOLD };
	for (int i = 0; i < a->outcomes.n; i++)
		if (a->outcomes.v[i].usual && conds_hold(values, &a->outcomes.v[i].when))
			return &a->outcomes.v[i];
	for (size_t v = 0; v < COUNT(order); v++)
		for (int i = 0; i < a->outcomes.n; i++)
			if (a->outcomes.v[i].verdict == order[v] && conds_hold(values, &a->outcomes.v[i].when))
				return &a->outcomes.v[i];
	return a->outcomes.n ? &a->outcomes.v[a->outcomes.n - 1] : NULL;
}

static struct deal **dealt(struct rehearsal_world *w, const struct action *a)
{
	struct deal **d = &w->deals;
	while (*d && (*d)->action != a)
		d = &(*d)->next;
	return d;
}

const struct outcome *rehearsal_next(const struct world *world, const struct action *a, const struct values *values)
{
	struct deal *d = *dealt(mine(world), a);
	return d ? d->outcome : rehearsal_usual(a, values);
}

static const struct outcome *take(struct rehearsal_world *w, const struct action *a, const struct values *values)
{
	struct deal **at = dealt(w, a), *d = *at;
	const struct outcome *o;
	if (!d)
		return rehearsal_usual(a, values);
	o = d->outcome;
	*at = d->next;
	free(d);
	return o;
}

static enum fault fault_named(const char *name)
{
	for (int i = 0; i < FAULT_COUNT; i++)
		if (strcmp(fault_names[i], name) == 0)
			return (enum fault)i;
	return FAULT_OTHER;
}

static void put_body(struct reply *r, const struct rehearsal *e, const struct expander *x)
{
	cJSON *json = e->json ? expand_json(x, e->json, NULL) : NULL;
	char *text = json ? json_print(json) : e->body ? expand_dup(x, e->body, TO_PLAIN, NULL) : NULL;
	if (json)
		reply_header_add(r, "content-type", "application/json; charset=utf-8");
	if (text)
		buf_adds(&r->body, text);
	mem_wipe_free(text);
	cJSON_Delete(json);
}

/* A fault that says more than words says the words, too. */
static char *json_why(const struct reply *r)
{
	cJSON *json = cJSON_ParseWithLength(r->body.s, r->body.len);
	char *why = json ? json_text(cJSON_GetObjectItemCaseSensitive(json, "why")) : NULL;
	cJSON_Delete(json);
	return why;
}

void rehearsal_reply(struct reply *r, const struct outcome *o, const struct values *values, const char *url)
{
	const struct rehearsal *e = o ? o->rehearsal : NULL;
	struct expander x = { values, SECRETS_REVEALED };
	reply_init(r);
	r->url = mem_dup(url ? url : "https://rehearsal.example.com/");
	if (!e)
		return;
	r->status = e->status;
	for (int i = 0; i < e->headers.n; i++) {
		char *value = expand_dup(&x, e->headers.v[i].value, TO_PLAIN, NULL);
		reply_header_add(r, e->headers.v[i].key, value ? value : "");
		mem_wipe_free(value);
	}
	if (reply_header(r, "retry-after") && !reply_header(r, "date"))     /* it may be a date, and is reckoned from this one */
		reply_header_add(r, "date", REHEARSED_DATE);
	if (e->fault)
		r->fault = fault_named(e->fault);
	if (!e->fault || e->json)
		put_body(r, e, &x);
	if (e->fault)
		r->why = e->json ? json_why(r) : e->body ? expand_dup(&x, e->body, TO_PLAIN, NULL) : NULL;
}

static void forget(struct job *j)
{
	struct job **at = &j->world->jobs;
	while (*at && *at != j)
		at = &(*at)->next;
	if (*at)
		*at = j->next;
	loop_timer_off(j->world->loop, j->timer);
	request_free(j->request);
	free(j);
}

static void answer(void *arg)
{
	struct job *j = arg;
	struct reply r;
	j->timer = 0;
	rehearsal_reply(&r, j->row, j->request->values, j->request->url);
	r.ms = r.fault == FAULT_TIMEOUT ? j->request->timeout : loop_ms() - j->started;
	reply_fn *done = j->done;
	void *to = j->arg;
	forget(j);
	done(to, &r);
	reply_free(&r);
}

static struct job *start(struct world *world, struct request *taken, reply_fn *done, void *arg)
{
	struct rehearsal_world *w = mine(world);
	struct job *j = mem_new(1, sizeof *j);
	*j = (struct job){ w, taken, NULL, done, arg, loop_ms(), 0, w->jobs };
	w->jobs = j;
	j->row = taken->action ? take(w, taken->action, taken->values) : NULL;
	j->timer = loop_timer(w->loop, j->row && j->row->rehearsal && j->row->rehearsal->after && w->delay ? j->row->rehearsal->after : w->delay,
		answer, j);
	return j;
}

static void cancel(struct world *world, struct job *j)
{
	(void)world;
	forget(j);
}

static void open_url(struct world *w, const char *url, void (*result)(void *arg, enum open_result), void *arg)
{
	(void)w, (void)url;
	result(arg, OPEN_REHEARSAL);
}

static void copy(struct world *w, const char *text, void (*result)(void *arg, enum copy_result, const char *how, const char *osc), void *arg)
{
	(void)w, (void)text;
	result(arg, COPY_REHEARSAL, NULL, NULL);
}

static int digest(struct world *w, const char *name, const char *key, const char *of, size_t len, struct buf *out, struct err *err)
{
	(void)w, (void)key, (void)of, (void)len, (void)err;
	return buf_addf(out, "rehearsed %s", name);
}

static char *versions(struct world *w)
{
	(void)w;
	return mem_dup("rehearsal");
}

static void free_world(struct world *world)
{
	struct rehearsal_world *w = mine(world);
	for (struct job *j = w->jobs, *next; j; j = next) {
		next = j->next;
		forget(j);
	}
	while (w->deals) {
		struct deal *d = w->deals;
		w->deals = d->next;
		free(d);
	}
	free(w);
}

static const struct world_ops ops = { "rehearsal", start, cancel, open_url, copy, digest, versions, free_world };

struct world *rehearsal_new(struct loop *loop, const struct guide *guide, long delay)
{
	struct rehearsal_world *w = mem_new(1, sizeof *w);
	w->world.ops = &ops;
	w->world.rehearsal = true;
	w->world.pause = delay > 0 ? PAUSE : 0;
	w->loop = loop;
	w->guide = guide;
	w->delay = delay;
	return &w->world;
}

static int no_such(const struct action *a, const char *what, struct err *err)
{
	struct buf names;
	buf_init(&names, 480);
	for (int i = 0; i < a->outcomes.n; i++) {
		char *name = outcome_name(&a->outcomes.v[i]);
		buf_addf(&names, "%s%s", i ? " " : "", name);
		free(name);
	}
	err_set(err, _("Nothing called \"%s\" can be dealt to %s. There is: %s"), what, a->id, names.s);
	buf_free(&names);
	return -1;
}

static int deal_one(struct rehearsal_world *w, const char *item, struct err *err)
{
	const char *colon = strchr(item, ':');
	char *id = mem_dupn(item, colon ? (size_t)(colon - item) : strlen(item));
	const struct action *a = colon ? guide_action(w->guide, id) : NULL;
	const struct outcome *o = a ? action_outcome(a, colon + 1) : NULL;
	struct deal **end = &w->deals;
	free(id);
	if (!a)
		return err_set(err, _("\"%s\" cannot be dealt: write ACTION:OUTCOME. --list shows what there is."), item);
	if (!o)
		return no_such(a, colon + 1, err);
	while (*end)
		end = &(*end)->next;
	*end = mem_new(1, sizeof **end);
	(*end)->action = a;
	(*end)->outcome = o;
	return 0;
}

int rehearsal_deal(struct world *world, const char *plan, struct err *err)
{
	int rc = 0;
	for (const char *s = plan; rc == 0 && *s; ) {
		size_t n = strcspn(s, ",");
		char *item = mem_dupn(s, n);
		rc = deal_one(mine(world), item, err);
		free(item);
		s += n + (s[n] == ',');
	}
	return rc;
}
