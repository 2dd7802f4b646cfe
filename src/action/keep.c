/* SPDX-License-Identifier: ISC */
/* Values taken from a reply, and the facts about it that texts may name. */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include "action/expand.h"
#include "action/headers.h"
#include "action/matching.h"
#include "base/i18n.h"
#include "base/secret.h"
#include "base/text.h"
#include "base/url.h"

#define TEXT_SHOWN 200

/* The title of an HTML page says more than its first tags. */
static void page_text(const char *body, size_t len, struct buf *out)
{
	const char *s = body, *end = body + len;
	const char *title = len ? strstr(body, "<title>") : NULL;
	if (title) {
		s = title + 7;
		end = strstr(s, "</title>") ? strstr(s, "</title>") : end;
	}
	while (s < end && strchr(" \r\n\t", *s))
		s++;
	text_clean(out, s, (size_t)(end - s) < TEXT_SHOWN ? (size_t)(end - s) : TEXT_SHOWN);
}

static void set_number(struct values *over, const char *name, long n)
{
	char *text = mem_fmt("%ld", n);
	values_set(over, name, text, FROM_REPLY, NULL);
	free(text);
}

static void set_host(struct values *over, const char *url)
{
	struct url u;
	if (!url)
		return;
	if (url_parse(&u, url, NULL) == 0) {
		values_set(over, "reply_host", u.host, FROM_REPLY, NULL);
		values_set(over, "reply_url", url, FROM_REPLY, NULL);
	}
	url_free(&u);
}

/* What is not asked by an address is asked by its name alone. */
static void set_reached(struct values *over, const struct action *a)
{
	struct expander x = { over, SECRETS_REFUSED };
	const char *tmpl = a->kind == ACTION_REACH ? a->reach->host : a->kind == ACTION_SSH ? a->ssh->host : NULL;
	char *host = tmpl ? expand_dup(&x, tmpl, TO_PLAIN, NULL) : NULL;
	if (host)
		values_set(over, "reply_host", host, FROM_REPLY, NULL);
	free(host);
}

/* The service's own header says more exactly than Retry-After when to come back. */
static void set_wait(struct values *over, const struct service *s, const struct reply *r)
{
	const char *text = s && s->wait_header ? reply_header(r, s->wait_header) : NULL;
	long seconds;
	if (!text)
		text = reply_header(r, "retry-after");
	seconds = text ? header_wait(r, text) : -1;
	if (seconds >= 0)
		set_number(over, "reply_wait", seconds);
}

/* Some servers say back what they were sent: a secret among it goes no further. */
static const char *told_on(const char *text)
{
	return secret_seen(text, strlen(text)) ? _("(not shown: it holds a secret)") : text;
}

/* What went wrong stands inside a sentence of the guide, which brings its own full stop. */
static void set_error(struct values *over, const char *why)
{
	size_t n = strlen(why);
	char *text = mem_dupn(why, n > 1 && why[n - 1] == '.' && why[n - 2] != '.' ? n - 1 : n);
	values_set(over, "reply_error", text, FROM_REPLY, NULL);
	free(text);
}

void match_facts(struct values *over, const struct guide *g, const struct action *a, const struct reply *r)
{
	const struct service *s = a->http && a->http->service ? guide_service(g, a->http->service) : NULL;
	struct buf text;
	buf_init(&text, BUF_TEXT);
	if (a->kind != ACTION_PARSE)     /* what was read may be a secret in parts that nobody knows yet */
		page_text(r->body.s, r->body.len, &text);
	set_number(over, "reply_status", r->status);
	set_number(over, "reply_seconds", (r->ms + 500) / 1000);
	set_error(over, told_on(r->why ? r->why : fault_names[r->fault]));
	values_set(over, "reply_text", told_on(text.s), FROM_REPLY, NULL);
	set_host(over, r->url);
	set_reached(over, a);
	set_wait(over, s, r);
	buf_free(&text);
}

/* Where in a header, which may hold several challenges, the one of this scheme begins. */
static const char *challenge_at(const char *header, const char *scheme)
{
	size_t n = strlen(scheme);
	for (const char *s = header; *s; s++)
		if (strncasecmp(s, scheme, n) == 0 && (s == header || strchr(" ,", s[-1])) && (s[n] == ' ' || s[n] == '\0'))
			return s;
	return NULL;
}

/* Of  Bearer realm="https://…",service="x"  the value of one parameter. */
static char *challenge_param(const char *header, const char *scheme, const char *param)
{
	const char *from = scheme ? challenge_at(header, scheme) : header;
	size_t n = strlen(param);
	for (const char *s = from ? strchr(from, '=') : NULL; s; s = strchr(s + 1, '=')) {
		const char *value = s + 1 + (s[1] == '"');
		if ((size_t)(s - header) < n || strncasecmp(s - n, param, n) != 0 || (s - n > header && !strchr(" ,", s[-(long)n - 1])))
			continue;
		return mem_dupn(value, strcspn(value, s[1] == '"' ? "\"" : ", "));
	}
	return NULL;
}

