/* SPDX-License-Identifier: ISC */
/* Choosing a guide, and what is to become of an unfinished session: small pictures with a loop of their own. */
#include "config.h"
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "face/marks.h"
#include "face/tty.h"
#include "face/ui.h"
#include "base/i18n.h"
#include "guide/guide.h"

struct menu_face {
	const struct face_setup *setup;
	const struct menu *menu;
	const char *const *lines; int n_lines;
	bool welcome, rehearsal;        /* the lines welcome to a guide; they are no question about a session */
	struct tty term;
	struct grid grid;
	struct ui ui;
	enum act answer;                /* ACT_NONE: not yet */
	bool finding;
	int signal, n_entries;
};

static void on_change(void *arg)
{
	(void)arg;
}

static void on_gone(void *arg, int sig)
{
	struct menu_face *m = arg;
	m->signal = sig;
	m->answer = ACT_QUIT;
}

static struct key_state keys(const struct menu_face *m)
{
	struct key_state k = { .in = m->menu && m->menu->under ? IN_TASKS : m->menu ? IN_MENU : m->welcome ? IN_WELCOME : IN_RESUME, .typing = m->finding, .scrolls = false };
	if (m->ui.over == OVER_PAGER)
		k.in = IN_PAGER, k.scrolls = m->ui.scrolls;
	return k;
}

static void fill(struct menu_face *m)
{
	struct list *l = &m->ui.list;
	const char *group = NULL;
	l->at = -1;
	for (int i = 0; i < m->menu->n; i++) {
		const struct menu_item *item = &m->menu->items[i];
		const char *head = item->session ? _("Unfinished") : item->group;
		char number[16];
		if (head && (group == NULL || strcmp(group, head) != 0))
			list_add(l, head, NULL, NULL)->head = true;
		group = head ? head : group;
		snprintf(number, sizeof number, "%d", i);
		list_add(l, item->label, item->note, number)->shown = item->deep ? SHOWN_BY_LABEL : SHOWN_ALWAYS;
	}
}

static int at(const struct menu_face *m)
{
	const struct list *l = &m->ui.list;
	return l->at >= 0 && l->v[l->at].value ? (int)strtol(l->v[l->at].value, NULL, 10) : -1;
}

/* What the guide at hand needs, at the bottom, as far as there is room. */
static int needs(struct grid *g, const struct menu_face *m, int bottom, int most)
{
	int i = at(m), rows;
	if (i < 0 || i >= (int)COUNT(m->menu->needs_of) || m->menu->n_needs[i] == 0)
		return 0;
	struct doc d;
	doc_init(&d, g->cols - 4, g->utf8);
	for (int k = 0; k < m->menu->n_needs[i]; k++) {
		char *text = k == 0 ? mem_fmt(_("You will need: %s"), m->menu->needs_of[i][k].text) : mem_dup(m->menu->needs_of[i][k].text);
		doc_wrap(&d, 0, LOOK_PLAIN, text);
		free(text);
	}
	rows = d.n < most ? d.n : most;
	if (rows > 0)
		doc_draw(&d, g, bottom - rows, 2, rows, 0);
	doc_free(&d);
	g->cursor_row = -1;
	return rows + (rows > 0);
}

static void head(struct grid *g, bool rehearsal)
{
	grid_put(g, 0, 1, g->cols, LOOK_BOLD, "handrail");
	if (!rehearsal)
		return;
	char *word = grid_shown(g, _("REHEARSAL"));
	int width = (int)strlen(word);
	grid_put(g, 0, g->cols - 1 - width, width, LOOK_BOLD | LOOK_WARN, word);
	free(word);
}

static void lines(struct grid *g, const struct menu_face *m, int row, int rows)
{
	struct doc d;
	doc_init(&d, g->cols - 3, g->utf8);
	for (int i = 0; i < m->n_lines; i++) {
		doc_wrap(&d, 0, i == 0 ? LOOK_BOLD : LOOK_PLAIN, m->lines[i]);
		if (m->welcome && rows > 12)
			doc_blank(&d);
	}
	doc_draw(&d, g, row, 2, rows, 0);
	g->cursor_row = row;
	g->cursor_col = 2;
	doc_free(&d);
}

static void picture(struct menu_face *m)
{
	struct grid *g = &m->grid;
	bool rehearsal = m->menu ? m->menu->rehearsal : m->rehearsal;
	grid_clear(g);
	if (!draw_fits(g)) {
		draw_too_small(g, rehearsal);
		return;
	}
	int row = 2, rows = g->rows - 4;
	head(g, rehearsal);
	grid_rule(g, 1);
	grid_rule(g, g->rows - 2);
	if (m->ui.over == OVER_PAGER)
		draw_pager(g, &m->ui, row, rows);
	else if (m->menu == NULL)
		lines(g, m, row, rows);
	else {
		rows -= needs(g, m, g->rows - 2, rows / 3);
		m->ui.list.narrows = m->finding;
		draw_list(g, &m->ui.list, row, rows, 0);
	}
	struct key_state k = keys(m);
	draw_key_line(g, &k);
}

