/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "base/log.h"
#include "base/fs.h"
#include "base/i18n.h"
#include "base/secret.h"
#include "base/text.h"
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define LEFT_OUT "(left out: this line held a secret)"

static int log_fd = -1, log_lost;                      /* log_lost: errno of the first line that was not written */

int log_open(const char *path, struct err *err)
{
	char *full = fs_home(path);
	int fd = open(full, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOCTTY, 0600);

	free(full);
	if (fd < 0)
		return err_sys(err, _("Cannot write the log"), path);
	log_close();
	log_fd = fd;
	return 0;
}

int log_close(void)
{
	int lost = log_lost;

	if (log_fd >= 0 && close(log_fd) && !lost)
		lost = errno;
	log_fd = -1;
	log_lost = 0;
	errno = lost;
	return lost ? -1 : 0;
}

static void stamp(struct buf *line)
{
	struct timespec now;
	struct tm tm;
	char when[32];

	clock_gettime(CLOCK_REALTIME, &now);
	gmtime_r(&now.tv_sec, &tm);
	strftime(when, sizeof when, "%Y-%m-%dT%H:%M:%S", &tm);
	buf_addf(line, "%s.%03ldZ ", when, now.tv_nsec / 1000000);
}

/* one entry, one line, one write: a reader never sees half of it */
static void put(const char *raw, size_t n)
{
	char *clean = text_clean_dup(raw, n);
	struct buf line;
	size_t done = 0;
	ssize_t k = 0;

	for (char *p = clean; *p; p++)
		if (*p == '\n' || *p == '\t')
			*p = ' ';
	buf_init(&line, BUF_REPLY);
	stamp(&line);
	buf_adds(&line, secret_seen(raw, n) || secret_seen(clean, strlen(clean)) ? LEFT_OUT : clean);
	buf_addc(&line, '\n');
	while (done < line.len && (k >= 0 || errno == EINTR)) {
		k = write(log_fd, line.s + done, line.len - done);
		done += k > 0 ? (size_t)k : 0;
	}
	if (done < line.len && !log_lost)
		log_lost = errno;
	buf_free(&line);
	mem_wipe_free(clean);
}

void log_line(const char *fmt, ...)
{
	int saved = errno, n;
	va_list ap;
	char *raw;

	if (log_fd < 0)
		return;
	va_start(ap, fmt);
	n = vsnprintf(NULL, 0, fmt, ap);
	va_end(ap);
	if (n < 0)
		return;
	raw = mem_new((size_t)n + 1, 1);
	va_start(ap, fmt);
	vsnprintf(raw, (size_t)n + 1, fmt, ap);
	va_end(ap);
	put(raw, (size_t)n);
	mem_wipe(raw, (size_t)n);
	free(raw);
	errno = saved;
}
