/* SPDX-License-Identifier: ISC */
#ifndef BASE_TESTS_H
#define BASE_TESTS_H
#include <check.h>
#include "scratch.h"

Suite *buf_suite(void);
Suite *text_suite(void);
Suite *fs_suite(void);
Suite *url_suite(void);
Suite *i18n_suite(void);
Suite *secret_suite(void);
Suite *loop_suite(void);
Suite *child_suite(void);

#define SUITE(name, ...) \
	Suite *name##_suite(void) \
	{ \
		const TTest *const tests[] = { __VA_ARGS__ }; \
		Suite *s = suite_create(#name); \
		TCase *c = tcase_create(#name); \
		for (unsigned i = 0; i < sizeof tests / sizeof *tests; i++) \
			tcase_add_test(c, tests[i]); \
		suite_add_tcase(s, c); \
		return s; \
	}

/* a folder of its own for a test; what is in it goes with it */
char *slurp(const char *path);
#endif
