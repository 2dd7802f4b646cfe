/* SPDX-License-Identifier: ISC */
/* The tables of the manual. */
#include "config.h"
#include <ctype.h>
#include <string.h>
#include "guide/vocab.h"
#include "guide/vocabdoc.h"

static const char *const type_words[] = {
	[V_ID] = "id", [V_NAME] = "name", [V_STRING] = "string", [V_TEXT] = "text", [V_LABEL] = "label", [V_TEMPLATE] = "template",
	[V_POINTER] = "JSON pointer", [V_PATTERN] = "regular expression", [V_BOOL] = "true or false", [V_TRI] = "true or false",
	[V_INT] = "whole number", [V_ENUM] = "word", [V_SCALAR] = "string, number, true or false", [V_JSON] = "any JSON",
	[V_STATUS] = "status", [V_STRINGS] = "string or strings", [V_TEMPLATES] = "template or templates", [V_MAP] = "templates by name",
	[V_OBJECT] = "object", [V_LIST] = "list", [V_BYNAME] = "by name", [V_MAPS] = "list of templates by name" };

static const struct { unsigned flag; const char *word; } flag_words[] = {
	{ F_REQUIRED, "required" }, { F_SHORT, "short form" }, { F_SECRET, "may hold a secret" }, { F_REPLY, "knows the reply" },
	{ F_LOCAL, "knows the row's keep" } };

/* A sentence as mdoc takes it: each on a line of its own, no line that begins like a request. */
static void add_text(struct buf *out, const char *s)
{
	bool line = true;

	for (; *s; s++) {
		if (line && (*s == '.' || *s == '\''))
			buf_adds(out, "\\&");
		line = *s == ' ' && strchr(".:", s[-1]) && isupper((unsigned char)s[1]);
		if (*s == '\\')
			buf_adds(out, "\\e");
		else if (*s == '-')
			buf_adds(out, "\\-");
		else
			buf_addc(out, line ? '\n' : *s);
	}
	buf_addc(out, '\n');
}

static void add_type(struct buf *out, const struct vkey *k)
{
	if (k->type == V_OBJECT)
		buf_adds(out, k->object->name);
	else if (k->object)
		buf_addf(out, "%s of %s", k->type == V_LIST ? "list" : "object", k->object->name);
	else
		buf_adds(out, type_words[k->type]);
	for (size_t i = 0; i < COUNT(flag_words); i++)
		if (k->flags & flag_words[i].flag)
			buf_addf(out, ", %s", flag_words[i].word);
}

static void add_key(struct buf *out, const struct vkey *k)
{
	if (k->flags & F_KEY)
		return;
	buf_addf(out, ".It Ic %s Pq ", k->name);
	add_type(out, k);
	buf_addc(out, '\n');
	add_text(out, k->help);
	if (k->type != V_ENUM)
		return;
	buf_adds(out, "One of\n");
	for (int i = 0; k->names[i]; i++)
		buf_addf(out, ".Cm %s%s\n", k->names[i], k->names[i + 1] ? " ," : k->flags & F_REQUIRED ? " ." : " ;");
	if (!(k->flags & F_REQUIRED))
		buf_adds(out, "the first of them when left out.\n");
}

static const char *how_many(const struct vgroup *g)
{
	if (g->least && g->most == 1)
		return "Exactly one of";
	return g->least ? "At least one of" : "At most one of";
}

static void add_groups(struct buf *out, const struct vobject *o)
{
	for (const struct vgroup *g = vocab_groups; g->object; g++) {
		if (strcmp(g->object, o->name))
			continue;
		buf_addf(out, ".Pp\n%s\n", how_many(g));
		for (int i = 0; g->keys[i]; i++)
			buf_addf(out, ".Ic %s%s\n", g->keys[i], g->keys[i + 1] ? " ," : "");
		buf_adds(out, "is there.\n");
	}
}

int vocab_man(struct buf *out)
{
	for (const struct vobject *const *o = vocab_all; *o; o++) {
		buf_addf(out, ".Ss %s\n", (*o)->name);
		add_text(out, (*o)->help);
		buf_adds(out, ".Bl -tag -width Ds\n");
		for (const struct vkey *k = (*o)->keys; k->name; k++)
			add_key(out, k);
		buf_adds(out, ".El\n");
		add_groups(out, *o);
	}
	return out->over ? -1 : 0;
}
