/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "tests/e2e/call.h"

#include <curl/curl.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

struct ca *ca;
struct ca_pair pair;
struct practice *p;
struct got got;

static size_t take(char *s, size_t size, size_t n, void *arg)
{
	buf_add(arg, s, size * n);
	return size * n;
}

static void set_credentials(CURL *c, const struct call *k)
{
	if (!k->kind)
		return;
	curl_easy_setopt(c, CURLOPT_HTTPAUTH, k->user ? CURLAUTH_BASIC : CURLAUTH_BEARER);
	if (k->user) {
		curl_easy_setopt(c, CURLOPT_USERNAME, k->user);
		curl_easy_setopt(c, CURLOPT_PASSWORD, practice_secret(p, k->role, k->kind));
	} else {
		curl_easy_setopt(c, CURLOPT_XOAUTH2_BEARER, practice_secret(p, k->role, k->kind));
	}
}

long call(struct call k)
{
	char origin[128];
	practice_origin(p, k.role, origin, sizeof origin);
	char *url = k.url ? mem_dup(k.url) : mem_fmt("%s%s", origin, k.path), *type = mem_fmt("Content-Type: %s", k.type ? k.type : "application/json");
	CURL *c = curl_easy_init();
	struct curl_slist *list = curl_slist_append(curl_slist_append(NULL, type), k.header ? k.header : "Accept: application/json");
	call_done();
	buf_init(&got.body, 8u * 1024 * 1024);
	buf_init(&got.headers, BUF_TEXT);
	curl_easy_setopt(c, CURLOPT_URL, url);
	curl_easy_setopt(c, CURLOPT_CAINFO, ca_file(ca));
	curl_easy_setopt(c, CURLOPT_CUSTOMREQUEST, k.method ? k.method : "GET");
	curl_easy_setopt(c, CURLOPT_NOPROXY, k.proxy ? "" : "*");
	if (k.proxy)
		curl_easy_setopt(c, CURLOPT_PROXY, k.proxy);
	curl_easy_setopt(c, CURLOPT_TIMEOUT_MS, 20000L);
	curl_easy_setopt(c, CURLOPT_WRITEFUNCTION, take);
	curl_easy_setopt(c, CURLOPT_WRITEDATA, &got.body);
	curl_easy_setopt(c, CURLOPT_HEADERDATA, &got.headers);
	curl_easy_setopt(c, CURLOPT_HTTPHEADER, list);
	if (k.body)
		curl_easy_setopt(c, CURLOPT_POSTFIELDS, k.body);
	set_credentials(c, &k);
	got.status = 0;
	curl_easy_perform(c);
	curl_easy_getinfo(c, CURLINFO_RESPONSE_CODE, &got.status);
	curl_easy_cleanup(c);
	curl_slist_free_all(list);
	free(url);
	free(type);
	return got.status;
}

long as_admin(const char *method, const char *path, const char *body)
{
	return call((struct call){ .role = PRACTICE_BBS, .method = method, .path = path, .user = "admin", .kind = "admin", .body = body });
}

long tf(const char *method, const char *path, const char *body)
{
	return call((struct call){ .role = PRACTICE_TF, .method = method, .path = path, .kind = "good", .type = "application/vnd.api+json", .body = body });
}

bool says(const char *text)
{
	return strstr(got.body.s, text);
}

bool heads(const char *text)
{
	return strstr(got.headers.s, text);
}

void call_setup(void)
{
	p = practice_start(&(struct practice_setup){ pair.cert, pair.key, false });
	ck_assert_ptr_nonnull(p);
}

void call_teardown(void)
{
	ck_assert_int_eq(practice_count(p, "leaks"), 0);
	practice_stop(p);
}

void call_done(void)
{
	if (got.body.s)
		buf_free(&got.body);
	if (got.headers.s)
		buf_free(&got.headers);
}
