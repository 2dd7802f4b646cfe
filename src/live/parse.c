/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "live/parse.h"
#include <ctype.h>
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include "base/fs.h"
#include "base/i18n.h"
#include "base/mem.h"
#include "base/text.h"
#include "base/url.h"
#include "guide/guide.h"
#include "live/work.h"

void parse_fault(struct parsing *p, enum fault fault, const char *fmt, ...)
{
	va_list ap;
	if (p->fault != FAULT_NONE)      /* the first thing that was wrong is the one to tell */
		return;
	va_start(ap, fmt);
	vsnprintf(p->why, sizeof p->why, fmt, ap);
	va_end(ap);
	p->fault = fault;
	buf_clear(&p->out);
}

void parsing_free(struct parsing *p)
{
	free(p->path);
	mem_wipe_free(p->password);
	buf_free(&p->text);
	buf_free(&p->out);
	free(p);
}

/* ---- addresses and connection strings ---- */

static const char *url_port(const struct url *u)
{
	static const struct { const char *scheme, *port; } ports[] = { { "https", "443" }, { "http", "80" }, { "ssh", "22" }, { "git", "9418" },
		{ "svn", "3690" }, { "ftp", "21" }, { "ldap", "389" }, { "ldaps", "636" }, { "wss", "443" }, { "ws", "80" } };
	for (size_t i = 0; !*u->port && i < COUNT(ports); i++)
		if (!strcmp(ports[i].scheme, u->scheme))
			return ports[i].port;
	return u->port;
}

void parse_url(struct parsing *p)
{
	struct err err = { "" };
	struct url u;
	if (url_parse(&u, p->text.s, &err)) {
		parse_fault(p, FAULT_UNABLE, "%s", err.text);
	} else {
		char *origin = url_origin(&u), *text = url_text(&u), *colon = strchr(u.user, ':');
		out_begin(&p->out);
		out_text(&p->out, "url", text);
		out_text(&p->out, "scheme", u.scheme);
		out_text(&p->out, "host", u.host);
		out_text(&p->out, "port", url_port(&u));
		out_bool(&p->out, "port_given", *u.port != '\0');
		out_text(&p->out, "origin", origin);
		out_text(&p->out, "path", u.path);
		out_text(&p->out, "query", u.query);
		out_bool(&p->out, "password", colon != NULL);
		if (colon)
			*colon = '\0';
		out_text(&p->out, "user", u.user);
		out_end(&p->out);
		free(origin);
		free(text);
	}
	url_free(&u);
}

/* One value: up to the next semicolon, or between quotes, where a doubled quote is one. */
static const char *pair_value(const char *s, struct buf *value)
{
	char quote = *s == '"' || *s == '\'' ? *s : '\0';
	if (!quote) {
		size_t n = strcspn(s, ";"), kept = n;
		while (kept && isspace((unsigned char)s[kept - 1]))
			kept--;
		buf_add(value, s, kept);
		return s + n;
	}
	for (s++; *s && (*s != quote || s[1] == quote); s += 1 + (*s == quote))
		buf_addc(value, *s);
	return *s ? s + 1 + strspn(s + 1, " \t\r\n") : NULL;
}

static bool pair_seen(const struct buf *names, const char *name)
{
	char *mark = mem_fmt(";%s;", name);
	bool seen = strstr(names->s, mark) != NULL;
	free(mark);
	return seen;
}

/* Reads one NAME=VALUE; NULL when that is not what stands there. */
static const char *pair_read(struct parsing *p, const char *s, struct buf *names)
{
	size_t n = strcspn(s, "=;"), kept = n;
	struct buf value;
	char *name;
	while (kept && isspace((unsigned char)s[kept - 1]))
		kept--;
	if (s[n] != '=' || !kept)
		return NULL;
	name = mem_dupn(s, kept);
	for (char *c = name; *c; c++)
		*c = (char)tolower((unsigned char)*c);
	buf_init(&value, PARSE_MAX);
	s += n + 1;
	s = pair_value(s + strspn(s, " \t\r\n"), &value);
	if (pair_seen(names, name))
		parse_fault(p, FAULT_UNABLE, _("%s is in it twice."), name);
	out_text(&p->out, name, value.s);
	buf_addf(names, "%s;", name);
	buf_free(&value);
	free(name);
	return s && (!*s || *s == ';') ? s : NULL;
}

