/* SPDX-License-Identifier: ISC */
/* A bare curses program with a full screen, for comparing: nobody who uses curses can be faster. It echoes what is typed, and
 * Esc leaves it. Given a number, it changes one character every so many milliseconds, as a program does that waits for something. */
#include "config.h"

#include <curses.h>
#include <locale.h>
#include <stdlib.h>

int main(int argc, char **argv)
{
	setlocale(LC_ALL, "");
	initscr();
	cbreak();
	noecho();
	keypad(stdscr, TRUE);
	set_escdelay(25);
	for (int row = 0; row < LINES - 1; row++)
		mvprintw(row, 0, "%2d  %.*s", row, COLS - 5,
			"The quick brown fox jumps over the lazy dog, the lazy dog looks on and wonders, the fox ");
	attron(A_REVERSE);
	mvprintw(LINES - 1, 0, "%-*s", COLS - 1, " Esc leaves   help");
	attroff(A_REVERSE);
	move(LINES / 2, 4);
	refresh();
	int every = argc > 1 ? (int)strtol(argv[1], NULL, 10) : 0, turn = 0;
	timeout(every > 0 ? every : -1);
	for (int c; (c = getch()) != 27 && (c != ERR || every > 0); ) {
		if (every > 0)
			mvaddch(LINES / 2, 4, (chtype)"|/-\\"[turn++ % 4]);
		else if (c >= ' ' && c < 127)
			addch((chtype)c);
		refresh();
	}
	endwin();
	return 0;
}
