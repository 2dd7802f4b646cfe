/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "session_tests.h"
#include "base/mem.h"
#include "base/secret.h"

START_TEST(forward)
{
	struct walk w;

	walk_begin(&w);
	walk_open(&w, NULL);
	ck_assert_str_eq(at(&w), "Where is One?");
	walk_to(&w, NULL);
	ck_assert_str_eq(at(&w), "finished");
	ck_assert_int_eq(step_of(&w, "1.1"), STEP_TOLD);
	ck_assert_int_eq(step_of(&w, "1.2"), STEP_PROVED);
	ck_assert_int_eq(step_of(&w, "2.1"), STEP_PROVED);
	ck_assert_int_eq(step_of(&w, "3.1"), STEP_PROVED);
	ck_assert_int_eq(step_of(&w, "3.2"), STEP_PROVED);
	ck_assert_int_eq(step_of(&w, "4.1"), STEP_PROVED);
	ck_assert_int_eq(step_of(&w, "4.2"), STEP_TOLD);
	ck_assert_int_eq(step_of(&w, "5.1"), STEP_SKIPPED);
	ck_assert_int_eq(view(&w)->n_map, 8);                        /* that one is of the other way, and left out */
	ck_assert_int_eq(session_exit(w.session), 0);
	ck_assert_int_eq(act(&w, CMD_NEXT, NULL), 0);
	ck_assert(session_over(w.session));
	walk_end(&w);
}
END_TEST

START_TEST(by_hand)
{
	struct walk w;

	walk_begin(&w);
	walk_open(&w, NULL);
	give(&w, "way", "hand");
	ck_assert_int_eq(view(&w)->n_paras, 2);
	walk_to(&w, NULL);
	ck_assert_int_eq(step_of(&w, "1.2"), STEP_SKIPPED);
	ck_assert_int_eq(step_of(&w, "3.1"), STEP_SKIPPED);
	ck_assert_int_eq(step_of(&w, "5.1"), STEP_TOLD);
	ck_assert_int_eq(view(&w)->n_map, 9);
	walk_end(&w);
}
END_TEST

/* Back from a field that is not right: what was typed is still there, and what is wrong with it. */
START_TEST(back)
{
	struct walk w;

	walk_begin(&w);
	walk_open(&w, NULL);
	walk_to(&w, "project");
	refuse(&w, "expires", "tomorrow", "year, month");
	ck_assert_int_eq(act(&w, CMD_NEXT, NULL), -1);
	ck_assert_str_eq(view(&w)->focus, "expires");
	ck_assert_int_eq(act(&w, CMD_BACK, NULL), 0);
	ck_assert_str_eq(at(&w), "The token");
	ck_assert_int_eq(act(&w, CMD_BACK, NULL), 0);
	ck_assert_int_eq(act(&w, CMD_BACK, NULL), 0);
	ck_assert_ptr_nonnull(strstr(view(&w)->notice, "first screen"));
	ck_assert_int_eq(act(&w, CMD_NEXT, NULL), 0);
	ck_assert_int_eq(act(&w, CMD_NEXT, NULL), 0);
	ck_assert_str_eq(at(&w), "The project");
	ck_assert_str_eq(field_of(&w, "expires")->text, "tomorrow");
	ck_assert_ptr_nonnull(field_of(&w, "expires")->problem);
	give(&w, "expires", "2027-02-01");
	ck_assert_ptr_null(field_of(&w, "expires")->problem);
	walk_end(&w);
}
END_TEST

START_TEST(drafts)
{
	struct walk w;

	walk_begin(&w);
	w.real = true;
	walk_open(&w, NULL);
	session_draft(w.session, "base", "https://half");
	ck_assert_str_eq(field_of(&w, "base")->text, "https://half");
	ck_assert(!field_of(&w, "base")->set);
	give(&w, "base", "https://whole.example.com");
	ck_assert_str_eq(field_of(&w, "base")->text, "https://whole.example.com");
	session_draft(w.session, "base", "");
	ck_assert_str_eq(field_of(&w, "base")->text, "");
	session_draft(w.session, "base", NULL);
	ck_assert_str_eq(field_of(&w, "base")->text, "https://whole.example.com");
	session_draft(w.session, "token", "no drafts of secrets");
	session_draft(w.session, "nonsense", "x");
	walk_end(&w);
}
END_TEST

