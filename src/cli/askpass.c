/* SPDX-License-Identifier: ISC */
/* Run by ssh or git, which want to know a passphrase: the handrail that started them is asked by the socket that it named, and what it
 * answers is printed for them. Nothing else happens then. */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include "base/buf.h"
#include "base/secret.h"
#include "cli/cli.h"

static int reach(const char *path)
{
	struct sockaddr_un at = { .sun_family = AF_UNIX };
	int fd;
	if (strlen(path) >= sizeof at.sun_path)
		return -1;
	memcpy(at.sun_path, path, strlen(path) + 1);
	fd = socket(AF_UNIX, SOCK_STREAM, 0);
	if (fd >= 0 && connect(fd, (const struct sockaddr *)(const void *)&at, sizeof at) == 0)
		return fd;
	if (fd >= 0)
		close(fd);
	return -1;
}

static int put_all(int fd, const char *s, size_t n)
{
	while (n) {
		ssize_t k = write(fd, s, n);
		if (k <= 0)
			return -1;
		s += k;
		n -= (size_t)k;
	}
	return 0;
}

/* "+" and the answer; without it there is none. */
static int answer_of(int fd, const char *prompt, struct buf *answer)
{
	char part[4096];
	ssize_t n = -1;
	if (put_all(fd, prompt, strlen(prompt) + 1) == 0)
		while ((n = read(fd, part, sizeof part)) > 0)
			buf_add(answer, part, (size_t)n);
	mem_wipe(part, sizeof part);
	return n == 0 && !answer->over && *answer->s == '+' ? 0 : -1;
}

bool askpass_wanted(void)
{
	return getenv("_HANDRAIL_ASKPASS") != NULL;
}

int askpass(const char *prompt)
{
	int fd = reach(getenv("_HANDRAIL_ASKPASS")), status = EXIT_OUTCOME;
	struct buf answer;
	buf_init(&answer, SECRET_MAX + 2);
	if (fd >= 0 && answer_of(fd, prompt ? prompt : "", &answer) == 0) {
		buf_addc(&answer, '\n');
		status = put_all(STDOUT_FILENO, answer.s + 1, answer.len - 1) ? EXIT_OUTCOME : EXIT_DONE;
	}
	buf_free(&answer);
	if (fd >= 0)
		close(fd);
	return status;
}
