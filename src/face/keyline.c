/* SPDX-License-Identifier: ISC */
/* The bottom line and the help: both are read off the table of keys. */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "face/ui.h"
#include "base/i18n.h"
#include "base/mem.h"
#include "base/text.h"

enum { SHOWN_MOST = 24 };
struct shown { const struct binding *b; int width; bool in; };

static int collect(const struct grid *g, const struct key_state *at, struct shown *v)
{
	int n = 0;
	for (int i = 0; i < key_table_size && n < SHOWN_MOST; i++) {
		const struct binding *b = &key_table[i];
		if (!key_offered(at, b))
			continue;
		char *label = grid_shown(g, key_label(at, b));
		v[n++] = (struct shown){ b, (int)(strlen(key_name(at, b)) + 1 + text_width(label, strlen(label))), true };
		free(label);
	}
	return n;
}

static int width_of(const struct shown *v, int n, int gap)
{
	int width = 0;
	for (int i = 0; i < n; i++)
		if (v[i].in)
			width += v[i].width + (width ? gap : 0);
	return width;
}

/* The least important goes first; of two alike the later one. */
static void drop_one(struct shown *v, int n)
{
	int worst = -1;
	for (int i = 0; i < n; i++)
		if (v[i].in && (worst < 0 || v[i].b->rank >= v[worst].b->rank))
			worst = i;
	if (worst >= 0)
		v[worst].in = false;
}

/* Into the room that a long one has left comes what is short enough, the more important first. */
static void put_back(struct shown *v, int n, int gap, int room)
{
	for (int rank = 0; rank <= 10; rank++) {
		for (int i = 0; i < n; i++) {
			if (v[i].in || v[i].b->rank != rank)
				continue;
			v[i].in = true;
			v[i].in = width_of(v, n, gap) <= room;
		}
	}
}

void draw_key_line(struct grid *g, const struct key_state *at)
{
	struct shown v[SHOWN_MOST];
	int n = collect(g, at, v), gap = g->cols >= 60 ? 3 : 2, col = 1;
	while (width_of(v, n, gap) > g->cols - 2 && width_of(v, n, gap) > 0)
		drop_one(v, n);
	put_back(v, n, gap, g->cols - 2);
	for (int i = 0; i < n; i++) {
		if (!v[i].in)
			continue;
		int used = grid_put(g, g->rows - 1, col, g->cols - col, LOOK_BOLD | LOOK_HINT, key_name(at, v[i].b));
		char *label = grid_shown(g, key_label(at, v[i].b));
		grid_put(g, g->rows - 1, col + used + 1, g->cols - col, LOOK_PLAIN, label);
		free(label);
		col += v[i].width + gap;
	}
}

static void key_help(struct buf *b, const struct key_state *at)
{
	for (int i = 0; i < key_table_size; i++) {
		const struct binding *k = &key_table[i];
		if (!(k->in & at->in) || k->help == NULL)
			continue;
		if (k->letters && k->typing && strcmp(k->name, k->typing) != 0)
			buf_addf(b, "%s, %s: %s\n", k->name, k->typing, _(k->help));
		else
			buf_addf(b, "%s: %s\n", k->name, _(k->help));
	}
}

static void field_help(struct buf *b, const struct view_field *f)
{
	buf_addf(b, "%s\n", f->label);
	if (f->help && *f->help)
		buf_addf(b, "%s\n", f->help);
	if (f->env && *f->env)
		buf_addf(b, _("It can also come from the environment variable %s.\n"), f->env);
	buf_adds(b, "\n");
}

/* First what the field at hand wants, then the keys. */
char *help_text(const struct key_state *at, const struct view *v, const struct form *f)
{
	struct buf b;
	buf_init(&b, BUF_TEXT);
	if (v && f && f->item == ITEM_FIELD && f->at < v->n_fields)
		field_help(&b, &v->fields[f->at]);
	buf_addf(&b, "%s\n", _("Keys"));
	key_help(&b, at);
	buf_addf(&b, "\n%s\n", _("While text is being typed, letters go into the field: use the function keys then, or Alt with the letter. "
		"To mark text with the mouse, hold Shift."));
	return buf_detach(&b);
}
