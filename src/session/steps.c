/* SPDX-License-Identifier: ISC */
/* From screen to screen. */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "action/make.h"
#include "base/i18n.h"
#include "session/internal.h"

/* What is made of nothing (a clock, chance) is made once, or everything that hangs on it would never be proved for long. */
static bool made_already(const struct session *s, const struct make *mk)
{
	return (mk->function == MAKE_NOW || mk->function == MAKE_RANDOM) && values_get(s->values, mk->name);
}

static int make_one(struct session *s, const struct make *mk, struct err *err)
{
	unsigned long before = values_now(s->values);
	struct world *w = make_needs_world(mk) ? session_world(s, err) : s->world;
	if (make_needs_world(mk) && !w)
		return -1;
	if (make_value(s->values, mk, w, err))
		return -1;
	if (values_now(s->values) != before)
		record_made(s, mk->name);
	return 0;
}

static void make_all(struct session *s, const struct screen *sc, bool tell)
{
	struct err err = { "" };
	for (int i = 0; i < sc->make.n; i++)
		if (!made_already(s, &sc->make.v[i]) && make_one(s, &sc->make.v[i], &err) && tell)
			session_tell(s, err.text);
}

/* What was made on the way hangs on answers that may have changed since, though its screen is not entered again. */
void session_remake(struct session *s)
{
	for (int i = 0; i < s->guide->screens.n; i++)
		if (s->confirmed[i] && screen_applies(s, &s->guide->screens.v[i]))
			make_all(s, &s->guide->screens.v[i], false);
}

void session_enter(struct session *s, int screen)
{
	s->here = screen;
	s->phase = PHASE_SCREEN;
	s->skip_asked = false;
	s->ran = false;
	free(s->focus);
	s->focus = NULL;
	for (int i = 0; i < s->n_checks; i++)
		s->checks[i].fresh = false;
	make_all(s, &s->guide->screens.v[screen], true);
	record_screen(s);
	fields_fill(s);
	act_pass(s, true);
}

int session_next_screen(const struct session *s, int from)
{
	for (int i = from + 1; i < s->guide->screens.n; i++)
		if (screen_applies(s, &s->guide->screens.v[i]))
			return i;
	return -1;
}

static int first_undone(const struct session *s, int before)
{
	for (int i = 0; i < before; i++)
		if (screen_applies(s, &s->guide->screens.v[i]) && !screen_done(s, i))
			return i;
	return -1;
}

void session_finish(struct session *s)
{
	s->phase = PHASE_FINISHED;
	s->exit = 0;
	for (int i = 0; i < s->guide->steps.n; i++)
		if (step_state(s, &s->guide->steps.v[i]) == STEP_FAILED)
			s->exit = 1;
	record_end(s);
	session_changed(s);
}

void session_go_on(struct session *s)
{
	int next, undone;
	session_remake(s);
	next = session_next_screen(s, s->here);
	while (next >= 0 && next < s->target && screen_done(s, next) && session_lost(s, next) == LOST_NOTHING)
		next = session_next_screen(s, next);
	if (next >= 0) {
		if (next < s->target)
			session_tell_lost(s, session_lost(s, next));
		session_enter(s, next);
		return;
	}
	undone = first_undone(s, s->guide->screens.n);
	if (undone < 0) {
		session_finish(s);
		return;
	}
	session_tell(s, _("An answer was changed since: this has to be checked again."));
	s->target = s->guide->screens.n;
	session_enter(s, undone);
}

int session_back(struct session *s)
{
	for (int i = s->here - 1; i >= 0; i--)
		if (screen_applies(s, &s->guide->screens.v[i])) {
			session_enter(s, i);
			return 0;
		}
	session_tell(s, _("This is the first screen. Quitting keeps what you have."));
	session_changed(s);
	return 0;
}

static int screen_of_step(const struct session *s, const char *step)
{
	const struct screen *sc;
	for (int i = 0; i < s->guide->screens.n; i++)
		if (strs_has(&s->guide->screens.v[i].steps, step) && screen_applies(s, &s->guide->screens.v[i]))
			return i;
	sc = guide_screen(s->guide, step);
	return sc && screen_applies(s, sc) ? (int)(sc - s->guide->screens.v) : -1;
}

int session_goto(struct session *s, const char *step, struct err *err)
{
	const struct step *there = guide_step(s->guide, step);
	int screen, undone;
	if (!there && !guide_screen(s->guide, step))
		return err_set(err, guide_has_step(s->guide, step) ? _("Step %s is not part of this: another task of the guide has it.") : _("The document has no step %s."), step);
	screen = screen_of_step(s, there ? there->id : step);
	if (screen < 0)
		return err_set(err, _("Step %s is not needed with the answers given so far."), step);
	session_remake(s);
	undone = first_undone(s, screen);
	if (undone >= 0 && undone != s->here) {
		session_tell(s, _("What comes before that step has to be done first: it goes on here."));
		screen = undone;
	} else if (undone >= 0) {
		session_tell(s, _("What is on this screen has to be done first."));
		session_changed(s);
		return 0;
	}
	session_enter(s, screen);
	return 0;
}
