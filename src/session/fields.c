/* SPDX-License-Identifier: ISC */
/* The answers of the screen at hand: what is known beforehand, what is still missing, and taking one. */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "action/expand.h"
#include "action/source.h"
#include "base/fs.h"
#include "base/i18n.h"
#include "base/secret.h"
#include "session/answer.h"
#include "session/internal.h"

#define ANSWER_MAX SECRET_MAX

struct field_state *field_state(struct session *s, const char *id)
{
	for (int i = 0; i < s->n_fields; i++)
		if (strcmp(s->fields[i].field->id, id) == 0)
			return &s->fields[i];
	return forms_state(s, id);
}

static void put(char **to, const char *text)
{
	char *copy = text && *text ? mem_dup(text) : NULL;
	free(*to);
	*to = copy;
}

void field_problem(struct session *s, const struct field *f, const char *text)
{
	put(&field_state(s, f->id)->problem, text);
	if (text)
		put(&s->focus, f->id);
}

static void keep(struct session *s, const struct field *f, const struct buf *out, enum origin origin, const char *where)
{
	if (f->kind == FIELD_SECRET && out->len)
		values_set_secret(s->values, f->id, secret_new(out->s, out->len), origin, where);
	else if (f->kind != FIELD_SECRET)
		values_set(s->values, f->id, out->s, origin, where);
	else
		values_unset(s->values, f->id);
}

/* A rehearsal takes any day: its examples are fixed and grow old. */
static int judge_day(const struct session *s, const struct field *f, const char *day, struct err *err)
{
	time_t now = time(NULL);
	struct tm tm;
	char today[16];
	if (!f->future || s->setup.rehearsal || !localtime_r(&now, &tm) || !strftime(today, sizeof today, "%Y-%m-%d", &tm) || strcmp(day, today) >= 0)
		return 0;
	return err_set(err, "%s", _("This day has passed. Enter one that is still to come."));
}

/* @ and a path, where several lines are wanted: the file holds them. */
static bool names_file(const struct field *f, const char *text, size_t len)
{
	return f->lines && len > 1 && *text == '@' && !memchr(text, '\n', len);
}

static int refuse(struct session *s, const struct field *f, const char *text, const struct err *why, struct err *err)
{
	put(&field_state(s, f->id)->draft, f->kind == FIELD_SECRET ? NULL : text);
	field_problem(s, f, why->text);
	if (err)
		*err = *why;
	return -1;
}

static char *path_given(const char *text, size_t len)
{
	while (len && strchr(" \t\r", text[len - 1]))
		len--;
	return mem_dupn(text, len);
}

/* A rehearsal reads no file; its example stands for what is in it. */
static int take_file(struct session *s, const struct field *f, const char *text, size_t len, struct err *err)
{
	struct err mine = { "" };
	char *given = path_given(text, len), *path = fs_home(given + 1), *notice;
	struct buf file;
	int rc;
	buf_init(&file, ANSWER_MAX);
	if (s->setup.rehearsal)
		rc = f->example ? buf_adds(&file, f->example) : err_set(&mine, "%s", _("A rehearsal reads no file. Enter something in its place."));
	else
		rc = fs_read(path, &file, &mine);
	if (rc == 0)
		rc = field_take(s, f, file.s, file.len, FROM_FILE, path, err);
	else
		refuse(s, f, given, &mine, err);
	if (rc == 0) {
		notice = mem_fmt(s->setup.rehearsal ? _("Rehearsal: %s would be read now; the example stands for it.") : _("Read from %s."), path);
		put(&field_state(s, f->id)->notice, notice);
		free(notice);
	}
	buf_free(&file);
	free(given);
	free(path);
	return rc;
}

