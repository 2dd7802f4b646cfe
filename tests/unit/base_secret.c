/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include "base/fs.h"
#include "base/log.h"
#include "base/secret.h"
#include "base_tests.h"

static bool seen(const char *s)
{
	return secret_seen(s, strlen(s));
}

START_TEST(basics)
{
	struct secret *a = secret_new("hunter2hunter2", 14), *b = secret_dup(a), *c = secret_new("hunter2hunter3", 14), *e = secret_new("", 0);
	char hint[3];

	ck_assert_uint_eq(secret_len(a), 14);
	ck_assert_str_eq(secret_reveal(b), "hunter2hunter2");
	ck_assert(secret_same(a, b));
	ck_assert(!secret_same(a, c));
	ck_assert(!secret_same(a, e));
	secret_hint(a, hint);
	ck_assert_str_eq(hint, "r2");
	secret_hint(e, hint);
	ck_assert_str_eq(hint, "");
	secret_free(a);
	ck_assert_str_eq(secret_reveal(b), "hunter2hunter2");
	ck_assert(seen("hunter2hunter2"));
	secret_free(b);
	ck_assert(!seen("hunter2hunter2"));
	ck_assert(seen("hunter2hunter3"));
	secret_free(c);
	secret_free(e);
	secret_free(NULL);
	ck_assert(!seen("hunter2hunter3"));
}
END_TEST

START_TEST(ceiling)
{
	char *big = mem_new(SECRET_MAX + 1, 1);
	struct secret *s = secret_new(big, SECRET_MAX), *none = secret_new(big, SECRET_MAX + 1);

	ck_assert_uint_eq(secret_len(s), SECRET_MAX);
	ck_assert_ptr_null(none);
	ck_assert_uint_eq(secret_len(none), 0);
	ck_assert_str_eq(secret_reveal(none), "");
	secret_free(s);
	free(big);
}
END_TEST

START_TEST(short_ones)
{
	struct secret *s = secret_new("12345", 5), *t = secret_new("abc4567890", 10);
	char hint[3];

	ck_assert(!seen("12345"));
	ck_assert(seen("xabc4567890x"));
	ck_assert(!seen("abc456789"));
	secret_hint(t, hint);
	ck_assert_str_eq(hint, "");
	secret_free(s);
	secret_free(t);
}
END_TEST

START_TEST(escaped)
{
	struct secret *s = secret_new("p/w\"1 \n\xc3\xa4?>~", 12);

	ck_assert(seen("p/w\"1 \n\xc3\xa4?>~"));
	ck_assert(seen("{\"a\":\"p/w\\\"1 \\n\xc3\xa4?>~\"}"));
	ck_assert(seen("p\\/w\\u00221 \\u000A\\u00e4?>~"));
	ck_assert(seen("x=p%2Fw%221%20%0A%C3%A4%3F%3E~"));
	ck_assert(seen("x=p%2fw%221+%0a%c3%a4%3f%3e%7e&y"));
	ck_assert(!seen("x=p%2Fw%221%20%0A%C3%A4%3F%3E"));
	ck_assert(!seen("%"));
	ck_assert(!seen("\\"));
	ck_assert(!seen("\\u12"));
	ck_assert(!seen("\\ud83d\\u"));
	secret_free(s);
}
END_TEST

static void base64(char *out, const unsigned char *s, size_t n, const char *set, bool pad)
{
	for (size_t i = 0; i < n; i += 3) {
		unsigned v = (unsigned)s[i] << 16 | (i + 1 < n ? (unsigned)s[i + 1] << 8 : 0) | (i + 2 < n ? s[i + 2] : 0u);

		*out++ = set[v >> 18];
		*out++ = set[v >> 12 & 63];
		if (i + 1 < n || pad)
			*out++ = i + 1 < n ? set[v >> 6 & 63] : '=';
		if (i + 2 < n || pad)
			*out++ = i + 2 < n ? set[v & 63] : '=';
	}
	*out = 0;
}

