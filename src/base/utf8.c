/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "base/utf8.h"
#include "base/i18n.h"
#include "base/mem.h"
#include <wchar.h>

struct range { uint32_t from, to; };

static bool within(const struct range *r, size_t n, uint32_t c)
{
	size_t lo = 0, hi = n;

	while (lo < hi) {
		size_t mid = (lo + hi) / 2;

		if (c > r[mid].to)
			lo = mid + 1;
		else if (c < r[mid].from)
			hi = mid;
		else
			return true;
	}
	return false;
}

size_t utf8_take(const char *s, size_t n, uint32_t *c)
{
	static const uint32_t least[] = { 0, 0, 0x80, 0x800, 0x10000 };
	const unsigned char *u = (const unsigned char *)s;
	size_t len = u[0] < 0x80 ? 1 : u[0] >= 0xc2 && u[0] < 0xe0 ? 2 : u[0] >= 0xe0 && u[0] < 0xf0 ? 3 : u[0] >= 0xf0 && u[0] < 0xf5 ? 4 : 0;
	uint32_t v;

	*c = UTF8_BAD;
	if (len == 1) {
		*c = u[0];
		return 1;
	}
	if (!len || len > n)
		return 1;
	v = u[0] & (0xffu >> (len + 1));
	for (size_t i = 1; i < len; i++) {
		if ((u[i] & 0xc0) != 0x80)
			return 1;
		v = v << 6 | (u[i] & 0x3fu);
	}
	if (v < least[len] || v > 0x10ffff || (v >= 0xd800 && v < 0xe000))
		return 1;
	*c = v;
	return len;
}

bool utf8_control(uint32_t c)
{
	return c < 0x20 || (c >= 0x7f && c < 0xa0);
}

bool utf8_bidi(uint32_t c)
{
	static const struct range marks[] = { { 0x61c, 0x61c }, { 0x200e, 0x200f }, { 0x202a, 0x202e }, { 0x2066, 0x2069 } };

	return within(marks, COUNT(marks), c);
}

bool utf8_unseen(uint32_t c)
{
	static const struct range none[] = {
		{ 0xad, 0xad }, { 0x34f, 0x34f }, { 0x180e, 0x180e }, { 0x200b, 0x200d }, { 0x2060, 0x2065 }, { 0x206a, 0x206f },
		{ 0xfeff, 0xfeff }, { 0xfff0, 0xfffb }, { 0xe0000, 0xe0fff },
	};

	return within(none, COUNT(none), c);
}

/* For where the C library's table is not to be had: the scripts that combine, and the wide ones of East Asia. */
static int rough_width(uint32_t c)
{
	static const struct range zero[] = {
		{ 0x300, 0x36f }, { 0x483, 0x489 }, { 0x591, 0x5bd }, { 0x610, 0x61a }, { 0x64b, 0x65f }, { 0x6d6, 0x6dc },
		{ 0x93c, 0x93c }, { 0x941, 0x948 }, { 0x94d, 0x94d }, { 0xe31, 0xe31 }, { 0xe34, 0xe3a }, { 0xe47, 0xe4e },
		{ 0x1ab0, 0x1aff }, { 0x1dc0, 0x1dff }, { 0x200b, 0x200f }, { 0x20d0, 0x20ff }, { 0xfe00, 0xfe0f }, { 0xfe20, 0xfe2f },
		{ 0xe0100, 0xe01ef },
	};
	static const struct range two[] = {
		{ 0x1100, 0x115f }, { 0x2e80, 0x303e }, { 0x3041, 0x33ff }, { 0x3400, 0x4dbf }, { 0x4e00, 0x9fff }, { 0xa000, 0xa4cf },
		{ 0xac00, 0xd7a3 }, { 0xf900, 0xfaff }, { 0xfe30, 0xfe6f }, { 0xff00, 0xff60 }, { 0xffe0, 0xffe6 },
		{ 0x1f300, 0x1f64f }, { 0x1f680, 0x1f6ff }, { 0x1f900, 0x1f9ff }, { 0x20000, 0x3fffd },
	};

	return within(zero, COUNT(zero), c) ? 0 : within(two, COUNT(two), c) ? 2 : 1;
}

int utf8_width(uint32_t c)
{
	int w;

	if (c < 0x300)
		return 1;
#ifdef __STDC_ISO_10646__
	if (i18n_utf8()) {
		w = wcwidth((wchar_t)c);
		return w < 0 ? 1 : w;
	}
#endif
	w = rough_width(c);
	return w;
}
