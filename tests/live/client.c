/* SPDX-License-Identifier: ISC */
/* Client certificates and certificates that were agreed to, against a server that insists on them. */
#include "config.h"
#include "live.h"
#include <arpa/inet.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/ssl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>
#include "base/fs.h"
#include "guide/json.h"
#include "tests/lib/ca.h"

/* A server whose certificate is of kind, and that takes only clients of the authority. */
struct server { int fd, port, old; SSL_CTX *ctx; pthread_t thread; };
enum { OF_TODAY, OF_YESTERDAY, SELF_MADE, SERVERS };      /* TLS 1.3, TLS 1.2, a certificate that nobody vouches for */

static struct ca *ca, *stranger;
static struct ca_pair server_pair, self_pair, client, foreign;
static struct server servers[SERVERS];

static void serve_one(const struct server *s, int fd)
{
	static const char answer[] = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\nConnection: close\r\n\r\nsafe";
	SSL *ssl = SSL_new(s->ctx);
	char part[4096];
	SSL_set_fd(ssl, fd);
	if (SSL_accept(ssl) > 0 && SSL_read(ssl, part, sizeof part) > 0)
		SSL_write(ssl, answer, sizeof answer - 1);
	SSL_shutdown(ssl);
	SSL_free(ssl);
	/* what was sent before the end must arrive: wait until the other side has gone */
	shutdown(fd, SHUT_WR);
	while (recv(fd, part, sizeof part, 0) > 0)
		;
	close(fd);
}

static void *serve(void *arg)
{
	const struct server *s = arg;
	for (int fd; (fd = accept(s->fd, NULL, NULL)) >= 0; )
		serve_one(s, fd);
	return NULL;
}

static void use_pair(SSL_CTX *ctx, const struct ca_pair *pair)
{
	BIO *cert = BIO_new_mem_buf(pair->cert, -1), *key = BIO_new_mem_buf(pair->key, -1);
	X509 *x = PEM_read_bio_X509(cert, NULL, NULL, NULL);
	EVP_PKEY *k = PEM_read_bio_PrivateKey(key, NULL, NULL, NULL);
	if (!SSL_CTX_use_certificate(ctx, x) || !SSL_CTX_use_PrivateKey(ctx, k))
		abort();
	X509_free(x);
	EVP_PKEY_free(k);
	BIO_free(cert);
	BIO_free(key);
}

static void server_start(struct server *s, const struct ca_pair *pair, int version, bool insists)
{
	struct sockaddr_in at = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	socklen_t n = sizeof at;
	s->ctx = SSL_CTX_new(TLS_server_method());
	SSL_CTX_set_max_proto_version(s->ctx, version);
	use_pair(s->ctx, pair);
	SSL_CTX_load_verify_locations(s->ctx, ca_file(ca), NULL);
	if (insists)
		SSL_CTX_set_verify(s->ctx, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, NULL);
	s->fd = socket(AF_INET, SOCK_STREAM, 0);
	if (s->fd < 0 || bind(s->fd, (struct sockaddr *)&at, sizeof at) || listen(s->fd, 8) || getsockname(s->fd, (struct sockaddr *)&at, &n) ||
	    pthread_create(&s->thread, NULL, serve, s))
		abort();
	s->port = ntohs(at.sin_port);
}

static void server_stop(struct server *s)
{
	shutdown(s->fd, SHUT_RDWR);
	pthread_join(s->thread, NULL);
	close(s->fd);
	SSL_CTX_free(s->ctx);
}

static void before(void)
{
	char *other = test_path("stranger");
	struct err err;
	ca = ca_new(test_dir(), "handrail test authority");
	if (fs_mkdirs(other, &err))
		abort();
	stranger = ca_new(other, "another authority");
	if (!ca || !stranger || ca_issue(ca, CA_GOOD, &server_pair) || ca_issue(ca, CA_SELF_SIGNED, &self_pair) || ca_issue(ca, CA_CLIENT, &client) ||
	    ca_issue(stranger, CA_CLIENT, &foreign))
		abort();
	server_start(&servers[OF_TODAY], &server_pair, TLS1_3_VERSION, true);
	server_start(&servers[OF_YESTERDAY], &server_pair, TLS1_2_VERSION, true);
	server_start(&servers[SELF_MADE], &self_pair, TLS1_3_VERSION, false);
	test_ca(NULL);
}

