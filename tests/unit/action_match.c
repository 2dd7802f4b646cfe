/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include "action_tests.h"
#include "action/match.h"
#include "action/rehearsal.h"
#include "base/mem.h"
#include "base/secret.h"

/* An action with one row that is looked at, and the one that is left. */
static struct guide *with_row(const char *row)
{
	char *action = mem_fmt("\"http\": { \"service\": \"one\", \"url\": \"/me\" }, \"outcomes\": [ { \"id\": \"hit\", \"verdict\": \"pass\", \"say\": \"S\", %s },"
		"{ \"id\": \"rest\", \"otherwise\": true, \"verdict\": \"fail\", \"say\": \"S\", \"fix\": \"F\" } ]", row);
	struct guide *g = action_of(action);

	free(action);
	return g;
}

static bool hits(const char *row, const struct reply *r, const struct values *v)
{
	struct guide *g = with_row(row);
	const struct action *a = guide_action(g, "x");
	struct match m;
	bool hit;

	match_reply(&m, g, a, r, v);
	ck_assert_ptr_nonnull(m.row);
	hit = strcmp(m.row->id, "hit") == 0;
	ck_assert_int_eq(hit, match_row(g, a, &a->outcomes.v[0], r, v));
	match_free(&m);
	guide_free(g);
	return hit;
}

static bool body_hits(const char *row, const char *body)
{
	struct values *v = values_new();
	struct reply r;
	bool hit;

	set(v, "mine", "https://one.example.com/x");
	set(v, "word", "two");
	set(v, "version", "5.3.9-rc1");
	set(v, "pem", "-----BEGIN X Y-----\nAQID\nBA==\n-----END X Y-----\n");
	set_secret(v, "token", "sesame-open");
	reply_of(&r, 200, body);
	reply_header_add(&r, "Content-Type", "application/json; charset=utf-8");
	hit = hits(row, &r, v);
	reply_free(&r);
	values_free(v);
	return hit;
}

static bool status_hits(const char *row, long status)
{
	struct values *v = values_new();
	struct reply r;
	bool hit;

	reply_of(&r, status, "");
	hit = hits(row, &r, v);
	reply_free(&r);
	values_free(v);
	return hit;
}

START_TEST(status)
{
	ck_assert(status_hits("\"status\": 404", 404));
	ck_assert(!status_hits("\"status\": 404", 403));
	ck_assert(status_hits("\"status\": \"5xx\"", 503));
	ck_assert(!status_hits("\"status\": \"5xx\"", 499));
	ck_assert(status_hits("\"status\": [301, \"4xx\"]", 418));
	ck_assert(status_hits("\"status\": [301, \"4xx\"]", 301));
	ck_assert(!status_hits("\"status\": [301, \"4xx\"]", 302));
	ck_assert(!status_hits("\"status\": 404", 0));
}
END_TEST

START_TEST(faults)
{
	struct values *v = values_new();
	struct reply r;

	reply_init(&r);
	r.fault = FAULT_TLS_EXPIRED;
	ck_assert(hits("\"fault\": [\"tls-ca\", \"tls-expired\"]", &r, v));
	ck_assert(!hits("\"fault\": \"resolve\"", &r, v));
	ck_assert(!hits("\"status\": [200, \"1xx\"]", &r, v));     /* a row of replies is none of faults */
	ck_assert(!hits("\"when\": [{ \"value\": \"nothing\", \"set\": false }]", &r, v));
	ck_assert(!hits("\"fault\": [\"none\", \"tls-ca\"]", &r, v));
	reply_free(&r);
	ck_assert(!status_hits("\"fault\": \"resolve\"", 200));
	ck_assert(status_hits("\"fault\": [\"none\", \"tls-ca\"]", 200));
	ck_assert(!status_hits("\"fault\": [\"none\", \"tls-ca\"], \"status\": 404", 200));
	values_free(v);
}
END_TEST

