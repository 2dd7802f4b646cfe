/* SPDX-License-Identifier: ISC */
/* Questions that a server describes. */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "session_tests.h"
#include "action/request.h"
#include "base/fs.h"
#include "base/mem.h"
#include "session/forms.h"

static const char *answer(void *arg, const char *name)
{
	(void)arg;
	return !strcmp(name, "a") ? "One" : !strcmp(name, "b.c") ? "two words" : NULL;
}

static const struct { const char *rule; bool holds, understood; } rules[] = {
	{ "true", true, true }, { "False", false, true }, { " TRUE ", true, true }, { "a == One", true, true }, { "a==one", true, true },
	{ "a != One", false, true }, { "a == Two || a == One", true, true }, { "a == One && b.c == two words", true, true },
	{ "b.c == 'two words'", true, true }, { "a == One && x == y", false, true }, { "x == y || a == \"One\" && true", true, true },
	{ "x != y", true, true }, { "a", true, false }, { "len(a) > 2", true, false }, { "a == One || (b == c)", true, false }, { "a = One", true, false },
	{ "", true, true } };

START_TEST(rule)
{
	ck_assert_msg(rule_holds(rules[_i].rule, answer, NULL) == rules[_i].holds, "%s", rules[_i].rule);
	ck_assert_msg(rule_understood(rules[_i].rule) == rules[_i].understood, "%s", rules[_i].rule);
}
END_TEST

static const struct { const char *theirs, *ours; } patterns[] = {
	{ "^[^\\r\\n]+$", "^[^\r\n]+$" }, { "^\\d{1,5}$", "^[0-9]{1,5}$" }, { "^(?:ab|c)\\.d$", "^(ab|c)\\.d$" }, { "[\\w-]+\\/x", "[A-Za-z0-9_-]+\\/x" },
	{ "^(?!no)", NULL }, { "a+?", NULL }, { "\\bword\\b", NULL }, { "[\\]a]", NULL }, { "([a-z]", NULL }, { "[\\D]", NULL }, { "a\\", NULL } };

START_TEST(pattern)
{
	char *ours = rule_pattern(patterns[_i].theirs);

	ck_assert_msg(patterns[_i].ours ? ours && !strcmp(ours, patterns[_i].ours) : !ours, "%s became %s", patterns[_i].theirs, ours ? ours : "nothing");
	free(ours);
}
END_TEST

/* Up to the form, for a kind and a way to sign in. */
static void to_form(struct walk *w, const char *kind, const char *scheme)
{
	give(w, "kind", kind);
	give(w, "scheme", scheme);
	ck_assert_int_eq(act(w, CMD_NEXT, NULL), 0);
	ck_assert_str_eq(at(w), "Its form");
}

static void begin(struct walk *w, const char *kind, const char *scheme)
{
	walk_begin_with(w, "forms", NULL);
	w->real = true;
	walk_open(w, NULL);
	to_form(w, kind, scheme);
}

static void body_is(struct walk *w, const char *wanted)
{
	struct err err = { "" };
	struct request *q = request_new(w->guide, guide_action(w->guide, "try"), session_values(w->session), &err);

	ck_assert_msg(q, "%s", err.text);
	ck_assert_str_eq(q->body, wanted);
	ck_assert_ptr_null(strstr(q->shown, "canary"));
	request_free(q);
}

START_TEST(questions)
{
	struct walk w;
	const struct view_field *f;

	begin(&w, "cluster", "Token");
	f = field_of(&w, "data.mode");
	ck_assert_str_eq(f->label, "How {mode}?");
	ck_assert_str_eq(f->text, "file");                   /* the default as the list writes it */
	ck_assert_int_eq(f->n_choices, 2);
	ck_assert_str_eq(field_of(&w, "data.unsafe")->choices[1].label, "yes");
	ck_assert_ptr_null(field_of(&w, "data.inner"));
	f = field_of(&w, "auth.apiToken");
	ck_assert(f->kind == FIELD_SECRET && !f->lines && !f->optional);
	ck_assert_str_eq(f->env, "HANDRAIL_AUTH_APITOKEN");
	f = field_of(&w, "auth.file");
	ck_assert(f->kind == FIELD_SECRET && f->lines);
	ck_assert_str_eq(f->help, "The {whole} file.");
	ck_assert_ptr_null(field_of(&w, "auth.account"));
	f = field_of(&w, "auth.strange");
	ck_assert_ptr_nonnull(strstr(f->help, "^(?!x)"));
	ck_assert_ptr_nonnull(strstr(f->help, "len(mode) > 3"));
	ck_assert_str_eq(session_missing(w.session), "auth.apiToken");
	walk_end(&w);
}
END_TEST

