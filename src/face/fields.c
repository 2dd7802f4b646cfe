/* SPDX-License-Identifier: ISC */
/* Fields and checks of the page. */
#include "config.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "face/marks.h"
#include "face/page.h"
#include "base/i18n.h"
#include "base/mem.h"
#include "base/text.h"
#include "guide/guide.h"

static int box_width(const struct doc *d, const struct view_field *f)
{
	static const int wanted[] = { [FIELD_TEXT] = 46, [FIELD_SECRET] = 26, [FIELD_URL] = 200, [FIELD_CHOICE] = 30, [FIELD_YESNO] = 6, [FIELD_FILE] = 200,
		[FIELD_NUMBER] = 12, [FIELD_GUID] = 38, [FIELD_DATE] = 12 };
	int width = wanted[f->kind], most = d->width - 3;                /* brackets, and the cursor behind a full box */
	if (f->kind == FIELD_SECRET && most > 20)                       /* room for how long it is, beside the box */
		most -= d->width > 40 ? 23 : 14;
	return width < most ? width : most > 1 ? most : 1;
}

static void brackets(struct doc *d, int width)
{
	doc_line(d, 0, LOOK_PLAIN, "[");
	doc_more(d, 1 + width, LOOK_PLAIN, "]");
}

/* The part of a text that the box shows, the line with the cursor of a long one. Returns the cursor's column. */
static int text_box(struct doc *d, struct edit *e, int width)
{
	size_t begin, end, cursor;
	edit_window(e, (size_t)width, &begin, &end, &cursor);
	char *part = mem_dupn(e->text.s + begin, end - begin);
	brackets(d, width);
	doc_more(d, 1, LOOK_PLAIN, part);
	mem_wipe_free(part);
	return 1 + (int)cursor;
}

static size_t count_lines(const char *s)
{
	size_t n = 1;
	for (; *s; s++)
		n += *s == '\n' && s[1] != '\0';
	return n;
}

static void bullets(struct doc *d, size_t n, int width)
{
	struct buf b;
	buf_init(&b, BUF_TEXT);
	for (size_t i = 0; i < n && (int)i < width; i++)
		buf_adds(&b, d->utf8 ? "\xe2\x80\xa2" : "*");
	brackets(d, width);
	doc_more(d, 1, LOOK_PLAIN, b.s);
	buf_free(&b);
}

static char *secret_words(const struct view_field *f, bool compact)
{
	struct buf b;
	buf_init(&b, BUF_TEXT);
	buf_addf(&b, compact ? "%zu" : ngettext("%zu character", "%zu characters", f->secret_len), f->secret_len);
	if (f->secret_end[0])
		buf_addf(&b, _(", ends %s"), f->secret_end);
	return buf_detach(&b);
}

/* While it is being typed only the digits of a number change, so that a letter costs few bytes. */
static int secret_box(struct doc *d, const struct page *p, const struct view_field *f, const struct box *b, int width)
{
	size_t typed = hidden_chars(b->hidden);
	char *words = NULL;
	if (typed == 0 && f->secret_len > 0) {
		bullets(d, f->secret_len, width);
		words = secret_words(f, p->compact);
	} else {
		bullets(d, typed, width);
		words = mem_fmt(p->compact ? "%zu" : _("characters: %zu"), typed);
	}
	if (words && width + 4 + doc_width(d, words) <= d->width)
		doc_more(d, width + 4, LOOK_PLAIN, words);
	else if (words)
		doc_wrap(d, 0, LOOK_PLAIN, words);
	free(words);
	return 1 + (typed < (size_t)width ? (int)typed : width - 1);
}

static void choice_row(struct doc *d, const struct view_choice *c, bool at_hand, bool here, int note_col)
{
	const char *label = c->label && *c->label ? c->label : c->value;
	unsigned look = at_hand ? (here ? LOOK_BOLD | LOOK_REVERSE : LOOK_BOLD) : LOOK_PLAIN;
	int row = d->n;
	doc_wrap(d, 2, look, label);
	if (at_hand)
		doc_put(d, row, 0, LOOK_BOLD, mark_text(d->utf8, MARK_HERE));
	if (c->note && *c->note && 2 + doc_width(d, label) < note_col && note_col + doc_width(d, c->note) <= d->width && d->n == row + 1)
		doc_put(d, row, note_col, LOOK_PLAIN, c->note);
	else if (c->note && *c->note)
		doc_wrap(d, 4, LOOK_PLAIN, c->note);
}

static int note_column(struct doc *d, const struct view_field *f)
{
	int widest = 0;
	for (int i = 0; i < f->n_choices; i++) {
		int width = doc_width(d, f->choices[i].label ? f->choices[i].label : f->choices[i].value);
		widest = width > widest && width < d->width ? width : widest;
	}
	return widest + 5;
}

