/* SPDX-License-Identifier: ISC */
/* The curses face on a modelled terminal. */
#include "config.h"
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "tests/lib/term.h"
#include "face_tests.h"

enum { PATIENCE = 5000 };
#if defined(__SANITIZE_ADDRESS__)
enum { SANITIZED = 1 };
#elif defined(__has_feature)
# if __has_feature(address_sanitizer)
enum { SANITIZED = 1 };
# else
enum { SANITIZED = 0 };
# endif
#else
enum { SANITIZED = 0 };
#endif

static struct term *begin(int view, const char *const *changes)
{
	char number[8];
	const char *argv[] = { "tests/unit/face-demo", number, NULL };
	static const char *const usual[] = { "TERM=xterm-256color", "NO_COLOR", NULL };
	const char **env = term_env(changes ? changes : usual);
	snprintf(number, sizeof number, "%d", view);
	struct term *t = term_start(argv, env, 24, 80);
	ck_assert_ptr_nonnull(t);
	free(env);
	return t;
}

static struct term *begin_at(int view, const char *text)
{
	struct term *t = begin(view, NULL);
	ck_assert_msg(term_wait(t, text, term_patience(PATIENCE)), "%s", term_screen(t));
	term_settle(t, 30);
	return t;
}

static void ends(struct term *t, int status)
{
	char why[256];
	ck_assert_int_eq(term_exit(t, term_patience(PATIENCE)), status);
	ck_assert_msg(term_restored(t, why, sizeof why), "%s", why);
	term_free(t);
}

START_TEST(a_letter_costs_little)
{
	struct term *t = begin_at(_i, _i == STUB_PASTE ? "Paste the token" : "Where is it?");
	for (int i = 0; i < 24; i++) {
		size_t mark = term_mark(t);
		ck_assert(term_keys(t, "x"));
		ck_assert(term_wait_bytes(t, _i == STUB_PASTE ? "\xe2\x80\xa2" : "x", term_patience(PATIENCE)));
		term_settle(t, 30);
		ck_assert_msg(term_bytes_since(t, mark) <= 25, "letter %d: %zu bytes", i, term_bytes_since(t, mark));
	}
	ck_assert(term_keys(t, "\x1b[21~"));
	ends(t, 0);
}
END_TEST

START_TEST(escape_is_quick)
{
	struct term *t = begin_at(STUB_PASTE, "Paste the token");
	long long before = term_now_ns();
	ck_assert(term_keys(t, "\x1b"));
	ck_assert(term_wait(t, "Make a token  ", term_patience(PATIENCE)));
	ck_assert(term_wait(t, "When does it", term_patience(PATIENCE)));
	long ms = (long)((term_now_ns() - before) / 1000000);
	ck_assert_msg(ms < term_patience(60), "%ld ms", ms);
	ck_assert(term_keys(t, "\x03"));
	ends(t, 100 + SIGINT);
}
END_TEST

START_TEST(a_paste_is_whole)
{
	struct term *t = begin_at(_i, _i == STUB_PASTE ? "Paste the token" : "Where is it?");
	char text[6001];
	for (int i = 0; i < 6000; i++)
		text[i] = (char)('a' + (i * i / 7 + i / 97) % 26);
	text[6000] = '\0';
	size_t mark = term_mark(t);
	ck_assert(term_paste(t, text));
	ck_assert_msg(term_wait(t, _i == STUB_PASTE ? "6000 characters" : "6000 characters were", term_patience(PATIENCE)), "%s", term_screen(t));
	term_settle(t, 30);
	ck_assert_uint_lt(term_bytes_since(t, mark), 1500);
	ck_assert(term_keys(t, "\x1b[21~"));
	ends(t, 0);
}
END_TEST

START_TEST(a_paste_is_data)
{
	struct term *t = begin_at(STUB_FAILED, "refused, 401");
	ck_assert(term_keys(t, "\x1b[200~q\r\x03\x1b[21~\x1b[201~"));
	ck_assert(term_wait(t, "8 characters", term_patience(PATIENCE)));
	ck_assert(!term_ended(t));
	ck_assert(term_keys(t, "\x1b[200~no end marker"));
	ck_assert_msg(term_wait(t, "13 characters", term_patience(PATIENCE)), "%s", term_screen(t));
	ck_assert(term_keys(t, "\x1b[21~"));
	ends(t, 0);
}
END_TEST

static const int signals[] = { SIGTERM, SIGHUP, SIGQUIT, SIGINT, SIGSEGV, SIGABRT };

START_TEST(restored_after_a_signal)
{
	int sig = signals[_i];
	if (SANITIZED && (sig == SIGSEGV || sig == SIGABRT))
		return;                                              /* a sanitizer keeps these for itself */
	struct term *t = begin_at(STUB_LONG, "Where is it?");
	ck_assert(term_keys(t, "half"));
	ck_assert(term_wait(t, "[half", term_patience(PATIENCE)));
	term_signal(t, sig);
	ends(t, sig == SIGSEGV || sig == SIGABRT ? 128 + sig : 100 + sig);
}
END_TEST

START_TEST(ctrl_z_and_back)
{
	struct term *t = begin_at(STUB_LONG, "Where is it?");
	char why[256];
	ck_assert(term_keys(t, "half\x1a"));
	ck_assert(term_wait_stopped(t, term_patience(PATIENCE)));
	ck_assert_msg(term_restored(t, why, sizeof why), "%s", why);
	term_continue(t);
	ck_assert(term_wait(t, "[half", term_patience(PATIENCE)));
	ck_assert(term_keys(t, "way"));
	ck_assert(term_wait(t, "[halfway", term_patience(PATIENCE)));
	ck_assert(term_keys(t, "\x1b[21~"));
	ends(t, 0);
}
END_TEST

