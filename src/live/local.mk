live_la_SOURCES += src/live/live.h src/live/live.c
