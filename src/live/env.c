/* SPDX-License-Identifier: ISC */
/* The environment of children is built anew: what a program needs to find its way, and nothing that may hold a secret. */
#include "config.h"
#include "live/inner.h"
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "base/mem.h"

extern char **environ;

static const char *const kept[] = {
	"PATH", "HOME", "USER", "LOGNAME", "LANG", "LANGUAGE", "TZ", "TMPDIR", "SSL_CERT_FILE", "SSL_CERT_DIR",
	"http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY",
	"XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_DATA_DIRS",
};

bool env_set(const char *name)
{
	const char *value = getenv(name);
	return value && *value;
}

/* An extra one takes the place of ours. */
static bool in_extra(const char *const *extra, const char *line, size_t n)
{
	for (; extra && *extra; extra++)
		if (!strncmp(*extra, line, n) && (*extra)[n] == '=')
			return true;
	return false;
}

static bool wanted(const char *line, size_t n, bool plain)
{
	if (!strncmp(line, "LC_", 3))
		return !plain;
	for (size_t i = 0; i < COUNT(kept); i++)
		if (strlen(kept[i]) == n && !strncmp(kept[i], line, n))
			return !plain || strncmp(line, "LANG", 4);
	return false;
}

static void env_add(char ***env, size_t *n, const char *line)
{
	*env = mem_grow(*env, *n + 2, sizeof **env);
	(*env)[(*n)++] = mem_dup(line);
	(*env)[*n] = NULL;
}

char **env_new(const char *const *extra, bool plain)
{
	char **env = mem_new(1, sizeof *env);
	size_t n = 0;
	for (char **p = environ; p && *p; p++) {
		size_t len = strcspn(*p, "=");
		if (wanted(*p, len, plain) && !in_extra(extra, *p, len))
			env_add(&env, &n, *p);
	}
	if (plain)
		env_add(&env, &n, "LC_ALL=C");
	if (!in_extra(extra, "TERM", 4))
		env_add(&env, &n, "TERM=dumb");
	for (; extra && *extra; extra++)
		env_add(&env, &n, *extra);
	return env;
}

void env_free(char **env)
{
	for (char **p = env; p && *p; p++)
		mem_wipe_free(*p);
	free(env);
}

char **env_pick(const char *const *names)
{
	char **lines;
	size_t n = 0;
	while (names[n])
		n++;
	lines = mem_new(n + 1, sizeof *lines);
	n = 0;
	for (; *names; names++)
		if (env_set(*names))
			lines[n++] = mem_fmt("%s=%s", *names, getenv(*names));
	return lines;
}
