/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "session_tests.h"
#include "scratch.h"
#include "action/rehearsal.h"
#include "base/fs.h"
#include "base/mem.h"
#include "session/earlier.h"

/* ---- beginning and ending ---- */

struct world *walk_world(void *arg, struct err *err)
{
	struct walk *w = arg;

	(void)err;
	return w->world;
}

void walk_begin_with(struct walk *w, const char *guide, const char *task)
{
	struct err err = { "" };
	char *dir;

	memset(w, 0, sizeof *w);
	memcpy(w->dir, "/tmp/handrail-unit-XXXXXX", 26);
	ck_assert_ptr_nonnull(mkdtemp(w->dir));
	memcpy(w->dir + strlen(w->dir), "/tiny", 6);
	setenv("HOME", w->dir, 1);
	dir = fs_join(GUIDES, guide);
	w->guide = guide_load_task(dir, task, NULL, NULL, &err);
	free(dir);
	ck_assert_msg(w->guide, "%s", err.text);
	w->loop = loop_new(&err);
	w->world = rehearsal_new(w->loop, w->guide, 0);
}

void walk_begin(struct walk *w)
{
	walk_begin_with(w, "tiny", NULL);
}

void walk_open(struct walk *w, const char *name)
{
	struct err err = { "" };
	struct session_setup setup = { .guide = w->guide, .loop = w->loop, .world = walk_world, .world_arg = w, .rehearsal = !w->real,
		.unattended = w->unattended };

	if (w->earlier && !name)
		setup.taken_earlier = earlier_answers(w->dir, w->guide);
	setup.taken_journal = name ? journal_open(w->dir, name, &err) : journal_new(w->dir, w->guide->id,
		w->guide->task ? w->guide->task->id : NULL, w->guide->hash, !w->real, &err);
	ck_assert_msg(setup.taken_journal, "%s", err.text);
	w->session = session_new(&setup, &err);
	ck_assert_msg(session_begin(w->session, &err) == 0, "%s", err.text);
	settle(w);
}

void walk_close(struct walk *w)
{
	session_free(w->session);
	w->session = NULL;
}

void walk_end(struct walk *w)
{
	walk_close(w);
	w->world->ops->free(w->world);
	loop_free(w->loop);
	guide_free(w->guide);
	w->dir[strlen(w->dir) - 5] = '\0';
	scratch_empty(w->dir);
}

const char *walk_first(struct walk *w)
{
	return w->guide->id;
}

/* ---- going on ---- */

void settle(struct walk *w)
{
	long until = loop_ms() + 10000;

	while (view(w)->kind == VIEW_RUNNING || view(w)->kind == VIEW_WAITING) {
		const struct view *v = view(w);
		const struct view_check *c = v->checks;

		for (int i = v->n_checks; i > 1 && c->state != CHECK_RUNNING && c->state != CHECK_WAITING; i--)
			c++;
		ck_assert_msg(loop_ms() < until, "%s: %s does not end (%d): %s", v->title, c->id, c->state, c->say ? c->say : "");
		loop_turn(w->loop);
	}
}

void give(struct walk *w, const char *field, const char *text)
{
	struct err err = { "" };

	ck_assert_msg(session_answer(w->session, field, text, &err) == 0, "%s: %s", field, err.text);
}

void refuse(struct walk *w, const char *field, const char *text, const char *why)
{
	struct err err = { "" };

	ck_assert_msg(session_answer(w->session, field, text, &err) == -1, "%s was taken", text);
	ck_assert_msg(strstr(err.text, why), "%s: %s", text, err.text);
}

int act(struct walk *w, enum session_command command, const char *arg)
{
	struct err err = { "" };
	int rc = session_do(w->session, command, arg, &err);

	settle(w);
	return rc;
}

void deal(struct walk *w, const char *plan)
{
	struct err err = { "" };

	ck_assert_msg(rehearsal_deal(w->world, plan, &err) == 0, "%s", err.text);
}

void fill_in(struct walk *w)
{
	const struct view *v = view(w);

	for (int i = 0; i < v->n_fields; i++) {
		const struct field *f = guide_field(w->guide, v->fields[i].id);

		if (v->fields[i].set || !f || !f->example)
			continue;
		give(w, f->id, f->example);
		v = view(w);
	}
}