static void narrowing(struct doc *d, const struct view_field *f, struct box *b, int shown)
{
	char *words = b->edit.text.len == 0 ? mem_fmt(_("type to narrow, %d entries"), f->n_choices)
		: mem_fmt(_("%d of %d entries"), shown, f->n_choices);
	text_box(d, &b->edit, d->width > 30 ? 20 : d->width / 2);
	doc_more(d, d->width > 30 ? 24 : d->width / 2 + 4, LOOK_PLAIN, words);
	free(words);
}

/* The heading of the choices that follow, where it is another one. */
static void group_row(struct doc *d, const char *group, const char *before)
{
	if (group && *group && (!before || strcmp(group, before) != 0))
		doc_wrap(d, 1, LOOK_UNDER, group);
}

/* Of a long list only a window around the choice at hand is drawn. */
static int list_box(struct doc *d, const struct page *p, const struct view_field *f, struct box *b, bool here)
{
	int shown = 0, before = 0, cursor = d->n, col = note_column(d, f), window = p->compact ? 4 : LIST_SHORT;
	for (int i = 0; i < f->n_choices; i++) {
		shown += form_shown(p->form, f, b, i);
		before += i < b->pick && form_shown(p->form, f, b, i);
	}
	if (f->n_choices > LIST_SHORT)
		narrowing(d, f, b, shown);
	else
		window = f->n_choices;
	int top = before - window / 2, seen = 0;
	const char *group = NULL;
	top = top > shown - window ? shown - window : top;
	for (int i = 0; i < f->n_choices; i++) {
		if (!form_shown(p->form, f, b, i) || seen++ < top || seen > (top < 0 ? 0 : top) + window)
			continue;
		group_row(d, f->choices[i].group, group);
		group = f->choices[i].group;
		if (i == b->pick)
			cursor = d->n;
		choice_row(d, &f->choices[i], i == b->pick, here, col);
	}
	if (shown == 0)
		doc_wrap(d, 2, LOOK_PLAIN, _("Nothing like that is in the list."));
	return cursor;
}

static void field_label(struct doc *d, const struct page *p, const struct view_field *f, bool here)
{
	char *text = f->optional ? mem_fmt(_("%s (may be left empty)"), f->label) : mem_dup(f->label);
	if (!(p->compact && p->view->n_fields == 1 && p->view->title && strcmp(p->view->title, f->label) == 0))
		doc_wrap(d, 0, here ? LOOK_BOLD : LOOK_PLAIN, text);
	free(text);
}

/* What was cleaned off, what is wrong, and how many lines there are. */
static void field_remarks(struct doc *d, const struct page *p, const struct view_field *f, const struct box *b)
{
	if (b->lines && b->kind == BOX_TEXT && strchr(b->edit.text.s, '\n')) {
		char *text = mem_fmt(ngettext("%zu line", "%zu lines", count_lines(b->edit.text.s)), count_lines(b->edit.text.s));
		doc_wrap(d, 1, LOOK_PLAIN, text);
		free(text);
	}
	if (b->lines && b->kind == BOX_SECRET && !f->set && hidden_chars(b->hidden) == 0)
		doc_wrap(d, 1, LOOK_PLAIN, _("Paste it, or enter @ and the path of a file."));
	if (f->shape && *f->shape && !p->compact)
		doc_wrap(d, 0, LOOK_PLAIN, f->shape);
	if (f->notice && *f->notice)
		doc_wrap(d, 0, LOOK_PLAIN, f->notice);
	if (f->problem && *f->problem) {
		int row = d->n;
		doc_wrap(d, 3, LOOK_PLAIN, f->problem);
		doc_put(d, row, 0, LOOK_BAD | LOOK_BOLD, mark_text(d->utf8, MARK_NO));
	}
	if (p->with_help && f->help && *f->help)
		doc_wrap(d, 1, LOOK_PLAIN, f->help);
}

void page_fields(struct doc *d, struct page *p)
{
	const struct view *v = p->view;
	for (int i = 0; i < v->n_fields && i < p->form->n; i++) {
		const struct view_field *f = &v->fields[i];
		struct box *b = &p->form->boxes[i];
		bool here = p->form->item == ITEM_FIELD && p->form->at == i && v->kind == VIEW_SCREEN;
		int width = box_width(d, f), first, row, col = 0;
		if (i == 0 || !p->tight)
			doc_blank(d);
		first = d->n;
		field_label(d, p, f, here);
		row = d->n;
		if (b->kind == BOX_LIST)
			row = list_box(d, p, f, b, here), col = 2;
		else if (b->kind == BOX_SECRET)
			col = secret_box(d, p, f, b, width);
		else
			col = text_box(d, &b->edit, width);
		field_remarks(d, p, f, b);
		if (here)
			page_mark_focus(d, first, row, col);
	}
}

