/* SPDX-License-Identifier: ISC */
/* Each secret has its own mapping of whole pages: locked, kept out of core files, never shared with anything else. Beside
 * the bytes stand their base64 forms at the three alignments, so that looking for them makes no new copies. */
#include "config.h"
#include "base/secret.h"
#include "base/i18n.h"
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>
#ifdef HAVE_SYS_PRCTL_H
# include <sys/prctl.h>
#endif
#ifdef HAVE_SYS_PROCCTL_H
# include <sys/types.h>
# include <sys/procctl.h>
#endif
#ifndef MAP_ANONYMOUS
# define MAP_ANONYMOUS MAP_ANON
#endif

enum { LEAST_SEEN = 6, LEAST_HINT = 12, ALIGNMENTS = 3 };

struct needle { const char *s; size_t n; };

struct secret {
	struct secret *next, **link;
	size_t size, len;               /* of the mapping, of the secret */
	unsigned refs;
	struct needle in_base64[ALIGNMENTS];
	char bytes[];
};

static struct secret *live;             /* the registry: every secret that has not been freed */

static size_t base64_room(size_t len)
{
	return (len + 2 + 2) / 3 * 4;
}

/* The base64 of the bytes as it looks when shift other bytes stand before them, without the characters that would also
 * depend on neighbours. */
static struct needle encode(char *out, const char *bytes, size_t len, size_t shift)
{
	static const char set[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	static const size_t mixed[ALIGNMENTS] = { 0, 2, 3 };
	unsigned hold = 0, bits = 0;
	size_t at = 0;

	for (size_t i = 0; i < shift + len; i++) {
		hold = (hold << 8 | (i < shift ? 0 : (unsigned char)bytes[i - shift])) & 0xffff;
		for (bits += 8; bits >= 6; bits -= 6)
			out[at++] = set[hold >> (bits - 6) & 63];
	}
	return (struct needle){ out + mixed[shift], at - mixed[shift] };
}

static struct secret *room(size_t len)
{
	size_t page = (size_t)sysconf(_SC_PAGESIZE);
	size_t size = sizeof (struct secret) + len + 1 + ALIGNMENTS * base64_room(len);
	struct secret *s;

	size = (size + page - 1) / page * page;
	s = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (s == MAP_FAILED)
		mem_die(_("there is not enough memory"));
#ifdef HAVE_MLOCK
	(void)!mlock(s, size);          /* the limit may be small; the secret is still wiped */
#endif
#ifdef MADV_DONTDUMP
	madvise(s, size, MADV_DONTDUMP);
#endif
	s->size = size;
	return s;
}

struct secret *secret_new(const char *bytes, size_t len)
{
	struct secret *s;

	if (len > SECRET_MAX)
		return NULL;
	s = room(len);
	s->len = len;
	s->refs = 1;
	if (len)
		memcpy(s->bytes, bytes, len);
	s->bytes[len] = 0;
	for (size_t i = 0; len >= LEAST_SEEN && i < ALIGNMENTS; i++)
		s->in_base64[i] = encode(s->bytes + len + 1 + i * base64_room(len), s->bytes, len, i);
	s->next = live;
	s->link = &live;
	if (live)
		live->link = &s->next;
	live = s;
	return s;
}

/* a secret never changes, so another owner is another count */
struct secret *secret_dup(const struct secret *s)
{
	struct secret *same = (struct secret *)s;

