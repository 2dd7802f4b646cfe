/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <fcntl.h>
#include <regex.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include "action/encode.h"
#include "action/expand.h"
#include "action/make.h"
#include "base/i18n.h"
#include "base/secret.h"
#include "base/url.h"


struct making {
	const struct make *make;
	struct world *world;
	const char *of;
	struct values *into;
	struct buf out;
};

static int fn_text(struct making *m, struct err *err)
{
	(void)err;
	return buf_adds(&m->out, m->of);
}

static int fn_percent(struct making *m, struct err *err)
{
	char *p = url_percent(m->of);
	(void)err;
	buf_adds(&m->out, p);
	mem_wipe_free(p);
	return 0;
}

static int fn_base64(struct making *m, struct err *err)
{
	(void)err;
	return encode_base64(&m->out, m->of, strlen(m->of), m->make->function == MAKE_BASE64URL);
}

static int as_text(struct making *m, const struct buf *raw)
{
	const char *as = m->make->as ? m->make->as : "base64";
	if (strcmp(as, "hex") == 0)
		return encode_hex(&m->out, raw->s, raw->len);
	return encode_base64(&m->out, raw->s, raw->len, strcmp(as, "base64url") == 0);
}

static int fn_digest(struct making *m, struct err *err)
{
	static const char *const names[] = { [MAKE_SHA256] = "sha256", [MAKE_HMAC_SHA256] = "hmac-sha256", [MAKE_RSA_SHA1] = "rsa-sha1",
		[MAKE_RSA_SHA256] = "rsa-sha256", [MAKE_CERT_SHA1] = "cert-sha1" };
	struct expander x = { m->into, SECRETS_REVEALED };
	char *key = NULL;
	struct buf raw;
	int rc = -1;
	buf_init(&raw, BUF_TEXT);
	if (!m->world)
		return err_set(err, _("%s cannot be worked out yet."), m->make->name);
	if (m->make->key && !(key = expand_dup(&x, m->make->key, TO_PLAIN, err)))
		goto out;
	if (m->world->ops->digest(m->world, names[m->make->function], key, m->of, strlen(m->of), &raw, err))
		goto out;
	rc = as_text(m, &raw);
out:
	mem_wipe_free(key);
	buf_free(&raw);
	return rc;
}

static int fn_json(struct making *m, struct err *err)
{
	struct expander x = { m->into, SECRETS_REVEALED };
	cJSON *j = expand_json(&x, m->make->json, err);
	char *text = j ? json_print(j) : NULL;
	int rc = text ? buf_adds(&m->out, text) : -1;
	mem_wipe_free(text);
	cJSON_Delete(j);
	return rc;
}

/* As JSON, so that it stays a number in a body. */
static int fn_number(struct making *m, struct err *err)
{
	if (!*m->of || m->of[strspn(m->of, "0123456789")] || strlen(m->of) > 15)
		return err_set(err, _("\"%.40s\" is no whole number."), m->of);
	return buf_adds(&m->out, m->of);
}

static int fn_now(struct making *m, struct err *err)
{
	time_t now = (m->world && m->world->rehearsal ? REHEARSED_NOW : time(NULL)) + m->make->plus;
	const char *as = m->make->as ? m->make->as : "unix";
	struct tm tm;
	char text[40];
	(void)err;
	if (strcmp(as, "unix") == 0)
		return buf_addf(&m->out, "%ld", (long)now);
	gmtime_r(&now, &tm);
	strftime(text, sizeof text, strcmp(as, "date") == 0 ? "%Y-%m-%d" : "%Y-%m-%dT%H:%M:%SZ", &tm);
	return buf_adds(&m->out, text);
}

static int random_bytes(const struct making *m, unsigned char *p, size_t n, struct err *err)
{
	int fd, rc = 0;
	if (m->world && m->world->rehearsal) {
		for (size_t i = 0; i < n; i++)
			p[i] = (unsigned char)(17 * i + 5);
		return 0;
	}
	fd = open("/dev/urandom", O_RDONLY | O_CLOEXEC);
	if (fd < 0 || read(fd, p, n) != (ssize_t)n)
		rc = err_sys(err, _("cannot read random bytes from"), "/dev/urandom");
	if (fd >= 0)
		close(fd);
	return rc;
}

static int put_uuid(struct buf *out, unsigned char p[16])
{
	static const char *const dash[] = { "", "", "", "", "-", "", "-", "", "-", "", "-", "", "", "", "", "" };
	p[6] = (unsigned char)(0x40 | (p[6] & 0x0f));
	p[8] = (unsigned char)(0x80 | (p[8] & 0x3f));
	for (int i = 0; i < 16; i++)
		buf_addf(out, "%s%02x", dash[i], p[i]);
	return out->over ? -1 : 0;
}

static int fn_random(struct making *m, struct err *err)
{
	unsigned char p[64] = { 0 };
	size_t n = m->make->bytes > 0 && m->make->bytes <= 64 ? (size_t)m->make->bytes : 16;
	const char *as = m->make->as ? m->make->as : "hex";
	if (random_bytes(m, p, n < 16 ? 16 : n, err))
		return -1;
	if (strcmp(as, "uuid") == 0)
		return put_uuid(&m->out, p);
	if (strcmp(as, "digits") != 0)
		return encode_hex(&m->out, p, n);
	for (size_t i = 0; i < n; i++)
		buf_addc(&m->out, (char)('0' + p[i] % 10));
	return 0;
}

