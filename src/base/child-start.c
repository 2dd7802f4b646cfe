/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "base/child-start.h"
#include "base/fs.h"
#include "base/i18n.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

extern char **environ;

struct pipes {
	int in[2], out[2], err[2];                      /* [0] is read, [1] written */
	int terminal;                                   /* the child's side of its terminal, held open until it has started; or -1 */
	char *name;                                     /* of that terminal */
};

static void shut(int fd)
{
	if (fd >= 0)
		close(fd);
}

/* Never 0, 1 or 2, even where the program was started with one of these closed: dup2 onto itself would keep close-on-exec. */
static int lift(int *fd)
{
	int up = fcntl(*fd, F_DUPFD_CLOEXEC, 3), saved = errno;

	close(*fd);
	*fd = up;
	errno = saved;
	return up < 0 ? -1 : 0;
}

static int make_pipe(int fd[2])
{
	if (pipe(fd)) {
		fd[0] = fd[1] = -1;
		return -1;
	}
	if (lift(&fd[0]) || lift(&fd[1]))
		return -1;
	return 0;
}

static void our_end(int fd)
{
	fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK);
}

#if !defined(HAVE_POSIX_SPAWN_FILE_ACTIONS_ADDCLOSEFROM_NP) && !HAVE_DECL_POSIX_SPAWN_CLOEXEC_DEFAULT
/* Nothing of ours is meant to be inherited, so marking everything for good does no harm. */
static void mark_all(void)
{
	long top = sysconf(_SC_OPEN_MAX);

	if (top < 0 || top > 65536)
		top = 65536;
	for (int fd = 3; fd < top; fd++)
		fcntl(fd, F_SETFD, FD_CLOEXEC);
}
#endif

#if HAVE_DECL_POSIX_SPAWN_SETSID
/* Nothing that is typed into it comes back, and lines end as in a pipe: a program reads it, no person. */
static void calm(int fd)
{
	struct winsize size = { .ws_row = 24, .ws_col = 80 };
	struct termios t;

	if (!tcgetattr(fd, &t)) {
		t.c_lflag &= ~(tcflag_t)(ECHO | ECHOE | ECHOK | ECHONL);
		t.c_oflag &= ~(tcflag_t)OPOST;
		tcsetattr(fd, TCSANOW, &t);
	}
	ioctl(fd, TIOCSWINSZ, &size);
}

static int make_terminal(struct pipes *p)
{
	const char *name;

	p->out[0] = posix_openpt(O_RDWR | O_NOCTTY);
	if (p->out[0] < 0 || lift(&p->out[0]) || grantpt(p->out[0]) || unlockpt(p->out[0]))
		return -1;
	name = ptsname(p->out[0]);
	if (!name)
		return -1;
	p->name = mem_dup(name);
	p->terminal = open(name, O_RDWR | O_NOCTTY);
	if (p->terminal < 0 || lift(&p->terminal))
		return -1;
	calm(p->terminal);
	p->in[1] = fcntl(p->out[0], F_DUPFD_CLOEXEC, 3);
	return p->in[1] < 0 ? -1 : 0;
}
#else
static int make_terminal(struct pipes *p)
{
	(void)p;
	errno = ENOTSUP;
	return -1;
}
#endif

static int make_pipes(const struct spawn *s, struct pipes *p)
{
	if (s->terminal)
		return make_terminal(p);
	return ((s->input || s->open) && make_pipe(p->in)) || make_pipe(p->out) || make_pipe(p->err) ? -1 : 0;
}

/* The leader of a new session that opens a terminal has it as its own. */
static int set_terminal(posix_spawn_file_actions_t *f, const struct pipes *p)
{
	int rc = posix_spawn_file_actions_addopen(f, 0, p->name, O_RDWR, 0);

	if (!rc)
		rc = posix_spawn_file_actions_adddup2(f, 0, 1);
	return rc ? rc : posix_spawn_file_actions_adddup2(f, 0, 2);
}

static int set_pipes(posix_spawn_file_actions_t *f, const struct pipes *p)
{
	int rc = p->in[0] >= 0 ? posix_spawn_file_actions_adddup2(f, p->in[0], 0)
		: posix_spawn_file_actions_addopen(f, 0, "/dev/null", O_RDONLY, 0);

	if (!rc)
		rc = posix_spawn_file_actions_adddup2(f, p->out[1], 1);
	return rc ? rc : posix_spawn_file_actions_adddup2(f, p->err[1], 2);
}

