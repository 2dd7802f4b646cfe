/* SPDX-License-Identifier: ISC */
/* The vocabulary for people and for editors: the tables of handrail-screens(5) and the JSON Schema. */
#ifndef HANDRAIL_VOCABDOC_H
#define HANDRAIL_VOCABDOC_H
#include "base/buf.h"

int vocab_man(struct buf *out);              /* mdoc, a subsection for each object; out should have room for a file */
int vocab_schema(struct buf *out);           /* draft 2020-12, ends with a line break */
#endif
