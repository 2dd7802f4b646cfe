/* SPDX-License-Identifier: ISC */
/* RFC 3986, as much of it as a URL that a person typed needs. */
#include "config.h"
#include "base/url.h"
#include "base/i18n.h"
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

struct piece { const char *s; size_t n; };
/* The generic syntax, nothing decoded. A piece that is absent has s NULL. */
struct parts { struct piece scheme, authority, path, query; };

struct scheme_port { const char *scheme, *port; };
static const struct scheme_port defaults[] = { { "https", "443" }, { "http", "80" }, { "ssh", "22" }, { "git", "9418" },
	{ "svn", "3690" } };

static size_t scheme_len(const char *s)
{
	size_t n = 0;

	if (!isalpha((unsigned char)*s))
		return 0;
	while (isalnum((unsigned char)s[n]) || (s[n] && strchr("+-.", s[n])))
		n++;
	return s[n] == ':' ? n : 0;
}

static struct parts split(const char *s)
{
	struct parts p = { { NULL, 0 } };
	size_t n = scheme_len(s);

	if (n) {
		p.scheme = (struct piece){ s, n };
		s += n + 1;
	}
	if (s[0] == '/' && s[1] == '/') {
		s += 2;
		p.authority = (struct piece){ s, strcspn(s, "/?#") };
		s += p.authority.n;
	}
	p.path = (struct piece){ s, strcspn(s, "?#") };
	s += p.path.n;
	if (*s == '?')
		p.query = (struct piece){ s + 1, strcspn(s + 1, "#") };
	return p;
}

static char *lower(const char *s, size_t n)
{
	char *p = mem_dupn(s, n);

	for (size_t i = 0; i < n; i++)
		if (p[i] >= 'A' && p[i] <= 'Z')
			p[i] = (char)(p[i] + 'a' - 'A');
	return p;
}

/* Letters of other scripts pass as they are. */
static bool host_ok(const char *s, size_t n)
{
	bool six = n > 3 && s[0] == '[' && s[n - 1] == ']';

	if (!n)
		return false;
	if (six)
		return strspn(s + 1, "0123456789abcdefABCDEF:.") == n - 2 && memchr(s, ':', n);
	for (size_t i = 0; i < n; i++)
		if (!((unsigned char)s[i] >= 0x80 || isalnum((unsigned char)s[i]) || strchr("-._~", s[i])))
			return false;
	return s[0] != '.' && s[0] != '-' && !(n > 1 && s[n - 1] == '.' && s[n - 2] == '.');
}

static bool port_ok(const char *s, size_t n)
{
	long v = 0;

	for (size_t i = 0; i < n; i++) {
		if (s[i] < '0' || s[i] > '9')
			return false;
		v = v * 10 + (s[i] - '0');
		if (v > 65535)
			return false;
	}
	return !n || v > 0;
}

static int authority(struct url *u, struct piece a, struct err *err)
{
	struct piece host = a, port = { "", 0 };
	size_t skip = 0, n;

	for (size_t i = 0; i < a.n; i++)
		if (a.s[i] == '@')
			skip = i + 1;
	u->user = mem_dupn(a.s, skip ? skip - 1 : 0);
	host.s += skip;
	host.n -= skip;
	n = host.n;
	while (n && isdigit((unsigned char)host.s[n - 1]))
		n--;
	if (!memchr(host.s, ']', host.n) || (n && host.s[n - 1] == ':' && n > 1 && host.s[n - 2] == ']')) {
		const char *colon = host.s[0] == '[' ? host.s + n - 1 : memchr(host.s, ':', host.n);

		if (colon) {
			port = (struct piece){ colon + 1, (size_t)(host.s + host.n - colon - 1) };
			host.n = (size_t)(colon - host.s);
		}
	}
	u->host = lower(host.s, host.n);
	if (!host_ok(host.s, host.n))
		return err_set(err, _("The host name in this address is not valid. An address looks like https://host.example.com/path."));
	if (!port_ok(port.s, port.n))
		return err_set(err, _("The port in this address is not valid. It is a number from 1 to 65535, after the host name."));
	while (port.n > 1 && *port.s == '0')
		port.s++, port.n--;
	u->port = mem_dupn(port.s, port.n);
	return 0;
}

/* Spaces, control characters and what no address holds unencoded; the message never repeats the text, it may hold a password. */
static int characters(const char *text, struct err *err)
{
	if (!*text)
		return err_set(err, _("The address is empty. It looks like https://host.example.com/path."));
	for (const unsigned char *p = (const unsigned char *)text; *p; p++) {
		if (*p == ' ')
			return err_set(err, _("There is a space in this address. Take it out, or write it as %%20."));
		if (*p < 0x20 || *p == 0x7f)
			return err_set(err, _("There is a control character in this address. Type it again instead of pasting it."));
		if (strchr("\"<>\\^`{|}", *p))
			return err_set(err, _("The character %c cannot stand in an address."), *p);
	}
	return 0;
}