/* What a program said that it was doing, the last ones of it. That it is over is the program's word and no proof: it is not green. */
static void stages(struct doc *d, const struct page *p, const struct view_check *c)
{
	int most = p->compact ? 3 : 10, from = c->n_stages > most ? c->n_stages - most : 0;
	if (from) {
		char *before = mem_fmt(ngettext("%d line before", "%d lines before", (unsigned long)from), from);
		doc_wrap(d, 6, LOOK_HINT, before);
		free(before);
	}
	for (int i = from; i < c->n_stages; i++) {
		const struct view_stage *s = &c->stages[i];
		enum mark m = s->state == CHECK_TOLD ? MARK_OK : mark_of_check(s->state);
		bool moves = s->state == CHECK_RUNNING || s->state == CHECK_WAITING;
		int row = d->n;
		doc_wrap(d, 6, s->state == CHECK_TOLD ? LOOK_PLAIN : LOOK_BOLD, s->text);
		doc_put(d, row, 3, m == MARK_OK || moves ? LOOK_PLAIN : look_of_mark(m), moves ? mark_spinner(d->utf8, c->since_ms) : mark_text(d->utf8, m));
	}
}

static void running(struct doc *d, const struct page *p, const struct view_check *c)
{
	char clock[48], since[20], limit[20];
	clock_text(since, sizeof since, c->since_ms);
	clock_text(limit, sizeof limit, c->limit_ms);
	if (c->limit_ms > 0)
		snprintf(clock, sizeof clock, _("%s of %s"), since, limit);
	else
		snprintf(clock, sizeof clock, "%s", since);
	int row = d->n, width = doc_width(d, clock);
	doc_wrap(d, 3, LOOK_PLAIN, c->title);
	doc_put(d, row, 0, LOOK_HINT, c->n_stages ? mark_text(d->utf8, MARK_HERE) : mark_spinner(d->utf8, c->since_ms));
	if (d->n > row && 3 + doc_width(d, c->title) + 3 + width <= d->width)
		doc_put(d, row, d->width - width, LOOK_PLAIN, clock);
	else
		doc_wrap(d, 3, LOOK_PLAIN, clock);
	if (c->say && *c->say)
		doc_wrap(d, 3, LOOK_PLAIN, c->say);
	if (c->note && *c->note)
		doc_wrap(d, 3, LOOK_PLAIN, c->note);
	stages(d, p, c);
}

static void done(struct doc *d, const struct page *p, const struct view_check *c, int column)
{
	enum mark m = mark_of_check(c->state);
	const char *note = c->note && *c->note ? c->note : check_word(c->state);
	int row = d->n;
	doc_wrap(d, 3, LOOK_PLAIN, c->title);
	doc_put(d, row, 0, look_of_mark(m) | LOOK_BOLD, mark_text(d->utf8, m));
	if (d->n == row + 1 && 3 + doc_width(d, c->title) < column && column + doc_width(d, note) <= d->width)
		doc_put(d, row, column, LOOK_PLAIN, note);
	else
		doc_wrap(d, 5, LOOK_PLAIN, note);
	stages(d, p, c);
	if (c->say && *c->say && !(p->tight && c->state == CHECK_PROVED))
		doc_wrap(d, 5, LOOK_PLAIN, c->say);
	if (c->fix && *c->fix)
		doc_wrap(d, 5, LOOK_BOLD, c->fix);
}

static int check_column(struct doc *d, const struct view *v)
{
	int widest = 0;
	for (int i = 0; i < v->n_checks; i++) {
		int width = doc_width(d, v->checks[i].title);
		widest = width > widest && width <= d->width * 2 / 3 ? width : widest;
	}
	return widest + 6;
}

void page_checks(struct doc *d, const struct page *p)
{
	const struct view *v = p->view;
	int column = check_column(d, v);
	for (int i = 0; i < v->n_checks; i++) {
		const struct view_check *c = &v->checks[i];
		if (c->state == CHECK_OPEN)
			continue;
		if (d->news_first < 0 && !p->compact)
			doc_blank(d);
		int first = d->n;
		if (c->state == CHECK_RUNNING || c->state == CHECK_WAITING)
			running(d, p, c);
		else
			done(d, p, c, column);
		d->news_first = c->state != CHECK_PROVED || d->news_first < 0 ? first : d->news_first;
		d->news_last = d->n - 1;
	}
}
