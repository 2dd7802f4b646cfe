/* SPDX-License-Identifier: ISC */
/* Changes, and where secrets travel to. */
#include "config.h"
#include <string.h>
#include "guide/lint_rules.h"

static bool reads(const struct action *a)
{
	return a->effect == EFFECT_READ && a->kind != ACTION_MANUAL;
}

static bool read_before(const struct guide *g, const struct action *change)
{
	for (int i = 0; i < g->screens.n; i++)
		for (int j = 0; j < g->screens.v[i].actions.n; j++) {
			const struct action *a = &g->screens.v[i].actions.v[j];

			if (a == change)
				return false;
			if (reads(a))
				return true;
		}
	return false;
}

void check_change(struct lint *l, const struct spot *s)
{
	const struct action *a = s->thing, *first = guide_action(l->g, a->first);
	bool change = a->effect == EFFECT_CHANGE, wrong = false;

	switch (l->rule->what) {
	case CHANGE_UNDO:        wrong = change && !a->undo; break;
	case CHANGE_FIRST:       wrong = change && !a->first && a->kind != ACTION_MANUAL; break;
	case CHANGE_FIRST_READ:  wrong = first && first->effect != EFFECT_READ; break;
	case CHANGE_BEFORE_READ: wrong = change && !read_before(l->g, a); break;
	}
	if (wrong)
		lint_say(l, s, NULL, a->first, NULL, NULL);
}

struct search { const struct lint *l; bool found; int depth; };

static void find_secret(void *arg, const char *name)
{
	struct search *s = arg;

	s->found = s->found || name_secret(s->l, name);
}

static void secret_in_string(void *arg, const struct spot *s, const char *string)
{
	(void)s;
	names_in(string, find_secret, arg);
}

static void secret_in_key(void *arg, const struct spot *s)
{
	if (s->key && is_template(s->key) && s->key->flags & F_SECRET)
		spot_strings(s, secret_in_string, arg);
}

static bool holds_secret(const struct lint *l, const char *object, const void *thing)
{
	struct spot s = { vocab_object(object), thing, NULL, NULL, NULL, 0, NULL };
	struct search search = { l, false, 0 };

	if (thing)
		walk_object(&s, secret_in_key, &search);
	return search.found;
}

/* A request without credentials of its own has those of its service. */
static bool sends_secret(const struct lint *l, const struct http *h, const struct service *service)
{
	if (holds_secret(l, "http", h))
		return true;
	if (!service)
		return false;
	for (int i = 0; i < service->headers.n; i++) {
		struct search search = { l, false, 0 };

		names_in(service->headers.v[i].value, find_secret, &search);
		if (search.found)
			return true;
	}
	return (!h->auth && holds_secret(l, "auth", service->auth)) || (!h->tls && holds_secret(l, "tls", service->tls));
}

static bool host_trusted(const struct outcome *row)
{
	if (row->verdict == VERDICT_ASK)
		return true;
	for (int i = 0; i < row->where.n; i++)
		if (row->where.v[i].same_origin == TRI_YES)
			return true;
	return false;
}

static void trace(void *arg, const char *name);

static void trace_giver(struct search *s, const struct giver *g)
{
	if (g->make)
		names_in_make(g->make, trace, s);
	else if (g->keep && g->keep->value)
		names_in(g->keep->value, trace, s);
	else if (g->keep && g->action->kind == ACTION_HTTP && !host_trusted(g->row))
		s->found = true;
}

/* Does the value come, by whatever ways, from a reply that nobody has agreed to? */
static void trace(void *arg, const char *name)
{
	struct search *s = arg;

	if (s->found || s->depth > 8)
		return;
	s->depth++;
	for (int i = 0; i < s->l->n_givers; i++)
		if (!strcmp(s->l->givers[i].name, name))
			trace_giver(s, &s->l->givers[i]);
	s->depth--;
}

/* The part of an address that says whom it leads to: up to the first slash behind the scheme. */
static bool host_from_reply(const struct lint *l, const char *url)
{
	const char *after = strstr(url, "://");
	char host[256];
	size_t skip = after ? (size_t)(after - url) + 3 : 0, n = skip + strcspn(url + skip, "/");
	struct search search = { l, false, 0 };

	if (n >= sizeof host)
		return false;
	memcpy(host, url, n);
	host[n] = '\0';
	names_in(host, trace, &search);
	return search.found;
}

void check_reply_host(struct lint *l, const struct spot *s)
{
	const struct http *h = s->thing;
	const struct service *service = guide_service(l->g, h->service);
	const char *url = service ? service->base : h->url;

	if (url && host_from_reply(l, url) && sends_secret(l, h, service))
		lint_say(l, s, h->url, url, NULL, NULL);
}

static void trust_name(void *arg, const char *name)
{
	struct search *s = arg;

	for (int i = 0; i < s->l->n_givers; i++) {
		const struct giver *g = &s->l->givers[i];

		if (!strcmp(g->name, name) && g->keep && g->row->verdict != VERDICT_ASK)
			s->found = true;
	}
}

/* A certificate that nobody vouches for is taken when a person has seen it and said yes. */
void check_trust_unasked(struct lint *l, const struct spot *s)
{
	const struct tls *t = s->thing;
	struct search search = { l, false, 0 };

	if (t->trust)
		names_in(t->trust, trust_name, &search);
	if (search.found)
		lint_say(l, s, t->trust, t->trust, NULL, NULL);
}

static bool ends_in(const char *s, const char *end)
{
	size_t n = strlen(s), k = strlen(end);

	return n >= k && !strcmp(s + n - k, end);
}

/* Where in a reply a private key stands. */
static bool private_at(const struct action *a, const char *pointer)
{
	if (a->kind == ACTION_KEY)
		return !strcmp(pointer, "/private") || !strcmp(pointer, "/file");
	if (a->kind != ACTION_PARSE)
		return false;
	return (!strncmp(pointer, "/keys/", 6) && ends_in(pointer, "/pem")) || (a->parse->as == PARSE_PFX && !strcmp(pointer, "/base64"));
}

void check_private_key(struct lint *l, const struct spot *s)
{
	const struct keep *k = s->thing;
	const struct action *a = spot_up(s, "action");

	if (a && k->pointer && private_at(a, k->pointer) && k->secret != TRI_YES)
		lint_say(l, s, NULL, NULL, NULL, NULL);
}

/* What is taken out of a secret is one or is none, and only the author knows. */
void check_secret_unsaid(struct lint *l, const struct spot *s)
{
	const struct keep *k = s->thing;
	const struct action *a = spot_up(s, "action");
	const struct parse *p = a ? a->parse : NULL;
	struct search search = { l, p && p->file, 0 };

	if (!p || p->as == PARSE_PEM || p->as == PARSE_PFX || p->as == PARSE_URL || k->as == KEEP_COUNT || (!k->pointer && !k->found))
		return;
	if (p->of)
		names_in(p->of, find_secret, &search);
	if (search.found && k->secret == TRI_UNSET)
		lint_say(l, s, NULL, k->name, NULL, NULL);
}