/* whatever stands before and behind it, in both alphabets */
START_TEST(in_base64)
{
	static const char *const sets[] = {
		"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",
		"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",
	};
	static const char *const secrets[] = { "sixsix", "seven7\xff", "\xfb\xff\xfe?>~\xff\xff", "a-longer-token-0123456789" };

	for (size_t i = 0; i < COUNT(secrets); i++) {
		struct secret *s = secret_new(secrets[i], strlen(secrets[i]));

		for (size_t before = 0; before < 5; before++)
			for (size_t after = 0; after < 4; after++)
				for (size_t k = 0; k < 2; k++) {
					char *plain = mem_fmt("%.*s%s%.*s", (int)before, "me:x:", secrets[i], (int)after, "zyx"), coded[200];

					base64(coded, (const unsigned char *)plain, strlen(plain), sets[k], k == 0);
					ck_assert_msg(seen(coded), "%s", coded);
					free(plain);
				}
		secret_free(s);
		ck_assert(!seen("bWU6c2l4c2l4"));
	}
}
END_TEST

START_TEST(base64_in_url)
{
	struct secret *s = secret_new("\xfb\xff\xfe\xfb\xff\xfe", 6);

	ck_assert(seen("+//++//+"));
	ck_assert(seen("x=%2B%2F%2F%2b%2b%2f%2f%2b"));
	ck_assert(seen("-__--__-"));
	secret_free(s);
}
END_TEST

START_TEST(hardened)
{
	pid_t pid = fork();
	struct rlimit r;
	int status;

	if (!pid) {
		secret_harden();
		_exit(getrlimit(RLIMIT_CORE, &r) || r.rlim_cur);
	}
	ck_assert_int_eq(waitpid(pid, &status, 0), pid);
	ck_assert_int_eq(status, 0);
}
END_TEST

START_TEST(log_file)
{
	char *dir = scratch_new(), *file = fs_join(dir, "log"), *s;
	struct secret *token = secret_new("hunter2hunter2", 14);
	struct err e;
	struct stat st;

	log_line("nothing is open");
	ck_assert_int_eq(log_open("/no/such/folder/log", &e), -1);
	ck_assert_int_eq(log_open(file, &e), 0);
	log_line("one %d", 1);
	log_line("two\nlines \x1b[2J");
	log_line("the token is %s", "hunter2hunter2");
	log_line("basic %s", "bWU6aHVudGVyMmh1bnRlcjI=");
	log_line("split hunter2\xe2\x80\x8bhunter2");      /* only cleaning makes it whole */
	ck_assert_int_eq(log_close(), 0);
	ck_assert_int_eq(log_close(), 0);
	s = slurp(file);
	ck_assert_ptr_nonnull(strstr(s, "Z one 1\n"));
	ck_assert_ptr_nonnull(strstr(s, "Z two lines \xef\xbf\xbd[2J\n"));
	ck_assert_ptr_null(strstr(s, "hunter2"));
	ck_assert_ptr_null(strstr(s, "aHVudGVy"));
	ck_assert_ptr_nonnull(strstr(s, "left out"));
	ck_assert_int_eq(s[4] == '-' && s[10] == 'T', 1);
	ck_assert_int_eq(stat(file, &st), 0);
	ck_assert_int_eq(st.st_mode & 0777, 0600);
	free(s);
	secret_free(token);
	free(file);
	scratch_free(dir);
}
END_TEST

START_TEST(log_disk_full)
{
	struct err e;

	if (access("/dev/full", W_OK))
		return;
	ck_assert_int_eq(log_open("/dev/full", &e), 0);
	log_line("one");
	ck_assert_int_eq(log_close(), -1);
	ck_assert_int_eq(errno, ENOSPC);
	ck_assert_int_eq(log_close(), 0);
}
END_TEST

SUITE(secret, basics, ceiling, short_ones, escaped, in_base64, base64_in_url, hardened, log_file, log_disk_full)
