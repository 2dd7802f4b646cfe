#!/bin/sh
# SPDX-License-Identifier: ISC
# check-requests against a small description of our own: requests that are right, and for each thing that can be wrong one that is.
. "${srcdir:-.}/tests/rules/lib.sh"

cd tests/tools || exit 99
program=$build/tests/tools/check-requests
out=$("$program" described right.jsonl)
check 'what is right ends with 0' "$([ $? = 0 ] || echo "$out")"
check 'what is right has no findings' "$(echo "$out" | tail -n 1 | grep -v '; 0 findings in 0 places')"
check 'every request was compared, or is told as another'"'"'s' "$(echo "$out" | tail -n 1 | grep -v "^$(wc -l <right.jsonl | tr -d ' ') requests: 26 compared, 2 to others")"
out=$("$program" described wrong.jsonl)
check 'what is wrong ends with 1' "$([ $? = 1 ] || echo "$out")"
check 'each wrong request is found, and nothing else' "$(echo "$out" | diff - wrong.txt)"
# a kind of finding that no request above provokes is one that may not work
for kind in $(sed -n 's/.*report_add([^"]*"\([a-z]*\)".*/\1/p' ./*.c | sort -u); do
	check "the kind $kind is provoked" "$(grep -q "^wrong.jsonl:[0-9]*: $kind: " wrong.txt || echo "no line of wrong.txt")"
done
check 'nothing to compare is a finding' "$("$program" described /dev/null | grep -q 'nothing to compare' || echo 'it is not')"
check 'a folder without descriptions is an error' "$("$program" . right.jsonl >/dev/null 2>&1; [ $? = 2 ] || echo 'it is not')"
check 'a record that is not there is an error' "$("$program" described none.jsonl >/dev/null 2>&1; [ $? = 2 ] || echo 'it is not')"
finish
