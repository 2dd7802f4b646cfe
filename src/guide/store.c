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

/* The tree itself is gone over: printing it first took a third of the time that a guide takes to read. */
uint64_t hash_json(uint64_t hash, const cJSON *node)
{
	int type = node->type & 0xff;

	hash = hash_more(hash, &type, sizeof type);
	if (node->string)
		hash = hash_more(hash, node->string, strlen(node->string) + 1);
	if (cJSON_IsString(node))
		hash = hash_more(hash, node->valuestring, strlen(node->valuestring) + 1);
	if (cJSON_IsNumber(node))
		hash = hash_more(hash, &node->valuedouble, sizeof node->valuedouble);
	for (const cJSON *c = node->child; c; c = c->next)
		hash = hash_json(hash, c);
	return hash_more(hash, &type, sizeof type);
}

void hash_text(uint64_t hash, char out[17])
{
	snprintf(out, 17, "%016" PRIx64, hash);
}
