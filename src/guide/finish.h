/* SPDX-License-Identifier: ISC */
/* What is worked out once when all files of a guide have been read. */
#ifndef HANDRAIL_FINISH_H
#define HANDRAIL_FINISH_H
#include "guide/read.h"

/* Puts sets in their places, tells each action its kind, screen, steps and hash. */
void guide_finish(struct reader *, struct guide *);
#endif
