#!/bin/sh
# SPDX-License-Identifier: ISC
# Every caller of secret_reveal is a leak that somebody has looked at: tests/rules/secrets.txt has them all, with the reason.
. "${srcdir:-.}/tests/rules/lib.sh"
list=tests/rules/secrets.txt

check 'secrets are revealed only where it was looked at' "$(c_files | grep -v '^src/base/secret\.[ch]$' | while IFS= read -r f; do
	n=$(code_only "$f" | grep -oE '(^|[^A-Za-z0-9_])secret_reveal([^A-Za-z0-9_]|$)' | wc -l)
	known=$(awk -v f="$f" '$1 == f { print $2 }' "$list")
	[ "$((n))" = "${known:-0}" ] || echo "$f: $((n)) times, $list says ${known:-0}"
done)"
check 'what is in the list is there, with its reason' "$(grep -vE '^(#|$)' "$list" | while read -r f n reason; do
	[ -e "$f" ] || echo "$f is gone"
	[ -n "$reason" ] || echo "$f: no reason"
done)"
finish
