/* SPDX-License-Identifier: ISC */
#ifndef ACTION_TESTS_H
#define ACTION_TESTS_H
#include <check.h>
#include "action/run.h"
#include "action/world.h"
#include "base/loop.h"
#include "guide/guide.h"

Suite *values_suite(void);
Suite *expand_suite(void);
Suite *request_suite(void);
Suite *match_suite(void);
Suite *make_suite(void);
Suite *source_suite(void);
Suite *rehearsal_suite(void);
Suite *run_suite(void);
Suite *headers_suite(void);
Suite *during_suite(void);

struct guide *tiny(void);                            /* the guide of tests/guides/tiny; the caller frees */
/* A guide whose first part is this text; the caller frees. Its head is that of tiny. */
struct guide *guide_of(const char *part);
/* A guide with one screen and on it one action of this text, called "x". */
struct guide *action_of(const char *action);

void set(struct values *, const char *name, const char *text);
void set_secret(struct values *, const char *name, const char *text);

/* A world whose replies are said beforehand; it writes down what it was asked. */
struct said { enum fault fault; long status; const char *body, *header, *value; };
struct fake;
struct fake *fake_new(struct loop *);
struct world *fake_world(struct fake *);
void fake_say(struct fake *, const struct said *);   /* one reply more; the last is given again and again */
int  fake_asked(const struct fake *);
const char *fake_url(const struct fake *, int i);    /* "GET https://…" */
void fake_free(struct fake *);

/* A reply to look at. */
void reply_of(struct reply *, long status, const char *body);
#endif
