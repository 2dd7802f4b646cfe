libbase_la_SOURCES += src/action/world.h src/action/world.c
libhandrail_la_SOURCES += src/action/values.h src/action/values.c src/action/expand.h src/action/expand.c \
	src/action/encode.h src/action/encode.c src/action/request.h src/action/request.c src/action/names.c \
	src/action/match.h src/action/matching.h src/action/match.c src/action/where.c src/action/keep.c src/action/headers.h src/action/headers.c \
	src/action/dig.h src/action/dig.c src/action/make.h src/action/make.c src/action/source.h src/action/source.c \
	src/action/lint_replies.h src/action/lint_replies.c src/action/rehearsal.h src/action/rehearsal.c src/action/run.h src/action/run.c src/action/during.h src/action/during.c \
	src/action/played.c
