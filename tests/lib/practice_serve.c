/* SPDX-License-Identifier: ISC */
/* Listening, answering, and everything that can go wrong on the way. */
#include "config.h"
#include "tests/lib/practice_inner.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fnmatch.h>
#include <netinet/in.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

void practice_trouble(struct practice *p, enum practice_role role, const char *method, const char *path, enum practice_trouble what, long arg,
	const char *text, int times)
{
	pthread_mutex_lock(&p->lock);
	if (p->n_troubles < MAX_TROUBLES)
		p->troubles[p->n_troubles++] = (struct trouble_set){ role, mem_dup(method), mem_dup(path), what, arg, text, times };
	pthread_mutex_unlock(&p->lock);
}

static struct trouble_set trouble_for(struct practice *p, const struct asked *q)
{
	for (int i = 0; i < p->n_troubles; i++) {
		struct trouble_set *t = &p->troubles[i];
		if (t->role != q->role || t->times == 0 || fnmatch(t->method, q->method, 0) != 0 || fnmatch(t->path, q->path, 0) != 0)
			continue;
		if (t->times > 0)
			t->times--;
		return *t;
	}
	return (struct trouble_set){ .what = TROUBLE_NONE };
}

void answer_text(struct answer *a, int status, const char *type, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	int n = vsnprintf(NULL, 0, fmt, ap);
	va_end(ap);
	char *s = mem_new((size_t)n + 1, 1);
	va_start(ap, fmt);
	vsnprintf(s, (size_t)n + 1, fmt, ap);
	va_end(ap);
	buf_clear(&a->body);
	buf_add(&a->body, s, (size_t)n);
	free(s);
	a->status = status;
	a->type = type;
}

void answer_header(struct answer *a, const char *name, const char *fmt, ...)
{
	char value[1024];
	va_list ap;
	va_start(ap, fmt);
	vsnprintf(value, sizeof value, fmt, ap);
	va_end(ap);
	if (a->n_headers == (int)COUNT(a->headers))
		abort();
	a->headers[a->n_headers].name = name;
	a->headers[a->n_headers++].value = mem_dup(value);
}

const char *asked_header(const struct asked *q, const char *name)
{
	return MHD_lookup_connection_value(q->connection, MHD_HEADER_KIND, name);
}

const char *asked_query(const struct asked *q, const char *name)
{
	return MHD_lookup_connection_value(q->connection, MHD_GET_ARGUMENT_KIND, name);
}

void add_quoted(struct buf *b, const char *s)
{
	cJSON *text = s ? cJSON_CreateString(s) : cJSON_CreateNull();
	char *quoted = cJSON_PrintUnformatted(text);
	buf_adds(b, quoted);
	free(quoted);
	cJSON_Delete(text);
}

/* Waits so long, or until the servers are stopped. */
static void wait_ms(struct practice *p, long ms)
{
	struct timespec until;
	clock_gettime(CLOCK_REALTIME, &until);
	until.tv_sec += ms / 1000;
	until.tv_nsec += ms % 1000 * 1000000;
	if (until.tv_nsec >= 1000000000) {
		until.tv_sec++;
		until.tv_nsec -= 1000000000;
	}
	pthread_mutex_lock(&p->lock);
	while (!p->stopping && pthread_cond_timedwait(&p->stop, &p->lock, &until) != ETIMEDOUT)
		;
	pthread_mutex_unlock(&p->lock);
}

/* A body that comes slowly, or ends too early. */
struct drip { struct practice *p; char *s; size_t len, stop_at; long ms; };

static ssize_t drip_read(void *arg, uint64_t pos, char *out, size_t max)
{
	struct drip *d = arg;
	if (pos >= d->stop_at)
		return d->stop_at < d->len ? MHD_CONTENT_READER_END_WITH_ERROR : MHD_CONTENT_READER_END_OF_STREAM;
	size_t n = d->stop_at - (size_t)pos;
	if (d->ms) {
		wait_ms(d->p, d->ms);
		n = n < 16 ? n : 16;
	}
	n = n < max ? n : max;
	memcpy(out, d->s + pos, n);
	return (ssize_t)n;
}

static void drip_free(void *arg)
{
	struct drip *d = arg;
	free(d->s);
	free(d);
}

