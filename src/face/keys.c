/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <string.h>
#include "face/keys.h"
#include "base/i18n.h"

#define F(n) (KEY_CODE_F + (n))

/* In the order of the bottom line. */
const struct binding key_table[] = {
	{ ACT_NEXT, IN_SCREEN | IN_PROMPT, NEED_NONE, CMD_NEXT, 0, { KEY_CODE_ENTER, KEY_CODE_NEWLINE }, NULL, "Enter", NULL, N_("next"),
		N_("takes the answers, checks what can be checked, and goes on") },
	{ ACT_CONFIRM, IN_CONFIRM, NEED_NONE, CMD_CONFIRM, 0, { KEY_CODE_ENTER, KEY_CODE_NEWLINE }, NULL, "Enter", NULL, N_("do it"),
		N_("agrees, and the change is made") },
	{ ACT_LEAVE, IN_FINISHED, NEED_NONE, -1, 0, { KEY_CODE_ENTER, KEY_CODE_NEWLINE }, NULL, "Enter", NULL, N_("leave"), N_("leaves the program") },
	{ ACT_CHOOSE, IN_LIST, NEED_NONE, -1, 0, { KEY_CODE_ENTER, KEY_CODE_NEWLINE }, NULL, "Enter", NULL, N_("choose"), N_("takes the line at hand") },
	{ ACT_CHOOSE, IN_MENU, NEED_NONE, -1, 0, { KEY_CODE_ENTER, KEY_CODE_NEWLINE }, NULL, "Enter", NULL, N_("begin"), N_("begins with the guide at hand") },
	{ ACT_CHOOSE, IN_TASKS, NEED_NONE, -1, 0, { KEY_CODE_ENTER, KEY_CODE_NEWLINE }, NULL, "Enter", NULL, N_("begin"), N_("begins with what is at hand") },
	{ ACT_BACK, IN_TASKS, NEED_NONE, -1, 1, { KEY_CODE_ESC }, "<", "Esc", "Esc", N_("back"), N_("goes back to the guides") },
	{ ACT_GO_ON, IN_WELCOME, NEED_NONE, -1, 0, { KEY_CODE_ENTER, KEY_CODE_NEWLINE }, NULL, "Enter", NULL, N_("begin"), N_("begins with the first step") },
	{ ACT_GO_ON, IN_RESUME, NEED_NONE, -1, 0, { KEY_CODE_ENTER, KEY_CODE_NEWLINE }, NULL, "Enter", NULL, N_("go on"),
		N_("goes on where the session was left") },
	{ ACT_ANEW, IN_RESUME, NEED_NONE, -1, 1, { 0 }, "n", "n", NULL, N_("begin anew"), N_("leaves that session as it is and begins a new one") },
	{ ACT_CANCEL, IN_BUSY | IN_PROMPT, NEED_NONE, CMD_CANCEL, 0, { KEY_CODE_ESC }, "c<", "Esc", "Esc", N_("cancel"), N_("stops what is under way (c does so too)") },
	{ ACT_OPEN, IN_SCREEN | IN_PROMPT | IN_BUSY | IN_CONFIRM, NEED_LINK, CMD_OPEN, 5, { F(6) }, "o", "o", "F6", N_("open"),
		N_("opens the link in the browser; with several it asks which") },
	{ ACT_COPY, IN_SCREEN | IN_PROMPT | IN_BUSY | IN_CONFIRM, NEED_COPY, CMD_COPY, 4, { F(5) }, "y", "y", "F5", N_("copy"),
		N_("copies a value; with several it asks which") },
	{ ACT_DETAILS, IN_CONFIRM, NEED_DETAILS, -1, 3, { F(4) }, "d", "d", "F4", N_("whole request"), N_("shows the request in full, secrets masked") },
	{ ACT_DETAILS, IN_SCREEN | IN_PROMPT | IN_BUSY | IN_FINISHED, NEED_DETAILS, -1, 4, { F(4) }, "d", "d", "F4", N_("details"),
		N_("shows the request and the reply of a check, secrets masked") },
	{ ACT_SKIP, IN_SCREEN | IN_CONFIRM, NEED_COMMAND, CMD_SKIP, 4, { F(7) }, "s", "s", "F7", N_("skip"),
		N_("goes on without this proof; says first what that means, a second time does it") },
	{ ACT_DEAL, IN_SCREEN | IN_CONFIRM, NEED_DEAL, -1, 6, { F(8) }, "x", "x", "F8", N_("what goes wrong"),
		N_("in a rehearsal: chooses what the next action will meet") },
	{ ACT_BACK, IN_SCREEN | IN_FINISHED, NEED_NONE, CMD_BACK, 1, { KEY_CODE_ESC }, "<", "Esc", "Esc", N_("back"),
		N_("goes to the screen before; nothing that was entered is lost") },
	{ ACT_DECLINE, IN_CONFIRM, NEED_NONE, CMD_DECLINE, 1, { KEY_CODE_ESC }, "<", "Esc", "Esc", N_("back"), N_("goes back, nothing is changed") },
	{ ACT_CLOSE, IN_LIST | IN_PAGER, NEED_NONE, -1, 1, { KEY_CODE_ESC }, "<q", "Esc", "Esc", N_("back"), N_("closes this and goes back") },
	{ ACT_CLOSE, IN_PAGER, NEED_NEVER, -1, 1, { KEY_CODE_ENTER, KEY_CODE_NEWLINE }, NULL, "Enter", NULL, N_("back"), N_("closes this and goes back") },
	{ ACT_QUIT, IN_MENU | IN_RESUME | IN_WELCOME, NEED_NEVER, -1, 3, { KEY_CODE_ESC }, NULL, "Esc", "Esc", N_("quit"), N_("leaves the program") },
	{ ACT_MAP, IN_VIEW, NEED_NONE, -1, 7, { F(2) }, "m", "F2", "F2", N_("map"), N_("shows all steps and where each stands; Enter jumps to one (m does so too)") },
	{ ACT_FIND, IN_VIEW | IN_MENU | IN_TASKS, NEED_NONE, -1, 8, { F(3) }, "/", "/", "F3", N_("find"), N_("looks for a word in the steps and their texts") },
	{ ACT_PRACTISE, IN_MENU | IN_TASKS, NEED_NONE, -1, 2, { 0 }, "r", "r", NULL, N_("practise"), N_("rehearses the guide at hand: nothing is sent anywhere") },
	{ ACT_PRINT, IN_VIEW, NEED_VALUES, -1, 9, { F(9) }, "p", "p", "F9", N_("print"),
		N_("shows links, values and tables unbroken, for marking with the mouse") },
	{ ACT_HELP, IN_VIEW | IN_MENU | IN_TASKS | IN_RESUME | IN_WELCOME, NEED_NONE, -1, 2, { F(1) }, "?h", "?", "F1", N_("help"), N_("shows this help") },
	{ ACT_QUIT, IN_VIEW | IN_MENU | IN_TASKS | IN_RESUME | IN_WELCOME, NEED_NONE, CMD_QUIT, 3, { F(10) }, "q", "q", "F10", N_("quit"),
		N_("leaves; everything but secrets is kept, and you can go on later") },
	{ ACT_ITEM_NEXT, IN_SCREEN | IN_PROMPT, NEED_ITEMS, -1, 10, { KEY_CODE_TAB }, NULL, "Tab", "Tab", N_("next item"),
		N_("goes to the next field, value or link; Shift-Tab to the one before") },
	{ ACT_ITEM_PREV, IN_SCREEN | IN_PROMPT, NEED_NEVER, -1, 10, { KEY_CODE_BACKTAB }, NULL, "Shift-Tab", NULL, NULL, NULL },
	{ ACT_UP, IN_ANY, NEED_NEVER, -1, 10, { KEY_CODE_UP, KEY_CTRL('p') }, "k", "Up", NULL, NULL, NULL },
	{ ACT_DOWN, IN_ANY, NEED_NEVER, -1, 10, { KEY_CODE_DOWN, KEY_CTRL('n') }, "j", "Down", NULL, NULL, NULL },
	{ ACT_PAGE_DOWN, IN_ANY, NEED_LONG, -1, 2, { KEY_CODE_PAGE_DOWN, KEY_CTRL('f') }, " ", "PgDn", "PgDn", N_("more"),
		N_("shows more of a text that is longer than the screen; PgUp goes up again") },
	{ ACT_PAGE_UP, IN_ANY, NEED_NEVER, -1, 10, { KEY_CODE_PAGE_UP, KEY_CTRL('b') }, "b", "PgUp", NULL, NULL, NULL },
	{ ACT_REDRAW, IN_ANY, NEED_NEVER, -1, 10, { KEY_CTRL('l') }, NULL, "Ctrl-L", NULL, N_("draw again"), N_("draws the screen anew") },
	{ ACT_STOP, IN_ANY, NEED_NEVER, -1, 10, { KEY_CTRL('c') }, NULL, "Ctrl-C", NULL, N_("stop"),
		N_("stops what is under way, else keeps everything and leaves") },
	{ ACT_SUSPEND, IN_ANY, NEED_NEVER, -1, 10, { KEY_CTRL('z') }, NULL, "Ctrl-Z", NULL, N_("to the shell"), N_("to the shell and back with fg") },
	{ ACT_ABORT, IN_ANY, NEED_NEVER, -1, 10, { KEY_CTRL('\\') }, NULL, "Ctrl-\\", NULL, NULL, NULL },
};
const int key_table_size = COUNT(key_table);

