/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include "face/edit.h"
#include "base/mem.h"
#include "base/secret.h"
#include "base/text.h"

struct hidden { size_t len; char bytes[SECRET_MAX]; };

/* Locked where the system allows it; a refusal (a small limit) is no reason not to take the secret. */
struct hidden *hidden_new(void)
{
	struct hidden *h = mem_new(1, sizeof *h);
#ifdef HAVE_MLOCK
	if (mlock(h, sizeof *h) != 0)
		return h;
#endif
	return h;
}

void hidden_free(struct hidden *h)
{
	if (h == NULL)
		return;
	mem_wipe(h, sizeof *h);
#ifdef HAVE_MLOCK
	munlock(h, sizeof *h);
#endif
	free(h);
}

bool hidden_insert(struct hidden *h, const char *s, size_t n)
{
	if (n > sizeof h->bytes - h->len)
		return false;
	memcpy(h->bytes + h->len, s, n);
	h->len += n;
	return true;
}

void hidden_rub(struct hidden *h)
{
	size_t to = h->len > 0 ? text_prev(h->bytes, h->len) : 0;
	mem_wipe(h->bytes + to, h->len - to);
	h->len = to;
}

void hidden_wipe(struct hidden *h)
{
	mem_wipe(h->bytes, h->len);
	h->len = 0;
}

size_t hidden_chars(const struct hidden *h)
{
	size_t n = 0, step;
	for (size_t at = 0; at < h->len && (step = text_next(h->bytes + at, h->len - at)) > 0; at += step)
		n++;
	return n;
}

char *hidden_bytes(struct hidden *h, size_t *len)
{
	*len = h->len;
	return h->bytes;
}
