/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "action_tests.h"
#include "action/expand.h"
#include "base/mem.h"

/* ---- values ---- */

START_TEST(stamps)
{
	struct values *v = values_new();
	unsigned long before;

	set(v, "a", "1");
	before = values_get(v, "a")->stamp;
	set(v, "a", "1");
	ck_assert_uint_eq(values_get(v, "a")->stamp, before);
	set(v, "a", "2");
	ck_assert_uint_gt(values_get(v, "a")->stamp, before);
	set_secret(v, "s", "sesame");
	before = values_get(v, "s")->stamp;
	set_secret(v, "s", "sesame");
	ck_assert_uint_eq(values_get(v, "s")->stamp, before);
	ck_assert_ptr_null(values_text(v, "s"));
	values_set_json(v, "j", cJSON_Parse("[1]"), FROM_REPLY);
	before = values_get(v, "j")->stamp;
	values_set_json(v, "j", cJSON_Parse("[ 1 ]"), FROM_REPLY);
	ck_assert_uint_eq(values_get(v, "j")->stamp, before);
	values_free(v);
}
END_TEST

/* What was lost is known to have been, and is no answer; emptied it is not lost any more. */
START_TEST(lost)
{
	struct values *v = values_new();

	values_lost(v, "s");
	ck_assert_ptr_null(values_get(v, "s"));
	ck_assert(values_any(v, "s")->lost);
	values_unset(v, "s");
	ck_assert(!values_any(v, "s")->lost);
	values_lost(v, "s");
	set_secret(v, "s", "again");
	ck_assert(!values_any(v, "s")->lost);
	values_free(v);
}
END_TEST

START_TEST(over)
{
	struct values *v = values_new(), *o;

	set(v, "a", "below");
	o = values_over(v);
	ck_assert_str_eq(values_text(o, "a"), "below");
	set(o, "a", "above");
	ck_assert_str_eq(values_text(o, "a"), "above");
	ck_assert_str_eq(values_text(v, "a"), "below");
	values_free(o);
	values_free(v);
}
END_TEST

START_TEST(versions)
{
	ck_assert_int_lt(version_compare("5.4", "5.10"), 0);
	ck_assert_int_eq(version_compare("5.0", "5"), 0);
	ck_assert_int_gt(version_compare("2022.1", "2020.1.2"), 0);
	ck_assert_int_eq(version_compare("", ""), 0);
	ck_assert_int_lt(version_compare("v", "1"), 0);
	ck_assert_int_gt(version_compare("v2.9.4", "2.8"), 0);
	ck_assert_int_eq(version_compare("v1.33.0", "1.33"), 0);
}
END_TEST

/* ---- expansion ---- */

static struct values *some(void)
{
	struct values *v = values_new();

	set(v, "plain", "a b/c?d&e=f#g%é");
	set(v, "url", "https://one.example.com:8443/x");
	set(v, "folder", "https://one.example.com/x/");
	set(v, "empty", "");
	set(v, "lines", "one\r\nX-Evil: 1");
	set_secret(v, "token", "sesame&open");
	values_set_json(v, "list", cJSON_Parse("[\"a\",{\"no\":1},2,true]"), FROM_REPLY);
	values_set_json(v, "number", cJSON_Parse("7"), FROM_REPLY);
	return v;
}

static void gives(const struct values *v, enum expand_secrets secrets, const char *tmpl, enum vtarget to, const char *want)
{
	struct expander x = { v, secrets };
	struct err err = { "" };
	char *got = expand_dup(&x, tmpl, to, &err);

	ck_assert_msg(got, "%s: %s", tmpl, err.text);
	ck_assert_str_eq(got, want);
	mem_wipe_free(got);
}

static void fails(const struct values *v, enum expand_secrets secrets, const char *tmpl, enum vtarget to, const char *why)
{
	struct expander x = { v, secrets };
	struct err err = { "" };

	ck_assert_ptr_null(expand_dup(&x, tmpl, to, &err));
	ck_assert_msg(strstr(err.text, why), "%s: %s", tmpl, err.text);
	ck_assert_ptr_null(strstr(err.text, "sesame"));
}

