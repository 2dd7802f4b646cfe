live_la_SOURCES += src/live/live.h src/live/inner.h src/live/live.c src/live/job.c src/live/env.c src/live/out.c src/live/wipe.c \
	src/live/web.h src/live/web.c src/live/fault.c src/live/trust.c src/live/cert.c src/live/identity.h src/live/identity.c src/live/http.c \
	src/live/sshkey.h src/live/sshkey.c src/live/greeting.h src/live/greeting.c src/live/hostkey.h src/live/hostkey.c src/live/reach.c \
	src/live/scratch.h src/live/scratch.c src/live/ssh.c src/live/keyfile.h src/live/keyfile.c src/live/sshconf.c src/live/key.c \
	src/live/command.c src/live/askpass.h src/live/askpass.c src/live/git.h src/live/git.c src/live/work.h src/live/work.c src/live/facts.h src/live/facts.c src/live/parse.h src/live/parse.c src/live/parse_yaml.c \
	src/live/parse_pem.c src/live/open.c src/live/copy.c src/live/digest.c src/live/versions.c
live_la_LIBADD += $(LTLIBINTL) $(PTHREAD_LIBS)
