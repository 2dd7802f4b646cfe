/* SPDX-License-Identifier: ISC */
/* From the session's state to what is to be shown. Everything lives in the session's arena until the next view. */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "action/expand.h"
#include "action/rehearsal.h"
#include "action/source.h"
#include "base/i18n.h"
#include "base/secret.h"
#include "session/answer.h"
#include "session/arena.h"
#include "session/internal.h"
#include "session/table.h"

#define NEW(s, n, p) ((p) = arena_get((s)->arena, (size_t)(n), sizeof *(p)))

static const char *say(struct session *s, const char *text)
{
	return text ? arena_take(s->arena, session_say(s, s->values, text)) : NULL;
}

static const char *label(struct session *s, const char *text)
{
	return text ? arena_dup(s->arena, i18n_label(s->domain, text)) : NULL;
}

static int step_index(const struct guide *g, const char *id)
{
	for (int i = 0; i < g->all_steps.n; i++)
		if (strcmp(g->all_steps.v[i].id, id) == 0)
			return i;
	return -2;
}

/* "1.2, 1.3"; three or more in a row, as the document has them, are "2.1-2.6". */
static const char *join_steps(struct session *s, const struct strs *steps)
{
	struct buf b;
	buf_init(&b, 200);
	for (int i = 0, end; i < steps->n; i = end + 1) {
		for (end = i; end + 1 < steps->n && step_index(s->guide, steps->v[end + 1]) == step_index(s->guide, steps->v[end]) + 1; )
			end++;
		buf_addf(&b, "%s%s", i ? ", " : "", steps->v[i]);
		if (end - i >= 2)
			buf_addf(&b, "-%s", steps->v[end]);
		else
			end = i;
	}
	return arena_take(s->arena, buf_detach(&b));
}

/* ---- the map ---- */

static bool step_here(const struct session *s, const struct step *step)
{
	return s->phase != PHASE_FINISHED && strs_has(&s->guide->screens.v[s->here].steps, step->id);
}

static bool step_on_screen(const struct session *s, const struct step *step)
{
	for (int i = 0; i < s->guide->screens.n; i++)
		if (strs_has(&s->guide->screens.v[i].steps, step->id) && screen_applies(s, &s->guide->screens.v[i]))
			return true;
	return false;
}

static void view_map(struct session *s, struct view *v)
{
	struct view_map *map = NEW(s, s->guide->steps.n, map);
	for (int i = 0; i < s->guide->steps.n; i++) {
		const struct step *step = &s->guide->steps.v[i];
		struct view_map m = { step->id, say(s, step->title), step_state(s, step), step_here(s, step), step_on_screen(s, step) };
		if (!conds_hold(s->values, &step->when))
			continue;
		map[v->n_map++] = m;
		v->of += m.state != STEP_SKIPPED;
		v->at += m.state < STEP_SKIPPED;
	}
	v->map = map;
}

static void view_counts(struct session *s, struct view *v)
{
	struct view_count *counts = NEW(s, STEP_STATES, counts);
	for (int st = 0; st < STEP_STATES; st++) {
		struct buf b;
		int n = 0;
		buf_init(&b, BUF_TEXT);
		for (int i = 0; i < v->n_map; i++)
			if (v->map[i].state == (enum step_state)st)
				buf_addf(&b, "%s%s", n++ ? " " : "", v->map[i].id);
		if (n)
			counts[v->n_counts++] = (struct view_count){ (enum step_state)st, n, arena_dup(s->arena, b.s) };
		buf_free(&b);
	}
	v->counts = counts;
}

/* ---- what a screen says ---- */

static void view_paras(struct session *s, const struct screen *sc, struct view *v)
{
	struct view_para *paras = NEW(s, sc->text.n, paras);
	for (int i = 0; i < sc->text.n; i++)
		if (conds_hold(s->values, &sc->text.v[i].when))
			paras[v->n_paras++] = (struct view_para){ sc->text.v[i].level, say(s, sc->text.v[i].text) };
	v->paras = paras;
}

static const char *plain(struct session *s, const struct values *values, const char *tmpl, enum vtarget to)
{
	struct expander x = { values, SECRETS_MASKED };
	return arena_take(s->arena, expand_dup(&x, tmpl, to, NULL));
}

