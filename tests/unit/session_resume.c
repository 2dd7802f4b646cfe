/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "session_tests.h"
#include "session/spent.h"
#include "base/mem.h"

/* Walks by way, and gives the whole journal. */
static char *whole(struct walk *w, const char *way)
{
	char *text;

	walk_open(w, NULL);
	give(w, "way", way);
	deal(w, "ready:not-yet,look:absent,create:lost,look:absent");
	walk_to(w, NULL);
	text = journal_text(w);
	walk_close(w);
	return text;
}

static void resumed(struct walk *w, const char *text, size_t n)
{
	journal_put(w, "tiny.jsonl", text, n);
	walk_open(w, "tiny");
	ck_assert_int_ne(view(w)->kind, VIEW_STOPPED);
	ck_assert_ptr_null(session_fatal(w->session));
	walk_to(w, NULL);
	ck_assert_msg(strcmp(at(w), "finished") == 0, "after %zu bytes: %s", n, at(w));
	ck_assert_int_eq(session_exit(w->session), 0);
	walk_close(w);
}

/* Killed after every record and in the midst of it: it comes up somewhere sensible and can be finished. */
static void every_prefix(const char *way, const char *proved)
{
	struct walk w;
	char *text;

	walk_begin(&w);
	w.real = true;
	text = whole(&w, way);
	for (const char *s = strchr(text, '\n'); s; s = strchr(s + 1, '\n')) {
		size_t n = (size_t)(s - text) + 1;

		resumed(&w, text, n);
		if (strlen(s) > 10)
			resumed(&w, text, n + 5);
	}
	(void)proved;
	free(text);
	walk_end(&w);
}

START_TEST(prefixes_token)
{
	every_prefix("token", "3.1");
}
END_TEST

START_TEST(prefixes_hand)
{
	every_prefix("hand", "5.1");
}
END_TEST

/* Where it stood, what was answered, and what was proved are there again; secrets are not. */
START_TEST(stands)
{
	struct walk w;

	walk_begin(&w);
	w.real = true;
	walk_open(&w, NULL);
	give(&w, "way", "token");
	give(&w, "base", "https://one-a.example.com");
	walk_to(&w, "link");
	walk_close(&w);
	walk_open(&w, "tiny");
	ck_assert_str_eq(at(&w), "The token");
	ck_assert_ptr_nonnull(strstr(view(&w)->notice, "give this one again"));
	ck_assert(!field_of(&w, "token")->set);
	ck_assert_ptr_nonnull(strstr(field_of(&w, "token")->notice, "never saved"));
	ck_assert_str_eq(values_text(session_values(w.session), "user"), "ana");
	give(&w, "token", "tok_rehearsed1");
	act(&w, CMD_NEXT, NULL);
	ck_assert_int_eq(state_of(&w, "who"), CHECK_PROVED);     /* the same person: not asked again */
	walk_to(&w, "link");
	walk_end(&w);
}
END_TEST

/* With two secrets each is asked for again, also the one on a screen that was done. */
START_TEST(two_secrets)
{
	struct walk w;

	walk_begin(&w);
	w.real = true;
	walk_open(&w, NULL);
	give(&w, "way", "token");
	give(&w, "base", "https://one-a.example.com");
	walk_to(&w, "project");
	give(&w, "second", "another-canary");
	walk_to(&w, "link");
	walk_close(&w);
	walk_open(&w, "tiny");
	ck_assert_str_eq(at(&w), "The token");
	give(&w, "token", "tok_rehearsed1");
	for (int i = 0; i < 4 && strcmp(at(&w), "The token") == 0; i++)
		act(&w, CMD_NEXT, NULL);
	ck_assert_str_eq(at(&w), "The project");
	ck_assert_ptr_nonnull(strstr(view(&w)->notice, "give this one again"));
	give(&w, "second", "another-canary");
	walk_to(&w, "link");
	walk_end(&w);
}
END_TEST

