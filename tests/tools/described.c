/* SPDX-License-Identifier: ISC */
/* Reads descriptions (Swagger 2.0) from FOLDER/AREA/RELEASE/NAME.json, and finds the operation that a request means. */
#include "config.h"
#include "tests/tools/requests.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>

#include "base/buf.h"
#include "base/fs.h"

#define TYPES "endpoint-types.digest.2020.json"
#define OLD_TYPES "endpoint-types.digest.2018.json"

static cJSON *read_json(const char *path)
{
	struct buf b;
	struct err err = { 0 };
	buf_init(&b, 32u * 1024 * 1024);
	cJSON *tree = NULL;
	if (fs_read(path, &b, &err) == 0) {
		size_t mark = b.len >= 3 && memcmp(b.s, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
		tree = cJSON_ParseWithLength(b.s + mark, b.len - mark);
		if (!tree)
			fprintf(stderr, "%s is no JSON\n", path);
	} else {
		fprintf(stderr, "%s cannot be read\n", path);
	}
	buf_free(&b);
	return tree;
}

static const cJSON *get(const cJSON *o, const char *name)
{
	return cJSON_GetObjectItemCaseSensitive(o, name);
}

/* "#/definitions/Name" */
const cJSON *described_ref(const cJSON *root, const cJSON *what)
{
	for (int depth = 0; depth < 16; depth++) {
		const char *ref = cJSON_GetStringValue(get(what, "$ref"));
		if (!ref)
			return what;
		what = strncmp(ref, "#/", 2) == 0 ? root : NULL;
		for (const char *s = ref + 1; what && *s == '/'; ) {
			size_t n = strcspn(++s, "/");
			char *name = mem_dupn(s, n);
			what = get(what, name);
			free(name);
			s += n;
		}
	}
	return NULL;
}

/* Which version an operation wants stands in quotes in the words about its parameter. */
static char *version_of(const cJSON *root, const cJSON *operation)
{
	const cJSON *one;
	cJSON_ArrayForEach(one, get(operation, "parameters")) {
		const cJSON *p = described_ref(root, one);
		const char *words = item_text(p, "description"), *quote = strchr(words, '\'');
		if (strcmp(item_text(p, "name"), "api-version") == 0 && quote)
			return mem_dupn(quote + 1, strcspn(quote + 1, "'"));
	}
	return mem_dup("");
}

static void add_operations(struct described *d, const cJSON *root, const cJSON *paths, const char *area, const char *folder)
{
	const cJSON *path, *method;
	cJSON_ArrayForEach(path, paths)
		cJSON_ArrayForEach(method, path) {
			if (!cJSON_IsObject(method))
				continue;
			if (d->n == d->max)
				d->items = mem_grow(d->items, d->max = d->max ? 2 * d->max : 256, sizeof *d->items);
			d->items[d->n++] = (struct operation){ mem_dup(area), mem_dup(folder), method->string, path->string, method, root,
				version_of(root, method) };
		}
}

/* The same thing on a server is called "name-onprem". */
static char *area_of(const char *area, const char *name)
{
	size_t n = strlen(name) - strlen(".json");
	if (n > 7 && strncmp(name + n - 7, "-onprem", 7) == 0)
		n -= 7;
	return mem_fmt("%s/%.*s", area, (int)n, name);
}

static int load_file(struct described *d, const char *path, const char *area, const char *folder, const char *name)
{
	cJSON *tree = d->n_files < (int)COUNT(d->files) ? read_json(path) : NULL;
	if (!tree)
		return -1;
	char *whole = area_of(area, name);
	d->files[d->n_files++] = tree;
	add_operations(d, tree, get(tree, "paths"), whole, folder);
	add_operations(d, tree, get(tree, "x-ms-paths"), whole, folder);
	free(whole);
	return 0;
}

/* Folders down to depth 2, and there the files. */
static int load_folder(struct described *d, const char *path, int depth, const char *area, const char *folder)
{
	char **names = fs_names(path, "");
	int bad = 0;
	for (int i = 0; names[i] && bad == 0; i++) {
		struct stat st;
		size_t n = strlen(names[i]);
		char *below = mem_fmt("%s/%s", path, names[i]);
		if (depth < 2 && stat(below, &st) == 0 && S_ISDIR(st.st_mode))
			bad = load_folder(d, below, depth + 1, depth ? area : names[i], names[i]);
		else if (depth == 2 && n > 5 && strcmp(names[i] + n - 5, ".json") == 0)
			bad = load_file(d, below, area, folder, names[i]);
		free(below);
	}
	fs_names_free(names);
	return bad;
}

int described_load(struct described *d, const char *folder)
{
	char *path = mem_fmt("%s/%s", folder, TYPES), *old = mem_fmt("%s/%s", folder, OLD_TYPES);
	memset(d, 0, sizeof *d);
	d->types = read_json(path);
	d->old_types = fs_exists(old) ? read_json(old) : NULL;
	free(path);
	free(old);
	if (!d->types || load_folder(d, folder, 0, "", "") != 0)
		return -1;
	if (d->n == 0)
		fprintf(stderr, "%s describes nothing\n", folder);
	return d->n ? 0 : -1;
}

void described_free(struct described *d)
{
	for (int i = 0; i < d->n; i++) {
		free(d->items[i].area);
		free(d->items[i].folder);
		free(d->items[i].version);
	}
	for (int i = 0; i < d->n_files; i++)
		cJSON_Delete(d->files[i]);
	cJSON_Delete(d->types);
	cJSON_Delete(d->old_types);
	free(d->items);
}

/* A name in braces stands for one part of the path. What begins with _ is a word of the provider's own. */
static bool path_fits(const char *template, const char *path)
{
	while (*template == '/' && *path == '/') {
		size_t n = strcspn(++template, "/?"), m = strcspn(++path, "/");
		bool open = *template == '{' && m > 0 && *path != '_';
		if (!open && (n != m || strncmp(template, path, n) != 0))
			return false;
		template += n;
		path += m;
	}
	return (*template == '\0' || *template == '?') && *path == '\0';
}

static bool has_area(const struct described *d, const char *area, const char *folder)
{
	for (int i = 0; i < d->n; i++)
		if (strcmp(d->items[i].area, area) == 0 && strcmp(d->items[i].folder, folder) == 0)
			return true;
	return false;
}

/* Which of a release's folders an area is taken from: its own, or the next that has it. -1: from none. */
static int folder_rank(const struct described *d, const struct release *r, const struct operation *o)
{
	for (int i = 0; i < (int)COUNT(r->folders) && r->folders[i]; i++)
		if (has_area(d, o->area, r->folders[i]))
			return strcmp(r->folders[i], o->folder) == 0 ? i : -1;
	return -1;
}

/* Those with the fewest wrong questions fit best: some are told apart by nothing else. */
const struct operation *described_find(const struct described *d, const struct request *q, bool *borrowed)
{
	const struct operation *best = NULL;
	int wrong = 0;
	for (int i = 0; i < d->n; i++) {
		const struct operation *o = &d->items[i];
		int rank = strcasecmp(o->method, q->method) == 0 && path_fits(o->path, q->rest) ? folder_rank(d, q->release, o) : -1;
		if (rank < 0)
			continue;
		int n = query_check(NULL, q, o);
		if (!best || n < wrong) {
			best = o;
			wrong = n;
			*borrowed = rank > 0;
		}
	}
	return best;
}
