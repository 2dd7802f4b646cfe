/* SPDX-License-Identifier: ISC */
/* A namespace of Service Bus: shared access signatures are worked out anew and compared. */
#include "config.h"
#include "tests/lib/practice_azure.h"

#include <openssl/hmac.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/url.h"

/* kind: the secret that is the policy's key */
static const struct { const char *policy, *kind; bool manages; } policies[] = {
	{ "RootManageSharedAccessKey", "manage-key", true }, { "send only", "send-key", false },
};

static void refuse(struct answer *a, int status, const char *detail)
{
	answer_text(a, status, "application/xml; charset=utf-8", "<Error><Code>%d</Code><Detail>%s TrackingId:6c5f1d2b_G1, SystemTracker:orders.servicebus.windows.net"
		"</Detail></Error>", status, detail);
}

/* One parameter of "SharedAccessSignature sr=…&sig=…", as it came; free it. */
static char *parameter(const char *sent, const char *name)
{
	size_t n = strlen(name);
	for (const char *s = sent; s; s = strchr(s, '&') ? strchr(s, '&') + 1 : NULL)
		if (strncmp(s, name, n) == 0 && s[n] == '=')
			return mem_dupn(s + n + 1, strcspn(s + n + 1, "&"));
	return mem_dup("");
}

static char *decoded(const char *s)
{
	char *out = mem_new(strlen(s) + 1, 1), *to = out;
	for (unsigned c; *s; s++)
		if (*s == '%' && sscanf(s + 1, "%2x", &c) == 1) {
			*to++ = (char)c;
			s += 2;
		} else {
			*to++ = *s;
		}
	return out;
}

static bool signature_fits(const char *key, const char *sr, const char *se, const char *sig)
{
	unsigned char hash[EVP_MAX_MD_SIZE];
	char wanted[64], *text = mem_fmt("%s\n%s", sr, se), *given = decoded(sig);
	unsigned n = 0;
	HMAC(EVP_sha256(), key, (int)strlen(key), (const unsigned char *)text, strlen(text), hash, &n);
	EVP_EncodeBlock((unsigned char *)wanted, hash, (int)n);
	bool fits = strcmp(wanted, given) == 0;
	free(text);
	free(given);
	return fits;
}

/* NULL: good. A scope is good for what lies below it. */
static const char *judge(struct practice *p, const struct asked *q, const char *sent, const char *host)
{
	char *sr = parameter(sent, "sr"), *sig = parameter(sent, "sig"), *se = parameter(sent, "se"), *skn = parameter(sent, "skn");
	char *scope = decoded(sr), *policy = decoded(skn), *whole = mem_fmt("https://%s%s", host, q->path);
	const char *wrong = "InvalidSignature: The token has an invalid signature.", *key = NULL;
	bool manages = false;
	for (size_t i = 0; i < COUNT(policies); i++)
		if (strcmp(policies[i].policy, policy) == 0) {
			key = practice_secret(p, PRACTICE_AZURE, policies[i].kind);
			manages = policies[i].manages;
		}
	if (!key || !signature_fits(key, sr, se, sig))
		;
	else if (strtol(se, NULL, 10) <= (long)time(NULL))
		wrong = "ExpiredToken: The token is expired.";
	else if (strncmp(whole, scope, strlen(scope)) != 0)
		wrong = "InvalidAudience: The authorization header contains a token for another audience.";
	else
		wrong = manages ? NULL : "Manage,EntityRead claims required for this operation.";
	free(sr);
	free(sig);
	free(se);
	free(skn);
	free(scope);
	free(policy);
	free(whole);
	return wrong;
}

void bus_answer(struct practice *p, struct asked *q, struct answer *a, const char *host)
{
	static const char scheme[] = "SharedAccessSignature ";
	const char *sent = asked_header(q, "Authorization"), *version = asked_query(q, "api-version");
	const char *wrong = sent && strncmp(sent, scheme, sizeof scheme - 1) == 0 ? judge(p, q, sent + sizeof scheme - 1, host)
		: "MissingToken: The authorization header was not found.";
	bool empty = practice_is(p, "azure.missing", "feed");
	if (wrong) {
		refuse(a, 401, wrong);
	} else if (strcmp(q->method, "GET") != 0 || !version || strcmp(version, "2021-05") != 0) {
		refuse(a, 400, "The request is not valid.");
	} else if (strcmp(q->path, "/orders") == 0) {
		p->azure.signatures++;
		answer_text(a, 200, "application/atom+xml;type=entry;charset=utf-8", "<entry xmlns=\"http://www.w3.org/2005/Atom\"><id>https://%s/orders</id><title type=\"text\">"
			"orders</title><content type=\"application/xml\"><QueueDescription xmlns=\"http://schemas.microsoft.com/netservices/2010/10/servicebus/connect\">"
			"<Status>Active</Status></QueueDescription></content></entry>", host);
	} else if (strcmp(q->path, "/news") == 0) {
		answer_text(a, 200, "application/atom+xml;type=entry;charset=utf-8", "%s", "<entry><title type=\"text\">news</title><content><TopicDescription/></content></entry>");
	} else {
		answer_text(a, empty ? 200 : 404, "application/atom+xml;type=feed;charset=utf-8", "%s", empty ? "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Publicly Listed "
			"Services</title></feed>" : "<Error><Code>404</Code><Detail>No service is hosted at the specified address.</Detail></Error>");
	}
}