START_TEST(headers)
{
	struct values *v = values_new();
	struct reply r;

	reply_of(&r, 401, "");
	reply_header_add(&r, "WWW-Authenticate", "Basic realm=\"a\"");
	reply_header_add(&r, "WWW-Authenticate", "Basic realm=\"b\"");
	reply_header_add(&r, "WWW-Authenticate", "NTLM");
	ck_assert(hits("\"header\": [{ \"name\": \"www-authenticate\", \"contains\": \"BASIC\", \"count_at_least\": 2 }]", &r, v));
	ck_assert(!hits("\"header\": [{ \"name\": \"www-authenticate\", \"contains\": \"basic\", \"count_at_least\": 3 }]", &r, v));
	ck_assert(hits("\"header\": [{ \"name\": \"www-authenticate\", \"is\": \"NTLM\" }]", &r, v));
	ck_assert(!hits("\"header\": [{ \"name\": \"www-authenticate\", \"is\": \"ntlm\" }]", &r, v));
	ck_assert(hits("\"header\": [{ \"name\": \"www-authenticate\", \"set\": true }, { \"name\": \"x-none\", \"set\": false }]", &r, v));
	ck_assert(!hits("\"header\": [{ \"name\": \"www-authenticate\", \"set\": false }]", &r, v));
	ck_assert(!hits("\"header\": [{ \"name\": \"x-none\", \"contains\": \"a\" }]", &r, v));
	reply_header_add(&r, "X-Scopes", "admin:hook, repo:status, user");
	ck_assert(hits("\"header\": [{ \"name\": \"x-scopes\", \"words\": [\"user\", \"admin:hook\"] }]", &r, v));
	ck_assert(!hits("\"header\": [{ \"name\": \"x-scopes\", \"words\": [\"user\", \"repo\"] }]", &r, v));
	ck_assert(!hits("\"header\": [{ \"name\": \"x-none\", \"words\": \"user\" }]", &r, v));
	set(v, "scheme", "NTLM");
	ck_assert(hits("\"header\": [{ \"name\": \"www-authenticate\", \"is\": \"{scheme}\" }]", &r, v));
	ck_assert(hits("\"header\": [{ \"name\": \"www-authenticate\", \"contains\": \"{scheme}\" }]", &r, v));
	ck_assert(!hits("\"header\": [{ \"name\": \"www-authenticate\", \"contains\": \"{unheard}\" }]", &r, v));
	reply_free(&r);
	values_free(v);
}
END_TEST

START_TEST(text)
{
	ck_assert(body_hits("\"text\": [\"never\", \"SIGN in\"]", "<html>Please sign IN here"));
	ck_assert(!body_hits("\"text\": \"sign out\"", "<html>Please sign in here"));
	ck_assert(body_hits("\"type\": \"application/JSON\"", "{}"));
	ck_assert(!body_hits("\"type\": \"text/html\"", "{}"));
}
END_TEST

#define W(test) "\"where\": [{ " test " }]"

