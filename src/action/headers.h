/* SPDX-License-Identifier: ISC */
/* Reply headers that say more than a word: links between pages, and when to come back. */
#ifndef HANDRAIL_HEADERS_H
#define HANDRAIL_HEADERS_H
#include "action/world.h"

/* Where the next page is, from the Link headers (RFC 8288, rel="next"), as it stands there; NULL when there is none. The caller frees. */
char *header_next(const struct reply *);
/* An HTTP date in one of its three forms (RFC 9110, 5.6.7) as seconds since 1970, or -1. now: for years of two digits. */
long long header_date(const char *text, long long now);
/* Seconds to wait, rounded up, as a header says: a number, which may have a fraction, or a date, that is reckoned from the reply's own
 * Date, for clocks differ. -1: it says nothing that can be understood, or more than a day. */
long header_wait(const struct reply *, const char *text);
#endif
