/* SPDX-License-Identifier: ISC */
/* What can be typed at every prompt of the plain face. An answer that would be a command is given with a blank or = before it. */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "base/search.h"
#include "face/marks.h"
#include "face/plain.h"
#include "base/i18n.h"

static void back(struct plain *p, const char *arg)
{
	(void)arg;
	const struct view *v = session_view(p->session);
	bool busy = v->kind == VIEW_RUNNING || v->kind == VIEW_WAITING || v->prompt;
	plain_do(p, v->kind == VIEW_CONFIRM ? CMD_DECLINE : busy ? CMD_CANCEL : CMD_BACK, NULL);
	free(p->screen);
	p->screen = NULL;
}

static void quit(struct plain *p, const char *arg)
{
	(void)arg;
	session_do(p->session, CMD_QUIT, NULL, NULL);
	p->stop = true;
}

static void go_to(struct plain *p, const char *arg)
{
	plain_do(p, CMD_GOTO, arg);
}

static void step_line(struct plain *p, const struct view_map *m)
{
	out_line(&p->out, "%s %s: %s%s", m->id, m->title, step_state_word(m->state), m->here ? _(", you are here") : "");
}

static void map(struct plain *p, const char *arg)
{
	const struct view *v = session_view(p->session);
	(void)arg;
	for (int i = 0; i < v->n_map; i++)
		step_line(p, &v->map[i]);
}

static void found(void *arg, const struct found *f)
{
	struct plain *p = arg;
	const char *more = f->what == FOUND_TEXT ? f->text : f->needless;
	p->hits++;
	out_line(&p->out, "%s %s%s%s", f->at, f->title, more ? title_then(f->title, ": ") : "", more ? more : "");
}

static void find(struct plain *p, const char *arg)
{
	p->hits = 0;
	session_find(p->session, arg, found, p);
	if (p->hits == 0)
		out_line(&p->out, _("Nothing was found for %s."), arg);
	else
		out_line(&p->out, "%s", _("goto and its number goes there."));
}

static void details(struct plain *p, const char *arg)
{
	(void)arg;
	char *text = plain_details(session_view(p->session));
	out_line(&p->out, "%s", *text ? text : _("There is nothing to show yet."));
	free(text);
}

static void skip(struct plain *p, const char *arg)
{
	(void)arg;
	plain_do(p, CMD_SKIP, NULL);
}

static int number(struct plain *p, const char *arg, int n)
{
	char *end;
	long i = *arg ? strtol(arg, &end, 10) : 1;
	if ((*arg && *end) || i < 1 || i > n) {
		out_line(&p->out, n > 0 ? _("There are the numbers 1 to %d.") : _("There is nothing of that kind here."), n);
		return -1;
	}
	return (int)i - 1;
}

static void copy(struct plain *p, const char *arg)
{
	const struct view *v = session_view(p->session);
	int i = number(p, arg, v->n_copies > 0 ? v->n_copies : v->n_links);
	if (i < 0)
		return;
	char *value = mem_dup(v->n_copies > 0 ? v->copies[i].value : v->links[i].url);
	plain_do(p, CMD_COPY, value);
	free(value);
}

static void open_link(struct plain *p, const char *arg)
{
	const struct view *v = session_view(p->session);
	int i = number(p, arg, v->n_links);
	if (i < 0)
		return;
	char *url = mem_dup(v->links[i].url);
	plain_do(p, CMD_OPEN, url);
	free(url);
}

static void deal(struct plain *p, const char *arg)
{
	const struct view *v = session_view(p->session);
	if (*arg) {
		plain_do(p, CMD_DEAL, arg);
		return;
	}
	for (int i = 0; i < v->n_deals; i++)
		out_line(&p->out, "deal %s:%s %s", v->deal_action ? v->deal_action : "", v->deals[i].outcome, v->deals[i].say ? v->deals[i].say : "");
	if (v->n_deals == 0)
		out_line(&p->out, "%s", _("There is nothing to choose here."));
}

static void help(struct plain *p, const char *arg);

static const struct { const char *word; bool arg, maybe; void (*run)(struct plain *, const char *arg); const char *help; } table[] = {
	{ "<", false, false, back, N_("back to the screen before, or out of what is under way; nothing is lost") },
	{ "?", false, false, help, N_("this help") },
	{ "q", false, false, quit, N_("leave; everything but secrets is kept, you can go on later") },
	{ "goto", true, false, go_to, N_("to a step, like goto 2.3") },
	{ "map", false, false, map, N_("all steps and where each stands") },
	{ "find", true, false, find, N_("look for a word in the steps and their texts") },
	{ "details", false, false, details, N_("the request and the reply of the checks, secrets masked") },
	{ "skip", false, false, skip, N_("go on without this proof; says first what that means, a second time does it") },
	{ "copy", true, true, copy, N_("copy a value by its number, like copy 1") },
	{ "open", true, true, open_link, N_("open a link by its number, like open 1") },
	{ "deal", true, true, deal, N_("in a rehearsal: what the next action will meet, like deal ACTION:OUTCOME; alone it lists them") },
};

static void field_help(struct plain *p)
{
	const struct view *v = session_view(p->session);
	if (v->kind != VIEW_SCREEN || p->asking < 0 || p->asking >= v->n_fields)
		return;
	const struct view_field *f = &v->fields[p->asking];
	out_line(&p->out, "%s: %s", f->label, f->help && *f->help ? f->help : _("there is no more to say about it."));
	if (f->env && *f->env)
		out_line(&p->out, _("It can also come from the environment variable %s."), f->env);
}

static void help(struct plain *p, const char *arg)
{
	(void)arg;
	field_help(p);
	for (size_t i = 0; i < COUNT(table); i++)
		out_line(&p->out, "%s: %s", table[i].word, _(table[i].help));
	out_line(&p->out, "%s", _("An answer that is one of these words is given with a blank or = before it."));
}

bool plain_command(struct plain *p, const char *line)
{
	for (size_t i = 0; i < COUNT(table); i++) {
		size_t n = strlen(table[i].word);
		if (strncmp(line, table[i].word, n) != 0 || (line[n] != '\0' && (line[n] != ' ' || !table[i].arg)))
			continue;
		const char *arg = line + n + strspn(line + n, " ");
		if (*arg == '\0' && table[i].arg && !table[i].maybe)
			return false;
		table[i].run(p, arg);
		return true;
	}
	return false;
}