/* Why a secret was refused is still said when the screen is looked at again. */
START_TEST(refused_secret)
{
	struct walk w;
	struct err err = { "" };

	walk_begin(&w);
	w.real = true;
	walk_open(&w, NULL);
	ck_assert_int_eq(session_preset(w.session, "second", "CANARY", true, &err), 0);
	give(&w, "way", "token");
	give(&w, "base", "https://one-a.example.com");
	walk_to(&w, "project");
	fill_in(&w);
	for (int i = 0; i < 2; i++) {
		ck_assert_str_eq(at(&w), "The project");
		ck_assert_str_eq(field_of(&w, "second")->problem, "Small letters only.");
		session_do(w.session, CMD_NEXT, NULL, &err);
		settle(&w);
	}
	walk_end(&w);
}
END_TEST

/* What was changed is not changed again because the token has to be given again. */
START_TEST(change_stays)
{
	struct walk w;
	int changes = 0;

	walk_begin(&w);
	w.real = true;
	walk_open(&w, NULL);
	give(&w, "way", "token");
	give(&w, "base", "https://one-a.example.com");
	walk_to(&w, "arrive");
	walk_close(&w);
	walk_open(&w, "tiny");
	for (int i = 0; i < 40 && strcmp(at(&w), "finished") != 0; i++) {
		changes += view(&w)->kind == VIEW_CONFIRM;
		fill_in(&w);
		act(&w, view(&w)->kind == VIEW_CONFIRM ? CMD_CONFIRM : CMD_NEXT, NULL);
	}
	ck_assert_str_eq(at(&w), "finished");
	ck_assert_int_eq(changes, 0);
	ck_assert_int_eq(step_of(&w, "3.1"), STEP_PROVED);
	walk_end(&w);
}
END_TEST

/* What was filled in from other answers goes on following them. */
START_TEST(follows)
{
	struct walk w;

	walk_begin(&w);
	w.real = true;
	walk_open(&w, NULL);
	give(&w, "way", "token");
	give(&w, "base", "https://one-a.example.com");
	walk_to(&w, "project");
	give(&w, "project", "p1");
	ck_assert_str_eq(field_of(&w, "target")->text, "https://one-a.example.com/p1");
	walk_close(&w);
	walk_open(&w, "tiny");
	act(&w, CMD_GOTO, "1.1");
	give(&w, "base", "https://one-b.example.com");
	walk_to(&w, "project");
	ck_assert_str_eq(field_of(&w, "target")->text, "https://one-b.example.com/p1");
	walk_end(&w);
}
END_TEST

/* A yes to a question of an outcome can be given beforehand, and only then goes on by itself. */
START_TEST(consent)
{
	static const struct { const char *name, *text; } answers[] = { { "way", "token" }, { "base", "https://one-a.example.com" }, { "token", "tok_abcdefgh1" },
		{ "project", "p1" }, { "expires", "2027-01-01" }, { "sample", "x" }, { "whose", "yes" } };

	for (int n = (int)COUNT(answers) - 1; n <= (int)COUNT(answers); n++) {
		struct walk w;
		struct err err = { "" };
		struct session_setup setup;

		walk_begin(&w);
		setup = (struct session_setup){ .guide = w.guide, .loop = w.loop, .world = walk_world, .world_arg = &w, .unattended = true };
		w.session = session_new(&setup, &err);
		for (int i = 0; i < n; i++)
			ck_assert_int_eq(session_preset(w.session, answers[i].name, answers[i].text, false, &err), 0);
		ck_assert_int_eq(session_begin(w.session, &err), 0);
		for (int i = 0; i < 40 && !session_over(w.session) && !session_missing(w.session); i++)
			act(&w, CMD_NEXT, NULL);
		if (n < (int)COUNT(answers))
			ck_assert_str_eq(session_missing(w.session), "whose");
		else
			ck_assert(session_over(w.session) && session_exit(w.session) == 0);
		walk_end(&w);
	}
}
END_TEST

static char *cut_after(const char *text, const char *what)
{
	const char *at = strstr(text, what);

	ck_assert_msg(at, "%s", what);
	return mem_dupn(text, (size_t)(strchr(at, '\n') - text) + 1);
}