static void view_copies(struct session *s, const struct values *values, const struct copy *list, int n, struct view *v)
{
	struct view_copy *copies = NEW(s, n, copies);
	for (int i = 0; i < n; i++) {
		const struct copy *c = &list[i];
		const char *value = conds_hold(values, &c->when) ? plain(s, values, c->value, TO_PLAIN) : NULL;
		const char *means = label(s, c->translation);
		if (means && strcmp(means, c->label) == 0)
			means = NULL;
		if (value)
			copies[v->n_copies++] = (struct view_copy){ c->label, means, value, c->document };
	}
	v->copies = copies;
}

static void view_links(struct session *s, const struct values *values, const struct link *list, int n, struct view *v)
{
	struct view_link *links = NEW(s, n, links);
	for (int i = 0; i < n; i++) {
		const struct link *l = &list[i];
		const char *url = conds_hold(values, &l->when) ? plain(s, values, l->url, TO_URL) : NULL;
		if (url)
			links[v->n_links++] = (struct view_link){ say(s, l->label), url };
	}
	v->links = links;
}

/* ---- the end ---- */

/* Why a step is not proved: what its check said, or that there was none. */
static const char *why_not(struct session *s, const struct view_map *m)
{
	for (int i = 0; i < s->n_checks; i++) {
		const struct check *c = &s->checks[i];
		if (strs_has(&c->action->steps, m->id) && check_applies(s, c) && check_shown(s, c) != CHECK_PROVED && c->say)
			return c->say;
	}
	return m->state == STEP_TOLD ? _("Only you know it; nothing could check it.") : NULL;
}

/* What is not proved, and why: steps with the same reason are named together. */
static void view_reasons(struct session *s, struct view *v, struct view_para *paras)
{
	for (int i = 0; i < v->n_map; i++) {
		const char *why = v->map[i].state == STEP_PROVED || v->map[i].state == STEP_SKIPPED ? NULL : why_not(s, &v->map[i]);
		struct buf b;
		bool told = false;
		buf_init(&b, BUF_TEXT);
		for (int k = 0; why && k < v->n_map; k++) {
			const char *other = v->map[k].state == v->map[i].state ? why_not(s, &v->map[k]) : NULL;
			bool same = other && strcmp(other, why) == 0;
			told = told || (same && k < i);
			if (same)
				buf_addf(&b, "%s%s", b.len ? " " : "", v->map[k].id);
		}
		if (why && !told)
			paras[v->n_paras++] = (struct view_para){ PARA_PLAIN, arena_take(s->arena, mem_fmt("%s: %s", b.s, why)) };
		buf_free(&b);
	}
}

/* The summary ends with what the last screen held to be important, and with its links. */
static void view_end(struct session *s, struct view *v)
{
	const struct screen *sc = &s->guide->screens.v[s->here];
	struct view_para *paras = NEW(s, v->n_map + sc->text.n + 1, paras);
	const char *spent = s->setup.unattended ? NULL : arena_take(s->arena, spent_text(&s->spent));
	view_counts(s, v);
	view_reasons(s, v, paras);
	if (spent)
		paras[v->n_paras++] = (struct view_para){ PARA_PLAIN, spent };
	for (int i = 0; i < sc->text.n; i++)
		if (sc->text.v[i].level == PARA_IMPORTANT && conds_hold(s->values, &sc->text.v[i].when))
			paras[v->n_paras++] = (struct view_para){ PARA_IMPORTANT, say(s, sc->text.v[i].text) };
	v->paras = paras;
	view_links(s, s->values, sc->links.v, sc->links.n, v);
}

/* ---- fields ---- */

struct choosing { struct session *session; struct view_choice *v; int n, cap; };

static void choose(void *arg, const struct view_choice *one)
{
	struct choosing *c = arg;
	struct arena *arena = c->session->arena;
	struct view_choice *more;
	if (c->n == c->cap) {
		c->cap = c->cap ? c->cap * 2 : 8;
		NEW(c->session, c->cap, more);
		for (int i = 0; i < c->n; i++)
			more[i] = c->v[i];
		c->v = more;
	}
	c->v[c->n++] = (struct view_choice){ arena_dup(arena, one->value), arena_dup(arena, one->label), arena_dup(arena, one->note),
		arena_dup(arena, one->group) };
}

static void view_secret(struct session *s, const struct field *f, const struct value *v, struct view_field *out)
{
	const char *bytes = secret_reveal(v->secret), *shape = answer_shape(f, bytes);
	out->secret_len = secret_len(v->secret);
	secret_hint(v->secret, out->secret_end);
	out->shape = shape ? arena_dup(s->arena, i18n_text(s->domain, shape)) : NULL;
}

static const char *field_notice(struct session *s, const struct field_state *st, const struct value *any)
{
	if (any && any->lost)
		return _("It was given before, but secrets are never saved. Please give it again.");
	return arena_dup(s->arena, st->notice);
}

