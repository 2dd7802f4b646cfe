#!/bin/sh
# SPDX-License-Identifier: ISC
# What is made from the vocabulary and the guides, and kept in the tree, is as the program makes it now. The guide in the manual
# and those of ours have nothing wrong with them. "make vocabulary" renews all of it.
. "${srcdir:-.}/tests/rules/lib.sh"

if [ ! -x "$build/handrail" ]; then
	skip 'what is made from the vocabulary' 'the program is not built'
	finish
fi
here=$(mktemp -d) || exit 99
trap 'rm -rf "$here"' EXIT
trap 'exit 130' INT TERM HUP

check 'manual, schema and texts can be made' "$(tools/vocabulary.sh "$build/handrail" "$src" "$here" 2>&1)"
for file in man/handrail-screens.5 screens/handrail-screens.schema.json po/screens-strings.h; do
	check "$file is as it is made now" "$(diff -u "$file" "$here/$file" 2>&1 | head -n 20)"
done

complaints() {
	said=$("$build/handrail" lint "$1" 2>&1) || printf '%s\n' "${said:-no complaint, and no success}"
}
mkdir "$here/example"
awk -v to="$here/example/" '/^\.\\" file /{ file = to $3; next } /^\.Ed/{ file = "" } file != "" { print > file }' man/handrail-screens.5
check 'the guide in the manual has nothing wrong with it' "$(complaints "$here/example")"
for guide in screens/*/guide.json; do
	check "$(dirname "$guide") has nothing wrong with it" "$(complaints "$(dirname "$guide")")"
done

# the C of the texts is never compiled; a brace name that a translation loses must be an error
if command -v xgettext >/dev/null 2>&1; then
	xgettext --from-code=UTF-8 -L C --keyword=N_ --keyword=NC_:1c,2 -o "$here/texts.pot" po/screens-strings.h 2>"$here/said" || echo failed >>"$here/said"
	check 'the texts can be extracted' "$(cat "$here/said")"
	check 'names in braces are looked at' "$(grep -q '^#, .*python-brace-format' "$here/texts.pot" || echo 'no text is marked')"
	{
		printf 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
		printf '#, python-brace-format\nmsgid "It is {user}."\nmsgstr "Es ist {usr}."\n'
	} >"$here/wrong.po"
	check 'a lost name is an error of msgfmt' "$(! msgfmt -c -o /dev/null "$here/wrong.po" 2>/dev/null || echo 'msgfmt says nothing')"
else
	skip 'the texts can be extracted' 'there is no xgettext here'
fi
finish
