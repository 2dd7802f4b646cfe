/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "action_tests.h"
#include "action/expand.h"
#include "action/make.h"
#include "base/secret.h"

struct maker { struct loop *loop; struct fake *fake; struct values *v; };

static void begin(struct maker *m)
{
	m->loop = loop_new(NULL);
	m->fake = fake_new(m->loop);
	m->v = values_new();
	set(m->v, "a", "a b?");
	set(m->v, "url", "https://User@One.example.com/x/y?z");
	set_secret(m->v, "key", "sesame-open");
}

static void end(struct maker *m)
{
	values_free(m->v);
	fake_free(m->fake);
	loop_free(m->loop);
}

static const struct value *made(struct maker *m, const struct make *mk)
{
	struct err err = { "" };

	ck_assert_msg(make_value(m->v, mk, fake_world(m->fake), &err) == 0, "%s", err.text);
	return values_get(m->v, mk->name);
}

static void makes(struct maker *m, struct make mk, const char *want)
{
	mk.name = "out";
	ck_assert_str_eq(made(m, &mk)->text, want);
}

START_TEST(plain)
{
	struct maker m;

	begin(&m);
	makes(&m, (struct make){ .function = MAKE_TEXT, .of = "<{a}>" }, "<a b?>");
	makes(&m, (struct make){ .function = MAKE_PERCENT, .of = "{a}" }, "a%20b%3F");
	makes(&m, (struct make){ .function = MAKE_BASE64, .of = "{a}>" }, "YSBiPz4=");
	makes(&m, (struct make){ .function = MAKE_BASE64URL, .of = "{a}>" }, "YSBiPz4");
	makes(&m, (struct make){ .function = MAKE_NUMBER, .of = "16" }, "16");
	ck_assert(cJSON_IsNumber(values_get(m.v, "out")->json));
	makes(&m, (struct make){ .function = MAKE_CUT, .of = "abc-123-x", .pattern = "([0-9]+)" }, "123");
	makes(&m, (struct make){ .function = MAKE_CUT, .of = "abc", .pattern = "([0-9]+)" }, "");
	makes(&m, (struct make){ .function = MAKE_CUT, .of = "abc", .pattern = "b" }, "");
	end(&m);
}
END_TEST

START_TEST(only_when)
{
	struct maker m;
	struct cond is = { .value = "a", .is = "a b?" }, is_not = { .value = "a", .is_not = "a b?" };

	begin(&m);
	makes(&m, (struct make){ .function = MAKE_TEXT, .of = "--x={a}", .when = { &is, 1 } }, "--x=a b?");
	makes(&m, (struct make){ .function = MAKE_TEXT, .of = "--x={nothing}", .when = { &is_not, 1 } }, "");
	end(&m);
}
END_TEST

START_TEST(digests)
{
	struct maker m;

	begin(&m);
	makes(&m, (struct make){ .function = MAKE_SHA256, .of = "{a}", .as = "hex" }, "7368613235367c2d7c6120623f");
	makes(&m, (struct make){ .function = MAKE_HMAC_SHA256, .of = "x", .key = "k", .as = "base64" }, "aG1hYy1zaGEyNTZ8a3x4");
	makes(&m, (struct make){ .function = MAKE_RSA_SHA1, .of = "x", .key = "k", .as = "base64url" }, "cnNhLXNoYTF8a3x4");
	makes(&m, (struct make){ .function = MAKE_RSA_SHA256, .of = "x", .key = "k" }, "cnNhLXNoYTI1NnxrfHg=");
	makes(&m, (struct make){ .function = MAKE_CERT_SHA1, .of = "x", .as = "hex" }, "636572742d736861317c2d7c78");
	end(&m);
}
END_TEST

/* What needs a library and has none says so. */
START_TEST(no_world)
{
	struct maker m;
	struct make mk = { .name = "out", .function = MAKE_SHA256, .of = "x" };
	struct err err = { "" };

	begin(&m);
	ck_assert(make_needs_world(&mk));
	ck_assert_int_eq(make_value(m.v, &mk, NULL, &err), -1);
	ck_assert_int_gt((int)strlen(err.text), 0);
	mk.function = MAKE_NOW;
	ck_assert(!make_needs_world(&mk));
	ck_assert_int_eq(make_value(m.v, &mk, NULL, &err), 0);
	end(&m);
}
END_TEST

