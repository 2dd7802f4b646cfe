/* SPDX-License-Identifier: ISC */
/* Looking at a URL that a person typed, before anything is sent to it. (libcurl parses what is really requested; it
 * lives in the live module, which no first screen and no rehearsal loads.) */
#ifndef HANDRAIL_URL_H
#define HANDRAIL_URL_H
#include <stdbool.h>
#include "err.h"

/* scheme and host in lower case; "" when absent; path without its last /, of which slash tells; [ ] stay around IPv6 */
struct url { char *scheme, *user, *host, *port, *path, *query; bool slash; };

int   url_parse(struct url *, const char *text, struct err *);  /* -1: not an absolute URL; *u is then empty */
void  url_free(struct url *);
char *url_text(const struct url *);                             /* scheme://host[:port]path; default ports left out */
char *url_origin(const struct url *);                           /* scheme://host[:port] */
const char *url_default_port(const char *scheme);               /* "" when it has none that is known */
char *url_percent(const char *s);                               /* everything but unreserved characters encoded */
bool  url_same(const char *a, const char *b);                   /* equal but for case of host, default port, last / */
char *url_resolve(const char *base, const char *ref);           /* ref absolute, //host, /path or relative */
#endif
