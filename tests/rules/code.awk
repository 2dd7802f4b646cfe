# SPDX-License-Identifier: ISC
# Prints a C file with comments and the insides of strings taken out; line numbers stay.
{
	out = ""
	n = length($0)
	for (i = 1; i <= n; i++) {
		c = substr($0, i, 1)
		d = substr($0, i, 2)
		if (comment) {
			if (d == "*/") { comment = 0; i++ }
		} else if (quote != "") {
			if (c == "\\") i++
			else if (c == quote) { quote = ""; out = out c }
		} else if (d == "/*") {
			comment = 1; i++
		} else if (d == "//") {
			break
		} else if (c == "\"" || c == "'") {
			quote = c; out = out c
		} else
			out = out c
	}
	if (substr($0, n, 1) != "\\") quote = ""
	print out
}
