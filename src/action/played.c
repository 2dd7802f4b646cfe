/* SPDX-License-Identifier: ISC */
/* What a rehearsal plays of a row: what a program prints, piece by piece, and then the reply. */
#include "config.h"
#include <string.h>
#include <stdlib.h>
#include "action/expand.h"
#include "action/make.h"
#include "action/rehearsal.h"
#include "base/text.h"

static int row_at(const struct command *c, const char *id)
{
	for (int i = 0; i < c->during.n; i++)
		if (strcmp(c->during.v[i].id, id) == 0)
			return i;
	return -1;
}

static void add_chunk(struct played *p, const struct chunk *c)
{
	p->v = mem_grow(p->v, (size_t)p->n + 1, sizeof *p->v);
	p->v[p->n++] = c;
}

void played_init(struct played *p, const struct outcome *o, const struct values *values)
{
	const struct rehearsal *e = o ? o->rehearsal : NULL;
	const struct command *c = o && o->action ? o->action->command : NULL;
	*p = (struct played){ NULL, 0 };
	if (!e || !c)
		return;
	for (int i = 0; e->through && i <= row_at(c, e->through); i++)
		if (c->during.v[i].rehearsal && conds_hold(values, &c->during.v[i].when))
			add_chunk(p, c->during.v[i].rehearsal);
	for (int i = 0; i < e->chunks.n; i++)
		add_chunk(p, &e->chunks.v[i]);
}

void played_free(struct played *p)
{
	free(p->v);
	*p = (struct played){ NULL, 0 };
}

char *played_text(const struct chunk *c, const struct values *values)
{
	struct expander x = { values, SECRETS_REFUSED };
	char *text = expand_dup(&x, c->text, TO_PLAIN, NULL);
	return text ? text : mem_dup("");
}

static void add_stream(cJSON *json, const char *key, const struct buf *raw)
{
	struct buf clean;
	buf_init(&clean, BUF_REPLY);
	text_plain(&clean, raw->s, raw->len);
	cJSON_AddStringToObject(json, key, clean.s);
	buf_free(&clean);
}

/* As the live module puts it together. */
static void put_printed(struct reply *r, const struct played *p, const struct values *values)
{
	struct buf raw[3];
	cJSON *json = cJSON_CreateObject(), *out;
	char *text;
	for (int i = 0; i < 3; i++)
		buf_init(&raw[i], BUF_TEXT);
	for (int i = 0; i < p->n; i++) {
		text = played_text(p->v[i], values);
		buf_adds(&raw[p->v[i]->stream], text);
		buf_adds(&raw[2], text);
		free(text);
	}
	cJSON_AddNumberToObject(json, "exit", (double)r->status);
	add_stream(json, "out", &raw[CHUNK_OUT]);
	add_stream(json, "err", &raw[CHUNK_ERR]);
	add_stream(json, "text", &raw[2]);
	out = cJSON_ParseWithOpts(raw[CHUNK_OUT].s, NULL, 1);
	if (cJSON_IsObject(out) || cJSON_IsArray(out))
		cJSON_AddItemToObject(json, "json", out);
	else
		cJSON_Delete(out);
	text = json_print(json);
	buf_adds(&r->body, text);
	free(text);
	cJSON_Delete(json);
	for (int i = 0; i < 3; i++)
		buf_free(&raw[i]);
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

static void put_played(struct reply *r, const struct outcome *o, const struct values *values)
{
	struct played p;
	played_init(&p, o, values);
	if (p.n)
		put_printed(r, &p, values);
	played_free(&p);
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
	if (e->json || (e->body && !e->fault))
		put_body(r, e, &x);
	else if (!e->fault)
		put_played(r, o, values);
	if (e->fault)
		r->why = e->json ? json_why(r) : e->body ? expand_dup(&x, e->body, TO_PLAIN, NULL) : NULL;
}
