/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "base/buf.h"
#include "base/loop.h"
#include "base/loop-parts.h"
#include "base_tests.h"

struct seen {
	struct loop *l;
	struct child *c;
	int done, parts, status;
	bool timed_out, over, kill_in_part;
	struct buf out, err, why;
};

static void begin(struct seen *s)
{
	memset(s, 0, sizeof *s);
	s->l = loop_new(NULL);
	buf_init(&s->out, BUF_FILE);
	buf_init(&s->err, BUF_FILE);
	buf_init(&s->why, BUF_FILE);
}

static void end(struct seen *s)
{
	loop_free(s->l);
	buf_free(&s->out);
	buf_free(&s->err);
	buf_free(&s->why);
}

static void on_done(void *arg, const struct spawned *is)
{
	struct seen *s = arg;

	s->done++;
	s->status = is->status;
	s->timed_out = is->timed_out;
	s->over = is->over;
	buf_clear(&s->out);
	buf_clear(&s->err);
	buf_add(&s->out, is->out, is->out_len);
	buf_add(&s->err, is->err, is->err_len);
	if (is->why)
		buf_adds(&s->why, is->why);
}

static void on_part(void *arg, int stream, const char *text, size_t n)
{
	struct seen *s = arg;

	(void)stream;
	(void)text;
	(void)n;
	s->parts++;
	if (s->kill_in_part)
		loop_kill(s->c);
}

static void nothing(void *arg)
{
	(void)arg;
}

static void too_long(void *arg)
{
	(void)arg;
	ck_abort_msg("the child is not over after 20 s");
}

static void start(struct seen *s, const char *script, struct spawn *with)
{
	const char *argv[] = { "sh", "-c", script, NULL };

	with->argv = argv;
	with->part = on_part;
	with->done = on_done;
	with->arg = s;
	s->c = loop_spawn(s->l, with);
	ck_assert_ptr_nonnull(s->c);
	ck_assert_int_eq(s->done, 0);
}

static void until_over(struct seen *s)
{
	int id = loop_timer(s->l, 20000, too_long, NULL);

	while (s->l->children)
		loop_turn(s->l);
	loop_timer_off(s->l, id);
}

static void run(struct seen *s, const char *script, struct spawn with)
{
	begin(s);
	start(s, script, &with);
	until_over(s);
	ck_assert_int_eq(s->done, 1);
	ck_assert_uint_eq(s->l->n_timers, 0);
	ck_assert_uint_eq(s->l->n_watches, 0);
}

START_TEST(output)
{
	struct seen s;

	run(&s, "echo out; echo err >&2; exit 3", (struct spawn){ 0 });
	ck_assert_int_eq(s.status, 3);
	ck_assert_str_eq(s.out.s, "out\n");
	ck_assert_str_eq(s.err.s, "err\n");
	ck_assert_int_ge(s.parts, 2);
	ck_assert(!s.over && !s.timed_out);
	end(&s);
}
END_TEST

START_TEST(not_there)
{
	const char *argv[] = { "handrail-no-such-program", NULL };
	struct seen s;

	begin(&s);
	loop_spawn(s.l, &(struct spawn){ .argv = argv, .done = on_done, .arg = &s });
	ck_assert_int_eq(s.done, 0);
	until_over(&s);
	ck_assert_int_eq(s.done, 1);
	ck_assert_int_eq(s.status, -1);
	ck_assert_ptr_nonnull(strstr(s.why.s, "handrail-no-such-program"));
	end(&s);
}
END_TEST

START_TEST(input)
{
	size_t n = 300000;
	char *big = mem_new(n + 1, 1);
	struct seen s;

	memset(big, 'x', n);
	run(&s, "cat", (struct spawn){ .input = big, .input_len = n });
	ck_assert_uint_eq(s.out.len, n);
	end(&s);
	run(&s, "exec <&-; exit 0", (struct spawn){ .input = big, .input_len = n });    /* does not want it */
	ck_assert_int_eq(s.status, 0);
	end(&s);
	run(&s, "cat", (struct spawn){ .input = "", .input_len = 0 });
	ck_assert_str_eq(s.out.s, "");
	end(&s);
	run(&s, "cat; readlink /proc/self/fd/0 || :", (struct spawn){ 0 });
	ck_assert_int_eq(s.status, 0);
	end(&s);
	free(big);
}
END_TEST

