/* SPDX-License-Identifier: ISC */
/* The event loop, the only place in the program that waits: one poll (select where poll cannot watch a terminal) over
 * descriptors, a self-pipe for signals, timers and children. Callbacks may add and remove anything, also themselves. */
#ifndef HANDRAIL_LOOP_H
#define HANDRAIL_LOOP_H
#include <stdbool.h>
#include <stddef.h>
#include "err.h"

struct loop;
enum { LOOP_IN = 1, LOOP_OUT = 2, LOOP_HUP = 4 };   /* HUP is only reported */

typedef void loop_fd_fn(void *arg, int fd, unsigned ready);
typedef void loop_timer_fn(void *arg);
typedef void loop_signal_fn(void *arg, int sig);

struct loop *loop_new(struct err *);
void loop_free(struct loop *);                       /* ends no child, closes only its own pipe */
/* Watches fd for events, replacing an earlier watch of the same fd; events 0 forgets it. */
void loop_watch(struct loop *, int fd, unsigned events, loop_fd_fn *, void *arg);
int  loop_timer(struct loop *, long ms, loop_timer_fn *, void *arg);   /* one-shot; an id > 0 */
void loop_timer_off(struct loop *, int id);          /* unknown and 0 are fine */
int  loop_signal(struct loop *, int sig, loop_signal_fn *, void *arg, struct err *);  /* called from loop_turn, never in a handler */
void loop_turn(struct loop *);                       /* waits for one thing at least, then serves all that is ready */
long loop_ms(void);                                  /* monotonic clock */

/* A child process without a shell: own process group, default signals, descriptors from 3 up closed. */
struct spawned;
struct spawn {
	const char *const *argv;        /* argv[0] is looked up in PATH */
	const char *const *env;         /* the whole environment, NULL-terminated; NULL inherits ours */
	const char *input;              /* written to its stdin, then closed; NULL: /dev/null */
	size_t input_len;
	bool   open;                    /* its stdin stays open behind input, for loop_send */
	bool   terminal;                /* a terminal of its own instead of the pipes: all it says is stream 1, nothing is echoed */
	bool   alone;                   /* a session of its own, without a terminal that it could ask on */
	long   timeout;                 /* ms; 0: none; then SIGTERM to the group, SIGKILL 2 s later */
	size_t max;                     /* ceiling for each stream; more ends the child */
	/* called as output arrives (stream 1 or 2), may be NULL */
	void (*part)(void *arg, int stream, const char *s, size_t n);
	/* called once, when the child has ended and its pipes are drained (or a short grace after the exit) */
	void (*done)(void *arg, const struct spawned *);
	void *arg;
};
struct spawned {
	int  status;                    /* exit status, 128 + signal, or -1 when it could not be started */
	bool timed_out, over;           /* over: the ceiling was hit */
	const char *out, *err;          /* borrowed for the call */
	size_t out_len, err_len;
	const char *why;                /* when it could not be started */
};
struct child;
struct child *loop_spawn(struct loop *, const struct spawn *);  /* never NULL; a failure to start is told by done, later */
void loop_send(struct child *, const char *bytes, size_t n);    /* for its stdin; NULL: there will be no more */
void loop_hold(struct child *, bool);                /* true: the clock of its timeout stands still; false: it goes on */
void loop_kill(struct child *);                      /* cancel: no done call follows; the group is ended */
#endif
