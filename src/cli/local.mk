handrail_SOURCES += src/cli/main.c