START_TEST(where)
{
	static const char body[] = "{ \"n\": 5, \"s\": \"Two\", \"t\": true, \"z\": null, \"e\": \"\", \"l\": [\"one\", \"two words\"], \"o\": { \"a/b\": 1 },"
		"\"k\": \"AQ ID\\nBA==\", \"v\": \"5.10\", \"u\": \"HTTPS://One.example.com:443/x/\", \"p\": \"/path\", \"q\": \"//other.example.com/\",\"w\": \"hook  a:write,b\" }";
	static const struct { const char *test; bool holds; } cases[] = {
		{ "\"at\": \"/n\", \"is\": 5", true }, { "\"at\": \"/n\", \"is\": \"5\"", true }, { "\"at\": \"/n\", \"is\": 6", false },
		{ "\"at\": \"/t\", \"is\": true", true }, { "\"at\": \"/t\", \"is\": false", false }, { "\"at\": \"/z\", \"is\": null", true },
		{ "\"at\": \"/none\", \"is\": null", false }, { "\"at\": \"/s\", \"is\": \"Two\"", true }, { "\"at\": \"/s\", \"is\": \"{word}\"", false },
		{ "\"at\": \"/s\", \"is\": \"{nothing}\"", false }, { "\"at\": \"/s\", \"is\": \"{token}\"", false },
		{ "\"at\": \"/o\", \"is\": { \"a/b\": 1 }", true }, { "\"at\": \"/o/a~1b\", \"is\": 1", true },
		{ "\"at\": \"/n\", \"is_not\": 6", true }, { "\"at\": \"/n\", \"is_not\": 5", false }, { "\"at\": \"/none\", \"is_not\": 5", false },
		{ "\"at\": \"/n\", \"in\": [4, 5]", true }, { "\"at\": \"/s\", \"in\": [\"two\", \"Two\"]", true }, { "\"at\": \"/s\", \"in\": [\"two\"]", false },
		{ "\"at\": \"/s\", \"contains\": \"wo\"", true }, { "\"at\": \"/s\", \"contains\": \"{word}\"", true }, { "\"at\": \"/s\", \"contains\": \"x\"", false },
		{ "\"at\": \"/l\", \"contains\": \"ONE\"", true }, { "\"at\": \"/l\", \"contains\": \"two\"", false }, { "\"at\": \"/l\", \"contains\": \"three\"", false },
		{ "\"at\": \"/w\", \"words\": [\"a:write\", \"hook\"]", true }, { "\"at\": \"/w\", \"words\": \"write\"", false },
		{ "\"at\": \"/w\", \"words\": [\"hook\", \"c\"]", false }, { "\"at\": \"/l\", \"words\": [\"two words\", \"one\"]", true },
		{ "\"at\": \"/l\", \"words\": \"two\"", false }, { "\"at\": \"/none\", \"words\": \"a\"", false }, { "\"at\": \"/n\", \"words\": \"5\"", false },
		{ "\"at\": \"/s\", \"starts\": \"Tw\"", true }, { "\"at\": \"/s\", \"starts\": \"tw\"", false },
		{ "\"at\": \"/s\", \"matches\": \"^t[a-w]o$\"", true }, { "\"at\": \"/s\", \"matches\": \"^wo\"", false }, { "\"at\": \"/none\", \"matches\": \"\"", false },
		{ "\"at\": \"/k\", \"same_pem\": \"{pem}\"", true }, { "\"at\": \"/s\", \"same_pem\": \"{pem}\"", false }, { "\"at\": \"/e\", \"same_pem\": \"\"", false },
		{ "\"at\": \"/v\", \"at_least\": \"5.9\"", true }, { "\"at\": \"/v\", \"at_least\": \"5.11\"", false }, { "\"at\": \"/n\", \"at_least\": 5", true },
		{ "\"at\": \"/u\", \"same_url\": \"{mine}\"", true }, { "\"at\": \"/u\", \"same_url\": \"https://one.example.com/y\"", false },
		{ "\"at\": \"/u\", \"same_origin\": true", true }, { "\"at\": \"/p\", \"same_origin\": true", true }, { "\"at\": \"/q\", \"same_origin\": true", false },
		{ "\"at\": \"/q\", \"same_origin\": false", true }, { "\"at\": \"/none\", \"same_origin\": false", false },
		{ "\"at\": \"/n\", \"type\": \"number\"", true }, { "\"at\": \"/t\", \"type\": \"boolean\"", true }, { "\"at\": \"/z\", \"type\": \"null\"", true },
		{ "\"at\": \"/l\", \"type\": \"array\"", true }, { "\"at\": \"/o\", \"type\": \"object\"", true }, { "\"at\": \"/s\", \"type\": \"object\"", false },
		{ "\"at\": \"\", \"type\": \"object\"", true }, { "\"at\": \"/none\", \"type\": \"null\"", false },
		{ "\"at\": \"/s\", \"set\": true", true }, { "\"at\": \"/e\", \"set\": false", true }, { "\"at\": \"/z\", \"set\": true", false },
		{ "\"at\": \"/none\", \"set\": false", true }, { "\"at\": \"/l\", \"set\": true", true },
		{ "\"at\": \"/n\", \"same_as\": \"/n\"", true }, { "\"at\": \"/n\", \"same_as\": \"/v\"", false },
		{ "\"at\": \"/none\", \"same_as\": \"/nothing\"", false },
		{ "\"at\": \"/l\", \"count_at_least\": 2", true }, { "\"at\": \"/l\", \"count_at_least\": 3", false }, { "\"at\": \"/l\", \"count_at_most\": 1", false },
		{ "\"at\": \"/l\", \"count_at_most\": 2", true }, { "\"at\": \"/s\", \"count_at_least\": 0", false }, { "\"at\": \"/none\", \"count_at_most\": 0", false } };

	for (size_t i = 0; i < COUNT(cases); i++) {
		char *row = mem_fmt(W("%s"), cases[i].test);

		ck_assert_msg(body_hits(row, body) == cases[i].holds, "%s", cases[i].test);
		free(row);
	}
}
END_TEST

