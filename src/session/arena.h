/* SPDX-License-Identifier: ISC */
/* Memory that goes all at once: the texts and lists of one view. */
#ifndef HANDRAIL_ARENA_H
#define HANDRAIL_ARENA_H
#include <stddef.h>

struct arena;
struct arena *arena_new(void);
void  arena_free(struct arena *);
void  arena_clear(struct arena *);
void *arena_get(struct arena *, size_t count, size_t size);    /* zeroed */
char *arena_dup(struct arena *, const char *s);                /* NULL gives NULL */
char *arena_take(struct arena *, char *taken);                 /* frees taken with the arena */
#endif
