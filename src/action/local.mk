libbase_la_SOURCES += src/action/world.h src/action/world.c
libhandrail_la_SOURCES += src/action/values.h
