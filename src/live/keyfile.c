/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "live/keyfile.h"
#include <stdlib.h>
#include <string.h>
#include "base/mem.h"
#include "live/sshkey.h"

static const struct { const char *head, *format; } formats[] = {
	{ "-----BEGIN OPENSSH PRIVATE KEY-----", "openssh" }, { "-----BEGIN PRIVATE KEY-----", "pkcs8" },
	{ "-----BEGIN ENCRYPTED PRIVATE KEY-----", "pkcs8" }, { "-----BEGIN RSA PRIVATE KEY-----", "pem" },
	{ "-----BEGIN EC PRIVATE KEY-----", "pem" }, { "-----BEGIN DSA PRIVATE KEY-----", "pem" },
	{ "PuTTY-User-Key-File-", "putty" }, { "ssh-", "public" }, { "ecdsa-sha2-", "public" }, { "---- BEGIN SSH2 PUBLIC KEY ----", "public" },
};

static const char *skip_blank(const char *text)
{
	return text + strspn(text, " \t\r\n");
}

const char *keyfile_format(const char *text)
{
	text = skip_blank(text);
	for (size_t i = 0; i < COUNT(formats); i++)
		if (!strncmp(text, formats[i].head, strlen(formats[i].head)))
			return formats[i].format;
	return "other";
}

bool keyfile_crlf(const char *text)
{
	return strchr(text, '\r') != NULL;
}

/* The base64 between the lines of a PEM file, decoded. */
static int pem_body(const char *text, struct buf *out)
{
	const char *p = strchr(skip_blank(text), '\n'), *end = p ? strstr(p, "-----END") : NULL;
	struct buf joined;
	buf_init(&joined, 65536);
	for (; p && end && p < end; p++)
		if (!strchr(" \t\r\n", *p))
			buf_addc(&joined, *p);
	int rc = end ? sshkey_blob(joined.s, out) : -1;
	buf_free(&joined);
	return rc;
}

/* "openssh-key-v1", NUL, then the name of the cipher, which is "none" for a key without a passphrase */
static bool openssh_encrypted(const char *text)
{
	static const char magic[] = "openssh-key-v1";
	struct buf raw;
	bool locked = false;
	buf_init(&raw, 65536);
	if (!pem_body(text, &raw) && raw.len > sizeof magic && !memcmp(raw.s, magic, sizeof magic)) {
		const unsigned char *p = (const unsigned char *)raw.s + sizeof magic, *s;
		size_t left = raw.len - sizeof magic, n;
		locked = !sshkey_take(&p, &left, &s, &n) && !(n == 4 && !memcmp(s, "none", 4));
	}
	buf_free(&raw);
	return locked;                           /* what is damaged is not */
}

/* magic, cipher, way from passphrase to key, its options, how many keys; then the public ones */
int keyfile_public(const char *text, struct buf *blob)
{
	static const char magic[] = "openssh-key-v1";
	struct buf raw;
	int rc = -1;
	buf_init(&raw, 65536);
	if (!pem_body(text, &raw) && raw.len > sizeof magic && !memcmp(raw.s, magic, sizeof magic)) {
		const unsigned char *p = (const unsigned char *)raw.s + sizeof magic, *s;
		size_t left = raw.len - sizeof magic, n;
		for (rc = 0; rc < 3 && !sshkey_take(&p, &left, &s, &n); )
			rc++;
		rc = rc == 3 && left > 4 && (p += 4, left -= 4, !sshkey_take(&p, &left, &s, &n)) ? buf_add(blob, s, n) : -1;
	}
	buf_free(&raw);
	return rc;
}

bool keyfile_encrypted(const char *text)
{
	if (!strcmp(keyfile_format(text), "openssh"))
		return openssh_encrypted(text);
	return strstr(text, "-----BEGIN ENCRYPTED PRIVATE KEY-----") || (strstr(text, "Proc-Type:") && strstr(text, "ENCRYPTED"));
}

char *keyfile_private(const char *text)
{
	struct buf b;
	buf_init(&b, 65536);
	for (const char *p = skip_blank(text); *p; p++)
		if (*p != '\r')
			buf_addc(&b, *p);
	while (b.len && strchr(" \t\n", b.s[b.len - 1]))
		b.s[--b.len] = '\0';
	buf_addc(&b, '\n');
	return buf_detach(&b);
}
