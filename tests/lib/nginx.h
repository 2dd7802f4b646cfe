/* SPDX-License-Identifier: ISC */
/* A real nginx on the loopback that plays what people keep packages in, well and badly. By the origin comes /in/..., which wants
 * Basic, and the same as /open/..., which does not; besides what is only there to go wrong: see the table of places in nginx.c. */
#ifndef TESTS_NGINX_H
#define TESTS_NGINX_H
#include <stdbool.h>
#include <stddef.h>

#include "tests/lib/ca.h"

/* NGINX_WANTS_CERT asks every client for a certificate; NGINX_OTHER is where /moved leads. */
enum nginx_host { NGINX_GOOD, NGINX_OTHER, NGINX_WANTS_CERT, NGINX_SELF_SIGNED, NGINX_PLAIN, NGINX_HOSTS };
struct nginx_user { const char *name, *password; };

struct nginx;
/* Who is let in ends with { NULL, NULL }. extra: more locations for all hosts, as nginx wants them, or NULL. NULL: service_why has it. */
struct nginx *nginx_start(const char *dir, struct ca *, const struct nginx_user *, const char *extra);
void nginx_stop(struct nginx *);
void nginx_origin(const struct nginx *, enum nginx_host, char *out, size_t size);   /* https://localhost:PORT */
/* The lines of the log of requests that hold all of text, "HOST METHOD PATH STATUS USER TYPE" with HOST as in the enum: "0 GET /in/ 401 -". */
int nginx_asked(const struct nginx *, const char *text);
const char *nginx_log(const struct nginx *);    /* its file; Authorization stands in it, too */
#endif