START_TEST(going)
{
	struct walk w;
	struct err err;

	walk_begin(&w);
	walk_open(&w, NULL);
	ck_assert_int_eq(session_do(w.session, CMD_GOTO, "9.9", &err), -1);
	ck_assert_ptr_nonnull(strstr(err.text, "no step 9.9"));
	ck_assert_int_eq(session_do(w.session, CMD_GOTO, "5.1", &err), -1);
	ck_assert_ptr_nonnull(strstr(err.text, "not needed"));
	ck_assert_int_eq(act(&w, CMD_GOTO, "3.1"), 0);
	ck_assert_ptr_nonnull(strstr(view(&w)->notice, "has to be done first"));
	walk_to(&w, "arrive");
	ck_assert_int_eq(act(&w, CMD_GOTO, "1.1"), 0);
	ck_assert_str_eq(at(&w), "Where is One?");
	ck_assert_int_eq(act(&w, CMD_GOTO, "3.2"), 0);
	ck_assert_str_eq(at(&w), "Until it is there");
	ck_assert_int_eq(session_do(w.session, CMD_CONFIRM, NULL, &err), -1);
	walk_end(&w);
}
END_TEST

START_TEST(declined)
{
	struct walk w;
	char *before, *after;

	walk_begin(&w);
	walk_open(&w, NULL);
	walk_to(&w, "link");
	ck_assert_int_eq(act(&w, CMD_NEXT, NULL), 0);
	ck_assert_int_eq(view(&w)->kind, VIEW_CONFIRM);
	ck_assert(view_holds(view(&w), "POST https://one-a.example.com/api/projects/p1/links"));
	ck_assert(view_holds(view(&w), "(secret)"));
	ck_assert_ptr_nonnull(strstr(view(&w)->undo, "Take away the link to https://one-a.example.com/p1"));
	before = journal_text(&w);
	ck_assert_int_eq(act(&w, CMD_DECLINE, NULL), 0);
	after = journal_text(&w);
	ck_assert_str_eq(before, after);
	ck_assert_int_eq(view(&w)->kind, VIEW_SCREEN);
	ck_assert_int_eq(state_of(&w, "create"), CHECK_OPEN);
	ck_assert_int_eq(state_of(&w, "look"), CHECK_PROVED);
	free(before);
	free(after);
	/* asked again, it looks again: meanwhile somebody else made it */
	deal(&w, "look:found");
	ck_assert_int_eq(act(&w, CMD_NEXT, NULL), 0);
	ck_assert_int_eq(view(&w)->kind, VIEW_SCREEN);
	ck_assert_int_eq(state_of(&w, "back"), CHECK_PROVED);
	ck_assert_int_eq(view(&w)->n_checks, 2);
	walk_end(&w);
}
END_TEST

/* The answer to a change was lost: it looks first, finds it, and adopts it. */
START_TEST(lost_reply)
{
	struct walk w;
	char *text;

	walk_begin(&w);
	walk_open(&w, NULL);
	walk_to(&w, "link");
	deal(&w, "create:lost,look:absent,look:found");
	act(&w, CMD_NEXT, NULL);
	ck_assert_int_eq(act(&w, CMD_CONFIRM, NULL), 0);
	ck_assert_int_eq(state_of(&w, "create"), CHECK_FAILED);
	ck_assert_int_eq(act(&w, CMD_NEXT, NULL), 0);
	ck_assert_int_eq(view(&w)->kind, VIEW_SCREEN);
	ck_assert_str_eq(values_text(session_values(w.session), "link_id"), "l7");
	text = journal_text(&w);                                     /* what undoes it is known now, address and all */
	ck_assert_ptr_nonnull(strstr(text, "{\"type\":\"found\",\"action\":\"create\",\"undo\":{\"title\":"));
	ck_assert_ptr_nonnull(strstr(strstr(text, "\"type\":\"found\""), "/links/l7\""));
	free(text);
	walk_to(&w, NULL);
	ck_assert_int_eq(step_of(&w, "3.1"), STEP_PROVED);
	walk_end(&w);
}
END_TEST

