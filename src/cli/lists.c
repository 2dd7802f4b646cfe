/* SPDX-License-Identifier: ISC */
/* guides, sessions, version: what there is. */
#include "config.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "action/world.h"
#include "base/i18n.h"
#include "base/loop.h"
#include "cli/cli.h"
#include "session/journal.h"

static void list_guide(const struct guide *g, const char *domain)
{
	printf("%-34s %s\n%-34s %s\n", g->id, i18n_text(domain, g->title), "", i18n_text(domain, g->summary));
	for (int i = 0; i < g->tasks.n; i++) {
		char *name = mem_fmt("%s:%s", g->id, g->tasks.v[i].id);
		printf("  %-31s  %s\n", name, i18n_text(domain, g->tasks.v[i].title));
		free(name);
	}
}

int cmd_guides(struct options *o)
{
	struct catalog c;
	catalog_read(&c, o);
	for (int i = 0; i < c.n; i++)
		list_guide(c.v[i], c.domain[i]);
	if (c.n == 0)
		printf("%s\n", _("There are no guides here. Reinstall handrail, or give a folder with --screens."));
	catalog_free(&c);
	return EXIT_DONE;
}

static void list_one(void *arg, const struct journal_info *i)
{
	char when[32] = "";
	time_t t = (time_t)i->written;
	struct tm tm;
	(void)arg;
	if (i->broken) {
		printf("%-34s %s\n", i->name, i->broken);
		return;
	}
	if (localtime_r(&t, &tm))
		strftime(when, sizeof when, "%Y-%m-%d %H:%M", &tm);
	printf("%-34s %s  %-8s %s%s%s%s%s%s%s\n", i->name, when, i->finished ? _("finished") : i->step, i->task, *i->task && *i->label ? ", " : "", i->label,
		i->rehearsal ? "  " : "", i->rehearsal ? _("REHEARSAL") : "", i->locked ? "  " : "", i->locked ? _("open in another handrail") : "");
	if (*i->pending)
		printf("%-34s %s\n", "", i->pending);
}

int cmd_sessions(struct options *o)
{
	char *dir = journal_dir();
	(void)o;
	if (journal_list(dir, list_one, NULL) == 0)
		printf("%s\n", _("There are no sessions."));
	free(dir);
	return EXIT_DONE;
}

int cmd_version(struct options *o)
{
	struct err err;
	struct loop *loop = loop_new(&err);
	struct live_loader *l = loop ? live_loader_new(o, loop) : NULL;
	struct world *w = l ? live_loader_world(l, &err) : NULL;
	char *text = w ? w->ops->versions(w) : NULL;
	printf("%s\n", PACKAGE_STRING);
	printf("%s\n", text ? text : err.text);
	free(text);
	live_loader_free(l);
	loop_free(loop);
	return EXIT_DONE;
}
