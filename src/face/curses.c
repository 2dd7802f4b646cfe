/* SPDX-License-Identifier: ISC */
/* The curses face: keys in, pictures out, and a loop between them. */
#include "config.h"
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include "face/curses.h"
#include "face/marks.h"
#include "base/i18n.h"
#include "base/mem.h"
#include "base/text.h"

static void on_change(void *arg)
{
	struct face *f = arg;
	f->dirty = true;
}

static void on_gone(void *arg, int sig)
{
	struct face *f = arg;
	f->signal = sig;
	f->leave = true;
}

static bool busy(const struct view *v)
{
	return v->kind == VIEW_RUNNING || v->kind == VIEW_WAITING;
}

static void on_tick(void *arg)
{
	struct face *f = arg;
	f->tick = 0;
	f->dirty = true;
}

void face_pass_on(struct face *f)
{
	char *osc = session_terminal(f->session);
	if (osc)
		tty_raw(&f->term, osc);
	free(osc);
}

/* Until the moving mark of what runs has its next picture. The picture goes by when the check began, and so must the timer: with a
 * beat of its own it would just miss some, and the screen would stand still for twice as long. */
static long next_picture(const struct view *v)
{
	for (int i = 0; i < v->n_checks; i++)
		if (v->checks[i].state == CHECK_RUNNING || v->checks[i].state == CHECK_WAITING)
			return SPINNER_MS - v->checks[i].since_ms % SPINNER_MS;
	return SPINNER_MS;
}

static void draw(struct face *f)
{
	const struct view *v = session_view(f->session);
	face_pass_on(f);
	if (form_sync(&f->ui.form, v))
		ui_fresh(&f->ui);
	if (f->grid.rows != f->term.rows || f->grid.cols != f->term.cols) {
		grid_free(&f->grid);
		grid_init(&f->grid, f->term.rows, f->term.cols, f->term.utf8);
	}
	draw_screen(&f->grid, v, &f->ui);
	f->dirty = false;
	tty_show(&f->term, &f->grid);
	if (busy(v) && f->tick == 0)
		f->tick = loop_timer(f->setup->loop, next_picture(v), on_tick, f);
}

static void paste_told(struct face *f, enum form_pasted how, size_t n, unsigned cleaned)
{
	if (how == PASTED_NOWHERE)
		ui_notice(&f->ui, _("The paste was not taken: no field that takes text has the cursor."));
	else if (how == PASTED_TOO_LONG)
		ui_notice(&f->ui, _("The paste was not taken: it is too long or cannot be read as text. Nothing of it is kept."));
	else if (cleaned & PASTE_DOUBLED)
		ui_notice(&f->ui, _("The pasted text is the same twice: it may have been pasted two times."));
	else if (cleaned & ~(unsigned)PASTE_DOUBLED)
		ui_notice(&f->ui, _("Blanks, line breaks or invisible characters of the paste were taken off."));
	else if (n > 200) {
		char *text = mem_fmt(ngettext("%zu character was taken.", "%zu characters were taken.", n), n);
		ui_notice(&f->ui, text);
		free(text);
	}
}

/* A paste is data: it goes into the field at hand or nowhere. A secret is looked at as soon as it is whole. */
static void take_paste(struct face *f)
{
	const struct view *v = session_view(f->session);
	size_t n;
	unsigned cleaned = 0;
	char *s = input_paste(f->term.input, &n);
	struct err err = { "" };
	if (f->ui.over == OVER_LIST && f->ui.list.narrows) {
		edit_insert(&f->ui.list.edit, s, text_paste(s, n, false, &cleaned));
		return;
	}
	enum form_pasted how = f->ui.over != OVER_NONE || v->kind != VIEW_SCREEN ? PASTED_NOWHERE : form_paste(&f->ui.form, v, s, n, &cleaned);
	struct box *b = form_box(&f->ui.form);
	paste_told(f, how, n, cleaned);
	if (how == PASTED_TAKEN && b && b->kind == BOX_SECRET)
		form_hand_one(&f->ui.form, f->session, &err);     /* a refusal is shown by the field */
}

static bool special(struct face *f, const struct press *k)
{
	if (k->code == KEY_CODE_PASTE)
		take_paste(f);
	else if (k->code == KEY_CODE_PASTE_LONG)
		ui_notice(&f->ui, _("The paste was not taken: it is longer than 64 kB. Nothing of it is kept."));
	else
		return false;
	return true;
}

/* Keys that edit, before all others but for those that leave the field. */
static bool edited(struct face *f, const struct view *v, const struct press *k)
{
	if (f->ui.over == OVER_LIST)
		return list_key(&f->ui.list, k);
	if (f->ui.over != OVER_NONE || v->kind != VIEW_SCREEN)
		return false;
	struct box *b = form_box(&f->ui.form);
	if (k->code == KEY_CODE_NEWLINE && !(b && b->lines && b->kind != BOX_LIST))
		return false;
	return form_key(&f->ui.form, v, k);
}

static void on_key(void *arg, const struct press *k)
{
	struct face *f = arg;
	if (f->leave)
		return;
	const struct view *v = session_view(f->session);
	if (form_sync(&f->ui.form, v))
		ui_fresh(&f->ui);
	ui_notice(&f->ui, NULL);
	f->dirty = true;
	if (special(f, k))
		return;
	struct key_state state = ui_keys(&f->ui, v);
	if (!draw_fits(&f->grid) && k->code != KEY_CTRL('c') && k->code != KEY_CTRL('z'))
		return;                                          /* nothing is done that cannot be seen */
	if (edited(f, v, k))
		f->ui.follow = FOLLOW_FOCUS;
	else
		face_act(f, key_act(&state, k));
}

static void start(struct face *f, const struct face_setup *setup, struct session *session)
{
	*f = (struct face){ .setup = setup, .session = session, .dirty = true };
	f->term.changed = on_change;
	f->term.gone = on_gone;
	f->term.arg = f;
	edit_init(&f->ui.list.edit);
}

static void finish(struct face *f)
{
	loop_timer_off(f->setup->loop, f->tick);
	session_on_change(f->session, NULL, NULL);
	form_wipe(&f->ui.form);
	ui_free(&f->ui);
	tty_stop(&f->term);
	grid_free(&f->grid);
	if (f->setup->end)
		f->setup->end->signal = f->signal;
}

int face_curses(const struct face_setup *setup, struct session *session, struct err *err)
{
	struct face f;
	start(&f, setup, session);
	if (tty_start(&f.term, setup, on_key, err) != 0)
		return -1;
	session_on_change(session, on_change, &f);
	while (!f.leave && !session_over(session)) {
		if (f.dirty)
			draw(&f);
		loop_turn(setup->loop);
	}
	if (f.leave && !session_over(session)) {
		form_drafts(&f.ui.form, session);
		session_do(session, CMD_QUIT, NULL, NULL);
	}
	finish(&f);
	return 0;
}
