/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "base/url.h"
#include "base_tests.h"

static void parses(const char *s, const char *all)
{
	struct url u;
	struct err e = { "" };
	char *got;

	ck_assert_msg(!url_parse(&u, s, &e), "%s: %s", s, e.text);
	got = mem_fmt("%s|%s|%s|%s|%s|%s", u.scheme, u.user, u.host, u.port, u.path, u.query);
	ck_assert_str_eq(got, all);
	free(got);
	url_free(&u);
}

static void refuses(const char *s, const char *part)
{
	struct url u;
	struct err e = { "" };

	ck_assert_msg(url_parse(&u, s, &e) == -1, "%s", s);
	ck_assert_msg(strstr(e.text, part) != NULL, "%s: %s", s, e.text);
	ck_assert_str_eq(u.host, "");
	ck_assert_str_eq(u.path, "");
	url_free(&u);
}

START_TEST(parse)
{
	parses("https://Host.Example.COM", "https||host.example.com|||");
	parses("HTTPS://host.example.com:8443/tfs/Collection/", "https||host.example.com|8443|/tfs/Collection|");
	parses("https://host.example.com/a?b=c#d", "https||host.example.com||/a|b=c");
	parses("https://host.example.com?b=c/", "https||host.example.com|||b=c/");
	parses("https://me:pw@host.example.com:1/", "https|me:pw|host.example.com|1||");
	parses("ssh://git@host.example.com:022/x", "ssh|git|host.example.com|22|/x|");
	parses("http://[2001:DB8::1]:80/x", "http||[2001:db8::1]|80|/x|");
	parses("http://[::1]", "http||[::1]|||");
	parses("https://b\xc3\xbc" "cher.example.com/", "https||b\xc3\xbc" "cher.example.com|||");
	parses("https://host.example.com:/x", "https||host.example.com||/x|");
	parses("https://10.0.0.1/x/y//", "https||10.0.0.1||/x/y|");
	parses("https://host/%7Ea", "https||host||/%7Ea|");
}
END_TEST

static bool slash_of(const char *s)
{
	struct url u;
	bool slash;

	ck_assert_int_eq(url_parse(&u, s, NULL), 0);
	slash = u.slash;
	url_free(&u);
	return slash;
}

START_TEST(slash)
{
	ck_assert(slash_of("https://h/a/"));
	ck_assert(slash_of("https://h/a//?b"));
	ck_assert(slash_of("https://h/"));
	ck_assert(!slash_of("https://h/a"));
	ck_assert(!slash_of("https://h"));
	ck_assert(!slash_of("https://h?b/"));
}
END_TEST

START_TEST(refuse)
{
	refuses("", "empty");
	refuses("host.example.com", "https://");
	refuses("host.example.com:8080/x", "https://");
	refuses("/tfs", "https://");
	refuses("https:/host.example.com", "https://");
	refuses("https://", "host name");
	refuses("https:///x", "host name");
	refuses("https://ho st.example.com", "space");
	refuses("https://host.example.com/a\tb", "control");
	refuses("https://host.example.com/a\x1b", "control");
	refuses("https://host.example.com/<x>", "<");
	refuses("https://host.example.com\\x", "\\");
	refuses("https://host.example.com:99999/", "port");
	refuses("https://host.example.com:0/", "port");
	refuses("https://host.example.com:8x/", "port");
	refuses("https://a:b:c/", "port");
	refuses("https://[::1", "host name");
	refuses("https://[zz]/", "host name");
	refuses("https://ho!st/", "host name");
}
END_TEST

START_TEST(no_password_in_messages)
{
	struct url u;
	struct err e;

	url_parse(&u, "https://me:hunter2@ho st/", &e);
	ck_assert_ptr_null(strstr(e.text, "hunter2"));
	url_free(&u);
}
END_TEST

static void text_is(const char *from, const char *text, const char *origin)
{
	struct url u;
	char *a, *b;

	ck_assert_int_eq(url_parse(&u, from, NULL), 0);
	a = url_text(&u);
	b = url_origin(&u);
	ck_assert_str_eq(a, text);
	ck_assert_str_eq(b, origin);
	free(a);
	free(b);
	url_free(&u);
}

START_TEST(texts)
{
	text_is("https://H:443/a/?x#y", "https://h/a", "https://h");
	text_is("http://h:8080", "http://h:8080", "http://h:8080");
	text_is("http://h:443/", "http://h:443", "http://h:443");
	text_is("https://me@h/x", "https://h/x", "https://h");
}
END_TEST

START_TEST(same)
{
	ck_assert(url_same("https://H.example.com:443/a/", "https://h.example.com/a"));
	ck_assert(!url_same("https://h/a", "https://h/A"));
	ck_assert(!url_same("https://h/a", "http://h/a"));
	ck_assert(!url_same("https://h/a", "https://h/a?x"));
	ck_assert(!url_same("https://h:444/a", "https://h/a"));
	ck_assert(url_same("nonsense", "nonsense"));
	ck_assert(!url_same("nonsense", "https://h"));
}
END_TEST

START_TEST(percent)
{
	char *s = url_percent("a b/\xc3\xa4?~-._%");

	ck_assert_str_eq(s, "a%20b%2F%C3%A4%3F~-._%25");
	free(s);
}
END_TEST

/* the examples of RFC 3986, 5.4, but for fragments, which are dropped */
START_TEST(resolve)
{
	static const char *const cases[][2] = {
		{ "g", "http://a/b/c/g" }, { "./g", "http://a/b/c/g" }, { "g/", "http://a/b/c/g/" }, { "/g", "http://a/g" },
		{ "//g", "http://g" }, { "?y", "http://a/b/c/d;p?y" }, { "g?y", "http://a/b/c/g?y" }, { "#s", "http://a/b/c/d;p?q" },
		{ "g#s", "http://a/b/c/g" }, { "", "http://a/b/c/d;p?q" }, { ".", "http://a/b/c/" }, { "./", "http://a/b/c/" },
		{ "..", "http://a/b/" }, { "../", "http://a/b/" }, { "../g", "http://a/b/g" }, { "../..", "http://a/" },
		{ "../../g", "http://a/g" }, { "../../../g", "http://a/g" }, { "/./g", "http://a/g" }, { "/../g", "http://a/g" },
		{ "g.", "http://a/b/c/g." }, { "..g", "http://a/b/c/..g" }, { "./g/.", "http://a/b/c/g/" }, { "g/../h", "http://a/b/c/h" },
		{ "https://x/y?z#s", "https://x/y?z" },
	};
	char *s;

	for (size_t i = 0; i < COUNT(cases); i++) {
		s = url_resolve("http://a/b/c/d;p?q", cases[i][0]);
		ck_assert_str_eq(s, cases[i][1]);
		free(s);
	}
	s = url_resolve("http://a", "g");
	ck_assert_str_eq(s, "http://a/g");
	free(s);
}
END_TEST

SUITE(url, parse, slash, refuse, no_password_in_messages, texts, same, percent, resolve)
