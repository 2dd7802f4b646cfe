handrail_SOURCES += src/cli/main.c src/cli/cli.h src/cli/options.c src/cli/catalog.c src/cli/load.c src/cli/lists.c src/cli/show.c \
	src/cli/answers.h src/cli/answers.c src/cli/faces.h src/cli/faces.c src/cli/play.c src/cli/walk.c src/cli/check.c src/cli/askpass.c
handrail_CPPFLAGS = $(AM_CPPFLAGS) -DSOURCE_SCREENS='"$(abs_top_srcdir)/screens"'
