/* SPDX-License-Identifier: ISC */
/* A broken guide for every rule of the linter, in tests/lint/RULE, with what must be said about it in "expected". */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "base/fs.h"
#include "guide/lint.h"
#include "guide/ways.h"
#include "guide_tests.h"

#define CASES TOP_SRCDIR "/tests/lint"

static void read_expected(const char *dir, struct buf *out)
{
	char *path = fs_join(dir, "expected");
	struct err err = { { 0 } };

	ck_assert_msg(fs_read(path, out, &err) == 0, "%s", err.text);
	free(path);
}

static void check_case(const char *name)
{
	char *dir = fs_join(CASES, name);
	struct buf said, expected;
	struct err err = { { 0 } };
	struct once once = { .diag = collect, .arg = &said };
	struct ways ways;

	buf_init(&said, BUF_TEXT);
	buf_init(&expected, BUF_TEXT);
	read_expected(dir, &expected);
	ck_assert_msg(ways_load(&ways, dir, &once, &err) == 0, "%s", err.text);
	ways_lint(&ways, &once);
	ck_assert_msg(!strcmp(said.s, expected.s), "%s\nwanted:\n%sgot:\n%s", name, expected.s, said.s);
	ck_assert_int_eq(once.n == 0, !*expected.s);
	ways_free(&ways);
	once_free(&once);
	buf_free(&said);
	buf_free(&expected);
	free(dir);
}

START_TEST(cases)
{
	char **names = fs_names(CASES, "");

	ck_assert_ptr_nonnull(names);
	for (int i = 0; names[i]; i++)
		if (strcmp(names[i], "shared"))
			check_case(names[i]);
	fs_names_free(names);
}
END_TEST

/* A rule without a case of its own name is a message that nobody has seen. */
START_TEST(every_rule_has_a_case)
{
	const char *id;
	int n = 0;

	for (; (id = lint_rule_id(n)); n++) {
		char *dir = fs_join(CASES, id), *mark = mem_fmt("[%s]", id);
		struct buf expected;

		buf_init(&expected, BUF_TEXT);
		read_expected(dir, &expected);
		ck_assert_msg(strstr(expected.s, mark), "tests/lint/%s does not show its message", id);
		buf_free(&expected);
		free(mark);
		free(dir);
	}
	ck_assert_int_gt(n, 40);
}
END_TEST

START_TEST(good_guide)
{
	struct guide *g = guide_load(CASES "/good", NULL, NULL, NULL);

	ck_assert_ptr_nonnull(g);
	ck_assert_int_eq(guide_lint(g, collect, NULL), 0);
	guide_free(g);
}
END_TEST

Suite *lint_suite(void)
{
	Suite *s = suite_create("lint");
	TCase *t = tcase_create("lint");

	tcase_add_test(t, cases);
	tcase_add_test(t, every_rule_has_a_case);
	tcase_add_test(t, good_guide);
	tcase_set_timeout(t, 60);
	suite_add_tcase(s, t);
	return s;
}
