/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "base/text.h"
#include "base/utf8.h"
#include <string.h>

enum { DOUBLED_LEAST = 6 };     /* "bonbon" is a word */

struct quotes { const char *open, *close; };

static bool blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* An escape sequence as a copied terminal brings it along: ESC [ parameters letter. 0 when s is none. */
static size_t sequence(const char *s, size_t n)
{
	size_t i = 2;

	if (n < 3 || s[0] != 27 || s[1] != '[')
		return 0;
	while (i < n && s[i] >= 0x20 && s[i] < 0x40)
		i++;
	return i < n && s[i] >= 0x40 && s[i] < 0x7f ? i + 1 : 0;
}

static bool odd_space(uint32_t c)
{
	return c == 0xa0 || c == 0x202f || c == 0x2007;
}

/* Which bit a character costs when it is taken off; 0: it stays */
static unsigned charge(uint32_t c, bool lines)
{
	if (c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029)
		return PASTE_BREAKS;
	if (c == '\t' && lines)
		return 0;
	if (odd_space(c) || utf8_unseen(c) || utf8_bidi(c))
		return PASTE_SPACES;
	return c == UTF8_BAD || utf8_control(c) ? PASTE_CONTROL : 0;
}

static size_t trim(char *s, size_t len, unsigned *what)
{
	size_t from = 0;

	while (len && blank(s[len - 1]))
		len--, *what |= PASTE_TRIMMED;
	while (from < len && blank(s[from]))
		from++, *what |= PASTE_TRIMMED;
	memmove(s, s + from, len - from);
	return len - from;
}

/* \r\n is one break; where lines are wanted every kind of break is \n and an odd space an even one */
static size_t sift(char *s, size_t len, bool lines, unsigned *what)
{
	size_t to = 0, k;

	for (size_t i = 0; i < len; i += k) {
		uint32_t c;
		unsigned bit;

		k = sequence(s + i, len - i);
		if (k) {
			*what |= PASTE_CONTROL;
			continue;
		}
		k = utf8_take(s + i, len - i, &c);
		bit = charge(c, lines);
		if (!bit) {
			memmove(s + to, s + i, k);
			to += k;
		} else if (lines && bit == PASTE_BREAKS) {
			if (c != '\r' || i + 1 == len || s[i + 1] != '\n')
				s[to++] = '\n';
		} else {
			*what |= bit;
			if (lines && odd_space(c))
				s[to++] = ' ';
		}
	}
	return to;
}

static size_t unquote(char *s, size_t len, unsigned *what)
{
	static const struct quotes pairs[] = {
		{ "\"", "\"" }, { "'", "'" }, { "`", "`" }, { "\xe2\x80\x9c", "\xe2\x80\x9d" }, { "\xe2\x80\x9e", "\xe2\x80\x9c" },
		{ "\xe2\x80\x98", "\xe2\x80\x99" }, { "\xc2\xab", "\xc2\xbb" },
	};

	for (size_t i = 0; i < COUNT(pairs); i++) {
		size_t a = strlen(pairs[i].open), b = strlen(pairs[i].close);

		if (len <= a + b || memcmp(s, pairs[i].open, a) || memcmp(s + len - b, pairs[i].close, b))
			continue;
		*what |= PASTE_QUOTES;
		memmove(s, s + a, len - a - b);
		return len - a - b;
	}
	return len;
}

static bool doubled(const char *s, size_t len)
{
	size_t half = len / 2;

	if (half < DOUBLED_LEAST)
		return false;
	if (len % 2 == 0)
		return !memcmp(s, s + half, half);
	return blank(s[half]) && !memcmp(s, s + half + 1, half);
}

size_t text_paste(char *s, size_t len, bool lines, unsigned *what)
{
	size_t before = len;
	unsigned seen = 0;

	len = trim(s, len, &seen);
	len = sift(s, len, lines, &seen);
	len = trim(s, len, &seen);
	len = unquote(s, len, &seen);
	if (seen & PASTE_QUOTES)
		len = trim(s, len, &seen);
	if (doubled(s, len))
		seen |= PASTE_DOUBLED;
	if (len < before)
		mem_wipe(s + len, before - len);        /* what was moved up may be a secret */
	if (what)
		*what = seen;
	return len;
}
