/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "live.h"
#include <arpa/inet.h>
#include <dlfcn.h>
#include <netdb.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>
#include "base/loop.h"

static struct rogue *rogue;
static int release[2] = { -1, -1 };               /* what the name server that never answers waits for */

/* The resolver of libcurl's thread comes here first, since the program's own symbols go before those of libc. */
__attribute__((visibility("default")))
int getaddrinfo(const char *node, const char *service, const struct addrinfo *hints, struct addrinfo **out)
{
	int (*real)(const char *, const char *, const struct addrinfo *, struct addrinfo **);
	*(void **)&real = dlsym(RTLD_NEXT, "getaddrinfo");
	if (node && !strcmp(node, "silent.example.com")) {
		struct pollfd p = { release[0], POLLIN, 0 };
		poll(&p, 1, 15000);
		return EAI_AGAIN;
	}
	if (node && strstr(node, ".invalid"))
		return EAI_NONAME;
	return real(node, service, hints, out);
}

static void before(void)
{
	if (pipe(release))
		abort();
	rogue = rogue_new();
}

static void after(void)
{
	close(release[1]);
	rogue_free(rogue);
	test_over();
}

static const char *at(const char *path)
{
	static char url[200];
	snprintf(url, sizeof url, "http://127.0.0.1:%d%s", rogue_port(rogue), path);
	return url;
}

START_TEST(a_good_reply)
{
	struct reply *r = ask_get(at("/ok"));
	ck_assert_int_eq(r->fault, FAULT_NONE);
	ck_assert_int_eq(r->status, 200);
	ck_assert_str_eq(r->body.s, "{\"ok\": true }");
	ck_assert_str_eq(reply_header(r, "content-type"), "application/json");
	ck_assert_str_eq(r->url, at("/ok"));
	int twos = 0;
	for (int i = 0; i < r->n_headers; i++)
		twos += !strcmp(r->headers[i].name, "x-two");
	ck_assert_int_eq(twos, 2);
	ck_assert_ptr_null(strchr(reply_header(r, "x-bad"), '\x1b'));
	answer_free(r);
}
END_TEST

static struct request *post(const char *url, const char *body)
{
	struct request *q = request_get(url);
	free(q->method);
	q->method = mem_dup("POST");
	q->body = mem_dup(body);
	q->body_len = body ? strlen(body) : 0;
	return q;
}

START_TEST(what_is_sent)
{
	struct request *q = post(at("/continue"), "{\"a\":1}");
	request_header(q, "Authorization", "Basic OnNlY3JldA==");
	request_header(q, "Content-Type", "application/vnd.api+json");
	struct reply *r = ask(q);
	char *seen = rogue_seen(rogue);
	ck_assert_int_eq(r->status, 201);
	ck_assert_ptr_null(reply_header(r, "x-early"));
	ck_assert_ptr_nonnull(strstr(seen, "POST /continue HTTP/1.1\r\n"));
	ck_assert_ptr_nonnull(strstr(seen, "\r\nAuthorization: Basic OnNlY3JldA==\r\n"));
	ck_assert_ptr_nonnull(strstr(seen, "\r\nUser-Agent: handrail/test\r\n"));
	ck_assert_ptr_nonnull(strstr(seen, "\r\nContent-Type: application/vnd.api+json\r\n"));
	ck_assert_ptr_null(strstr(seen, "Expect"));
	ck_assert_ptr_nonnull(strstr(seen, "\r\n\r\n{\"a\":1}"));
	free(seen);
	answer_free(r);
}
END_TEST

START_TEST(a_header_with_a_line_break_is_not_sent)
{
	struct request *q = request_get(at("/ok"));
	request_header(q, "X-A", "b\r\nX-C: d");
	struct reply *r = ask(q);
	ck_assert_int_eq(r->fault, FAULT_OTHER);
	answer_free(r);
}
END_TEST

START_TEST(a_redirect_is_a_reply)
{
	struct reply *r = ask_get(at("/redirect"));
	ck_assert_int_eq(r->status, 302);
	ck_assert_str_eq(reply_header(r, "Location"), "/ok");
	answer_free(r);
}
END_TEST