START_TEST(groups)
{
	struct walk w;
	const struct view *v;

	begin(&w, "grouped", "None");
	v = session_view(w.session);
	ck_assert_str_eq(v->fields[0].id, "data.one");
	ck_assert_str_eq(v->fields[1].id, "data.three");
	ck_assert_str_eq(v->fields[2].id, "data.two");
	ck_assert_str_eq(v->fields[3].id, "data.four");
	ck_assert_str_eq(field_of(&w, "data.one")->help, "It belongs to: Where.");
	ck_assert_str_eq(field_of(&w, "data.two")->help, "A word.\nFor example: north, south.");
	ck_assert_int_eq(field_of(&w, "data.three")->n_choices, 1);
	give(&w, "data.two", "elsewhere");
	refuse(&w, "data.one", "Big", "Small letters {only}.");
	walk_end(&w);
}
END_TEST

START_TEST(answers)
{
	struct walk w;

	begin(&w, "cluster", "Token");
	give(&w, "auth.apiToken", "canary-token");
	give(&w, "auth.file", "canary: 1\nmore: 2\n");
	body_is(&w, "{\"name\":\"x\",\"data\":{\"unsafe\":\"false\",\"mode\":\"fixed\"},\"authorization\":{\"scheme\":\"Token\",\"parameters\":"
		"{\"apiToken\":\"canary-token\",\"file\":\"canary: 1\\nmore: 2\"}}}");
	ck_assert(!view_holds(view(&w), "has to be open"));
	give(&w, "data.mode", "Account");
	ck_assert(view_holds(view(&w), "has to be open"));
	ck_assert_ptr_null(field_of(&w, "auth.file"));
	ck_assert_str_eq(session_missing(w.session), "auth.account");
	refuse(&w, "auth.account", "no", "does not look right");
	refuse(&w, "auth.account", "abcdefghijk-12", "at most 12");
	give(&w, "auth.account", "abc-12");
	body_is(&w, "{\"name\":\"x\",\"data\":{\"unsafe\":\"false\",\"mode\":\"fixed\"},\"authorization\":{\"scheme\":\"Token\",\"parameters\":"
		"{\"apiToken\":\"canary-token\",\"account\":\"abc-12\"}}}");
	give(&w, "data.unsafe", "yes");
	ck_assert_ptr_null(field_of(&w, "auth.account"));
	give(&w, "data.unsafe", "no");
	ck_assert_str_eq(field_of(&w, "auth.account")->text, "abc-12");
	walk_end(&w);
}
END_TEST

START_TEST(stale)
{
	struct walk w;

	begin(&w, "cluster", "Token");
	give(&w, "auth.apiToken", "canary-token");
	give(&w, "auth.file", "canary: 1");
	act(&w, CMD_NEXT, NULL);
	ck_assert_int_eq(state_of(&w, "try"), CHECK_PROVED);
	give(&w, "auth.file", "canary: 2");
	ck_assert_int_eq(state_of(&w, "try"), CHECK_STALE);
	act(&w, CMD_NEXT, NULL);
	ck_assert_int_eq(state_of(&w, "try"), CHECK_PROVED);
	give(&w, "data.unsafe", "yes");
	ck_assert_int_eq(state_of(&w, "try"), CHECK_STALE);
	act(&w, CMD_NEXT, NULL);
	ck_assert_int_eq(state_of(&w, "try"), CHECK_PROVED);
	give(&w, "data.mode", "Account");                    /* another question is asked, and one is not */
	ck_assert_int_eq(state_of(&w, "try"), CHECK_STALE);
	walk_end(&w);
}
END_TEST

/* Another kind: what was said to the questions of the one before is forgotten, though some are called the same. */
START_TEST(another)
{
	struct walk w;

	begin(&w, "cluster", "Token");
	give(&w, "data.mode", "Account");
	give(&w, "auth.apiToken", "canary-token");
	act(&w, CMD_BACK, NULL);
	to_form(&w, "plain", "None");
	ck_assert_ptr_null(field_of(&w, "auth.apiToken"));
	ck_assert(!field_of(&w, "data.mode")->set);
	refuse(&w, "data.mode", "Account", "01234567-89ab");
	give(&w, "data.mode", "01234567-89ab-cdef-0123-456789abcdef");
	body_is(&w, "{\"name\":\"x\",\"data\":{\"mode\":\"fixed\"},\"authorization\":{\"scheme\":\"None\",\"parameters\":{}}}");
	act(&w, CMD_BACK, NULL);
	to_form(&w, "cluster", "Token");
	ck_assert(!field_of(&w, "auth.apiToken")->set);
	ck_assert_str_eq(field_of(&w, "data.mode")->text, "file");
	walk_end(&w);
}
END_TEST

START_TEST(beforehand)
{
	struct walk w;
	struct err err = { "" };

	walk_begin_with(&w, "forms", NULL);
	w.real = true;
	walk_open(&w, NULL);
	ck_assert_int_eq(session_preset(w.session, "data.mode", "account", false, &err), 0);
	ck_assert_int_eq(session_preset(w.session, "auth.apiToken", "canary-token", false, &err), 0);
	ck_assert_int_eq(session_preset(w.session, "auth.account", "abc-77", true, &err), 0);
	ck_assert_int_eq(session_preset(w.session, "other.account", "abc-77", true, &err), -1);
	to_form(&w, "cluster", "Token");
	ck_assert_ptr_nonnull(strstr(field_of(&w, "auth.apiToken")->problem, "command line"));
	ck_assert_str_eq(field_of(&w, "data.mode")->text, "Account");
	ck_assert_str_eq(field_of(&w, "auth.account")->text, "abc-77");
	walk_end(&w);
}
END_TEST

