/* SPDX-License-Identifier: ISC */
/* What is known so far, by name: answers, and what was kept from replies. Each value has a stamp from one counter; what was
 * worked out from a value is stale when the value's stamp is newer. A secret value is a struct secret and never text. */
#ifndef HANDRAIL_VALUES_H
#define HANDRAIL_VALUES_H
#include <stdbool.h>
#include "guide/guide.h"

struct secret;
struct values;
enum origin { FROM_NOWHERE, FROM_DEFAULT, FROM_TYPED, FROM_SET, FROM_FILE, FROM_ENV, FROM_SOURCE, FROM_EXAMPLE, FROM_REPLY, FROM_MADE, FROM_JOURNAL };
struct value {
	const char *name;
	char *text;                  /* NULL for a secret; for json: its text */
	struct secret *secret;
	cJSON *json;                 /* parsed, for as: json */
	enum origin origin;
	char *where;                 /* for people: the variable, the file, … ; may be NULL */
	unsigned long stamp;
	bool json_inside;            /* a secret that is JSON, to be put into a body whole */
	bool lost;                   /* a secret that was known before a resume and is not any more */
	bool hidden;                 /* kept for a question that is not asked now: as if there were none */
};
struct values *values_new(void);
void values_free(struct values *);
unsigned long values_now(const struct values *);             /* the counter */
unsigned long values_tick(struct values *);                  /* next count, for results of actions */
/* Setting what is there already, with the same content, does not renew the stamp. */
void values_set(struct values *, const char *name, const char *text, enum origin, const char *where);
void values_set_secret(struct values *, const char *name, struct secret *taken, enum origin, const char *where);
void values_set_secret_json(struct values *, const char *name, struct secret *taken, enum origin);
void values_set_json(struct values *, const char *name, cJSON *taken, enum origin);
void values_lost(struct values *, const char *name);
void values_unset(struct values *, const char *name);
const struct value *values_get(const struct values *, const char *name);     /* NULL when there is none, or it is lost or hidden */
const struct value *values_any(const struct values *, const char *name);     /* also a lost or empty one; NULL when never set */
/* renew: what hangs on it is stale when that changes; not while a journal is read, whose results knew. */
void values_hide(struct values *, const char *name, bool hidden, bool renew);
const char *values_text(const struct values *, const char *name);            /* text, or NULL (also for secrets) */
void values_copy(struct values *to, const struct value *);                   /* as values_set, by its kind */
void values_each(const struct values *, void (*each)(void *arg, const struct value *), void *arg);   /* without what is below */
/* The outcome that an action matched last, as a value under "action:ID". */
void values_set_outcome(struct values *, const char *action, const char *outcome);
void values_hide_outcome(struct values *, const char *action, bool hidden);
const char *values_outcome(const struct values *, const char *action);
bool conds_hold(const struct values *, const cond_list *);
int  version_compare(const char *a, const char *b);          /* 5.4 < 5.10 < v5.11; missing parts are 0 */
/* Values of one row's keeps on top of the others: lookups go there first. */
struct values *values_over(const struct values *below);
#endif
