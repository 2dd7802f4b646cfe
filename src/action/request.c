/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "action/encode.h"
#include "action/expand.h"
#include "action/request.h"
#include "base/i18n.h"
#include "base/url.h"

#define SECONDS 1000L

struct making {
	const struct guide *guide;
	struct expander real, open, masked;      /* open: where no secret may go */
	struct request *r;
	struct buf shown;
	struct err *err;
};

static char *put(struct making *m, const char *tmpl, enum vtarget to)
{
	return expand_dup(&m->real, tmpl, to, m->err);
}

static char *put_open(struct making *m, const char *tmpl, enum vtarget to)
{
	return expand_dup(&m->open, tmpl, to, m->err);
}

static void show(struct making *m, const char *label, const char *tmpl, enum vtarget to)
{
	char *s = expand_dup(&m->masked, tmpl, to, NULL);
	buf_addf(&m->shown, "%s%s\n", label, s ? s : tmpl);
	free(s);
}

static void add_header(struct request *r, const char *name, char *taken_value)
{
	for (int i = 0; i < r->n_headers; i++)
		if (strcasecmp(r->headers[i].name, name) == 0) {
			mem_wipe_free(r->headers[i].value);
			r->headers[i].value = taken_value;
			return;
		}
	r->headers = mem_grow(r->headers, (size_t)r->n_headers + 1, sizeof *r->headers);
	r->headers[r->n_headers].name = mem_dup(name);
	r->headers[r->n_headers++].value = taken_value;
}

static int add_headers(struct making *m, const struct pairs *headers)
{
	for (int i = 0; i < headers->n; i++) {
		char *value;
		if (expand_left_out(&m->real, headers->v[i].value))
			continue;
		value = put(m, headers->v[i].value, TO_HEADER);
		if (!value)
			return -1;
		add_header(m->r, headers->v[i].key, value);
	}
	return 0;
}

static int add_basic(struct making *m, const struct strs *basic)
{
	struct buf plain, coded;
	int rc = -1;
	buf_init(&plain, BUF_TEXT);
	buf_init(&coded, BUF_TEXT);
	if (expand(&m->real, &plain, basic->v[0], TO_HEADER, m->err) || buf_addc(&plain, ':') ||
	    expand(&m->real, &plain, basic->n > 1 ? basic->v[1] : "", TO_HEADER, m->err))
		goto out;
	buf_adds(&coded, "Basic ");
	encode_base64(&coded, plain.s, plain.len, false);
	add_header(m->r, "Authorization", buf_detach(&coded));
	rc = 0;
out:
	buf_free(&plain);
	buf_free(&coded);
	return rc;
}

static int add_auth(struct making *m, const struct auth *auth)
{
	char *token, *value;
	if (!auth || auth->none)
		return 0;
	if (auth->basic.n)
		return add_basic(m, &auth->basic);
	if (!auth->bearer || expand_left_out(&m->real, auth->bearer))
		return 0;
	token = put(m, auth->bearer, TO_HEADER);
	if (!token)
		return -1;
	value = mem_fmt("Bearer %s", token);
	mem_wipe_free(token);
	add_header(m->r, "Authorization", value);
	return 0;
}

/* name=value&… : for a query and for a form; both sides percent-encoded. */
static int put_parameters(const struct expander *x, struct buf *out, const struct pairs *ps, char before, struct err *err)
{
	for (int i = 0; i < ps->n; i++) {
		char *value, *k, *v;
		if (expand_left_out(x, ps->v[i].value))
			continue;
		value = expand_dup(x, ps->v[i].value, TO_QUERY, err);
		if (!value)
			return -1;
		k = url_percent(ps->v[i].key);
		v = url_percent(value);
		buf_addf(out, "%s%s=%s", out->len || before == '?' ? (before == '?' ? "?" : "&") : "", k, v);
		before = '&';
		mem_wipe_free(value);
		mem_wipe_free(v);
		free(k);
	}
	return 0;
}

