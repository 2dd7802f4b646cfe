/* SPDX-License-Identifier: ISC */
/* What the reader says about a guide, and the rules on keys that belong together. */
#include "config.h"
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/i18n.h"
#include "guide/read.h"

void reader_enter(struct reader *r, const char *kind, const char *id, int nth)
{
	if (r->n_places < PLACES)
		r->places[r->n_places] = (struct place){ kind, id, nth };
	r->n_places++;
}

void reader_leave(struct reader *r)
{
	r->n_places--;
}

/* "screen token, action who, outcome denied: " */
static void add_places(const struct reader *r, struct buf *out)
{
	int n = r->n_places < PLACES ? r->n_places : PLACES;

	for (int i = 0; i < n; i++) {
		const struct place *p = &r->places[i];

		buf_addf(out, "%s%s", i ? ", " : "", p->kind);
		if (p->id)
			buf_addf(out, " %s", p->id);
		else if (p->nth)
			buf_addf(out, " %d", p->nth);
	}
	if (n)
		buf_adds(out, ": ");
}

int reader_say(struct reader *r, int line, const char *fmt, ...)
{
	char text[640];
	struct buf out;
	va_list ap;

	if (!line)
		line = r->line;
	va_start(ap, fmt);
	vsnprintf(text, sizeof text, fmt, ap);
	va_end(ap);
	buf_init(&out, BUF_TEXT);
	add_places(r, &out);
	buf_adds(&out, text);
	if (!r->complaints++ && line)
		err_set(r->err, "%s:%d: %s", r->file, line, out.s);
	else if (r->complaints == 1)
		err_set(r->err, "%s", out.s);              /* about the file as a whole, which it names */
	if (r->diag)
		r->diag(r->arg, r->file, line, out.s);
	buf_free(&out);
	return -1;
}

static void group_names(const struct vgroup *g, struct buf *out)
{
	for (int i = 0; g->keys[i]; i++)
		buf_addf(out, "%s%s", i ? ", " : "", g->keys[i]);
}

static void check_group(struct reader *r, const struct vgroup *g, const cJSON *node)
{
	struct buf names;
	int n = 0;

	for (int i = 0; g->keys[i]; i++)
		n += cJSON_GetObjectItemCaseSensitive(node, g->keys[i]) != NULL;
	if (n >= g->least && n <= g->most)
		return;
	buf_init(&names, BUF_TEXT);
	group_names(g, &names);
	if (n > g->most)
		reader_say(r, json_line(node), _("only one of these may be there: %s"), names.s);
	else
		reader_say(r, json_line(node), _("one of these must be there: %s"), names.s);
	buf_free(&names);
}

void read_check_groups(struct reader *r, const struct vobject *object, const cJSON *node)
{
	for (const struct vgroup *g = vocab_groups; g->object; g++)
		if (!strcmp(g->object, object->name))
			check_group(r, g, node);
}

/* How many letters must be changed, put in or taken out to make b of a. */
static size_t distance(const char *a, const char *b)
{
	size_t row[48], na = strlen(a), nb = strlen(b);

	if (na >= COUNT(row) || nb >= COUNT(row))
		return COUNT(row);
	for (size_t j = 0; j <= nb; j++)
		row[j] = j;
	for (size_t i = 1; i <= na; i++) {
		size_t before = row[0];

		row[0] = i;
		for (size_t j = 1; j <= nb; j++) {
			size_t best = before + (a[i - 1] != b[j - 1]);

			before = row[j];
			if (before + 1 < best)
				best = before + 1;
			if (row[j - 1] + 1 < best)
				best = row[j - 1] + 1;
			row[j] = best;
		}
	}
	return row[nb];
}

const char *nearest(const char *word, const char *const *names)
{
	const char *found = NULL;
	size_t best = strlen(word) / 3 + 1, d;

	for (; *names; names++) {
		d = distance(word, *names);
		if (d <= best && (!found || d < best)) {
			best = d;
			found = *names;
		}
	}
	return found;
}
