/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "action/during.h"
#include <stdlib.h>
#include <string.h>
#include "base/buf.h"
#include "base/i18n.h"
#include "base/secret.h"
#include "base/text.h"

#define KEPT (512u * 1024)           /* of a program that says more, the first part is forgotten */
#define LINE_SHOWN 400

struct watch {
	const struct command *command;
	struct values *values;
	struct { struct text_filter filter; struct buf rest; } streams[2];      /* rest: the beginning of a character */
	struct buf text;
	size_t at;                       /* where the row that was seen last ends */
};

struct watch *watch_new(const struct command *c, struct values *values)
{
	struct watch *w = mem_new(1, sizeof *w);
	w->command = c;
	w->values = values;
	for (int i = 0; i < 2; i++)
		buf_init(&w->streams[i].rest, BUF_REPLY);
	buf_init(&w->text, 4 * KEPT);
	return w;
}

void watch_free(struct watch *w)
{
	if (!w)
		return;
	for (int i = 0; i < 2; i++)
		buf_free(&w->streams[i].rest);
	buf_free(&w->text);
	free(w);
}

/* How many bytes at the end are the beginning of a character that is not whole yet. */
static size_t unfinished(const char *s, size_t n)
{
	size_t back = 0;
	while (back < n && back < 3 && ((unsigned char)s[n - 1 - back] & 0xc0) == 0x80)
		back++;
	if (back == n)
		return 0;
	unsigned char lead = (unsigned char)s[n - 1 - back];
	size_t whole = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
	return back + 1 < whole ? back + 1 : 0;
}

/* What was looked at long ago goes first. */
static void make_room(struct watch *w)
{
	size_t drop = w->text.len > KEPT ? w->text.len - KEPT : 0;
	if (!drop)
		return;
	memmove(w->text.s, w->text.s + drop, w->text.len - drop + 1);
	w->text.len -= drop;
	w->at = w->at > drop ? w->at - drop : 0;
}

void watch_add(struct watch *w, int stream, const char *bytes, size_t n)
{
	struct buf *rest = &w->streams[stream == 2].rest;
	size_t left;
	char tail[4];
	text_filter(&w->streams[stream == 2].filter, rest, bytes, n);
	left = unfinished(rest->s, rest->len);
	memcpy(tail, rest->s + rest->len - left, left);
	text_clean(&w->text, rest->s, rest->len - left);
	buf_clear(rest);
	buf_add(rest, tail, left);
	make_room(w);
}

/* ---- rows ---- */

static const char *last_of(const char *text, const char *part)
{
	const char *last = NULL;
	for (const char *s = text; *part && (s = strstr(s, part)); s++)
		last = s;
	return last;
}

static char *trimmed(const char *s, size_t n)
{
	while (n && (*s == ' ' || *s == '\t'))
		s++, n--;
	while (n && strchr(" \t\n", s[n - 1]))
		n--;
	return mem_dupn(s, n);
}

/* own: where the row's own text ends. NULL when it is not there, or not yet whole. */
static char *cut_piece(const struct watch *w, const struct piece *p, const char *own)
{
	const char *from = p->after ? last_of(w->text.s, p->after) : own, *to;
	if (!from)
		return NULL;
	from += p->after ? strlen(p->after) : 0;
	to = strstr(from, p->until ? p->until : "\n");
	return to && to > from ? trimmed(from, (size_t)(to - from)) : NULL;
}

static bool has_pieces(const struct watch *w, const struct during *row, const char *own)
{
	for (int i = 0; i < row->keep.n; i++) {
		char *text = cut_piece(w, &row->keep.v[i], own);
		bool there = text != NULL;
		mem_wipe_free(text);
		if (!there)
			return false;
	}
	return true;
}

static void set_pieces(const struct watch *w, const struct during *row, const char *own)
{
	for (int i = 0; i < row->keep.n; i++) {
		const struct piece *p = &row->keep.v[i];
		char *text = cut_piece(w, p, own);
		if (text && p->secret)
			values_set_secret(w->values, p->name, secret_new(text, strlen(text)), FROM_REPLY, NULL);
		else if (text)
			values_set(w->values, p->name, text, FROM_REPLY, NULL);
		mem_wipe_free(text);
	}
}

/* The first of a row's texts behind the last row seen; *end: where it ends. */
static const char *find_row(const struct watch *w, const struct during *row, const char **end)
{
	const char *first = NULL;
	for (int i = 0; i < row->text.n; i++) {
		const char *s = strstr(w->text.s + w->at, row->text.v[i]);
		if (s && (!first || s < first)) {
			first = s;
			*end = s + strlen(row->text.v[i]);
		}
	}
	return first;
}

const struct during *watch_next(struct watch *w)
{
	const struct during *next = NULL;
	const char *where = NULL, *end = NULL;
	for (int i = 0; i < w->command->during.n; i++) {
		const struct during *row = &w->command->during.v[i];
		const char *row_end = NULL, *s = conds_hold(w->values, &row->when) ? find_row(w, row, &row_end) : NULL;
		if (s && (!where || s < where) && has_pieces(w, row, row_end)) {
			next = row;
			where = s;
			end = row_end;
		}
	}
	if (next) {
		set_pieces(w, next, end);
		w->at = (size_t)(end - w->text.s);
	}
	return next;
}

/* Never half a character. */
static size_t shown_part(const char *s, size_t n)
{
	n = n < LINE_SHOWN ? n : LINE_SHOWN;
	while (n && ((unsigned char)s[n] & 0xc0) == 0x80)
		n--;
	return n;
}

char *watch_tail(const struct watch *w, int lines)
{
	const char *s = w->text.s + w->text.len;
	struct buf b;
	if (s > w->text.s && s[-1] == '\n')
		s--;
	while (s > w->text.s && !(s[-1] == '\n' && --lines == 0))
		s--;
	buf_init(&b, BUF_TEXT);
	for (size_t n; *s; s += n + (s[n] == '\n')) {
		n = strcspn(s, "\n");
		if (secret_seen(s, n))
			buf_adds(&b, _("(not shown: it holds a secret)"));
		else
			buf_add(&b, s, shown_part(s, n));
		buf_addc(&b, '\n');
	}
	return buf_detach(&b);
}
