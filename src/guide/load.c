/* SPDX-License-Identifier: ISC */
/* The files of a guide: its head, its parts, and what it shares with others. */
#include "config.h"
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include "base/fs.h"
#include "base/i18n.h"
#include "guide/finish.h"
#include "guide/include.h"
#include "guide/task.h"

#define HEAD_MAX (20u * 1024)      /* the menu reads every head */
#define PART_MAX (256u * 1024)

static bool plain_name(const char *name)
{
	return *name && *name != '.' && !strpbrk(name, "/\\");
}

/* The file as a tree that the store owns, or NULL after saying why. */
static cJSON *load_tree(struct reader *r, size_t max)
{
	struct err err = { { 0 } };
	struct buf text;
	cJSON *tree = NULL;
	int line = 0;

	buf_init(&text, max);
	if (fs_read(r->file, &text, &err) < 0) {
		if (text.over)
			reader_say(r, 0, _("%s is larger than %zu bytes: move some of it into another part"), r->file, max);
		else
			reader_say(r, 0, "%s", err.text);
		goto out;
	}
	tree = json_parse_at(text.s, text.len, &line, &err);
	if (!tree) {
		reader_say(r, line, "%s", err.text);
		goto out;
	}
	r->store->trees = mem_grow(r->store->trees, (size_t)r->store->n_trees + 1, sizeof *r->store->trees);
	r->store->trees[r->store->n_trees++] = tree;
	r->store->hash = hash_more(r->store->hash, text.s, text.len);
out:
	buf_free(&text);
	return tree;
}

static void load_file(struct reader *r, struct guide *g, const char *path, const struct vobject *object, size_t max)
{
	const char *before = r->file;
	cJSON *tree;

	r->file = path;
	r->line = 0;
	tree = load_tree(r, max);
	if (tree)
		read_object(r, object, tree, g);
	r->file = before;
	r->line = 0;
}

static void load_beside(struct reader *r, struct guide *g, const char *dir, const char *name, const struct vobject *object)
{
	if (plain_name(name))
		load_file(r, g, store_keep(r->store, fs_join(dir, name)), object, PART_MAX);
	else
		reader_say(r, g->at.line, _("\"%s\" is no plain file name: write it without a folder"), name);
}

static void load_sets(struct reader *r, struct guide *g, const char *shared)
{
	for (int i = 0; i < g->use.n; i++)
		load_beside(r, g, shared, g->use.v[i], &vocab_shared);
}

static void load_parts(struct reader *r, struct guide *g, const char *shared)
{
	const include_list *parts = g->task ? &g->task->parts : &g->parts;

	for (int i = 0; i < parts->n; i++) {
		const struct include *in = &parts->v[i];
		int before = g->screens.n;

		if (!in->file)
			continue;                          /* said already */
		load_beside(r, g, *in->file == '@' ? shared : g->dir, in->file + (*in->file == '@'), &vocab_part);
		for (int j = before; j < g->screens.n; j++)
			include_screen(r, g, in, &g->screens.v[j]);
	}
}

/* The folder "shared" beside the guide's own. */
static char *shared_dir(const char *dir)
{
	size_t n = strlen(dir);

	while (n > 1 && dir[n - 1] == '/')
		n--;
	if ((n == 1 && *dir == '.') || (n >= 2 && !strncmp(dir + n - 2, "..", 2)))
		return fs_join(dir, "../shared");
	while (n && dir[n - 1] != '/')
		n--;
	return mem_fmt("%.*sshared", (int)n, dir);
}

/* A guide lies in a folder of its own name, so that two guides cannot answer to one name. */
static void check_folder(struct reader *r, const struct guide *g)
{
	char *real = realpath(g->dir, NULL);
	const char *last = real ? strrchr(real, '/') : NULL;

	if (last && g->id && strcmp(last + 1, g->id))
		reader_say(r, g->at.line, _("\"guide\" is \"%s\" and its folder is called %s: give both the same name"), g->id, last + 1);
	free(real);
}

static void check_version(struct reader *r, const struct guide *g)
{
	if (r->complaints == 0 && g->handrail != 1)
		reader_say(r, g->at.line, _("\"handrail\" is %d and this program reads version 1: a newer program is needed"), g->handrail);
}

static void load_head(struct reader *r, struct guide *g)
{
	load_file(r, g, store_keep(r->store, fs_join(g->dir, "guide.json")), &vocab_guide, HEAD_MAX);
	r->file = g->at.file ? g->at.file : g->dir;
	check_version(r, g);
	check_folder(r, g);
}

static struct guide *guide_begin(const char *dir, struct reader *r)
{
	struct guide *g = mem_new(1, sizeof *g);

	g->store = mem_new(1, sizeof *g->store);
	g->store->hash = HASH_START;
	g->dir = store_keep(g->store, mem_dup(dir));
	r->store = g->store;
	r->file = g->dir;
	return g;
}

static struct guide *guide_end(struct reader *r, struct guide *g)
{
	if (r->complaints) {
		guide_free(g);
		return NULL;
	}
	hash_text(g->store->hash, g->hash);
	return g;
}

struct guide *guide_head(const char *dir, struct err *err)
{
	struct reader r = { .err = err };
	struct guide *g = guide_begin(dir, &r);

	load_head(&r, g);
	return guide_end(&r, g);
}

static void take_task(struct reader *r, struct guide *g, const char *task)
{
	struct err err = { { 0 } };

	if (!r->complaints && guide_take_task(g, task, &err))
		reader_say(r, 0, "%s", err.text);
}

struct guide *guide_load_task(const char *dir, const char *task, guide_diag_fn *diag, void *arg, struct err *err)
{
	struct reader r = { .diag = diag, .arg = arg, .err = err };
	struct guide *g = guide_begin(dir, &r);
	char *shared = shared_dir(g->dir);

	load_head(&r, g);
	take_task(&r, g, task);
	load_sets(&r, g, shared);
	load_parts(&r, g, shared);
	if (!r.complaints) {
		guide_finish(&r, g);
		guide_own_steps(g);
	}
	free(shared);
	return guide_end(&r, g);
}

struct guide *guide_load(const char *dir, guide_diag_fn *diag, void *arg, struct err *err)
{
	return guide_load_task(dir, NULL, diag, arg, err);
}

void guide_free(struct guide *g)
{
	if (!g)
		return;
	store_free(g->store);
	free(g);
}
