/* SPDX-License-Identifier: ISC */
/* What the checks stand at: which apply, which have become stale, and what the document's steps make of them. */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "action/expand.h"
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

void check_take_back(struct session *s, const struct outcome *o)
{
	for (int i = 0; o && i < o->undone.n; i++) {
		const struct action *a = guide_action(s->guide, o->undone.v[i]);
		struct check *c = a ? check_of(s, a) : NULL;
		if (!c)
			continue;
		check_clear(c);
		c->sent = false;
		values_set_outcome(s->values, a->id, NULL);
	}
}

void check_free(struct check *c)
{
	check_clear(c);
	stages_clear(c);
	free(c->agreed);
	for (int i = 0; i < c->n_needs; i++)
		free(c->needs[i]);
	free(c->needs);
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

/* Why something has to be looked at again. A secret that has to be given again after a resume, or a guide's action that was written
 * anew, is reason enough to look again, and none to make a change again: MOVED, another value that is not secret, is. */
enum { UNJUDGED = 1, AGAIN = 2, MOVED = 4 };

static bool row_keeps(const struct outcome *o, const char *name)
{
	for (int k = 0; o && k < o->keep.n; k++)
		if (strcmp(o->keep.v[k].name, name) == 0)
			return true;
	return false;
}

static bool keeps(const struct action *a, const char *name)
{
	for (int i = 0; i < a->outcomes.n; i++)
		if (row_keeps(&a->outcomes.v[i], name))
			return true;
	return false;
}

/* Whose reply the value was taken from: the latest that kept it. */
static struct check *producer(const struct session *s, const struct check *c, const char *name)
{
	struct check *last = NULL;
	for (int i = 0; i < s->n_checks; i++) {
		struct check *p = &s->checks[i];
		if (p != c && row_keeps(p->row, name) && (!last || p->stamp > last->stamp) && check_applies(s, p))
			last = p;
	}
	return last;
}

static unsigned judge(const struct session *s, struct check *c);

/* What looked before a change that has been made and stands: a secret that was given again is no reason to look again, for it would
 * find what was made and take it for somebody else's. */
static bool looked_for(const struct session *s, const struct check *c)
{
	for (int i = 0; i < s->n_checks; i++) {
		struct check *d = &s->checks[i];
		if (d->action->first && d->screen == c->screen && strcmp(d->action->first, c->action->id) == 0 && d->state == CHECK_PROVED &&
		    check_applies(s, d) && !d->old && !(judge(s, d) & MOVED))
			return true;
	}
	return false;
}

static bool named(const struct cond *c, int n, const struct check *look, const struct outcome *other)
{
	for (int i = 0; i < n; i++)
		if ((c[i].action && strcmp(c[i].action, look->action->id) == 0) ||
		    (c[i].value && row_keeps(look->row, c[i].value) && row_keeps(other, c[i].value)))
			return true;
	return false;
}

/* Does another answer to c, one that asks whether what is there shall be taken, leave out the change d? */
static bool instead_of(const struct check *c, const struct check *d)
{
	for (int i = 0; i < c->action->outcomes.n; i++) {
		const struct outcome *o = &c->action->outcomes.v[i];
		if (o != c->row && o->verdict == VERDICT_ASK && (named(d->action->when.v, d->action->when.n, c, o) ||
		    named(d->screen->when.v, d->screen->when.n, c, o)))
			return true;
	}
	return false;
}

/* What said, screens before, that a change was to be made. From when that was begun on, only the change's own look knows whether what is
 * found is its own. */
static bool led_to_change(const struct session *s, const struct check *c)
{
	for (int i = 0; c->row && c->action->effect == EFFECT_READ && i < s->n_checks; i++) {
		const struct check *d = &s->checks[i];
		if (d->action->effect == EFFECT_CHANGE && (d->sent || d->found || d->state == CHECK_PROVED) && instead_of(c, d))
			return true;
	}
	return false;
}

/* A secret that was given again is no reason to look again for what a change has made since. */
static bool stands(const struct session *s, const struct check *c)
{
	return led_to_change(s, c) || looked_for(s, c);
}

/* A change that is not made again has kept what it kept, and so has the look before it. */
static unsigned judge_producer(const struct session *s, struct check *p)
{
	unsigned why = judge(s, p);
	if ((p->action->effect == EFFECT_CHANGE || stands(s, p)) && !(why & MOVED))
		return p->old ? AGAIN : 0;
	return why;
}

/* The answer to the question that it asks may be one of its inputs: it is judged first, and no reason to ask anew. */
static bool own_question(const struct check *c, const char *name)
{
	return c->state == CHECK_ASKING && c->row && c->row->ask && strcmp(c->row->ask, name) == 0;
}

static unsigned judge_name(const struct session *s, const struct check *c, const char *name);

/* What was made of a form hangs on which questions were asked, and on the answer to each. */
static unsigned judge_form(const struct session *s, const struct check *c, const char *form, const struct value *list)
{
	unsigned why = list->stamp > c->stamp ? AGAIN | MOVED : 0;
	for (const cJSON *i = list->json ? list->json->child : NULL; i; i = i->next) {
		char *name = mem_fmt("%s.%s", form, i->valuestring);
		why |= judge_name(s, c, name);
		free(name);
	}
	return why;
}

static unsigned judge_name(const struct session *s, const struct check *c, const char *name)
{
	const struct value *v = values_any(s->values, name);
	struct check *p = v ? producer(s, c, name) : NULL;
	unsigned why = 0;
	if (!v || own_question(c, name))
		return 0;
	if (*name == *FORM_LIST)
		return judge_form(s, c, name + 1, v);
	if (v->stamp > c->stamp)
		why = AGAIN | MOVED;
	if (p)
		why |= judge_producer(s, p);
	return v->lost || v->secret ? why & AGAIN : why;
}

static unsigned judge(const struct session *s, struct check *c)
{
	if (!(c->why & UNJUDGED))
		return c->why;
	c->why = 0;      /* also what ends a circle */
	if (c->state == CHECK_OPEN || c->state == CHECK_RUNNING)
		return 0;
	c->why = c->old ? AGAIN : 0;
	for (int i = 0; i < c->n_needs; i++)
		c->why |= judge_name(s, c, c->needs[i]);
	return c->why;
}

static void need(void *arg, const char *name)
{
	struct check *c = arg;
	for (int i = 0; i < c->n_needs; i++)
		if (strcmp(c->needs[i], name) == 0)
			return;
	if (keeps(c->action, name))
		return;
	c->needs = mem_grow(c->needs, (size_t)c->n_needs + 1, sizeof *c->needs);
	c->needs[c->n_needs++] = mem_dup(name);
}

/* Everything that a verdict hangs on, in one number. */
static unsigned long mark_of(const struct session *s)
{
	unsigned long mark = values_now(s->values) + 1;
	for (int i = 0; i < s->n_checks; i++) {
		const struct check *c = &s->checks[i];
		mark = mark * 31 + c->stamp * 16 + (unsigned long)c->state * 2 + c->old;
		mark = mark * 31 + (c->row ? (unsigned long)(c->row - c->action->outcomes.v) + 1 : 0);
	}
	return mark;
}

/* A view asks for each check many times over: judged once, they stay so until something changes. */
static void judge_anew(const struct session *s)
{
	unsigned long mark = mark_of(s);
	if (*s->judged == mark)
		return;
	*s->judged = mark;
	for (int i = 0; i < s->n_checks; i++) {
		struct check *c = &s->checks[i];
		c->why = UNJUDGED;
		if (!c->needs_known && c->state != CHECK_OPEN)
			request_names(s->guide, c->action, need, c);
		c->needs_known = c->needs_known || c->state != CHECK_OPEN;
	}
}

bool check_stale(const struct session *s, const struct check *c)
{
	unsigned why;
	judge_anew(s);
	why = judge(s, &s->checks[c - s->checks]);
	if (c->action->effect == EFFECT_CHANGE || stands(s, c))
		return c->old || (why & MOVED);
	return why != 0;
}

/* What a row keeps as a secret is not in the journal: after a resume it has to be looked up again. */
bool check_lost(const struct session *s, const struct check *c)
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
	if (c->state >= CHECK_ASKING && c->state <= CHECK_TOLD && (check_stale(s, c) || check_lost(s, c)))
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

/* A question that an answer changed since has made stale is not asked any more: the check is made again first. */
struct check *screen_asking(struct session *s, const struct screen *sc)
{
	for (int i = 0; i < s->n_checks; i++)
		if (s->checks[i].screen == sc && check_shown(s, &s->checks[i]) == CHECK_ASKING && check_applies(s, &s->checks[i]))
			return &s->checks[i];
	return NULL;
}

bool field_shown(struct session *s, const struct field *f)
{
	const struct check *asking;
	if (forms_own(s, f->id))
		return forms_shown(s, f);
	if (!conds_hold(s->values, &f->when))
		return false;
	if (!f->on_ask)
		return !prompt_row(s);
	if (prompt_row(s))
		return prompt_row(s)->ask && strcmp(prompt_row(s)->ask, f->id) == 0;
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

/* By its screens alone: told once the person went past all of them, skipped when all were left out or none is for these answers. */
static enum step_state by_screens(const struct session *s, const struct step *step)
{
	bool any = false, open = false, told = false, ahead = false;
	for (int i = 0; i < s->guide->screens.n; i++) {
		const struct screen *sc = &s->guide->screens.v[i];
		if (!strs_has(&sc->steps, step->id))
			continue;
		if (screen_applies(s, sc)) {
			any = true;
			open = open || !s->confirmed[i];
			told = told || (s->confirmed[i] && !s->skipped[i]);
		}
		ahead = ahead || i > s->here;
	}
	if (any)
		return open ? STEP_OPEN : told ? STEP_TOLD : STEP_SKIPPED;
	return ahead && s->phase != PHASE_FINISHED ? STEP_OPEN : STEP_SKIPPED;
}

enum step_state step_state(const struct session *s, const struct step *step)
{
	enum step_state worst = STEP_PROVED;
	bool decided = false;
	if (!conds_hold(s->values, &step->when))
		return STEP_SKIPPED;
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
