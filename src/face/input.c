/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include "face/input.h"
#include "base/mem.h"
#include "base/text.h"

struct input {
	input_fn *fn;
	void *arg;
	char held[32];                  /* an unfinished escape or character */
	size_t n;
	bool pasting, over;
	size_t len;                     /* of the paste */
	char paste[PASTE_MAX + 8];      /* the end marker is part of it until it is seen whole */
};

static const char paste_end[] = "\x1b[201~";
#define END_LEN (sizeof paste_end - 1)

struct input *input_new(input_fn *fn, void *arg)
{
	struct input *in = mem_new(1, sizeof *in);
	in->fn = fn;
	in->arg = arg;
	return in;
}

void input_free(struct input *in)
{
	if (in)
		mem_wipe(in, sizeof *in);
	free(in);
}

bool input_pasting(const struct input *in)
{
	return in->pasting;
}

bool input_pending(const struct input *in)
{
	return in->pasting || in->n > 0;
}

char *input_paste(struct input *in, size_t *len)
{
	*len = in->len;
	return in->paste;
}

static void emit(struct input *in, int code)
{
	struct press k = { .code = code };
	in->fn(in->arg, &k);
}

static void paste_over(struct input *in)
{
	in->pasting = false;
	emit(in, in->over ? KEY_CODE_PASTE_LONG : KEY_CODE_PASTE);
	mem_wipe(in->paste, in->len);
	in->len = 0;
	in->over = false;
}

static void paste_byte(struct input *in, char c)
{
	if (in->len == sizeof in->paste) {                 /* too long: only its end is looked for */
		in->over = true;
		memmove(in->paste, in->paste + in->len - END_LEN, END_LEN);
		mem_wipe(in->paste + END_LEN, in->len - END_LEN);
		in->len = END_LEN;
	}
	in->paste[in->len++] = c;
	if (c == '~' && in->len >= END_LEN && memcmp(in->paste + in->len - END_LEN, paste_end, END_LEN) == 0) {
		in->len -= END_LEN;
		in->over |= in->len > PASTE_MAX;
		paste_over(in);
	}
}

static const struct { char final; int code; } finals[] = {
	{ 'A', KEY_CODE_UP }, { 'B', KEY_CODE_DOWN }, { 'C', KEY_CODE_RIGHT }, { 'D', KEY_CODE_LEFT }, { 'H', KEY_CODE_HOME }, { 'F', KEY_CODE_END },
	{ 'Z', KEY_CODE_BACKTAB }, { 'M', KEY_CODE_ENTER }, { 'P', KEY_CODE_F + 1 }, { 'Q', KEY_CODE_F + 2 }, { 'R', KEY_CODE_F + 3 }, { 'S', KEY_CODE_F + 4 },
};
static const struct { int number, code; } numbers[] = {
	{ 1, KEY_CODE_HOME }, { 7, KEY_CODE_HOME }, { 4, KEY_CODE_END }, { 8, KEY_CODE_END }, { 3, KEY_CODE_DELETE }, { 5, KEY_CODE_PAGE_UP },
	{ 6, KEY_CODE_PAGE_DOWN }, { 11, KEY_CODE_F + 1 }, { 12, KEY_CODE_F + 2 }, { 13, KEY_CODE_F + 3 }, { 14, KEY_CODE_F + 4 }, { 15, KEY_CODE_F + 5 },
	{ 17, KEY_CODE_F + 6 }, { 18, KEY_CODE_F + 7 }, { 19, KEY_CODE_F + 8 }, { 20, KEY_CODE_F + 9 }, { 21, KEY_CODE_F + 10 }, { 23, KEY_CODE_F + 11 },
	{ 24, KEY_CODE_F + 12 },
};

static int first_number(const char *s, size_t n)
{
	int v = 0;
	for (size_t i = 0; i < n && s[i] >= '0' && s[i] <= '9' && v < 1000; i++)
		v = v * 10 + (s[i] - '0');
	return v;
}

/* A whole sequence: ESC [ numbers final, or ESC O final. What is not known is swallowed. */
static void sequence(struct input *in)
{
	char final = in->held[in->n - 1];
	int number = first_number(in->held + 2, in->n - 2);
	if (final == '~' && number == 200) {
		in->pasting = true;
		return;
	}
	for (size_t i = 0; final == '~' && i < COUNT(numbers); i++)
		if (numbers[i].number == number)
			emit(in, numbers[i].code);
	for (size_t i = 0; i < COUNT(finals); i++)
		if (finals[i].final == final)
			emit(in, finals[i].code);
}

