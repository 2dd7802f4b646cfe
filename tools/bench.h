/* SPDX-License-Identifier: ISC */
#ifndef HANDRAIL_BENCH_H
#define HANDRAIL_BENCH_H
#include <stdbool.h>
#include <stddef.h>

/* A text that stands on the last line of a whole screen of the program. */
#define BENCH_MARK "help"

struct term;
struct subject {
	const char *name, *argv[8], *marker;
	const char *const *keys;     /* pairs: wait for, press; leads to a text field */
	const char *field;           /* shown then */
	const char *leave;           /* the key that takes the answer and ends it */
	bool own, missing;
	int runs;
	double min, median, p90;
	size_t bytes;
	long kb;
};
extern const char **bench_env;
extern char bench_bare[4096];         /* where bench-bare is */
struct term *bench_start(const struct subject *, double *paint_ms);
double bench_at(double *values, int n, double share);
/* The guide live against the practice servers: memory after the checks, and how long the screen ever stood still. */
void bench_live(const char *program, const char *guide);
#endif
