/* SPDX-License-Identifier: ISC */
/* A private folder that goes away with everything that was said to be in it. */
#ifndef HANDRAIL_LIVE_SCRATCH_H
#define HANDRAIL_LIVE_SCRATCH_H
#include "base/err.h"

struct scratch { char *dir; const char *names[4]; };     /* names: constants, NULL-terminated */
int   scratch_make(struct scratch *, const char *parent, struct err *);   /* 0700; parent NULL: where temporary files go */
char *scratch_path(const struct scratch *, const char *name);
void  scratch_gone(struct scratch *);
#endif