/* Is the escape in held whole? 1 yes, 0 it goes on, -1 it is none (Esc, or Alt and a letter). */
static int escape_state(const struct input *in)
{
	if (in->n == 1)
		return 0;
	char kind = in->held[1];
	if (kind != '[' && kind != 'O')
		return -1;
	if (in->n == 2)
		return 0;
	if (kind == '[' && in->held[2] == '[')              /* the Linux console: ESC [ [ A is F1 */
		return in->n == 4;
	char last = in->held[in->n - 1];
	return last >= 0x40 && last <= 0x7e ? 1 : in->n < sizeof in->held - 1 ? 0 : 1;
}

static void console_f(struct input *in)
{
	int f = in->held[3] - 'A' + 1;
	if (f >= 1 && f <= 5)
		emit(in, KEY_CODE_F + f);
}

static void escape_byte(struct input *in, char c)
{
	if (c == '\x1b' && in->n >= 1) {                     /* a new one begins: the old was the Esc key */
		in->n = 1;
		emit(in, KEY_CODE_ESC);
		return;
	}
	in->held[in->n++] = c;
	int state = escape_state(in);
	if (state == 0)
		return;
	if (state == 1 && in->held[2] == '[' && in->n == 4)
		console_f(in);
	else if (state == 1)
		sequence(in);
	else if (c > 0x20 && c < 0x7f)
		emit(in, KEY_CODE_ALT + c);
	else
		emit(in, KEY_CODE_ESC);
	in->n = 0;
}

static const struct { char byte; int code; } controls[] = {
	{ '\r', KEY_CODE_ENTER }, { '\n', KEY_CODE_NEWLINE }, { '\t', KEY_CODE_TAB }, { 0x7f, KEY_CODE_BACKSPACE }, { 0x08, KEY_CODE_BACKSPACE },
};

static void control_byte(struct input *in, char c)
{
	for (size_t i = 0; i < COUNT(controls); i++) {
		if (controls[i].byte == c) {
			emit(in, controls[i].code);
			return;
		}
	}
	if (c != 0)
		emit(in, c);                                 /* KEY_CTRL('c') and the like */
}

static void text_key(struct input *in, const char *s, size_t n)
{
	struct press k = { .code = KEY_CODE_TEXT, .n = n };
	memcpy(k.text, s, n);
	in->fn(in->arg, &k);
}

static size_t utf8_length(char c)
{
	unsigned char u = (unsigned char)c;
	return u < 0x80 ? 1 : u >= 0xf0 && u < 0xf5 ? 4 : u >= 0xe0 ? 3 : u >= 0xc2 ? 2 : 0;
}

/* A byte of a character; one that fits nowhere is dropped, so that a wrong encoding never kills the keyboard. */
static void utf8_byte(struct input *in, char c)
{
	if (in->n > 0 && ((unsigned char)c & 0xc0) != 0x80)
		in->n = 0;
	if (in->n == 0 && utf8_length(c) == 0)
		return;
	in->held[in->n++] = c;
	if (in->n < utf8_length(in->held[0]))
		return;
	if (text_valid(in->held, in->n))
		text_key(in, in->held, in->n);
	in->n = 0;
}

/* Nobody presses a key at the very moment of Enter: a line break with text behind it was pasted, in a terminal that does not say so. In a
 * field of several lines it is one; everywhere else it means the same as Enter. */
static bool breaks_line(const char *s, size_t n, bool more)
{
	while (n > 0 && (*s == '\r' || *s == '\n'))
		s++, n--;
	return n > 0 ? ((unsigned char)*s >= 0x20 && *s != 0x7f) || *s == '\t' : more;
}

void input_feed(struct input *in, const char *bytes, size_t n, bool more)
{
	for (size_t i = 0; i < n; i++) {
		char c = bytes[i];
		if (!in->pasting && in->n == 0 && c == '\r' && breaks_line(bytes + i, n - i, more)) {
			if (i + 1 < n && bytes[i + 1] == '\n')
				continue;
			c = '\n';
		}
		if (in->pasting)
			paste_byte(in, c);
		else if (c == '\x1b' || (in->n > 0 && in->held[0] == '\x1b'))
			escape_byte(in, c);
		else if ((unsigned char)c >= 0x80)
			utf8_byte(in, c);
		else if (in->n = 0, (unsigned char)c < 0x20 || c == 0x7f)
			control_byte(in, c);
		else
			text_key(in, &c, 1);
		if (in->pasting)
			in->n = 0;
	}
}

void input_flush(struct input *in)
{
	if (in->pasting) {
		paste_over(in);
		return;
	}
	bool esc = in->n > 0 && in->held[0] == '\x1b';
	char second = in->n == 2 ? in->held[1] : 0;
	in->n = 0;
	if (esc && second)
		emit(in, KEY_CODE_ALT + second);
	else if (esc)
		emit(in, KEY_CODE_ESC);
}
