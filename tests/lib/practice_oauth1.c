/* SPDX-License-Identifier: ISC */
/* Bitbucket Server: the first call of OAuth 1.0a, with its signature verified for real (RFC 5849, RSA-SHA1). */
#include "config.h"
#include "tests/lib/practice_inner.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>

struct param { char *name, *value; };    /* decoded */
struct params { struct param all[40]; int n; };

static int hex(char c)
{
	return isdigit((unsigned char)c) ? c - '0' : isxdigit((unsigned char)c) ? tolower((unsigned char)c) - 'a' + 10 : -1;
}

static char *decode(const char *s, size_t n, bool plus)
{
	char *out = mem_new(n + 1, 1), *to = out;
	for (size_t i = 0; i < n; i++) {
		if (s[i] == '%' && i + 2 < n && hex(s[i + 1]) >= 0 && hex(s[i + 2]) >= 0) {
			*to++ = (char)(hex(s[i + 1]) * 16 + hex(s[i + 2]));
			i += 2;
		} else {
			*to++ = s[i] == '+' && plus ? ' ' : s[i];
		}
	}
	return out;
}

static void encode(struct buf *b, const char *s)
{
	for (; *s; s++) {
		if (isalnum((unsigned char)*s) || strchr("-._~", *s))
			buf_addc(b, *s);
		else
			buf_addf(b, "%%%02X", (unsigned char)*s);
	}
}

static void add_param(struct params *all, const char *name, size_t n, const char *value, size_t m, bool plus)
{
	if (all->n < (int)COUNT(all->all) && n)
		all->all[all->n++] = (struct param){ decode(name, n, plus), decode(value, m, plus) };
}

/* name=value&name=value, as in a form or behind the question mark */
static void add_form(struct params *all, const char *s)
{
	while (s && *s) {
		size_t n = strcspn(s, "&"), eq = strcspn(s, "=&");
		add_param(all, s, eq, eq < n ? s + eq + 1 : "", eq < n ? n - eq - 1 : 0, true);
		s += n + (s[n] == '&');
	}
}

/* Authorization: OAuth realm="…",oauth_nonce="…" */
static void add_authorization(struct params *all, const char *s)
{
	while (*s) {
		s += strspn(s, " \t,");
		size_t n = strcspn(s, "=,");
		if (s[n] != '=' || s[n + 1] != '"')
			return;
		size_t m = strcspn(s + n + 2, "\"");
		if (!(n == 5 && strncasecmp(s, "realm", 5) == 0))
			add_param(all, s, n, s + n + 2, m, false);
		s += n + 2 + m + (s[n + 2 + m] == '"');
	}
}

static void collect(struct params *all, const struct asked *q)
{
	const char *header = asked_header(q, "Authorization"), *type = asked_header(q, "Content-Type"), *query = strchr(q->target, '?');
	all->n = 0;
	if (header && strncasecmp(header, "OAuth ", 6) == 0)
		add_authorization(all, header + 6);
	if (type && strncasecmp(type, "application/x-www-form-urlencoded", 33) == 0)
		add_form(all, q->body.s);
	if (query)
		add_form(all, query + 1);
}

static const char *get(const struct params *all, const char *name)
{
	for (int i = 0; i < all->n; i++)
		if (strcmp(all->all[i].name, name) == 0)
			return all->all[i].value;
	return NULL;
}

static int by_text(const void *one, const void *other)
{
	const char *const *a = one, *const *b = other;
	return strcmp(*a, *b);
}

/* The parameters but the signature, encoded, sorted and put together. */
static char *normalized(const struct params *all)
{
	struct buf b;
	char *pairs[40];
	int n = 0;
	for (int i = 0; i < all->n; i++) {
		if (strcmp(all->all[i].name, "oauth_signature") == 0)
			continue;
		buf_init(&b, BUF_TEXT);
		encode(&b, all->all[i].name);
		buf_addc(&b, '\x01');            /* sorts before everything that an encoded name holds */
		encode(&b, all->all[i].value);
		pairs[n++] = buf_detach(&b);
	}
	qsort(pairs, (size_t)n, sizeof *pairs, by_text);
	buf_init(&b, BUF_TEXT);
	for (int i = 0; i < n; i++) {
		*strchr(pairs[i], '\x01') = '=';
		buf_addf(&b, "%s%s", i ? "&" : "", pairs[i]);
		free(pairs[i]);
	}
	return buf_detach(&b);
}

