/* SPDX-License-Identifier: ISC */
/* One table of keys: the bottom line, the help and the dispatcher read it. */
#ifndef HANDRAIL_KEYS_H
#define HANDRAIL_KEYS_H
#include <stdbool.h>
#include "face/input.h"
#include "session/view.h"

enum act { ACT_NONE, ACT_NEXT, ACT_CONFIRM, ACT_LEAVE, ACT_CHOOSE, ACT_BACK, ACT_DECLINE, ACT_CANCEL, ACT_CLOSE, ACT_OPEN, ACT_COPY, ACT_DETAILS, ACT_SKIP,
	ACT_DEAL, ACT_MAP, ACT_FIND, ACT_PRINT, ACT_HELP, ACT_QUIT, ACT_PRACTISE, ACT_GO_ON, ACT_ANEW, ACT_ITEM_NEXT, ACT_ITEM_PREV, ACT_UP, ACT_DOWN,
	ACT_PAGE_UP, ACT_PAGE_DOWN, ACT_REDRAW, ACT_STOP, ACT_SUSPEND, ACT_ABORT };

/* Where a key means something: a kind of view, or one of the face's own pictures. */
enum { IN_SCREEN = 1 << VIEW_SCREEN, IN_CONFIRM = 1 << VIEW_CONFIRM, IN_RUNNING = 1 << VIEW_RUNNING, IN_WAITING = 1 << VIEW_WAITING,
	IN_FINISHED = 1 << VIEW_FINISHED, IN_LIST = 1 << 8, IN_PAGER = 1 << 9, IN_MENU = 1 << 10, IN_RESUME = 1 << 11, IN_WELCOME = 1 << 12,
	IN_TASKS = 1 << 13, IN_PROMPT = 1 << 14,
	IN_BUSY = IN_RUNNING | IN_WAITING, IN_VIEW = IN_SCREEN | IN_CONFIRM | IN_BUSY | IN_FINISHED | IN_PROMPT,
	IN_ANY = 0x7fff };

/* What must be there for a key to be offered. */
enum need { NEED_NONE, NEED_LINK, NEED_COPY, NEED_DETAILS, NEED_DEAL, NEED_COMMAND, NEED_VALUES, NEED_ITEMS, NEED_LONG, NEED_NEVER };

struct binding {
	enum act act;
	unsigned in;
	enum need need;
	int command;                    /* the session's, whose label is taken; -1: none */
	int rank;                       /* what is shown when there is little room: small numbers first */
	int keys[4];
	const char *letters;            /* when no text is being typed; with Alt always */
	const char *name, *typing;      /* how the key is called, also while text is being typed */
	const char *label, *help;       /* N_() */
};
extern const struct binding key_table[];
extern const int key_table_size;

/* What there is at the moment. */
struct key_state { unsigned in; bool typing, no_back, scrolls, unseen; const struct view *view; };   /* unseen: Enter first shows the rest */

enum act key_act(const struct key_state *, const struct press *);
bool key_offered(const struct key_state *, const struct binding *);
const char *key_label(const struct key_state *, const struct binding *);
const char *key_name(const struct key_state *, const struct binding *);
#endif
