/* SPDX-License-Identifier: ISC */
/* Loaded into a practice sshd: it then greets with SSHD_BANNER. It has to be here and not between the two ends, since what
 * both have said first goes into the keys that they agree on. */
#include "config.h"

#include <dlfcn.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int __vsnprintf_chk(char *out, size_t size, int flag, size_t room, const char *fmt, va_list ap);

static int greeting(char *out, size_t size, const char *fmt)
{
	const char *banner = getenv("SSHD_BANNER");
	if (!banner || strncmp(fmt, "SSH-%d.%d-", 10) != 0)
		return -1;
	size_t n = strlen(banner);
	if (size) {
		size_t m = n + 2 < size ? n + 2 : size - 1;
		memcpy(out, banner, m < n ? m : n);
		if (m > n)
			memcpy(out + n, "\r\n", m - n);
		out[m] = '\0';
	}
	return (int)n + 2;
}

int vsnprintf(char *out, size_t size, const char *fmt, va_list ap)
{
	int (*real)(char *, size_t, const char *, va_list);
	int n = greeting(out, size, fmt);
	*(void **)&real = dlsym(RTLD_NEXT, "vsnprintf");
	return n >= 0 ? n : real(out, size, fmt, ap);
}

int __vsnprintf_chk(char *out, size_t size, int flag, size_t room, const char *fmt, va_list ap)
{
	int (*real)(char *, size_t, int, size_t, const char *, va_list);
	int n = greeting(out, size, fmt);
	*(void **)&real = dlsym(RTLD_NEXT, "__vsnprintf_chk");
	return n >= 0 || !real ? n : real(out, size, flag, room, fmt, ap);
}
