libhandrail_la_SOURCES += src/guide/json.h src/guide/guide.h src/guide/vocab.h src/guide/vocab.c
