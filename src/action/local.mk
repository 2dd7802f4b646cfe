libhandrail_la_SOURCES += src/action/world.h src/action/values.h
