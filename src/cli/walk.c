/* SPDX-License-Identifier: ISC */
/* run, rehearse, and the menu. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "base/i18n.h"
#include "cli/faces.h"
#include "session/journal.h"

#define ITEMS 64

/* ---- the menu ---- */

struct choosing { struct catalog catalog; struct menu menu; struct menu_item items[ITEMS]; char *sessions[ITEMS]; struct view_para *needs[ITEMS]; };

static void add_guide(struct choosing *c, const struct guide *g, const char *domain)
{
	struct menu *m = &c->menu;
	if (m->n == ITEMS)
		return;
	c->needs[m->n] = mem_new((size_t)g->needs.n + 1, sizeof *c->needs[0]);
	for (int i = 0; i < g->needs.n; i++)
		c->needs[m->n][i] = (struct view_para){ g->needs.v[i].level, i18n_text(domain, g->needs.v[i].text) };
	m->needs_of[m->n] = c->needs[m->n];
	m->n_needs[m->n] = g->needs.n;
	c->items[m->n++] = (struct menu_item){ i18n_text(domain, g->group), g->id, i18n_text(domain, g->menu), i18n_text(domain, g->summary), false };
}

static int guide_called(const struct choosing *c, const char *id)
{
	for (int i = 0; i < c->catalog.n; i++)
		if (strcmp(c->catalog.v[i]->id, id) == 0)
			return i;
	return -1;
}

static void add_session(void *arg, const struct journal_info *i)
{
	struct choosing *c = arg;
	struct menu *m = &c->menu;
	int at = i->broken ? -1 : guide_called(c, i->guide);
	const char *name;
	char *label, *note;
	if (at < 0 || i->finished || i->locked || i->rehearsal != m->rehearsal || m->n >= ITEMS - 1)
		return;
	name = i18n_text(c->catalog.domain[at], c->catalog.v[at]->menu);
	label = *i->label ? mem_fmt("%s, %s", name, i->label) : mem_dup(name);
	note = *i->pending ? mem_fmt(_("at %s, waiting for you"), i->step) : mem_fmt(_("at %s"), i->step);
	c->sessions[m->n] = mem_dup(i->name);
	c->items[m->n++] = (struct menu_item){ _("Unfinished"), c->catalog.v[at]->id, label, note, true };
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
		if (c->items[i].session) {
			free((char *)(size_t)(const void *)c->items[i].label);
			free((char *)(size_t)(const void *)c->items[i].note);
		}
		free(c->sessions[i]);
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

static int menu(struct options *o, bool rehearsal)
{
	struct choosing *c = mem_new(1, sizeof *c);
	char *dir = journal_dir(), *name = NULL;
	int chosen = -1, status;
	bool practise = false;
	struct play p = { .rehearsal = rehearsal, .chosen = true };
	catalog_read(&c->catalog, o);
	c->menu.items = c->items;
	c->menu.rehearsal = rehearsal;
	add_guides(c);
	journal_list(dir, add_session, c);
	status = choose(o, c, &chosen, &practise);
	if (status == EXIT_DONE) {
		name = mem_dup(c->items[chosen].id);
		p.guide = name;
		p.session = c->sessions[chosen];
		p.rehearsal = rehearsal || (practise && !p.session);
		status = play(o, &p);
	}
	free(name);
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
