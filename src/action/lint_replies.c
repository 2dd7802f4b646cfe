/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "action/during.h"
#include "action/lint_replies.h"
#include "action/match.h"
#include "action/rehearsal.h"
#include "base/i18n.h"

struct linting { const struct guide *guide; const struct values *values; guide_diag_fn *diag; void *arg; int n; };

static void fill_kept(struct values *vs, const struct action *a)
{
	for (int o = 0; o < a->outcomes.n; o++)
		for (int k = 0; k < a->outcomes.v[o].keep.n; k++)
			values_set(vs, a->outcomes.v[o].keep.v[k].name, a->outcomes.v[o].keep.v[k].name, FROM_EXAMPLE, NULL);
	for (int m = 0; m < a->make.n; m++)
		values_set(vs, a->make.v[m].name, a->make.v[m].name, FROM_EXAMPLE, NULL);
}

/* Every name that a guide can know, with something in it, so that replies can be put together. */
static void fill(struct values *vs, const struct guide *g)
{
	for (int s = 0; s < g->screens.n; s++) {
		const struct screen *sc = &g->screens.v[s];
		for (int i = 0; i < sc->fields.n; i++)
			values_set(vs, sc->fields.v[i].id, sc->fields.v[i].example ? sc->fields.v[i].example : sc->fields.v[i].id, FROM_EXAMPLE, NULL);
		for (int i = 0; i < sc->make.n; i++)
			values_set(vs, sc->make.v[i].name, sc->make.v[i].name, FROM_EXAMPLE, NULL);
		for (int i = 0; i < sc->actions.n; i++)
			fill_kept(vs, &sc->actions.v[i]);
	}
}

static void complain(struct linting *l, const struct action *a, const struct outcome *o, const struct outcome *other)
{
	char *mine = outcome_name(o), *theirs = other ? outcome_name(other) : mem_dup(_("none"));
	char *text = mem_fmt(_("action %s, outcome %s: its rehearsal reply selects %s. Make the reply or the rows before it more particular. "
		"[reply-selects-other]"), a->id, mine, theirs);
	l->diag(l->arg, o->at.file, o->at.line, text);
	l->n++;
	free(text);
	free(mine);
	free(theirs);
}

/* Rows that depend on earlier values are judged by rehearsing, where those are real. */
static bool plain(const struct outcome *o)
{
	if (o->when.n || o->find)
		return false;
	for (int i = 0; i < o->where.n; i++)
		if (strchr(o->where.v[i].at_pointer, '{') || o->where.v[i].same_url || o->where.v[i].same_origin != TRI_UNSET || cJSON_IsString(o->where.v[i].is))
			return false;
	return true;
}

static bool plain_before(const struct action *a, const struct outcome *o)
{
	for (const struct outcome *p = a->outcomes.v; p < o; p++)
		if (!plain(p))
			return false;
	return plain(o);
}

static void lint_row(struct linting *l, const struct action *a, const struct outcome *o)
{
	struct reply r;
	struct match m;
	if (!o->rehearsal || !plain_before(a, o))
		return;
	rehearsal_reply(&r, o, l->values, NULL);
	match_reply(&m, l->guide, a, &r, l->values);
	/* a shared row may give way to one of the action's own: that is what sets are for */
	if (m.row != o && !(o->set && m.row && !m.row->set))
		complain(l, a, o, m.row);
	match_free(&m);
	reply_free(&r);
}

/* What makes the row's own conditions hold, where that can be said. */
static struct values *values_for(const struct linting *l, const struct during *row)
{
	struct values *over = values_over(l->values);
	for (int i = 0; i < row->when.n; i++) {
		const struct cond *c = &row->when.v[i];
		const char *text = c->is ? c->is : c->in.n ? c->in.v[0] : NULL;
		if (c->value && text)
			values_set(over, c->value, text, FROM_EXAMPLE, NULL);
	}
	return over;
}

/* Prints what shows the rows up to this one; is it seen as the last of them? */
static bool seen_last(const struct command *c, const struct during *row, struct values *values)
{
	struct watch *w = watch_new(c, values);
	const struct during *last = NULL, *next;
	for (const struct during *p = c->during.v; p <= row; p++) {
		char *text = conds_hold(values, &p->when) ? played_text(p->rehearsal, values) : NULL;
		if (text)
			watch_add(w, p->rehearsal->stream == CHUNK_ERR ? 2 : 1, text, strlen(text));
		free(text);
	}
	while ((next = watch_next(w)) != NULL)
		last = next;
	watch_free(w);
	return last == row;
}

static void lint_during(struct linting *l, const struct action *a)
{
	for (int i = 0; a->command && i < a->command->during.n; i++) {
		const struct during *row = &a->command->during.v[i];
		struct values *over = values_for(l, row);
		char *text;
		if (conds_hold(over, &row->when) && !seen_last(a->command, row, over)) {
			text = mem_fmt(_("action %s, during %s: with its output in \"rehearsal\" it is not the row that is seen. Another row takes it, or a value "
				"to be kept is not in it, or does not end. [during-not-seen]"), a->id, row->id);
			l->diag(l->arg, row->at.file, row->at.line, text);
			l->n++;
			free(text);
		}
		values_free(over);
	}
}

int lint_replies(const struct guide *g, guide_diag_fn *diag, void *arg)
{
	struct values *values = values_new();
	struct linting l = { g, values, diag, arg, 0 };
	fill(values, g);
	for (int s = 0; s < g->screens.n; s++)
		for (int i = 0; i < g->screens.v[s].actions.n; i++)
			lint_during(&l, &g->screens.v[s].actions.v[i]);
	for (int s = 0; s < g->screens.n; s++)
		for (int i = 0; i < g->screens.v[s].actions.n; i++)
			for (int k = 0; k < g->screens.v[s].actions.v[i].outcomes.n; k++)
				lint_row(&l, &g->screens.v[s].actions.v[i], &g->screens.v[s].actions.v[i].outcomes.v[k]);
	values_free(values);
	return l.n;
}
