/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "action/values.h"
#include "base/buf.h"
#include "base/secret.h"

struct values {
	struct value *v;
	int n, cap;
	unsigned long stamp;
	const struct values *below;
};

struct values *values_new(void)
{
	return mem_new(1, sizeof (struct values));
}

struct values *values_over(const struct values *below)
{
	struct values *over = values_new();
	over->below = below;
	return over;
}

static void value_clear(struct value *v)
{
	mem_wipe_free(v->text);
	secret_free(v->secret);
	cJSON_Delete(v->json);
	free(v->where);
	v->text = v->where = NULL;
	v->secret = NULL;
	v->json = NULL;
	v->lost = v->json_inside = false;
	v->origin = FROM_NOWHERE;
}

void values_free(struct values *vs)
{
	if (!vs)
		return;
	for (int i = 0; i < vs->n; i++) {
		value_clear(&vs->v[i]);
		free((char *)vs->v[i].name);
	}
	free(vs->v);
	free(vs);
}

unsigned long values_now(const struct values *vs)
{
	return vs->stamp;
}

unsigned long values_tick(struct values *vs)
{
	return ++vs->stamp;
}

static struct value *find(const struct values *vs, const char *name)
{
	for (int i = 0; i < vs->n; i++)
		if (strcmp(vs->v[i].name, name) == 0)
			return &vs->v[i];
	return NULL;
}

static struct value *slot(struct values *vs, const char *name)
{
	struct value *v = find(vs, name);
	if (v)
		return v;
	if (vs->n == vs->cap) {
		vs->cap = vs->cap ? vs->cap * 2 : 32;
		vs->v = mem_grow(vs->v, (size_t)vs->cap, sizeof *vs->v);
	}
	v = &vs->v[vs->n++];
	memset(v, 0, sizeof *v);
	v->name = mem_dup(name);
	return v;
}

static void told(struct value *v, enum origin origin, const char *where)
{
	char *w = mem_dup(where);
	free(v->where);
	v->where = w;
	v->origin = origin;
}

void values_set(struct values *vs, const char *name, const char *text, enum origin origin, const char *where)
{
	struct value *v = slot(vs, name);
	char *copy;
	if (v->text && !v->json && strcmp(v->text, text) == 0) {
		told(v, origin, where);
		return;
	}
	copy = mem_dup(text);
	value_clear(v);
	v->text = copy;
	v->stamp = ++vs->stamp;
	told(v, origin, where);
}

void values_set_secret(struct values *vs, const char *name, struct secret *taken, enum origin origin, const char *where)
{
	struct value *v = slot(vs, name);
	bool same = v->secret && secret_same(v->secret, taken);
	if (same) {
		secret_free(taken);
	} else {
		value_clear(v);
		v->secret = taken;
		v->stamp = ++vs->stamp;
	}
	told(v, origin, where);
}

void values_set_secret_json(struct values *vs, const char *name, struct secret *taken, enum origin origin)
{
	values_set_secret(vs, name, taken, origin, NULL);
	slot(vs, name)->json_inside = true;
}

void values_set_json(struct values *vs, const char *name, cJSON *taken, enum origin origin)
{
	char *text = json_print(taken);
	struct value *v = slot(vs, name);
	if (v->json && v->text && strcmp(v->text, text) == 0) {
		mem_wipe_free(text);
		cJSON_Delete(taken);
	} else {
		value_clear(v);
		v->text = text;
		v->json = taken;
		v->stamp = ++vs->stamp;
	}
	v->origin = origin;
}

void values_lost(struct values *vs, const char *name)
{
	struct value *v = slot(vs, name);
	value_clear(v);
	v->lost = true;
	v->stamp = ++vs->stamp;
}

void values_unset(struct values *vs, const char *name)
{
	struct value *v = find(vs, name);
	if (!v || (v->origin == FROM_NOWHERE && !v->lost))
		return;
	value_clear(v);
	v->stamp = ++vs->stamp;
}

