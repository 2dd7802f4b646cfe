/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "face/marks.h"
#include "face/page.h"
#include "face/table.h"
#include "base/i18n.h"
#include "base/mem.h"
#include "base/text.h"
#include "guide/guide.h"

static void gap(struct doc *d, const struct page *p)
{
	if (!p->tight)
		doc_blank(d);
}

void page_mark_focus(struct doc *d, int first, int cursor_row, int cursor_col)
{
	d->focus_first = first;
	d->focus_last = d->n - 1;
	d->cursor_row = cursor_row;
	d->cursor_col = cursor_col;
}

/* The word says what the paragraph is; its colour only repeats that. */
static void para(struct doc *d, const struct view_para *p)
{
	if (p->level == PARA_PLAIN) {
		doc_wrap(d, 0, LOOK_PLAIN, p->text);
		return;
	}
	const char *word = p->level == PARA_IMPORTANT ? _("Important:") : _("Note:");
	char *text = mem_fmt("%s %s", word, p->text);
	int row = d->n;
	doc_hang(d, 0, 2, LOOK_PLAIN, text);
	doc_stress(d, row, word, p->level == PARA_IMPORTANT ? LOOK_BOLD | LOOK_WARN : LOOK_BOLD);
	free(text);
}

static void paras(struct doc *d, const struct page *p)
{
	for (int i = 0; i < p->view->n_paras; i++) {
		gap(d, p);
		para(d, &p->view->paras[i]);
	}
}

static char *copy_label(const struct view_copy *c)
{
	return c->translation && *c->translation ? mem_fmt("%s (%s)", c->label, c->translation) : mem_dup(c->label);
}

/* Labels in one column with the values beside them, or above them where that is too narrow. */
static int copy_column(struct doc *d, const struct view *v)
{
	int widest = 0;
	for (int i = 0; i < v->n_copies; i++) {
		char *label = copy_label(&v->copies[i]);
		int width = doc_width(d, label);
		widest = width > widest ? width : widest;
		free(label);
	}
	return widest + 4 <= d->width / 2 ? widest + 4 : -1;
}

/* A long value (a public key) is shown by its beginning; copying and printing give it whole. The caller frees. */
static char *value_shown(const struct doc *d, const char *value, int column)
{
	size_t room = (size_t)(d->width - column > 8 ? d->width - column : 8) * 3 - 4;
	if (text_width(value, strlen(value)) <= room)
		return mem_dup(value);
	char *part = mem_dupn(value, text_fit(value, room));
	char *shown = mem_fmt("%s \xe2\x80\xa6 %s", part, _("(cut here: y copies, p prints all of it)"));
	free(part);
	return shown;
}

/* Lines stand as they are, since their indentation may matter; one that is too wide is cut here, not where it is copied. */
static void value_lines(struct doc *d, const char *value)
{
	while (*value) {
		size_t n = strcspn(value, "\n");
		char *line = mem_dupn(value, n);
		doc_line(d, 4, LOOK_BOLD, line);
		free(line);
		value += n + (value[n] == '\n');
	}
}

static void copy(struct doc *d, const struct page *p, int i, int column)
{
	const struct view_copy *c = &p->view->copies[i];
	bool here = p->form->item == ITEM_COPY && p->form->at == i;
	bool lines = strchr(c->value, '\n');
	int first = d->n;
	char *label = copy_label(c), *value = value_shown(d, c->value, column > 0 ? column : 4);
	if (lines) {
		doc_hang(d, 2, 2, LOOK_PLAIN, label);
		value_lines(d, c->value);
	} else if (column > 0) {
		doc_wrap(d, column, LOOK_BOLD, value);
		int last = d->n;
		if (last == first)
			doc_line(d, column, LOOK_PLAIN, "");
		doc_put(d, first, 2, LOOK_PLAIN, label);
	} else {
		doc_hang(d, 2, 2, LOOK_PLAIN, label);
		doc_wrap(d, 4, LOOK_BOLD, value);
	}
	if (c->document && *c->document) {
		char *text = mem_fmt(_("in the document: %s"), c->document);
		doc_wrap(d, column > 0 ? column : 4, LOOK_PLAIN, text);
		free(text);
	}
	if (here) {
		doc_put(d, first, 0, LOOK_BOLD, mark_text(d->utf8, MARK_HERE));
		page_mark_focus(d, first, first, 0);
	}
	free(value);
	free(label);
}

