/* SPDX-License-Identifier: ISC */
/* What the keys do. Everything that changes where the person is goes to the session. */
#include "config.h"
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include "face/curses.h"
#include "face/lists.h"
#include "base/i18n.h"
#include "base/mem.h"

void face_tell(struct face *f, int result, const struct err *err)
{
	if (result != 0 && err->text[0])
		ui_notice(&f->ui, err->text);
}

static void command(struct face *f, enum session_command c, const char *arg)
{
	struct err err = { "" };
	face_tell(f, session_do(f->session, c, arg, &err), &err);
	face_pass_on(f);
}

/* After an answer was refused the focus is where the session wants it. */
static void follow_focus(struct face *f)
{
	const struct view *v = session_view(f->session);
	if (form_sync(&f->ui.form, v)) {
		ui_fresh(&f->ui);
		return;
	}
	if (form_focus(&f->ui.form, v, v->focus))
		f->ui.follow = f->ui.follow == FOLLOW_NEWS ? FOLLOW_NEWS : FOLLOW_FOCUS;
}

static void next(struct face *f)
{
	struct err err = { "" };
	if (!f->ui.seen) {                                       /* what is answered has to be seen first */
		f->ui.follow = FOLLOW_FOCUS;
		return;
	}
	if (form_next_empty(&f->ui.form, session_view(f->session)))
		return;
	if (form_hand_all(&f->ui.form, f->session, &err) == 0)
		face_tell(f, session_do(f->session, CMD_NEXT, NULL, &err), &err);
	follow_focus(f);
}

static void confirm(struct face *f)
{
	command(f, CMD_CONFIRM, NULL);
}

static void decline(struct face *f)
{
	command(f, CMD_DECLINE, NULL);
}

/* From the summary; the session knows best whether that is all. */
static void leave(struct face *f)
{
	command(f, CMD_NEXT, NULL);
}

static void back(struct face *f)
{
	form_drafts(&f->ui.form, f->session);
	form_wipe(&f->ui.form);
	command(f, CMD_BACK, NULL);
	follow_focus(f);
}

static void cancel(struct face *f)
{
	command(f, CMD_CANCEL, NULL);
}

static void skip(struct face *f)
{
	command(f, CMD_SKIP, NULL);
	follow_focus(f);
}

static void close_over(struct face *f)
{
	ui_close(&f->ui);
}

static void quit(struct face *f)
{
	f->leave = true;
}

/* First stop what is under way; nothing under way, or pressed again: save and leave. */
static void stop(struct face *f)
{
	const struct view *v = session_view(f->session);
	if ((v->kind == VIEW_RUNNING || v->kind == VIEW_WAITING || v->prompt) && !f->stopping) {
		f->stopping = true;
		cancel(f);
		return;
	}
	f->signal = SIGINT;
	f->leave = true;
}

static void abort_now(struct face *f)
{
	f->signal = SIGQUIT;
	f->leave = true;
}

static void suspend(struct face *f)
{
	tty_suspend(&f->term);
}

static void redraw(struct face *f)
{
	tty_redraw(&f->term);
}

/* An answer is handed over when its field is left; whether it was taken shows beside it. */
static void item(struct face *f, int by)
{
	struct err err = { "" };
	f->ui.follow = FOLLOW_FOCUS;
	form_hand_one(&f->ui.form, f->session, &err);
	form_sync(&f->ui.form, session_view(f->session));
	if (!form_move(&f->ui.form, session_view(f->session), by))
		face_scroll(f, by);
}

static void item_next(struct face *f)
{
	item(f, 1);
}

static void item_prev(struct face *f)
{
	item(f, -1);
}

void face_scroll(struct face *f, int by)
{
	if (f->ui.over == OVER_PAGER)
		f->ui.pager_top += by;
	else if (f->ui.scrolls) {
		f->ui.top += by;
		f->ui.follow = FOLLOW_NOTHING;
	}
	if (f->ui.pager_top < 0)
		f->ui.pager_top = 0;
	if (f->ui.top < 0)
		f->ui.top = 0;
}

static void vertical(struct face *f, int by)
{
	const struct view *v = session_view(f->session);
	if (f->ui.over == OVER_LIST)
		list_step(&f->ui.list, by);
	else if (f->ui.over == OVER_PAGER || v->kind != VIEW_SCREEN)
		face_scroll(f, by);
	else if (form_step(&f->ui.form, v, by))
		f->ui.follow = FOLLOW_FOCUS;
	else
		item(f, by);
}

static void up(struct face *f)
{
	vertical(f, -1);
}

static void down(struct face *f)
{
	vertical(f, 1);
}

static void page(struct face *f, int by)
{
	int rows = f->grid.rows > 6 ? f->grid.rows - 6 : 1;
	if (f->ui.over == OVER_LIST)
		for (int i = 0; i < rows; i++)
			list_step(&f->ui.list, by);
	else
		face_scroll(f, by * rows);
}

