/* SPDX-License-Identifier: ISC */
/* The plain face: lines out, lines in, never more than one question at a time. */
#include "config.h"
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "face/plain.h"
#include "face/rescue.h"
#include "base/i18n.h"

#define PASTE_PAUSE 100

enum { FIRST_BEAT_MS = 2000, BEAT_MS = 10000 };

static void on_signal(void *arg, int sig)
{
	struct plain *p = arg;
	p->signal = sig;
	p->stop = true;
}

/* A program under way says what it is doing. */
static void on_change(void *arg)
{
	struct plain *p = arg;
	const struct view *v = session_view(p->session);
	say_stages(p, v);
	if (!v->prompt)
		p->prompting = p->prompted = false;
}

static const int ending[] = { SIGINT, SIGTERM, SIGHUP, SIGQUIT };

int plain_start(struct plain *p, const struct face_setup *setup, struct err *err)
{
	p->setup = setup;
	p->out = (struct out){ .fd = setup->out, .utf8 = setup->utf8 };
	p->asking = -1;
	for (size_t i = 0; i < COUNT(ending); i++)
		if (loop_signal(setup->loop, ending[i], on_signal, p, err) != 0)
			return -1;
	p->lines = lines_new(setup->loop, setup->in);
	if (p->session)
		session_on_change(p->session, on_change, p);
	return 0;
}

void plain_finish(struct plain *p)
{
	loop_timer_off(p->setup->loop, p->beat);
	for (size_t i = 0; i < COUNT(ending); i++)
		loop_signal(p->setup->loop, ending[i], NULL, NULL, NULL);
	lines_free(p->lines);
	if (p->session)
		session_on_change(p->session, NULL, NULL);
	free(p->staged);
	free(p->screen);
	free(p->tables);
	free(p->looked);
	free(p->told);
	if (p->setup->end)
		p->setup->end->signal = p->signal;
}

void plain_do(struct plain *p, enum session_command c, const char *arg)
{
	struct err err = { "" };
	int result = session_do(p->session, c, arg, &err);
	char *osc = session_terminal(p->session);
	if (result != 0)
		out_line(&p->out, "%s", err.text);
	else
		say_notice(p);
	if (osc && isatty(p->out.fd))
		out_text(&p->out, osc);
	free(osc);
}

/* A line, or the end. A terminal echoes the line break itself, but for a secret. */
static enum reply wait_line(struct plain *p, bool secret, char **line, size_t *n)
{
	bool cut, quiet = secret && !p->hushed && lines_tty(p->lines) && rescue_echo(p->setup->in, 0) == 0, prompting = p->prompting;
	enum reply r = REPLY_STOP;
	while (!p->stop && !p->out.failed) {
		if (prompting && !p->prompting) {        /* what asked has ended by itself */
			r = REPLY_DONE;
			break;
		}
		*line = lines_next(p->lines, n, &cut);
		if (*line) {
			r = REPLY_LINE;
			break;
		}
		if (cut) {
			out_line(&p->out, "\n%s", _("That line is too long for one line of input. Nothing of it was taken."));
			r = REPLY_DONE;
			break;
		}
		if (lines_over(p->lines))
			break;
		loop_turn(p->setup->loop);
	}
	if (quiet)
		rescue_echo(p->setup->in, 1);
	if (quiet || (p->hushed && secret) || !lines_tty(p->lines) || r == REPLY_STOP)
		out_text(&p->out, "\n");
	return r;
}

static void pause_over(void *arg)
{
	*(bool *)arg = true;
}

/* What a terminal was pasted comes in pieces, with pauses shorter than anybody types. */
bool plain_pending(struct plain *p)
{
	bool over = !lines_tty(p->lines);
	int timer = over ? 0 : loop_timer(p->setup->loop, PASTE_PAUSE, pause_over, &over);
	while (!over && !lines_ready(p->lines) && !lines_over(p->lines) && !p->stop)
		loop_turn(p->setup->loop);
	loop_timer_off(p->setup->loop, timer);
	return lines_ready(p->lines);
}

void plain_hush(struct plain *p, bool on)
{
	if (on)
		p->hushed = lines_tty(p->lines) && rescue_echo(p->setup->in, 0) == 0;
	else if (p->hushed)
		rescue_echo(p->setup->in, 1);
	p->hushed = p->hushed && on;
}

enum reply plain_line(struct plain *p, char **line, size_t *n)
{
	return wait_line(p, false, line, n);
}

/* A blank or = before a line makes it an answer, whatever it says. */
enum reply plain_ask(struct plain *p, const char *prompt, bool secret, char **line, size_t *n)
{
	out_part(&p->out, "%s", prompt);
	if (!p->hinted)
		out_part(&p->out, " %s", _("(< back, ? help, q quit and keep)"));
	p->hinted = true;
	out_text(&p->out, ": ");
	enum reply r = wait_line(p, secret, line, n);
	if (r == REPLY_STOP) {
		p->stop = true;
		return r;
	}
	if (r == REPLY_DONE)
		return r;
	if (plain_command(p, *line))
		return p->stop ? REPLY_STOP : REPLY_DONE;
	if (**line == ' ' || **line == '=')
		++*line, --*n;
	return REPLY_LINE;
}