START_TEST(html_is_a_reply)
{
	struct reply *r = ask_get(at("/html"));
	ck_assert_int_eq(r->fault, FAULT_NONE);
	ck_assert_int_eq(strncmp(r->body.s, "<!DOCTYPE", 9), 0);
	answer_free(r);
}
END_TEST

static const struct { const char *path; enum fault fault; long timeout; } faults[] = {
	{ "/half", FAULT_RESET, 5000 }, { "/reset", FAULT_RESET, 5000 }, { "/nothing", FAULT_RESET, 5000 }, { "/reset-late", FAULT_RESET, 5000 },
	{ "/slow", FAULT_TIMEOUT, 300 }, { "/big", FAULT_TOO_LARGE, 5000 }, { "/big-told", FAULT_TOO_LARGE, 5000 },
};

START_TEST(a_fault)
{
	struct request *q = request_get(at(faults[_i].path));
	q->timeout = faults[_i].timeout;
	struct reply *r = ask(q);
	ck_assert_msg(r->fault == faults[_i].fault, "%s: %s, %s", faults[_i].path, fault_names[r->fault], r->why ? r->why : "");
	ck_assert(r->why && *r->why);
	ck_assert_uint_le(r->body.len, BUF_REPLY);
	answer_free(r);
}
END_TEST

static const struct { const char *url; enum fault fault; } elsewhere[] = {
	{ "http://nowhere.invalid/", FAULT_RESOLVE }, { "http://127.0.0.1:1/", FAULT_CONNECT }, { "http://LocalHost:1/", FAULT_CONNECT }, { "ftp://127.0.0.1/", FAULT_OTHER },
	{ "file:///etc/passwd", FAULT_OTHER }, { "http://", FAULT_OTHER },
	{ "http://[::1]:1/", FAULT_CONNECT },
};

START_TEST(nobody_there)
{
	struct reply *r = ask_get(elsewhere[_i].url);
	ck_assert_msg(r->fault == elsewhere[_i].fault, "%s: %s, %s", elsewhere[_i].url, fault_names[r->fault], r->why ? r->why : "");
	ck_assert_uint_eq(r->body.len, 0);
	answer_free(r);
}
END_TEST

START_TEST(a_silent_name_server_blocks_nothing)
{
	long ms = cancelled_after(request_get("http://silent.example.com/"), 4);
	ck_assert_msg(ms < PROMPT, "%ld ms", ms);
	struct request *q = request_get("http://silent.example.com/");
	q->timeout = 200;
	struct reply *r = ask(q);
	ck_assert_int_eq(r->fault, FAULT_RESOLVE);
	ck_assert_int_lt(r->ms, 2000);
	answer_free(r);
}
END_TEST

START_TEST(cancelled_while_a_server_says_nothing)
{
	struct sockaddr_in a = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	socklen_t n = sizeof a;
	char url[80];
	int fd = socket(AF_INET, SOCK_STREAM, 0);
	ck_assert(!bind(fd, (struct sockaddr *)&a, n) && !listen(fd, 4) && !getsockname(fd, (struct sockaddr *)&a, &n));
	snprintf(url, sizeof url, "https://127.0.0.1:%d/", ntohs(a.sin_port));
	long ms = cancelled_after(request_get(url), 6);
	ck_assert_msg(ms < PROMPT, "%ld ms", ms);
	struct request *q = request_get(url);
	q->timeout = 300;
	struct reply *r = ask(q);
	ck_assert_int_eq(r->fault, FAULT_TIMEOUT);
	answer_free(r);
	ms = cancelled_after(request_get(url), 0);
	ck_assert_msg(ms < PROMPT, "%ld ms", ms);
	close(fd);
}
END_TEST

/* On a kept connection that dies curl repeats a request by itself, so a change goes out on a new one. */
START_TEST(a_change_is_sent_once)
{
	answer_free(ask_get(at("/kept")));
	struct reply *r = ask(post(at("/reset"), NULL));
	char *seen = rogue_seen(rogue), *first = strstr(seen, "POST /reset");
	ck_assert_int_eq(r->fault, FAULT_RESET);
	ck_assert_ptr_nonnull(first);
	ck_assert_ptr_null(strstr(first + 1, "POST /reset"));
	free(seen);
	answer_free(r);
}
END_TEST

