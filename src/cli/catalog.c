/* SPDX-License-Identifier: ISC */
/* Where guides are: --screens DIR, the user's own folder, then those that come with the program. */
#include "config.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/fs.h"
#include "base/i18n.h"
#include "cli/cli.h"

enum { PLACES = 3 };
struct places { char *dir[PLACES]; bool own[PLACES]; int n; };

static void add(struct places *p, char *taken, bool own)
{
	if (taken && fs_exists(taken)) {
		p->own[p->n] = own;
		p->dir[p->n++] = taken;
	} else {
		free(taken);
	}
}

/* Beside the program when it was built here and not installed. */
static char *shipped(const struct options *o)
{
	char *mark = o->own_dir ? fs_join(o->own_dir, "live.la") : NULL, *dir = NULL;
	if (mark && fs_exists(mark)) {
		dir = fs_join(o->own_dir, "screens");
		if (!fs_exists(dir)) {
			free(dir);
			dir = mem_dup(SOURCE_SCREENS);      /* built outside of the source tree */
		}
	}
	free(mark);
	return dir ? dir : mem_dup(PKGDATADIR "/screens");
}

static void places(struct places *p, const struct options *o)
{
	char *data = fs_data_dir();
	p->n = 0;
	if (o->screens)
		add(p, mem_dup(o->screens), false);
	add(p, fs_join(data, "screens"), false);
	add(p, shipped(o), true);
	free(data);
}

static void places_free(struct places *p)
{
	for (int i = 0; i < p->n; i++)
		free(p->dir[i]);
}

static bool is_guide(const char *dir)
{
	char *head = fs_join(dir, "guide.json");
	bool there = fs_exists(head);
	free(head);
	return there;
}

/* A guide from elsewhere has its own catalogues, in DIR/locale: ours never translate it by accident. */
static const char *domain_of(const struct guide *g, const char *dir, bool own)
{
	char *locale;
	if (own)
		return NULL;
	locale = fs_join(dir, "locale");
	i18n_domain(g->id, locale);
	free(locale);
	return g->id;
}

static bool known(const struct catalog *c, const char *id)
{
	for (int i = 0; i < c->n; i++)
		if (strcmp(c->v[i]->id, id) == 0)
			return true;
	return false;
}

static void add_guide(struct catalog *c, const char *place, const char *name, bool own)
{
	char *dir = fs_join(place, name);
	struct err err;
	struct guide *g = is_guide(dir) && !known(c, name) ? guide_head(dir, &err) : NULL;
	if (g) {
		c->v = mem_grow(c->v, (size_t)c->n + 1, sizeof *c->v);
		c->domain = mem_grow(c->domain, (size_t)c->n + 1, sizeof *c->domain);
		c->domain[c->n] = domain_of(g, dir, own);
		c->v[c->n++] = g;
	} else if (is_guide(dir) && !known(c, name)) {
		complain(&err, 0);
	}
	free(dir);
}

void catalog_read(struct catalog *c, const struct options *o)
{
	struct places p;
	memset(c, 0, sizeof *c);
	places(&p, o);
	for (int i = 0; i < p.n; i++) {
		char **names = fs_names(p.dir[i], "");
		for (char **n = names; n && *n; n++)
			add_guide(c, p.dir[i], *n, p.own[i]);
		fs_names_free(names);
	}
	places_free(&p);
}

void catalog_free(struct catalog *c)
{
	for (int i = 0; i < c->n; i++)
		guide_free(c->v[i]);
	free(c->v);
	free(c->domain);
}

static char *find(const struct options *o, const char *name, bool *own)
{
	struct places p;
	char *dir = NULL;
	places(&p, o);
	for (int i = 0; i < p.n && !dir; i++) {
		dir = fs_join(p.dir[i], name);
		*own = p.own[i];
		if (!is_guide(dir)) {
			free(dir);
			dir = NULL;
		}
	}
	places_free(&p);
	return dir;
}

char *catalog_dir(const struct options *o, const char *name)
{
	bool own;
	return strchr(name, '/') || *name == '.' ? NULL : find(o, name, &own);
}

/* NAME is GUIDE or GUIDE:TASK. */
struct way { char *guide; const char *task; };

static struct way way_of(const char *name)
{
	struct way w = { mem_dup(name), NULL };
	char *colon = strchr(w.guide, ':');
	if (colon) {
		*colon = '\0';
		w.task = colon + 1;
	}
	return w;
}

static char *folder(const struct options *o, const char *name, bool *own, struct err *err)
{
	char *dir = strchr(name, '/') || *name == '.' ? NULL : find(o, name, own);
	if (!dir)
		err_set(err, _("There is no guide called %s. handrail guides lists them."), name);
	return dir;
}

static struct guide *read_head(const char *dir, const char *task, struct err *err)
{
	struct guide *g = guide_head(dir, err);
	if (!g || guide_take_task(g, task, err) == 0)
		return g;
	guide_free(g);
	return NULL;
}

static struct guide *read_whole(const char *dir, const char *task, struct err *err)
{
	return guide_load_task(dir, task, NULL, NULL, err);
}

static struct guide *read_with(struct guide *(*read)(const char *, const char *, struct err *), const struct options *o, const char *name,
	const char **domain, struct err *err)
{
	bool own = false;
	struct way w = way_of(name);
	char *dir = folder(o, w.guide, &own, err);
	struct guide *g = dir ? read(dir, w.task, err) : NULL;
	if (g)
		*domain = domain_of(g, dir, own);
	free(dir);
	free(w.guide);
	return g;
}

struct guide *catalog_head(const struct options *o, const char *name, const char **domain, struct err *err)
{
	return read_with(read_head, o, name, domain, err);
}

struct guide *catalog_load(const struct options *o, const char *name, const char **domain, struct err *err)
{
	return read_with(read_whole, o, name, domain, err);
}
