/* SPDX-License-Identifier: ISC */
/* May curses be used? Asked before it starts, because it ends the program where it cannot. */
#include "config.h"
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "face/face.h"
#include "face/terminfo.h"
#include "base/i18n.h"

static int terminal_known(const char *name, int out, struct err *err)
{
	switch (terminfo_look(name, out)) {
	case TERMINFO_UNKNOWN: return err_set(err, _("the terminal type \"%.40s\" (TERM) is not known here"), name);
	case TERMINFO_NONE: return err_set(err, "%s", _("there is no description of terminals here (terminfo)"));
	case TERMINFO_POOR: return err_set(err, _("the terminal type \"%.40s\" (TERM) cannot place its cursor"), name);
	default: return 0;
	}
}

int face_curses_possible(const struct face_setup *setup, struct err *err)
{
	const char *name = getenv("TERM");
	if (!isatty(setup->in))
		return err_set(err, "%s", _("the input is no terminal"));
	if (!isatty(setup->out))
		return err_set(err, "%s", _("the output is no terminal"));
	if (name == NULL || *name == '\0')
		return err_set(err, "%s", _("TERM is not set"));
	if (strcmp(name, "dumb") == 0)
		return err_set(err, "%s", _("TERM is dumb"));
	return terminal_known(name, setup->out, err);
}
