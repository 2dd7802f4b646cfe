/* SPDX-License-Identifier: ISC */
/* Values worked out from others by pure functions; with them every signature of the guides is data. What was made of a secret is a
 * secret, but for hashes, macs and signatures. */
#ifndef HANDRAIL_MAKE_H
#define HANDRAIL_MAKE_H
#include "action/values.h"
#include "action/world.h"

/* The clock of a rehearsal stands still. */
#define REHEARSED_NOW 1795305600L
#define REHEARSED_DATE "Sun, 22 Nov 2026 00:00:00 GMT"

/* In the order of the vocabulary's list. */
enum { MAKE_TEXT, MAKE_PERCENT, MAKE_BASE64, MAKE_BASE64URL, MAKE_SHA256, MAKE_HMAC_SHA256, MAKE_RSA_SHA1, MAKE_RSA_SHA256, MAKE_CERT_SHA1,
	MAKE_JSON, MAKE_NUMBER, MAKE_NOW, MAKE_RANDOM, MAKE_CUT, MAKE_URL };
/* Makes one value and sets it in into (reading from it too). world is asked for what needs a crypto library, and fixes clock and
 * random in a rehearsal; it may be NULL for the others. A make whose source is not known yet sets nothing and is no error. */
bool make_needs_world(const struct make *);          /* it asks a crypto library */
int make_value(struct values *into, const struct make *, struct world *, struct err *);
#endif
