/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>
#include "face/lines.h"
#include "base/mem.h"
#include "base/secret.h"

/* What most systems' terminals keep of one line; the rest of a longer one is thrown away before anybody can see it. */
enum { TTY_LINE = 4095 };

struct lines {
	struct loop *loop;
	int fd;
	bool tty, ended, skipping, watched;
	size_t n, given;                /* bytes held; those of the line that was given out last */
	char bytes[SECRET_MAX + 2];
};

static void watch(struct lines *l, bool on);

static bool whole(const struct lines *l)
{
	return memchr(l->bytes + l->given, '\n', l->n - l->given) != NULL;
}

/* Never more than one line: what follows in a pipe is for whoever reads next, so it is read as a shell does, by the byte.
 * A terminal hands over one line at a time by itself. */
static void on_ready(void *arg, int fd, unsigned ready)
{
	struct lines *l = arg;
	int waiting = 1;
	(void)ready;
	while (waiting > 0 && l->n < sizeof l->bytes - 1 && !whole(l)) {
		ssize_t k = read(fd, l->bytes + l->n, l->tty ? sizeof l->bytes - 1 - l->n : 1);
		if (k < 0 && (errno == EINTR || errno == EAGAIN))
			break;
		if (k <= 0) {
			l->ended = true;
			break;
		}
		l->n += (size_t)k;
		if (ioctl(fd, FIONREAD, &waiting) != 0)
			break;
	}
	if (l->ended || l->n == sizeof l->bytes - 1 || whole(l))
		watch(l, false);
}

static void watch(struct lines *l, bool on)
{
	if (on != l->watched)
		loop_watch(l->loop, l->fd, on ? LOOP_IN : 0, on_ready, l);
	l->watched = on;
}

struct lines *lines_new(struct loop *loop, int fd)
{
	struct lines *l = mem_new(1, sizeof *l);
	l->loop = loop;
	l->fd = fd;
	l->tty = isatty(fd);
#ifdef HAVE_MLOCK
	if (mlock(l->bytes, sizeof l->bytes) != 0)
		errno = 0;                                       /* not allowed: then unlocked, but wiped all the same */
#endif
	watch(l, true);
	return l;
}

void lines_free(struct lines *l)
{
	if (l == NULL)
		return;
	watch(l, false);
	mem_wipe(l->bytes, sizeof l->bytes);
#ifdef HAVE_MLOCK
	munlock(l->bytes, sizeof l->bytes);
#endif
	free(l);
}

bool lines_tty(const struct lines *l)
{
	return l->tty;
}

bool lines_over(const struct lines *l)
{
	return l->ended && l->n == l->given;
}

static void drop(struct lines *l, size_t n)
{
	memmove(l->bytes, l->bytes + n, l->n - n);
	mem_wipe(l->bytes + l->n - n, n);
	l->n -= n;
}

/* A line too long for the buffer is passed over to its end. */
static bool skip_rest(struct lines *l)
{
	char *end = memchr(l->bytes, '\n', l->n);
	drop(l, end ? (size_t)(end - l->bytes) + 1 : l->n);
	watch(l, !l->ended);
	l->skipping = end == NULL && !l->ended;
	return !l->skipping;
}

bool lines_ready(struct lines *l)
{
	int waiting = 0;
	if (!whole(l) && !l->ended && ioctl(l->fd, FIONREAD, &waiting) == 0 && waiting > 0)
		on_ready(l, l->fd, LOOP_IN);
	return whole(l);
}

bool lines_begin(struct lines *l, const char *with)
{
	size_t n = strlen(with);
	return lines_ready(l) && l->n - l->given >= n && memcmp(l->bytes + l->given, with, n) == 0;
}

char *lines_next(struct lines *l, size_t *n, bool *cut)
{
	*cut = false;
	drop(l, l->given);
	l->given = 0;
	watch(l, !l->ended);
	if (l->skipping || (l->n == sizeof l->bytes - 1 && memchr(l->bytes, '\n', l->n) == NULL)) {
		l->skipping = true;
		*cut = skip_rest(l);
		return NULL;
	}
	char *end = memchr(l->bytes, '\n', l->n);
	if (end == NULL && !(l->ended && l->n > 0))
		return NULL;
	*n = end ? (size_t)(end - l->bytes) : l->n;
	l->given = *n + (end != NULL);
	l->bytes[*n] = '\0';
	if (*n > 0 && l->bytes[*n - 1] == '\r')
		l->bytes[--*n] = '\0';
	*cut = l->tty && *n >= TTY_LINE;
	return *cut ? NULL : l->bytes;
}
