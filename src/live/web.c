/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "live/web.h"
#include <stdlib.h>
#include "base/i18n.h"
#include "base/mem.h"
#include "live/work.h"

struct web { struct live *live; CURLM *multi; int timer; char *agent; };

#define CONNECT_MS 10000
#define WHOLE_MS 30000

static void web_reap(struct web *web)
{
	CURLMsg *m;
	int left;
	while ((m = curl_multi_info_read(web->multi, &left))) {
		struct transfer *t = NULL;
		CURLcode code = m->data.result;
		if (m->msg == CURLMSG_DONE && !curl_easy_getinfo(m->easy_handle, CURLINFO_PRIVATE, (char **)&t) && t)
			t->done(t, code);
	}
}

static void web_ready(void *arg, int fd, unsigned ready)
{
	struct web *web = arg;
	int mask = (ready & (LOOP_IN | LOOP_HUP) ? CURL_CSELECT_IN : 0) | (ready & LOOP_OUT ? CURL_CSELECT_OUT : 0), running;
	curl_multi_socket_action(web->multi, fd, mask, &running);
	web_reap(web);
}

static int web_socket(CURL *easy, curl_socket_t fd, int what, void *arg, void *mine)
{
	static const unsigned events[] = { [CURL_POLL_IN] = LOOP_IN, [CURL_POLL_OUT] = LOOP_OUT, [CURL_POLL_INOUT] = LOOP_IN | LOOP_OUT,
		[CURL_POLL_REMOVE] = 0 };
	struct web *web = arg;
	(void)easy, (void)mine;
	web->live->host->watch(web->live->host->loop, fd, events[what], web_ready, web);
	return 0;
}

static void web_timeout(void *arg)
{
	struct web *web = arg;
	int running;
	web->timer = 0;
	curl_multi_socket_action(web->multi, CURL_SOCKET_TIMEOUT, 0, &running);
	web_reap(web);
}

/* Only stores: calling curl from here would enter it twice. */
static int web_timer(CURLM *multi, long ms, void *arg)
{
	struct web *web = arg;
	const struct live_host *host = web->live->host;
	(void)multi;
	host->timer_off(host->loop, web->timer);
	web->timer = ms < 0 ? 0 : host->timer(host->loop, ms, web_timeout, web);
	return 0;
}

static struct web *web_of(struct live *live)
{
	struct web *web = live->web;
	if (web)
		return web;
	web = mem_new(1, sizeof *web);
	web->live = live;
	web->agent = mem_fmt("handrail/%s", live->host->version ? live->host->version : "0");
	web->multi = curl_multi_init();
	if (!web->multi)
		mem_die("curl_multi_init");
	curl_multi_setopt(web->multi, CURLMOPT_SOCKETFUNCTION, web_socket);
	curl_multi_setopt(web->multi, CURLMOPT_SOCKETDATA, web);
	curl_multi_setopt(web->multi, CURLMOPT_TIMERFUNCTION, web_timer);
	curl_multi_setopt(web->multi, CURLMOPT_TIMERDATA, web);
	return live->web = web;
}

void web_free(struct web *web)
{
	if (!web)
		return;
	curl_multi_cleanup(web->multi);
	web->live->host->timer_off(web->live->host->loop, web->timer);
	free(web->agent);
	free(web);
}

/* One certificate, whoever issued it and whatever name is in it: nothing of such a connection may serve another request. */
static int trust_one(struct transfer *t)
{
	char *pin = cert_pin(t->job->req->trust);
	if (cert_library() || !pin) {
		job_fault(t->job, FAULT_UNABLE, "%s", pin ? _("The network library of this computer cannot be told to take one certificate only.")
			: _("The fingerprint of the certificate to be taken is no SHA-256."));
		free(pin);
		transfer_close(t);
		return -1;
	}
	free(pin);
	curl_easy_setopt(t->easy, CURLOPT_SSL_VERIFYHOST, 0L);
	curl_easy_setopt(t->easy, CURLOPT_SSL_SESSIONID_CACHE, 0L);
	curl_easy_setopt(t->easy, CURLOPT_FRESH_CONNECT, 1L);
	curl_easy_setopt(t->easy, CURLOPT_FORBID_REUSE, 1L);
	return 0;
}

int transfer_open(struct transfer *t, struct job *job, const char *url, void (*done)(struct transfer *, CURLcode))
{
	struct web *web = web_of(job->live);
	long ms = job->req->timeout > 0 ? job->req->timeout : WHOLE_MS;
	*t = (struct transfer){ .job = job, .done = done, .easy = curl_easy_init() };
	if (!t->easy)
		mem_die("curl_easy_init");
	CURL *easy = t->easy;
	curl_easy_setopt(easy, CURLOPT_PRIVATE, (char *)t);
	curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, t->error);
	curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
	curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L);          /* else cancelling waits for a name server that is silent */
	curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
	curl_easy_setopt(easy, CURLOPT_UNRESTRICTED_AUTH, 0L);
	curl_easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
	curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L);
	curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 2L);
	curl_easy_setopt(easy, CURLOPT_USERAGENT, web->agent);
	curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, ms);
	curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, ms < CONNECT_MS ? ms : (long)CONNECT_MS);
	trust_set(easy, job->req->ca, job->live->host->ca_file);
	cert_watch(t);
	if (job->req->trust && trust_one(t))
		return -1;
	CURLcode code = curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
	if (!code)
		code = curl_easy_setopt(easy, CURLOPT_URL, url);
	if (code) {
		job_fault(job, FAULT_OTHER, "%s", curl_easy_strerror(code));
		transfer_close(t);
		return -1;
	}
	return 0;
}

void transfer_go(struct transfer *t)
{
	t->running = true;
	curl_multi_add_handle(t->job->live->web->multi, t->easy);
}

void transfer_close(struct transfer *t)
{
	work_leave(t->job);
	if (t->running)
		curl_multi_remove_handle(t->job->live->web->multi, t->easy);
	curl_easy_cleanup(t->easy);
	cert_drop(t->cert);
	*t = (struct transfer){ .job = t->job };
}
