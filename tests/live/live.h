/* SPDX-License-Identifier: ISC */
/* The real module, loaded as the program loads it, on a real loop. */
#ifndef TESTS_LIVE_H
#define TESTS_LIVE_H
#include <check.h>
#include <cjson/cJSON.h>
#include <stdbool.h>
#include "action/world.h"
#include "guide/guide.h"

const char *test_dir(void);                       /* a private folder, removed at the end */
char *test_path(const char *name);                /* in it; borrowed until the eighth call after */
void test_ca(const char *ca_file);                /* what --ca-file says from the next world on; NULL: nothing */
struct world *test_world(void);                   /* made when first asked for */
struct loop *test_loop(void);
void test_over(void);                             /* ends the world */

struct request *request_new(enum request_kind);
struct request *request_get(const char *url);
void request_header(struct request *, const char *name, const char *value);
struct reply *ask(struct request *taken);         /* starts it and turns the loop until it is done; free with answer_free */
struct reply *ask_get(const char *url);
void answer_free(struct reply *);
#define PROMPT 250                                /* ms; far from what any wait would take, and safe on a busy machine */
long cancelled_after(struct request *taken, int turns);   /* ms that cancelling and one more turn took */
cJSON *body_json(const struct reply *);
const char *json_s(const cJSON *, const char *key);
bool json_yes(const cJSON *, const char *key);

/* A loopback server that misbehaves; what it does is said by the path of the URL. */
struct rogue;
struct rogue *rogue_new(void);
int rogue_port(const struct rogue *);
char *rogue_seen(struct rogue *);                 /* all request heads so far; caller frees */
void rogue_free(struct rogue *);

Suite *http_suite(void);
Suite *tls_suite(void);
Suite *ssh_suite(void);
Suite *key_suite(void);
Suite *tools_suite(void);
Suite *parse_suite(void);
Suite *client_suite(void);
Suite *askpass_suite(void);
#endif