START_TEST(secret)
{
	struct maker m;
	struct make mk = { .name = "out", .function = MAKE_TEXT, .of = "x{key}" };

	begin(&m);
	ck_assert_str_eq(secret_reveal(made(&m, &mk)->secret), "xsesame-open");
	mk.function = MAKE_BASE64;
	ck_assert_ptr_null(made(&m, &mk)->text);
	mk.function = MAKE_SHA256;
	ck_assert_ptr_nonnull(made(&m, &mk)->text);
	mk.secret = true;
	ck_assert_ptr_null(made(&m, &mk)->text);
	mk = (struct make){ .name = "out", .function = MAKE_HMAC_SHA256, .of = "x", .key = "{key}" };
	ck_assert_ptr_nonnull(made(&m, &mk)->text);
	end(&m);
}
END_TEST

/* A structure keeps its types; with a secret in it, it is one, and goes into a body whole. */
START_TEST(structure)
{
	struct maker m;
	struct err err = { "" };
	cJSON *of = cJSON_Parse("{\"n\":1,\"a\":\"{a}\",\"gone\":\"{nothing}\",\"b\":[true,\"<{a}>\"]}");
	cJSON *hidden = cJSON_Parse("{\"k\":\"{key}\",\"o\":\"{out}\"}"), *body = cJSON_Parse("{\"all\":\"{deep}\"}"), *sent, *form;
	struct make mk = { .name = "out", .function = MAKE_JSON, .json = of };
	struct expander x = { NULL, SECRETS_REVEALED };
	char *text;

	begin(&m);
	ck_assert_str_eq(made(&m, &mk)->text, "{\"n\":1,\"a\":\"a b?\",\"b\":[true,\"<a b?>\"]}");
	mk = (struct make){ .name = "deep", .function = MAKE_JSON, .json = hidden };
	ck_assert_ptr_null(made(&m, &mk)->text);
	x.values = m.v;
	sent = expand_json(&x, body, &err);
	text = cJSON_PrintUnformatted(sent);
	ck_assert_str_eq(text, "{\"all\":{\"k\":\"sesame-open\",\"o\":{\"n\":1,\"a\":\"a b?\",\"b\":[true,\"<a b?>\"]}}}");
	cJSON_free(text);
	cJSON_Delete(sent);
	/* so with the answers of a form */
	values_set_json(m.v, "@f", cJSON_Parse("[\"p\",\"q\"]"), FROM_TYPED);
	values_set(m.v, "f.p", "open", FROM_TYPED, NULL);
	form = cJSON_Parse("{\"@spread\":\"f\",\"x\":1}");
	mk = (struct make){ .name = "spread", .function = MAKE_JSON, .json = form };
	ck_assert_str_eq(made(&m, &mk)->text, "{\"p\":\"open\",\"x\":1}");
	set_secret(m.v, "f.q", "hidden-here");
	ck_assert_str_eq(secret_reveal(made(&m, &mk)->secret), "{\"p\":\"open\",\"q\":\"hidden-here\",\"x\":1}");
	cJSON_Delete(form);
	/* and the members of an object that came with a reply */
	values_set_json(m.v, "came", cJSON_Parse("{\"name\":\"old\",\"id\":7,\"in\":{\"a\":[]}}"), FROM_REPLY);
	form = cJSON_Parse("{\"@spread\":\"came\",\"name\":\"new\"}");
	mk = (struct make){ .name = "changed", .function = MAKE_JSON, .json = form };
	ck_assert_str_eq(made(&m, &mk)->text, "{\"id\":7,\"in\":{\"a\":[]},\"name\":\"new\"}");
	cJSON_Delete(form);
	x.secrets = SECRETS_MASKED;
	sent = expand_json(&x, body, &err);
	ck_assert(cJSON_IsString(cJSON_GetObjectItem(sent, "all")));
	cJSON_Delete(sent);
	cJSON_Delete(of);
	cJSON_Delete(hidden);
	cJSON_Delete(body);
	end(&m);
}
END_TEST

