/* SPDX-License-Identifier: ISC */
/* Asking the fields of a screen one after the other, and what to do when a check failed. */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include "face/plain.h"
#include "face/table.h"
#include "base/i18n.h"
#include "base/search.h"
#include "guide/guide.h"

#define LIST_LONG 30                    /* longer lists are not read out */

static char *screen_name(const struct view *v)
{
	return mem_fmt("%s\n%s", v->step ? v->step : "", v->title ? v->title : "");
}

/* Reads the screen out when it is another one. */
void plain_arrive(struct plain *p, const struct view *v)
{
	char *name = screen_name(v);
	if (p->screen && strcmp(p->screen, name) == 0) {
		free(name);
		return;
	}
	free(p->screen);
	p->screen = name;
	free(p->tables);
	p->tables = NULL;
	p->field = 0;
	p->tried = false;
	p->n_told = -1;
	say_screen(p, v);
}

static char *text_prompt(const struct view_field *f)
{
	if (f->kind == FIELD_SECRET && f->set)
		return mem_fmt(_("%s (secret, not shown; there is one of %zu characters%s%s, Enter keeps it)"), f->label, f->secret_len,
			f->secret_end[0] ? _(", ending ") : "", f->secret_end);
	if (f->kind == FIELD_SECRET && f->lines)
		return mem_fmt(_("%s (secret, not shown; paste it, or give @ and the path of a file)"), f->label);
	if (f->kind == FIELD_SECRET)
		return mem_fmt(_("%s (secret, not shown)"), f->label);
	if (f->text && *f->text)
		return mem_fmt(_("%s (default %s)"), f->label, f->text);
	return f->optional ? mem_fmt(_("%s (may be left empty)"), f->label) : mem_dup(f->label);
}

/* The choices that hold the word, with their numbers. How many there were. */
static int list_choices(struct plain *p, const struct view_field *f, const char *word)
{
	const char *group = NULL;
	int n = 0;
	for (int i = 0; i < f->n_choices; i++) {
		const struct view_choice *c = &f->choices[i];
		if (!text_holds(c->label, word) && !text_holds(c->note, word) && !text_holds(c->group, word))
			continue;
		if (c->group && *c->group && (!group || strcmp(group, c->group) != 0))
			out_line(&p->out, "%s:", c->group);
		group = c->group;
		if (c->note && *c->note)
			out_line(&p->out, "%d %s: %s", i + 1, c->label, c->note);
		else
			out_line(&p->out, "%d %s", i + 1, c->label);
		n++;
	}
	return n;
}

/* Numbered choices; the default in words. Of a list that is too long to be read out those that hold a word are told. */
static char *choice_prompt(struct plain *p, const struct view_field *f)
{
	const char *label = NULL;
	int preset = 0;
	if (f->n_choices <= LIST_LONG)
		list_choices(p, f, "");
	else if (!p->looked)
		out_line(&p->out, _("There are %d to choose from. A word lists those that hold it, * all of them."), f->n_choices);
	for (int i = 0; i < f->n_choices; i++)
		if (f->text && strcmp(f->choices[i].value, f->text) == 0)
			preset = i + 1, label = f->choices[i].label;
	if (preset)
		return mem_fmt(_("%s (1 to %d, default %d, %s)"), f->label, f->n_choices, preset, label);
	return mem_fmt(_("%s (1 to %d)"), f->label, f->n_choices);
}

/* A number means that choice; words are judged by the session. */
static const char *chosen(const struct view_field *f, const char *line)
{
	char *end;
	long i = strtol(line, &end, 10);
	return end != line && *end == '\0' && i >= 1 && i <= f->n_choices ? f->choices[i - 1].value : line;
}

/* Is it a word to look for in a long list? One that was looked for in vain, or is given once more, is an answer. */
static bool looks(struct plain *p, const struct view_field *f, const char *line)
{
	if (f->n_choices <= LIST_LONG || *line == '\0' || chosen(f, line) != line || (p->looked && strcmp(p->looked, line) == 0))
		return false;
	for (int i = 0; i < f->n_choices; i++)
		if (strcmp(f->choices[i].value, line) == 0 || strcasecmp(f->choices[i].label, line) == 0)
			return false;
	free(p->looked);
	p->looked = mem_dup(line);
	return list_choices(p, f, strcmp(line, "*") == 0 ? "" : line) > 0;
}

