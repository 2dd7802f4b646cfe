#!/bin/sh
# SPDX-License-Identifier: ISC
# The program speaks other languages where it was built, without being installed: German, and English with the quotes of
# the pseudo-locale, which shows that both the program's texts and the guides' are looked up.
. "${srcdir:-.}/tests/rules/lib.sh"
if [ ! -x "$build/handrail" ]; then
	skip 'other languages' 'the program is not built'
	finish
fi
if ! [ -f "$build/locale/de/LC_MESSAGES/handrail.mo" ]; then
	skip 'other languages' 'no catalogues were made'
	finish
fi
home=$(mktemp -d) || exit 99
trap 'rm -rf "$home"' EXIT
trap 'exit 130' INT TERM HUP

# rehearse LANGUAGE WAY: a whole rehearsal in that language
rehearse() {
	env HOME="$home" XDG_DATA_HOME="$home" XDG_STATE_HOME="$home" LC_ALL=C.UTF-8 LANGUAGE="$1" \
		"$build/handrail" rehearse terraform-azure-devops-server --no-input --set "way=$2" 2>&1 || echo "it ended with $?"
}
has() {
	grep -qF -- "$2" "$1" || { echo "not there: $2"; head -n 5 "$1"; }
}

if [ "$(LC_ALL=C.UTF-8 locale charmap 2>/dev/null)" != UTF-8 ]; then
	skip 'other languages' 'there is no C.UTF-8 here'
	finish
fi
for way in token hand; do
	rehearse de "$way" >"$home/$way-de"
	rehearse '' "$way" >"$home/$way-en"
	check "German, $way: the program" "$(has "$home/$way-de" 'ÜBUNG: Es wird nirgendwohin etwas gesendet.')"
	check "German, $way: the states" "$(has "$home/$way-de" '1.4 bewiesen ')"
	check "German, $way: the steps" "$(has "$home/$way-de" ' Token einfügen')"
	check "German, $way: the outcomes" "$(has "$home/$way-de" ' Das Token gehört svc-terraform ')"
	# what was proved says the same in no two languages, but for what stands in both as a name
	check "German, $way: no sentence is English" "$(grep -Fx -f "$home/$way-en" "$home/$way-de" | grep -vE '^[0-9.n]+ [a-z]+ [A-Za-z-]+$')"
done
rehearse en@quot token >"$home/quot"
check 'quotes: the guides' "$(has "$home/quot" '“Shell access is not supported”')"
env HOME="$home" XDG_DATA_HOME="$home" XDG_STATE_HOME="$home" LC_ALL=C.UTF-8 LANGUAGE=en@quot \
	"$build/handrail" rehearse terraform-azure-devops-server --no-input --set nothing >"$home/said" 2>&1
check 'quotes: the program' "$(has "$home/said" '“nothing”')"
finish
