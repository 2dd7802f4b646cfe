/* SPDX-License-Identifier: ISC */
/* The whole screen: head, map of steps, page, keys. */
#include "config.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "face/marks.h"
#include "face/page.h"
#include "face/table.h"
#include "face/ui.h"
#include "base/i18n.h"
#include "base/mem.h"
#include "base/text.h"

enum { MAP_FROM = 72, MAP_WIDTH = 28, ROWS_LEAST = 8, COLS_LEAST = 30, WIDE = 60 };

static void put(struct grid *g, int row, int col, int cols, unsigned look, const char *s)
{
	char *text = grid_shown(g, s);
	if ((int)text_width(text, strlen(text)) > cols && cols > 2) {
		grid_put(g, row, col, cols - 1, look, text);
		grid_put(g, row, col + cols - 1, 1, look, mark_text(g->utf8, MARK_CUT));
	} else {
		grid_put(g, row, col, cols, look, text);
	}
	free(text);
}

bool draw_fits(const struct grid *g)
{
	return g->rows >= ROWS_LEAST && g->cols >= COLS_LEAST;
}

void draw_too_small(struct grid *g, bool rehearsal)
{
	struct doc d;
	char *text = mem_fmt(_("%sThis window is too small: %d columns and %d lines are needed. Enlarge it; nothing is lost."),
		rehearsal ? _("REHEARSAL. ") : "", COLS_LEAST, ROWS_LEAST);
	doc_init(&d, g->cols, g->utf8);
	doc_wrap(&d, 0, LOOK_PLAIN, text);
	doc_draw(&d, g, 0, 0, g->rows, 0);
	g->cursor_row = g->cursor_col = 0;
	doc_free(&d);
	free(text);
}

/* Guide on the left, the step on the right, and in a rehearsal always that it is one. */
static void head(struct grid *g, const struct view *v)
{
	char right[96] = "", progress[32] = "";
	const char *word = v->rehearsal ? _("REHEARSAL") : "";
	bool wide = g->cols >= WIDE;
	char *mark = grid_shown(g, word), *name = grid_shown(g, wide ? v->guide : v->menu ? v->menu : v->guide);
	if (!wide && v->of > 0)
		snprintf(progress, sizeof progress, "  %d/%d", v->at, v->of);
	snprintf(right, sizeof right, "%.60s%s", v->step ? v->step : "", progress);
	int width = (int)text_width(right, strlen(right)), mark_width = (int)text_width(mark, strlen(mark));
	int room = g->cols - 2 - (mark_width ? mark_width + 2 : 0);
	if (width > room / 2)
		width = room / 2;
	int at = g->cols - 1 - width;
	put(g, 0, at, width, LOOK_BOLD, right);
	if (mark_width) {
		at -= mark_width + (wide ? 3 : 2);
		grid_put(g, 0, at, mark_width, LOOK_BOLD | LOOK_WARN, mark);
	}
	put(g, 0, 1, at - 2, LOOK_BOLD, name);
	free(mark);
	free(name);
}

static int here_of(const struct view *v)
{
	for (int i = 0; i < v->n_map; i++)
		if (v->map[i].here)
			return i;
	return 0;
}

static void map_line(struct grid *g, int row, const struct view_map *m)
{
	enum mark mark = m->here ? MARK_HERE : mark_of_step(m->state);
	unsigned look = m->here ? LOOK_BOLD : LOOK_PLAIN;
	grid_put(g, row, 1, 2, look_of_mark(mark), mark_text(g->utf8, mark));
	if (strlen(m->id) > 4) {             /* no number but a name: it stands in the head and in the list of F2 */
		put(g, row, 4, MAP_WIDTH - 5, look, m->title);
		return;
	}
	grid_put(g, row, 4, 5, look, m->id);
	put(g, row, 9, MAP_WIDTH - 10, look, m->title);
}

static void map_column(struct grid *g, const struct view *v, int row, int rows)
{
	int top = here_of(v) - rows / 2;
	if (top > v->n_map - rows)
		top = v->n_map - rows;
	if (top < 0)
		top = 0;
	for (int i = 0; i < rows && top + i < v->n_map; i++)
		map_line(g, row + i, &v->map[top + i]);
}

/* One line above the keys: what the last command did. */
static int notice_rows(struct grid *g, const struct view *v, const struct ui *ui, int bottom, int most)
{
	const char *text = ui->notice ? ui->notice : v->notice;
	struct doc d;
	if (text == NULL || *text == '\0')
		return 0;
	doc_init(&d, g->cols - 2, g->utf8);
	doc_wrap(&d, 0, LOOK_PLAIN, text);
	int rows = d.n < most ? d.n : most;
	for (int i = 0; i < rows; i++)
		doc_draw(&d, g, bottom - rows + i, 1, 1, i);
	doc_free(&d);
	return rows;
}

