# each kind of test adds itself
EXTRA_DIST += tests/summary.sh
