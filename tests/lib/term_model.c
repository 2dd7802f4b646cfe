/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "tests/lib/term_model.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <vterm.h>

#include "base/buf.h"
#include "base/mem.h"

enum scan { SCAN_TEXT, SCAN_ESC, SCAN_CSI, SCAN_PRIVATE, SCAN_SKIP, SCAN_STRING, SCAN_STRING_ESC };

struct model {
	VTerm *vt;
	VTermScreen *screen;
	VTermState *state;
	int rows, cols;
	unsigned modes;
	enum scan scan;
	int number[16], n_numbers;
	struct buf text;
};

struct model *model_new(int rows, int cols)
{
	struct model *m = mem_new(1, sizeof *m);
	m->vt = vterm_new(rows, cols);
	vterm_set_utf8(m->vt, 1);
	m->screen = vterm_obtain_screen(m->vt);
	m->state = vterm_obtain_state(m->vt);
	vterm_screen_enable_altscreen(m->screen, 1);
	vterm_screen_reset(m->screen, 1);
	m->rows = rows;
	m->cols = cols;
	buf_init(&m->text, BUF_FILE);
	return m;
}

void model_free(struct model *m)
{
	if (!m)
		return;
	vterm_free(m->vt);
	buf_free(&m->text);
	free(m);
}

static const struct { int number; unsigned mode; bool set_is_off; } private_modes[] = {
	{ 1049, MODE_ALTSCREEN, false }, { 1047, MODE_ALTSCREEN, false }, { 47, MODE_ALTSCREEN, false },
	{ 25, MODE_CURSOR_HIDDEN, true }, { 2004, MODE_PASTE, false }, { 1, MODE_APP_CURSOR, false }, { 7, MODE_NO_WRAP, true },
	{ 9, MODE_MOUSE, false }, { 1000, MODE_MOUSE, false }, { 1002, MODE_MOUSE, false }, { 1003, MODE_MOUSE, false },
	{ 1006, MODE_MOUSE, false },
};

static void set_private(struct model *m, int number, bool set)
{
	for (size_t i = 0; i < COUNT(private_modes); i++) {
		if (private_modes[i].number != number)
			continue;
		if (set != private_modes[i].set_is_off)
			m->modes |= private_modes[i].mode;
		else
			m->modes &= ~private_modes[i].mode;
	}
}

static void scan_csi(struct model *m, char c)
{
	if (c >= '0' && c <= '9') {
		int *n = &m->number[m->n_numbers];
		*n = *n < 100000 ? *n * 10 + c - '0' : *n;
	} else if (c == ';' && m->n_numbers < 15) {
		m->number[++m->n_numbers] = 0;
	} else if (c >= 0x40) {
		for (int i = 0; i <= m->n_numbers && (c == 'h' || c == 'l'); i++)
			set_private(m, m->number[i], c == 'h');
		m->scan = SCAN_TEXT;
	}
}

static void scan_esc(struct model *m, char c)
{
	m->scan = c == '[' ? SCAN_CSI : strchr("]P^_X", c) ? SCAN_STRING : c == '(' || c == ')' ? SCAN_SKIP : SCAN_TEXT;
	if (c == '=')
		m->modes |= MODE_APP_KEYPAD;
	if (c == '>')
		m->modes &= ~(unsigned)MODE_APP_KEYPAD;
	if (c == 'c')
		m->modes = 0;
}

static void scan_byte(struct model *m, char c)
{
	switch (m->scan) {
	case SCAN_TEXT:
		if (c == '\033')
			m->scan = SCAN_ESC;
		break;
	case SCAN_ESC:
		scan_esc(m, c);
		break;
	case SCAN_CSI:
		m->number[m->n_numbers = 0] = 0;
		m->scan = c == '?' ? SCAN_PRIVATE : (unsigned char)c >= 0x40 ? SCAN_TEXT : SCAN_CSI;
		break;
	case SCAN_PRIVATE:
		scan_csi(m, c);
		break;
	case SCAN_SKIP:
		m->scan = SCAN_TEXT;
		break;
	case SCAN_STRING:
		m->scan = c == '\a' ? SCAN_TEXT : c == '\033' ? SCAN_STRING_ESC : SCAN_STRING;
		break;
	case SCAN_STRING_ESC:
		m->scan = c == '\\' ? SCAN_TEXT : SCAN_STRING;
		break;
	}
}