static bool is_key(const struct binding *b, const struct key_state *at, const struct press *k)
{
	for (size_t i = 0; i < COUNT(b->keys) && b->keys[i]; i++)
		if (b->keys[i] == k->code)
			return true;
	if (b->letters == NULL)
		return false;
	if (k->code >= KEY_CODE_ALT)
		return strchr(b->letters, k->code - KEY_CODE_ALT) != NULL;
	return k->code == KEY_CODE_TEXT && !at->typing && k->n == 1 && strchr(b->letters, k->text[0]) != NULL;
}

enum act key_act(const struct key_state *at, const struct press *k)
{
	for (int i = 0; i < key_table_size; i++)
		if ((key_table[i].in & at->in) && is_key(&key_table[i], at, k))
			return key_table[i].act;
	return ACT_NONE;
}

static const struct view_command *command_of(const struct view *v, int command)
{
	for (int i = 0; v && i < v->n_commands; i++)
		if ((int)v->commands[i].command == command)
			return &v->commands[i];
	return NULL;
}

static bool has_details(const struct view *v)
{
	for (int i = 0; i < v->n_checks; i++)
		if (v->checks[i].details)
			return true;
	return false;
}

bool key_offered(const struct key_state *at, const struct binding *b)
{
	const struct view *v = at->view;
	if (!(b->in & at->in) || b->need == NEED_NEVER || (at->typing && b->letters && b->typing == NULL))
		return false;
	switch (b->need) {
	case NEED_LONG: return at->scrolls;
	case NEED_LINK: return v && v->n_links > 0;
	case NEED_COPY: return v && v->n_copies + v->n_links > 0;
	case NEED_VALUES: return v && v->n_links + v->n_copies + v->n_tables > 0;
	case NEED_ITEMS: return v && v->n_links + v->n_copies + v->n_fields > 1;
	case NEED_DEAL: return v && v->n_deals > 0;
	case NEED_DETAILS: return v && (v->kind == VIEW_CONFIRM || has_details(v));
	case NEED_COMMAND: return command_of(v, b->command) != NULL;
	default: return !(b->act == ACT_BACK && at->no_back);
	}
}

/* The session's own words for what the key does now, where it has some; the confirmation is its first command. */
const char *key_label(const struct key_state *at, const struct binding *b)
{
	if (b->act == ACT_NEXT && at->unseen)
		return _("more");
	const struct view_command *c = b->command >= 0 ? command_of(at->view, b->command) : NULL;
	return c && c->label && *c->label ? c->label : _(b->label);
}

const char *key_name(const struct key_state *at, const struct binding *b)
{
	return at->typing && b->typing ? b->typing : b->name;
}
