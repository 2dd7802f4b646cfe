/* SPDX-License-Identifier: ISC */
/* The token end point of Microsoft Entra, for one tenant with one application: a secret, a certificate's assertion (judged by
 * OpenSSL: signature, thumbprint, and every claim), or a federation. */
#include "config.h"
#include "tests/lib/practice_azure.h"

#include <openssl/pem.h>
#include <openssl/x509.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>

#define ASSERTION "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"

static const struct { int code, status; const char *error, *text; } refusals[] = {
	{ 900144, 400, "invalid_request", "The request body must contain the following parameter." },
	{ 70003, 400, "unsupported_grant_type", "The app requested an unsupported grant type." },
	{ 90002, 400, "invalid_request", "Tenant not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud." },
	{ 700016, 400, "unauthorized_client", "Application with identifier was not found in the directory 'Practice'." },
	{ 500011, 400, "invalid_resource", "The resource principal was not found in the tenant named Practice." },
	{ 7000218, 401, "invalid_client", "The request body must contain the following parameter: 'client_assertion' or 'client_secret'." },
	{ 7000215, 401, "invalid_client", "Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID." },
	{ 7000222, 401, "invalid_client", "The provided client secret keys for app are expired. Visit the Azure portal to create new keys for your app." },
	{ 700027, 401, "invalid_client", "The certificate with identifier used to sign the client assertion is not registered on application." },
	{ 50012, 401, "invalid_client", "Authentication failed: the client assertion contains an invalid signature." },
	{ 50013, 401, "invalid_client", "Assertion failed validation: it was used before, or lacks what it must have." },
	{ 700021, 401, "invalid_client", "Client assertion application identifier doesn't match 'client_id' parameter." },
	{ 700023, 401, "invalid_client", "Client assertion audience claim does not match Realm issuer." },
	{ 700024, 401, "invalid_client", "Client assertion is not within its valid time range." },
};

static void refuse(struct answer *a, int code)
{
	for (size_t i = 0; i < COUNT(refusals); i++)
		if (refusals[i].code == code)
			answer_text(a, refusals[i].status, "application/json; charset=utf-8", "{\"error\":\"%s\",\"error_description\":\"AADSTS%d: %s Trace ID: 1c Correlation ID: "
				"2d Timestamp: 2026-11-22 09:00:00Z\",\"error_codes\":[%d],\"timestamp\":\"2026-11-22 09:00:00Z\",\"trace_id\":\"1c\",\"correlation_id\":"
				"\"2d\"}", refusals[i].error, code, refusals[i].text, code);
}

/* ---- the assertion ---- */

char *base64url_bytes(const char *s, size_t n, size_t *len)
{
	char *plain = mem_dupn(s, n);
	for (char *c = plain; *c; c++)
		*c = (char)(*c == '-' ? '+' : *c == '_' ? '/' : strchr("+/=", *c) ? '!' : *c);
	char *out = base64_bytes(plain, len);
	free(plain);
	return out;
}

static X509 *certificate(const char *pem)
{
	BIO *bio = pem ? BIO_new_mem_buf(pem, -1) : NULL;
	X509 *x = bio ? PEM_read_bio_X509(bio, NULL, NULL, NULL) : NULL;
	BIO_free(bio);
	return x;
}

static bool has_thumbprint(X509 *x, const cJSON *head, const char *name, const EVP_MD *md)
{
	unsigned char hash[EVP_MAX_MD_SIZE];
	unsigned n = 0;
	size_t len = 0;
	const char *given = azdo_text(head, name);
	char *bytes = given ? base64url_bytes(given, strlen(given), &len) : NULL;
	X509_digest(x, md, hash, &n);
	bool same = bytes && len == n && memcmp(bytes, hash, n) == 0;
	free(bytes);
	return same;
}

static bool signed_by(X509 *x, const char *text, size_t n, const char *signature)
{
	size_t len = 0;
	char *bytes = base64url_bytes(signature, strlen(signature), &len);
	EVP_PKEY *key = X509_get_pubkey(x);
	EVP_MD_CTX *md = EVP_MD_CTX_new();
	bool good = bytes && key && EVP_PKEY_is_a(key, "RSA") && EVP_DigestVerifyInit(md, NULL, EVP_sha256(), NULL, key) == 1
		&& EVP_DigestVerify(md, (unsigned char *)bytes, len, (const unsigned char *)text, n) == 1;
	EVP_MD_CTX_free(md);
	EVP_PKEY_free(key);
	free(bytes);
	return good;
}