/* Behind a base there is one slash between the two, and the path begins no address of its own, whatever its first value is. */
static int put_path(const struct expander *x, struct buf *out, const char *path, struct err *err)
{
	char *behind = mem_fmt("%s%s", strchr("/?", *path) ? "" : "/", path);
	int rc;
	if (*behind == '/' && out->len && out->s[out->len - 1] == '/')
		out->s[--out->len] = '\0';
	rc = expand(x, out, *path ? behind : "", TO_URL, err);
	free(behind);
	return rc;
}

static int put_url(const struct expander *x, struct buf *out, const struct service *s, const struct http *h, struct err *err)
{
	if (s && expand(x, out, s->base, TO_URL, err))
		return -1;
	if (s && h->url && put_path(x, out, h->url, err))
		return -1;
	if (!s && h->url && expand(x, out, h->url, TO_URL, err))
		return -1;
	return put_parameters(x, out, &h->query, strchr(out->s, '?') ? '&' : '?', err);
}

/* Only what a person would look at: the names and values at the leaves. */
static void show_json(struct buf *out, const cJSON *j)
{
	for (const cJSON *c = j ? j->child : NULL; c; c = c->next) {
		char *text = json_text(c);
		if (text)
			buf_addf(out, "  %s  %s\n", c->string ? c->string : "-", text);
		free(text);
		show_json(out, c);
	}
}

static int put_json(struct making *m, const cJSON *tmpl)
{
	cJSON *real = expand_json(&m->real, tmpl, m->err), *masked;
	if (!real)
		return -1;
	m->r->body = json_print(real);
	m->r->body_len = strlen(m->r->body);
	cJSON_Delete(real);
	masked = expand_json(&m->masked, tmpl, NULL);
	show_json(&m->shown, masked);
	cJSON_Delete(masked);
	return 0;
}

static int put_form(struct making *m, const struct pairs *form)
{
	struct buf b;
	int rc;
	buf_init(&b, BUF_REPLY);
	rc = put_parameters(&m->real, &b, form, '&', m->err);
	m->r->body_len = b.len;
	m->r->body = buf_detach(&b);
	for (int i = 0; i < form->n; i++) {
		char *label;
		if (expand_left_out(&m->masked, form->v[i].value))
			continue;
		label = mem_fmt("  %s  ", form->v[i].key);
		show(m, label, form->v[i].value, TO_PLAIN);
		free(label);
	}
	return rc;
}

static int put_body(struct making *m, const struct http *h)
{
	if (h->json)
		return put_json(m, h->json);
	if (h->form.n)
		return put_form(m, &h->form);
	if (!h->body)
		return 0;
	m->r->body = put(m, h->body, TO_PLAIN);
	if (!m->r->body)
		return -1;
	m->r->body_len = strlen(m->r->body);
	show(m, "  ", h->body, TO_PLAIN);
	return 0;
}

static void default_type(struct request *r, const struct http *h)
{
	if (h->json)
		add_header(r, "Content-Type", mem_dup("application/json"));
	else if (h->form.n)
		add_header(r, "Content-Type", mem_dup("application/x-www-form-urlencoded"));
}

static int put_ca(struct making *m, const struct service *s)
{
	if (!s || !s->ca || expand_left_out(&m->real, s->ca))
		return 0;
	m->r->ca = put_open(m, s->ca, TO_PLAIN);
	return m->r->ca ? 0 : -1;
}

/* What it is connected with says nothing that a person must see, but that there is a certificate to be shown. */
static int put_tls(struct making *m, const struct tls *t)
{
	struct request *r = m->r;
	const struct { const char *tmpl; char **to; } all[] = { { t ? t->ca : NULL, &r->ca }, { t ? t->cert : NULL, &r->cert },
		{ t ? t->key : NULL, &r->cert_key }, { t ? t->pfx : NULL, &r->pfx }, { t ? t->password : NULL, &r->password }, { t ? t->trust : NULL, &r->trust } };
	for (size_t i = 0; i < COUNT(all); i++) {
		char *text;
		if (!all[i].tmpl || expand_left_out(&m->real, all[i].tmpl))
			continue;
		text = all[i].to == &r->trust ? put_open(m, all[i].tmpl, TO_PLAIN) : put(m, all[i].tmpl, TO_PLAIN);
		if (!text)
			return -1;
		mem_wipe_free(*all[i].to);
		*all[i].to = text;
	}
	if (r->cert || r->pfx)
		buf_addf(&m->shown, "  %s\n", _("with a client certificate"));
	return 0;
}

