/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "action/expand.h"
#include "action/rehearsal.h"
#include "action/request.h"
#include "base/i18n.h"
#include "base/secret.h"
#include "session/arena.h"
#include "session/internal.h"

/* ---- making and freeing ---- */

static void make_checks(struct session *s)
{
	const struct guide *g = s->guide;
	for (int i = 0; i < g->screens.n; i++)
		s->n_checks += g->screens.v[i].actions.n, s->n_fields += g->screens.v[i].fields.n;
	s->checks = mem_new((size_t)s->n_checks + 1, sizeof *s->checks);
	s->fields = mem_new((size_t)s->n_fields + 1, sizeof *s->fields);
	s->n_checks = s->n_fields = 0;
	for (int i = 0; i < g->screens.n; i++) {
		for (int a = 0; a < g->screens.v[i].actions.n; a++) {
			s->checks[s->n_checks].action = &g->screens.v[i].actions.v[a];
			s->checks[s->n_checks++].screen = &g->screens.v[i];
		}
		for (int f = 0; f < g->screens.v[i].fields.n; f++)
			s->fields[s->n_fields++].field = &g->screens.v[i].fields.v[f];
	}
}

struct session *session_new(const struct session_setup *setup, struct err *err)
{
	struct session *s = mem_new(1, sizeof *s);
	(void)err;
	s->setup = *setup;
	s->guide = setup->guide;
	s->domain = setup->domain;
	s->journal = setup->taken_journal;
	s->values = values_new();
	s->presets = values_new();
	s->confirmed = mem_new((size_t)s->guide->screens.n + 1, sizeof *s->confirmed);
	s->skipped = mem_new((size_t)s->guide->screens.n + 1, sizeof *s->skipped);
	s->judged = mem_new(1, sizeof *s->judged);
	s->here = -1;
	s->exit = 4;
	s->arena = arena_new();
	make_checks(s);
	forms_new(s);
	return s;
}

static void free_fields(struct session *s)
{
	for (int i = 0; i < s->n_fields; i++) {
		mem_wipe_free(s->fields[i].draft);
		free(s->fields[i].problem);
		free(s->fields[i].notice);
		free(s->fields[i].filled);
		free(s->fields[i].became);
	}
	free(s->fields);
}

/* A rehearsal leaves nothing behind when it has ended; stopped or killed it can be resumed. */
static void free_journal(struct session *s)
{
	if (s->setup.rehearsal && (s->phase == PHASE_FINISHED || s->setup.unattended))
		journal_remove(s->journal);
	else
		journal_close(s->journal);
}

void session_free(struct session *s)
{
	if (!s)
		return;
	if (s->run)
		run_cancel(s->run);
	s->changed = NULL;
	record_sync(s);
	prompt_close(s);
	request_free(s->pending);
	for (int i = 0; i < s->n_checks; i++)
		check_free(&s->checks[i]);
	free(s->checks);
	free_fields(s);
	forms_free(s);
	free_journal(s);
	values_free(s->values);
	values_free(s->presets);
	values_free(s->setup.taken_earlier);
	arena_free(s->arena);
	free(s->confirmed);
	free(s->skipped);
	free(s->judged);
	free(s->notice);
	free(s->focus);
	free(s->saved_label);
	free(s->osc);
	free(s);
}

/* ---- small things for the other files ---- */

void session_on_change(struct session *s, void (*changed)(void *arg), void *arg)
{
	s->changed = changed;
	s->changed_arg = arg;
}

void session_changed(struct session *s)
{
	if (s->changed)
		s->changed(s->changed_arg);
}

void session_tell(struct session *s, const char *notice)
{
	char *copy = mem_dup(notice);
	free(s->notice);
	s->notice = copy;
}

void session_fail(struct session *s, const struct err *err)
{
	s->fatal = *err;
	s->phase = PHASE_STOPPED;
	s->exit = 1;
	session_tell(s, err->text);
	session_changed(s);
}

char *session_say(const struct session *s, const struct values *values, const char *text)
{
	return expand_say(values, s->domain, text);
}

