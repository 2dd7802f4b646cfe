/* SPDX-License-Identifier: ISC */
/* A program under way: what it says that it is doing, and what it wants to be told. It lives on while the person reads. */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "base/i18n.h"
#include "session/internal.h"

#define STAGES_MAX 200

void stages_clear(struct check *c)
{
	while (c->n_stages)
		free(c->stages[--c->n_stages]);
	free(c->stages);
	c->stages = NULL;
}

/* Said twice in a row it is still the same. */
void stage_add(struct check *c, const char *text)
{
	if (c->n_stages == STAGES_MAX || (c->n_stages && strcmp(c->stages[c->n_stages - 1], text) == 0))
		return;
	c->stages = mem_grow(c->stages, (size_t)c->n_stages + 1, sizeof *c->stages);
	c->stages[c->n_stages++] = mem_dup(text);
}

const struct during *prompt_row(const struct session *s)
{
	return s->phase == PHASE_ASKED && s->run ? run_asks(s->run) : NULL;
}

void prompt_close(struct session *s)
{
	free(s->prompt.title);
	free(s->prompt.say);
	s->prompt = (struct prompt){ NULL, NULL, NULL };
}

/* What the row cut out is known from now on, whatever becomes of the program. */
static void take_pieces(struct session *s, const struct during *row, const struct values *values)
{
	for (int i = 0; i < row->keep.n; i++) {
		const struct value *v = values_get(values, row->keep.v[i].name);
		if (!v)
			continue;
		values_copy(s->values, v);
		record_made(s, row->keep.v[i].name);
	}
}

/* An answer that was given before was given to something else. */
static void open_prompt(struct session *s, const struct during *row, const struct values *values)
{
	prompt_close(s);
	s->prompt.say = session_say(s, values, row->say);
	s->prompt.title = session_say(s, values, row->stage ? row->stage : s->running->action->title);
	s->prompt.values = values;
	s->phase = PHASE_ASKED;
	if (!row->ask)
		return;
	values_unset(s->values, row->ask);
	free(s->focus);
	s->focus = mem_dup(row->ask);
	fields_fill(s);
}

void prompt_seen(void *arg, const struct during *row, const struct values *values, int nth)
{
	struct session *s = arg;
	char *stage = row->stage ? session_say(s, values, row->stage) : NULL;
	(void)nth;
	take_pieces(s, row, values);
	if (stage) {
		stage_add(s->running, stage);
		record_stage(s, s->running, stage);
	}
	free(stage);
	if (run_asks(s->run) == row)
		open_prompt(s, row, values);
	session_changed(s);
}

static bool said_no(const struct session *s, const struct during *row)
{
	const struct field *f = row->ask ? guide_field(s->guide, row->ask) : NULL;
	const char *answer = f && f->kind == FIELD_YESNO ? values_text(s->values, row->ask) : NULL;
	return answer && strcmp(answer, "yes") != 0;
}

void prompt_answered(struct session *s)
{
	const struct during *row = prompt_row(s);
	bool no = said_no(s, row);
	prompt_close(s);
	free(s->focus);
	s->focus = NULL;
	s->phase = PHASE_RUNNING;
	run_answer(s->run, !no);
	session_changed(s);
}
