/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "action_tests.h"
#include "action/request.h"
#include "base/mem.h"
#include "base/secret.h"

static struct values *known(void)
{
	struct values *v = values_new();

	set(v, "base", "https://one.example.com/tfs");
	set(v, "user_id", "u/1");
	set(v, "project", "p 1");
	set(v, "target", "https://t.example.com/?a=b");
	set(v, "seats", "5");
	set_secret(v, "token", "tok_canary12");
	set_secret(v, "day_key", "daykey-canary-9");
	values_set_json(v, "projects", cJSON_Parse("[{\"id\":1}]"), FROM_REPLY);
	return v;
}

static const char *header(const struct request *q, const char *name)
{
	for (int i = 0; i < q->n_headers; i++)
		if (strcmp(q->headers[i].name, name) == 0)
			return q->headers[i].value;
	return NULL;
}

static struct request *request_for(const struct guide *g, const char *action, const struct values *v)
{
	struct err err = { "" };
	struct request *q = request_new(g, guide_action(g, action), v, &err);

	ck_assert_msg(q, "%s", err.text);
	return q;
}

static void refused(const char *action, const struct values *v, const char *why)
{
	struct guide *g = action_of(action);
	struct err err = { "" };

	ck_assert_ptr_null(request_new(g, guide_action(g, "x"), v, &err));
	ck_assert_msg(strstr(err.text, why), "%s", err.text);
	ck_assert(!secret_seen(err.text, strlen(err.text)));
	guide_free(g);
}

static void url_is(const char *action, const struct values *v, const char *want)
{
	struct guide *g = action_of(action);
	struct request *q = request_for(g, "x", v);

	ck_assert_str_eq(q->url, want);
	request_free(q);
	guide_free(g);
}

#define ROWS "\"outcomes\": [{ \"id\": \"o\", \"otherwise\": true, \"verdict\": \"pass\", \"say\": \"S\" }]"

START_TEST(service)
{
	struct guide *g = tiny();
	struct values *v = known();
	struct request *q = request_for(g, "projects", v);

	ck_assert_str_eq(q->method, "GET");
	ck_assert_str_eq(q->url, "https://one.example.com/tfs/api/users/u%2F1/projects");
	ck_assert_str_eq(header(q, "Authorization"), "Bearer tok_canary12");
	ck_assert_str_eq(header(q, "X-Key"), "daykey-canary-9");
	ck_assert_str_eq(header(q, "Accept"), "application/json");
	ck_assert_ptr_null(q->ca);
	ck_assert_int_eq(q->timeout, 30000);
	ck_assert(!secret_seen(q->shown, strlen(q->shown)));
	request_free(q);
	set(v, "ca", "/etc/own.pem");
	set(v, "version", "3");
	q = request_for(g, "api", v);
	ck_assert_str_eq(q->ca, "/etc/own.pem");
	ck_assert_str_eq(header(q, "Authorization"), "Basic dS8xOnRva19jYW5hcnkxMg==");
	ck_assert_str_eq(q->url, "https://one.example.com/tfs/api/v3/p%201");
	request_free(q);
	values_free(v);
	guide_free(g);
}
END_TEST

START_TEST(body)
{
	struct guide *g = tiny();
	struct values *v = known();
	struct request *q = request_for(g, "create", v);

	ck_assert_str_eq(q->body, "{\"target\":\"https://t.example.com/?a=b\",\"seats\":\"5\",\"key\":\"tok_canary12\",\"all\":[{\"id\":1}]}");
	ck_assert_uint_eq(q->body_len, strlen(q->body));
	ck_assert_str_eq(header(q, "Content-Type"), "application/json");
	ck_assert(!secret_seen(q->shown, strlen(q->shown)));
	ck_assert_ptr_nonnull(strstr(q->shown, "POST https://one.example.com/tfs/api/projects/p%201/links"));
	ck_assert_ptr_nonnull(strstr(q->shown, "(secret)"));
	request_free(q);
	values_free(v);
	guide_free(g);
}
END_TEST