void walk_to(struct walk *w, const char *screen)
{
	const struct screen *to = screen ? guide_screen(w->guide, screen) : NULL;

	for (int i = 0; i < 60; i++) {
		const struct view *v = view(w);

		if (v->kind == VIEW_FINISHED || v->kind == VIEW_STOPPED || (to && v->kind == VIEW_SCREEN && strcmp(v->title, to->title) == 0))
			return;
		if (v->kind == VIEW_CONFIRM) {
			ck_assert_int_eq(act(w, CMD_CONFIRM, NULL), 0);
			continue;
		}
		fill_in(w);
		ck_assert_msg(act(w, CMD_NEXT, NULL) == 0, "stuck at %s", at(w));
	}
	ck_abort_msg("does not come to %s, is at %s", screen ? screen : "the end", at(w));
}

/* ---- looking ---- */

const struct view *view(struct walk *w)
{
	return session_view(w->session);
}

const char *at(struct walk *w)
{
	const struct view *v = view(w);

	return v->kind == VIEW_FINISHED ? "finished" : v->kind == VIEW_STOPPED ? "stopped" : v->title;
}

enum check_state state_of(struct walk *w, const char *check)
{
	const struct view *v = view(w);

	for (int i = 0; i < v->n_checks; i++)
		if (strcmp(v->checks[i].id, check) == 0)
			return v->checks[i].state;
	ck_abort_msg("there is no %s at %s", check, at(w));
}

enum step_state step_of(struct walk *w, const char *step)
{
	return session_step(w->session, step);
}

const struct view_field *field_of(struct walk *w, const char *field)
{
	const struct view *v = view(w);

	for (int i = 0; i < v->n_fields; i++)
		if (strcmp(v->fields[i].id, field) == 0)
			return &v->fields[i];
	return NULL;
}

char *journal_text(struct walk *w)
{
	char *path = mem_fmt("%s/%s.jsonl", w->dir, walk_first(w));
	struct err err = { "" };
	struct buf b;

	buf_init(&b, BUF_FILE);
	ck_assert_msg(fs_read(path, &b, &err) == 0, "%s", err.text);
	free(path);
	return buf_detach(&b);
}

void journal_put(struct walk *w, const char *name, const char *text, size_t n)
{
	char *path = fs_join(w->dir, name);
	struct err err = { "" };

	unlink(path);
	ck_assert_int_eq(fs_mkdirs(w->dir, &err), 0);
	ck_assert_msg(fs_write_new(path, text, n, 0600, &err) == 0, "%s", err.text);
	free(path);
}

static bool has(const char *s, const char *text)
{
	return s && strstr(s, text);
}

static bool checks_hold(const struct view *v, const char *text)
{
	bool found = false;

	for (int i = 0; i < v->n_checks; i++) {
		const struct view_check *c = &v->checks[i];
		found = found || has(c->title, text) || has(c->note, text) || has(c->say, text) || has(c->fix, text) || has(c->details, text);
	}
	return found;
}

static bool fields_hold(const struct view *v, const char *text)
{
	bool found = false;

	for (int i = 0; i < v->n_fields; i++) {
		const struct view_field *f = &v->fields[i];
		found = found || has(f->label, text) || has(f->help, text) || has(f->text, text) || has(f->notice, text) || has(f->problem, text);
		for (int c = 0; c < f->n_choices; c++)
			found = found || has(f->choices[c].label, text) || has(f->choices[c].value, text) || has(f->choices[c].note, text);
	}
	return found;
}

bool view_holds(const struct view *v, const char *text)
{
	bool found = has(v->title, text) || has(v->notice, text) || has(v->undo, text) || checks_hold(v, text) || fields_hold(v, text);

	for (int i = 0; i < v->n_paras; i++)
		found = found || has(v->paras[i].text, text);
	for (int i = 0; i < v->n_copies; i++)
		found = found || has(v->copies[i].value, text);
	for (int i = 0; i < v->n_links; i++)
		found = found || has(v->links[i].url, text) || has(v->links[i].label, text);
	for (int i = 0; i < v->n_confirm; i++)
		found = found || has(v->confirm[i], text);
	for (int i = 0; i < v->n_map; i++)
		found = found || has(v->map[i].title, text);
	for (int i = 0; i < v->n_deals; i++)
		found = found || has(v->deals[i].say, text);
	return found;
}

int main(void)
{
	SRunner *r = srunner_create(answer_suite());
	int failed;

	json_wiping();
	srunner_add_suite(r, walk_suite());
	srunner_add_suite(r, stale_suite());
	srunner_add_suite(r, journal_suite());
	srunner_add_suite(r, resume_suite());
	srunner_add_suite(r, tasks_suite());
	srunner_add_suite(r, during_suite());
	srunner_add_suite(r, forms_suite());
	srunner_run_all(r, CK_NORMAL);
	failed = srunner_ntests_failed(r);
	srunner_free(r);
	return failed ? 1 : 0;
}
