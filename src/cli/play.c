/* SPDX-License-Identifier: ISC */
/* One guide, from choosing the face to the exit status. */
#include "config.h"
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include "action/rehearsal.h"
#include "base/i18n.h"
#include "cli/answers.h"
#include "cli/faces.h"
#include "session/earlier.h"
#include "session/journal.h"

#define READ_DELAY 60        /* ms after the first screen: it is painted and the computer is at rest when the guide is read */
#define REPLY_DELAY 250      /* ms: a rehearsal takes as long as it takes to see that something happens */

struct stage {
	struct options *options;
	const struct play *play;
	struct guide *head, *guide;      /* the head alone serves until the person begins */
	const char *domain;
	struct err trouble;              /* why the guide could not be read */
	struct faces faces;
	struct live_loader *loader;
	struct world *rehearsal;
	struct journal *journal;
	struct values *earlier;          /* answers of earlier sessions */
	struct session *session;
};

static struct world *give_world(void *arg, struct err *err)
{
	struct stage *st = arg;
	if (st->rehearsal)
		return st->rehearsal;
	return live_loader_world(st->loader, err);
}

/* ---- the unfinished session ---- */

struct unfinished { const struct guide *guide; bool rehearsal; char *name, *label, *step, *pending; long written; };

static bool same_way(const struct journal_info *i, const struct guide *g)
{
	return strcmp(i->guide, g->id) == 0 && strcmp(i->task, g->task ? g->task->id : "") == 0;
}

static void consider(void *arg, const struct journal_info *i)
{
	struct unfinished *u = arg;
	if (i->broken || i->finished || i->locked || i->rehearsal != u->rehearsal || !same_way(i, u->guide) || i->written < u->written)
		return;
	free(u->name), free(u->label), free(u->step), free(u->pending);
	u->name = mem_dup(i->name);
	u->label = mem_dup(i->label);
	u->step = mem_dup(i->step);
	u->pending = mem_dup(i->pending);
	u->written = i->written;
}

static char *age(long written)
{
	long minutes = ((long)time(NULL) - written) / 60;
	if (minutes < 2)
		return mem_dup(_("a minute ago"));
	if (minutes < 120)
		return mem_fmt(_("%ld minutes ago"), minutes);
	if (minutes < 48 * 60)
		return mem_fmt(_("%ld hours ago"), minutes / 60);
	return mem_fmt(_("%ld days ago"), minutes / (24 * 60));
}

static enum face_resume ask_resume(struct stage *st, const struct unfinished *u, struct err *err)
{
	char *when = age(u->written);
	char *which = mem_fmt(_("There is an unfinished session of this guide: %s."), *u->label ? u->label : u->name);
	char *lines[3] = { u->rehearsal ? mem_fmt("%s: %s", _("REHEARSAL"), which) : mem_dup(which),
		*u->step ? mem_fmt(_("It stands at step %s, %s."), u->step, when) : mem_fmt(_("It was left %s."), when),
		mem_fmt(_("Waiting for: %s"), u->pending) };
	enum face_resume answer = RESUME_LEAVE;
	if (faces_resume(&st->faces, (const char *const *)lines, *u->pending ? 3 : 2, &answer, err))
		answer = RESUME_LEAVE;
	for (int i = 0; i < 3; i++)
		free(lines[i]);
	free(which);
	free(when);
	return answer;
}

/* The name of the session to go on with, or NULL for a new one; *leave when the person would rather not. */
static char *to_resume(struct stage *st, bool *leave, struct err *err)
{
	struct unfinished u = { st->head, st->play->rehearsal, NULL, NULL, NULL, NULL, 0 };
	enum face_resume answer = RESUME_NEW;
	char *dir;
	if (st->play->session)
		return mem_dup(st->play->session);
	if (st->options->fresh || (st->play->unattended && !st->options->resume))
		return NULL;
	dir = journal_dir();
	journal_list(dir, consider, &u);
	free(dir);
	if (u.name)
		answer = st->options->resume ? RESUME_GO_ON : ask_resume(st, &u, err);
	*leave = answer == RESUME_LEAVE;
	if (answer != RESUME_GO_ON) {
		free(u.name);
		u.name = NULL;
	}
	free(u.label), free(u.step), free(u.pending);
	return u.name;
}

/* ---- the guide ---- */

static void read_guide(void *arg)
{
	struct stage *st = arg;
	if (st->guide || st->trouble.text[0])
		return;
	st->guide = catalog_load(st->options, st->play->guide, &st->domain, &st->trouble);
	if (st->guide && st->play->rehearsal)
		st->rehearsal = rehearsal_new(st->faces.setup.loop, st->guide, st->play->unattended ? 0 : REPLY_DELAY);
}

static char *what_it_is(const struct stage *st)
{
	const struct guide *g = st->head;
	if (g->task)
		return mem_fmt(_("This belongs to the document \"%s\", as it was on %s, and keeps the numbers of its steps."), g->document->title,
			g->document->read);
	return mem_fmt(_("%s. It follows the document \"%s\", as it was on %s, step by step and with its numbers."), i18n_text(st->domain, g->summary),
		g->document->title, g->document->read);
}

