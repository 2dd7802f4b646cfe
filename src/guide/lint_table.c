/* SPDX-License-Identifier: ISC */
/* Tables: that there is a list, and that each column shows something of it in a rehearsal. */
#include "config.h"
#include <string.h>
#include "guide/lint_rules.h"

/* Does something keep it as json? A name that nothing gives is another rule's. */
static bool may_be_list(const struct lint *l, const char *name)
{
	if (!giver_of(l, name))
		return true;
	for (int i = 0; i < l->n_givers; i++)
		if (!strcmp(l->givers[i].name, name) && l->givers[i].json)
			return true;
	return false;
}

void check_live(struct lint *l, const struct spot *s)
{
	const char *from = spot_is(s, "asked_form") ? ((const struct asked_form *)s->thing)->from : ((const struct live_choices *)s->thing)->from;

	if (!may_be_list(l, from))
		lint_say(l, s, from, from, NULL, NULL);
}

void check_table(struct lint *l, const struct spot *s)
{
	const struct table *t = s->thing;

	if (!may_be_list(l, t->from) || name_secret(l, t->from))
		lint_say(l, s, t->from, t->from, NULL, NULL);
}

/* ---- columns ---- */

enum shown { SHOWN_NOT, SHOWN, SHOWN_PERHAPS };                 /* perhaps: it cannot be told without playing it */

/* A {name} that is all of a string may stand for anything. */
static bool stands_for_more(const cJSON *j)
{
	return cJSON_IsString(j) && *j->valuestring == '{' && j->valuestring[1] != '{';
}

/* The way to a place leads through what stands for more: what is there cannot be told. */
static enum shown look_at(const cJSON *root, const char *pointer, const cJSON **at)
{
	*at = strchr(pointer, '{') ? NULL : json_at(root, pointer);
	if (*at)
		return stands_for_more(*at) ? SHOWN_PERHAPS : SHOWN;
	for (const char *end = pointer + strlen(pointer); end && !strchr(pointer, '{'); ) {
		char *part = mem_dupn(pointer, (size_t)(end - pointer));
		const cJSON *on_the_way = json_at(root, part);

		if (on_the_way) {
			mem_wipe_free(part);
			return stands_for_more(on_the_way) ? SHOWN_PERHAPS : SHOWN_NOT;
		}
		end = strrchr(part, '/') ? pointer + (strrchr(part, '/') - part) : NULL;
		mem_wipe_free(part);
	}
	return SHOWN_PERHAPS;
}

static enum shown in_items(const cJSON *list, const char *column)
{
	enum shown best = SHOWN_NOT, one;
	const cJSON *at;

	for (const cJSON *item = list->child; item && best == SHOWN_NOT; item = item->next) {
		one = stands_for_more(item) ? SHOWN_PERHAPS : look_at(item, column, &at);
		best = one;
	}
	return best;
}

/* Where the list is part of an item that was found, any item may be the one. */
static enum shown in_found(const cJSON *reply, const struct find *find, const char *pointer, const char *column)
{
	enum shown best = SHOWN_NOT, one;
	const cJSON *items, *list;

	if (!find || find->deep || look_at(reply, find->in, &items) == SHOWN_PERHAPS)
		return SHOWN_PERHAPS;
	for (const cJSON *item = items ? items->child : NULL; item && best == SHOWN_NOT; item = item->next) {
		one = look_at(item, pointer, &list);
		best = one == SHOWN ? in_items(list, column) : one;
	}
	return best;
}

static enum shown in_reply(const struct giver *g, const char *column)
{
	const struct rehearsal *r = g->row ? g->row->rehearsal : NULL;
	const cJSON *list;
	enum shown is;

	if (!g->json || !g->keep || !g->action->http || !r || r->body)
		return SHOWN_PERHAPS;
	if (!r->json)
		return SHOWN_NOT;
	if (g->keep->found)
		return in_found(r->json, g->row->find, g->keep->found, column);
	if (!g->keep->pointer)
		return SHOWN_PERHAPS;
	is = look_at(r->json, g->keep->pointer, &list);
	return is == SHOWN ? in_items(list, column) : is;
}

/* Nobody has ever seen what stands in such a column, and a pointer with a slip in it is as good as any other. */
void check_column(struct lint *l, const struct spot *s)
{
	const struct column *c = s->thing;
	const struct table *t = spot_up(s, "table");
	bool given = false;

	for (int i = 0; i < l->n_givers; i++) {
		if (strcmp(l->givers[i].name, t->from) || !l->givers[i].json)
			continue;
		given = true;
		if (in_reply(&l->givers[i], c->at_pointer) != SHOWN_NOT)
			return;
	}
	if (given && !name_secret(l, t->from))
		lint_say(l, s, c->at_pointer, c->at_pointer, t->from, NULL);
}
