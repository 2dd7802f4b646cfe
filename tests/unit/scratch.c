/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <check.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "base/fs.h"
#include "scratch.h"

char *scratch_new(void)
{
	const char *top = getenv("TMPDIR");
	char *dir = fs_join(top && *top ? top : "/tmp", "handrail-unit-XXXXXX");

	ck_assert_ptr_nonnull(mkdtemp(dir));
	return dir;
}

void scratch_empty(const char *path)
{
	DIR *d = unlink(path) ? opendir(path) : NULL;
	struct dirent *e;

	while (d && (e = readdir(d))) {
		char *inner = fs_join(path, e->d_name);

		if (strcmp(e->d_name, ".") && strcmp(e->d_name, ".."))
			scratch_empty(inner);
		free(inner);
	}
	if (d)
		closedir(d);
	rmdir(path);
}

void scratch_put(const char *dir, const char *name, const char *text, size_t n)
{
	char *path = fs_join(dir, name);
	FILE *f = fopen(path, "w");

	ck_assert_ptr_nonnull(f);
	ck_assert_uint_eq(fwrite(text, 1, n, f), n);
	ck_assert_int_eq(fclose(f), 0);
	free(path);
}

void scratch_free(char *dir)
{
	scratch_empty(dir);
	free(dir);
}
