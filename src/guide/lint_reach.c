/* SPDX-License-Identifier: ISC */
/* Is there a way to every screen, action and step? All ways are tried: each value and each outcome that a condition on the
 * way looks at is taken as everything that makes a difference there, and the screens are gone through in their order. */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "base/mem.h"
#include "guide/lint_rules.h"

#define VARS 24
#define WAYS_MAX 65536

struct var {
	const char *name;
	bool action;                             /* the outcome of an action, else a value */
	const char *can[24]; int n;              /* can[0] is NULL: there is none */
	int pick;                                /* in the way that is tried */
	const char *now;                         /* where the way has come to */
};
struct ways {
	const struct lint *l;
	struct var vars[VARS]; int n;
	const struct screen *screen;             /* where to get to */
	const struct action *action;             /* and on it; or NULL */
	bool too_many;
};

static struct var *find_var(struct ways *w, const char *name, bool action)
{
	for (int i = 0; i < w->n; i++)
		if (w->vars[i].action == action && !strcmp(w->vars[i].name, name))
			return &w->vars[i];
	return NULL;
}

static void may_be(struct var *v, const char *value)
{
	for (int i = 1; i < v->n; i++)
		if (!strcmp(v->can[i], value))
			return;
	if (v->n < (int)COUNT(v->can))
		v->can[v->n++] = value;
}

static void compared_with(struct var *v, const struct cond *c)
{
	const char *is[] = { c->is, c->is_not, c->at_least, c->below };

	for (size_t i = 0; i < COUNT(is); i++)
		if (is[i])
			may_be(v, is[i]);
	for (int i = 0; i < c->in.n; i++)
		may_be(v, c->in.v[i]);
}

static void add_conds(struct ways *, const cond_list *);

/* The answers that nothing compares with are all alike: one of them will do. */
static void any_other(struct ways *w, struct var *v)
{
	const struct field *f = v->action ? NULL : guide_field(w->l->g, v->name);
	int n = v->n;

	if (f && f->kind == FIELD_YESNO) {
		may_be(v, "yes");
		may_be(v, "no");
	} else if (f && f->choices.n) {
		for (int i = 0; i < f->choices.n && v->n == n; i++)
			may_be(v, f->choices.v[i].value);
	} else {
		may_be(v, "?");
	}
}

static void add_ways_to(struct ways *w, const struct screen *s, const struct action *a)
{
	if (s)
		add_conds(w, &s->when);
	if (a)
		add_conds(w, &a->when);
}

static void add_givers(struct ways *w, const struct var *v)
{
	const struct lint *l = w->l;
	const struct action *a = v->action ? guide_action(l->g, v->name) : NULL;

	if (a)
		add_ways_to(w, a->screen, a);
	for (int i = 0; !v->action && i < l->n_givers; i++)
		if (!strcmp(l->givers[i].name, v->name)) {
			add_ways_to(w, l->givers[i].screen, l->givers[i].action);
			if (l->givers[i].field)
				add_conds(w, &l->givers[i].field->when);
		}
}

static void add_cond(struct ways *w, const struct cond *c)
{
	const char *name = c->value ? c->value : c->action;
	struct var *v = find_var(w, name, !c->value);

	if (v) {
		compared_with(v, c);
		return;
	}
	if (w->n == VARS) {
		w->too_many = true;
		return;
	}
	v = &w->vars[w->n++];
	*v = (struct var){ .name = name, .action = !c->value, .n = 1 };
	compared_with(v, c);
	add_givers(w, v);
}

static void add_conds(struct ways *w, const cond_list *conds)
{
	for (int i = 0; i < conds->n; i++)
		add_cond(w, &conds->v[i]);
}

static bool in_list(const struct strs *l, const char *now)
{
	return now && strs_has(l, now);
}

static bool holds(struct ways *w, const struct cond *c)
{
	const struct var *v = find_var(w, c->value ? c->value : c->action, !c->value);
	const char *now = v ? v->now : NULL;

	if (c->is)
		return now && !strcmp(now, c->is);
	if (c->is_not)
		return !now || strcmp(now, c->is_not);
	if (c->at_least)
		return now && !strcmp(now, c->at_least);
	if (c->below)
		return now && strcmp(now, c->below);
	if (c->set != TRI_UNSET)
		return (now && *now) == (c->set == TRI_YES);
	return in_list(&c->in, now);
}

