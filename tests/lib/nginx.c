/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "tests/lib/nginx.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/fs.h"
#include "base/mem.h"
#include "tests/lib/proc.h"
#include "tests/lib/service.h"

struct nginx { struct service service; char dir[200], log[256]; int port[NGINX_HOSTS]; };

static const struct { const char *path, *text; } files[] = {
	{ "releases/index.html", "<html><a href=\"com/\">com/</a></html>" },
	{ "v3/index.json", "{\"version\":\"3.0.0\",\"resources\":[{\"@id\":\"https://nuget.example.com/push\",\"@type\":\"PackagePublish/2.0.0\"},"
		"{\"@id\":\"https://nuget.example.com/q\",\"@type\":\"SearchQueryService\"}]}" },
	{ "v3-read/index.json", "{\"version\":\"3.0.0\",\"resources\":[{\"@id\":\"https://nuget.example.com/q\",\"@type\":\"SearchQueryService\"}]}" },
	{ "v2/index.xml", "<?xml version=\"1.0\" encoding=\"utf-8\"?><service xmlns=\"http://www.w3.org/2007/app\"/>" },
	{ "simple/index.html", "<!DOCTYPE html><html><head><meta name=\"pypi:repository-version\" content=\"1.0\"></head><body><a href=\"orders/\">orders</a></body></html>" },
	{ "simple-json/index.pep691", "{\"meta\":{\"api-version\":\"1.0\"},\"projects\":[{\"name\":\"orders\"}]}" },
	{ "service/index.txt", "ok" },
	{ "sign-in/index.html", "<html><title>Sign in</title><form method=\"post\"><input name=\"u\"><input name=\"p\" type=\"password\"></form></html>" },
};

/* Outside of /in and /open. What comes after try_files is done only for who was let in; return is done for everybody. */
static const char places[] =
	"location / { return 404; }\n"
	"location /in/ { auth_basic packages; auth_basic_user_file users; alias root/; }\n"
	"location /open/ { alias root/; }\n"
	"location /forbidden { auth_basic packages; auth_basic_user_file users; try_files /none =403; }\n"
	"location /no-listing { auth_basic packages; auth_basic_user_file users; try_files /none =404; }\n"
	"location /moved { return 302 https://127.0.0.1:%d/in/releases/; }\n"
	"location /moved-after { auth_basic packages; auth_basic_user_file users; try_files /none @moved; }\n"
	"location @moved { return 302 https://127.0.0.1:%d/in/releases/; }\n"
	"location /broken { return 503; }\n"
	"location /breaks-after { auth_basic packages; auth_basic_user_file users; try_files /none =502; }\n"
	"location /slow/ { limit_req zone=slow; auth_basic packages; auth_basic_user_file users; alias root/; }\n"
	"location = /legacy/ { auth_basic packages; auth_basic_user_file users; try_files /none @upload; }\n"
	"location = /legacy { return 301 /legacy/; }\n"
	"location = /legacy-open/ { try_files /none @upload; }\n"
	"location @upload { if ($request_method != POST) { return 405; } if ($content_type !~ \"^multipart/form-data; *boundary=\") { return 415; } "
		"return 400 \"Include at least one message digest.\"; }\n"
	/* nginx itself takes no Basic without a user name */
	"location /password-only { if ($http_authorization != \"Basic OnRoZS1rZXk=\") { return 401; } return 200 ok; }\n"
	"location /user-only { if ($http_authorization != \"Basic c3ZjLW9yZGVyczo=\") { return 401; } return 200 ok; }\n";

static const char whole[] =
	"daemon off;\nmaster_process off;\npid nginx.pid;\nerror_log error.log;\n"
	"events { worker_connections 64; }\n"
	"http {\nclient_body_temp_path tmp-body;\nproxy_temp_path tmp-proxy;\nfastcgi_temp_path tmp-fastcgi;\nuwsgi_temp_path tmp-uwsgi;\nscgi_temp_path tmp-scgi;\n"
	"types { text/html html; application/json json; application/xml xml; application/vnd.pypi.simple.v1+json pep691; text/plain txt; }\n"
	"index index.html index.json index.xml index.pep691 index.txt;\n"
	"log_format asked '$host_number $request_method $request_uri $status $remote_user $content_type \"$http_authorization\"';\n"
	"access_log asked.log asked;\n"
	"map $server_port $host_number { %d 0; %d 1; %d 2; %d 3; %d 4; }\n"
	"limit_req_zone $server_port zone=slow:1m rate=1r/s;\nlimit_req_status 429;\n"
	"ssl_certificate good.pem;\nssl_certificate_key good.key;\n"
	"server { listen 127.0.0.1:%d ssl; include places.conf; }\n"
	"server { listen 127.0.0.1:%d ssl; include places.conf; }\n"
	"server { listen 127.0.0.1:%d ssl; ssl_verify_client on; ssl_client_certificate ca.pem; include places.conf; }\n"
	"server { listen 127.0.0.1:%d ssl; ssl_certificate self.pem; ssl_certificate_key self.key; include places.conf; }\n"
	"server { listen 127.0.0.1:%d; include places.conf; }\n"
	"}\n";

