/* SPDX-License-Identifier: ISC */
/* Children of the loop. A child is freed only by children_sweep, so that any callback may cancel any child. */
#include "config.h"
#include "base/loop-parts.h"
#include "base/buf.h"
#include "base/child-start.h"
#include "base/i18n.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { GRACE = 100, PATIENCE = 2000, CHUNK = 16384, CHUNKS_A_TURN = 4 };

struct child {
	struct child *next;
	struct loop *loop;
	pid_t pid;                      /* 0: never started or already reaped */
	int in, out, err;               /* our ends, -1 when closed */
	char *input;
	size_t input_len, written;
	bool open, terminal;            /* more input may come */
	struct buf text[2];
	int deadline, killer, grace;    /* timers */
	long until, left;               /* when the deadline is; what is left of it while it is held, else 0 */
	bool ending, cancelled, dead, timed_out, over;
	int status;
	char *why;
	void (*part)(void *arg, int stream, const char *s, size_t n);
	void (*done)(void *arg, const struct spawned *);
	void *arg;
};

static void shut(struct child *c, int *fd)
{
	if (*fd < 0)
		return;
	loop_watch(c->loop, *fd, 0, NULL, NULL);
	close(*fd);
	*fd = -1;
}

static void wipe_input(struct child *c)
{
	if (c->input)
		mem_wipe(c->input, c->input_len);
	free(c->input);
	c->input = NULL;
	c->input_len = c->written = 0;
}

static void drop_input(struct child *c)
{
	shut(c, &c->in);
	wipe_input(c);
	c->open = false;
}

/* Everything but the memory, which callbacks further up may still look at. */
static void bury(struct child *c)
{
	drop_input(c);
	shut(c, &c->out);
	shut(c, &c->err);
	loop_timer_off(c->loop, c->deadline);
	loop_timer_off(c->loop, c->killer);
	loop_timer_off(c->loop, c->grace);
	c->dead = true;
}

static void finish(struct child *c)
{
	struct spawned s = {
		.status = c->status, .timed_out = c->timed_out, .over = c->over, .out = c->text[0].s, .out_len = c->text[0].len,
		.err = c->text[1].s, .err_len = c->text[1].len, .why = c->why,
	};

	if (c->dead)
		return;
	bury(c);
	if (!c->cancelled && c->done)
		c->done(c->arg, &s);
}

static void on_killer(void *arg)
{
	struct child *c = arg;

	c->killer = 0;
	if (c->pid)
		kill(-c->pid, SIGKILL);
}

/* Asks the whole group to end, and makes it end a little later. */
static void end_group(struct child *c)
{
	if (c->ending || !c->pid)
		return;
	c->ending = true;
	kill(-c->pid, SIGTERM);
	c->killer = loop_timer(c->loop, PATIENCE, on_killer, c);
}

static void on_deadline(void *arg)
{
	struct child *c = arg;

	c->deadline = 0;
	c->timed_out = true;
	end_group(c);
}

static void set_deadline(struct child *c, long ms)
{
	c->until = loop_ms() + ms;
	c->deadline = loop_timer(c->loop, ms, on_deadline, c);
}

void loop_hold(struct child *c, bool held)
{
	long left = c->until - loop_ms();

	if (held && c->deadline) {
		loop_timer_off(c->loop, c->deadline);
		c->deadline = 0;
		c->left = left > 1 ? left : 1;
	} else if (!held && c->left && c->pid) {
		set_deadline(c, c->left);
		c->left = 0;
	}
}

static void maybe_finish(struct child *c)
{
	if (!c->pid && c->out < 0 && c->err < 0)
		finish(c);
}

/* What fits under the ceiling is kept; more ends the child. */
static void keep(struct child *c, int stream, const char *s, size_t n)
{
	struct buf *b = &c->text[stream - 1];

	if (n > b->max - b->len) {
		n = b->max - b->len;
		c->over = true;
		end_group(c);
	}
	buf_add(b, s, n);
	if (n && c->part && !c->cancelled)
		c->part(c->arg, stream, s, n);
}

/* Reads what is there, a few pieces at most. */
static void drain(struct child *c, int stream, int pieces)
{
	int *fd = stream == 1 ? &c->out : &c->err;
	char part[CHUNK];
	ssize_t n = 1;

	while (pieces-- && *fd >= 0 && n > 0) {
		n = read(*fd, part, sizeof part);
		if (n > 0)
			keep(c, stream, part, (size_t)n);
		else if (!n || (errno != EAGAIN && errno != EINTR))
			shut(c, fd);
	}
	mem_wipe(part, sizeof part);
}

static void on_output(void *arg, int fd, unsigned ready)
{
	struct child *c = arg;

	(void)ready;
	drain(c, fd == c->out ? 1 : 2, CHUNKS_A_TURN);
	maybe_finish(c);
}

