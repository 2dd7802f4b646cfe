/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <wctype.h>
#include "base/search.h"
#include "base/text.h"

/* One character, in lower case; bytes that are no UTF-8 stand for themselves. */
static wint_t lower(const char *s, size_t *n)
{
	static const unsigned char mask[] = { 0, 0x7f, 0x1f, 0x0f, 0x07 };
	unsigned char c = (unsigned char)*s;
	size_t len = c < 0xc2 ? 1 : c < 0xe0 ? 2 : c < 0xf0 ? 3 : 4;
	wint_t w = c & mask[len];
	if (c >= 0x80 && len == 1)
		w = c;
	for (size_t i = 1; i < len; i++) {
		if (((unsigned char)s[i] & 0xc0) != 0x80) {
			len = i;
			break;
		}
		w = w << 6 | ((unsigned char)s[i] & 0x3f);
	}
	*n = len;
	return towlower(w);
}

static bool begins(const char *text, const char *word)
{
	while (*word) {
		size_t a, b;
		if (*text == '\0' || lower(text, &a) != lower(word, &b))
			return false;
		text += a;
		word += b;
	}
	return true;
}

const char *text_find(const char *text, const char *word)
{
	size_t n;
	for (; text && *text; lower(text, &n), text += n)
		if (begins(text, word))
			return text;
	return text && *word == '\0' ? text : NULL;
}

bool text_holds(const char *text, const char *word)
{
	return *word == '\0' || text_find(text, word) != NULL;
}
