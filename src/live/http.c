/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include "base/i18n.h"
#include "base/mem.h"
#include "live/identity.h"
#include "live/web.h"

#define HEADERS_MAX 400

struct http_job { struct transfer t; struct curl_slist *headers; };

static void http_stop(struct job *job)
{
	struct http_job *h = job->state;
	transfer_close(&h->t);
	curl_slist_free_all(h->headers);
	free(h);
}

static size_t on_body(char *s, size_t one, size_t n, void *arg)
{
	struct job *job = arg;
	(void)one;
	return buf_add(&job->reply.body, s, n) ? 0 : n;
}

/* Every status line begins a new set: what came with 100 Continue is not the reply's. */
static size_t on_header(char *s, size_t one, size_t n, void *arg)
{
	struct job *job = arg;
	(void)one;
	if (n > 5 && !strncmp(s, "HTTP/", 5)) {
		for (int i = 0; i < job->reply.n_headers; i++) {
			free(job->reply.headers[i].name);
			mem_wipe_free(job->reply.headers[i].value);
		}
		job->reply.n_headers = 0;
		return n;
	}
	char *colon = memchr(s, ':', n);
	if (!colon || job->reply.n_headers >= HEADERS_MAX)
		return n;
	const char *value = colon + 1, *end = s + n;
	while (value < end && (*value == ' ' || *value == '\t'))
		value++;
	while (end > value && strchr("\r\n \t", end[-1]))
		end--;
	char *name = mem_dupn(s, (size_t)(colon - s)), *text = mem_dupn(value, (size_t)(end - value));
	reply_header_add(&job->reply, name, text);
	free(name);
	mem_wipe_free(text);
	return n;
}

static void http_done(struct transfer *t, CURLcode code)
{
	struct job *job = t->job;
	struct reply *r = &job->reply;
	curl_easy_getinfo(t->easy, CURLINFO_RESPONSE_CODE, &r->status);
	if (code) {
		transfer_fault(t, code);
	} else if (r->status == 407) {
		const char *ask = reply_header(r, "proxy-authenticate");
		job_fault(job, FAULT_PROXY, _("The proxy wants a log-in (407). %s"), ask ? ask : "");
	} else {
		job_finish(job);
	}
}

/* A line break inside a header would be another header. */
static int http_headers(struct http_job *h, const struct request *r)
{
	bool typed = false;
	for (int i = 0; i < r->n_headers; i++) {
		const struct header *one = &r->headers[i];
		if (strpbrk(one->name, "\r\n:") || strpbrk(one->value, "\r\n"))
			return -1;
		char *line = *one->value ? mem_fmt("%s: %s", one->name, one->value) : mem_fmt("%s;", one->name);
		h->headers = curl_slist_append(h->headers, line);
		mem_wipe_free(line);
		typed |= !strcasecmp(one->name, "Content-Type");
	}
	h->headers = curl_slist_append(h->headers, "Expect:");
	if (!typed)
		h->headers = curl_slist_append(h->headers, "Content-Type:");
	return 0;
}

static void http_method(CURL *easy, const struct request *r)
{
	const char *method = r->method ? r->method : "GET";
	if (r->body) {
		curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)r->body_len);
		curl_easy_setopt(easy, CURLOPT_POSTFIELDS, r->body);
	} else if (!strcmp(method, "POST")) {
		curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)0);
		curl_easy_setopt(easy, CURLOPT_POSTFIELDS, "");
	}
	if (!strcmp(method, "HEAD"))
		curl_easy_setopt(easy, CURLOPT_NOBODY, 1L);
	else
		curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, method);
	/* On a kept connection that has died curl sends again by itself; a change must not be sent twice. */
	if (strcmp(method, "GET") && strcmp(method, "HEAD"))
		curl_easy_setopt(easy, CURLOPT_FRESH_CONNECT, 1L);
}

void http_start(struct job *job)
{
	struct http_job *h = mem_new(1, sizeof *h);
	job->state = h;
	job->stop = http_stop;
	if (transfer_open(&h->t, job, job->req->url ? job->req->url : "", http_done))
		return;
	if (http_headers(h, job->req)) {
		job_fault(job, FAULT_OTHER, "%s", _("A header of the request holds a line break; it was not sent."));
		return;
	}
	http_method(h->t.easy, job->req);
	curl_easy_setopt(h->t.easy, CURLOPT_HTTPHEADER, h->headers);
	curl_easy_setopt(h->t.easy, CURLOPT_WRITEFUNCTION, on_body);
	curl_easy_setopt(h->t.easy, CURLOPT_WRITEDATA, job);
	curl_easy_setopt(h->t.easy, CURLOPT_HEADERFUNCTION, on_header);
	curl_easy_setopt(h->t.easy, CURLOPT_HEADERDATA, job);
	curl_easy_setopt(h->t.easy, CURLOPT_MAXFILESIZE_LARGE, (curl_off_t)BUF_REPLY);
	identity_go(&h->t);
}