int field_take(struct session *s, const struct field *f, const char *text, size_t len, enum origin origin, const char *where, struct err *err)
{
	struct field_state *st = field_state(s, f->id);
	struct buf out, notice;
	struct err mine = { "" };
	int rc;
	if (names_file(f, text, len) && origin != FROM_FILE)
		return take_file(s, f, text, len, err);
	buf_init(&out, ANSWER_MAX);
	buf_init(&notice, BUF_TEXT);
	rc = answer_check(s->guide, f, s->values, s->domain, text, len, &out, &notice, &mine);
	if (rc == 0 && out.len)
		rc = judge_day(s, f, out.s, &mine);
	if (rc == 0) {
		keep(s, f, &out, origin, where);
		put(&st->draft, NULL);
		put(&st->problem, NULL);
		put(&st->notice, notice.s);
		record_answer(s, f);
		fields_hide(s, true);
	} else {
		put(&st->draft, NULL);
		if (f->kind != FIELD_SECRET && rc != ANSWER_MISPLACED)
			st->draft = mem_dup(text);           /* also when it was emptied: what is wrong stands beside what was typed */
		field_problem(s, f, mine.text);
		if (err)
			*err = mine;
	}
	buf_free(&out);
	buf_free(&notice);
	return rc ? -1 : 0;
}

/* ---- beforehand ---- */

static bool from_preset(struct session *s, const struct field *f)
{
	const struct value *v = values_get(s->presets, f->id);
	const char *text = v ? (v->secret ? secret_reveal(v->secret) : v->text) : NULL;
	enum origin origin;
	char *where, *copy;
	if (!text)
		return false;
	origin = v->origin;
	where = mem_dup(v->where);
	copy = mem_dup(text);
	values_unset(s->presets, f->id);     /* before it is taken: an open answer may be kept as a secret until then */
	if (f->kind == FIELD_SECRET && origin == FROM_SET && forms_own(s, f->id) && !names_file(f, copy, strlen(copy)))
		field_problem(s, f, _("It is a secret, so it was not taken from the command line, where others can read it."));
	else
		field_take(s, f, copy, strlen(copy), origin, where, NULL);
	mem_wipe_free(copy);
	free(where);
	return true;
}

static bool from_sources(struct session *s, const struct field *f)
{
	struct field_state *st = field_state(s, f->id);
	struct buf text;
	char *where = NULL, *notice;
	enum origin origin;
	bool found;
	buf_init(&text, ANSWER_MAX);
	found = source_find(f, s->values, s->domain, &text, &where, &origin);
	if (found) {
		field_take(s, f, text.s, text.len, origin, where, NULL);      /* what is wrong with it is shown beside it */
		notice = mem_fmt(_("Found in: %s."), where);
		put(&st->notice, notice);
		free(notice);
	}
	free(where);
	buf_free(&text);
	return found;
}

static char *default_text(const struct session *s, const struct field *f)
{
	struct expander x = { s->values, SECRETS_REFUSED };
	const char *tmpl = s->setup.rehearsal && f->example ? f->example : f->value;
	return tmpl ? expand_dup(&x, tmpl, TO_PLAIN, NULL) : NULL;
}

/* The answer is what was filled in, and that was made of something that has changed since. */
static bool default_moved(struct session *s, const struct field *f)
{
	const struct field_state *st = field_state(s, f->id);
	const char *have = values_text(s->values, f->id);
	char *text = st->became && have && strcmp(st->became, have) == 0 ? default_text(s, f) : NULL;
	bool moved = text && *text && strcmp(text, st->filled) != 0;
	free(text);
	return moved;
}

/* After a resume: what was filled in follows what it is made of, as before. */
void fields_recall(struct session *s)
{
	for (int i = 0; i < s->n_fields; i++) {
		struct field_state *st = &s->fields[i];
		const struct value *v = values_get(s->values, st->field->id);
		char *text = v && v->text ? default_text(s, st->field) : NULL;
		bool still = text && strcmp(text, v->text) == 0;
		if (text && (still || v->origin == FROM_DEFAULT || v->origin == FROM_EXAMPLE)) {
			put(&st->became, v->text);
			free(st->filled);
			st->filled = mem_dup(still ? text : "");
		}
		free(text);
	}
}

static void from_default(struct session *s, const struct field *f)
{
	char *text = default_text(s, f);
	if (text && *text)
		field_take(s, f, text, strlen(text), s->setup.rehearsal && f->example ? FROM_EXAMPLE : FROM_DEFAULT, NULL, NULL);
	if (text && *text)       /* what is wrong with an answer that was given stays said */
		field_problem(s, f, NULL);
	put(&field_state(s, f->id)->filled, text);
	put(&field_state(s, f->id)->became, text && *text ? values_text(s->values, f->id) : NULL);
	free(text);
}