struct world *session_world(struct session *s, struct err *err)
{
	if (!s->world)
		s->world = s->setup.world(s->setup.world_arg, err);
	return s->world;
}

const struct values *session_values(const struct session *s)
{
	return s->values;
}

bool session_over(const struct session *s)
{
	return s->left || s->phase == PHASE_STOPPED || (s->phase == PHASE_FINISHED && s->setup.unattended);
}

int session_exit(const struct session *s)
{
	if (s->setup.unattended && s->phase == PHASE_SCREEN)
		return 1;
	return s->exit;
}

const char *session_name(const struct session *s)
{
	return s->journal ? journal_name(s->journal) : NULL;
}

char *session_terminal(struct session *s)
{
	char *osc = s->osc;
	s->osc = NULL;
	return osc;
}

const char *session_fatal(const struct session *s)
{
	return s->fatal.text[0] ? s->fatal.text : NULL;
}

/* ---- beginning and resuming ---- */

static bool lost_answer(const struct session *s, const struct screen *sc)
{
	for (int i = 0; i < fields_count(s, sc); i++) {
		const struct field *f = fields_at(s, sc, i);
		const struct value *v = values_any(s->values, f->id);
		if (v && v->lost && (forms_own(s, f->id) ? forms_shown(s, f) : conds_hold(s->values, &f->when)))
			return true;
	}
	return false;
}

static bool lost_reply(const struct session *s, const struct screen *sc)
{
	for (int i = 0; i < s->n_checks; i++)
		if (s->checks[i].screen == sc && check_applies(s, &s->checks[i]) && check_lost(s, &s->checks[i]))
			return true;
	return false;
}

enum lost session_lost(const struct session *s, int screen)
{
	const struct screen *sc = &s->guide->screens.v[screen];
	return lost_answer(s, sc) ? LOST_ANSWER : lost_reply(s, sc) ? LOST_REPLY : LOST_NOTHING;
}

void session_tell_lost(struct session *s, enum lost lost)
{
	if (lost != LOST_NOTHING)
		session_tell(s, lost == LOST_ANSWER ? _("Secrets are never saved: please give this one again. What was done stays done.")
			: _("Secrets are never saved: this is looked up again. What was done stays done."));
}

/* The earliest screen whose secret has to be given or looked up again, if it comes before the one that was reached. */
static int lost_before(const struct session *s, int reached)
{
	for (int i = 0; i < reached; i++)
		if (screen_applies(s, &s->guide->screens.v[i]) && session_lost(s, i) != LOST_NOTHING)
			return i;
	return -1;
}

static void resume(struct session *s)
{
	int lost = lost_before(s, s->here);
	s->target = s->here;
	session_remake(s);
	if (lost >= 0)
		session_tell_lost(s, session_lost(s, lost));
	session_enter(s, lost >= 0 ? lost : s->here);
}

/* With nobody there to press Enter, what failed before is simply to be done again. */
static void reopen_failed(struct session *s)
{
	for (int i = 0; s->setup.unattended && i < s->n_checks; i++)
		if (s->checks[i].state == CHECK_FAILED)
			s->checks[i].state = CHECK_STALE;
}

static int first_world(struct session *s, struct err *err)
{
	if (!s->setup.rehearsal)
		return 0;
	if (!session_world(s, err))
		return -1;
	return s->setup.deal ? rehearsal_deal(s->world, s->setup.deal, err) : 0;
}

int session_begin(struct session *s, struct err *err)
{
	int first;
	if (first_world(s, err) || (s->journal && record_replay(s, err)))
		return -1;
	reopen_failed(s);
	forms_sync(s);
	fields_hide(s, false);
	first = session_next_screen(s, -1);
	s->target = s->here > 0 ? s->here : 0;
	fields_recall(s);
	if (s->here >= 0 && screen_applies(s, &s->guide->screens.v[s->here]))
		resume(s);
	else if (first >= 0)
		session_enter(s, first);
	else
		return err_set(err, "%s", _("This guide has no screen to begin with."));
	return s->phase == PHASE_STOPPED ? err_set(err, "%s", s->fatal.text) : 0;
}