static struct view_field view_field(struct session *s, const struct field *f)
{
	const struct field_state *st = field_state(s, f->id);
	const struct value *v = values_get(s->values, f->id);
	struct choosing c = { s, NULL, 0, 0 };
	struct view_field out = { .id = f->id, .label = say(s, f->label), .help = say(s, f->help), .kind = f->kind, .optional = f->optional,
		.lines = f->lines };
	out.set = v && (v->secret || *v->text);
	out.text = f->kind == FIELD_SECRET ? NULL : arena_dup(s->arena, st->draft ? st->draft : v ? v->text : "");
	if (v && v->secret)
		view_secret(s, f, v, &out);
	out.notice = field_notice(s, st, values_any(s->values, f->id));
	out.problem = arena_dup(s->arena, st->problem);
	out.env = arena_take(s->arena, source_variable(f->id));
	answer_choices(f, s->values, s->domain, choose, &c);
	out.choices = c.v;
	out.n_choices = c.n;
	return out;
}

static void view_fields(struct session *s, const struct screen *sc, struct view *v)
{
	int n = fields_count(s, sc);
	struct view_field *fields = NEW(s, n, fields);
	for (int i = 0; i < n; i++)
		if (field_shown(s, fields_at(s, sc, i)))
			fields[v->n_fields++] = view_field(s, fields_at(s, sc, i));
	v->fields = fields;
	v->focus = arena_dup(s->arena, s->focus);
}

/* ---- checks ---- */

static void view_wait(const struct session *s, const struct check *c, struct view_check *out)
{
	const char *text;
	if (c != s->running || !s->run)
		return;
	out->since_ms = run_since(s->run);
	out->details = arena_take(s->arena, run_output(s->run));
	run_waiting(s->run, &text, &out->limit_ms);
}

/* An answer of this screen was refused: what the one before it has shown does not belong to what stands in the field. */
static bool refused_here(struct session *s, const struct screen *sc)
{
	for (int i = 0; i < fields_count(s, sc); i++) {
		const struct field *f = fields_at(s, sc, i);
		if (!f->on_ask && field_state(s, f->id)->problem && field_shown(s, f))
			return true;
	}
	return false;
}

/* While it runs, and after it failed on its way: the last one is where it stopped. */
static void view_stages(struct session *s, const struct check *c, struct view_check *out)
{
	struct view_stage *stages = NEW(s, c->n_stages, stages);
	bool asks = s->phase == PHASE_ASKED && c == s->running;
	if (asks)
		out->state = CHECK_ASKING;
	if (!asks && out->state != CHECK_RUNNING && out->state != CHECK_WAITING && out->state != CHECK_FAILED)
		return;
	for (int i = 0; i < c->n_stages; i++)
		stages[i] = (struct view_stage){ arena_dup(s->arena, c->stages[i]), CHECK_TOLD };
	if (c->n_stages)
		stages[c->n_stages - 1].state = out->state;
	out->stages = stages;
	out->n_stages = c->n_stages;
}

static struct view_check view_check(struct session *s, const struct check *c, bool refused)
{
	enum check_state shown = check_shown(s, c);
	struct view_check out = { c->action->id, say(s, c->action->title), refused && shown != CHECK_OPEN ? CHECK_STALE : shown, arena_dup(s->arena, c->note),
		arena_dup(s->arena, c->say), arena_dup(s->arena, c->fix), arena_dup(s->arena, c->details), 0, 0, NULL, 0 };
	if (out.state != CHECK_FAILED)      /* of a question it is what to do after a no */
		out.fix = NULL;
	if (out.state == CHECK_STALE)       /* what was found with other answers says nothing about these */
		out.note = out.say = NULL;
	view_wait(s, c, &out);
	view_stages(s, c, &out);
	return out;
}

static void view_checks(struct session *s, const struct screen *sc, struct view *v)
{
	struct view_check *checks = NEW(s, sc->actions.n, checks);
	bool refused = s->phase == PHASE_SCREEN && refused_here(s, sc);
	for (int i = 0; i < s->n_checks; i++) {
		const struct check *c = &s->checks[i];
		if (c->screen == sc && check_applies(s, c) && c->action->kind != ACTION_MANUAL)
			checks[v->n_checks++] = view_check(s, c, refused);
	}
	v->checks = checks;
	v->waits = say(s, sc->waits);
}

