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

# not a part of "make check": what other programs find in the sources; the whole check under the sanitizers; memory errors and leaks
analyse:
	$(srcdir)/tools/analyse.sh .

check-sanitize:
	$(MKDIR_P) sanitize
	test -f sanitize/Makefile || (cd sanitize && "$(abs_srcdir)/configure" -q --enable-werror --enable-sanitize CC="$(CC)")
	cd sanitize && $(MAKE) $(AM_MAKEFLAGS) && $(MAKE) $(AM_MAKEFLAGS) check

if TESTS_WANTED
unit_programs = tests/unit/unit-base tests/unit/unit-guide tests/unit/unit-action tests/unit/unit-session
memcheck = CK_FORK=no srcdir="$(srcdir)" valgrind -q --leak-check=full --errors-for-leak-kinds=definite,possible --error-exitcode=9
# of the faces not those parts that measure how quick a terminal is
check-valgrind: $(unit_programs) tests/unit/unit-face
	for t in $(unit_programs); do $(memcheck) $$t || exit 1; done
	for s in draw typing 'line by line'; do CK_RUN_SUITE="$$s" $(memcheck) tests/unit/unit-face || exit 1; done
else
check-valgrind:
	@echo 'This needs what the tests need: run ./bootstrap check first.'; exit 1
endif
.PHONY: analyse check-sanitize check-valgrind
EXTRA_DIST += tools/analyse.sh