static void draw(struct menu_face *m)
{
	if (m->grid.rows != m->term.rows || m->grid.cols != m->term.cols) {
		grid_free(&m->grid);
		grid_init(&m->grid, m->term.rows, m->term.cols, m->term.utf8);
	}
	picture(m);
	tty_show(&m->term, &m->grid);
}

static void scroll(struct menu_face *m, int by)
{
	if (m->ui.over == OVER_PAGER)
		m->ui.pager_top = m->ui.pager_top + by < 0 ? 0 : m->ui.pager_top + by;
	else if (m->menu)
		list_step(&m->ui.list, by);
}

static void show_help(struct menu_face *m)
{
	struct key_state k = keys(m);
	m->ui.pager = help_text(&k, NULL, NULL);
	m->ui.pager_top = 0;
	m->ui.over = OVER_PAGER;
}

static void close_help(struct menu_face *m)
{
	free(m->ui.pager);
	m->ui.pager = NULL;
	m->ui.over = OVER_NONE;
}

static void decide(struct menu_face *m, enum act act)
{
	switch (act) {
	case ACT_UP: scroll(m, -1); break;
	case ACT_DOWN: scroll(m, 1); break;
	case ACT_PAGE_UP: scroll(m, -10); break;
	case ACT_PAGE_DOWN: scroll(m, 10); break;
	case ACT_HELP: show_help(m); break;
	case ACT_CLOSE: close_help(m); break;
	case ACT_FIND: m->finding = m->ui.list.narrows = m->menu != NULL; break;      /* at once: letters may come before it is drawn */
	case ACT_REDRAW: tty_redraw(&m->term); break;
	case ACT_SUSPEND: tty_suspend(&m->term); break;
	case ACT_STOP: on_gone(m, SIGINT); break;
	case ACT_ABORT: on_gone(m, SIGQUIT); break;
	case ACT_CHOOSE: case ACT_PRACTISE:
		if (at(m) >= 0)
			m->answer = act;
		break;
	case ACT_QUIT: case ACT_BACK: case ACT_GO_ON: case ACT_ANEW: m->answer = act; break;
	default: break;
	}
}

static void on_key(void *arg, const struct press *k)
{
	struct menu_face *m = arg;
	if (m->answer != ACT_NONE)
		return;
	if (m->finding && k->code == KEY_CODE_ESC) {
		m->finding = m->ui.list.narrows = false;
		edit_set(&m->ui.list.edit, "");
		list_settle(&m->ui.list);
		return;
	}
	if (m->finding && m->ui.over == OVER_NONE && list_key(&m->ui.list, k))
		return;
	struct key_state state = keys(m);
	decide(m, key_act(&state, k));
}

/* Runs until something is decided; the terminal is back as it was then. */
static int run(struct menu_face *m, const struct face_setup *setup, struct err *err)
{
	m->setup = setup;
	m->term.changed = on_change;
	m->term.gone = on_gone;
	m->term.arg = m;
	edit_init(&m->ui.list.edit);
	if (tty_start(&m->term, setup, on_key, err) != 0)
		return -1;
	if (m->menu)
		fill(m), m->ui.list.title = mem_dup(m->menu->title ? m->menu->title : _("Which connection do you want to set up?"));
	while (m->answer == ACT_NONE) {
		draw(m);
		loop_turn(setup->loop);
	}
	tty_stop(&m->term);
	if (setup->end)
		setup->end->signal = m->signal;
	grid_free(&m->grid);
	return 0;
}

int face_curses_menu(const struct face_setup *setup, const struct menu *menu, int *chosen, bool *practise, struct err *err)
{
	struct menu_face m = { .menu = menu };
	int result = run(&m, setup, err);
	*chosen = result == 0 && (m.answer == ACT_CHOOSE || m.answer == ACT_PRACTISE) ? at(&m) : m.answer == ACT_BACK ? MENU_BACK : MENU_LEAVE;
	*practise = m.answer == ACT_PRACTISE;
	ui_free(&m.ui);
	return result;
}

int face_curses_resume(const struct face_setup *setup, const char *const *text, int n, enum face_resume *what, struct err *err)
{
	struct menu_face m = { .lines = text, .n_lines = n };
	int result = run(&m, setup, err);
	*what = m.answer == ACT_GO_ON ? RESUME_GO_ON : m.answer == ACT_ANEW ? RESUME_NEW : RESUME_LEAVE;
	ui_free(&m.ui);
	return result;
}

int face_curses_welcome(const struct face_setup *setup, const char *const *text, int n, bool rehearsal, bool *begin, struct err *err)
{
	struct menu_face m = { .lines = text, .n_lines = n, .welcome = true, .rehearsal = rehearsal };
	int result = run(&m, setup, err);
	*begin = m.answer == ACT_GO_ON;
	ui_free(&m.ui);
	return result;
}
