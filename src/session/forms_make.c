/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <regex.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include "action/dig.h"
#include "base/i18n.h"
#include "session/arena.h"
#include "session/forms.h"

#define NAME_CHARS "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.-"
#define ITEMS_MAX 200

struct making { struct form_state *fs; const cJSON *item; const struct values *values; struct asked *to; };

static const char *text_at(const struct making *m, const char *pointer)
{
	char *text = pointer ? json_text(json_at(m->item, pointer)) : NULL;
	return text && *text ? arena_take(m->fs->arena, text) : (free(text), NULL);
}

/* Texts of a guide have {names} in them; those of a server have braces. */
static const char *braced(struct arena *arena, const char *text)
{
	struct buf b;
	buf_init(&b, BUF_TEXT);
	for (const char *s = text; *s; s++) {
		buf_addc(&b, *s);
		if (*s == '{' || *s == '}')
			buf_addc(&b, *s);
	}
	return arena_take(arena, buf_detach(&b));
}

static bool yes(const struct making *m, const char *pointer)
{
	const char *text = text_at(m, pointer);
	return text && strcasecmp(text, "true") == 0;
}

static bool said_no(const struct making *m, const char *pointer)
{
	const char *text = text_at(m, pointer);
	return text && strcasecmp(text, "false") == 0;
}

/* ---- kinds and choices ---- */

static void add_choice(const struct making *m, const cJSON *c, struct choice *to)
{
	const struct asked_choices *how = m->fs->form->choices;
	char *value = json_text(json_at(c, how->value ? how->value : "")), *label = how->label ? json_text(json_at(c, how->label)) : NULL;
	to->value = arena_take(m->fs->arena, value);
	to->label = to->value ? braced(m->fs->arena, label && *label ? label : value) : NULL;
	free(label);
}

static void make_choices(const struct making *m)
{
	const struct asked_choices *how = m->fs->form->choices;
	const cJSON *list = how ? json_at(m->item, how->in) : NULL;
	struct field *f = &m->to->field;
	int n = cJSON_IsArray(list) && !said_no(m, how->limited) ? cJSON_GetArraySize(list) : 0;
	if (!list || n == 0)
		return;
	f->choices.v = arena_get(m->fs->arena, (size_t)n, sizeof *f->choices.v);
	for (const cJSON *c = list->child; c; c = c->next) {
		add_choice(m, c, &f->choices.v[f->choices.n]);
		f->choices.n += f->choices.v[f->choices.n].value != NULL;
	}
	if (f->choices.n)
		f->kind = FIELD_CHOICE;
}

static void make_kind(const struct making *m)
{
	const struct asked_form *form = m->fs->form;
	struct field *f = &m->to->field;
	for (int i = 0; i < form->kinds.n; i++) {
		const struct asked_kind *k = &form->kinds.v[i];
		if (!dig_like(m->values, m->item, &k->where))
			continue;
		f->kind = k->kind;
		f->lines = k->lines;
		f->choices.v = k->choices.v;
		f->choices.n = k->choices.n;
		break;
	}
	if (f->kind != FIELD_SECRET && f->choices.n == 0)
		make_choices(m);
	if (f->kind == FIELD_CHOICE && f->choices.n == 0)        /* nothing to choose from: it is typed */
		f->kind = FIELD_TEXT;
	f->http = f->kind == FIELD_URL;
}

/* ---- patterns and what a rehearsal fills in ---- */

static bool fits(const char *pattern, const char *text)
{
	regex_t re;
	bool hit = !pattern;
	if (pattern && regcomp(&re, pattern, REG_EXTENDED | REG_NOSUB) == 0) {
		hit = regexec(&re, text, 0, NULL, 0) == 0;
		regfree(&re);
	}
	return hit;
}

static const char *const examples[] = { [FIELD_TEXT] = "example", [FIELD_SECRET] = "example-secret", [FIELD_URL] = "https://example.example.com",
	[FIELD_CHOICE] = "", [FIELD_YESNO] = "yes", [FIELD_FILE] = "example.txt", [FIELD_NUMBER] = "1",
	[FIELD_GUID] = "00000000-0000-4000-8000-000000000001", [FIELD_DATE] = "2027-01-31" };

static const char *make_example(const struct making *m)
{
	static const char *const more[] = { "Example1", "1", "example.example.com", "https://example.example.com", "example@example.com", "Example 1", "a", "12345678" };
	const struct field *f = &m->to->field;
	const char *given = text_at(m, m->fs->form->example);
	if (given)
		return given;
	if (f->value && fits(f->pattern, f->value))
		return NULL;         /* the default serves */
	if (f->choices.n)
		return f->choices.v[0].value;
	if (fits(f->pattern, examples[f->kind]))
		return examples[f->kind];
	for (size_t i = 0; i < COUNT(more); i++)
		if (fits(f->pattern, more[i]))
			return more[i];
	return NULL;
}

/* ---- one question ---- */

/* A choice is named as the list names it. */
static const char *make_default(const struct making *m)
{
	const struct field *f = &m->to->field;
	const char *text = text_at(m, m->fs->form->value);
	for (int i = 0; text && i < f->choices.n; i++)
		if (strcasecmp(f->choices.v[i].value, text) == 0)
			return braced(m->fs->arena, f->choices.v[i].value);
	return text && f->choices.n == 0 && f->kind != FIELD_SECRET ? braced(m->fs->arena, text) : NULL;
}

