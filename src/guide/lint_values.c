/* SPDX-License-Identifier: ISC */
/* Everything that gives a value to a name, and everything that looks at one. */
#include "config.h"
#include <string.h>
#include "base/mem.h"
#include "guide/lint_rules.h"

const char *function_of(const struct make *m)
{
	return object_key(vocab_object("make"), "function")->names[m->function];
}

const struct giver *giver_of(const struct lint *l, const char *name)
{
	for (int i = 0; i < l->n_givers; i++)
		if (!strcmp(l->givers[i].name, name))
			return &l->givers[i];
	return NULL;
}

bool name_secret(const struct lint *l, const char *name)
{
	for (int i = 0; i < l->n_givers; i++)
		if (l->givers[i].secret && !strcmp(l->givers[i].name, name))
			return true;
	return false;
}

bool is_used(const struct lint *l, const char *name)
{
	for (int i = 0; i < l->n_used; i++)
		if (!strcmp(l->used[i], name))
			return true;
	return false;
}

static void add_giver(struct lint *l, struct giver g)
{
	l->givers = mem_grow(l->givers, (size_t)l->n_givers + 1, sizeof *l->givers);
	l->givers[l->n_givers++] = g;
}

static struct giver giver_at(const struct spot *s, const char *name, enum name_from from)
{
	return (struct giver){ .name = name, .from = from, .at = spot_at(s), .screen = spot_up(s, "screen"), .action = spot_up(s, "action") };
}

static void add_field(struct lint *l, const struct spot *s)
{
	const struct field *f = s->thing;
	struct giver g = giver_at(s, f->id, NAME_FIELD);

	g.field = f;
	g.secret = f->kind == FIELD_SECRET;
	add_giver(l, g);
}

static void add_keep(struct lint *l, const struct spot *s)
{
	const struct keep *k = s->thing;
	struct giver g = giver_at(s, k->name, NAME_KEEP);

	if (!g.action)                                       /* in a set: it counts where the set is used */
		return;
	g.keep = k;
	g.row = spot_up(s, "outcome");
	g.secret = k->secret == TRI_YES;
	g.json = k->as == KEEP_JSON;
	add_giver(l, g);
}

static void add_piece(struct lint *l, const struct spot *s)
{
	const struct piece *p = s->thing;
	struct giver g = giver_at(s, p->name, NAME_PIECE);

	g.during = spot_up(s, "during");
	g.secret = p->secret;
	add_giver(l, g);
}

static void add_make(struct lint *l, const struct spot *s)
{
	const struct make *m = s->thing;
	struct giver g = giver_at(s, m->name, NAME_MAKE);

	g.make = m;
	g.secret = m->secret;
	g.json = m->json != NULL;
	add_giver(l, g);
}

static void add_variants(struct lint *l, const struct spot *s)
{
	const struct action *a = s->thing;

	for (int i = 0; i < a->variants.n; i++)
		for (int j = 0; j < a->variants.v[i].n; j++)
			add_giver(l, giver_at(s, a->variants.v[i].v[j].key, NAME_VARIANT));
}

static void collect_givers(void *arg, const struct spot *s)
{
	static const struct { const char *object; void (*add)(struct lint *, const struct spot *); } adds[] = {
		{ "field", add_field }, { "keep", add_keep }, { "make", add_make }, { "piece", add_piece }, { "action", add_variants } };

	for (size_t i = 0; !s->key && i < COUNT(adds); i++)
		if (spot_is(s, adds[i].object))
			adds[i].add(arg, s);
}

struct search { const struct lint *l; bool found; };

static void find_secret(void *arg, const char *name)
{
	struct search *s = arg;

	s->found = s->found || name_secret(s->l, name);
}

/* What these make tells nothing of what it was made of. */
static bool hides(const struct make *m)
{
	static const char *const hiding[] = { "sha256", "hmac-sha256", "rsa-sha1", "rsa-sha256", "cert-sha1", "now", "random" };

	for (size_t i = 0; i < COUNT(hiding); i++)
		if (!strcmp(function_of(m), hiding[i]))
			return true;
	return false;
}

