/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "live.h"
#include <microhttpd.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "tests/lib/ca.h"

static struct ca *ca;
static struct { struct MHD_Daemon *daemon; int port; struct ca_pair pair; } servers[CA_SELF_SIGNED + 1];

static enum MHD_Result answer(void *arg, struct MHD_Connection *c, const char *url, const char *method, const char *version,
	const char *data, size_t *size, void **state)
{
	static char text[] = "{\"secure\":true}";
	(void)arg, (void)url, (void)method, (void)version, (void)data, (void)size, (void)state;
	struct MHD_Response *r = MHD_create_response_from_buffer(strlen(text), text, MHD_RESPMEM_PERSISTENT);
	enum MHD_Result rc = MHD_queue_response(c, 200, r);
	MHD_destroy_response(r);
	return rc;
}

static void serve(int kind)
{
	if (ca_issue(ca, (enum ca_kind)kind, &servers[kind].pair))
		abort();
	servers[kind].daemon = MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_TLS, 0, NULL, NULL, answer, NULL,
		MHD_OPTION_HTTPS_MEM_KEY, servers[kind].pair.key, MHD_OPTION_HTTPS_MEM_CERT, servers[kind].pair.cert, MHD_OPTION_END);
	if (!servers[kind].daemon)
		abort();
	servers[kind].port = MHD_get_daemon_info(servers[kind].daemon, MHD_DAEMON_INFO_BIND_PORT)->port;
}

static void before(void)
{
	ca = ca_new(test_dir(), "handrail test authority");
	if (!ca)
		abort();
	for (int i = 0; i <= CA_SELF_SIGNED; i++)
		serve(i);
	test_ca(ca_file(ca));
}

static void after(void)
{
	test_ca(NULL);
	for (int i = 0; i <= CA_SELF_SIGNED; i++) {
		MHD_stop_daemon(servers[i].daemon);
		ca_pair_free(&servers[i].pair);
	}
	ca_free(ca);
}

static const char *at(int kind)
{
	static char url[100];
	snprintf(url, sizeof url, "https://localhost:%d/", servers[kind].port);
	return url;
}

START_TEST(a_good_certificate)
{
	struct reply *r = ask_get(at(CA_GOOD));
	ck_assert_msg(r->fault == FAULT_NONE, "%s", r->why);
	ck_assert_str_eq(r->body.s, "{\"secure\":true}");
	answer_free(r);
}
END_TEST

static const struct { int kind; enum fault fault; const char *words[5]; } bad[] = {
	{ CA_EXPIRED, FAULT_TLS_EXPIRED, { "expired", "server's own", "CN = localhost", "CN = handrail test authority", "SHA-256: " } },
	{ CA_NOT_YET, FAULT_TLS_EXPIRED, { "not yet valid", "valid: " } },
	{ CA_WRONG_HOST, FAULT_TLS_HOST, { "made out to: wrong.example.com", "SHA-256: ", "issuer: CN = handrail test authority" } },
	{ CA_SELF_SIGNED, FAULT_TLS_CA, { "self-signed", "server's own", "subject: CN = localhost", "issuer: CN = localhost" } },
};

START_TEST(a_bad_certificate)
{
	struct reply *r = ask_get(at(bad[_i].kind));
	ck_assert_msg(r->fault == bad[_i].fault, "%s: %s", fault_names[r->fault], r->why);
	for (int i = 0; i < 5 && bad[_i].words[i]; i++)
		ck_assert_msg(strstr(r->why, bad[_i].words[i]) != NULL, "%s is not in: %s", bad[_i].words[i], r->why);
	ck_assert_ptr_nonnull(strstr(r->body.s, "\"verified\":false"));      /* what is known of the certificate, and nothing of the server's */
	ck_assert_ptr_null(strstr(r->body.s, "secure"));
	answer_free(r);
}
END_TEST

static void expect(struct reply *r, enum fault fault, const char *words)
{
	ck_assert_msg(r->fault == fault, "%s: %s", fault_names[r->fault], r->why);
	ck_assert_msg(!words || strstr(r->why, words), "%s is not in: %s", words, r->why);
	answer_free(r);
}

