/* SPDX-License-Identifier: ISC */
/* The same questions line by line: which guide, and what is to become of an unfinished session. */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "face/plain.h"
#include "base/i18n.h"
#include "base/search.h"

/* A line without the session's commands: there is no session yet. */
static char *ask(struct plain *p, const char *prompt)
{
	char *line;
	size_t n;
	out_part(&p->out, "%s: ", prompt);
	return plain_line(p, &line, &n) == REPLY_LINE ? line : NULL;
}

static void show_items(struct plain *p, const struct menu *m, const char *word)
{
	const char *group = NULL;
	for (int i = 0; i < m->n; i++) {
		const struct menu_item *item = &m->items[i];
		const char *head = item->session ? _("Unfinished") : item->group;
		if (item->deep && *word == '\0')
			continue;
		if (!text_holds(item->label, word) && !text_holds(head, word) && !text_holds(item->id, word))
			continue;
		if (head && (group == NULL || strcmp(group, head) != 0))
			out_line(&p->out, "%s:", head);
		group = head;
		if (item->note && *item->note)
			out_line(&p->out, "%d %s, %s", i + 1, item->label, item->note);
		else
			out_line(&p->out, "%d %s", i + 1, item->label);
	}
}

static void menu_help(struct plain *p, const struct menu *m, const char *arg)
{
	int i = (int)strtol(arg, NULL, 10) - 1;
	if (i >= 0 && i < m->n && i < (int)COUNT(m->needs_of))
		for (int k = 0; k < m->n_needs[i]; k++)
			out_line(&p->out, "%s", m->needs_of[i][k].text);
	out_line(&p->out, "%s", m->under ? _("A number begins with that. r and a number rehearses it: nothing is sent anywhere. ? and a number says what you "
		"will need. < goes back to the guides. q leaves.") : _("A number begins with that guide. r and a number rehearses it: nothing is sent anywhere. "
		"? and a number says what you will need. find WORD looks for a guide. q leaves."));
}

/* True when something was chosen or it is over. */
static bool understood(struct plain *p, const struct menu *m, const char *line, int *chosen, bool *practise)
{
	char *end;
	long i;
	if (strcmp(line, "q") == 0)
		return true;
	if (m->under && strcmp(line, "<") == 0) {
		*chosen = MENU_BACK;
		return true;
	}
	if (*line == '?') {
		menu_help(p, m, line + 1);
		return false;
	}
	if (strncmp(line, "find ", 5) == 0) {
		show_items(p, m, line + 5);
		return false;
	}
	*practise = *line == 'r';
	i = strtol(line + *practise, &end, 10);
	if (*end == '\0' && end != line + *practise && i >= 1 && i <= m->n) {
		*chosen = (int)i - 1;
		return true;
	}
	out_line(&p->out, _("Please answer with a number from 1 to %d, or ? for help."), m->n);
	return false;
}

int face_plain_menu(const struct face_setup *setup, const struct menu *menu, int *chosen, bool *practise, struct err *err)
{
	const char *prompt = menu->under ? _("Number (r and a number practises it, < back, ? help, q quit)")
		: _("Number (r and a number practises it, ? help, q quit)");
	struct plain p = { 0 };
	char *line;
	*chosen = MENU_LEAVE;
	*practise = false;
	if (plain_start(&p, setup, err) != 0)
		return -1;
	if (menu->rehearsal)
		out_line(&p.out, "%s", _("REHEARSAL: nothing is sent anywhere."));
	out_line(&p.out, "%s", menu->title ? menu->title : _("Which connection do you want to set up?"));
	show_items(&p, menu, "");
	while ((line = ask(&p, prompt)) != NULL)
		if (understood(&p, menu, line, chosen, practise))
			break;
	plain_finish(&p);
	return out_end(&p.out, err);
}

int face_plain_resume(const struct face_setup *setup, const char *const *lines, int n, enum face_resume *what, struct err *err)
{
	static const enum face_resume answers[] = { RESUME_GO_ON, RESUME_NEW };
	struct plain p = { 0 };
	char *line;
	*what = RESUME_LEAVE;
	if (plain_start(&p, setup, err) != 0)
		return -1;
	for (int i = 0; i < n; i++)
		out_line(&p.out, "%s", lines[i]);
	while ((line = ask(&p, _("1 go on, 2 begin anew, q quit. Default 1"))) != NULL) {
		if (strcmp(line, "q") == 0)
			break;
		if (*line == '\0' || strcmp(line, "1") == 0 || strcmp(line, "2") == 0) {
			*what = answers[*line == '2'];
			break;
		}
		out_line(&p.out, _("Please answer with a number from 1 to %d."), 2);
	}
	plain_finish(&p);
	return out_end(&p.out, err);
}
