/* SPDX-License-Identifier: ISC */
/* Every outcome row of every guide is dealt in a rehearsal, and must be the one that its own reply selects, with its own verdict and
 * a text in which nothing is missing. Which answers lead to a row is found by trying; what else must have happened before is in
 * hints.tsv: guide (or GUIDE:TASK), action:outcome, sets, deals before it. */
#include "config.h"
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/fs.h"
#include "tests/rows/walk.h"

static char *hints;
static struct buf shown;             /* "\naction:outcome\n" of every row of the guide at hand that was shown */

struct hint { char *sets, *deals; };

/* The hint for a row: its own, or that of its action ("action:*"). */
static bool find_hint(const char *guide, const char *row, struct hint *h)
{
	char *key = mem_fmt("\n%s\t%s\t", guide, row), *at = strstr(hints, key);
	free(key);
	if (!at)
		return false;
	at = strchr(strchr(at + 1, '\t') + 1, '\t') + 1;
	h->sets = mem_dupn(at, strcspn(at, "\t\n"));
	at += strcspn(at, "\t\n");
	h->deals = *at == '\t' ? mem_dupn(at + 1, strcspn(at + 1, "\n")) : mem_dup("");
	return true;
}

static void hint_for(const char *guide, const char *action, const char *row, struct hint *h)
{
	char *any = mem_fmt("%s:*", action);
	if (!find_hint(guide, row, h) && !find_hint(guide, any, h)) {
		h->sets = mem_dup("");
		h->deals = mem_dup("");
	}
	free(any);
}

struct seen { const char *title; enum check_state state; bool there, whole; const char *fix; char text[400]; };

static void look(void *arg, const char *step, enum check_state state, const char *title, const char *say, const char *fix)
{
	struct seen *s = arg;
	(void)step;
	if (strcmp(title, s->title) != 0)
		return;
	s->there = true;
	s->state = state;
	s->fix = fix;
	s->whole = say && *say && !strstr(say, "\xe2\x80\xa6") && (!fix || !strstr(fix, "\xe2\x80\xa6"));
	snprintf(s->text, sizeof s->text, "%s | %s", say ? say : "", fix ? fix : "");
}

static void judge(const struct walk *w, const struct action *a, const struct outcome *o, const char *row)
{
	struct seen s = { .title = a->title };
	const char *at = values_outcome(session_values(w->session), a->id);
	char *name = outcome_name(o);
	bool stays = at && strcmp(at, name) == 0;
	session_results(w->session, look, &s);
	free(name);
	if (o->verdict == VERDICT_WAIT || o->verdict == VERDICT_NEXT || !stays)
		return;
	ck_assert_msg(s.there, "%s left no result", row);
	ck_assert_msg(s.whole, "%s says something with a hole in it: %s", row, s.text);
	if (o->verdict == VERDICT_FAIL || o->verdict == VERDICT_RETRY)
		ck_assert_msg(s.state == CHECK_FAILED && s.fix && *s.fix, "%s should have failed with a remedy, not %d: %s", row, s.state, s.text);
	if (o->verdict == VERDICT_PASS)
		ck_assert_msg(s.state == CHECK_PROVED, "%s should be proved, not %d", row, s.state);
	if (o->verdict == VERDICT_PROBABLE)
		ck_assert_msg(s.state == CHECK_PROBABLE, "%s should be probable, not %d", row, s.state);
	if (o->verdict == VERDICT_TOLD)
		ck_assert_msg(s.state == CHECK_TOLD, "%s should be told, not %d", row, s.state);
}

static bool try_row(const struct guide *g, struct loop *loop, const struct action *a, const struct outcome *o, const char *row,
	const char *sets, const struct hint *h)
{
	char *all = mem_fmt("%s %s", sets, h->sets), *deal = mem_fmt("%s%s%s", h->deals, *h->deals ? "," : "", row), *name = outcome_name(o);
	struct walk w;
	bool hit;
	walk_until(&w, g, loop, all, deal, a->id, name);
	hit = walk_matched(&w, a->id, name);
	if (hit)
		judge(&w, a, o, row);
	walk_end(&w);
	free(all);
	free(deal);
	free(name);
	return hit;
}

