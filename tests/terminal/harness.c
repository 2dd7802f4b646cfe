/* SPDX-License-Identifier: ISC */
/* Proves the modelled terminal itself, with a shell as the program: what it cannot see, no other test can. */
#include "config.h"

#include <check.h>
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>

#include "tests/lib/term.h"

static struct term *shell(const char *script)
{
	const char *argv[] = { "sh", "-c", script, NULL };
	struct term *t = term_start(argv, NULL, 24, 80);
	ck_assert_ptr_nonnull(t);
	return t;
}

START_TEST(shows_what_was_written)
{
	struct term *t = shell("printf 'one\\r\\n\\033[3;5Hgr\\303\\274n \\033[31mred\\033[0m'; read x; echo got $x; exit 7");
	ck_assert(term_wait(t, "    grün red", 5000));
	ck_assert_str_eq(term_line(t, 0), "one");
	int row, col;
	term_cursor(t, &row, &col);
	ck_assert_int_eq(row, 2);
	ck_assert_int_eq(col, 12);
	ck_assert(!term_colourless(t));
	ck_assert(!term_cell_plain(t, 2, 9));
	ck_assert(term_cell_plain(t, 2, 4));
	size_t mark = term_mark(t);
	ck_assert(term_keys(t, "abc\r"));
	ck_assert(term_wait_bytes(t, "got abc", 5000));
	ck_assert_int_eq(term_exit(t, 5000), 7);
	ck_assert_uint_gt(term_bytes_since(t, mark), 7);
	ck_assert(term_restored(t, NULL, 0));
	term_free(t);
}
END_TEST

static const struct { const char *script, *why; } left[] = {
	{ "stty raw -echo", "line settings" }, { "printf '\\033[?1049h'", "alternate screen" }, { "printf '\\033[?25l'", "cursor hidden" },
	{ "printf '\\033[?1;2004h'", "bracketed paste" }, { "printf '\\033[?1000h'", "mouse" }, { "printf '\\033='", "keypad" },
	{ "printf '\\033[1;31m'", "colour" },
};

START_TEST(notices_what_was_left_behind)
{
	char why[256];
	struct term *t = shell(left[_i].script);
	ck_assert_int_eq(term_exit(t, 5000), 0);
	ck_assert(!term_restored(t, why, sizeof why));
	ck_assert_msg(strstr(why, left[_i].why), "%s", why);
	term_free(t);
}
END_TEST

START_TEST(alternate_screen_comes_and_goes)
{
	char why[256];
	struct term *t = shell("echo before; printf '\\033[?1049h\\033[H\\033[2J\\033[?25linside'; read x; printf '\\033[?25h\\033[?1049l'");
	ck_assert(term_wait(t, "inside", 5000));
	ck_assert(!term_shows(t, "before"));
	ck_assert(!term_cursor_shown(t));
	ck_assert(term_keys(t, "\r"));
	ck_assert(term_wait(t, "before", 5000));
	ck_assert_int_eq(term_exit(t, 5000), 0);
	ck_assert_msg(term_restored(t, why, sizeof why), "%s", why);
	term_free(t);
}
END_TEST

START_TEST(stops_and_goes_on)
{
	struct term *t = shell("trap 'echo again' CONT; echo ready; while :; do read x && break; done; echo end");
	ck_assert(term_wait(t, "ready", 5000));
	ck_assert(term_keys(t, "\032"));
	ck_assert(term_wait_stopped(t, 5000));
	term_continue(t);
	ck_assert(term_wait(t, "again", 5000));
	ck_assert(term_keys(t, "\r"));
	ck_assert_int_eq(term_exit(t, 5000), 0);
	term_free(t);
}
END_TEST

START_TEST(signals_are_told)
{
	struct term *t = shell("echo ready; read x");
	ck_assert(term_wait(t, "ready", 5000));
	ck_assert_int_eq(term_exit(t, 0), -1);
	term_signal(t, SIGTERM);
	ck_assert_int_eq(term_exit(t, 5000), 128 + SIGTERM);
	ck_assert(term_ended(t));
	term_free(t);
}
END_TEST

