/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <regex.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include "action/expand.h"
#include "action/matching.h"
#include "base/url.h"

bool text_has(const char *text, const char *part)
{
	size_t n = strlen(part);
	for (; *text; text++)
		if (strncasecmp(text, part, n) == 0)
			return true;
	return n == 0;
}

static bool empty(const cJSON *j)
{
	return !j || cJSON_IsNull(j) || (cJSON_IsString(j) && !*j->valuestring) || (cJSON_IsArray(j) && !j->child);
}

static bool equal(const struct matching *m, const cJSON *have, const cJSON *want)
{
	struct expander x = { m->values, SECRETS_REFUSED };
	char *a = NULL, *b = NULL;
	bool same;
	if (!cJSON_IsString(want))
		return cJSON_Compare(have, want, 1);
	a = json_text(have);
	b = a ? expand_dup(&x, want->valuestring, TO_PLAIN, NULL) : NULL;
	same = a && b && strcmp(a, b) == 0;
	free(a);
	free(b);
	return same;
}

static bool test_is(const struct matching *m, const cJSON *j, const struct where *w)
{
	return equal(m, j, w->is);
}

static bool test_is_not(const struct matching *m, const cJSON *j, const struct where *w)
{
	return j && !equal(m, j, w->is_not);
}

static bool test_in(const struct matching *m, const cJSON *j, const struct where *w)
{
	for (const cJSON *c = w->in->child; c; c = c->next)
		if (equal(m, j, c))
			return true;
	return false;
}

/* A template's text against a JSON text by one of the comparisons below. */
static bool compare(const struct matching *m, const cJSON *j, const char *tmpl, bool (*same)(const char *have, const char *want))
{
	struct expander x = { m->values, SECRETS_REFUSED };
	char *have = json_text(j), *want = expand_dup(&x, tmpl, TO_PLAIN, NULL);
	bool holds = have && want && same(have, want);
	free(have);
	free(want);
	return holds;
}

static bool begins(const char *have, const char *want)
{
	return strncmp(have, want, strlen(want)) == 0;
}

static bool same_text(const char *have, const char *want)
{
	return strcasecmp(have, want) == 0;
}

static bool test_contains(const struct matching *m, const cJSON *j, const struct where *w)
{
	if (!cJSON_IsArray(j))
		return compare(m, j, w->contains, text_has);
	for (const cJSON *c = j->child; c; c = c->next)
		if (compare(m, c, w->contains, same_text))
			return true;
	return false;
}

bool text_has_word(const char *s, const char *word)
{
	size_t n = strlen(word);
	for (s += strspn(s, " ,"); *s; s += strspn(s, " ,")) {
		size_t len = strcspn(s, " ,");
		if (len == n && strncmp(s, word, n) == 0)
			return true;
		s += len;
	}
	return false;
}

bool words_have(const cJSON *j, const char *word)
{
	for (const cJSON *c = cJSON_IsArray(j) ? j->child : NULL; c; c = c->next)
		if (cJSON_IsString(c) && strcmp(c->valuestring, word) == 0)
			return true;
	return cJSON_IsString(j) && text_has_word(j->valuestring, word);
}

static bool test_words(const struct matching *m, const cJSON *j, const struct where *w)
{
	(void)m;
	for (int i = 0; i < w->words.n; i++)
		if (!words_have(j, w->words.v[i]))
			return false;
	return true;
}

static bool test_starts(const struct matching *m, const cJSON *j, const struct where *w)
{
	return compare(m, j, w->starts, begins);
}

static bool test_matches(const struct matching *m, const cJSON *j, const struct where *w)
{
	char *text = json_text(j);
	regex_t re;
	bool holds = false;
	(void)m;
	if (text && regcomp(&re, w->matches, REG_EXTENDED | REG_NOSUB | REG_ICASE) == 0) {
		holds = regexec(&re, text, 0, NULL, 0) == 0;
		regfree(&re);
	}
	free(text);
	return holds;
}

static bool test_at_least(const struct matching *m, const cJSON *j, const struct where *w)
{
	char *text = json_text(j);
	bool holds = text && version_compare(text, w->at_least) >= 0;
	(void)m;
	free(text);
	return holds;
}

static bool test_same_url(const struct matching *m, const cJSON *j, const struct where *w)
{
	return compare(m, j, w->same_url, url_same);
}