/* Is the last line so far that of a block in PEM form? */
static bool block_over(const struct buf *all)
{
	const char *last = strrchr(all->s, '\n');
	return strncmp(last ? last + 1 : all->s, "-----END ", 9) == 0;
}

/* Behind a block in PEM form comes another one, or what was pasted with it. */
static bool goes_on(struct plain *p)
{
	return plain_pending(p) && (lines_tty(p->lines) || lines_begin(p->lines, "-----BEGIN "));
}

static enum reply next_line(struct plain *p, bool secret, char **line, size_t *n)
{
	return plain_pending(p) ? plain_line(p, line, n) : plain_ask(p, _("  more, an empty line ends it"), secret, line, n);
}

/* Lines up to an empty one that was typed; a block in PEM form ends with its own last line. False: the input ended. */
static bool more_lines(struct plain *p, struct buf *all, bool secret)
{
	char *line;
	size_t n;
	while (!block_over(all) || goes_on(p)) {
		enum reply r = next_line(p, secret, &line, &n);
		if (r == REPLY_STOP)
			return false;
		if (r == REPLY_DONE || (n == 0 && !(lines_tty(p->lines) && plain_pending(p))))
			break;
		buf_addc(all, '\n');
		if (buf_add(all, line, n) != 0) {
			out_line(&p->out, "%s", _("This is too long. Nothing of it was taken."));
			buf_clear(all);
			return true;
		}
	}
	return true;
}

static int hand_lines(struct plain *p, const char *id, bool secret, const char *line, size_t n, struct err *err)
{
	struct buf all;
	int result = -1;
	buf_init(&all, BUF_TEXT);
	buf_add(&all, line, n);
	if (secret)
		plain_hush(p, true);
	bool whole = *all.s == '@' || more_lines(p, &all, secret);
	plain_hush(p, false);
	if (whole)
		result = session_answer_bytes(p->session, id, all.s, all.len, err);
	buf_free(&all);
	return result;
}

static const struct view_field *field_of(const struct view *v, const char *id)
{
	for (int i = 0; i < v->n_fields; i++)
		if (strcmp(v->fields[i].id, id) == 0)
			return &v->fields[i];
	return NULL;
}

/* What became of an answer: what was received of a secret, what was cleaned off. */
static void received(struct plain *p, const char *id)
{
	const struct view_field *f = field_of(session_view(p->session), id);
	if (f == NULL)
		return;
	if (f->kind == FIELD_SECRET && f->set) {
		out_part(&p->out, ngettext("Received %zu character", "Received %zu characters", f->secret_len), f->secret_len);
		if (f->secret_end[0])
			out_part(&p->out, _(", ending %s"), f->secret_end);
		if (f->shape)
			out_part(&p->out, ", %s", f->shape);
		out_part(&p->out, ".%s%s\n", f->notice ? " " : "", f->notice ? f->notice : "");
	} else if (f->notice && *f->notice) {
		out_line(&p->out, "%s", f->notice);
	}
}

/* Enter keeps what is there. 0 when the field has what it needs. */
static int hand(struct plain *p, const struct view_field *f, char *line, size_t n)
{
	struct err err = { "" };
	bool lines = f->lines, secret = f->kind == FIELD_SECRET;
	int result;
	if (n == 0 && (f->set || (f->optional && !(f->text && *f->text))))
		return 0;
	if (looks(p, f, line))
		return -1;
	char *id = mem_dup(f->id);
	char *answer = f->n_choices > 0 ? mem_dup(n == 0 ? f->text : chosen(f, line)) : n == 0 && !secret ? mem_dup(f->text) : NULL;
	if (answer)
		result = session_answer(p->session, id, answer, &err);
	else if (lines && n > 0)
		result = hand_lines(p, id, secret, line, n, &err);
	else if (secret)
		result = session_answer_bytes(p->session, id, line, n, &err);
	else
		result = session_answer(p->session, id, line, &err);
	if (result == 0)
		received(p, id);
	else if (err.text[0])
		out_line(&p->out, "%s", err.text);
	mem_wipe_free(answer);
	free(id);
	return result;
}

