/* SPDX-License-Identifier: ISC */
/* What is on the screen, as cells: faces draw here, the terminal shows the difference, tests read it as text. */
#ifndef HANDRAIL_GRID_H
#define HANDRAIL_GRID_H
#include <stdbool.h>
#include <stddef.h>
#include "base/buf.h"

/* How a cell looks. Colours only support what a word or a mark already says. */
enum { LOOK_PLAIN = 0, LOOK_BOLD = 1, LOOK_REVERSE = 2, LOOK_UNDER = 4,
	LOOK_GOOD = 8, LOOK_BAD = 16, LOOK_WARN = 32, LOOK_HINT = 64, LOOK_COLORS = 120 };

struct cell { char s[13]; unsigned char n, width, look; };     /* width 0: the right half of a wide character */
struct grid { int rows, cols; bool utf8; struct cell *cells; int cursor_row, cursor_col; };   /* cursor_row -1: hidden */

void grid_init(struct grid *, int rows, int cols, bool utf8);
void grid_free(struct grid *);
void grid_clear(struct grid *);
/* Puts text at a place, at most cols columns of it, never half a character; returns the columns used. */
int  grid_put(struct grid *, int row, int col, int cols, unsigned look, const char *s);
char *grid_shown(const struct grid *, const char *s);          /* as it can be shown here: ASCII where it must be; the caller frees */
void grid_rule(struct grid *, int row);                        /* a line across the whole width */
bool grid_same_cell(const struct cell *, const struct cell *);
void grid_dump(const struct grid *, struct buf *);             /* as text, one line a row, no blanks at the ends */
#endif