static bool put(const struct nginx *n, const char *name, const char *text)
{
	char *path = mem_fmt("%s/%s", n->dir, name);
	for (char *s = strchr(path + strlen(n->dir) + 1, '/'); s; s = strchr(s + 1, '/')) {
		*s = '\0';
		mkdir(path, 0700);
		*s = '/';
	}
	unlink(path);
	bool good = text && fs_write_new(path, text, strlen(text), 0600, NULL) == 0;
	free(path);
	return good;
}

/* The passwords are hashed by openssl, which is there where TLS is. */
static bool put_users(const struct nginx *n, const struct nginx_user *users)
{
	char *all = mem_dup("");
	bool good = true;
	for (; good && users->name; users++) {
		const char *argv[] = { "openssl", "passwd", "-apr1", "-stdin", NULL };
		char *line = mem_fmt("%s\n", users->password);
		struct proc r = { .argv = argv, .input = line, .ms = 20000 };
		good = proc_run(&r) == 0;
		char *more = mem_fmt("%s%s:%s", all, users->name, r.out.s ? r.out.s : "");
		free(all);
		free(line);
		all = more;
		proc_free(&r);
	}
	good = good && put(n, "users", all);
	free(all);
	return good;
}

static bool put_certificates(const struct nginx *n, struct ca *ca)
{
	struct ca_pair good = { NULL, NULL }, self = { NULL, NULL };
	struct buf authority;
	buf_init(&authority, 65536);
	bool done = ca_issue(ca, CA_GOOD, &good) == 0 && ca_issue(ca, CA_SELF_SIGNED, &self) == 0 && fs_read(ca_file(ca), &authority, NULL) == 0
		&& put(n, "good.pem", good.cert) && put(n, "good.key", good.key) && put(n, "self.pem", self.cert) && put(n, "self.key", self.key)
		&& put(n, "ca.pem", authority.s);
	ca_pair_free(&good);
	ca_pair_free(&self);
	buf_free(&authority);
	return done;
}

static bool put_config(struct nginx *n, const char *extra)
{
	const int *p = n->port;
	char *common = mem_fmt(places, p[NGINX_OTHER], p[NGINX_OTHER]), *all = mem_fmt("%s%s", common, extra ? extra : "");
	char *conf = mem_fmt(whole, p[0], p[1], p[2], p[3], p[4], p[0], p[1], p[2], p[3], p[4]);
	bool good = put(n, "places.conf", all) && put(n, "nginx.conf", conf);
	free(common);
	free(all);
	free(conf);
	for (size_t i = 0; good && i < COUNT(files); i++) {
		char *name = mem_fmt("root/%s", files[i].path);
		good = put(n, name, files[i].text);
		free(name);
	}
	return good;
}

static bool find_ports(struct nginx *n)
{
	for (int i = 0; i < NGINX_HOSTS; i++) {
		bool again = true;
		while (again) {
			if ((n->port[i] = service_free_port()) < 0)
				return false;
			again = false;
			for (int k = 0; k < i; k++)
				again = again || n->port[k] == n->port[i];
		}
	}
	return true;
}

struct nginx *nginx_start(const char *dir, struct ca *ca, const struct nginx_user *users, const char *extra)
{
	struct nginx *n = mem_new(1, sizeof *n);
	char log[256];
	snprintf(n->dir, sizeof n->dir, "%s/nginx", dir);
	snprintf(n->log, sizeof n->log, "%s/asked.log", n->dir);
	snprintf(log, sizeof log, "%s/said.log", n->dir);
	mkdir(n->dir, 0700);
	const char *argv[] = { "nginx", "-p", n->dir, "-c", "nginx.conf", "-e", "error.log", NULL };
	if (find_ports(n) && put_certificates(n, ca) && put_users(n, users) && put_config(n, extra)
		&& service_start(&n->service, argv, NULL, n->dir, log, n->port[NGINX_HOSTS - 1]))
		return n;
	free(n);
	return NULL;
}

void nginx_stop(struct nginx *n)
{
	if (!n)
		return;
	service_stop(&n->service);
	free(n);
}

void nginx_origin(const struct nginx *n, enum nginx_host host, char *out, size_t size)
{
	snprintf(out, size, "%s://localhost:%d", host == NGINX_PLAIN ? "http" : "https", n->port[host]);
}

const char *nginx_log(const struct nginx *n)
{
	return n->log;
}

int nginx_asked(const struct nginx *n, const char *text)
{
	struct buf b;
	int count = 0;
	buf_init(&b, 1 << 20);
	if (fs_read(n->log, &b, NULL) == 0)
		for (const char *s = strstr(b.s, text); s; s = strstr(s + 1, text))
			count++;
	buf_free(&b);
	return count;
}
