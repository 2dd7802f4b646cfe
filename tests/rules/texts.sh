#!/bin/sh
# SPDX-License-Identifier: ISC
# The catalogues: they compile, fit the program, and German is complete.
. "${srcdir:-.}/tests/rules/lib.sh"
for tool in msgfmt xgettext msgmerge; do
	command -v "$tool" >/dev/null 2>&1 || { skip 'catalogues' "there is no $tool here"; finish; }
done
dir=$(mktemp -d) || exit 99
trap 'rm -rf "$dir"' EXIT

for po in po/*.po; do
	case $po in *@*) continue ;; esac          # made by the build
	check "$po compiles" "$(msgfmt -c -o /dev/null "$po" 2>&1 || :)"
done
check 'every catalogue is in po/LINGUAS' "$(for po in po/*.po; do
	l=${po#po/} l=${l%.po}
	grep -v '^#' po/LINGUAS | tr ' ' '\n' | grep -qxF "$l" || echo "$po"
done)"

# what the sources hold now, extracted with the options of the build
options=$(sed -n 's/^XGETTEXT_OPTIONS *= *//p' po/Makevars)
# shellcheck disable=SC2086 # a list of options
check 'the texts can be extracted' "$(grep -vE '^(#|$)' po/POTFILES.in | xgettext $options -f - -o "$dir/now.pot" 2>&1)"
if [ -s "$dir/now.pot" ]; then
	check 'no text ends in a space or has two in a row' "$(sed -n 's/^msgid "\(.*\)"$/\1/p' "$dir/now.pot" | grep -nE '[a-z.,]  +[A-Za-z]' | head)"
	check 'no exclamation marks' "$(msgcat --no-wrap "$dir/now.pot" | grep -nE '^msgid ".*[a-z]!( |"|$)' | head)"
fi

unfinished() {
	msgmerge -q --no-fuzzy-matching -o "$dir/$1.po" "po/$1.po" "$dir/now.pot" 2>&1
	msgattrib --untranslated --no-obsolete "$dir/$1.po" 2>/dev/null | sed -n '/^msgid ""$/{n;/^msgstr/d;};/^msgid\|^"/p' | head -n 20
	msgattrib --only-fuzzy --no-obsolete "po/$1.po" 2>/dev/null | sed -n 's/^msgid/fuzzy: msgid/p' | head -n 20
}
if [ -s "$dir/now.pot" ]; then
	check 'German is complete' "$(unfinished de)"
fi
finish
