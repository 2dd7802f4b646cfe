/* SPDX-License-Identifier: ISC */
/* What was answered in earlier sessions of a guide, whichever of its tasks they did. */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "base/mem.h"
#include "session/earlier.h"
#include "session/journal.h"

#define MOST 20              /* older ones are not looked at */

struct past { char *name; long written; };
struct looking { const struct guide *guide; struct values *values; struct past *v; int n; };

static void note(void *arg, const struct journal_info *i)
{
	struct looking *l = arg;
	if (i->broken || i->rehearsal || strcmp(i->guide, l->guide->id) != 0)
		return;
	l->v = mem_grow(l->v, (size_t)l->n + 1, sizeof *l->v);
	l->v[l->n++] = (struct past){ mem_dup(i->name), i->written };
}

static int oldest_first(const void *a, const void *b)
{
	const struct past *x = a, *y = b;
	if (x->written != y->written)
		return x->written < y->written ? -1 : 1;
	return strcmp(x->name, y->name);
}

/* Only what a person said or a source had: what was filled in may be filled in better by now. */
static bool given(const cJSON *record)
{
	const cJSON *origin = cJSON_GetObjectItemCaseSensitive(record, "origin");
	int from = cJSON_IsNumber(origin) ? origin->valueint : FROM_NOWHERE;
	return from == FROM_TYPED || from == FROM_SET || from == FROM_FILE || from == FROM_ENV || from == FROM_SOURCE;
}

/* A day, a yes and what follows from another answer belonged to that session; a secret is not there in the first place. */
static bool worth_keeping(const struct field *f)
{
	return f && f->kind != FIELD_SECRET && f->kind != FIELD_DATE && f->kind != FIELD_YESNO && !f->on_ask && !(f->value && strchr(f->value, '{'));
}

static int take(void *arg, const cJSON *r, struct err *err)
{
	struct looking *l = arg;
	const cJSON *type = cJSON_GetObjectItemCaseSensitive(r, "type"), *name = cJSON_GetObjectItemCaseSensitive(r, "name");
	const cJSON *text = cJSON_GetObjectItemCaseSensitive(r, "text");
	(void)err;
	if (!cJSON_IsString(type) || strcmp(type->valuestring, "answer") != 0 || !cJSON_IsString(name))
		return 0;
	if (!worth_keeping(guide_field(l->guide, name->valuestring)))
		return 0;
	if (cJSON_IsString(text) && given(r))
		values_set(l->values, name->valuestring, text->valuestring, FROM_SOURCE, NULL);
	else
		values_unset(l->values, name->valuestring);
	return 0;
}

struct values *earlier_answers(const char *dir, const struct guide *g)
{
	struct looking l = { g, values_new(), NULL, 0 };
	journal_list(dir, note, &l);
	if (l.n)
		qsort(l.v, (size_t)l.n, sizeof *l.v, oldest_first);
	for (int i = 0; i < l.n; i++) {
		if (i >= l.n - MOST)
			journal_look(dir, l.v[i].name, take, &l);
		free(l.v[i].name);
	}
	free(l.v);
	return l.values;
}
