/* SPDX-License-Identifier: ISC */
/* Public keys as SSH writes them: a type and a blob in base64. */
#ifndef HANDRAIL_LIVE_SSHKEY_H
#define HANDRAIL_LIVE_SSHKEY_H
#include "base/buf.h"

/* "" where the library refuses (MD5 under FIPS). Caller frees. */
char *sshkey_sha256(const void *blob, size_t n);          /* SHA256:... as ssh-keygen -l writes it */
char *sshkey_md5(const void *blob, size_t n);             /* MD5:aa:bb:... */
char *sshkey_base64(const void *blob, size_t n);
int   sshkey_blob(const char *base64, struct buf *out);   /* up to the first blank; -1 when it is none */
char *sshkey_type(const void *blob, size_t n);            /* the name that a blob begins with, or NULL */
int   sshkey_bits(const void *blob, size_t n);            /* 0: unknown */
char *sshkey_spki(const void *blob, size_t n);            /* an RSA key as SubjectPublicKeyInfo in PEM, else NULL */
/* Reads one length-prefixed string off the front of *p. */
int   sshkey_take(const unsigned char **p, size_t *left, const unsigned char **s, size_t *n);
/* "host" or "[host]:port", as known_hosts wants it. Caller frees. */
char *sshkey_place(const char *host, const char *port);
/* Nothing that ssh or ssh-keyscan could take for an option or that names no host, port or user. */
int   sshkey_fit_host(const char *host);
int   sshkey_fit_port(const char *port);
int   sshkey_fit_user(const char *user);
#endif
