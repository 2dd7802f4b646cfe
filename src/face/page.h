/* SPDX-License-Identifier: ISC */
/* The middle of the screen: a view as lines. */
#ifndef HANDRAIL_PAGE_H
#define HANDRAIL_PAGE_H
#include "face/doc.h"
#include "face/form.h"

struct page { const struct view *view; struct form *form; bool compact, tight, with_help; };     /* compact: a small screen; tight: no blank lines */

void page_build(struct doc *, struct page *);
void page_fields(struct doc *, struct page *);
void page_checks(struct doc *, const struct page *);
void page_mark_focus(struct doc *, int first, int cursor_row, int cursor_col);
#endif
