/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "session_tests.h"
#include "base/mem.h"
#include "base/secret.h"
#include "session/answer.h"

static void checked(const char *field, const char *text, const char *want, const char *notice, const char *why)
{
	struct guide *g = guide_load(GUIDES "/tiny", NULL, NULL, NULL);
	struct values *v = values_new();
	struct err err = { "" };
	struct buf out, told;
	int rc;

	values_set_secret(v, "token", secret_new("given-before", 12), FROM_TYPED, NULL);
	values_set_json(v, "projects", cJSON_Parse("[{\"id\":\"p1\",\"name\":\"First\"},{\"id\":\"p2\"}]"), FROM_REPLY);
	buf_init(&out, SECRET_MAX);
	buf_init(&told, BUF_TEXT);
	rc = answer_check(g, guide_field(g, field), v, NULL, text, strlen(text), &out, &told, &err);
	ck_assert_msg((rc == 0) == (want != NULL), "%s: \"%s\" %s", field, text, err.text);
	if (want)
		ck_assert_str_eq(out.s, want);
	else
		ck_assert_msg(strstr(err.text, why), "%s: \"%s\" %s", field, text, err.text);
	if (notice)
		ck_assert_msg(*notice ? strstr(told.s, notice) != NULL : told.len == 0, "%s: \"%s\" %s", field, text, told.s);
	buf_free(&out);
	buf_free(&told);
	values_free(v);
	guide_free(g);
}

static void takes(const char *field, const char *text, const char *want, const char *notice)
{
	checked(field, text, want, notice, NULL);
}

static void refuses(const char *field, const char *text, const char *why)
{
	checked(field, text, NULL, NULL, why);
}

static void note_down(void *arg, const struct view_choice *c)
{
	buf_addf(arg, "%s%s%s=%s (%s) ", c->group ? c->group : "", c->group ? ": " : "", c->value, c->label, c->note ? c->note : "");
}

/* The guide's own words for what the list has; what it does not have is offered only where no list came. */
START_TEST(known_and_listed)
{
	static struct choice known[] = { { .value = "Alpha", .label = "The first", .note = "Retired." }, { .value = "beta", .label = "The second" } };
	struct live_choices live = { .from = "types", .value = "/id", .label = "/name" };
	struct field f = { .id = "type", .kind = FIELD_CHOICE, .choices = { known, 2 }, .live = &live };
	struct values *v = values_new();
	struct buf b;

	buf_init(&b, BUF_TEXT);
	answer_choices(&f, v, NULL, note_down, &b);
	ck_assert_str_eq(b.s, "Alpha=The first (Retired.) beta=The second () ");
	values_set_json(v, "types", cJSON_Parse("[{\"id\":\"gamma\",\"name\":\"Third\"},{\"id\":\"alpha\",\"name\":\"ALPHA\"}]"), FROM_REPLY);
	buf_clear(&b);
	answer_choices(&f, v, NULL, note_down, &b);
	ck_assert_str_eq(b.s, "Alpha=The first (Retired.) gamma=Third () ");
	known[0].group = "Old";
	live.others = "New";
	buf_clear(&b);
	answer_choices(&f, v, NULL, note_down, &b);
	ck_assert_str_eq(b.s, "Old: Alpha=The first (Retired.) New: gamma=Third () ");
	known[0].group = live.others = NULL;
	values_set_json(v, "types", cJSON_Parse("[]"), FROM_REPLY);
	buf_clear(&b);
	answer_choices(&f, v, NULL, note_down, &b);
	ck_assert_str_eq(b.s, "Alpha=The first (Retired.) beta=The second () ");
	buf_free(&b);
	values_free(v);
}
END_TEST

START_TEST(urls)
{
	takes("base", "https://one.example.com", "https://one.example.com", "");
	takes("base", "HTTPS://One.Example.com:443/tfs/", "https://one.example.com/tfs", NULL);
	takes("base", "one.example.com:8443/x", "https://one.example.com:8443/x", "https:// was put before it");
	takes("base", "https://one.example.com/tfs/app/login/x?y=1#z", "https://one.example.com/tfs", "was cut off");
	takes("base", "https://one.example.com/?y=1", "https://one.example.com", "behind ? was cut");
	takes("base", " \"https://one.example.com\" \n", "https://one.example.com", "quotes");
	takes("base", "https://[2001:db8::1]:8080/", "https://[2001:db8::1]:8080", NULL);
	refuses("base", "http://one.example.com", "begins with https://");
	takes("target", "http://one.example.com", "http://one.example.com", "");
	takes("target", "https://one.example.com/api/", "https://one.example.com/api/", "");
	takes("target", "https://One.example.com/api//?x=1", "https://one.example.com/api/", "behind ? was cut");
	takes("target", "https://one.example.com:443/", "https://one.example.com/", "");
	takes("target", "https://one.example.com/api", "https://one.example.com/api", "");
	takes("target", "https://one.example.com/api/app/x/", "https://one.example.com/api", "was cut off");
	takes("target", "svn://One.example.com:3690/repo/", "svn://one.example.com/repo/", "");
	refuses("target", "ssh://one.example.com/repo", "begins with https://");
	refuses("target", "svn://ana@one.example.com/repo", "user name and @");
	refuses("base", "https://ana:pw@one.example.com", "user name and @");
	refuses("base", "ftp://one.example.com", "not ftp://");
	refuses("base", "https://", "host name in this address is not valid");
	refuses("base", "two words", "There is a space");
	refuses("base", "https://www.example.com", "This is the shop");
	refuses("base", "WWW.example.com", "This is the shop");
	refuses("base", "", "An answer is needed");
}
END_TEST

