libhandrail_la_SOURCES += src/face/face.h \
	src/face/grid.h src/face/grid.c src/face/marks.h src/face/marks.c src/face/doc.h src/face/doc.c \
	src/face/input.h src/face/input.c src/face/edit.h src/face/edit.c src/face/hidden.c \
	src/face/keys.h src/face/keys.c src/face/form.h src/face/form.c src/face/hand.c \
	src/face/page.h src/face/page.c src/face/fields.c src/face/ui.h src/face/ui.c src/face/list.c src/face/draw.c src/face/keyline.c \
	src/face/lists.h src/face/lists.c src/face/rescue.h src/face/rescue.c src/face/tty.h src/face/tty.c src/face/possible.c src/face/terminfo.h src/face/terminfo.c \
	src/face/curses.h src/face/curses.c src/face/acts.c \
	src/face/menu.c src/face/out.h src/face/out.c src/face/lines.h src/face/lines.c src/face/plain.h src/face/plain.c src/face/say.c \
	src/face/commands.c src/face/questions.c src/face/plain_menu.c src/face/unattended.c src/face/afterword.c src/face/table.h src/face/table.c