struct only { char *value; int n; };

static void count_choice(void *arg, const struct view_choice *c)
{
	struct only *o = arg;
	if (o->n++ == 0)
		o->value = mem_dup(c->value);
}

/* Where there is nothing to choose, nothing is asked: the one answer is filled in. */
static void from_only_choice(struct session *s, const struct field *f)
{
	struct only o = { NULL, 0 };
	answer_choices(f, s->values, s->domain, count_choice, &o);
	if (o.n == 1)
		field_take(s, f, o.value, strlen(o.value), FROM_DEFAULT, NULL, NULL);
	free(o.value);
}

struct offered { const char *text; bool found; int n; };

static void look_for(void *arg, const struct view_choice *c)
{
	struct offered *o = arg;
	o->n++;
	o->found = o->found || strcmp(c->value, o->text) == 0;
}

/* The list may be another one now: what was filled in from it is filled in anew. What the person said stays; the guide's rows judge it. */
static void judge_filled(struct session *s, const struct field *f)
{
	const struct value *v = values_get(s->values, f->id);
	struct offered o = { v && v->text ? v->text : "", false, 0 };
	if (!v || v->origin != FROM_DEFAULT)
		return;
	answer_choices(f, s->values, s->domain, look_for, &o);
	if (!o.found && o.n)
		values_unset(s->values, f->id);
}

/* A list that has not come yet offers nothing. */
static bool offered(struct session *s, const struct field *f, const char *text)
{
	struct offered o = { text, false, 0 };
	answer_choices(f, s->values, s->domain, look_for, &o);
	return o.found;
}

/* As it was answered last time; what does not fit any more is not mentioned. */
static bool from_earlier(struct session *s, const struct field *f)
{
	struct field_state *st = field_state(s, f->id);
	const char *text = s->setup.taken_earlier ? values_text(s->setup.taken_earlier, f->id) : NULL;
	char *focus, *notice;
	bool taken;
	if (!text || !*text || (f->live && !offered(s, f, text)))
		return false;
	focus = mem_dup(s->focus);
	taken = field_take(s, f, text, strlen(text), FROM_SOURCE, _("your last session"), NULL) == 0;
	if (taken) {
		notice = mem_fmt(_("Found in: %s."), _("your last session"));
		put(&st->notice, notice);
		free(notice);
	} else {
		put(&st->draft, NULL);
		put(&st->problem, NULL);
		put(&s->focus, focus);
	}
	free(focus);
	return taken;
}

static void fill(struct session *s, const struct field *f)
{
	const struct field_state *st = field_state(s, f->id);
	if (from_preset(s, f) || st->draft || (f->kind == FIELD_SECRET && st->problem))      /* of a refused secret only the reason is kept */
		return;
	if (default_moved(s, f))
		from_default(s, f);
	if (f->live)
		judge_filled(s, f);
	if (values_get(s->values, f->id))
		return;
	if (!s->setup.rehearsal && (from_sources(s, f) || from_earlier(s, f)))
		return;
	/* consent is never assumed: a question of an outcome is answered by the person, by --set, or in a rehearsal */
	if (!f->on_ask || s->setup.rehearsal)
		from_default(s, f);
	if (f->live && !values_get(s->values, f->id))
		from_only_choice(s, f);
}

void fields_fill(struct session *s)
{
	const struct screen *sc = &s->guide->screens.v[s->here];
	forms_sync(s);
	for (int i = 0; i < fields_count(s, sc); i++)
		if (field_shown(s, fields_at(s, sc, i)))
			fill(s, fields_at(s, sc, i));
	forms_sync(s);
}

static void hide_on(struct session *s, const struct screen *sc, bool renew)
{
	bool applies = screen_applies(s, sc);
	for (int i = 0; i < sc->fields.n; i++)
		values_hide(s->values, sc->fields.v[i].id, !applies || !conds_hold(s->values, &sc->fields.v[i].when), renew);
	forms_hide(s, sc, !applies, renew);
	for (int i = 0; i < sc->actions.n; i++)
		values_hide_outcome(s->values, sc->actions.v[i].id, !applies || !conds_hold(s->values, &sc->actions.v[i].when));
}

