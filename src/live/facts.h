/* SPDX-License-Identifier: ISC */
/* Certificates and keys as JSON, the same wherever one is met: pasted, in a file, or shown by a server. */
#ifndef HANDRAIL_LIVE_FACTS_H
#define HANDRAIL_LIVE_FACTS_H
#include <openssl/evp.h>
#include <openssl/x509.h>
#include "base/buf.h"

/* An object: subject, issuer, serial, not_before, not_after, expired, early, days (left), sha1, sha256 (capital hex, no colons),
 * self_signed, names, and with whole pem and base64 (DER). */
void facts_cert(struct buf *out, const X509 *, bool whole);
/* Members for an object that is open: kind, bits and, as secrets, pem (PKCS #8, without a passphrase). */
void facts_key(struct buf *out, const EVP_PKEY *);
void facts_pem(struct buf *out, const X509 *);
char *facts_key_pem(const EVP_PKEY *);                   /* the caller wipes and frees */
void facts_hex(struct buf *out, const X509 *, const EVP_MD *);
#endif
