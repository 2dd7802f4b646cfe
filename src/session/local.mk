libhandrail_la_SOURCES += src/session/state.h src/session/view.h src/session/session.h
