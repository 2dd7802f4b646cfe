/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "tests/lib/fabric.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include "base/mem.h"

enum { ANSWERS = 64 };
struct fabric {
	int listener, port, stop[2];
	SSL_CTX *ctx;
	X509 *admitted;
	int answers[ANSWERS], n;
	pthread_t thread;
	pthread_mutex_t lock;
};

static X509 *certificate(const char *pem)
{
	BIO *bio = BIO_new_mem_buf(pem, -1);
	X509 *x = PEM_read_bio_X509(bio, NULL, NULL, NULL);
	BIO_free(bio);
	return x;
}

/* Whoever comes is let in as far as the question: who may ask is decided by what was asked. */
static int take_any(int good, X509_STORE_CTX *store)
{
	(void)good;
	(void)store;
	return 1;
}

static SSL_CTX *context(const struct ca_pair *shown, bool insists)
{
	SSL_CTX *ctx = SSL_CTX_new(TLS_server_method());
	BIO *bio = BIO_new_mem_buf(shown->key, -1);
	EVP_PKEY *key = PEM_read_bio_PrivateKey(bio, NULL, NULL, NULL);
	X509 *x = certificate(shown->cert);
	bool good = SSL_CTX_use_certificate(ctx, x) == 1 && SSL_CTX_use_PrivateKey(ctx, key) == 1;
	SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER | (insists ? SSL_VERIFY_FAIL_IF_NO_PEER_CERT : 0), take_any);
	SSL_CTX_set_session_cache_mode(ctx, SSL_SESS_CACHE_OFF);
	SSL_CTX_set_options(ctx, SSL_OP_NO_TICKET);
	X509_free(x);
	EVP_PKEY_free(key);
	BIO_free(bio);
	if (!good)
		mem_die("the cluster's certificate");
	return ctx;
}

static int status_for(const struct fabric *f, SSL *ssl, const char *asked)
{
	X509 *who = SSL_get1_peer_certificate(ssl);
	bool may = who && X509_cmp(who, f->admitted) == 0;
	X509_free(who);
	if (!may)
		return 403;
	return strncmp(asked, "GET /$/GetClusterHealth?api-version=6.0 ", 40) == 0 ? 200 : 404;
}

static void answer(struct fabric *f, SSL *ssl, const char *asked)
{
	static const char good[] = "{\"HealthEvents\":[],\"AggregatedHealthState\":\"Warning\",\"UnhealthyEvaluations\":[],\"NodeHealthStates\":[]}";
	int status = status_for(f, ssl, asked);
	const char *body = status == 200 ? good : "{\"Error\":{\"Code\":\"FABRIC_E_CLIENT_AUTH_FAILED\"}}";
	char *text = mem_fmt("HTTP/1.1 %d Answer\r\nContent-Type: application/json\r\nContent-Length: %zu\r\nConnection: close\r\n\r\n%s", status, strlen(body), body);
	SSL_write(ssl, text, (int)strlen(text));
	free(text);
	pthread_mutex_lock(&f->lock);
	if (f->n < ANSWERS)
		f->answers[f->n++] = status;
	pthread_mutex_unlock(&f->lock);
}

static void serve_one(struct fabric *f, int fd)
{
	struct timeval limit = { .tv_sec = 10 };
	char asked[4096] = "";
	size_t n = 0;
	int got = 1;
	setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
	SSL *ssl = SSL_new(f->ctx);
	SSL_set_fd(ssl, fd);
	if (SSL_accept(ssl) > 0) {
		for (; n < sizeof asked - 1 && got > 0 && !strstr(asked, "\r\n\r\n"); n += got > 0 ? (size_t)got : 0, asked[n] = '\0')
			got = SSL_read(ssl, asked + n, (int)(sizeof asked - 1 - n));
		if (strstr(asked, "\r\n\r\n"))
			answer(f, ssl, asked);
		SSL_shutdown(ssl);
	}
	SSL_free(ssl);
	/* what was sent before the end must arrive: wait until the other side has gone */
	shutdown(fd, SHUT_WR);
	while (recv(fd, asked, sizeof asked, 0) > 0)
		;
	close(fd);
}

static void *serve(void *arg)
{
	struct fabric *f = arg;
	struct pollfd p[2] = { { .fd = f->listener, .events = POLLIN }, { .fd = f->stop[0], .events = POLLIN } };
	while (poll(p, 2, -1) >= 0 && !p[1].revents) {
		int fd = p[0].revents ? accept(f->listener, NULL, NULL) : -1;
		if (fd >= 0)
			serve_one(f, fd);
	}
	return NULL;
}

struct fabric *fabric_start(const struct ca_pair *shown, const char *admitted, bool insists)
{
	struct fabric *f = mem_new(1, sizeof *f);
	struct sockaddr_in at = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	socklen_t n = sizeof at;
	f->ctx = context(shown, insists);
	f->admitted = certificate(admitted);
	f->listener = socket(AF_INET, SOCK_STREAM, 0);
	pthread_mutex_init(&f->lock, NULL);
	if (f->listener >= 0 && pipe(f->stop) == 0 && bind(f->listener, (struct sockaddr *)&at, sizeof at) == 0 && listen(f->listener, 8) == 0
	    && getsockname(f->listener, (struct sockaddr *)&at, &n) == 0) {
		f->port = ntohs(at.sin_port);
		if (pthread_create(&f->thread, NULL, serve, f) == 0)
			return f;
	}
	mem_die("the cluster cannot listen");
}

int fabric_port(const struct fabric *f)
{
	return f->port;
}

int fabric_asked(struct fabric *f, int status)
{
	int n = 0;
	pthread_mutex_lock(&f->lock);
	for (int i = 0; i < f->n; i++)
		n += f->answers[i] == status;
	pthread_mutex_unlock(&f->lock);
	return n;
}

void fabric_stop(struct fabric *f)
{
	if (!f)
		return;
	if (write(f->stop[1], "x", 1) == 1)
		pthread_join(f->thread, NULL);
	close(f->listener);
	close(f->stop[0]);
	close(f->stop[1]);
	SSL_CTX_free(f->ctx);
	X509_free(f->admitted);
	pthread_mutex_destroy(&f->lock);
	free(f);
}
