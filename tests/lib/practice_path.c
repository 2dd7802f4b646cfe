/* SPDX-License-Identifier: ISC */
/* Routes: a path is compared with a pattern, segment by segment. */
#include "config.h"
#include "tests/lib/practice_inner.h"

#include <stdio.h>
#include <string.h>

bool path_is(const char *route, const char *path, char part[PARTS][256])
{
	int n = 0;
	for (;;) {
		size_t r = strcspn(route, "/"), s = strcspn(path, "/");
		if (*route == '{') {
			if (s == 0 || s > 255 || n == PARTS)
				return false;
			snprintf(part[n++], 256, "%.*s", (int)s, path);
		} else if (r != s || strncmp(route, path, r) != 0) {
			return false;
		}
		route += r;
		path += s;
		if (!*route || !*path)
			return !*route && !*path;
		route++;
		path++;
	}
}
