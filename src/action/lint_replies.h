/* SPDX-License-Identifier: ISC */
/* The part of lint that has to match replies: a row's rehearsal reply must select that row. */
#ifndef HANDRAIL_LINT_REPLIES_H
#define HANDRAIL_LINT_REPLIES_H
#include "guide/guide.h"

/* Complaints go to diag, as guide_lint's; returns how many. Rows with conditions on earlier values are left to the rehearsals. */
int lint_replies(const struct guide *, guide_diag_fn *diag, void *arg);
#endif
