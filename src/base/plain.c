/* SPDX-License-Identifier: ISC */
/* What a program says to a terminal, read as text: without colours, movements of the cursor and titles of windows. */
#include "config.h"
#include "base/text.h"

enum { IN_TEXT, IN_ESCAPE, IN_SEQUENCE, IN_STRING, IN_STRING_END };

static int after_escape(unsigned char c)
{
	if (c == '[')
		return IN_SEQUENCE;
	if (c == ']' || c == 'P' || c == 'X' || c == '^' || c == '_')
		return IN_STRING;
	return c >= 0x20 && c <= 0x2f ? IN_ESCAPE : IN_TEXT;      /* ESC ( B: more is to come */
}

static int after_string(unsigned char c)
{
	return c == 0x07 ? IN_TEXT : c == 0x1b ? IN_STRING_END : IN_STRING;
}

static void plain_char(struct text_filter *f, struct buf *out, unsigned char c)
{
	if (f->cr && c != '\n')              /* back to the start of the line: what follows is read as another one */
		buf_addc(out, '\n');
	f->cr = c == '\r';
	if (c == 0x1b)
		f->state = IN_ESCAPE;
	else if (c != '\r' && (c >= 0x20 || c == '\n' || c == '\t') && c != 0x7f)
		buf_addc(out, (char)c);
}

void text_filter(struct text_filter *f, struct buf *out, const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		unsigned char c = (unsigned char)s[i];

		switch (f->state) {
		case IN_ESCAPE:     f->state = after_escape(c); break;
		case IN_SEQUENCE:   f->state = c >= 0x40 && c <= 0x7e ? IN_TEXT : IN_SEQUENCE; break;
		case IN_STRING:     f->state = after_string(c); break;
		case IN_STRING_END: f->state = IN_TEXT; break;
		default:            plain_char(f, out, c);
		}
	}
}

void text_plain(struct buf *out, const char *s, size_t n)
{
	struct text_filter f = { 0, false };
	struct buf plain;

	buf_init(&plain, n + 1);
	text_filter(&f, &plain, s, n);
	text_clean(out, plain.s, plain.len);
	buf_free(&plain);
}
