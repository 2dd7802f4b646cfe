/* SPDX-License-Identifier: ISC */
/* Tasks of a guide: sessions of their own, with the steps of their screens. And the lists that they show. */
#include "config.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/fs.h"
#include "base/mem.h"
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

/* ---- tables ---- */

static const struct view_table *list(struct walk *w, const char *json)
{
	struct values *v = (struct values *)(size_t)(const void *)session_values(w->session);
	struct err err = { "" };

	values_set_json(v, "list", json_parse(json, strlen(json), "test", &err), FROM_REPLY);
	ck_assert_msg(!err.text[0], "%s", err.text);
	return view(w)->n_tables ? &view(w)->tables[0] : NULL;
}

static void at_the_table(struct walk *w)
{
	walk_begin_with(w, "keys", "list");
	walk_open(w, NULL);
	walk_to(w, NULL);
	ck_assert_int_eq(act(w, CMD_GOTO, "list"), 0);
}

START_TEST(a_table)
{
	struct walk w;
	const struct view_table *t;

	at_the_table(&w);
	ck_assert_int_eq(view(&w)->n_tables, 1);
	t = &view(&w)->tables[0];
	ck_assert_str_eq(t->title, "Keys");
	ck_assert_int_eq(t->n_columns, 4);
	ck_assert_int_eq(t->n_rows, 3);
	ck_assert_int_eq(t->n_more, 0);
	ck_assert_str_eq(t->heads[1], "Made");
	ck_assert_str_eq(t->cells[4], "deploy");
	ck_assert_str_eq(t->cells[11], "");
	t = list(&w, "[]");
	ck_assert_int_eq(t->n_rows, 0);
	ck_assert_str_eq(t->empty, "There are no keys yet.");
	ck_assert_ptr_null(list(&w, "\"none\""));
	walk_end(&w);
}
END_TEST

/* What a cell is given, and what it shows; the second column is a date. */
START_TEST(cells)
{
	static const struct { const char *json, *shows; int column; } rows[] = {
		{ "{\"name\": 7}", "7", 0 }, { "{\"name\": [\"a\", \"b\", {}]}", "a, b", 0 }, { "{\"name\": {\"x\": 1}}", "", 0 }, { "{}", "", 0 },
		{ "{\"name\": \"two\\nlines\\u001b[2J\"}", "two lines\xef\xbf\xbd[2J", 0 }, { "{\"name\": \"x tok_rehearsed1 y\"}", "(secret)", 0 },
		{ "{\"made\": \"2026-03-17T10:20:30.000Z\"}", "2026-03-17", 1 }, { "{\"made\": 1700000000000}", "2023-11-14", 1 },
		{ "{\"made\": 1700000000}", "2023-11-14", 1 }, { "{\"made\": \"never\"}", "never", 1 }, { "{\"made\": -1}", "", 1 } };
	struct walk w;

	at_the_table(&w);
	for (size_t i = 0; i < COUNT(rows); i++) {
		char *json = mem_fmt("[%s]", rows[i].json);

		ck_assert_str_eq(list(&w, json)->cells[rows[i].column], rows[i].shows);
		free(json);
	}
	walk_end(&w);
}
END_TEST

START_TEST(more_rows_than_are_shown)
{
	struct walk w;
	const struct view_table *t;
	struct buf b;

	buf_init(&b, BUF_TEXT);
	for (int i = 0; i < 250; i++)
		buf_addf(&b, "%s{\"name\": \"k%d\"}", i ? "," : "[", i);
	buf_adds(&b, "]");
	at_the_table(&w);
	t = list(&w, b.s);
	ck_assert_int_eq(t->n_rows, 200);
	ck_assert_int_eq(t->n_more, 50);
	ck_assert_str_eq(t->cells[199 * 4], "k199");
	buf_free(&b);
	walk_end(&w);
}
END_TEST

START_TEST(rows_are_found)
{
	struct walk w;
	struct hits h = { 0, "" };

	at_the_table(&w);
	session_find(w.session, "new version", hit, &h);
	ck_assert_int_eq(h.n, 1);
	ck_assert_str_eq(h.at, "list");
	walk_end(&w);
}
END_TEST

/* Items of one group stand together. */
START_TEST(groups)
{
	struct walk w;
	const struct view_field *f;

	walk_begin_with(&w, "keys", "renew");
	walk_open(&w, NULL);
	walk_to(&w, "renew");
	list(&w, "[{\"name\": \"a\", \"kind\": \"x\"}, {\"name\": \"b\", \"kind\": \"y\"}, {\"name\": \"c\", \"kind\": \"x\"}, {\"name\": \"d\"}]");
	f = field_of(&w, "key");
	ck_assert_int_eq(f->n_choices, 4);
	ck_assert_str_eq(f->choices[1].value, "c");
	ck_assert_str_eq(f->choices[1].group, "x");
	ck_assert_str_eq(f->choices[2].value, "b");
	ck_assert_ptr_null(f->choices[3].group);
	walk_end(&w);
}
END_TEST

