/* SPDX-License-Identifier: ISC */
/* Running what is on the screen: one action after the other, a change only after it was shown, and what each came to. */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "action/request.h"
#include "base/i18n.h"
#include "session/internal.h"

static const enum check_state of_verdict[] = { [VERDICT_PASS] = CHECK_PROVED, [VERDICT_PROBABLE] = CHECK_PROBABLE, [VERDICT_TOLD] = CHECK_TOLD,
	[VERDICT_WAIT] = CHECK_FAILED, [VERDICT_NEXT] = CHECK_FAILED, [VERDICT_ASK] = CHECK_ASKING, [VERDICT_RETRY] = CHECK_FAILED,
	[VERDICT_FAIL] = CHECK_FAILED };

static void put(char **to, char *taken)
{
	free(*to);
	*to = taken;
}

static void set_focus(struct session *s, const char *field)
{
	put(&s->focus, mem_dup(field));
}

static void end_pass(struct session *s)
{
	s->passing = s->entering = false;
	s->phase = PHASE_SCREEN;
	s->running = NULL;
	fields_fill(s);
	session_changed(s);
}

/* ---- what an action came to ---- */

static void take_kept(struct session *s, const struct match *m)
{
	for (int i = 0; i < m->n_names; i++) {
		const struct value *v = values_get(m->kept, m->names[i]);
		if (v)
			values_copy(s->values, v);
	}
}

static bool agreed_before(const struct session *s, const struct check *c)
{
	const char *answer = c->row->ask ? values_text(s->values, c->row->ask) : NULL;
	return c->agreed && strcmp(c->agreed, c->say) == 0 && answer && strcmp(answer, "yes") == 0;
}

/* A question that was answered reads so in every list. */
static void say_agreed(struct check *c)
{
	put(&c->say, mem_fmt(_("%s You said yes."), c->say));
}

static void settle_question(struct session *s, struct check *c)
{
	if (agreed_before(s, c)) {
		c->state = of_verdict[c->row->then];
		say_agreed(c);
		return;
	}
	put(&c->agreed, NULL);
	if (c->row->ask)
		values_unset(s->values, c->row->ask);
	set_focus(s, c->row->ask);
}

/* A change whose reply was lost, and that is not wanted any more now that c has looked: it was made, and what undoes it is known. */
static void found_again(struct session *s, const struct check *c)
{
	for (int i = 0; i < s->n_checks; i++) {
		struct check *d = &s->checks[i];
		if (d->sent && d->action->first && strcmp(d->action->first, c->action->id) == 0 && c->state == CHECK_PROVED && !check_applies(s, d))
			record_found(s, d);
	}
}

static void settle(struct session *s, struct check *c, const struct match *m, const char *details)
{
	const struct outcome *o = m->row;
	char *name = outcome_name(o);
	take_kept(s, m);
	c->row = o;
	c->say = o->say ? session_say(s, m->kept, o->say) : mem_dup("");
	c->note = o->note ? session_say(s, m->kept, o->note) : NULL;
	c->fix = o->fix ? session_say(s, m->kept, o->fix) : NULL;
	c->details = mem_dup(details);
	/* lint refuses a question without its field; a guide that was never linted must not crash for it */
	c->state = o->verdict == VERDICT_ASK && !o->ask ? CHECK_FAILED : of_verdict[o->verdict];
	values_set_outcome(s->values, c->action->id, name);
	free(name);
	if (c->state == CHECK_ASKING)
		settle_question(s, c);
	if (c->state == CHECK_FAILED)
		set_focus(s, o->return_to);
	fields_hide(s, true);
	c->stamp = values_tick(s->values);
	record_result(s, c, m);
	c->sent = c->sent && o->verdict == VERDICT_RETRY;
	check_take_back(s, o);
	found_again(s, c);
}

static void settle_problem(struct session *s, struct check *c, const char *problem)
{
	c->say = mem_dup(problem);
	c->state = CHECK_FAILED;
	c->stamp = values_tick(s->values);
	values_set_outcome(s->values, c->action->id, NULL);
	(void)s;
}

static void unfresh(struct session *s)
{
	for (int i = 0; i < s->n_checks; i++)
		s->checks[i].fresh = false;
}

