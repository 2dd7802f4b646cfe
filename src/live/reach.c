/* SPDX-License-Identifier: ISC */
/* Does a host answer, and how does it greet? curl resolves and connects, so that no name server and no silent host is ever
 * waited for. TLS goes through a proxy as the requests will; SSH goes straight, as the ssh program will; TCP, which may lead to
 * either, goes straight, and when that leads nowhere through the proxy. */
#include "config.h"
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>
#include "base/fs.h"
#include "base/i18n.h"
#include "base/mem.h"
#include "guide/guide.h"
#include "live/greeting.h"
#include "live/hostkey.h"
#include "live/identity.h"
#include "live/sshkey.h"
#include "live/web.h"

#define SEEN_MAX (64u * 1024)
#define KEYS_MAX 8

#ifndef MSG_NOSIGNAL
# define MSG_NOSIGNAL 0
#endif

/* A type of key as known_hosts names it, and the algorithms that show such a key. */
static const struct type { const char *name, *scan, *algorithms; } types[] = {
	{ "ssh-rsa", "rsa", "rsa-sha2-512,rsa-sha2-256,ssh-rsa" }, { "ssh-ed25519", "ed25519", "ssh-ed25519" },
	{ "ecdsa-sha2-nistp256", "ecdsa", "ecdsa-sha2-nistp256" }, { "ecdsa-sha2-nistp384", "ecdsa", "ecdsa-sha2-nistp384" },
	{ "ecdsa-sha2-nistp521", "ecdsa", "ecdsa-sha2-nistp521" }, { "ssh-dss", "dsa", "ssh-dss" },
};

struct reach_job {
	struct transfer t;
	int fd;                          /* watched, or -1 */
	struct buf seen;
	struct greeting greeting;
	char *address;
	size_t type;                     /* the one that is being asked for by libssh2 */
	char *algorithm;
	struct hostkey *hostkey;
	bool scan[COUNT(types)];         /* left for ssh-keyscan */
	bool by_proxy;
	char *known[KEYS_MAX];           /* "type base64" */
	int n_known;
	char list[80];
	const char *argv[10];
};

static void next_type(struct job *);

static void unwatch(struct reach_job *r)
{
	const struct live_host *host = r->t.job->live->host;
	if (r->fd >= 0)
		host->watch(host->loop, r->fd, 0, NULL, NULL);
	r->fd = -1;
	hostkey_free(r->hostkey);
	r->hostkey = NULL;
	transfer_close(&r->t);
}

static void reach_stop(struct job *job)
{
	struct reach_job *r = job->state;
	unwatch(r);
	buf_free(&r->seen);
	greeting_free(&r->greeting);
	for (int i = 0; i < r->n_known; i++)
		free(r->known[i]);
	free(r->address);
	free(r->algorithm);
	free(r);
}

static void add_key(struct job *job, const char *line)
{
	struct buf *b = &job->reply.body, blob;
	char *type = mem_dupn(line, strcspn(line, " "));
	buf_init(&blob, 65536);
	if (!sshkey_blob(line + strlen(type) + 1, &blob)) {
		char *place = sshkey_place(job->req->host, job->req->port), *sha256 = sshkey_sha256(blob.s, blob.len);
		char *md5 = sshkey_md5(blob.s, blob.len), *known = mem_fmt("%s %s", place, line);
		if (b->s[b->len - 1] == '}')
			buf_addc(b, ',');
		out_begin(b);
		out_text(b, "type", type);
		out_text(b, "sha256", sha256);
		out_text(b, "md5", md5);
		out_number(b, "bits", sshkey_bits(blob.s, blob.len));
		out_text(b, "known", known);
		out_end(b);
		free(place);
		free(sha256);
		free(md5);
		free(known);
	}
	buf_free(&blob);
	free(type);
}

