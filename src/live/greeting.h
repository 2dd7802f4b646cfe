/* SPDX-License-Identifier: ISC */
/* What an SSH server says first, in the clear: its banner and the algorithms it can. From these it is known whether today's
 * ssh would speak with it, and which library can, before anything is tried. */
#ifndef HANDRAIL_LIVE_GREETING_H
#define HANDRAIL_LIVE_GREETING_H
#include <stdbool.h>
#include "base/buf.h"

enum { LIST_KEX, LIST_HOSTKEY, LIST_CIPHER, LIST_CIPHER_BACK, LIST_MAC, LIST_MAC_BACK, LISTS };
struct greeting { char *banner; char *lists[LISTS]; bool complete; };

/* 0: more is needed; 1: complete; -1: this is no SSH server (banner is then the first line of what it said). */
int greeting_read(struct greeting *, const struct buf *seen);
void greeting_free(struct greeting *);
bool greeting_legacy(const struct greeting *);           /* nothing that today's ssh does without being asked */

bool list_has(const char *list, const char *name, size_t n);            /* in a comma-separated list */
bool list_meet(const char *a, const char *b);                           /* have they one in common? */
#endif
