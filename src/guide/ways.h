/* SPDX-License-Identifier: ISC */
/* A guide and its tasks, each as a guide of its own, for those who look at all of it. */
#ifndef HANDRAIL_WAYS_H
#define HANDRAIL_WAYS_H
#include "guide/guide.h"

/* Files that several ways have would be complained about in each: passes each complaint on once, and names the task where it
 * is none of the main way's. */
struct once { guide_diag_fn *diag; void *arg; const char *task; char **said; int n; };      /* n: complaints so far */
void once_diag(void *once, const char *file, int line, const char *text);
void once_free(struct once *);

struct ways { struct guide **v; int n; };               /* the main way, then the tasks in their order */
/* once may be NULL: then the first complaint is in err. -1 when a way cannot be used; the others are there all the same. */
int  ways_load(struct ways *, const char *dir, struct once *, struct err *);
void ways_join(struct ways *, struct ways *taken);
void ways_free(struct ways *);
void ways_lint(const struct ways *, struct once *);
#endif
