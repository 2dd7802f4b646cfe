/* SPDX-License-Identifier: ISC */
/* Inside of the loop: what loop.c, wait.c, signals.c and child.c share. */
#ifndef HANDRAIL_LOOP_PARTS_H
#define HANDRAIL_LOOP_PARTS_H
#include <signal.h>
#include <stdint.h>
#include "base/loop.h"

#ifndef NSIG
# define NSIG 65
#endif

struct watch { int fd; unsigned events; loop_fd_fn *fn; void *arg; };
struct timer { int id; int64_t due; loop_timer_fn *fn; void *arg; };
struct heard { bool used; loop_signal_fn *fn; void *arg; struct sigaction before; };
struct ready { int fd; unsigned events, is; loop_fd_fn *fn; void *arg; };

struct loop {
	struct watch *watches;
	size_t n_watches;
	struct timer *timers;
	size_t n_timers;
	int last_id;
	bool by_select;                 /* poll has refused a descriptor that is open */
	struct heard heard[NSIG];
	int wake[2];                    /* the self-pipe */
	struct child *children;
};

/* wait.c: waits at most ms (-1: for ever), fills is. */
void loop_wait(struct loop *, struct ready *, size_t n, int ms);

/* signals.c */
int  signals_start(struct loop *, struct err *);
void signals_stop(struct loop *);
void signals_serve(struct loop *);      /* calls back for every signal that came since */

/* child.c */
void children_reap(struct loop *);      /* after SIGCHLD */
void children_sweep(struct loop *);     /* frees those that are over; nobody holds a pointer into them here */
void children_forget(struct loop *);    /* the loop ends */
#endif
