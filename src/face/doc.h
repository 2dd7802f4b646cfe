/* SPDX-License-Identifier: ISC */
/* Lines of text with their looks, longer than the screen if need be; a window of them is put on the grid. */
#ifndef HANDRAIL_DOC_H
#define HANDRAIL_DOC_H
#include <stdbool.h>
#include "face/grid.h"

struct span { int col; unsigned look; char *s; };
struct row { struct span *spans; int n; };
struct doc {
	struct row *rows; int n, cap;
	int width; bool utf8;
	int focus_first, focus_last;        /* rows of the focused item, -1: none */
	int cursor_row, cursor_col;         /* -1: none */
	int news_first, news_last;          /* rows of what is under way, asks or failed, -1: none */
};

void doc_init(struct doc *, int width, bool utf8);
void doc_free(struct doc *);
void doc_blank(struct doc *);                                              /* never two in a row, none at the start */
void doc_line(struct doc *, int col, unsigned look, const char *s);        /* a row of its own, cut at the width */
void doc_more(struct doc *, int col, unsigned look, const char *s);        /* more on the last row */
void doc_wrap(struct doc *, int col, unsigned look, const char *s);        /* as many rows as it needs */
void doc_hang(struct doc *, int col, int indent, unsigned look, const char *s);  /* rows after the first are indented */
void doc_text(struct doc *, const char *s);                                /* paragraphs, each hanging */
void doc_put(struct doc *, int row, int col, unsigned look, const char *s);        /* beside what a row has */
void doc_stress(struct doc *, int row, const char *word, unsigned look);           /* the word that a row begins with */
char *doc_shown(const struct doc *, const char *s);                        /* as the terminal can show it; caller frees */
int  doc_width(const struct doc *, const char *s);                         /* columns that s will take here */
/* Draws the rows from top into a part of the grid; returns whether there are more below. */
bool doc_draw(const struct doc *, struct grid *, int row, int col, int rows, int top);
/* Moves top as little as needed to show some rows; of too many, the first. */
int  doc_show(const struct doc *, int rows, int top, int first, int last);
int  doc_follow(const struct doc *, int rows, int top);                    /* the focused rows */
int  doc_limit(const struct doc *, int rows, int top);                     /* top kept within the text */
#endif