START_TEST(failing)
{
	struct walk w;

	walk_begin(&w);
	walk_open(&w, NULL);
	walk_to(&w, "token");
	deal(&w, "who:denied,who:away");
	act(&w, CMD_NEXT, NULL);
	ck_assert_int_eq(state_of(&w, "who"), CHECK_FAILED);
	ck_assert_str_eq(view(&w)->focus, "token");
	ck_assert_str_eq(view(&w)->checks[0].say, "One at one-a.example.com refuses the token (401).");
	ck_assert_str_eq(view(&w)->checks[0].fix, "Make another token.");
	ck_assert_int_eq(step_of(&w, "1.2"), STEP_FAILED);
	act(&w, CMD_NEXT, NULL);
	ck_assert_str_eq(view(&w)->checks[0].say, "No answer: no such host.");
	ck_assert_str_eq(at(&w), "The token");
	walk_end(&w);
}
END_TEST

START_TEST(skipping)
{
	struct walk w;
	struct err err;

	walk_begin(&w);
	walk_open(&w, NULL);
	ck_assert_int_eq(session_do(w.session, CMD_SKIP, NULL, &err), -1);
	walk_to(&w, "token");
	deal(&w, "who:denied");
	act(&w, CMD_NEXT, NULL);
	act(&w, CMD_SKIP, NULL);
	ck_assert_ptr_nonnull(strstr(view(&w)->notice, "again"));
	ck_assert_int_eq(state_of(&w, "who"), CHECK_FAILED);
	deal(&w, "who:denied");
	act(&w, CMD_NEXT, NULL);                /* anything between takes it back */
	act(&w, CMD_SKIP, NULL);
	ck_assert_int_eq(state_of(&w, "who"), CHECK_FAILED);
	act(&w, CMD_SKIP, NULL);
	ck_assert_int_eq(state_of(&w, "who"), CHECK_TOLD);
	ck_assert_int_eq(step_of(&w, "1.2"), STEP_TOLD);
	ck_assert_ptr_nonnull(strstr(view(&w)->checks[0].say, "you went on without it"));
	walk_end(&w);
}
END_TEST

/* An optional part that was left out is skipped, and can be had later all the same. */
START_TEST(optional)
{
	struct walk w;

	walk_begin(&w);
	walk_open(&w, NULL);
	walk_to(&w, "test");
	act(&w, CMD_SKIP, NULL);
	act(&w, CMD_SKIP, NULL);
	ck_assert_str_eq(at(&w), "Tell the others");
	act(&w, CMD_SKIP, NULL);
	act(&w, CMD_SKIP, NULL);
	ck_assert_str_eq(at(&w), "finished");
	ck_assert_int_eq(step_of(&w, "4.1"), STEP_SKIPPED);
	ck_assert_int_eq(step_of(&w, "4.2"), STEP_SKIPPED);
	act(&w, CMD_GOTO, "4.1");
	fill_in(&w);
	ck_assert_int_eq(act(&w, CMD_NEXT, NULL), 0);
	ck_assert_int_eq(state_of(&w, "try"), CHECK_PROVED);
	ck_assert_int_eq(step_of(&w, "4.1"), STEP_PROVED);
	act(&w, CMD_NEXT, NULL);
	ck_assert_str_eq(at(&w), "Tell the others");
	act(&w, CMD_NEXT, NULL);
	ck_assert_int_eq(step_of(&w, "4.2"), STEP_TOLD);
	walk_end(&w);
}
END_TEST