/* The address as this server believes it: scheme and host in small letters, no default port, no query. */
static char *own_url(struct practice *p, const struct asked *q)
{
	const char *base = practice_value(p, "bbs.base"), *host = asked_header(q, "Host"), *path = strstr(q->path, "/plugins/servlet/");
	if (*base)
		return mem_fmt("%s%s", base, path);
	char *lower = mem_dup(host ? host : "");
	for (char *s = lower; *s; s++)
		*s = (char)tolower((unsigned char)*s);
	size_t n = strlen(lower);
	if (n > 4 && p->tls && strcmp(lower + n - 4, ":443") == 0)
		lower[n - 4] = '\0';
	char *url = mem_fmt("%s://%s%s", p->tls ? "https" : "http", lower, q->path);
	free(lower);
	return url;
}

static bool signed_by(struct practice *p, const struct asked *q, const struct params *all, const struct consumer *c)
{
	struct buf b;
	char *url = own_url(p, q), *pairs = normalized(all);
	buf_init(&b, BUF_TEXT);
	buf_addf(&b, "%s&", q->method);
	encode(&b, url);
	buf_addc(&b, '&');
	encode(&b, pairs);
	bool good = rsa_verify_sha1(c->public_key, b.s, get(all, "oauth_signature"));
	buf_free(&b);
	free(url);
	free(pairs);
	return good;
}

static bool nonce_used(struct practice *p, const char *nonce, const char *stamp)
{
	char *both = mem_fmt("%s %s", stamp, nonce);
	for (int i = 0; i < p->n_nonces; i++)
		if (strcmp(p->nonces[i], both) == 0) {
			free(both);
			return true;
		}
	if (p->n_nonces < MAX_NONCES)
		p->nonces[p->n_nonces++] = both;
	else
		free(both);
	return false;
}

static const struct consumer *consumer_of(struct practice *p, const char *key)
{
	for (int i = 0; i < p->n_links; i++)
		if (p->links[i].consumer.key && strcmp(p->links[i].consumer.key, key) == 0)
			return &p->links[i].consumer;
	return NULL;
}

static const char *problem(struct practice *p, const struct asked *q, const struct params *all, time_t now)
{
	static const char *const needed[] = { "oauth_consumer_key", "oauth_signature_method", "oauth_signature", "oauth_timestamp", "oauth_nonce",
		"oauth_callback" };
	for (size_t i = 0; i < COUNT(needed); i++)
		if (!get(all, needed[i]))
			return "parameter_absent";
	const char *version = get(all, "oauth_version"), *stamp = get(all, "oauth_timestamp");
	const struct consumer *c = consumer_of(p, get(all, "oauth_consumer_key"));
	long long at = strtoll(stamp, NULL, 10);
	if (version && strcmp(version, "1.0") != 0)
		return "version_rejected";
	if (!c)
		return "consumer_key_unknown";
	if (strcmp(get(all, "oauth_signature_method"), "RSA-SHA1") != 0)
		return "signature_method_rejected";
	if (at < now - 300 || at > now + 300)
		return "timestamp_refused";
	if (nonce_used(p, get(all, "oauth_nonce"), stamp))
		return "nonce_used";
	return signed_by(p, q, all, c) ? NULL : "signature_invalid";
}

static const struct { const char *problem; int status; } statuses[] = {
	{ "parameter_absent", 400 }, { "version_rejected", 400 }, { "signature_method_rejected", 400 }, { "timestamp_refused", 400 },
};

static void refuse(struct practice *p, struct answer *a, const char *why, time_t now)
{
	int status = 401;
	char more[80] = "";
	for (size_t i = 0; i < COUNT(statuses); i++)
		if (strcmp(statuses[i].problem, why) == 0)
			status = statuses[i].status;
	if (strcmp(why, "timestamp_refused") == 0)
		snprintf(more, sizeof more, "%lld-%lld", (long long)now - 300, (long long)now + 300);
	answer_text(a, status, "text/plain;charset=UTF-8", "oauth_problem=%s%s%s", why, *more ? "&oauth_acceptable_timestamps=" : "", more);
	if (practice_is(p, "bbs.problem", "header"))
		answer_text(a, status, "text/plain;charset=UTF-8", "%s", "");
	if (!practice_is(p, "bbs.problem", "body"))
		answer_header(a, "WWW-Authenticate", "OAuth realm=\"https%%3A%%2F%%2Flocalhost\",oauth_problem=\"%s\"", why);
	p->n.bad_signatures++;
}

void bbs_request_token(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	struct params all;
	time_t now = time(NULL) + (time_t)strtol(practice_value(p, "bbs.clock"), NULL, 10);
	(void)part;
	collect(&all, q);
	const char *why = problem(p, q, &all, now);
	if (why) {
		refuse(p, a, why, now);
	} else {
		char *token = random_text("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", 32);
		answer_text(a, 200, "text/plain;charset=UTF-8", "oauth_token=%s&oauth_token_secret=%.16s&oauth_callback_confirmed=true", token, token);
		p->n.signatures++;
		free(token);
	}
	for (int i = 0; i < all.n; i++) {
		free(all.all[i].name);
		free(all.all[i].value);
	}
}
