/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "tests/lib/service.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#if defined(__linux__)
# include <sys/prctl.h>
#endif

#define COME_UP 30000                            /* ms */
#define GO_DOWN 5000

static char why[4096];

const char *service_why(void)
{
	return why;
}

static long now_ms(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (long)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

bool service_program(const char *name, char *path, size_t size)
{
	const char *places = getenv("PATH");
	char all[4096];
	if (strchr(name, '/')) {
		snprintf(path, size, "%s", name);
		return access(path, X_OK) == 0;
	}
	snprintf(all, sizeof all, "%s:/usr/sbin:/usr/local/sbin:/sbin:/usr/lib/git-core", places ? places : "");
	for (char *s = all, *end; *s; s = *end ? end + 1 : end) {
		end = s + strcspn(s, ":");
		snprintf(path, size, "%.*s/%s", (int)(end - s), s, name);
		if (access(path, X_OK) == 0)
			return true;
	}
	return false;
}

static struct sockaddr_in local(int port)
{
	struct sockaddr_in a = { .sin_family = AF_INET, .sin_port = htons((unsigned short)port) };
	a.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	return a;
}

static bool free_port(int port)
{
	struct sockaddr_in a = local(port);
	int s = socket(AF_INET, SOCK_STREAM, 0), on = 1;
	setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
	bool can = s >= 0 && bind(s, (struct sockaddr *)&a, sizeof a) == 0;
	if (s >= 0)
		close(s);
	return can;
}

/* Not one of those that the system gives to connections going out: between looking and listening somebody might get it. */
int service_free_port(void)
{
	static unsigned at;
	for (unsigned tries = 0; tries < 1000; tries++) {
		int port = 15000 + (int)(((unsigned)getpid() * 61 + 7 * at++) % 15000);
		if (free_port(port))
			return port;
	}
	return -1;
}

static bool listens(int port)
{
	struct sockaddr_in a = local(port);
	int s = socket(AF_INET, SOCK_STREAM, 0);
	bool there = s >= 0 && connect(s, (struct sockaddr *)&a, sizeof a) == 0;
	if (s >= 0)
		close(s);
	return there;
}

static void become(const char *program, const char *const *argv, const char *const *env, const char *dir, const char *log)
{
	setpgid(0, 0);
#if defined(__linux__)
	prctl(PR_SET_PDEATHSIG, SIGTERM);
#endif
	int out = open(log, O_WRONLY | O_CREAT | O_TRUNC, 0600), in = open("/dev/null", O_RDONLY);
	if (out < 0 || in < 0 || chdir(dir) != 0)
		_exit(126);
	dup2(in, 0);
	dup2(out, 1);
	dup2(out, 2);
	for (int fd = 3; fd < 256; fd++)
		close(fd);
	for (; env && *env; env++)
		putenv((char *)(size_t)*env);
	execv(program, (char *const *)(size_t)argv);
	_exit(127);
}

static void because(const char *program, const char *what, const char *log)
{
	size_t n = (size_t)snprintf(why, sizeof why, "%s %s\n", program, what);
	FILE *f = fopen(log, "r");
	if (!f)
		return;
	if (fseek(f, -2000, SEEK_END) != 0)
		rewind(f);
	n += fread(why + n, 1, sizeof why - n - 1, f);
	why[n] = '\0';
	fclose(f);
}

bool service_start(struct service *s, const char *const *argv, const char *const *env, const char *dir, const char *log, int port)
{
	char program[1024];
	s->pid = 0;
	if (!service_program(argv[0], program, sizeof program)) {
		snprintf(why, sizeof why, "%s is not on this computer", argv[0]);
		return false;
	}
	s->pid = fork();
	if (s->pid == 0)
		become(program, argv, env, dir, log);
	for (long until = now_ms() + COME_UP; now_ms() < until; poll(NULL, 0, 10)) {
		if (waitpid(s->pid, NULL, WNOHANG) == s->pid) {
			because(argv[0], "ended at once", log);
			s->pid = 0;
			return false;
		}
		if (listens(port))
			return true;
	}
	because(argv[0], "does not listen", log);
	service_stop(s);
	return false;
}

void service_stop(struct service *s)
{
	if (s->pid <= 0)
		return;
	kill(-s->pid, SIGTERM);
	for (long until = now_ms() + GO_DOWN; now_ms() < until; poll(NULL, 0, 10))
		if (waitpid(s->pid, NULL, WNOHANG) == s->pid) {
			kill(-s->pid, SIGKILL);          /* what it left behind */
			s->pid = 0;
			return;
		}
	kill(-s->pid, SIGKILL);
	waitpid(s->pid, NULL, 0);
	s->pid = 0;
}
