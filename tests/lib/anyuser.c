/* SPDX-License-Identifier: ISC */
/* Loaded into a practice sshd: whoever logs in, "git" for instance, is the user who runs the test. */
#include "config.h"
#include <dlfcn.h>
#include <pwd.h>
#if defined(__linux__)
# include <shadow.h>
#endif
#include <string.h>
#include <unistd.h>

struct passwd *getpwnam(const char *name)
{
	struct passwd *(*real)(const char *);
	*(void **)&real = dlsym(RTLD_NEXT, "getpwnam");
	return strcmp(name, "sshd") && strcmp(name, "nobody") ? getpwuid(getuid()) : real(name);
}

#if defined(__linux__)
/* Whoever it is, the password is SSHD_SECRET. */
struct spwd *getspnam(const char *name)
{
	static char hash[] = "$6$practice$SGoIAPcMEd2ETjw5DSxlqLqrvyhm2AIeRCSZ7dz92twa9Q2.5n7dnFLD4xYvqe/cRbJfdD2e9BrFJwqKvh6Rp0";
	static struct spwd entry = { .sp_pwdp = hash, .sp_lstchg = 20000, .sp_min = -1, .sp_max = -1, .sp_warn = -1, .sp_inact = -1, .sp_expire = -1 };
	(void)name;
	return &entry;
}
#endif
