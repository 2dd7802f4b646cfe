/* SPDX-License-Identifier: ISC */
/* What takes long to work out and waits for nothing (opening a PFX costs half a second) is done by one thread beside the loop, one
 * thing after the other. The function gets its state and touches nothing else: no job, no loop, nothing of the host's. */
#ifndef HANDRAIL_LIVE_WORK_H
#define HANDRAIL_LIVE_WORK_H
#include "live/inner.h"

struct work {
	void (*run)(void *state);                        /* in the thread */
	void (*done)(struct job *, void *state);         /* later, from the loop; not called when the job has gone meanwhile */
	void (*drop)(void *state);                       /* frees state; always, at the end */
};
/* Takes state. The job is told by work_leave when it goes before that. */
void work_start(struct job *, const struct work *, void *state);
void work_leave(struct job *);
void work_free(struct live *);
#endif
