/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "face/grid.h"
#include "face/marks.h"
#include "base/text.h"

static const struct cell blank = { .s = " ", .n = 1, .width = 1 };

void grid_init(struct grid *g, int rows, int cols, bool utf8)
{
	*g = (struct grid){ .rows = rows, .cols = cols, .utf8 = utf8, .cursor_row = -1 };
	g->cells = mem_new((size_t)rows * (size_t)cols, sizeof *g->cells);
	grid_clear(g);
}

void grid_free(struct grid *g)
{
	free(g->cells);
	g->cells = NULL;
}

void grid_clear(struct grid *g)
{
	for (size_t i = 0, n = (size_t)g->rows * (size_t)g->cols; i < n; i++)
		g->cells[i] = blank;
	g->cursor_row = -1;
	g->cursor_col = 0;
}

bool grid_same_cell(const struct cell *a, const struct cell *b)
{
	return a->n == b->n && a->look == b->look && a->width == b->width && memcmp(a->s, b->s, a->n) == 0;
}

/* A character with its combining marks; what does not fit into a cell keeps its base character. */
static void set_cell(struct cell *c, const char *s, size_t n, int width, unsigned look)
{
	while (n > sizeof c->s)
		n = text_prev(s, n);
	memcpy(c->s, s, n);
	c->n = (unsigned char)n;
	c->width = (unsigned char)width;
	c->look = (unsigned char)look;
}

int grid_put(struct grid *g, int row, int col, int cols, unsigned look, const char *s)
{
	if (row < 0 || row >= g->rows || col < 0 || col >= g->cols || s == NULL)
		return 0;
	struct cell *line = g->cells + (size_t)row * (size_t)g->cols;
	int start = col, end = col + cols < g->cols ? col + cols : g->cols;
	size_t left = strlen(s), n;
	for (; left > 0 && (n = text_next(s, left)) > 0; s += n, left -= n) {
		int width = (int)text_width(s, n);
		if (width <= 0)
			continue;
		if (width > 2 || col + width > end)
			break;
		if (!g->utf8 && (unsigned char)*s >= 0x80)
			set_cell(line + col, "?", 1, 1, look), width = 1;
		else
			set_cell(line + col, (unsigned char)*s < 0x20 ? " " : s, n, width, look);
		if (width == 2)
			line[col + 1] = (struct cell){ .n = 0, .width = 0, .look = (unsigned char)look };
		col += width;
	}
	return col - start;
}

char *grid_shown(const struct grid *g, const char *s)
{
	struct buf b;
	if (g->utf8)
		return mem_dup(s);
	buf_init(&b, BUF_TEXT);
	text_ascii(&b, s, strlen(s));
	return buf_detach(&b);
}

void grid_rule(struct grid *g, int row)
{
	const char *line = mark_text(g->utf8, MARK_LINE);
	for (int col = 0; col < g->cols; col++)
		grid_put(g, row, col, 1, LOOK_PLAIN, line);
}

void grid_dump(const struct grid *g, struct buf *out)
{
	for (int row = 0; row < g->rows; row++) {
		const struct cell *line = g->cells + (size_t)row * (size_t)g->cols;
		int end = g->cols;
		while (end > 0 && line[end - 1].n == 1 && line[end - 1].s[0] == ' ')
			end--;
		for (int col = 0; col < end; col++)
			buf_add(out, line[col].s, line[col].n);
		buf_addc(out, '\n');
	}
}