static void after(void)
{
	test_over();
	for (int i = 0; i < SERVERS; i++)
		server_stop(&servers[i]);
	ca_pair_free(&server_pair);
	ca_pair_free(&self_pair);
	ca_pair_free(&client);
	ca_pair_free(&foreign);
	ca_free(stranger);
	ca_free(ca);
}

static char *slurp(const char *path)
{
	struct buf b;
	buf_init(&b, BUF_FILE);
	ck_assert_int_eq(fs_read(path, &b, NULL), 0);
	return buf_detach(&b);
}

/* The authority is given as text: that is trusted, and nothing else. */
static struct request *get(int which)
{
	char *url = mem_fmt("https://localhost:%d/", servers[which].port);
	struct request *q = request_get(url);
	q->ca = slurp(ca_file(ca));
	free(url);
	return q;
}

static struct request *get_as(int which, const char *cert, const char *key)
{
	struct request *q = get(which);
	q->cert = mem_dup(cert);
	q->cert_key = mem_dup(key);
	return q;
}

static void expect(struct request *q, enum fault fault, const char *words)
{
	struct reply *r = ask(q);
	ck_assert_msg(r->fault == fault, "%s: %s", fault_names[r->fault], r->why ? r->why : r->body.s);
	ck_assert_msg(!words || strstr(r->why ? r->why : r->body.s, words), "%s is not in: %s", words, r->why ? r->why : r->body.s);
	answer_free(r);
}

START_TEST(no_certificate)
{
	expect(get(_i), FAULT_TLS_CLIENT, "wants to be shown a client certificate");
}
END_TEST

START_TEST(a_foreign_certificate)
{
	expect(get_as(_i, foreign.cert, foreign.key), FAULT_TLS_CLIENT, "refused the client certificate");
}
END_TEST

static char *as_file(const char *name, const char *text)
{
	char *path = test_path(name);
	unlink(path);
	ck_assert_int_eq(fs_write_new(path, text, strlen(text), 0600, NULL), 0);
	return path;
}

START_TEST(the_right_certificate)
{
	char *both = mem_fmt("%s%s", client.cert, client.key);
	expect(get_as(_i, client.cert, client.key), FAULT_NONE, "safe");
	expect(get_as(_i, both, NULL), FAULT_NONE, "safe");
	expect(get_as(_i, as_file("client.pem", client.cert), client.key), FAULT_NONE, "safe");
	expect(get_as(_i, as_file("both.pem", both), NULL), FAULT_NONE, "safe");
	expect(get(_i), FAULT_TLS_CLIENT, NULL);      /* no connection of before serves it */
	free(both);
}
END_TEST

static char *container(const char *password, const char *path)
{
	BIO *c = BIO_new_mem_buf(client.cert, -1), *k = BIO_new_mem_buf(client.key, -1);
	X509 *cert = PEM_read_bio_X509(c, NULL, NULL, NULL);
	EVP_PKEY *key = PEM_read_bio_PrivateKey(k, NULL, NULL, NULL);
	PKCS12 *p12 = PKCS12_create(password, NULL, key, cert, NULL, 0, 0, 0, 0, 0);
	unsigned char *der = NULL;
	int n = i2d_PKCS12(p12, &der);
	char *text = mem_new((size_t)n * 2 + 8, 1);
	EVP_EncodeBlock((unsigned char *)text, der, n);
	unlink(path);
	ck_assert_int_eq(fs_write_new(path, der, (size_t)n, 0600, NULL), 0);
	OPENSSL_free(der);
	PKCS12_free(p12);
	X509_free(cert);
	EVP_PKEY_free(key);
	BIO_free(c);
	BIO_free(k);
	return text;
}

static struct request *get_by(const char *pfx, const char *password)
{
	struct request *q = get(OF_TODAY);
	q->pfx = mem_dup(pfx);
	q->password = mem_dup(password);
	return q;
}

START_TEST(a_container)
{
	char *path = test_path("client.pfx"), *text = container("canary", path);
	expect(get_by(text, "canary"), FAULT_NONE, "safe");
	expect(get_by(path, "canary"), FAULT_NONE, "safe");
	expect(get_by(text, "wrong"), FAULT_PASSWORD, "does not open it");
	expect(get_by("/nowhere/it.pfx", "canary"), FAULT_MISSING, "/nowhere/it.pfx");
	free(text);
}
END_TEST

