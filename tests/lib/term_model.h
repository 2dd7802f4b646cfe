/* SPDX-License-Identifier: ISC */
/* The modelled terminal: libvterm plus the private modes that it does not tell about. */
#ifndef HANDRAIL_TERM_MODEL_H
#define HANDRAIL_TERM_MODEL_H
#include <stdbool.h>
#include <stddef.h>

struct model;
enum model_mode { MODE_ALTSCREEN = 1, MODE_CURSOR_HIDDEN = 2, MODE_PASTE = 4, MODE_MOUSE = 8, MODE_APP_CURSOR = 16, MODE_APP_KEYPAD = 32, MODE_NO_WRAP = 64 };

struct model *model_new(int rows, int cols);
void model_free(struct model *);
/* answer is called with what the terminal answers to queries. */
void model_write(struct model *, const char *s, size_t n, void (*answer)(void *arg, const char *s, size_t n), void *arg);
void model_resize(struct model *, int rows, int cols);
const char *model_screen(struct model *);
const char *model_line(struct model *, int row);
void model_cursor(struct model *, int *row, int *col);
unsigned model_modes(const struct model *);      /* enum model_mode bits */
bool model_plain(struct model *, int row, int col);
bool model_colourless(struct model *);
bool model_pen_plain(struct model *);
#endif