	if (same)
		same->refs++;
	return same;
}

void secret_free(struct secret *s)
{
	size_t size;

	if (!s || --s->refs)
		return;
	*s->link = s->next;
	if (s->next)
		s->next->link = s->link;
	size = s->size;
	mem_wipe(s, size);
	munmap(s, size);
}

size_t secret_len(const struct secret *s)
{
	return s ? s->len : 0;
}

const char *secret_reveal(const struct secret *s)
{
	return s ? s->bytes : "";
}

void secret_hint(const struct secret *s, char out[3])
{
	const char *end;

	memset(out, 0, 3);
	if (!s || s->len < LEAST_HINT)
		return;
	end = s->bytes + s->len - 2;
	if (end[0] > ' ' && end[0] < 127 && end[1] > ' ' && end[1] < 127)
		memcpy(out, end, 2);
}

bool secret_same(const struct secret *a, const struct secret *b)
{
	unsigned char differs = 0;

	if (!a || !b || a->len != b->len)
		return a == b;
	for (size_t i = 0; i < a->len; i++)
		differs |= (unsigned char)(a->bytes[i] ^ b->bytes[i]);
	return !differs;
}

/* Does the text hold n bytes? memmem is not in every C library. */
static bool holds(const char *text, size_t len, const char *s, size_t n)
{
	while (n && len >= n) {
		const char *p = memchr(text, *s, len - n + 1);

		if (!p)
			return false;
		if (!memcmp(p, s, n))
			return true;
		len -= (size_t)(p - text) + 1;
		text = p + 1;
	}
	return false;
}

static bool any_raw(const char *text, size_t len)
{
	for (const struct secret *s = live; s; s = s->next)
		if (s->len >= LEAST_SEEN && holds(text, len, s->bytes, s->len))
			return true;
	return false;
}

static bool any_base64(const char *text, size_t len)
{
	for (const struct secret *s = live; s; s = s->next)
		for (size_t i = 0; i < ALIGNMENTS; i++)
			if (holds(text, len, s->in_base64[i].s, s->in_base64[i].n))
				return true;
	return false;
}

static int hex(char c)
{
	return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

typedef size_t undo_fn(char *to, const char *s, size_t n, size_t *out);

static size_t undo_percent(char *to, const char *s, size_t n, size_t *out)
{
	bool coded = n > 2 && s[0] == '%' && hex(s[1]) >= 0 && hex(s[2]) >= 0;

	to[(*out)++] = coded ? (char)(hex(s[1]) << 4 | hex(s[2])) : s[0];
	return coded ? 3 : 1;
}

static size_t undo_form(char *to, const char *s, size_t n, size_t *out)
{
	if (s[0] != '+')
		return undo_percent(to, s, n, out);
	to[(*out)++] = ' ';
	return 1;
}

/* \uXXXX as UTF-8; a pair of surrogates is two of them and becomes four bytes */
static size_t undo_unicode(char *to, const char *s, size_t n, size_t *out)
{
	unsigned long c = 0;
	size_t used = 6;

	for (size_t i = 2; i < 6; i++) {
		if (i >= n || hex(s[i]) < 0)
			return 0;
		c = c << 4 | (unsigned)hex(s[i]);
	}
	if (c >= 0xd800 && c < 0xdc00 && n >= 12 && s[6] == '\\' && s[7] == 'u') {
		unsigned long low = 0;

		for (size_t i = 8; i < 12; i++)
			low = low << 4 | (unsigned)(hex(s[i]) & 15);
		c = 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
		used = 12;
	}
	if (c < 0x80) {
		to[(*out)++] = (char)c;
		return used;
	}
	if (c >= 0x10000)
		to[(*out)++] = (char)(0xf0 | (c >> 18 & 7));
	if (c >= 0x800)
		to[(*out)++] = (char)(c >= 0x10000 ? 0x80 | (c >> 12 & 63) : 0xe0 | (c >> 12 & 15));
	to[(*out)++] = (char)(c >= 0x800 ? 0x80 | (c >> 6 & 63) : 0xc0 | (c >> 6 & 31));
	to[(*out)++] = (char)(0x80 | (c & 63));
	return used;
}

static size_t undo_json(char *to, const char *s, size_t n, size_t *out)
{
	static const char from[] = "bfnrt", are[] = "\b\f\n\r\t";
	const char *p;
	size_t used;

	if (s[0] != '\\' || n < 2) {
		to[(*out)++] = s[0];
		return 1;
	}
	used = s[1] == 'u' ? undo_unicode(to, s, n, out) : 0;
	if (used)
		return used;
	p = s[1] ? strchr(from, s[1]) : NULL;
	to[(*out)++] = p ? are[p - from] : s[1];
	return 2;
}

static size_t undo_base64url(char *to, const char *s, size_t n, size_t *out)
{
	(void)n;
	to[(*out)++] = s[0] == '-' ? '+' : s[0] == '_' ? '/' : s[0];
	return 1;
}

/* The forms a secret can have taken, each undone by itself; only where the text has the mark of it. Base64 is looked for
 * in every form (its + and / are coded in a URL), in both alphabets at once. */
static bool seen_as(const char *text, size_t len, const char *marks, undo_fn *undo)
{
	char *copy, *b64;
	size_t n = 0, m = 0;
	bool found = false;

	for (size_t i = 0; !found && i < len; i++)
		found = text[i] && strchr(marks, text[i]);
	if (*marks && !found)
		return false;
	copy = mem_new(len + 1, 1);
	b64 = mem_new(len + 1, 1);
	for (size_t i = 0; i < len; )
		i += undo(copy, text + i, len - i, &n);
	for (size_t i = 0; i < n; )
		i += undo_base64url(b64, copy + i, n - i, &m);
	found = any_raw(copy, n) || any_base64(b64, m);
	mem_wipe(copy, len);
	mem_wipe(b64, len);
	free(copy);
	free(b64);
	return found;
}

static size_t undo_nothing(char *to, const char *s, size_t n, size_t *out)
{
	(void)n;
	to[(*out)++] = s[0];
	return 1;
}

bool secret_seen(const char *text, size_t len)
{
	static const struct { const char *marks; undo_fn *undo; } forms[] = {
		{ "", undo_nothing }, { "%", undo_percent }, { "+", undo_form }, { "\\", undo_json },
	};

	if (!live)
		return false;
	for (size_t i = 0; i < COUNT(forms); i++)
		if (seen_as(text, len, forms[i].marks, forms[i].undo))
			return true;
	return false;
}

void secret_harden(void)
{
	struct rlimit none = { 0, 0 };

	setrlimit(RLIMIT_CORE, &none);
#if defined(HAVE_PRCTL) && defined(PR_SET_DUMPABLE) && !defined(__SANITIZE_ADDRESS__)
	prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);     /* the leak sanitizer traces its own process, so not there */
#elif defined(HAVE_PROCCTL) && defined(PROC_TRACE_CTL)
	int off = PROC_TRACE_CTL_DISABLE;

	procctl(P_PID, 0, PROC_TRACE_CTL, &off);
#endif
}
