#!/bin/sh
# SPDX-License-Identifier: ISC
# A file includes only its own folder and those before it; libraries stay where they belong.
. "${srcdir:-.}/tests/rules/lib.sh"

includes() {
	find "src/$1" -name '*.[ch]' -exec grep -HnE '^[ \t]*#[ \t]*include[ \t]*"' {} + | sed 's/#[ \t]*include[ \t]*"\([^"]*\)".*/\1/'
}

# own folder, then what else may be included, as an extended regular expression
layer() {
	problems=$(includes "$1" | while IFS= read -r line; do
		name=${line##*:}
		place=${line%:*}
		[ "$name" = config.h ] && continue
		case $name in
		*..*) echo "$place: \"$name\" goes up a folder"; continue ;;
		*/*) ;;
		*) [ -e "src/$1/$name" ] || echo "$place: \"$name\" is not in src/$1"; continue ;;
		esac
		echo "$name" | grep -qE "^($1/${2:+|$2})" || echo "$place: \"$name\" is not for src/$1"
	done)
	check "src/$1 includes itself and what is before it" "$problems"
}
layer base ''
layer guide 'base/'
layer action 'base/|guide/'
layer session 'base/|guide/|action/'
layer face 'base/|guide/|action/|session/'
# live.h is the contract with the module; loading it is the program's business
layer cli 'base/|guide/|action/|session/|face/|live/live\.h$'
layer live 'base/|action/world\.h$|guide/guide\.h$'

check 'no other folder in src/' "$(find src -mindepth 1 -maxdepth 1 | grep -vE '^src/(base|guide|action|session|face|cli|live)$')"

only_in() {
	check "$1 is only for src/$2" "$(c_files | grep -v "^src/$2/" | xargs grep -nE "#[ \t]*include[ \t]*<($1)" /dev/null)"
}
only_in 'curl/|libssh2|openssl/|yaml\.h' live
only_in 'curses\.h|ncurses|term\.h' face
finish
