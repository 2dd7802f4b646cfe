/* SPDX-License-Identifier: ISC */
/* Names of things that must be there, and must be there once. */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "base/buf.h"
#include "base/fs.h"
#include "guide/lint_rules.h"
#include "guide/task.h"

struct seen { const char *kind, *id; const void *scope; };
struct twice { struct lint *l; struct seen *v; int n; };

/* The id that must be the only one of its kind in *scope; NULL when the object has none. */
static const char *own_id(const struct spot *s, const void **scope)
{
	static const char *const everywhere[] = { "screen", "action", "field", "asked_form", "step", "service", "set", "task" };

	for (size_t i = 0; i < COUNT(everywhere); i++)
		if (spot_is(s, everywhere[i]))
			return s->id;
	*scope = s->up ? s->up->thing : NULL;
	if (spot_is(s, "outcome") && !(((const struct outcome *)s->thing)->set && spot_up(s, "action")))
		return s->id;
	if (spot_is(s, "during"))
		return s->id;
	if (spot_is(s, "choice") && !((const struct choice *)s->thing)->when.n)
		return ((const struct choice *)s->thing)->value;
	return NULL;
}

static void see(void *arg, const struct spot *s)
{
	struct twice *t = arg;
	const void *scope = NULL;
	const char *id = s->key ? NULL : own_id(s, &scope);

	if (!id)
		return;
	for (int i = 0; i < t->n; i++)
		if (!strcmp(t->v[i].kind, s->object->name) && t->v[i].scope == scope && !strcmp(t->v[i].id, id)) {
			lint_say(t->l, s, NULL, s->object->name, id, NULL);
			return;
		}
	t->v = mem_grow(t->v, (size_t)t->n + 1, sizeof *t->v);
	t->v[t->n++] = (struct seen){ s->object->name, id, scope };
}

void check_twice(struct lint *l, const struct spot *s)
{
	struct twice t = { l, NULL, 0 };

	(void)s;
	walk_guide(l->g, see, &t);
	free(t.v);
}

static bool guarded(const struct giver *g)
{
	return (g->field && g->field->when.n) || (g->action && g->action->when.n) || (g->screen && g->screen->when.n);
}

/* Several rows or actions may keep the same name, each in its case; two makes of one list may not make it. */
static bool clash(const struct giver *a, const struct giver *b)
{
	if (strcmp(a->name, b->name))
		return false;
	if (a->from == NAME_MAKE && b->from == NAME_MAKE)
		return a->screen == b->screen && a->action == b->action;
	return a->from != b->from && !guarded(a) && !guarded(b);
}

struct by_giver { struct lint *l; const struct giver *g; };

static void say_at_giver(void *arg, const struct spot *s)
{
	const struct by_giver *b = arg;

	if (!s->key && s->thing == (const void *)b->g->at)
		lint_say(b->l, s, NULL, b->g->name, NULL, NULL);
}

void check_value_twice(struct lint *l, const struct spot *s)
{
	(void)s;
	for (int i = 0; i < l->n_givers; i++)
		for (int j = 0; j < i; j++)
			if (clash(&l->givers[j], &l->givers[i])) {
				struct by_giver b = { l, &l->givers[i] };

				walk_guide(l->g, say_at_giver, &b);
				break;
			}
}

static void check_files(struct lint *l, const struct spot *s, const struct strs *files)
{
	for (int i = 0; i < files->n; i++)
		for (int j = 0; j < i; j++)
			if (!strcmp(files->v[i], files->v[j]))
				lint_say(l, s, files->v[i], files->v[i], NULL, NULL);
}

static void check_parts(struct lint *l, const struct spot *s, const include_list *list)
{
	struct strs parts = { mem_new((size_t)list->n + 1, sizeof *parts.v), list->n };

	for (int i = 0; i < parts.n; i++)
		parts.v[i] = list->v[i].file;
	check_files(l, s, &parts);
	free(parts.v);
}

void check_part_twice(struct lint *l, const struct spot *s)
{
	check_parts(l, s, &l->g->parts);
	for (int i = 0; i < l->g->tasks.n; i++)
		check_parts(l, s, &l->g->tasks.v[i].parts);
	check_files(l, s, &l->g->use);
}