static int set_files(posix_spawn_file_actions_t *f, const struct pipes *p)
{
	int rc = p->name ? set_terminal(f, p) : set_pipes(f, p);

#ifdef HAVE_POSIX_SPAWN_FILE_ACTIONS_ADDCLOSEFROM_NP
	if (!rc)
		rc = posix_spawn_file_actions_addclosefrom_np(f, 3);
#elif !HAVE_DECL_POSIX_SPAWN_CLOEXEC_DEFAULT
	mark_all();
#endif
	return rc;
}

static int set_attributes(posix_spawnattr_t *a, bool session)
{
	short flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK;
	sigset_t none, all;
	int rc;

#if HAVE_DECL_POSIX_SPAWN_CLOEXEC_DEFAULT
	flags |= POSIX_SPAWN_CLOEXEC_DEFAULT;
#endif
#if HAVE_DECL_POSIX_SPAWN_SETSID
	flags |= session ? POSIX_SPAWN_SETSID : POSIX_SPAWN_SETPGROUP;       /* the leader of a session leads a group too */
#else
	(void)session;
	flags |= POSIX_SPAWN_SETPGROUP;
#endif
	sigemptyset(&none);
	sigemptyset(&all);
	for (int sig = 1; sig < 32; sig++)
		if (sig != SIGKILL && sig != SIGSTOP)
			sigaddset(&all, sig);
	rc = posix_spawnattr_setflags(a, flags);
	if (!rc)
		rc = posix_spawnattr_setpgroup(a, 0);
	if (!rc)
		rc = posix_spawnattr_setsigmask(a, &none);
	return rc ? rc : posix_spawnattr_setsigdefault(a, &all);
}

static int run(const struct spawn *s, const char *program, const struct pipes *p, pid_t *pid)
{
	char *const *env = s->env ? (char *const *)s->env : environ;
	posix_spawn_file_actions_t files;
	posix_spawnattr_t attributes;
	int rc = posix_spawn_file_actions_init(&files);

	if (rc)
		return rc;
	rc = posix_spawnattr_init(&attributes);
	if (rc)
		goto files;
	rc = set_files(&files, p);
	if (!rc)
		rc = set_attributes(&attributes, s->terminal || s->alone);
	if (!rc)
		rc = posix_spawn(pid, program, &files, &attributes, (char *const *)s->argv, env);
	posix_spawnattr_destroy(&attributes);
files:
	posix_spawn_file_actions_destroy(&files);
	return rc;
}

static void shut_pipes(struct pipes *p, bool ours)
{
	shut(p->in[0]);
	shut(p->out[1]);
	shut(p->err[1]);
	shut(p->terminal);
	free(p->name);
	if (!ours)
		return;
	shut(p->in[1]);
	shut(p->out[0]);
	shut(p->err[0]);
}

static int not_started(const struct spawn *s, int rc, struct err *err)
{
	errno = rc;
	if (rc == ENOENT)
		return err_set(err, _("The program %s is not installed, or not in PATH."), s->argv[0]);
	return err_sys(err, s->terminal ? _("Cannot make a terminal for") : _("Cannot start"), s->argv[0]);
}

int child_start(const struct spawn *s, struct started *is, struct err *err)
{
	struct pipes p = { { -1, -1 }, { -1, -1 }, { -1, -1 }, -1, NULL };
	char *program = fs_program(s->argv[0]);         /* not every system tells through posix_spawn that there is none */
	int rc = 0;

	*is = (struct started){ 0, -1, -1, -1 };
	if (!program)
		rc = ENOENT;
	else if (make_pipes(s, &p))
		rc = errno;
	if (!rc)
		rc = run(s, program, &p, &is->pid);
	free(program);
	shut_pipes(&p, rc != 0);
	if (rc)
		return not_started(s, rc, err);
	is->in = p.in[1];
	is->out = p.out[0];
	is->err = p.err[0];
	for (size_t i = 0; i < 3; i++) {
		int fd = i == 0 ? is->in : i == 1 ? is->out : is->err;

		if (fd >= 0)
			our_end(fd);
	}
	return 0;
}
