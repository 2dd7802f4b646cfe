/* SPDX-License-Identifier: ISC */
/* What the checks stand at: which apply, which have become stale, and what the document's steps make of them. */
#include <stdlib.h>
#include <string.h>
#include "action/request.h"
#include "session/internal.h"

struct check *check_of(struct session *s, const struct action *a)
{
	for (int i = 0; i < s->n_checks; i++)
		if (s->checks[i].action == a)
			return &s->checks[i];
	return NULL;
}

void check_clear(struct check *c)
{
	free(c->say);
	free(c->note);
	free(c->fix);
	mem_wipe_free(c->details);
	c->say = c->note = c->fix = c->details = NULL;
	c->row = NULL;
	c->state = CHECK_OPEN;
	c->old = false;
}

void check_free(struct check *c)
{
	check_clear(c);
	free(c->agreed);
}

bool screen_applies(const struct session *s, const struct screen *screen)
{
	return conds_hold(s->values, &screen->when);
}

bool check_applies(const struct session *s, const struct check *c)
{
	return screen_applies(s, c->screen) && conds_hold(s->values, &c->action->when);
}

/* ---- stale ---- */

struct staleness { const struct session *session; const struct check *check; bool stale; int depth; };

static bool keeps(const struct action *a, const char *name)
{
	for (int i = 0; i < a->outcomes.n; i++)
		for (int k = 0; k < a->outcomes.v[i].keep.n; k++)
			if (strcmp(a->outcomes.v[i].keep.v[k].name, name) == 0)
				return true;
	return false;
}

static bool stale_at(const struct session *s, const struct check *c, int depth);

static bool producer_stale(const struct staleness *x, const char *name)
{
	const struct session *s = x->session;
	for (int i = 0; i < s->n_checks; i++) {
		const struct check *p = &s->checks[i];
		if (p != x->check && p->row && keeps(p->action, name) && check_applies(s, p))
			return stale_at(s, p, x->depth + 1);
	}
	return false;
}

static void look(void *arg, const char *name)
{
	struct staleness *x = arg;
	const struct value *v = values_any(x->session->values, name);
	bool change = x->check->action->effect == EFFECT_CHANGE;
	if (x->stale || !v || keeps(x->check->action, name))
		return;
	if (change && (v->lost || v->secret))    /* a change is not made again because a secret has to be given again */
		return;
	x->stale = v->stamp > x->check->stamp || producer_stale(x, name);
}

static bool stale_at(const struct session *s, const struct check *c, int depth)
{
	struct staleness x = { s, c, c->old, depth };
	if (c->state == CHECK_OPEN || c->state == CHECK_RUNNING || depth > 8)
		return false;
	request_names(s->guide, c->action, look, &x);
	return x.stale;
}

bool check_stale(const struct session *s, const struct check *c)
{
	return stale_at(s, c, 0);
}

/* What a row keeps as a secret is not in the journal: after a resume it has to be looked up again. */
static bool lost_secret(const struct session *s, const struct check *c)
{
	for (int i = 0; c->row && c->action->effect == EFFECT_READ && i < c->row->keep.n; i++) {
		const struct value *v = values_any(s->values, c->row->keep.v[i].name);
		if (v && v->lost)
			return true;
	}
	return false;
}

enum check_state check_shown(const struct session *s, const struct check *c)
{
	if (c->state >= CHECK_ASKING && c->state <= CHECK_TOLD && (check_stale(s, c) || lost_secret(s, c)))
		return CHECK_STALE;
	return c->state;
}

bool check_done(const struct session *s, const struct check *c)
{
	enum check_state st = check_shown(s, c);
	return st == CHECK_PROVED || st == CHECK_PROBABLE || st == CHECK_TOLD || st == CHECK_SKIPPED;
}

bool screen_done(const struct session *s, int screen)
{
	const struct screen *sc = &s->guide->screens.v[screen];
	if (!s->confirmed[screen])
		return false;
	for (int i = 0; i < s->n_checks; i++)
		if (s->checks[i].screen == sc && check_applies(s, &s->checks[i]) && !check_done(s, &s->checks[i]))
			return false;
	return true;
}

struct check *screen_asking(struct session *s, const struct screen *sc)
{
	for (int i = 0; i < s->n_checks; i++)
		if (s->checks[i].screen == sc && s->checks[i].state == CHECK_ASKING && check_applies(s, &s->checks[i]))
			return &s->checks[i];
	return NULL;
}

bool field_shown(struct session *s, const struct field *f)
{
	const struct check *asking;
	if (!conds_hold(s->values, &f->when))
		return false;
	if (!f->on_ask)
		return true;
	asking = screen_asking(s, &s->guide->screens.v[s->here]);
	return asking && asking->row->ask && strcmp(asking->row->ask, f->id) == 0;
}

/* ---- steps ---- */

static enum step_state as_step(enum check_state st)
{
	switch (st) {
	case CHECK_PROVED: return STEP_PROVED;
	case CHECK_PROBABLE: return STEP_PROBABLE;
	case CHECK_TOLD: return STEP_TOLD;
	case CHECK_SKIPPED: return STEP_SKIPPED;
	case CHECK_FAILED: return STEP_FAILED;
	default: return STEP_OPEN;
	}
}

/* By its screens alone: told once the person went past one, skipped when none of them is for these answers. */
static enum step_state by_screens(const struct session *s, const struct step *step)
{
	bool any = false, ahead = false;
	for (int i = 0; i < s->guide->screens.n; i++) {
		const struct screen *sc = &s->guide->screens.v[i];
		if (!strs_has(&sc->steps, step->id))
			continue;
		if (screen_applies(s, sc)) {
			any = true;
			if (s->confirmed[i])
				return STEP_TOLD;
		}
		ahead = ahead || i > s->here;
	}
	return any || (ahead && s->phase != PHASE_FINISHED) ? STEP_OPEN : STEP_SKIPPED;
}

enum step_state step_state(const struct session *s, const struct step *step)
{
	enum step_state worst = STEP_PROVED;
	bool decided = false;
	if (step->skipped.n && conds_hold(s->values, &step->skipped))
		return STEP_SKIPPED;
	for (int i = 0; i < s->n_checks; i++) {
		const struct check *c = &s->checks[i];
		if (!strs_has(&c->action->steps, step->id) || !check_applies(s, c))
			continue;
		decided = true;
		if (as_step(check_shown(s, c)) > worst)
			worst = as_step(check_shown(s, c));
	}
	return decided ? worst : by_screens(s, step);
}

enum step_state session_step(const struct session *s, const char *id)
{
	const struct step *step = guide_step(s->guide, id);
	return step ? step_state(s, step) : STEP_OPEN;
}
