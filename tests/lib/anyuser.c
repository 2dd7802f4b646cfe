/* SPDX-License-Identifier: ISC */
/* Loaded into a practice sshd: whoever logs in, "git" for instance, is the user who runs the test. */
#include "config.h"
#include <dlfcn.h>
#include <pwd.h>
#include <string.h>
#include <unistd.h>

struct passwd *getpwnam(const char *name)
{
	struct passwd *(*real)(const char *);
	*(void **)&real = dlsym(RTLD_NEXT, "getpwnam");
	return strcmp(name, "sshd") && strcmp(name, "nobody") ? getpwuid(getuid()) : real(name);
}