/* What is no JSON has nothing to look at, not even something that is not there. */
START_TEST(not_json)
{
	ck_assert(!body_hits(W("\"at\": \"/none\", \"set\": false"), "<html>"));
	ck_assert(!body_hits(W("\"at\": \"/none\", \"set\": false"), ""));
	ck_assert(!body_hits(W("\"at\": \"/n\", \"is\": 1"), "{ \"n\": 1 } and more"));
	ck_assert(!body_hits(W("\"at\": \"/n\", \"is\": 1"), "{ \"n\": 1"));
	ck_assert(body_hits(W("\"at\": \"/n\", \"is\": 1"), "\xef\xbb\xbf \r\n{ \"n\": 1 }\n"));
}
END_TEST

START_TEST(when)
{
	ck_assert(body_hits("\"when\": [{ \"value\": \"word\", \"is\": \"two\" }, { \"value\": \"token\", \"set\": true }]", "{}"));
	ck_assert(!body_hits("\"when\": [{ \"value\": \"word\", \"is\": \"two\" }, { \"value\": \"token\", \"set\": false }]", "{}"));
	ck_assert(body_hits("\"when\": [{ \"value\": \"word\", \"in\": [\"one\", \"two\"] }]", "{}"));
	ck_assert(body_hits("\"when\": [{ \"value\": \"none\", \"is_not\": \"two\" }]", "{}"));
	ck_assert(!body_hits("\"when\": [{ \"value\": \"none\", \"at_least\": \"1\" }]", "{}"));
	ck_assert(body_hits("\"when\": [{ \"action\": \"x\", \"set\": false }]", "{}"));
	ck_assert(body_hits("\"when\": [{ \"value\": \"version\", \"below\": \"5.4\" }]", "{}"));
	ck_assert(!body_hits("\"when\": [{ \"value\": \"version\", \"below\": \"5.3\" }]", "{}"));
	ck_assert(!body_hits("\"when\": [{ \"value\": \"none\", \"below\": \"9\" }]", "{}"));
	ck_assert(!body_hits("\"when\": [{ \"value\": \"token\", \"is\": \"sesame-open\" }]", "{}"));
}
END_TEST

#define FIND(in) "\"find\": { \"in\": \"" in "\", \"deep\": true, \"where\": [{ \"at\": \"/id\", \"is\": 7 }] }"

START_TEST(deep)
{
	ck_assert(body_hits(FIND(""), "{ \"id\": 7 }"));
	ck_assert(body_hits(FIND(""), "[{ \"a\": { \"b\": [[{ \"id\": 7 }]] } }]"));
	ck_assert(body_hits(FIND("/x"), "{ \"x\": { \"y\": { \"id\": 7 } } }"));
	ck_assert(!body_hits(FIND("/x"), "{ \"x\": { \"y\": 7 }, \"id\": 7 }"));
	ck_assert(!body_hits(FIND(""), "id"));
}
END_TEST

