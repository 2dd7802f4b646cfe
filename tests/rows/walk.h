/* SPDX-License-Identifier: ISC */
/* A guide rehearsed inside the test's own process: with answers, with what is dealt, to its end or to where it stops. */
#ifndef HANDRAIL_TESTS_WALK_H
#define HANDRAIL_TESTS_WALK_H
#include "action/rehearsal.h"
#include "base/loop.h"
#include "session/session.h"

struct walk {
	const struct guide *guide;
	struct loop *loop;
	struct world *world;
	struct session *session;
	char *log;                       /* every look of every action, as the log file has it */
};
/* sets: "name=value" words separated by blanks; deal as in --deal; both may be "". Fails the test when they cannot be given. */
void walk_through(struct walk *, const struct guide *, struct loop *, const char *sets, const char *deal);
/* The same, only until this action has come to this outcome. */
void walk_until(struct walk *, const struct guide *, struct loop *, const char *sets, const char *deal, const char *action, const char *outcome);
void walk_end(struct walk *);
void walk_record(struct walk *);                 /* its requests are written down when that is wanted: record.c */
bool walk_ran(const struct walk *, const char *action);
bool walk_matched(const struct walk *, const char *action, const char *outcome);
struct guide *walk_guide(const char *name);
/* All combinations of answers to the guide's fixed choices, as such words; at most 64. Free with walk_combinations_free. */
char **walk_combinations(const struct guide *);
void walk_combinations_free(char **);
#endif
