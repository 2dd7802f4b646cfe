/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <curses.h>
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include "face/rescue.h"
#include "face/tty.h"
#include "face/terminfo.h"
#include "base/i18n.h"
#include "base/mem.h"

/* curses.h and term.h have macros for names that the rest of the program uses; they stay in this file */
enum { ESC_MS = 25, PASTE_MS = 1000 };
static const char paste_on[] = "\x1b[?2004h";
static const char paste_off[] = "\x1b[?2004l";

static void say(int fd, const char *s, size_t n)
{
	while (n > 0) {
		ssize_t k = write(fd, s, n);
		if (k < 0 && errno != EINTR)
			return;
		if (k > 0)
			s += k, n -= (size_t)k;
	}
}

static const struct { unsigned look; short color; } colors[] = {
	{ LOOK_GOOD, COLOR_GREEN }, { LOOK_BAD, COLOR_RED }, { LOOK_WARN, COLOR_YELLOW }, { LOOK_HINT, COLOR_CYAN },
};

static void start_colors(struct tty *t)
{
	if (!t->color || !has_colors() || start_color() == ERR) {
		t->color = false;
		return;
	}
	use_default_colors();
	for (size_t i = 0; i < COUNT(colors); i++)
		init_pair((short)(i + 1), colors[i].color, -1);
}

static attr_t attributes(unsigned look)
{
	return (look & LOOK_BOLD ? A_BOLD : 0) | (look & LOOK_REVERSE ? A_REVERSE : 0) | (look & LOOK_UNDER ? A_UNDERLINE : 0);
}

static short pair_of(const struct tty *t, unsigned look)
{
	for (size_t i = 0; t->color && i < COUNT(colors); i++)
		if (look & colors[i].look)
			return (short)(i + 1);
	return 0;
}

/* One character with its combining marks; the grid's text is valid UTF-8. */
static int wide(const struct cell *c, wchar_t out[CCHARW_MAX + 1])
{
	static const unsigned char mask[] = { 0, 0x7f, 0x1f, 0x0f, 0x07 };
	int n = 0;
	for (size_t i = 0; i < c->n && n < CCHARW_MAX; n++) {
		unsigned char u = (unsigned char)c->s[i];
		size_t len = u < 0x80 ? 1 : u < 0xe0 ? 2 : u < 0xf0 ? 3 : 4;
		wchar_t w = u & mask[len];
		for (size_t k = 1; k < len && i + k < c->n; k++)
			w = (wchar_t)(w << 6 | ((unsigned char)c->s[i + k] & 0x3f));
		out[n] = w;
		i += len;
	}
	out[n] = L'\0';
	return n;
}

static void show_cell(const struct tty *t, int row, int col, const struct cell *c)
{
	wchar_t text[CCHARW_MAX + 1];
	cchar_t cell;
	if (c->width == 0)
		return;
	if (wide(c, text) > 0 && setcchar(&cell, text, attributes(c->look), pair_of(t, c->look), NULL) == OK)
		mvadd_wch(row, col, &cell);
}

void tty_raw(struct tty *t, const char *s)
{
	if (t->on && !t->normal && !t->away)
		say(t->out, s, strlen(s));
}

void tty_redraw(struct tty *t)
{
	t->all = true;
}

static void adopt(struct tty *t, const struct grid *g)
{
	if (t->shown.rows == g->rows && t->shown.cols == g->cols)
		return;
	grid_free(&t->shown);
	grid_init(&t->shown, g->rows, g->cols, g->utf8);
	t->all = true;
}

/* Only what differs is handed to curses, and curses sends only what differs on the terminal. */
void tty_show(struct tty *t, const struct grid *g)
{
	if (!t->on || t->normal || t->away)
		return;
	adopt(t, g);
	if (t->all)
		clearok(curscr, TRUE);
	for (int row = 0; row < g->rows; row++) {
		for (int col = 0; col < g->cols; col++) {
			size_t at = (size_t)row * (size_t)g->cols + (size_t)col;
			if (!t->all && grid_same_cell(&g->cells[at], &t->shown.cells[at]))
				continue;
			t->shown.cells[at] = g->cells[at];
			show_cell(t, row, col, &g->cells[at]);
		}
	}
	t->all = false;
	move(g->cursor_row >= 0 ? g->cursor_row : 0, g->cursor_row >= 0 ? g->cursor_col : 0);
	errno = 0;
	refresh();
	if (errno == EIO || errno == EPIPE || errno == ENXIO)
		t->gone(t->arg, SIGHUP);
}

