/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "guide/linemap.h"
#include "guide/read.h"

static int by_address(const void *a, const void *b)
{
	uintptr_t x = (uintptr_t)((const struct line *)a)->s, y = (uintptr_t)((const struct line *)b)->s;

	return (x > y) - (x < y);
}

static void note(struct linemap *l, const cJSON *node)
{
	const cJSON *c;

	if (cJSON_IsString(node)) {
		if (l->n == l->cap) {
			l->cap = l->cap ? l->cap * 2 : 1024;
			l->v = mem_grow(l->v, l->cap, sizeof *l->v);
		}
		l->v[l->n++] = (struct line){ node->valuestring, json_line(node) };
	}
	cJSON_ArrayForEach(c, node)
		note(l, c);
}

void linemap_note(struct linemap *l, const struct guide *g)
{
	for (int i = 0; i < g->store->n_trees; i++)
		note(l, g->store->trees[i]);
	if (l->n)
		qsort(l->v, l->n, sizeof *l->v, by_address);
}

int linemap_of(const struct linemap *l, const char *s)
{
	struct line wanted = { s, 0 };
	const struct line *found = s && l->n ? bsearch(&wanted, l->v, l->n, sizeof wanted, by_address) : NULL;

	return found ? found->line : 0;
}

void linemap_free(struct linemap *l)
{
	free(l->v);
	memset(l, 0, sizeof *l);
}
