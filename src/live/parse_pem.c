/* SPDX-License-Identifier: ISC */
/* Certificates and keys in blocks of text (PEM) or in a container with a password (PFX, PKCS #12). Both come out as the same JSON:
 * types, certificates, keys, and whether the first key belongs to the first certificate. */
#include "config.h"
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/provider.h>
#include <stdlib.h>
#include <string.h>
#include "base/i18n.h"
#include "base/mem.h"
#include "base/text.h"
#include "guide/guide.h"
#include "live/facts.h"
#include "live/inner.h"
#include "live/keyfile.h"
#include "live/parse.h"
#include "live/sshkey.h"

#define BLOCKS_MAX 50
#define ROUNDS_MAX 20000000L

/* What was found, gathered as JSON lists. */
struct found { struct buf types, certs, keys, chain; X509 *cert; EVP_PKEY *key; bool locked; int blocks; };

static void found_init(struct found *f)
{
	memset(f, 0, sizeof *f);
	buf_init(&f->types, BUF_TEXT);
	buf_init(&f->certs, PARSE_MAX * 3);
	buf_init(&f->keys, PARSE_MAX * 2);
	buf_init(&f->chain, PARSE_MAX * 2);
}

static void comma(struct buf *b)
{
	if (b->len)
		buf_addc(b, ',');
}

static void found_cert(struct found *f, X509 *cert)
{
	comma(&f->certs);
	facts_cert(&f->certs, cert, true);
	facts_pem(&f->chain, cert);
	if (!f->cert && X509_up_ref(cert))
		f->cert = cert;
}

static void found_key(struct found *f, const char *format, bool encrypted, EVP_PKEY *key)
{
	comma(&f->keys);
	out_begin(&f->keys);
	out_text(&f->keys, "format", format);
	out_bool(&f->keys, "encrypted", encrypted);
	out_bool(&f->keys, "open", key != NULL);
	if (key)
		facts_key(&f->keys, key);
	out_end(&f->keys);
	f->locked = f->locked || (encrypted && !key);
	if (key && !f->key && EVP_PKEY_up_ref(key))
		f->key = key;
}

static void out_list(struct buf *out, const char *key, const struct buf *items)
{
	out_key(out, key);
	buf_addc(out, '[');
	buf_add(out, items->s, items->len);
	buf_addc(out, ']');
}

static void found_tell(struct found *f, struct parsing *p)
{
	out_begin(&p->out);
	out_list(&p->out, "types", &f->types);
	out_list(&p->out, "certificates", &f->certs);
	out_list(&p->out, "keys", &f->keys);
	if (f->cert && f->key)
		out_bool(&p->out, "matches", X509_check_private_key(f->cert, f->key) == 1);
	if (f->certs.over || f->keys.over || f->types.over)
		p->out.over = true;
	ERR_clear_error();
}

static void found_free(struct found *f)
{
	buf_free(&f->types);
	buf_free(&f->certs);
	buf_free(&f->keys);
	buf_free(&f->chain);
	X509_free(f->cert);
	EVP_PKEY_free(f->key);
}

/* ---- blocks of text ---- */

struct asked { const char *password; bool yes; };

static int give_password(char *to, int size, int writing, void *arg)
{
	struct asked *a = arg;
	size_t n = a->password ? strlen(a->password) : 0;
	(void)writing;
	a->yes = true;
	if (!a->password || n > (size_t)size)
		return -1;
	memcpy(to, a->password, n);
	return (int)n;
}

static const char *const wrong_password = N_("The password does not open it.");

static void read_key(struct parsing *p, struct found *f, const char *type, const char *block)
{
	struct asked asked = { p->password, false };
	BIO *bio = BIO_new_mem_buf(block, -1);
	EVP_PKEY *key = bio ? PEM_read_bio_PrivateKey(bio, NULL, give_password, &asked) : NULL;
	if (key || (asked.yes && !p->password))
		found_key(f, strcmp(type, "PRIVATE KEY") && strcmp(type, "ENCRYPTED PRIVATE KEY") ? "pem" : "pkcs8", asked.yes, key);
	else if (asked.yes)
		parse_fault(p, FAULT_PASSWORD, "%s", _(wrong_password));
	else
		parse_fault(p, FAULT_UNABLE, _("Block %d (%s) is damaged: copy it again, with its first and its last line."), f->blocks, type);
	EVP_PKEY_free(key);
	BIO_free(bio);
}

