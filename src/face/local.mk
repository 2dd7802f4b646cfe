libhandrail_la_SOURCES += src/face/face.h
