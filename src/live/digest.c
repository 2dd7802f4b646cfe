/* SPDX-License-Identifier: ISC */
/* Hashes, macs and signatures, raw. */
#include "config.h"
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <string.h>
#include "base/i18n.h"
#include "base/mem.h"
#include "live/inner.h"

typedef int digest_fn(const char *key, const char *of, size_t len, struct buf *out);

static int sha256(const char *key, const char *of, size_t len, struct buf *out)
{
	unsigned char md[EVP_MAX_MD_SIZE];
	unsigned n = 0;
	(void)key;
	return EVP_Digest(of, len, md, &n, EVP_sha256(), NULL) ? buf_add(out, md, n) : -1;
}

static int hmac_sha256(const char *key, const char *of, size_t len, struct buf *out)
{
	unsigned char md[EVP_MAX_MD_SIZE];
	unsigned n = 0;
	int ok = key && HMAC(EVP_sha256(), key, (int)strlen(key), (const unsigned char *)of, len, md, &n) != NULL;
	int rc = ok ? buf_add(out, md, n) : -1;
	mem_wipe(md, sizeof md);
	return rc;
}

/* A key with a passphrase must not make OpenSSL ask for it on the terminal. */
static int no_passphrase(char *buf, int size, int writing, void *arg)
{
	(void)buf, (void)size, (void)writing, (void)arg;
	return -1;
}

static int rsa_sign(const EVP_MD *md, const char *key, const char *of, size_t len, struct buf *out)
{
	BIO *bio = key ? BIO_new_mem_buf(key, -1) : NULL;
	EVP_PKEY *pkey = bio ? PEM_read_bio_PrivateKey(bio, NULL, no_passphrase, NULL) : NULL;
	EVP_MD_CTX *ctx = EVP_MD_CTX_new();
	unsigned char signature[2048];
	size_t n = sizeof signature;
	int ok = pkey && EVP_PKEY_base_id(pkey) == EVP_PKEY_RSA && ctx && EVP_DigestSignInit(ctx, NULL, md, NULL, pkey) > 0 &&
		EVP_DigestSign(ctx, signature, &n, (const unsigned char *)of, len) > 0;
	EVP_MD_CTX_free(ctx);
	EVP_PKEY_free(pkey);
	BIO_free(bio);
	return ok ? buf_add(out, signature, n) : -1;
}

static int rsa_sha1(const char *key, const char *of, size_t len, struct buf *out)
{
	return rsa_sign(EVP_sha1(), key, of, len, out);
}

static int rsa_sha256(const char *key, const char *of, size_t len, struct buf *out)
{
	return rsa_sign(EVP_sha256(), key, of, len, out);
}

static int cert_sha1(const char *key, const char *of, size_t len, struct buf *out)
{
	BIO *bio = BIO_new_mem_buf(of, (int)len);
	X509 *cert = bio ? PEM_read_bio_X509(bio, NULL, no_passphrase, NULL) : NULL;
	unsigned char md[EVP_MAX_MD_SIZE];
	unsigned n = 0;
	(void)key;
	int ok = cert && X509_digest(cert, EVP_sha1(), md, &n);
	X509_free(cert);
	BIO_free(bio);
	return ok ? buf_add(out, md, n) : -1;
}

static const struct { const char *name; digest_fn *fn; const char *error; } digests[] = {
	{ "sha256", sha256, N_("The hash could not be worked out.") },
	{ "hmac-sha256", hmac_sha256, N_("The signature could not be worked out: it needs a key.") },
	{ "rsa-sha1", rsa_sha1, N_("The signature could not be worked out: it needs an RSA private key in PEM without a passphrase.") },
	{ "rsa-sha256", rsa_sha256, N_("The signature could not be worked out: it needs an RSA private key in PEM without a passphrase.") },
	{ "cert-sha1", cert_sha1, N_("The fingerprint could not be worked out: it needs a certificate in PEM.") },
};

int digest_make(const char *name, const char *key, const char *of, size_t len, struct buf *out, struct err *err)
{
	for (size_t i = 0; i < COUNT(digests); i++)
		if (!strcmp(digests[i].name, name))
			return digests[i].fn(key, of, len, out) ? err_set(err, "%s", _(digests[i].error)) : 0;
	return err_set(err, _("There is no function %s."), name);
}
