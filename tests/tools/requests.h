/* SPDX-License-Identifier: ISC */
/* What the parts of check-requests share. It compares requests that were written down with what a provider has published about
 * them. */
#ifndef TESTS_REQUESTS_H
#define TESTS_REQUESTS_H
#include <cjson/cJSON.h>
#include <stdbool.h>

#include "base/mem.h"

struct operation;

/* ---- what was asked ---- */

struct release {
	const char *name;                /* as the practice servers call it */
	const char *folders[4];          /* of its own descriptions; the first one that has an area is taken */
	const char *number;              /* of its API, previews too */
};

struct request {
	const char *file;
	int line;
	cJSON *json;
	const char *method, *path, *rest, *body_type;  /* rest: without what the server stands under; all borrowed from json */
	const cJSON *body;
	cJSON *query;                    /* names and values, percent signs undone */
	char *version;                   /* NULL: none sent */
	const struct release *release;
	const struct operation *operation;       /* once it is found */
};

/* ---- what was found ---- */

struct finding { char *first, *text; int times; bool known; };
struct report {
	struct finding *items;
	int n, max;
	int lines, checked, elsewhere, wrong;
};
/* The same thing is told once and counted. */
void report_add(struct report *, const struct request *, const char *kind, const char *fmt, ...) PRINTF(4, 5);
/* Not as described, but known to be right. */
void report_known(struct report *, const struct request *, const char *fmt, ...) PRINTF(3, 4);

/* ---- what is described ---- */

struct operation {
	char *area, *folder;             /* "serviceEndpoint/serviceEndpoint", "7.1" */
	const char *method, *path;       /* the path as a template; after ? what must be asked */
	const cJSON *tree, *root;        /* of the operation, and of the file it stands in */
	char *version;
};
struct described {
	struct operation *items;
	int n, max;
	cJSON *files[64];
	int n_files;
	cJSON *types, *old_types;        /* digests of the types of service connections; the old one may be missing */
};
int described_load(struct described *, const char *folder);      /* -1: said on standard error */
void described_free(struct described *);
const cJSON *described_ref(const cJSON *root, const cJSON *what);        /* follows $ref */
/* The one that fits best, with its findings told. NULL: none. borrowed: its area is not described for this release. */
const struct operation *described_find(const struct described *, const struct request *, bool *borrowed);

/* ---- the comparing ---- */

struct at {                              /* a place in a body */
	struct report *report;
	const struct request *request;
	const cJSON *root;
	const struct described *described;
};
void shape_check(const struct at *, const cJSON *schema, const cJSON *value, const char *where);
bool shape_has_property(const struct at *, const cJSON *schema, const char *name);
bool shape_of_text(const cJSON *schema, const char *text);       /* a part of an address is of this type */
const char *item_text(const cJSON *o, const char *name);         /* "" when there is none */
bool among(const char *list, const char *word);                  /* with a blank around every word */
int query_check(struct report *, const struct request *, const struct operation *);      /* how many are wrong; told unless report is NULL */

/* A service connection, whole or only what is needed to ask the service. */
void endpoint_check(const struct at *, const cJSON *schema, const cJSON *endpoint, const char *where, bool whole);
void proxy_check(const struct at *, const cJSON *schema, const cJSON *body);
void secrets_check(const struct at *, const cJSON *body);
#endif
