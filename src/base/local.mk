libbase_la_SOURCES += src/base/mem.h src/base/buf.h src/base/err.h src/base/text.h src/base/fs.h src/base/url.h src/base/i18n.h
libhandrail_la_SOURCES += src/base/secret.h src/base/log.h src/base/loop.h