static void on_input(void *arg, int fd, unsigned ready)
{
	struct child *c = arg;
	ssize_t n = write(fd, c->input + c->written, c->input_len - c->written);

	(void)ready;
	if (n > 0)
		c->written += (size_t)n;
	if (n < 0 && errno != EAGAIN && errno != EINTR) {
		drop_input(c);          /* it does not want to read it all */
	} else if (c->written == c->input_len && c->open) {
		wipe_input(c);
		loop_watch(c->loop, c->in, 0, NULL, NULL);
	} else if (c->written == c->input_len) {
		drop_input(c);
	}
}

void loop_send(struct child *c, const char *bytes, size_t n)
{
	char *all;

	if (c->in < 0 || c->cancelled || !c->open)
		return;
	if (!bytes && c->terminal) {    /* what Ctrl-D types */
		bytes = "\004";
		n = 1;
	} else if (!bytes) {
		c->open = false;
		if (!c->input)
			drop_input(c);
		return;
	}
	if (!n)
		return;
	all = mem_new(c->input_len - c->written + n, 1);
	if (c->input)
		memcpy(all, c->input + c->written, c->input_len - c->written);
	memcpy(all + c->input_len - c->written, bytes, n);
	n += c->input_len - c->written;
	wipe_input(c);
	c->input = all;
	c->input_len = n;
	loop_watch(c->loop, c->in, LOOP_OUT, on_input, c);
}

/* Something that the child left behind may hold the pipes open for ever. */
static void on_grace(void *arg)
{
	struct child *c = arg;

	c->grace = 0;
	drain(c, 1, CHUNKS_A_TURN);
	drain(c, 2, CHUNKS_A_TURN);
	finish(c);
}

/* Looked at before it is reaped: as long as the leader is not reaped its group cannot belong to anybody else. */
static void reap(struct child *c)
{
	siginfo_t info = { 0 };
	int status;

	if (!c->pid || waitid(P_PID, (id_t)c->pid, &info, WEXITED | WNOHANG | WNOWAIT) || info.si_pid != c->pid)
		return;
	if (c->ending)
		kill(-c->pid, SIGKILL);
	if (waitpid(c->pid, &status, 0) == c->pid)
		c->status = WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
	c->pid = 0;
	loop_timer_off(c->loop, c->deadline);
	loop_timer_off(c->loop, c->killer);
	c->deadline = c->killer = 0;
	drop_input(c);
	if (c->cancelled)
		finish(c);
	else if (c->out < 0 && c->err < 0)
		finish(c);
	else
		c->grace = loop_timer(c->loop, GRACE, on_grace, c);
}

/* done may start new children, which go to the front, and cancels only mark, so the walk is safe */
void children_reap(struct loop *l)
{
	for (struct child *c = l->children; c; c = c->next)
		reap(c);
}

static void release(struct child *c)
{
	buf_free(&c->text[0]);
	buf_free(&c->text[1]);
	free(c->why);
	free(c);
}

void children_sweep(struct loop *l)
{
	for (struct child **p = &l->children; *p; ) {
		struct child *c = *p;

		if (!c->dead) {
			p = &c->next;
			continue;
		}
		*p = c->next;
		release(c);
	}
}

void children_forget(struct loop *l)
{
	for (struct child *c = l->children; c; c = c->next)
		bury(c);
	children_sweep(l);
}

static void on_not_started(void *arg)
{
	struct child *c = arg;

	c->grace = 0;
	finish(c);
}

static void started(struct child *c, const struct spawn *s, const struct started *is)
{
	c->pid = is->pid;
	c->in = is->in;
	c->out = is->out;
	c->err = is->err;
	if (c->in >= 0)
		loop_watch(c->loop, c->in, c->input_len || !c->open ? LOOP_OUT : 0, on_input, c);
	loop_watch(c->loop, c->out, LOOP_IN, on_output, c);
	if (c->err >= 0)
		loop_watch(c->loop, c->err, LOOP_IN, on_output, c);
	if (s->timeout > 0)
		set_deadline(c, s->timeout);
}

struct child *loop_spawn(struct loop *l, const struct spawn *s)
{
	struct child *c = mem_new(1, sizeof *c);
	struct started is;
	struct err err = { "" };

	*c = (struct child){ .next = l->children, .loop = l, .in = -1, .out = -1, .err = -1, .status = -1, .part = s->part,
		.done = s->done, .arg = s->arg };
	l->children = c;
	buf_init(&c->text[0], s->max ? s->max : BUF_REPLY);
	buf_init(&c->text[1], s->max ? s->max : BUF_REPLY);
	if (s->input) {
		c->input = mem_dupn(s->input, s->input_len);
		c->input_len = s->input_len;
	}
	c->open = s->open || s->terminal;
	c->terminal = s->terminal;
	if ((l->heard[SIGCHLD].used || !loop_signal(l, SIGCHLD, NULL, NULL, &err)) && !child_start(s, &is, &err)) {
		started(c, s, &is);
	} else {
		c->why = mem_dup(err.text);
		c->grace = loop_timer(l, 0, on_not_started, c);
	}
	return c;
}

void loop_kill(struct child *c)
{
	if (c->cancelled || c->dead)
		return;
	c->cancelled = true;
	drop_input(c);
	shut(c, &c->out);
	shut(c, &c->err);
	if (c->pid)
		end_group(c);
	else
		bury(c);
}
