/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "base/mem.h"
#include "base/i18n.h"
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void (*death_hook)(void);

void mem_on_death(void (*hook)(void))
{
	death_hook = hook;
}

void mem_die(const char *what)
{
	void (*hook)(void) = death_hook;

	death_hook = NULL;              /* a hook that dies itself must not come back here */
	if (hook)
		hook();
	fprintf(stderr, "handrail: %s\n", what);
	exit(70);
}

static void check_size(size_t count, size_t size)
{
	if (size && count > SIZE_MAX / size)
		mem_die(_("a size is too large to be handled"));
}

void *mem_new(size_t count, size_t size)
{
	void *p;

	check_size(count, size);
	p = calloc(count ? count : 1, size ? size : 1);
	if (!p)
		mem_die(_("there is not enough memory"));
	return p;
}

void *mem_grow(void *old, size_t count, size_t size)
{
	size_t n;
	void *p;

	check_size(count, size);
	n = count * size;
	p = realloc(old, n ? n : 1);
	if (!p)
		mem_die(_("there is not enough memory"));
	return p;
}

char *mem_dup(const char *s)
{
	return s ? mem_dupn(s, strlen(s)) : NULL;
}

char *mem_dupn(const char *s, size_t n)
{
	char *p = mem_new(n + 1, 1);

	if (n)
		memcpy(p, s, n);
	return p;
}

char *mem_fmt(const char *fmt, ...)
{
	va_list ap;
	char *s;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(NULL, 0, fmt, ap);
	va_end(ap);
	if (n < 0)
		mem_die(_("a text could not be put together"));
	s = mem_new((size_t)n + 1, 1);
	va_start(ap, fmt);
	vsnprintf(s, (size_t)n + 1, fmt, ap);
	va_end(ap);
	return s;
}

void mem_wipe(void *p, size_t n)
{
	if (!p || !n)
		return;
#if defined(HAVE_EXPLICIT_BZERO)
	explicit_bzero(p, n);
#elif defined(HAVE_EXPLICIT_MEMSET)
	explicit_memset(p, 0, n);
#else
	volatile unsigned char *v = p;

	while (n--)
		*v++ = 0;
#endif
}

void mem_wipe_free(char *s)
{
	if (s)
		mem_wipe(s, strlen(s));
	free(s);
}
