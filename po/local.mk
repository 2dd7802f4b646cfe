# The catalogues beside the uninstalled program, where i18n_start looks first. From the .po where there is a msgfmt, so that
# a change of a translation shows at once; else from the .gmo that a release carries.
all-local: catalogues
clean-local: clean-catalogues
.PHONY: catalogues clean-catalogues
catalogues:
	@for lang in `sed -e 's/#.*//' $(srcdir)/po/LINGUAS`; do \
	  to=locale/$$lang/LC_MESSAGES/$(PACKAGE).mo; from=; \
	  for f in $$lang.po $$lang.gmo; do \
	    case "$$f:$(GMSGFMT)" in *.po: | *.po::) continue ;; esac; \
	    for dir in po $(srcdir)/po; do test -n "$$from" || { test -f $$dir/$$f && from=$$dir/$$f; }; done; \
	  done; \
	  test -n "$$from" || continue; \
	  if test -f $$to && test -z "`find $$from -newer $$to`"; then continue; fi; \
	  $(MKDIR_P) locale/$$lang/LC_MESSAGES || exit 1; \
	  case $$from in \
	  *.po) $(GMSGFMT) -o $$to.new $$from ;; \
	  *) cp $$from $$to.new ;; \
	  esac && mv -f $$to.new $$to || exit 1; \
	done
clean-catalogues:
	rm -rf locale