/* ---- keeping ---- */

static void keep(const char *keeps, const struct reply *r, struct match *m, struct guide **g, struct values *v)
{
	char *row = mem_fmt("\"find\": { \"in\": \"/items\", \"where\": [{ \"at\": \"/name\", \"is\": \"b\" }] }, \"keep\": { %s }", keeps);

	*g = with_row(row);
	match_reply(m, *g, guide_action(*g, "x"), r, v);
	ck_assert_str_eq(m->row->id, "hit");
	free(row);
}

START_TEST(keeps)
{
	static const char body[] = "{ \"items\": [{ \"name\": \"a\", \"id\": 1 }, { \"name\": \"b\", \"id\": 2, \"tags\": [\"t\\u001b[1m\"] }], \"go\": \"../next?x=1\","
		"\"url\": \"https://h.example.com/a;b\", \"scopes\": \"one two:write\", \"pass\": \"canary-in-reply\", \"obj\": { \"pw\": \"canary-in-object\" } }";
	struct values *v = values_new();
	struct guide *g;
	struct match m;
	struct reply r;
	const struct value *secret;

	reply_of(&r, 200, body);
	reply_header_add(&r, "WWW-Authenticate", "Negotiate");
	reply_header_add(&r, "WWW-Authenticate", "Basic realm=\"no\", Bearer realm=\"https://auth.example.com/t\",service=one, scope=\"a b\"");
	reply_header_add(&r, "X-Id", "h-1");
	reply_header_add(&r, "X-Words", "ab, b");
	reply_header_add(&r, "X-Name", "a%40b%zz%00%c3%a9%4");
	keep("\"id\": { \"found\": \"/id\" }, \"tags\": { \"found\": \"/tags\", \"as\": \"json\" }, \"n\": { \"pointer\": \"/items\", \"as\": \"count\" }, \"go\": { \"pointer\": \"/go\", \"resolve\": true },"
		"\"short\": { \"pointer\": \"/scopes\", \"lacks\": [\"two\", \"one\", \"three\"] }, \"whole\": { \"pointer\": \"/scopes\", \"lacks\": \"one\" },"
		"\"head\": { \"header\": \"X-Words\", \"lacks\": [\"a\", \"b\", \"c\"] },"
		"\"part\": { \"pointer\": \"/url\", \"after\": \"://\", \"until\": \"/\" }, \"h\": { \"header\": \"X-ID\" }, \"d\": { \"header\": \"x-name\", \"decode\": true }, \"st\": { \"status\": true },"
		"\"realm\": { \"header\": \"www-authenticate\", \"scheme\": \"Bearer\", \"param\": \"realm\" }, \"svc\": { \"header\": \"www-authenticate\", \"scheme\": \"Bearer\", \"param\": \"service\" },"
		"\"scope\": { \"header\": \"www-authenticate\", \"scheme\": \"bearer\", \"param\": \"scope\" }, \"pw\": { \"pointer\": \"/pass\", \"secret\": true },"
		"\"all\": { \"pointer\": \"/obj\", \"as\": \"json\", \"secret\": true }, \"fixed\": { \"value\": \"v-{reply_status}\" }, \"not\": \"/nothing\"", &r, &m, &g, v);
	ck_assert_str_eq(values_text(m.kept, "id"), "2");
	ck_assert_str_eq(values_text(m.kept, "n"), "2");
	ck_assert_str_eq(values_text(m.kept, "go"), "https://one.example.com/next?x=1");
	ck_assert_str_eq(values_text(m.kept, "part"), "h.example.com");
	ck_assert_str_eq(values_text(m.kept, "short"), "two, three");
	ck_assert_str_eq(values_text(m.kept, "whole"), "");
	ck_assert_str_eq(values_text(m.kept, "head"), "a, c");
	ck_assert_str_eq(values_text(m.kept, "h"), "h-1");
	ck_assert_str_eq(values_text(m.kept, "d"), "a@b%zz%00\xc3\xa9%4");
	ck_assert_str_eq(values_text(m.kept, "st"), "200");
	ck_assert_str_eq(values_text(m.kept, "realm"), "https://auth.example.com/t");
	ck_assert_str_eq(values_text(m.kept, "svc"), "one");
	ck_assert_str_eq(values_text(m.kept, "scope"), "a b");
	ck_assert_str_eq(values_text(m.kept, "fixed"), "v-200");
	ck_assert_ptr_null(values_get(m.kept, "not"));
	ck_assert_ptr_null(strchr(values_get(m.kept, "tags")->json->child->valuestring, 0x1b));
	secret = values_get(m.kept, "pw");
	ck_assert_ptr_null(secret->text);
	ck_assert_str_eq(secret_reveal(secret->secret), "canary-in-reply");
	secret = values_get(m.kept, "all");
	ck_assert_ptr_nonnull(secret);
	ck_assert_ptr_null(secret->text);
	ck_assert_ptr_null(secret->json);
	ck_assert_int_eq(m.n_names, 17);
	ck_assert_ptr_null(values_get(v, "id"));
	match_free(&m);
	reply_free(&r);
	guide_free(g);
	values_free(v);
}
END_TEST