START_TEST(what_does_not_fit)
{
	expect(get_as(OF_TODAY, client.cert, foreign.key), FAULT_UNABLE, "does not belong to the certificate");
	expect(get_as(OF_TODAY, client.cert, NULL), FAULT_UNABLE, "no private key");
	expect(get_as(OF_TODAY, client.key, NULL), FAULT_UNABLE, "no certificate");
}
END_TEST

static struct request *reach(int which)
{
	struct request *q = request_new(REQUEST_REACH);
	q->host = mem_dup("localhost");
	q->port = mem_fmt("%d", servers[which].port);
	q->protocol = REACH_TLS;
	q->ca = slurp(ca_file(ca));
	return q;
}

static char *told(struct request *q, enum fault fault, const char *pointer)
{
	struct reply *r = ask(q);
	cJSON *json = body_json(r);
	char *text = json_text(json_at(json, pointer));
	ck_assert_msg(r->fault == fault, "%s: %s", fault_names[r->fault], r->why ? r->why : r->body.s);
	cJSON_Delete(json);
	answer_free(r);
	return text;
}

static void told_is(struct request *q, enum fault fault, const char *pointer, const char *wanted)
{
	char *text = told(q, fault, pointer);
	ck_assert_str_eq(text ? text : "", wanted);
	free(text);
}

START_TEST(what_is_reached)
{
	told_is(reach(OF_TODAY), FAULT_NONE, "/verified", "true");
	told_is(reach(OF_TODAY), FAULT_NONE, "/client_cert", "true");
	told_is(reach(OF_TODAY), FAULT_NONE, "/cert/subject", "CN = localhost");
	told_is(reach(SELF_MADE), FAULT_TLS_CA, "/cert/self_signed", "true");
	told_is(reach(SELF_MADE), FAULT_TLS_CA, "/client_cert", "false");
	told_is(get(SELF_MADE), FAULT_TLS_CA, "/verified", "false");
	struct request *q = reach(OF_YESTERDAY);
	q->cert = mem_dup(client.cert);
	q->cert_key = mem_dup(client.key);
	told_is(q, FAULT_NONE, "/verified", "true");
}
END_TEST

START_TEST(one_that_was_agreed_to)
{
	char *pin = told(reach(SELF_MADE), FAULT_TLS_CA, "/cert/sha256"), *colons;
	struct request *q = get(SELF_MADE);
	q->trust = mem_dup(pin);
	expect(q, FAULT_NONE, "safe");
	expect(get(SELF_MADE), FAULT_TLS_CA, NULL);       /* and nothing of it is left for others */
	q = get_as(OF_TODAY, client.cert, client.key);
	q->trust = mem_dup(pin);                          /* a good certificate, but not the one that was agreed to */
	expect(q, FAULT_TLS_CA, "certificate rejected");
	colons = mem_fmt("%.2s:%s", pin, pin + 2);
	q = reach(SELF_MADE);
	q->trust = colons;
	told_is(q, FAULT_NONE, "/cert/sha256", pin);
	q = get(SELF_MADE);
	q->trust = mem_dup("not a fingerprint");
	expect(q, FAULT_UNABLE, "no SHA-256");
	free(pin);
}
END_TEST

Suite *client_suite(void)
{
	Suite *s = suite_create("client");
	TCase *t = tcase_create("client");
	tcase_add_unchecked_fixture(t, before, after);
	tcase_add_loop_test(t, no_certificate, OF_TODAY, OF_YESTERDAY + 1);
	tcase_add_loop_test(t, a_foreign_certificate, OF_TODAY, OF_YESTERDAY + 1);
	tcase_add_loop_test(t, the_right_certificate, OF_TODAY, OF_YESTERDAY + 1);
	tcase_add_test(t, a_container);
	tcase_add_test(t, what_does_not_fit);
	tcase_add_test(t, what_is_reached);
	tcase_add_test(t, one_that_was_agreed_to);
	tcase_set_timeout(t, 60);
	suite_add_tcase(s, t);
	return s;
}
