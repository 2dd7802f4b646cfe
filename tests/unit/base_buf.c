/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include "base/buf.h"
#include "base/err.h"
#include "base/text.h"
#include "base_tests.h"

START_TEST(grows)
{
	struct buf b;

	buf_init(&b, 1000);
	ck_assert_str_eq(b.s, "");
	for (int i = 0; i < 100; i++)
		ck_assert_int_eq(buf_addf(&b, "%02d,", i), 0);
	ck_assert_uint_eq(b.len, 300);
	ck_assert_int_eq(strncmp(b.s, "00,01,02,", 9), 0);
	buf_clear(&b);
	ck_assert_str_eq(b.s, "");
	ck_assert_int_eq(buf_addc(&b, 'x'), 0);
	ck_assert_str_eq(b.s, "x");
	buf_free(&b);
}
END_TEST

START_TEST(ceiling)
{
	struct buf b;

	buf_init(&b, 8);
	ck_assert_int_eq(buf_adds(&b, "12345678"), 0);
	ck_assert(!b.over);
	ck_assert_int_eq(buf_addc(&b, '9'), -1);
	ck_assert(b.over);
	ck_assert_str_eq(b.s, "12345678");
	buf_free(&b);
	buf_init(&b, 8);
	ck_assert_int_eq(buf_addf(&b, "%s", "123456789"), -1);
	ck_assert_int_eq(buf_addc(&b, '1'), -1);        /* every later one too */
	ck_assert_str_eq(b.s, "");
	buf_free(&b);
}
END_TEST

START_TEST(detach)
{
	struct buf b;
	char *s;

	buf_init(&b, 10);
	s = buf_detach(&b);
	ck_assert_str_eq(s, "");
	free(s);
	buf_adds(&b, "abc");
	s = buf_detach(&b);
	ck_assert_str_eq(s, "abc");
	ck_assert_str_eq(b.s, "");
	ck_assert_uint_eq(b.max, 10);
	free(s);
	buf_free(&b);
}
END_TEST

START_TEST(bytes_with_nul)
{
	struct buf b;

	buf_init(&b, 10);
	buf_add(&b, "a\0b", 3);
	ck_assert_uint_eq(b.len, 3);
	ck_assert_int_eq(memcmp(b.s, "a\0b", 4), 0);
	buf_free(&b);
}
END_TEST

START_TEST(copies)
{
	char *s = mem_fmt("%s-%d", "a", 7), *p = mem_dupn("abcdef", 3), *q = mem_dup("");
	int *v = mem_new(3, sizeof *v);

	ck_assert_str_eq(s, "a-7");
	ck_assert_str_eq(p, "abc");
	ck_assert_str_eq(q, "");
	ck_assert_ptr_null(mem_dup(NULL));
	ck_assert_int_eq(v[0] | v[1] | v[2], 0);
	v = mem_grow(v, 100, sizeof *v);
	v[99] = 1;
	free(s);
	free(p);
	mem_wipe_free(q);
	mem_wipe_free(NULL);
	free(v);
}
END_TEST

START_TEST(wipes)
{
	char s[] = "hunter2hunter2";

	mem_wipe(s, sizeof s);
	for (size_t i = 0; i < sizeof s; i++)
		ck_assert_int_eq(s[i], 0);
	mem_wipe(NULL, 0);
}
END_TEST

static void hook(void)
{
	(void)!write(2, "hook\n", 5);
}

START_TEST(dies_in_order)
{
	int fd[2], status;
	char said[100] = "";
	pid_t pid;

	ck_assert_int_eq(pipe(fd), 0);
	pid = fork();
	if (!pid) {
		dup2(fd[1], 2);
		mem_on_death(hook);
		mem_new(SIZE_MAX / 2, 4);
		_exit(0);
	}
	close(fd[1]);
	ck_assert_int_eq(waitpid(pid, &status, 0), pid);
	ck_assert(read(fd[0], said, sizeof said - 1) > 0);
	close(fd[0]);
	ck_assert(WIFEXITED(status));
	ck_assert_int_eq(WEXITSTATUS(status), 70);
	ck_assert_ptr_nonnull(strstr(said, "hook\nhandrail: "));
}
END_TEST

START_TEST(errors)
{
	struct err e;
	char *raw = mem_new(2000, 1);

	ck_assert_int_eq(err_set(&e, "%s is %d", "it", 3), -1);
	ck_assert_str_eq(e.text, "it is 3");
	errno = ENOENT;
	ck_assert_int_eq(err_sys(&e, "Cannot read", "x"), -1);
	ck_assert_int_eq(strncmp(e.text, "Cannot read x: ", 15), 0);
	ck_assert_int_eq(errno, ENOENT);
	ck_assert_int_eq(err_set(NULL, "x"), -1);
	ck_assert_int_eq(err_sys(NULL, "x", NULL), -1);
	err_set(&e, "evil \x1b[2J");
	ck_assert_ptr_null(strchr(e.text, 27));
	for (int i = 0; i < 1998; i += 2)       /* cut between characters, never inside one */
		memcpy(raw + i, "\xc3\xa4", 2);
	err_set(&e, "%s", raw);
	ck_assert(text_valid(e.text, strlen(e.text)));
	ck_assert_ptr_nonnull(strstr(e.text, "..."));
	ck_assert_uint_gt(strlen(e.text), 600);
	free(raw);
}
END_TEST

SUITE(buf, grows, ceiling, detach, bytes_with_nul, copies, wipes, dies_in_order, errors)
