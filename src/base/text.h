/* SPDX-License-Identifier: ISC */
/* Text that may come from outside, and text that goes to a screen. All text inside the program is valid UTF-8;
 * text_clean is the border. */
#ifndef HANDRAIL_TEXT_H
#define HANDRAIL_TEXT_H
#include <stdbool.h>
#include <stddef.h>
#include "buf.h"

/* Valid UTF-8, no control characters but \n and \t (others, C1, bidi overrides and isolates, zero-width and BOM: shown
 * as U+FFFD or dropped). A terminal can be driven by nothing that this lets through. */
void text_clean(struct buf *out, const char *s, size_t n);
char *text_clean_dup(const char *s, size_t n);
/* How much of s, at most so many bytes, to show of a text that is too long to be shown: up to a whole character. All of it when it fits. */
size_t text_part(const char *s, size_t most);
/* Output of a program: as text_clean, and before it colours, other escape sequences and carriage returns are taken out. The filter
 * does the latter alone, on pieces as they come; what it lets through still has to be cleaned. */
struct text_filter { int state; bool cr; };
void text_filter(struct text_filter *, struct buf *out, const char *s, size_t n);
void text_plain(struct buf *out, const char *s, size_t n);
bool text_valid(const char *s, size_t n);              /* well-formed UTF-8, no NUL */
size_t text_width(const char *s, size_t n);            /* columns; unknown characters count 1 */
size_t text_fit(const char *s, size_t cols);           /* bytes of s that fit in cols, never inside a character */
size_t text_next(const char *s, size_t n);             /* bytes of the first character with its combining marks; 0 at the end */
size_t text_prev(const char *s, size_t at);            /* start of the character before byte at */
/* Calls line() for each line of at most cols columns: breaks at spaces, at / & ? = in URLs, inside a word only when it
 * is longer than the line; \n always breaks. indent columns are left free on every line but the first. "" has no line; a \n at
 * the end begins none. */
typedef void text_line_fn(void *arg, const char *s, size_t n);
void text_wrap(const char *s, size_t cols, size_t indent, text_line_fn *line, void *arg);
/* For terminals that are not UTF-8: marks, arrows, dashes, quotes, dots and Latin letters become ASCII, the rest "?". */
void text_ascii(struct buf *out, const char *s, size_t n);

enum { PASTE_TRIMMED = 1, PASTE_BREAKS = 2, PASTE_CONTROL = 4, PASTE_SPACES = 8, PASTE_DOUBLED = 16, PASTE_QUOTES = 32 };
/* Takes off what a paste brings along, in place: blanks and line breaks around, control bytes, NBSP, zero-width and BOM
 * anywhere, one pair of quotes around; with lines, inner line breaks stay (as \n). What was taken off is told as
 * PASTE_ bits; PASTE_DOUBLED: the text is twice the same, nothing was changed for that. Returns the new length. */
size_t text_paste(char *s, size_t len, bool lines, unsigned *what);
#endif
