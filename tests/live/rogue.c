/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "live.h"
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <poll.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define CLIENTS 32

struct client { int fd; char head[8192]; size_t len; };
struct rogue { int fd, port, stop[2]; pthread_t thread; pthread_mutex_t lock; struct buf seen; struct client clients[CLIENTS]; };

#define JSON "Content-Type: application/json\r\n"
#define LOGIN "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"proxy\"\r\nContent-Length: 0\r\n\r\n"
enum { THEN_CLOSE, THEN_RESET, THEN_HOLD, THEN_FLOOD, THEN_TUNNEL };
static const struct { const char *path, *reply; int then; } acts[] = {
	{ " /ok ", "HTTP/1.1 200 OK\r\n" JSON "X-Two: one\r\nX-Two: two\r\nX-Bad: a\x1b[31mb\r\nContent-Length: 13\r\n\r\n{\"ok\": true }", THEN_CLOSE },
	{ " /kept ", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi", THEN_HOLD },
	{ " /continue ", "HTTP/1.1 100 Continue\r\nX-Early: yes\r\n\r\nHTTP/1.1 201 Created\r\nContent-Length: 2\r\n\r\n{}", THEN_CLOSE },
	{ " /redirect ", "HTTP/1.1 302 Found\r\nLocation: /ok\r\nContent-Length: 0\r\n\r\n", THEN_CLOSE },
	{ " /html ", "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<!DOCTYPE html><title>Sign in</title>", THEN_CLOSE },
	{ " /half ", "HTTP/1.1 200 OK\r\n" JSON "Content-Length: 1000\r\n\r\n{\"half\":", THEN_CLOSE },
	{ " /git/info/refs?service=git-upload-pack ", "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"git\"\r\nContent-Length: 0\r\n\r\n", THEN_CLOSE },
	{ " /reset ", "", THEN_RESET },
	{ " /nothing ", "", THEN_CLOSE },
	{ " /reset-late ", "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"half\":", THEN_RESET },
	{ " /slow ", "HTTP/1.1 200 OK\r\nX-Half: a", THEN_HOLD },
	{ " /big ", "HTTP/1.1 200 OK\r\n\r\n", THEN_FLOOD },
	{ " /big-told ", "HTTP/1.1 200 OK\r\nContent-Length: 5242880\r\n\r\n", THEN_FLOOD },
	{ "CONNECT refused.", LOGIN, THEN_CLOSE },
	{ " http://refused.", LOGIN, THEN_CLOSE },
	{ "CONNECT ", "HTTP/1.1 200 Connection established\r\nX-Of-Proxy: yes\r\n\r\n", THEN_TUNNEL },
	{ " http://", "HTTP/1.1 200 OK\r\nX-Of-Proxy: yes\r\nContent-Length: 2\r\n\r\n{}", THEN_CLOSE },
};

static void say(int fd, const char *s, size_t n)
{
	while (n) {
		ssize_t k = send(fd, s, n, 0);
		if (k <= 0)
			return;
		s += k;
		n -= (size_t)k;
	}
}

static void reset(int fd)
{
	struct linger l = { 1, 0 };
	setsockopt(fd, SOL_SOCKET, SO_LINGER, &l, sizeof l);
}

static void flood(int fd)
{
	static char block[65536];
	memset(block, ' ', sizeof block);
	for (int i = 0; i < 80; i++)
		say(fd, block, sizeof block);
}

static int to_loopback(const char *head)
{
	const char *colon = strchr(head, ':');
	struct sockaddr_in a = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK),
		.sin_port = htons((uint16_t)(colon ? strtol(colon + 1, NULL, 10) : 0)) };
	int fd = socket(AF_INET, SOCK_STREAM, 0);
	if (fd >= 0 && connect(fd, (struct sockaddr *)&a, sizeof a)) {
		close(fd);
		fd = -1;
	}
	return fd;
}

/* Carries bytes both ways until one side ends; the only client meanwhile. */
static void tunnel(int fd, const char *head)
{
	int other = to_loopback(head);
	struct pollfd p[2] = { { fd, POLLIN, 0 }, { other, POLLIN, 0 } };
	char part[16384];
	for (bool on = other >= 0; on && poll(p, 2, 5000) > 0; )
		for (int i = 0; i < 2 && on; i++)
			if (p[i].revents) {
				ssize_t n = recv(p[i].fd, part, sizeof part, 0);
				on = n > 0;
				if (on)
					say(p[1 - i].fd, part, (size_t)n);
			}
	if (other >= 0)
		close(other);
}

