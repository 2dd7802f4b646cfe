/* SPDX-License-Identifier: ISC */
/* Bytes of the keyboard become keys. Both forms of every arrow are known, an escape that nothing follows is the Esc key,
 * and a bracketed paste comes out in one piece, as data, never as keys. */
#ifndef HANDRAIL_INPUT_H
#define HANDRAIL_INPUT_H
#include <stdbool.h>
#include <stddef.h>
#include "base/secret.h"

enum {
	KEY_CODE_TEXT = 0x100,         /* a character, in text */
	KEY_CODE_ENTER, KEY_CODE_ESC, KEY_CODE_TAB, KEY_CODE_BACKTAB, KEY_CODE_BACKSPACE, KEY_CODE_DELETE, KEY_CODE_UP, KEY_CODE_DOWN, KEY_CODE_LEFT,
	KEY_CODE_RIGHT, KEY_CODE_HOME, KEY_CODE_END, KEY_CODE_PAGE_UP, KEY_CODE_PAGE_DOWN, KEY_CODE_NEWLINE,
	KEY_CODE_PASTE,                /* the paste in the input's buffer */
	KEY_CODE_PASTE_LONG,           /* a paste that was too long; nothing of it is kept */
	KEY_CODE_F = 0x200,            /* + 1 to 12 */
	KEY_CODE_ALT = 0x400           /* + the letter */
};
#define KEY_CTRL(c) ((c) & 0x1f)
#define PASTE_MAX SECRET_MAX

struct press { int code; char text[8]; size_t n; };
typedef void input_fn(void *arg, const struct press *);

struct input;
struct input *input_new(input_fn *, void *arg);
void input_free(struct input *);
void input_feed(struct input *, const char *bytes, size_t n, bool more);   /* more: there is more to be read at once */
bool input_pending(const struct input *);       /* an escape that may go on, or a paste without its end */
bool input_pasting(const struct input *);
void input_flush(struct input *);               /* nothing followed in time: what is pending is what it is */
char *input_paste(struct input *, size_t *len); /* at KEY_CODE_PASTE; wiped after the call */
#endif
