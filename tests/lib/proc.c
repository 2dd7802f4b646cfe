/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "tests/lib/proc.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/lib/term.h"

extern char **environ;

enum { IN, OUT, ERR };

static void become(const struct proc *p, int pipes[3][2])
{
	setpgid(0, 0);
	if (!p->input) {
		close(pipes[IN][0]);
		pipes[IN][0] = open("/dev/null", O_RDONLY);
	}
	if (p->no_out)
		pipes[OUT][1] = open("/dev/full", O_WRONLY);
	dup2(pipes[IN][0], 0);
	dup2(pipes[OUT][1], 1);
	dup2(pipes[ERR][1], 2);
	for (int fd = 3; fd < 256; fd++)
		close(fd);
	struct rlimit core = { RLIM_INFINITY, RLIM_INFINITY };
	if (p->cores)
		setrlimit(RLIMIT_CORE, &core);
	if (p->env)
		environ = (char **)(size_t)p->env;
	signal(SIGPIPE, SIG_DFL);
	execvp(p->argv[0], (char *const *)(size_t)p->argv);
	_exit(127);
}

static pid_t start(struct proc *p, int pipes[3][2])
{
	for (int i = 0; i < 3; i++)
		if (pipe(pipes[i]) != 0)
			return -1;
	pid_t pid = fork();
	if (pid == 0)
		become(p, pipes);
	close(pipes[IN][0]);
	close(pipes[OUT][1]);
	close(pipes[ERR][1]);
	for (int i = 0; i < 3; i++)
		fcntl(pipes[i][i == IN], F_SETFD, FD_CLOEXEC);
	return pid;
}

static bool take(int *fd, struct buf *b)
{
	char s[8192];
	ssize_t n = read(*fd, s, sizeof s);
	if (n > 0) {
		buf_add(b, s, (size_t)n);
		return true;
	}
	close(*fd);
	*fd = -1;
	return false;
}

static void feed(struct proc *p, int *fd, size_t *done)
{
	size_t left = p->input ? strlen(p->input) - *done : 0;
	ssize_t n = left ? write(*fd, p->input + *done, left < 4096 ? left : 4096) : 0;
	if (n > 0)
		*done += (size_t)n;
	if (n < 0 || *done == (p->input ? strlen(p->input) : 0)) {
		close(*fd);
		*fd = -1;
	}
}

/* Serves the pipes until the program has ended. */
static int serve(struct proc *p, pid_t pid, int in, int out, int err)
{
	long long until = term_now_ns() + term_patience(p->ms) * 1000000LL;
	size_t done = 0;
	int st = 0;
	bool ended = false;
	while (out >= 0 || err >= 0 || !ended) {
		struct pollfd f[3] = { { .fd = in, .events = POLLOUT }, { .fd = out, .events = POLLIN }, { .fd = err, .events = POLLIN } };
		int n = poll(f, 3, 20);
		if (f[0].revents)
			feed(p, &in, &done);
		if (f[1].revents)
			take(&out, &p->out);
		if (f[2].revents)
			take(&err, &p->err);
		if (!ended)
			ended = waitpid(pid, &st, WNOHANG) == pid;
		else if (n <= 0)
			break;                   /* a grandchild holds the pipes */
		if (!ended && p->meanwhile)
			p->meanwhile(p->arg, pid, p->out.s);
		if (!ended && term_now_ns() > until) {
			p->late = true;
			kill(-pid, SIGKILL);
		}
	}
	if (in >= 0)
		close(in);
	if (out >= 0)
		close(out);
	if (err >= 0)
		close(err);
	return st;
}

int proc_run(struct proc *p)
{
	int pipes[3][2];
	void (*old)(int) = signal(SIGPIPE, SIG_IGN);
	buf_init(&p->out, 16u * 1024 * 1024);
	buf_init(&p->err, 16u * 1024 * 1024);
	p->late = p->core = false;
	pid_t pid = start(p, pipes);
	if (pid < 0)
		return p->status = -1;
	int st = serve(p, pid, pipes[IN][1], pipes[OUT][0], pipes[ERR][0]);
	signal(SIGPIPE, old);
#ifdef WCOREDUMP
	p->core = WIFSIGNALED(st) && WCOREDUMP(st);
#endif
	return p->status = WIFEXITED(st) ? WEXITSTATUS(st) : 128 + WTERMSIG(st);
}

void proc_free(struct proc *p)
{
	buf_free(&p->out);
	buf_free(&p->err);
}

bool proc_says(const struct proc *p, const char *text)
{
	return strstr(p->out.s, text) || strstr(p->err.s, text);
}
