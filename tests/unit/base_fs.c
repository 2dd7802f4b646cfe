/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "base/fs.h"
#include "base_tests.h"

START_TEST(write_and_read)
{
	char *dir = scratch_new(), *file = fs_join(dir, "f");
	struct err e = { "" };
	struct stat st;
	struct buf b;

	ck_assert(!fs_exists(file));
	ck_assert_int_eq(fs_write_new(file, "a\0b", 3, 0600, &e), 0);
	ck_assert(fs_exists(file));
	ck_assert_int_eq(stat(file, &st), 0);
	ck_assert_int_eq(st.st_mode & 0777, 0600);
	ck_assert_int_eq(fs_write_new(file, "x", 1, 0600, &e), -1);
	ck_assert_ptr_nonnull(strstr(e.text, "exists already"));
	buf_init(&b, 10);
	ck_assert_int_eq(fs_read(file, &b, &e), 0);
	ck_assert_uint_eq(b.len, 3);
	buf_free(&b);
	buf_init(&b, 2);
	ck_assert_int_eq(fs_read(file, &b, &e), -1);
	ck_assert_ptr_nonnull(strstr(e.text, "larger"));
	buf_free(&b);
	ck_assert_int_eq(fs_read(dir, &b, &e), -1);
	ck_assert_int_eq(fs_read("/no/such/file", &b, &e), -1);
	ck_assert_ptr_nonnull(strstr(e.text, "/no/such/file"));
	buf_free(&b);
	free(file);
	scratch_free(dir);
}
END_TEST

START_TEST(links)
{
	char *dir = scratch_new(), *link = fs_join(dir, "l"), *target = fs_join(dir, "t");

	ck_assert_int_eq(symlink(target, link), 0);
	ck_assert(fs_exists(link));
	ck_assert_int_eq(fs_write_new(link, "x", 1, 0600, NULL), -1);
	ck_assert(!fs_exists(target));
	free(link);
	free(target);
	scratch_free(dir);
}
END_TEST

START_TEST(folders)
{
	char *dir = scratch_new(), *deep = fs_join(dir, "a/b//c/"), *file = fs_join(dir, "f"), *under = fs_join(file, "x");
	struct err e = { "" };
	struct stat st;

	ck_assert_int_eq(fs_mkdirs(deep, &e), 0);
	ck_assert_int_eq(fs_mkdirs(deep, &e), 0);
	ck_assert_int_eq(stat(deep, &st), 0);
	ck_assert_int_eq(st.st_mode & 0777, 0700);
	ck_assert_int_eq(fs_write_new(file, "", 0, 0600, NULL), 0);
	ck_assert_int_eq(fs_mkdirs(under, &e), -1);
	ck_assert_int_eq(fs_mkdirs(file, &e), -1);
	ck_assert_ptr_nonnull(strstr(e.text, "Cannot make the folder"));
	free(deep);
	free(file);
	free(under);
	scratch_free(dir);
}
END_TEST

START_TEST(names)
{
	static const char *const files[] = { "b.json", "a.json", ".h.json", "c.txt" };
	char *dir = scratch_new(), **n;

	for (size_t i = 0; i < COUNT(files); i++) {
		char *f = fs_join(dir, files[i]);

		ck_assert_int_eq(fs_write_new(f, "", 0, 0600, NULL), 0);
		free(f);
	}
	n = fs_names(dir, ".json");
	ck_assert_str_eq(n[0], "a.json");
	ck_assert_str_eq(n[1], "b.json");
	ck_assert_ptr_null(n[2]);
	fs_names_free(n);
	n = fs_names(dir, "");
	ck_assert_str_eq(n[2], "c.txt");
	ck_assert_ptr_null(n[3]);
	fs_names_free(n);
	n = fs_names("/no/such/folder", "");
	ck_assert_ptr_null(n[0]);
	fs_names_free(n);
	scratch_free(dir);
}
END_TEST

static void is(char *got, const char *want)
{
	ck_assert_str_eq(got, want);
	free(got);
}

START_TEST(places)
{
	char *home = mem_dup(getenv("HOME")), *dir;

	setenv("HOME", "/home/me/", 1);
	is(fs_home("~/x"), "/home/me/x");
	is(fs_home("~"), "/home/me/");
	is(fs_home("~you/x"), "~you/x");
	is(fs_home("/x/~"), "/x/~");
	unsetenv("XDG_STATE_HOME");
	setenv("XDG_DATA_HOME", "relative", 1);
	is(fs_state_dir(), "/home/me/.local/state/handrail");
	is(fs_data_dir(), "/home/me/.local/share/handrail");
	setenv("XDG_STATE_HOME", "/var/x", 1);
	is(fs_state_dir(), "/var/x/handrail");
	unsetenv("XDG_STATE_HOME");
	unsetenv("XDG_DATA_HOME");
	unsetenv("HOME");
	dir = fs_home("~/x");           /* by the passwd entry */
	ck_assert_int_eq(dir[0], '/');
	free(dir);
	if (home)
		setenv("HOME", home, 1);
	free(home);
	is(fs_join("a", "b"), "a/b");
	is(fs_join("a//", "b"), "a/b");
	is(fs_join("/", "b"), "/b");
	is(fs_join("", "b"), "b");
}
END_TEST

START_TEST(own)
{
	char *dir = fs_own_dir("unit-base"), **n;

	ck_assert_ptr_nonnull(dir);
	ck_assert_int_eq(dir[0], '/');
	n = fs_names(dir, "unit-base");
	ck_assert_ptr_nonnull(n[0]);
	fs_names_free(n);
	free(dir);
}
END_TEST

START_TEST(program)
{
	char *sh = fs_program("sh");

	ck_assert_ptr_nonnull(sh);
	is(fs_program(sh), sh);
	free(sh);
	ck_assert_ptr_null(fs_program("handrail-no-such-program"));
	ck_assert_ptr_null(fs_program("/"));
	ck_assert_ptr_null(fs_program(""));
}
END_TEST

SUITE(fs, write_and_read, links, folders, names, places, own, program)