static struct MHD_Response *drip_response(struct practice *p, const struct answer *a, size_t stop_at, long ms)
{
	struct drip *d = mem_new(1, sizeof *d);
	*d = (struct drip){ p, mem_dupn(a->body.s, a->body.len), a->body.len, stop_at, ms };
	return MHD_create_response_from_callback(a->body.len, 4096, drip_read, d, drip_free);
}

static void spoil(struct answer *a, const struct trouble_set *t)
{
	if (t->what == TROUBLE_HTML)
		answer_text(a, (int)t->arg, "text/html; charset=utf-8", "<!DOCTYPE html>\n<html><head><title>%ld Bad Gateway</title></head>"
			"<body><h1>Proxy error</h1><p>The proxy server received an invalid response.</p></body></html>\n", t->arg);
	if (t->what == TROUBLE_STATUS && t->text) {      /* however long it is */
		buf_free(&a->body);
		buf_init(&a->body, 8u * 1024 * 1024);
	}
	if (t->what == TROUBLE_STATUS)
		answer_text(a, (int)t->arg, NULL, "%s", t->text ? t->text : "");
	if (t->what == TROUBLE_TOO_MANY) {
		answer_text(a, 429, "application/vnd.api+json", "{\"errors\":[{\"status\":\"429\",\"title\":\"Too many requests\"}]}");
		answer_header(a, "X-RateLimit-Limit", "30");
		answer_header(a, "X-RateLimit-Remaining", "0");
		answer_header(a, "X-RateLimit-Reset", "0.2");
		if (t->arg)
			answer_header(a, "Retry-After", "%ld", t->arg);
	}
	if (t->what == TROUBLE_REDIRECT) {
		answer_text(a, 302, "text/html", "<html>moved</html>");
		answer_header(a, "Location", "%s", t->text);
	}
	if (t->what == TROUBLE_LARGE) {
		buf_free(&a->body);
		buf_init(&a->body, 8u * 1024 * 1024);
		buf_adds(&a->body, "{\"data\":[\"");
		for (int i = 0; i < 5 * 1024 * 16; i++)
			buf_adds(&a->body, "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef");
		buf_adds(&a->body, "\"]}");
		a->status = 200;
		a->type = "application/json";
	}
}

static enum MHD_Result send_answer(struct practice *p, struct asked *q, struct answer *a, const struct trouble_set *t)
{
	struct MHD_Response *r;
	if (t->what == TROUBLE_HALF)
		r = drip_response(p, a, a->body.len / 2, 0);
	else if (t->what == TROUBLE_TRICKLE)
		r = drip_response(p, a, a->body.len, t->arg);
	else
		r = MHD_create_response_from_buffer(a->body.len, a->body.s, MHD_RESPMEM_MUST_COPY);
	if (a->type)
		MHD_add_response_header(r, "Content-Type", a->type);
	for (int i = 0; i < a->n_headers; i++)
		MHD_add_response_header(r, a->headers[i].name, a->headers[i].value);
	enum MHD_Result result = MHD_queue_response(q->connection, (unsigned)a->status, r);
	MHD_destroy_response(r);
	return result;
}

/* Closed by us under the library's hands (it gets another socket in its place), or it would say goodbye in TLS first. */
static enum MHD_Result reset(struct asked *q)
{
	const union MHD_ConnectionInfo *info = MHD_get_connection_info(q->connection, MHD_CONNECTION_INFO_CONNECTION_FD);
	struct linger now = { .l_onoff = 1, .l_linger = 0 };
	int other = socket(AF_INET, SOCK_STREAM, 0);
	if (info && other >= 0) {
		setsockopt(info->connect_fd, SOL_SOCKET, SO_LINGER, &now, sizeof now);
		dup2(other, info->connect_fd);
		close(other);
	}
	return MHD_NO;
}

static void (*const roles[PRACTICE_ROLES])(struct practice *, struct asked *, struct answer *) = {
	[PRACTICE_TF] = tf_answer, [PRACTICE_ADO] = ado_answer, [PRACTICE_BBS] = bbs_answer, [PRACTICE_BBC] = bbc_answer,
	[PRACTICE_AZDO] = azdo_answer, [PRACTICE_KEYED] = keyed_answer, [PRACTICE_AZURE] = azure_answer,
};