static void ask_field(struct plain *p)
{
	const struct view *v = session_view(p->session);
	const struct view_field *f = &v->fields[p->field];
	char *line, *prompt = f->n_choices > 0 ? choice_prompt(p, f) : text_prompt(f);
	size_t n;
	if (f->notice && *f->notice && !f->set)
		out_line(&p->out, "%s", f->notice);
	p->asking = p->field;
	enum reply r = plain_ask(p, prompt, f->kind == FIELD_SECRET, &line, &n);
	p->asking = -1;
	free(prompt);
	v = session_view(p->session);
	if (r != REPLY_LINE || p->field >= v->n_fields || p->prompting != v->prompt)
		return;
	if (hand(p, &v->fields[p->field], line, n) != 0)
		return;
	p->field++;
	free(p->looked);
	p->looked = NULL;
}

static void go_on(struct plain *p)
{
	struct err err = { "" };
	p->tried = true;
	p->stuck = session_do(p->session, CMD_NEXT, NULL, &err) != 0;
	if (p->stuck)
		out_line(&p->out, "%s", err.text);
}

static bool has(const struct view *v, enum check_state st)
{
	for (int i = 0; i < v->n_checks; i++)
		if (v->checks[i].state == st)
			return true;
	return false;
}

/* The field that the session wants: refused, missing, or a question that a check has raised. */
static int wanted(const struct view *v)
{
	for (int i = 0; i < v->n_fields; i++)
		if (v->fields[i].problem || (!v->fields[i].set && !v->fields[i].optional))
			return i;
	return -1;
}

/* The question that a check has raised, also where an answer to it is known beforehand. */
static int raised(const struct view *v)
{
	for (int i = 0; v->focus && i < v->n_fields && has(v, CHECK_ASKING); i++)
		if (strcmp(v->fields[i].id, v->focus) == 0)
			return i;
	return -1;
}

static void show_details(struct plain *p)
{
	char *text = plain_details(session_view(p->session));
	out_line(&p->out, "%s", text);
	free(text);
}

/* A check failed: again, look closer, go on without it, or answer anew. */
static void decide(struct plain *p, bool answers)
{
	int i = plain_number(p, answers ? _("1 check again, 2 details, 3 skip the proof, 4 change an answer, < back. Default 1")
		: _("1 check again, 2 details, 3 skip the proof, < back. Default 1"), answers ? 4 : 3, 1);
	if (i == 1)
		p->n_told = -1, go_on(p);
	else if (i == 2)
		show_details(p);
	else if (i == 3)
		plain_do(p, CMD_SKIP, NULL);
	else if (i == 4)
		p->field = 0, p->tried = false;
}

static void press_enter(struct plain *p, const struct view *v)
{
	char *line;
	size_t n;
	const char *label = v->n_commands > 0 && v->commands[0].command == CMD_NEXT ? v->commands[0].label : _("next");
	char *prompt = mem_fmt(_("Enter: %s"), label);
	if (plain_ask(p, prompt, false, &line, &n) == REPLY_LINE) {
		p->prompted = false;
		go_on(p);
	}
	free(prompt);
}

/* What it wants is read out once; where the screen behind it stands stays as it is. */
void plain_prompt(struct plain *p)
{
	const struct view *v = session_view(p->session);
	int field = p->field;
	bool tried = p->tried, stuck = p->stuck, question = v->n_fields > 0;
	p->prompting = true;
	if (!p->prompted)
		say_screen(p, v);
	p->prompted = true;
	p->field = 0;
	if (question)
		ask_field(p);
	if (question && p->field > 0 && p->prompting) {
		p->prompted = false;
		go_on(p);
	} else if (!question) {
		press_enter(p, v);
	}
	p->field = field;
	p->tried = tried;
	p->stuck = stuck;
}

void plain_fields(struct plain *p)
{
	const struct view *v = session_view(p->session);
	plain_arrive(p, v);
	say_checks(p, v);
	say_tables(&p->out, v, "; ", &p->tables);
	if (!p->tried && p->field < v->n_fields)
		ask_field(p);
	else if (!p->tried && v->n_fields > 0)
		go_on(p);
	else if (wanted(v) >= 0)
		p->field = wanted(v), p->tried = false;
	else if (p->tried && raised(v) >= 0)
		p->field = raised(v), p->tried = false;
	else if (has(v, CHECK_FAILED) && p->tried)
		decide(p, v->n_fields > 0);
	else if (p->tried && !p->stuck && !has(v, CHECK_OPEN) && !has(v, CHECK_STALE))
		go_on(p);
	else
		press_enter(p, v);
}
