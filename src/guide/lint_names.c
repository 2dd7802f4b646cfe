/* SPDX-License-Identifier: ISC */
/* Which {name} is known where, and where a secret may go. */
#include "config.h"
#include <string.h>
#include "base/mem.h"
#include "guide/lint_rules.h"

#define LETTERS "abcdefghijklmnopqrstuvwxyz"

/* ":one|more}": the words that go with a number, two at least */
static bool has_forms(const char *s)
{
	size_t n = *s == ':' ? strcspn(s, "{}") : 0;

	return n && s[n] == '}' && memchr(s, '|', n);
}

bool names_in(const char *s, void (*each)(void *arg, const char *name), void *arg)
{
	char name[64];
	bool ok = true;

	for (; *s; s++) {
		size_t n = strspn(s + 1, LETTERS "0123456789_");

		if (*s != '{' && *s != '}')
			continue;
		if (s[1] == *s) {
			s++;
		} else if (*s == '{' && n && n < sizeof name && strchr(LETTERS, s[1]) && (s[n + 1] == '}' || has_forms(s + n + 1))) {
			memcpy(name, s + 1, n);
			name[n] = '\0';
			if (each)
				each(arg, name);
			s += n + 1;
			s += strcspn(s, "}");
		} else {
			ok = false;
		}
	}
	return ok;
}

bool is_template(const struct vkey *k)
{
	switch (k->type) {
	case V_TEXT: case V_LABEL: case V_TEMPLATE: case V_TEMPLATES: case V_POINTER: case V_MAP: case V_MAPS: case V_JSON:
		return true;
	default:
		return false;
	}
}

bool is_reply_name(const char *name)
{
	for (const char *const *n = vocab_reply_names; *n; n++)
		if (!strcmp(*n, name))
			return true;
	return false;
}

/* Where a name is looked at. For a service that is each action that uses it. */
struct use {
	struct lint *l;
	const struct spot *spot;
	const char *string;
	const struct screen *screen;
	const struct action *action;
};

/* Does something around the place see to it that the value is there? */
static bool cond_names(const struct giver *g, const struct cond *c)
{
	if (c->value)
		return !strcmp(c->value, g->name);
	return g->action && g->row && c->action && !strcmp(c->action, g->action->id);
}

static bool when_names(const struct giver *g, const struct spot *s)
{
	for (; s; s = s->up) {
		const struct vkey *k = object_key(s->object, "when");
		const cond_list *when;

		if (!k)
			continue;
		when = (const void *)((const char *)s->thing + k->at);
		for (int i = 0; i < when->n; i++)
			if (cond_names(g, &when->v[i]))
				return true;
	}
	return false;
}

static bool before_in_action(const struct giver *g, const struct use *u)
{
	const struct make *make = spot_up(u->spot, "make");

	if (!strcmp(u->spot->key->name, "variants"))          /* these come before all that the action gives */
		return false;
	if (g->from == NAME_MAKE)
		return !make || g->make < make;                  /* both in the list of one action */
	if (g->from == NAME_VARIANT)
		return true;
	if (g->from == NAME_PIECE)                            /* in its row, in those that may come later, and in what it came to */
		return spot_up(u->spot, "outcome") || spot_up(u->spot, "undo") || (const struct during *)spot_up(u->spot, "during") >= g->during;
	return spot_up(u->spot, "undo") || (u->spot->key->flags & F_LOCAL && spot_up(u->spot, "outcome") == g->row);
}

static bool before_on_screen(const struct giver *g, const struct use *u)
{
	const struct make *make = spot_up(u->spot, "make");

	if (g->from == NAME_FIELD)                           /* a screen's makes come before its questions */
		return spot_up(u->spot, "field") != g->field && !(make && !u->action);
	if (!g->action)
		return !make || u->action || g->make < make;
	if (g->action == u->action)
		return before_in_action(g, u);
	if (u->action)
		return g->action < u->action || (u->action->first && !strcmp(u->action->first, g->action->id));
	return g->action->run == RUN_ENTER || !strcmp(u->spot->key->name, "waits");
}

static bool known_from(const struct giver *g, const struct use *u)
{
	if (when_names(g, u->spot))
		return true;
	if (!u->screen)                                      /* a session is named when it has answers, the rest of the head before */
		return (spot_is(u->spot, "guide") || spot_is(u->spot, "task")) && !strcmp(u->spot->key->name, "name");
	if (g->screen != u->screen)
		return g->screen < u->screen || (u->action && u->action->first && g->action && !strcmp(u->action->first, g->action->id));
	return before_on_screen(g, u);
}

static bool known(const char *name, const struct use *u)
{
	for (int i = 0; i < u->l->n_givers; i++)
		if (!strcmp(u->l->givers[i].name, name) && known_from(&u->l->givers[i], u))
			return true;
	return false;
}

static bool reply_known(const struct spot *s)
{
	return s->key->flags & F_REPLY || (spot_up(s, "outcome") && spot_is(s, "cond"));
}

static void check_name(void *arg, const char *name)
{
	struct use *u = arg;
	int what = u->l->rule->what;
	bool reply = is_reply_name(name);

	if (what == NAMES_REPLY && reply && !reply_known(u->spot))
		lint_say(u->l, u->spot, u->string, name, NULL, NULL);
	if (what == NAMES_UNKNOWN && !reply && !known(name, u))
		lint_say(u->l, u->spot, u->string, name, NULL, NULL);
	if (what == NAMES_SECRET && !(u->spot->key->flags & F_SECRET) && name_secret(u->l, name))
		lint_say(u->l, u->spot, u->string, name, u->spot->key->name, NULL);
}

/* Credentials of a service are not used by a request that has its own. */
static bool concerns(const struct use *u, const struct action *a, const char *service)
{
	return a->http && a->http->service && !strcmp(a->http->service, service) && !(a->http->auth && spot_up(u->spot, "auth")) &&
		!(a->http->tls && spot_up(u->spot, "tls"));
}

/* A service has no place of its own in the order: it is looked at from each action that asks it. */
static void check_from_actions(struct use *u, const char *service)
{
	const struct guide *g = u->l->g;

	for (int i = 0; i < g->screens.n; i++)
		for (int j = 0; j < g->screens.v[i].actions.n; j++) {
			const struct action *a = &g->screens.v[i].actions.v[j];

			if (!concerns(u, a, service))
				continue;
			u->screen = a->screen;
			u->action = a;
			names_in(u->string, check_name, u);
		}
}

static void check_string(void *arg, const struct spot *s, const char *string)
{
	struct lint *l = arg;
	const struct service *service = spot_up(s, "service");
	struct use u = { l, s, string, spot_up(s, "screen"), spot_up(s, "action") };

	if (l->rule->what == NAMES_BRACE) {
		if (!names_in(string, NULL, NULL))
			lint_say(l, s, string, string, NULL, NULL);
	} else if (service) {
		check_from_actions(&u, service->id);
	} else {
		names_in(string, check_name, &u);
	}
}

/* How a session is called is a matter of the way that it goes. */
static bool other_way(const struct lint *l, const struct spot *s)
{
	if (strcmp(s->key->name, "name"))
		return false;
	return (spot_is(s, "guide") && l->g->task) || (spot_is(s, "task") && l->g->task != s->thing);
}

void check_names(struct lint *l, const struct spot *s)
{
	if (is_template(s->key) && !other_way(l, s))
		spot_strings(s, check_string, l);
}