START_TEST(query)
{
	struct values *v = known();

	set(v, "label", "a b&c");
	url_is("\"http\": { \"service\": \"one\", \"url\": \"/me\", \"query\": { \"l[]\": \"{label}\", \"none\": \"{nothing}\", \"n\": 5 } }," ROWS, v,
		"https://one.example.com/tfs/api/me?l%5B%5D=a%20b%26c&n=5");
	url_is("\"http\": { \"service\": \"one\", \"url\": \"me?x=1\", \"query\": { \"l\": \"{label}\" } }," ROWS, v,
		"https://one.example.com/tfs/api/me?x=1&l=a%20b%26c");
	url_is("\"http\": { \"url\": \"{target}\" }," ROWS, v, "https://t.example.com/?a=b");
	url_is("\"http\": { \"service\": \"one\" }," ROWS, v, "https://one.example.com/tfs/api/");
	values_free(v);
}
END_TEST

/* Behind a service's base nothing that a value holds can lead to another host. */
START_TEST(other_host)
{
	struct values *v = known();

	set(v, "path", "@evil.example.com/");
	set(v, "base", "https://one.example.com");
	url_is("\"http\": { \"service\": \"one\", \"url\": \"{path}\" }," ROWS, v, "https://one.example.com/api/%40evil.example.com%2F");
	values_free(v);
}
END_TEST

START_TEST(form)
{
	struct guide *g = action_of("\"http\": { \"url\": \"{base}\", \"method\": \"POST\", \"form\": { \"a b\": \"{target}\", \"t\": \"{token}\", \"no\": \"{nothing}\" } }," ROWS);
	struct values *v = known();
	struct request *q = request_for(g, "x", v);

	ck_assert_str_eq(q->body, "a%20b=https%3A%2F%2Ft.example.com%2F%3Fa%3Db&t=tok_canary12");
	ck_assert_str_eq(header(q, "Content-Type"), "application/x-www-form-urlencoded");
	ck_assert_ptr_null(strstr(q->shown, "nothing"));
	ck_assert(!secret_seen(q->shown, strlen(q->shown)));
	request_free(q);
	values_free(v);
	guide_free(g);
}
END_TEST

/* A secret goes only where the vocabulary lets one go, whatever a guide that was not linted says. */
START_TEST(no_secret_there)
{
	struct values *v = known();

	refused("\"http\": { \"url\": \"{base}/{token}\" }," ROWS, v, "is a secret");
	refused("\"http\": { \"url\": \"{base}\", \"query\": { \"t\": \"{token}\" } }," ROWS, v, "is a secret");
	refused("\"command\": { \"argv\": [\"true\", \"{token}\"] }," ROWS, v, "is a secret");
	refused("\"reach\": { \"host\": \"{token}\", \"port\": \"1\" }," ROWS, v, "is a secret");
	refused("\"key\": { \"op\": \"make\", \"path\": \"{token}\" }," ROWS, v, "is a secret");
	refused("\"key\": { \"op\": \"make\", \"path\": \"/x\", \"comment\": \"{token}\" }," ROWS, v, "is a secret");
	refused("\"ssh\": { \"host\": \"h\", \"port\": \"1\", \"user\": \"{token}\", \"key\": \"/x\", \"known\": \"k\" }," ROWS, v, "is a secret");
	values_free(v);
}
END_TEST

