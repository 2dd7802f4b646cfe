/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "base/fs.h"
#include "base/log.h"
#include "tests/rows/walk.h"

#define LOOKS 2000
#define MOST 200

static struct world *give(void *arg, struct err *err)
{
	(void)err;
	return ((struct walk *)arg)->world;
}

static void answer(struct walk *w, const char *sets)
{
	char *copy = mem_dup(sets), *save = NULL;
	struct err err = { "" };
	for (char *word = strtok_r(copy, " ", &save); word; word = strtok_r(NULL, " ", &save)) {
		char *eq = strchr(word, '=');
		ck_assert_msg(eq != NULL, "no value in %s", word);
		*eq = '\0';
		ck_assert_msg(session_preset(w->session, word, eq + 1, false, &err) == 0, "%s", err.text);
	}
	free(copy);
}

static bool stuck(struct walk *w, const struct view *v)
{
	if (session_missing(w->session))
		return true;
	for (int i = 0; i < v->n_checks; i++)
		if (v->checks[i].state == CHECK_FAILED)
			return true;
	return false;
}

/* Its own outcome stands until the next look; those that only lead to another look are never there. */
static bool came_to(const struct walk *w, const char *action, const char *outcome)
{
	const char *at = action ? values_outcome(session_values(w->session), action) : NULL;
	return at && strcmp(at, outcome) == 0;
}

static void note_change(void *arg)
{
	*(bool *)arg = true;
}

/* A view costs more than all else here, and between two changes it stays as it is. */
static void go(struct walk *w, const char *action, const char *outcome)
{
	bool changed = true;
	enum view_kind kind = VIEW_SCREEN;
	session_on_change(w->session, note_change, &changed);
	for (int i = 0; i < LOOKS && !session_over(w->session) && !came_to(w, action, outcome); i++) {
		const struct view *v = changed ? session_view(w->session) : NULL;
		kind = v ? v->kind : kind;
		changed = false;
		if (kind == VIEW_FINISHED)
			break;
		if (kind == VIEW_RUNNING || kind == VIEW_WAITING)
			loop_turn(w->loop);
		else if (stuck(w, v ? v : session_view(w->session)) || session_do(w->session, CMD_NEXT, NULL, NULL))
			break;
	}
	session_on_change(w->session, NULL, NULL);
}

static char *read_log(const char *path)
{
	struct buf b;
	buf_init(&b, BUF_FILE);
	fs_read(path, &b, NULL);
	return buf_detach(&b);
}

void walk_through(struct walk *w, const struct guide *g, struct loop *loop, const char *sets, const char *deal)
{
	walk_until(w, g, loop, sets, deal, NULL, NULL);
}

void walk_until(struct walk *w, const struct guide *g, struct loop *loop, const char *sets, const char *deal, const char *action, const char *outcome)
{
	char path[] = "/tmp/handrail-rows-XXXXXX";
	int fd = mkstemp(path);
	struct session_setup setup = { .guide = g, .loop = loop, .world = give, .world_arg = w, .rehearsal = true, .unattended = true, .deal = deal };
	struct err err = { "" };
	ck_assert_int_ge(fd, 0);
	close(fd);
	ck_assert_int_eq(log_open(path, &err), 0);
	w->guide = g;
	w->loop = loop;
	w->world = rehearsal_new(loop, g, 0);
	walk_record(w);
	w->session = session_new(&setup, &err);
	answer(w, sets);
	ck_assert_msg(session_begin(w->session, &err) == 0, "%s", err.text);
	go(w, action, outcome);
	log_close();
	w->log = read_log(path);
	unlink(path);
}

void walk_end(struct walk *w)
{
	session_free(w->session);
	w->world->ops->free(w->world);
	free(w->log);
}

bool walk_ran(const struct walk *w, const char *action)
{
	char *look = mem_fmt(" %s: ", action);
	bool ran = strstr(w->log, look) != NULL;
	free(look);
	return ran;
}

bool walk_matched(const struct walk *w, const char *action, const char *outcome)
{
	char *look = mem_fmt(" %s: %s (", action, outcome);
	bool hit = strstr(w->log, look) != NULL;
	free(look);
	return hit;
}

struct guide *walk_guide(const char *name)
{
	const char *colon = strchr(name, ':');
	char *guide = mem_dupn(name, strcspn(name, ":")), *dir = fs_join(SCREENS, guide);
	struct err err = { "" };
	struct guide *g = guide_load_task(dir, colon ? colon + 1 : NULL, NULL, NULL, &err);
	ck_assert_msg(g != NULL, "%s", err.text);
	free(dir);
	free(guide);
	return g;
}

static struct values *given(const char *sets)
{
	struct values *v = values_new();
	for (const char *s = sets; *s; s += strspn(s, " ")) {
		size_t name = strcspn(s, "="), all = strcspn(s, " ");
		char *n = mem_dupn(s, name), *value = mem_dupn(s + name + 1, all - name - 1);
		values_set(v, n, value, FROM_SET, NULL);
		free(n);
		free(value);
		s += all;
	}
	return v;
}

/* Do these answers rule it out? What they say nothing about does not. */
static bool ruled_out(const struct values *v, const cond_list *when)
{
	for (int i = 0; i < when->n; i++) {
		cond_list one = { &when->v[i], 1 };
		if (when->v[i].value && values_get(v, when->v[i].value) && !conds_hold(v, &one))
			return true;
	}
	return false;
}

/* Every answer to a question, where it is asked. One that is asked on every way is varied on the first alone once there are many. */
static int multiply(char **all, int n, const struct screen *s, const struct field *f)
{
	bool first = n > 16 && !s->when.n && !f->when.n;
	int more = 0;
	char **old = mem_new((size_t)n, sizeof *old);
	memcpy(old, all, (size_t)n * sizeof *old);
	for (int i = 0; i < n; i++) {
		struct values *v = given(old[i]);
		bool out = (first && i) || ruled_out(v, &s->when) || ruled_out(v, &f->when);
		for (int c = 0; c < f->choices.n && !out && more + n - i < MOST; c++)
			all[more++] = mem_fmt("%s%s%s=%s", old[i], *old[i] ? " " : "", f->id, f->choices.v[c].value);
		if (out)
			all[more++] = mem_dup(old[i]);
		values_free(v);
	}
	for (int i = 0; i < n; i++)
		free(old[i]);
	free(old);
	all[more] = NULL;
	return more;
}

char **walk_combinations(const struct guide *g)
{
	char **all = mem_new(MOST + 1, sizeof *all);
	int n = 1;
	all[0] = mem_dup("");
	for (int s = 0; s < g->screens.n; s++)
		for (int i = 0; i < g->screens.v[s].fields.n; i++) {
			const struct field *f = &g->screens.v[s].fields.v[i];
			if (f->choices.n && (f->choices.n < 8 || n == 1))
				n = multiply(all, n, &g->screens.v[s], f);
		}
	return all;
}

void walk_combinations_free(char **all)
{
	for (char **c = all; *c; c++)
		free(*c);
	free(all);
}
