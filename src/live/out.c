/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "live/inner.h"
#include <string.h>

void out_begin(struct buf *b)
{
	buf_addc(b, '{');
}

void out_end(struct buf *b)
{
	buf_addc(b, '}');
}

void out_key(struct buf *b, const char *key)
{
	char last = b->len ? b->s[b->len - 1] : '{';
	if (last != '{' && last != '[')
		buf_addc(b, ',');
	out_string(b, key);
	buf_addc(b, ':');
}

void out_string(struct buf *b, const char *value)
{
	static const char *const names = "\"\"\\\\\nn\tt\rr\bb\ff";
	if (!value) {
		buf_adds(b, "null");
		return;
	}
	buf_addc(b, '"');
	for (const char *p = value; *p; p++) {
		const char *q = names;
		while (*q && *q != *p)
			q += 2;
		if (*q)
			buf_add(b, (char[]){ '\\', q[1] }, 2);
		else if ((unsigned char)*p < 32 || *p == 127)
			buf_addf(b, "\\u%04x", (unsigned)*p);
		else
			buf_addc(b, *p);
	}
	buf_addc(b, '"');
}

void out_text(struct buf *b, const char *key, const char *value)
{
	out_key(b, key);
	out_string(b, value);
}

void out_number(struct buf *b, const char *key, long value)
{
	out_key(b, key);
	buf_addf(b, "%ld", value);
}

void out_bool(struct buf *b, const char *key, bool value)
{
	out_key(b, key);
	buf_adds(b, value ? "true" : "false");
}