/* The library cannot read the keys of ssh-keygen; what they are stands in the clear in them. */
static void read_openssh(struct found *f, const char *block)
{
	const char *kinds[] = { "ssh-rsa", "rsa", "ssh-ed25519", "ed25519", "ecdsa-", "ecdsa", "ssh-dss", "dsa" };
	struct buf blob;
	char *type = NULL;
	const char *kind = "other";
	buf_init(&blob, BUF_TEXT);
	if (!keyfile_public(block, &blob))
		type = sshkey_type(blob.s, blob.len);
	for (size_t i = 0; type && i < COUNT(kinds); i += 2)
		if (!strncmp(type, kinds[i], strlen(kinds[i])))
			kind = kinds[i + 1];
	comma(&f->keys);
	out_begin(&f->keys);
	out_text(&f->keys, "format", "openssh");
	out_bool(&f->keys, "encrypted", keyfile_encrypted(block));
	out_bool(&f->keys, "open", false);
	out_text(&f->keys, "kind", kind);
	out_number(&f->keys, "bits", type ? sshkey_bits(blob.s, blob.len) : 0);
	out_end(&f->keys);
	free(type);
	buf_free(&blob);
}

static void read_cert(struct parsing *p, struct found *f, const char *block)
{
	BIO *bio = BIO_new_mem_buf(block, -1);
	X509 *cert = bio ? PEM_read_bio_X509(bio, NULL, NULL, NULL) : NULL;
	if (cert)
		found_cert(f, cert);
	else
		parse_fault(p, FAULT_UNABLE, _("Block %d (%s) is damaged: copy it again, with its first and its last line."), f->blocks, "CERTIFICATE");
	X509_free(cert);
	BIO_free(bio);
}

static bool ends_in(const char *s, const char *end)
{
	size_t n = strlen(s), k = strlen(end);
	return n >= k && !strcmp(s + n - k, end);
}

static void read_block(struct parsing *p, struct found *f, const char *type, const char *block)
{
	comma(&f->types);
	out_string(&f->types, type);
	f->blocks++;
	if (!strchr(block, '\n'))
		parse_fault(p, FAULT_UNABLE, "%s", _("Its line breaks were lost, and they count. Copy it again, or give the file."));
	else if (!strcmp(type, "CERTIFICATE") || !strcmp(type, "X509 CERTIFICATE"))
		read_cert(p, f, block);
	else if (!strcmp(type, "OPENSSH PRIVATE KEY"))
		read_openssh(f, block);
	else if (ends_in(type, "PRIVATE KEY"))
		read_key(p, f, type, block);
}

/* The next block from *at on, with LF alone; NULL when there is none. */
static char *next_block(struct parsing *p, const char **at, char **type)
{
	const char *begin = strstr(*at, "-----BEGIN "), *name = begin ? begin + 11 : NULL, *dashes = name ? strstr(name, "-----") : NULL, *end;
	struct buf b;
	char *last;
	if (!dashes || dashes - name > 60)
		return NULL;
	*type = mem_dupn(name, (size_t)(dashes - name));
	last = mem_fmt("-----END %s-----", *type);
	end = strstr(dashes, last);
	if (!end) {
		parse_fault(p, FAULT_UNABLE, _("It has no last line: %s. Copy the whole of it."), last);
		free(last);
		free(*type);
		return NULL;
	}
	end += strlen(last);
	free(last);
	*at = end;
	buf_init(&b, PARSE_MAX + 1);
	for (const char *s = begin; s < end; s++)
		if (*s != '\r')
			buf_addc(&b, *s);
	return buf_detach(&b);
}