/* ---- commands ---- */

/* Enter on a part that was left out before: now it is wanted. */
static void take_back_skip(struct session *s)
{
	const struct screen *sc = &s->guide->screens.v[s->here];
	for (int i = 0; s->skipped[s->here] && i < s->n_checks; i++)
		if (s->checks[i].screen == sc && s->checks[i].state == CHECK_SKIPPED)
			check_clear(&s->checks[i]);
	s->skipped[s->here] = false;
}

static int cmd_next(struct session *s, const char *arg, struct err *err)
{
	const struct field *missing;
	struct check *asking;
	(void)arg;
	if (s->phase == PHASE_FINISHED) {
		s->left = true;
		session_changed(s);
		return 0;
	}
	missing = fields_missing(s);
	asking = prompt_row(s) ? NULL : screen_asking(s, &s->guide->screens.v[s->here]);
	if (missing) {
		struct field_state *st = field_state(s, missing->id);
		if (!st->problem)
			field_problem(s, missing, _("An answer is needed here."));
		return err_set(err, "%s", st->problem);
	}
	if (prompt_row(s)) {
		prompt_answered(s);
		return 0;
	}
	s->ran = false;
	if (asking) {
		act_answered(s);
		return 0;
	}
	for (int i = 0; i < s->n_checks; i++)
		s->checks[i].fresh = false;
	take_back_skip(s);
	act_pass(s, false);
	return 0;
}

static int cmd_back(struct session *s, const char *arg, struct err *err)
{
	(void)arg, (void)err;
	if (s->phase == PHASE_FINISHED) {
		session_enter(s, s->here);
		return 0;
	}
	return session_back(s);
}

static int cmd_goto(struct session *s, const char *arg, struct err *err)
{
	return session_goto(s, arg ? arg : "", err);
}

static int cmd_confirm(struct session *s, const char *arg, struct err *err)
{
	(void)arg;
	return act_confirmed(s, err);
}

static int cmd_decline(struct session *s, const char *arg, struct err *err)
{
	(void)arg, (void)err;
	request_free(s->pending);
	s->pending = NULL;
	s->running = NULL;
	s->passing = s->entering = false;
	s->phase = PHASE_SCREEN;
	session_tell(s, _("Nothing was changed."));
	session_changed(s);
	return 0;
}

static int cmd_skip(struct session *s, const char *arg, struct err *err)
{
	(void)arg;
	return act_skip(s, err);
}

static int cmd_cancel(struct session *s, const char *arg, struct err *err)
{
	(void)arg, (void)err;
	act_cancel(s);
	return 0;
}

static void copied(void *arg, enum copy_result result, const char *how, const char *osc)
{
	struct session *s = arg;
	char *text = NULL;
	if (result == COPY_DONE)
		text = mem_fmt(_("Copied with %s."), how);
	else if (result == COPY_SENT)
		text = mem_fmt(_("Sent to the terminal to be copied (%s); whether it took it cannot be known."), how);
	else
		text = mem_dup(result == COPY_REHEARSAL ? _("Rehearsal: this would be copied now.")
			: _("It could not be copied. Mark it with the mouse; print shows it unbroken."));
	session_tell(s, text);
	free(text);
	free(s->osc);
	s->osc = mem_dup(osc);
	session_changed(s);
}

static int cmd_copy(struct session *s, const char *arg, struct err *err)
{
	struct world *w = session_world(s, err);
	if (!w)
		return -1;
	w->ops->copy(w, arg ? arg : "", copied, s);
	return 0;
}

static void opened(void *arg, enum open_result result)
{
	static const char *const texts[] = { [OPEN_DONE] = N_("The page was handed to your browser."),
		[OPEN_REMOTE] = N_("Not opened: you are logged in from elsewhere (SSH). Open the address on your own machine."),
		[OPEN_NO_DISPLAY] = N_("Not opened: there is no display here. Open the address on another machine."),
		[OPEN_NO_PROGRAM] = N_("Not opened: no browser was found here. Open the address yourself."),
		[OPEN_FAILED] = N_("The browser could not be started. Open the address yourself."),
		[OPEN_REHEARSAL] = N_("Rehearsal: this page would be opened now.") };
	session_tell(arg, _(texts[result]));
	session_changed(arg);
}

