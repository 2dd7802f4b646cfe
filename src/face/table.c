/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "base/i18n.h"
#include "base/mem.h"
#include "base/text.h"
#include "face/marks.h"
#include "face/table.h"

enum { GAP = 2, NARROW = 16 };       /* a column may be cut to its label, but not below NARROW: a date or a name is whole or nothing */

static const char *cell(const struct view_table *t, int row, int column)
{
	return t->cells[row * t->n_columns + column];
}

/* What each column would take, and all together. The caller frees. */
static int *natural(const struct doc *d, const struct view_table *t, int *total)
{
	int *widths = mem_new((size_t)t->n_columns + 1, sizeof *widths);
	*total = -GAP;
	for (int i = 0; i < t->n_columns; i++) {
		widths[i] = doc_width(d, t->heads[i]);
		for (int r = 0; r < t->n_rows; r++) {
			int width = doc_width(d, cell(t, r, i));
			widths[i] = width > widths[i] ? width : widths[i];
		}
		*total += widths[i] + GAP;
	}
	return widths;
}

/* The widest column gives way first. False: there is no room for columns. */
static bool squeeze(const struct doc *d, const struct view_table *t, int *widths, int total)
{
	for (; total > d->width; total--) {
		int widest = -1;
		for (int i = 0; i < t->n_columns; i++) {
			int least = doc_width(d, t->heads[i]);
			least = least > NARROW ? least : NARROW;
			if (widths[i] > least && (widest < 0 || widths[i] > widths[widest]))
				widest = i;
		}
		if (widest < 0)
			return false;
		widths[widest]--;
	}
	return true;
}

static void put_cut(struct doc *d, int row, int col, int width, unsigned look, const char *s)
{
	char *text = doc_shown(d, s), *part;
	bool whole = (int)text_width(text, strlen(text)) <= width;
	part = mem_dupn(text, text_fit(text, (size_t)(whole ? width : width - 1)));
	doc_put(d, row, col, look, part);
	if (!whole)
		doc_put(d, row, col + width - 1, LOOK_PLAIN, mark_text(d->utf8, MARK_CUT));
	free(part);
	free(text);
}

static void columns(struct doc *d, const struct view_table *t, const int *widths)
{
	for (int r = -1; r < t->n_rows; r++) {
		int col = 0;
		doc_line(d, 0, LOOK_PLAIN, "");
		for (int i = 0; i < t->n_columns; i++) {
			put_cut(d, d->n - 1, col, widths[i], r < 0 ? LOOK_UNDER : LOOK_PLAIN, r < 0 ? t->heads[i] : cell(t, r, i));
			col += widths[i] + GAP;
		}
	}
}

/* The first column names the row; what is empty is left out. */
static void stacked(struct doc *d, const struct page *p, const struct view_table *t)
{
	for (int r = 0; r < t->n_rows; r++) {
		if (r && !p->tight)
			doc_blank(d);
		doc_hang(d, 0, 2, LOOK_BOLD, *cell(t, r, 0) ? cell(t, r, 0) : "-");
		for (int i = 1; i < t->n_columns; i++) {
			char *line = mem_fmt("%s: %s", t->heads[i], cell(t, r, i));
			if (*cell(t, r, i))
				doc_hang(d, 2, 2, LOOK_PLAIN, line);
			free(line);
		}
	}
}

static char *more_text(const struct view_table *t)
{
	return mem_fmt(_("and %d more"), t->n_more);
}

static void table(struct doc *d, const struct page *p, const struct view_table *t)
{
	int total, *widths = natural(d, t, &total);
	if (t->title && *t->title)
		doc_wrap(d, 0, LOOK_BOLD, t->title);
	if (t->n_rows == 0)
		doc_wrap(d, 0, LOOK_PLAIN, t->empty);
	else if (squeeze(d, t, widths, total))
		columns(d, t, widths);
	else
		stacked(d, p, t);
	if (t->n_more > 0) {
		char *more = more_text(t);
		doc_wrap(d, 0, LOOK_PLAIN, more);
		free(more);
	}
	free(widths);
}

void page_tables(struct doc *d, const struct page *p)
{
	for (int i = 0; i < p->view->n_tables; i++) {
		if (!p->tight)
			doc_blank(d);
		table(d, p, &p->view->tables[i]);
	}
}

bool tables_crowded(const struct view *v, int width, bool utf8)
{
	struct doc d;
	bool crowded = false;
	doc_init(&d, width, utf8);
	for (int i = 0; i < v->n_tables && !crowded; i++) {
		int total;
		free(natural(&d, &v->tables[i], &total));
		crowded = v->tables[i].n_rows > 0 && total > width;
	}
	doc_free(&d);
	return crowded;
}

static void row_text(struct buf *b, const struct view_table *t, int row, const char *between)
{
	for (int i = 0; i < t->n_columns; i++) {
		const char *s = row < 0 ? t->heads[i] : cell(t, row, i);
		buf_addf(b, "%s%s", i ? between : "", *s ? s : "-");
	}
	buf_addc(b, '\n');
}

void tables_text(struct buf *b, const struct view *v, const char *between)
{
	for (int i = 0; i < v->n_tables; i++) {
		const struct view_table *t = &v->tables[i];
		char *more = more_text(t);
		if (t->title && *t->title)
			buf_addf(b, "%s\n", t->title);
		if (t->n_rows == 0)
			buf_addf(b, "%s\n", t->empty);
		for (int r = -1; t->n_rows > 0 && r < t->n_rows; r++)
			row_text(b, t, r, between);
		if (t->n_more > 0)
			buf_addf(b, "%s\n", more);
		free(more);
	}
}

/* told: what was said last, which is not said again. */
void say_tables(struct out *o, const struct view *v, const char *between, char **told)
{
	struct buf b;
	buf_init(&b, BUF_FILE);
	tables_text(&b, v, between);
	if (!*told || strcmp(*told, b.s) != 0)
		out_text(o, b.s);
	free(*told);
	*told = buf_detach(&b);
}