static bool key_is(const struct spot *s, const char *object, const char *key)
{
	return spot_is(s, object) && !strcmp(s->key->name, key);
}

static const void *find_change(const struct lint *l, const char *id)
{
	const struct action *a = guide_action(l->g, id);
	return a && a->effect == EFFECT_CHANGE ? a : NULL;
}

static void ref_string(void *arg, const struct spot *s, const char *id)
{
	struct lint *l = arg;
	const void *found;

	if (l->rule->what == REF_STEP)
		found = guide_step(l->g, id);
	else if (l->rule->what == REF_FIELD)
		found = guide_field(l->g, id);
	else if (l->rule->what == REF_CHANGE)
		found = find_change(l, id);
	else
		found = guide_service(l->g, id);
	if (!found)
		lint_say(l, s, id, id, NULL, NULL);
}

/* An action without steps has those of its screen, which are looked at there. */
static bool inherited(const struct spot *s)
{
	const struct action *a = s->thing;

	return key_is(s, "action", "steps") && a->steps.v == a->screen->steps.v;
}

static bool uses_set(const struct screen *s, const char *id)
{
	for (int i = 0; i < s->actions.n; i++)
		for (int o = 0; o < s->actions.v[i].outcomes.n; o++)
			if (s->actions.v[i].outcomes.v[o].set && !strcmp(s->actions.v[i].outcomes.v[o].set, id))
				return true;
	return false;
}

/* Of a shared file a guide may use one set and not the other. */
static bool left_aside(const struct lint *l, const struct spot *s)
{
	const struct set *set = spot_up(s, "set");

	for (int i = 0; set && i < l->g->screens.n; i++)
		if (uses_set(&l->g->screens.v[i], set->id))
			return false;
	return set != NULL;
}

void check_ref(struct lint *l, const struct spot *s)
{
	static const struct { int what; const char *object, *key; } refs[] = {
		{ REF_STEP, "screen", "step" }, { REF_STEP, "action", "steps" }, { REF_FIELD, "outcome", "return_to" },
		{ REF_SERVICE, "http", "service" }, { REF_CHANGE, "outcome", "undone" } };

	if (inherited(s) || left_aside(l, s))
		return;
	for (size_t i = 0; i < COUNT(refs); i++)
		if (refs[i].what == l->rule->what && key_is(s, refs[i].object, refs[i].key))
			spot_strings(s, ref_string, l);
}

static const char *string_at(const struct spot *s)
{
	const char *p;

	memcpy(&p, spot_member(s), sizeof p);
	return p;
}

void check_cond_action(struct lint *l, const struct spot *s)
{
	if ((key_is(s, "cond", "action") || key_is(s, "action", "first")) && !guide_action(l->g, string_at(s)))
		lint_say(l, s, string_at(s), string_at(s), NULL, NULL);
}

/* When a file is read on another way of the guide is judged there: the values are those of that way. */
static bool other_parts(const struct lint *l, const struct spot *s)
{
	return spot_up(s, "include") && spot_up(s, "task") != (const void *)l->g->task;
}

void check_cond_value(struct lint *l, const struct spot *s)
{
	const char *name;

	if (!names_value(s) || left_aside(l, s) || other_parts(l, s))
		return;
	name = string_at(s);
	if (strchr(name, '.') && form_known(l, s, name))
		return;
	/* what tasks share may ask for a value that another way gives: there it is simply not set */
	if (!giver_of(l, name) && !(is_reply_name(name) && spot_up(s, "outcome")) && !is_given_elsewhere(l, name))
		lint_say(l, s, name, name, NULL, NULL);
}

/* Calls ok for each value that the condition compares with and says so when it is none. */
static void each_wanted(struct lint *l, const struct spot *s, bool (*ok)(const void *, const char *), const void *of, const char *name)
{
	const struct cond *c = s->thing;
	const char *both[] = { c->is, c->is_not };

	for (int i = 0; i < 2 + c->in.n; i++) {
		const char *wanted = i < 2 ? both[i] : c->in.v[i - 2];

		if (wanted && !ok(of, wanted))
			lint_say(l, s, NULL, name, wanted, NULL);
	}
}