/* Where the list is no more than a suggestion. */
static void add_suggestions(const struct making *m, struct buf *b)
{
	const struct asked_choices *how = m->fs->form->choices;
	const cJSON *list = how && m->to->field.kind != FIELD_SECRET && said_no(m, how->limited) ? json_at(m->item, how->in) : NULL;
	struct buf all;
	buf_init(&all, BUF_TEXT);
	for (const cJSON *c = cJSON_IsArray(list) ? list->child : NULL; c; c = c->next) {
		char *value = json_text(json_at(c, how->value ? how->value : ""));
		if (value && *value)
			buf_addf(&all, "%s%s", all.len ? ", " : "", value);
		free(value);
	}
	if (all.len)
		buf_addf(b, _("%sFor example: %s."), b->len ? "\n" : "", all.s);
	buf_free(&all);
}

static const char *make_help(const struct making *m, const char *pattern)
{
	const char *help = text_at(m, m->fs->form->help), *group = text_at(m, m->fs->form->group);
	struct buf b;
	buf_init(&b, BUF_TEXT);
	buf_adds(&b, help ? help : "");
	add_suggestions(m, &b);
	if (group)
		buf_addf(&b, _("%sIt belongs to: %s."), b.len ? "\n" : "", group);
	if (pattern && !m->to->field.pattern)
		buf_addf(&b, _("%sThe server judges it by a pattern that cannot be tried here: %s"), b.len ? "\n" : "", pattern);
	if (!rule_understood(m->to->rule))
		buf_addf(&b, _("%sThe server asks this only under a condition that is not understood here: %s"), b.len ? "\n" : "", m->to->rule);
	help = b.len ? braced(m->fs->arena, b.s) : NULL;
	buf_free(&b);
	return help;
}

static void make_one(const struct making *m, const char *name)
{
	const struct asked_form *form = m->fs->form;
	const char *label = text_at(m, form->label), *pattern = text_at(m, form->pattern), *said = text_at(m, form->format), *longest = text_at(m, form->longest);
	struct field *f = &m->to->field;
	f->at = form->at;
	f->id = arena_take(m->fs->arena, mem_fmt("%s.%s", form->id, name));
	f->label = braced(m->fs->arena, label ? label : name);
	f->optional = !yes(m, form->required);
	f->longest = longest ? (int)strtol(longest, NULL, 10) : 0;
	f->format = said ? braced(m->fs->arena, said) : NULL;
	f->pattern = pattern ? arena_take(m->fs->arena, rule_pattern(pattern)) : NULL;
	m->to->rule = (char *)(size_t)text_at(m, form->visible);
	m->to->state.field = f;
	make_kind(m);
	f->value = make_default(m);
	f->example = make_example(m);
	f->help = make_help(m, pattern);
}

static bool is_question(const struct making *m, const char *name)
{
	const struct asked_form *form = m->fs->form;
	size_t n = name ? strlen(name) : 0;
	return n && n <= 64 && !name[strspn(name, NAME_CHARS)] && !(form->skip.n && dig_like(m->values, m->item, &form->skip));
}

static void state_clear(struct field_state *st)
{
	mem_wipe_free(st->draft);
	free(st->problem);
	free(st->notice);
	free(st->filled);
	free(st->became);
}

void form_clear(struct form_state *fs)
{
	for (int i = 0; i < fs->n; i++)
		state_clear(&fs->v[i].state);
	free(fs->v);
	arena_free(fs->arena);
	fs->v = NULL;
	fs->arena = NULL;
	fs->n = 0;
	free(fs->text);
	fs->text = NULL;
}

static void make_next(struct form_state *fs, const cJSON *item, const struct values *values)
{
	struct making m = { fs, item, values, &fs->v[fs->n] };
	const char *name = text_at(&m, fs->form->name);
	if (fs->n == ITEMS_MAX || !is_question(&m, name))
		return;
	make_one(&m, name);
	fs->n++;
}

static bool same_group(const struct asked_form *form, const cJSON *one, const cJSON *other)
{
	char *a = json_text(json_at(one, form->group)), *b = json_text(json_at(other, form->group));
	bool same = a && b && *a && strcmp(a, b) == 0;
	free(a);
	free(b);
	return same;
}

/* Questions of one group are put together, where the first of them stands. */
void form_make(struct form_state *fs, const cJSON *items, const struct values *values)
{
	int n = cJSON_GetArraySize(items), i = 0;
	bool *done = mem_new((size_t)n + 1, sizeof *done);
	fs->arena = arena_new();
	fs->v = mem_new((size_t)n + 1, sizeof *fs->v);
	for (const cJSON *c = items->child; c; c = c->next, i++) {
		int k = i;
		for (const cJSON *other = done[i] ? NULL : c; other; other = fs->form->group ? other->next : NULL, k++) {
			if (done[k] || (other != c && !same_group(fs->form, c, other)))
				continue;
			make_next(fs, other, values);
			done[k] = true;
		}
	}
	free(done);
}
