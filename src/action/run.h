/* SPDX-License-Identifier: ISC */
/* One action from its start to its verdict: makes, variants, pages, waiting and asking again. It knows no screen and no journal. */
#ifndef HANDRAIL_RUN_H
#define HANDRAIL_RUN_H
#include "action/match.h"
#include "action/world.h"
#include "base/loop.h"

struct run;
struct run_setup {
	const struct guide *guide;
	const struct action *action;
	const struct values *values;     /* must not change until done */
	struct loop *loop;
	struct world *world;
	void (*changed)(void *arg);      /* a wait began, or another look was taken; may be NULL */
	/* Called once, from the loop, unless the run was cancelled. match->row is never NULL when problem is; problem: the request could
	 * not be made (a sentence), then match is NULL. details: request and reply for people, secrets masked. */
	void (*done)(void *arg, const struct match *, const char *details, const char *problem);
	void *arg;
	/* A row of a running program was seen; its pieces are in values. When it asks (run_asks), the program waits for run_answer, before
	 * or after this returns. nth counts from 0 in each look. May be NULL: then nobody is asked, and questions are answered with no. */
	void (*seen)(void *arg, const struct during *, const struct values *, int nth);
};
/* The values as the first look would see them: the first variant's and the makes on top of values. For showing a change beforehand. */
struct values *run_values(const struct action *, int variant, const struct values *, struct world *, struct err *);   /* NULL: a make failed */
struct run *run_start(const struct run_setup *);     /* freed after done, or by run_cancel */
void run_cancel(struct run *);
const struct during *run_asks(const struct run *);   /* the row whose say and ask are open now, or NULL */
void run_answer(struct run *, bool yes);             /* what the answer itself is stands in values */
char *run_output(const struct run *);                /* the command line and what was printed last; NULL when it is no program. Caller frees */
long run_since(const struct run *);                  /* ms since it began */
const struct values *run_kept(const struct run *);   /* between two looks: what the last one saw, for that row's texts */
bool run_waiting(const struct run *, const char **say, long *limit_ms);   /* between two looks: the row that said wait */
#endif