/* The first screen: what the guide is, and what one needs. The guide itself is read while the person does. */
static bool welcome(struct stage *st, struct err *err)
{
	const struct guide *g = st->head;
	int n = 0, n_needs, timer = loop_timer(st->faces.setup.loop, READ_DELAY, read_guide, st);
	const struct para *needs = guide_needs(g, &n_needs);
	char **lines = mem_new((size_t)n_needs + 4, sizeof *lines);
	bool begin = false;
	lines[n++] = mem_dup(i18n_text(st->domain, guide_title(g)));
	lines[n++] = what_it_is(st);
	for (int i = 0; i < n_needs; i++)
		lines[n++] = i ? mem_dup(i18n_text(st->domain, needs[i].text)) : mem_fmt(_("You will need: %s"), i18n_text(st->domain, needs[i].text));
	lines[n++] = mem_dup(_("You can leave at any time: everything but secrets is kept, and you go on where you were."));
	if (faces_welcome(&st->faces, (const char *const *)lines, n, st->play->rehearsal, &begin, err))
		begin = false;
	loop_timer_off(st->faces.setup.loop, timer);
	for (int i = 0; i < n; i++)
		free(lines[i]);
	free(lines);
	return begin;
}

static int open_journal(struct stage *st, const char *name, struct err *err)
{
	char *dir = journal_dir();
	if (!name && !st->play->rehearsal && !st->play->unattended)      /* what runs unattended does the same each time */
		st->earlier = earlier_answers(dir, st->guide);
	st->journal = name ? journal_open(dir, name, err) : journal_new(dir, st->guide->id, st->guide->task ? st->guide->task->id : NULL,
		st->guide->hash, st->play->rehearsal, err);
	free(dir);
	if (!st->journal && !name) {
		struct err why = *err;
		err_set(err, _("%s. handrail keeps its sessions there; XDG_STATE_HOME can name another folder."), why.text);
	}
	/* practising goes on where nothing can be written; the real thing does not, because it could not be resumed or undone */
	return st->journal || (st->play->rehearsal && !name) ? 0 : -1;
}

/* ---- the session ---- */

static int make_session(struct stage *st, struct err *err)
{
	struct session_setup setup = { .guide = st->guide, .loop = st->faces.setup.loop, .world = give_world, .world_arg = st,
		.taken_journal = st->journal, .taken_earlier = st->earlier, .rehearsal = st->play->rehearsal, .unattended = st->play->unattended,
		.deal = st->options->deal, .domain = st->domain };
	st->journal = NULL;
	st->earlier = NULL;
	st->session = session_new(&setup, err);
	if (!st->session || answers_give(st->options, st->session, st->guide, setup.loop, st->play->rehearsal, err))
		return -1;
	return session_begin(st->session, err);
}

static void stop_at_signal(void *arg, int sig)
{
	struct stage *st = arg;
	st->faces.end.signal = sig;
	session_do(st->session, CMD_QUIT, NULL, NULL);
}

static int status_of(const struct stage *st)
{
	const struct face_end *e = &st->faces.end;
	if (e->signal == SIGINT)
		return EXIT_INTERRUPTED;
	if (e->signal)
		return 128 + e->signal;
	if (e->missing)
		return EXIT_MISSING;
	return e->failed ? EXIT_OUTCOME : session_exit(st->session);
}

static int walk(struct stage *st)
{
	static const int signals[] = { SIGINT, SIGTERM, SIGHUP, SIGQUIT };
	struct err err = { "" };
	if (make_session(st, &err))
		return complain(&err, session_fatal(st->session) ? EXIT_OUTCOME : EXIT_USAGE);
	for (size_t i = 0; st->faces.kind != FACE_CURSES && i < COUNT(signals); i++)
		loop_signal(st->faces.setup.loop, signals[i], stop_at_signal, st, NULL);
	if (faces_walk(&st->faces, st->session, &err))
		return complain(&err, EXIT_OUTCOME);
	if (session_fatal(st->session)) {
		err_set(&err, "%s", session_fatal(st->session));
		return complain(&err, EXIT_OUTCOME);
	}
	return status_of(st);
}

static int left(const struct stage *st)
{
	const struct face_end *e = &st->faces.end;
	return e->signal == SIGINT ? EXIT_INTERRUPTED : e->signal ? 128 + e->signal : EXIT_STOPPED;
}

static int perform(struct stage *st)
{
	struct err err = { "" };
	bool leave = false;
	char *name = to_resume(st, &leave, &err);
	int status;
	if (!leave && !name && !st->play->chosen && faces_welcomes(&st->faces))
		leave = !welcome(st, &err);
	read_guide(st);
	if (leave)
		status = err.text[0] ? complain(&err, EXIT_OUTCOME) : left(st);
	else if (!st->guide)
		status = complain(&st->trouble, EXIT_USAGE);
	else
		status = open_journal(st, name, &err) ? complain(&err, EXIT_USAGE) : walk(st);
	free(name);
	return status;
}

int play(struct options *o, const struct play *p)
{
	struct stage st = { .options = o, .play = p };
	struct err err = { "" };
	int status;
	st.head = catalog_head(o, p->guide, &st.domain, &err);
	if (st.head && o->deal && !p->rehearsal) {
		err_set(&err, "%s", _("What goes wrong can only be chosen in a rehearsal."));
		guide_free(st.head);
		st.head = NULL;
	}
	if (!st.head)
		return complain(&err, EXIT_USAGE);
	if (faces_open(&st.faces, o, p->unattended, &err)) {
		guide_free(st.head);
		return complain(&err, EXIT_OUTCOME);
	}
	if (!p->rehearsal)
		st.loader = live_loader_new(o, st.faces.setup.loop);
	status = perform(&st);
	session_free(st.session);
	if (st.rehearsal)
		st.rehearsal->ops->free(st.rehearsal);
	values_free(st.earlier);
	live_loader_free(st.loader);
	faces_close(&st.faces);
	guide_free(st.guide);
	guide_free(st.head);
	return status;
}