static enum MHD_Result serve(struct practice *p, struct asked *q)
{
	struct answer a = { .status = 404 };
	buf_init(&a.body, BUF_REPLY);
	q->json = q->body.len ? cJSON_ParseWithLength(q->body.s, q->body.len) : NULL;
	pthread_mutex_lock(&p->lock);
	struct trouble_set t = trouble_for(p, q);
	bool done = t.what == TROUBLE_NONE || t.what == TROUBLE_LOST || t.what == TROUBLE_HALF || t.what == TROUBLE_SLOW || t.what == TROUBLE_TRICKLE;
	if (done)
		roles[q->role](p, q, &a);
	else
		spoil(&a, &t);
	bool gone = t.what == TROUBLE_RESET || t.what == TROUBLE_LOST;
	record_asked(p, q, gone ? 0 : a.status);
	pthread_mutex_unlock(&p->lock);
	if (t.what == TROUBLE_SLOW)
		wait_ms(p, t.arg);
	enum MHD_Result result = gone ? reset(q) : send_answer(p, q, &a, &t);
	for (int i = 0; i < a.n_headers; i++)
		free(a.headers[i].value);
	buf_free(&a.body);
	return result;
}

struct listener { struct practice *p; enum practice_role role; };
static struct listener listeners[16];     /* as long-lived as the daemons: MHD wants one pointer each */

static void *first_line(void *cls, const char *uri, struct MHD_Connection *c)
{
	(void)cls;
	(void)c;
	struct asked *q = mem_new(1, sizeof *q);
	q->target = mem_dup(uri);
	buf_init(&q->body, BUF_REPLY);
	return q;
}

static enum MHD_Result handle(void *cls, struct MHD_Connection *c, const char *url, const char *method, const char *version,
	const char *data, size_t *size, void **con)
{
	struct listener *l = cls;
	struct asked *q = *con;
	(void)version;
	if (!q->begun) {
		q->begun = true;
		q->role = l->role;
		q->connection = c;
		q->method = method;
		q->path = mem_dup(url);
		return MHD_YES;
	}
	if (*size) {
		buf_add(&q->body, data, *size);
		*size = 0;
		return MHD_YES;
	}
	return serve(l->p, q);
}

static void finished(void *cls, struct MHD_Connection *c, void **con, enum MHD_RequestTerminationCode code)
{
	(void)cls;
	(void)c;
	(void)code;
	struct asked *q = *con;
	if (!q)
		return;
	free(q->path);
	free(q->target);
	buf_free(&q->body);
	cJSON_Delete(q->json);
	free(q);
	*con = NULL;
}

int practice_listen(struct practice *p, enum practice_role role, const struct practice_setup *s, int port)
{
	struct sockaddr_in at = { .sin_family = AF_INET, .sin_port = htons((uint16_t)port) };
	at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	struct listener *l = NULL;
	for (size_t i = 0; i < COUNT(listeners) && !l; i++)
		if (!listeners[i].p)
			l = &listeners[i];
	if (!l)
		return -1;
	*l = (struct listener){ p, role };
	unsigned flags = MHD_USE_THREAD_PER_CONNECTION | MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_POLL | (s->cert ? MHD_USE_TLS : 0);
	p->daemons[role] = MHD_start_daemon(flags, 0, NULL, NULL, handle, l,
		MHD_OPTION_SOCK_ADDR, (struct sockaddr *)&at, MHD_OPTION_URI_LOG_CALLBACK, first_line, NULL,
		MHD_OPTION_NOTIFY_COMPLETED, finished, NULL,
		s->cert ? MHD_OPTION_HTTPS_MEM_CERT : MHD_OPTION_END, s->cert, MHD_OPTION_HTTPS_MEM_KEY, s->key, MHD_OPTION_END);
	const union MHD_DaemonInfo *info = p->daemons[role] ? MHD_get_daemon_info(p->daemons[role], MHD_DAEMON_INFO_BIND_PORT) : NULL;
	if (!info) {
		practice_because("the server cannot listen: %s", strerror(errno));
		l->p = NULL;
		return -1;
	}
	p->ports[role] = info->port;
	return 0;
}

void practice_deaf(struct practice *p)
{
	for (int i = 0; i < PRACTICE_ROLES; i++)
		if (p->daemons[i])
			MHD_stop_daemon(p->daemons[i]);
	for (size_t i = 0; i < COUNT(listeners); i++)
		if (listeners[i].p == p)
			listeners[i].p = NULL;
}