START_TEST(missing)
{
	struct values *v = known();

	refused("\"http\": { \"url\": \"{base}/{nothing}\" }," ROWS, v, "nothing is not known yet");
	refused("\"http\": { \"url\": \"{base}\", \"headers\": { \"A\": \"x {nothing}\" } }," ROWS, v, "nothing is not known yet");
	refused("\"http\": { \"url\": \"{base}\", \"json\": { \"A\": \"x {nothing}\" } }," ROWS, v, "nothing is not known yet");
	refused("\"http\": { \"url\": \"{base}\", \"body\": \"{nothing}\" }," ROWS, v, "nothing is not known yet");
	refused("\"http\": { \"url\": \"{base}\", \"auth\": { \"basic\": [\"a\", \"{nothing}\"] } }," ROWS, v, "nothing is not known yet");
	refused("\"command\": { \"argv\": [\"a\", \"{nothing}\", \"b\"] }," ROWS, v, "nothing is not known yet");
	refused("\"command\": { \"argv\": [\"a\"], \"env\": { \"A\": \"x{nothing}\", \"B\": \"b\" } }," ROWS, v, "nothing is not known yet");
	refused("\"manual\": { \"ask\": \"A\" }," ROWS, v, "for the person");
	values_free(v);
}
END_TEST

START_TEST(header_injection)
{
	struct values *v = known();

	set(v, "label", "a\r\nX-Evil: 1");
	refused("\"http\": { \"url\": \"{base}\", \"headers\": { \"A\": \"{label}\" } }," ROWS, v, "line break");
	values_free(v);
}
END_TEST

START_TEST(auth)
{
	struct guide *g = action_of("\"http\": { \"service\": \"one\", \"url\": \"/x\", \"auth\": { \"none\": true }, \"headers\": { \"accept\": \"text/plain\", \"N\": \"{nothing}\" } }," ROWS);
	struct values *v = known();
	struct request *q = request_for(g, "x", v);

	ck_assert_ptr_null(header(q, "Authorization"));
	ck_assert_ptr_null(header(q, "N"));
	ck_assert_str_eq(header(q, "Accept"), "text/plain");
	request_free(q);
	values_free(v);
	guide_free(g);
}
END_TEST

START_TEST(others)
{
	struct guide *g = action_of("\"ssh\": { \"host\": \"h\", \"port\": \"22\", \"user\": \"git\", \"key\": \"/k\", \"known\": \"h ssh-rsa A\", \"legacy\": \"{legacy}\" }," ROWS);
	struct values *v = known();
	struct request *q = request_for(g, "x", v);

	ck_assert(!q->legacy);
	ck_assert_str_eq(q->known, "h ssh-rsa A");
	request_free(q);
	set(v, "legacy", "yes");
	q = request_for(g, "x", v);
	ck_assert(q->legacy);
	request_free(q);
	guide_free(g);
	g = action_of("\"reach\": { \"host\": \"h\", \"port\": \"22\", \"protocol\": \"ssh\", \"types\": [\"ssh-rsa\", \"ssh-ed25519\"] }," ROWS);
	q = request_for(g, "x", v);
	ck_assert_str_eq(q->types, "ssh-rsa,ssh-ed25519");
	ck_assert_int_eq(q->protocol, REACH_SSH);
	request_free(q);
	guide_free(g);
	g = action_of("\"command\": { \"argv\": [\"true\", \"{project}\"], \"env\": { \"K\": \"{token}\" }, \"input\": \"{token}\\n\", \"timeout\": 5 }," ROWS);
	q = request_for(g, "x", v);
	ck_assert_str_eq(q->argv[1], "p 1");
	ck_assert_str_eq(q->env[0], "K=tok_canary12");
	ck_assert_str_eq(q->input, "tok_canary12\n");
	ck_assert_int_eq(q->timeout, 5000);
	ck_assert(!secret_seen(q->shown, strlen(q->shown)));
	request_free(q);
	guide_free(g);
	set(v, "none", "");
	g = action_of("\"command\": { \"argv\": [\"true\", \"{none}\", \"x{none}\"], \"env\": { \"A\": \"{none}\", \"B\": \"{nothing}\", \"C\": \"x\" } }," ROWS);
	q = request_for(g, "x", v);
	ck_assert_str_eq(q->argv[1], "x");
	ck_assert_ptr_null(q->argv[2]);
	ck_assert_str_eq(q->env[0], "C=x");
	ck_assert_ptr_null(q->env[1]);
	ck_assert_str_eq(q->shown, "true x\n  C=x\n");
	request_free(q);
	guide_free(g);
	values_free(v);
}
END_TEST

