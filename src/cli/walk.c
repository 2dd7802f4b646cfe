/* SPDX-License-Identifier: ISC */
/* run, rehearse, and the menu. */
#include "config.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "base/i18n.h"
#include "cli/faces.h"
#include "session/journal.h"

#define ITEMS 64

/* ---- the menu ---- */

struct choosing { struct catalog catalog; struct menu menu; struct menu_item items[ITEMS]; char *sessions[ITEMS], *ways[ITEMS]; struct view_para *needs[ITEMS]; };

static void add_item(struct choosing *c, struct menu_item item, const struct para *needs, int n_needs, const char *domain)
{
	struct menu *m = &c->menu;
	if (m->n == ITEMS)
		return;
	c->needs[m->n] = mem_new((size_t)n_needs + 1, sizeof *c->needs[0]);
	for (int i = 0; i < n_needs; i++)
		c->needs[m->n][i] = (struct view_para){ needs[i].level, i18n_text(domain, needs[i].text) };
	m->needs_of[m->n] = c->needs[m->n];
	m->n_needs[m->n] = n_needs;
	c->items[m->n++] = item;
}

static void add_guide(struct choosing *c, const struct guide *g, const char *domain)
{
	add_item(c, (struct menu_item){ i18n_text(domain, g->group), g->id, i18n_text(domain, g->menu), i18n_text(domain, g->summary), false, false },
		g->needs.v, g->needs.n, domain);
}

static int guide_called(const struct choosing *c, const char *id)
{
	for (int i = 0; i < c->catalog.n; i++)
		if (strcmp(c->catalog.v[i]->id, id) == 0)
			return i;
	return -1;
}

static char *session_label(const struct choosing *c, int at, const struct task *task, const struct journal_info *i)
{
	const char *domain = c->catalog.domain[at], *name = i18n_text(domain, c->catalog.v[at]->menu);
	char *whole = task ? mem_fmt("%s: %s", name, i18n_text(domain, task->title)) : mem_dup(name);
	char *label = *i->label ? mem_fmt("%s, %s", whole, i->label) : mem_dup(whole);
	free(whole);
	return label;
}

static char *session_note(const struct journal_info *i)
{
	if (!*i->step)
		return mem_dup(*i->pending ? _("waiting for you") : "");
	return *i->pending ? mem_fmt(_("at %s, waiting for you"), i->step) : mem_fmt(_("at %s"), i->step);
}

static void add_session(void *arg, const struct journal_info *i)
{
	struct choosing *c = arg;
	struct menu *m = &c->menu;
	int at = i->broken ? -1 : guide_called(c, i->guide);
	const struct task *task = at < 0 ? NULL : guide_task(c->catalog.v[at], i->task);
	if (at < 0 || (*i->task && !task) || i->finished || i->locked || i->rehearsal != m->rehearsal || m->n >= ITEMS - 1)
		return;
	c->sessions[m->n] = mem_dup(i->name);
	c->ways[m->n] = task ? mem_fmt("%s:%s", i->guide, task->id) : mem_dup(i->guide);
	m->n++;
	c->items[m->n - 1] = (struct menu_item){ _("Unfinished"), c->ways[m->n - 1], session_label(c, at, task, i),
		session_note(i), true, false };
}

/* Whoever looks for what a task does finds it without knowing its guide. */
static void add_tasks(struct choosing *c)
{
	struct menu *m = &c->menu;
	for (int i = 0; i < c->catalog.n; i++)
		for (int k = 0; k < c->catalog.v[i]->tasks.n && m->n < ITEMS; k++) {
			const struct guide *g = c->catalog.v[i];
			const struct task *t = &g->tasks.v[k];
			const char *domain = c->catalog.domain[i];
			int at = m->n;
			c->ways[at] = mem_fmt("%s:%s", g->id, t->id);
			add_item(c, (struct menu_item){ NULL, c->ways[at], mem_fmt("%s: %s", i18n_text(domain, g->menu), i18n_text(domain, t->title)),
				mem_dup(t->summary ? i18n_text(domain, t->summary) : ""), false, true }, t->needs.v, t->needs.n, domain);
		}
}

/* Groups stay together, in the order in which they come first. */
static void add_guides(struct choosing *c)
{
	for (int i = 0; i < c->catalog.n; i++) {
		bool first = true;
		for (int k = 0; k < i; k++)
			first = first && strcmp(c->catalog.v[k]->group, c->catalog.v[i]->group) != 0;
		for (int k = i; first && k < c->catalog.n; k++)
			if (strcmp(c->catalog.v[k]->group, c->catalog.v[i]->group) == 0)
				add_guide(c, c->catalog.v[k], c->catalog.domain[k]);
	}
}

static void free_choosing(struct choosing *c)
{
	for (int i = 0; i < c->menu.n; i++) {
		if (c->items[i].session || c->items[i].deep) {
			free((char *)(size_t)(const void *)c->items[i].label);
			free((char *)(size_t)(const void *)c->items[i].note);
		}
		free(c->sessions[i]);
		free(c->ways[i]);
		free(c->needs[i]);
	}
	catalog_free(&c->catalog);
	free(c);
}

