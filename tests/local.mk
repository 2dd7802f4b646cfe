# each kind of test adds itself
EXTRA_DIST += tests/summary.sh

# the longest one is begun first, so that the others run beside it
if TESTS_WANTED
TESTS += tests/rows/rows
endif

# base
if TESTS_WANTED
scratch = tests/unit/scratch.h tests/unit/scratch.c
check_PROGRAMS += tests/unit/unit-base
TESTS += tests/unit/unit-base
tests_unit_unit_base_SOURCES = $(scratch) tests/unit/base_tests.h tests/unit/base_main.c tests/unit/base_buf.c tests/unit/base_text.c \
	tests/unit/base_url.c tests/unit/base_fs.c tests/unit/base_secret.c tests/unit/base_loop.c tests/unit/base_child.c tests/unit/base_i18n.c
tests_unit_unit_base_CPPFLAGS = $(AM_CPPFLAGS) -I$(srcdir)/tests/unit
tests_unit_unit_base_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_unit_unit_base_LDADD = libhandrail.la $(CHECK_LIBS)
endif

# guide
if TESTS_WANTED
check_PROGRAMS += tests/unit/unit-guide
TESTS += tests/unit/unit-guide
tests_unit_unit_guide_SOURCES = $(scratch) tests/unit/guide_tests.h tests/unit/guide_main.c tests/unit/guide_json.c tests/unit/guide_read.c \
	tests/unit/guide_lint.c tests/unit/guide_print.c
tests_unit_unit_guide_CPPFLAGS = $(AM_CPPFLAGS) -I$(srcdir)/tests/unit -DTOP_SRCDIR='"$(abs_top_srcdir)"'
EXTRA_DIST += tests/lint
tests_unit_unit_guide_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_unit_unit_guide_LDADD = libhandrail.la $(CHECK_LIBS)
endif

# the faces: screens compared whole, typing, conversations, and the curses face on a modelled terminal
EXTRA_DIST += tests/faces
if TESTS_WANTED
check_PROGRAMS += tests/unit/unit-face tests/unit/face-demo
TESTS += tests/unit/unit-face
tests_unit_unit_face_SOURCES = tests/unit/face_tests.h tests/unit/face_stub.h tests/unit/face_stub.c tests/unit/face_views.c tests/unit/face_main.c \
	tests/unit/face_draw.c tests/unit/face_typing.c tests/unit/face_line.c tests/unit/face_terminal.c
tests_unit_unit_face_CPPFLAGS = $(AM_CPPFLAGS) -I$(srcdir) -I$(srcdir)/tests/unit -DFACES_DIR='"$(abs_srcdir)/tests/faces"'
tests_unit_unit_face_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS) $(VTERM_CFLAGS)
tests_unit_unit_face_LDADD = libhandrail.la tests/lib/libterm.la $(CHECK_LIBS) $(VTERM_LIBS)
tests_unit_face_demo_SOURCES = tests/unit/face_stub.h tests/unit/face_stub.c tests/unit/face_views.c tests/unit/face_demo.c
tests_unit_face_demo_CPPFLAGS = $(AM_CPPFLAGS) -I$(srcdir)/tests/unit
tests_unit_face_demo_LDADD = libhandrail.la
endif

# actions
if TESTS_WANTED
check_PROGRAMS += tests/unit/unit-action
TESTS += tests/unit/unit-action
tests_unit_unit_action_SOURCES = $(scratch) tests/unit/action_tests.h tests/unit/action_main.c tests/unit/action_expand.c tests/unit/action_request.c \
	tests/unit/action_match.c tests/unit/action_make.c tests/unit/action_source.c tests/unit/action_run.c \
	tests/unit/action_headers.c tests/unit/action_during.c
tests_unit_unit_action_CPPFLAGS = $(AM_CPPFLAGS) -I$(srcdir)/tests/unit -DGUIDES='"$(abs_top_srcdir)/tests/guides"'
tests_unit_unit_action_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_unit_unit_action_LDADD = libhandrail.la $(CHECK_LIBS)
endif

# sessions
if TESTS_WANTED
check_PROGRAMS += tests/unit/unit-session
TESTS += tests/unit/unit-session
tests_unit_unit_session_SOURCES = $(scratch) tests/unit/session_tests.h tests/unit/session_main.c tests/unit/session_answer.c tests/unit/session_walk.c \
	tests/unit/session_stale.c tests/unit/session_forms.c tests/unit/session_journal.c tests/unit/session_resume.c tests/unit/session_tasks.c tests/unit/session_during.c