static void copies(struct doc *d, const struct page *p)
{
	int column = copy_column(d, p->view);
	if (p->view->n_copies > 0)
		gap(d, p);
	for (int i = 0; i < p->view->n_copies; i++)
		copy(d, p, i, column);
}

static void links(struct doc *d, const struct page *p)
{
	for (int i = 0; i < p->view->n_links; i++) {
		const struct view_link *l = &p->view->links[i];
		bool here = p->form->item == ITEM_LINK && p->form->at == i;
		if (i == 0 || (l->label && *l->label))
			gap(d, p);
		int first = d->n;
		if (l->label && *l->label && !p->compact)
			doc_wrap(d, 2, LOOK_PLAIN, l->label);
		doc_wrap(d, 2, LOOK_UNDER, l->url);
		if (here && first < d->n) {
			doc_put(d, first, 0, LOOK_BOLD, mark_text(d->utf8, MARK_HERE));
			page_mark_focus(d, first, first, 0);
		}
	}
}

/* Nothing else is on the page then: this is what is about to be done. */
/* Right behind what is done, so that it is in sight before Enter does it, however long the request and small the window. */
static void undo(struct doc *d, const struct view *v)
{
	char *text;
	if (!v->undo || !*v->undo)
		return;
	text = mem_fmt(_("To undo it: %s"), v->undo);
	doc_hang(d, 2, 2, LOOK_PLAIN, text);
	free(text);
}

static void confirm(struct doc *d, const struct page *p)
{
	const struct view *v = p->view;
	gap(d, p);
	doc_wrap(d, 0, LOOK_BOLD, _("This will be changed"));
	for (int i = 0; i < v->n_confirm; i++) {
		if (*v->confirm[i] == '\0')
			doc_blank(d);
		else
			doc_hang(d, 2, 2, LOOK_PLAIN, v->confirm[i]);
		if (i == 0)
			undo(d, v);
	}
}

/* The words of other languages are longer than ours. */
static int state_width(const struct doc *d, const struct view *v)
{
	int widest = 9;
	for (int i = 0; i < v->n_counts; i++) {
		int width = doc_width(d, step_state_word(v->counts[i].state));
		widest = width > widest ? width : widest;
	}
	return widest;
}

/* Word, number, steps: one line a state. */
static void counts(struct doc *d, const struct page *p)
{
	const struct view *v = p->view;
	int at = 3 + state_width(d, v) + 1;
	if (v->n_counts > 0)
		gap(d, p);
	for (int i = 0; i < v->n_counts; i++) {
		char number[32];
		enum mark m = mark_of_step(v->counts[i].state);
		int first = d->n;
		doc_wrap(d, at + 6, LOOK_PLAIN, v->counts[i].steps ? v->counts[i].steps : "");
		if (d->n == first)
			doc_line(d, 0, LOOK_PLAIN, "");
		snprintf(number, sizeof number, "%4d", v->counts[i].n);
		doc_put(d, first, 0, look_of_mark(m), mark_text(d->utf8, m));
		doc_put(d, first, 3, LOOK_PLAIN, step_state_word(v->counts[i].state));
		doc_put(d, first, at, LOOK_PLAIN, number);
	}
}

void page_build(struct doc *d, struct page *p)
{
	const struct view *v = p->view;
	if (v->title && *v->title)
		doc_wrap(d, 0, LOOK_BOLD, v->title);
	if (v->kind == VIEW_CONFIRM) {
		confirm(d, p);
		return;
	}
	counts(d, p);
	paras(d, p);
	page_tables(d, p);
	copies(d, p);
	links(d, p);
	page_fields(d, p);
	page_checks(d, p);
	if (v->waits && *v->waits && (v->kind == VIEW_WAITING || v->kind == VIEW_RUNNING)) {
		gap(d, p);
		doc_wrap(d, 0, LOOK_PLAIN, v->waits);
	}
}
