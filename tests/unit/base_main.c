/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "base/buf.h"
#include "base/fs.h"
#include "base_tests.h"

char *slurp(const char *path)
{
	struct buf b;

	buf_init(&b, BUF_FILE);
	ck_assert_int_eq(fs_read(path, &b, NULL), 0);
	return buf_detach(&b);
}

int main(void)
{
	SRunner *r = srunner_create(buf_suite());
	int failed;

	srunner_add_suite(r, text_suite());
	srunner_add_suite(r, url_suite());
	srunner_add_suite(r, fs_suite());
	srunner_add_suite(r, secret_suite());
	srunner_add_suite(r, loop_suite());
	srunner_add_suite(r, child_suite());
	srunner_add_suite(r, i18n_suite());     /* last: it changes the locale */
	srunner_run_all(r, CK_NORMAL);
	failed = srunner_ntests_failed(r);
	srunner_free(r);
	return failed ? 1 : 0;
}
