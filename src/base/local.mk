libbase_la_SOURCES += src/base/mem.h src/base/buf.h src/base/err.h src/base/text.h src/base/fs.h src/base/url.h src/base/i18n.h \
	src/base/utf8.h src/base/mem.c src/base/buf.c src/base/err.c src/base/utf8.c src/base/text.c src/base/wrap.c src/base/plain.c src/base/paste.c \
	src/base/ascii.c src/base/fs.c src/base/path.c src/base/i18n.c src/base/url.c
libbase_la_LIBADD = $(LTLIBINTL)
libhandrail_la_SOURCES += src/base/secret.h src/base/log.h src/base/loop.h src/base/loop-parts.h src/base/child-start.h \
	src/base/secret.c src/base/log.c src/base/loop.c src/base/wait.c src/base/signals.c src/base/child.c src/base/child-start.c
libhandrail_la_SOURCES += src/base/search.h src/base/search.c
