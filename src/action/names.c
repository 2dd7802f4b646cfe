/* SPDX-License-Identifier: ISC */
/* Which values an action's request is made of, found by walking its structs by the vocabulary. */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "action/expand.h"
#include "action/request.h"
#include "guide/vocab.h"

struct walk { const struct action *action; void (*each)(void *arg, const char *name); void *arg; };

/* What the action makes or tries itself comes from nowhere else. */
static bool own(const struct action *a, const char *name)
{
	for (int i = 0; i < a->make.n; i++)
		if (strcmp(a->make.v[i].name, name) == 0)
			return true;
	for (int i = 0; a->variants.n && i < a->variants.v[0].n; i++)
		if (strcmp(a->variants.v[0].v[i].key, name) == 0)
			return true;
	return false;
}

/* What a running program's output and the answers to it give. */
static bool from_during(const struct command *c, const char *name)
{
	for (int i = 0; c && i < c->during.n; i++) {
		if (c->during.v[i].ask && strcmp(c->during.v[i].ask, name) == 0)
			return true;
		for (int k = 0; k < c->during.v[i].keep.n; k++)
			if (strcmp(c->during.v[i].keep.v[k].name, name) == 0)
				return true;
	}
	return false;
}

static void found(void *arg, const char *name)
{
	const struct walk *w = arg;
	if (!own(w->action, name) && !from_during(w->action->command, name))
		w->each(w->arg, name);
}

static void in_string(const struct walk *w, const char *s)
{
	struct walk copy = *w;
	if (s)
		expand_names(s, found, &copy);
}

static void in_json(const struct walk *w, const cJSON *j)
{
	struct walk copy = *w;
	char *list;
	if (cJSON_IsString(j) && j->string && strcmp(j->string, FORM_SPREAD) == 0) {
		list = mem_fmt(FORM_LIST "%s", j->valuestring);
		found(&copy, list);
		found(&copy, j->valuestring);
		free(list);
	} else if (cJSON_IsString(j))
		in_string(w, j->valuestring);
	else
		for (const cJSON *c = j ? j->child : NULL; c; c = c->next)
			in_json(w, c);
}

static void in_object(const struct walk *w, const struct vobject *o, const void *data);

static void in_key(const struct walk *w, const struct vkey *k, const char *at)
{
	const struct pairs *pairs = (const void *)at;
	const struct strs *strs = (const void *)at;
	if (k->type == V_TEMPLATE)
		in_string(w, *(const char *const *)(const void *)at);
	else if (k->type == V_JSON)
		in_json(w, *(const cJSON *const *)(const void *)at);
	else if (k->type == V_TEMPLATES)
		for (int i = 0; i < strs->n; i++)
			in_string(w, strs->v[i]);
	else if (k->type == V_MAP)
		for (int i = 0; i < pairs->n; i++)
			in_string(w, pairs->v[i].value);
	else if (k->type == V_POINTER)
		in_string(w, *(const char *const *)(const void *)at);
	else if (k->type == V_OBJECT && *(const void *const *)(const void *)at)
		in_object(w, k->object, *(const void *const *)(const void *)at);
}

static void in_object(const struct walk *w, const struct vobject *o, const void *data)
{
	for (const struct vkey *k = o->keys; k->name; k++)
		in_key(w, k, (const char *)data + k->at);
}

static const struct vobject *object_named(const char *name)
{
	for (int i = 0; vocab_all[i]; i++)
		if (strcmp(vocab_all[i]->name, name) == 0)
			return vocab_all[i];
	return NULL;
}

/* A request with its own auth or tls does not depend on the service's. */
static void in_service(const struct walk *w, const struct service *s, const struct http *h)
{
	struct service copy = *s;
	if (h->auth)
		copy.auth = NULL;
	if (h->tls)
		copy.tls = NULL;
	in_object(w, object_named("service"), &copy);
}

static void in_wheres(const struct walk *w, const where_list *list)
{
	for (int i = 0; i < list->n; i++)
		in_object(w, object_named("where"), &list->v[i]);
}

static void in_conds(const struct walk *w, const cond_list *conds)
{
	struct walk copy = *w;
	for (int i = 0; i < conds->n; i++)
		if (conds->v[i].value)
			found(&copy, conds->v[i].value);
}

/* What a row compares the reply with, and what it is chosen by. */
static void in_row(const struct walk *w, const struct outcome *o)
{
	in_wheres(w, &o->where);
	if (o->find)
		in_wheres(w, &o->find->where);
	in_conds(w, &o->when);
}

/* What is written to the program while it runs, and what its rows are chosen by. */
static void in_during(const struct walk *w, const struct command *c)
{
	struct walk copy = *w;
	for (int i = 0; c && i < c->during.n; i++) {
		const struct during *row = &c->during.v[i];
		in_string(w, row->send);
		in_string(w, row->else_send);
		for (int k = 0; k < row->when.n; k++)
			if (row->when.v[k].value)
				found(&copy, row->when.v[k].value);
	}
}

void request_names(const struct guide *g, const struct action *a, void (*each)(void *arg, const char *name), void *arg)
{
	static const char *const kinds[] = { "http", "reach", "ssh", "key", "command", "parse" };
	const void *const parts[] = { a->http, a->reach, a->ssh, a->key, a->command, a->parse };
	const struct service *s = a->http && a->http->service ? guide_service(g, a->http->service) : NULL;
	const struct walk w = { a, each, arg };
	for (size_t i = 0; i < COUNT(parts); i++)
		if (parts[i])
			in_object(&w, object_named(kinds[i]), parts[i]);
	in_during(&w, a->command);
	if (s)
		in_service(&w, s, a->http);
	for (int i = 0; i < a->variants.n; i++)
		for (int k = 0; k < a->variants.v[i].n; k++)
			in_string(&w, a->variants.v[i].v[k].value);
	for (int i = 0; i < a->make.n; i++) {
		in_object(&w, object_named("make"), &a->make.v[i]);
		in_conds(&w, &a->make.v[i].when);
	}
	for (int i = 0; i < a->outcomes.n; i++)
		in_row(&w, &a->outcomes.v[i]);
}
