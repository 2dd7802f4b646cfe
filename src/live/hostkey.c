/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "live/hostkey.h"
#include <libssh2.h>
#include <stdlib.h>
#include <string.h>
#include "base/loop.h"
#include "base/mem.h"
#include "live/inner.h"

struct hostkey { LIBSSH2_SESSION *session; int fd; };

static LIBSSH2_ALLOC_FUNC(on_alloc)
{
	(void)abstract;
	return wipe_malloc(count);
}

static LIBSSH2_REALLOC_FUNC(on_realloc)
{
	(void)abstract;
	return wipe_realloc(ptr, count);
}

static LIBSSH2_FREE_FUNC(on_free)
{
	(void)abstract;
	wipe_free(ptr);
}

static LIBSSH2_SESSION *session_new(void)
{
	LIBSSH2_SESSION *s = libssh2_session_init_ex(on_alloc, on_free, on_realloc, NULL);
	if (!s)
		mem_die("libssh2_session_init");
	libssh2_session_set_blocking(s, 0);
	return s;
}

static bool meets(LIBSSH2_SESSION *s, int method, const char *list)
{
	const char **algs = NULL;
	int n = libssh2_session_supported_algs(s, method, &algs);
	bool found = false;
	for (int i = 0; i < n && !found; i++)
		found = list_has(list, algs[i], strlen(algs[i])) && strncmp(algs[i], "ext-info", 8);
	if (n > 0)
		libssh2_free(s, algs);
	return found;
}

/* The first of wanted that both the library and the server can. */
static char *hostkey_choose(LIBSSH2_SESSION *s, const char *wanted, const char *offered)
{
	for (const char *p = wanted; p && *p; p = strchr(p, ',') ? strchr(p, ',') + 1 : NULL) {
		char *one = mem_dupn(p, strcspn(p, ","));
		if (list_has(offered, one, strlen(one)) && meets(s, LIBSSH2_METHOD_HOSTKEY, one))
			return one;
		free(one);
	}
	return NULL;
}

char *hostkey_able(const struct greeting *g, const char *algorithms)
{
	static const struct { int method, list; } all[] = {
		{ LIBSSH2_METHOD_KEX, LIST_KEX }, { LIBSSH2_METHOD_CRYPT_CS, LIST_CIPHER }, { LIBSSH2_METHOD_CRYPT_SC, LIST_CIPHER_BACK },
		{ LIBSSH2_METHOD_MAC_CS, LIST_MAC }, { LIBSSH2_METHOD_MAC_SC, LIST_MAC_BACK },
	};
	LIBSSH2_SESSION *s = session_new();
	bool able = true;
	for (size_t i = 0; i < COUNT(all) && able; i++)
		able = meets(s, all[i].method, g->lists[all[i].list]);
	char *one = able ? hostkey_choose(s, algorithms, g->lists[LIST_HOSTKEY]) : NULL;
	libssh2_session_free(s);
	return one;
}

struct hostkey *hostkey_new(int fd, const char *algorithm)
{
	struct hostkey *h = mem_new(1, sizeof *h);
	h->session = session_new();
	h->fd = fd;
	libssh2_session_method_pref(h->session, LIBSSH2_METHOD_HOSTKEY, algorithm);
	return h;
}

int hostkey_go(struct hostkey *h, struct buf *blob, unsigned *events)
{
	int rc = libssh2_session_handshake(h->session, h->fd), type;
	size_t n = 0;
	if (rc == LIBSSH2_ERROR_EAGAIN) {
		int way = libssh2_session_block_directions(h->session);
		*events = (way & LIBSSH2_SESSION_BLOCK_OUTBOUND ? LOOP_OUT : 0) | (way & LIBSSH2_SESSION_BLOCK_INBOUND || !way ? LOOP_IN : 0);
		return 0;
	}
	const char *key = rc ? NULL : libssh2_session_hostkey(h->session, &n, &type);
	return key && !buf_add(blob, key, n) ? 1 : -1;
}

void hostkey_free(struct hostkey *h)
{
	if (!h)
		return;
	libssh2_session_free(h->session);
	free(h);
}
