/* SPDX-License-Identifier: ISC */
/* Would ssh use a key by itself? Only IdentityFile and plain Include lines are read; who uses more than that knows. */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include "base/fs.h"
#include "base/mem.h"
#include "live/keyfile.h"

#define DEPTH 4

static const char *const defaults[] = { "~/.ssh/id_rsa", "~/.ssh/id_ecdsa", "~/.ssh/id_ecdsa_sk", "~/.ssh/id_ed25519",
	"~/.ssh/id_ed25519_sk", "~/.ssh/id_dsa" };

static bool names(const char *value, const char *path)
{
	char *home = fs_home("~"), *full = !strncmp(value, "%d/", 3) ? fs_join(home, value + 3) : fs_home(value);
	bool same = !strcmp(full, path);
	free(home);
	free(full);
	return same;
}

/* "Keyword value", "Keyword=value", "Keyword "value"": the value as a copy, NULL when the keyword is another one. */
static char *value_of(const char *line, size_t n, const char *keyword)
{
	size_t len = strlen(keyword), i = 0;
	while (i < n && strchr(" \t", line[i]))
		i++;
	if (n - i <= len || strncasecmp(line + i, keyword, len) || !strchr(" \t=", line[i + len]))
		return NULL;
	for (i += len; i < n && strchr(" \t=", line[i]); )
		i++;
	while (n > i && strchr(" \t\r", line[n - 1]))
		n--;
	if (n > i + 1 && line[i] == '"' && line[n - 1] == '"')
		i++, n--;
	return mem_dupn(line + i, n - i);
}

static bool file_names(const char *file, const char *path, int depth);

static bool line_names(const char *line, size_t n, const char *path, int depth)
{
	char *identity = value_of(line, n, "IdentityFile"), *include = value_of(line, n, "Include");
	bool found = identity && names(identity, path);
	if (include && depth < DEPTH) {
		char *full = *include == '/' || *include == '~' ? fs_home(include) : mem_fmt("~/.ssh/%s", include);
		found = file_names(full, path, depth + 1);
		free(full);
	}
	free(identity);
	free(include);
	return found;
}

static bool file_names(const char *file, const char *path, int depth)
{
	struct buf text;
	char *full = fs_home(file);
	bool found = false;
	buf_init(&text, BUF_FILE);
	if (!fs_read(full, &text, NULL))
		for (const char *p = text.s; *p && !found; p += strcspn(p, "\n"), p += *p == '\n')
			found = line_names(p, strcspn(p, "\n"), path, depth);
	buf_free(&text);
	free(full);
	return found;
}

bool keyfile_in_config(const char *path)
{
	for (size_t i = 0; i < COUNT(defaults); i++)
		if (names(defaults[i], path))
			return true;
	return file_names("~/.ssh/config", path, 0);
}
