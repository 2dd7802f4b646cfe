/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "base/buf.h"
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* what an empty buffer points to, so that s is never NULL; nothing is ever written here */
static char nothing[1];

void buf_init(struct buf *b, size_t max)
{
	*b = (struct buf){ .s = nothing, .max = max };
}

/* Room for n more bytes and the NUL. Not realloc: what moves may be secret, so the old place is wiped. */
static int buf_room(struct buf *b, size_t n)
{
	size_t cap;
	char *s;

	if (b->over || n > b->max - b->len) {
		b->over = true;
		return -1;
	}
	if (b->len + n < b->cap)
		return 0;
	cap = b->cap ? b->cap : 64;
	while (cap <= b->len + n)
		cap = cap > SIZE_MAX / 2 ? b->len + n + 1 : cap * 2;
	s = mem_new(cap, 1);
	if (b->len)
		memcpy(s, b->s, b->len);
	if (b->cap) {
		mem_wipe(b->s, b->len);
		free(b->s);
	}
	b->s = s;
	b->cap = cap;
	return 0;
}

int buf_add(struct buf *b, const void *bytes, size_t n)
{
	if (buf_room(b, n))
		return -1;
	if (n)
		memcpy(b->s + b->len, bytes, n);
	b->len += n;
	b->s[b->len] = 0;
	return 0;
}

int buf_adds(struct buf *b, const char *s)
{
	return buf_add(b, s, strlen(s));
}

int buf_addc(struct buf *b, char c)
{
	return buf_add(b, &c, 1);
}

int buf_addf(struct buf *b, const char *fmt, ...)
{
	va_list ap;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(NULL, 0, fmt, ap);
	va_end(ap);
	if (n < 0 || buf_room(b, (size_t)n)) {
		b->over = true;
		return -1;
	}
	va_start(ap, fmt);
	vsnprintf(b->s + b->len, (size_t)n + 1, fmt, ap);
	va_end(ap);
	b->len += (size_t)n;
	return 0;
}

void buf_clear(struct buf *b)
{
	if (b->cap)
		mem_wipe(b->s, b->len);
	b->len = 0;
	b->over = false;
}

char *buf_detach(struct buf *b)
{
	char *s = b->cap ? b->s : mem_new(1, 1);

	buf_init(b, b->max);
	return s;
}

void buf_free(struct buf *b)
{
	if (b->cap) {
		mem_wipe(b->s, b->len);
		free(b->s);
	}
	buf_init(b, b->max);
}
