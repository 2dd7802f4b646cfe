/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "base/err.h"
#include "base/text.h"
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define DOTS "..."

/* Parts of a sentence may come from outside, so the whole is cleaned; what is too long ends in dots. */
static void put(struct err *err, const char *raw, size_t n)
{
	char *s = text_clean_dup(raw, n);
	size_t len = strlen(s), room = sizeof err->text - 1;

	if (len > room) {
		len = text_prev(s, room - strlen(DOTS) + 1);
		memcpy(err->text + len, DOTS, sizeof DOTS);
	} else {
		err->text[len] = 0;
	}
	memcpy(err->text, s, len);
	free(s);
}

int err_set(struct err *err, const char *fmt, ...)
{
	char raw[2048];
	va_list ap;
	int n;

	if (!err)
		return -1;
	va_start(ap, fmt);
	n = vsnprintf(raw, sizeof raw, fmt, ap);
	va_end(ap);
	put(err, raw, n < 0 ? 0 : (size_t)n < sizeof raw ? (size_t)n : sizeof raw - 1);
	return -1;
}

int err_sys(struct err *err, const char *what, const char *path)
{
	int saved = errno;

	err_set(err, "%s %s: %s", what, path ? path : "", strerror(saved));
	errno = saved;
	return -1;
}
