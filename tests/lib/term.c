/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "tests/lib/term.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/mem.h"
#include "tests/lib/term_job.h"
#include "tests/lib/term_model.h"

extern char **environ;

#define KEPT_BYTES (64u * 1024 * 1024)

struct term {
	int master, slave, reports;
	pid_t attendant, pid;
	long long exec_ns;
	bool ended, stopped;
	int status, failed;
	struct termios before;
	struct model *model;
	struct buf bytes;
	size_t modelled, mark;           /* bytes are modelled only when somebody looks: reading comes first */
	struct term_read *reads;
	size_t n_reads;
};

long long term_now_ns(void)
{
	struct timespec ts;
	clock_gettime(CLOCK_MONOTONIC, &ts);
	return ts.tv_sec * 1000000000LL + ts.tv_nsec;
}

long term_patience(long ms)
{
	const char *slow = getenv("HANDRAIL_TEST_SLOW");
	long factor = slow ? strtol(slow, NULL, 10) : 1;
#ifdef __SANITIZE_ADDRESS__
	factor = factor < 4 ? 4 : factor;
#endif
	return factor > 0 ? ms * factor : ms;
}

static void answer(void *arg, const char *s, size_t n)
{
	struct term *t = arg;
	ssize_t done = write(t->master, s, n);
	(void)done;
}

static bool take_report(struct term *t, int fd)
{
	struct job_report r;
	ssize_t n = read(fd, &r, sizeof r);
	if (n == 0 && fd == t->reports) {
		t->ended = true;
		close(t->reports);
		t->reports = -1;
	}
	if (n != (ssize_t)sizeof r)
		return false;
	if (r.what == JOB_PID)
		t->pid = r.value;
	if (r.what == JOB_EXEC)
		t->exec_ns = r.ns;
	if (r.what == JOB_FAILED)
		t->failed = r.value;
	if (r.what == JOB_STOPPED)
		t->stopped = true;
	if (r.what == JOB_ENDED) {
		t->ended = true;
		t->status = r.value;
	}
	return true;
}

static bool take_output(struct term *t)
{
	char s[16384];
	ssize_t n = read(t->master, s, sizeof s);
	if (n <= 0)
		return false;
	buf_add(&t->bytes, s, (size_t)n);
	t->reads = mem_grow(t->reads, t->n_reads + 1, sizeof *t->reads);
	t->reads[t->n_reads++] = (struct term_read){ t->bytes.len, term_now_ns() };
	return true;
}

static void show(struct term *t)
{
	size_t from = t->modelled;
	t->modelled = t->bytes.len;
	model_write(t->model, t->bytes.s + from, t->bytes.len - from, answer, t);
}

/* Serves whatever is ready within ms. What the program has done and what it has written come by two ways: the output is
 * looked at first, so that nothing written before the end is missed. */
static bool pump(struct term *t, long ms)
{
	struct pollfd p[2] = { { .fd = t->master, .events = POLLIN }, { .fd = t->reports, .events = POLLIN } };
	if (poll(p, 2, ms < 0 ? 0 : (int)ms) <= 0)
		return false;
	bool some = false;
	if (p[0].revents & POLLIN)
		some = take_output(t);
	if (p[1].revents & (POLLIN | POLLHUP))
		take_report(t, t->reports);
	return some;
}

static void take_all(struct term *t)
{
	while (pump(t, 0))
		;
	show(t);
}

static bool wait_until(struct term *t, bool (*there)(struct term *, const void *), const void *what, long ms)
{
	long long until = term_now_ns() + term_patience(ms) * 1000000LL;
	for (;;) {
		take_all(t);
		if (there(t, what))
			return true;
		long long left = until - term_now_ns();
		if (left <= 0)
			return false;
		pump(t, (long)(left / 1000000) + 1);
	}
}

static bool has_pid(struct term *t, const void *what)
{
	(void)what;
	return t->pid != 0;
}

static int open_pty(struct term *t, int rows, int cols)
{
	struct winsize size = { .ws_row = (unsigned short)rows, .ws_col = (unsigned short)cols };
	t->master = posix_openpt(O_RDWR | O_NOCTTY);
	if (t->master < 0 || grantpt(t->master) != 0 || unlockpt(t->master) != 0)
		return -1;
	t->slave = open(ptsname(t->master), O_RDWR | O_NOCTTY);
	if (t->slave < 0 || ioctl(t->slave, TIOCSWINSZ, &size) != 0)
		return -1;
	struct termios *s = &t->before;
	tcgetattr(t->slave, s);
#ifdef IUTF8
	s->c_iflag |= IUTF8;
#endif
	s->c_cc[VERASE] = 0x7f;
	tcsetattr(t->slave, TCSANOW, s);
	tcgetattr(t->slave, s);
	fcntl(t->master, F_SETFD, FD_CLOEXEC);
	fcntl(t->slave, F_SETFD, FD_CLOEXEC);
	fcntl(t->master, F_SETFL, fcntl(t->master, F_GETFL) | O_NONBLOCK);
	return 0;
}

