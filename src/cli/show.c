/* SPDX-License-Identifier: ISC */
/* A guide, or one step of it, as text to read: what it says, asks and proves, without walking it. {name} stands for what is not
 * known yet. */
#include "config.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "action/source.h"
#include "base/i18n.h"
#include "base/text.h"
#include "cli/cli.h"

#define COLUMNS 78

static void print_line(void *arg, const char *s, size_t n)
{
	int *lines = arg;
	printf("%s%.*s\n", ++*lines == 1 ? "" : "    ", (int)n, s);
}

static void paragraph(const char *before, const char *text)
{
	char *all = mem_fmt("%s%s", before, text);
	int lines = 0;
	text_wrap(all, COLUMNS, 4, print_line, &lines);
	free(all);
}

static void show_field(const struct field *f, const char *domain)
{
	char *env = source_variable(f->id);
	char *line = mem_fmt("%s  (%s, %s)", i18n_text(domain, f->label), f->id, env);
	paragraph("  ? ", line);
	for (int i = 0; i < f->choices.n; i++) {
		char *c = mem_fmt("%s: %s", f->choices.v[i].value, i18n_text(domain, f->choices.v[i].label));
		paragraph("      - ", c);
		free(c);
	}
	free(line);
	free(env);
}

static void show_copy(const struct copy *c, const char *domain)
{
	const char *means = c->translation ? i18n_label(domain, c->translation) : c->label;
	char *line = strcmp(means, c->label) != 0 ? mem_fmt("%s (%s): %s", c->label, means, c->value) : mem_fmt("%s: %s", c->label, c->value);
	paragraph("  = ", line);
	free(line);
}

static void show_table(const struct table *t, const char *domain)
{
	struct buf line;
	buf_init(&line, BUF_TEXT);
	if (t->title)
		buf_addf(&line, "%s: ", i18n_text(domain, t->title));
	for (int i = 0; i < t->columns.n; i++)
		buf_addf(&line, "%s%s", i ? ", " : "", i18n_label(domain, t->columns.v[i].label));
	paragraph("  # ", line.s);
	buf_free(&line);
}

static void show_screen(const struct screen *s, const char *domain)
{
	for (int i = 0; i < s->steps.n; i++)
		printf("%s%s", i ? ", " : "", s->steps.v[i]);
	printf("  %s\n", i18n_text(domain, s->title));
	for (int i = 0; i < s->text.n; i++)
		paragraph("  ", i18n_text(domain, s->text.v[i].text));
	for (int i = 0; i < s->tables.n; i++)
		show_table(&s->tables.v[i], domain);
	for (int i = 0; i < s->copy.n; i++)
		show_copy(&s->copy.v[i], domain);
	for (int i = 0; i < s->links.n; i++)
		printf("  > %s: %s\n", i18n_text(domain, s->links.v[i].label), s->links.v[i].url);
	for (int i = 0; i < s->fields.n; i++)
		show_field(&s->fields.v[i], domain);
	for (int i = 0; i < s->actions.n; i++)
		paragraph("  * ", i18n_text(domain, s->actions.v[i].title));
	printf("\n");
}

static void show_head(const struct guide *g, const char *domain)
{
	int n;
	const struct para *needs = guide_needs(g, &n);
	printf("%s\n%s, %s (%s)\n\n", i18n_text(domain, guide_title(g)), g->document->title, g->document->url, g->document->read);
	for (int i = 0; i < n; i++)
		paragraph("", i18n_text(domain, needs[i].text));
	for (int i = 0; !g->task && i < g->tasks.n; i++)
		printf("%s%s:%s  %s\n", i || n == 0 ? "" : "\n", g->id, g->tasks.v[i].id, i18n_text(domain, g->tasks.v[i].title));
	printf("\n");
}

static int show(const struct guide *g, const char *domain, const char *step)
{
	struct err err;
	if (step && !guide_step(g, step)) {
		err_set(&err, guide_has_step(g, step) ? _("Step %s is not part of this: another task of the guide has it.") : _("The document has no step %s."), step);
		return complain(&err, EXIT_USAGE);
	}
	if (!step)
		show_head(g, domain);
	for (int i = 0; i < g->screens.n; i++)
		if (!step || strs_has(&g->screens.v[i].steps, step))
			show_screen(&g->screens.v[i], domain);
	return EXIT_DONE;
}

int cmd_show(struct options *o)
{
	char *name = mem_dup(o->args[0]), *slash = strchr(name, '/');
	const char *domain = NULL;
	struct err err;
	struct guide *g;
	int status;
	if (slash)
		*slash++ = '\0';
	g = catalog_load(o, name, &domain, &err);
	status = g ? show(g, domain, slash) : complain(&err, EXIT_USAGE);
	guide_free(g);
	free(name);
	return status;
}
