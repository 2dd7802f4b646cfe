/* SPDX-License-Identifier: ISC */
/* What requests and replies need on both sides of the world: stateless, so it is in the program and in the module. */
#include "config.h"
#include "action/world.h"
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include "base/mem.h"
#include "base/text.h"

const char *const fault_names[FAULT_COUNT] = {
	[FAULT_NONE] = "none", [FAULT_RESOLVE] = "resolve", [FAULT_CONNECT] = "connect", [FAULT_TIMEOUT] = "timeout",
	[FAULT_RESET] = "reset", [FAULT_TLS_CA] = "tls-ca", [FAULT_TLS_EXPIRED] = "tls-expired", [FAULT_TLS_HOST] = "tls-host",
	[FAULT_TLS] = "tls", [FAULT_TLS_CLIENT] = "tls-client", [FAULT_PROXY] = "proxy", [FAULT_TOO_LARGE] = "too-large", [FAULT_MISSING] = "missing",
	[FAULT_EXISTS] = "exists", [FAULT_UNABLE] = "unable", [FAULT_PASSWORD] = "password", [FAULT_REFUSED] = "refused", [FAULT_CANCELLED] = "cancelled",
	[FAULT_OTHER] = "other",
};

static void headers_free(struct header *headers, int n)
{
	for (int i = 0; i < n; i++) {
		free(headers[i].name);
		mem_wipe_free(headers[i].value);
	}
	free(headers);
}

static void words_free(char **words)
{
	for (char **p = words; p && *p; p++)
		mem_wipe_free(*p);
	free(words);
}

void request_free(struct request *r)
{
	if (!r)
		return;
	if (r->body)
		mem_wipe(r->body, r->body_len);
	free(r->body);
	headers_free(r->headers, r->n_headers);
	words_free(r->argv);
	words_free(r->env);
	char *const strings[] = { r->method, r->url, r->ca, r->host, r->port, r->user, r->known, r->types, r->path, r->comment, r->type, r->command,
		r->input, r->shown, r->password, r->passphrase, r->cert, r->cert_key, r->pfx, r->trust };
	for (size_t i = 0; i < COUNT(strings); i++)
		mem_wipe_free(strings[i]);
	mem_wipe(r, sizeof *r);
	free(r);
}

void reply_init(struct reply *r)
{
	*r = (struct reply){ .fault = FAULT_NONE };
	buf_init(&r->body, BUF_REPLY);
}

void reply_free(struct reply *r)
{
	headers_free(r->headers, r->n_headers);
	buf_free(&r->body);
	free(r->why);
	free(r->url);
	reply_init(r);
}

void reply_header_add(struct reply *r, const char *name, const char *value)
{
	r->headers = mem_grow(r->headers, (size_t)r->n_headers + 1, sizeof *r->headers);
	struct header *h = &r->headers[r->n_headers++];
	h->name = text_clean_dup(name, strlen(name));
	for (char *p = h->name; *p; p++)
		*p = (char)tolower((unsigned char)*p);
	h->value = text_clean_dup(value, strlen(value));
}

const char *reply_header(const struct reply *r, const char *name)
{
	for (int i = 0; i < r->n_headers; i++)
		if (!strcasecmp(r->headers[i].name, name))
			return r->headers[i].value;
	return NULL;
}
