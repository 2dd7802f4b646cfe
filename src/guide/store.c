/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "guide/read.h"

char *store_keep(struct guide_store *s, char *taken)
{
	if (!taken)
		return NULL;
	s->blocks = mem_grow(s->blocks, (size_t)s->n_blocks + 1, sizeof *s->blocks);
	s->blocks[s->n_blocks++] = taken;
	return taken;
}

void *store_new(struct guide_store *s, size_t count, size_t size)
{
	void *p = mem_new(count ? count : 1, size);

	store_keep(s, p);
	return p;
}

void store_free(struct guide_store *s)
{
	if (!s)
		return;
	for (int i = 0; i < s->n_trees; i++)
		cJSON_Delete(s->trees[i]);
	for (int i = 0; i < s->n_blocks; i++)
		free(s->blocks[i]);
	free(s->trees);
	free(s->blocks);
	free(s->tallies);
	free(s);
}

uint64_t hash_more(uint64_t hash, const void *bytes, size_t n)
{
	const unsigned char *p = bytes;

	while (n--)
		hash = (hash ^ *p++) * 1099511628211u;
	return hash;
}

uint64_t hash_json(uint64_t hash, const cJSON *node)
{
	char *text = json_print(node);

	hash = hash_more(hash, text, strlen(text) + 1);
	free(text);
	return hash;
}

void hash_text(uint64_t hash, char out[17])
{
	snprintf(out, 17, "%016" PRIx64, hash);
}
