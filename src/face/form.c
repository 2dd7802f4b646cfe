/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "face/form.h"
#include "base/search.h"
#include "base/text.h"
#include "guide/guide.h"

static enum box_kind box_kind(const struct view_field *f)
{
	return f->kind == FIELD_SECRET ? BOX_SECRET : f->n_choices > 0 ? BOX_LIST : BOX_TEXT;
}

static void box_free(struct box *b)
{
	free(b->id);
	edit_free(&b->edit);
	hidden_free(b->hidden);
}

void form_free(struct form *f)
{
	for (int i = 0; i < f->n; i++)
		box_free(&f->boxes[i]);
	free(f->boxes);
	free(f->screen);
	*f = (struct form){ 0 };
}

static int choice_of(const struct view_field *f, const char *value)
{
	for (int i = 0; value && i < f->n_choices; i++)
		if (strcmp(f->choices[i].value, value) == 0)
			return i;
	return -1;
}

static void box_fill(struct box *b, const struct view_field *f)
{
	if (b->kind == BOX_TEXT)
		edit_set(&b->edit, f->text);
	if (b->kind == BOX_LIST)
		b->pick = choice_of(f, f->text);         /* -1: nothing is chosen beforehand, consent least of all */
	b->dirty = false;
}

static void box_new(struct box *b, const struct view_field *f)
{
	*b = (struct box){ .id = mem_dup(f->id), .kind = box_kind(f), .lines = f->lines, .pick = -1 };
	edit_init(&b->edit);
	if (b->kind == BOX_SECRET)
		b->hidden = hidden_new();
	box_fill(b, f);
}

/* The screen has no name in the view; its step and title say which it is. */
static char *screen_name(const struct view *v)
{
	return mem_fmt("%s\n%s", v->step ? v->step : "", v->title ? v->title : "");
}

static bool same_fields(const struct form *f, const struct view *v)
{
	if (f->n != v->n_fields)
		return false;
	for (int i = 0; i < f->n; i++)
		if (strcmp(f->boxes[i].id, v->fields[i].id) != 0 || f->boxes[i].kind != box_kind(&v->fields[i]))
			return false;
	return true;
}

/* Boxes that the new screen also has are taken over with what was typed in them. */
static void rebuild(struct form *f, const struct view *v)
{
	struct box *old = f->boxes;
	int n_old = f->n;
	f->n = v->n_fields;
	f->boxes = mem_new((size_t)f->n + 1, sizeof *f->boxes);
	for (int i = 0; i < f->n; i++) {
		int j = 0;
		while (j < n_old && (old[j].id == NULL || strcmp(old[j].id, v->fields[i].id) != 0 || old[j].kind != box_kind(&v->fields[i])))
			j++;
		if (j < n_old) {
			f->boxes[i] = old[j];
			old[j] = (struct box){ 0 };
		} else {
			box_new(&f->boxes[i], &v->fields[i]);
		}
	}
	for (int j = 0; j < n_old; j++)
		if (old[j].id)
			box_free(&old[j]);
	free(old);
}

/* A fresh screen begins at its first open field, else at its first field. */
static void first_focus(struct form *f, const struct view *v)
{
	f->item = v->n_fields > 0 ? ITEM_FIELD : ITEM_NONE;
	f->at = 0;
	for (int i = v->n_fields - 1; i >= 0; i--)
		if (!v->fields[i].set && !v->fields[i].optional)
			f->at = i;
}

static bool focus_exists(const struct form *f, const struct view *v)
{
	int n = f->item == ITEM_COPY ? v->n_copies : f->item == ITEM_LINK ? v->n_links : f->item == ITEM_FIELD ? v->n_fields : 1;
	return f->at < n && !(f->item == ITEM_NONE && v->n_fields > 0);
}

bool form_sync(struct form *f, const struct view *v)
{
	char *name = screen_name(v);
	bool other = f->screen == NULL || strcmp(f->screen, name) != 0, changed = !same_fields(f, v);
	if (other || changed)
		rebuild(f, v);
	for (int i = 0; i < f->n; i++)
		if (!f->boxes[i].dirty || f->boxes[i].pick >= v->fields[i].n_choices)
			box_fill(&f->boxes[i], &v->fields[i]);
	if (other || !focus_exists(f, v))
		first_focus(f, v);
	if (changed && !other)                   /* a question has come up meanwhile: the cursor goes to it */
		form_focus(f, v, v->focus);
	free(f->screen);
	f->screen = name;
	return other;
}

bool form_focus(struct form *f, const struct view *v, const char *field)
{
	for (int i = 0; field && i < v->n_fields; i++) {
		if (strcmp(v->fields[i].id, field) == 0) {
			f->item = ITEM_FIELD;
			f->at = i;
			return true;
		}
	}
	return false;
}

struct box *form_box(struct form *f)
{
	return f->item == ITEM_FIELD && f->at < f->n ? &f->boxes[f->at] : NULL;
}

