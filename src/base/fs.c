/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "base/fs.h"
#include "base/i18n.h"
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int read_all(int fd, struct buf *out)
{
	char part[16384];
	ssize_t n;
	int rc = 0;

	for (;;) {
		n = read(fd, part, sizeof part);
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0) {
			rc = n < 0 ? -1 : 0;
			break;
		}
		if (buf_add(out, part, (size_t)n)) {
			errno = EFBIG;
			rc = -1;
			break;
		}
	}
	mem_wipe(part, sizeof part);
	return rc;
}

int fs_read(const char *path, struct buf *out, struct err *err)
{
	char *full = fs_home(path);
	int fd = open(full, O_RDONLY | O_CLOEXEC | O_NOCTTY), rc;

	rc = fd < 0 ? -1 : read_all(fd, out);
	if (rc && out->over)
		err_set(err, _("%s is larger than the %zu bytes that are read here."), path, out->max);
	else if (rc)
		err_sys(err, _("Cannot read"), path);
	if (fd >= 0)
		close(fd);
	free(full);
	return rc;
}

static int write_all(int fd, const char *s, size_t n)
{
	while (n) {
		ssize_t k = write(fd, s, n);

		if (k < 0 && errno == EINTR)
			continue;
		if (k < 0)
			return -1;
		s += k;
		n -= (size_t)k;
	}
	return fsync(fd);
}

int fs_write_new(const char *path, const void *s, size_t n, int mode, struct err *err)
{
	char *full = fs_home(path);
	int fd = open(full, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOCTTY, (mode_t)mode), rc = 0, saved;

	if (fd < 0) {
		rc = errno == EEXIST
			? err_set(err, _("%s exists already and is never overwritten. Choose another name, or move it away."), path)
			: err_sys(err, _("Cannot write"), path);
		goto out;
	}
	rc = write_all(fd, s, n);
	saved = errno;
	if (close(fd) && !rc) {
		rc = -1;
		saved = errno;
	}
	if (rc) {
		unlink(full);           /* half a file helps nobody */
		errno = saved;
		err_sys(err, _("Cannot write"), path);
	}
out:
	free(full);
	return rc;
}

static int make_dir(const char *path)
{
	struct stat st;

	if (!mkdir(path, 0700))
		return 0;
	if (stat(path, &st))
		return -1;
	if (S_ISDIR(st.st_mode))
		return 0;
	errno = ENOTDIR;
	return -1;
}

int fs_mkdirs(const char *path, struct err *err)
{
	char *full = fs_home(path), *p = full;
	struct stat st;
	int rc = 0;

	if (!stat(full, &st) && S_ISDIR(st.st_mode))
		goto out;
	while (!rc && *p) {
		char *slash = strchr(p + 1, '/');

		if (slash)
			*slash = 0;
		rc = make_dir(full);
		if (!slash)
			break;
		*slash = '/';
		p = slash;
	}
	if (rc)
		err_sys(err, _("Cannot make the folder"), path);
out:
	free(full);
	return rc;
}

bool fs_exists(const char *path)
{
	char *full = fs_home(path);
	struct stat st;
	bool there = !lstat(full, &st);

	free(full);
	return there;
}

struct names { char **v; size_t n; };

static int by_name(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static bool ends_in(const char *s, const char *suffix)
{
	size_t n = strlen(s), k = strlen(suffix);

	return n >= k && !strcmp(s + n - k, suffix);
}

char **fs_names(const char *dir, const char *suffix)
{
	struct names all = { mem_new(1, sizeof (char *)), 0 };
	char *full = fs_home(dir);
	DIR *d = opendir(full);
	struct dirent *e;

	while (d && (e = readdir(d))) {
		if (e->d_name[0] == '.' || !ends_in(e->d_name, suffix))
			continue;
		all.v = mem_grow(all.v, all.n + 2, sizeof *all.v);
		all.v[all.n++] = mem_dup(e->d_name);
	}
	all.v[all.n] = NULL;
	if (all.n)
		qsort(all.v, all.n, sizeof *all.v, by_name);
	if (d)
		closedir(d);
	free(full);
	return all.v;
}

void fs_names_free(char **names)
{
	for (char **p = names; p && *p; p++)
		free(*p);
	free(names);
}