/* By which registered certificate it says to be signed; one that has run out counts as none. */
static X509 *registered(struct practice *p, const cJSON *head)
{
	const char *alg = azdo_text(head, "alg"), *typ = azdo_text(head, "typ");
	if (!alg || strcmp(alg, "RS256") != 0 || (typ && strcmp(typ, "JWT") != 0))
		return NULL;
	for (int i = 0; i < p->azure.n_certs; i++) {
		X509 *x = certificate(p->azure.certs[i]);
		if (x && X509_cmp_current_time(X509_get0_notAfter(x)) > 0 && (has_thumbprint(x, head, "x5t", EVP_sha1()) || has_thumbprint(x, head, "x5t#S256", EVP_sha256())))
			return x;
		X509_free(x);
	}
	return NULL;
}

static bool used_before(struct azure *z, const char *jti)
{
	for (int i = 0; i < z->n_jtis; i++)
		if (strcmp(z->jtis[i], jti) == 0)
			return true;
	if (z->n_jtis == (int)COUNT(z->jtis))
		abort();
	z->jtis[z->n_jtis++] = mem_dup(jti);
	return false;
}

/* 0, or what is wrong with the claims. */
static int claims_wrong(struct practice *p, const cJSON *claims, const char *app, const char *audience)
{
	const char *iss = azdo_text(claims, "iss"), *sub = azdo_text(claims, "sub"), *aud = azdo_text(claims, "aud"), *jti = azdo_text(claims, "jti");
	const cJSON *nbf = cJSON_GetObjectItemCaseSensitive(claims, "nbf"), *exp = cJSON_GetObjectItemCaseSensitive(claims, "exp");
	double now = (double)time(NULL);
	if (!iss || !sub || strcmp(iss, app) != 0 || strcmp(sub, app) != 0)
		return 700021;
	if (!aud || strcmp(aud, audience) != 0)
		return 700023;
	if (!cJSON_IsNumber(exp) || exp->valuedouble <= now || exp->valuedouble > now + 600 || (nbf && (!cJSON_IsNumber(nbf) || nbf->valuedouble > now + 5)))
		return 700024;
	return jti && *jti && !used_before(&p->azure, jti) ? 0 : 50013;
}

static int assertion_wrong(struct practice *p, const char *jwt, const char *app, const char *audience)
{
	const char *dot = strchr(jwt, '.'), *last = dot ? strchr(dot + 1, '.') : NULL;
	size_t n = 0;
	if (!last || strchr(last + 1, '.'))
		return 50013;
	char *text[2] = { base64url_bytes(jwt, (size_t)(dot - jwt), &n), base64url_bytes(dot + 1, (size_t)(last - dot - 1), &n) };
	cJSON *head = text[0] ? cJSON_Parse(text[0]) : NULL, *claims = text[1] ? cJSON_Parse(text[1]) : NULL;
	X509 *x = registered(p, head);
	int wrong = !x ? 700027 : !signed_by(x, jwt, (size_t)(last - jwt), last + 1) ? 50012 : claims_wrong(p, claims, app, audience);
	p->azure.assertions += !wrong;
	X509_free(x);
	cJSON_Delete(head);
	cJSON_Delete(claims);
	free(text[0]);
	free(text[1]);
	return wrong;
}

/* ---- who is let in ---- */

static int unknown(const char *tenant, const char *app)
{
	if (!tenant || strcmp(tenant, AZURE_TENANT) != 0)
		return 90002;
	return !app || strcmp(app, AZURE_APP) != 0 ? 700016 : 0;
}

int entra_secret(struct practice *p, const char *tenant, const char *app, const char *secret)
{
	int wrong = unknown(tenant, app);
	const char *kind = secret ? secret_kind(p, PRACTICE_AZURE, secret) : "unknown";
	if (wrong)
		return wrong;
	return strcmp(kind, "client-secret") == 0 ? 0 : strcmp(kind, "old-secret") == 0 ? 7000222 : 7000215;
}

int entra_pem(struct practice *p, const char *tenant, const char *app, const char *pem)
{
	int wrong = unknown(tenant, app);
	X509 *given = certificate(pem);
	bool known = false;
	for (int i = 0; given && i < p->azure.n_certs; i++) {
		X509 *x = certificate(p->azure.certs[i]);
		known = known || (x && X509_cmp(x, given) == 0);
		X509_free(x);
	}
	X509_free(given);
	return wrong ? wrong : known && strstr(pem, "PRIVATE KEY-----") ? 0 : 700027;
}