START_TEST(targets)
{
	struct values *v = some();

	gives(v, SECRETS_REFUSED, "<{plain}>", TO_PLAIN, "<a b/c?d&e=f#g%é>");
	gives(v, SECRETS_REFUSED, "<{plain}>", TO_TEXT, "<a b/c?d&e=f#g%é>");
	gives(v, SECRETS_REFUSED, "<{plain}>", TO_ARGV, "<a b/c?d&e=f#g%é>");
	gives(v, SECRETS_REFUSED, "<{plain}>", TO_JSON, "<a b/c?d&e=f#g%é>");
	gives(v, SECRETS_REFUSED, "{url}/x/{plain}", TO_URL, "https://one.example.com:8443/x/x/a%20b%2Fc%3Fd%26e%3Df%23g%25%C3%A9");
	gives(v, SECRETS_REFUSED, "/{url}", TO_URL, "/https%3A%2F%2Fone.example.com%3A8443%2Fx");
	gives(v, SECRETS_REFUSED, "{folder}", TO_URL, "https://one.example.com/x/");
	gives(v, SECRETS_REFUSED, "{folder}/", TO_URL, "https://one.example.com/x/");
	gives(v, SECRETS_REFUSED, "{folder}/y/{plain}/", TO_URL, "https://one.example.com/x/y/a%20b%2Fc%3Fd%26e%3Df%23g%25%C3%A9/");
	gives(v, SECRETS_REFUSED, "{url}/", TO_URL, "https://one.example.com:8443/x/");
	gives(v, SECRETS_REFUSED, "{folder}/", TO_PLAIN, "https://one.example.com/x//");
	values_free(v);
}
END_TEST

START_TEST(braces)
{
	struct values *v = some();

	gives(v, SECRETS_REFUSED, "{{empty}}", TO_PLAIN, "{empty}");
	gives(v, SECRETS_REFUSED, "{{{url}}}", TO_PLAIN, "{https://one.example.com:8443/x}");
	gives(v, SECRETS_REFUSED, "a{empty}b}}{{", TO_PLAIN, "ab}{");
	gives(v, SECRETS_REFUSED, "{ not a name }{", TO_PLAIN, "{ not a name }{");
	gives(v, SECRETS_REFUSED, "", TO_PLAIN, "");
	values_free(v);
}
END_TEST

/* A word that goes with a number. */
START_TEST(forms)
{
	struct values *v = some();

	set(v, "one", "1");
	set(v, "two", "2");
	set(v, "none", "0");
	gives(v, SECRETS_REFUSED, "{one} {one:check|checks}.", TO_TEXT, "1 check.");
	gives(v, SECRETS_REFUSED, "{two:is|are} {two} {two:check|checks}.", TO_TEXT, "are 2 checks.");
	gives(v, SECRETS_REFUSED, "{none} {none:check|checks}", TO_TEXT, "0 checks");
	gives(v, SECRETS_REFUSED, "{two:it|them|all} {two:so}{nothing:a|b}", TO_TEXT, "them sob");
	gives(v, SECRETS_REFUSED, "{one:|s}{two:|s}", TO_TEXT, "s");
	gives(v, SECRETS_REFUSED, "{one:a{one} {one:", TO_PLAIN, "{one:a1 {one:");
	values_free(v);
}
END_TEST

START_TEST(unknown)
{
	struct values *v = some();

	fails(v, SECRETS_REFUSED, "x{nothing}", TO_PLAIN, "nothing is not known yet");
	gives(v, SECRETS_REFUSED, "x{nothing}", TO_TEXT, "x\xe2\x80\xa6");
	values_lost(v, "token");
	fails(v, SECRETS_REVEALED, "{token}", TO_HEADER, "token is not known yet");
	values_free(v);
}
END_TEST

START_TEST(secrets)
{
	struct values *v = some();

	fails(v, SECRETS_REFUSED, "{token}", TO_PLAIN, "token is a secret");
	fails(v, SECRETS_REFUSED, "{token}", TO_TEXT, "token is a secret");
	gives(v, SECRETS_REVEALED, "{token}", TO_HEADER, "sesame&open");
	gives(v, SECRETS_MASKED, "my {token}", TO_TEXT, "my (secret)");
	values_free(v);
}
END_TEST

