/* SPDX-License-Identifier: ISC */
/* Nobody is there: the session is driven as far as its answers carry, and what happened is printed. */
#include "config.h"
#include <ctype.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "face/marks.h"
#include "face/out.h"
#include "face/table.h"
#include "face/face.h"
#include "base/i18n.h"
#include "guide/guide.h"

struct driver { const struct face_setup *setup; struct session *session; struct out out, complaints; int signal; struct face_end end; char *tables; };

static void on_signal(void *arg, int sig)
{
	((struct driver *)arg)->signal = sig;
}

static bool has(const struct view *v, enum check_state st)
{
	for (int i = 0; i < v->n_checks; i++)
		if (v->checks[i].state == st)
			return true;
	return false;
}

static const struct view_field *field_of(const struct view *v, const char *id)
{
	for (int i = 0; i < v->n_fields; i++)
		if (strcmp(v->fields[i].id, id) == 0)
			return &v->fields[i];
	return NULL;
}

/* Which answer, at which step, and how to give it. One that was given and refused says why. */
static void tell_missing(struct driver *d, const struct view *v, const char *id)
{
	const struct view_field *f = field_of(v, id);
	struct out *o = &d->complaints;
	char *at = *v->step ? mem_fmt(_("step %s"), v->step) : mem_fmt("\"%s\"", v->title);
	if (f && f->problem) {
		out_line(o, _("handrail: %s does not take the answer for %s: %s"), at, id, f->problem);
	} else if (f && f->kind == FIELD_SECRET) {
		out_line(o, _("handrail: %s needs an answer: %s (secret)"), at, id);
		out_line(o, _("  give it by %s, by \"%s\" in the answers file as {\"from\": \"file:...\"} or {\"from\": \"command:...\"},"), f->env ? f->env : "", id);
	} else {
		out_line(o, _("handrail: %s needs an answer: %s (%s)"), at, id, f ? f->label : "");
		out_line(o, _("  give it by --set %s=VALUE, by %s, by \"%s\" in the answers file,"), id, f && f->env ? f->env : "", id);
	}
	free(at);
	if (f && f->problem)
		return;
	out_line(o, "%s", _("  or leave out --no-input."));
	for (int i = 0; v->prompt && i < v->n_paras; i++)
		out_line(o, "  %s", v->paras[i].text);
	for (int i = 0; f && i < v->n_checks; i++)
		if (v->checks[i].state == CHECK_ASKING && v->checks[i].say)
			out_line(o, "  %s", v->checks[i].say);
}

/* One move. False: it is over, one way or the other. */
static bool step(struct driver *d)
{
	struct err err = { "" };
	const struct view *v = session_view(d->session);
	if (v->kind == VIEW_RUNNING || v->kind == VIEW_WAITING) {
		loop_turn(d->setup->loop);
		return true;
	}
	if (v->kind == VIEW_CONFIRM)
		return session_do(d->session, CMD_CONFIRM, NULL, &err) == 0;
	if (v->kind != VIEW_SCREEN)
		return false;
	say_tables(&d->out, v, "\t", &d->tables);
	const char *missing = session_missing(d->session);
	if (missing) {
		d->end.missing = true;
		tell_missing(d, v, missing);
		if (v->prompt)                               /* the program is not left waiting */
			session_do(d->session, CMD_CANCEL, NULL, NULL);
		return false;
	}
	if (has(v, CHECK_FAILED)) {
		d->end.failed = true;
		return false;
	}
	if (session_do(d->session, CMD_NEXT, NULL, &err) == 0)
		return true;
	d->end.failed = true;
	out_line(&d->complaints, "handrail: %s", err.text);
	return false;
}

static void steps(struct driver *d)
{
	const struct view *v = session_view(d->session);
	for (int i = 0; i < v->n_map; i++)
		out_line(&d->out, "%s %s %s", v->map[i].id, step_state_word(v->map[i].state), v->map[i].title);
}

static void result(void *arg, const char *at, enum check_state state, const char *title, const char *say, const char *fix)
{
	struct driver *d = arg;
	out_line(&d->out, "  %s%s%s%s %s%s%s", at, *at ? " " : "", title, title_then(title, ","), check_word(state), say && *say ? ": " : "", say ? say : "");
	if ((state == CHECK_FAILED || state == CHECK_ASKING) && fix && *fix)
		out_line(&d->out, "    %s", fix);
}

static const int ending[] = { SIGINT, SIGTERM, SIGHUP, SIGQUIT };

static int listen(struct driver *d, loop_signal_fn *fn, struct err *err)
{
	for (size_t i = 0; i < COUNT(ending); i++)
		if (loop_signal(d->setup->loop, ending[i], fn, d, err) != 0)
			return -1;
	return 0;
}

int face_unattended(const struct face_setup *setup, struct session *session, struct err *err)
{
	struct driver d = { .setup = setup, .session = session };
	d.out = (struct out){ .fd = setup->out, .utf8 = setup->utf8 };
	d.complaints = (struct out){ .fd = STDERR_FILENO, .utf8 = setup->utf8 };
	if (listen(&d, on_signal, err) != 0)
		return -1;
	if (session_view(session)->rehearsal)
		out_line(&d.out, "%s", _("REHEARSAL: nothing is sent anywhere."));
	while (!d.signal && !session_over(session) && step(&d))
		;
	if (d.signal)
		session_do(session, CMD_QUIT, NULL, NULL);
	steps(&d);
	session_results(session, result, &d);
	listen(&d, NULL, NULL);
	free(d.tables);
	d.end.signal = d.signal;
	if (setup->end)
		*setup->end = d.end;
	return out_end(&d.out, err);
}
