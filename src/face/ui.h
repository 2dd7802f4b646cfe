/* SPDX-License-Identifier: ISC */
/* What the curses face knows beyond the view: what is typed, how far it is scrolled, which picture lies over the page. */
#ifndef HANDRAIL_UI_H
#define HANDRAIL_UI_H
#include "face/doc.h"
#include "face/form.h"
#include "face/keys.h"

struct entry {
	char *label, *note, *value;
	bool head;                      /* a heading, not to be chosen */
	/* some are only shown once something is looked for that stands there; a note then around the place where it was found */
	enum { SHOWN_ALWAYS, SHOWN_BY_LABEL, SHOWN_BY_NOTE } shown;
	int mark;                       /* enum mark, or -1 */
};
/* A list to choose from. */
struct list {
	char *title;
	struct entry *v; int n;
	int at, top;                    /* the entry at hand, in v; the first one shown */
	bool narrows;                   /* letters narrow it */
	struct edit edit;
	enum act act;                   /* what choosing one does */
};
enum over { OVER_NONE, OVER_LIST, OVER_PAGER };
struct ui {
	struct form form;
	int top;                        /* first line of the page that is shown */
	enum follow { FOLLOW_NOTHING, FOLLOW_FOCUS, FOLLOW_NEWS } follow;
	unsigned long news;             /* what the checks stood at when last drawn */
	bool seen;                      /* the item with the cursor was in the window since this screen came */
	bool scrolls;                   /* the page is longer than its window */
	enum over over;
	struct list list;
	char *pager;                    /* its text */
	int pager_top;
	char *notice;                   /* one line from the face itself */
};

void ui_free(struct ui *);
void ui_notice(struct ui *, const char *text);          /* NULL takes it away */
void ui_close(struct ui *);                             /* the picture over the page */
void ui_fresh(struct ui *);                             /* another screen: from its beginning */
void ui_pager(struct ui *, char *text);                 /* taken */

void list_begin(struct ui *, const char *title, enum act);
struct entry *list_add(struct list *, const char *label, const char *note, const char *value);
void list_free(struct list *);
bool list_shows(const struct list *, int i);
void list_step(struct list *, int by);
void list_settle(struct list *);                        /* on an entry that is shown */
bool list_key(struct list *, const struct press *);

unsigned ui_where(const struct ui *, const struct view *);
struct key_state ui_keys(const struct ui *, const struct view *);

/* Whole pictures. */
void draw_screen(struct grid *, const struct view *, struct ui *);
void draw_list(struct grid *, struct list *, int row, int rows, int col);
void draw_pager(struct grid *, struct ui *, int row, int rows);
void draw_key_line(struct grid *, const struct key_state *);
void draw_too_small(struct grid *, bool rehearsal);
bool draw_fits(const struct grid *);
char *help_text(const struct key_state *, const struct view *, const struct form *);
#endif
