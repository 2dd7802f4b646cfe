/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <errno.h>
#include <signal.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>
#include "face/face.h"
#include "face/rescue.h"
#include "base/mem.h"

/* All that a handler needs; armed is set last and read first. */
static struct {
	volatile sig_atomic_t armed;
	int known, in, out;
	struct termios modes;
	char bytes[RESCUE_MAX];
	size_t n;
} rescue;

static const int deadly[] = { SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGILL };

void rescue_remember(int in)
{
	rescue.known = tcgetattr(in, &rescue.modes) == 0;
	rescue.in = in;
}

void face_restore(void)
{
	int saved = errno;
	if (!rescue.armed)
		return;
	rescue.armed = 0;
	for (size_t at = 0; at < rescue.n;) {
		ssize_t k = write(rescue.out, rescue.bytes + at, rescue.n - at);
		if (k <= 0 && errno != EINTR)
			break;
		at += k > 0 ? (size_t)k : 0;
	}
	if (rescue.known)
		tcsetattr(rescue.in, TCSANOW, &rescue.modes);
	errno = saved;
}

static void die(int sig)
{
	face_restore();
	raise(sig);                                              /* SA_RESETHAND: this time as usual */
}

/* A handler that is there already (a sanitizer's, a debugger's) stays. */
static void catch_deadly(void)
{
	struct sigaction was, act = { .sa_handler = die, .sa_flags = SA_RESETHAND | SA_NODEFER };
	sigemptyset(&act.sa_mask);
	for (size_t i = 0; i < COUNT(deadly); i++)
		if (sigaction(deadly[i], NULL, &was) == 0 && was.sa_handler == SIG_DFL)
			sigaction(deadly[i], &act, NULL);
}

void rescue_arm(int in, int out, const char *bytes, size_t n)
{
	rescue.in = in;
	rescue.out = out;
	rescue.n = n < sizeof rescue.bytes ? n : 0;
	memcpy(rescue.bytes, bytes, rescue.n);
	catch_deadly();
	rescue.armed = 1;
}

void rescue_disarm(void)
{
	rescue.armed = 0;
}

int rescue_echo(int in, int on)
{
	struct termios modes;
	if (on) {
		rescue_disarm();
		return rescue.known ? tcsetattr(in, TCSANOW, &rescue.modes) : -1;
	}
	rescue_remember(in);
	if (!rescue.known)
		return -1;
	modes = rescue.modes;
	modes.c_lflag &= ~(tcflag_t)ECHO;
	rescue_arm(in, in, "", 0);
	return tcsetattr(in, TCSANOW, &modes);
}
