/* SPDX-License-Identifier: ISC */
/* Starts a program on a terminal as a shell with job control does: an attendant process leads the session and gives the
 * terminal to the program in a process group of its own, so that Ctrl-Z, fg and a hang-up work as in real life. */
#ifndef HANDRAIL_TERM_JOB_H
#define HANDRAIL_TERM_JOB_H
#include <sys/types.h>

enum { JOB_PID = 'p', JOB_EXEC = 't', JOB_FAILED = 'e', JOB_STOPPED = 's', JOB_ENDED = 'x' };
struct job_report { int what, value; long long ns; };

/* Forks the attendant. *reports: read end of a pipe with struct job_report; *birth: another that is closed by a successful exec. -1 with errno. */
pid_t job_start(int slave, const char *const *argv, const char *const *env, int *reports, int *birth);
void job_continue(pid_t attendant);      /* fg */
void job_dismiss(pid_t attendant);       /* the attendant leaves; ends the program first if it runs */
#endif
