/* SPDX-License-Identifier: ISC */
/* The output of a program while it runs, looked at by the during rows of its command. It knows neither the program nor who answers. */
#ifndef HANDRAIL_DURING_H
#define HANDRAIL_DURING_H
#include "action/values.h"

struct watch;
/* values: what the rows' conditions look at; the pieces of the rows that are seen are set there. It must outlive the watch. */
struct watch *watch_new(const struct command *, struct values *values);
void watch_free(struct watch *);
void watch_add(struct watch *, int stream, const char *bytes, size_t n);     /* 1: standard output, 2: standard error */
/* The row that is seen next; NULL when there is none in what has come so far. */
const struct during *watch_next(struct watch *);
/* What was printed last, for people: at most so many lines, those that hold a secret left out. Caller frees. */
char *watch_tail(const struct watch *, int lines);
#endif
