/* SPDX-License-Identifier: ISC */
/* Tasks of a guide: sessions of their own, with the steps of their screens. */
#include "config.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "session_tests.h"

START_TEST(only_its_own_steps)
{
	struct walk w;

	walk_begin_with(&w, "keys", "renew");
	walk_open(&w, NULL);
	ck_assert_str_eq(view(&w)->id, "keys:renew");
	ck_assert_str_eq(view(&w)->guide, "One: Renew a key");
	ck_assert_str_eq(view(&w)->menu, "Renew a key");
	ck_assert_int_eq(view(&w)->n_map, 2);
	ck_assert_str_eq(view(&w)->map[1].id, "3");
	walk_to(&w, NULL);
	ck_assert_int_eq(step_of(&w, "1"), STEP_PROVED);
	ck_assert_int_eq(step_of(&w, "3"), STEP_TOLD);
	walk_end(&w);
}
END_TEST

START_TEST(a_step_of_another_task)
{
	struct walk w;
	struct err err = { "" };

	walk_begin_with(&w, "keys", NULL);
	walk_open(&w, NULL);
	ck_assert_int_eq(view(&w)->n_map, 2);
	ck_assert_int_eq(session_do(w.session, CMD_GOTO, "3", &err), -1);
	ck_assert_ptr_nonnull(strstr(err.text, "Step 3 is not part of this"));
	ck_assert_int_eq(session_do(w.session, CMD_GOTO, "7", &err), -1);
	ck_assert_ptr_nonnull(strstr(err.text, "The document has no step 7"));
	walk_end(&w);
}
END_TEST

struct hits { int n; char at[40]; };

static void hit(void *arg, const struct found *f)
{
	struct hits *h = arg;

	h->n++;
	snprintf(h->at, sizeof h->at, "%s", f->at);
}

/* It has no number to go to; its id does. */
START_TEST(a_screen_without_a_step)
{
	struct walk w;
	struct hits h = { 0, "" };

	walk_begin_with(&w, "keys", "list");
	walk_open(&w, NULL);
	walk_to(&w, NULL);
	ck_assert_str_eq(at(&w), "finished");
	session_find(w.session, "are there now", hit, &h);
	ck_assert_int_eq(h.n, 1);
	ck_assert_str_eq(h.at, "list");
	ck_assert_int_eq(act(&w, CMD_GOTO, "list"), 0);
	ck_assert_str_eq(at(&w), "The keys of one.example.com");
	ck_assert_str_eq(view(&w)->step, "");
	walk_end(&w);
}
END_TEST

static void look(void *arg, const struct journal_info *i)
{
	ck_assert_str_eq(i->guide, "keys");
	ck_assert_str_eq(i->task, "renew");
	ck_assert_str_eq(i->name, "keys-renew");
	ck_assert_str_eq(i->label, "one.example.com, build");
	++*(int *)arg;
}

START_TEST(a_session_of_its_own)
{
	struct walk w;
	int n = 0;

	walk_begin_with(&w, "keys", "renew");
	w.real = true;
	walk_open(&w, NULL);
	walk_to(&w, NULL);
	walk_close(&w);
	journal_list(w.dir, look, &n);
	ck_assert_int_eq(n, 1);
	walk_end(&w);
}
END_TEST

Suite *tasks_suite(void)
{
	Suite *s = suite_create("tasks");
	TCase *t = tcase_create("tasks");

	tcase_add_test(t, only_its_own_steps);
	tcase_add_test(t, a_step_of_another_task);
	tcase_add_test(t, a_screen_without_a_step);
	tcase_add_test(t, a_session_of_its_own);
	suite_add_tcase(s, t);
	return s;
}
