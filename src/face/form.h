/* SPDX-License-Identifier: ISC */
/* What is being typed on a screen, field by field, and which item has the cursor. It belongs to the face; the answers
 * belong to the session, which alone says whether they are any good. */
#ifndef HANDRAIL_FORM_H
#define HANDRAIL_FORM_H
#include <stdbool.h>
#include "face/edit.h"
#include "session/session.h"

enum box_kind { BOX_TEXT, BOX_LIST, BOX_SECRET };
struct box {
	char *id;
	enum box_kind kind;
	bool lines, dirty;              /* dirty: other than what the session has */
	struct edit edit;               /* text; of a long list what it is narrowed to */
	struct hidden *hidden;
	int pick;                       /* of a list: the choice at hand, in the view's order; -1: none */
};
enum item_kind { ITEM_NONE, ITEM_COPY, ITEM_LINK, ITEM_FIELD };
struct form {
	struct box *boxes; int n;
	char *screen;                   /* which one this is for */
	enum item_kind item; int at;    /* the item that has the cursor, and its number among its kind */
};
#define LIST_SHORT 8                    /* longer lists are narrowed by typing */

void form_free(struct form *);
/* Takes over what the view has; what was typed and not yet handed over stays. True: it is another screen. */
bool form_sync(struct form *, const struct view *);
struct box *form_box(struct form *);                    /* of the focused field, or NULL */
bool form_typing(const struct form *, const struct view *);     /* do letters go into a field? */
bool form_move(struct form *, const struct view *, int by);     /* to the next or previous item; false at the end */
bool form_focus(struct form *, const struct view *, const char *field);
bool form_shown(const struct form *, const struct view_field *, const struct box *, int choice);  /* not narrowed away */
bool form_step(struct form *, const struct view *, int by);     /* within a list; false at its end */
bool form_key(struct form *, const struct view *, const struct press *);  /* an editing key; false: means nothing here */
enum form_pasted { PASTED_TAKEN, PASTED_NOWHERE, PASTED_TOO_LONG };
enum form_pasted form_paste(struct form *, const struct view *, char *s, size_t n, unsigned *cleaned);
/* Hands over the focused field, or all of them; -1: one was refused, it has the focus then. */
int  form_hand_one(struct form *, struct session *, struct err *);
int  form_hand_all(struct form *, struct session *, struct err *);
void form_drafts(struct form *, struct session *);      /* half-typed texts, before going elsewhere */
void form_wipe(struct form *);                          /* secrets that were typed and not handed over */
/* A field after the focused one that nobody has filled in: Enter goes there first. */
bool form_next_empty(struct form *, const struct view *);
#endif
