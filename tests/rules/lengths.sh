#!/bin/sh
# SPDX-License-Identifier: ISC
# Ceilings: a function 60 lines, a file 600. What is longer wants to be two things.
. "${srcdir:-.}/tests/rules/lib.sh"

check 'no function over 60 lines' "$(all_c_files | xargs awk -v max=60 -f tests/rules/functions.awk)"
check 'no file over 600 lines' "$(all_c_files | while IFS= read -r f; do
	n=$(wc -l <"$f")
	[ "$n" -le 600 ] || echo "$f: $n lines"
done)"
# the reader of functions must see some, or the first rule means nothing
if command -v ctags >/dev/null 2>&1 && ctags --version 2>/dev/null | grep -q Universal; then
	check 'the functions seen are those that ctags sees' "$(
		mine=$(c_files | xargs awk -v max=600 -v count=1 -f tests/rules/functions.awk | tail -n 1)
		theirs=$(c_files | xargs ctags -x --c-kinds=f --_xformat='%{line} %{end} %F %N' | awk '$2 > $1' | wc -l)
		[ "$((mine * 100))" -ge "$((theirs * 97))" ] || echo "$mine of $theirs")"
fi
finish