static struct reply *through_proxy(const char *variable, const char *place, const char *url)
{
	char proxy[100];
	snprintf(proxy, sizeof proxy, "http://who:canary@%s", place);
	setenv(variable, proxy, 1);
	struct reply *r = ask_get(url);
	unsetenv(variable);
	return r;
}

static const char *own_proxy(void)
{
	static char place[40];
	snprintf(place, sizeof place, "127.0.0.1:%d", rogue_port(rogue));
	return place;
}

START_TEST(a_proxy_that_wants_a_login)
{
	static const char *const urls[] = { "https://refused.example.com/", "http://refused.example.com/" };
	for (int i = 0; i < 2; i++) {
		struct reply *r = through_proxy(i ? "http_proxy" : "https_proxy", own_proxy(), urls[i]);
		ck_assert_msg(r->fault == FAULT_PROXY, "%s, %s", fault_names[r->fault], r->why);
		ck_assert_ptr_nonnull(strstr(r->why, "407"));
		ck_assert_ptr_null(strstr(r->why, "canary"));
		answer_free(r);
	}
}
END_TEST

START_TEST(a_proxy_that_is_not_there)
{
	static const char *const places[] = { "127.0.0.1:1", "proxy.invalid:80" };
	for (int i = 0; i < 2; i++) {
		struct reply *r = through_proxy("https_proxy", places[i], "https://good.example.com/");
		ck_assert_msg(r->fault == FAULT_PROXY, "%s, %s", fault_names[r->fault], r->why);
		ck_assert_ptr_null(strstr(r->why, "canary"));
		answer_free(r);
	}
}
END_TEST

START_TEST(a_proxy_that_works)
{
	struct reply *r = through_proxy("http_proxy", own_proxy(), "http://good.example.com/");
	ck_assert_int_eq(r->status, 200);
	ck_assert_str_eq(r->body.s, "{}");
	answer_free(r);
}
END_TEST

static struct request *tcp(const char *host, int port)
{
	struct request *q = request_new(REQUEST_REACH);
	q->host = mem_dup(host);
	q->port = mem_fmt("%d", port);
	q->protocol = REACH_TCP;
	return q;
}

START_TEST(reach_by_tcp)
{
	struct reply *r = ask(tcp("localhost", rogue_port(rogue)));
	cJSON *json = body_json(r);
	ck_assert_str_eq(json_s(json, "address"), "127.0.0.1");
	cJSON_Delete(json);
	answer_free(r);
	static const struct { const char *host; enum fault fault; } bad[] = { { "127.0.0.1", FAULT_CONNECT }, { "nowhere.invalid", FAULT_RESOLVE },
		{ "-oProxyCommand=x", FAULT_OTHER } };
	for (size_t i = 0; i < COUNT(bad); i++) {
		r = ask(tcp(bad[i].host, 1));
		ck_assert_msg(r->fault == bad[i].fault, "%s: %s, %s", bad[i].host, fault_names[r->fault], r->why);
		answer_free(r);
	}
}
END_TEST

Suite *http_suite(void)
{
	Suite *s = suite_create("http");
	TCase *t = tcase_create("http");
	tcase_add_unchecked_fixture(t, before, after);
	tcase_add_test(t, a_good_reply);
	tcase_add_test(t, what_is_sent);
	tcase_add_test(t, a_header_with_a_line_break_is_not_sent);
	tcase_add_test(t, a_redirect_is_a_reply);
	tcase_add_test(t, html_is_a_reply);
	tcase_add_loop_test(t, a_fault, 0, (int)COUNT(faults));
	tcase_add_loop_test(t, nobody_there, 0, (int)COUNT(elsewhere));
	tcase_add_test(t, a_silent_name_server_blocks_nothing);
	tcase_add_test(t, cancelled_while_a_server_says_nothing);
	tcase_add_test(t, a_change_is_sent_once);
	tcase_add_test(t, a_proxy_that_wants_a_login);
	tcase_add_test(t, a_proxy_that_is_not_there);
	tcase_add_test(t, a_proxy_that_works);
	tcase_add_test(t, reach_by_tcp);
	suite_add_tcase(s, t);
	return s;
}