static void reach_answer(struct job *job)
{
	struct reach_job *r = job->state;
	struct buf *b = &job->reply.body;
	out_begin(b);
	out_text(b, "address", r->address);
	if (job->req->protocol == REACH_TLS) {
		cert_tell(&r->t, b);
		out_bool(b, "verified", true);
	}
	if (job->req->protocol == REACH_SSH) {
		out_text(b, "banner", r->greeting.banner);
		out_key(b, "keys");
		buf_addc(b, '[');
		for (int i = 0; i < r->n_known; i++)
			add_key(job, r->known[i]);
		buf_addc(b, ']');
		out_bool(b, "legacy", greeting_legacy(&r->greeting));
	}
	out_end(b);
	job_finish(job);
}

static void keep_key(struct reach_job *r, char *line)
{
	for (int i = 0; line && i < r->n_known; i++)
		if (!strcmp(r->known[i], line)) {
			free(line);
			line = NULL;
		}
	if (line && r->n_known < KEYS_MAX)
		r->known[r->n_known++] = line;
	else
		free(line);
}

static bool wanted(const struct job *job, size_t i)
{
	const struct reach_job *r = job->state;
	const char *list = job->req->types, *name = types[i].name;
	bool asked = list && *list ? list_has(list, name, strlen(name)) || list_has(list, types[i].scan, strlen(types[i].scan)) : true;
	return asked && list_meet(types[i].algorithms, r->greeting.lists[LIST_HOSTKEY]);
}

/* One line of ssh-keyscan: host, type, key. What begins with # is a remark. */
static void scan_line(struct job *job, const char *line, size_t n)
{
	struct reach_job *r = job->state;
	char *copy = mem_dupn(line, n), *type = strchr(copy, ' '), *key = type ? strchr(type + 1, ' ') : NULL;
	for (size_t i = 0; *copy != '#' && key && i < COUNT(types); i++)
		if (strlen(types[i].name) == (size_t)(key - type - 1) && !strncmp(types[i].name, type + 1, (size_t)(key - type - 1)) &&
		    r->scan[i]) {
			key[1 + strcspn(key + 1, " \t\r")] = '\0';
			keep_key(r, mem_dup(type + 1));
		}
	free(copy);
}

static void scan_done(struct job *job, const struct spawned *s)
{
	struct reach_job *r = job->state;
	for (const char *p = s->out; p && *p; p += strcspn(p, "\n"), p += *p == '\n')
		scan_line(job, p, strcspn(p, "\n"));
	if (r->n_known)
		reach_answer(job);
	else
		job_fault(job, FAULT_UNABLE, _("The server has host keys of the type asked for, but ssh-keyscan could not get one. It said: %s"),
			s->err_len ? s->err : s->why ? s->why : "");
}

static void scan_start(struct job *job)
{
	struct reach_job *r = job->state;
	char *program = fs_program("ssh-keyscan");
	*r->list = '\0';
	for (size_t i = 0; i < COUNT(types); i++)
		if (r->scan[i] && !list_has(r->list, types[i].scan, strlen(types[i].scan))) {
			size_t n = strlen(r->list);
			snprintf(r->list + n, sizeof r->list - n, "%s%s", n ? "," : "", types[i].scan);
		}
	if (!*r->list || (!program && r->n_known)) {
		reach_answer(job);
	} else if (!program) {
		job_fault(job, FAULT_MISSING, _("The program %s is not installed, or not in PATH."), "ssh-keyscan");
	} else {
		const char *const argv[] = { "ssh-keyscan", "-T", "10", "-p", job->req->port, "-t", r->list, job->req->host, NULL };
		memcpy(r->argv, argv, sizeof argv);
		job_run(job, &(struct run){ .argv = r->argv, .timeout = 15000, .plain = true, .done = scan_done });
	}
	free(program);
}

static void hostkey_over(struct job *job, const struct buf *blob)
{
	struct reach_job *r = job->state;
	if (blob) {
		char *base64 = sshkey_base64(blob->s, blob->len);
		keep_key(r, mem_fmt("%s %s", types[r->type].name, base64));
		free(base64);
	} else {
		r->scan[r->type] = true;
	}
	unwatch(r);
	r->type++;
	next_type(job);
}

