/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "base/text.h"
#include <string.h>

struct wrap { const char *start; size_t cols, indent; bool first; text_line_fn *line; void *arg; };

static size_t room(const struct wrap *w)
{
	size_t indent = w->first ? 0 : w->indent;

	return w->cols > indent ? w->cols - indent : 1;
}

/* Bytes of s[0..n) that fit in cols; at least one character, so that there is progress in a narrow place. */
static size_t fit(const char *s, size_t n, size_t cols)
{
	size_t at = 0, used = 0;

	while (at < n) {
		size_t k = text_next(s + at, n - at), width = text_width(s + at, k);

		if (at && used + width > cols)
			break;
		used += width;
		at += k;
	}
	return at;
}

static size_t word_len(const char *s, size_t n)
{
	size_t i = 0;

	while (i < n && s[i] != ' ')
		i++;
	return i;
}

/* Is s in a URL? It may be the rest of one, its beginning is on the line before. */
static bool in_url(const char *start, const char *s, size_t n)
{
	const char *from = s;

	while (from > start && from[-1] != ' ')
		from--;
	for (const char *p = from; p + 3 <= s + n; p++)
		if (!memcmp(p, "://", 3))
			return true;
	return false;
}

/* Where a word that is longer than a line is broken: in a URL behind the last mark that fits, else where it must. */
static size_t cut(const struct wrap *w, const char *word, size_t n, size_t cols)
{
	size_t at = fit(word, n, cols), i = at;

	if (at == n || !in_url(w->start, word, n))
		return at;
	while (i > 0 && !strchr("/&?=", word[i - 1]))
		i--;
	if (i >= 3 && !memcmp(word + i - 3, "://", 3))          /* the scheme alone is no line */
		return at;
	return i ? i : at;
}

/* How much of a paragraph goes on this line: whole words, or a piece of one that is longer than any line. */
static size_t take(const struct wrap *w, const char *s, size_t n)
{
	size_t at = 0, cols = room(w);

	while (at < n) {
		size_t gap = 0, k;

		while (at + gap < n && s[at + gap] == ' ')
			gap++;
		k = word_len(s + at + gap, n - at - gap);
		if (k <= 16 * cols && text_width(s, at + gap + k) <= cols) {
			at += gap + k;
			continue;
		}
		if (at)
			return at;
		if (gap && gap < cols)
			return gap + cut(w, s + gap, k, cols - gap);
		return gap ? gap : cut(w, s, k, cols);
	}
	return at;
}

static void emit(struct wrap *w, const char *s, size_t n)
{
	while (n && s[n - 1] == ' ')
		n--;
	w->line(w->arg, s, n);
	w->first = false;
}

static void paragraph(struct wrap *w, const char *s, size_t n)
{
	w->start = s;
	if (!n)
		emit(w, s, 0);
	while (n) {
		size_t k = take(w, s, n);

		emit(w, s, k);
		while (k < n && s[k] == ' ')
			k++;
		s += k;
		n -= k;
	}
}

void text_wrap(const char *s, size_t cols, size_t indent, text_line_fn *line, void *arg)
{
	struct wrap w = { .cols = cols ? cols : 1, .indent = indent, .first = true, .line = line, .arg = arg };

	while (*s) {
		size_t n = strcspn(s, "\n");

		paragraph(&w, s, n);
		s += n + (s[n] == '\n');
	}
}
