/* SPDX-License-Identifier: ISC */
/* Answers that may be there already: in the environment, in files of other programs. Never asked in a rehearsal. */
#ifndef HANDRAIL_SOURCE_H
#define HANDRAIL_SOURCE_H
#include "action/values.h"
#include "base/buf.h"

/* True when the field's answer was found; text gets it (wiped by the caller), *where says where, for people (caller frees).
 * First HANDRAIL_NAME, then the field's own variables, then its sources in order. */
bool source_find(const struct field *, const struct values *, const char *domain, struct buf *text, char **where, enum origin *);
char *source_variable(const char *field);       /* "HANDRAIL_" and the name in capitals */
/* From a configuration of blocks, type "label" { key = "value" }: the value of a key; false when there is none. */
bool source_block(const char *text, const struct strs *block, const char *key, struct buf *out);
#endif
