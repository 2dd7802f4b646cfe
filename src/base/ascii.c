/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "base/text.h"
#include "base/utf8.h"
#include <string.h>

struct plain { uint32_t c; const char *s; };

/* U+00A0 to U+00FF in order; German as German is written without its letters */
static const char *const latin1[] = {
	" ", "!", "c", "GBP", "?", "JPY", "|", "S.", "\"", "(c)", "a", "<<", "!", "", "(R)", "-",
	"deg", "+-", "2", "3", "'", "u", "P.", ".", ",", "1", "o", ">>", "1/4", "1/2", "3/4", "?",
	"A", "A", "A", "A", "Ae", "A", "AE", "C", "E", "E", "E", "E", "I", "I", "I", "I",
	"D", "N", "O", "O", "O", "O", "Oe", "x", "O", "U", "U", "U", "Ue", "Y", "Th", "ss",
	"a", "a", "a", "a", "ae", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",
	"d", "n", "o", "o", "o", "o", "oe", "/", "o", "u", "u", "u", "ue", "y", "th", "y",
};

/* U+0100 to U+017F, one letter each, but for the ligatures below */
static const char extended[] =
	"AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkqLlLlLlLlLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";

static const struct plain others[] = {
	{ 0x132, "IJ" }, { 0x133, "ij" }, { 0x149, "'n" }, { 0x152, "OE" }, { 0x153, "oe" },
	{ 0x2002, " " }, { 0x2003, " " }, { 0x2007, " " }, { 0x2009, " " }, { 0x202f, " " },
	{ 0x2010, "-" }, { 0x2011, "-" }, { 0x2012, "-" }, { 0x2013, "-" }, { 0x2014, "--" }, { 0x2015, "--" },
	{ 0x2018, "'" }, { 0x2019, "'" }, { 0x201a, "'" }, { 0x201b, "'" }, { 0x201c, "\"" }, { 0x201d, "\"" }, { 0x201e, "\"" },
	{ 0x2020, "+" }, { 0x2022, "*" }, { 0x2026, "..." }, { 0x2032, "'" }, { 0x2033, "\"" }, { 0x2039, "<" }, { 0x203a, ">" },
	{ 0x20ac, "EUR" }, { 0x2122, "(TM)" },
	{ 0x2190, "<-" }, { 0x2191, "^" }, { 0x2192, "->" }, { 0x2193, "v" }, { 0x21b5, "<-" }, { 0x21d2, "=>" },
	{ 0x2212, "-" }, { 0x2215, "/" }, { 0x2248, "~" }, { 0x2260, "!=" }, { 0x2264, "<=" }, { 0x2265, ">=" }, { 0x22ef, "..." },
	{ 0x2500, "-" }, { 0x2501, "-" }, { 0x2502, "|" }, { 0x2503, "|" }, { 0x2550, "=" }, { 0x2551, "|" },
	{ 0x2588, "#" }, { 0x2591, "." }, { 0x2592, ":" }, { 0x25a0, "#" }, { 0x25a1, "." }, { 0x25aa, "*" }, { 0x25b2, "^" },
	{ 0x25b6, ">" }, { 0x25b8, ">" }, { 0x25ba, ">" }, { 0x25bc, "v" }, { 0x25be, "v" }, { 0x25c0, "<" }, { 0x25c6, "*" },
	{ 0x25cb, "o" }, { 0x25cf, "*" }, { 0x25d0, "~" }, { 0x2605, "*" }, { 0x2610, "[ ]" }, { 0x2611, "[x]" }, { 0x26a0, "!" },
	{ 0x2713, "v" }, { 0x2714, "v" }, { 0x2715, "x" }, { 0x2717, "x" }, { 0x2718, "x" }, { 0x276f, ">" }, { 0x27a4, ">" },
	{ 0xfb01, "fi" }, { 0xfb02, "fl" }, { 0xfffd, "?" },
};

static const char *find(uint32_t c)
{
	for (size_t i = 0; i < COUNT(others); i++)
		if (others[i].c == c)
			return others[i].s;
	if (c >= 0xa0 && c < 0xa0 + COUNT(latin1))
		return latin1[c - 0xa0];
	return NULL;
}

void text_ascii(struct buf *out, const char *s, size_t n)
{
	while (n && !out->over) {
		uint32_t c;
		size_t k = utf8_take(s, n, &c);
		const char *found = c < 0x80 ? NULL : find(c);

		if (c < 0x80)
			buf_addc(out, *s);
		else if (found)
			buf_adds(out, found);
		else if (c >= 0x100 && c - 0x100 < sizeof extended - 1)
			buf_addc(out, extended[c - 0x100]);
		else if (c == UTF8_BAD || utf8_width(c))        /* a combining mark goes with its letter */
			buf_addc(out, '?');
		s += k;
		n -= k;
	}
}