static void page_up(struct face *f)
{
	page(f, -1);
}

static void page_down(struct face *f)
{
	page(f, 1);
}

static void print(struct face *f)
{
	char *text = lists_plain_values(session_view(f->session));
	tty_normal(&f->term, text);
	free(text);
}

static void help(struct face *f)
{
	const struct view *v = session_view(f->session);
	struct key_state keys = ui_keys(&f->ui, v);
	ui_pager(&f->ui, help_text(&keys, v, v->kind == VIEW_SCREEN ? &f->ui.form : NULL));
}

static void details(struct face *f)
{
	char *text = lists_details(session_view(f->session));
	if (*text) {
		ui_pager(&f->ui, text);
		return;
	}
	free(text);
	ui_notice(&f->ui, _("There is nothing to show yet: no check of this screen has been made."));
}

static void map(struct face *f)
{
	lists_map(&f->ui, session_view(f->session));
}

static void find(struct face *f)
{
	lists_find(&f->ui, f->session);
}

static void deal(struct face *f)
{
	lists_deal(&f->ui, session_view(f->session));
}

/* What is copied without asking: what has the cursor, else the only thing there is. */
static const char *to_copy(const struct face *f, const struct view *v)
{
	const struct form *form = &f->ui.form;
	if (form->item == ITEM_COPY)
		return v->copies[form->at].value;
	if (form->item == ITEM_LINK)
		return v->links[form->at].url;
	if (v->n_copies + v->n_links != 1)
		return NULL;
	return v->n_copies == 1 ? v->copies[0].value : v->links[0].url;
}

static void copy(struct face *f)
{
	const struct view *v = session_view(f->session);
	char *value = mem_dup(to_copy(f, v));
	if (value)
		command(f, CMD_COPY, value);
	else if (v->n_copies + v->n_links > 0)
		lists_copies(&f->ui, v);
	free(value);
}

static void open_link(struct face *f)
{
	const struct view *v = session_view(f->session);
	int i = f->ui.form.item == ITEM_LINK ? f->ui.form.at : v->n_links == 1 ? 0 : -1;
	if (i < 0 && v->n_links > 0)
		lists_links(&f->ui, v);
	if (i < 0)
		return;
	char *url = mem_dup(v->links[i].url);
	command(f, CMD_OPEN, url);
	free(url);
}

static const struct { enum act act; enum session_command command; } chosen[] = {
	{ ACT_MAP, CMD_GOTO }, { ACT_FIND, CMD_GOTO }, { ACT_COPY, CMD_COPY }, { ACT_OPEN, CMD_OPEN }, { ACT_DEAL, CMD_DEAL },
};

static void choose(struct face *f)
{
	struct list *l = &f->ui.list;
	if (l->at < 0 || l->at >= l->n || l->v[l->at].value == NULL)
		return;
	enum act act = l->act;
	char *value = mem_dup(l->v[l->at].value);
	ui_close(&f->ui);
	if (act == ACT_MAP || act == ACT_FIND) {
		form_drafts(&f->ui.form, f->session);
		form_wipe(&f->ui.form);
	}
	for (size_t i = 0; i < COUNT(chosen); i++)
		if (chosen[i].act == act)
			command(f, chosen[i].command, value);
	free(value);
	follow_focus(f);
}

act_fn *const acts[] = {
	[ACT_NONE] = NULL, [ACT_NEXT] = next, [ACT_CONFIRM] = confirm, [ACT_LEAVE] = leave, [ACT_CHOOSE] = choose, [ACT_BACK] = back,
	[ACT_DECLINE] = decline, [ACT_CANCEL] = cancel, [ACT_CLOSE] = close_over, [ACT_OPEN] = open_link, [ACT_COPY] = copy,
	[ACT_DETAILS] = details, [ACT_SKIP] = skip, [ACT_DEAL] = deal, [ACT_MAP] = map, [ACT_FIND] = find, [ACT_PRINT] = print, [ACT_HELP] = help,
	[ACT_QUIT] = quit, [ACT_PRACTISE] = NULL, [ACT_GO_ON] = NULL, [ACT_ANEW] = NULL, [ACT_ITEM_NEXT] = item_next, [ACT_ITEM_PREV] = item_prev,
	[ACT_UP] = up, [ACT_DOWN] = down, [ACT_PAGE_UP] = page_up, [ACT_PAGE_DOWN] = page_down, [ACT_REDRAW] = redraw, [ACT_STOP] = stop,
	[ACT_SUSPEND] = suspend, [ACT_ABORT] = abort_now,
};

void face_act(struct face *f, enum act act)
{
	if (act != ACT_STOP)
		f->stopping = false;
	if (acts[act])
		acts[act](f);
}
