/* SPDX-License-Identifier: ISC */
/* The ways of a guide: the main one, and its tasks. */
#ifndef HANDRAIL_TASK_H
#define HANDRAIL_TASK_H
#include "guide/read.h"

/* Is there a screen for this step, or an action that decides it? */
bool guide_stands_for(const struct guide *, const char *step);
/* Where there are tasks: of the steps only those that the screens stand for. */
void guide_own_steps(struct guide *);
#endif