static char *from_header(const struct reply *r, const struct keep *k)
{
	for (int i = 0; i < r->n_headers; i++) {
		char *text;
		if (strcasecmp(r->headers[i].name, k->header) != 0)
			continue;
		text = k->param ? challenge_param(r->headers[i].value, k->scheme, k->param) : mem_dup(r->headers[i].value);
		if (text)
			return text;
	}
	return NULL;
}

static const cJSON *from_body(const struct matching *m, const struct keep *k)
{
	struct expander x = { m->values, SECRETS_REFUSED };
	char *pointer = expand_dup(&x, k->found ? k->found : k->pointer, TO_PLAIN, NULL);
	const cJSON *in = k->found ? m->found : m->json;
	const cJSON *j = pointer && in ? json_at(in, pointer) : NULL;
	free(pointer);
	return j;
}

/* Which of the words are not there, for a sentence. */
static char *lacking(const cJSON *j, const char *text, const struct strs *words)
{
	struct buf b;
	buf_init(&b, BUF_TEXT);
	for (int i = 0; i < words->n; i++)
		if (text ? !text_has_word(text, words->v[i]) : !words_have(j, words->v[i]))
			buf_addf(&b, "%s%s", b.len ? ", " : "", words->v[i]);
	return buf_detach(&b);
}

static char *of_header(const struct matching *m, const struct keep *k)
{
	char *text = from_header(m->reply, k), *missing;
	if (!text || !k->lacks.n)
		return text;
	missing = lacking(NULL, text, &k->lacks);
	free(text);
	return missing;
}

static char *scalar(const struct matching *m, const struct keep *k)
{
	struct expander x = { m->values, SECRETS_REFUSED };
	const cJSON *j;
	if (k->status)
		return mem_fmt("%ld", m->reply->status);
	if (k->header)
		return of_header(m, k);
	if (k->value)
		return expand_dup(&x, k->value, TO_PLAIN, NULL);
	j = from_body(m, k);
	if (k->lacks.n)
		return lacking(j, NULL, &k->lacks);
	if (k->as == KEEP_COUNT)
		return cJSON_IsArray(j) ? mem_fmt("%d", cJSON_GetArraySize(j)) : NULL;
	return json_text(j);
}

static char *cut(char *text, const struct keep *k)
{
	char *from = k->after ? strstr(text, k->after) : text, *to, *piece;
	if (!k->after && !k->until)
		return text;
	from = from ? from + (k->after ? strlen(k->after) : 0) : text;
	to = k->until ? strstr(from, k->until) : NULL;
	piece = mem_dupn(from, to ? (size_t)(to - from) : strlen(from));
	mem_wipe_free(text);
	return piece;
}

static char *absolute(char *text, const struct reply *r, const struct keep *k)
{
	char *whole;
	if (!k->resolve || !r->url)
		return text;
	whole = url_resolve(r->url, text);
	free(text);
	return whole;
}

/* In place: it only gets shorter. What makes no byte, or would end the text, stays as it is. */
static void decode(char *text)
{
	char *to = text;
	for (const char *s = text; *s; to++) {
		char two[3] = { s[1], s[1] ? s[2] : '\0', '\0' };
		long byte = *s == '%' && strspn(two, "0123456789abcdefABCDEF") == 2 ? strtol(two, NULL, 16) : 0;
		*to = byte ? (char)byte : *s;
		s += byte ? 3 : 1;
	}
	*to = '\0';
}

static void clean_string(char **s)
{
	char *clean = *s ? text_clean_dup(*s, strlen(*s)) : NULL;
	if (clean && strcmp(clean, *s) != 0) {
		cJSON_free(*s);
		*s = cJSON_malloc(strlen(clean) + 1);
		memcpy(*s, clean, strlen(clean) + 1);
	}
	free(clean);
}

static void clean_all(cJSON *j)
{
	for (; j; j = j->next) {
		clean_string(&j->string);
		clean_string(&j->valuestring);
		clean_all(j->child);
	}
}

/* It goes to the screen and into the journal, which is read strictly: all of its texts are made safe, names too. */
static cJSON *clean_json(const cJSON *j)
{
	cJSON *copy = cJSON_Duplicate(j, 1);
	clean_all(copy);
	return copy;
}

bool keep_value(const struct matching *m, const struct keep *k, struct values *over)
{
	const cJSON *j = k->as == KEEP_JSON ? from_body(m, k) : NULL;
	char *text = k->as == KEEP_JSON ? (j ? json_print(j) : NULL) : scalar(m, k), *clean;
	if (text && k->as != KEEP_JSON)
		text = absolute(cut(text, k), m->reply, k);
	if (!text)
		return false;
	if (k->decode)
		decode(text);
	if (k->secret == TRI_YES || secret_seen(text, strlen(text))) {
		values_set_secret(over, k->name, secret_new(text, strlen(text)), FROM_REPLY, NULL);
	} else if (j) {
		values_set_json(over, k->name, clean_json(j), FROM_REPLY);
	} else {
		clean = text_clean_dup(text, strlen(text));
		values_set(over, k->name, clean, FROM_REPLY, NULL);
		free(clean);
	}
	mem_wipe_free(text);
	return true;
}
