/* SPDX-License-Identifier: ISC */
/* A program that says what it does and asks on its way. */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "session_tests.h"

static void begin(struct walk *w)
{
	walk_begin_with(w, "stages", NULL);
	walk_open(w, NULL);
}

/* To the question of the program. */
static void to_question(struct walk *w)
{
	ck_assert_int_eq(act(w, CMD_NEXT, NULL), 0);
	ck_assert_int_eq(view(w)->kind, VIEW_CONFIRM);
	ck_assert(view_holds(view(w), "start '--for=a b'"));
	ck_assert_int_eq(act(w, CMD_CONFIRM, NULL), 0);
	ck_assert(view(w)->prompt);
}

START_TEST(asked)
{
	struct walk w;
	const struct view *v;

	begin(&w);
	to_question(&w);
	v = view(&w);
	ck_assert_int_eq(v->kind, VIEW_SCREEN);
	ck_assert_str_eq(v->title, "Waiting until its key is known");
	ck_assert_int_eq(v->n_paras, 1);
	ck_assert_ptr_nonnull(strstr(v->paras[0].text, "Add it to your keys"));
	ck_assert_int_eq(v->n_copies, 1);
	ck_assert_str_eq(v->copies[0].value, "ssh-rsa AAAA");
	ck_assert_int_eq(v->n_links, 1);
	ck_assert_int_eq(v->n_fields, 1);                    /* the question, and not the other field of the screen */
	ck_assert_str_eq(v->fields[0].id, "pasted");
	ck_assert_int_eq(state_of(&w, "begin"), CHECK_ASKING);
	ck_assert_int_eq(v->checks[1].n_stages, 2);
	ck_assert_int_eq(v->checks[1].stages[0].state, CHECK_TOLD);
	ck_assert_int_eq(v->checks[1].stages[1].state, CHECK_ASKING);
	ck_assert(view_holds(v, "> reading"));
	ck_assert_int_eq(v->commands[0].command, CMD_NEXT);
	ck_assert_int_eq(v->commands[1].command, CMD_CANCEL);
	ck_assert_int_eq(session_do(w.session, CMD_GOTO, "2", NULL), -1);
	ck_assert_int_eq(session_do(w.session, CMD_BACK, NULL, NULL), -1);
	ck_assert_int_eq(session_do(w.session, CMD_COPY, "ssh-rsa AAAA", NULL), 0);
	ck_assert(view(&w)->prompt);
	give(&w, "pasted", "yes");
	ck_assert_int_eq(act(&w, CMD_NEXT, NULL), 0);
	ck_assert_str_eq(at(&w), "Start it");
	ck_assert_int_eq(state_of(&w, "begin"), CHECK_PROVED);
	ck_assert_int_eq(view(&w)->checks[1].n_stages, 0);
	ck_assert_int_eq(act(&w, CMD_NEXT, NULL), 0);
	ck_assert(view_holds(view(&w), "It has the key ssh-rsa AAAA."));
	walk_end(&w);
}
END_TEST

START_TEST(declined)
{
	struct walk w;

	begin(&w);
	to_question(&w);
	give(&w, "pasted", "no");
	ck_assert_int_eq(act(&w, CMD_NEXT, NULL), 0);
	ck_assert_int_eq(state_of(&w, "begin"), CHECK_FAILED);
	ck_assert(view_holds(view(&w), "You said no, and it stopped."));
	ck_assert_int_eq(view(&w)->checks[1].n_stages, 2);
	ck_assert_int_eq(view(&w)->checks[1].stages[1].state, CHECK_FAILED);
	to_question(&w);                                     /* looked at first, proposed and asked anew */
	ck_assert_int_eq(act(&w, CMD_NEXT, NULL), 0);
	ck_assert_int_eq(state_of(&w, "begin"), CHECK_PROVED);
	walk_end(&w);
}
END_TEST

START_TEST(cancelled)
{
	struct walk w;

	begin(&w);
	to_question(&w);
	ck_assert_int_eq(act(&w, CMD_CANCEL, NULL), 0);
	ck_assert_int_eq(state_of(&w, "begin"), CHECK_FAILED);
	ck_assert(view_holds(view(&w), "not known whether it was done"));
	ck_assert_str_eq(at(&w), "Start it");
	ck_assert_int_eq(view(&w)->n_fields, 1);
	ck_assert_str_eq(view(&w)->fields[0].id, "way");
	to_question(&w);
	ck_assert_int_eq(act(&w, CMD_QUIT, NULL), 0);
	ck_assert(session_over(w.session));
	walk_end(&w);
}
END_TEST

/* Killed while it asked: not done, looked at first, and the answer to come is no answer from before. */
START_TEST(killed)
{
	struct walk w;
	char *text;

	walk_begin_with(&w, "stages", NULL);
	w.real = true;
	walk_open(&w, NULL);
	to_question(&w);
	ck_assert(!field_of(&w, "pasted")->set);             /* consent is never assumed */
	ck_assert_str_eq(session_missing(w.session), "pasted");
	ck_assert_int_eq(act(&w, CMD_NEXT, NULL), -1);
	give(&w, "pasted", "yes");
	text = journal_text(&w);
	ck_assert_ptr_nonnull(strstr(text, "{\"type\":\"stage\",\"action\":\"begin\",\"nth\":1,\"text\":\"Waiting until its key is known\""));
	free(text);
	walk_close(&w);
	walk_open(&w, walk_first(&w));
	ck_assert_str_eq(at(&w), "Start it");
	ck_assert_int_eq(state_of(&w, "begin"), CHECK_FAILED);
	ck_assert(view_holds(view(&w), "ended while this was under way"));
	ck_assert_int_eq(view(&w)->checks[1].n_stages, 2);
	to_question(&w);
	ck_assert(!field_of(&w, "pasted")->set);
	give(&w, "pasted", "yes");
	ck_assert_int_eq(act(&w, CMD_NEXT, NULL), 0);
	ck_assert_int_eq(state_of(&w, "begin"), CHECK_PROVED);
	walk_close(&w);
	walk_open(&w, walk_first(&w));
	ck_assert_int_eq(step_of(&w, "1"), STEP_PROVED);
	walk_end(&w);
}
END_TEST

/* With nobody there the answer comes from --set, or its name is told. */
START_TEST(unattended)
{
	struct walk w;
	struct err err = { "" };

	walk_begin_with(&w, "stages", NULL);
	w.real = w.unattended = true;
	walk_open(&w, NULL);
	ck_assert_int_eq(session_preset(w.session, "pasted", "yes", false, &err), 0);
	ck_assert_int_eq(act(&w, CMD_NEXT, NULL), 0);
	ck_assert(view(&w)->prompt);
	ck_assert_ptr_null(session_missing(w.session));
	ck_assert_int_eq(act(&w, CMD_NEXT, NULL), 0);
	ck_assert_int_eq(state_of(&w, "begin"), CHECK_PROVED);
	walk_close(&w);
	walk_open(&w, NULL);
	ck_assert_int_eq(act(&w, CMD_NEXT, NULL), 0);
	ck_assert_str_eq(session_missing(w.session), "pasted");
	walk_end(&w);
}
END_TEST

Suite *during_suite(void)
{
	Suite *s = suite_create("during");
	TCase *t = tcase_create("during");

	tcase_add_test(t, asked);
	tcase_add_test(t, declined);
	tcase_add_test(t, cancelled);
	tcase_add_test(t, killed);
	tcase_add_test(t, unattended);
	suite_add_tcase(s, t);
	return s;
}
