/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "live/facts.h"
#include <openssl/bn.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "base/mem.h"
#include "base/text.h"
#include "live/inner.h"
#include "live/sshkey.h"

#define NAMES_MAX 20

/* What was written to a BIO, as a text of our own. */
static void out_bio(struct buf *out, const char *key, BIO *bio)
{
	char *data = NULL, *text, *clean;
	long n = bio ? BIO_get_mem_data(bio, &data) : 0;
	text = mem_dupn(n > 0 ? data : "", n > 0 ? (size_t)n : 0);
	clean = text_clean_dup(text, strlen(text));
	out_text(out, key, clean);
	mem_wipe_free(text);
	mem_wipe_free(clean);
	BIO_free(bio);
}

static void out_name(struct buf *out, const char *key, const X509_NAME *name)
{
	BIO *bio = BIO_new(BIO_s_mem());
	if (bio)
		X509_NAME_print_ex(bio, name, 0, XN_FLAG_ONELINE & ~ASN1_STRFLGS_ESC_MSB);
	out_bio(out, key, bio);
}

static void out_time(struct buf *out, const char *key, const ASN1_TIME *when)
{
	struct tm tm;
	char text[24] = "";
	if (ASN1_TIME_to_tm(when, &tm))
		strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &tm);
	out_text(out, key, text);
}

static void out_serial(struct buf *out, const X509 *cert)
{
	BIGNUM *bn = ASN1_INTEGER_to_BN(X509_get0_serialNumber(cert), NULL);
	char *hex = bn ? BN_bn2hex(bn) : NULL;
	out_text(out, "serial", hex ? hex : "");
	OPENSSL_free(hex);
	BN_free(bn);
}

void facts_hex(struct buf *out, const X509 *cert, const EVP_MD *md)
{
	unsigned char digest[EVP_MAX_MD_SIZE];
	unsigned n = 0;
	if (X509_digest(cert, md, digest, &n))
		for (unsigned i = 0; i < n; i++)
			buf_addf(out, "%02X", digest[i]);
}

static void out_digest(struct buf *out, const char *key, const X509 *cert, const EVP_MD *md)
{
	struct buf hex;
	buf_init(&hex, 200);
	facts_hex(&hex, cert, md);
	out_text(out, key, hex.s);
	buf_free(&hex);
}

static void out_names(struct buf *out, const X509 *cert)
{
	GENERAL_NAMES *names = X509_get_ext_d2i(cert, NID_subject_alt_name, NULL, NULL);
	int shown = 0;
	out_key(out, "names");
	buf_addc(out, '[');
	for (int i = 0; i < sk_GENERAL_NAME_num(names) && shown < NAMES_MAX; i++) {
		const GENERAL_NAME *name = sk_GENERAL_NAME_value(names, i);
		char *text;
		if (name->type != GEN_DNS)
			continue;
		text = text_clean_dup((const char *)ASN1_STRING_get0_data(name->d.dNSName), (size_t)ASN1_STRING_length(name->d.dNSName));
		if (shown++)
			buf_addc(out, ',');
		out_string(out, text);
		free(text);
	}
	buf_addc(out, ']');
	GENERAL_NAMES_free(names);
}

static char *bio_text(BIO *bio)
{
	char *data = NULL;
	long n = bio ? BIO_get_mem_data(bio, &data) : 0;
	char *text = mem_dupn(n > 0 ? data : "", n > 0 ? (size_t)n : 0);
	BIO_free(bio);
	return text;
}

void facts_pem(struct buf *out, const X509 *cert)
{
	BIO *bio = BIO_new(BIO_s_mem());
	char *text;
	if (bio)
		PEM_write_bio_X509(bio, cert);
	text = bio_text(bio);
	buf_adds(out, text);
	free(text);
}

char *facts_key_pem(const EVP_PKEY *key)
{
	BIO *bio = BIO_new(BIO_s_mem());
	if (bio)
		PEM_write_bio_PrivateKey(bio, key, NULL, NULL, 0, NULL, NULL);
	return bio_text(bio);
}

static void out_whole(struct buf *out, const X509 *cert)
{
	BIO *bio = BIO_new(BIO_s_mem());
	unsigned char *der = NULL;
	int n = i2d_X509(cert, &der);
	char *base64 = n > 0 ? sshkey_base64(der, (size_t)n) : mem_dup("");
	if (bio)
		PEM_write_bio_X509(bio, cert);
	out_bio(out, "pem", bio);
	out_text(out, "base64", base64);
	free(base64);
	OPENSSL_free(der);
}

void facts_cert(struct buf *out, const X509 *cert, bool whole)
{
	const ASN1_TIME *from = X509_get0_notBefore(cert), *until = X509_get0_notAfter(cert);
	int days = 0, seconds = 0;
	ASN1_TIME_diff(&days, &seconds, NULL, until);
	out_begin(out);
	out_name(out, "subject", X509_get_subject_name(cert));
	out_name(out, "issuer", X509_get_issuer_name(cert));
	out_serial(out, cert);
	out_time(out, "not_before", from);
	out_time(out, "not_after", until);
	out_bool(out, "expired", X509_cmp_current_time(until) < 0);
	out_bool(out, "early", X509_cmp_current_time(from) > 0);
	out_number(out, "days", days);
	out_digest(out, "sha1", cert, EVP_sha1());
	out_digest(out, "sha256", cert, EVP_sha256());
	out_bool(out, "self_signed", !X509_NAME_cmp(X509_get_subject_name(cert), X509_get_issuer_name(cert)));
	out_names(out, cert);
	if (whole)
		out_whole(out, cert);
	out_end(out);
}

static const char *key_kind(const EVP_PKEY *key)
{
	static const struct { int id; const char *name; } ids[] = { { EVP_PKEY_RSA, "rsa" }, { EVP_PKEY_RSA_PSS, "rsa" }, { EVP_PKEY_EC, "ecdsa" },
		{ EVP_PKEY_ED25519, "ed25519" }, { EVP_PKEY_DSA, "dsa" } };
	for (size_t i = 0; i < COUNT(ids); i++)
		if (EVP_PKEY_get_base_id(key) == ids[i].id)
			return ids[i].name;
	return "other";
}

void facts_key(struct buf *out, const EVP_PKEY *key)
{
	char *pem = facts_key_pem(key);
	out_text(out, "kind", key_kind(key));
	out_number(out, "bits", EVP_PKEY_get_bits(key));
	out_text(out, "pem", pem);
	mem_wipe_free(pem);
}
