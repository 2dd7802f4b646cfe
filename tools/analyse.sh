#!/bin/sh
# SPDX-License-Identifier: ISC
# tools/analyse.sh BUILD [FILE...]: clang-tidy and cppcheck over the C of the program and of what the tests share. Prints what
# they find and ends with 1 when there is anything; 77 when neither is installed. BUILD is where config.h was made.
set -u
src=$(cd "$(dirname "$0")/.." && pwd) || exit 99
build=$(cd "${1:?tools/analyse.sh BUILD [FILE...]}" && pwd) || exit 99
shift
cd "$src" || exit 99
[ $# -gt 0 ] || set -- $(find src tests/lib -name '*.c' | sort)
[ -f "$build/config.h" ] || { echo "$build has no config.h: run configure there first"; exit 99; }

# What clang-tidy looks for, and what of it is left out:
#   easily-swappable-parameters   every second function of a C program
#   implicit-widening...          sizes below are checked by mem_new and buf_add before anything is multiplied that could be large
#   suspicious-string-compare     "strcmp() || ..." is how this project says "differs"
#   sizeof-expression             arrays of pointers are meant
#   narrowing-conversions         a char from a number that was just masked or looked up
#   branch-clone, assignment-in-if-condition   style
#   err33-c                       snprintf into a buffer of known size, fprintf(stderr): nothing could be done about it; what
#                                 matters (stdout, journal, log) is asked for once, at the end
#   DeprecatedOrUnsafeBufferHandling   wants Annex K, which no system has
#   optin.performance.Padding     style
checks='-*,bugprone-*,cert-*,clang-analyzer-*,portability-*'
for no in bugprone-easily-swappable-parameters bugprone-implicit-widening-of-multiplication-result bugprone-suspicious-string-compare \
	bugprone-sizeof-expression bugprone-narrowing-conversions bugprone-branch-clone bugprone-assignment-in-if-condition cert-err33-c \
	clang-analyzer-security.insecureAPI.DeprecatedOrUnsafeBufferHandling clang-analyzer-optin.performance.Padding; do
	checks="$checks,-$no"
done
# the same as the Makefile gives; the folders are only strings here
flags="-std=c11 -include $build/config.h -I$src/src -I$src -I$build"
for name in LOCALEDIR PKGDATADIR PKGLIBDIR MODULE_EXT SOURCE_SCREENS ANYUSER BANNER; do
	flags="$flags -D$name=\"\""
done
flags="$flags $(pkg-config --cflags ncursesw libcjson libcurl libssh2 libcrypto yaml-0.1 check libmicrohttpd vterm 2>/dev/null)"
found=$(mktemp) || exit 99
trap 'rm -f "$found"' EXIT
trap 'exit 130' INT TERM HUP
ran=

if command -v clang-tidy >/dev/null; then
	ran=yes
	# a run for each file: with several, the analyzer of some versions loses sight of va_start
	printf '%s\n' "$@" | xargs -P 2 -I FILE clang-tidy --quiet "--checks=$checks" FILE -- $flags 2>/dev/null |
		grep -E '^[^ ].*(warning|error):' | sort -u >>"$found"
fi
if command -v cppcheck >/dev/null; then
	ran=yes
	#   selfAssignment   NEW(s, n, p) of the views assigns what sizeof only looks at
	#   ctuuninitvar     &err is passed to be filled, which is not seen through a pointer to a function
	#   unknownMacro     cJSON_ArrayForEach, whose header is not read
	#   unmatchedSuppression, missingInclude   about this list itself
	printf '%s\n' "$@" | cppcheck -q --file-list=- --enable=warning,portability,performance --std=c11 --inline-suppr -Isrc -I. "-I$build" \
		'-DLOCALEDIR=""' '-DPKGDATADIR=""' \
		'-DPKGLIBDIR=""' '-DMODULE_EXT=""' '-DANYUSER=""' --suppress=selfAssignment --suppress=ctuuninitvar --suppress=unknownMacro \
		--suppress=unmatchedSuppression '--template={file}:{line}: {severity}: {message} [{id}]' 2>>"$found"
fi
[ -n "$ran" ] || { echo 'neither clang-tidy nor cppcheck is installed'; exit 77; }
sed "s|^$src/||" "$found"
if [ -s "$found" ]; then
	echo "$(grep -c . "$found") findings"
	exit 1
fi
echo 'nothing found'