static int make_http(struct making *m, const struct http *h)
{
	const struct service *s = h->service ? guide_service(m->guide, h->service) : NULL;
	struct buf url, shown;
	int rc = -1;
	buf_init(&url, BUF_TEXT);
	buf_init(&shown, BUF_TEXT);
	m->r->kind = REQUEST_HTTP;
	m->r->method = mem_dup(h->method ? h->method : "GET");
	m->r->timeout = SECONDS * (h->timeout ? h->timeout : s && s->timeout ? s->timeout : 30);
	if (put_url(&m->open, &url, s, h, m->err))
		goto out;
	put_url(&m->masked, &shown, s, h, NULL);
	buf_addf(&m->shown, "%s %s\n", m->r->method, shown.s);
	default_type(m->r, h);
	if ((s && add_headers(m, &s->headers)) || add_headers(m, &h->headers) || add_auth(m, h->auth ? h->auth : s ? s->auth : NULL) ||
	    put_ca(m, s) || put_tls(m, h->tls ? h->tls : s ? s->tls : NULL) || put_body(m, h))
		goto out;
	m->r->url = buf_detach(&url);
	rc = 0;
out:
	buf_free(&url);
	buf_free(&shown);
	return rc;
}

static char *join(const struct strs *list)
{
	struct buf b;
	buf_init(&b, BUF_TEXT);
	for (int i = 0; i < list->n; i++)
		buf_addf(&b, "%s%s", i ? "," : "", list->v[i]);
	return buf_detach(&b);
}

static int make_reach(struct making *m, const struct reach *reach)
{
	m->r->kind = REQUEST_REACH;
	m->r->timeout = 20 * SECONDS;
	m->r->protocol = reach->protocol;
	m->r->types = reach->types.n ? join(&reach->types) : NULL;
	m->r->host = put_open(m, reach->host, TO_PLAIN);
	m->r->port = m->r->host ? put_open(m, reach->port, TO_PLAIN) : NULL;
	if (!m->r->port)
		return -1;
	buf_addf(&m->shown, "%s %s:%s\n", _("connect to"), m->r->host, m->r->port);
	return put_tls(m, reach->tls);
}

/* What is not set is left out. -1: it cannot be put there. */
static int put_wanted(struct making *m, const struct expander *x, const char *tmpl, char **to)
{
	if (!tmpl || expand_left_out(x, tmpl))
		return 0;
	*to = expand_dup(x, tmpl, TO_PLAIN, m->err);
	return *to ? 0 : -1;
}

static const char *shown_key(const char *key)
{
	return strstr(key, "-----BEGIN ") ? _("(secret)") : key;
}

static int make_ssh(struct making *m, const struct ssh *ssh)
{
	struct request *r = m->r;
	char *legacy = ssh->legacy && !expand_left_out(&m->real, ssh->legacy) ? put_open(m, ssh->legacy, TO_PLAIN) : NULL, *shown, *key;
	r->kind = REQUEST_SSH;
	r->timeout = 25 * SECONDS;
	r->legacy = legacy && strcmp(legacy, "yes") == 0;
	free(legacy);
	r->host = put_open(m, ssh->host, TO_PLAIN);
	r->port = r->host ? put_open(m, ssh->port, TO_PLAIN) : NULL;
	r->user = r->port ? put_open(m, ssh->user, TO_PLAIN) : NULL;
	r->known = r->user ? put_open(m, ssh->known, TO_PLAIN) : NULL;
	if (!r->known || put_wanted(m, &m->real, ssh->key, &r->path) || put_wanted(m, &m->real, ssh->passphrase, &r->passphrase))
		return -1;
	if (!r->path && put_wanted(m, &m->real, ssh->password, &r->password))
		return -1;
	if (!r->path && !r->password)
		return err_set(m->err, "%s", _("There is neither a key nor a password to log in with: go back to where they are asked for."));
	if (ssh->command && !expand_left_out(&m->open, ssh->command) && !(r->command = put_open(m, ssh->command, TO_PLAIN)))
		return -1;
	key = r->path ? expand_dup(&m->masked, ssh->key, TO_PLAIN, NULL) : NULL;
	shown = key ? mem_fmt("%s ", shown_key(key)) : mem_dup("");
	buf_addf(&m->shown, "ssh -T -p %s %s%s%s@%s%s%s\n", r->port, r->path ? "-i " : "", shown, r->user, r->host,
		r->command ? " " : "", r->command ? r->command : "");
	free(shown);
	free(key);
	return 0;
}

