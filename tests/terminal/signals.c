/* SPDX-License-Identifier: ISC */
/* Every way out, wanted or not: signals, the shell's keys, a closed window, a terminal that can do nothing, none at all, and a
 * death without a warning. */
#include "config.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/mem.h"
#include "tests/terminal/drive.h"

static const char *const walk[] = { "rehearse", GUIDE, NULL };

static const struct { int sig, status; } signals[] = {
	{ SIGTERM, 128 + SIGTERM }, { SIGHUP, 128 + SIGHUP }, { SIGQUIT, 128 + SIGQUIT }, { SIGINT, 130 },
};

START_TEST(a_signal_saves_and_restores)
{
	struct term *t = rehearse(24, 80);
	drive_to(t, "Which Terraform?", 3);
	term_signal(t, signals[_i].sig);
	drive_ended(t, signals[_i].status);
	ck_assert_int_gt(drive_sessions(), 0);
	term_free(t);
}
END_TEST

START_TEST(a_signal_in_the_menu_restores)
{
	static const char *const words[] = { "rehearse", NULL };
	struct term *t = drive(24, 80, words);
	see(t, "Enter begin");
	term_signal(t, signals[_i].sig);
	drive_ended(t, signals[_i].status);
	term_free(t);
}
END_TEST

START_TEST(interrupt_saves)
{
	struct term *t = rehearse(24, 80);
	drive_to(t, "Which Terraform?", 3);
	press(t, CTRL_C);
	drive_ended(t, 130);
	ck_assert(term_shows(t, "Which Terraform?"));
	ck_assert(term_shows(t, "Kept as session"));
	ck_assert_int_gt(drive_sessions(), 0);
	term_free(t);
}
END_TEST

START_TEST(stopped_and_continued)
{
	char why[512];
	struct term *t = rehearse(24, 80);
	drive_to(t, "Which Terraform?", 3);
	press(t, CTRL_U "half");
	see(t, "[half");
	for (int i = 0; i < 3; i++) {
		press(t, CTRL_Z);
		ck_assert(term_wait_stopped(t, SOON));
		ck_assert_msg(term_restored(t, why, sizeof why), "%s", why);
		ck_assert(!term_shows(t, "[half"));
		if (i == 1)
			term_resize(t, 12, 40);          /* the window changed meanwhile */
		term_continue(t);
		see(t, "[half");
		ck_assert(!term_restored(t, why, sizeof why));
	}
	press(t, "way");
	see(t, "[halfway");
	press(t, CTRL_C);
	drive_ended(t, 130);
	term_free(t);
}
END_TEST

/* Somebody else has the terminal: nothing is done to it, and a signal is obeyed all the same. */
START_TEST(ended_in_the_background)
{
	char why[512];
	struct term *t = rehearse(24, 80);
	drive_to(t, "Which Terraform?", 3);
	press(t, CTRL_Z);
	ck_assert(term_wait_stopped(t, SOON));
	if (_i == 1) {                               /* bg: it stops again, since it has nothing to do there */
		term_signal(t, SIGCONT);
		ck_assert(term_wait_stopped(t, SOON));
	}
	ck_assert_msg(term_restored(t, why, sizeof why), "%s", why);
	term_signal(t, SIGTERM);
	term_signal(t, SIGCONT);
	drive_ended(t, 128 + SIGTERM);
	ck_assert_int_gt(drive_sessions(), 0);
	term_free(t);
}
END_TEST

START_TEST(brought_to_the_foreground)
{
	struct term *t = rehearse(24, 80);
	drive_to(t, "Which Terraform?", 3);
	press(t, CTRL_Z);
	ck_assert(term_wait_stopped(t, SOON));
	term_signal(t, SIGCONT);
	ck_assert(term_wait_stopped(t, SOON));
	term_continue(t);
	see(t, "Which Terraform?");
	press(t, CTRL_C);
	drive_ended(t, 130);
	term_free(t);
}
END_TEST

