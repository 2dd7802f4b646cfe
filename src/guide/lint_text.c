/* SPDX-License-Identifier: ISC */
/* Texts that people read: clean, and narrow enough for 40 columns. */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "base/mem.h"
#include "base/text.h"
#include "guide/lint_rules.h"

#define WORD_MAX 38        /* 40 columns and a margin */

static const struct { const char *object, *key; size_t max; } widths[] = {
	{ "guide", "title", 60 }, { "guide", "menu", 40 }, { "guide", "group", 40 }, { "guide", "summary", 40 }, { "task", "title", 60 }, { "task", "summary", 40 }, { "step", "title", 60 },
	{ "service", "title", 60 }, { "screen", "title", 60 }, { "action", "title", 60 }, { "field", "label", 60 }, { "during", "stage", 60 }, { "outcome", "note", 24 } };

static bool is_shown(const struct spot *s)
{
	const struct vkey *k = s->key;

	return k->type == V_TEXT || k->type == V_LABEL
		|| (spot_is(s, "copy") && (!strcmp(k->name, "label") || !strcmp(k->name, "document") || !strcmp(k->name, "value")));
}

/* What is copied may have several lines, and indentation. */
static bool may_have_lines(const struct spot *s)
{
	return spot_is(s, "copy") && !strcmp(s->key->name, "value");
}

static bool has_control(const char *s)
{
	for (const unsigned char *p = (const unsigned char *)s; *p; p++)
		if (*p < 0x20 || *p == 0x7f || (*p == 0xc2 && p[1] < 0xa0))
			return true;
	return false;
}

static bool has_blanks(const char *s)
{
	size_t n = strlen(s);

	return n && (*s == ' ' || s[n - 1] == ' ' || strstr(s, "  "));
}

/* Words break at blanks, addresses also where text_wrap breaks them. What stands in a {name} is not known here. */
static char *wide_word(const char *s)
{
	while (*s) {
		size_t n = strcspn(s, " /&?=");

		if (text_width(s, n) > WORD_MAX && !memchr(s, '{', n))
			return mem_dupn(s, n);
		s += n + (s[n] != '\0');
	}
	return NULL;
}

/* A {name} counts as the few columns that most values take, {name:one|more} as its widest word. */
static size_t width_in(const char *s)
{
	size_t widest = 6;

	s += strcspn(s, ":}");
	if (*s == ':')
		widest = 0;
	while (*s && *s != '}') {
		size_t n = strcspn(++s, "|}"), wide = text_width(s, n);

		widest = wide > widest ? wide : widest;
		s += n;
	}
	return widest;
}

static size_t width_of(const char *s)
{
	size_t wide = 0;

	while (*s) {
		size_t n = strcspn(s, "{");

		wide += text_width(s, n);
		s += n;
		if (*s && s[1] != '{' && strchr(s, '}')) {
			wide += width_in(s);
			s = strchr(s, '}') + 1;
		} else if (*s) {
			wide++;
			s += s[1] == '{' ? 2 : 1;
		}
	}
	return wide;
}

static void say_width(struct lint *l, const struct spot *s, const char *string)
{
	for (size_t i = 0; i < COUNT(widths); i++) {
		size_t wide = width_of(string);
		char *is, *max;

		if (!spot_is(s, widths[i].object) || strcmp(s->key->name, widths[i].key) || wide <= widths[i].max)
			continue;
		is = mem_fmt("%zu", wide);
		max = mem_fmt("%zu", widths[i].max);
		lint_say(l, s, string, s->key->name, is, max);
		free(is);
		free(max);
	}
}

static void text_string(void *arg, const struct spot *s, const char *string)
{
	struct lint *l = arg;
	char *word = NULL;

	switch (l->rule->what) {
	case TEXT_CONTROL:
		if (has_control(string) && !may_have_lines(s))
			lint_say(l, s, string, s->key->name, NULL, NULL);
		break;
	case TEXT_BLANKS:
		if (has_blanks(string) && !(may_have_lines(s) && strchr(string, '\n')))
			lint_say(l, s, string, s->key->name, NULL, NULL);
		break;
	case TEXT_WORD:
		word = s->key->type == V_TEMPLATE ? NULL : wide_word(string);
		if (word)
			lint_say(l, s, string, s->key->name, word, NULL);
		free(word);
		break;
	default:
		say_width(l, s, string);
	}
}

void check_text(struct lint *l, const struct spot *s)
{
	if (is_shown(s))
		spot_strings(s, text_string, l);
}
