/* SPDX-License-Identifier: ISC */
/* A real nginx on the loopback with the servers that a test writes: in front of a plain server, or by itself. */
#ifndef TESTS_FRONT_H
#define TESTS_FRONT_H
#include "tests/lib/ca.h"
#include "tests/lib/service.h"

struct front { struct service service; char dir[256], asked[300]; int port; };

/* Everything lies in dir/NAME, among it what tells it whom to trust: pair.pem, pair.key, and trusted.pem with the authority of clients
 * (lent; NULL for none). server is what stands in its one block server { } besides the certificate and "listen". false: service_why. */
bool front_start(struct front *, const char *dir, const char *name, const struct ca_pair *, const char *trusted, const char *server);
void front_stop(struct front *);
/* How many requests were asked whose line "METHOD PATH STATUS" holds that. */
int front_asked(const struct front *, const char *line);
#endif
