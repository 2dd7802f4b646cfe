/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "base/loop-parts.h"
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static int64_t now_ms(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

long loop_ms(void)
{
	return (long)now_ms();
}

struct loop *loop_new(struct err *err)
{
	struct loop *l = mem_new(1, sizeof *l);

	if (!signals_start(l, err))
		return l;
	free(l);
	return NULL;
}

void loop_free(struct loop *l)
{
	if (!l)
		return;
	children_forget(l);
	signals_stop(l);
	free(l->watches);
	free(l->timers);
	free(l);
}

static struct watch *find(struct loop *l, int fd)
{
	for (size_t i = 0; i < l->n_watches; i++)
		if (l->watches[i].fd == fd)
			return &l->watches[i];
	return NULL;
}

void loop_watch(struct loop *l, int fd, unsigned events, loop_fd_fn *fn, void *arg)
{
	struct watch *w = find(l, fd);

	events &= LOOP_IN | LOOP_OUT;
	if (!events || fd < 0) {
		if (w)
			*w = l->watches[--l->n_watches];
		return;
	}
	if (!w) {
		l->watches = mem_grow(l->watches, l->n_watches + 1, sizeof *l->watches);
		w = &l->watches[l->n_watches++];
	}
	*w = (struct watch){ fd, events, fn, arg };
}

int loop_timer(struct loop *l, long ms, loop_timer_fn *fn, void *arg)
{
	l->last_id = l->last_id == INT_MAX ? 1 : l->last_id + 1;
	l->timers = mem_grow(l->timers, l->n_timers + 1, sizeof *l->timers);
	l->timers[l->n_timers++] = (struct timer){ l->last_id, now_ms() + (ms > 0 ? ms : 0), fn, arg };
	return l->last_id;
}

/* In order of their making, so that timers of the same moment keep it. */
static bool take_timer(struct loop *l, int id, struct timer *out)
{
	for (size_t i = 0; i < l->n_timers; i++) {
		if (l->timers[i].id != id)
			continue;
		*out = l->timers[i];
		l->n_timers--;
		memmove(l->timers + i, l->timers + i + 1, (l->n_timers - i) * sizeof *l->timers);
		return true;
	}
	return false;
}

void loop_timer_off(struct loop *l, int id)
{
	struct timer gone;

	take_timer(l, id, &gone);
}

/* ms until the first timer, -1 without one */
static int patience(const struct loop *l)
{
	int64_t first = INT64_MAX, now;

	for (size_t i = 0; i < l->n_timers; i++)
		if (l->timers[i].due < first)
			first = l->timers[i].due;
	if (first == INT64_MAX)
		return -1;
	now = now_ms();
	return first <= now ? 0 : first - now > 3600000 ? 3600000 : (int)(first - now);
}

static int by_due(const void *a, const void *b)
{
	const struct timer *x = a, *y = b;

	return x->due != y->due ? (x->due > y->due) - (x->due < y->due) : (x->id > y->id) - (x->id < y->id);
}

/* Those that are due now; what a callback adds waits for the next turn, else a timer of 0 could starve the rest. */
static void serve_timers(struct loop *l)
{
	struct timer *due = mem_new(l->n_timers, sizeof *due), t;
	int64_t now = now_ms();
	size_t n = 0;

	for (size_t i = 0; i < l->n_timers; i++)
		if (l->timers[i].due <= now)
			due[n++] = l->timers[i];
	qsort(due, n, sizeof *due, by_due);
	for (size_t i = 0; i < n; i++)
		if (take_timer(l, due[i].id, &t))
			t.fn(t.arg);
	free(due);
}

/* A callback may have forgotten or replaced any watch: only what is still as it was polled is served; the rest is
 * polled again in the next turn. */
static void serve_watches(struct loop *l, const struct ready *r, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		const struct watch *w = r[i].is ? find(l, r[i].fd) : NULL;
		unsigned is;

		if (!w || w->fn != r[i].fn || w->arg != r[i].arg)
			continue;
		is = r[i].is & (w->events | LOOP_HUP);
		if (is)
			w->fn(w->arg, w->fd, is);
	}
}

void loop_turn(struct loop *l)
{
	size_t n = l->n_watches;
	struct ready *r = mem_new(n + 1, sizeof *r);

	for (size_t i = 0; i < n; i++) {
		const struct watch *w = &l->watches[i];

		r[i] = (struct ready){ w->fd, w->events, 0, w->fn, w->arg };
	}
	r[n] = (struct ready){ l->wake[0], LOOP_IN, 0, NULL, NULL };
	loop_wait(l, r, n + 1, patience(l));
	signals_serve(l);
	serve_watches(l, r, n);
	serve_timers(l);
	children_sweep(l);
	free(r);
}
