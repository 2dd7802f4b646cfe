/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "tests/lib/front.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/fs.h"
#include "base/mem.h"

/* One process, so that it needs no account of its own where root runs it. */
static const char whole[] =
	"daemon off;\nmaster_process off;\npid nginx.pid;\nerror_log error.log;\nevents { worker_connections 64; }\n"
	"http {\nclient_body_temp_path tmp-body;\nproxy_temp_path tmp-proxy;\nfastcgi_temp_path tmp-fastcgi;\nuwsgi_temp_path tmp-uwsgi;\nscgi_temp_path tmp-scgi;\n"
	"default_type application/json;\nlog_format asked '$request_method $request_uri $status';\naccess_log asked.log asked;\n"
	"server {\nlisten 127.0.0.1:%d ssl;\nssl_certificate pair.pem;\nssl_certificate_key pair.key;\n%s}\n}\n";

static bool put(const struct front *f, const char *name, const char *text)
{
	char *path = mem_fmt("%s/%s", f->dir, name);
	unlink(path);
	bool good = text && fs_write_new(path, text, strlen(text), 0600, NULL) == 0;
	free(path);
	return good;
}

bool front_start(struct front *f, const char *dir, const char *name, const struct ca_pair *pair, const char *trusted, const char *server)
{
	char log[300];
	*f = (struct front){ .port = service_free_port() };
	snprintf(f->dir, sizeof f->dir, "%s/%s", dir, name);
	snprintf(f->asked, sizeof f->asked, "%s/asked.log", f->dir);
	snprintf(log, sizeof log, "%s/said.log", f->dir);
	mkdir(f->dir, 0700);
	char *conf = mem_fmt(whole, f->port, server);
	const char *argv[] = { "nginx", "-p", f->dir, "-c", "nginx.conf", "-e", "error.log", NULL };
	bool good = put(f, "pair.pem", pair->cert) && put(f, "pair.key", pair->key) && (!trusted || put(f, "trusted.pem", trusted))
		&& put(f, "nginx.conf", conf) && service_start(&f->service, argv, NULL, f->dir, log, f->port);
	free(conf);
	return good;
}

void front_stop(struct front *f)
{
	service_stop(&f->service);
}

int front_asked(const struct front *f, const char *line)
{
	struct buf b;
	int count = 0;
	buf_init(&b, 1 << 20);
	if (fs_read(f->asked, &b, NULL) == 0)
		for (const char *s = strstr(b.s, line); s; s = strstr(s + 1, line))
			count++;
	buf_free(&b);
	return count;
}
