/* SPDX-License-Identifier: ISC */
/* The texts of guides in a form that xgettext reads: po/screens-strings.h. */
#ifndef HANDRAIL_STRINGS_H
#define HANDRAIL_STRINGS_H
#include "base/buf.h"
#include "guide/guide.h"

/* Each text once for each place, with its file and line, where it stands, and how {name} is to be kept. out should have
 * room for a file (BUF_FILE); -1 when it does not fit. */
int guide_strings(const struct guide *const *guides, int n, struct buf *out);
#endif