/* What only the person can do or say is asked among the paragraphs. */
static void view_manual(struct session *s, const struct screen *sc, struct view *v)
{
	struct view_para *paras = NEW(s, v->n_paras + sc->actions.n, paras);
	for (int i = 0; i < v->n_paras; i++)
		paras[i] = v->paras[i];
	for (int i = 0; i < s->n_checks; i++) {
		const struct check *c = &s->checks[i];
		if (c->screen != sc || !check_applies(s, c) || c->action->kind != ACTION_MANUAL)
			continue;
		paras[v->n_paras++] = (struct view_para){ PARA_NOTE, say(s, c->action->manual->ask) };
	}
	v->paras = paras;
}

static void view_confirm(struct session *s, struct view *v)
{
	const char **lines;
	char *text = arena_dup(s->arena, s->pending->shown), *end;
	const struct undo *u = s->running->action->undo;
	int n = 1;
	for (const char *p = text; *p; p++)
		n += *p == '\n';
	NEW(s, n + 1, lines);
	lines[v->n_confirm++] = say(s, s->running->action->title);
	for (char *line = text; *line; line = end) {
		end = line + strcspn(line, "\n");
		if (*end)
			*end++ = '\0';
		lines[v->n_confirm++] = line;
	}
	v->confirm = lines;
	v->undo = u ? say(s, u->by_hand && !u->http ? u->by_hand : u->title) : NULL;
}

/* ---- what can be done now ---- */

struct offer { enum session_command command; const char *key, *label; unsigned phases; };
enum { IN_SCREEN = 1 << VIEW_SCREEN, IN_CONFIRM = 1 << VIEW_CONFIRM, IN_RUNNING = 1 << VIEW_RUNNING, IN_WAITING = 1 << VIEW_WAITING,
	IN_FINISHED = 1 << VIEW_FINISHED, IN_PROMPT = 1 << 8 };

static const struct offer offers[] = {
	{ CMD_CONFIRM, "Enter", N_("do it"), IN_CONFIRM },
	{ CMD_DECLINE, "Esc", N_("back"), IN_CONFIRM },
	{ CMD_CANCEL, "c", N_("stop"), IN_RUNNING | IN_WAITING | IN_PROMPT },
	{ CMD_OPEN, "o", N_("open the page"), IN_SCREEN | IN_WAITING | IN_PROMPT },
	{ CMD_COPY, "y", N_("copy"), IN_SCREEN | IN_WAITING | IN_PROMPT },
	{ CMD_SKIP, "s", N_("skip the proof"), IN_SCREEN },
	{ CMD_BACK, "Esc", N_("back"), IN_SCREEN | IN_FINISHED },
	{ CMD_DEAL, "x", N_("choose what goes wrong"), IN_SCREEN },
	{ CMD_QUIT, "q", N_("quit"), IN_SCREEN | IN_RUNNING | IN_WAITING | IN_CONFIRM | IN_FINISHED | IN_PROMPT } };

static bool any_state(const struct view *v, enum check_state st)
{
	for (int i = 0; i < v->n_checks; i++)
		if (v->checks[i].state == st)
			return true;
	return false;
}

static bool offered(const struct session *s, const struct view *v, enum session_command c)
{
	switch (c) {
	case CMD_OPEN: return v->n_links > 0;
	case CMD_COPY: return v->n_copies > 0 || v->n_links > 0;
	case CMD_SKIP: return any_state(v, CHECK_FAILED) || any_state(v, CHECK_ASKING) || s->guide->screens.v[s->here].optional;
	case CMD_DEAL: return s->setup.rehearsal && v->n_deals > 0;
	default: return true;
	}
}

static const char *next_label(const struct session *s, const struct view *v)
{
	if (v->kind == VIEW_FINISHED)
		return _("leave");
	if (v->prompt)
		return v->n_fields ? _("answer") : _("go on");
	if (any_state(v, CHECK_ASKING))
		return _("answer");
	if (any_state(v, CHECK_FAILED) || any_state(v, CHECK_STALE))
		return _("check again");
	if (any_state(v, CHECK_OPEN))
		return _("check");
	return s->here + 1 < s->guide->screens.n ? _("next") : _("finish");
}

static void view_commands(struct session *s, struct view *v)
{
	struct view_command *commands = NEW(s, COUNT(offers) + 1, commands);
	if (v->kind == VIEW_SCREEN || v->kind == VIEW_FINISHED)
		commands[v->n_commands++] = (struct view_command){ CMD_NEXT, "Enter", next_label(s, v) };
	for (size_t i = 0; i < COUNT(offers); i++)
		if ((offers[i].phases & (v->prompt ? IN_PROMPT : 1u << v->kind)) && offered(s, v, offers[i].command))
			commands[v->n_commands++] = (struct view_command){ offers[i].command, offers[i].key, _(offers[i].label) };
	v->commands = commands;
}

