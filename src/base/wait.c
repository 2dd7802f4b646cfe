/* SPDX-License-Identifier: ISC */
/* The one place that blocks. poll, and select on the systems whose poll cannot watch a terminal. */
#include "config.h"
#include "base/loop-parts.h"
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/select.h>

/* A hang-up is told together with what was asked for, so that whoever reads gets to see the end. */
static unsigned told(unsigned asked, bool in, bool out, bool hup)
{
	return (in ? LOOP_IN : 0u) | (out ? LOOP_OUT : 0u) | (hup ? LOOP_HUP | asked : 0u);
}

static bool open_still(int fd)
{
	return fcntl(fd, F_GETFD) >= 0;
}

/* POLLNVAL: a closed descriptor is forgotten, lest the loop spins; an open one is a terminal that poll cannot watch. */
static void refused(struct loop *l, int fd)
{
	if (open_still(fd))
		l->by_select = true;
	else
		loop_watch(l, fd, 0, NULL, NULL);
}

static void wait_poll(struct loop *l, struct ready *r, size_t n, int ms)
{
	struct pollfd *p = mem_new(n, sizeof *p);

	for (size_t i = 0; i < n; i++) {
		p[i].fd = r[i].fd;
		p[i].events = (short)((r[i].events & LOOP_IN ? POLLIN : 0) | (r[i].events & LOOP_OUT ? POLLOUT : 0));
	}
	if (poll(p, (nfds_t)n, ms) > 0)
		for (size_t i = 0; i < n; i++) {
			short is = p[i].revents;

			r[i].is = told(r[i].events, is & POLLIN, is & POLLOUT, is & (POLLHUP | POLLERR));
			if (is & POLLNVAL)
				refused(l, r[i].fd);
		}
	free(p);
}

static void wait_select(struct loop *l, struct ready *r, size_t n, int ms)
{
	struct timeval tv = { ms / 1000, ms % 1000 * 1000 };
	fd_set in, out;
	int top = 0;

	FD_ZERO(&in);
	FD_ZERO(&out);
	for (size_t i = 0; i < n; i++) {
		if (r[i].fd >= FD_SETSIZE)
			continue;
		if (r[i].events & LOOP_IN)
			FD_SET(r[i].fd, &in);
		if (r[i].events & LOOP_OUT)
			FD_SET(r[i].fd, &out);
		top = r[i].fd > top ? r[i].fd : top;
	}
	if (select(top + 1, &in, &out, NULL, ms < 0 ? NULL : &tv) < 0) {
		for (size_t i = 0; errno == EBADF && i < n; i++)
			if (!open_still(r[i].fd))
				loop_watch(l, r[i].fd, 0, NULL, NULL);
		return;
	}
	for (size_t i = 0; i < n; i++)
		if (r[i].fd < FD_SETSIZE)
			r[i].is = told(r[i].events, FD_ISSET(r[i].fd, &in), FD_ISSET(r[i].fd, &out), false);
}

/* EINTR needs nothing: the signal has marked itself, and an empty turn does no harm. */
void loop_wait(struct loop *l, struct ready *r, size_t n, int ms)
{
	if (l->by_select)
		wait_select(l, r, n, ms);
	else
		wait_poll(l, r, n, ms);
}
