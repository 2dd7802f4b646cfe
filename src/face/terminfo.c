/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <curses.h>
#include <term.h>
#include "face/terminfo.h"

enum terminfo terminfo_look(const char *name, int out)
{
	int why = 0;
	if (setupterm(name, out, &why) != OK)
		return why == 0 ? TERMINFO_UNKNOWN : TERMINFO_NONE;
	enum terminfo how = cursor_address ? TERMINFO_FINE : TERMINFO_POOR;
	del_curterm(cur_term);
	return how;
}

static struct { char *at; size_t left; } sink;

static int sink_char(int c)
{
	if (sink.left == 0)
		return EOF;
	*sink.at++ = (char)c;
	sink.left--;
	return c;
}

size_t terminfo_reset(char *out, size_t max)
{
	const char *const parts[] = { exit_attribute_mode, orig_pair, cursor_normal, exit_ca_mode };
	sink.at = out;
	sink.left = max;
	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
		if (parts[i])
			tputs(parts[i], 1, sink_char);
	return (size_t)(sink.at - out);
}