/* timeout(1) puts what it starts into the background of the terminal, where it can only wait; in time it has to end. */
START_TEST(begun_in_the_background)
{
	static const char *const argv[] = { "sh", "-c", "timeout 1 ./handrail rehearse " GUIDE "; echo status $?; exit 7", NULL };
	const char **env = drive_env(NULL);
	struct term *t = term_start(argv, env, 24, 80);
	free(env);
	drive_ended(t, 7);
	ck_assert_msg(term_shows(t, "status 124") || term_shows(t, "status 127"), "%s", term_screen(t));   /* 127: there is no timeout(1) */
	term_free(t);
}
END_TEST

START_TEST(a_closed_window_keeps_the_session)
{
	struct term *t = rehearse(24, 80);
	drive_to(t, "Which Terraform?", 3);
	term_hang_up(t);
	ck_assert_int_eq(term_exit(t, SOON), 128 + SIGHUP);
	ck_assert_int_gt(drive_sessions(), 0);
	term_free(t);
}
END_TEST

static const struct { const char *changes[3]; } poor[] = { { { "TERM=dumb" } }, { { "TERM=no-such-terminal" } }, { { "TERM" } }, { { "TERM=" } } };

START_TEST(a_poor_terminal_gets_lines)
{
	struct term *t = drive_with(24, 80, walk, poor[_i].changes);
	see(t, "line by line");
	see(t, "How do you want to work?");
	size_t len;
	const char *all = term_bytes(t, &len);
	ck_assert_ptr_null(memchr(all, '\033', len));
	press(t, "\r");
	see(t, "Which Terraform?");
	press(t, "q\r");
	term_settle(t, 100);
	if (!term_ended(t))
		press(t, "q\r");
	drive_ended(t, 4);
	term_free(t);
}
END_TEST

START_TEST(no_colour_is_honoured)
{
	static const char *const changes[] = { "NO_COLOR=1", NULL };
	struct term *t = drive_with(24, 80, walk, _i ? NULL : changes);
	drive_to(t, "Which Terraform?", 3);
	press(t, ENTER);
	see(t, "Terraform answers");
	ck_assert_int_eq(term_colourless(t), _i == 0);
	press(t, CTRL_C);
	drive_ended(t, 130);
	term_free(t);
}
END_TEST

START_TEST(without_utf8_all_is_ascii)
{
	static const char *const changes[] = { "LANG=C", "LC_ALL=C", NULL };
	struct term *t = drive_with(24, 80, walk, changes);
	drive_to(t, "Which Terraform?", 3);
	press(t, ENTER);
	see(t, "Terraform answers");
	press(t, "\303\274" "x");                /* nor is anything stuck by a key of another alphabet */
	press(t, CTRL_C);
	drive_ended(t, 130);
	size_t len;
	const char *all = term_bytes(t, &len);
	for (size_t i = 0; i < len; i++)
		ck_assert_msg(!((unsigned char)all[i] & 0x80) || memcmp(all + i - (i > 0), "\303", 1) == 0, "byte %02x", (unsigned char)all[i]);
	term_free(t);
}
END_TEST

/* ---- without a terminal ---- */

static int pipe_run(struct proc *r, const char *const *words, const char *input, bool no_out)
{
	const char *argv[16] = { "./handrail" };
	for (int n = 1; *words && n < 15; )
		argv[n++] = *words++;
	const char **env = drive_env(NULL);
	*r = (struct proc){ .argv = argv, .env = env, .input = input, .no_out = no_out, .ms = 60000 };
	int status = proc_run(r);
	free(env);
	return status;
}

START_TEST(without_a_terminal_the_first_guide_is_played)
{
	static const char *const words[] = { "rehearse", NULL };
	struct proc r;
	ck_assert_int_eq(pipe_run(&r, words, NULL, false), 0);
	ck_assert(proc_says(&r, "REHEARSAL"));
	ck_assert(proc_says(&r, " proved "));      /* whichever guide comes first */
	ck_assert_int_eq(drive_sessions(), 0);
	proc_free(&r);
}
END_TEST

START_TEST(an_end_of_input_stops_and_saves)
{
	struct proc r;
	int status = pipe_run(&r, walk, "\n\n", false);
	ck_assert_msg(status == 4, "exit %d\n%s\n%s", status, r.out.s, r.err.s);
	ck_assert(proc_says(&r, "Which Terraform?"));
	ck_assert_ptr_null(memchr(r.out.s, '\033', r.out.len));
	ck_assert_int_gt(drive_sessions(), 0);
	proc_free(&r);
}
END_TEST

