/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "base/text.h"
#include "base/utf8.h"
#include <stdlib.h>
#include <string.h>

#define REPLACEMENT "\xef\xbf\xbd"

/* What stands for a character that must not pass: NULL lets it pass, "" drops it. */
static const char *instead(uint32_t c, bool crlf)
{
	if (c == '\n' || c == '\t')
		return NULL;
	if (c == '\r')
		return crlf ? "" : "\n";
	if (c == 0x2028 || c == 0x2029)
		return "\n";
	if (c == UTF8_BAD || utf8_control(c) || utf8_bidi(c) || (c & 0xfffe) == 0xfffe)
		return REPLACEMENT;
	return utf8_unseen(c) ? "" : NULL;
}

void text_clean(struct buf *out, const char *s, size_t n)
{
	while (n && !out->over) {
		uint32_t c;
		size_t k = utf8_take(s, n, &c);
		const char *other = instead(c, n > 1 && s[1] == '\n');

		if (other)
			buf_adds(out, other);
		else
			buf_add(out, s, k);
		s += k;
		n -= k;
	}
}

char *text_clean_dup(const char *s, size_t n)
{
	struct buf b;

	buf_init(&b, n * strlen(REPLACEMENT));
	text_clean(&b, s, n);
	return buf_detach(&b);
}

size_t text_part(const char *s, size_t most)
{
	size_t n = strnlen(s, most + 1);

	if (n <= most)
		return n;
	n = most;
	while (n > 0 && ((unsigned char)s[n] & 0xc0) == 0x80)
		n--;
	return n;
}

bool text_valid(const char *s, size_t n)
{
	while (n) {
		uint32_t c;
		size_t k = utf8_take(s, n, &c);

		if (c == UTF8_BAD || !c)
			return false;
		s += k;
		n -= k;
	}
	return true;
}

size_t text_width(const char *s, size_t n)
{
	size_t cols = 0;

	while (n) {
		uint32_t c;
		size_t k = utf8_take(s, n, &c);

		cols += c == UTF8_BAD ? 1 : (size_t)utf8_width(c);
		s += k;
		n -= k;
	}
	return cols;
}

size_t text_next(const char *s, size_t n)
{
	uint32_t c;
	size_t at;

	if (!n)
		return 0;
	at = utf8_take(s, n, &c);
	if (c == '\n')
		return at;
	while (at < n) {
		size_t k = utf8_take(s + at, n - at, &c);

		if (c == UTF8_BAD || utf8_width(c))
			break;
		at += k;
	}
	return at;
}

/* One character back, combining marks not looked at. */
static size_t back(const char *s, size_t at)
{
	size_t from = at > 4 ? at - 4 : 0;

	for (size_t i = at - 1; i > from; i--)
		if (((unsigned char)s[i] & 0xc0) != 0x80)
			return i;
	return ((unsigned char)s[from] & 0xc0) != 0x80 ? from : at - 1;
}

size_t text_prev(const char *s, size_t at)
{
	while (at) {
		uint32_t c;
		size_t start = back(s, at);

		utf8_take(s + start, at - start, &c);
		at = start;
		if (c == UTF8_BAD || utf8_width(c))
			break;
	}
	return at;
}

size_t text_fit(const char *s, size_t cols)
{
	size_t at = 0, used = 0, n = strlen(s);

	while (at < n) {
		size_t k = text_next(s + at, n - at), w = text_width(s + at, k);

		if (used + w > cols)
			break;
		used += w;
		at += k;
	}
	return at;
}
