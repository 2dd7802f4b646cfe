/* SPDX-License-Identifier: ISC */
/* curl and libssh2 hold tokens and keys in their own buffers. With these allocators nothing of that outlives its free. The
 * size stands in front of every piece, since no portable call tells it. */
#include "config.h"
#include "live/inner.h"
#include <stdalign.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "base/mem.h"

#define HEAD (sizeof (max_align_t) > sizeof (size_t) ? sizeof (max_align_t) : sizeof (size_t))

void *wipe_malloc(size_t n)
{
	char *p = n > SIZE_MAX - HEAD ? NULL : malloc(n + HEAD);
	if (!p)
		return NULL;
	memcpy(p, &n, sizeof n);
	return p + HEAD;
}

void *wipe_calloc(size_t count, size_t size)
{
	if (size && count > SIZE_MAX / size)
		return NULL;
	void *p = wipe_malloc(count * size);
	return p ? memset(p, 0, count * size) : NULL;
}

void wipe_free(void *old)
{
	size_t n;
	if (!old)
		return;
	char *p = (char *)old - HEAD;
	memcpy(&n, p, sizeof n);
	mem_wipe(p, n + HEAD);
	free(p);
}

void *wipe_realloc(void *old, size_t n)
{
	size_t was = 0;
	if (old)
		memcpy(&was, (char *)old - HEAD, sizeof was);
	if (old && n <= was && n >= was / 2)
		return old;
	void *p = wipe_malloc(n);
	if (p && old) {
		memcpy(p, old, was < n ? was : n);
		wipe_free(old);
	}
	return p;
}

char *wipe_strdup(const char *s)
{
	size_t n = strlen(s) + 1;
	char *p = wipe_malloc(n);
	return p ? memcpy(p, s, n) : NULL;
}
