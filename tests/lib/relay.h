/* SPDX-License-Identifier: ISC */
/* A proxy on the loopback that understands CONNECT and leads well-known names to practice servers: so a guide asks for
 * https://api.example.com itself, with its certificate, and nothing leaves this computer. Other names are refused. */
#ifndef TESTS_RELAY_H
#define TESTS_RELAY_H

struct relay;
struct relay_way { const char *from; int port; };        /* "host:port" as asked for, and where it leads on the loopback */

struct relay *relay_start(const struct relay_way *ways); /* ends with { NULL, 0 }; copied. NULL: it cannot listen */
int relay_port(const struct relay *);
int relay_asked(struct relay *, const char *from);       /* how often; NULL: what was refused */
void relay_stop(struct relay *);
#endif
