/* SPDX-License-Identifier: ISC */
/* Runs a program without a terminal, with pipes on all three streams. */
#ifndef TESTS_PROC_H
#define TESTS_PROC_H
#include <stdbool.h>
#include <sys/types.h>

#include "base/buf.h"

struct proc {
	const char *const *argv, *const *env;    /* env: NULL inherits ours */
	const char *input;                       /* NULL: stdin is /dev/null */
	bool no_out;                             /* stdout is /dev/full */
	bool cores;                              /* the limit for core images is lifted */
	long ms;                                 /* deadline; then SIGKILL */
	void (*meanwhile)(void *arg, pid_t pid, const char *out);      /* called now and then while it runs; may be NULL */
	void *arg;
	/* filled by proc_run */
	int status;                              /* exit status, 128 + signal, -1: could not be started */
	bool late, core;                         /* ended by us; a core image was written */
	struct buf out, err;
};
int proc_run(struct proc *);                     /* the status */
void proc_free(struct proc *);
bool proc_says(const struct proc *, const char *text);         /* on stdout or stderr */
#endif
