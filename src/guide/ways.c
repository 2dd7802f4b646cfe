/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "base/mem.h"
#include "guide/lint.h"
#include "guide/ways.h"

static void add(struct ways *w, struct guide *taken)
{
	if (!taken)
		return;
	w->v = mem_grow(w->v, (size_t)w->n + 1, sizeof *w->v);
	w->v[w->n++] = taken;
}

int ways_load(struct ways *w, const char *dir, struct once *once, struct err *err)
{
	struct guide *head = guide_head(dir, NULL);
	struct err *first = err;
	int rc = 0;

	memset(w, 0, sizeof *w);
	for (int i = -1; i < (head ? head->tasks.n : 0); i++) {
		const char *task = i < 0 ? NULL : head->tasks.v[i].id;
		struct guide *g;

		if (once)
			once->task = task;
		g = guide_load_task(dir, task, once ? once_diag : NULL, once, first);
		add(w, g);
		if (!g)
			rc = -1, first = NULL;
	}
	if (once)
		once->task = NULL;
	guide_free(head);
	return rc;
}

void ways_join(struct ways *w, struct ways *taken)
{
	for (int i = 0; i < taken->n; i++)
		add(w, taken->v[i]);
	free(taken->v);
	memset(taken, 0, sizeof *taken);
}

void ways_free(struct ways *w)
{
	for (int i = 0; i < w->n; i++)
		guide_free(w->v[i]);
	free(w->v);
	memset(w, 0, sizeof *w);
}

void ways_lint(const struct ways *w, struct once *once)
{
	for (int i = 0; i < w->n; i++) {
		once->task = w->v[i]->task ? w->v[i]->task->id : NULL;
		lint_among((const struct guide *const *)w->v, w->n, i, once_diag, once);
	}
	once->task = NULL;
}

void once_diag(void *once, const char *file, int line, const char *text)
{
	struct once *o = once;
	char *all = mem_fmt("%s:%d: %s", file, line, text), *named, *prefix;

	for (int i = 0; i < o->n; i++)
		if (!strcmp(o->said[i], all)) {
			free(all);
			return;
		}
	o->said = mem_grow(o->said, (size_t)o->n + 1, sizeof *o->said);
	o->said[o->n++] = all;
	prefix = mem_fmt("task %s", o->task ? o->task : "");
	named = o->task && strncmp(text, prefix, strlen(prefix)) ? mem_fmt("%s, %s", prefix, text) : mem_dup(text);
	free(prefix);
	o->diag(o->arg, file, line, named);
	free(named);
}

void once_free(struct once *o)
{
	for (int i = 0; i < o->n; i++)
		free(o->said[i]);
	free(o->said);
}