static void more_marks(struct grid *g, int row, int rows, bool above, bool below)
{
	if (above)
		grid_put(g, row, g->cols - 1, 1, LOOK_HINT, mark_text(g->utf8, MARK_MORE_UP));
	if (below)
		grid_put(g, row + rows - 1, g->cols - 1, 1, LOOK_HINT, mark_text(g->utf8, MARK_MORE_DOWN));
}

/* With the fields' help when there is room for it, else without, else without blank lines either. */
static void build(struct doc *d, struct page *p, int width, bool utf8, int rows)
{
	for (int tries = p->compact ? 2 : 0; tries < 3; tries++) {
		p->with_help = tries == 0;
		p->tight = tries == 2;
		doc_init(d, width, utf8);
		page_build(d, p);
		if (d->n <= rows || tries == 2)
			return;
		doc_free(d);
	}
}

/* A number that is another one when a check has come to something. */
static unsigned long news_of(const struct view *v)
{
	unsigned long n = (unsigned long)v->n_checks;
	for (int i = 0; i < v->n_checks; i++)
		n = n * 31 + (unsigned long)v->checks[i].state;
	return n;
}

/* A fresh page is shown from its beginning, then what happens, then what is typed; scrolling by hand has its way. */
static void place(const struct doc *d, const struct view *v, struct ui *ui, int rows)
{
	unsigned long news = news_of(v);
	if (ui->news != news && ui->news != 0 && d->news_first >= 0)
		ui->follow = FOLLOW_NEWS;
	ui->news = news;
	if (ui->follow == FOLLOW_NEWS)
		ui->top = doc_show(d, rows, ui->top, d->news_first, d->news_last);
	else if (ui->follow == FOLLOW_FOCUS)
		ui->top = doc_follow(d, rows, ui->top);
	ui->top = doc_limit(d, rows, ui->top);
	ui->scrolls = d->n > rows;
	if (d->cursor_row < 0 || (d->cursor_row >= ui->top && d->cursor_row < ui->top + rows))
		ui->seen = true;
}

static void body(struct grid *g, const struct view *v, struct ui *ui, int row, int rows)
{
	bool map = g->cols >= MAP_FROM && v->n_map > 0 && !(ui->over == OVER_NONE && tables_crowded(v, g->cols - MAP_WIDTH - 2, g->utf8));
	int col = map ? MAP_WIDTH : 1;
	struct page p = { .view = v, .form = &ui->form, .compact = g->rows < 18 };
	struct doc d;
	if (map)
		map_column(g, v, row, rows);
	build(&d, &p, g->cols - col - 2, g->utf8, rows);
	place(&d, v, ui, rows);
	bool below = doc_draw(&d, g, row, col, rows, ui->top);
	more_marks(g, row, rows, ui->top > 0, below);
	if (g->cursor_row < 0)                                   /* where the eye should be, for braille and magnifiers */
		g->cursor_row = row, g->cursor_col = col;
	doc_free(&d);
}

void draw_pager(struct grid *g, struct ui *ui, int row, int rows)
{
	struct doc d;
	doc_init(&d, g->cols - 3, g->utf8);
	doc_text(&d, ui->pager);
	ui->pager_top = doc_limit(&d, rows, ui->pager_top);
	ui->scrolls = d.n > rows;
	bool below = doc_draw(&d, g, row, 1, rows, ui->pager_top);
	more_marks(g, row, rows, ui->pager_top > 0, below);
	g->cursor_row = row;
	g->cursor_col = 1;
	doc_free(&d);
}

void draw_screen(struct grid *g, const struct view *v, struct ui *ui)
{
	int row = 2, rows = g->rows - 4;
	grid_clear(g);
	if (!draw_fits(g)) {
		draw_too_small(g, v->rehearsal);
		return;
	}
	head(g, v);
	grid_rule(g, 1);
	grid_rule(g, g->rows - 2);
	rows -= notice_rows(g, v, ui, g->rows - 2, rows / 2);
	if (ui->over == OVER_LIST)
		draw_list(g, &ui->list, row, rows, 0);
	else if (ui->over == OVER_PAGER)
		draw_pager(g, ui, row, rows);
	else
		body(g, v, ui, row, rows);
	struct key_state keys = ui_keys(ui, v);
	draw_key_line(g, &keys);
}