static void pending_over(void *arg)
{
	struct tty *t = arg;
	t->timer = 0;
	input_flush(t->input);
	t->changed(t->arg);
}

static void come_back(struct tty *t);

/* One read; false when there is no more, or the terminal is gone. */
static bool read_some(struct tty *t, int fd)
{
	char bytes[4096];
	int waiting = 0;
	ssize_t n = read(fd, bytes, sizeof bytes);
	bool more = n > 0 && ioctl(fd, FIONREAD, &waiting) == 0 && waiting > 0;
	if (n == 0 || (n < 0 && errno != EINTR && errno != EAGAIN)) {
		t->gone(t->arg, SIGHUP);
		return false;
	}
	if (n > 0 && t->normal)
		come_back(t);
	else if (n > 0)
		input_feed(t->input, bytes, (size_t)n, more);
	mem_wipe(bytes, sizeof bytes);
	return t->on && more;
}

/* All that has come is taken at once, then drawn once; a paste only when it is whole. */
static void on_input(void *arg, int fd, unsigned ready)
{
	struct tty *t = arg;
	(void)ready;
	loop_timer_off(t->loop, t->timer);
	t->timer = 0;
	for (int round = 0; round < 64 && read_some(t, fd); round++)
		;
	if (t->on && input_pending(t->input))
		t->timer = loop_timer(t->loop, input_pasting(t->input) ? PASTE_MS : ESC_MS, pending_over, t);
	if (!input_pasting(t->input))
		t->changed(t->arg);
}

