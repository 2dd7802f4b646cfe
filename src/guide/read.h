/* SPDX-License-Identifier: ISC */
/* Filling structs from JSON by the vocabulary. One reader goes over all files of a guide. */
#ifndef HANDRAIL_READ_H
#define HANDRAIL_READ_H
#include <stdint.h>
#include "guide/vocab.h"

/* Everything that a guide is made of; freed at once. */
struct guide_store {
	cJSON **trees; int n_trees;          /* the strings of a guide are those of its trees */
	void **blocks; int n_blocks;
	struct tally { const char *kind, *id; uint64_t hash; } *tallies; int n_tallies;   /* of the JSON of services and sets */
	uint64_t hash;                       /* of all of it */
};
void *store_new(struct guide_store *, size_t count, size_t size);   /* zeroed */
char *store_keep(struct guide_store *, char *taken);
void  store_free(struct guide_store *);

#define HASH_START 14695981039346656037u
uint64_t hash_more(uint64_t hash, const void *bytes, size_t n);     /* FNV-1a */
uint64_t hash_json(uint64_t hash, const cJSON *);
void     hash_text(uint64_t hash, char out[17]);

#define PLACES 24
struct reader {
	struct guide_store *store;
	const char *file;
	guide_diag_fn *diag; void *arg;
	struct err *err;                     /* gets the first complaint */
	int complaints;
	int line;                            /* of the object at hand, for what has no line of its own */
	struct place { const char *kind, *id; int nth; } places[PLACES];
	int n_places;
};
/* Always -1. */
int  reader_say(struct reader *, int line, const char *fmt, ...) PRINTF(3, 4);
void reader_enter(struct reader *, const char *kind, const char *id, int nth);   /* nth: 0 when there is one only */
void reader_leave(struct reader *);

/* Fills *to, a struct of kind object; what is wrong is said and read on. */
void read_object(struct reader *, const struct vobject *object, const cJSON *node, void *to);
/* What an object of a kind must be besides having the right keys. */
void read_check_groups(struct reader *, const struct vobject *object, const cJSON *node);
/* The name that word was probably meant to be, or NULL. names ends with NULL. */
const char *nearest(const char *word, const char *const *names);
#endif
