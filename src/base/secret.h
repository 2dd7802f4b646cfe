/* SPDX-License-Identifier: ISC */
/* A secret is one opaque, locked (mlock where allowed), wiped allocation. secret_reveal is the only way to its bytes;
 * tests count its callers. Every live secret is known to the registry, so that the log, the journal and reports can
 * be proved free of it. State lives in the main program only; the live module reaches it by its host table. */
#ifndef HANDRAIL_SECRET_H
#define HANDRAIL_SECRET_H
#include <stdbool.h>
#include <stddef.h>
#include "mem.h"

#define SECRET_MAX (64u * 1024)
struct secret;

/* Copies; the caller wipes its own copy. NULL over SECRET_MAX; below NULL is an empty secret. */
struct secret *secret_new(const char *bytes, size_t len);
struct secret *secret_dup(const struct secret *);
void           secret_free(struct secret *);                   /* wipes; NULL is fine */
size_t         secret_len(const struct secret *);
const char    *secret_reveal(const struct secret *);           /* NUL-terminated; borrowed */
void           secret_hint(const struct secret *, char out[3]);/* last two characters, "" when shorter than 12 */
bool           secret_same(const struct secret *, const struct secret *);  /* constant time */
/* Does text hold a live secret of 6 bytes or more: as it is, JSON-escaped, base64 (also of "x:secret" at any offset),
 * base64url or percent-encoded? */
bool           secret_seen(const char *text, size_t len);
void           secret_harden(void);                            /* no core files, no ptrace by others; once, at start */
#endif