START_TEST(resize_keeps_what_is_typed)
{
	struct term *t = begin_at(STUB_LONG, "Where is it?");
	ck_assert(term_keys(t, "half"));
	ck_assert(term_wait(t, "[half", term_patience(PATIENCE)));
	term_resize(t, 5, 20);
	ck_assert(term_wait(t, "This window is", term_patience(PATIENCE)));
	term_resize(t, 12, 40);
	ck_assert(term_wait(t, "[half", term_patience(PATIENCE)));
	term_resize(t, 50, 200);
	ck_assert(term_wait(t, "Where is it?", term_patience(PATIENCE)));
	ck_assert(term_wait(t, "[half", term_patience(PATIENCE)));
	ck_assert(term_keys(t, "\x1b[21~"));
	ends(t, 0);
}
END_TEST

START_TEST(the_terminal_goes_away)
{
	struct term *t = begin_at(STUB_LONG, "Where is it?");
	term_hang_up(t);
	int status = term_exit(t, term_patience(PATIENCE));          /* a second hang-up may meet it after it put its loop away */
	ck_assert(status == 100 + SIGHUP || status == 128 + SIGHUP);
	term_free(t);
}
END_TEST

START_TEST(without_colours)
{
	static const char *const changes[] = { "TERM=xterm-256color", "NO_COLOR=1", NULL };
	struct term *t = begin(STUB_FAILED, changes);
	ck_assert(term_wait(t, "refused, 401", term_patience(PATIENCE)));
	ck_assert(term_colourless(t));
	ck_assert(term_keys(t, "\x1b[21~"));
	ends(t, 0);
}
END_TEST

static const struct { const char *term, *why; } hopeless[] = {
	{ "TERM=dumb", "TERM is dumb" }, { "TERM=no-such-thing", "not known here" }, { "TERM", "TERM is not set" }, { "TERM=", "TERM is not set" } };

START_TEST(says_why_not)
{
	const char *const changes[] = { hopeless[_i].term, NULL };
	struct term *t = begin(STUB_HAND, changes);
	ck_assert_msg(term_wait(t, hopeless[_i].why, term_patience(PATIENCE)), "%s", term_screen(t));
	ends(t, 9);
}
END_TEST

START_TEST(walked_by_keys)
{
	struct term *t = begin_at(STUB_HAND, "Make a token");
	static const struct { const char *keys, *shows; } acts[] = {
		{ "\x1b[12~", "All steps" }, { "\x1b", "When does it expire?" }, { "\x1b[15~", "Which value" }, { "\x1b[B\r", "When does it expire?" },
		{ "\x1b[20~", "Press Enter to go back" }, { "\r", "When does it expire?" }, { "\x1bOP", "Keys" }, { "\x1b", "When does it expire?" }, { "\x1b[13~memory", "is never written" }, { "\x1b", "When does it expire?" },
		{ "\x7f\x7f\x33\x31", "[2027-11-31" }, { "\r", "Paste the token" }, { "kq2xkq2x", "characters: 8" }, { "\r", "refused, 401" },
		{ "\x1b[14~", "POST /b" }, { "\x1b", "refused, 401" }, { "\x1b[18~", "refused, 401" }, { "\r", "How do you want" }, { "\x1b[A\x1b[A\r", "Where is it?" },
	};
	for (size_t i = 0; i < COUNT(acts); i++) {
		ck_assert(term_keys(t, acts[i].keys));
		ck_assert_msg(term_wait(t, acts[i].shows, term_patience(PATIENCE)), "%zu: %s\n%s", i, acts[i].shows, term_screen(t));
		term_settle(t, 30);
	}
	ck_assert(term_keys(t, "\x1b[21~"));
	ck_assert_int_eq(term_exit(t, term_patience(PATIENCE)), 0);
	ck_assert_msg(term_wait(t, "left", term_patience(PATIENCE)), "%s", term_screen(t));
	ck_assert_msg(term_shows(t, "answer way=api"), "%s", term_screen(t));
	ck_assert(term_shows(t, "COPY up to one year; write it down"));
	ck_assert(term_shows(t, "answer expires=2027-11-31"));
	ck_assert(term_shows(t, "bytes pat=8"));
	ck_assert(term_shows(t, "answer way=api"));
	term_free(t);
}
END_TEST

Suite *terminal_suite(void)
{
	Suite *s = suite_create("terminal");
	TCase *t = tcase_create("curses");
	tcase_set_timeout(t, 120);
	tcase_add_loop_test(t, a_letter_costs_little, STUB_PASTE, STUB_PASTE + 1);
	tcase_add_loop_test(t, a_letter_costs_little, STUB_LONG, STUB_LONG + 1);
	tcase_add_test(t, escape_is_quick);
	tcase_add_loop_test(t, a_paste_is_whole, STUB_PASTE, STUB_PASTE + 1);
	tcase_add_loop_test(t, a_paste_is_whole, STUB_LONG, STUB_LONG + 1);
	tcase_add_test(t, a_paste_is_data);
	tcase_add_loop_test(t, restored_after_a_signal, 0, (int)COUNT(signals));
	tcase_add_test(t, ctrl_z_and_back);
	tcase_add_test(t, resize_keeps_what_is_typed);
	tcase_add_test(t, the_terminal_goes_away);
	tcase_add_test(t, without_colours);
	tcase_add_loop_test(t, says_why_not, 0, (int)COUNT(hopeless));
	tcase_add_test(t, walked_by_keys);
	suite_add_tcase(s, t);
	return s;
}