struct term *term_start(const char *const *argv, const char *const *env, int rows, int cols)
{
	struct term *t = mem_new(1, sizeof *t);
	t->master = t->slave = t->reports = -1;
	t->status = -1;
	t->model = model_new(rows, cols);
	buf_init(&t->bytes, KEPT_BYTES);
	if (open_pty(t, rows, cols) != 0)
		goto fail;
	int birth = -1;
	t->attendant = job_start(t->slave, argv, env, &t->reports, &birth);
	if (t->attendant < 0)
		goto fail;
	while (take_report(t, birth))
		;
	close(birth);
	if (!t->failed && !wait_until(t, has_pid, NULL, 10000))
		goto fail;
	if (t->failed) {
		errno = t->failed;
		goto fail;
	}
	return t;
fail:
	term_free(t);
	return NULL;
}

void term_free(struct term *t)
{
	if (!t)
		return;
	int e = errno;
	if (t->attendant > 0)
		job_dismiss(t->attendant);
	if (t->master >= 0)
		close(t->master);
	if (t->slave >= 0)
		close(t->slave);
	if (t->reports >= 0)
		close(t->reports);
	model_free(t->model);
	buf_free(&t->bytes);
	free(t->reads);
	free(t);
	errno = e;
}

pid_t term_pid(const struct term *t)
{
	return t->pid;
}

long long term_exec_ns(const struct term *t)
{
	return t->exec_ns;
}

bool term_write(struct term *t, const void *bytes, size_t n)
{
	const char *s = bytes;
	long long until = term_now_ns() + term_patience(10000) * 1000000LL;
	while (n > 0 && term_now_ns() < until) {
		ssize_t done = write(t->master, s, n < 1024 ? n : 1024);
		if (done > 0) {
			s += done;
			n -= (size_t)done;
			continue;
		}
		if (errno != EAGAIN && errno != EINTR)
			return false;
		struct pollfd p[2] = { { .fd = t->master, .events = POLLIN | POLLOUT }, { .fd = t->reports, .events = POLLIN } };
		poll(p, 2, 100);
		pump(t, 0);
	}
	return n == 0;
}

bool term_keys(struct term *t, const char *keys)
{
	return term_write(t, keys, strlen(keys));
}

bool term_paste(struct term *t, const char *text)
{
	take_all(t);
	bool brackets = model_modes(t->model) & MODE_PASTE;
	struct buf b;
	buf_init(&b, BUF_FILE);
	buf_adds(&b, brackets ? "\033[200~" : "");
	for (const char *s = text; *s; s++)
		buf_addc(&b, *s == '\n' ? '\r' : *s);
	buf_adds(&b, brackets ? "\033[201~" : "");
	bool all = term_write(t, b.s, b.len);
	buf_free(&b);
	return all;
}

static bool shows(struct term *t, const void *text)
{
	return strstr(model_screen(t->model), text);
}

static bool shows_not(struct term *t, const void *text)
{
	return !strstr(model_screen(t->model), text);
}

static bool wrote(struct term *t, const void *text)
{
	size_t n = strlen(text);
	for (size_t i = t->mark; i + n <= t->bytes.len; i++)
		if (memcmp(t->bytes.s + i, text, n) == 0)
			return true;
	return false;
}

static bool is_stopped(struct term *t, const void *what)
{
	(void)what;
	return t->stopped;
}

static bool is_ended(struct term *t, const void *what)
{
	(void)what;
	return t->ended;
}

bool term_wait(struct term *t, const char *text, long ms)
{
	return wait_until(t, shows, text, ms);
}

bool term_wait_gone(struct term *t, const char *text, long ms)
{
	return wait_until(t, shows_not, text, ms);
}

bool term_wait_bytes(struct term *t, const char *text, long ms)
{
	return wait_until(t, wrote, text, ms);
}

bool term_wait_stopped(struct term *t, long ms)
{
	bool is = wait_until(t, is_stopped, NULL, ms);
	t->stopped = false;                      /* the next wait is for the next time */
	return is;
}

void term_settle(struct term *t, long silence)
{
	while (pump(t, silence))
		;
	show(t);
}

void term_continue(struct term *t)
{
	t->stopped = false;
	job_continue(t->attendant);
}

int term_exit(struct term *t, long ms)
{
	wait_until(t, is_ended, NULL, ms);
	while (pump(t, 20))      /* the kernel hands a terminal's output on a little later */
		;
	show(t);
	return t->ended ? t->status : -1;
}

bool term_ended(struct term *t)
{
	take_all(t);
	return t->ended;
}

