/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <string.h>
#include "base/i18n.h"
#include "guide/include.h"

static const char *meaning(struct reader *r, const struct include *in, int line, const char *mark)
{
	for (int i = 0; i < in->steps.n; i++)
		if (!strcmp(in->steps.v[i].key, mark))
			return in->steps.v[i].value;
	reader_say(r, line, _("\"@%s\" is a mark that the guide gives no steps: add it to \"steps\" where %s is named in guide.json"), mark, in->file);
	return "";
}

static int count_words(const char *s)
{
	int n = 0;

	for (s += strspn(s, " "); *s; s += strspn(s, " "), n++)
		s += strcspn(s, " ");
	return n;
}

static int put_words(struct reader *r, const char **to, const char *s)
{
	int n = 0;

	for (s += strspn(s, " "); *s; s += strspn(s, " ")) {
		size_t len = strcspn(s, " ");

		to[n++] = store_keep(r->store, mem_dupn(s, len));
		s += len;
	}
	return n;
}

static void expand(struct reader *r, const struct include *in, int line, struct strs *steps)
{
	struct strs out = { NULL, 0 };
	int n = 1;                                   /* also for [], so that an empty list can be told from none */

	for (int i = 0; i < steps->n; i++)
		n += *steps->v[i] == '@' ? count_words(meaning(r, in, line, steps->v[i] + 1)) : 1;
	out.v = store_new(r->store, (size_t)n, sizeof *out.v);
	for (int i = 0; i < steps->n && !r->complaints; i++) {
		if (*steps->v[i] == '@')
			out.n += put_words(r, out.v + out.n, meaning(r, in, line, steps->v[i] + 1));
		else
			out.v[out.n++] = steps->v[i];
	}
	*steps = out;
}

static void put_when(struct reader *r, const cond_list *more, cond_list *when)
{
	struct cond *v;

	if (!more->n)
		return;
	v = store_new(r->store, (size_t)(more->n + when->n), sizeof *v);
	memcpy(v, more->v, (size_t)more->n * sizeof *v);
	if (when->n)
		memcpy(v + more->n, when->v, (size_t)when->n * sizeof *v);
	when->v = v;
	when->n += more->n;
}

void include_screen(struct reader *r, const struct guide *g, const struct include *in, struct screen *s)
{
	const char *file = r->file;

	r->file = s->at.file;
	expand(r, in, s->at.line, &s->steps);
	if (!s->steps.n && !g->task && !r->complaints)      /* a task may do what no step of the document asks */
		reader_say(r, s->at.line, _("the screen %s would stand for no step: give its mark one where %s is named in guide.json"), s->id, in->file);
	for (int i = 0; i < s->actions.n; i++)
		if (s->actions.v[i].steps.v)
			expand(r, in, s->actions.v[i].at.line, &s->actions.v[i].steps);
	put_when(r, &in->when, &s->when);
	r->file = file;
}