START_TEST(injection)
{
	struct values *v = some();

	fails(v, SECRETS_REFUSED, "{lines}", TO_HEADER, "line break");
	fails(v, SECRETS_REFUSED, "{lines}", TO_ENV, "line break");
	set_secret(v, "two", "a\nb");
	fails(v, SECRETS_REVEALED, "{two}", TO_HEADER, "line break");
	values_free(v);
}
END_TEST

START_TEST(lists)
{
	struct values *v = some();

	gives(v, SECRETS_REFUSED, "{list}.", TO_TEXT, "a, 2, true.");
	gives(v, SECRETS_REFUSED, "{number}.", TO_TEXT, "7.");
	gives(v, SECRETS_REFUSED, "{list}", TO_PLAIN, "[\"a\",{\"no\":1},2,true]");
	values_free(v);
}
END_TEST

START_TEST(left_out)
{
	struct values *v = some();
	struct expander x = { v, SECRETS_REVEALED };

	ck_assert(expand_left_out(&x, "{nothing}"));
	ck_assert(expand_left_out(&x, "{empty}"));
	ck_assert(!expand_left_out(&x, "{url}"));
	ck_assert(!expand_left_out(&x, "{token}"));
	ck_assert(!expand_left_out(&x, "x{nothing}"));
	ck_assert(!expand_left_out(&x, "{{nothing}}"));
	values_free(v);
}
END_TEST

START_TEST(json)
{
	struct values *v = some();
	struct expander x = { v, SECRETS_REVEALED };
	struct err err = { "" };
	cJSON *tmpl = cJSON_Parse("{\"a\":\"{list}\",\"b\":\"n {number}\",\"c\":\"{nothing}\",\"d\":[\"{empty}\",\"{token}\",3],\"e\":{\"{x}\":null}}");
	cJSON *out = expand_json(&x, tmpl, &err);
	char *text;

	ck_assert_msg(out, "%s", err.text);
	text = json_print(out);
	ck_assert_str_eq(text, "{\"a\":[\"a\",{\"no\":1},2,true],\"b\":\"n 7\",\"d\":[\"sesame&open\",3],\"e\":{\"{x}\":null}}");
	mem_wipe_free(text);
	cJSON_Delete(out);
	cJSON_Delete(tmpl);
	tmpl = cJSON_Parse("{\"a\":[{\"b\":\"x {nothing}\"}]}");
	ck_assert_ptr_null(expand_json(&x, tmpl, &err));
	ck_assert_ptr_nonnull(strstr(err.text, "nothing"));
	cJSON_Delete(tmpl);
	values_free(v);
}
END_TEST

static void count(void *arg, const char *name)
{
	buf_addf(arg, "%s ", name);
}

START_TEST(names)
{
	struct buf b;

	buf_init(&b, 100);
	expand_names("{a}{{b}}x{c_1} {D} {a}{", count, &b);
	ck_assert_str_eq(b.s, "a c_1 a ");
	buf_free(&b);
}
END_TEST

/* A text from a reply that is kept as JSON is as clean on a screen as any other. */
START_TEST(clean)
{
	struct values *v = values_new();
	struct expander x = { v, SECRETS_MASKED };
	char *text;

	values_set_json(v, "list", cJSON_Parse("[\"a\\u001b[2Jb\"]"), FROM_REPLY);
	text = expand_dup(&x, "{list}", TO_TEXT, NULL);
	ck_assert_ptr_null(strchr(text, 0x1b));
	free(text);
	values_free(v);
}
END_TEST

Suite *values_suite(void)
{
	Suite *s = suite_create("values");
	TCase *t = tcase_create("values");

	tcase_add_test(t, stamps);
	tcase_add_test(t, lost);
	tcase_add_test(t, over);
	tcase_add_test(t, versions);
	suite_add_tcase(s, t);
	return s;
}

Suite *expand_suite(void)
{
	Suite *s = suite_create("expand");
	TCase *t = tcase_create("expand");

	tcase_add_test(t, targets);
	tcase_add_test(t, braces);
	tcase_add_test(t, forms);
	tcase_add_test(t, unknown);
	tcase_add_test(t, secrets);
	tcase_add_test(t, injection);
	tcase_add_test(t, lists);
	tcase_add_test(t, left_out);
	tcase_add_test(t, json);
	tcase_add_test(t, names);
	tcase_add_test(t, clean);
	suite_add_tcase(s, t);
	return s;
}