void model_write(struct model *m, const char *s, size_t n, void (*answer)(void *arg, const char *s, size_t n), void *arg)
{
	for (size_t i = 0; i < n; i++)
		scan_byte(m, s[i]);
	vterm_input_write(m->vt, s, n);
	vterm_screen_flush_damage(m->screen);
	char out[256];
	for (size_t len; (len = vterm_output_read(m->vt, out, sizeof out)) > 0; )
		answer(arg, out, len);
}

void model_resize(struct model *m, int rows, int cols)
{
	m->rows = rows;
	m->cols = cols;
	vterm_set_size(m->vt, rows, cols);
}

static void add_char(struct buf *b, uint32_t c)
{
	if (c < 0x80) {
		buf_addc(b, (char)c);
	} else if (c < 0x800) {
		buf_addc(b, (char)(0xc0 | c >> 6));
		buf_addc(b, (char)(0x80 | (c & 63)));
	} else if (c < 0x10000) {
		buf_addc(b, (char)(0xe0 | c >> 12));
		buf_addc(b, (char)(0x80 | (c >> 6 & 63)));
		buf_addc(b, (char)(0x80 | (c & 63)));
	} else {
		buf_addc(b, (char)(0xf0 | c >> 18));
		buf_addc(b, (char)(0x80 | (c >> 12 & 63)));
		buf_addc(b, (char)(0x80 | (c >> 6 & 63)));
		buf_addc(b, (char)(0x80 | (c & 63)));
	}
}

static void add_line(struct model *m, int row)
{
	size_t end = m->text.len;
	for (int col = 0; col < m->cols; col++) {
		VTermScreenCell cell;
		VTermPos at = { .row = row, .col = col };
		if (!vterm_screen_get_cell(m->screen, at, &cell) || cell.chars[0] == (uint32_t)-1)
			continue;
		if (!cell.chars[0] || cell.chars[0] == ' ') {
			buf_addc(&m->text, ' ');
			continue;
		}
		for (int i = 0; i < VTERM_MAX_CHARS_PER_CELL && cell.chars[i]; i++)
			add_char(&m->text, cell.chars[i]);
		end = m->text.len;
	}
	m->text.s[m->text.len = end] = '\0';
}

const char *model_screen(struct model *m)
{
	buf_clear(&m->text);
	for (int row = 0; row < m->rows; row++) {
		add_line(m, row);
		buf_addc(&m->text, '\n');
	}
	return m->text.s;
}

const char *model_line(struct model *m, int row)
{
	buf_clear(&m->text);
	add_line(m, row);
	return m->text.s;
}

void model_cursor(struct model *m, int *row, int *col)
{
	VTermPos at;
	vterm_state_get_cursorpos(m->state, &at);
	*row = at.row;
	*col = at.col;
}

unsigned model_modes(const struct model *m)
{
	return m->modes;
}

static bool cell_colourless(const VTermScreenCell *cell)
{
	return VTERM_COLOR_IS_DEFAULT_FG(&cell->fg) && VTERM_COLOR_IS_DEFAULT_BG(&cell->bg);
}

bool model_plain(struct model *m, int row, int col)
{
	VTermScreenCell cell;
	VTermPos at = { .row = row, .col = col };
	return vterm_screen_get_cell(m->screen, at, &cell) && cell_colourless(&cell)
		&& !cell.attrs.bold && !cell.attrs.reverse && !cell.attrs.underline;
}

bool model_colourless(struct model *m)
{
	for (int row = 0; row < m->rows; row++) {
		for (int col = 0; col < m->cols; col++) {
			VTermScreenCell cell;
			VTermPos at = { .row = row, .col = col };
			if (vterm_screen_get_cell(m->screen, at, &cell) && !cell_colourless(&cell))
				return false;
		}
	}
	return true;
}

bool model_pen_plain(struct model *m)
{
	static const VTermAttr attrs[] = { VTERM_ATTR_BOLD, VTERM_ATTR_UNDERLINE, VTERM_ATTR_REVERSE, VTERM_ATTR_BLINK };
	VTermValue value;
	for (size_t i = 0; i < COUNT(attrs); i++) {
		memset(&value, 0, sizeof value);
		if (vterm_state_get_penattr(m->state, attrs[i], &value) && (value.boolean || value.number))
			return false;
	}
	vterm_state_get_penattr(m->state, VTERM_ATTR_FOREGROUND, &value);
	if (!VTERM_COLOR_IS_DEFAULT_FG(&value.color))
		return false;
	vterm_state_get_penattr(m->state, VTERM_ATTR_BACKGROUND, &value);
	return VTERM_COLOR_IS_DEFAULT_BG(&value.color);
}
