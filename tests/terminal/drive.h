/* SPDX-License-Identifier: ISC */
/* The real program on the modelled terminal, in a home of its own. */
#ifndef TESTS_DRIVE_H
#define TESTS_DRIVE_H
#include <check.h>
#include <stdbool.h>

#include "tests/lib/proc.h"
#include "tests/lib/term.h"

#define GUIDE "terraform-azure-devops-server"
#define SOON 10000                       /* ms until something has to be there */

#define ESC "\033"
#define ENTER "\r"
#define DOWN "\033OB"
#define UP "\033OA"
#define F1 "\033OP"
#define F2 "\033OQ"
#define F3 "\033OR"
#define F8 "\033[19~"
#define F10 "\033[21~"
#define CTRL_C "\003"
#define CTRL_U "\025"
#define CTRL_Z "\032"

/* Waits for text; when it does not come, the test fails and shows the screen. */
#define see(t, text) ck_assert_msg(term_wait(t, text, SOON), "\"%s\" is not there:\n%s", text, term_screen(t))
#define see_gone(t, text) ck_assert_msg(term_wait_gone(t, text, SOON), "\"%s\" is still there:\n%s", text, term_screen(t))
#define press(t, keys) ck_assert(term_keys(t, keys))

void drive_home(void);                   /* a fixture: a new home for each test */
void drive_home_gone(void);
const char *drive_dir(void);
/* Further changes to the environment, NULL-terminated, or NULL. */
const char **drive_env(const char *const *changes);
/* ./handrail with these words. */
struct term *drive(int rows, int cols, const char *const *words);
struct term *drive_with(int rows, int cols, const char *const *words, const char *const *changes);
/* A rehearsal of the guide, past its welcome. */
struct term *rehearse(int rows, int cols);
/* Presses Enter until text is there; at most so often. */
void drive_to(struct term *, const char *text, int most);
/* The program has ended with this status and left the terminal as it was. */
void drive_ended(struct term *, int status);
/* How many files lie below the folder of the sessions. */
int drive_sessions(void);
int drive_main(const char *name, void (*add)(TCase *));
#endif