/* A secret that the server says back is not told on. */
START_TEST(echo)
{
	struct values *v = values_new();
	struct guide *g;
	struct match m;
	struct reply r;

	set_secret(v, "token", "canary-echoed");
	reply_of(&r, 200, "{ \"items\": [{ \"name\": \"b\" }], \"m\": \"bad token canary-echoed\", \"o\": [\"canary-echoed\"] }");
	keep("\"m\": \"/m\", \"o\": { \"pointer\": \"/o\", \"as\": \"json\" }", &r, &m, &g, v);
	ck_assert_ptr_null(values_text(m.kept, "m"));
	ck_assert_ptr_null(values_text(m.kept, "o"));
	ck_assert_ptr_null(strstr(values_text(m.kept, "reply_text"), "canary"));
	match_free(&m);
	reply_free(&r);
	guide_free(g);
	values_free(v);
}
END_TEST

static void wait_is(const char *name, const char *value, const char *want)
{
	struct guide *g = tiny();
	struct values *v = values_new();
	struct match m;
	struct reply r;

	reply_of(&r, 429, "");
	if (name)
		reply_header_add(&r, name, value);
	match_reply(&m, g, guide_action(g, "who"), &r, v);
	ck_assert_str_eq(m.row->id, "busy");
	if (want)
		ck_assert_str_eq(values_text(m.kept, "reply_wait"), want);
	else
		ck_assert_ptr_null(values_text(m.kept, "reply_wait"));
	match_free(&m);
	reply_free(&r);
	values_free(v);
	guide_free(g);
}

START_TEST(waits)
{
	static const char *const locales[] = { "C", "de_DE.UTF-8" };

	for (size_t i = 0; i < COUNT(locales); i++) {
		setlocale(LC_ALL, locales[i]);
		wait_is("X-Reset", "0.4", "1");
		wait_is("X-Reset", "29.01", "30");
		wait_is("X-Reset", "30", "30");
		wait_is("x-reset", " 2 ", "2");
		wait_is("Retry-After", "12", "12");
		wait_is("Retry-After", "0", "0");
		wait_is("Retry-After", "Wed, 21 Oct 2015 07:28:00 GMT", "0");
		wait_is("Retry-After", "Wed, 21 October", NULL);
		wait_is("Retry-After", "-5", NULL);
		wait_is("Retry-After", "99999999999999999999", NULL);
		wait_is("Retry-After", "nan", NULL);
		wait_is(NULL, NULL, NULL);
	}
	setlocale(LC_ALL, "C");
}
END_TEST