START_TEST(the_guide_is_walked_line_by_line)
{
	struct proc r;
	struct buf enters;
	buf_init(&enters, BUF_TEXT);
	for (int i = 0; i < 200; i++)
		buf_addc(&enters, '\n');
	int status = pipe_run(&r, walk, enters.s, false);
	ck_assert_msg(status == 0, "exit %d\n%s\n%s", status, r.out.s, r.err.s);
	ck_assert(proc_says(&r, "proved: 18"));
	ck_assert_int_eq(drive_sessions(), 0);
	buf_free(&enters);
	proc_free(&r);
}
END_TEST

START_TEST(a_full_disk_for_the_output_is_an_error)
{
	static const char *const words[] = { "rehearse", GUIDE, "--no-input", NULL };
	struct proc r;
	ck_assert_int_ne(pipe_run(&r, words, NULL, true), 0);
	ck_assert_uint_gt(r.err.len, 0);
	proc_free(&r);
}
END_TEST

/* ---- a full disk ---- */

/* No file of ours may grow beyond this, as on a disk with no more room. */
static void disk_of(rlim_t bytes)
{
	struct rlimit limit;
	ck_assert_int_eq(getrlimit(RLIMIT_FSIZE, &limit), 0);
	limit.rlim_cur = bytes;
	ck_assert_int_eq(setrlimit(RLIMIT_FSIZE, &limit), 0);
}

static int times(const char *text, const char *word)
{
	int n = 0;
	for (const char *s = text; (s = strstr(s, word)) != NULL; s++)
		n++;
	return n;
}

/* It stops and says why, once; what was saved before is whole, and goes on when there is room again. */
START_TEST(a_full_disk_stops_and_keeps)
{
	disk_of(6000 + 700 * (rlim_t)_i);
	struct term *t = rehearse(24, 80);
	for (int i = 0; i < 60 && !term_ended(t); i++) {
		term_keys(t, ENTER);
		term_settle(t, 60);
		term_wait_gone(t, "Esc stop", SOON);
	}
	disk_of(RLIM_INFINITY);
	drive_ended(t, 1);
	ck_assert_msg(times(term_screen(t), "cannot be saved any more") == 1, "%s", term_screen(t));
	ck_assert(term_shows(t, "Kept as session"));
	term_free(t);
	t = drive(24, 80, walk);
	see(t, "nfinished");
	press(t, ENTER);
	see(t, "Esc back");
	ck_assert(!term_shows(t, "How do you want to work?"));
	press(t, CTRL_C);
	drive_ended(t, 130);
	term_free(t);
}
END_TEST

START_TEST(a_full_disk_line_by_line)
{
	static const char *const again[] = { "rehearse", GUIDE, "--resume", NULL };
	struct proc r;
	struct buf enters;
	buf_init(&enters, BUF_TEXT);
	for (int i = 0; i < 200; i++)
		buf_addc(&enters, '\n');
	disk_of(6000);
	int status = pipe_run(&r, walk, enters.s, false);
	disk_of(RLIM_INFINITY);
	ck_assert_msg(status == 1, "exit %d\n%s\n%s", status, r.out.s, r.err.s);
	ck_assert_int_eq(times(r.out.s, "cannot be saved any more") + times(r.err.s, "cannot be saved any more"), 1);
	proc_free(&r);
	ck_assert_int_eq(drive_sessions(), 1);
	status = pipe_run(&r, again, enters.s, false);
	ck_assert_msg(status == 0, "exit %d\n%s\n%s", status, r.out.s, r.err.s);
	buf_free(&enters);
	proc_free(&r);
}
END_TEST

/* ---- death without a warning ---- */

static char *title(struct term *t)
{
	for (int row = 2; row < 5; row++) {
		const char *line = term_line(t, row), *s = strlen(line) > 28 ? line : NULL;
		/* the right part, behind the map */
		for (int gap = 0; s && *s; s++) {
			gap = *s == ' ' ? gap + 1 : 0;
			if (gap >= 3 && s[1] && s[1] != ' ' && s - line > 14)
				return mem_dup(s + 1);
		}
	}
	return mem_dup("");
}

