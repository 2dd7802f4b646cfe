/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "tests/lib/practice_inner.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

static const char *kind_of(const struct secret_known *list, int n, const char *text)
{
	for (int i = 0; i < n; i++)
		if (strcmp(list[i].text, text) == 0)
			return list[i].kind;
	return "unknown";
}

const char *pat_kind(struct practice *p, const char *text)
{
	return kind_of(p->pats, PATS, text);
}

const char *bearer_kind(struct practice *p, const struct asked *q)
{
	const char *value = asked_header(q, "Authorization");
	if (!value)
		return NULL;
	return strncasecmp(value, "Bearer ", 7) == 0 ? kind_of(p->tokens, TOKENS, value + 7) : "unknown";
}

static char *base64_text(const char *s)
{
	static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	char *out = mem_new(strlen(s) + 1, 1);
	size_t n = 0;
	unsigned bits = 0, have = 0;
	for (; *s && *s != '='; s++) {
		const char *at = strchr(alphabet, *s);
		if (!at)
			break;
		bits = bits << 6 | (unsigned)(at - alphabet);
		have += 6;
		if (have >= 8)
			out[n++] = (char)(bits >> (have -= 8) & 255);
	}
	if (*s && *s != '=')
		n = 0;
	out[n] = '\0';
	return out;
}

/* The server does not care about the user's name, only about the token. */
const char *basic_kind(struct practice *p, const struct asked *q)
{
	const char *value = asked_header(q, "Authorization");
	if (!value)
		return NULL;
	if (strncasecmp(value, "Basic ", 6) != 0)
		return "unknown";
	char *pair = base64_text(value + 6);
	char *colon = strchr(pair, ':');
	const char *kind = colon ? pat_kind(p, colon + 1) : "unknown";
	free(pair);
	return kind;
}

/* Replaces every occurrence of what by {kind}; counts them. */
static int mask(struct buf *b, const char *what, const char *label, const char *kind)
{
	struct buf out;
	int n = 0;
	buf_init(&out, b->max);
	const char *s = b->s;
	for (const char *hit; (hit = strstr(s, what)); s = hit + strlen(what), n++) {
		buf_add(&out, s, (size_t)(hit - s));
		buf_addf(&out, "{%s: %s}", label, kind);
	}
	buf_adds(&out, s);
	if (n) {
		buf_clear(b);
		buf_add(b, out.s, out.len);
	}
	buf_free(&out);
	return n;
}

static int mask_key(struct buf *b)
{
	int n = 0;
	for (char *from; (from = strstr(b->s, "PRIVATE KEY-----")); n++) {
		char *to = strstr(from + 1, "PRIVATE KEY-----");
		while (from > b->s && strncmp(from, "-----BEGIN", 10) != 0)
			from--;
		char *whole = to ? mem_dupn(from, (size_t)(to - from) + 16) : mem_dup(from);
		mask(b, whole, "private key", "as PEM");
		free(whole);
	}
	return n;
}

/* How many secrets text holds; they are replaced. */
static int mask_all(struct practice *p, struct buf *b, int *tokens, int *pats)
{
	int t = 0, a = 0;
	for (int i = 0; i < TOKENS; i++)
		t += mask(b, p->tokens[i].text, "Terraform token", p->tokens[i].kind);
	for (int i = 0; i < PATS; i++)
		a += mask(b, p->pats[i].text, "PAT", p->pats[i].kind);
	if (tokens)
		*tokens = t;
	if (pats)
		*pats = a;
	return t + a + mask_key(b);
}

struct headers { struct practice *p; struct buf *out; int leaks; const struct asked *q; };

static enum MHD_Result add_header(void *arg, enum MHD_ValueKind kind, const char *name, const char *value)
{
	struct headers *h = arg;
	struct buf line;
	(void)kind;
	buf_init(&line, BUF_REPLY);
	if (strcasecmp(name, "Authorization") == 0) {
		const char *what = h->q->role == PRACTICE_TF ? bearer_kind(h->p, h->q) : basic_kind(h->p, h->q);
		buf_addf(&line, "%.*s {%s: %s}", (int)strcspn(value, " "), value, h->q->role == PRACTICE_TF ? "Terraform token" : "PAT", what);
		h->leaks += h->q->role == PRACTICE_TF ? strncasecmp(value, "Basic", 5) == 0 : strncasecmp(value, "Bearer", 6) == 0;
	} else {
		buf_adds(&line, value ? value : "");
		h->leaks += mask_all(h->p, &line, NULL, NULL);
	}
	buf_addf(h->out, "%s: %s\n", name, line.s);
	buf_free(&line);
	return MHD_YES;
}

/* A token of the one service must not reach the other, and no secret belongs in an address. The only body that may hold one
 * is that of a change at the first service. */
void record_asked(struct practice *p, const struct asked *q, int status)
{
	int tokens, pats, all;
	struct buf text;
	buf_init(&text, BUF_REPLY);
	p->requests++;
	buf_addf(&p->lines, "%c %s %s\n", "ta"[q->role], q->method, q->path);
	buf_adds(&text, q->target);
	p->leaks += mask_all(p, &text, NULL, NULL);
	buf_addf(&p->record, "=== %d %s %s %s => %d\n", p->requests, q->role == PRACTICE_TF ? "terraform" : "azure", q->method, text.s, status);
	struct headers h = { p, &p->record, 0, q };
	MHD_get_connection_values(q->connection, MHD_HEADER_KIND, add_header, &h);
	p->leaks += h.leaks;
	buf_clear(&text);
	buf_add(&text, q->body.s, q->body.len);
	all = mask_all(p, &text, &tokens, &pats);
	p->leaks += q->role == PRACTICE_ADO ? all : tokens;
	if (text.len)
		buf_addf(&p->record, "\n%s\n", text.s);
	buf_adds(&p->record, "\n");
	buf_free(&text);
}
