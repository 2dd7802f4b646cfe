/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <unistd.h>
#include "base/buf.h"
#include "base/loop.h"
#include "base/loop-parts.h"
#include "base_tests.h"

struct seen { struct loop *l; int fd[2]; int calls, id; unsigned ready; struct buf b; };

static void begin(struct seen *s)
{
	memset(s, 0, sizeof *s);
	s->l = loop_new(NULL);
	ck_assert_ptr_nonnull(s->l);
	ck_assert_int_eq(pipe(s->fd), 0);
	buf_init(&s->b, BUF_TEXT);
}

static void end(struct seen *s)
{
	loop_free(s->l);
	close(s->fd[0]);
	close(s->fd[1]);
	buf_free(&s->b);
}

static void on_fd(void *arg, int fd, unsigned ready)
{
	struct seen *s = arg;
	char c;

	s->calls++;
	s->ready = ready;
	if (ready & LOOP_IN && read(fd, &c, 1) == 1)
		buf_addc(&s->b, c);
}

START_TEST(reads)
{
	struct seen s;

	begin(&s);
	loop_watch(s.l, s.fd[0], LOOP_IN, on_fd, &s);
	ck_assert_int_eq(write(s.fd[1], "ab", 2), 2);
	loop_turn(s.l);
	loop_turn(s.l);
	ck_assert_str_eq(s.b.s, "ab");
	ck_assert_uint_eq(s.ready, LOOP_IN);
	close(s.fd[1]);
	s.fd[1] = -1;
	loop_turn(s.l);
	ck_assert_uint_eq(s.ready & LOOP_HUP, LOOP_HUP);
	loop_watch(s.l, s.fd[0], 0, NULL, NULL);
	ck_assert_uint_eq(s.l->n_watches, 0);
	end(&s);
}
END_TEST

static void second(void *arg, int fd, unsigned ready)
{
	struct seen *s = arg;

	(void)ready;
	buf_addc(&s->b, '2');
	loop_watch(s->l, fd, 0, NULL, NULL);
}

START_TEST(replaces)
{
	struct seen s;

	begin(&s);
	loop_watch(s.l, s.fd[1], LOOP_OUT, on_fd, &s);
	loop_watch(s.l, s.fd[1], LOOP_OUT, second, &s);
	ck_assert_uint_eq(s.l->n_watches, 1);
	loop_turn(s.l);
	ck_assert_str_eq(s.b.s, "2");
	ck_assert_int_eq(s.calls, 0);
	end(&s);
}
END_TEST

/* one of two ready descriptors takes the other away: it must not be called any more */
static void takes_away(void *arg, int fd, unsigned ready)
{
	struct seen *s = arg;

	(void)ready;
	s->calls++;
	loop_watch(s->l, s->fd[0] == fd ? s->fd[1] : s->fd[0], 0, NULL, NULL);
}

START_TEST(takes_away_another)
{
	struct seen s;
	int other[2];

	begin(&s);
	ck_assert_int_eq(pipe(other), 0);
	close(s.fd[0]);
	s.fd[0] = other[1];
	loop_watch(s.l, s.fd[0], LOOP_OUT, takes_away, &s);
	loop_watch(s.l, s.fd[1], LOOP_OUT, takes_away, &s);
	loop_turn(s.l);
	ck_assert_int_eq(s.calls, 1);
	ck_assert_uint_eq(s.l->n_watches, 1);
	close(other[0]);
	end(&s);
}
END_TEST

/* nothing spins when somebody closes a descriptor and forgets to say so */
START_TEST(closed_is_forgotten)
{
	struct seen s;

	for (int by_select = 0; by_select < 2; by_select++) {
		begin(&s);
		s.l->by_select = by_select;
		loop_watch(s.l, s.fd[0], LOOP_IN, on_fd, &s);
		close(s.fd[0]);
		loop_turn(s.l);
		ck_assert_int_eq(s.calls, 0);
		ck_assert_uint_eq(s.l->n_watches, 0);
		s.fd[0] = -1;
		end(&s);
	}
}
END_TEST