static int choose(struct options *o, struct choosing *c, int *chosen, bool *practise)
{
	struct faces faces;
	struct err err = { "" };
	int rc;
	if (faces_open(&faces, o, false, &err))
		return complain(&err, EXIT_OUTCOME);
	rc = faces_menu(&faces, &c->menu, chosen, practise, &err);
	faces_close(&faces);
	if (rc)
		return complain(&err, EXIT_OUTCOME);
	if (faces.end.signal)
		return faces.end.signal == 2 ? EXIT_INTERRUPTED : 128 + faces.end.signal;
	return *chosen < 0 ? EXIT_STOPPED : EXIT_DONE;
}

/* What a guide is for: what its document does comes first, then its tasks. *way: of what was chosen. */
static int choose_task(struct options *o, const struct guide *g, const char *domain, bool *practise, char **way, int *chosen)
{
	struct choosing *c = mem_new(1, sizeof *c);
	const char *head = i18n_text(domain, g->title);
	bool also = false;
	int status;
	c->menu = (struct menu){ .items = c->items, .rehearsal = *practise, .title = _("What do you want to do?"), .under = true };
	add_item(c, (struct menu_item){ head, g->id, _("Set it up, step by step"), i18n_text(domain, g->summary), false, false }, g->needs.v, g->needs.n, domain);
	for (int i = 0; i < g->tasks.n; i++) {
		const struct task *t = &g->tasks.v[i];
		add_item(c, (struct menu_item){ head, t->id, i18n_text(domain, t->title), t->summary ? i18n_text(domain, t->summary) : NULL, false, false },
			t->needs.v, t->needs.n, domain);
	}
	status = choose(o, c, chosen, &also);
	*practise = *practise || also;
	if (status == EXIT_DONE)
		*way = *chosen > 0 ? mem_fmt("%s:%s", g->id, c->items[*chosen].id) : mem_dup(g->id);
	free_choosing(c);
	return status;
}

static bool asks_for_task(const struct choosing *c, int chosen)
{
	return !c->items[chosen].session && !c->items[chosen].deep && c->catalog.v[guide_called(c, c->items[chosen].id)]->tasks.n > 0;
}

/* *way: the guide or task to walk; p knows the rest. */
static int ask(struct options *o, struct choosing *c, struct play *p, char **way, int *chosen)
{
	for (;;) {
		bool practise = false;
		int status = choose(o, c, chosen, &practise), at;
		if (status != EXIT_DONE)
			return status;
		p->session = c->sessions[*chosen];
		p->rehearsal = c->menu.rehearsal || (practise && !p->session);
		if (!asks_for_task(c, *chosen)) {
			*way = mem_dup(c->items[*chosen].id);
			return status;
		}
		at = guide_called(c, c->items[*chosen].id);
		status = choose_task(o, c->catalog.v[at], c->catalog.domain[at], &p->rehearsal, way, chosen);
		if (*chosen != MENU_BACK)
			return status;
	}
}

static int menu(struct options *o, bool rehearsal)
{
	struct choosing *c = mem_new(1, sizeof *c);
	char *dir = journal_dir(), *way = NULL;
	int chosen = -1, status;
	struct play p = { .chosen = true };
	catalog_read(&c->catalog, o);
	c->menu.items = c->items;
	c->menu.rehearsal = rehearsal;
	add_guides(c);
	journal_list(dir, add_session, c);
	add_tasks(c);
	status = ask(o, c, &p, &way, &chosen);
	if (status == EXIT_DONE) {
		p.guide = way;
		status = play(o, &p);
	}
	free(way);
	free(dir);
	free_choosing(c);
	return status == EXIT_STOPPED && chosen < 0 ? EXIT_DONE : status;
}

int cmd_menu(struct options *o)
{
	return menu(o, false);
}

int cmd_run(struct options *o)
{
	struct play p = { .guide = o->args[0], .unattended = o->no_input };
	return play(o, &p);
}

/* ---- rehearsing ---- */

static void list_action(const struct action *a, const char *domain)
{
	printf("%s  (%s) %s\n", a->id, a->steps.n ? a->steps.v[0] : "-", i18n_text(domain, a->title));
	for (int i = 0; i < a->outcomes.n; i++) {
		char *name = outcome_name(&a->outcomes.v[i]);
		printf("  %s:%s\n", a->id, name);
		free(name);
	}
}

static int list_deals(struct options *o, const char *guide)
{
	const char *domain = NULL;
	struct err err;
	struct guide *g = catalog_load(o, guide, &domain, &err);
	if (!g)
		return complain(&err, EXIT_USAGE);
	for (int s = 0; s < g->screens.n; s++)
		for (int i = 0; i < g->screens.v[s].actions.n; i++)
			list_action(&g->screens.v[s].actions.v[i], domain);
	guide_free(g);
	return EXIT_DONE;
}

static int rehearse_first(struct options *o)
{
	struct catalog c;
	int status = EXIT_USAGE;
	catalog_read(&c, o);
	if (c.n) {
		struct play p = { .guide = c.v[0]->id, .rehearsal = true, .unattended = true };
		printf("%s: %s\n", _("REHEARSAL"), i18n_text(c.domain[0], c.v[0]->title));
		status = play(o, &p);
	}
	catalog_free(&c);
	return status;
}

int cmd_rehearse(struct options *o)
{
	struct play p = { .guide = o->n_args ? o->args[0] : NULL, .rehearsal = true, .unattended = o->no_input };
	if (o->list && p.guide)
		return list_deals(o, p.guide);
	if (p.guide)
		return play(o, &p);
	if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO))
		return rehearse_first(o);
	return menu(o, true);
}
