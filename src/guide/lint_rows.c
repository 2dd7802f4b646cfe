/* SPDX-License-Identifier: ISC */
/* Outcome rows: each can be selected, says enough, and is shown by a reply. */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "base/mem.h"
#include "guide/lint_rules.h"

struct any_list { const char *v; int n; };

static bool same_string(const char *a, const char *b)
{
	return a == b || (a && b && !strcmp(a, b));
}

static bool same_json(const cJSON *a, const cJSON *b)
{
	return a == b || (a && b && cJSON_Compare(a, b, 1));
}

static bool same_list(const struct vkey *k, const void *a, const void *b)
{
	struct any_list x, y;

	memcpy(&x, a, sizeof x);
	memcpy(&y, b, sizeof y);
	if (x.n != y.n)
		return false;
	for (int i = 0; i < x.n; i++)
		if (!same_thing(k->object, x.v + (size_t)i * k->object->size, y.v + (size_t)i * k->object->size))
			return false;
	return true;
}

static bool same_strs(const struct strs *a, const struct strs *b)
{
	if (a->n != b->n)
		return false;
	for (int i = 0; i < a->n; i++)
		if (strcmp(a->v[i], b->v[i]))
			return false;
	return true;
}

static bool same_pointer(const struct vkey *k, const void *a, const void *b)
{
	const void *x, *y;

	memcpy(&x, a, sizeof x);
	memcpy(&y, b, sizeof y);
	if (k->type == V_JSON || k->type == V_STATUS)
		return same_json(x, y);
	if (k->type == V_OBJECT)
		return x == y || (x && y && same_thing(k->object, x, y));
	return same_string(x, y);
}

bool same_member(const struct vkey *k, const void *a, const void *b)
{
	a = (const char *)a + k->at;
	b = (const char *)b + k->at;
	switch (k->type) {
	case V_BOOL:
		return *(const bool *)a == *(const bool *)b;
	case V_TRI: case V_INT: case V_ENUM:
		return !memcmp(a, b, sizeof (int));
	case V_LIST: case V_BYNAME:
		return same_list(k, a, b);
	case V_STRINGS: case V_TEMPLATES:
		return same_strs(a, b);
	case V_MAP: case V_MAPS:
		return false;                                    /* no test is one */
	default:
		return same_pointer(k, a, b);
	}
}

bool same_thing(const struct vobject *object, const void *a, const void *b)
{
	for (const struct vkey *k = object->keys; k->name; k++)
		if (!same_member(k, a, b))
			return false;
	return true;
}

static bool has_tests(const struct outcome *o)
{
	return o->status || o->fault.n || o->text.n || o->type || o->header.n || o->where.n || o->find || o->when.n;
}

static bool status_in(const cJSON *wide, const cJSON *one)
{
	const cJSON *c;

	if (cJSON_IsArray(wide)) {
		cJSON_ArrayForEach(c, wide)
			if (status_in(c, one))
				return true;
		return false;
	}
	if (same_json(wide, one))
		return true;
	return cJSON_IsString(wide) && cJSON_IsNumber(one) && (int)one->valuedouble / 100 == wide->valuestring[0] - '0';
}

static bool status_covers(const cJSON *wide, const cJSON *narrow)
{
	const cJSON *c;

	if (!wide || !narrow)
		return !wide;
	if (!cJSON_IsArray(narrow))
		return status_in(wide, narrow);
	cJSON_ArrayForEach(c, narrow)
		if (!status_in(wide, c))
			return false;
	return true;
}

/* Each of a list that holds when one of it does: the narrow one may only have what the wide one has. */
static bool any_covers(const struct strs *wide, const struct strs *narrow)
{
	if (!wide->n || !narrow->n)
		return !wide->n;
	for (int i = 0; i < narrow->n; i++)
		if (!strs_has(wide, narrow->v[i]))
			return false;
	return true;
}

/* Of a list all of which must hold: each of the wide one's tests is also one of the narrow one's. */
static bool all_cover(const struct vkey *k, const struct outcome *wide, const struct outcome *narrow)
{
	struct any_list w, n;

	memcpy(&w, (const char *)wide + k->at, sizeof w);
	memcpy(&n, (const char *)narrow + k->at, sizeof n);
	for (int i = 0; i < w.n; i++) {
		bool found = false;

		for (int j = 0; j < n.n && !found; j++)
			found = same_thing(k->object, w.v + (size_t)i * k->object->size, n.v + (size_t)j * k->object->size);
		if (!found)
			return false;
	}
	return true;
}

/* Whatever selects narrow would have selected wide before. */
static bool covers(const struct outcome *wide, const struct outcome *narrow)
{
	static const char *const lists[] = { "header", "where", "when" };
	const struct vobject *object = vocab_object("outcome");

	if (wide->fault.n != 0 && !narrow->fault.n)
		return false;
	if (!wide->fault.n && narrow->fault.n)               /* rows without a fault are for replies */
		return false;
	if (!any_covers(&wide->fault, &narrow->fault) || !any_covers(&wide->text, &narrow->text) || !status_covers(wide->status, narrow->status))
		return false;
	if (wide->type && (!narrow->type || strncmp(narrow->type, wide->type, strlen(wide->type))))
		return false;
	for (size_t i = 0; i < COUNT(lists); i++)
		if (!all_cover(object_key(object, lists[i]), wide, narrow))
			return false;
	return !wide->find || (narrow->find && same_thing(vocab_object("find"), wide->find, narrow->find));
}