START_TEST(asking)
{
	struct walk w;

	walk_begin(&w);
	w.real = true;
	walk_open(&w, NULL);
	give(&w, "way", "token");
	give(&w, "base", "https://one-a.example.com");
	act(&w, CMD_NEXT, NULL);
	ck_assert_ptr_null(field_of(&w, "whose"));
	ck_assert_str_eq(session_missing(w.session), "token");
	give(&w, "token", "tok_mine12345");
	act(&w, CMD_NEXT, NULL);
	ck_assert_int_eq(state_of(&w, "who"), CHECK_ASKING);
	ck_assert_ptr_nonnull(field_of(&w, "whose"));
	ck_assert(!field_of(&w, "whose")->set);                 /* consent is never filled in */
	ck_assert_str_eq(session_missing(w.session), "whose");
	give(&w, "whose", "no");
	act(&w, CMD_NEXT, NULL);
	ck_assert_int_eq(state_of(&w, "who"), CHECK_FAILED);
	ck_assert_str_eq(view(&w)->checks[0].fix, "Take another token.");
	act(&w, CMD_NEXT, NULL);
	ck_assert_int_eq(state_of(&w, "who"), CHECK_ASKING);
	ck_assert(!field_of(&w, "whose")->set);
	/* while it is asked, another token is given: a yes would be about the first one */
	give(&w, "token", "tok_third1234");
	ck_assert_ptr_null(field_of(&w, "whose"));
	ck_assert_int_eq(state_of(&w, "who"), CHECK_STALE);
	ck_assert_ptr_null(view(&w)->checks[0].say);            /* nor is anything claimed about it */
	act(&w, CMD_NEXT, NULL);
	ck_assert_int_eq(state_of(&w, "who"), CHECK_ASKING);
	give(&w, "whose", "yes");
	act(&w, CMD_NEXT, NULL);
	ck_assert_int_eq(state_of(&w, "who"), CHECK_PROVED);
	/* another token of the same person: what was agreed to is not asked again */
	give(&w, "token", "tok_other1234");
	ck_assert_int_eq(state_of(&w, "who"), CHECK_STALE);
	act(&w, CMD_NEXT, NULL);
	ck_assert_int_eq(state_of(&w, "who"), CHECK_PROVED);
	walk_end(&w);
}
END_TEST

START_TEST(probable)
{
	struct walk w;

	walk_begin(&w);
	walk_open(&w, NULL);
	walk_to(&w, "token");
	deal(&w, "who:robot");
	act(&w, CMD_NEXT, NULL);
	ck_assert_int_eq(step_of(&w, "1.2"), STEP_PROBABLE);
	walk_end(&w);
}
END_TEST

START_TEST(waiting)
{
	struct walk w;
	const struct view *v;

	walk_begin(&w);
	walk_open(&w, NULL);
	walk_to(&w, "arrive");
	deal(&w, "ready:not-yet");
	ck_assert_int_eq(session_do(w.session, CMD_NEXT, NULL, NULL), 0);
	while (view(&w)->kind == VIEW_RUNNING)
		loop_turn(w.loop);
	v = view(&w);
	ck_assert_int_eq(v->kind, VIEW_WAITING);
	ck_assert_str_eq(v->checks[0].say, "Not yet, state 202.");
	ck_assert_str_eq(v->waits, "Have a tea.");
	ck_assert_int_eq(v->checks[0].limit_ms, 600000);
	ck_assert_int_eq(session_answer(w.session, "base", "https://x.example.com", NULL), -1);
	settle(&w);
	ck_assert_int_eq(state_of(&w, "ready"), CHECK_PROVED);
	act(&w, CMD_GOTO, "3.2");
	deal(&w, "ready:not-yet");
	walk_end(&w);
}
END_TEST

