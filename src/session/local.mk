libhandrail_la_SOURCES += src/session/state.h src/session/state.c src/session/view.h src/session/view.c src/session/session.h src/session/session.c \
	src/session/internal.h src/session/arena.h src/session/arena.c src/session/journal.h src/session/journal.c src/session/record.c \
	src/session/answer.h src/session/answer.c src/session/check.c src/session/fields.c src/session/forms.h src/session/forms.c \
	src/session/forms_make.c src/session/forms_rule.c src/session/act.c src/session/prompt.c src/session/steps.c src/session/find.c \
	src/session/table.h src/session/table.c src/session/earlier.h src/session/earlier.c src/session/spent.h src/session/spent.c
