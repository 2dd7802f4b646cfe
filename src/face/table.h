/* SPDX-License-Identifier: ISC */
/* Tables: columns where there is room for them, else each row as lines of label and text; for the faces that append, a line a row. */
#ifndef HANDRAIL_FACE_TABLE_H
#define HANDRAIL_FACE_TABLE_H
#include "face/out.h"
#include "face/page.h"

void page_tables(struct doc *, const struct page *);
/* Is one of the tables wider than that? */
bool tables_crowded(const struct view *, int width, bool utf8);
/* *told: what was said last (freed and set); it is not said twice. */
void say_tables(struct out *, const struct view *, const char *between, char **told);
void tables_text(struct buf *, const struct view *, const char *between);
#endif
