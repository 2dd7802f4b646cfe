/* SPDX-License-Identifier: ISC */
/* Runs a program on a pseudo-terminal behind libvterm, as a person at a terminal with job control would. Waiting is always
 * for a state (a text on the screen, the end of the program), with a deadline, never for a time. */
#ifndef HANDRAIL_TERM_H
#define HANDRAIL_TERM_H
#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

struct term;

/* What was read at once, and when: for measuring. */
struct term_read { size_t end; long long ns; };

/* env: the whole environment, NULL-terminated; NULL inherits ours. argv[0] is looked up in PATH when it has no slash. NULL: it
 * could not be started (errno). */
struct term *term_start(const char *const *argv, const char *const *env, int rows, int cols);
void term_free(struct term *);                   /* ends what still runs */
pid_t term_pid(const struct term *);
/* A copy of our environment with changes, each "NAME=VALUE" or "NAME" to leave it out; free it with free(). */
const char **term_env(const char *const *changes);
long term_patience(long ms);                     /* ms, longer under a sanitizer or valgrind (HANDRAIL_TEST_SLOW=factor) */

/* Keys are bytes as a terminal sends them. Both read meanwhile, so that neither side blocks. false: nobody read them in time. */
bool term_keys(struct term *, const char *keys);
bool term_write(struct term *, const void *bytes, size_t n);
bool term_paste(struct term *, const char *text);        /* in brackets when the program asked for that; \n is sent as \r */

/* Waits; false after ms. */
bool term_wait(struct term *, const char *text, long ms);          /* until text stands on a line of the screen */
bool term_wait_gone(struct term *, const char *text, long ms);
bool term_wait_bytes(struct term *, const char *text, long ms);    /* until the program has written it since the last mark */
void term_settle(struct term *, long silence);                     /* until nothing came for so many ms */
bool term_wait_stopped(struct term *, long ms);                    /* Ctrl-Z; each stop is waited for once */
void term_continue(struct term *);                                 /* fg */
int  term_exit(struct term *, long ms);          /* exit status, 128 + signal; -1: it runs still */
bool term_ended(struct term *);
void term_signal(struct term *, int sig);
void term_hang_up(struct term *);                /* the terminal goes away, as when its window is closed */

/* The screen as text: lines without blanks at their ends, each ended by \n. Borrowed until the next call. */
const char *term_screen(struct term *);
const char *term_line(struct term *, int row);
bool term_shows(struct term *, const char *text);
void term_cursor(struct term *, int *row, int *col);
bool term_cursor_shown(struct term *);
bool term_cell_plain(struct term *, int row, int col);             /* no colour and no attribute there */
void term_resize(struct term *, int rows, int cols);
/* Is the whole screen free of colours? */
bool term_colourless(struct term *);

/* Everything that the program ever wrote. */
const char *term_bytes(struct term *, size_t *len);
size_t term_mark(struct term *);                 /* where the stream stands; term_wait_bytes looks from there */
size_t term_bytes_since(struct term *, size_t mark);
const struct term_read *term_reads(struct term *, size_t *n);
long long term_exec_ns(const struct term *);     /* the monotonic clock just before execve */
long long term_now_ns(void);

/* Is the terminal as it was before the program: line settings, no alternate screen, cursor shown, no bracketed paste, no mouse,
 * keypad and cursor keys as usual, no colour left on? If not, why holds the reasons. */
bool term_restored(struct term *, char *why, size_t size);
long term_memory_kb(const struct term *, const char *field);       /* "VmHWM" or "VmRSS" of /proc/PID/status; -1 where there is none */
#endif
