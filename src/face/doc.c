/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "face/doc.h"
#include "base/text.h"

void doc_init(struct doc *d, int width, bool utf8)
{
	*d = (struct doc){ .width = width > 1 ? width : 1, .utf8 = utf8, .focus_first = -1, .focus_last = -1, .cursor_row = -1,
		.news_first = -1, .news_last = -1 };
}

void doc_free(struct doc *d)
{
	for (int i = 0; i < d->n; i++) {
		for (int j = 0; j < d->rows[i].n; j++)
			free(d->rows[i].spans[j].s);
		free(d->rows[i].spans);
	}
	free(d->rows);
	d->rows = NULL;
	d->n = d->cap = 0;
}

static struct row *new_row(struct doc *d)
{
	if (d->n == d->cap) {
		d->cap = d->cap ? d->cap * 2 : 32;
		d->rows = mem_grow(d->rows, (size_t)d->cap, sizeof *d->rows);
	}
	struct row *r = &d->rows[d->n++];
	*r = (struct row){ 0 };
	return r;
}

static void add_span(struct row *r, int col, unsigned look, const char *s, size_t n)
{
	r->spans = mem_grow(r->spans, (size_t)r->n + 1, sizeof *r->spans);
	r->spans[r->n++] = (struct span){ .col = col, .look = look, .s = mem_dupn(s, n) };
}

/* As the terminal can show it: ASCII where it must be. The caller frees. */
char *doc_shown(const struct doc *d, const char *s)
{
	if (d->utf8)
		return mem_dup(s);
	struct buf b;
	buf_init(&b, BUF_TEXT);
	text_ascii(&b, s, strlen(s));
	return buf_detach(&b);
}

void doc_blank(struct doc *d)
{
	if (d->n > 0 && d->rows[d->n - 1].n > 0)
		new_row(d);
}

void doc_more(struct doc *d, int col, unsigned look, const char *s)
{
	doc_put(d, d->n - 1, col, look, s);
}

void doc_put(struct doc *d, int row, int col, unsigned look, const char *s)
{
	char *text = doc_shown(d, s);
	if (row < d->n && col < d->width)
		add_span(&d->rows[row], col, look, text, text_fit(text, (size_t)(d->width - col)));
	free(text);
}

void doc_stress(struct doc *d, int row, const char *word, unsigned look)
{
	if (row < d->n && d->rows[row].n > 0)
		doc_put(d, row, d->rows[row].spans[0].col, look, word);
}

void doc_line(struct doc *d, int col, unsigned look, const char *s)
{
	new_row(d);
	doc_more(d, col, look, s);
}

struct wrapping { struct doc *d; int col, indent; unsigned look; };

static void wrapped(void *arg, const char *s, size_t n)
{
	struct wrapping *w = arg;
	add_span(new_row(w->d), w->col, w->look, s, n);
	w->col += w->indent;
	w->indent = 0;
}

void doc_hang(struct doc *d, int col, int indent, unsigned look, const char *s)
{
	char *text = doc_shown(d, s);
	struct wrapping w = { d, col, indent, look };
	int width = d->width - col;
	if (width < 8)
		w.col = 0, width = d->width;
	text_wrap(text, (size_t)width, (size_t)(indent < width ? indent : 0), wrapped, &w);
	free(text);
}

void doc_wrap(struct doc *d, int col, unsigned look, const char *s)
{
	doc_hang(d, col, 0, look, s);
}

void doc_text(struct doc *d, const char *s)
{
	while (*s) {
		size_t n = strcspn(s, "\n");
		char *line = mem_dupn(s, n);
		if (n > 0)
			doc_hang(d, 0, 2, LOOK_PLAIN, line);
		else
			doc_blank(d);
		free(line);
		s += n + (s[n] == '\n');
	}
}

int doc_width(const struct doc *d, const char *s)
{
	char *text = doc_shown(d, s);
	int width = (int)text_width(text, strlen(text));
	free(text);
	return width;
}

bool doc_draw(const struct doc *d, struct grid *g, int row, int col, int rows, int top)
{
	for (int i = 0; i < rows && top + i < d->n; i++) {
		const struct row *r = &d->rows[top + i];
		for (int j = 0; j < r->n; j++)
			grid_put(g, row + i, col + r->spans[j].col, d->width - r->spans[j].col, r->spans[j].look, r->spans[j].s);
	}
	if (d->cursor_row >= top && d->cursor_row < top + rows) {
		g->cursor_row = row + d->cursor_row - top;
		g->cursor_col = col + d->cursor_col;
	}
	return top + rows < d->n;
}

int doc_limit(const struct doc *d, int rows, int top)
{
	if (top > d->n - rows)
		top = d->n - rows;
	return top < 0 ? 0 : top;
}

int doc_show(const struct doc *d, int rows, int top, int first, int last)
{
	if (first >= 0 && last >= top + rows)
		top = last - rows + 1;
	if (first >= 0 && first < top)
		top = first;
	return doc_limit(d, rows, top);
}

int doc_follow(const struct doc *d, int rows, int top)
{
	bool long_item = d->cursor_row >= 0 && d->focus_last - d->focus_first >= rows;
	if (long_item)                                           /* too long for the window: the cursor counts */
		return doc_show(d, rows, top, d->cursor_row, d->cursor_row);
	return doc_show(d, rows, top, d->focus_first, d->focus_last);
}
