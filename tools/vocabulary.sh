#!/bin/sh
# SPDX-License-Identifier: ISC
# Makes from the vocabulary what is kept in the tree: the manual page handrail-screens(5) and the schema for editors, and from the
# guides their texts for translators. Usage: tools/vocabulary.sh PROGRAM SOURCE-FOLDER TARGET-FOLDER
set -eu
program=$1 source=$2 target=$3
mkdir -p "$target/man" "$target/screens" "$target/po"
"$program" vocabulary --man >"$target/man/tables.$$"
sed -e "/^\.\\\\\" TABLES\$/{
r $target/man/tables.$$
d
}" "$source/man/handrail-screens.5.in" >"$target/man/handrail-screens.5"
rm -f "$target/man/tables.$$"
"$program" vocabulary --schema >"$target/screens/handrail-screens.schema.json"
set --
for guide in "$source"/screens/*/guide.json; do
	set -- "$@" "$(dirname "$guide")"
done
"$program" strings "$@" >"$target/po/screens-strings.h"
