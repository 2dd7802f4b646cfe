/* SPDX-License-Identifier: ISC */
/* A refused certificate is to be shown: which one of the chain, whose, from whom, its dates and fingerprint. curl fills its
 * own list only after success, so OpenSSL's verification is watched. The verdict passes through unchanged. */
#include "config.h"
#include <ctype.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "base/i18n.h"
#include "base/mem.h"
#include "live/facts.h"
#include "live/web.h"

/* Shared by the transfer and the TLS context, which may live on in curl's pool of connections. */
struct cert_note { int refs, depth, length, error; X509 *bad, *leaf; bool asked; char *pin; };

static int note_index = -1;

/* As facts_hex writes it, from however a person or a server writes it; NULL when it is none. */
char *cert_pin(const char *text)
{
	char pin[65];
	size_t n = 0;
	for (const char *p = text ? text : ""; *p; p++) {
		if (strchr(": ", *p))
			continue;
		if (!isxdigit((unsigned char)*p) || n == sizeof pin - 1)
			return NULL;
		pin[n++] = (char)toupper((unsigned char)*p);
	}
	return n == sizeof pin - 1 ? mem_dupn(pin, n) : NULL;
}

void cert_drop(struct cert_note *note)
{
	if (!note || --note->refs)
		return;
	X509_free(note->bad);
	X509_free(note->leaf);
	free(note->pin);
	free(note);
}

static void context_gone(void *parent, void *ptr, CRYPTO_EX_DATA *ad, int index, long argl, void *argp)
{
	(void)parent, (void)ad, (void)index, (void)argl, (void)argp;
	cert_drop(ptr);
}

static void keep(X509 **slot, X509 *cert)
{
	if (cert && X509_up_ref(cert)) {
		X509_free(*slot);
		*slot = cert;
	}
}

static int look_on(int ok, X509_STORE_CTX *store)
{
	SSL *ssl = X509_STORE_CTX_get_ex_data(store, SSL_get_ex_data_X509_STORE_CTX_idx());
	struct cert_note *note = ssl ? SSL_CTX_get_ex_data(SSL_get_SSL_CTX(ssl), note_index) : NULL;
	if (!note)
		return ok;
	keep(&note->leaf, X509_STORE_CTX_get0_cert(store));
	if (!ok && !note->error) {
		STACK_OF(X509) *chain = X509_STORE_CTX_get0_chain(store);
		note->error = X509_STORE_CTX_get_error(store);
		note->depth = X509_STORE_CTX_get_error_depth(store);
		note->length = chain ? sk_X509_num(chain) : 1;
		keep(&note->bad, X509_STORE_CTX_get_current_cert(store));
	}
	return ok;
}

/* Instead of looking for who vouches for it: it is the one that was agreed to, or it is not. */
static int is_agreed(X509_STORE_CTX *store, void *arg)
{
	struct cert_note *note = arg;
	X509 *leaf = X509_STORE_CTX_get0_cert(store);
	struct buf hex;
	buf_init(&hex, 200);
	keep(&note->leaf, leaf);
	if (leaf)
		facts_hex(&hex, leaf, EVP_sha256());
	int same = !strcmp(hex.s, note->pin);
	buf_free(&hex);
	if (!same) {
		note->error = X509_V_ERR_CERT_REJECTED;
		keep(&note->bad, leaf);
	}
	X509_STORE_CTX_set_error(store, same ? X509_V_OK : X509_V_ERR_CERT_REJECTED);
	return same;
}

/* The server wants to see a certificate; what there is, is shown. */
static int on_asked(SSL *ssl, void *arg)
{
	struct cert_note *note = arg;
	(void)ssl;
	note->asked = true;
	return 1;
}

static CURLcode on_context(CURL *easy, void *context, void *arg)
{
	struct transfer *t = arg;
	(void)easy;
	if (!t->cert) {
		t->cert = mem_new(1, sizeof *t->cert);
		t->cert->refs = 1;
		t->cert->pin = cert_pin(t->job->req->trust);
	}
	if (SSL_CTX_set_ex_data(context, note_index, t->cert)) {
		t->cert->refs++;
		SSL_CTX_set_verify(context, SSL_CTX_get_verify_mode(context), look_on);
		SSL_CTX_set_cert_cb(context, on_asked, t->cert);
		if (t->cert->pin)
			SSL_CTX_set_cert_verify_callback(context, is_agreed, t->cert);
	}
	else if (t->job->req->trust)
		return CURLE_ABORTED_BY_CALLBACK;
	return CURLE_OK;
}

/* The context that curl hands over is OpenSSL's only where curl was built with OpenSSL, and of the version that we have. */
const char *cert_library(void)
{
	const char *theirs = curl_version_info(CURLVERSION_NOW)->ssl_version;
	return theirs && !strncmp(theirs, "OpenSSL/3", 9) && OPENSSL_version_major() == 3 ? NULL : theirs ? theirs : "";
}

void cert_watch(struct transfer *t)
{
	if (cert_library())
		return;
	if (note_index < 0)
		note_index = SSL_CTX_get_ex_new_index(0, NULL, NULL, NULL, context_gone);
	curl_easy_setopt(t->easy, CURLOPT_SSL_CTX_FUNCTION, on_context);
	curl_easy_setopt(t->easy, CURLOPT_SSL_CTX_DATA, t);
}