START_TEST(facts)
{
	struct guide *g = tiny();
	struct values *v = values_new();
	struct match m;
	struct reply r;

	reply_of(&r, 502, "<html><head><title>\n Bad \x1b[2JGateway</title></head>");
	r.ms = 1600;
	match_reply(&m, g, guide_action(g, "who"), &r, v);
	ck_assert_str_eq(m.row->id, "other");
	ck_assert_str_eq(values_text(m.kept, "reply_status"), "502");
	ck_assert_str_eq(values_text(m.kept, "reply_seconds"), "2");
	ck_assert_str_eq(values_text(m.kept, "reply_host"), "one.example.com");
	ck_assert_int_eq(strncmp(values_text(m.kept, "reply_text"), "Bad ", 4), 0);
	ck_assert_ptr_null(strchr(values_text(m.kept, "reply_text"), 0x1b));
	match_free(&m);
	reply_free(&r);
	values_free(v);
	guide_free(g);
}
END_TEST

/* What was not asked by an address has no url, and its host is told all the same. */
START_TEST(host_of_what_was_reached)
{
	struct outcome row = { .id = "x", .otherwise = true };
	struct reach reach = { .host = "{where}" };
	struct ssh ssh = { .host = "two.example.com" };
	struct action a[] = { { .id = "a", .kind = ACTION_REACH, .reach = &reach, .outcomes = { &row, 1 } },
		{ .id = "b", .kind = ACTION_SSH, .ssh = &ssh, .outcomes = { &row, 1 } } };
	static const char *const hosts[] = { "one.example.com", "two.example.com" };
	struct guide *g = tiny();
	struct values *v = values_new();

	values_set(v, "where", "one.example.com", FROM_TYPED, NULL);
	for (size_t i = 0; i < COUNT(a); i++) {
		struct reply r;
		struct match m;

		reply_init(&r);
		r.fault = FAULT_CONNECT;
		match_reply(&m, g, &a[i], &r, v);
		ck_assert_ptr_nonnull(values_text(m.kept, "reply_host"));
		ck_assert_str_eq(values_text(m.kept, "reply_host"), hosts[i]);
		match_free(&m);
		reply_free(&r);
	}
	values_free(v);
	guide_free(g);
}
END_TEST

/* Pieces of JSON in no order: some are JSON, most are not, and a row looks at all of them. */
START_TEST(any_body)
{
	static const char *const pieces[] = { "{", "}", "[", "]", ":", ",", "\"a\"", "\"b\"", "\"\\u0000\"", "\"\\ud800\"", "1", "-0", "1e400", "null",
		"true", "\"https://two.example.com/\"", "{\"a\":[{\"b\":1},{\"b\":\"x\"}]}", "\xff", "\x1b[2J", "<html>", " " };
	struct guide *two[] = {
		with_row("\"find\": { \"in\": \"/a\", \"where\": [ { \"at\": \"/b\", \"is\": \"x\" } ] }, \"keep\": { \"one\": { \"found\": \"/b\" } }"),
		with_row("\"status\": 200, \"keep\": { \"one\": \"/a/0/b\", \"all\": { \"pointer\": \"/a\", \"as\": \"count\" }, \"link\": { \"pointer\": \"/b\", \"resolve\": true } }") };
	unsigned seed = 3;

	for (int i = 0; i < 4000; i++) {
		struct buf body;
		struct reply r;
		struct match m;
		struct values *v = values_new();

		buf_init(&body, BUF_REPLY);
		for (int n = i % 23; n >= 0; n--) {
			seed = seed * 1103515245u + 12345u;
			buf_adds(&body, pieces[(seed >> 8) % COUNT(pieces)]);
		}
		reply_of(&r, 200, body.s);
		match_reply(&m, two[i % 2], guide_action(two[i % 2], "x"), &r, v);
		ck_assert_ptr_nonnull(m.row);
		match_free(&m);
		reply_free(&r);
		values_free(v);
		buf_free(&body);
	}
	guide_free(two[0]);
	guide_free(two[1]);
}
END_TEST

