/* SPDX-License-Identifier: ISC */
/* Inside of text_*: one character at a time, independent of the locale. */
#ifndef HANDRAIL_UTF8_H
#define HANDRAIL_UTF8_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define UTF8_BAD 0xffffffffu

size_t utf8_take(const char *s, size_t n, uint32_t *c);  /* bytes of the first character (n > 0); 1 and UTF8_BAD when malformed */
bool   utf8_control(uint32_t c);                         /* C0, DEL, C1; also \n and \t */
bool   utf8_bidi(uint32_t c);                            /* marks, embeddings, overrides, isolates */
bool   utf8_unseen(uint32_t c);                          /* takes no place and is there to deceive or by accident */
int    utf8_width(uint32_t c);                           /* 0, 1 or 2 columns */
#endif
