/* SPDX-License-Identifier: ISC */
/* Searching as people do: without regard to the case of letters. */
#ifndef HANDRAIL_SEARCH_H
#define HANDRAIL_SEARCH_H
#include <stdbool.h>
#include <stddef.h>

bool text_holds(const char *text, const char *word);                   /* NULL text holds nothing; an empty word is everywhere */
const char *text_find(const char *text, const char *word);             /* where, or NULL */
#endif