void term_signal(struct term *t, int sig)
{
	kill(t->pid, sig);
}

void term_hang_up(struct term *t)
{
	close(t->slave);
	close(t->master);
	t->slave = t->master = -1;
}

const char *term_screen(struct term *t)
{
	take_all(t);
	return model_screen(t->model);
}

const char *term_line(struct term *t, int row)
{
	return model_line(t->model, row);
}

bool term_shows(struct term *t, const char *text)
{
	return strstr(term_screen(t), text);
}

void term_cursor(struct term *t, int *row, int *col)
{
	model_cursor(t->model, row, col);
}

bool term_cursor_shown(struct term *t)
{
	return !(model_modes(t->model) & MODE_CURSOR_HIDDEN);
}

bool term_cell_plain(struct term *t, int row, int col)
{
	return model_plain(t->model, row, col);
}

bool term_colourless(struct term *t)
{
	return model_colourless(t->model);
}

void term_resize(struct term *t, int rows, int cols)
{
	struct winsize size = { .ws_row = (unsigned short)rows, .ws_col = (unsigned short)cols };
	take_all(t);
	model_resize(t->model, rows, cols);
	ioctl(t->master, TIOCSWINSZ, &size);
}

const char *term_bytes(struct term *t, size_t *len)
{
	if (len)
		*len = t->bytes.len;
	return t->bytes.s;
}

size_t term_mark(struct term *t)
{
	take_all(t);
	return t->mark = t->bytes.len;
}

size_t term_bytes_since(struct term *t, size_t mark)
{
	return t->bytes.len - mark;
}

const struct term_read *term_reads(struct term *t, size_t *n)
{
	*n = t->n_reads;
	return t->reads;
}

static const struct { unsigned mode; const char *what; } left_behind[] = {
	{ MODE_ALTSCREEN, "still on the alternate screen" }, { MODE_CURSOR_HIDDEN, "cursor hidden" }, { MODE_PASTE, "bracketed paste on" },
	{ MODE_MOUSE, "mouse reports on" }, { MODE_APP_CURSOR, "cursor keys in application mode" },
	{ MODE_APP_KEYPAD, "keypad in application mode" }, { MODE_NO_WRAP, "no wrapping at the margin" },
};

bool term_restored(struct term *t, char *why, size_t size)
{
	struct termios now;
	struct buf b;
	buf_init(&b, BUF_TEXT);
	take_all(t);
	if (tcgetattr(t->slave, &now) != 0)
		buf_adds(&b, "the terminal cannot be asked; ");
	else if (now.c_iflag != t->before.c_iflag || now.c_oflag != t->before.c_oflag || now.c_cflag != t->before.c_cflag
		|| now.c_lflag != t->before.c_lflag || memcmp(now.c_cc, t->before.c_cc, sizeof now.c_cc) != 0)
		buf_addf(&b, "line settings changed (input %x %x, output %x %x, local %x %x); ", (unsigned)t->before.c_iflag,
			(unsigned)now.c_iflag, (unsigned)t->before.c_oflag, (unsigned)now.c_oflag, (unsigned)t->before.c_lflag, (unsigned)now.c_lflag);
	for (size_t i = 0; i < COUNT(left_behind); i++)
		if (model_modes(t->model) & left_behind[i].mode)
			buf_addf(&b, "%s; ", left_behind[i].what);
	if (!model_pen_plain(t->model))
		buf_adds(&b, "a colour or attribute left on; ");
	bool good = b.len == 0;
	if (why && size)
		snprintf(why, size, "%s", b.s);
	buf_free(&b);
	return good;
}

long term_memory_kb(const struct term *t, const char *field)
{
	char path[64], line[256];
	long kb = -1;
	snprintf(path, sizeof path, "/proc/%ld/status", (long)t->pid);
	FILE *f = fopen(path, "r");
	while (f && fgets(line, sizeof line, f))
		if (strncmp(line, field, strlen(field)) == 0 && line[strlen(field)] == ':')
			kb = strtol(line + strlen(field) + 1, NULL, 10);
	if (f)
		fclose(f);
	return kb;
}

const char **term_env(const char *const *changes)
{
	size_t n = 0, extra = 0;
	while (environ[n])
		n++;
	while (changes && changes[extra])
		extra++;
	const char **env = mem_new(n + extra + 1, sizeof *env);
	size_t at = 0;
	for (size_t i = 0; i < n; i++) {
		bool keep = true;
		for (size_t k = 0; k < extra; k++) {
			size_t len = strcspn(changes[k], "=");
			keep = keep && !(strncmp(environ[i], changes[k], len) == 0 && environ[i][len] == '=');
		}
		if (keep)
			env[at++] = environ[i];
	}
	for (size_t k = 0; k < extra; k++)
		if (strchr(changes[k], '='))
			env[at++] = changes[k];
	return env;
}
