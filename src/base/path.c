/* SPDX-License-Identifier: ISC */
/* The part of fs.h that is about names of places and touches no content. */
#include "config.h"
#include "base/fs.h"
#include <errno.h>
#include <limits.h>
#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef HAVE_MACH_O_DYLD_H
# include <mach-o/dyld.h>
#endif
#ifdef __FreeBSD__
# include <sys/types.h>
# include <sys/sysctl.h>
#endif

static const char *home_dir(void)
{
	const char *home = getenv("HOME");
	struct passwd *pw;

	if (home && *home)
		return home;
	pw = getpwuid(getuid());        /* only now: it may open a socket */
	return pw && pw->pw_dir && *pw->pw_dir ? pw->pw_dir : NULL;
}

char *fs_home(const char *path)
{
	const char *home;

	if (path[0] != '~' || (path[1] && path[1] != '/'))
		return mem_dup(path);
	home = home_dir();
	if (!home)
		return mem_dup(path);
	return path[1] ? fs_join(home, path + 2) : mem_dup(home);
}

char *fs_join(const char *dir, const char *name)
{
	size_t n = strlen(dir);

	if (!n)
		return mem_dup(name);
	while (n > 1 && dir[n - 1] == '/')
		n--;
	return mem_fmt("%.*s%s%s", (int)n, dir, n == 1 && *dir == '/' ? "" : "/", name);
}

static char *xdg(const char *name, const char *otherwise)
{
	const char *dir = getenv(name);
	char *base, *all;

	if (dir && *dir == '/')
		return fs_join(dir, PACKAGE);
	base = fs_home(otherwise);
	all = fs_join(base, PACKAGE);
	free(base);
	return all;
}

char *fs_state_dir(void)
{
	return xdg("XDG_STATE_HOME", "~/.local/state");
}

char *fs_data_dir(void)
{
	return xdg("XDG_DATA_HOME", "~/.local/share");
}

static char *resolved(const char *path)
{
	return realpath(path, NULL);
}

static bool runs(const char *path)
{
	struct stat st;

	return !access(path, X_OK) && !stat(path, &st) && S_ISREG(st.st_mode);
}

char *fs_program(const char *name)
{
	const char *p = getenv("PATH");

	if (!*name || strchr(name, '/'))
		return runs(name) ? mem_dup(name) : NULL;
	while (p && *p) {
		size_t n = strcspn(p, ":");
		char *dir = mem_dupn(n ? p : ".", n ? n : 1), *all = fs_join(dir, name);

		free(dir);
		if (runs(all))
			return all;
		free(all);
		p += n + (p[n] == ':');
	}
	return NULL;
}

/* as the shell found it: by the slash in argv[0], or along PATH */
static char *search(const char *argv0)
{
	char *path = argv0 ? fs_program(argv0) : NULL, *full = path ? resolved(path) : NULL;

	free(path);
	return full;
}

static char *own_path(void)
{
#if defined(__APPLE__) && defined(HAVE_MACH_O_DYLD_H)
	char raw[PATH_MAX];
	uint32_t size = sizeof raw;

	return _NSGetExecutablePath(raw, &size) ? NULL : resolved(raw);
#elif defined(__FreeBSD__)
	int mib[4] = { CTL_KERN, KERN_PROC, KERN_PROC_PATHNAME, -1 };
	char raw[PATH_MAX];
	size_t size = sizeof raw;

	return sysctl(mib, 4, raw, &size, NULL, 0) ? NULL : resolved(raw);
#else
	return resolved("/proc/self/exe");
#endif
}

char *fs_own_path(const char *argv0)
{
	char *path = own_path();

	return path ? path : search(argv0);
}

char *fs_own_dir(const char *argv0)
{
	char *path = fs_own_path(argv0), *slash;

	if (!path)
		return NULL;
	slash = strrchr(path, '/');
	slash[slash == path ? 1 : 0] = 0;
	return path;
}