static char *whole_journal(struct walk *w)
{
	char *path = fs_join(w->dir, "forms.jsonl");
	struct buf b;

	buf_init(&b, BUF_FILE);
	ck_assert_int_eq(fs_read(path, &b, NULL), 0);
	free(path);
	return buf_detach(&b);
}

/* Open answers come back, secrets are asked for again; what was proved is not undone by that. */
START_TEST(resumed)
{
	struct walk w;
	char *text;

	begin(&w, "cluster", "Token");
	give(&w, "data.mode", "Account");
	give(&w, "auth.apiToken", "canary-token");
	give(&w, "auth.account", "abc-77");
	act(&w, CMD_NEXT, NULL);
	ck_assert_int_eq(state_of(&w, "try"), CHECK_PROVED);
	walk_close(&w);
	text = whole_journal(&w);
	ck_assert_ptr_null(strstr(text, "canary"));
	ck_assert_ptr_nonnull(strstr(text, "abc-77"));
	free(text);
	walk_open(&w, "forms");
	ck_assert_str_eq(at(&w), "Its form");
	ck_assert_str_eq(field_of(&w, "data.mode")->text, "Account");
	ck_assert_str_eq(field_of(&w, "auth.account")->text, "abc-77");
	ck_assert_ptr_nonnull(strstr(field_of(&w, "auth.apiToken")->notice, "never saved"));
	ck_assert_str_eq(session_missing(w.session), "auth.apiToken");
	give(&w, "auth.apiToken", "canary-token");
	ck_assert_ptr_null(session_missing(w.session));
	act(&w, CMD_NEXT, NULL);
	ck_assert_int_eq(state_of(&w, "try"), CHECK_PROVED);
	walk_end(&w);
}
END_TEST

/* Every kind and way to sign in, with examples that are made up. */
START_TEST(rehearsed)
{
	static const char *const ways[][2] = { { "cluster", "Token" }, { "cluster", "None" }, { "plain", "None" } };
	struct walk w;

	walk_begin_with(&w, "forms", NULL);
	for (size_t i = 0; i < COUNT(ways); i++) {
		walk_open(&w, NULL);
		to_form(&w, ways[i][0], ways[i][1]);
		ck_assert_ptr_null(session_missing(w.session));
		act(&w, CMD_NEXT, NULL);
		act(&w, CMD_NEXT, NULL);
		ck_assert_str_eq(at(&w), "finished");
		walk_close(&w);
	}
	walk_end(&w);
}
END_TEST

/* What has several lines may be a file. */
START_TEST(by_file)
{
	struct walk w;
	char *path;

	begin(&w, "cluster", "Token");
	path = fs_join(w.dir, "secret.yaml");
	ck_assert_int_eq(fs_write_new(path, "canary: 1\nmore: 2\n", 18, 0600, NULL), 0);
	refuse(&w, "auth.file", "@/nowhere/it.yaml", "/nowhere/it.yaml");
	ck_assert(!field_of(&w, "auth.file")->set);
	give(&w, "auth.file", "@~/secret.yaml");
	ck_assert_int_eq(field_of(&w, "auth.file")->secret_len, 17);
	ck_assert_ptr_nonnull(strstr(field_of(&w, "auth.file")->notice, "secret.yaml"));
	give(&w, "auth.apiToken", "@not a file");           /* where one line is wanted it is an answer */
	ck_assert_int_eq(field_of(&w, "auth.apiToken")->secret_len, 11);
	free(path);
	walk_end(&w);
	walk_begin_with(&w, "forms", NULL);
	walk_open(&w, NULL);
	to_form(&w, "cluster", "Token");
	give(&w, "auth.file", "@/nowhere/it.yaml");          /* a rehearsal reads nothing */
	ck_assert_ptr_nonnull(strstr(field_of(&w, "auth.file")->notice, "would be read"));
	ck_assert(field_of(&w, "auth.file")->set);
	walk_end(&w);
}
END_TEST

Suite *forms_suite(void)
{
	Suite *s = suite_create("forms");
	TCase *t = tcase_create("forms");

	tcase_add_loop_test(t, rule, 0, (int)COUNT(rules));
	tcase_add_loop_test(t, pattern, 0, (int)COUNT(patterns));
	tcase_add_test(t, questions);
	tcase_add_test(t, groups);
	tcase_add_test(t, answers);
	tcase_add_test(t, stale);
	tcase_add_test(t, another);
	tcase_add_test(t, beforehand);
	tcase_add_test(t, resumed);
	tcase_add_test(t, rehearsed);
	tcase_add_test(t, by_file);
	tcase_set_timeout(t, 30);
	suite_add_tcase(s, t);
	return s;
}