static enum cert_fault by_curl(const struct transfer *t)
{
	if (strstr(t->error, "expired") || strstr(t->error, "not yet valid"))
		return CERT_DATES;
	return strstr(t->error, "name") && !strstr(t->error, "issuer") ? CERT_FINE : CERT_CA;
}

enum cert_fault cert_fault(const struct transfer *t)
{
	static const struct { int error; enum cert_fault fault; } faults[] = {
		{ 0, CERT_FINE }, { X509_V_ERR_HOSTNAME_MISMATCH, CERT_FINE }, { X509_V_ERR_IP_ADDRESS_MISMATCH, CERT_FINE },
		{ X509_V_ERR_CERT_HAS_EXPIRED, CERT_DATES }, { X509_V_ERR_CERT_NOT_YET_VALID, CERT_DATES },
		{ X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT, CERT_CA }, { X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY, CERT_CA },
		{ X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT, CERT_CA }, { X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN, CERT_CA },
		{ X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE, CERT_CA }, { X509_V_ERR_CERT_UNTRUSTED, CERT_CA },
		{ X509_V_ERR_CERT_SIGNATURE_FAILURE, CERT_CA }, { X509_V_ERR_CERT_REJECTED, CERT_CA },
	};
	if (!t->cert)
		return by_curl(t);
	for (size_t i = 0; i < COUNT(faults); i++)
		if (faults[i].error == t->cert->error)
			return faults[i].fault;
	return CERT_BAD;
}

static void add_name(struct buf *b, const char *label, const X509_NAME *name)
{
	BIO *bio = BIO_new(BIO_s_mem());
	char *text;
	long n = 0;
	if (bio && X509_NAME_print_ex(bio, name, 0, (XN_FLAG_ONELINE & ~ASN1_STRFLGS_ESC_MSB)) >= 0)
		n = BIO_get_mem_data(bio, &text);
	buf_addf(b, "\n%s: %.*s", label, (int)n, n ? text : "");
	BIO_free(bio);
}

static void add_dates(struct buf *b, const X509 *cert)
{
	struct tm from, until;
	char a[20] = "?", z[20] = "?";
	if (ASN1_TIME_to_tm(X509_get0_notBefore(cert), &from))
		strftime(a, sizeof a, "%Y-%m-%d %H:%M", &from);
	if (ASN1_TIME_to_tm(X509_get0_notAfter(cert), &until))
		strftime(z, sizeof z, "%Y-%m-%d %H:%M", &until);
	buf_addc(b, '\n');
	buf_addf(b, _("valid: %s to %s (UTC)"), a, z);
}

static void add_fingerprint(struct buf *b, const X509 *cert)
{
	unsigned char md[EVP_MAX_MD_SIZE];
	unsigned n = 0;
	if (!X509_digest(cert, EVP_sha256(), md, &n))
		return;
	buf_adds(b, "\nSHA-256: ");
	for (unsigned i = 0; i < n; i++)
		buf_addf(b, "%s%02X", i ? ":" : "", md[i]);
}

static void add_hosts(struct buf *b, const X509 *cert)
{
	GENERAL_NAMES *names = X509_get_ext_d2i(cert, NID_subject_alt_name, NULL, NULL);
	int shown = 0;
	for (int i = 0; i < sk_GENERAL_NAME_num(names) && shown < 10; i++) {
		const GENERAL_NAME *name = sk_GENERAL_NAME_value(names, i);
		if (name->type == GEN_DNS)
			buf_addf(b, "%s%.*s", shown++ ? ", " : _("\nmade out to: "), ASN1_STRING_length(name->d.dNSName),
				(const char *)ASN1_STRING_get0_data(name->d.dNSName));
	}
	GENERAL_NAMES_free(names);
}

char *cert_words(const struct transfer *t)
{
	const struct cert_note *note = t->cert;
	const X509 *cert = note ? note->bad ? note->bad : note->leaf : NULL;
	struct buf b;
	if (!cert)
		return NULL;
	buf_init(&b, 3000);
	if (note->error)
		buf_addf(&b, "%s\n", X509_verify_cert_error_string(note->error));
	if (note->depth == 0)
		buf_adds(&b, _("The certificate is the server's own."));
	else
		buf_addf(&b, _("The certificate is number %d of the chain, counted from the server's own (number 1)."), note->depth + 1);
	add_name(&b, _("subject"), X509_get_subject_name(cert));
	add_name(&b, _("issuer"), X509_get_issuer_name(cert));
	add_dates(&b, cert);
	if (!note->error)
		add_hosts(&b, cert);
	add_fingerprint(&b, cert);
	return buf_detach(&b);
}

bool cert_asked(const struct transfer *t)
{
	return t->cert && t->cert->asked;
}

void cert_tell(const struct transfer *t, struct buf *out)
{
	const struct cert_note *note = t->cert;
	if (note && note->leaf) {
		out_key(out, "cert");
		facts_cert(out, note->leaf, false);
	}
	out_bool(out, "client_cert", cert_asked(t));
}
