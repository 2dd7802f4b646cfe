/* SPDX-License-Identifier: ISC */
/* On which line of its file a string of a guide stands; strings of a guide are those of its trees, so by their address. */
#ifndef HANDRAIL_LINES_H
#define HANDRAIL_LINES_H
#include "guide/guide.h"

struct lines { struct line { const char *s; int line; } *v; size_t n, cap; };

void lines_note(struct lines *, const struct guide *);       /* lines begins as { 0 } */
int  lines_of(const struct lines *, const char *s);          /* 0 when unknown */
void lines_free(struct lines *);                             /* may be used again */
#endif
