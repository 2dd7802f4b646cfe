/* SPDX-License-Identifier: ISC */
/* What is printed from the vocabulary and from guides. */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "guide/strings.h"
#include "guide/vocab.h"
#include "guide/vocabdoc.h"
#include "guide_tests.h"

START_TEST(strings)
{
	static const char *const pieces[] = {
		"#line 1 \"screens/tiny/guide.json\"\n/* TRANSLATORS: title */\n/* xgettext:no-c-format */\nN_(\"One to other\")\n",
		("#line 7 \"screens/tiny/part.json\"\n/* TRANSLATORS: screen token, action who, outcome known: say */\n"
		"/* xgettext:python-brace-format, no-c-format */\nN_(\"It is {user}.\")\n"),
		"/* TRANSLATORS: set rows, outcome away: say */\n/* xgettext:no-c-format */\nN_(\"Away.\")\n" };
	struct folder f;
	struct guide *g;
	struct buf once, twice;

	folder_begin(&f);
	g = guide_load(f.dir, NULL, NULL, NULL);
	ck_assert_ptr_nonnull(g);
	buf_init(&once, BUF_FILE);
	buf_init(&twice, BUF_FILE);
	ck_assert_int_eq(guide_strings((const struct guide *const []){ g }, 1, &once), 0);
	for (size_t i = 0; i < COUNT(pieces); i++)
		ck_assert_msg(strstr(once.s, pieces[i]), "%s\nis not in\n%s", pieces[i], once.s);
	ck_assert_int_eq(guide_strings((const struct guide *const []){ g, g }, 2, &twice), 0);
	ck_assert_str_eq(once.s, twice.s);
	buf_free(&once);
	buf_init(&once, 100);
	ck_assert_int_eq(guide_strings((const struct guide *const []){ g }, 1, &once), -1);
	buf_free(&once);
	buf_free(&twice);
	guide_free(g);
	folder_end(&f);
}
END_TEST

START_TEST(manual)
{
	struct buf out;

	buf_init(&out, BUF_FILE);
	ck_assert_int_eq(vocab_man(&out), 0);
	for (const struct vobject *const *o = vocab_all; *o; o++) {
		char *head = mem_fmt(".Ss %s\n", (*o)->name);

		ck_assert_msg(strstr(out.s, head), "%s", head);
		free(head);
		for (const struct vkey *k = (*o)->keys; k->name; k++)
			ck_assert_msg(*k->help && strchr(".:", k->help[strlen(k->help) - 1]), "%s %s: a sentence ends in a point", (*o)->name, k->name);
	}
	buf_free(&out);
}
END_TEST

/* Every key of the table is in the schema, with a type that has one. */
START_TEST(schema)
{
	struct buf out;
	struct err err;
	cJSON *root;

	buf_init(&out, BUF_FILE);
	ck_assert_int_eq(vocab_schema(&out), 0);
	root = json_parse(out.s, out.len, "schema", &err);
	ck_assert_msg(root, "%s", err.text);
	for (const struct vobject *const *o = vocab_all; *o; o++)
		for (const struct vkey *k = (*o)->keys; k->name; k++) {
			char *path = mem_fmt("/$defs/%s/properties/%s", (*o)->name, k->name), *in = mem_fmt("/$defs/%s/oneOf/1/properties/%s", (*o)->name, k->name);

			ck_assert_msg(k->flags & F_KEY || json_at(root, path) || json_at(root, in), "%s", path);
			free(path);
			free(in);
		}
	ck_assert_ptr_nonnull(json_at(root, "/$defs/action/allOf/0/oneOf/5"));
	cJSON_Delete(root);
	buf_free(&out);
}
END_TEST

Suite *print_suite(void)
{
	Suite *s = suite_create("print");
	TCase *t = tcase_create("print");

	tcase_add_test(t, strings);
	tcase_add_test(t, manual);
	tcase_add_test(t, schema);
	suite_add_tcase(s, t);
	return s;
}
