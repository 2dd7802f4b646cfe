# SPDX-License-Identifier: ISC
# Prints "file:line: name, N lines" for every function longer than max. A function is what begins in the first column with a
# name and a parenthesis and has its last brace in the first column.
function named(s) { sub(/\(.*/, "", s); sub(/[ \t]+$/, "", s); sub(/^.*[ \t*]/, "", s); return s }
FNR == 1 { start = 0; open = 0 }
!open && /^[A-Za-z_]/ && /\(/ && !/;[ \t]*$/ && !/^(typedef|struct [a-z_]+ *\{|enum|union)/ && !/=[ \t]*\{?[ \t]*$/ { start = FNR; name = named($0) }
!open && /;[ \t]*$/ && !/\{/ { start = 0 }
!open && start && (/^\{/ || /\)[ \t]*\{[ \t]*$/) { open = 1 }
open && /^\}/ {
	if (FNR - start + 1 > max) print FILENAME ":" start ": " name ", " FNR - start + 1 " lines"
	open = 0; start = 0; seen++
}
END { if (count) print seen + 0 }
