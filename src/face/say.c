/* SPDX-License-Identifier: ISC */
/* The plain face's words: one fact a line, what matters first. */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "face/marks.h"
#include "face/plain.h"
#include "base/i18n.h"
#include "guide/guide.h"

static bool ends_sentence(const char *s)
{
	size_t n = strlen(s);
	return n > 0 && strchr(".?!:", s[n - 1]) != NULL;
}

static void head(struct plain *p, const struct view *v)
{
	const char *stop = v->title && ends_sentence(v->title) ? "" : ".";
	out_line(&p->out, "%s", "");
	if (v->rehearsal)
		out_part(&p->out, "%s ", _("REHEARSAL."));
	if (v->step && *v->step)
		out_line(&p->out, _("Step %s, %d of %d done: %s%s"), v->step, v->at, v->of, v->title ? v->title : "", stop);
	else
		out_line(&p->out, "%s%s", v->title ? v->title : "", stop);
}

static void values(struct plain *p, const struct view *v)
{
	for (int i = 0; i < v->n_copies; i++) {
		const struct view_copy *c = &v->copies[i];
		if (strchr(c->value, '\n'))
			out_line(&p->out, _("Value %d, %s:\n%s"), i + 1, c->label, c->value);
		else if (c->translation && *c->translation)
			out_line(&p->out, _("Value %d, %s (%s): %s"), i + 1, c->label, c->translation, c->value);
		else
			out_line(&p->out, _("Value %d, %s: %s"), i + 1, c->label, c->value);
		if (c->document && *c->document)
			out_line(&p->out, _("  in the document: %s"), c->document);
	}
	for (int i = 0; i < v->n_links; i++)
		out_line(&p->out, _("Link %d, %s: %s"), i + 1, v->links[i].label ? v->links[i].label : "", v->links[i].url);
}

void say_screen(struct plain *p, const struct view *v)
{
	static const char *const words[] = { [PARA_NOTE] = N_("Note: "), [PARA_IMPORTANT] = N_("Important: ") };
	head(p, v);
	for (int i = 0; i < v->n_paras; i++)
		out_line(&p->out, "%s%s", v->paras[i].level != PARA_PLAIN ? _(words[v->paras[i].level]) : "", v->paras[i].text);
	values(p, v);
}

static void check(struct plain *p, const struct view_check *c)
{
	if (c->state == CHECK_RUNNING)                   /* told when it takes long */
		return;
	if (c->state == CHECK_WAITING) {
		out_line(&p->out, _("Waiting: %s%s"), c->title, title_then(c->title, "."));
		return;
	}
	if (c->note && *c->note)
		out_line(&p->out, "%s%s %s, %s.", c->title, title_then(c->title, ":"), check_word(c->state), c->note);
	else
		out_line(&p->out, "%s%s %s.", c->title, title_then(c->title, ":"), check_word(c->state));
	if (c->say && *c->say)
		out_line(&p->out, "%s", c->say);
	if (c->fix && *c->fix)
		out_line(&p->out, "%s", c->fix);
}

/* Only what has changed since it was read out. */
void say_checks(struct plain *p, const struct view *v)
{
	if (p->n_told != v->n_checks) {
		p->told = mem_grow(p->told, (size_t)v->n_checks + 1, sizeof *p->told);
		for (int i = 0; i < v->n_checks; i++)
			p->told[i] = CHECK_OPEN;
		p->n_told = v->n_checks;
	}
	for (int i = 0; i < v->n_checks; i++) {
		if (p->told[i] == (int)v->checks[i].state)
			continue;
		p->told[i] = (int)v->checks[i].state;
		if (v->checks[i].state != CHECK_OPEN)
			check(p, &v->checks[i]);
	}
}

void say_stages(struct plain *p, const struct view *v)
{
	for (int i = 0; i < v->n_checks; i++) {
		const struct view_check *c = &v->checks[i];
		if (c->state != CHECK_RUNNING && c->state != CHECK_ASKING)
			continue;
		if (!p->staged || strcmp(p->staged, c->id) != 0 || c->n_stages < p->n_stages) {
			free(p->staged);
			p->staged = mem_dup(c->id);
			p->n_stages = 0;
		}
		for (; p->n_stages < c->n_stages; p->n_stages++)
			out_line(&p->out, "%s%s", c->stages[p->n_stages].text, ends_sentence(c->stages[p->n_stages].text) ? "" : ".");
	}
}

void say_notice(struct plain *p)
{
	const struct view *v = session_view(p->session);
	if (v->notice && *v->notice)
		out_line(&p->out, "%s", v->notice);
}

void say_summary(struct out *o, const struct view *v)
{
	if (v->title && *v->title)
		out_line(o, "%s", v->title);
	for (int i = 0; i < v->n_counts; i++)
		out_line(o, "%s: %d: %s", step_state_word(v->counts[i].state), v->counts[i].n, v->counts[i].steps ? v->counts[i].steps : "");
	for (int i = 0; i < v->n_paras; i++)
		out_line(o, "%s", v->paras[i].text);
	for (int i = 0; i < v->n_links; i++)
		out_line(o, "%s: %s", v->links[i].label ? v->links[i].label : "", v->links[i].url);
}

char *plain_details(const struct view *v)
{
	struct buf b;
	buf_init(&b, BUF_TEXT * 4);
	for (int i = 0; i < v->n_checks; i++)
		if (v->checks[i].details)
			buf_addf(&b, "%s%s %s\n%s\n", v->checks[i].title, title_then(v->checks[i].title, ":"), check_word(v->checks[i].state),
				v->checks[i].details);
	return buf_detach(&b);
}
