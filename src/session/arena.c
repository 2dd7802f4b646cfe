/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <stdlib.h>
#include "base/mem.h"
#include "session/arena.h"

struct arena { void **v; size_t n, cap; };

struct arena *arena_new(void)
{
	return mem_new(1, sizeof (struct arena));
}

void arena_clear(struct arena *a)
{
	for (size_t i = 0; i < a->n; i++)
		free(a->v[i]);
	a->n = 0;
}

void arena_free(struct arena *a)
{
	if (!a)
		return;
	arena_clear(a);
	free(a->v);
	free(a);
}

static void *keep(struct arena *a, void *p)
{
	if (a->n == a->cap) {
		a->cap = a->cap ? a->cap * 2 : 64;
		a->v = mem_grow(a->v, a->cap, sizeof *a->v);
	}
	a->v[a->n++] = p;
	return p;
}

void *arena_get(struct arena *a, size_t count, size_t size)
{
	return keep(a, mem_new(count ? count : 1, size));
}

char *arena_take(struct arena *a, char *taken)
{
	return taken ? keep(a, taken) : NULL;
}

char *arena_dup(struct arena *a, const char *s)
{
	return arena_take(a, mem_dup(s));
}