int plain_number(struct plain *p, const char *prompt, int n, int preset)
{
	char *line, *end;
	size_t len;
	enum reply r = plain_ask(p, prompt, false, &line, &len);
	if (r != REPLY_LINE)
		return r == REPLY_STOP ? -1 : 0;
	if (len == 0 && preset > 0)
		return preset;
	long i = strtol(line, &end, 10);
	if (len > 0 && *end == '\0' && i >= 1 && i <= n)
		return (int)i;
	out_line(&p->out, _("Please answer with a number from 1 to %d."), n);
	return 0;
}

static void on_beat(void *arg)
{
	struct plain *p = arg;
	const struct view *v = session_view(p->session);
	p->beat = loop_timer(p->setup->loop, BEAT_MS, on_beat, p);
	for (int i = 0; i < v->n_checks; i++) {
		const struct view_check *c = &v->checks[i];
		if (c->state != CHECK_RUNNING && c->state != CHECK_WAITING)
			continue;
		if (c->state == CHECK_WAITING && c->limit_ms > 0)
			out_line(&p->out, _("Still waiting, %ld of %ld seconds: %s"), c->since_ms / 1000, c->limit_ms / 1000, c->say && *c->say ? c->say : c->title);
		else
			out_line(&p->out, _("Still working, %ld seconds: %s"), c->since_ms / 1000, c->title);
	}
}

/* While something runs, a person may stop it; what comes through a pipe are answers to what is asked later. */
static void busy(struct plain *p)
{
	char *line = NULL;
	size_t n;
	bool cut;
	if (lines_tty(p->lines) && (line = lines_next(p->lines, &n, &cut)) != NULL) {
		if (strcmp(line, "c") == 0 || strcmp(line, "<") == 0)
			plain_do(p, CMD_CANCEL, NULL);
		else if (*line)
			plain_command(p, line);
		return;
	}
	if (lines_tty(p->lines) && lines_over(p->lines)) {
		p->stop = true;
		return;
	}
	if (p->beat == 0)
		p->beat = loop_timer(p->setup->loop, FIRST_BEAT_MS, on_beat, p);
	loop_turn(p->setup->loop);
}

static void busy_view(struct plain *p)
{
	const struct view *v = session_view(p->session);
	plain_arrive(p, v);
	say_checks(p, v);
	if (v->waits && *v->waits && v->kind == VIEW_WAITING && !p->waits_told)
		out_line(&p->out, "%s", v->waits);
	if (v->kind == VIEW_WAITING && !p->waits_told && lines_tty(p->lines))
		out_line(&p->out, "%s", _("c and Enter stops waiting."));
	p->waits_told |= v->kind == VIEW_WAITING;
	busy(p);
	enum view_kind kind = session_view(p->session)->kind;
	if (kind == VIEW_RUNNING || kind == VIEW_WAITING)
		return;
	p->waits_told = false;
	loop_timer_off(p->setup->loop, p->beat);
	p->beat = 0;
}

static void confirm_view(struct plain *p)
{
	const struct view *v = session_view(p->session);
	out_line(&p->out, "%s", _("This will be changed:"));
	for (int i = 0; i < v->n_confirm; i++)
		out_line(&p->out, "%s", v->confirm[i]);
	if (v->undo && *v->undo)
		out_line(&p->out, _("To undo it: %s"), v->undo);
	int i = plain_number(p, _("1 do it, < back and nothing is changed. Default 1"), 1, 1);
	if (i == 1)
		plain_do(p, CMD_CONFIRM, NULL);
}

static void finished_view(struct plain *p)
{
	out_line(&p->out, "%s", "");
	say_summary(&p->out, session_view(p->session));
	session_do(p->session, CMD_NEXT, NULL, NULL);
	p->stop = true;
}

static void stopped_view(struct plain *p)
{
	p->stop = true;
}

void plain_view(struct plain *p)
{
	static void (*const views[])(struct plain *) = { [VIEW_SCREEN] = plain_fields, [VIEW_CONFIRM] = confirm_view, [VIEW_RUNNING] = busy_view,
		[VIEW_WAITING] = busy_view, [VIEW_FINISHED] = finished_view, [VIEW_STOPPED] = stopped_view };
	if (session_view(p->session)->prompt)
		plain_prompt(p);
	else
		views[session_view(p->session)->kind](p);
}

/* Stopped by the end of input, a signal or a full disk behind the output: what there is, is kept. */
static void leave(struct plain *p)
{
	if (session_over(p->session))
		return;
	session_do(p->session, CMD_QUIT, NULL, NULL);
	if (!p->out.failed)
		out_line(&p->out, "%s", _("Stopped. What was entered is kept, but for secrets."));
}

int face_plain(const struct face_setup *setup, struct session *session, struct err *err)
{
	struct plain p = { .session = session };
	if (plain_start(&p, setup, err) != 0)
		return -1;
	out_line(&p.out, "%s", session_view(session)->guide);
	if (session_view(session)->rehearsal)
		out_line(&p.out, "%s", _("REHEARSAL: nothing is sent anywhere."));
	while (!p.stop && !session_over(session) && !p.out.failed)
		plain_view(&p);
	leave(&p);
	plain_finish(&p);
	return out_end(&p.out, err);
}
