/* SPDX-License-Identifier: ISC */
/* What the parts of the practice servers share. */
#ifndef TESTS_PRACTICE_INNER_H
#define TESTS_PRACTICE_INNER_H
#include <cjson/cJSON.h>
#include <microhttpd.h>
#include <pthread.h>

#include "base/buf.h"
#include "base/mem.h"
#include "tests/lib/practice.h"

struct asked {                           /* one request */
	enum practice_role role;
	const char *method;
	char *path, *target;             /* decoded, without the query; as it came */
	struct MHD_Connection *connection;
	struct buf body;
	cJSON *json;
	bool begun;
};

struct answer {
	int status;
	struct buf body;
	const char *type;
	struct { const char *name; char *value; } headers[24];
	int n_headers;
};

struct secret_known { const char *kind; char *text; };
struct trouble_set {
	enum practice_role role;
	char *method, *path;
	enum practice_trouble what;
	long arg;
	const char *text;
	int times;
};
struct provider {
	char *id, *token, *uuid, *name, *service, *http_url, *api_url;
	const char *pat;                 /* kind of the personal access token it was made with */
	bool has_key, scoped;
};

enum { MAX_PROVIDERS = 32, MAX_TROUBLES = 32, TOKENS = 6, PATS = 7, SWITCHES = 24 };
struct practice {
	pthread_mutex_t lock;
	pthread_cond_t stop;
	bool stopping;
	struct MHD_Daemon *daemons[PRACTICE_ROLES];
	int ports[PRACTICE_ROLES];
	bool tls;
	const char *values[SWITCHES];
	struct secret_known tokens[TOKENS], pats[PATS];
	struct trouble_set troubles[MAX_TROUBLES];
	int n_troubles;
	struct provider providers[MAX_PROVIDERS];
	int n_providers, creates, deletes, statuses, leaks, requests;
	struct buf record;               /* text */
	struct buf lines;                /* "ROLE METHOD PATH\n" for practice_asked */
};

/* practice.c */
const char *practice_value(const struct practice *, const char *name);
bool practice_is(const struct practice *, const char *name, const char *value);
void answer_text(struct answer *, int status, const char *type, const char *fmt, ...) PRINTF(4, 5);
void answer_header(struct answer *, const char *name, const char *fmt, ...) PRINTF(3, 4);
const char *asked_header(const struct asked *, const char *name);
const char *asked_query(const struct asked *, const char *name);
void add_quoted(struct buf *, const char *s);            /* as a JSON string, null for NULL */

/* practice_record.c: writes down a request and looks for secrets where they must not be */
void record_asked(struct practice *, const struct asked *, int status);
const char *bearer_kind(struct practice *, const struct asked *);      /* NULL: none sent; "unknown" */
const char *basic_kind(struct practice *, const struct asked *);
const char *pat_kind(struct practice *, const char *text);

void tf_answer(struct practice *, struct asked *, struct answer *);
void ado_answer(struct practice *, struct asked *, struct answer *);
void provider_free(struct provider *);
struct provider *provider_add(struct practice *, const char *name, const char *service, const char *http_url, const char *api_url);
#endif
