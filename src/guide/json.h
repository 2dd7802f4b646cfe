/* SPDX-License-Identifier: ISC */
/* Strict JSON over cJSON, which is lenient: here duplicate keys, bad UTF-8, NUL, raw control characters, odd numbers,
 * trailing text and nesting over 64 are errors with a line. The only files that see <cjson/cJSON.h> are those that
 * include this one. json_wiping makes cJSON wipe what it frees (replies may hold secrets).
 * The line of a node that is not a number is kept in its valueint, which cJSON does not use for those. */
#ifndef HANDRAIL_JSON_H
#define HANDRAIL_JSON_H
#include <stdbool.h>
#include <cjson/cJSON.h>
#include "base/buf.h"
#include "base/err.h"

void   json_wiping(void);                            /* once, at start */
/* file is for messages. NULL with err "file:line: …" when it is not JSON as above. Free with cJSON_Delete. */
cJSON *json_parse(const char *text, size_t len, const char *file, struct err *);
/* The same with the place apart: *line, and err without file and line. */
cJSON *json_parse_at(const char *text, size_t len, int *line, struct err *);
int    json_line(const cJSON *node);                 /* 0 when unknown; of a number, that of what stands before it */
/* JSON Pointer (RFC 6901); "" is the root; NULL when there is nothing. */
const cJSON *json_at(const cJSON *root, const char *pointer);
bool   json_pointer_ok(const char *pointer);
/* A scalar as text: strings as they are, numbers and booleans as JSON writes them, null and others NULL. Caller frees. */
char  *json_text(const cJSON *);
char  *json_print(const cJSON *);                    /* unformatted; the caller wipes and frees */
#endif
