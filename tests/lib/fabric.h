/* SPDX-License-Identifier: ISC */
/* A cluster of Service Fabric as far as its door: TLS that asks for a client certificate, and the question after its health, which
 * only the admitted one gets an answer to. The certificate that is shown can be any. */
#ifndef TESTS_FABRIC_H
#define TESTS_FABRIC_H
#include <stdbool.h>

#include "tests/lib/ca.h"

struct fabric;
/* admitted: the client certificate in PEM, copied. insists: without a certificate not even TLS comes about. */
struct fabric *fabric_start(const struct ca_pair *shown, const char *admitted, bool insists);
int fabric_port(const struct fabric *);
int fabric_asked(struct fabric *, int status);           /* how many questions were answered so */
void fabric_stop(struct fabric *);
#endif