START_TEST(killed_at_any_moment_it_goes_on_there)
{
	struct term *t = rehearse(24, 80);
	see(t, "How do you want to work?");
	for (int round = 0; round < 12; round++) {
		for (int i = 0; i < 4; i++) {
			size_t mark = term_mark(t);
			press(t, ENTER);
			for (int k = 0; k < 500 && term_bytes_since(t, mark) == 0 && !term_ended(t); k++)
				term_settle(t, 5);
			if (i < 3) {
				term_settle(t, 60);
				term_wait_gone(t, "Esc stop", SOON);
			}
			if (term_shows(t, "Enter leave"))
				break;
		}
		/* every other round at once, in the middle of what the key began */
		if (round & 1) {
			term_settle(t, 60);
			term_wait_gone(t, "Esc stop", SOON);
		}
		bool end = term_shows(t, "Enter leave");
		char *before = title(t);
		kill(term_pid(t), SIGKILL);
		ck_assert_int_eq(term_exit(t, SOON), 128 + SIGKILL);
		term_free(t);
		if (end) {
			free(before);
			return;
		}
		ck_assert_int_gt(drive_sessions(), 0);
		t = drive(24, 80, walk);
		see(t, "Enter");
		ck_assert_msg(term_wait(t, "nfinished", SOON) || term_wait(t, "ession", 0), "not offered:\n%s", term_screen(t));
		press(t, ENTER);
		see_gone(t, "nfinished");
		see(t, "Esc back");
		term_settle(t, 60);
		char *after = title(t);
		if (round & 1)
			ck_assert_msg(strcmp(before, after) == 0 || strstr(term_screen(t), "never saved"), "\"%s\" became \"%s\":\n%s", before, after, term_screen(t));
		free(before);
		free(after);
	}
	press(t, CTRL_C);
	drive_ended(t, 130);
	term_free(t);
}
END_TEST

START_TEST(a_session_is_held_by_one)
{
	static const char *const again[] = { "rehearse", GUIDE, "--resume", NULL };
	struct term *t = rehearse(24, 80);
	drive_to(t, "Which Terraform?", 3);
	struct term *other = drive(24, 80, again);
	term_settle(other, 300);
	ck_assert_msg(!term_shows(other, "Which Terraform?"), "%s", term_screen(other));
	if (!term_ended(other))
		press(other, CTRL_C);
	ck_assert_int_ne(term_exit(other, SOON), -1);
	term_free(other);
	see(t, "Which Terraform?");
	press(t, CTRL_C);
	drive_ended(t, 130);
	term_free(t);
}
END_TEST

static void add(TCase *c)
{
	int n = (int)COUNT(signals);
	tcase_add_loop_test(c, a_signal_saves_and_restores, 0, n);
	tcase_add_loop_test(c, a_signal_in_the_menu_restores, 0, n);
	tcase_add_test(c, interrupt_saves);
	tcase_add_test(c, stopped_and_continued);
	tcase_add_loop_test(c, ended_in_the_background, 0, 2);
	tcase_add_test(c, brought_to_the_foreground);
	tcase_add_test(c, begun_in_the_background);
	tcase_add_test(c, a_closed_window_keeps_the_session);
	tcase_add_loop_test(c, a_poor_terminal_gets_lines, 0, (int)COUNT(poor));
	tcase_add_loop_test(c, no_colour_is_honoured, 0, 2);
	tcase_add_test(c, without_utf8_all_is_ascii);
	tcase_add_test(c, without_a_terminal_the_first_guide_is_played);
	tcase_add_test(c, an_end_of_input_stops_and_saves);
	tcase_add_test(c, the_guide_is_walked_line_by_line);
	tcase_add_test(c, a_full_disk_for_the_output_is_an_error);
	tcase_add_loop_test(c, a_full_disk_stops_and_keeps, 0, 3);
	tcase_add_test(c, a_full_disk_line_by_line);
	tcase_add_test(c, killed_at_any_moment_it_goes_on_there);
	tcase_add_test(c, a_session_is_held_by_one);
}

int main(void)
{
	return drive_main("ways out and back", add);
}
