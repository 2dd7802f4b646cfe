/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "guide/linemap.h"
#include "guide/strings.h"
#include "guide/walk.h"

struct done { const char *file; int line; const char *text; };
struct strings {
	struct buf *out;
	struct linemap lines;
	struct done *done; int n_done;       /* shared files are read by several guides */
};

/* The same whichever folder the guides were read from: screens/GUIDE/FILE. */
static const char *last_two(const char *path)
{
	const char *s = path + strlen(path);

	for (int slashes = 0; s > path; s--)
		if (s[-1] == '/' && ++slashes == 2)
			break;
	return s;
}

static void quote_c(struct buf *out, const char *s)
{
	buf_addc(out, '"');
	for (; *s; s++) {
		if (*s == '"' || *s == '\\')
			buf_addc(out, '\\');
		if (*s == '\n')
			buf_adds(out, "\\n");
		else
			buf_addc(out, *s);
	}
	buf_addc(out, '"');
}

static bool seen(struct strings *t, const char *file, int line, const char *text)
{
	for (int i = 0; i < t->n_done; i++)
		if (t->done[i].line == line && !strcmp(t->done[i].text, text) && !strcmp(t->done[i].file, file))
			return true;
	t->done = mem_grow(t->done, (size_t)t->n_done + 1, sizeof *t->done);
	t->done[t->n_done++] = (struct done){ file, line, text };
	return false;
}

static void add_place(const struct spot *s, struct buf *out)
{
	struct buf place;

	buf_init(&place, BUF_TEXT);
	spot_place(s, &place);
	buf_addf(out, "%s%s%s", place.s, place.len ? ": " : "", s->key->name);
	buf_free(&place);
}

/* xgettext counts from the #line on, and drops a comment that stands before it: so the line is that of the comment. */
static void add_text(void *arg, const struct spot *s, const char *text)
{
	struct strings *t = arg;
	const char *file = spot_at(s)->file;
	int line = linemap_of(&t->lines, text);

	if (!line)
		line = spot_at(s)->line;
	if (seen(t, file, line, text))
		return;
	buf_addf(t->out, "#line %d \"screens/%s\"\n/* TRANSLATORS: ", line > 2 ? line - 2 : 1, last_two(file));
	add_place(s, t->out);
	buf_addf(t->out, " */\n/* xgettext:%sno-c-format */\n", strchr(text, '{') ? "python-brace-format, " : "");
	buf_adds(t->out, s->key->type == V_LABEL ? "NC_(\"label\", " : "N_(");
	quote_c(t->out, text);
	buf_adds(t->out, ")\n");
}

static void visit(void *arg, const struct spot *s)
{
	const struct outcome *row = spot_up(s, "outcome");

	if (!s->key || (s->key->type != V_TEXT && s->key->type != V_LABEL))
		return;
	if (row && row->set && spot_up(s, "action"))         /* a copy; it comes once more with its set */
		return;
	spot_strings(s, add_text, arg);
}

int guide_strings(const struct guide *const *guides, int n, struct buf *out)
{
	struct strings t = { .out = out };

	buf_adds(out, "/* The texts of the guides, for xgettext; written by \"handrail strings\", never compiled. */\n");
	for (int i = 0; i < n; i++) {
		linemap_note(&t.lines, guides[i]);
		walk_guide(guides[i], visit, &t);
		linemap_free(&t.lines);
	}
	free(t.done);
	return out->over ? -1 : 0;
}