static bool has_outcome(const void *action, const char *name)
{
	return action_outcome(action, name) != NULL;
}

void check_cond_outcome(struct lint *l, const struct spot *s)
{
	const struct cond *c = s->thing;
	const struct action *a = guide_action(l->g, c->action);

	if (a)
		each_wanted(l, s, has_outcome, a, a->id);
}

static bool only_field(const struct lint *l, const char *name)
{
	for (int i = 0; i < l->n_givers; i++)
		if (!strcmp(l->givers[i].name, name) && l->givers[i].from != NAME_FIELD)
			return false;
	return true;
}

void check_cond_answer(struct lint *l, const struct spot *s)
{
	const struct cond *c = s->thing;
	const struct field *f = c->value ? guide_field(l->g, c->value) : NULL;

	if (f && only_field(l, f->id))
		each_wanted(l, s, is_choice, f, f->id);
}

static const char *const word_types[] = { "string", "number", "boolean", "array", "object", "null", NULL };
static const char *const word_methods[] = { "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND", NULL };
static const char *const word_parts[] = { "scheme", "host", "port", "origin", "path", NULL };
static const char *const word_as[] = { "hex", "base64", "base64url", "unix", "iso", "date", "digits", "uuid", NULL };

static bool one_of(const char *const *words, const char *word)
{
	while (*words && strcmp(*words, word))
		words++;
	return *words != NULL;
}

void check_words(struct lint *l, const struct spot *s)
{
	static const struct { const char *object, *key; const char *const *words; } places[] = {
		{ "where", "type", word_types }, { "http", "method", word_methods }, { "make", "part", word_parts }, { "make", "as", word_as } };

	for (size_t i = 0; i < COUNT(places); i++) {
		struct buf all;

		if (!key_is(s, places[i].object, places[i].key) || one_of(places[i].words, string_at(s)))
			continue;
		buf_init(&all, BUF_TEXT);
		for (const char *const *w = places[i].words; *w; w++)
			buf_addf(&all, "%s%s", w == places[i].words ? "" : ", ", *w);
		lint_say(l, s, string_at(s), places[i].key, string_at(s), all.s);
		buf_free(&all);
	}
}

static void fault_string(void *arg, const struct spot *s, const char *fault)
{
	if (!one_of(vocab_faults, fault))
		lint_say(arg, s, fault, fault, NULL, NULL);
}

void check_faults(struct lint *l, const struct spot *s)
{
	if (key_is(s, "outcome", "fault") || key_is(s, "rehearsal", "fault"))
		spot_strings(s, fault_string, l);
}

static bool stands_somewhere(const struct lint *l, const char *step)
{
	for (int i = 0; i < l->n_ways; i++)
		if (guide_stands_for(l->ways[i], step))
			return true;
	return false;
}

void check_step_nowhere(struct lint *l, const struct spot *s)
{
	for (int i = 0; i < l->g->all_steps.n; i++) {
		const struct step *step = &l->g->all_steps.v[i];
		struct spot at = { vocab_object("step"), step, NULL, step->id, "steps", i + 1, s };

		if (!stands_somewhere(l, step->id))
			lint_say(l, &at, step->id, step->id, NULL, NULL);
	}
}

static bool names_file(const include_list *parts, const char *file)
{
	for (int i = 0; i < parts->n; i++)
		if (!strcmp(parts->v[i].file, file))
			return true;
	return false;
}

void check_part_unused(struct lint *l, const struct spot *s)
{
	const struct guide *g = l->g;
	char **files = fs_names(g->dir, ".json");

	for (char **f = files; f && *f; f++) {
		bool used = !strcmp(*f, "guide.json") || names_file(&g->parts, *f);

		for (int i = 0; i < g->tasks.n && !used; i++)
			used = names_file(&g->tasks.v[i].parts, *f);
		if (!used)
			lint_say(l, s, NULL, *f, NULL, NULL);
	}
	fs_names_free(files);
}
