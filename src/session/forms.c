/* SPDX-License-Identifier: ISC */
/* All questions of a screen, whoever asks them; and those that a server describes, from when its description is known. */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "action/dig.h"
#include "action/expand.h"
#include "session/forms.h"

#define DEEP 8

void forms_new(struct session *s)
{
	for (int i = 0; i < s->guide->screens.n; i++)
		s->n_forms += s->guide->screens.v[i].forms.n;
	s->forms = mem_new((size_t)s->n_forms + 1, sizeof *s->forms);
	s->n_forms = 0;
	for (int i = 0; i < s->guide->screens.n; i++)
		for (int k = 0; k < s->guide->screens.v[i].forms.n; k++)
			s->forms[s->n_forms++] = (struct form_state){ .form = &s->guide->screens.v[i].forms.v[k], .screen = &s->guide->screens.v[i] };
}

void forms_free(struct session *s)
{
	for (int i = 0; i < s->n_forms; i++)
		form_clear(&s->forms[i]);
	free(s->forms);
}

/* ---- going through them ---- */

int fields_count(const struct session *s, const struct screen *sc)
{
	int n = sc->fields.n;
	for (int i = 0; i < s->n_forms; i++)
		n += s->forms[i].screen == sc ? s->forms[i].n : 0;
	return n;
}

const struct field *fields_at(const struct session *s, const struct screen *sc, int nth)
{
	if (nth < sc->fields.n)
		return &sc->fields.v[nth];
	nth -= sc->fields.n;
	for (int i = 0; i < s->n_forms; i++) {
		if (s->forms[i].screen != sc)
			continue;
		if (nth < s->forms[i].n)
			return &s->forms[i].v[nth].field;
		nth -= s->forms[i].n;
	}
	return NULL;
}

static struct form_state *form_of(const struct session *s, const char *id)
{
	size_t n = strcspn(id, ".");
	for (int i = 0; id[n] && i < s->n_forms; i++)
		if (strlen(s->forms[i].form->id) == n && strncmp(s->forms[i].form->id, id, n) == 0)
			return &s->forms[i];
	return NULL;
}

bool forms_own(const struct session *s, const char *id)
{
	return form_of(s, id) != NULL;
}

static struct asked *asked_of(const struct session *s, const char *id)
{
	struct form_state *fs = form_of(s, id);
	for (int i = 0; fs && i < fs->n; i++)
		if (strcmp(fs->v[i].field.id, id) == 0)
			return &fs->v[i];
	return NULL;
}

const struct field *fields_find(const struct session *s, const char *id)
{
	const struct asked *a = asked_of(s, id);
	return a ? &a->field : guide_field(s->guide, id);
}

struct field_state *forms_state(struct session *s, const char *id)
{
	struct asked *a = asked_of(s, id);
	return a ? &a->state : NULL;
}

/* ---- which are asked ---- */

struct looking { const struct session *session; const struct form_state *fs; int depth; };

static bool is_asked(const struct session *s, const struct form_state *fs, const struct asked *a, int depth);

static const char *answer_in(const struct looking *l, const struct form_state *fs, const char *name)
{
	size_t n = strlen(fs->form->id) + 1;
	for (int i = 0; i < fs->n; i++)
		if (strcmp(fs->v[i].field.id + n, name) == 0 && l->depth < DEEP && is_asked(l->session, fs, &fs->v[i], l->depth + 1))
			return values_text(l->session->values, fs->v[i].field.id);
	return NULL;
}

/* A rule speaks of questions of its own form, of another one beside it, or of the guide's. */
static const char *look(void *arg, const char *name)
{
	const struct looking *l = arg;
	const struct session *s = l->session;
	const char *text = answer_in(l, l->fs, name);
	for (int i = 0; !text && i < s->n_forms; i++)
		if (s->forms[i].screen == l->fs->screen)
			text = answer_in(l, &s->forms[i], name);
	return text ? text : values_text(s->values, name);
}

static bool is_asked(const struct session *s, const struct form_state *fs, const struct asked *a, int depth)
{
	struct looking l = { s, fs, depth };
	return conds_hold(s->values, &fs->form->when) && rule_holds(a->rule, look, &l);
}

bool forms_shown(const struct session *s, const struct field *f)
{
	struct form_state *fs = form_of(s, f->id);
	const struct asked *a = asked_of(s, f->id);
	return fs && a && is_asked(s, fs, a, 0);
}

/* ---- keeping up ---- */

/* Another description: what was said to the one before is no answer to this. */
static void forget(struct session *s, struct form_state *fs)
{
	for (int i = 0; fs->text && i < fs->n; i++) {
		const struct field *f = &fs->v[i].field;
		if (!values_any(s->values, f->id))
			continue;
		values_unset(s->values, f->id);
		record_answer(s, f);
	}
	form_clear(fs);
}

static void keep_up(struct session *s, struct form_state *fs)
{
	const struct asked_form *form = fs->form;
	const cJSON *items = dig_list(s->values, form->from, &form->find, form->items);
	char *text = items ? json_print(items) : NULL;
	if (text && (!fs->text || strcmp(text, fs->text) != 0)) {
		forget(s, fs);
		form_make(fs, items, s->values);
		fs->text = text;
		return;
	}
	free(text);
}

/* The names of what is asked now, as a value: what is made of the form hangs on them, too. */
static void list_asked(struct session *s, struct form_state *fs)
{
	char *name = mem_fmt(FORM_LIST "%s", fs->form->id);
	cJSON *list = cJSON_CreateArray();
	unsigned long before = values_now(s->values);
	for (int i = 0; i < fs->n; i++)
		if (is_asked(s, fs, &fs->v[i], 0))
			cJSON_AddItemToArray(list, cJSON_CreateString(fs->v[i].field.id + strlen(fs->form->id) + 1));
	values_set_json(s->values, name, list, FROM_MADE);
	if (values_now(s->values) != before)
		record_made(s, name);
	free(name);
}

void forms_sync(struct session *s)
{
	for (int i = 0; i < s->n_forms; i++)
		keep_up(s, &s->forms[i]);
	for (int i = 0; i < s->n_forms; i++)
		if (s->forms[i].text)
			list_asked(s, &s->forms[i]);
}

void forms_hide(struct session *s, const struct screen *sc, bool hidden, bool renew)
{
	for (int i = 0; i < s->n_forms; i++)
		for (int k = 0; s->forms[i].screen == sc && k < s->forms[i].n; k++)
			values_hide(s->values, s->forms[i].v[k].field.id, hidden || !is_asked(s, &s->forms[i], &s->forms[i].v[k], 0), renew);
}