static void act(struct rogue *r, struct client *c)
{
	size_t i = 0;
	while (i < COUNT(acts) && !strstr(c->head, acts[i].path))
		i++;
	pthread_mutex_lock(&r->lock);
	buf_add(&r->seen, c->head, c->len);
	pthread_mutex_unlock(&r->lock);
	c->len = 0;
	int then = i < COUNT(acts) ? acts[i].then : THEN_CLOSE;
	if (i < COUNT(acts))
		say(c->fd, acts[i].reply, strlen(acts[i].reply));
	if (then == THEN_FLOOD)
		flood(c->fd);
	if (then == THEN_RESET)
		reset(c->fd);
	if (then == THEN_TUNNEL)
		tunnel(c->fd, c->head);
	if (then != THEN_HOLD) {
		close(c->fd);
		c->fd = -1;
	}
}

static void hear(struct rogue *r, struct client *c)
{
	ssize_t n = recv(c->fd, c->head + c->len, sizeof c->head - c->len - 1, 0);
	if (n <= 0) {
		close(c->fd);
		c->fd = -1;
		return;
	}
	c->len += (size_t)n;
	c->head[c->len] = '\0';
	char *end = strstr(c->head, "\r\n\r\n"), *length = strstr(c->head, "Content-Length: ");
	if (end && (!length || (c->head + c->len) - (end + 4) >= strtol(length + 16, NULL, 10)))
		act(r, c);
}

static void welcome(struct rogue *r)
{
	int fd = accept(r->fd, NULL, NULL);
	for (int i = 0; i < CLIENTS && fd >= 0; i++)
		if (r->clients[i].fd < 0) {
			r->clients[i] = (struct client){ .fd = fd };
			return;
		}
	close(fd);
}

static void *serve(void *arg)
{
	struct rogue *r = arg;
	for (;;) {
		struct pollfd p[CLIENTS + 2] = { { r->stop[0], POLLIN, 0 }, { r->fd, POLLIN, 0 } };
		for (int i = 0; i < CLIENTS; i++)
			p[i + 2] = (struct pollfd){ r->clients[i].fd, POLLIN, 0 };
		if (poll(p, CLIENTS + 2, -1) < 0 && errno != EINTR)
			return NULL;
		if (p[0].revents)
			return NULL;
		for (int i = 0; i < CLIENTS; i++)
			if (p[i + 2].revents && p[i + 2].fd >= 0)
				hear(r, &r->clients[i]);
		if (p[1].revents)
			welcome(r);
	}
}

struct rogue *rogue_new(void)
{
	struct rogue *r = mem_new(1, sizeof *r);
	struct sockaddr_in a = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	socklen_t n = sizeof a;
	buf_init(&r->seen, 1024 * 1024);
	pthread_mutex_init(&r->lock, NULL);
	for (int i = 0; i < CLIENTS; i++)
		r->clients[i].fd = -1;
	r->fd = socket(AF_INET, SOCK_STREAM, 0);
	if (r->fd < 0 || bind(r->fd, (struct sockaddr *)&a, n) || listen(r->fd, 16) || getsockname(r->fd, (struct sockaddr *)&a, &n) ||
	    pipe(r->stop) || pthread_create(&r->thread, NULL, serve, r))
		mem_die("rogue_new");
	r->port = ntohs(a.sin_port);
	return r;
}

int rogue_port(const struct rogue *r)
{
	return r->port;
}

char *rogue_seen(struct rogue *r)
{
	pthread_mutex_lock(&r->lock);
	char *seen = mem_dupn(r->seen.s, r->seen.len);
	pthread_mutex_unlock(&r->lock);
	return seen;
}

void rogue_free(struct rogue *r)
{
	if (!r)
		return;
	if (write(r->stop[1], "x", 1) == 1)
		pthread_join(r->thread, NULL);
	for (int i = 0; i < CLIENTS; i++)
		if (r->clients[i].fd >= 0)
			close(r->clients[i].fd);
	close(r->fd);
	close(r->stop[0]);
	close(r->stop[1]);
	pthread_mutex_destroy(&r->lock);
	buf_free(&r->seen);
	free(r);
}