START_TEST(environment)
{
	static const char *const env[] = { "PATH=/usr/bin:/bin", "ONE=1", NULL };
	struct seen s;

	setenv("HANDRAIL_TEST_SECRET", "x", 1);
	run(&s, "echo $ONE$HANDRAIL_TEST_SECRET", (struct spawn){ .env = env });
	ck_assert_str_eq(s.out.s, "1\n");
	end(&s);
	run(&s, "echo $ONE$HANDRAIL_TEST_SECRET", (struct spawn){ 0 });
	ck_assert_str_eq(s.out.s, "x\n");
	end(&s);
	unsetenv("HANDRAIL_TEST_SECRET");
}
END_TEST

/* nothing of ours is inherited: no descriptor, no ignored signal, not the process group */
START_TEST(clean_start)
{
	struct seen s;
	int fd = open("/dev/null", O_RDONLY);
	char *high, *script;

	high = mem_fmt("%d", dup2(fd, 77));
	script = mem_fmt("for f in 3 4 5 6 7 8 9; do (: <&$f) 2>/dev/null && echo open $f; done;"
		"test -e /proc/$$/fd/%s && echo open %s; kill -PIPE $$; echo alive", high, high);
	run(&s, script, (struct spawn){ 0 });
	ck_assert_str_eq(s.out.s, "");
	ck_assert_int_eq(s.status, 128 + SIGPIPE);
	end(&s);
	run(&s, "ps -o pgid= -p $$ 2>/dev/null || echo $$; echo $$", (struct spawn){ 0 });
	ck_assert_int_eq(strtol(s.out.s, NULL, 10), strtol(strchr(s.out.s, '\n'), NULL, 10));
	end(&s);
	close(fd);
	close(77);
	free(high);
	free(script);
}
END_TEST

START_TEST(ceiling)
{
	struct seen s;

	run(&s, "while :; do echo 0123456789; done", (struct spawn){ .max = 1000 });
	ck_assert(s.over);
	ck_assert_uint_eq(s.out.len, 1000);
	ck_assert_int_eq(s.status, 128 + SIGTERM);
	end(&s);
}
END_TEST

START_TEST(timeout)
{
	struct seen s;

	run(&s, "echo begun; sleep 60", (struct spawn){ .timeout = 100 });
	ck_assert(s.timed_out);
	ck_assert_int_eq(s.status, 128 + SIGTERM);
	ck_assert_str_eq(s.out.s, "begun\n");
	end(&s);
}
END_TEST

START_TEST(deaf)
{
	struct seen s;
	long from = loop_ms();

	run(&s, "trap '' TERM; while :; do read x <&- || :; done 2>/dev/null", (struct spawn){ .timeout = 300 });
	ck_assert(s.timed_out);
	ck_assert_int_eq(s.status, 128 + SIGKILL);
	ck_assert_int_ge(loop_ms() - from, 2300);
	end(&s);
}
END_TEST

/* what the child leaves behind holds the pipes; the child is over all the same */
START_TEST(left_behind)
{
	struct seen s;
	long from = loop_ms();
	pid_t pid;

	run(&s, "sleep 30 & echo $!", (struct spawn){ 0 });
	ck_assert_int_lt(loop_ms() - from, 10000);
	ck_assert_int_eq(s.status, 0);
	pid = (pid_t)strtol(s.out.s, NULL, 10);
	ck_assert_int_gt(pid, 1);
	ck_assert_int_eq(kill(pid, SIGKILL), 0);
	end(&s);
}
END_TEST

START_TEST(cancel)
{
	struct spawn with = { 0 };
	struct seen s;

	begin(&s);
	start(&s, "sleep 60", &with);
	loop_kill(s.c);
	loop_kill(s.c);
	until_over(&s);
	ck_assert_int_eq(s.done, 0);
	end(&s);
}
END_TEST

START_TEST(cancel_in_callback)
{
	struct spawn with = { 0 };
	struct seen s;

	begin(&s);
	s.kill_in_part = true;
	start(&s, "echo a; echo b; sleep 60", &with);
	until_over(&s);
	ck_assert_int_eq(s.parts, 1);
	ck_assert_int_eq(s.done, 0);
	end(&s);
}
END_TEST

START_TEST(cancel_unstarted)
{
	const char *argv[] = { "handrail-no-such-program", NULL };
	struct seen s;

	begin(&s);
	loop_kill(loop_spawn(s.l, &(struct spawn){ .argv = argv, .done = on_done, .arg = &s }));
	loop_timer(s.l, 0, nothing, NULL);
	until_over(&s);
	ck_assert_int_eq(s.done, 0);
	end(&s);
}
END_TEST

START_TEST(loop_ends_first)
{
	struct spawn with = { 0 };
	struct seen s;

	begin(&s);
	start(&s, "exit 0", &with);
	end(&s);
	ck_assert_int_eq(s.done, 0);
}
END_TEST

