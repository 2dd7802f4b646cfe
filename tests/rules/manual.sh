#!/bin/sh
# SPDX-License-Identifier: ISC
# The manual and the program say the same: every option and command of --help is in handrail.1 and the other way round.
. "${srcdir:-.}/tests/rules/lib.sh"
man=man/handrail.1

if command -v mandoc >/dev/null 2>&1; then
	check 'the manual pages are well formed' "$(find man "$build" -maxdepth 1 -name '*.[15]' | sort -u | xargs mandoc -Tlint -W warning 2>&1)"
else
	skip 'the manual pages are well formed' 'there is no mandoc here'
fi

help=$([ ! -x "$build/handrail" ] || "$build/handrail" --help </dev/null 2>&1)
# prints the lines that are in one of two lists only
difference() {
	printf '%s\n' "$1" | while IFS= read -r x; do
		[ -z "$x" ] || printf '%s\n' "$2" | grep -qxF -e "$x" || echo "$x: only in $3"
	done
	printf '%s\n' "$2" | while IFS= read -r x; do
		[ -z "$x" ] || printf '%s\n' "$1" | grep -qxF -e "$x" || echo "$x: only in $4"
	done
}
if [ -n "$help" ]; then
	options=$(printf '%s\n' "$help" | grep -oE -e '--[a-z][a-z-]*' | sort -u)
	described=$(sed -n 's/^\.It Fl -\([a-z-]*\).*/--\1/p' "$man" | sort -u)
	check 'every option of --help is in the manual, and no other' "$(difference "$options" "$described" --help "$man")"
	statuses=$(printf '%s\n' "$help" | sed -n '/^Exit status/,$p' | grep -oE '(^|[ :])[0-9]+(\+n)? [a-z]' | grep -oE '[0-9]+(\+n)?' | sort -u)
	explained=$(sed -n '/^\.Sh EXIT STATUS/,/^\.El/s/^\.It //p' "$man" | sort -u)
	check 'every exit status of --help is in the manual, and no other' "$(difference "$statuses" "$explained" --help "$man")"
	commands=$(printf '%s\n' "$help" | sed -n 's/^ *handrail \([a-z]\{1,\}\).*/\1/p' | sort -u)
	documented=$(sed -n '/^\.Sh COMMANDS/,/^\.Sh FULL/s/^\.It Cm \([a-z]*\).*/\1/p' "$man" | sort -u)
	check 'every command of --help is in the manual, and no other' "$(difference "$commands" "$documented" --help "$man")"
	check 'the commands of README exist' "$(sed -n 's/^    \.\{0,1\}\/\{0,1\}handrail \([a-z]\{1,\}\).*/\1/p' README | sort -u | while IFS= read -r c; do
		printf '%s\n' "$commands" | grep -qxF "$c" || echo "$c"
	done)"
	check 'the options of README and HACKING exist' "$(grep -ohE -e '(^|[^-a-z])--[a-z][a-z-]*' README | grep -oE -e '--[a-z-]*' | sort -u | while IFS= read -r o; do
		printf '%s\n' "$options" | grep -qxF -e "$o" || echo "$o"
	done)"
	check 'no command or option is unknown to its own program' "$(printf '%s\n' "$commands" | while IFS= read -r c; do
		"$build/handrail" "$c" --help </dev/null >/dev/null 2>&1 || echo "$c --help"
	done)"
else
	skip 'options and commands' 'handrail --help says nothing yet'
fi

# the keys and words of the faces, from their tables
section() {
	sed -n "/^\\.Sh $1/,/^\\.Sh/p" "$man"
}
check 'every key of the full screen is in the manual' "$(grep -oE 'F\([0-9]+\)' src/face/keys.c | tr -d '()' | sort -u | grep -v '^Fn$' | while IFS= read -r k; do
	section 'FULL SCREEN' | grep -qE "^\.It (.*[^A-Za-z0-9])?$k([^0-9]|$)" || echo "$k"
done)"
check 'every word of the plain face is in the manual' "$(sed -n 's/^	{ "\([^"]*\)", [a-z]*, [a-z]*, [a-z_]*, N_(.*/\1/p' src/face/commands.c | while IFS= read -r w; do
	section 'LINE BY LINE' | grep -qF -e "$w" || echo "$w"
done)"
finish
