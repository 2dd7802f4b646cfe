/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <errno.h>
#include <poll.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include "face/out.h"
#include "base/buf.h"
#include "base/i18n.h"
#include "base/text.h"

static void put(struct out *o, const char *s, size_t n)
{
	while (n > 0 && !o->failed) {
		ssize_t k = write(o->fd, s, n);
		if (k > 0) {
			s += k;
			n -= (size_t)k;
		} else if (k < 0 && errno == EAGAIN) {
			struct pollfd p = { .fd = o->fd, .events = POLLOUT };
			poll(&p, 1, 1000);
		} else if (k == 0 || errno != EINTR) {
			o->failed = true;
		}
	}
}

void out_text(struct out *o, const char *s)
{
	struct buf b;
	if (o->utf8) {
		put(o, s, strlen(s));
		return;
	}
	buf_init(&b, BUF_FILE);
	text_ascii(&b, s, strlen(s));
	put(o, b.s, b.len);
	buf_free(&b);
}

static void formatted(struct out *o, const char *fmt, va_list ap, const char *end)
{
	va_list again;
	va_copy(again, ap);
	int n = vsnprintf(NULL, 0, fmt, ap);
	if (n >= 0) {
		char *s = mem_new((size_t)n + strlen(end) + 1, 1);
		vsnprintf(s, (size_t)n + 1, fmt, again);
		memcpy(s + n, end, strlen(end) + 1);
		out_text(o, s);
		mem_wipe_free(s);
	}
	va_end(again);
}

void out_line(struct out *o, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	formatted(o, fmt, ap, "\n");
	va_end(ap);
}

void out_part(struct out *o, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	formatted(o, fmt, ap, "");
	va_end(ap);
}

int out_end(const struct out *o, struct err *err)
{
	return o->failed ? err_set(err, "%s", _("The output could not be written to the end.")) : 0;
}
