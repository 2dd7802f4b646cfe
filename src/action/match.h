/* SPDX-License-Identifier: ISC */
/* What a reply means: the first outcome row that it fits, and the values taken from it. */
#ifndef HANDRAIL_MATCH_H
#define HANDRAIL_MATCH_H
#include "action/values.h"
#include "action/world.h"

struct match {
	const struct outcome *row;      /* NULL when no row fits (lint forbids such an action) */
	struct values *kept;            /* on top of the values given: reply_* and what the row keeps; only the latter are in names */
	const char **names; int n_names;
};
void match_reply(struct match *, const struct guide *, const struct action *, const struct reply *, const struct values *);
void match_free(struct match *);
/* Does this one row fit? For lint. */
bool match_row(const struct guide *, const struct action *, const struct outcome *, const struct reply *, const struct values *);
#endif
