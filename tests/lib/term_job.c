/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "tests/lib/term_job.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "tests/lib/term.h"

extern char **environ;

static void report(int fd, int what, int value)
{
	struct job_report r = { .what = what, .value = value, .ns = term_now_ns() };
	ssize_t n = write(fd, &r, sizeof r);     /* short enough to go at once */
	(void)n;
}

static void ignore(int sig)
{
	(void)sig;
}

static void default_signals(void)
{
	for (int sig = 1; sig < 32; sig++)
		signal(sig, SIG_DFL);
	sigset_t none;
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
}

static void become_program(int slave, int birth, const char *const *argv, const char *const *env)
{
	setpgid(0, 0);
	signal(SIGTTOU, SIG_IGN);
	tcsetpgrp(slave, getpid());
	default_signals();
	dup2(slave, 0);
	dup2(slave, 1);
	dup2(slave, 2);
	if (slave > 2)
		close(slave);
	fcntl(birth, F_SETFD, FD_CLOEXEC);
	if (env)
		environ = (char **)(size_t)env;
	report(birth, JOB_EXEC, 0);
	execvp(argv[0], (char *const *)(size_t)argv);
	report(birth, JOB_FAILED, errno);
	_exit(127);
}

static int status_of(int st)
{
	return WIFEXITED(st) ? WEXITSTATUS(st) : 128 + WTERMSIG(st);
}

/* Tells what became of the program. true: it has ended. */
static bool attend_child(pid_t pid, int slave, int out)
{
	int st;
	while (waitpid(pid, &st, WUNTRACED | WNOHANG) == pid) {
		tcsetpgrp(slave, getpid());
		report(out, WIFSTOPPED(st) ? JOB_STOPPED : JOB_ENDED, WIFSTOPPED(st) ? WSTOPSIG(st) : status_of(st));
		if (!WIFSTOPPED(st))
			return true;
	}
	return false;
}

static void attend(pid_t pid, int slave, int out, const sigset_t *wanted)
{
	bool ended = false, hung_up = false;          /* both: nobody will ask for anything any more */
	for (;;) {
		int sig = 0;
		sigwait(wanted, &sig);
		if (sig == SIGCHLD && !ended) {
			ended = attend_child(pid, slave, out);
		} else if (sig == SIGUSR1 && !ended) {
			tcsetpgrp(slave, pid);
			kill(-pid, SIGCONT);
		} else if (sig == SIGHUP && !ended) {
			kill(-pid, SIGHUP);
			kill(-pid, SIGCONT);
		} else if (sig == SIGUSR2) {
			if (!ended)
				kill(-pid, SIGKILL);
			_exit(0);
		}
		hung_up |= sig == SIGHUP;
		if (ended && hung_up)
			_exit(0);
	}
}

static void become_attendant(int slave, int out, int birth, const char *const *argv, const char *const *env)
{
	sigset_t wanted;
	sigemptyset(&wanted);
	int sigs[] = { SIGCHLD, SIGUSR1, SIGUSR2, SIGHUP };
	for (int i = 0; i < 4; i++) {
		sigaddset(&wanted, sigs[i]);
		signal(sigs[i], ignore);         /* a handler, so that a blocked one is kept for sigwait */
	}
	sigprocmask(SIG_SETMASK, &wanted, NULL);
	signal(SIGTTOU, SIG_IGN);
	setsid();
	ioctl(slave, TIOCSCTTY, 0);
	for (int fd = 0; fd < 256; fd++)
		if (fd != slave && fd != out && fd != birth)
			close(fd);
	pid_t pid = fork();
	if (pid == 0) {
		close(out);
		become_program(slave, birth, argv, env);
	}
	if (pid < 0) {
		report(birth, JOB_FAILED, errno);
		_exit(1);
	}
	close(birth);
	setpgid(pid, pid);
	tcsetpgrp(slave, pid);
	report(out, JOB_PID, pid);
	attend(pid, slave, out, &wanted);
}

pid_t job_start(int slave, const char *const *argv, const char *const *env, int *reports, int *birth)
{
	int out[2], born[2];
	if (pipe(out) != 0)
		return -1;
	if (pipe(born) != 0) {
		close(out[0]);
		close(out[1]);
		return -1;
	}
	pid_t pid = fork();
	if (pid == 0)
		become_attendant(slave, out[1], born[1], argv, env);
	close(out[1]);
	close(born[1]);
	fcntl(out[0], F_SETFD, FD_CLOEXEC);
	fcntl(born[0], F_SETFD, FD_CLOEXEC);
	*reports = out[0];
	*birth = born[0];
	return pid;
}

void job_continue(pid_t attendant)
{
	kill(attendant, SIGUSR1);
}

void job_dismiss(pid_t attendant)
{
	kill(attendant, SIGUSR2);
	while (waitpid(attendant, NULL, 0) < 0 && errno == EINTR)
		;
}