/* They are in the request and nowhere that is shown or said to a program's face. */
START_TEST(passphrases)
{
	static const char *const actions[] = {
		"\"ssh\": { \"host\": \"h\", \"port\": \"22\", \"user\": \"git\", \"key\": \"~/k\", \"known\": \"line\", \"passphrase\": \"{token}\" }," ROWS,
		"\"key\": { \"op\": \"make\", \"path\": \"~/k\", \"passphrase\": \"{token}\" }," ROWS,
		"\"command\": { \"argv\": [\"git\"], \"git\": { \"key\": \"~/k\", \"known\": \"line\", \"passphrase\": \"{token}\", \"user\": \"u\","
			" \"password\": \"{token}\", \"legacy\": \"yes\", \"ca\": \"{nothing}\" } }," ROWS };
	struct values *v = known();

	for (size_t i = 0; i < COUNT(actions); i++) {
		struct guide *g = action_of(actions[i]);
		struct request *q = request_for(g, "x", v);

		ck_assert_str_eq(q->passphrase, "tok_canary12");
		ck_assert_str_eq(q->path, "~/k");
		ck_assert(!secret_seen(q->shown, strlen(q->shown)));
		ck_assert_int_eq(q->git, i == 2);
		if (q->git) {
			ck_assert_str_eq(q->password, "tok_canary12");
			ck_assert_str_eq(q->known, "line");
			ck_assert_ptr_null(q->ca);
			ck_assert(q->legacy);
		}
		request_free(q);
		guide_free(g);
	}
	values_free(v);
}
END_TEST

START_TEST(undo)
{
	struct guide *g = tiny();
	struct values *v = known();
	struct err err = { "" };
	const struct undo *u = guide_action(g, "create")->undo;
	struct request *q;

	ck_assert_ptr_null(request_undo(g, u, v, &err));
	set(v, "link_id", "l1");
	q = request_undo(g, u, v, &err);
	ck_assert_str_eq(q->method, "DELETE");
	ck_assert_str_eq(q->url, "https://one.example.com/tfs/api/links/l1");
	request_free(q);
	values_free(v);
	guide_free(g);
}
END_TEST

static void name(void *arg, const char *text)
{
	buf_addf(arg, "%s ", text);
}

START_TEST(names)
{
	struct guide *g = tiny();
	struct buf b;

	buf_init(&b, 500);
	request_names(g, guide_action(g, "api"), name, &b);
	ck_assert_ptr_nonnull(strstr(b.s, "project "));
	ck_assert_ptr_nonnull(strstr(b.s, "user_id "));
	ck_assert_ptr_nonnull(strstr(b.s, "base "));
	ck_assert_ptr_nonnull(strstr(b.s, "ca "));
	ck_assert_ptr_null(strstr(b.s, "version"));
	buf_clear(&b);
	request_names(g, guide_action(g, "look"), name, &b);
	ck_assert_ptr_nonnull(strstr(b.s, "target "));      /* what its rows compare with counts too */
	buf_free(&b);
	guide_free(g);
}
END_TEST

START_TEST(parse)
{
	struct guide *g = action_of("\"parse\": { \"as\": \"pem\", \"of\": \"{day_key}\\n{token}\", \"password\": \"{token}\" }, " ROWS);
	struct values *v = known();
	struct request *q = request_for(g, "x", v);

	ck_assert_int_eq(q->kind, REQUEST_PARSE);
	ck_assert_int_eq(q->op, PARSE_PEM);
	ck_assert_str_eq(q->body, "daykey-canary-9\ntok_canary12");
	ck_assert_uint_eq(q->body_len, strlen(q->body));
	ck_assert_str_eq(q->password, "tok_canary12");
	ck_assert_str_eq(q->shown, "read what was given as PEM\n");
	request_free(q);
	guide_free(g);
	refused("\"parse\": { \"as\": \"pfx\", \"file\": \"{token}\" }, " ROWS, v, "token");
	g = action_of("\"parse\": { \"as\": \"pfx\", \"file\": \"{seats}\", \"password\": \"{nothing}\" }, " ROWS);
	q = request_for(g, "x", v);
	ck_assert_str_eq(q->path, "5");
	ck_assert_ptr_null(q->password);
	ck_assert_ptr_null(q->body);
	request_free(q);
	values_free(v);
	guide_free(g);
}
END_TEST