static int make_key(struct making *m, const struct key *key)
{
	struct request *r = m->r;
	r->kind = REQUEST_KEY;
	r->timeout = 60 * SECONDS;
	r->op = key->op;
	r->bits = key->bits ? key->bits : 4096;
	r->type = mem_dup(key->type ? key->type : "rsa");
	r->comment = key->comment ? put_open(m, key->comment, TO_PLAIN) : mem_dup("");
	if (!r->comment || put_wanted(m, &m->open, key->path, &r->path) || put_wanted(m, &m->real, key->passphrase, &r->passphrase))
		return -1;
	if (!r->path && r->op == KEY_CHECK && put_wanted(m, &m->real, key->text, &r->body))
		return -1;
	if (!r->path && !r->body)
		return err_set(m->err, "%s", _("There is no key to look at: go back to where it is asked for."));
	r->body_len = r->body ? strlen(r->body) : 0;
	if (r->op == KEY_MAKE)
		buf_addf(&m->shown, "ssh-keygen -q -t %s -b %d -m PEM %s-C %s -f %s\n", r->type, r->bits, r->passphrase ? "" : "-N '' ", r->comment, r->path);
	else
		buf_addf(&m->shown, "ssh-keygen -y %s-f %s\n", r->passphrase ? "" : "-P '' ", r->path ? r->path : _("(secret)"));
	return 0;
}

/* NULL, after the list that was begun. */
static char **list_free(char **v)
{
	for (char **p = v; *p; p++)
		mem_wipe_free(*p);
	free(v);
	return NULL;
}

/* An argument that is not known yet is a mistake, one that is known to be empty is not wanted. */
static bool empty(const struct making *m, const char *tmpl)
{
	char name[64];
	return expand_left_out(&m->real, tmpl) && expand_sole(tmpl, name, sizeof name) && values_get(m->real.values, name);
}

static char **put_list(struct making *m, const struct strs *list)
{
	char **v = mem_new((size_t)list->n + 1, sizeof *v);
	int n = 0;
	for (int i = 0; i < list->n; i++) {
		if (empty(m, list->v[i]))
			continue;
		v[n] = put_open(m, list->v[i], TO_ARGV);
		if (!v[n])
			return list_free(v);
		n++;
	}
	return v;
}

static char **put_env(struct making *m, const struct pairs *env)
{
	char **v = mem_new((size_t)env->n + 1, sizeof *v);
	int n = 0;
	for (int i = 0; i < env->n; i++) {
		char *value;
		if (expand_left_out(&m->real, env->v[i].value))
			continue;
		value = put(m, env->v[i].value, TO_ENV);
		if (!value)
			return list_free(v);
		v[n++] = mem_fmt("%s=%s", env->v[i].key, value);
		mem_wipe_free(value);
	}
	return v;
}