START_TEST(by_select)
{
	struct seen s;

	begin(&s);
	s.l->by_select = true;
	loop_watch(s.l, s.fd[0], LOOP_IN, on_fd, &s);
	ck_assert_int_eq(write(s.fd[1], "x", 1), 1);
	loop_turn(s.l);
	ck_assert_str_eq(s.b.s, "x");
	end(&s);
}
END_TEST

struct tick { struct seen *s; char c; };

static void on_tick(void *arg)
{
	struct tick *t = arg;

	buf_addc(&t->s->b, t->c);
	t->s->calls++;
}

START_TEST(timers)
{
	struct seen s;
	struct tick a = { &s, 'a' }, b = { &s, 'b' }, c = { &s, 'c' };
	long start = loop_ms();
	int gone;

	begin(&s);
	loop_timer(s.l, 30, on_tick, &c);
	loop_timer(s.l, 10, on_tick, &a);
	loop_timer(s.l, 20, on_tick, &b);
	gone = loop_timer(s.l, 0, on_tick, &a);
	ck_assert_int_gt(gone, 0);
	loop_timer_off(s.l, gone);
	loop_timer_off(s.l, gone);
	loop_timer_off(s.l, 0);
	while (s.calls < 3)
		loop_turn(s.l);
	ck_assert_str_eq(s.b.s, "abc");
	ck_assert_int_ge(loop_ms() - start, 30);
	ck_assert_uint_eq(s.l->n_timers, 0);
	end(&s);
}
END_TEST

static void again(void *arg)
{
	struct seen *s = arg;

	s->calls++;
	loop_timer(s->l, 0, again, s);
	loop_timer_off(s->l, s->id);
}

START_TEST(timer_that_starts_itself)
{
	struct seen s;
	struct tick t = { &s, 'x' };

	begin(&s);
	loop_timer(s.l, 0, again, &s);
	s.id = loop_timer(s.l, 0, on_tick, &t);         /* due as well, but taken away by the first */
	loop_turn(s.l);
	ck_assert_int_eq(s.calls, 1);
	loop_turn(s.l);
	ck_assert_int_eq(s.calls, 2);
	ck_assert_str_eq(s.b.s, "");
	end(&s);
}
END_TEST

static void on_sig(void *arg, int sig)
{
	struct seen *s = arg;

	s->calls++;
	s->id = sig;
}

START_TEST(signals)
{
	struct seen s;
	struct sigaction now;

	begin(&s);
	ck_assert_int_eq(loop_signal(s.l, SIGUSR1, on_sig, &s, NULL), 0);
	ck_assert_int_eq(loop_signal(s.l, SIGKILL, on_sig, &s, NULL), -1);
	ck_assert_int_eq(loop_signal(s.l, 0, on_sig, &s, NULL), -1);
	raise(SIGUSR1);
	ck_assert_int_eq(s.calls, 0);
	loop_turn(s.l);
	ck_assert_int_eq(s.calls, 1);
	ck_assert_int_eq(s.id, SIGUSR1);
	end(&s);
	sigaction(SIGUSR1, NULL, &now);
	ck_assert(now.sa_handler == SIG_DFL);
	sigaction(SIGPIPE, NULL, &now);
	ck_assert(now.sa_handler == SIG_IGN);
}
END_TEST

/* a signal in the middle of the wait */
START_TEST(interrupted)
{
	struct itimerval soon = { { 0, 0 }, { 0, 20000 } };
	struct seen s;

	begin(&s);
	ck_assert_int_eq(loop_signal(s.l, SIGALRM, on_sig, &s, NULL), 0);
	loop_timer(s.l, 5000, again, &s);
	setitimer(ITIMER_REAL, &soon, NULL);
	while (!s.calls)
		loop_turn(s.l);
	ck_assert_int_eq(s.id, SIGALRM);
	end(&s);
}
END_TEST

SUITE(loop, reads, replaces, takes_away_another, closed_is_forgotten, by_select, timers, timer_that_starts_itself, signals, interrupted)
