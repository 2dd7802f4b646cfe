/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "base/loop-parts.h"
#include "base/i18n.h"
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

/* all that a handler can reach */
static volatile sig_atomic_t came[NSIG];
static volatile sig_atomic_t wake_fd = -1;

static void on_signal(int sig)
{
	int saved = errno;

	came[sig] = 1;
	if (wake_fd >= 0)
		(void)!write((int)wake_fd, "", 1);      /* a full pipe wakes as well */
	errno = saved;
}

int signals_start(struct loop *l, struct err *err)
{
	struct sigaction ignore = { .sa_handler = SIG_IGN };

	if (pipe(l->wake))
		return err_sys(err, _("Cannot make"), _("a pipe"));
	for (int i = 0; i < 2; i++) {
		fcntl(l->wake[i], F_SETFD, FD_CLOEXEC);
		fcntl(l->wake[i], F_SETFL, O_NONBLOCK);
	}
	sigemptyset(&ignore.sa_mask);
	sigaction(SIGPIPE, &ignore, NULL);
	sigaction(SIGXFSZ, &ignore, NULL);       /* a file that may not grow is an error like a full disk */
	wake_fd = l->wake[1];
	return 0;
}

void signals_stop(struct loop *l)
{
	for (int sig = 1; sig < NSIG; sig++)
		if (l->heard[sig].used)
			sigaction(sig, &l->heard[sig].before, NULL);
	if (wake_fd == l->wake[1])
		wake_fd = -1;
	close(l->wake[0]);
	close(l->wake[1]);
}

int loop_signal(struct loop *l, int sig, loop_signal_fn *fn, void *arg, struct err *err)
{
	struct sigaction act = { .sa_handler = on_signal, .sa_flags = SA_RESTART | SA_NOCLDSTOP };
	struct heard *h;

	if (sig <= 0 || sig >= NSIG)
		return err_set(err, _("There is no signal %d."), sig);
	h = &l->heard[sig];
	sigemptyset(&act.sa_mask);
	if (!h->used && sigaction(sig, &act, &h->before))
		return err_sys(err, _("Cannot listen to"), _("a signal"));
	h->used = true;
	h->fn = fn;
	h->arg = arg;
	return 0;
}

void signals_serve(struct loop *l)
{
	char waste[64];

	while (read(l->wake[0], waste, sizeof waste) > 0)
		;
	for (int sig = 1; sig < NSIG; sig++) {
		if (!l->heard[sig].used || !came[sig])
			continue;
		came[sig] = 0;
		if (sig == SIGCHLD)
			children_reap(l);
		if (l->heard[sig].fn)
			l->heard[sig].fn(l->heard[sig].arg, sig);
	}
}