int entra_federated(struct practice *p, const char *tenant, const char *app, const char *issuer, const char *subject, const char *audience)
{
	int wrong = unknown(tenant, app);
	bool issuer_known = false;
	if (wrong || p->azure.n_federated == 0)
		return wrong ? wrong : 70021;
	for (int i = 0; i < p->azure.n_federated; i++) {
		const struct federated *f = &p->azure.federated[i];
		bool same = strcmp(f->issuer, issuer) == 0;
		if (same && strcmp(f->subject, subject) == 0)
			return strcmp(f->audience, audience) == 0 ? 0 : 700212;
		issuer_known = issuer_known || same;
	}
	return issuer_known ? 700213 : 700211;
}

/* ---- the end point ---- */

/* A field of the form, decoded; NULL: not there. Free it. */
static char *field(const struct asked *q, const char *name)
{
	size_t n = strlen(name);
	for (const char *s = q->body.s; s && *s; s += strcspn(s, "&"), s += *s == '&') {
		if (strncmp(s, name, n) != 0 || s[n] != '=')
			continue;
		size_t len = strcspn(s + n + 1, "&");
		char *out = mem_new(len + 1, 1), *to = out;
		unsigned c;
		for (const char *f = s + n + 1, *end = f + len; f < end; f++)
			if (*f == '%' && sscanf(f + 1, "%2x", &c) == 1) {
				*to++ = (char)c;
				f += 2;
			} else {
				*to++ = (char)(*f == '+' ? ' ' : *f);
			}
		return out;
	}
	return NULL;
}

const char *entra_audience(struct practice *p, const char *token)
{
	for (int i = 0; i < p->azure.n_issued; i++)
		if (strcmp(p->azure.issued[i].token, token) == 0)
			return p->azure.issued[i].audience;
	return NULL;
}

static void issue(struct practice *p, struct answer *a, const char *scope, size_t n)
{
	struct azure *z = &p->azure;
	char *random = random_text("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", 60);
	if (z->n_issued == (int)COUNT(z->issued))
		abort();
	struct issued *made = &z->issued[z->n_issued++];
	*made = (struct issued){ mem_fmt("eyPractice.%s", random), mem_dupn(scope, n) };
	z->tokens++;
	answer_text(a, 200, "application/json; charset=utf-8", "{\"token_type\":\"Bearer\",\"expires_in\":3599,\"ext_expires_in\":3599,\"access_token\":\"%s\"}", made->token);
	answer_header(a, "Cache-Control", "no-store, no-cache");
	free(random);
}

void entra_answer(struct practice *p, struct asked *q, struct answer *a, const char *host)
{
	char part[PARTS][256], audience[512];
	const char *type = asked_header(q, "Content-Type"), *end;
	if (!path_is("{tenant}/oauth2/v2.0/token", q->path + 1, part) || strcmp(q->method, "POST") != 0) {
		answer_text(a, 404, "text/html", "%s", "<html>Sign in to your account</html>");
		return;
	}
	char *grant = field(q, "grant_type"), *app = field(q, "client_id"), *secret = field(q, "client_secret"), *scope = field(q, "scope");
	char *assertion = field(q, "client_assertion"), *how = field(q, "client_assertion_type");
	int wrong = unknown(part[0], app);
	snprintf(audience, sizeof audience, "https://%s/%s/oauth2/v2.0/token", host, part[0]);
	if (!type || strncmp(type, "application/x-www-form-urlencoded", 33) != 0 || !grant || !app || !scope)
		wrong = 900144;
	else if (strcmp(grant, "client_credentials") != 0)
		wrong = 70003;
	else if (!wrong && assertion)
		wrong = how && strcmp(how, ASSERTION) == 0 ? assertion_wrong(p, assertion, app, audience) : 50013;
	else if (!wrong)
		wrong = secret ? entra_secret(p, part[0], app, secret) : 7000218;
	end = scope ? strstr(scope, ".default") : NULL;
	if (!wrong && (!end || strcmp(end, ".default") != 0 || end == scope || end[-1] != '/'))
		wrong = 500011;
	if (wrong)
		refuse(a, wrong);
	else
		issue(p, a, scope, (size_t)(end - scope));
	char *all[] = { grant, app, secret, scope, assertion, how };
	for (size_t i = 0; i < COUNT(all); i++)
		free(all[i]);
}