START_TEST(many)
{
	const char *argv[] = { "echo", "x", NULL };
	struct seen s;

	begin(&s);
	for (int i = 0; i < 20; i++)
		loop_spawn(s.l, &(struct spawn){ .argv = argv, .done = on_done, .arg = &s });
	until_over(&s);
	ck_assert_int_eq(s.done, 20);
	end(&s);
}
END_TEST

/* ---- a child that is spoken with ---- */

struct chat { struct loop *l; struct child *c; struct buf said; int done, status, answered; bool timed_out; const char *answer; bool hold; };

static void let_go(void *arg)
{
	struct chat *t = arg;

	loop_hold(t->c, false);
	loop_send(t->c, t->answer, t->answer ? strlen(t->answer) : 0);
}

static void chat_part(void *arg, int stream, const char *text, size_t n)
{
	struct chat *t = arg;

	(void)stream;
	buf_add(&t->said, text, n);
	if (t->answered || !strstr(t->said.s, "go on? "))
		return;
	t->answered = 1;
	if (!t->hold) {
		let_go(t);
		return;
	}
	loop_hold(t->c, true);
	loop_hold(t->c, true);
	loop_timer(t->l, 700, let_go, t);                    /* longer than the child may take */
}

static void chat_done(void *arg, const struct spawned *is)
{
	struct chat *t = arg;

	t->done++;
	t->status = is->status;
	t->timed_out = is->timed_out;
}

static void chat(struct chat *t, const char *script, struct spawn with)
{
	const char *argv[] = { "sh", "-c", script, NULL };
	int id;

	t->l = loop_new(NULL);
	buf_init(&t->said, BUF_FILE);
	with.argv = argv;
	with.part = chat_part;
	with.done = chat_done;
	with.arg = t;
	t->c = loop_spawn(t->l, &with);
	id = loop_timer(t->l, 20000, too_long, NULL);
	while (t->l->children)
		loop_turn(t->l);
	loop_timer_off(t->l, id);
	ck_assert_int_eq(t->done, 1);
	ck_assert_uint_eq(t->l->n_watches, 0);
}

static void chat_end(struct chat *t)
{
	loop_free(t->l);
	buf_free(&t->said);
}

START_TEST(spoken_with)
{
	struct chat t = { .answer = "yes\n" };

	chat(&t, "read a; printf 'go on? '; read b; echo \"$a $b\"; exit 3", (struct spawn){ .input = "first\n", .input_len = 6, .open = true });
	ck_assert_str_eq(t.said.s, "go on? first yes\n");
	ck_assert_int_eq(t.status, 3);
	chat_end(&t);
	t = (struct chat){ .answer = NULL };                 /* its input is closed */
	chat(&t, "printf 'go on? '; read b || exit 4", (struct spawn){ .open = true });
	ck_assert_int_eq(t.status, 4);
	chat_end(&t);
	t = (struct chat){ .answer = "x\n" };                /* it has closed its input itself */
	chat(&t, "exec <&-; printf 'go on? '; exit 5", (struct spawn){ .open = true });
	ck_assert_int_eq(t.status, 5);
	chat_end(&t);
}
END_TEST

/* What a person takes to answer is not the child's time. */
START_TEST(held)
{
	struct chat t = { .answer = "yes\n", .hold = true };

	chat(&t, "printf 'go on? '; read b; echo \"$b\"", (struct spawn){ .open = true, .timeout = 500 });
	ck_assert(!t.timed_out);
	ck_assert_str_eq(t.said.s, "go on? yes\n");
	chat_end(&t);
	t = (struct chat){ .answer = "yes\n", .hold = true };
	chat(&t, "printf 'go on? '; read b; exec sleep 30", (struct spawn){ .open = true, .timeout = 500 });
	ck_assert(t.timed_out);
	chat_end(&t);
}
END_TEST

/* A program that would not do with pipes; what it is told is not echoed. */
START_TEST(terminal)
{
	struct chat t = { .answer = "secret\n" };

	chat(&t, "test -t 0 && test -t 1 && test -t 2 && printf 'go on? ' >/dev/tty; read b; echo \"[${#b}]\" >&2; stty size", (struct spawn){ .terminal = true });
	ck_assert_str_eq(t.said.s, "go on? [6]\n24 80\n");
	ck_assert_int_eq(t.status, 0);
	chat_end(&t);
	t = (struct chat){ .answer = NULL };
	chat(&t, "printf 'go on? '; read b || exit 4", (struct spawn){ .terminal = true });
	ck_assert_int_eq(t.status, 4);
	chat_end(&t);
}
END_TEST

SUITE(child, output, not_there, input, environment, clean_start, ceiling, timeout, deaf, left_behind, cancel, cancel_in_callback,
	cancel_unstarted, loop_ends_first, many, spoken_with, held, terminal)
