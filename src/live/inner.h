/* SPDX-License-Identifier: ISC */
/* What the files of the module share. A job is one thing under way; every kind of request is one start function that sees to
 * it that job_finish is called once. done is never called from inside start: job_finish only sets a timer of 0 ms. */
#ifndef HANDRAIL_LIVE_INNER_H
#define HANDRAIL_LIVE_INNER_H
#include <stdbool.h>
#include "base/buf.h"
#include "live/live.h"

struct web;
struct worker;
struct live {
	struct world world;              /* first: the world that is handed out is this */
	const struct live_host *host;
	struct web *web;                 /* made by the first request that needs curl */
	struct worker *worker;           /* made by the first thing that takes long */
	struct job *jobs;
};

struct job {
	struct live *live;
	struct request *req;             /* NULL for opening and copying */
	reply_fn *done;
	void *arg;
	struct reply reply;
	long began;
	int deadline, final;             /* timers */
	struct child *child;
	bool orphan;                     /* the child outlives the job: a browser */
	void (*ran)(struct job *, const struct spawned *);
	void (*part)(struct job *, int stream, const char *s, size_t n);
	char **env;                      /* of the child, wiped with the job */
	void (*tell)(struct job *);      /* instead of done, for what has another kind of answer */
	void (*stop)(struct job *);      /* lets go of what state holds */
	void *state;
	struct job *next, **link;
};

struct job *job_new(struct live *, struct request *taken, reply_fn *, void *arg);
void job_finish(struct job *);
void job_fault(struct job *, enum fault, const char *fmt, ...) PRINTF(3, 4);   /* and job_finish; why is cleaned */
void job_free(struct job *);             /* without telling */
void job_timer(struct job *, long ms, loop_timer_fn *);                        /* the deadline; 0 takes it away */
long clock_ms(void);

/* A child of the job, one at a time. argv and input must live as long as the job; env is the base plus extra. */
struct run {
	const char *const *argv;
	const char *const *extra;        /* NULL-terminated, may be NULL */
	const char *input;
	bool open, terminal, alone;      /* as in struct spawn */
	long timeout;
	bool plain;                      /* messages in English and no colours, for what is read by this program */
	void (*part)(struct job *, int stream, const char *s, size_t n);
	void (*done)(struct job *, const struct spawned *);
};
void job_run(struct job *, const struct run *);
char **env_new(const char *const *extra, bool plain);
void env_free(char **);
char **env_pick(const char *const *names);    /* NAME=VALUE of those that are set; for env_free */
bool env_set(const char *name);          /* set and not empty */

/* The JSON of a reply, written straight into its wiped body, so that no copy of a key stays behind. value NULL: null. */
void out_begin(struct buf *);
void out_end(struct buf *);
void out_key(struct buf *, const char *key);
void out_string(struct buf *, const char *value);
void out_text(struct buf *, const char *key, const char *value);
void out_number(struct buf *, const char *key, long value);
void out_bool(struct buf *, const char *key, bool value);

/* Allocators that wipe what is freed, for curl and libssh2. */
void *wipe_malloc(size_t);
void *wipe_calloc(size_t, size_t);
void *wipe_realloc(void *, size_t);
char *wipe_strdup(const char *);
void wipe_free(void *);

void http_start(struct job *);
void reach_start(struct job *);
void ssh_start(struct job *);
void key_start(struct job *);
void command_start(struct job *);
void parse_start(struct job *);
void open_start(struct live *, const char *url, void (*result)(void *, enum open_result), void *arg);
void copy_start(struct live *, const char *text, void (*result)(void *, enum copy_result, const char *, const char *), void *arg);
int  digest_make(const char *name, const char *key, const char *of, size_t len, struct buf *out, struct err *);
char *versions_line(void);
#endif