START_TEST(choices)
{
	takes("way", "token", "token", "");
	takes("way", "by HAND", "hand", "");
	refuses("way", "other", "There is: token, hand");
	takes("project", "p2", "p2", "");
	takes("project", "first", "p1", "");
	refuses("project", "p3", "There is: p1, p2");
}
END_TEST

START_TEST(words)
{
	static const char *const yes[] = { "yes", "Y", "TRUE", "1" }, *const no[] = { "no", "N", "false", "0" };

	for (size_t i = 0; i < COUNT(yes); i++) {
		takes("whose", yes[i], "yes", "");
		takes("whose", no[i], "no", "");
	}
	refuses("whose", "maybe", "yes or no");
}
END_TEST

START_TEST(dates)
{
	takes("expires", "2027-01-31", "2027-01-31", "");
	takes("expires", "2028-02-29", "2028-02-29", "");
	takes("expires", "2000-02-29", "2000-02-29", "");
	refuses("expires", "2027-02-29", "2027-11-21");
	refuses("expires", "2100-02-29", "year, month and day");
	refuses("expires", "2027-13-01", "year");
	refuses("expires", "2027-00-10", "year");
	refuses("expires", "2027-04-31", "year");
	refuses("expires", "2027-04-00", "year");
	refuses("expires", "31.1.2027", "year");
	refuses("expires", "2027-1-31", "year");
}
END_TEST

START_TEST(others)
{
	takes("seats", "12", "12", "");
	refuses("seats", "-1", "whole number");
	refuses("seats", "1.5", "whole number");
	refuses("seats", "12345678901", "whole number");
	takes("tenant", "01234567-89AB-cdef-0123-456789abcdef", "01234567-89AB-cdef-0123-456789abcdef", "");
	takes("tenant", "", "", "");
	refuses("tenant", "01234567-89ab-cdef-0123", "Enter it like");
	takes("ca", "/etc/own.pem", "/etc/own.pem", "");
	refuses("ca", "own.pem", "whole path");
	takes("label", "a b", "a b", "");
	refuses("label", "A", "Small letters only");
	takes("remarks", "one\r\ntwo", "one\ntwo", NULL);
}
END_TEST

/* What a paste brings along is taken off and said. */
START_TEST(pastes)
{
	takes("token", "  abc\n", "abc", "taken off");
	takes("token", "a\xc2\xa0" "bc", "abc", "invisible or special blank");
	takes("token", "a\xe2\x80\x8b" "bc\xef\xbb\xbf", "abc", "invisible or special blank");
	takes("token", "a\x1b" "bc", "abc", "control character");
	takes("token", "abcdefghabcdefgh", "abcdefghabcdefgh", "twice");
	takes("token", "abc\ndef", "abcdef", "line break");
	takes("token", "abc\xff", "abc", NULL);
}
END_TEST

START_TEST(misplaced)
{
	refuses("label", "tok_abcdefgh1", "token of One");
	refuses("remarks", "my key:\n-----BEGIN RSA PRIVATE KEY-----\nx", "private key");
	refuses("label", "given-before", "as a secret before");
	takes("token", "tok_abcdefgh1", "tok_abcdefgh1", "");
}
END_TEST

START_TEST(shapes)
{
	struct guide *g = guide_load(GUIDES "/tiny", NULL, NULL, NULL);

	ck_assert_str_eq(answer_shape(guide_field(g, "token"), "tok_abcdefgh1"), "token of One");
	ck_assert_ptr_null(answer_shape(guide_field(g, "token"), "other"));
	guide_free(g);
}
END_TEST

START_TEST(too_long)
{
	struct walk w;
	struct err err = { "" };
	char *text = mem_new(SECRET_MAX + 2, 1);

	walk_begin(&w);
	w.real = true;
	walk_open(&w, NULL);
	memset(text, 'a', SECRET_MAX + 1);
	ck_assert_int_eq(session_answer_bytes(w.session, "base", text, SECRET_MAX + 1, &err), -1);
	ck_assert_ptr_nonnull(strstr(err.text, "65537 characters"));
	ck_assert_str_eq(field_of(&w, "base")->text, "");
	ck_assert_int_eq(session_answer_bytes(w.session, "base", text, SECRET_MAX, &err), -1);     /* https:// does not fit before it */
	ck_assert_ptr_nonnull(strstr(err.text, "too long"));
	ck_assert_int_eq(session_answer_bytes(w.session, "label", text, 40, &err), 0);
	ck_assert_int_eq(session_answer_bytes(w.session, "nothing", text, 40, &err), -1);
	free(text);
	walk_end(&w);
}
END_TEST

Suite *answer_suite(void)
{
	Suite *s = suite_create("answer");
	TCase *t = tcase_create("answer");

	tcase_add_test(t, known_and_listed);
	tcase_add_test(t, urls);
	tcase_add_test(t, choices);
	tcase_add_test(t, words);
	tcase_add_test(t, dates);
	tcase_add_test(t, others);
	tcase_add_test(t, pastes);
	tcase_add_test(t, misplaced);
	tcase_add_test(t, shapes);
	tcase_add_test(t, too_long);
	suite_add_tcase(s, t);
	return s;
}
