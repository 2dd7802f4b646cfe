#!/bin/sh
# SPDX-License-Identifier: ISC
# tests/summary.sh BUILD [ok|failed]: adds up what the tests of "make check" said and prints one last line "N passed, N failed".
# A log's line of the form "100%: Checks: 12, Failures: 0, Errors: 0" counts as so many; a test without one counts as one.
# Ends with 0 only when nothing failed; "failed" says that make check itself did not end well.
cd "${1:-.}" || exit 1
said=${2:-ok}
passed=0 failed=0
for trs in $(find . -name '*.trs' | sort); do
	result=$(sed -n 's/^:global-test-result: *//p' "$trs")
	counts=$(sed -n 's/^[0-9]*%: Checks: \([0-9]*\), Failures: \([0-9]*\), Errors: \([0-9]*\)$/\1 \2 \3/p' "${trs%.trs}.log" |
		awk '{ c += $1; f += $2 + $3 } END { if (NR) print c - f, f }')
	p=${counts% *} f=${counts#* }
	case $result in
	PASS) [ -n "$counts" ] || { p=1 f=0; } ;;
	SKIP) p=0 f=0; echo "skipped: ${trs%.trs}: $(tail -n 1 "${trs%.trs}.log")" ;;
	*)
		[ "${f:-0}" -gt 0 ] 2>/dev/null || { p=${p:-0} f=1; }
		echo "failed: ${trs%.trs}"
		tail -n 30 "${trs%.trs}.log" ;;
	esac
	passed=$((passed + p)) failed=$((failed + f))
done
[ "$said" = ok ] || [ "$failed" -gt 0 ] || failed=1
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