START_TEST(interrupt_key_reaches_it)
{
	struct term *t = shell("trap 'echo caught; exit 3' INT; echo ready; read x");
	ck_assert(term_wait(t, "ready", 5000));
	ck_assert(term_keys(t, "\003"));
	ck_assert_int_eq(term_exit(t, 5000), 3);
	ck_assert(term_shows(t, "caught"));
	term_free(t);
}
END_TEST

START_TEST(closing_the_window_hangs_up)
{
	struct term *t = shell("trap 'exit 5' HUP; echo ready; while :; do read x; done");
	ck_assert(term_wait(t, "ready", 5000));
	term_hang_up(t);
	ck_assert_int_eq(term_exit(t, 5000), 5);
	term_free(t);
}
END_TEST

START_TEST(new_size_is_told)
{
	struct term *t = shell("trap 'stty size' WINCH; echo ready; while :; do read x && break; done");
	ck_assert(term_wait(t, "ready", 5000));
	term_resize(t, 12, 40);
	ck_assert(term_wait(t, "12 40", 5000));
	ck_assert(term_wait_gone(t, "24 80", 5000));
	ck_assert(term_keys(t, "\r"));
	ck_assert_int_eq(term_exit(t, 5000), 0);
	term_free(t);
}
END_TEST

START_TEST(long_paste_arrives_whole)
{
	static char text[6001];
	memset(text, 'x', 6000);
	struct term *t = shell("stty raw -echo; printf '\\033[?2004hready'; head -c 6012 | wc -c; stty sane; printf '\\033[?2004l'");
	ck_assert(term_wait(t, "ready", 5000));
	ck_assert(term_paste(t, text));
	ck_assert(term_wait(t, "6012", 5000));
	ck_assert_int_eq(term_exit(t, 5000), 0);
	term_free(t);
}
END_TEST

START_TEST(unknown_program_is_an_error)
{
	const char *argv[] = { "/nowhere/at-all", NULL };
	ck_assert_ptr_null(term_start(argv, NULL, 24, 80));
	ck_assert_int_eq(errno, ENOENT);
}
END_TEST

START_TEST(environment_is_changed)
{
	const char *changes[] = { "TERM=vt100", "HOME", "NEW_ONE=yes", NULL };
	const char **env = term_env(changes);
	const char *argv[] = { "sh", "-c", "echo $TERM:${HOME-none}:$NEW_ONE:", NULL };
	struct term *t = term_start(argv, env, 24, 80);
	ck_assert_ptr_nonnull(t);
	ck_assert_int_eq(term_exit(t, 5000), 0);
	ck_assert_msg(term_shows(t, "vt100:none:yes:"), "%s", term_screen(t));
	term_free(t);
	free(env);
}
END_TEST

int main(void)
{
	Suite *s = suite_create("the modelled terminal");
	TCase *c = tcase_create("all");
	tcase_set_timeout(c, (double)term_patience(60000) / 1000);
	tcase_add_test(c, shows_what_was_written);
	tcase_add_loop_test(c, notices_what_was_left_behind, 0, (int)(sizeof left / sizeof *left));
	tcase_add_test(c, alternate_screen_comes_and_goes);
	tcase_add_test(c, stops_and_goes_on);
	tcase_add_test(c, signals_are_told);
	tcase_add_test(c, interrupt_key_reaches_it);
	tcase_add_test(c, closing_the_window_hangs_up);
	tcase_add_test(c, new_size_is_told);
	tcase_add_test(c, long_paste_arrives_whole);
	tcase_add_test(c, unknown_program_is_an_error);
	tcase_add_test(c, environment_is_changed);
	suite_add_tcase(s, c);
	SRunner *r = srunner_create(s);
	srunner_run_all(r, CK_NORMAL);
	int failed = srunner_ntests_failed(r);
	srunner_free(r);
	return failed ? 1 : 0;
}