tests_unit_unit_session_CPPFLAGS = $(AM_CPPFLAGS) -I$(srcdir)/tests/unit -DGUIDES='"$(abs_top_srcdir)/tests/guides"'
tests_unit_unit_session_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_unit_unit_session_LDADD = libhandrail.la $(CHECK_LIBS)
endif
EXTRA_DIST += tests/guides

# rules about the sources themselves
rules = tests/rules/layers.sh tests/rules/lengths.sh tests/rules/source.sh tests/rules/secrets.sh tests/rules/potfiles.sh \
	tests/rules/texts.sh tests/rules/manual.sh tests/rules/vocabulary.sh tests/rules/languages.sh
TESTS += $(rules)
EXTRA_DIST += $(rules) tests/rules/lib.sh tests/rules/code.awk tests/rules/functions.awk tests/rules/secrets.txt

# fixtures for tests that need a real server: certificates of an own CA, real sshds
if TESTS_WANTED
check_LTLIBRARIES += tests/lib/libfixtures.la
tests_lib_libfixtures_la_SOURCES = tests/lib/ca.c tests/lib/ca.h tests/lib/sshd.c tests/lib/sshd.h tests/lib/service.c tests/lib/service.h
tests_lib_libfixtures_la_CPPFLAGS = $(AM_CPPFLAGS) -DANYUSER='"$(abs_top_builddir)/tests/lib/.libs/anyuser.so"' \
	-DBANNER='"$(abs_top_builddir)/tests/lib/.libs/banner.so"'
tests_lib_libfixtures_la_CFLAGS = $(AM_CFLAGS) $(LIVE_CFLAGS)
tests_lib_libfixtures_la_LIBADD = $(LIVE_LIBS)
EXTRA_tests_lib_libfixtures_la_DEPENDENCIES = tests/lib/anyuser.la tests/lib/banner.la
# loaded into sshd, so without sanitizers; -rpath makes libtool build a shared object that is not installed
check_LTLIBRARIES += tests/lib/anyuser.la
tests_lib_anyuser_la_SOURCES = tests/lib/anyuser.c
tests_lib_anyuser_la_CFLAGS = -std=c11 $(WARN)
tests_lib_anyuser_la_LDFLAGS = -module -avoid-version -shared -rpath /nowhere
check_LTLIBRARIES += tests/lib/banner.la
tests_lib_banner_la_SOURCES = tests/lib/banner.c
tests_lib_banner_la_CFLAGS = -std=c11 $(WARN)
tests_lib_banner_la_LDFLAGS = -module -avoid-version -shared -rpath /nowhere
endif

# what the tests share: a terminal that is modelled, and servers to practise with
if TESTS_WANTED
test_cppflags = $(AM_CPPFLAGS) -I$(srcdir) $(CHECK_CFLAGS) $(VTERM_CFLAGS) $(MHD_CFLAGS)
check_LTLIBRARIES += tests/lib/libterm.la
tests_lib_libterm_la_SOURCES = tests/lib/term.c tests/lib/term.h tests/lib/term_job.c tests/lib/term_job.h tests/lib/term_model.c tests/lib/term_model.h
tests_lib_libterm_la_CPPFLAGS = $(test_cppflags)
tests_lib_libterm_la_LIBADD = libbase.la $(VTERM_LIBS)

check_LTLIBRARIES += tests/lib/libpractice.la
tests_lib_libpractice_la_SOURCES = tests/lib/practice.c tests/lib/practice.h tests/lib/practice_inner.h tests/lib/practice_serve.c \
	tests/lib/practice_secret.c tests/lib/practice_record.c tests/lib/practice_requests.c tests/lib/practice_path.c tests/lib/practice_rsa.c tests/lib/practice_keys.c \
	tests/lib/practice_tf.c tests/lib/practice_tf_client.c tests/lib/practice_tf_token.c tests/lib/practice_ado.c tests/lib/practice_ado_git.c \
	tests/lib/practice_bbs.c tests/lib/practice_bbs_repo.c tests/lib/practice_bbs_link.c tests/lib/practice_oauth1.c tests/lib/practice_bbc.c tests/lib/practice_azdo.c \
	tests/lib/practice_azdo_access.c tests/lib/practice_azdo_roles.c \
	tests/lib/practice_endpoints.c tests/lib/practice_types.c tests/lib/practice_keyed.c tests/lib/practice_described.c \
	tests/lib/practice_browser.c \
	tests/lib/practice_azure.h tests/lib/practice_azure.c tests/lib/practice_entra.c tests/lib/practice_bus.c tests/lib/fabric.c tests/lib/fabric.h \
	tests/lib/relay.c tests/lib/relay.h