static void read_pem(struct parsing *p, struct found *f)
{
	const char *at = p->text.s;
	char *type = NULL, *block;
	while (p->fault == FAULT_NONE && f->blocks < BLOCKS_MAX && (block = next_block(p, &at, &type))) {
		read_block(p, f, type, block);
		mem_wipe_free(block);
		free(type);
	}
	if (!f->blocks)
		parse_fault(p, FAULT_UNABLE, "%s", _("There is no line in it that begins with -----BEGIN. Copy the whole of it, from its first line to its last."));
}

void parse_pem(struct parsing *p)
{
	struct found f;
	found_init(&f);
	read_pem(p, &f);
	found_tell(&f, p);
	out_end(&p->out);
	found_free(&f);
}

/* ---- containers ---- */

/* Windows used to make containers with encryptions that are off today; they are read by a library context of their own. */
struct reader { OSSL_LIB_CTX *ctx; OSSL_PROVIDER *usual, *old; PKCS12 *p12; };

static void reader_close(struct reader *r)
{
	PKCS12_free(r->p12);
	if (r->old)
		OSSL_PROVIDER_unload(r->old);
	if (r->usual)
		OSSL_PROVIDER_unload(r->usual);
	OSSL_LIB_CTX_free(r->ctx);
}

static int reader_open(struct reader *r, const struct buf *der)
{
	BIO *bio = BIO_new_mem_buf(der->s, (int)der->len);
	r->ctx = OSSL_LIB_CTX_new();
	r->usual = r->ctx ? OSSL_PROVIDER_load(r->ctx, "default") : NULL;
	r->old = r->ctx ? OSSL_PROVIDER_load(r->ctx, "legacy") : NULL;
	r->p12 = r->usual ? PKCS12_init_ex(NID_pkcs7_data, r->ctx, NULL) : NULL;
	int ok = r->p12 && bio && d2i_PKCS12_bio(bio, &r->p12);
	BIO_free(bio);
	return ok ? 0 : -1;
}

static long rounds_of(const PKCS12 *p12)
{
	const ASN1_INTEGER *rounds = NULL;
	PKCS12_get0_mac(NULL, NULL, NULL, &rounds, p12);
	return rounds ? ASN1_INTEGER_get(rounds) : 1;
}

/* No password and an empty one are two things in this format, which a person cannot tell apart: *password may become NULL. */
static bool fitting(PKCS12 *p12, const char **password)
{
	if (!*password)
		*password = "";
	if (!PKCS12_mac_present(p12) || PKCS12_verify_mac(p12, *password, -1))
		return true;
	if (**password || !PKCS12_verify_mac(p12, NULL, 0))
		return false;
	*password = NULL;
	return true;
}

static void read_container(struct parsing *p, struct found *f, PKCS12 *p12)
{
	EVP_PKEY *key = NULL;
	X509 *cert = NULL;
	STACK_OF(X509) *more = NULL;
	const char *password = p->password;
	if (!fitting(p12, &password)) {
		parse_fault(p, FAULT_PASSWORD, "%s", p->password && *p->password ? _(wrong_password) : _("It needs its password to be opened."));
	} else if (!PKCS12_parse(p12, password, &key, &cert, &more)) {
		parse_fault(p, FAULT_UNABLE, _("The password is right, but what is inside cannot be read: %s"), ERR_reason_error_string(ERR_peek_last_error()));
	} else {
		if (cert)
			found_cert(f, cert);
		for (int i = 0; more && i < sk_X509_num(more) && i < BLOCKS_MAX; i++)
			found_cert(f, sk_X509_value(more, i));
		if (key)
			found_key(f, "pfx", true, key);
	}
	EVP_PKEY_free(key);
	X509_free(cert);
	sk_X509_pop_free(more, X509_free);
}

static int decode(const struct buf *base64, struct buf *out)
{
	unsigned char *raw;
	int n, rc;
	if (!base64->len || base64->len % 4)
		return -1;
	raw = mem_new(base64->len, 1);
	n = EVP_DecodeBlock(raw, (const unsigned char *)base64->s, (int)base64->len);
	for (size_t i = base64->len; n > 0 && i > base64->len - 2 && base64->s[i - 1] == '='; i--)
		n--;
	rc = n > 0 ? buf_add(out, raw, (size_t)n) : -1;
	mem_wipe(raw, base64->len);
	free(raw);
	return rc;
}

