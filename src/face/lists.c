/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "face/lists.h"
#include "face/marks.h"
#include "face/table.h"
#include "base/i18n.h"
#include "base/mem.h"
#include "base/text.h"

static void add_step(struct list *l, const struct view_map *m)
{
	char *label = mem_fmt("%-4s %s", m->id, m->title);
	struct entry *e = list_add(l, label, step_state_word(m->state), m->id);
	e->mark = (int)mark_of_step(m->state);
	if (m->here)
		l->at = l->n - 1;
	free(label);
}

void lists_map(struct ui *ui, const struct view *v)
{
	list_begin(ui, _("All steps; Enter goes to one"), ACT_MAP);
	for (int i = 0; i < v->n_map; i++)
		add_step(&ui->list, &v->map[i]);
}

static void add_hit(void *arg, const struct found *f)
{
	char *label = mem_fmt("%-4s %s", f->step, f->title);
	struct entry *e = list_add(arg, label, f->what == FOUND_TEXT ? f->text : f->needless, f->at);
	e->shown = f->what == FOUND_STEP ? SHOWN_ALWAYS : f->what == FOUND_SCREEN ? SHOWN_BY_LABEL : SHOWN_BY_NOTE;
	free(label);
}

void lists_find(struct ui *ui, struct session *s)
{
	list_begin(ui, _("Find a word in the steps and their texts"), ACT_FIND);
	ui->list.narrows = true;
	session_find(s, "", add_hit, &ui->list);
}

/* The beginning of it is enough to know it by. */
static void add_value(struct list *l, const char *label, const char *value)
{
	char *line = mem_dupn(value, strcspn(value, "\n")), *part = mem_dupn(line, text_fit(line, 60)), *note = part[0] && strlen(part) < strlen(value) ? mem_fmt("%s \xe2\x80\xa6", part) : mem_dup(part);
	list_add(l, label && *label ? label : value, note, value);
	free(line);
	free(part);
	free(note);
}

void lists_copies(struct ui *ui, const struct view *v)
{
	list_begin(ui, _("Which value is to be copied?"), ACT_COPY);
	for (int i = 0; i < v->n_copies; i++)
		add_value(&ui->list, v->copies[i].label, v->copies[i].value);
	for (int i = 0; i < v->n_links; i++)
		add_value(&ui->list, v->links[i].label, v->links[i].url);
}

void lists_links(struct ui *ui, const struct view *v)
{
	list_begin(ui, _("Which link is to be opened?"), ACT_OPEN);
	for (int i = 0; i < v->n_links; i++)
		list_add(&ui->list, v->links[i].label && *v->links[i].label ? v->links[i].label : v->links[i].url, v->links[i].url, v->links[i].url);
}

void lists_deal(struct ui *ui, const struct view *v)
{
	list_begin(ui, _("What is the next action to meet?"), ACT_DEAL);
	for (int i = 0; i < v->n_deals; i++) {
		char *value = mem_fmt("%s:%s", v->deal_action ? v->deal_action : "", v->deals[i].outcome);
		list_add(&ui->list, v->deals[i].outcome, v->deals[i].say, value);
		if (v->deals[i].chosen)
			ui->list.at = ui->list.n - 1;
		free(value);
	}
}

char *lists_details(const struct view *v)
{
	struct buf b;
	buf_init(&b, BUF_TEXT * 4);
	for (int i = 0; v->kind == VIEW_CONFIRM && i < v->n_confirm; i++)
		buf_addf(&b, "%s\n", v->confirm[i]);
	if (v->kind == VIEW_CONFIRM)
		return buf_detach(&b);
	for (int i = 0; i < v->n_checks; i++) {
		const struct view_check *c = &v->checks[i];
		if (c->details)
			buf_addf(&b, "%s%s %s\n%s\n\n", c->title, title_then(c->title, ":"), check_word(c->state), c->details);
	}
	return buf_detach(&b);
}

char *lists_plain_values(const struct view *v)
{
	struct buf b;
	buf_init(&b, BUF_FILE);
	buf_adds(&b, "\n");
	for (int i = 0; i < v->n_links; i++)
		buf_addf(&b, "%s\n%s\n\n", v->links[i].label ? v->links[i].label : "", v->links[i].url);
	for (int i = 0; i < v->n_copies; i++)
		buf_addf(&b, "%s\n%s\n\n", v->copies[i].label, v->copies[i].value);
	tables_text(&b, v, "\t");
	buf_addf(&b, "\n%s ", _("Press Enter to go back."));
	return buf_detach(&b);
}