tests_lib_libpractice_la_CPPFLAGS = $(test_cppflags) $(LIVE_CFLAGS)
tests_lib_libpractice_la_LIBADD = libbase.la $(CJSON_LIBS) $(MHD_LIBS) $(LIVE_LIBS) -lpthread

# a cluster to practise with, and a program that stands in for flux
check_LTLIBRARIES += tests/lib/libkube.la
tests_lib_libkube_la_SOURCES = tests/lib/kube.c tests/lib/kube.h
tests_lib_libkube_la_CPPFLAGS = $(test_cppflags)
tests_lib_libkube_la_LIBADD = libbase.la $(CJSON_LIBS) $(MHD_LIBS) -lpthread
check_PROGRAMS += tests/standin/flux
tests_standin_flux_SOURCES = tests/standin/flux.c
tests_standin_flux_CPPFLAGS = $(test_cppflags)
tests_standin_flux_LDFLAGS = $(AM_LDFLAGS) -static-libtool-libs
tests_standin_flux_LDADD = libbase.la

# the practice servers: their own test, and as a program for trying things by hand
check_PROGRAMS += tests/e2e/servers tests/e2e/practice
TESTS += tests/e2e/servers
tests_e2e_servers_SOURCES = tests/e2e/servers.c
tests_e2e_servers_CPPFLAGS = $(test_cppflags) $(LIVE_CFLAGS)
tests_e2e_servers_LDADD = tests/lib/libpractice.la tests/lib/libfixtures.la libbase.la $(LIVE_LIBS) $(CHECK_LIBS)
check_PROGRAMS += tests/e2e/servers-bitbucket
TESTS += tests/e2e/servers-bitbucket
tests_e2e_servers_bitbucket_SOURCES = tests/e2e/servers_bitbucket.c tests/e2e/servers_shapes.c tests/e2e/servers_ssh.c \
	tests/e2e/call.c tests/e2e/call.h tests/lib/proc.c tests/lib/proc.h
tests_e2e_servers_bitbucket_CPPFLAGS = $(test_cppflags) $(LIVE_CFLAGS)
tests_e2e_servers_bitbucket_LDADD = tests/lib/libterm.la $(tests_e2e_servers_LDADD)
tests_e2e_practice_SOURCES = tests/e2e/practice-main.c
tests_e2e_practice_CPPFLAGS = $(test_cppflags)
tests_e2e_practice_LDADD = tests/lib/libpractice.la tests/lib/libfixtures.la

# the guide live: unattended, against the practice servers and a real sshd
check_LTLIBRARIES += tests/lib/git-user.la
tests_lib_git_user_la_SOURCES = tests/lib/git-user.c
tests_lib_git_user_la_CFLAGS = -std=c11
tests_lib_git_user_la_LDFLAGS = -module -avoid-version -shared -rpath /nowhere
check_PROGRAMS += tests/e2e/walk
TESTS += tests/e2e/walk
stage_sources = tests/e2e/stage.c tests/e2e/stage.h tests/lib/proc.c tests/lib/proc.h
tests_e2e_walk_SOURCES = tests/e2e/walk.c $(stage_sources)
tests_e2e_walk_CPPFLAGS = $(test_cppflags)
walk_libs = tests/lib/libpractice.la tests/lib/libfixtures.la tests/lib/libterm.la libbase.la
tests_e2e_walk_LDADD = $(walk_libs) $(CJSON_LIBS) $(CHECK_LIBS)
tests_e2e_walk_DEPENDENCIES = $(walk_libs) tests/lib/git-user.la handrail live.la
# the Bitbucket guides live
check_PROGRAMS += tests/e2e/bitbucket-cloud
TESTS += tests/e2e/bitbucket-cloud
bitbucket_sources = tests/e2e/bitbucket.c tests/e2e/bitbucket.h tests/e2e/call.c tests/e2e/call.h $(stage_sources)
tests_e2e_bitbucket_cloud_SOURCES = tests/e2e/bitbucket_cloud.c $(bitbucket_sources)
tests_e2e_bitbucket_cloud_CPPFLAGS = $(test_cppflags) $(LIVE_CFLAGS) -DSCREENS='"$(abs_top_srcdir)/screens"'
tests_e2e_bitbucket_cloud_LDADD = $(tests_e2e_walk_LDADD)
tests_e2e_bitbucket_cloud_DEPENDENCIES = $(tests_e2e_walk_DEPENDENCIES)
check_PROGRAMS += tests/e2e/bitbucket-server
TESTS += tests/e2e/bitbucket-server
tests_e2e_bitbucket_server_SOURCES = tests/e2e/bitbucket_server.c $(bitbucket_sources)
tests_e2e_bitbucket_server_CPPFLAGS = $(test_cppflags) $(LIVE_CFLAGS)
tests_e2e_bitbucket_server_LDADD = $(tests_e2e_walk_LDADD)
tests_e2e_bitbucket_server_DEPENDENCIES = $(tests_e2e_walk_DEPENDENCIES)

