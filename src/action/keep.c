/* SPDX-License-Identifier: ISC */
/* Values taken from a reply, and the facts about it that texts may name. */
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include "action/expand.h"
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
	if (!url || url_parse(&u, url, NULL))
		return;
	values_set(over, "reply_host", u.host, FROM_REPLY, NULL);
	values_set(over, "reply_url", url, FROM_REPLY, NULL);
	url_free(&u);
}

/* Seconds to wait, rounded up: the service's own header (which may be fractional) or Retry-After in seconds. */
static void set_wait(struct values *over, const struct service *s, const struct reply *r)
{
	const char *text = s && s->wait_header ? reply_header(r, s->wait_header) : NULL;
	char *end;
	double seconds;
	if (!text)
		text = reply_header(r, "retry-after");
	if (!text)
		return;
	seconds = strtod(text, &end);
	if (end == text || seconds < 0 || seconds > 86400)
		return;
	set_number(over, "reply_wait", (long)seconds + (seconds > (double)(long)seconds));
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
	page_text(r->body.s, r->body.len, &text);
	set_number(over, "reply_status", r->status);
	set_number(over, "reply_seconds", (r->ms + 500) / 1000);
	set_error(over, r->why ? r->why : fault_names[r->fault]);
	values_set(over, "reply_text", text.s, FROM_REPLY, NULL);
	set_host(over, r->url);
	set_wait(over, s, r);
	buf_free(&text);
}

/* Of  Bearer realm="https://…",service="x"  the value of one parameter. */
static char *challenge_param(const char *header, const char *scheme, const char *param)
{
	const char *s = header;
	size_t n = strlen(param);
	if (scheme && strncasecmp(header, scheme, strlen(scheme)) != 0)
		return NULL;
	while ((s = strchr(s, '='))) {
		const char *name = s - n;
		const char *value = s + 1 + (s[1] == '"');
		if (name >= header && strncasecmp(name, param, n) == 0 && (name == header || strchr(" ,", name[-1])))
			return mem_dupn(value, strcspn(value, s[1] == '"' ? "\"" : ", "));
		s++;
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

static char *scalar(const struct matching *m, const struct keep *k)
{
	struct expander x = { m->values, SECRETS_REFUSED };
	const cJSON *j;
	if (k->status)
		return mem_fmt("%ld", m->reply->status);
	if (k->header)
		return from_header(m->reply, k);
	if (k->value)
		return expand_dup(&x, k->value, TO_PLAIN, NULL);
	j = from_body(m, k);
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

bool keep_value(const struct matching *m, const struct keep *k, struct values *over)
{
	char *text, *clean;
	if (k->as == KEEP_JSON) {
		const cJSON *j = from_body(m, k);
		if (j)
			values_set_json(over, k->name, cJSON_Duplicate(j, 1), FROM_REPLY);
		return j != NULL;
	}
	text = scalar(m, k);
	text = text ? absolute(cut(text, k), m->reply, k) : NULL;
	if (!text)
		return false;
	if (k->secret) {
		values_set_secret(over, k->name, secret_new(text, strlen(text)), FROM_REPLY, NULL);
	} else {
		clean = text_clean_dup(text, strlen(text));
		values_set(over, k->name, clean, FROM_REPLY, NULL);
		free(clean);
	}
	mem_wipe_free(text);
	return true;
}