/* Blanks and line breaks in it do not count. */
static int decode_text(const struct parsing *p, struct buf *out)
{
	struct buf joined;
	int rc;
	buf_init(&joined, PARSE_MAX + 1);
	for (size_t i = 0; i < p->text.len; i++)
		if (!strchr(" \t\r\n", p->text.s[i]))
			buf_addc(&joined, p->text.s[i]);
	rc = decode(&joined, out);
	buf_free(&joined);
	return rc;
}

void parse_base64(struct parsing *p)
{
	struct buf text;
	buf_init(&text, PARSE_MAX + 1);
	if (decode_text(p, &text))
		parse_fault(p, FAULT_UNABLE, "%s", _("It is no Base64: it was cut off, or something stands in it that does not belong there."));
	else if (!text_valid(text.s, text.len))
		parse_fault(p, FAULT_UNABLE, "%s", _("It is Base64, but what comes out of it is no text."));
	out_begin(&p->out);
	out_text(&p->out, "text", text.s);
	out_end(&p->out);
	buf_free(&text);
}

/* Given as text it is base64, as a file nearly always the bytes themselves. */
static int container_bytes(const struct parsing *p, struct buf *der)
{
	if (p->text.len && memchr(p->text.s, '\0', p->text.len))
		return buf_add(der, p->text.s, p->text.len);
	return decode_text(p, der);
}

static void container_tell(struct parsing *p, struct found *f, const struct buf *der)
{
	char *base64 = sshkey_base64(der->s, der->len);
	found_tell(f, p);
	out_text(&p->out, "base64", base64);
	out_end(&p->out);
	mem_wipe_free(base64);
}

/* The reader is closed after what was found is free: it is of its library context. */
static void read_pfx(struct parsing *p, struct found *f, struct reader *r, struct buf *der)
{
	buf_init(der, PARSE_MAX + 1);
	if (container_bytes(p, der) || reader_open(r, der))
		parse_fault(p, FAULT_UNABLE, "%s", _("It is no container of certificate and key (PFX, PKCS #12)."));
	else if (rounds_of(r->p12) > ROUNDS_MAX)
		parse_fault(p, FAULT_UNABLE, "%s", _("It takes too long to open. It was made with far more rounds of its password than usual."));
	else
		read_container(p, f, r->p12);
}

void parse_pfx(struct parsing *p)
{
	struct reader r = { 0 };
	struct found f;
	struct buf der;
	found_init(&f);
	read_pfx(p, &f, &r, &der);
	container_tell(p, &f, &der);
	found_free(&f);
	reader_close(&r);
	buf_free(&der);
	ERR_clear_error();
}

/* ---- as whom ---- */

static void judge_identity(struct parsing *p, const struct found *f)
{
	if (f->locked)
		parse_fault(p, FAULT_PASSWORD, "%s", _("The private key needs its password to be opened."));
	else if (!f->cert)
		parse_fault(p, FAULT_UNABLE, "%s", _("There is no certificate in it."));
	else if (!f->key)
		parse_fault(p, FAULT_UNABLE, "%s", _("There is no private key in it."));
	else if (X509_check_private_key(f->cert, f->key) != 1)
		parse_fault(p, FAULT_UNABLE, "%s", _("The private key does not belong to the certificate."));
}

void parse_identity(struct parsing *p, char **cert, char **key)
{
	struct reader r = { 0 };
	struct found f;
	struct buf der;
	buf_init(&der, 16);
	found_init(&f);
	if (p->as == PARSE_PFX)
		read_pfx(p, &f, &r, &der);
	else
		read_pem(p, &f);
	judge_identity(p, &f);
	if (p->fault == FAULT_NONE) {
		*cert = mem_dup(f.chain.s);
		*key = facts_key_pem(f.key);
	}
	found_free(&f);
	reader_close(&r);
	buf_free(&der);
	ERR_clear_error();
}