/* An intent without a result: it looks before it tries again, and adopts what it finds. */
START_TEST(intent)
{
	struct walk w;
	char *text, *cut;

	walk_begin(&w);
	w.real = true;
	walk_open(&w, NULL);
	give(&w, "way", "token");
	walk_to(&w, NULL);
	text = journal_text(&w);
	walk_close(&w);
	cut = cut_after(text, "\"intent\"");
	journal_put(&w, "tiny.jsonl", cut, strlen(cut));
	walk_open(&w, "tiny");
	walk_to(&w, "link");
	ck_assert_int_eq(state_of(&w, "create"), CHECK_FAILED);
	ck_assert(view_holds(view(&w), "not known whether it was done"));
	deal(&w, "look:found");
	act(&w, CMD_NEXT, NULL);
	ck_assert_int_eq(view(&w)->kind, VIEW_SCREEN);
	ck_assert_str_eq(values_text(session_values(w.session), "link_id"), "l7");
	free(text);
	free(cut);
	walk_end(&w);
}
END_TEST

/* The guide that asks long before its change whether what is there shall be taken instead. */
static void begin_adopting(struct walk *w, const char *plan, const char *screen)
{
	walk_begin_with(w, "adopt", NULL);
	w->real = true;
	walk_open(w, NULL);
	deal(w, plan);
	walk_to(w, screen);
}

/* Gone on with, as one whose service has the link now: whoever asks finds it. */
static void resume_adopting(struct walk *w)
{
	walk_close(w);
	walk_open(w, "adopt");
	deal(w, "free:taken,look:found");
}

static void ends_without_a_question(struct walk *w, const char *link)
{
	walk_to(w, NULL);
	ck_assert_str_eq(at(w), "finished");
	ck_assert_int_eq(session_exit(w->session), 0);
	ck_assert_ptr_null(values_text(session_values(w->session), "adopt_ok"));
	ck_assert_str_eq(values_text(session_values(w->session), "link_id"), link);
	for (const char *const *step = (const char *const[]){ "1", "2", "3", "4", NULL }; *step; step++)
		ck_assert_int_eq(step_of(w, *step), STEP_PROVED);
}

static int told(struct walk *w, const char *what)
{
	char *text = journal_text(w);
	int n = 0;

	for (const char *s = text; (s = strstr(s, what)); s++)
		n++;
	free(text);
	return n;
}

/* Whether the change was made is for the look of the change to say: to the look long before it, its own would be somebody else's. */
START_TEST(lost_and_not_adopted)
{
	struct walk w;
	char *text, *cut;

	begin_adopting(&w, "create:lost", "make");
	fill_in(&w);
	act(&w, CMD_NEXT, NULL);
	ck_assert_int_eq(view(&w)->kind, VIEW_CONFIRM);
	act(&w, CMD_CONFIRM, NULL);
	ck_assert_int_eq(state_of(&w, "create"), CHECK_FAILED);
	if (_i) {                        /* killed before even the loss was known */
		text = journal_text(&w);
		cut = cut_after(text, "\"intent\"");
		walk_close(&w);
		journal_put(&w, "adopt.jsonl", cut, strlen(cut));
		walk_open(&w, "adopt");
		free(text);
		free(cut);
	}
	resume_adopting(&w);
	walk_to(&w, "test");
	ck_assert_int_eq(told(&w, "\"type\":\"intent\""), 1);
	ck_assert_int_eq(told(&w, "\"type\":\"found\""), 1);
	ck_assert_int_eq(told(&w, "/links/l7\""), 1);
	resume_adopting(&w);             /* what was found stands from then on */
	ends_without_a_question(&w, "l7");
	walk_end(&w);
}
END_TEST

/* Nor is it asked about a change that was made and whose answer came. */
START_TEST(made_and_not_adopted)
{
	struct walk w;

	begin_adopting(&w, "", "test");
	resume_adopting(&w);
	ends_without_a_question(&w, "l1");
	ck_assert_int_eq(told(&w, "\"type\":\"intent\""), 1);
	walk_end(&w);
}
END_TEST