static void done(void *arg, const struct match *m, const char *details, const char *problem)
{
	struct session *s = arg;
	struct check *c = s->running;
	s->run = NULL;
	s->running = NULL;
	prompt_close(s);
	check_clear(c);
	if (m && m->row)
		settle(s, c, m, details);
	else
		settle_problem(s, c, problem ? problem : _("An answer came that this guide does not know."));
	c->fresh = true;
	if (s->phase == PHASE_STOPPED)
		return;
	if (c->state == CHECK_FAILED)
		unfresh(s);
	if (c->state == CHECK_FAILED || c->state == CHECK_ASKING)
		end_pass(s);
	else
		act_pass(s, s->entering);
}

static void wait_changed(void *arg)
{
	struct session *s = arg;
	const char *say;
	long limit;
	if (run_waiting(s->run, &say, &limit)) {
		put(&s->running->say, say ? session_say(s, run_kept(s->run), say) : NULL);
		if (s->running->state != CHECK_WAITING) {
			s->running->state = CHECK_WAITING;
			record_wait(s, s->running);
		}
	}
	session_changed(s);
}

/* ---- starting ---- */

static void launch(struct session *s, struct check *c)
{
	struct err err = { "" };
	struct run_setup setup = { s->guide, c->action, s->values, s->setup.loop, session_world(s, &err), wait_changed, done, s, prompt_seen };
	if (!setup.world) {
		check_clear(c);
		settle_problem(s, c, err.text);
		end_pass(s);
		return;
	}
	check_clear(c);
	stages_clear(c);
	c->state = CHECK_RUNNING;
	s->running = c;
	s->ran = true;
	s->phase = PHASE_RUNNING;
	s->run = run_start(&setup);
	session_changed(s);
}

/* The request of a change as it will be sent, for showing and for the journal. NULL when it cannot be made. */
static struct request *preview(struct session *s, const struct check *c, struct err *err)
{
	struct world *w = session_world(s, err);
	struct values *over = w ? run_values(c->action, 0, s->values, w, err) : NULL;
	struct request *q = over ? request_new(s->guide, c->action, over, err) : NULL;
	values_free(over);
	return q;
}

static void propose(struct session *s, struct check *c)
{
	struct err err = { "" };
	s->pending = preview(s, c, &err);
	if (!s->pending) {
		check_clear(c);
		settle_problem(s, c, err.text);
		end_pass(s);
		return;
	}
	s->running = c;
	s->phase = PHASE_CONFIRM;
	if (s->setup.unattended)
		act_confirmed(s, NULL);
	else
		session_changed(s);
}

int act_confirmed(struct session *s, struct err *err)
{
	struct check *c = s->running;
	int rc = record_intent(s, c, s->pending);
	request_free(s->pending);
	s->pending = NULL;
	if (rc) {
		if (err)
			*err = s->fatal;
		return -1;
	}
	launch(s, c);
	return 0;
}

/* What the person changes has its undo recorded all the same; there is no request to show. */
static void start(struct session *s, struct check *c)
{
	if (c->action->effect == EFFECT_READ)
		launch(s, c);
	else if (c->action->kind != ACTION_MANUAL)
		propose(s, c);
	else if (record_intent(s, c, NULL) == 0)
		launch(s, c);
}

/* ---- which one is next ---- */

/* Does a change that is still to be made want c looked at just before? */
static bool wanted_first(const struct session *s, const struct check *c)
{
	for (int i = 0; i < s->n_checks; i++) {
		const struct check *d = &s->checks[i];
		if (d->screen == c->screen && d->action->first && strcmp(d->action->first, c->action->id) == 0 &&
		    check_applies(s, d) && !check_done(s, d))
			return true;
	}
	return false;
}

static bool to_run(const struct session *s, const struct check *c)
{
	if (c->screen != &s->guide->screens.v[s->here] || !check_applies(s, c) || check_shown(s, c) == CHECK_ASKING)
		return false;
	if (s->entering)
		return c->action->run == RUN_ENTER && (check_shown(s, c) == CHECK_OPEN || check_shown(s, c) == CHECK_STALE);
	/* once in a pass: what hangs on a later one is seen to by the next Enter, and nothing turns in circles */
	return !c->fresh && (!check_done(s, c) || wanted_first(s, c));
}

