/* SPDX-License-Identifier: ISC */
/* On which line of its file a string of a guide stands; strings of a guide are those of its trees, so by their address. */
#ifndef HANDRAIL_LINEMAP_H
#define HANDRAIL_LINEMAP_H
#include "guide/guide.h"

struct linemap { struct line { const char *s; int line; } *v; size_t n, cap; };

void linemap_note(struct linemap *, const struct guide *);       /* lines begins as { 0 } */
int  linemap_of(const struct linemap *, const char *s);          /* 0 when unknown */
void linemap_free(struct linemap *);                             /* may be used again */
#endif