START_TEST(cancelled)
{
	struct walk w;

	walk_begin(&w);
	walk_open(&w, NULL);
	walk_to(&w, "arrive");
	deal(&w, "ready:not-yet,ready:not-yet");
	ck_assert_int_eq(session_do(w.session, CMD_NEXT, NULL, NULL), 0);
	while (view(&w)->kind == VIEW_RUNNING)
		loop_turn(w.loop);
	ck_assert_int_eq(session_do(w.session, CMD_BACK, NULL, NULL), -1);
	act(&w, CMD_CANCEL, NULL);
	ck_assert_int_eq(view(&w)->kind, VIEW_SCREEN);
	ck_assert_int_eq(state_of(&w, "ready"), CHECK_OPEN);
	act(&w, CMD_BACK, NULL);
	/* a change that was stopped may have been made */
	act(&w, CMD_BACK, NULL);
	ck_assert_str_eq(at(&w), "The project");
	give(&w, "target", "https://t.example.com");
	act(&w, CMD_NEXT, NULL);
	if (strcmp(at(&w), "The link") != 0)
		act(&w, CMD_NEXT, NULL);
	act(&w, CMD_NEXT, NULL);
	ck_assert_int_eq(view(&w)->kind, VIEW_CONFIRM);
	ck_assert_int_eq(session_do(w.session, CMD_CONFIRM, NULL, NULL), 0);
	act(&w, CMD_CANCEL, NULL);
	ck_assert_int_eq(state_of(&w, "create"), CHECK_FAILED);
	ck_assert(view_holds(view(&w), "not known whether it was done"));
	walk_end(&w);
}
END_TEST

static const char *const canaries[] = { "tok_rehearsed1", "daykey-canary-9", "hook-canary-77", "dG9rX3JlaGVhcnNlZDE" };

static void no_secret(struct walk *w)
{
	for (size_t i = 0; i < COUNT(canaries); i++)
		ck_assert_msg(!view_holds(view(w), canaries[i]), "%s at %s", canaries[i], at(w));
}

/* Whatever is on the screen: a secret's text is not. */
START_TEST(no_secrets)
{
	struct walk w;
	const struct view_field *f;

	walk_begin(&w);
	walk_open(&w, NULL);
	for (int i = 0; i < 40 && strcmp(at(&w), "finished") != 0; i++) {
		no_secret(&w);
		if ((f = field_of(&w, "token"))) {
			ck_assert_ptr_null(f->text);
			ck_assert(f->set);
			ck_assert_uint_eq(f->secret_len, 14);
			ck_assert_str_eq(f->secret_end, "d1");
			ck_assert_str_eq(f->shape, "token of One");
		}
		act(&w, view(&w)->kind == VIEW_CONFIRM ? CMD_CONFIRM : CMD_NEXT, NULL);
	}
	no_secret(&w);
	ck_assert_str_eq(at(&w), "finished");
	walk_end(&w);
}
END_TEST

START_TEST(unattended)
{
	struct walk w;

	walk_begin(&w);
	w.unattended = true;
	walk_open(&w, NULL);
	for (int i = 0; i < 40 && !session_over(w.session) && !session_missing(w.session); i++)
		act(&w, CMD_NEXT, NULL);
	ck_assert(session_over(w.session));
	ck_assert_int_eq(session_exit(w.session), 0);
	ck_assert_int_eq(step_of(&w, "3.1"), STEP_PROVED);
	walk_end(&w);
}
END_TEST

START_TEST(presets)
{
	struct walk w;
	struct err err = { "" };
	struct session_setup setup;

	walk_begin(&w);
	setup = (struct session_setup){ .guide = w.guide, .loop = w.loop, .unattended = true };
	w.session = session_new(&setup, &err);
	ck_assert_int_eq(session_preset(w.session, "nothing", "x", false, &err), -1);
	ck_assert_ptr_nonnull(strstr(err.text, "nothing"));
	ck_assert_int_eq(session_preset(w.session, "way", "hand", false, &err), 0);
	ck_assert_int_eq(session_preset(w.session, "base", "ftp://x", true, &err), 0);
	ck_assert_int_eq(session_begin(w.session, &err), 0);
	ck_assert_str_eq(session_missing(w.session), "base");
	ck_assert_ptr_nonnull(strstr(field_of(&w, "base")->problem, "not ftp://"));
	ck_assert_int_eq(session_do(w.session, CMD_NEXT, NULL, &err), -1);
	ck_assert_int_eq(session_exit(w.session), 1);
	ck_assert(field_of(&w, "way")->set);
	walk_end(&w);
}
END_TEST

