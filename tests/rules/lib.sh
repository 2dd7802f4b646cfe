# SPDX-License-Identifier: ISC
# shellcheck shell=sh disable=SC2034,SC2038
# What the rules share. A rule is "check NAME PROBLEMS": it holds when there are no problems. Each prints TAP, and at the end
# the line that tests/summary.sh adds up.
set -u
LC_ALL=C
export LC_ALL
build=$(pwd)                # where the program was built; the rules run in the source tree
src=$(cd "${srcdir:-.}" && pwd) || exit 99
[ -f "$src/configure.ac" ] || src=$(cd "$(dirname "$0")/../.." && pwd)
cd "$src" || exit 99
done_n=0 failed_n=0

check() {
	done_n=$((done_n + 1))
	if [ -z "$2" ]; then
		echo "ok $done_n - $1"
	else
		failed_n=$((failed_n + 1))
		echo "not ok $done_n - $1"
		printf '%s\n' "$2" | sed 's/^/    /'
	fi
}

# a rule that cannot be judged on this machine; it is not counted
skip() {
	echo "skip - $1: $2"
	skipped="$1: $2"
}

finish() {
	[ "$done_n" -gt 0 ] || { echo "${skipped:-nothing to check}"; exit 77; }
	echo "$(((done_n - failed_n) * 100 / done_n))%: Checks: $done_n, Failures: $failed_n, Errors: 0"
	[ "$failed_n" = 0 ] || exit 1
	exit 0
}

c_files() {
	find src -name '*.[ch]' | sort
}

all_c_files() {
	find src tests tools -name '*.[ch]' | sort
}

# C without comments and without what stands in quotes, so that a rule sees code only; lines keep their numbers
code_only() {
	awk -f tests/rules/code.awk "$1"
}
