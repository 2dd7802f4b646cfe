libhandrail_la_SOURCES += src/face/face.h \
	src/face/grid.h src/face/grid.c src/face/marks.h src/face/marks.c src/face/doc.h src/face/doc.c \
	src/face/input.h src/face/input.c src/face/edit.h src/face/edit.c src/face/hidden.c src/face/holds.h src/face/holds.c \
	src/face/keys.h src/face/keys.c src/face/form.h src/face/form.c src/face/hand.c \
	src/face/page.h src/face/page.c src/face/fields.c src/face/ui.h src/face/ui.c src/face/list.c src/face/draw.c src/face/keyline.c \
	src/face/lists.h src/face/lists.c src/face/rescue.h src/face/rescue.c src/face/term.h src/face/term.c src/face/possible.c src/face/terminfo.h src/face/terminfo.c \
	src/face/curses.h src/face/curses.c src/face/acts.c
