/* SPDX-License-Identifier: ISC */
/* One host key by libssh2, without waiting: what the library of this machine can do is asked of it, not assumed. */
#ifndef HANDRAIL_LIVE_HOSTKEY_H
#define HANDRAIL_LIVE_HOSTKEY_H
#include "base/buf.h"
#include "live/greeting.h"

struct hostkey;
/* The algorithm by which libssh2 can have a key of this type from this server, or NULL: then ask ssh-keyscan. algorithms is
 * the list of those that give such a key, the best first. Caller frees. */
char *hostkey_able(const struct greeting *, const char *algorithms);
struct hostkey *hostkey_new(int fd, const char *algorithm);
/* 1: blob holds the key; 0: call again when fd is ready for *events (LOOP_); -1: it did not work. */
int hostkey_go(struct hostkey *, struct buf *blob, unsigned *events);
void hostkey_free(struct hostkey *);
#endif
