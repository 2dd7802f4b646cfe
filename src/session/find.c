/* SPDX-License-Identifier: ISC */
/* Looking for a word in the titles of the steps and the texts of the screens that the answers lead to. */
#include <stdlib.h>
#include "base/search.h"
#include "session/internal.h"

struct search { struct session *session; const char *word; session_find_fn *found; void *arg; };

static void look_at(const struct search *x, const struct screen *sc, const char *title, const char *tmpl)
{
	char *text = tmpl ? session_say(x->session, x->session->values, tmpl) : NULL;
	if (text && text_holds(text, x->word))
		x->found(x->arg, sc->steps.n ? sc->steps.v[0] : "", title, text);
	free(text);
}

static void look_at_screen(const struct search *x, const struct screen *sc)
{
	struct session *s = x->session;
	char *title = session_say(s, s->values, sc->title);
	look_at(x, sc, title, sc->title);
	for (int i = 0; i < sc->text.n; i++)
		if (conds_hold(s->values, &sc->text.v[i].when))
			look_at(x, sc, title, sc->text.v[i].text);
	for (int i = 0; i < sc->fields.n; i++) {
		look_at(x, sc, title, sc->fields.v[i].label);
		look_at(x, sc, title, sc->fields.v[i].help);
	}
	free(title);
}

void session_find(struct session *s, const char *word, session_find_fn *found, void *arg)
{
	const struct guide *g = s->guide;
	struct search x = { s, word, found, arg };
	for (int i = 0; i < g->steps.n; i++) {
		char *title = session_say(s, s->values, g->steps.v[i].title);
		if (text_holds(title, word))
			found(arg, g->steps.v[i].id, title, "");
		free(title);
	}
	for (int i = 0; i < g->screens.n; i++)
		if (screen_applies(s, &g->screens.v[i]))
			look_at_screen(&x, &g->screens.v[i]);
}