/* A spot for one row of the action that is looked at as a whole. */
static void say_row(struct lint *l, const struct spot *s, const struct outcome *row, const char *a)
{
	struct spot at = { vocab_object("outcome"), row, NULL, row->id, "outcomes", 0, s };

	lint_say(l, &at, NULL, a, NULL, NULL);
}

static void check_shadowed(struct lint *l, const struct spot *s, const struct action *a)
{
	for (int i = 1; i < a->outcomes.n; i++)
		for (int j = 0; j < i && !a->outcomes.v[i].otherwise; j++) {
			const struct outcome *wide = &a->outcomes.v[j];

			if (!wide->otherwise && has_tests(wide) && covers(wide, &a->outcomes.v[i])) {
				char *name = outcome_name(wide);

				say_row(l, s, &a->outcomes.v[i], name);
				free(name);
				break;
			}
		}
}

static void check_otherwise(struct lint *l, const struct spot *s, const struct action *a)
{
	for (int i = 0; i + 1 < a->outcomes.n; i++)
		if (a->outcomes.v[i].otherwise && !a->outcomes.v[i].when.n) {
			say_row(l, s, &a->outcomes.v[i + 1], a->outcomes.v[i].id);
			return;
		}
}

void check_rows(struct lint *l, const struct spot *s)
{
	const struct action *a = s->thing;
	const struct outcome *last = a->outcomes.n ? &a->outcomes.v[a->outcomes.n - 1] : NULL;

	if (l->rule->what == ROW_SHADOWED)
		check_shadowed(l, s, a);
	else if (l->rule->what == ROW_OTHERWISE_EARLY)
		check_otherwise(l, s, a);
	else if (!last || !last->otherwise || last->when.n)
		lint_say(l, s, NULL, NULL, NULL, NULL);
}

static const char *verdict_name(int verdict)
{
	return object_key(vocab_object("outcome"), "verdict")->names[verdict];
}

static bool ask_possible(const struct screen *screen, const char *id)
{
	for (int i = 0; i < screen->fields.n; i++)
		if (!strcmp(screen->fields.v[i].id, id))
			return screen->fields.v[i].kind == FIELD_YESNO && screen->fields.v[i].on_ask;
	return false;
}

static bool row_is_wrong(int what, const struct outcome *o, const struct action *a, const struct screen *screen)
{
	int v = o->verdict;

	switch (what) {
	case ROW_OTHERWISE_TESTS: return o->otherwise && (o->status || o->fault.n || o->text.n || o->type || o->header.n || o->where.n || o->find);
	case ROW_NO_TEST:         return !o->otherwise && !has_tests(o);
	case ROW_FIX:             return !o->fix && (v == VERDICT_FAIL || v == VERDICT_RETRY || v == VERDICT_ASK);
	case ROW_SAY:             return !o->say && v != VERDICT_PASS && v != VERDICT_NEXT;
	/* rows that are shared wait for as long as the reply says */
	case ROW_REPEAT:          return v == VERDICT_WAIT && a && !a->repeat && !o->set;
	case ROW_VARIANTS:        return v == VERDICT_NEXT && a && !a->variants.n;
	case ROW_ASK:             return v == VERDICT_ASK && !o->ask;
	case ROW_ASK_FIELD:       return o->ask && screen && !ask_possible(screen, o->ask);
	case ROW_THEN:            return o->then && v != VERDICT_ASK;
	case ROW_REHEARSAL:       return !o->rehearsal;
	/* what no row knows has no source, and rows that many actions share are known from using them */
	case ROW_SOURCE:          return !o->source.n && !o->otherwise && (v == VERDICT_FAIL || v == VERDICT_RETRY);
	default:                  return false;
	}
}

void check_row(struct lint *l, const struct spot *s)
{
	const struct outcome *o = s->thing;
	const char *about = l->rule->what == ROW_ASK_FIELD ? o->ask : verdict_name(o->verdict);

	if (l->rule->what == ROW_SOURCE && spot_up(s, "set"))
		return;
	if (row_is_wrong(l->rule->what, o, spot_up(s, "action"), spot_up(s, "screen")))
		lint_say(l, s, NULL, about, NULL, NULL);
}

/* What is kept as a secret is masked from then on, also when nothing else is done with it. */
static bool only_hides(const struct spot *s)
{
	return spot_is(s, "keep") && ((const struct keep *)s->thing)->secret == TRI_YES;
}

/* What a shared row keeps is there for the guides that need it. */
static bool kept_by_shared(const struct spot *s)
{
	const struct outcome *row = spot_up(s, "outcome");

	return spot_is(s, "keep") && row && (row->set || spot_up(s, "set"));
}

void check_unused(struct lint *l, const struct spot *s)
{
	if (only_hides(s) || kept_by_shared(s))
		return;
	if (!(spot_is(s, "keep") || spot_is(s, "make") || spot_is(s, "piece")) || strcmp(s->key->name, "name") ||
	    is_used(l, s->id) || is_used_elsewhere(l, s->id, spot_at(s)))
		return;
	lint_say(l, s, NULL, s->id, NULL, NULL);
}
