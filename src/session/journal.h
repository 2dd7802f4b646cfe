/* SPDX-License-Identifier: ISC */
/* The journal is the session: one append-only file of JSON lines, private to its owner, without a secret in it. The first line tells
 * schema, guide and its hash. Records: answer, made, screen, intent, result, found (what undoes a
 * change whose reply was lost), skip, end. What must not be lost is synced. */
#ifndef HANDRAIL_JOURNAL_H
#define HANDRAIL_JOURNAL_H
#include <stdbool.h>
#include "guide/json.h"

#define JOURNAL_SCHEMA 1
struct journal;

/* A new one in dir; its name is that of the guide, of its task (NULL: the main way) and a number. */
struct journal *journal_new(const char *dir, const char *guide, const char *task, const char *hash, bool rehearsal, struct err *);
/* An existing one, locked: -1/NULL with err when another program holds it, when its schema is newer, or a line is broken (with its
 * number; half a last line is cut off). */
struct journal *journal_open(const char *dir, const char *name, struct err *);
typedef int journal_fn(void *arg, const cJSON *record, struct err *);
int  journal_each(const struct journal *, journal_fn *, void *arg, struct err *);   /* without the first line */
/* The records of a journal as it is now, also of one that is in use; one that cannot be read has none. */
void journal_look(const char *dir, const char *name, journal_fn *, void *arg);
const cJSON *journal_head(const struct journal *);
const char *journal_name(const struct journal *);
/* What is written outlives us as soon as this returns; what outlives the computer too is on the disk: now, before this returns; soon,
 * when journal_sync is called, which may take as long as the disk takes. */
enum journal_sync { SYNC_NO, SYNC_SOON, SYNC_NOW };
/* Takes record. A line that would hold a secret, or that does not fit on the disk, is not written, and the file is as before. */
int  journal_write(struct journal *, cJSON *taken, enum journal_sync, struct err *);
bool journal_unsynced(const struct journal *);       /* something is to be on the disk soon */
int  journal_sync(struct journal *, struct err *);
void journal_close(struct journal *);                /* keeps the file */
void journal_remove(struct journal *);               /* closes and deletes it */

struct journal_info {
	const char *name, *guide, *task, *label, *step, *pending;   /* task: "" for the main way; pending: what is waited for; may be "" */
	long written;                                        /* time of the last record */
	bool rehearsal, finished, locked;
	const char *broken;                                  /* why it cannot be read, or NULL */
};
typedef void journal_info_fn(void *arg, const struct journal_info *);
int  journal_list(const char *dir, journal_info_fn *, void *arg);
char *journal_dir(void);                             /* the sessions' folder */
#endif
