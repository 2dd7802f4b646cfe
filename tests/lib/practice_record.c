/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "tests/lib/practice_inner.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

static const char *const labels[PRACTICE_ROLES] = { "Terraform token", "PAT", "Bitbucket", "Bitbucket Cloud", "Azure DevOps", "service", "Azure" };
static const char *const names[PRACTICE_ROLES] = { "terraform", "azure", "bitbucket-server", "bitbucket-cloud", "azure-pipelines", "keyed", "azure-cloud" };

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

/* An OAuth consumer's key is no secret, and what nobody knows cannot leak. */
static bool is_secret(const struct secret_known *k)
{
	return k->text && strcmp(k->kind, "key") != 0 && strcmp(k->kind, "old-key") != 0;
}

/* How many secrets text holds, by whose they are; they are replaced. The last: private keys. */
static int mask_all(struct practice *p, struct buf *b, int found[PRACTICE_ROLES + 1])
{
	int n = 0, ignored[PRACTICE_ROLES + 1];
	found = found ? found : ignored;
	memset(found, 0, sizeof ignored);
	for (int i = 0; i < SECRETS; i++)
		if (is_secret(&p->secrets[i]))
			found[p->secrets[i].role] += mask(b, p->secrets[i].text, labels[p->secrets[i].role], p->secrets[i].kind);
	found[PRACTICE_BBC] += mask(b, p->issued, labels[PRACTICE_BBC], "issued");
	for (int i = 0; i < p->azure.n_issued; i++)
		found[PRACTICE_AZURE] += mask(b, p->azure.issued[i].token, labels[PRACTICE_AZURE], "issued");
	found[PRACTICE_ROLES] = mask_key(b);
	for (int i = 0; i <= PRACTICE_ROLES; i++)
		n += found[i];
	return n;
}

int record_mask(struct practice *p, struct buf *b)
{
	return mask_all(p, b, NULL);
}

struct headers { struct practice *p; struct buf *out; int leaks; const struct asked *q; };

/* One service's credentials sent to another, under whatever user. */
static bool strangers(struct practice *p, const struct asked *q, const char *value)
{
	size_t n;
	bool basic = strncasecmp(value, "Basic ", 6) == 0;
	char *pair = basic ? base64_bytes(value + 6, &n) : NULL, *colon = pair ? strchr(pair, ':') : NULL;
	const char *text = basic ? colon ? colon + 1 : "" : value + strcspn(value, " ") + (strchr(value, ' ') != NULL);
	bool found = false;
	for (int role = 0; role < PRACTICE_ROLES; role++)
		found = found || (role != (int)q->role && strcmp(secret_kind(p, (enum practice_role)role, text), "unknown") != 0);
	free(pair);
	return found;
}

static enum MHD_Result add_header(void *arg, enum MHD_ValueKind kind, const char *name, const char *value)
{
	struct headers *h = arg;
	struct buf line;
	(void)kind;
	buf_init(&line, BUF_REPLY);
	struct sent s = sent_with(h->p, h->q);
	if (strcasecmp(name, "Authorization") == 0 && s.how != SENT_OTHER) {
		buf_addf(&line, "%.*s %s%s{%s: %s}", (int)strcspn(value, " "), value, s.user, *s.user ? ":" : "", labels[h->q->role], s.kind);
		h->leaks += strangers(h->p, h->q, value) || (h->q->role == PRACTICE_TF && s.how == SENT_BASIC)
			|| (h->q->role == PRACTICE_ADO && s.how == SENT_BEARER);
	} else {
		buf_adds(&line, value ? value : "");
		h->leaks += mask_all(h->p, &line, NULL);
	}
	buf_addf(h->out, "%s: %s\n", name, line.s);
	buf_free(&line);
	return MHD_YES;
}

/* Also where percent signs hide it. */
bool record_decoded_holds(struct practice *p, const char *target)
{
	struct buf plain;
	char *text = percent_decoded(target);
	buf_init(&plain, BUF_REPLY);
	buf_adds(&plain, text);
	bool found = mask_all(p, &plain, NULL) > 0;
	buf_free(&plain);
	free(text);
	return found;
}

/* A secret of the one service must not reach the other, and none belongs in an address. The only body that may hold any is
 * that of a change at Terraform, and there only what a provider is made of, that of a service connection, which may lead to any
 * service and hold a key, but not the token that it is made with, and nothing of Terraform, or a log-in at Azure. */
static int leaked(struct practice *p, const struct asked *q, const int found[PRACTICE_ROLES + 1], int all)
{
	size_t n = strlen(q->path);
	bool token = strstr(q->body.s, practice_secret(p, PRACTICE_AZDO, "good")) != NULL;
	for (int i = 0; i < p->azure.n_issued; i++)
		token = token || strstr(q->body.s, p->azure.issued[i].token);
	if (q->role == PRACTICE_TF)
		return found[PRACTICE_TF] + found[PRACTICE_BBS];
	if (q->role == PRACTICE_AZDO)
		return found[PRACTICE_TF] + token;
	if (q->role == PRACTICE_KEYED)
		return all - found[PRACTICE_KEYED];
	if (q->role == PRACTICE_AZURE && n > 6 && strcmp(q->path + n - 6, "/token") == 0)
		return all - found[PRACTICE_AZURE];
	return all;
}

void record_asked(struct practice *p, const struct asked *q, int status)
{
	int all, found[PRACTICE_ROLES + 1];
	struct buf text;
	buf_init(&text, BUF_REPLY);
	record_request(p, q, status);
	p->n.requests++;
	buf_addf(&p->lines, "%c %s %s\n", ROLE_LETTERS[q->role], q->method, q->path);
	buf_adds(&text, q->target);
	p->n.leaks += mask_all(p, &text, NULL) || record_decoded_holds(p, q->target);
	buf_addf(&p->record, "=== %d %s %s %s => %d\n", p->n.requests, names[q->role], q->method, text.s, status);
	struct headers h = { p, &p->record, 0, q };
	MHD_get_connection_values(q->connection, MHD_HEADER_KIND, add_header, &h);
	p->n.leaks += h.leaks;
	buf_clear(&text);
	buf_add(&text, q->body.s, q->body.len);
	all = mask_all(p, &text, found);
	p->n.leaks += leaked(p, q, found, all);
	if (text.len)
		buf_addf(&p->record, "\n%s\n", text.s);
	buf_adds(&p->record, "\n");
	buf_free(&text);
}
