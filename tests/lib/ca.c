/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "ca.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

struct ca { X509 *cert; EVP_PKEY *key; char file[512]; };

#define DAY (24L * 60 * 60)
/* Names of real services are led here by a relay. */
static const char good_names[] = "DNS:localhost,IP:127.0.0.1,IP:::1,DNS:*.example.com"
	",DNS:bitbucket.org,DNS:api.bitbucket.org,DNS:api.github.com"
	",DNS:dev.azure.com,DNS:vssps.dev.azure.com"
	",DNS:login.microsoftonline.com,DNS:login.microsoftonline.us,DNS:login.chinacloudapi.cn"
	",DNS:management.azure.com,DNS:management.usgovcloudapi.net,DNS:management.chinacloudapi.cn,DNS:*.servicebus.windows.net,DNS:*.azurecr.io,DNS:login.microsoftonline.de,DNS:management.microsoftazure.de";
static const struct { const char *cn, *names; long from, until; int own, rsa; } kinds[] = {
	[CA_GOOD]        = { "localhost", good_names, -DAY, 30 * DAY, 0, 0 },
	[CA_EXPIRED]     = { "localhost", good_names, -60 * DAY, -30 * DAY, 0, 0 },
	[CA_NOT_YET]     = { "localhost", good_names, 30 * DAY, 60 * DAY, 0, 0 },
	[CA_WRONG_HOST]  = { "wrong.example.com", "DNS:wrong.example.com", -DAY, 30 * DAY, 0, 0 },
	[CA_SELF_SIGNED] = { "localhost", good_names, -DAY, 30 * DAY, 1, 0 },
	[CA_CLIENT]      = { "client", "DNS:client.example.com", -DAY, 30 * DAY, 0, 0 },
	[CA_APPLICATION] = { "orders-deploy", "DNS:deploy.example.com", -DAY, 30 * DAY, 1, 1 },
	[CA_APPLICATION_OLD] = { "orders-deploy", "DNS:deploy.example.com", -60 * DAY, -30 * DAY, 1, 1 },
};

static int add_ext(X509 *cert, X509 *issuer, int nid, const char *value)
{
	X509V3_CTX ctx;
	X509V3_set_ctx(&ctx, issuer, cert, NULL, NULL, 0);
	X509_EXTENSION *ext = X509V3_EXT_conf_nid(NULL, &ctx, nid, value);
	int ok = ext && X509_add_ext(cert, ext, -1);
	X509_EXTENSION_free(ext);
	return ok ? 0 : -1;
}

static X509 *cert_new(const char *cn, EVP_PKEY *key, long from, long until)
{
	X509 *cert = X509_new();
	ASN1_INTEGER *serial = cert ? X509_get_serialNumber(cert) : NULL;
	static long count = 4096;
	if (!serial || !X509_set_version(cert, 2) || !ASN1_INTEGER_set(serial, ++count) || !X509_set_pubkey(cert, key) ||
	    !X509_NAME_add_entry_by_txt(X509_get_subject_name(cert), "CN", MBSTRING_UTF8, (const unsigned char *)cn, -1, -1, 0) ||
	    !X509_gmtime_adj(X509_getm_notBefore(cert), from) || !X509_gmtime_adj(X509_getm_notAfter(cert), until)) {
		X509_free(cert);
		return NULL;
	}
	return cert;
}

/* Signed by issuer, or by itself with issuer NULL. */
static int cert_sign(X509 *cert, X509 *issuer, EVP_PKEY *key)
{
	X509 *by = issuer ? issuer : cert;
	return X509_set_issuer_name(cert, X509_get_subject_name(by)) && X509_sign(cert, key, EVP_sha256()) > 0 ? 0 : -1;
}

static char *pem_text(X509 *first, X509 *second, EVP_PKEY *key)
{
	BIO *bio = BIO_new(BIO_s_mem());
	char *text = NULL, *data;
	int ok = bio && (!first || PEM_write_bio_X509(bio, first)) && (!second || PEM_write_bio_X509(bio, second)) &&
		(!key || PEM_write_bio_PrivateKey(bio, key, NULL, NULL, 0, NULL, NULL));
	long n = ok ? BIO_get_mem_data(bio, &data) : 0;
	if (n > 0 && (text = malloc((size_t)n + 1))) {
		memcpy(text, data, (size_t)n);
		text[n] = '\0';
	}
	BIO_free(bio);
	return text;
}

