libhandrail_la_SOURCES += src/guide/json.h src/guide/guide.h src/guide/vocab.h src/guide/vocab.c
libhandrail_la_SOURCES += src/guide/json_scan.h src/guide/json_scan.c src/guide/json.c
libhandrail_la_SOURCES += src/guide/read.h src/guide/read.c src/guide/reader.c src/guide/store.c
libhandrail_la_SOURCES += src/guide/finish.h src/guide/finish.c src/guide/load.c src/guide/guide.c