/* ---- earlier sessions ---- */

static char *journal_of(struct walk *w, const char *name)
{
	char *file = mem_fmt("%s.jsonl", name), *path = fs_join(w->dir, file);
	struct err err = { "" };
	struct buf b;

	buf_init(&b, BUF_FILE);
	ck_assert_msg(fs_read(path, &b, &err) == 0, "%s", err.text);
	free(path);
	free(file);
	return buf_detach(&b);
}

/* In the tiny guide: a project that is not in the list, a date, a yes, and what follows from another answer. */
START_TEST(only_what_belongs_to_the_next_one)
{
	static const char old[] =
		"{\"type\":\"begin\",\"schema\":1,\"guide\":\"tiny\",\"hash\":\"h\",\"rehearsal\":false,\"at\":1}\n"
		"{\"type\":\"answer\",\"name\":\"way\",\"text\":\"token\",\"origin\":2,\"at\":2}\n"
		"{\"type\":\"answer\",\"name\":\"base\",\"text\":\"https://www.example.com\",\"origin\":2,\"at\":2}\n"
		"{\"type\":\"answer\",\"name\":\"label\",\"text\":\"my label\",\"origin\":2,\"at\":2}\n"
		"{\"type\":\"answer\",\"name\":\"whose\",\"text\":\"yes\",\"origin\":2,\"at\":2}\n"
		"{\"type\":\"answer\",\"name\":\"seats\",\"text\":\"9\",\"origin\":1,\"at\":2}\n"
		"{\"type\":\"answer\",\"name\":\"project\",\"text\":\"gone\",\"origin\":2,\"at\":2}\n"
		"{\"type\":\"answer\",\"name\":\"expires\",\"text\":\"2030-01-01\",\"origin\":2,\"at\":2}\n"
		"{\"type\":\"answer\",\"name\":\"target\",\"text\":\"https://old.example.com/\",\"origin\":2,\"at\":3}\n";
	struct walk w;

	walk_begin(&w);
	w.real = w.earlier = true;
	journal_put(&w, "tiny.jsonl", old, sizeof old - 1);
	walk_open(&w, NULL);
	ck_assert_str_eq(field_of(&w, "way")->text, "token");
	ck_assert_str_eq(field_of(&w, "label")->text, "my label");
	ck_assert_str_eq(field_of(&w, "base")->text, "");            /* refused by now, and not mentioned */
	ck_assert_ptr_null(field_of(&w, "base")->problem);
	walk_to(&w, "project");
	ck_assert_str_eq(field_of(&w, "project")->text, "");
	ck_assert_str_eq(field_of(&w, "seats")->text, "5");
	ck_assert_str_eq(field_of(&w, "expires")->text, "");
	ck_assert_ptr_null(strstr(field_of(&w, "target")->text, "old"));
	walk_end(&w);
}
END_TEST

/* What was answered for one task is offered to the next, but no secret; a rehearsal is offered nothing. */
START_TEST(answers_of_the_last_session)
{
	struct walk w;
	struct guide *renew;
	char *all;

	walk_begin_with(&w, "keys", NULL);
	renew = guide_load_task(GUIDES "/keys", "renew", NULL, NULL, NULL);
	w.real = w.earlier = true;
	walk_open(&w, NULL);
	ck_assert_str_eq(field_of(&w, "base")->text, "");
	give(&w, "base", "https://one.corp.example.com");
	give(&w, "token", "tok_of_last_time");
	walk_close(&w);
	guide_free(w.guide);
	w.guide = renew;
	walk_open(&w, NULL);
	ck_assert_str_eq(field_of(&w, "base")->text, "https://one.corp.example.com");
	ck_assert_str_eq(field_of(&w, "base")->notice, "Found in: your last session.");
	ck_assert(!field_of(&w, "token")->set);
	give(&w, "base", "https://two.corp.example.com");
	walk_close(&w);
	walk_open(&w, NULL);
	ck_assert_str_eq(field_of(&w, "base")->text, "https://two.corp.example.com");
	walk_close(&w);
	w.real = false;
	w.earlier = false;
	walk_open(&w, NULL);
	ck_assert_str_eq(field_of(&w, "base")->text, "https://one.example.com");
	walk_close(&w);
	w.real = w.earlier = true;
	walk_open(&w, NULL);
	ck_assert_str_eq(field_of(&w, "base")->text, "https://two.corp.example.com");
	all = journal_of(&w, "keys-renew-4");
	ck_assert_ptr_nonnull(strstr(all, "your last session"));
	free(all);
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
	tcase_add_test(t, a_table);
	tcase_add_test(t, cells);
	tcase_add_test(t, more_rows_than_are_shown);
	tcase_add_test(t, rows_are_found);
	tcase_add_test(t, groups);
	tcase_add_test(t, answers_of_the_last_session);
	tcase_add_test(t, only_what_belongs_to_the_next_one);
	suite_add_tcase(s, t);
	return s;
}
