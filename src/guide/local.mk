libhandrail_la_SOURCES += src/guide/json.h src/guide/guide.h src/guide/vocab.h src/guide/vocab_parts.h src/guide/vocab.c src/guide/vocab_asked.c \
	src/guide/vocab_live.c
libhandrail_la_SOURCES += src/guide/json_scan.h src/guide/json_scan.c src/guide/json.c
libhandrail_la_SOURCES += src/guide/read.h src/guide/read.c src/guide/reader.c src/guide/store.c
libhandrail_la_SOURCES += src/guide/finish.h src/guide/finish.c src/guide/include.c src/guide/include.h src/guide/load.c src/guide/guide.c \
	src/guide/task.c src/guide/task.h src/guide/ways.c src/guide/ways.h
libhandrail_la_SOURCES += src/guide/walk.h src/guide/walk.c src/guide/lint.h src/guide/lint_rules.h src/guide/lint.c src/guide/lint_values.c \
	src/guide/lint_names.c src/guide/lint_refs.c src/guide/lint_fields.c src/guide/lint_rows.c src/guide/lint_change.c src/guide/lint_during.c src/guide/lint_text.c \
	src/guide/lint_reach.c src/guide/lint_table.c
libhandrail_la_SOURCES += src/guide/linemap.h src/guide/linemap.c src/guide/strings.h src/guide/strings.c src/guide/vocabdoc.h src/guide/vocabdoc.c \
	src/guide/vocabschema.c
