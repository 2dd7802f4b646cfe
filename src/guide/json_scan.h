/* SPDX-License-Identifier: ISC */
/* The strict half of the JSON reader: looks at the text before cJSON does, and notes the line of every node. */
#ifndef HANDRAIL_JSON_SCAN_H
#define HANDRAIL_JSON_SCAN_H
#include "base/err.h"

struct json_lines { int *v; size_t n, cap; };        /* in the order in which the nodes begin */

/* 0, or -1 with *line and err (without file and line in its text). Free lines->v in both cases. */
int json_scan(const char *text, size_t len, struct json_lines *lines, int *line, struct err *);
#endif
