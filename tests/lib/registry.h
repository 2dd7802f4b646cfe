/* SPDX-License-Identifier: ISC */
/* A real npm registry, Verdaccio, on the loopback. It comes by npm, in the version that tests/registry/package-lock.json names, into the
 * folder of the build, once. */
#ifndef TESTS_REGISTRY_H
#define TESTS_REGISTRY_H
#include "tests/lib/ca.h"
#include "tests/lib/service.h"

struct registry { struct service service; int port; char base[64]; };

/* Fetches it unless it is there. false: it cannot be had here, and registry_why says why. */
bool registry_get(void);
const char *registry_why(void);
/* Starts it over HTTPS in a new folder dir/registry, with the user ci and that password; packages are only for who is logged in.
 * token: the one that the registry gives this user; free it. false: service_why. */
bool registry_start(struct registry *, const char *dir, const struct ca *, const struct ca_pair *, const char *password, char **token);
void registry_stop(struct registry *);
#endif
