/* SPDX-License-Identifier: ISC */
/* Folders for a test, shared by all the unit tests: made fresh, and taken away with all that is in them. */
#ifndef TESTS_SCRATCH_H
#define TESTS_SCRATCH_H
#include <stddef.h>

char *scratch_new(void);
void scratch_put(const char *dir, const char *name, const char *text, size_t n);     /* writes a file, anew when it is there */
void scratch_empty(const char *dir);                 /* removes it and what is in it */
void scratch_free(char *dir);                        /* the same, and frees the name */
#endif