static void hostkey_ready(void *arg, int fd, unsigned ready)
{
	struct job *job = arg;
	struct reach_job *r = job->state;
	const struct live_host *host = job->live->host;
	struct buf blob;
	unsigned events = 0;
	(void)ready;
	buf_init(&blob, 65536);
	int rc = hostkey_go(r->hostkey, &blob, &events);
	if (rc)
		hostkey_over(job, rc > 0 ? &blob : NULL);
	else
		host->watch(host->loop, fd, events, hostkey_ready, job);
	buf_free(&blob);
}

static void again_connected(struct transfer *t, CURLcode code)
{
	struct job *job = t->job;
	struct reach_job *r = job->state;
	curl_socket_t fd = CURL_SOCKET_BAD;
	if (!code)
		curl_easy_getinfo(t->easy, CURLINFO_ACTIVESOCKET, &fd);
	if (fd == CURL_SOCKET_BAD) {
		/* closing a transfer inside its own call is not allowed everywhere: the fault is told, the rest goes with the job */
		transfer_fault(t, code ? code : CURLE_COULDNT_CONNECT);
		return;
	}
	r->fd = fd;
	r->hostkey = hostkey_new(fd, r->algorithm);
	job->live->host->watch(job->live->host->loop, fd, LOOP_OUT, hostkey_ready, job);
}

/* The proxy that https goes through, as curl finds it; no_proxy is looked at by curl itself. */
static const char *proxy_of_requests(void)
{
	static const char *const names[] = { "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY" };
	for (size_t i = 0; i < COUNT(names); i++)
		if (env_set(names[i]))
			return getenv(names[i]);
	return NULL;
}

static int reach_connect(struct job *job, void (*done)(struct transfer *, CURLcode))
{
	const struct request *q = job->req;
	struct reach_job *r = job->state;
	bool six = strchr(q->host, ':') != NULL, tls = q->protocol == REACH_TLS;
	char *url = mem_fmt("%s://%s%s%s:%s/", tls ? "https" : "http", six ? "[" : "", q->host, six ? "]" : "", q->port);
	int rc = transfer_open(&r->t, job, url, done);
	if (!rc) {
		curl_easy_setopt(r->t.easy, CURLOPT_CONNECT_ONLY, 1L);
		curl_easy_setopt(r->t.easy, CURLOPT_FRESH_CONNECT, 1L);
		if (tls) {
			curl_easy_setopt(r->t.easy, CURLOPT_HTTPPROXYTUNNEL, 1L);
			curl_easy_setopt(r->t.easy, CURLOPT_SSL_SESSIONID_CACHE, 0L);      /* the certificate is to be seen */
		} else {
			curl_easy_setopt(r->t.easy, CURLOPT_PROXY, r->by_proxy ? proxy_of_requests() : "");
			curl_easy_setopt(r->t.easy, CURLOPT_HTTPPROXYTUNNEL, r->by_proxy ? 1L : 0L);
		}
		identity_go(&r->t);
	}
	free(url);
	return rc;
}

/* Types that libssh2 can are asked for one by one; what is left goes to one run of ssh-keyscan. */
static void next_type(struct job *job)
{
	struct reach_job *r = job->state;
	for (; r->type < COUNT(types); r->type++) {
		if (!wanted(job, r->type))
			continue;
		free(r->algorithm);
		r->algorithm = hostkey_able(&r->greeting, types[r->type].algorithms);
		if (r->algorithm) {
			reach_connect(job, again_connected);
			return;
		}
		r->scan[r->type] = true;
	}
	scan_start(job);
}