# service connections live
check_PROGRAMS += tests/e2e/endpoints
TESTS += tests/e2e/endpoints
azdo_sources = tests/e2e/azdo.c tests/e2e/azdo.h $(bitbucket_sources)
azdo_cppflags = $(test_cppflags) $(LIVE_CFLAGS) -DSCREENS='"$(abs_top_srcdir)/screens"'
tests_e2e_endpoints_SOURCES = tests/e2e/endpoints.c $(azdo_sources)
tests_e2e_endpoints_CPPFLAGS = $(azdo_cppflags)
tests_e2e_endpoints_LDADD = $(tests_e2e_walk_LDADD)
tests_e2e_endpoints_DEPENDENCIES = $(tests_e2e_walk_DEPENDENCIES)
check_PROGRAMS += tests/e2e/endpoints_tasks
TESTS += tests/e2e/endpoints_tasks
tests_e2e_endpoints_tasks_SOURCES = tests/e2e/endpoints_tasks.c $(azdo_sources)
tests_e2e_endpoints_tasks_CPPFLAGS = $(azdo_cppflags)
tests_e2e_endpoints_tasks_LDADD = $(tests_e2e_walk_LDADD)
tests_e2e_endpoints_tasks_DEPENDENCIES = $(tests_e2e_walk_DEPENDENCIES)
check_PROGRAMS += tests/e2e/endpoints-web
TESTS += tests/e2e/endpoints-web
tests_e2e_endpoints_web_SOURCES = tests/e2e/endpoints_web.c tests/lib/nginx.c tests/lib/nginx.h $(azdo_sources)
tests_e2e_endpoints_web_CPPFLAGS = $(azdo_cppflags)
tests_e2e_endpoints_web_LDADD = $(tests_e2e_walk_LDADD)
tests_e2e_endpoints_web_DEPENDENCIES = $(tests_e2e_walk_DEPENDENCIES)
check_PROGRAMS += tests/e2e/endpoints-registry
TESTS += tests/e2e/endpoints-registry
tests_e2e_endpoints_registry_SOURCES = tests/e2e/endpoints_registry.c tests/lib/nginx.c tests/lib/nginx.h $(azdo_sources)
tests_e2e_endpoints_registry_CPPFLAGS = $(azdo_cppflags)
tests_e2e_endpoints_registry_LDADD = $(tests_e2e_walk_LDADD)
tests_e2e_endpoints_registry_DEPENDENCIES = $(tests_e2e_walk_DEPENDENCIES)
check_PROGRAMS += tests/e2e/endpoints-keys
TESTS += tests/e2e/endpoints-keys
tests_e2e_endpoints_keys_SOURCES = tests/e2e/endpoints_keys.c $(azdo_sources)
tests_e2e_endpoints_keys_CPPFLAGS = $(azdo_cppflags)
tests_e2e_endpoints_keys_LDADD = $(tests_e2e_walk_LDADD) $(LIVE_LIBS)
tests_e2e_endpoints_keys_DEPENDENCIES = $(tests_e2e_walk_DEPENDENCIES)

