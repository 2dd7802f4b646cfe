/* SPDX-License-Identifier: ISC */
/* Writing lines, for the faces that only append. What cannot be written is noticed, never ignored. */
#ifndef HANDRAIL_OUT_H
#define HANDRAIL_OUT_H
#include <stdbool.h>
#include "base/err.h"
#include "base/mem.h"

struct out { int fd; bool utf8, failed; };

void out_text(struct out *, const char *s);                    /* as it is, without a line break */
void out_line(struct out *, const char *fmt, ...) PRINTF(2, 3);
void out_part(struct out *, const char *fmt, ...) PRINTF(2, 3);
int  out_end(const struct out *, struct err *);                /* -1 when something could not be written */
#endif
