/* SPDX-License-Identifier: ISC */
/* What the output of a running program means: each row can be seen, asks what can be asked, and is shown by some output. */
#include "config.h"
#include <string.h>
#include "guide/lint_rules.h"

static bool field_possible(const struct screen *screen, const char *id)
{
	for (int i = 0; i < screen->fields.n; i++)
		if (!strcmp(screen->fields.v[i].id, id))
			return screen->fields.v[i].on_ask;
	return false;
}

/* Does the output that shows the row hold one of its texts? */
static bool shown(const struct during *row)
{
	for (int i = 0; row->rehearsal && row->rehearsal->text && i < row->text.n; i++)
		if (strstr(row->rehearsal->text, row->text.v[i]))
			return true;
	return false;
}

static bool does_nothing(const struct during *row)
{
	return !row->stage && !row->say && !row->send && !row->keep.n;
}

void check_during(struct lint *l, const struct spot *s)
{
	const struct during *row = s->thing;
	const struct action *a = spot_up(s, "action");
	const char *about = row->id;
	bool wrong = false;

	switch (l->rule->what) {
	case DURING_FIELD:
		wrong = row->ask && !field_possible(spot_up(s, "screen"), row->ask);
		about = row->ask;
		break;
	case DURING_SAY:
		wrong = !row->say && (row->ask || row->else_send || row->else_outcome || row->copy.n || row->links.n);
		break;
	case DURING_OUTCOME:
		wrong = row->else_outcome && !action_outcome(a, row->else_outcome);
		about = row->else_outcome;
		break;
	case DURING_NOTHING: wrong = does_nothing(row); break;
	case DURING_SHOWN:   wrong = !shown(row); break;
	}
	if (wrong)
		lint_say(l, s, NULL, about, NULL, NULL);
}

/* A rehearsal can only play rows that its action has. */
void check_through(struct lint *l, const struct spot *s)
{
	const struct rehearsal *r = s->thing;
	const struct action *a = spot_up(s, "action");

	if (!r->through && !r->chunks.n)
		return;
	for (int i = 0; a && a->command && i < a->command->during.n; i++)
		if (!r->through || !strcmp(a->command->during.v[i].id, r->through))
			return;
	if (r->through || !a || !a->command)
		lint_say(l, s, r->through, r->through ? r->through : "chunks", NULL, NULL);
}
