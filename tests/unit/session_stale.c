/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "session_tests.h"
#include "action/rehearsal.h"
#include "base/fs.h"
#include "base/mem.h"

static void change(struct walk *w, const char *step, const char *field, const char *text)
{
	act(w, CMD_GOTO, step);
	give(w, field, text);
}

/* The same answer again changes nothing. */
START_TEST(same)
{
	struct walk w;

	walk_begin(&w);
	walk_open(&w, NULL);
	walk_to(&w, "arrive");
	change(&w, "1.1", "base", "https://one-a.example.com/");
	ck_assert_int_eq(step_of(&w, "1.2"), STEP_PROVED);
	ck_assert_int_eq(step_of(&w, "3.1"), STEP_PROVED);
	walk_end(&w);
}
END_TEST

START_TEST(direct)
{
	struct walk w;

	walk_begin(&w);
	walk_open(&w, NULL);
	walk_to(&w, NULL);
	change(&w, "1.1", "base", "https://one-b.example.com");
	ck_assert_int_eq(step_of(&w, "1.2"), STEP_OPEN);
	ck_assert_int_eq(step_of(&w, "2.1"), STEP_OPEN);
	ck_assert_int_eq(step_of(&w, "3.1"), STEP_OPEN);
	ck_assert_int_eq(step_of(&w, "3.2"), STEP_OPEN);
	ck_assert_int_eq(step_of(&w, "4.1"), STEP_PROVED);       /* hangs on the sample and the token alone */
	walk_end(&w);
}
END_TEST

/* What was answered on a way that is left counts no more, and counts again on the way back. */
START_TEST(left)
{
	struct walk w;

	walk_begin(&w);
	walk_open(&w, NULL);
	walk_to(&w, "arrive");
	ck_assert_ptr_nonnull(values_get(session_values(w.session), "token"));
	ck_assert_ptr_nonnull(values_outcome(session_values(w.session), "who"));
	change(&w, "1.1", "way", "hand");
	ck_assert_ptr_null(values_get(session_values(w.session), "token"));
	ck_assert_ptr_null(values_outcome(session_values(w.session), "who"));
	give(&w, "way", "token");
	ck_assert_ptr_nonnull(values_get(session_values(w.session), "token"));
	ck_assert_ptr_nonnull(values_outcome(session_values(w.session), "who"));
	walk_end(&w);
}
END_TEST

/* The token's person is in the address of the projects: what was kept hangs on what it was kept by. */
START_TEST(kept)
{
	struct walk w;

	walk_begin(&w);
	walk_open(&w, NULL);
	walk_to(&w, "link");
	change(&w, "1.1", "label", "other");                     /* only who sends it */
	ck_assert_int_eq(step_of(&w, "1.2"), STEP_OPEN);
	ck_assert_int_eq(step_of(&w, "2.1"), STEP_OPEN);
	walk_end(&w);
}
END_TEST

/* A row that compares with an answer hangs on it, though the request does not hold it. */
START_TEST(compared)
{
	struct walk w;

	walk_begin(&w);
	walk_open(&w, NULL);
	walk_to(&w, "arrive");
	change(&w, "2.1", "target", "https://other.example.com");
	ck_assert_int_eq(step_of(&w, "3.1"), STEP_OPEN);
	walk_end(&w);
}
END_TEST

/* At the end it goes back to what has to be done again, looks first, and asks before the change. */
START_TEST(sent_back)
{
	struct walk w;
	int asked = 0;

	walk_begin(&w);
	walk_open(&w, NULL);
	walk_to(&w, NULL);
	change(&w, "2.1", "target", "https://other.example.com");
	for (int i = 0; i < 30 && strcmp(at(&w), "finished") != 0; i++) {
		bool confirm = view(&w)->kind == VIEW_CONFIRM;

		if (confirm)
			ck_assert(view_holds(view(&w), "https://other.example.com"));
		asked += confirm;
		ck_assert_int_eq(act(&w, confirm ? CMD_CONFIRM : CMD_NEXT, NULL), 0);
	}
	ck_assert_str_eq(at(&w), "finished");
	ck_assert_int_eq(asked, 1);
	ck_assert_int_eq(step_of(&w, "3.1"), STEP_PROVED);
	walk_end(&w);
}
END_TEST

/* What a screen makes is made anew when it is passed by, and what hangs on it has to be done again. */
START_TEST(made)
{
	struct walk w;
	const char *state;
	char *first;

	walk_begin(&w);
	walk_open(&w, NULL);
	walk_to(&w, "link");
	state = values_text(session_values(w.session), "state");
	first = mem_dup(state);
	ck_assert_str_eq(values_text(session_values(w.session), "host"), "one-a.example.com");
	change(&w, "1.1", "base", "https://one-b.example.com");
	act(&w, CMD_GOTO, "2.1");
	ck_assert_str_eq(values_text(session_values(w.session), "host"), "one-b.example.com");
	ck_assert_str_eq(values_text(session_values(w.session), "state"), first);
	free(first);
	walk_end(&w);
}
END_TEST

/* The list has changed: what the person said stays, for the guide's rows to judge. */
START_TEST(choice)
{
	struct walk w;

	walk_begin(&w);
	w.real = true;
	walk_open(&w, NULL);
	give(&w, "way", "token");
	give(&w, "base", "https://one-a.example.com");
	walk_to(&w, "project");
	ck_assert_int_eq(field_of(&w, "project")->n_choices, 2);
	ck_assert(!field_of(&w, "project")->set);
	give(&w, "project", "p2");
	ck_assert_str_eq(field_of(&w, "target")->text, "https://one-a.example.com/p2");
	ck_assert_ptr_null(field_of(&w, "project")->problem);
	change(&w, "1.2", "token", "tok_other1234");
	deal(&w, "projects:single");
	walk_to(&w, "project");
	ck_assert_int_eq(field_of(&w, "project")->n_choices, 1);
	ck_assert_str_eq(field_of(&w, "project")->text, "p2");
	give(&w, "project", "p1");
	ck_assert_str_eq(field_of(&w, "target")->text, "https://one-a.example.com/p1");
	walk_end(&w);
}
END_TEST