# were requests made as they are described? Its own test, and "make check-requests SPECS=FOLDER" for those of live walks
check_PROGRAMS += tests/tools/check-requests
TESTS += tests/tools/requests.sh
tests_tools_check_requests_SOURCES = tests/tools/check-requests.c tests/tools/described.c tests/tools/endpoint.c tests/tools/shape.c tests/tools/requests.h
tests_tools_check_requests_CPPFLAGS = $(AM_CPPFLAGS) -I$(srcdir)
tests_tools_check_requests_LDADD = libbase.la $(CJSON_LIBS)
EXTRA_DIST += tests/tools/requests.sh tests/tools/described tests/tools/right.jsonl tests/tools/wrong.jsonl tests/tools/wrong.txt
check_PROGRAMS += tests/e2e/endpoints-azure
TESTS += tests/e2e/endpoints-azure
azure_sources = tests/e2e/azure.c tests/e2e/azure.h $(azdo_sources)
tests_e2e_endpoints_azure_SOURCES = tests/e2e/endpoints_azure.c $(azure_sources)
tests_e2e_endpoints_azure_CPPFLAGS = $(azdo_cppflags)
tests_e2e_endpoints_azure_LDADD = $(tests_e2e_walk_LDADD)
tests_e2e_endpoints_azure_DEPENDENCIES = $(tests_e2e_walk_DEPENDENCIES)
check_PROGRAMS += tests/e2e/endpoints-vcs
TESTS += tests/e2e/endpoints-vcs
tests_e2e_endpoints_vcs_SOURCES = tests/e2e/endpoints_vcs.c tests/e2e/vcs_stage.c tests/e2e/vcs_stage.h $(azdo_sources)
tests_e2e_endpoints_vcs_CPPFLAGS = $(azdo_cppflags)
tests_e2e_endpoints_vcs_LDADD = $(tests_e2e_walk_LDADD) $(LIVE_LIBS)
tests_e2e_endpoints_vcs_DEPENDENCIES = $(tests_e2e_walk_DEPENDENCIES)
check_PROGRAMS += tests/e2e/endpoints-ssh
TESTS += tests/e2e/endpoints-ssh
tests_e2e_endpoints_ssh_SOURCES = tests/e2e/endpoints_ssh.c $(azdo_sources)
tests_e2e_endpoints_ssh_CPPFLAGS = $(azdo_cppflags)
tests_e2e_endpoints_ssh_LDADD = $(tests_e2e_walk_LDADD)
tests_e2e_endpoints_ssh_DEPENDENCIES = $(tests_e2e_walk_DEPENDENCIES)

check_PROGRAMS += tests/e2e/endpoints-npm
TESTS += tests/e2e/endpoints-npm
tests_e2e_endpoints_npm_SOURCES = tests/e2e/endpoints_npm.c tests/lib/registry.c tests/lib/registry.h tests/lib/front.c tests/lib/front.h $(azdo_sources)
tests_e2e_endpoints_npm_CPPFLAGS = $(azdo_cppflags) -DREGISTRY='"$(abs_top_srcdir)/tests/registry"'
tests_e2e_endpoints_npm_LDADD = $(tests_e2e_walk_LDADD) $(LIVE_LIBS)
tests_e2e_endpoints_npm_DEPENDENCIES = $(tests_e2e_walk_DEPENDENCIES)

check_PROGRAMS += tests/e2e/endpoints-docker
TESTS += tests/e2e/endpoints-docker
tests_e2e_endpoints_docker_SOURCES = tests/e2e/endpoints_docker.c tests/lib/front.c tests/lib/front.h $(azdo_sources)
tests_e2e_endpoints_docker_CPPFLAGS = $(azdo_cppflags)
tests_e2e_endpoints_docker_LDADD = $(tests_e2e_walk_LDADD) $(LIVE_LIBS)
tests_e2e_endpoints_docker_DEPENDENCIES = $(tests_e2e_walk_DEPENDENCIES)
check_PROGRAMS += tests/e2e/endpoints-jenkins
TESTS += tests/e2e/endpoints-jenkins
tests_e2e_endpoints_jenkins_SOURCES = tests/e2e/endpoints_jenkins.c tests/lib/front.c tests/lib/front.h $(azdo_sources)
tests_e2e_endpoints_jenkins_CPPFLAGS = $(azdo_cppflags)
tests_e2e_endpoints_jenkins_LDADD = $(tests_e2e_walk_LDADD) $(LIVE_LIBS)
tests_e2e_endpoints_jenkins_DEPENDENCIES = $(tests_e2e_walk_DEPENDENCIES)

