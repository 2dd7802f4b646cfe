/* SPDX-License-Identifier: ISC */
/* The ways of a guide: the main one, and its tasks. */
#include "config.h"
#include <string.h>
#include "base/i18n.h"
#include "guide/task.h"

const struct task *guide_task(const struct guide *g, const char *id)
{
	for (int i = 0; id && i < g->tasks.n; i++)
		if (!strcmp(g->tasks.v[i].id, id))
			return &g->tasks.v[i];
	return NULL;
}

static int no_such_task(const struct guide *g, const char *id, struct err *err)
{
	struct buf all;

	if (!g->tasks.n)
		return err_set(err, _("The guide %s has no tasks, so there is no %s."), g->id, id);
	buf_init(&all, BUF_TEXT);
	for (int i = 0; i < g->tasks.n; i++)
		buf_addf(&all, "%s%s:%s", i ? ", " : "", g->id, g->tasks.v[i].id);
	err_set(err, _("The guide %s has no task %s. There is: %s."), g->id, id, all.s);
	buf_free(&all);
	return -1;
}

int guide_take_task(struct guide *g, const char *id, struct err *err)
{
	g->task = guide_task(g, id);
	return g->task || !id ? 0 : no_such_task(g, id, err);
}

const char *guide_title(const struct guide *g)
{
	return g->task ? g->task->title : g->title;
}

const char *guide_summary(const struct guide *g)
{
	if (!g->task)
		return g->summary;
	return g->task->summary ? g->task->summary : "";
}

const char *guide_name(const struct guide *g)
{
	return g->task ? g->task->name : g->name;
}

const struct para *guide_needs(const struct guide *g, int *n)
{
	*n = g->task ? g->task->needs.n : g->needs.n;
	return g->task ? g->task->needs.v : g->needs.v;
}

char *guide_way(const struct guide *g)
{
	return g->task ? mem_fmt("%s:%s", g->id, g->task->id) : mem_dup(g->id);
}

bool guide_stands_for(const struct guide *g, const char *step)
{
	for (int i = 0; i < g->screens.n; i++) {
		const struct screen *s = &g->screens.v[i];

		if (strs_has(&s->steps, step))
			return true;
		for (int j = 0; j < s->actions.n; j++)
			if (strs_has(&s->actions.v[j].steps, step))
				return true;
	}
	return false;
}

/* The steps of the document that stand on a task's screens are none of the main way's, and the other way round. */
void guide_own_steps(struct guide *g)
{
	struct step *own;

	g->all_steps = g->steps;
	if (!g->tasks.n)
		return;
	own = store_new(g->store, (size_t)g->steps.n, sizeof *own);
	g->steps.v = own;
	g->steps.n = 0;
	for (int i = 0; i < g->all_steps.n; i++)
		if (guide_stands_for(g, g->all_steps.v[i].id))
			own[g->steps.n++] = g->all_steps.v[i];
}
