/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <string.h>
#include "base/i18n.h"
#include "guide/finish.h"

static const struct set *find_set(const struct guide *g, const char *id)
{
	for (int i = 0; i < g->sets.n; i++)
		if (!strcmp(g->sets.v[i].id, id))
			return &g->sets.v[i];
	return NULL;
}

static int set_unknown(struct reader *r, const struct guide *g, const struct outcome *row)
{
	const char *names[64] = { NULL }, *meant;
	int n = 0;

	for (int i = 0; i < g->sets.n && n + 1 < (int)COUNT(names); i++)
		names[n++] = g->sets.v[i].id;
	meant = nearest(row->use + (*row->use == '@'), names);
	if (meant)
		return reader_say(r, row->at.line, _("there is no set \"%s\"; is \"@%s\" meant?"), row->use, meant);
	return reader_say(r, row->at.line, _("there is no set \"%s\": write \"@\" and the id of a set from a file under \"use\""), row->use);
}

static uint64_t tally_of(const struct guide_store *s, const char *kind, const char *id)
{
	for (int i = 0; id && i < s->n_tallies; i++)
		if (!strcmp(s->tallies[i].kind, kind) && !strcmp(s->tallies[i].id, id))
			return s->tallies[i].hash;
	return 0;
}

static void hash_in(uint64_t *hash, uint64_t more)
{
	*hash = hash_more(*hash, &more, sizeof more);
}

/* How many rows there are with the sets put in; -1 when a set is not there. The sets go into the hash. */
static int count_rows(struct reader *r, const struct guide *g, const struct action *a, uint64_t *hash)
{
	int n = 0, rc = 0;

	for (int i = 0; i < a->outcomes.n; i++) {
		const struct outcome *row = &a->outcomes.v[i];
		const struct set *set = row->use && *row->use == '@' ? find_set(g, row->use + 1) : NULL;

		if (row->use && !set)
			rc = set_unknown(r, g, row);
		n += row->use ? (set ? set->outcomes.n : 0) : 1;
		if (set)
			hash_in(hash, tally_of(r->store, "set", set->id));
	}
	return rc < 0 ? rc : n;
}

static struct outcome *put_set(struct outcome *to, const struct set *set)
{
	for (int i = 0; i < set->outcomes.n; i++, to++) {
		*to = set->outcomes.v[i];
		to->set = set->id;
	}
	return to;
}

static void put_sets(struct reader *r, const struct guide *g, struct action *a, uint64_t *hash)
{
	int n = count_rows(r, g, a, hash);
	struct outcome *rows, *to;

	if (n < 0)
		return;
	rows = to = store_new(r->store, (size_t)n, sizeof *rows);
	for (int i = 0; i < a->outcomes.n; i++) {
		if (a->outcomes.v[i].use)
			to = put_set(to, find_set(g, a->outcomes.v[i].use + 1));
		else
			*to++ = a->outcomes.v[i];
	}
	a->outcomes.v = rows;
	a->outcomes.n = n;
}

static int kind_of(const struct action *a)
{
	const void *const there[] = { a->http, a->reach, a->ssh, a->key, a->command, a->parse, a->manual };
	int kind = 0;

	while (kind < (int)COUNT(there) - 1 && !there[kind])
		kind++;
	return kind;
}

static void finish_action(struct reader *r, const struct guide *g, const struct screen *s, struct action *a)
{
	uint64_t hash = tally_of(r->store, "action", a->id);

	a->kind = kind_of(a);
	a->screen = s;
	if (!a->steps.v)
		a->steps = s->steps;
	put_sets(r, g, a, &hash);
	for (int i = 0; i < a->outcomes.n; i++)
		a->outcomes.v[i].action = a;
	if (a->http)
		hash_in(&hash, tally_of(r->store, "service", a->http->service));
	hash_text(hash, a->hash);
}

static void check_sets(struct reader *r, const struct guide *g)
{
	for (int i = 0; i < g->sets.n; i++)
		for (int j = 0; j < g->sets.v[i].outcomes.n; j++) {
			const struct outcome *row = &g->sets.v[i].outcomes.v[j];

			if (!row->use)
				continue;
			r->file = row->at.file;
			reader_enter(r, "set", g->sets.v[i].id, 0);
			reader_say(r, row->at.line, _("a set cannot use another set (\"%s\"): write its rows out"), row->use);
			reader_leave(r);
		}
}

void guide_finish(struct reader *r, struct guide *g)
{
	check_sets(r, g);
	for (int i = 0; i < g->screens.n; i++) {
		struct screen *s = &g->screens.v[i];

		reader_enter(r, "screen", s->id, 0);
		for (int j = 0; j < s->actions.n; j++) {
			r->file = s->actions.v[j].at.file;
			reader_enter(r, "action", s->actions.v[j].id, 0);
			finish_action(r, g, s, &s->actions.v[j]);
			reader_leave(r);
		}
		reader_leave(r);
	}
}
