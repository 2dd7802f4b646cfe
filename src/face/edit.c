/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <string.h>
#include "face/edit.h"
#include "base/mem.h"
#include "base/text.h"

void edit_init(struct edit *e)
{
	buf_init(&e->text, EDIT_MAX);
	e->at = e->from = 0;
}

void edit_free(struct edit *e)
{
	buf_free(&e->text);
}

void edit_set(struct edit *e, const char *s)
{
	buf_clear(&e->text);
	buf_adds(&e->text, s ? s : "");
	e->at = e->text.len;
	e->from = 0;
}

/* Puts s where [begin, end) was. */
static bool replace(struct edit *e, size_t begin, size_t end, const char *s, size_t n)
{
	size_t tail = e->text.len - end;
	if (e->text.len - (end - begin) + n >= EDIT_MAX)
		return false;
	if (n > end - begin) {
		size_t more = n - (end - begin);
		while (more-- > 0)
			buf_addc(&e->text, ' ');
	}
	memmove(e->text.s + begin + n, e->text.s + end, tail);
	if (n > 0)
		memcpy(e->text.s + begin, s, n);
	e->text.len = begin + n + tail;
	e->text.s[e->text.len] = '\0';
	e->at = begin + n;
	return true;
}

bool edit_insert(struct edit *e, const char *s, size_t n)
{
	return replace(e, e->at, e->at, s, n);
}

void edit_line(const struct edit *e, size_t *begin, size_t *end)
{
	const char *s = e->text.s;
	*begin = e->at;
	while (*begin > 0 && s[*begin - 1] != '\n')
		--*begin;
	*end = e->at;
	while (*end < e->text.len && s[*end] != '\n')
		++*end;
}

static size_t before(const struct edit *e)
{
	return e->at > 0 ? text_prev(e->text.s, e->at) : 0;
}

static size_t after(const struct edit *e)
{
	return e->at + text_next(e->text.s + e->at, e->text.len - e->at);
}

static size_t word_before(const struct edit *e)
{
	size_t at = e->at;
	while (at > 0 && e->text.s[at - 1] == ' ')
		at--;
	while (at > 0 && e->text.s[at - 1] != ' ')
		at--;
	return at;
}

static size_t line_begin(const struct edit *e)
{
	size_t begin, end;
	edit_line(e, &begin, &end);
	return begin;
}

static size_t line_end(const struct edit *e)
{
	size_t begin, end;
	edit_line(e, &begin, &end);
	return end;
}

/* Editing keys: where the cursor's other end is, and whether what lies between goes away. */
static const struct { int code; size_t (*to)(const struct edit *); bool cuts; } moves[] = {
	{ KEY_CODE_LEFT, before, false }, { KEY_CODE_RIGHT, after, false },
	{ KEY_CODE_HOME, line_begin, false }, { KEY_CODE_END, line_end, false },
	{ KEY_CTRL('a'), line_begin, false }, { KEY_CTRL('e'), line_end, false },
	{ KEY_CODE_BACKSPACE, before, true }, { KEY_CODE_DELETE, after, true }, { KEY_CTRL('d'), after, true },
	{ KEY_CTRL('u'), line_begin, true }, { KEY_CTRL('k'), line_end, true }, { KEY_CTRL('w'), word_before, true },
};

bool edit_key(struct edit *e, const struct press *k, bool *changed)
{
	*changed = false;
	if (k->code == KEY_CODE_TEXT) {
		*changed = edit_insert(e, k->text, k->n);
		return true;
	}
	for (size_t i = 0; i < COUNT(moves); i++) {
		if (moves[i].code != k->code)
			continue;
		size_t to = moves[i].to(e), low = to < e->at ? to : e->at, high = to < e->at ? e->at : to;
		if (moves[i].cuts && high > low) {
			replace(e, low, high, "", 0);
			*changed = true;
		} else if (!moves[i].cuts) {
			e->at = to;
		}
		return true;
	}
	return false;
}

/* How much of a long line stays in sight when it moves on at the right edge: few, so that this letter too costs few bytes. */
#define STAYS 8

void edit_window(struct edit *e, size_t cols, size_t *begin, size_t *end, size_t *cursor)
{
	size_t first, last;
	const char *s = e->text.s;
	edit_line(e, &first, &last);
	if (e->from < first || e->from > e->at)
		e->from = first;
	if (e->from == e->at && e->at > first) {                 /* the cursor came to the left edge */
		size_t back = 0;
		while (e->from > first && back < cols / 2) {
			size_t to = text_prev(s, e->from);
			back += text_width(s + to, e->from - to);
			e->from = to;
		}
	}
	while (e->from < e->at && text_width(s + e->from, e->at - e->from) >= cols) {
		size_t stays = cols / 2 < STAYS ? cols / 2 : STAYS;
		size_t skip = text_fit(s + e->from, cols - stays);
		if (skip == 0)
			skip = text_next(s + e->from, e->at - e->from);
		e->from += skip;
	}
	*begin = e->from;
	*end = e->from;
	for (size_t used = 0; *end < last;) {
		size_t n = text_next(s + *end, last - *end);
		used += text_width(s + *end, n);
		if (n == 0 || used > cols)
			break;
		*end += n;
	}
	*cursor = text_width(s + e->from, e->at - e->from);
}