/* As it could be typed, so that one can see where an argument begins and ends. No shell ever reads it. */
static void show_argument(struct buf *b, const char *arg)
{
	if (*arg && strspn(arg, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-+=:,./@%~^") == strlen(arg)) {
		buf_adds(b, arg);
		return;
	}
	buf_addc(b, '\'');
	for (; *arg; arg++)
		buf_adds(b, *arg == '\'' ? "'\\''" : (char[]){ *arg, '\0' });
	buf_addc(b, '\'');
}

static void show_command(struct making *m, const struct command *c)
{
	for (int i = 0; m->r->argv[i]; i++) {
		if (i)
			buf_addc(&m->shown, ' ');
		show_argument(&m->shown, m->r->argv[i]);
	}
	buf_addc(&m->shown, '\n');
	for (int i = 0; i < c->env.n; i++) {
		char *label = mem_fmt("  %s=", c->env.v[i].key);
		if (!expand_left_out(&m->masked, c->env.v[i].value))
			show(m, label, c->env.v[i].value, TO_ENV);
		free(label);
	}
	if (c->input)
		show(m, _("  standard input: "), c->input, TO_TEXT);
}

static int make_git(struct making *m, const struct git *g)
{
	struct request *r = m->r;
	char *legacy = NULL;
	int rc;
	if (!g)
		return 0;
	r->git = true;
	rc = put_wanted(m, &m->open, g->key, &r->path) || put_wanted(m, &m->open, g->known, &r->known) || put_wanted(m, &m->real, g->passphrase, &r->passphrase) ||
		put_wanted(m, &m->open, g->user, &r->user) || put_wanted(m, &m->real, g->password, &r->password) || put_wanted(m, &m->open, g->ca, &r->ca) ||
		put_wanted(m, &m->open, g->legacy, &legacy) ? -1 : 0;
	r->legacy = legacy && strcmp(legacy, "yes") == 0;
	free(legacy);
	return rc;
}

static int make_command(struct making *m, const struct command *c)
{
	struct request *r = m->r;
	r->kind = REQUEST_COMMAND;
	r->timeout = SECONDS * (c->timeout ? c->timeout : 60);
	r->terminal = c->terminal;
	r->argv = put_list(m, &c->argv);
	r->env = put_env(m, &c->env);
	if (!r->argv || !r->argv[0] || !r->env || make_git(m, c->git))
		return -1;
	if (c->input && !(r->input = put(m, c->input, TO_PLAIN)))
		return -1;
	show_command(m, c);
	return 0;
}

static const char *const parse_names[] = { "YAML", "JSON", "PEM", "PFX", "URL", N_("a connection string"), "Base64" };

/* What is read may be a secret, and is not sent anywhere. */
static int make_parse(struct making *m, const struct parse *parse)
{
	struct request *r = m->r;
	r->kind = REQUEST_PARSE;
	r->timeout = 20 * SECONDS;
	r->op = parse->as;
	if (parse->of && (r->body = put(m, parse->of, TO_PLAIN)))
		r->body_len = strlen(r->body);
	if (parse->file)
		r->path = put_open(m, parse->file, TO_PLAIN);
	if (!r->body && !r->path)
		return -1;
	if (parse->password && !expand_left_out(&m->real, parse->password) && !(r->password = put(m, parse->password, TO_PLAIN)))
		return -1;
	buf_addf(&m->shown, _("read %s as %s"), r->path ? r->path : _("what was given"), _(parse_names[r->op]));
	return buf_addc(&m->shown, '\n');
}

static int make_request(struct making *m, const struct action *a)
{
	switch (a->kind) {
	case ACTION_HTTP: return make_http(m, a->http);
	case ACTION_REACH: return make_reach(m, a->reach);
	case ACTION_SSH: return make_ssh(m, a->ssh);
	case ACTION_KEY: return make_key(m, a->key);
	case ACTION_COMMAND: return make_command(m, a->command);
	case ACTION_PARSE: return make_parse(m, a->parse);
	default: return err_set(m->err, "%s", _("This is for the person to do."));
	}
}

static struct request *finish(struct making *m, int rc)
{
	m->r->shown = buf_detach(&m->shown);
	if (rc == 0)
		return m->r;
	request_free(m->r);
	return NULL;
}

static void start(struct making *m, const struct guide *g, const struct values *values, struct err *err)
{
	*m = (struct making){ g, { values, SECRETS_REVEALED }, { values, SECRETS_REFUSED }, { values, SECRETS_MASKED }, mem_new(1, sizeof (struct request)), { 0 }, err };
	buf_init(&m->shown, BUF_TEXT);
	m->r->values = values;
}

struct request *request_new(const struct guide *g, const struct action *a, const struct values *values, struct err *err)
{
	struct making m;
	start(&m, g, values, err);
	m.r->action = a;
	return finish(&m, make_request(&m, a));
}

struct request *request_undo(const struct guide *g, const struct undo *u, const struct values *values, struct err *err)
{
	struct making m;
	start(&m, g, values, err);
	return finish(&m, make_http(&m, u->http));
}