/* What was read goes nowhere but where the rows say. */
START_TEST(parsed)
{
	struct guide *g = action_of("\"parse\": { \"as\": \"yaml\", \"of\": \"{token}\" }, \"outcomes\": [{ \"id\": \"o\", \"otherwise\": true, \"verdict\": \"pass\", "
		"\"say\": \"S\", \"keep\": { \"inner\": { \"pointer\": \"/a\", \"secret\": true }, \"open\": { \"pointer\": \"/b\", \"secret\": false } } }]");
	struct values *v = values_new();
	struct match m;
	struct reply r;

	reply_of(&r, 0, "{\"a\":\"canary-77\",\"b\":\"word\"}");
	match_reply(&m, g, guide_action(g, "x"), &r, v);
	ck_assert_str_eq(values_text(m.kept, "reply_text"), "");
	ck_assert_ptr_nonnull(values_get(m.kept, "inner")->secret);
	ck_assert_str_eq(values_text(m.kept, "open"), "word");
	match_free(&m);
	reply_free(&r);
	values_free(v);
	guide_free(g);
}
END_TEST

/* A refused certificate can be looked at, in a rehearsal as in earnest. */
START_TEST(fault_with_facts)
{
	struct guide *g = action_of("\"http\": { \"url\": \"https://one.example.com\" }, \"outcomes\": [{ \"id\": \"same\", \"fault\": \"tls-ca\", "
		"\"where\": [{ \"at\": \"/cert/sha1\", \"is\": \"{seats}\" }], \"verdict\": \"pass\", \"say\": \"S {reply_error}\", "
		"\"keep\": { \"print\": \"/cert/sha256\" }, \"rehearsal\": { \"fault\": \"tls-ca\", \"json\": { \"cert\": { \"sha1\": \"AB\", \"sha256\": \"CD\" }, "
		"\"why\": \"nobody vouches\" } } }, { \"id\": \"o\", \"otherwise\": true, \"verdict\": \"fail\", \"say\": \"S\" }]");
	struct values *v = values_new();
	struct match m;
	struct reply r;

	rehearsal_reply(&r, &guide_action(g, "x")->outcomes.v[0], v, NULL);
	ck_assert_int_eq(r.fault, FAULT_TLS_CA);
	ck_assert_str_eq(r.why, "nobody vouches");
	match_reply(&m, g, guide_action(g, "x"), &r, v);
	ck_assert_str_eq(m.row->id, "o");
	match_free(&m);
	set(v, "seats", "AB");
	match_reply(&m, g, guide_action(g, "x"), &r, v);
	ck_assert_str_eq(m.row->id, "same");
	ck_assert_str_eq(values_text(m.kept, "print"), "CD");
	ck_assert_str_eq(values_text(m.kept, "reply_error"), "nobody vouches");
	match_free(&m);
	reply_free(&r);
	values_free(v);
	guide_free(g);
}
END_TEST

Suite *match_suite(void)
{
	Suite *s = suite_create("match");
	TCase *t = tcase_create("match");

	tcase_add_test(t, status);
	tcase_add_test(t, faults);
	tcase_add_test(t, headers);
	tcase_add_test(t, text);
	tcase_add_test(t, where);
	tcase_add_test(t, not_json);
	tcase_add_test(t, when);
	tcase_add_test(t, deep);
	tcase_add_test(t, keeps);
	tcase_add_test(t, echo);
	tcase_add_test(t, waits);
	tcase_add_test(t, facts);
	tcase_add_test(t, host_of_what_was_reached);
	tcase_add_test(t, any_body);
	tcase_add_test(t, parsed);
	tcase_add_test(t, fault_with_facts);
	suite_add_tcase(s, t);
	return s;
}
