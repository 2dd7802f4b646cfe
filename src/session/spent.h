/* SPDX-License-Identifier: ISC */
/* How long a person was at it, as far as that can be known: by the times of the records. */
#ifndef HANDRAIL_SPENT_H
#define HANDRAIL_SPENT_H
#include <stdbool.h>

/* paused: something between two records took so long that nobody knows whether somebody was there; back: the clock went back, so
 * that nothing can be said. */
struct spent { long long last; long seconds; bool begun, paused, back; };
void  spent_add(struct spent *, long long at);           /* a record of this time */
char *spent_text(const struct spent *);                  /* a sentence, or NULL when there is nothing honest to say; the caller frees */
#endif