/* What is found in the environment and is not right says so, and is not passed over in silence. */
START_TEST(found)
{
	struct walk w;

	walk_begin(&w);
	w.real = true;
	setenv("HANDRAIL_BASE", "https://found.example.com/app", 1);
	setenv("TINY_LABEL", "NOT SMALL", 1);
	walk_open(&w, NULL);
	ck_assert_str_eq(field_of(&w, "base")->text, "https://found.example.com");
	ck_assert_ptr_nonnull(strstr(field_of(&w, "base")->notice, "HANDRAIL_BASE"));
	ck_assert_str_eq(field_of(&w, "label")->problem, "Small letters only.");
	ck_assert_str_eq(field_of(&w, "label")->text, "NOT SMALL");
	unsetenv("HANDRAIL_BASE");
	unsetenv("TINY_LABEL");
	walk_end(&w);
}
END_TEST

/* ---- looking for a word ---- */

static void note_found(void *arg, const struct found *f)
{
	static const char *const what[] = { "step", "screen", "text" };

	buf_addf(arg, "%s %s %s|%s|%s\n", what[f->what], f->step, f->title, f->text, f->needless ? f->needless : "");
}

static char *find(struct walk *w, const char *word)
{
	struct buf b;

	buf_init(&b, BUF_TEXT);
	session_find(w->session, word, note_found, &b);
	return buf_detach(&b);
}

/* A word of a screen's title is found, also when the answers do not lead there (yet); then that is said. */
START_TEST(find_titles)
{
	struct walk w;
	char *hits;

	walk_begin(&w);
	walk_open(&w, NULL);
	hits = find(&w, "THE LINK");
	ck_assert_ptr_nonnull(strstr(hits, "\nscreen 3.1 The link||\n"));
	free(hits);
	give(&w, "way", "hand");
	hits = find(&w, "the link");
	ck_assert_ptr_nonnull(strstr(hits, "\nscreen 3.1 The link||not needed with the answers given so far\n"));
	free(hits);
	walk_end(&w);
}
END_TEST

START_TEST(find_texts)
{
	struct walk w;
	char *hits;

	walk_begin(&w);
	walk_open(&w, NULL);
	hits = find(&w, "is it there");
	ck_assert_str_eq(hits, "text 3.1 The link|Is it there already?|\n");      /* a check */
	free(hits);
	hits = find(&w, "target");
	ck_assert_ptr_nonnull(strstr(hits, "text 2.1 The project|Target|\n"));        /* a field */
	ck_assert_ptr_nonnull(strstr(hits, "text 3.1 The link|Target|\n"));           /* to be copied */
	free(hits);
	hits = find(&w, "the document");
	ck_assert_str_eq(hits, "text 1.1 Where is One?|The document|\n");           /* a link */
	free(hits);
	hits = find(&w, "nowhere at all");
	ck_assert_str_eq(hits, "");
	free(hits);
	walk_end(&w);
}
END_TEST

Suite *walk_suite(void)
{
	Suite *s = suite_create("walk");
	TCase *t = tcase_create("walk");

	tcase_set_timeout(t, 60);
	tcase_add_test(t, forward);
	tcase_add_test(t, find_titles);
	tcase_add_test(t, find_texts);
	tcase_add_test(t, by_hand);
	tcase_add_test(t, back);
	tcase_add_test(t, drafts);
	tcase_add_test(t, going);
	tcase_add_test(t, declined);
	tcase_add_test(t, lost_reply);
	tcase_add_test(t, failing);
	tcase_add_test(t, skipping);
	tcase_add_test(t, optional);
	tcase_add_test(t, asking);
	tcase_add_test(t, probable);
	tcase_add_test(t, waiting);
	tcase_add_test(t, cancelled);
	tcase_add_test(t, no_secrets);
	tcase_add_test(t, unattended);
	tcase_add_test(t, presets);
	tcase_add_test(t, found);
	suite_add_tcase(s, t);
	return s;
}