START_TEST(ssh_ways)
{
	static const char way[] = "\"ssh\": { \"host\": \"h.example.com\", \"port\": \"22\", \"user\": \"u\", \"known\": \"k\", \"key\": \"{key}\", "
		"\"passphrase\": \"{token}\", \"password\": \"{token}\" }, " ROWS;
	struct guide *g = action_of(way);
	struct values *v = known();
	struct request *q = request_for(g, "x", v);

	ck_assert_ptr_null(q->path);
	ck_assert_str_eq(q->password, "tok_canary12");
	ck_assert_str_eq(q->shown, "ssh -T -p 22 u@h.example.com\n");
	request_free(q);
	set_secret(v, "key", "-----BEGIN OPENSSH PRIVATE KEY-----\ncanary");
	q = request_for(g, "x", v);
	ck_assert_ptr_nonnull(strstr(q->path, "canary"));
	ck_assert_ptr_null(q->password);
	ck_assert_str_eq(q->passphrase, "tok_canary12");
	ck_assert_str_eq(q->shown, "ssh -T -p 22 -i (secret) u@h.example.com\n");
	request_free(q);
	guide_free(g);
	values_unset(v, "token");
	values_unset(v, "key");
	refused(way, v, "neither a key nor a password");
	values_free(v);
}
END_TEST

START_TEST(tls)
{
	struct guide *g = action_of("\"http\": { \"url\": \"{base}\", \"tls\": { \"cert\": \"{user_id}\", \"key\": \"{day_key}\", \"password\": \"{token}\", "
		"\"trust\": \"{nothing}\" } }, " ROWS);
	struct values *v = known();
	struct request *q = request_for(g, "x", v);

	ck_assert_str_eq(q->cert, "u/1");
	ck_assert_str_eq(q->cert_key, "daykey-canary-9");
	ck_assert_str_eq(q->password, "tok_canary12");
	ck_assert_ptr_null(q->trust);
	ck_assert_ptr_null(q->pfx);
	ck_assert_str_eq(q->shown, "GET https://one.example.com/tfs\n  with a client certificate\n");
	request_free(q);
	guide_free(g);
	refused("\"http\": { \"url\": \"{base}\", \"tls\": { \"trust\": \"{token}\" } }, " ROWS, v, "token");
	g = action_of("\"reach\": { \"host\": \"h.example.com\", \"port\": \"443\", \"protocol\": \"tls\", \"tls\": { \"ca\": \"{day_key}\" } }, " ROWS);
	q = request_for(g, "x", v);
	ck_assert_str_eq(q->ca, "daykey-canary-9");
	ck_assert_str_eq(q->shown, "connect to h.example.com:443\n");
	request_free(q);
	values_free(v);
	guide_free(g);
}
END_TEST

Suite *request_suite(void)
{
	Suite *s = suite_create("request");
	TCase *t = tcase_create("request");

	tcase_add_test(t, service);
	tcase_add_test(t, body);
	tcase_add_test(t, query);
	tcase_add_test(t, other_host);
	tcase_add_test(t, form);
	tcase_add_test(t, no_secret_there);
	tcase_add_test(t, missing);
	tcase_add_test(t, header_injection);
	tcase_add_test(t, auth);
	tcase_add_test(t, others);
	tcase_add_test(t, passphrases);
	tcase_add_test(t, undo);
	tcase_add_test(t, names);
	tcase_add_test(t, parse);
	tcase_add_test(t, ssh_ways);
	tcase_add_test(t, tls);
	suite_add_tcase(s, t);
	return s;
}
