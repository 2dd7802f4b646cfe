/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "base/search.h"
#include "face/marks.h"
#include "face/ui.h"
#include "base/i18n.h"
#include "base/mem.h"
#include "base/text.h"

void list_free(struct list *l)
{
	for (int i = 0; i < l->n; i++) {
		free(l->v[i].label);
		free(l->v[i].note);
		free(l->v[i].value);
	}
	free(l->v);
	free(l->title);
	edit_free(&l->edit);
	*l = (struct list){ .at = -1 };
	edit_init(&l->edit);
}

void list_begin(struct ui *ui, const char *title, enum act act)
{
	ui_close(ui);
	ui->over = OVER_LIST;
	ui->list.title = mem_dup(title);
	ui->list.act = act;
	ui->list.at = -1;
}

struct entry *list_add(struct list *l, const char *label, const char *note, const char *value)
{
	l->v = mem_grow(l->v, (size_t)l->n + 1, sizeof *l->v);
	struct entry *e = &l->v[l->n++];
	*e = (struct entry){ mem_dup(label), mem_dup(note), mem_dup(value), .mark = -1 };
	if (l->at < 0 && value)
		l->at = l->n - 1;
	return e;
}

bool list_shows(const struct list *l, int i)
{
	const struct entry *e = &l->v[i];
	if (l->edit.text.len == 0)
		return e->shown == SHOWN_ALWAYS;
	if (e->shown == SHOWN_BY_NOTE)
		return text_holds(e->note, l->edit.text.s);
	if (e->shown == SHOWN_BY_LABEL)
		return text_holds(e->label, l->edit.text.s);
	return !e->head && (text_holds(e->label, l->edit.text.s) || text_holds(e->note, l->edit.text.s));
}

void list_step(struct list *l, int by)
{
	for (int i = l->at + by; i >= 0 && i < l->n; i += by) {
		if (!l->v[i].head && list_shows(l, i)) {
			l->at = i;
			return;
		}
	}
}

void list_settle(struct list *l)
{
	l->top = 0;
	if (l->at >= 0 && list_shows(l, l->at))
		return;
	l->at = -1;
	list_step(l, 1);
}

bool list_key(struct list *l, const struct press *k)
{
	bool changed = false, known = l->narrows && edit_key(&l->edit, k, &changed);
	if (changed)
		list_settle(l);
	return known;
}

/* Of a long text the part around the word that was looked for; the caller frees. */
static char *excerpt(const struct list *l, const struct entry *e, int width)
{
	const char *at = e->shown == SHOWN_BY_NOTE ? text_find(e->note, l->edit.text.s) : NULL;
	if (at == NULL || (int)text_width(e->note, strlen(e->note)) <= width)
		return mem_dup(e->note);
	for (int i = 0; i < width / 3 && at > e->note; i++)
		at = e->note + text_prev(e->note, (size_t)(at - e->note));
	if (at > e->note && strchr(at, ' '))                     /* not from the middle of a word */
		at = strchr(at, ' ') + 1;
	return mem_dupn(at, text_fit(at, (size_t)width));
}

/* A step is one line, its title cut where its state begins; anything else is shown whole. */
static void entry_label(struct doc *d, const struct entry *e, bool here, int column)
{
	unsigned look = here ? LOOK_BOLD : e->head ? LOOK_UNDER : LOOK_PLAIN;
	if (e->mark < 0) {
		doc_hang(d, e->head ? 2 : 4, 2, look, e->label);
		return;
	}
	char *part = mem_dupn(e->label, text_fit(e->label, (size_t)(column > 9 ? column - 8 : 1)));
	doc_line(d, 7, look, part);
	free(part);
}

/* A title that would be cut pushes its own state to the right, as far as there is room. */
static int state_column(const struct doc *d, const struct entry *e, int column)
{
	int needed = 7 + doc_width(d, e->label) + 2, last = d->width - (e->note ? doc_width(d, e->note) : 0);
	if (needed <= column || last <= column)
		return column;
	return needed < last ? needed : last;
}

static void entry_lines(struct doc *d, const struct list *l, int i, int column)
{
	const struct entry *e = &l->v[i];
	bool here = i == l->at;
	int first, col = e->head ? 2 : 4;
	if (e->mark >= 0)
		column = state_column(d, e, column);
	if (e->head && i > 0)
		doc_blank(d);
	first = d->n;
	entry_label(d, e, here, column);
	if (here)
		doc_put(d, first, 2, LOOK_BOLD, mark_text(d->utf8, MARK_HERE));
	if (e->mark >= 0)
		doc_put(d, first, 4, look_of_mark((enum mark)e->mark), mark_text(d->utf8, (enum mark)e->mark));
	char *note = excerpt(l, e, d->width - col - 2);
	bool beside = e->mark >= 0 || col + doc_width(d, e->label) < column;
	if (note && *note && e->shown == SHOWN_ALWAYS && beside && d->n == first + 1 && column + doc_width(d, note) <= d->width)
		doc_put(d, first, column, LOOK_PLAIN, note);
	else if (note && *note)
		doc_wrap(d, col + 2, LOOK_PLAIN, note);
	free(note);
	if (here)
		d->focus_first = first, d->focus_last = d->n - 1, d->cursor_row = first, d->cursor_col = 2;
}

static int entry_column(struct doc *d, const struct list *l)
{
	int widest = 0, note = 0;
	bool steps = l->n > 0 && l->v[0].mark >= 0;
	for (int i = 0; i < l->n; i++) {
		int width = doc_width(d, l->v[i].label) + (steps ? 3 : 0), noted = steps && l->v[i].note ? doc_width(d, l->v[i].note) : 0;
		widest = width > widest && (steps || width <= d->width / 2) ? width : widest;
		note = noted > note ? noted : note;
	}
	return steps && widest + 7 > d->width - note ? d->width - note : widest + 7;
}

/* The line in which one narrows the list, with the real cursor. */
static void find_line(struct grid *g, struct list *l, int row, int col)
{
	size_t begin, end, cursor;
	const char *label = _("Find:");
	int at = col + 2 + grid_put(g, row, col + 2, g->cols, LOOK_PLAIN, label) + 1, width = g->cols - at - 4;
	edit_window(&l->edit, (size_t)(width > 40 ? 40 : width > 1 ? width : 1), &begin, &end, &cursor);
	char *part = mem_dupn(l->edit.text.s + begin, end - begin);
	grid_put(g, row, at, g->cols, LOOK_UNDER, part);
	free(part);
	g->cursor_row = row;
	g->cursor_col = at + (int)cursor;
}

void draw_list(struct grid *g, struct list *l, int row, int rows, int col)
{
	struct doc d;
	doc_init(&d, g->cols - col - 1, g->utf8);
	if (l->title) {
		grid_put(g, row, col + 1, g->cols - col - 1, LOOK_BOLD, l->title);
		row += rows > 8 ? 2 : 1, rows -= rows > 8 ? 2 : 1;
	}
	int column = entry_column(&d, l), find_row = row;
	if (l->narrows)
		row++, rows--;
	for (int i = 0; i < l->n; i++)
		if (list_shows(l, i))
			entry_lines(&d, l, i, column);
	if (d.n == 0)
		doc_line(&d, 4, LOOK_PLAIN, _("Nothing was found."));
	if (d.focus_first == 1)                                 /* do not hide the first heading */
		d.focus_first = 0;
	l->top = doc_follow(&d, rows, l->top);
	doc_draw(&d, g, row, col, rows, l->top);
	if (l->narrows)
		find_line(g, l, find_row, col);
	doc_free(&d);
}
