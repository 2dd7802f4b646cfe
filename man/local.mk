# the manual
dist_man_MANS += man/handrail.1
