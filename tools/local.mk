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

# not a part of "make check": the requests of these walks, live and rehearsed, against what a provider has published, in SPECS, as
# AREA/RELEASE/NAME.json
WALKS_DESCRIBED = tests/e2e/endpoints* tests/e2e/walk tests/e2e/flux-walk tests/rows/steps tests/rows/releases
if TESTS_WANTED
check-requests: handrail live.la $(check_PROGRAMS) $(check_LTLIBRARIES)
	@test -d "$(SPECS)" || { echo 'make check-requests SPECS=FOLDER: the folder with the descriptions'; exit 1; }
	rm -f requests.jsonl
	set -f; for t in $(check_PROGRAMS); do for w in $(WALKS_DESCRIBED); do case $$t in $$w) \
		HANDRAIL_TEST_REQUESTS=. $$t; status=$$?; test $$status = 0 || test $$status = 77 || exit 1;; esac; done; done
	tests/tools/check-requests "$(SPECS)" requests.jsonl
else
check-requests:
	@echo 'This needs what the tests need: run ./bootstrap check first.'; exit 1
endif
CLEANFILES += requests.jsonl
.PHONY: check-requests

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
