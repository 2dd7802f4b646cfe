/* SPDX-License-Identifier: ISC */
/* Alone in its file: the system's header of terminfo takes hundreds of plain words as macros. */
#ifndef HANDRAIL_TERMINFO_H
#define HANDRAIL_TERMINFO_H
#include <stddef.h>

enum terminfo { TERMINFO_FINE, TERMINFO_UNKNOWN, TERMINFO_NONE, TERMINFO_POOR };
enum terminfo terminfo_look(const char *name, int out);         /* POOR: the cursor cannot be placed */
/* The bytes that put a terminal back: usual looks, cursor, screen. Of the terminal that curses has opened. */
size_t terminfo_reset(char *out, size_t max);
#endif