static int fn_cut(struct making *m, struct err *err)
{
	regex_t re;
	regmatch_t at[2];
	if (regcomp(&re, m->make->pattern ? m->make->pattern : "(.*)", REG_EXTENDED))
		return err_set(err, _("The pattern of %s in the guide cannot be read."), m->make->name);
	if (regexec(&re, m->of, 2, at, 0) == 0 && at[1].rm_so >= 0)
		buf_add(&m->out, m->of + at[1].rm_so, (size_t)(at[1].rm_eo - at[1].rm_so));
	regfree(&re);
	return 0;
}

static int fn_url(struct making *m, struct err *err)
{
	const char *part = m->make->part ? m->make->part : "host";
	struct url u;
	char *origin;
	if (url_parse(&u, m->of, err)) {
		url_free(&u);
		return -1;
	}
	origin = url_origin(&u);
	const struct { const char *name, *text; } parts[] = { { "scheme", u.scheme }, { "host", u.host },
		{ "port", *u.port ? u.port : *url_default_port(u.scheme) ? url_default_port(u.scheme) : "80" }, { "origin", origin }, { "path", u.path } };
	for (size_t i = 0; i < COUNT(parts); i++)
		if (strcmp(parts[i].name, part) == 0)
			buf_adds(&m->out, parts[i].text);
	free(origin);
	url_free(&u);
	return 0;
}

static const struct { int (*make)(struct making *, struct err *); bool of, open; } functions[] = {
	[MAKE_TEXT] = { fn_text, true, false }, [MAKE_PERCENT] = { fn_percent, true, false }, [MAKE_BASE64] = { fn_base64, true, false },
	[MAKE_BASE64URL] = { fn_base64, true, false }, [MAKE_SHA256] = { fn_digest, true, true }, [MAKE_HMAC_SHA256] = { fn_digest, true, true },
	[MAKE_RSA_SHA1] = { fn_digest, true, true }, [MAKE_RSA_SHA256] = { fn_digest, true, true }, [MAKE_CERT_SHA1] = { fn_digest, true, true },
	[MAKE_JSON] = { fn_json, false, false }, [MAKE_NUMBER] = { fn_number, true, false }, [MAKE_NOW] = { fn_now, false, true }, [MAKE_RANDOM] = { fn_random, false, true },
	[MAKE_CUT] = { fn_cut, true, false }, [MAKE_URL] = { fn_url, true, false } };

struct asked { const struct values *values; bool known, secret; };

static void look(void *arg, const char *name)
{
	struct asked *a = arg;
	const struct value *v = values_get(a->values, name);
	a->known = a->known && v;
	a->secret = a->secret || (v && v->secret);
}

static void look_form(const char *form, struct asked *a)
{
	char *list = mem_fmt(FORM_LIST "%s", form);
	const struct value *names = values_get(a->values, list);
	for (const cJSON *c = names && names->json ? names->json->child : NULL; c; c = c->next) {
		char *name = mem_fmt("%s.%s", form, c->valuestring);
		look(a, name);
		free(name);
	}
	free(list);
}

static void look_json(const cJSON *j, struct asked *a)
{
	if (cJSON_IsString(j) && j->string && strcmp(j->string, FORM_SPREAD) == 0)
		look_form(j->valuestring, a);
	else if (cJSON_IsString(j))
		expand_names(j->valuestring, look, a);
	for (const cJSON *c = j ? j->child : NULL; c; c = c->next)
		look_json(c, a);
}

static void set_made(struct values *into, const struct make *mk, struct buf *out, bool secret)
{
	if (mk->json && secret)
		values_set_secret_json(into, mk->name, secret_new(out->s, out->len), FROM_MADE);
	else if (mk->json || (mk->function == MAKE_NUMBER && !secret))
		values_set_json(into, mk->name, json_parse(out->s, out->len, mk->name, NULL), FROM_MADE);
	else if (secret)
		values_set_secret(into, mk->name, secret_new(out->s, out->len), FROM_MADE, NULL);
	else
		values_set(into, mk->name, out->s, FROM_MADE, NULL);
}

bool make_needs_world(const struct make *mk)
{
	return functions[mk->function].make == fn_digest;
}

int make_value(struct values *into, const struct make *mk, struct world *world, struct err *err)
{
	struct expander x = { into, SECRETS_REVEALED };
	struct asked asked = { into, true, false };
	struct making m = { mk, world, "", into, { 0 } };
	char *of = NULL;
	int rc = -1;
	if (!conds_hold(into, &mk->when)) {
		values_set(into, mk->name, "", FROM_MADE, NULL);
		return 0;
	}
	if (mk->of)
		expand_names(mk->of, look, &asked);
	if (mk->key)
		expand_names(mk->key, look, &asked);
	if (!asked.known)
		return 0;
	look_json(mk->json, &asked);                 /* what is not known there is left out */
	buf_init(&m.out, BUF_REPLY);
	if (mk->of && !(of = expand_dup(&x, mk->of, TO_PLAIN, err)))
		goto out;
	m.of = of ? of : "";
	if (functions[mk->function].make(&m, err))
		goto out;
	set_made(into, mk, &m.out, mk->secret || (asked.secret && !functions[mk->function].open));
	rc = 0;
out:
	mem_wipe_free(of);
	buf_free(&m.out);
	return rc;
}
