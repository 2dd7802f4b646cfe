/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "guide_tests.h"

/* Each text with what must be said about it; NULL: it is fine. */
static const struct { const char *text, *says; } texts[] = {
	{ "{}", NULL }, { " [1, -0.5, 2e10, \"\\u00e9\\ud83d\\ude00\", true, null] ", NULL }, { "\xef\xbb\xbf{}", NULL }, { "0", NULL },
	{ "", "t:1: the file ends where a value was expected; something is not closed" },
	{ "{\"a\":1,\n\"b\":2,\n\"a\":3}", "t:3: the key \"a\" is there twice" },
	{ "{\"x\":[{\"a\":[],\n\n\"a\":{}}]}", "t:3: the key \"a\" is there twice" },
	{ "\"a\nb\"", "t:1: a line break inside a string" },
	{ "\"a\tb\"", "t:1: the control character 0x09 inside a string" },
	{ "\"\x80\"", "t:1: a string is not valid UTF-8" },
	{ "\"\xc0\xaf\"", "t:1: a string is not valid UTF-8" },
	{ "\n\"\\u0000\"", "t:2: \\u0000 is not allowed" },
	{ "\"\\ud800\"", "t:1: \\ud800 is half of a pair" },
	{ "\"\\udc00\\ud800\"", "t:1: \\udc00 is half of a pair" },
	{ "\"\\ud800\\u0041\"", "t:1: \\ud800 is half of a pair" },
	{ "\"\\u12g4\"", "t:1: after \\u come four" },
	{ "\"\\u12", "t:1: after \\u come four" },
	{ "\"\\x\"", "t:1: after a backslash comes" },
	{ "\"abc", "t:1: a string that begins here is not closed" },
	{ "01", "t:1: 01 is not how JSON writes a number" }, { "1.", "t:1: 1. is not how" }, { ".5", "t:1: expected a value, found '.'" },
	{ "-", "t:1: - is not how" }, { "1e", "t:1: 1e is not how" }, { "1e999", "t:1: 1e999 is not how" }, { "+1", "t:1: expected a value" },
	{ "{} {}", "t:1: text after the end of the JSON" }, { "{}\nx", "t:2: text after the end" },
	{ "[1,]", "t:1: a comma before ']'" }, { "{\"a\":1,}", "t:1: a comma before '}'" },
	{ "[1 2]", "t:1: expected ',' or ']', found '2'" }, { "{\"a\" 1}", "t:1: expected ':', found '1'" },
	{ "{a:1}", "t:1: expected a string in double quotes, found 'a'" }, { "[\n1,\n", "t:3: the file ends where a value" },
	{ "nul", "t:1: expected a value, found 'n'" }, { "\x01", "t:1: expected a value, found the byte 0x01" },
};

START_TEST(strict)
{
	struct err err = { { 0 } };
	cJSON *root = json_parse(texts[_i].text, strlen(texts[_i].text), "t", &err);

	if (!texts[_i].says)
		ck_assert_msg(root, "%s", err.text);
	else
		ck_assert_msg(!root && !strncmp(err.text, texts[_i].says, strlen(texts[_i].says)), "%s: %s", texts[_i].text, err.text);
	cJSON_Delete(root);
}
END_TEST

START_TEST(nul_and_depth)
{
	struct err err;
	char deep[200];
	cJSON *root;

	ck_assert_ptr_null(json_parse("\"a\0b\"", 5, "t", &err));
	memset(deep, '[', 65);
	memset(deep + 65, ']', 65);
	ck_assert_ptr_null(json_parse(deep, 130, "t", &err));
	ck_assert_str_eq(err.text, "t:1: nested deeper than 64 levels");
	root = json_parse(deep + 1, 128, "t", &err);
	ck_assert_ptr_nonnull(root);
	cJSON_Delete(root);
}
END_TEST

START_TEST(lines)
{
	static const char text[] = "{\n\"a\": {\n \"b\":\n [\n 1,\n \"x\" ] },\n \"c\": true }";
	struct err err;
	cJSON *root = json_parse(text, strlen(text), "t", &err);
	char *printed;

	ck_assert_int_eq(json_line(root), 1);
	ck_assert_int_eq(json_line(json_at(root, "/a")), 2);
	ck_assert_int_eq(json_line(json_at(root, "/a/b")), 3);
	ck_assert_int_eq(json_line(json_at(root, "/a/b/1")), 6);
	ck_assert_int_eq(json_line(json_at(root, "/c")), 7);
	printed = json_print(root);
	ck_assert_str_eq(printed, "{\"a\":{\"b\":[1,\"x\"]},\"c\":true}");
	free(printed);
	cJSON_Delete(root);
}
END_TEST

START_TEST(pointers)
{
	static const char text[] = "{\"a/b\":{\"~\":[10,11]},\"\":{\"x\":1},\"a\":2}";
	struct err err;
	cJSON *root = json_parse(text, strlen(text), "t", &err);

	ck_assert_ptr_eq(json_at(root, ""), root);
	ck_assert_int_eq((int)json_at(root, "/a~1b/~0/1")->valuedouble, 11);
	ck_assert_int_eq((int)json_at(root, "//x")->valuedouble, 1);
	ck_assert_int_eq((int)json_at(root, "/a")->valuedouble, 2);
	ck_assert_ptr_null(json_at(root, "/a~1b/~0/2"));
	ck_assert_ptr_null(json_at(root, "/a~1b/~0/01"));
	ck_assert_ptr_null(json_at(root, "/a~1b/~0/-"));
	ck_assert_ptr_null(json_at(root, "/A"));
	ck_assert_ptr_null(json_at(root, "a"));
	ck_assert_ptr_null(json_at(NULL, ""));
	ck_assert(json_pointer_ok("") && json_pointer_ok("/a~0~1") && !json_pointer_ok("a") && !json_pointer_ok("/~2") && !json_pointer_ok("/~"));
	cJSON_Delete(root);
}
END_TEST

START_TEST(scalars)
{
	static const char text[] = "[\"s\", 5, 1.5, true, null, 9007199254740991, []]";
	static const char *const as[] = { "s", "5", "1.5", "true", NULL, "9007199254740991", NULL };
	struct err err;
	cJSON *root = json_parse(text, strlen(text), "t", &err);

	for (int i = 0; i < (int)COUNT(as); i++) {
		char *s = json_text(cJSON_GetArrayItem(root, i));

		ck_assert_pstr_eq(s, as[i]);
		free(s);
	}
	cJSON_Delete(root);
}
END_TEST

Suite *json_suite(void)
{
	Suite *s = suite_create("json");
	TCase *t = tcase_create("json");

	tcase_add_loop_test(t, strict, 0, (int)COUNT(texts));
	tcase_add_test(t, nul_and_depth);
	tcase_add_test(t, lines);
	tcase_add_test(t, pointers);
	tcase_add_test(t, scalars);
	suite_add_tcase(s, t);
	return s;
}