/* Another name is another matter, and so is one whose change was not begun. */
START_TEST(others_are_asked_about)
{
	struct walk w;

	begin_adopting(&w, "", _i ? "test" : "make");
	resume_adopting(&w);
	if (_i) {
		fill_in(&w);
		act(&w, CMD_NEXT, NULL);
		act(&w, CMD_GOTO, "2");
		give(&w, "name", "other");
	}
	walk_to(&w, NULL);
	ck_assert_str_eq(at(&w), "finished");
	ck_assert_str_eq(values_text(session_values(w.session), "adopt_ok"), "yes");
	ck_assert_str_eq(values_text(session_values(w.session), "link_id"), "l9");
	walk_end(&w);
}
END_TEST

/* A yes that was said to another question is none to this one, also after a kill. */
START_TEST(question)
{
	struct walk w;
	char *text, *cut;

	walk_begin(&w);
	w.real = true;
	walk_open(&w, NULL);
	give(&w, "way", "token");
	give(&w, "base", "https://one-a.example.com");
	walk_to(&w, "token");
	give(&w, "token", "tok_rehearsed1");
	act(&w, CMD_NEXT, NULL);
	give(&w, "whose", "yes");
	text = journal_text(&w);
	walk_close(&w);
	cut = mem_fmt("%s%s", text, strstr(text, "{\"type\":\"result\""));
	cut[strlen(cut) - strlen(strchr(strstr(cut + strlen(text), "\n"), '\n')) + 1] = '\0';
	journal_put(&w, "tiny.jsonl", cut, strlen(cut));
	walk_open(&w, "tiny");
	ck_assert_int_eq(state_of(&w, "who"), CHECK_STALE);      /* it kept a secret, and is asked anew */
	ck_assert(!field_of(&w, "whose") || !field_of(&w, "whose")->set);
	free(text);
	free(cut);
	walk_end(&w);
}
END_TEST

/* An action that the guide has changed since is unchecked. */
START_TEST(other_hash)
{
	struct walk w;
	char *text, *at_hash;

	walk_begin(&w);
	w.real = true;
	walk_open(&w, NULL);
	give(&w, "way", "token");
	walk_to(&w, NULL);
	text = journal_text(&w);
	walk_close(&w);
	at_hash = strstr(strstr(text, "\"action\":\"try\""), "\"hash\":\"");
	at_hash[8] = at_hash[8] == '0' ? '1' : '0';
	journal_put(&w, "tiny.jsonl", text, strlen(text));
	walk_open(&w, "tiny");
	ck_assert_int_eq(step_of(&w, "4.1"), STEP_OPEN);
	ck_assert_int_eq(step_of(&w, "3.2"), STEP_PROVED);
	free(text);
	walk_end(&w);
}
END_TEST

/* always the same numbers */
static unsigned dice(unsigned *seed, size_t sides)
{
	*seed = *seed * 1103515245u + 12345u;
	return (unsigned)((*seed >> 8) % sides);
}

/* One record more or less, a value that nobody would have written, a byte of nothing. */
static char *mistaken(const char *text, unsigned *seed)
{
	static const char *const odd[] = { "null", "-1", "1e99", "{}", "[]", "\"\"", "true", "\"nowhere\"", "99", "\"result\"", "\"answer\"", "\"screen\"" };
	const char *body = strchr(text, '\n') + 1, *at = body + dice(seed, strlen(body)), *end;

	if (dice(seed, 4) == 0)
		return mem_fmt("%.*s%c%s", (int)(at - text), text, "\"{}[],:\\x"[dice(seed, 9)], at + 1);
	if (dice(seed, 3) == 0) {
		while (at > body && at[-1] != '\n')
			at--;
		return mem_fmt("%.*s%s", (int)(at - text), text, strchr(at, '\n') + 1);
	}
	while (at > body && !(at[-1] == ':' && at[-2] == '"'))
		at--;
	end = at + 1 + strcspn(at + 1, *at == '"' ? "\"" : ",}\n");
	end += *at == '"' && *end == '"';
	return at == body ? mem_dup(text) : mem_fmt("%.*s%s%s", (int)(at - text), text, odd[dice(seed, COUNT(odd))], end);
}

