/* SPDX-License-Identifier: ISC */
/* What stays on the normal screen when the curses face is gone. */
#include "config.h"
#include "face/out.h"
#include "face/plain.h"
#include "base/i18n.h"

static void where(struct out *o, const struct view *v)
{
	if (v->kind == VIEW_FINISHED)
		say_summary(o, v);
	if (v->rehearsal)
		out_line(o, "%s", _("REHEARSAL: nothing was sent anywhere."));
	if (v->kind == VIEW_FINISHED)
		return;
	if (!v->step || !*v->step)
		out_line(o, _("%s: left at \"%s\"."), v->guide, v->title ? v->title : "");
	else
		out_line(o, _("%s: left at step %s, %s; %d of %d done."), v->guide, v->step, v->title ? v->title : "", v->at, v->of);
	for (int i = 0; i < v->n_links; i++)
		out_line(o, "%s: %s", v->links[i].label ? v->links[i].label : "", v->links[i].url);
}

void face_afterword(const struct face_setup *setup, struct session *session, const char *name)
{
	struct out o = { .fd = setup->out, .utf8 = setup->utf8 };
	const struct view *v = session_view(session);
	where(&o, v);
	if (name && *name && v->kind != VIEW_FINISHED)
		out_line(&o, _("Kept as session %s. To go on: handrail %s %s"), name, v->rehearsal ? "rehearse" : "run", v->id ? v->id : "");
	else if (name && *name && !v->rehearsal)      /* of a finished rehearsal nothing is left */
		out_line(&o, _("Session: %s"), name);
}
