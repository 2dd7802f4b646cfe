/* SPDX-License-Identifier: ISC */
/* A certificate authority made when the tests run, and the certificates that it gives out: a good one and all the bad ones
 * that a program must tell apart. Everything is PEM text, fit for a practice server; only the authority is also a file. */
#ifndef TESTS_CA_H
#define TESTS_CA_H
#include <stdbool.h>

struct ca;
/* CA_GOOD: localhost, 127.0.0.1, ::1, *.example.com, and the public services that good_names in ca.c lists. The others differ from it in what their
 * name says; CA_CLIENT is for showing oneself to a server. CA_APPLICATION signs assertions: its own
 * authority, with an RSA key; CA_APPLICATION_OLD is the same, run out. */
enum ca_kind { CA_GOOD, CA_EXPIRED, CA_NOT_YET, CA_WRONG_HOST, CA_SELF_SIGNED, CA_CLIENT, CA_APPLICATION, CA_APPLICATION_OLD };
struct ca_pair { char *cert, *key; };           /* cert: the certificate and that of the authority behind it */

struct ca *ca_new(const char *dir, const char *name);   /* makes dir/ca.pem; NULL when that does not work */
const char *ca_file(const struct ca *);
int ca_issue(const struct ca *, enum ca_kind, struct ca_pair *out);
/* The pair in a container (PFX), as a file; the password may be "". */
int ca_pfx(const struct ca_pair *, const char *password, const char *path);
/* The fingerprint of the first certificate in PEM, in capital hex: SHA-1, or SHA-256. */
void ca_fingerprint(const char *pem, bool sha256, char out[65]);
void ca_pair_free(struct ca_pair *);
void ca_free(struct ca *);                      /* also removes the file */
#endif