void parse_pairs(struct parsing *p)
{
	const char *s = p->text.s;
	struct buf names;
	buf_init(&names, PARSE_MAX);
	buf_addc(&names, ';');
	out_begin(&p->out);
	for (s += strspn(s, " \t\r\n;"); s && *s && p->fault == FAULT_NONE; s += s ? strspn(s, " \t\r\n;") : 0)
		if (!(s = pair_read(p, s, &names)))
			break;
	out_end(&p->out);
	if (!s || names.len == 1)
		parse_fault(p, FAULT_UNABLE, "%s", _("It is not made of NAME=VALUE with semicolons between them. Copy it again, from its first letter to its last."));
	buf_free(&names);
}

/* ---- by kind ---- */

static void (*const kinds[])(struct parsing *) = { [PARSE_YAML] = parse_yaml, [PARSE_JSON] = parse_json, [PARSE_PEM] = parse_pem,
	[PARSE_PFX] = parse_pfx, [PARSE_URL] = parse_url, [PARSE_PAIRS] = parse_pairs, [PARSE_BASE64] = parse_base64 };

static void read_file(struct parsing *p)
{
	struct stat st;
	struct err err = { "" };
	if (stat(p->path, &st))
		parse_fault(p, errno == ENOENT || errno == ENOTDIR ? FAULT_MISSING : FAULT_UNABLE, "%s: %s", p->path, strerror(errno));
	else if (!S_ISREG(st.st_mode))
		parse_fault(p, FAULT_UNABLE, _("%s is no file."), p->path);
	else if (st.st_size > (off_t)PARSE_MAX)
		parse_fault(p, FAULT_TOO_LARGE, _("%s is larger than %u kB, which nothing of this kind is."), p->path, PARSE_MAX / 1024);
	else if (fs_read(p->path, &p->text, &err))
		parse_fault(p, FAULT_UNABLE, "%s", err.text);
}

/* A mark that some editors put in front. */
static void skip_mark(struct buf *text)
{
	if (strncmp(text->s, "\xef\xbb\xbf", 3))
		return;
	memmove(text->s, text->s + 3, text->len - 2);
	text->len -= 3;
}

void parse_any(struct parsing *p)
{
	if (p->path)
		read_file(p);
	if (p->fault != FAULT_NONE)
		return;
	skip_mark(&p->text);
	if (p->as != PARSE_PFX && !text_valid(p->text.s, p->text.len))
		parse_fault(p, FAULT_UNABLE, "%s", _("There are characters in it that are no text. It is another kind of file, or it was damaged on the way."));
	else if (!p->text.s[strspn(p->text.s, " \t\r\n")] && p->as != PARSE_PFX)
		parse_fault(p, FAULT_UNABLE, "%s", _("There is nothing in it."));
	else
		kinds[p->as](p);
	if (p->out.over)
		parse_fault(p, FAULT_TOO_LARGE, "%s", _("There is more in it than can be taken."));
}

/* ---- the job ---- */

static void run(void *state)
{
	parse_any(state);
}

static void done(struct job *job, void *state)
{
	struct parsing *p = state;
	struct buf old = job->reply.body;
	if (p->fault != FAULT_NONE) {
		job_fault(job, p->fault, "%s", p->why);
		return;
	}
	job->reply.body = p->out;        /* handed over and not copied */
	p->out = old;
	job_finish(job);
}

static void drop(void *state)
{
	parsing_free(state);
}

static void late(void *arg)
{
	struct job *job = arg;
	job->deadline = 0;
	work_leave(job);
	job_fault(job, FAULT_TIMEOUT, "%s", _("It takes too long to open. It was made with far more rounds of its password than usual."));
}

static const struct work parse_work = { run, done, drop };

void parse_start(struct job *job)
{
	const struct request *r = job->req;
	struct parsing *p = mem_new(1, sizeof *p);
	p->as = r->op;
	p->path = r->path ? fs_home(r->path) : NULL;
	p->password = mem_dup(r->password);
	buf_init(&p->text, PARSE_MAX);
	buf_init(&p->out, BUF_REPLY);
	if (r->body && buf_add(&p->text, r->body, r->body_len))
		parse_fault(p, FAULT_TOO_LARGE, "%s", _("There is more in it than can be taken."));
	job->stop = work_leave;
	job_timer(job, r->timeout > 0 ? r->timeout : 20000, late);
	work_start(job, &parse_work, p);
}
