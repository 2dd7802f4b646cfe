# each kind of test adds itself
EXTRA_DIST += tests/summary.sh

# fixtures for tests that need a real server: certificates of an own CA, real sshds
if TESTS_WANTED
check_LTLIBRARIES = tests/lib/libfixtures.la
tests_lib_libfixtures_la_SOURCES = tests/lib/ca.c tests/lib/ca.h tests/lib/sshd.c tests/lib/sshd.h
tests_lib_libfixtures_la_CFLAGS = $(AM_CFLAGS) $(LIVE_CFLAGS)
tests_lib_libfixtures_la_LIBADD = $(LIVE_LIBS)
endif