static void measure(struct tty *t)
{
	struct winsize size = { 0 };
	if (ioctl(t->out, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 && size.ws_col > 0 && (size.ws_row != LINES || size.ws_col != COLS))
		resizeterm(size.ws_row, size.ws_col);
	getmaxyx(stdscr, t->rows, t->cols);
}

static void on_resize(void *arg, int sig)
{
	struct tty *t = arg;
	(void)sig;
	measure(t);
	t->all = true;
	t->changed(t->arg);
}

static void on_end(void *arg, int sig)
{
	struct tty *t = arg;
	t->over = true;
	t->gone(t->arg, sig);
}

/* Another job has the terminal: whoever changes it from the background is stopped, and so would never get to obey a signal. */
static bool in_background(const struct tty *t)
{
	pid_t owner = tcgetpgrp(t->in);
	return owner > 0 && owner != getpgrp();
}

static void leave(struct tty *t)
{
	loop_watch(t->loop, t->in, 0, NULL, NULL);
	loop_timer_off(t->loop, t->timer);
	t->timer = 0;
	if (in_background(t))
		return;
	endwin();
	say(t->out, paste_off, sizeof paste_off - 1);
}

/* The whole job, so that a script that started us stops too. Back with SIGCONT. */
static void stop_job(int sig)
{
	struct sigaction usual = { .sa_handler = SIG_DFL }, ours;
	sigemptyset(&usual.sa_mask);
	sigaction(sig, &usual, &ours);
	kill(0, sig);
	sigaction(sig, &ours, NULL);
}

static void come_back(struct tty *t)
{
	t->away = in_background(t);
	if (t->away) {
		loop_watch(t->loop, t->in, 0, NULL, NULL);
		stop_job(SIGTTOU);               /* SIGCONT is looked at by the loop, and so is what came with it */
		return;
	}
	t->normal = false;
	say(t->out, paste_on, sizeof paste_on - 1);
	reset_prog_mode();
	measure(t);
	t->all = true;
	loop_watch(t->loop, t->in, LOOP_IN, on_input, t);
	t->changed(t->arg);
}

void tty_suspend(struct tty *t)
{
	leave(t);
	t->away = true;
	stop_job(SIGTSTP);
	if (!in_background(t))
		come_back(t);
}

static void on_stop(void *arg, int sig)
{
	(void)sig;
	tty_suspend(arg);
}

/* After a SIGSTOP, that nobody sees coming, the terminal may be in any state. */
static void on_continue(void *arg, int sig)
{
	(void)sig;
	struct tty *t = arg;
	if (t->on && !t->normal && !t->over)
		come_back(t);
}

/* The terminal is as it was before for a while; a line of input brings the screen back. */
void tty_normal(struct tty *t, const char *text)
{
	leave(t);
	say(t->out, text, strlen(text));
	t->normal = true;
	loop_watch(t->loop, t->in, LOOP_IN, on_input, t);
}

static const struct { int sig; loop_signal_fn *fn; } signals[] = {
	{ SIGWINCH, on_resize }, { SIGTSTP, on_stop }, { SIGCONT, on_continue }, { SIGINT, on_end }, { SIGTERM, on_end }, { SIGHUP, on_end },
	{ SIGQUIT, on_end },
};

/* Before newterm, so that curses leaves them alone. */
static int listen_to_signals(struct tty *t, struct err *err)
{
	for (size_t i = 0; i < COUNT(signals); i++)
		if (loop_signal(t->loop, signals[i].sig, signals[i].fn, t, err) != 0)
			return -1;
	return 0;
}

/* What puts the terminal back, written down beforehand: a crash has no time for looking it up. */
static void prepare_rescue(const struct tty *t)
{
	char bytes[RESCUE_MAX];
	size_t n = sizeof paste_off - 1;
	memcpy(bytes, paste_off, n);
	n += terminfo_reset(bytes + n, sizeof bytes - n);
	rescue_arm(t->in, t->out, bytes, n);
}

static SCREEN *new_screen(const struct tty *t)
{
	FILE *out = t->out == STDOUT_FILENO ? stdout : fdopen(dup(t->out), "w");
	FILE *in = t->in == STDIN_FILENO ? stdin : fdopen(dup(t->in), "r");
	return out && in ? newterm(NULL, out, in) : NULL;
}

/* Begun in the background (timeout does so): it stops until it is brought to the foreground. Signals end it as usual meanwhile. Where
 * nobody could bring it there, nothing stops either. */
static int wait_for_terminal(const struct tty *t, struct err *err)
{
	for (int i = 0; i < 100 && in_background(t); i++)
		stop_job(SIGTTOU);
	return in_background(t) ? err_set(err, "%s", _("another program has the terminal")) : 0;
}

int tty_start(struct tty *t, const struct face_setup *setup, input_fn *keys, struct err *err)
{
	t->loop = setup->loop;
	t->in = setup->in;
	t->out = setup->out;
	t->utf8 = setup->utf8;
	t->color = setup->color;
	if (wait_for_terminal(t, err) != 0 || listen_to_signals(t, err) != 0)
		return -1;
	rescue_remember(t->in);
	SCREEN *screen = new_screen(t);
	if (screen == NULL)
		return err_set(err, "%s", _("the terminal cannot be opened"));
	t->screen = screen;
	raw();
	noecho();
	nonl();
	typeahead(-1);
	start_colors(t);
	getmaxyx(stdscr, t->rows, t->cols);
	t->on = true;
	t->input = input_new(keys, t->arg);
	prepare_rescue(t);
	say(t->out, paste_on, sizeof paste_on - 1);
	loop_watch(t->loop, t->in, LOOP_IN, on_input, t);
	return 0;
}

void tty_stop(struct tty *t)
{
	if (!t->on)
		return;
	leave(t);
	t->on = false;
	rescue_disarm();
	delscreen(t->screen);
	input_free(t->input);
	t->input = NULL;
	grid_free(&t->shown);
	for (size_t i = 0; i < COUNT(signals); i++)
		loop_signal(t->loop, signals[i].sig, NULL, NULL, NULL);
}
