/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "live/scratch.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "base/fs.h"
#include "base/i18n.h"
#include "base/mem.h"
#include "live/inner.h"

/* ssh splits and expands what stands in its options, and git gives its ssh command to a shell, so a strange TMPDIR is passed over. */
static const char *temporary(void)
{
	const char *dir = getenv("TMPDIR");
	return dir && *dir == '/' && !strpbrk(dir, " \t\"'%$~\\\n`&;|<>()*?[]{}!#") && !access(dir, W_OK) ? dir : "/tmp";
}

int scratch_make(struct scratch *s, const char *parent, struct err *err)
{
	s->dir = fs_join(parent ? parent : temporary(), ".handrail-XXXXXX");
	if (mkdtemp(s->dir))
		return 0;
	int rc = err_sys(err, _("Cannot make a folder in"), parent ? parent : temporary());
	free(s->dir);
	s->dir = NULL;
	return rc;
}

char *scratch_path(const struct scratch *s, const char *name)
{
	return fs_join(s->dir, name);
}

void scratch_gone(struct scratch *s)
{
	for (size_t i = 0; s->dir && i < COUNT(s->names) && s->names[i]; i++) {
		char *path = scratch_path(s, s->names[i]);
		unlink(path);
		free(path);
	}
	if (s->dir)
		rmdir(s->dir);
	free(s->dir);
	s->dir = NULL;
}