/* A row of a set may be hidden in one action by a row of its own before it; it has to be shown by some action of the guide. */
static bool shown_elsewhere(const struct guide *g, const struct outcome *o)
{
	for (int s = 0; o->set && s < g->screens.n; s++)
		for (int i = 0; i < g->screens.v[s].actions.n; i++) {
			char *name = outcome_name(o), *key = mem_fmt("\n%s:%s\n", g->screens.v[s].actions.v[i].id, name);
			bool there = strstr(shown.s, key) != NULL;
			free(name);
			free(key);
			if (there)
				return true;
		}
	return false;
}

/* Screens that several ways of a guide share are dealt on the first of them: "\nfile:line row\n" of an action and its row. */
static struct buf done;

static char *done_key(const struct action *a, const char *row)
{
	return mem_fmt("\n%s:%d %s\n", a->at.file, a->at.line, row);
}

static bool done_before(const struct action *a, const char *row)
{
	char *key = done_key(a, row);
	bool there = strstr(done.s, key) != NULL;
	free(key);
	return there;
}

static void note_done(const struct action *a, const char *row)
{
	char *key = done_key(a, row);
	buf_adds(&done, key);
	free(key);
}

/* A way through the guide: answers, and what runs on it when nothing goes wrong. */
struct path { const char *sets; struct walk walk; };
struct dealing { const struct guide *guide; const char *way; struct loop *loop; struct path *paths; int n_paths, tried; };

static bool try_path(struct dealing *d, const struct path *p, const struct action *a, const struct outcome *o, const char *row, const struct hint *h)
{
	d->tried++;
	return try_row(d->guide, d->loop, a, o, row, p->sets, h);
}

/* On the paths that come to the action anyway, or on all others. */
static bool try_paths(struct dealing *d, bool there, const struct action *a, const struct outcome *o, const char *row, const struct hint *h)
{
	for (int i = 0; i < d->n_paths; i++)
		if (walk_ran(&d->paths[i].walk, a->id) == there && try_path(d, &d->paths[i], a, o, row, h))
			return true;
	return false;
}

static int deal_row(struct dealing *d, const struct action *a, const struct outcome *o)
{
	char *name = outcome_name(o), *row = mem_fmt("%s:%s", a->id, name);
	struct hint h;
	bool hit = done_before(a, row);
	hint_for(d->way, a->id, row, &h);
	hit = hit || try_paths(d, true, a, o, row, &h);
	/* what goes wrong may lead to an action too; there is no need to look for that when another action shows the row */
	if (!hit && !shown_elsewhere(d->guide, o))
		hit = try_paths(d, false, a, o, row, &h);
	if (hit) {
		buf_addf(&shown, "\n%s\n", row);
		note_done(a, row);
	} else if (shown_elsewhere(d->guide, o))
		hit = true;
	else
		fprintf(stderr, "%s: no rehearsal shows %s\n", d->way, row);
	free(h.sets);
	free(h.deals);
	free(row);
	free(name);
	return hit ? 0 : 1;
}

/* ROWS_ACTIONS: only actions whose names begin with one of these, with commas between them, while they are written */
static bool wanted(const char *id)
{
	const char *s = getenv("ROWS_ACTIONS");
	for (size_t n; s && *s; s += n + (s[n] == ','))
		if ((n = strcspn(s, ",")) && strncmp(id, s, n) == 0)
			return true;
	return !s;
}

static void find_paths(struct dealing *d, char **combinations)
{
	while (combinations[d->n_paths])
		d->n_paths++;
	d->paths = mem_new((size_t)d->n_paths + 1, sizeof *d->paths);
	for (int i = 0; i < d->n_paths; i++) {
		d->paths[i].sets = combinations[i];
		walk_through(&d->paths[i].walk, d->guide, d->loop, combinations[i], NULL);
	}
}