START_TEST(unknown)
{
	struct maker m;
	struct make mk = { .name = "out", .function = MAKE_TEXT, .of = "x{nothing}" };

	begin(&m);
	ck_assert_ptr_null(made(&m, &mk));
	mk = (struct make){ .name = "out", .function = MAKE_URL, .of = "no url", .part = "host" };
	ck_assert_int_eq(make_value(m.v, &mk, NULL, NULL), -1);
	mk = (struct make){ .name = "out", .function = MAKE_NUMBER, .of = "16x" };
	ck_assert_int_eq(make_value(m.v, &mk, NULL, NULL), -1);
	mk = (struct make){ .name = "out", .function = MAKE_CUT, .of = "x", .pattern = "(" };
	ck_assert_int_eq(make_value(m.v, &mk, NULL, NULL), -1);
	end(&m);
}
END_TEST

START_TEST(randoms)
{
	struct maker m;
	struct make mk = { .name = "out", .function = MAKE_RANDOM, .as = "uuid" };
	const char *u;

	begin(&m);
	u = made(&m, &mk)->text;
	ck_assert_uint_eq(strlen(u), 36);
	ck_assert(u[8] == '-' && u[13] == '-' && u[18] == '-' && u[23] == '-');
	ck_assert_int_eq(u[14], '4');
	ck_assert_ptr_nonnull(strchr("89ab", u[19]));
	ck_assert_uint_eq(strspn(u, "0123456789abcdef-"), 36);
	mk.as = "hex";
	mk.bytes = 20;
	ck_assert_uint_eq(strlen(made(&m, &mk)->text), 40);
	mk.as = "digits";
	ck_assert_uint_eq(strspn(made(&m, &mk)->text, "0123456789"), 20);
	fake_world(m.fake)->rehearsal = true;
	mk.as = "hex";
	mk.bytes = 2;
	makes(&m, mk, "0516");
	makes(&m, (struct make){ .function = MAKE_NOW, .as = "unix" }, "1795305600");
	makes(&m, (struct make){ .function = MAKE_NOW, .as = "unix", .plus = 600 }, "1795306200");
	makes(&m, (struct make){ .function = MAKE_NOW, .as = "date" }, "2026-11-22");
	makes(&m, (struct make){ .function = MAKE_NOW, .as = "iso" }, "2026-11-22T00:00:00Z");
	end(&m);
}
END_TEST

START_TEST(urls)
{
	struct maker m;

	begin(&m);
	makes(&m, (struct make){ .function = MAKE_URL, .of = "{url}", .part = "scheme" }, "https");
	makes(&m, (struct make){ .function = MAKE_URL, .of = "{url}", .part = "host" }, "one.example.com");
	makes(&m, (struct make){ .function = MAKE_URL, .of = "{url}", .part = "port" }, "443");
	makes(&m, (struct make){ .function = MAKE_URL, .of = "{url}", .part = "origin" }, "https://one.example.com");
	makes(&m, (struct make){ .function = MAKE_URL, .of = "{url}", .part = "path" }, "/x/y");
	makes(&m, (struct make){ .function = MAKE_URL, .of = "ssh://h:2222/x", .part = "port" }, "2222");
	makes(&m, (struct make){ .function = MAKE_URL, .of = "ssh://h/x", .part = "port" }, "22");
	makes(&m, (struct make){ .function = MAKE_URL, .of = "http://h", .part = "port" }, "80");
	makes(&m, (struct make){ .function = MAKE_URL, .of = "svn://h/r", .part = "port" }, "3690");
	makes(&m, (struct make){ .function = MAKE_URL, .of = "git://h/r", .part = "port" }, "9418");
	makes(&m, (struct make){ .function = MAKE_URL, .of = "svn://h/r", .part = "scheme" }, "svn");
	makes(&m, (struct make){ .function = MAKE_URL, .of = "http://h", .part = "path" }, "");
	end(&m);
}
END_TEST

Suite *make_suite(void)
{
	Suite *s = suite_create("make");
	TCase *t = tcase_create("make");

	tcase_add_test(t, plain);
	tcase_add_test(t, only_when);
	tcase_add_test(t, digests);
	tcase_add_test(t, no_world);
	tcase_add_test(t, secret);
	tcase_add_test(t, structure);
	tcase_add_test(t, unknown);
	tcase_add_test(t, randoms);
	tcase_add_test(t, urls);
	suite_add_tcase(s, t);
	return s;
}