/* The next action of the screen that would run, and all that it can be dealt. */
static void view_deals(struct session *s, const struct screen *sc, struct view *v)
{
	struct check *all = s->checks, *next = NULL;
	struct view_deal *deals;
	const struct outcome *chosen;
	if (!s->setup.rehearsal || !s->world || !all)
		return;
	for (int i = 0; i < s->n_checks && !next; i++)
		if (all[i].screen == sc && check_applies(s, all + i) && !check_done(s, all + i) &&
		    all[i].state != CHECK_ASKING)
			next = all + i;
	for (int i = s->n_checks - 1; i >= 0 && !next; i--)
		if (all[i].screen == sc && check_applies(s, all + i))
			next = all + i;
	if (!next || next->action->kind == ACTION_MANUAL)
		return;
	chosen = rehearsal_next(s->world, next->action, s->values);
	NEW(s, next->action->outcomes.n, deals);
	for (int i = 0; i < next->action->outcomes.n; i++) {
		const struct outcome *o = &next->action->outcomes.v[i];
		deals[v->n_deals++] = (struct view_deal){ arena_take(s->arena, outcome_name(o)), say(s, o->say), o == chosen };
	}
	v->deals = deals;
	v->deal_action = next->action->id;
}

static enum view_kind kind_of(const struct session *s)
{
	switch (s->phase) {
	case PHASE_RUNNING: return s->running && s->running->state == CHECK_WAITING ? VIEW_WAITING : VIEW_RUNNING;
	case PHASE_CONFIRM: return VIEW_CONFIRM;
	case PHASE_FINISHED: return VIEW_FINISHED;
	case PHASE_STOPPED: return VIEW_STOPPED;
	default: return VIEW_SCREEN;
	}
}

/* Nothing but what the program wants to be told, and how far it is. */
static void view_prompt(struct session *s, const struct screen *sc, const struct during *row, struct view *v)
{
	struct view_para *para = NEW(s, 1, para);
	*para = (struct view_para){ PARA_PLAIN, arena_dup(s->arena, s->prompt.say) };
	v->prompt = true;
	v->title = arena_dup(s->arena, s->prompt.title);
	v->paras = para;
	v->n_paras = 1;
	view_copies(s, s->prompt.values, row->copy.v, row->copy.n, v);
	view_links(s, s->prompt.values, row->links.v, row->links.n, v);
	view_fields(s, sc, v);
	view_checks(s, sc, v);
}

static void view_screen(struct session *s, struct view *v)
{
	const struct screen *sc = &s->guide->screens.v[s->here];
	v->step = join_steps(s, &sc->steps);
	if (prompt_row(s)) {
		view_prompt(s, sc, prompt_row(s), v);
		return;
	}
	v->title = say(s, sc->title);
	view_paras(s, sc, v);
	view_manual(s, sc, v);
	tables_view(s, sc, v);
	view_copies(s, s->values, sc->copy.v, sc->copy.n, v);
	view_links(s, s->values, sc->links.v, sc->links.n, v);
	view_fields(s, sc, v);
	view_checks(s, sc, v);
	view_deals(s, sc, v);
}

/* A task alone does not say what it is done to. */
static void view_guide(struct session *s, struct view *v)
{
	v->id = arena_take(s->arena, guide_way(s->guide));
	v->guide = say(s, guide_title(s->guide));
	v->menu = say(s, s->guide->menu);
	if (!s->guide->task)
		return;
	v->guide = arena_take(s->arena, mem_fmt("%s: %s", v->menu, v->guide));
	v->menu = say(s, guide_title(s->guide));
}

const struct view *session_view(struct session *s)
{
	struct view *v = &s->view;
	arena_clear(s->arena);
	memset(v, 0, sizeof *v);
	v->kind = kind_of(s);
	view_guide(s, v);
	v->rehearsal = s->setup.rehearsal;
	v->notice = arena_dup(s->arena, s->notice);
	view_map(s, v);
	if (v->kind == VIEW_FINISHED || s->here < 0) {
		v->title = v->guide;
		v->step = "";
		if (s->here >= 0)
			view_end(s, v);
	} else {
		view_screen(s, v);
	}
	if (v->kind == VIEW_CONFIRM)
		view_confirm(s, v);
	view_commands(s, v);
	return v;
}
