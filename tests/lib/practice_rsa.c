/* SPDX-License-Identifier: ISC */
/* Keys and signatures, judged by OpenSSL and not by the code that is tested. */
#include "config.h"
#include "tests/lib/practice_inner.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

char *base64_bytes(const char *s, size_t *n)
{
	static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	char *out = mem_new(strlen(s) + 1, 1);
	unsigned bits = 0, have = 0;
	for (*n = 0; *s && *s != '='; s++) {
		const char *at = strchr(alphabet, *s);
		if (!at) {
			free(out);
			return NULL;
		}
		bits = (bits << 6 | (unsigned)(at - alphabet)) & 0xffff;
		have += 6;
		if (have >= 8)
			out[(*n)++] = (char)(bits >> (have -= 8) & 255);
	}
	out[*n] = '\0';
	return out;
}

static EVP_PKEY *rsa_only(EVP_PKEY *key)
{
	if (key && !EVP_PKEY_is_a(key, "RSA")) {
		EVP_PKEY_free(key);
		key = NULL;
	}
	return key;
}

static EVP_PKEY *from_bare(const char *text)
{
	size_t n = 0;
	char *packed = mem_new(strlen(text) + 1, 1), *to = packed;
	for (const char *s = text; *s; s++)
		if (!strchr(" \t\r\n", *s))
			*to++ = *s;
	char *der = base64_bytes(packed, &n);
	const unsigned char *at = (const unsigned char *)der;
	EVP_PKEY *key = n ? d2i_PUBKEY(NULL, &at, (long)n) : NULL;
	free(packed);
	free(der);
	return key;
}

EVP_PKEY *rsa_public(const char *text)
{
	if (!text)
		return NULL;
	if (!strstr(text, "-----BEGIN"))
		return rsa_only(from_bare(text));
	BIO *bio = BIO_new_mem_buf(text, -1);
	EVP_PKEY *key = PEM_read_bio_PUBKEY(bio, NULL, NULL, NULL);
	BIO_free(bio);
	return rsa_only(key);
}

char *rsa_public_text(EVP_PKEY *key)
{
	char *data;
	BIO *bio = BIO_new(BIO_s_mem());
	PEM_write_bio_PUBKEY(bio, key);
	long n = BIO_get_mem_data(bio, &data);
	char *text = mem_dupn(data, (size_t)n);
	BIO_free(bio);
	return text;
}

bool rsa_same(const char *one, const char *other)
{
	EVP_PKEY *a = rsa_public(one), *b = rsa_public(other);
	bool same = a && b && EVP_PKEY_eq(a, b) == 1;
	EVP_PKEY_free(a);
	EVP_PKEY_free(b);
	return same;
}

static int no_passphrase(char *out, int size, int writing, void *arg)
{
	(void)out;
	(void)size;
	(void)writing;
	(void)arg;
	return -1;
}

static EVP_PKEY *rsa_private(const char *pem)
{
	BIO *bio = pem ? BIO_new_mem_buf(pem, -1) : NULL;
	EVP_PKEY *key = bio ? PEM_read_bio_PrivateKey(bio, NULL, no_passphrase, NULL) : NULL;
	BIO_free(bio);
	return rsa_only(key);
}

bool rsa_private_good(const char *pem)
{
	EVP_PKEY *key = rsa_private(pem);
	bool good = key != NULL;
	EVP_PKEY_free(key);
	return good;
}

bool rsa_pair(const char *private_pem, const char *public_text)
{
	EVP_PKEY *a = rsa_private(private_pem), *b = rsa_public(public_text);
	bool same = a && b && EVP_PKEY_eq(a, b) == 1;
	EVP_PKEY_free(a);
	EVP_PKEY_free(b);
	return same;
}

static bool verify(const char *public_text, const char *text, const char *signature_base64, const EVP_MD *hash)
{
	size_t n = 0;
	EVP_PKEY *key = rsa_public(public_text);
	char *signature = base64_bytes(signature_base64, &n);
	EVP_MD_CTX *md = EVP_MD_CTX_new();
	bool good = key && signature && EVP_DigestVerifyInit(md, NULL, hash, NULL, key) == 1
		&& EVP_DigestVerify(md, (unsigned char *)signature, n, (const unsigned char *)text, strlen(text)) == 1;
	EVP_MD_CTX_free(md);
	EVP_PKEY_free(key);
	free(signature);
	return good;
}

bool rsa_verify_sha1(const char *public_text, const char *text, const char *signature_base64)
{
	return verify(public_text, text, signature_base64, EVP_sha1());
}

bool rsa_verify_sha256(const char *public_text, const char *text, const char *signature_base64)
{
	return verify(public_text, text, signature_base64, EVP_sha256());
}

void sha256_base64(const char *bytes, size_t n, char out[64])
{
	unsigned char hash[EVP_MAX_MD_SIZE];
	unsigned size = 0;
	EVP_Digest(bytes, n, hash, &size, EVP_sha256(), NULL);
	EVP_EncodeBlock((unsigned char *)out, hash, (int)size);
	out[strcspn(out, "=")] = '\0';
}

void uuid_of(const char *text, char out[37])
{
	unsigned char h[EVP_MAX_MD_SIZE];
	unsigned size = 0;
	EVP_Digest(text, strlen(text), h, &size, EVP_md5(), NULL);
	h[6] = (h[6] & 0x0f) | 0x30;
	h[8] = (h[8] & 0x3f) | 0x80;
	snprintf(out, 37, "%02x%02x%02x%02x-%02x%02x-%02x%02x-%02x%02x-%02x%02x%02x%02x%02x%02x", h[0], h[1], h[2], h[3], h[4], h[5], h[6], h[7],
		h[8], h[9], h[10], h[11], h[12], h[13], h[14], h[15]);
}