static int fill(struct url *u, const char *text, struct err *err)
{
	struct parts p = split(text);
	size_t n = p.path.n;

	/* host:8080/x and host.example.com both lack a scheme, though the first seems to have one */
	if (!p.scheme.s || !p.authority.s)
		return err_set(err, _("This is not a complete address: it must begin with https:// (or another scheme) and a host name."));
	u->scheme = lower(p.scheme.s, p.scheme.n);
	if (authority(u, p.authority, err))
		return -1;
	while (n && p.path.s[n - 1] == '/')
		n--;
	u->path = mem_dupn(p.path.s, n);
	u->slash = n < p.path.n;
	u->query = mem_dupn(p.query.s ? p.query.s : "", p.query.n);
	return 0;
}

int url_parse(struct url *u, const char *text, struct err *err)
{
	char **all[] = { &u->scheme, &u->user, &u->host, &u->port, &u->path, &u->query };
	int rc;

	*u = (struct url){ NULL };
	rc = characters(text, err);
	if (!rc)
		rc = fill(u, text, err);
	if (rc)
		url_free(u);
	for (size_t i = 0; i < COUNT(all); i++)
		if (!*all[i])
			*all[i] = mem_dup("");
	return rc;
}

void url_free(struct url *u)
{
	free(u->scheme);
	mem_wipe_free(u->user);
	free(u->host);
	free(u->port);
	free(u->path);
	mem_wipe_free(u->query);
	*u = (struct url){ NULL };
}

const char *url_default_port(const char *scheme)
{
	for (size_t i = 0; i < COUNT(defaults); i++)
		if (!strcmp(scheme, defaults[i].scheme))
			return defaults[i].port;
	return "";
}

char *url_origin(const struct url *u)
{
	bool show = *u->port && strcmp(u->port, url_default_port(u->scheme));

	return mem_fmt("%s://%s%s%s", u->scheme, u->host, show ? ":" : "", show ? u->port : "");
}

char *url_text(const struct url *u)
{
	char *origin = url_origin(u), *all = mem_fmt("%s%s", origin, u->path);

	free(origin);
	return all;
}

char *url_percent(const char *s)
{
	static const char hex[] = "0123456789ABCDEF";
	char *out = mem_new(strlen(s) + 1, 3), *p = out;

	for (const unsigned char *u = (const unsigned char *)s; *u; u++) {
		if (*u < 0x80 && (isalnum(*u) || strchr("-._~", *u))) {
			*p++ = (char)*u;
			continue;
		}
		*p++ = '%';
		*p++ = hex[*u >> 4];
		*p++ = hex[*u & 15];
	}
	return out;
}

bool url_same(const char *a, const char *b)
{
	struct url x, y;
	bool bad = url_parse(&x, a, NULL) != 0, same;
	char *one = NULL, *two = NULL;

	bad = url_parse(&y, b, NULL) || bad;
	if (bad) {
		same = !strcmp(a, b);
	} else {
		one = url_text(&x);
		two = url_text(&y);
		same = !strcmp(one, two) && !strcmp(x.query, y.query) && !strcmp(x.user, y.user);
	}
	free(one);
	free(two);
	url_free(&x);
	url_free(&y);
	return same;
}

/* RFC 3986, 5.2.4: . and .. are taken out, in place */
static void remove_dots(char *path)
{
	char *in = path, *out = path;

	while (*in) {
		size_t n = 1 + strcspn(in + 1, "/");    /* a segment with the slash before it */
		bool one = n == 2 && in[1] == '.', two = n == 3 && in[1] == '.' && in[2] == '.';

		if (two)
			while (out > path && *--out != '/')
				;
		if (!one && !two) {
			memmove(out, in, n);
			out += n;
		}
		in += n;
		if ((one || two) && !*in)
			*out++ = '/';
	}
	*out = 0;
}

static char *merged(const struct parts *base, const struct parts *ref)
{
	size_t n = base->path.n;
	char *path;

	if (!ref->path.n)
		return n ? mem_dupn(base->path.s, n) : mem_dup("");
	if (*ref->path.s == '/') {
		path = mem_dupn(ref->path.s, ref->path.n);
	} else {
		while (n && base->path.s[n - 1] != '/')
			n--;
		path = mem_fmt("%.*s%s%.*s", (int)n, base->path.s, n ? "" : "/", (int)ref->path.n, ref->path.s);
	}
	remove_dots(path);
	return path;
}

char *url_resolve(const char *base, const char *ref)
{
	struct parts b = split(base), r = split(ref);
	struct piece q = r.query.s || r.path.n ? r.query : b.query, a = r.authority.s ? r.authority : b.authority;
	char *path, *all;

	if (r.scheme.s)
		return mem_dupn(ref, strcspn(ref, "#"));
	path = r.authority.s ? mem_dupn(r.path.s, r.path.n) : merged(&b, &r);
	if (r.authority.s)
		q = r.query;
	all = mem_fmt("%.*s://%.*s%s%s%.*s", (int)b.scheme.n, b.scheme.s ? b.scheme.s : "", (int)a.n, a.s ? a.s : "", path,
		q.s ? "?" : "", (int)q.n, q.s ? q.s : "");
	free(path);
	return all;
}