static int file_write(const char *path, const char *text)
{
	FILE *f = text ? fopen(path, "w") : NULL;
	if (!f)
		return -1;
	int bad = fputs(text, f) < 0;
	return fclose(f) || bad ? -1 : 0;
}

struct ca *ca_new(const char *dir, const char *name)
{
	struct ca *ca = calloc(1, sizeof *ca);
	char *text = NULL;
	int rc = -1;
	if (!ca)
		return NULL;
	snprintf(ca->file, sizeof ca->file, "%s/ca.pem", dir);
	ca->key = EVP_EC_gen("P-256");
	ca->cert = ca->key ? cert_new(name, ca->key, -90 * DAY, 90 * DAY) : NULL;
	if (ca->cert && !X509_set_issuer_name(ca->cert, X509_get_subject_name(ca->cert)))
		goto out;
	if (!ca->cert || add_ext(ca->cert, ca->cert, NID_basic_constraints, "critical,CA:TRUE") ||
	    add_ext(ca->cert, ca->cert, NID_key_usage, "critical,keyCertSign,cRLSign") ||
	    add_ext(ca->cert, ca->cert, NID_subject_key_identifier, "hash") || cert_sign(ca->cert, NULL, ca->key))
		goto out;
	text = pem_text(ca->cert, NULL, NULL);
	rc = file_write(ca->file, text);
out:
	free(text);
	if (rc) {
		ca_free(ca);
		ca = NULL;
	}
	return ca;
}

const char *ca_file(const struct ca *ca)
{
	return ca->file;
}

int ca_issue(const struct ca *ca, enum ca_kind kind, struct ca_pair *out)
{
	EVP_PKEY *key = kinds[kind].rsa ? EVP_RSA_gen(2048) : EVP_EC_gen("P-256");
	X509 *cert = key ? cert_new(kinds[kind].cn, key, kinds[kind].from, kinds[kind].until) : NULL;
	X509 *issuer = kinds[kind].own ? NULL : ca->cert;
	*out = (struct ca_pair){ 0 };
	if (cert && !add_ext(cert, issuer ? issuer : cert, NID_subject_alt_name, kinds[kind].names) &&
	    !add_ext(cert, issuer ? issuer : cert, NID_ext_key_usage, kind == CA_CLIENT ? "clientAuth" : "serverAuth") && !cert_sign(cert, issuer, issuer ? ca->key : key)) {
		out->cert = pem_text(cert, issuer, NULL);
		out->key = pem_text(NULL, NULL, key);
	}
	X509_free(cert);
	EVP_PKEY_free(key);
	return out->cert && out->key ? 0 : -1;
}

int ca_pfx(const struct ca_pair *pair, const char *password, const char *path)
{
	BIO *certs = BIO_new_mem_buf(pair->cert, -1), *keys = BIO_new_mem_buf(pair->key, -1), *out = BIO_new_file(path, "wb");
	X509 *cert = certs ? PEM_read_bio_X509(certs, NULL, NULL, NULL) : NULL;
	EVP_PKEY *key = keys ? PEM_read_bio_PrivateKey(keys, NULL, NULL, NULL) : NULL;
	PKCS12 *p12 = cert && key ? PKCS12_create(password, NULL, key, cert, NULL, 0, 0, 0, 0, 0) : NULL;
	int rc = p12 && out && i2d_PKCS12_bio(out, p12) ? 0 : -1;
	PKCS12_free(p12);
	EVP_PKEY_free(key);
	X509_free(cert);
	BIO_free(certs);
	BIO_free(keys);
	BIO_free(out);
	return rc;
}

void ca_fingerprint(const char *pem, bool sha256, char out[65])
{
	unsigned char hash[EVP_MAX_MD_SIZE];
	unsigned n = 0;
	BIO *bio = BIO_new_mem_buf(pem, -1);
	X509 *cert = PEM_read_bio_X509(bio, NULL, NULL, NULL);
	X509_digest(cert, sha256 ? EVP_sha256() : EVP_sha1(), hash, &n);
	for (unsigned i = 0; i < n; i++)
		snprintf(out + 2 * i, 3, "%02X", hash[i]);
	X509_free(cert);
	BIO_free(bio);
}

void ca_pair_free(struct ca_pair *pair)
{
	free(pair->cert);
	free(pair->key);
	*pair = (struct ca_pair){ 0 };
}

void ca_free(struct ca *ca)
{
	if (!ca)
		return;
	unlink(ca->file);
	X509_free(ca->cert);
	EVP_PKEY_free(ca->key);
	free(ca);
}