static int cmd_open(struct session *s, const char *arg, struct err *err)
{
	struct world *w = session_world(s, err);
	if (!w)
		return -1;
	w->ops->open_url(w, arg ? arg : "", opened, s);
	return 0;
}

static int cmd_deal(struct session *s, const char *arg, struct err *err)
{
	struct world *w = s->setup.rehearsal ? session_world(s, err) : NULL;
	if (!w)
		return err_set(err, "%s", _("What goes wrong can only be chosen in a rehearsal."));
	if (rehearsal_deal(w, arg ? arg : "", err))
		return -1;
	session_tell(s, _("The next attempt will end so."));
	session_changed(s);
	return 0;
}

static int cmd_quit(struct session *s, const char *arg, struct err *err)
{
	(void)arg, (void)err;
	if (s->run)
		act_cancel(s);
	if (s->phase != PHASE_FINISHED && s->phase != PHASE_STOPPED)
		s->exit = 4;
	record_sync(s);
	if (s->phase != PHASE_FINISHED)
		s->phase = PHASE_STOPPED;
	s->left = true;
	session_changed(s);
	return 0;
}

enum { IN_SCREEN = 1 << PHASE_SCREEN, IN_RUNNING = 1 << PHASE_RUNNING, IN_CONFIRM = 1 << PHASE_CONFIRM, IN_FINISHED = 1 << PHASE_FINISHED,
	IN_ASKED = 1 << PHASE_ASKED, ANYWHERE = IN_SCREEN | IN_RUNNING | IN_CONFIRM | IN_FINISHED | IN_ASKED };

static const struct { int (*run)(struct session *, const char *, struct err *); unsigned in; } commands[] = {
	[CMD_NEXT] = { cmd_next, IN_SCREEN | IN_FINISHED | IN_ASKED }, [CMD_BACK] = { cmd_back, IN_SCREEN | IN_FINISHED },
	[CMD_GOTO] = { cmd_goto, IN_SCREEN | IN_FINISHED }, [CMD_CONFIRM] = { cmd_confirm, IN_CONFIRM },
	[CMD_DECLINE] = { cmd_decline, IN_CONFIRM }, [CMD_SKIP] = { cmd_skip, IN_SCREEN }, [CMD_CANCEL] = { cmd_cancel, IN_RUNNING | IN_ASKED },
	[CMD_COPY] = { cmd_copy, ANYWHERE }, [CMD_OPEN] = { cmd_open, ANYWHERE }, [CMD_DEAL] = { cmd_deal, IN_SCREEN | IN_RUNNING | IN_ASKED },
	[CMD_QUIT] = { cmd_quit, ANYWHERE } };

int session_do(struct session *s, enum session_command command, const char *arg, struct err *err)
{
	if (!(commands[command].in & 1u << s->phase))
		return err_set(err, "%s", s->phase == PHASE_RUNNING || s->phase == PHASE_ASKED ? _("Something is under way. Cancel it first.") : _("That cannot be done here."));
	if (command != CMD_SKIP)
		s->skip_asked = false;
	if (command != CMD_DEAL) {
		free(s->notice);
		s->notice = NULL;
	}
	if (commands[command].run(s, arg, err))
		return -1;
	return s->phase == PHASE_STOPPED && s->fatal.text[0] ? err_set(err, "%s", s->fatal.text) : 0;
}

void session_results(const struct session *s, session_result_fn *each, void *arg)
{
	for (int i = 0; i < s->n_checks; i++) {
		const struct check *c = &s->checks[i];
		char *title;
		if (c->state == CHECK_OPEN || !check_applies(s, c))
			continue;
		title = session_say(s, s->values, c->action->title);
		each(arg, c->action->steps.n ? c->action->steps.v[0] : c->screen->steps.n ? c->screen->steps.v[0] : "", check_shown(s, c), title, c->say, c->fix);
		free(title);
	}
}
