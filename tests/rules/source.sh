#!/bin/sh
# SPDX-License-Identifier: ISC
# What may not stand in the sources.
. "${srcdir:-.}/tests/rules/lib.sh"

first_line() {
	while IFS= read -r f; do
		head -n 2 "$f" | grep -q 'SPDX-License-Identifier: ISC' || echo "$f"
	done
}
check 'every C file begins with its licence' "$(all_c_files | while IFS= read -r f; do
	[ "$(head -n 1 "$f")" = '/* SPDX-License-Identifier: ISC */' ] || echo "$f"
done)"
# without it a file is compiled as strict C11, and what POSIX declares is there or not as the flags of some library have it
check 'every C file includes config.h before all else' "$(all_c_files | grep '[.]c$' | while IFS= read -r f; do
	[ "$(grep -m 1 '^#[ ]*include' "$f")" = '#include "config.h"' ] || echo "$f"
done)"
check 'every script begins with its licence' "$({ echo bootstrap; echo .ci/run; find tests tools -name '*.sh' -o -name '*.awk'; } | first_line)"

banned='strcpy|strcat|strncpy|strncat|sprintf|vsprintf|gets|strtok|system|popen|atoi|atol|atof|setjmp|longjmp|sigsetjmp|siglongjmp|alloca|mktemp|tmpnam|tempnam|rand|srand'
check 'no banned function' "$(all_c_files | while IFS= read -r f; do
	code_only "$f" | grep -nE "(^|[^A-Za-z0-9_>.])($banned)[ \t]*\(" | sed "s|^|$f:|"
done)"

# built from parts, so that a search for them finds nothing here
providers='terra''form|bit''bucket|az''ure|fl''ux|atlas''sian|hashi''corp'
check 'no provider is named in src/ (guides are data)' "$(grep -rniE "$providers" src | grep -v "^Binary" | cut -c1-160)"

# the types of service connections are read from the guide; those named as programs or formats that handrail uses are left out
types=$(sed -n 's/^ *{ "value": "\([A-Za-z]*\)", "label".*"group".*/\1/p' screens/azure-pipelines-service-connections/type.json | grep -vxE 'git|ssh|generic' | tr '\n' '|')
check 'the guide has types to look for' "$([ "$(echo "$types" | tr '|' '\n' | wc -l)" -gt 15 ] || echo "none found in type.json")"
check 'no type of service connection is named in src/' "$(grep -rniE "(${types}docker|cargo|jira)" src | grep -v "^Binary" | cut -c1-160)"

everything() {
	find . -type f -not -path './.git/*' -not -path './autom4te.cache/*' -not -path './build-aux/*' -not -path './m4/*' -not -path '*/.deps/*' \
		-not -path '*/.libs/*' -not -path './handrail-*' -not -path './tests/out/*' \
		\( -name '*.[ch]' -o -name '*.sh' -o -name '*.mk' -o -name '*.awk' -o -name '*.json' -o -name '*.am' -o -name '*.ac' -o -name '*.[15]' \
		-o -name '*.txt' -o -name '*.tsv' -o -name 'de.po' -o -name bootstrap -o -name run -o -name README -o -name HACKING -o -name NEWS \)
}
check 'no path of one machine' "$(everything | xargs grep -nE '(^|[^A-Za-z0-9_~.}/>-])/(home|root|work|Users)/[a-zA-Z]' /dev/null |
	grep -vE '/home/(me|user|you|alice|ana|sam)([/"]|$)' | cut -c1-160)"
check 'no host of a package registry' "$(everything | grep -v '^./screens/' |
	xargs grep -nE '(registry|deb|mirror|mirrors|security|archive|pypi|proxy|crates|packages)[.][a-z0-9-]+[.](org|io|dev|net)([^a-z]|$)' /dev/null | cut -c1-160)"
check 'no space at the end of a line' "$(all_c_files | xargs grep -nE '[ 	]+$' /dev/null | cut -c1-120)"
check 'C is indented with tabs' "$(all_c_files | xargs grep -nE '^    ' /dev/null | cut -c1-120)"
finish
