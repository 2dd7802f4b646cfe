/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "tests/lib/relay.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/mem.h"

#if !defined(MSG_NOSIGNAL)
# define MSG_NOSIGNAL 0
#endif
enum { WAYS = 24, PAIRS = 64 };
struct relay {
	int listener, port, stop[2];
	struct { char *from; int port, asked; } ways[WAYS];
	int n_ways, refused;
	struct { int end[2]; } pairs[PAIRS];
	int n_pairs;
	pthread_t thread;
	pthread_mutex_t lock;
};

static int local(int port, struct sockaddr_in *at)
{
	*at = (struct sockaddr_in){ .sin_family = AF_INET, .sin_port = htons((uint16_t)port) };
	at->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	return socket(AF_INET, SOCK_STREAM, 0);
}

static bool write_all(int fd, const char *s, size_t n)
{
	while (n) {
		ssize_t m = send(fd, s, n, MSG_NOSIGNAL);
		if (m <= 0)
			return false;
		s += m;
		n -= (size_t)m;
	}
	return true;
}

/* Where a name leads, or 0. */
static int way(struct relay *r, const char *from)
{
	int port = 0;
	pthread_mutex_lock(&r->lock);
	for (int i = 0; i < r->n_ways; i++)
		if (strcmp(r->ways[i].from, from) == 0) {
			port = r->ways[i].port;
			r->ways[i].asked++;
		}
	r->refused += port == 0;
	pthread_mutex_unlock(&r->lock);
	return port;
}

/* The head of a request, byte by byte so that nothing behind it is taken away. */
static bool read_head(int fd, char *head, size_t size)
{
	size_t n = 0;
	struct pollfd p = { .fd = fd, .events = POLLIN };
	while (n + 1 < size && poll(&p, 1, 5000) == 1 && recv(fd, head + n, 1, 0) == 1) {
		head[++n] = '\0';
		if (n >= 4 && strcmp(head + n - 4, "\r\n\r\n") == 0)
			return true;
	}
	return false;
}

static void greet(struct relay *r, int fd)
{
	static const char good[] = "HTTP/1.1 200 Connection established\r\n\r\n", bad[] = "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n";
	char head[8192], from[256];
	struct sockaddr_in at;
	int port = read_head(fd, head, sizeof head) && sscanf(head, "CONNECT %255s HTTP/1.", from) == 1 ? way(r, from) : 0;
	int other = port && r->n_pairs < PAIRS ? local(port, &at) : -1;
	if (other >= 0 && connect(other, (struct sockaddr *)&at, sizeof at) == 0 && write_all(fd, good, sizeof good - 1)) {
		r->pairs[r->n_pairs].end[0] = fd;
		r->pairs[r->n_pairs++].end[1] = other;
		return;
	}
	if (other >= 0)
		close(other);
	write_all(fd, bad, sizeof bad - 1);
	close(fd);
}

static void part(struct relay *r, int i)
{
	close(r->pairs[i].end[0]);
	close(r->pairs[i].end[1]);
	r->pairs[i] = r->pairs[--r->n_pairs];
}

static bool pass(const struct relay *r, int i, int from)
{
	char buf[16384];
	ssize_t n = recv(r->pairs[i].end[from], buf, sizeof buf, 0);
	return n > 0 && write_all(r->pairs[i].end[1 - from], buf, (size_t)n);
}

static void *work(void *arg)
{
	struct relay *r = arg;
	struct pollfd p[2 + 2 * PAIRS];
	for (;;) {
		int n = r->n_pairs;
		p[0] = (struct pollfd){ .fd = r->stop[0], .events = POLLIN };
		p[1] = (struct pollfd){ .fd = r->listener, .events = POLLIN };
		for (int i = 0; i < 2 * n; i++)
			p[2 + i] = (struct pollfd){ .fd = r->pairs[i / 2].end[i % 2], .events = POLLIN };
		if (poll(p, (nfds_t)(2 + 2 * n), -1) < 0 || p[0].revents)
			return NULL;
		for (int i = n - 1; i >= 0; i--)
			if ((p[2 + 2 * i].revents && !pass(r, i, 0)) || (p[3 + 2 * i].revents && !pass(r, i, 1)))
				part(r, i);
		int fd = p[1].revents ? accept(r->listener, NULL, NULL) : -1;
		if (fd >= 0)
			greet(r, fd);
	}
}

struct relay *relay_start(const struct relay_way *ways)
{
	struct relay *r = mem_new(1, sizeof *r);
	struct sockaddr_in at;
	socklen_t size = sizeof at;
	for (; ways[r->n_ways].from && r->n_ways < WAYS; r->n_ways++) {
		r->ways[r->n_ways].from = mem_dup(ways[r->n_ways].from);
		r->ways[r->n_ways].port = ways[r->n_ways].port;
	}
	pthread_mutex_init(&r->lock, NULL);
	r->stop[0] = r->stop[1] = -1;
	r->listener = local(0, &at);
	if (r->listener >= 0 && bind(r->listener, (struct sockaddr *)&at, size) == 0 && listen(r->listener, 32) == 0
	    && getsockname(r->listener, (struct sockaddr *)&at, &size) == 0 && pipe(r->stop) == 0) {
		r->port = ntohs(at.sin_port);
		if (pthread_create(&r->thread, NULL, work, r) == 0)
			return r;
	}
	r->port = 0;
	relay_stop(r);
	return NULL;
}

int relay_port(const struct relay *r)
{
	return r->port;
}

int relay_asked(struct relay *r, const char *from)
{
	int n = 0;
	pthread_mutex_lock(&r->lock);
	for (int i = 0; from && i < r->n_ways; i++)
		n += strcmp(r->ways[i].from, from) == 0 ? r->ways[i].asked : 0;
	n = from ? n : r->refused;
	pthread_mutex_unlock(&r->lock);
	return n;
}

void relay_stop(struct relay *r)
{
	if (!r)
		return;
	if (r->port) {
		close(r->stop[1]);
		pthread_join(r->thread, NULL);
	}
	while (r->n_pairs)
		part(r, 0);
	if (r->stop[0] >= 0)
		close(r->stop[0]);
	if (r->listener >= 0)
		close(r->listener);
	for (int i = 0; i < r->n_ways; i++)
		free(r->ways[i].from);
	pthread_mutex_destroy(&r->lock);
	free(r);
}