static void greeting_over(struct job *job, int rc, bool ended)
{
	struct reach_job *r = job->state;
	const char *said = r->greeting.banner;
	if (rc > 0) {
		unwatch(r);
		next_type(job);
	} else if (rc < 0 || (ended && said)) {
		job_fault(job, FAULT_OTHER, _("What answers there does not speak SSH as expected. It began with: %s"), said ? said : "");
	} else if (ended) {
		job_fault(job, FAULT_RESET, "%s", _("The server closed the connection before its greeting."));
	}
}

static void greeting_ready(void *arg, int fd, unsigned ready)
{
	struct job *job = arg;
	struct reach_job *r = job->state;
	char part[4096];
	ssize_t n = recv(fd, part, sizeof part, 0);
	(void)ready;
	if (n < 0 && (errno == EAGAIN || errno == EINTR))
		return;
	if (n > 0)
		buf_add(&r->seen, part, (size_t)n);
	int rc = greeting_read(&r->greeting, &r->seen);
	if (n <= 0 || rc) {
		job->live->host->watch(job->live->host->loop, fd, 0, NULL, NULL);
		greeting_over(job, rc, n <= 0);
	}
}

/* Some servers wait for the client's banner before they say more than theirs. */
static void greet(struct job *job, int fd)
{
	struct reach_job *r = job->state;
	static const char banner[] = "SSH-2.0-handrail\r\n";
	r->fd = fd;
	if (send(fd, banner, sizeof banner - 1, MSG_NOSIGNAL) < 0 && errno != EAGAIN)
		job_fault(job, FAULT_RESET, "%s", strerror(errno));
	else
		job->live->host->watch(job->live->host->loop, fd, LOOP_IN, greeting_ready, job);
}

static void connected(struct transfer *, CURLcode);

static void reach_late(void *arg)
{
	struct job *job = arg;
	job->deadline = 0;
	job_fault(job, FAULT_TIMEOUT, "%s", _("The host was reached, but its greeting did not come in time."));
}

static void again_by_proxy(void *arg)
{
	struct job *job = arg;
	struct reach_job *r = job->state;
	job->deadline = 0;
	r->by_proxy = true;
	transfer_close(&r->t);
	if (!reach_connect(job, connected))
		job_timer(job, job->req->timeout > 0 ? job->req->timeout : 30000, reach_late);
}

static void connected(struct transfer *t, CURLcode code)
{
	struct job *job = t->job;
	struct reach_job *r = job->state;
	curl_socket_t fd = CURL_SOCKET_BAD;
	char *address = NULL;
	if (code && job->req->protocol == REACH_TCP && !r->by_proxy && proxy_of_requests()) {
		job_timer(job, 1, again_by_proxy);       /* a transfer is not closed inside its own call */
		return;
	}
	if (code) {
		transfer_fault(t, code);
		return;
	}
	curl_easy_getinfo(t->easy, CURLINFO_PRIMARY_IP, &address);
	curl_easy_getinfo(t->easy, CURLINFO_ACTIVESOCKET, &fd);
	r->address = mem_dup(address ? address : "");
	if (job->req->protocol == REACH_SSH && fd != CURL_SOCKET_BAD)
		greet(job, fd);
	else
		reach_answer(job);
}

void reach_start(struct job *job)
{
	struct reach_job *r = mem_new(1, sizeof *r);
	const struct request *q = job->req;
	r->fd = -1;
	r->t.job = job;
	buf_init(&r->seen, SEEN_MAX);
	job->state = r;
	job->stop = reach_stop;
	if (!sshkey_fit_host(q->host) || !sshkey_fit_port(q->port)) {
		job_fault(job, FAULT_OTHER, _("%s port %s is no host and port."), q->host ? q->host : "", q->port ? q->port : "");
		return;
	}
	job->reply.url = mem_fmt(strchr(q->host, ':') ? "tcp://[%s]:%s" : "tcp://%s:%s", q->host, q->port);      /* a row may say whom it was about */
	if (!reach_connect(job, connected))
		job_timer(job, q->timeout > 0 ? q->timeout : 30000, reach_late);
}