check_PROGRAMS += tests/e2e/endpoints-kubernetes
TESTS += tests/e2e/endpoints-kubernetes
tests_e2e_endpoints_kubernetes_SOURCES = tests/e2e/endpoints_kubernetes.c tests/lib/front.c tests/lib/front.h $(azdo_sources)
tests_e2e_endpoints_kubernetes_CPPFLAGS = $(azdo_cppflags)
tests_e2e_endpoints_kubernetes_LDADD = tests/lib/libkube.la $(tests_e2e_walk_LDADD) $(LIVE_LIBS)
tests_e2e_endpoints_kubernetes_DEPENDENCIES = tests/lib/libkube.la $(tests_e2e_walk_DEPENDENCIES)
check_PROGRAMS += tests/e2e/endpoints-azure-services
TESTS += tests/e2e/endpoints-azure-services
tests_e2e_endpoints_azure_services_SOURCES = tests/e2e/endpoints_azure_services.c $(azure_sources)
tests_e2e_endpoints_azure_services_CPPFLAGS = $(azdo_cppflags)
tests_e2e_endpoints_azure_services_LDADD = $(tests_e2e_walk_LDADD)
tests_e2e_endpoints_azure_services_DEPENDENCIES = $(tests_e2e_walk_DEPENDENCIES)

check_PROGRAMS += tests/e2e/screen
TESTS += tests/e2e/screen
tests_e2e_screen_SOURCES = tests/e2e/screen.c $(stage_sources)
tests_e2e_screen_CPPFLAGS = $(test_cppflags)
tests_e2e_screen_LDADD = $(tests_e2e_walk_LDADD)
tests_e2e_screen_DEPENDENCIES = $(tests_e2e_walk_DEPENDENCIES)

# Flux live: the stand-in, kubectl against the practice cluster, git and ssh themselves
check_PROGRAMS += tests/e2e/flux-walk
TESTS += tests/e2e/flux-walk
tests_e2e_flux_walk_SOURCES = tests/e2e/flux_walk.c tests/e2e/flux_stage.c tests/e2e/flux_stage.h tests/lib/proc.c tests/lib/proc.h
tests_e2e_flux_walk_CPPFLAGS = $(test_cppflags)
tests_e2e_flux_walk_LDADD = tests/lib/libkube.la $(walk_libs) $(CJSON_LIBS) $(CHECK_LIBS)
tests_e2e_flux_walk_DEPENDENCIES = tests/lib/libkube.la $(walk_libs) tests/lib/git-user.la tests/standin/flux handrail live.la

# the programs on a terminal, with keys
check_PROGRAMS += tests/terminal/harness
TESTS += tests/terminal/harness
tests_terminal_harness_SOURCES = tests/terminal/harness.c
tests_terminal_harness_CPPFLAGS = $(test_cppflags)
tests_terminal_harness_LDADD = tests/lib/libterm.la libbase.la $(CHECK_LIBS)
check_PROGRAMS += tests/terminal/rehearse tests/terminal/signals tests/terminal/faces tests/terminal/answers
TESTS += tests/terminal/rehearse tests/terminal/signals tests/terminal/faces tests/terminal/answers
check_PROGRAMS += tests/terminal/during
TESTS += tests/terminal/during
drive_sources = tests/terminal/drive.c tests/terminal/drive.h tests/lib/proc.c tests/lib/proc.h
tests_terminal_rehearse_SOURCES = tests/terminal/rehearse.c $(drive_sources)
tests_terminal_rehearse_CPPFLAGS = $(test_cppflags) -DGUIDES='"$(abs_top_srcdir)/tests/guides"'
tests_terminal_rehearse_LDADD = tests/lib/libterm.la libbase.la $(CHECK_LIBS)
tests_terminal_faces_SOURCES = tests/terminal/faces.c $(drive_sources)
tests_terminal_faces_CPPFLAGS = $(test_cppflags)
tests_terminal_faces_LDADD = tests/lib/libterm.la libbase.la $(CJSON_LIBS) $(CHECK_LIBS)
tests_terminal_answers_SOURCES = tests/terminal/answers.c $(drive_sources)
tests_terminal_answers_CPPFLAGS = $(test_cppflags)
tests_terminal_answers_LDADD = tests/lib/libterm.la libbase.la $(CJSON_LIBS) $(CHECK_LIBS)
tests_terminal_during_SOURCES = tests/terminal/during.c $(drive_sources)
tests_terminal_during_CPPFLAGS = $(tests_terminal_rehearse_CPPFLAGS)
tests_terminal_during_LDADD = $(tests_terminal_rehearse_LDADD)
tests_terminal_signals_SOURCES = tests/terminal/signals.c $(drive_sources)
tests_terminal_signals_CPPFLAGS = $(test_cppflags)
tests_terminal_signals_LDADD = tests/lib/libterm.la libbase.la $(CHECK_LIBS)
endif