START_TEST(an_unknown_authority)
{
	struct request *q = request_get(at(CA_GOOD));
	test_ca(NULL);
	expect(ask_get(at(CA_GOOD)), FAULT_TLS_CA, "handrail test authority");
	q->ca = mem_dup(ca_file(ca));
	expect(ask(q), FAULT_NONE, NULL);
	test_over();                                      /* else the connection is kept, and rightly so */
	setenv("SSL_CERT_FILE", ca_file(ca), 1);
	expect(ask_get(at(CA_GOOD)), FAULT_NONE, NULL);
	unsetenv("SSL_CERT_FILE");
	test_over();
	q = request_get(at(CA_GOOD));
	q->ca = mem_dup("/nowhere/ca.pem");
	expect(ask(q), FAULT_TLS_CA, "/nowhere/ca.pem");
	test_ca(ca_file(ca));
}
END_TEST

/* What was reached with one authority's trust must not be reused where another one is asked for. */
START_TEST(trust_is_not_carried_over)
{
	struct request *q = request_get(at(CA_GOOD));
	expect(ask_get(at(CA_GOOD)), FAULT_NONE, NULL);
	q->ca = mem_dup("/etc/hosts");
	expect(ask(q), FAULT_TLS_CA, NULL);
}
END_TEST

START_TEST(tls_where_nobody_speaks_it)
{
	struct rogue *rogue = rogue_new();
	char url[100];
	snprintf(url, sizeof url, "https://localhost:%d/", rogue_port(rogue));
	struct request *q = request_get(url);
	q->timeout = 500;
	struct reply *r = ask(q);
	ck_assert_msg(r->fault == FAULT_TIMEOUT || r->fault == FAULT_TLS, "%s: %s", fault_names[r->fault], r->why);
	answer_free(r);
	rogue_free(rogue);
}
END_TEST

START_TEST(through_a_tunnel)
{
	struct rogue *rogue = rogue_new();
	char proxy[100];
	snprintf(proxy, sizeof proxy, "http://127.0.0.1:%d", rogue_port(rogue));
	test_over();
	setenv("https_proxy", proxy, 1);
	struct request *q = request_get(at(CA_GOOD));
	request_header(q, "Authorization", "Bearer canary");
	struct reply *r = ask(q);
	unsetenv("https_proxy");
	char *seen = rogue_seen(rogue);
	ck_assert_msg(r->fault == FAULT_NONE, "%s", r->why);
	ck_assert_str_eq(r->body.s, "{\"secure\":true}");
	ck_assert_ptr_null(reply_header(r, "x-of-proxy"));
	ck_assert_ptr_nonnull(strstr(seen, "CONNECT localhost:"));
	ck_assert_ptr_null(strstr(seen, "canary"));
	free(seen);
	answer_free(r);
	test_over();
	rogue_free(rogue);
}
END_TEST

START_TEST(reach_by_tls)
{
	static const struct { int kind; enum fault fault; } all[] = { { CA_GOOD, FAULT_NONE }, { CA_EXPIRED, FAULT_TLS_EXPIRED } };
	for (size_t i = 0; i < COUNT(all); i++) {
		struct request *q = request_new(REQUEST_REACH);
		q->host = mem_dup("localhost");
		q->port = mem_fmt("%d", servers[all[i].kind].port);
		q->protocol = REACH_TLS;
		expect(ask(q), all[i].fault, NULL);
	}
}
END_TEST

static void never(void *arg, struct reply *reply)
{
	(void)reply;
	*(bool *)arg = true;
}

START_TEST(the_end_in_the_middle)
{
	bool called = false;
	for (int i = 0; i < 20; i++)
		test_world()->ops->start(test_world(), request_get(at(i % (CA_SELF_SIGNED + 1))), never, &called);
	answer_free(ask_get(at(CA_GOOD)));
	called = false;
	test_world()->ops->start(test_world(), request_get(at(CA_GOOD)), never, &called);
	test_over();
	ck_assert(!called);
}
END_TEST

Suite *tls_suite(void)
{
	Suite *s = suite_create("tls");
	TCase *t = tcase_create("tls");
	tcase_add_unchecked_fixture(t, before, after);
	tcase_add_test(t, a_good_certificate);
	tcase_add_loop_test(t, a_bad_certificate, 0, (int)COUNT(bad));
	tcase_add_test(t, an_unknown_authority);
	tcase_add_test(t, trust_is_not_carried_over);
	tcase_add_test(t, tls_where_nobody_speaks_it);
	tcase_add_test(t, through_a_tunnel);
	tcase_add_test(t, reach_by_tls);
	tcase_add_test(t, the_end_in_the_middle);
	suite_add_tcase(s, t);
	return s;
}
