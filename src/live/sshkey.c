/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "live/sshkey.h"
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/pem.h>
#include <stdlib.h>
#include <string.h>
#include "base/mem.h"

char *sshkey_base64(const void *blob, size_t n)
{
	char *out = mem_new(n / 3 * 4 + 5, 1);
	EVP_EncodeBlock((unsigned char *)out, blob, (int)n);
	return out;
}

char *sshkey_sha256(const void *blob, size_t n)
{
	unsigned char md[EVP_MAX_MD_SIZE];
	unsigned len = 0;
	if (!EVP_Digest(blob, n, md, &len, EVP_sha256(), NULL))
		return mem_dup("");
	char *base64 = sshkey_base64(md, len);
	base64[strcspn(base64, "=")] = '\0';
	char *out = mem_fmt("SHA256:%s", base64);
	free(base64);
	return out;
}

char *sshkey_md5(const void *blob, size_t n)
{
	unsigned char md[EVP_MAX_MD_SIZE];
	unsigned len = 0;
	struct buf b;
	if (!EVP_Digest(blob, n, md, &len, EVP_md5(), NULL))
		return mem_dup("");
	buf_init(&b, 200);
	buf_adds(&b, "MD5");
	for (unsigned i = 0; i < len; i++)
		buf_addf(&b, ":%02x", md[i]);
	return buf_detach(&b);
}

int sshkey_blob(const char *base64, struct buf *out)
{
	size_t n = strcspn(base64, " \t\r\n");
	if (!n || n % 4 || n > 65536)
		return -1;
	unsigned char *raw = mem_new(n, 1);
	int len = EVP_DecodeBlock(raw, (const unsigned char *)base64, (int)n);
	for (size_t i = n; len > 0 && i > n - 2 && base64[i - 1] == '='; i--)
		len--;
	int rc = len > 0 ? buf_add(out, raw, (size_t)len) : -1;
	free(raw);
	return rc;
}

int sshkey_take(const unsigned char **p, size_t *left, const unsigned char **s, size_t *n)
{
	if (*left < 4)
		return -1;
	size_t len = (size_t)(*p)[0] << 24 | (size_t)(*p)[1] << 16 | (size_t)(*p)[2] << 8 | (*p)[3];
	if (len > *left - 4)
		return -1;
	*s = *p + 4;
	*n = len;
	*p += 4 + len;
	*left -= 4 + len;
	return 0;
}

char *sshkey_type(const void *blob, size_t n)
{
	const unsigned char *p = blob, *s;
	size_t len;
	if (sshkey_take(&p, &n, &s, &len) || !len || len > 64)
		return NULL;
	for (size_t i = 0; i < len; i++)
		if (s[i] <= ' ' || s[i] > '~')
			return NULL;
	return mem_dupn((const char *)s, len);
}

static int mpint_bits(const unsigned char *s, size_t n)
{
	while (n && !*s)
		s++, n--;
	int bits = (int)n * 8;
	for (unsigned top = n ? *s : 0; top && !(top & 0x80); top <<= 1)
		bits--;
	return bits;
}

int sshkey_bits(const void *blob, size_t n)
{
	static const struct { const char *type; int bits; } fixed[] = { { "ssh-ed25519", 256 }, { "ecdsa-sha2-nistp256", 256 },
		{ "ecdsa-sha2-nistp384", 384 }, { "ecdsa-sha2-nistp521", 521 }, { "sk-ssh-ed25519@openssh.com", 256 } };
	const unsigned char *p = blob, *s;
	size_t len;
	char *type = sshkey_type(blob, n);
	int bits = 0;
	for (size_t i = 0; type && i < COUNT(fixed); i++)
		if (!strcmp(type, fixed[i].type))
			bits = fixed[i].bits;
	/* name, exponent, modulus */
	if (type && !strcmp(type, "ssh-rsa") && !sshkey_take(&p, &n, &s, &len) && !sshkey_take(&p, &n, &s, &len) &&
	    !sshkey_take(&p, &n, &s, &len))
		bits = mpint_bits(s, len);
	free(type);
	return bits;
}

static EVP_PKEY *rsa_public(const BIGNUM *n, const BIGNUM *e)
{
	OSSL_PARAM_BLD *bld = OSSL_PARAM_BLD_new();
	EVP_PKEY_CTX *ctx = EVP_PKEY_CTX_new_from_name(NULL, "RSA", NULL);
	EVP_PKEY *pkey = NULL;
	OSSL_PARAM *params = NULL;
	if (bld && ctx && OSSL_PARAM_BLD_push_BN(bld, OSSL_PKEY_PARAM_RSA_N, n) && OSSL_PARAM_BLD_push_BN(bld, OSSL_PKEY_PARAM_RSA_E, e))
		params = OSSL_PARAM_BLD_to_param(bld);
	if (params && EVP_PKEY_fromdata_init(ctx) > 0)
		EVP_PKEY_fromdata(ctx, &pkey, EVP_PKEY_PUBLIC_KEY, params);
	OSSL_PARAM_free(params);
	OSSL_PARAM_BLD_free(bld);
	EVP_PKEY_CTX_free(ctx);
	return pkey;
}

static char *public_pem(EVP_PKEY *pkey)
{
	BIO *bio = pkey ? BIO_new(BIO_s_mem()) : NULL;
	char *text, *out = NULL;
	if (bio && PEM_write_bio_PUBKEY(bio, pkey)) {
		long len = BIO_get_mem_data(bio, &text);
		out = mem_dupn(text, (size_t)len);
	}
	BIO_free(bio);
	return out;
}

char *sshkey_spki(const void *blob, size_t n)
{
	const unsigned char *p = blob, *name, *e, *m;
	size_t len_name, len_e, len_m;
	BIGNUM *exponent = NULL, *modulus = NULL;
	EVP_PKEY *pkey = NULL;
	char *out = NULL;
	if (sshkey_take(&p, &n, &name, &len_name) || len_name != 7 || memcmp(name, "ssh-rsa", 7) || sshkey_take(&p, &n, &e, &len_e) ||
	    sshkey_take(&p, &n, &m, &len_m))
		return NULL;
	exponent = BN_bin2bn(e, (int)len_e, NULL);
	modulus = BN_bin2bn(m, (int)len_m, NULL);
	if (exponent && modulus)
		pkey = rsa_public(modulus, exponent);
	out = public_pem(pkey);
	EVP_PKEY_free(pkey);
	BN_free(exponent);
	BN_free(modulus);
	return out;
}

char *sshkey_place(const char *host, const char *port)
{
	return !strcmp(port, "22") ? mem_dup(host) : mem_fmt("[%s]:%s", host, port);
}

static int fit(const char *s, const char *allowed)
{
	return s && *s && *s != '-' && !s[strspn(s, allowed)];
}

#define NAME "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-"

int sshkey_fit_host(const char *host)
{
	return fit(host, NAME ":");
}

int sshkey_fit_port(const char *port)
{
	long n = fit(port, "0123456789") ? strtol(port, NULL, 10) : 0;
	return n > 0 && n < 65536;
}

int sshkey_fit_user(const char *user)
{
	return fit(user, NAME "@\\+$");
}
