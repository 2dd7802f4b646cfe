/* SPDX-License-Identifier: ISC */
/* A file with screens that several guides include: its marks become the steps of this guide's document. */
#ifndef HANDRAIL_INCLUDE_H
#define HANDRAIL_INCLUDE_H
#include "guide/read.h"

/* Replaces the marks of a screen that came from that file, and puts the file's conditions before the screen's own. */
void include_screen(struct reader *, const struct guide *, const struct include *, struct screen *);
#endif