void fields_hide(struct session *s, bool renew)
{
	for (int i = 0; i < s->guide->screens.n; i++)      /* conditions look at what comes before them */
		hide_on(s, &s->guide->screens.v[i], renew);
}

static bool answered(const struct session *s, const struct field *f)
{
	const struct value *v = values_get(s->values, f->id);
	return v && (v->secret || *v->text);
}

const struct field *fields_missing(struct session *s)
{
	const struct screen *sc = &s->guide->screens.v[s->here];
	for (int i = 0; i < fields_count(s, sc); i++) {
		const struct field *f = fields_at(s, sc, i);
		const struct field_state *st = field_state(s, f->id);
		if (field_shown(s, f) && (st->problem || (!f->optional && !answered(s, f))))
			return f;
	}
	return NULL;
}

const char *session_missing(const struct session *cs)
{
	struct session *s = (struct session *)(size_t)(const void *)cs;
	const struct field *f;
	if (s->phase != PHASE_SCREEN && s->phase != PHASE_ASKED)
		return NULL;
	f = fields_missing(s);
	return f ? f->id : NULL;
}

/* ---- the calls of a face ---- */

static const struct field *here(struct session *s, const char *id, struct err *err)
{
	const struct field *f = fields_find(s, id);
	if (f && field_shown(s, f))
		return f;
	err_set(err, _("There is no question called %s here."), id);
	return NULL;
}

int session_answer_bytes(struct session *s, const char *id, char *bytes, size_t len, struct err *err)
{
	const struct field *f = here(s, id, err);
	int rc;
	if (!f)
		return -1;
	if (len > ANSWER_MAX)
		return err_set(err, _("This is too long: %zu characters, and at most %u can be taken. Nothing of it was kept."), len, ANSWER_MAX);
	if (s->phase != PHASE_SCREEN && s->phase != PHASE_ASKED)      /* what is under way goes by the answers that it began with */
		return err_set(err, "%s", _("This cannot be answered just now."));
	rc = field_take(s, f, bytes, len, FROM_TYPED, NULL, err);
	if (rc == 0)
		fields_fill(s);      /* what is made of it, and questions that it brings up */
	session_changed(s);
	return rc;
}

int session_answer(struct session *s, const char *id, const char *text, struct err *err)
{
	char *copy = mem_dup(text);
	int rc = session_answer_bytes(s, id, copy, strlen(copy), err);
	mem_wipe_free(copy);
	return rc;
}

int session_answer_secret(struct session *s, const char *id, struct secret *taken, struct err *err)
{
	char *copy = mem_dupn(secret_reveal(taken), secret_len(taken));
	int rc = session_answer_bytes(s, id, copy, strlen(copy), err);
	mem_wipe_free(copy);
	secret_free(taken);
	return rc;
}

void session_draft(struct session *s, const char *id, const char *text)
{
	struct field_state *st = field_state(s, id);
	if (!st || st->field->kind == FIELD_SECRET)
		return;
	put(&st->draft, text);
	if (text && !*text && answered(s, st->field))      /* emptied, and not yet said to be */
		st->draft = mem_dup("");
}

static int asks_nothing(const struct session *s, const char *name, struct err *err)
{
	char *way = guide_way(s->guide);
	err_set(err, _("This guide asks nothing called \"%s\". handrail show %s lists its questions."), name, way);
	free(way);
	return -1;
}

int session_preset(struct session *s, const char *name, const char *text, bool from_file, struct err *err)
{
	const struct field *f = guide_field(s->guide, name);
	enum origin origin = from_file ? FROM_FILE : FROM_SET;
	if (!f && forms_own(s, name)) {      /* whether it is a secret is known when its question is */
		values_set_secret(s->presets, name, secret_new(text, strlen(text)), origin, NULL);
		return 0;
	}
	if (!f)
		return asks_nothing(s, name, err);
	if (f->kind == FIELD_SECRET)
		values_set_secret(s->presets, name, secret_new(text, strlen(text)), origin, NULL);
	else
		values_set(s->presets, name, text, origin, NULL);
	return 0;
}
