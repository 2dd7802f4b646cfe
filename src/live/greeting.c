/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "live/greeting.h"
#include <stdlib.h>
#include <string.h>
#include "base/mem.h"
#include "base/text.h"
#include "live/sshkey.h"

#define LINES_MAX 20                             /* before the banner; RFC 4253 allows some */

/* What the OpenSSH client offers when nothing is configured (version 8.8 and later). */
static const char *const today[LISTS] = {
	[LIST_KEX] = ("sntrup761x25519-sha512@openssh.com,sntrup761x25519-sha512,mlkem768x25519-sha256,curve25519-sha256,"
		"curve25519-sha256@libssh.org,ecdh-sha2-nistp256,ecdh-sha2-nistp384,ecdh-sha2-nistp521,"
		"diffie-hellman-group-exchange-sha256,diffie-hellman-group16-sha512,diffie-hellman-group18-sha512,"
		"diffie-hellman-group14-sha256"),
	[LIST_HOSTKEY] = ("ssh-ed25519,ecdsa-sha2-nistp256,ecdsa-sha2-nistp384,ecdsa-sha2-nistp521,sk-ssh-ed25519@openssh.com,"
		"sk-ecdsa-sha2-nistp256@openssh.com,rsa-sha2-512,rsa-sha2-256"),
	[LIST_CIPHER] = "chacha20-poly1305@openssh.com,aes128-ctr,aes192-ctr,aes256-ctr,aes128-gcm@openssh.com,aes256-gcm@openssh.com",
};

bool list_has(const char *list, const char *name, size_t n)
{
	for (const char *p = list; p; p = strchr(p, ',') ? strchr(p, ',') + 1 : NULL)
		if (strcspn(p, ",") == n && !strncmp(p, name, n))
			return true;
	return false;
}

bool list_meet(const char *a, const char *b)
{
	for (const char *p = a; p && *p; p = strchr(p, ',') ? strchr(p, ',') + 1 : NULL)
		if (list_has(b, p, strcspn(p, ",")))
			return true;
	return false;
}

static int lists_read(struct greeting *g, const unsigned char *p, size_t left)
{
	for (int i = 0; i < LISTS; i++) {
		const unsigned char *s;
		size_t n;
		if (sshkey_take(&p, &left, &s, &n))
			return -1;
		g->lists[i] = text_clean_dup((const char *)s, n);
	}
	g->complete = true;
	return 1;
}

/* length, padding length, 20 for KEXINIT, a cookie of 16, then the lists */
static int packet_read(struct greeting *g, const unsigned char *p, size_t left)
{
	const unsigned char *s;
	size_t n;
	if (left < 4)
		return 0;
	if (p[0] || p[1] > 1)
		return -1;
	if (sshkey_take(&p, &left, &s, &n))
		return 0;
	if (n < 18 || s[1] != 20)
		return -1;
	return lists_read(g, s + 18, n - 18);
}

int greeting_read(struct greeting *g, const struct buf *seen)
{
	const char *p = seen->s, *end = seen->s + seen->len, *nl;
	for (int i = 0; i < LINES_MAX && (nl = memchr(p, '\n', (size_t)(end - p))); i++, p = nl + 1) {
		size_t n = (size_t)(nl - p);
		bool banner = n > 4 && !memcmp(p, "SSH-", 4);
		if (n && p[n - 1] == '\r')
			n--;
		if (!g->banner || (banner && strncmp(g->banner, "SSH-", 4))) {
			free(g->banner);
			g->banner = text_clean_dup(p, n < 255 ? n : 255);
		}
		if (banner)
			return packet_read(g, (const unsigned char *)nl + 1, (size_t)(end - nl - 1));
	}
	return seen->over || end - p > 4096 || memchr(p, '\n', (size_t)(end - p)) ? -1 : 0;
}

void greeting_free(struct greeting *g)
{
	free(g->banner);
	for (int i = 0; i < LISTS; i++)
		free(g->lists[i]);
	*g = (struct greeting){ 0 };
}

bool greeting_legacy(const struct greeting *g)
{
	for (int i = 0; i < LISTS; i++)
		if (today[i] && !list_meet(today[i], g->lists[i]))
			return true;
	return false;
}
