/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <locale.h>
#include "face_tests.h"

int main(void)
{
	setlocale(LC_CTYPE, "C.UTF-8");
	SRunner *r = srunner_create(draw_suite());
	srunner_add_suite(r, typing_suite());
	srunner_add_suite(r, line_suite());
	srunner_add_suite(r, terminal_suite());
	srunner_run_all(r, CK_NORMAL);
	int failed = srunner_ntests_failed(r);
	srunner_free(r);
	return failed ? 1 : 0;
}