# the live module against real servers
if TESTS_WANTED
check_PROGRAMS += tests/live/live-check
TESTS += tests/live/live-check
tests_live_live_check_SOURCES = tests/live/live.h tests/live/live.c tests/live/rogue.c tests/live/http.c tests/live/tls.c tests/live/ssh.c \
	tests/live/key.c tests/live/tools.c tests/live/parse.c tests/live/client.c tests/live/askpass.c
tests_live_live_check_CPPFLAGS = $(AM_CPPFLAGS) -I$(srcdir) -I$(srcdir)/tests/live -DLIVE_MODULE='"$(abs_top_builddir)/.libs/live$(MODULE_EXT)"' \
	-DHANDRAIL='"$(abs_top_builddir)/handrail"'
tests_live_live_check_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS) $(MHD_CFLAGS) $(LIVE_CFLAGS)
tests_live_live_check_LDFLAGS = $(AM_LDFLAGS) -export-dynamic
tests_live_live_check_LDADD = tests/lib/libfixtures.la libhandrail.la $(CHECK_LIBS) $(MHD_LIBS) $(CJSON_LIBS) $(LIVE_LIBS) -lpthread
EXTRA_tests_live_live_check_DEPENDENCIES = live.la handrail
endif

# every row of every guide dealt, every step of the documents visited
if TESTS_WANTED
rows_cppflags = $(AM_CPPFLAGS) -I$(srcdir) -DSCREENS='"$(abs_top_srcdir)/screens"' -DHINTS='"$(abs_top_srcdir)/tests/rows/hints.tsv"' \
	-DSTATES='"$(abs_top_srcdir)/tests/contract/states.tsv"'
check_PROGRAMS += tests/rows/rows tests/rows/steps
TESTS += tests/rows/steps
tests_rows_rows_SOURCES = tests/rows/rows.c tests/rows/walk.c tests/rows/walk.h tests/rows/record.c
tests_rows_rows_CPPFLAGS = $(rows_cppflags)
tests_rows_rows_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_rows_rows_LDADD = libhandrail.la $(CJSON_LIBS) $(CHECK_LIBS)
tests_rows_steps_SOURCES = tests/rows/steps.c tests/rows/walk.c tests/rows/walk.h tests/rows/record.c
tests_rows_steps_CPPFLAGS = $(rows_cppflags)
tests_rows_steps_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_rows_steps_LDADD = libhandrail.la $(CJSON_LIBS) $(CHECK_LIBS)
check_PROGRAMS += tests/rows/releases
TESTS += tests/rows/releases
tests_rows_releases_SOURCES = tests/rows/releases.c tests/rows/walk.c tests/rows/walk.h tests/rows/record.c
tests_rows_releases_CPPFLAGS = $(rows_cppflags)
tests_rows_releases_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_rows_releases_LDADD = libhandrail.la $(CJSON_LIBS) $(CHECK_LIBS)
endif
# the command lines that a guide can build
if TESTS_WANTED
check_PROGRAMS += tests/rows/flags
TESTS += tests/rows/flags
tests_rows_flags_SOURCES = tests/rows/flags.c tests/rows/walk.c tests/rows/walk.h tests/rows/record.c
tests_rows_flags_CPPFLAGS = $(rows_cppflags) -DFLAGS='"$(abs_top_srcdir)/tests/contract/flux-flags.tsv"'
tests_rows_flags_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_rows_flags_LDADD = libhandrail.la $(CJSON_LIBS) $(CHECK_LIBS)
endif
EXTRA_DIST += tests/contract/flux-flags.tsv
EXTRA_DIST += tests/rows/hints.tsv tests/contract/states.tsv
# the npm registry that was fetched
EXTRA_DIST += tests/registry/package.json tests/registry/package-lock.json
clean-local: clean-registry
.PHONY: clean-registry
clean-registry:
	rm -rf tests/out/registry
	rmdir tests/out 2>/dev/null || :
