# the manual
dist_man_MANS += man/handrail.1
dist_man_MANS += man/handrail-screens.5
EXTRA_DIST += man/handrail-screens.5.in
nobase_dist_screens_DATA += screens/handrail-screens.schema.json

# renews what is made from the vocabulary and from the guides; tests/rules/vocabulary.sh compares
vocabulary: handrail
	$(srcdir)/tools/vocabulary.sh ./handrail $(srcdir) $(srcdir)
.PHONY: vocabulary
EXTRA_DIST += tools/vocabulary.sh po/screens-strings.h
