/* SPDX-License-Identifier: ISC */
/* Handing what was typed over to the session. */
#include "config.h"
#include <string.h>
#include "face/form.h"
#include "base/mem.h"

static int hand_secret(struct session *s, struct box *b, struct err *err)
{
	size_t len;
	char *bytes = hidden_bytes(b->hidden, &len);
	if (len == 0)
		return 0;
	int result = session_answer_bytes(s, b->id, bytes, len, err);
	hidden_wipe(b->hidden);
	b->dirty = false;
	return result;
}

static int hand_list(struct session *s, const struct view_field *f, struct box *b, struct err *err)
{
	if (b->pick < 0 || b->pick >= f->n_choices)
		return 0;
	char *value = mem_dup(f->choices[b->pick].value);          /* the view goes with the answer */
	int result = session_answer(s, b->id, value, err);
	b->dirty = result != 0;
	if (result == 0)
		edit_set(&b->edit, "");
	mem_wipe_free(value);
	return result;
}

/* Afterwards the box shows what the session holds: the address completed, or nothing where a secret was pasted by mistake. */
static int hand_text(struct session *s, int i, struct box *b, struct err *err)
{
	int result = session_answer(s, b->id, b->edit.text.s, err);
	const struct view *v = session_view(s);
	const char *held = i < v->n_fields && strcmp(v->fields[i].id, b->id) == 0 ? v->fields[i].text : NULL;
	if (held && strcmp(held, b->edit.text.s) != 0)
		edit_set(&b->edit, held);
	b->dirty = result != 0;
	return result;
}

/* Nothing is handed over that the session has already; a default that stands in the field is an answer once Enter is pressed. */
static int hand(struct form *form, struct session *s, int i, bool defaults, struct err *err)
{
	const struct view *v = session_view(s);
	struct box *b = &form->boxes[i];
	if (i >= v->n_fields || strcmp(v->fields[i].id, b->id) != 0)
		return 0;
	bool open = defaults && !v->fields[i].set;
	if (b->kind == BOX_SECRET)
		return hand_secret(s, b, err);
	if (b->kind == BOX_LIST)
		return b->dirty || open ? hand_list(s, &v->fields[i], b, err) : 0;
	return b->dirty || (open && b->edit.text.len > 0) ? hand_text(s, i, b, err) : 0;
}

int form_hand_one(struct form *f, struct session *s, struct err *err)
{
	return f->item == ITEM_FIELD && f->at < f->n && f->boxes[f->at].dirty ? hand(f, s, f->at, false, err) : 0;
}

int form_hand_all(struct form *f, struct session *s, struct err *err)
{
	for (int i = 0; i < f->n; i++) {
		if (hand(f, s, i, true, err) != 0) {
			f->item = ITEM_FIELD;
			f->at = i;
			return -1;
		}
		form_sync(f, session_view(s));                      /* an answer can bring or take fields */
	}
	return 0;
}

void form_drafts(struct form *f, struct session *s)
{
	for (int i = 0; i < f->n; i++)
		if (f->boxes[i].dirty && f->boxes[i].kind == BOX_TEXT)
			session_draft(s, f->boxes[i].id, f->boxes[i].edit.text.s);
}

void form_wipe(struct form *f)
{
	for (int i = 0; i < f->n; i++)
		if (f->boxes[i].hidden)
			hidden_wipe(f->boxes[i].hidden);
}

bool form_next_empty(struct form *f, const struct view *v)
{
	if (f->item != ITEM_FIELD)
		return false;
	for (int i = f->at + 1; i < v->n_fields && i < f->n; i++) {
		const struct box *b = &f->boxes[i];
		if (v->fields[i].set || v->fields[i].optional || b->dirty || b->edit.text.len > 0 || b->kind == BOX_LIST)
			continue;
		f->at = i;
		return true;
	}
	return false;
}