static void forget_paths(struct dealing *d)
{
	for (int i = 0; i < d->n_paths; i++)
		walk_end(&d->paths[i].walk);
	free(d->paths);
}

static void deal_guide(const char *name)
{
	struct guide *g = walk_guide(name);
	struct dealing d = { .guide = g, .way = name, .loop = loop_new(NULL) };
	char **combinations = walk_combinations(g);
	int missed = 0, rows = 0;
	long began = loop_ms();
	buf_clear(&shown);                   /* what another guide shows says nothing about this one */
	if (!strchr(name, ':'))
		buf_clear(&done);
	find_paths(&d, combinations);
	for (int s = 0; s < g->screens.n; s++)
		for (int i = 0; i < g->screens.v[s].actions.n; i++)
			for (int o = 0; wanted(g->screens.v[s].actions.v[i].id) && o < g->screens.v[s].actions.v[i].outcomes.n; o++, rows++)
				missed += deal_row(&d, &g->screens.v[s].actions.v[i], &g->screens.v[s].actions.v[i].outcomes.v[o]);
	printf("%s: %d rows dealt on %d paths, %d rehearsals in %ld ms\n", name, rows, d.n_paths, d.tried, loop_ms() - began);
	forget_paths(&d);
	walk_combinations_free(combinations);
	loop_free(d.loop);
	guide_free(g);
	ck_assert_msg(missed == 0, "%d rows of %s cannot be shown", missed, name);
}

static char **guides;                /* and tasks: GUIDE, GUIDE:TASK */
static int n_guides;

/* ROWS_WAY: that guide without its tasks, or that task, alone, while it is written. */
static void add_way(char *taken)
{
	if (getenv("ROWS_WAY") && strcmp(getenv("ROWS_WAY"), taken) != 0) {
		free(taken);
		return;
	}
	guides = mem_grow(guides, (size_t)n_guides + 1, sizeof *guides);
	guides[n_guides++] = taken;
}

static void add_ways(const char *name)
{
	char *dir = fs_join(SCREENS, name);
	struct guide *g = guide_head(dir, NULL);
	add_way(mem_dup(name));
	for (int i = 0; g && i < g->tasks.n; i++)
		add_way(mem_fmt("%s:%s", name, g->tasks.v[i].id));
	guide_free(g);
	free(dir);
}

START_TEST(every_row_is_dealt)
{
	deal_guide(guides[_i]);
}
END_TEST

static void read_hints(void)
{
	struct buf b;
	struct err err = { "" };
	buf_init(&b, BUF_FILE);
	buf_adds(&b, "\n");
	if (fs_read(HINTS, &b, &err))
		mem_die(err.text);
	hints = buf_detach(&b);
}

int main(void)
{
	Suite *s = suite_create("rows");
	TCase *t = tcase_create("rows");
	SRunner *r;
	char **all;
	int n, failed;
	read_hints();
	buf_init(&shown, BUF_FILE);
	buf_init(&done, BUF_FILE);
	all = fs_names(SCREENS, "");
	for (char **g = all; *g; g++)         /* not a guide: shared, schema, makefile fragment; ROWS_GUIDE: that one alone, while it is written */
		if (strcmp(*g, "shared") != 0 && !strchr(*g, '.') && (!getenv("ROWS_GUIDE") || !strcmp(*g, getenv("ROWS_GUIDE"))))
			add_ways(*g);
	n = n_guides;
	tcase_add_loop_test(t, every_row_is_dealt, 0, n);
	tcase_set_timeout(t, 1800);       /* minutes, on a busy computer */
	suite_add_tcase(s, t);
	r = srunner_create(s);
	srunner_set_fork_status(r, CK_NOFORK);
	srunner_run_all(r, CK_NORMAL);
	failed = srunner_ntests_failed(r);
	srunner_free(r);
	fs_names_free(all);
	for (int i = 0; i < n_guides; i++)
		free(guides[i]);
	free(guides);
	free(hints);
	buf_free(&shown);
	buf_free(&done);
	return failed ? 1 : 0;
}