static void names_in_json(const cJSON *j, void (*each)(void *arg, const char *name), void *arg)
{
	if (cJSON_IsString(j))
		names_in(j->valuestring, each, arg);
	for (const cJSON *c = j ? j->child : NULL; c; c = c->next)
		names_in_json(c, each, arg);
}

void names_in_make(const struct make *m, void (*each)(void *arg, const char *name), void *arg)
{
	if (m->of)
		names_in(m->of, each, arg);
	names_in_json(m->json, each, arg);
}

/* Who knows what a server's form asks for: its answers count as secret. */
static bool has_spread(const cJSON *j)
{
	for (const cJSON *c = j ? j->child : NULL; c; c = c->next)
		if ((cJSON_IsObject(j) && !strcmp(c->string, "@spread")) || has_spread(c))
			return true;
	return false;
}

static bool becomes_secret(const struct lint *l, const struct giver *g)
{
	struct search s = { l, g->make && has_spread(g->make->json) };

	if (g->make && !hides(g->make))
		names_in_make(g->make, find_secret, &s);
	if (g->keep && g->keep->value)
		names_in(g->keep->value, find_secret, &s);
	return s.found;
}

/* What is made of a secret is one, also by way of others. */
static void spread_secrets(struct lint *l)
{
	bool more = true;

	while (more) {
		more = false;
		for (int i = 0; i < l->n_givers; i++)
			if (!l->givers[i].secret && becomes_secret(l, &l->givers[i]))
				more = l->givers[i].secret = true;
	}
}

static void add_use(struct lint *l, const char *name)
{
	if (is_used(l, name))
		return;
	l->used = mem_grow(l->used, (size_t)l->n_used + 1, sizeof *l->used);
	l->used[l->n_used++] = name;
}

static void use_name(void *arg, const char *name)
{
	const struct giver *g = giver_of(arg, name);

	if (g)                                               /* name is gone when this returns, the giver's stays */
		add_use(arg, g->name);
}

static void use_string(void *arg, const struct spot *s, const char *string)
{
	(void)s;
	names_in(string, use_name, arg);
}

bool names_value(const struct spot *s)
{
	if (spot_is(s, "cond"))
		return !strcmp(s->key->name, "value");
	return (spot_is(s, "live_choices") || spot_is(s, "table") || spot_is(s, "asked_form")) && !strcmp(s->key->name, "from");
}

static void use_spread(void *arg, const cJSON *j)
{
	for (const cJSON *c = j ? j->child : NULL; c; c = c->next) {
		if (c->string && !strcmp(c->string, "@spread") && cJSON_IsString(c))
			use_name(arg, c->valuestring);
		use_spread(arg, c);
	}
}

static void collect_uses(void *arg, const struct spot *s)
{
	if (!s->key)
		return;
	if (is_template(s->key))
		spot_strings(s, use_string, arg);
	if (s->key->type == V_JSON)
		use_spread(arg, *(const cJSON *const *)spot_member(s));
	if (names_value(s))
		add_use(arg, *(const char *const *)spot_member(s));
}

void lint_givers(struct lint *l)
{
	walk_guide(l->g, collect_givers, l);
	spread_secrets(l);
	walk_guide(l->g, collect_uses, l);
}

bool is_given_elsewhere(const struct lint *l, const char *name)
{
	bool given = false;

	for (int i = 0; i < l->n_ways && !given; i++) {
		struct lint other = { .g = l->ways[i] };

		if (l->ways[i] == l->g)
			continue;
		lint_givers(&other);
		given = giver_of(&other, name) != NULL;
		lint_free(&other);
	}
	return given;
}

bool is_used_elsewhere(const struct lint *l, const char *name, const struct at *at)
{
	bool used = false;

	for (int i = 0; i < l->n_ways && !used; i++) {
		struct lint other = { .g = l->ways[i] };

		if (l->ways[i] == l->g)
			continue;
		lint_givers(&other);
		for (int j = 0; j < other.n_givers && !used; j++) {
			const struct giver *g = &other.givers[j];

			used = !strcmp(g->name, name) && g->at->line == at->line && !strcmp(g->at->file, at->file) && is_used(&other, name);
		}
		lint_free(&other);
	}
	return used;
}
