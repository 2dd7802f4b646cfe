/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "session_tests.h"
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

/* The list has changed: an answer that is not in it any more is not kept in silence. */
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
	give(&w, "project", "p2");
	ck_assert_ptr_null(field_of(&w, "project")->problem);
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

/* 60 actions, each made of what the one before kept: a view takes a few milliseconds at the very most, also under valgrind's hand. */
START_TEST(quick)
{
	struct walk w;
	double first, later;
	long began;

	walk_begin(&w);
	guide_free(w.guide);
	w.guide = guide_load(w.dir, NULL, NULL, NULL);
	ck_assert_ptr_null(w.guide);
	w.guide = guide_load(GUIDES "/tiny", NULL, NULL, NULL);
	walk_open(&w, NULL);
	walk_to(&w, NULL);
	began = loop_ms();
	change(&w, "1.1", "base", "https://one-b.example.com");
	first = view_ms(&w, 1);
	later = view_ms(&w, 100);
	ck_assert_int_lt(loop_ms() - began, 5000);
	ck_assert_double_lt(later, 20.0);
	(void)first;
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
	tcase_add_test(t, kept);
	tcase_add_test(t, compared);
	tcase_add_test(t, sent_back);
	tcase_add_test(t, made);
	tcase_add_test(t, choice);
	tcase_add_test(t, quick);
	suite_add_tcase(s, t);
	return s;
}