static struct check *next_to_run(struct session *s)
{
	for (int i = 0; i < s->n_checks; i++)
		if (to_run(s, &s->checks[i]))
			return &s->checks[i];
	return NULL;
}

static void confirm_screen(struct session *s)
{
	s->confirmed[s->here] = true;
	record_screen(s);
}

void act_pass(struct session *s, bool entering)
{
	struct check *c;
	s->passing = true;
	s->entering = entering;
	c = next_to_run(s);
	if (c) {
		start(s, c);
		return;
	}
	if (entering || s->ran) {
		if (!entering && !screen_asking(s, &s->guide->screens.v[s->here]))
			confirm_screen(s);
		end_pass(s);
		return;
	}
	confirm_screen(s);
	end_pass(s);
	if (s->phase == PHASE_SCREEN)
		session_go_on(s);
}

/* ---- the person's part ---- */

static void refuse(struct session *s, struct check *c)
{
	c->state = CHECK_FAILED;
	put(&c->agreed, NULL);
	values_unset(s->values, c->row->ask);
	set_focus(s, c->row->return_to);
	c->stamp = values_tick(s->values);
	record_state(s, c, "no");
	unfresh(s);
	session_changed(s);
}

void act_answered(struct session *s)
{
	struct check *c = screen_asking(s, &s->guide->screens.v[s->here]);
	const char *answer = values_text(s->values, c->row->ask);
	if (!answer || strcmp(answer, "yes") != 0) {
		refuse(s, c);
		return;
	}
	c->state = of_verdict[c->row->then];
	put(&c->agreed, mem_dup(c->say));
	say_agreed(c);
	c->stamp = values_tick(s->values);
	record_state(s, c, "yes");
	s->ran = true;
	act_pass(s, false);
}

void act_cancel(struct session *s)
{
	struct check *c = s->running;
	if (!s->run)
		return;
	run_cancel(s->run);
	s->run = NULL;
	prompt_close(s);
	check_clear(c);
	if (c->action->effect == EFFECT_CHANGE) {
		c->state = CHECK_FAILED;
		c->say = mem_dup(_("It was stopped on the way, so it is not known whether it was done."));
		c->fix = mem_dup(_("Press Enter: handrail looks first before it tries again."));
		record_state(s, c, "cancelled");
	}
	unfresh(s);
	session_tell(s, _("Stopped."));
	end_pass(s);
}

static struct check *unproved(struct session *s)
{
	for (int i = 0; i < s->n_checks; i++) {
		struct check *c = &s->checks[i];
		if (c->screen == &s->guide->screens.v[s->here] && check_applies(s, c) && !check_done(s, c) && c->state != CHECK_OPEN)
			return c;
	}
	return NULL;
}

static void skip_check(struct session *s, struct check *c)
{
	char *say = mem_fmt(_("Not proved: you went on without it. Last seen: %s"), c->say ? c->say : "");
	put(&c->say, say);
	put(&c->fix, NULL);
	c->state = CHECK_TOLD;
	c->stamp = values_tick(s->values);
	record_state(s, c, "skipped");
	s->ran = true;
	act_pass(s, false);
}

static void skip_screen(struct session *s)
{
	for (int i = 0; i < s->n_checks; i++) {
		struct check *c = &s->checks[i];
		if (c->screen != &s->guide->screens.v[s->here] || !check_applies(s, c))
			continue;
		check_clear(c);
		stages_clear(c);
		c->state = CHECK_SKIPPED;
		c->stamp = values_tick(s->values);
		record_state(s, c, "skipped");
	}
	s->skipped[s->here] = true;
	confirm_screen(s);
	session_go_on(s);
}

int act_skip(struct session *s, struct err *err)
{
	struct check *c = unproved(s);
	if (!c && !s->guide->screens.v[s->here].optional)
		return err_set(err, "%s", _("There is nothing to skip here: press Enter first, to see what can be proved."));
	if (!s->skip_asked) {
		s->skip_asked = true;
		session_tell(s, c ? _("Without this proof the step ends as told, and that stays visible. Skip again to go on without it.")
			: _("This part may be left out. Skip again to leave it out."));
		session_changed(s);
		return 0;
	}
	s->skip_asked = false;
	if (c)
		skip_check(s, c);
	else
		skip_screen(s);
	return 0;
}