static bool all_hold(struct ways *w, const cond_list *conds)
{
	for (int i = 0; i < conds->n; i++)
		if (!holds(w, &conds->v[i]))
			return false;
	return true;
}

/* A value comes with the row that the action is taken to match, where that is said. */
static bool comes_now(struct ways *w, const struct giver *g)
{
	const struct var *outcome = g->row && g->action ? find_var(w, g->action->id, true) : NULL;

	if (g->field && !all_hold(w, &g->field->when))
		return false;
	return !outcome || !outcome->now || !strcmp(outcome->now, "?") || action_outcome(g->action, outcome->now) == g->row;
}

static void take(struct ways *w, const struct screen *s, const struct action *a)
{
	for (int i = 0; i < w->l->n_givers; i++) {
		const struct giver *g = &w->l->givers[i];
		struct var *v = g->screen == s && g->action == a ? find_var(w, g->name, false) : NULL;

		if (v && comes_now(w, g))
			v->now = v->can[v->pick];
	}
}

/* Goes one way through the guide. */
static bool arrives(struct ways *w)
{
	const struct guide *g = w->l->g;

	for (int i = 0; i < w->n; i++)
		w->vars[i].now = NULL;
	for (int i = 0; i < g->screens.n; i++) {
		const struct screen *s = &g->screens.v[i];

		if (!all_hold(w, &s->when))
			continue;
		if (s == w->screen && !w->action)
			return true;
		take(w, s, NULL);
		for (int j = 0; j < s->actions.n; j++) {
			const struct action *a = &s->actions.v[j];
			struct var *v = find_var(w, a->id, true);

			if (!all_hold(w, &a->when))
				continue;
			if (a == w->action)
				return true;
			if (v)
				v->now = v->can[v->pick];
			take(w, s, a);
			if (a->run == RUN_ENTER)         /* what it keeps may bring up questions beside it */
				take(w, s, NULL);
		}
	}
	return false;
}

static bool next_way(struct ways *w)
{
	for (int i = 0; i < w->n; i++) {
		if (++w->vars[i].pick < w->vars[i].n)
			return true;
		w->vars[i].pick = 0;
	}
	return false;
}

/* Where there are more ways than can be tried, nothing is said. */
static bool reachable(const struct lint *l, const struct screen *s, const struct action *a)
{
	struct ways *w = mem_new(1, sizeof *w);
	bool found = false;
	long tried = 0;

	*w = (struct ways){ .l = l, .screen = s, .action = a };
	add_ways_to(w, s, a);
	for (int i = 0; i < w->n; i++)
		any_other(w, &w->vars[i]);
	do
		found = arrives(w);
	while (!found && ++tried < WAYS_MAX && next_way(w));
	found = found || w->too_many || tried >= WAYS_MAX;
	free(w);
	return found;
}

static bool step_reachable(const struct lint *l, const char *id)
{
	for (int i = 0; i < l->g->screens.n; i++) {
		const struct screen *s = &l->g->screens.v[i];

		if (strs_has(&s->steps, id) && reachable(l, s, NULL))
			return true;
		for (int j = 0; j < s->actions.n; j++)
			if (strs_has(&s->actions.v[j].steps, id) && reachable(l, s, &s->actions.v[j]))
				return true;
	}
	return false;
}

static bool step_somewhere(const struct lint *l, const char *id)
{
	for (int i = 0; i < l->g->screens.n; i++)
		if (strs_has(&l->g->screens.v[i].steps, id))
			return true;
	return false;
}

void check_reach(struct lint *l, const struct spot *s)
{
	bool there = true;

	if (l->rule->what == REACH_SCREEN)
		there = reachable(l, s->thing, NULL);
	else if (l->rule->what == REACH_ACTION)
		there = reachable(l, spot_up(s, "screen"), s->thing) || !reachable(l, spot_up(s, "screen"), NULL);
	else
		there = !step_somewhere(l, s->id) || step_reachable(l, s->id);
	if (!there)
		lint_say(l, s, NULL, s->id, NULL, NULL);
}
