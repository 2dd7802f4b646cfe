# development tools

# "make bench": how fast, against what; not a part of "make check"
if TESTS_WANTED
EXTRA_PROGRAMS = tools/bench tools/bench-bare
tools_bench_SOURCES = tools/bench.c tools/bench-live.c tools/bench.h $(stage_sources)
tools_bench_CPPFLAGS = $(test_cppflags)
tools_bench_LDADD = tests/lib/libterm.la tests/lib/libpractice.la tests/lib/libfixtures.la libbase.la $(CJSON_LIBS)
tools_bench_bare_SOURCES = tools/bench-bare.c
tools_bench_bare_LDADD = $(CURSES_LIBS)
CLEANFILES += $(EXTRA_PROGRAMS)

bench: handrail live.la tests/lib/git-user.la tools/bench tools/bench-bare
	tools/bench -n $${ROUNDS-20} ./handrail
else
bench:
	@echo 'This needs what the tests need: run ./bootstrap check first.'; exit 1
endif
.PHONY: bench