/* ---- how long it takes ---- */

#define ACTIONS 60
#define WIDTH 4

/* Each action is asked with what the ones before it kept, of which each keeps one value; the last hangs on all. */
static void many(struct walk *w)
{
	struct buf b;

	buf_init(&b, BUF_FILE);
	buf_adds(&b, "{ \"screens\": [");
	for (int i = 0; i < ACTIONS; i++) {
		buf_addf(&b, "%s{ \"id\": \"s%d\", \"step\": \"%s\", \"title\": \"S\", \"fields\": [{ \"id\": \"f%d\", \"kind\": \"text\", \"label\": \"F\", \"example\": \"x\" }],",
			i ? "," : "", i, i % 2 ? "1.1" : "2.1", i);
		buf_addf(&b, "\"actions\": [{ \"id\": \"a%d\", \"title\": \"A\", \"http\": { \"url\": \"https://one.example.com/{f%d}", i, i);
		for (int k = i - WIDTH; k < i; k++)
			if (k >= 0)
				buf_addf(&b, "/{v%d}", k);
		buf_adds(&b, "\" }, \"outcomes\": [");
		for (int o = 0; o < 12; o++)
			buf_addf(&b, "{ \"id\": \"o%d\", \"status\": %d, \"verdict\": \"pass\", \"say\": \"S\", \"keep\": { \"v%d\": { \"value\": \"v\" } },"
				"\"rehearsal\": { \"status\": %d } },", o, 200 + o, i, 200 + o);
		buf_adds(&b, "{ \"id\": \"rest\", \"otherwise\": true, \"verdict\": \"fail\", \"say\": \"S\", \"fix\": \"F\" }] }] }");
	}
	buf_adds(&b, "] }");
	journal_put(w, "part.json", b.s, b.len);
	buf_clear(&b);
	ck_assert_int_eq(fs_read(GUIDES "/tiny/guide.json", &b, NULL), 0);
	journal_put(w, "guide.json", b.s, b.len);
	buf_free(&b);
}

/* Where there is nothing to choose, nothing is asked. */
START_TEST(only_choice)
{
	struct walk w;

	walk_begin(&w);
	w.real = true;
	walk_open(&w, NULL);
	give(&w, "way", "token");
	give(&w, "base", "https://one-a.example.com");
	deal(&w, "projects:single");
	walk_to(&w, "project");
	ck_assert_str_eq(field_of(&w, "project")->text, "p1");
	ck_assert_str_eq(field_of(&w, "target")->text, "https://one-a.example.com/p1");
	ck_assert_str_eq(session_missing(w.session), "expires");
	change(&w, "1.2", "token", "tok_other1234");
	deal(&w, "projects:another");
	walk_to(&w, "project");
	ck_assert_str_eq(field_of(&w, "project")->text, "p9");
	ck_assert_str_eq(field_of(&w, "target")->text, "https://one-a.example.com/p9");
	walk_end(&w);
}
END_TEST

static double view_ms(struct walk *w, int n)
{
	struct timespec a, b;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &a);
	for (int i = 0; i < n; i++)
		session_view(w->session);
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &b);
	return ((double)(b.tv_sec - a.tv_sec) * 1e3 + (double)(b.tv_nsec - a.tv_nsec) / 1e6) / n;
}

/* A view is made at every change: with 60 actions that hang on one another it stays far from being felt. The limits hold under
 * sanitizers and valgrind too; it takes a twentieth of them without. */
START_TEST(quick)
{
	struct walk w;
	struct err err = { "" };
	double first, later;

	walk_begin(&w);
	many(&w);
	guide_free(w.guide);
	w.guide = guide_load(w.dir, NULL, NULL, &err);
	ck_assert_msg(w.guide, "%s", err.text);
	w.world->ops->free(w.world);
	w.world = rehearsal_new(w.loop, w.guide, 0);
	walk_open(&w, NULL);
	for (int i = 0; i < 2 * ACTIONS + 2 && strcmp(at(&w), "finished") != 0; i++)
		act(&w, CMD_NEXT, NULL);
	ck_assert_str_eq(at(&w), "finished");
	act(&w, CMD_BACK, NULL);
	later = view_ms(&w, 50);
	act(&w, CMD_GOTO, "2.1");
	give(&w, "f0", "y");
	first = view_ms(&w, 1);
	if (getenv("VIEW_MS"))
		printf("a view after a change %.3f ms, another %.3f ms\n", first, later);
	ck_assert_double_lt(first, 200.0);
	ck_assert_double_lt(later, 100.0);
	ck_assert_int_eq(step_of(&w, "1.1"), STEP_OPEN);         /* everything hangs on the first answer */
	walk_end(&w);
}
END_TEST

Suite *stale_suite(void)
{
	Suite *s = suite_create("stale");
	TCase *t = tcase_create("stale");

	tcase_set_timeout(t, 60);
	tcase_add_test(t, same);
	tcase_add_test(t, direct);
	tcase_add_test(t, left);
	tcase_add_test(t, kept);
	tcase_add_test(t, compared);
	tcase_add_test(t, sent_back);
	tcase_add_test(t, made);
	tcase_add_test(t, choice);
	tcase_add_test(t, only_choice);
	tcase_add_test(t, quick);
	suite_add_tcase(s, t);
	return s;
}
