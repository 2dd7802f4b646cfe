/* SPDX-License-Identifier: ISC */
/* Looking for a word in the titles of the steps and screens, and in the texts of the screens that the answers lead to. */
#include "config.h"
#include <stdlib.h>
#include "base/i18n.h"
#include "base/search.h"
#include "session/internal.h"
#include "session/table.h"

struct search { struct session *session; const char *word; session_find_fn *tell; void *arg; };

static void look_at(const struct search *x, struct found *f, const char *tmpl)
{
	char *text = tmpl ? session_say(x->session, x->session->values, tmpl) : NULL;
	f->text = text;
	if (text && text_holds(text, x->word))
		x->tell(x->arg, f);
	free(text);
}

struct row_search { const struct search *search; struct found *found; };

static void look_at_row(void *arg, const char *row)
{
	const struct row_search *r = arg;
	r->found->text = row;
	if (text_holds(row, r->search->word))
		r->search->tell(r->search->arg, r->found);
}

static void look_at_texts(const struct search *x, const struct screen *sc, struct found *f)
{
	const struct values *v = x->session->values;
	for (int i = 0; i < sc->text.n; i++)
		if (conds_hold(v, &sc->text.v[i].when))
			look_at(x, f, sc->text.v[i].text);
	tables_each(x->session, sc, look_at_row, &(struct row_search){ x, f });
	for (int i = 0; i < sc->fields.n; i++) {
		look_at(x, f, sc->fields.v[i].label);
		look_at(x, f, sc->fields.v[i].help);
	}
	for (int i = 0; i < sc->copy.n; i++)
		if (conds_hold(v, &sc->copy.v[i].when))
			look_at(x, f, sc->copy.v[i].label);
	for (int i = 0; i < sc->links.n; i++)
		if (conds_hold(v, &sc->links.v[i].when))
			look_at(x, f, sc->links.v[i].label);
	for (int i = 0; i < sc->actions.n; i++)
		if (conds_hold(v, &sc->actions.v[i].when))
			look_at(x, f, sc->actions.v[i].title);
}

/* What the answers do not lead to is found by its title all the same: whoever looks for it is told why it does not come. */
static void look_at_screen(const struct search *x, const struct screen *sc)
{
	struct session *s = x->session;
	char *title = session_say(s, s->values, sc->title);
	bool applies = screen_applies(s, sc);
	struct found f = { FOUND_SCREEN, sc->steps.n ? sc->steps.v[0] : "", title, "", applies ? NULL : _("not needed with the answers given so far"),
		sc->steps.n ? sc->steps.v[0] : sc->id };
	if (text_holds(title, x->word))
		x->tell(x->arg, &f);
	f.what = FOUND_TEXT;
	if (applies)
		look_at_texts(x, sc, &f);
	free(title);
}

void session_find(struct session *s, const char *word, session_find_fn *tell, void *arg)
{
	const struct guide *g = s->guide;
	struct search x = { s, word, tell, arg };
	for (int i = 0; i < g->steps.n; i++) {
		char *title = session_say(s, s->values, g->steps.v[i].title);
		if (text_holds(title, word))
			tell(arg, &(struct found){ FOUND_STEP, g->steps.v[i].id, title, "", NULL, g->steps.v[i].id });
		free(title);
	}
	for (int i = 0; i < g->screens.n; i++)
		look_at_screen(&x, &g->screens.v[i]);
}
