/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <stdlib.h>
#include "face/ui.h"
#include "base/mem.h"

void ui_close(struct ui *ui)
{
	list_free(&ui->list);
	free(ui->pager);
	ui->pager = NULL;
	ui->pager_top = 0;
	ui->over = OVER_NONE;
}

void ui_free(struct ui *ui)
{
	ui_close(ui);
	ui_notice(ui, NULL);
	edit_free(&ui->list.edit);
	form_free(&ui->form);
}

void ui_notice(struct ui *ui, const char *text)
{
	free(ui->notice);
	ui->notice = mem_dup(text);
}

void ui_pager(struct ui *ui, char *text)
{
	ui_close(ui);
	ui->pager = text;
	ui->over = OVER_PAGER;
}

void ui_fresh(struct ui *ui)
{
	ui->top = 0;
	ui->follow = FOLLOW_NOTHING;
	ui->news = 0;
	ui->seen = false;
	ui_close(ui);
}

unsigned ui_where(const struct ui *ui, const struct view *v)
{
	if (ui->over == OVER_LIST)
		return IN_LIST;
	if (ui->over == OVER_PAGER)
		return IN_PAGER;
	return v->kind == VIEW_STOPPED ? IN_FINISHED : v->prompt ? IN_PROMPT : 1u << v->kind;
}

struct key_state ui_keys(const struct ui *ui, const struct view *v)
{
	struct key_state k = { .in = ui_where(ui, v), .view = v, .scrolls = ui->scrolls, .unseen = !ui->seen };
	k.typing = k.in == IN_LIST ? ui->list.narrows : (k.in & (IN_SCREEN | IN_PROMPT)) && form_typing(&ui->form, v);
	return k;
}
