/* SPDX-License-Identifier: ISC */
#ifndef HANDRAIL_TEST_FACE_TESTS_H
#define HANDRAIL_TEST_FACE_TESTS_H
#include <check.h>
#include "face_stub.h"

Suite *draw_suite(void);
Suite *typing_suite(void);
Suite *line_suite(void);
Suite *terminal_suite(void);
#endif
