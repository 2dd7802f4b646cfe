/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include "action/expand.h"
#include "action/matching.h"

static bool status_is(const cJSON *want, long status)
{
	char text[24];
	if (cJSON_IsArray(want)) {
		for (const cJSON *c = want->child; c; c = c->next)
			if (status_is(c, status))
				return true;
		return false;
	}
	if (cJSON_IsNumber(want))
		return (long)want->valuedouble == status;
	snprintf(text, sizeof text, "%ldxx", status / 100);
	return strcmp(want->valuestring, text) == 0;
}

static bool has_words(const char *text, const struct strs *words)
{
	for (int i = 0; i < words->n; i++)
		if (!text_has_word(text, words->v[i]))
			return false;
	return true;
}

static int count_fitting(const struct reply *r, const struct header_match *h, const char *contains, const char *is)
{
	int fits = 0;
	for (int i = 0; i < r->n_headers; i++)
		fits += strcasecmp(r->headers[i].name, h->name) == 0 && (!contains || text_has(r->headers[i].value, contains)) &&
			(!is || strcmp(r->headers[i].value, is) == 0) && has_words(r->headers[i].value, &h->words);
	return fits;
}

/* A header is compared with nothing while a value that stands in the test is not known. */
static bool header_holds(const struct matching *m, const struct header_match *h)
{
	struct expander x = { m->values, SECRETS_REFUSED };
	char *contains = h->contains ? expand_dup(&x, h->contains, TO_PLAIN, NULL) : NULL, *is = h->is ? expand_dup(&x, h->is, TO_PLAIN, NULL) : NULL;
	int fits = (h->contains && !contains) || (h->is && !is) ? 0 : count_fitting(m->reply, h, contains, is);
	free(contains);
	free(is);
	if (h->set != TRI_UNSET)
		return (fits > 0) == (h->set == TRI_YES);
	return fits >= (h->count_at_least > 0 ? h->count_at_least : 1);
}

static bool headers_hold(const struct matching *m, const struct outcome *o)
{
	for (int i = 0; i < o->header.n; i++)
		if (!header_holds(m, &o->header.v[i]))
			return false;
	return true;
}

static bool body_has(const struct reply *r, const struct strs *texts)
{
	for (int i = 0; i < texts->n; i++)
		if (text_has(r->body.s, texts->v[i]))
			return true;
	return texts->n == 0;
}

static bool type_is(const struct reply *r, const char *type)
{
	const char *have = reply_header(r, "content-type");
	return !type || (have && strncasecmp(have, type, strlen(type)) == 0);
}

/* cJSON reads no deeper than its own limit. */
static const cJSON *find_below(const struct matching *m, const cJSON *j, const struct find *f)
{
	const cJSON *found = cJSON_IsObject(j) && wheres_hold(m, j, &f->where) ? j : NULL;
	for (const cJSON *c = j->child; c && !found; c = c->next)
		found = find_below(m, c, f);
	return found;
}

static bool find_item(struct matching *m, const struct find *f)
{
	const cJSON *list = m->json ? json_at(m->json, f->in) : NULL;
	m->found = list && f->deep ? find_below(m, list, f) : NULL;
	for (const cJSON *c = list && !f->deep && cJSON_IsArray(list) ? list->child : NULL; c && !m->found; c = c->next)
		if (wheres_hold(m, c, &f->where))
			m->found = c;
	return m->found != NULL;
}

static bool row_holds(struct matching *m, const struct outcome *o)
{
	const struct reply *r = m->reply;
	if (!conds_hold(m->values, &o->when))
		return false;
	if (o->otherwise)
		return true;
	if (o->fault.n ? !strs_has(&o->fault, fault_names[r->fault]) : r->fault != FAULT_NONE)
		return false;
	return (!o->status || status_is(o->status, r->status)) && type_is(r, o->type) && headers_hold(m, o) && body_has(r, &o->text) &&
		(o->where.n == 0 || (m->json && wheres_hold(m, m->json, &o->where))) && (!o->find || find_item(m, o->find));
}

/* Whatever looks like JSON is read as JSON; strictness about duplicate keys is for our own files, but cJSON's leniency is not
 * wanted here either: what does not parse is text. */
static cJSON *read_json(const struct reply *r)
{
	const char *s = r->body.s + (strncmp(r->body.s, "\xef\xbb\xbf", 3) == 0 ? 3 : 0);
	s += strspn(s, " \t\r\n");
	if (*s != '{' && *s != '[')
		return NULL;
	return cJSON_ParseWithLengthOpts(s, r->body.len - (size_t)(s - r->body.s) + 1, NULL, 1);
}

static void keep_all(struct match *out, const struct matching *m)
{
	const struct outcome *o = out->row;
	out->names = mem_new((size_t)o->keep.n + 1, sizeof *out->names);
	for (int i = 0; i < o->keep.n; i++)
		if (keep_value(m, &o->keep.v[i], out->kept))
			out->names[out->n_names++] = o->keep.v[i].name;
}

void match_reply(struct match *out, const struct guide *g, const struct action *a, const struct reply *r, const struct values *values)
{
	cJSON *json = read_json(r);
	struct matching m = { r, json, NULL, NULL };
	memset(out, 0, sizeof *out);
	out->kept = values_over(values);
	match_facts(out->kept, g, a, r);
	m.values = out->kept;
	for (int i = 0; i < a->outcomes.n && !out->row; i++)
		if (row_holds(&m, &a->outcomes.v[i]))
			out->row = &a->outcomes.v[i];
	if (out->row)
		keep_all(out, &m);
	cJSON_Delete(json);
}

void match_free(struct match *m)
{
	values_free(m->kept);
	free(m->names);
	memset(m, 0, sizeof *m);
}

bool match_row(const struct guide *g, const struct action *a, const struct outcome *o, const struct reply *r, const struct values *values)
{
	cJSON *json = read_json(r);
	struct values *over = values_over(values);
	struct matching m = { r, json, NULL, over };
	bool holds;
	match_facts(over, g, a, r);
	holds = row_holds(&m, o);
	values_free(over);
	cJSON_Delete(json);
	return holds;
}