bool form_typing(const struct form *f, const struct view *v)
{
	if (f->item != ITEM_FIELD || f->at >= f->n || f->at >= v->n_fields)
		return false;
	return f->boxes[f->at].kind != BOX_LIST || v->fields[f->at].n_choices > LIST_SHORT;
}

/* Items in the order in which they stand on the screen: values, links, fields. */
bool form_move(struct form *f, const struct view *v, int by)
{
	int before[] = { [ITEM_NONE] = -1, [ITEM_COPY] = 0, [ITEM_LINK] = v->n_copies, [ITEM_FIELD] = v->n_copies + v->n_links };
	int n = v->n_copies + v->n_links + v->n_fields;
	int to = f->item == ITEM_NONE ? (by > 0 ? 0 : n - 1) : before[f->item] + f->at + by;
	if (n == 0 || to < 0 || to >= n)
		return false;
	f->item = to < before[ITEM_LINK] ? ITEM_COPY : to < before[ITEM_FIELD] ? ITEM_LINK : ITEM_FIELD;
	f->at = to - before[f->item];
	return true;
}

bool form_shown(const struct form *f, const struct view_field *field, const struct box *b, int choice)
{
	const struct view_choice *c = &field->choices[choice];
	(void)f;
	if (field->n_choices <= LIST_SHORT || b->edit.text.len == 0)
		return true;
	return text_holds(c->label ? c->label : c->value, b->edit.text.s) || text_holds(c->note, b->edit.text.s) || text_holds(c->group, b->edit.text.s);
}

bool form_step(struct form *f, const struct view *v, int by)
{
	struct box *b = form_box(f);
	if (b == NULL || b->kind != BOX_LIST)
		return false;
	const struct view_field *field = &v->fields[f->at];
	for (int to = b->pick < 0 && by < 0 ? -1 : b->pick + by; to >= 0 && to < field->n_choices; to += by) {
		if (form_shown(f, field, b, to)) {
			b->pick = to;
			b->dirty = true;
			return true;
		}
	}
	return false;
}

/* After narrowing, the choice at hand is one that is still shown. */
static void settle(struct form *f, const struct view_field *field, struct box *b)
{
	b->dirty = true;
	if (b->pick >= 0 && form_shown(f, field, b, b->pick))
		return;
	for (int i = 0; i < field->n_choices; i++) {
		if (form_shown(f, field, b, i)) {
			b->pick = i;
			return;
		}
	}
	b->pick = -1;
}

static bool list_key(struct form *f, const struct view *v, struct box *b, const struct press *k)
{
	bool changed = false;
	if (v->fields[f->at].n_choices <= LIST_SHORT)
		return false;
	bool known = edit_key(&b->edit, k, &changed);
	if (changed)
		settle(f, &v->fields[f->at], b);
	return known;
}

static bool secret_key(struct box *b, const struct press *k)
{
	if (k->code == KEY_CODE_TEXT)
		hidden_insert(b->hidden, k->text, k->n);
	else if (k->code == KEY_CODE_NEWLINE && b->lines)
		hidden_insert(b->hidden, "\n", 1);
	else if (k->code == KEY_CODE_BACKSPACE)
		hidden_rub(b->hidden);
	else if (k->code == KEY_CTRL('u'))
		hidden_wipe(b->hidden);
	else
		return k->code == KEY_CODE_LEFT || k->code == KEY_CODE_RIGHT;
	b->dirty = hidden_chars(b->hidden) > 0;
	return true;
}

bool form_key(struct form *f, const struct view *v, const struct press *k)
{
	struct box *b = form_box(f);
	bool changed = false;
	if (b == NULL)
		return false;
	if (b->kind == BOX_LIST)
		return list_key(f, v, b, k);
	if (b->kind == BOX_SECRET)
		return secret_key(b, k);
	if (k->code == KEY_CODE_NEWLINE && b->lines)
		return b->dirty = true, edit_insert(&b->edit, "\n", 1);
	bool known = edit_key(&b->edit, k, &changed);
	b->dirty |= changed;
	return known;
}

enum form_pasted form_paste(struct form *f, const struct view *v, char *s, size_t n, unsigned *cleaned)
{
	struct box *b = form_box(f);
	*cleaned = 0;
	if (b == NULL || (b->kind == BOX_LIST && v->fields[f->at].n_choices <= LIST_SHORT))
		return PASTED_NOWHERE;
	if (b->kind == BOX_SECRET) {
		if (!hidden_insert(b->hidden, s, n))
			return PASTED_TOO_LONG;
		b->dirty = true;
		return PASTED_TAKEN;
	}
	size_t len = text_paste(s, n, b->lines, cleaned);
	if (!text_valid(s, len) || !edit_insert(&b->edit, s, len))
		return PASTED_TOO_LONG;
	b->dirty = true;
	if (b->kind == BOX_LIST)
		settle(f, &v->fields[f->at], b);
	return PASTED_TAKEN;
}
