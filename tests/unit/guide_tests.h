/* SPDX-License-Identifier: ISC */
#ifndef GUIDE_TESTS_H
#define GUIDE_TESTS_H
#include <check.h>
#include "base/buf.h"
#include "guide/guide.h"

Suite *json_suite(void);
Suite *read_suite(void);
Suite *lint_suite(void);
Suite *print_suite(void);

/* A guide in a folder of its own under a fresh temporary one; freed and removed by folder_end. */
struct folder { char *top, *dir; };
void folder_begin(struct folder *);
void folder_put(const struct folder *, const char *name, const char *text, size_t n);   /* "../shared/x.json" is fine */
void folder_end(struct folder *);
/* The guide that most tests begin with: head and one part. */
extern const char head_json[], part_json[];
/* Complaints, one a line: "guide.json:3: text" with the folder left out. */
void collect(void *buf, const char *file, int line, const char *text);
#endif