static void try_open(struct walk *w)
{
	struct err err = { "" };
	struct session_setup setup = { .guide = w->guide, .loop = w->loop, .world = walk_world, .world_arg = w, .rehearsal = true };

	setup.taken_journal = journal_open(w->dir, "tiny", &err);
	if (!setup.taken_journal) {
		ck_assert_str_ne(err.text, "");
		return;
	}
	w->session = session_new(&setup, &err);
	if (session_begin(w->session, &err) == 0)
		settle(w);
	else
		ck_assert_str_ne(err.text, "");
	walk_close(w);
}

/* Whatever stands in the file, it is gone on with or refused with a sentence. */
START_TEST(mistakes)
{
	struct walk w;
	char *text;
	unsigned seed = 7;

	walk_begin(&w);
	w.real = true;
	walk_open(&w, NULL);
	walk_to(&w, NULL);
	text = journal_text(&w);
	walk_close(&w);
	for (int i = 0; i < 600; i++) {
		char *one = mistaken(text, &seed), *two = mistaken(one, &seed);

		journal_put(&w, "tiny.jsonl", two, strlen(two));
		try_open(&w);
		free(one);
		free(two);
	}
	free(text);
	walk_end(&w);
}
END_TEST

/* ---- how long it took ---- */

static char *took(const char *times)
{
	struct spent sp = { 0 };

	for (char *end; *times; times = end)
		spent_add(&sp, strtoll(times, &end, 10));
	return spent_text(&sp);
}

static const struct { const char *times, *text; } durations[] = {
	{ "1000", NULL }, { "1000 1020", NULL }, { "1000 1035", "It took about 1 minute." }, { "0 300 900 1500", "It took about 25 minutes." },
	{ "1000 1120 9000 9060", "It took about 3 minutes, without pauses of more than 10 minutes." }, { "1000 2000", NULL },
	{ "1000 1300 1200 1500", NULL }, { "5000000000 5000000120", "It took about 2 minutes." } };

START_TEST(duration)
{
	char *text = took(durations[_i].times);

	if (durations[_i].text)
		ck_assert_str_eq(text ? text : "", durations[_i].text);
	else
		ck_assert_ptr_null(text);
	free(text);
}
END_TEST

/* After a resume the times of the journal count too; the pause before it does not. */
START_TEST(duration_of_both_parts)
{
	struct walk w;
	char *text;
	struct buf older;
	long long when = 1000000;

	walk_begin(&w);
	walk_open(&w, NULL);
	walk_to(&w, "tell");
	text = journal_text(&w);
	walk_close(&w);
	buf_init(&older, BUF_FILE);
	for (const char *s = text, *next; *s; s = next) {
		const char *time = strstr(s, "\"at\":");
		next = strchr(s, '\n') + 1;
		ck_assert(time && time < next);
		buf_addf(&older, "%.*s\"at\":%lld}\n", (int)(time - s), s, when += 60);
	}
	journal_put(&w, "tiny.jsonl", older.s, older.len);
	walk_open(&w, "tiny");
	walk_to(&w, NULL);
	ck_assert_str_eq(at(&w), "finished");
	ck_assert(view_holds(view(&w), " minutes, without pauses of more than 10 minutes."));
	walk_end(&w);
	buf_free(&older);
	free(text);
}
END_TEST

Suite *resume_suite(void)
{
	Suite *s = suite_create("resume");
	TCase *t = tcase_create("resume");

	tcase_set_timeout(t, 120);
	tcase_add_loop_test(t, duration, 0, (int)COUNT(durations));
	tcase_add_test(t, duration_of_both_parts);
	tcase_add_test(t, prefixes_token);
	tcase_add_test(t, prefixes_hand);
	tcase_add_test(t, stands);
	tcase_add_test(t, two_secrets);
	tcase_add_test(t, refused_secret);
	tcase_add_test(t, change_stays);
	tcase_add_test(t, follows);
	tcase_add_test(t, consent);
	tcase_add_test(t, intent);
	tcase_add_loop_test(t, lost_and_not_adopted, 0, 2);
	tcase_add_test(t, made_and_not_adopted);
	tcase_add_loop_test(t, others_are_asked_about, 0, 2);
	tcase_add_test(t, question);
	tcase_add_test(t, other_hash);
	tcase_add_test(t, mistakes);
	suite_add_tcase(s, t);
	return s;
}
