/* SPDX-License-Identifier: ISC */
/* What curl's codes mean to a person. */
#include "config.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include "base/i18n.h"
#include "base/mem.h"
#include "base/url.h"
#include "live/web.h"

static const struct { CURLcode code; enum fault fault; } meanings[] = {
	{ CURLE_COULDNT_RESOLVE_HOST, FAULT_RESOLVE }, { CURLE_COULDNT_RESOLVE_PROXY, FAULT_PROXY }, { CURLE_PROXY, FAULT_PROXY },
	{ CURLE_COULDNT_CONNECT, FAULT_CONNECT }, { CURLE_OPERATION_TIMEDOUT, FAULT_TIMEOUT }, { CURLE_GOT_NOTHING, FAULT_RESET },
	{ CURLE_PARTIAL_FILE, FAULT_RESET }, { CURLE_SEND_ERROR, FAULT_RESET }, { CURLE_RECV_ERROR, FAULT_RESET },
	{ CURLE_HTTP2, FAULT_RESET }, { CURLE_HTTP2_STREAM, FAULT_RESET }, { CURLE_SSL_CONNECT_ERROR, FAULT_TLS },
	{ CURLE_SSL_CERTPROBLEM, FAULT_TLS }, { CURLE_SSL_CIPHER, FAULT_TLS }, { CURLE_SSL_ENGINE_INITFAILED, FAULT_TLS },
	{ CURLE_SSL_ISSUER_ERROR, FAULT_TLS_CA }, { CURLE_SSL_CACERT_BADFILE, FAULT_TLS_CA }, { CURLE_SSL_INVALIDCERTSTATUS, FAULT_TLS },
	{ CURLE_FILESIZE_EXCEEDED, FAULT_TOO_LARGE }, { CURLE_WRITE_ERROR, FAULT_TOO_LARGE },
};

/* Words by which the libraries say that the connection was cut in the middle of the handshake. */
static const char *const cut_words[] = { "reset by peer", "SSL_ERROR_SYSCALL", "unexpected eof", "Broken pipe" };

static bool cut(const struct transfer *t)
{
	long number = 0;
	curl_easy_getinfo(t->easy, CURLINFO_OS_ERRNO, &number);
	for (size_t i = 0; i < COUNT(cut_words); i++)
		if (strstr(t->error, cut_words[i]))
			return true;
	return number == ECONNRESET || number == EPIPE;
}

/* curl 7.88 does not tell whether it went through a proxy; its words name the host that it could not reach. */
static bool of_proxy(const struct transfer *t)
{
	char *url = NULL;
	struct url u;
	const char *to = strstr(t->error, "connect to ");
	if (!to || curl_easy_getinfo(t->easy, CURLINFO_EFFECTIVE_URL, &url) || !url || url_parse(&u, url, NULL))
		return false;
	to += strlen("connect to ");
	const char *bare = *u.host == '[' ? u.host + 1 : u.host;
	size_t n = strcspn(bare, "]");
	to += *to == '[';
	bool same = !strncasecmp(to, bare, n) && strchr(" ]", to[n]);
	url_free(&u);
	return !same && strstr(to, " port ");
}

static enum fault fault_of(const struct transfer *t, CURLcode code)
{
	static const enum fault certs[] = { [CERT_FINE] = FAULT_TLS_HOST, [CERT_CA] = FAULT_TLS_CA, [CERT_DATES] = FAULT_TLS_EXPIRED,
		[CERT_BAD] = FAULT_TLS };
	enum fault fault = FAULT_OTHER;
	long tunnel = 0;
	curl_off_t resolved = 0;
	for (size_t i = 0; i < COUNT(meanings); i++)
		if (meanings[i].code == code)
			fault = meanings[i].fault;
	curl_easy_getinfo(t->easy, CURLINFO_HTTP_CONNECTCODE, &tunnel);
	curl_easy_getinfo(t->easy, CURLINFO_NAMELOOKUP_TIME_T, &resolved);
	if (code == CURLE_PEER_FAILED_VERIFICATION)
		return certs[cert_fault(t)];
	/* with TLS 1.3 a server that misses a certificate may have hung up before the request is out and its alert is read */
	if (cert_asked(t) && (strstr(t->error, "alert") || code == CURLE_SEND_ERROR))
		return FAULT_TLS_CLIENT;
	if (tunnel && (tunnel < 200 || tunnel > 299))
		return FAULT_PROXY;
	if (code == CURLE_OPERATION_TIMEDOUT && !resolved)
		return FAULT_RESOLVE;
	if (code == CURLE_SSL_CONNECT_ERROR && cut(t))
		return FAULT_RESET;
	return code == CURLE_COULDNT_CONNECT && of_proxy(t) ? FAULT_PROXY : fault;
}

/* A password inside a proxy's address must not come out in an error. */
static void hide_login(char *text)
{
	for (char *p = text; (p = strstr(p, "://")); ) {
		p += 3;
		size_t n = strcspn(p, " '\"/");
		char *at = memchr(p, '@', n);
		if (at)
			memset(p, '*', (size_t)(at - p));
	}
}

/* Rows may want to compare the certificate, or have a person agree to it. */
static void tell_cert(struct transfer *t, const char *words)
{
	struct buf *b = &t->job->reply.body;
	buf_clear(b);
	out_begin(b);
	cert_tell(t, b);
	out_bool(b, "verified", false);
	out_text(b, "why", words);
	out_end(b);
}

static char *fault_words(const struct transfer *t, CURLcode code, enum fault fault)
{
	const struct request *r = t->job->req;
	const char *said = *t->error ? t->error : curl_easy_strerror(code);
	char *cert = fault >= FAULT_TLS_CA && fault <= FAULT_TLS ? cert_words(t) : NULL;
	char *words = mem_fmt("%s%s%s", said, cert ? "\n" : "", cert ? cert : "");
	free(cert);
	if (fault == FAULT_TLS_CLIENT) {
		cert = words;
		words = mem_fmt("%s %s", r->cert || r->pfx ? _("The server refused the client certificate that was shown to it.")
			: _("The server wants to be shown a client certificate."), cert);
		free(cert);
	}
	hide_login(words);
	return words;
}

void transfer_fault(struct transfer *t, CURLcode code)
{
	enum fault fault = fault_of(t, code);
	char *words = fault_words(t, code, fault);
	if (fault >= FAULT_TLS_CA && fault <= FAULT_TLS_CLIENT)
		tell_cert(t, words);
	if (fault == FAULT_TOO_LARGE)
		job_fault(t->job, fault, _("The reply is larger than %u MB."), BUF_REPLY / (1024 * 1024));
	else
		job_fault(t->job, fault, "%s", words);
	free(words);
}
