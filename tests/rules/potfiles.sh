#!/bin/sh
# SPDX-License-Identifier: ISC
# Every C file with a text for people is in po/POTFILES.in, and everything in there exists.
. "${srcdir:-.}/tests/rules/lib.sh"

check 'every file with a text is in po/POTFILES.in' "$(c_files | grep '\.c$' | while IFS= read -r f; do
	code_only "$f" | grep -qE '(^|[^A-Za-z0-9_])(_|N_|C_|NC_|ngettext)\(' || continue
	grep -qxF "$f" po/POTFILES.in || echo "$f"
done)"
check 'every file in po/POTFILES.in is there' "$(grep -vE '^(#|$)' po/POTFILES.in | while IFS= read -r f; do [ -e "$f" ] || echo "$f"; done)"
check 'po/POTFILES.in names nothing twice' "$(grep -vE '^(#|$)' po/POTFILES.in | sort | uniq -d)"
finish