const struct value *values_any(const struct values *vs, const char *name)
{
	for (; vs; vs = vs->below) {
		const struct value *v = find(vs, name);
		if (v)
			return v;
	}
	return NULL;
}

const struct value *values_get(const struct values *vs, const char *name)
{
	for (; vs; vs = vs->below) {
		const struct value *v = find(vs, name);
		if (v && !v->hidden && (v->text || v->secret))
			return v;
	}
	return NULL;
}

void values_hide(struct values *vs, const char *name, bool hidden, bool renew)
{
	struct value *v = find(vs, name);
	if (!v || v->hidden == hidden)
		return;
	v->hidden = hidden;
	if (renew)
		v->stamp = ++vs->stamp;
}

const char *values_text(const struct values *vs, const char *name)
{
	const struct value *v = values_get(vs, name);
	return v ? v->text : NULL;
}

void values_copy(struct values *to, const struct value *v)
{
	if (v->secret && v->json_inside)
		values_set_secret_json(to, v->name, secret_dup(v->secret), v->origin);
	else if (v->secret)
		values_set_secret(to, v->name, secret_dup(v->secret), v->origin, v->where);
	else if (v->json)
		values_set_json(to, v->name, cJSON_Duplicate(v->json, 1), v->origin);
	else if (v->text)
		values_set(to, v->name, v->text, v->origin, v->where);
}

void values_each(const struct values *vs, void (*each)(void *arg, const struct value *), void *arg)
{
	for (int i = 0; i < vs->n; i++)
		each(arg, &vs->v[i]);
}

static char *outcome_key(const char *action)
{
	return mem_fmt("action:%s", action);
}

void values_set_outcome(struct values *vs, const char *action, const char *outcome)
{
	char *key = outcome_key(action);
	if (outcome)
		values_set(vs, key, outcome, FROM_REPLY, NULL);
	else
		values_unset(vs, key);
	free(key);
}

void values_hide_outcome(struct values *vs, const char *action, bool hidden)
{
	char *key = outcome_key(action);
	values_hide(vs, key, hidden, false);
	free(key);
}

const char *values_outcome(const struct values *vs, const char *action)
{
	char *key = outcome_key(action);
	const char *text = values_text(vs, key);
	free(key);
	return text;
}

/* What stands before the first number, such as v, does not count. */
int version_compare(const char *a, const char *b)
{
	a += strcspn(a, "0123456789");
	b += strcspn(b, "0123456789");
	while (*a || *b) {
		char *ea, *eb;
		unsigned long na = strtoul(a, &ea, 10), nb = strtoul(b, &eb, 10);
		if (na != nb)
			return na < nb ? -1 : 1;
		a = ea + strcspn(ea, "0123456789");
		b = eb + strcspn(eb, "0123456789");
	}
	return 0;
}

static bool filled(const struct value *v)
{
	if (!v)
		return false;
	if (v->secret)
		return secret_len(v->secret) > 0;
	if (v->json && cJSON_IsArray(v->json))
		return cJSON_GetArraySize(v->json) > 0;
	return v->text && *v->text;
}

static bool cond_holds(const struct values *vs, const struct cond *c)
{
	char *key = c->action ? outcome_key(c->action) : mem_dup(c->value);
	const struct value *v = values_get(vs, key);
	const char *text = v && v->text ? v->text : NULL;
	free(key);
	if (c->set != TRI_UNSET)
		return filled(v) == (c->set == TRI_YES);
	if (c->is)
		return text && strcmp(text, c->is) == 0;
	if (c->is_not)
		return !text || strcmp(text, c->is_not) != 0;
	if (c->at_least)
		return text && version_compare(text, c->at_least) >= 0;
	if (c->below)
		return text && *text && version_compare(text, c->below) < 0;
	return text && strs_has(&c->in, text);
}

bool conds_hold(const struct values *vs, const cond_list *conds)
{
	for (int i = 0; i < conds->n; i++)
		if (!cond_holds(vs, &conds->v[i]))
			return false;
	return true;
}