/* What stands between the lines of a PEM text, or all of a text without such lines, in one line. */
static char *pem_core(const char *text)
{
	struct buf b;
	buf_init(&b, BUF_REPLY);
	for (const char *s = text; *s; s++) {
		if (strncmp(s, "-----", 5) == 0) {
			const char *end = strstr(s + 5, "-----");
			s = end ? end + 4 : s + strlen(s) - 1;
		} else if (!strchr(" \t\r\n", *s)) {
			buf_addc(&b, *s);
		}
	}
	return buf_detach(&b);
}

static bool same_core(const char *have, const char *want)
{
	char *a = pem_core(have), *b = pem_core(want);
	bool same = *a && strcmp(a, b) == 0;
	free(a);
	free(b);
	return same;
}

static bool test_same_pem(const struct matching *m, const cJSON *j, const struct where *w)
{
	return compare(m, j, w->same_pem, same_core);
}

static char *origin_of(const char *text)
{
	struct url u;
	char *origin = url_parse(&u, text, NULL) ? NULL : url_origin(&u);
	url_free(&u);
	return origin;
}

static bool test_same_origin(const struct matching *m, const cJSON *j, const struct where *w)
{
	char *text = json_text(j), *whole = text && m->reply->url ? url_resolve(m->reply->url, text) : NULL;
	char *a = whole ? origin_of(whole) : NULL, *b = m->reply->url ? origin_of(m->reply->url) : NULL;
	bool same = a && b && strcmp(a, b) == 0;
	free(text);
	free(whole);
	free(a);
	free(b);
	return j && same == (w->same_origin == TRI_YES);
}

static bool test_type(const struct matching *m, const cJSON *j, const struct where *w)
{
	static const struct { const char *name; int type; } types[] = { { "string", cJSON_String }, { "number", cJSON_Number },
		{ "boolean", cJSON_True | cJSON_False }, { "array", cJSON_Array }, { "object", cJSON_Object }, { "null", cJSON_NULL } };
	(void)m;
	for (size_t i = 0; j && i < COUNT(types); i++)
		if (strcmp(types[i].name, w->type) == 0)
			return (j->type & 0xff & types[i].type) != 0;
	return false;
}

static bool test_set(const struct matching *m, const cJSON *j, const struct where *w)
{
	(void)m;
	return !empty(j) == (w->set == TRI_YES);
}

static bool test_count(const struct matching *m, const cJSON *j, const struct where *w)
{
	int n = cJSON_IsArray(j) ? cJSON_GetArraySize(j) : -1;
	(void)m;
	return n >= 0 && (w->count_at_least < 0 || n >= w->count_at_least) && (w->count_at_most < 0 || n <= w->count_at_most);
}

/* The same as what is in another place, and there. */
static bool same_as(const struct where *w, const cJSON *in, const cJSON *j)
{
	return !w->same_as || (j && cJSON_Compare(j, json_at(in, w->same_as), 1));
}

bool where_holds(const struct matching *m, const cJSON *in, const struct where *w)
{
	const struct { bool asked; bool (*test)(const struct matching *, const cJSON *, const struct where *); } tests[] = {
		{ w->is != NULL, test_is }, { w->is_not != NULL, test_is_not }, { w->in != NULL, test_in },
		{ w->contains != NULL, test_contains }, { w->words.n > 0, test_words },
		{ w->starts != NULL, test_starts }, { w->matches != NULL, test_matches }, { w->at_least != NULL, test_at_least },
		{ w->same_url != NULL, test_same_url }, { w->same_pem != NULL, test_same_pem },
		{ w->same_origin != TRI_UNSET, test_same_origin }, { w->type != NULL, test_type },
		{ w->set != TRI_UNSET, test_set }, { w->count_at_least >= 0 || w->count_at_most >= 0, test_count } };
	struct expander x = { m->values, SECRETS_REFUSED };
	char *pointer = expand_dup(&x, w->at_pointer, TO_PLAIN, NULL);
	const cJSON *j = in && pointer ? json_at(in, pointer) : NULL;
	bool holds = pointer != NULL && in != NULL;
	for (size_t i = 0; holds && i < COUNT(tests); i++)
		if (tests[i].asked && !tests[i].test(m, j, w))
			holds = false;
	holds = holds && same_as(w, in, j);
	free(pointer);
	return holds;
}

bool wheres_hold(const struct matching *m, const cJSON *in, const where_list *list)
{
	for (int i = 0; i < list->n; i++)
		if (!where_holds(m, in, &list->v[i]))
			return false;
	return true;
}
