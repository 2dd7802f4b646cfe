/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "tests/e2e/vcs_stage.h"

#include <openssl/pem.h>
#include <openssl/x509.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/fs.h"
#include "base/mem.h"
#include "tests/lib/service.h"

struct vcs vcs;
static struct service apache, svnserve;
static char why[4400];

const char *vcs_why(void)
{
	return why;
}

static bool no(const char *what)
{
	snprintf(why, sizeof why, "%s", what);
	return false;
}

/* Runs a program to its end in the folder. */
static bool run(const char *const *argv)
{
	char program[512];
	const char *real[24] = { program };
	if (!service_program(argv[0], program, sizeof program))
		return no(argv[0]);
	for (size_t i = 1; argv[i] && i < COUNT(real) - 1; i++)
		real[i] = argv[i];
	struct proc p = { .argv = real, .ms = 60000 };
	bool good = proc_run(&p) == 0;
	if (!good)
		snprintf(why, sizeof why, "%s ended with %d: %s", argv[0], p.status, p.err.s);
	proc_free(&p);
	return good;
}
#define RUN(...) run((const char *const[]){ __VA_ARGS__, NULL })

/* In the folder; text is a format with the folder as its only argument, however often. */
static bool put(const char *name, const char *text)
{
	char path[160];
	struct buf b;
	buf_init(&b, BUF_FILE);
	for (const char *s = text; *s; s++)
		if (*s == '@')
			buf_adds(&b, vcs.dir);
		else
			buf_addc(&b, *s);
	snprintf(path, sizeof path, "%s/%s", vcs.dir, name);
	bool good = fs_write_new(path, b.s, b.len, 0600, NULL) == 0;
	buf_free(&b);
	return good || no(path);
}

static char *at(const char *name)
{
	static char paths[8][160];
	static int i;
	char *path = paths[i++ % 8];
	snprintf(path, sizeof paths[0], "%s/%s", vcs.dir, name);
	return path;
}

static bool folders(void)
{
	static const char *const names[] = { "ca", "web", "web/folder", "git", "svn", "run", "import", "import/trunk" };
	snprintf(vcs.dir, sizeof vcs.dir, "/tmp/handrail-vcs-XXXXXX");
	if (!mkdtemp(vcs.dir))
		return no("no folder for temporary files");
	for (size_t i = 0; i < COUNT(names); i++)
		mkdir(at(names[i]), 0700);
	return true;
}

/* ---- what is served ---- */

#define SVNSERVE(anonymous, realm) "[general]\nanon-access = " anonymous "\nauth-access = write\npassword-db = @/svn-passwords\nauthz-db = " \
	"@/svn-rights\nrealm = " realm "\n"

static bool subversion(void)
{
	char *url = mem_fmt("file://%s/svn/app", vcs.dir);
	bool good = RUN("svnadmin", "create", at("svn/app")) && RUN("svnadmin", "create", at("svn/open")) &&
		RUN("svn", "import", "-q", "-m", "first", "--config-dir", at("none"), at("import"), url) && put("svn-passwords",
			"[users]\n" VCS_USER " = " VCS_PASSWORD "\n" VCS_OTHER " = " VCS_PASSWORD "\n") &&
		put("svn-rights", "[app:/]\n" VCS_USER " = rw\n[open:/]\n* = r\n[/]\n" VCS_USER " = rw\n") && unlink(at("svn/app/conf/svnserve.conf")) == 0 &&
		unlink(at("svn/open/conf/svnserve.conf")) == 0 && put("svn/app/conf/svnserve.conf", SVNSERVE("none", VCS_REALM)) &&
		put("svn/open/conf/svnserve.conf", SVNSERVE("read", "Open repository"));
	free(url);
	return good;
}

/* One commit, so that there is a branch; hooks that write plain files are run by hand. */
static bool git(void)
{
	static const char *const who[] = { "-c", "user.name=Kim", "-c", "user.email=kim@example.com" };
	return RUN("git", "init", "-q", "-b", "main", at("import/git")) &&
		RUN("git", "-C", at("import/git"), who[0], who[1], who[2], who[3], "commit", "-q", "--allow-empty", "-m", "first") &&
		RUN("git", "clone", "-q", "--bare", at("import/git"), at("git/app.git")) &&
		RUN("git", "clone", "-q", "--bare", at("import/git"), at("web/plain.git")) &&
		RUN("git", "-C", at("web/plain.git"), "update-server-info") && put("web/page.html", "<html><title>A page</title></html>\n");
}

static bool passwords(void)
{
	return RUN("htpasswd", "-bcs", at("passwords"), VCS_USER, VCS_PASSWORD) && RUN("htpasswd", "-bs", at("passwords"), VCS_OTHER, VCS_PASSWORD) &&
		RUN("htpasswd", "-bcs", at("token"), "", VCS_TOKEN) && put("digest", "");
}

/* ---- how apache is told ---- */

static const char *const modules[] = { "authn_core", "authn_file", "authz_core", "authz_user", "auth_basic", "auth_digest", "alias", "env", "setenvif",
	"cgid", "dav", "dav_fs", "dav_svn", "authz_svn", "ssl" };

static const char *module_folder(void)
{
	static const char *const places[] = { "/usr/lib/apache2/modules", "/usr/lib64/httpd/modules", "/usr/lib/httpd/modules", "/usr/libexec/apache2", "/usr/local/libexec/apache24" };
	char path[160];
	for (size_t i = 0; i < COUNT(places); i++) {
		snprintf(path, sizeof path, "%s/mod_dav_svn.so", places[i]);
		if (access(path, R_OK) == 0)
			return places[i];
	}
	return NULL;
}

#define LOGIN(kind, name, file) "AuthType " kind "\nAuthName \"" name "\"\nAuth" file "\n"
#define BASIC LOGIN("Basic", VCS_REALM, "UserFile @/passwords")
#define GIT(path) "ScriptAlias " path " @/backend\n<Location " path ">\nSetEnv GIT_PROJECT_ROOT @/git\nSetEnv GIT_HTTP_EXPORT_ALL 1\n"

static const char places[] =
	"DocumentRoot @/web\n<Directory />\nRequire all granted\n</Directory>\n"
	"<Location /svn>\nDAV svn\nSVNPath @/svn/app\n" BASIC "AuthzSVNAccessFile @/svn-rights\nRequire valid-user\n</Location>\n"
	"<Location /repos>\nDAV svn\nSVNParentPath @/svn\n" BASIC "Require valid-user\n</Location>\n"
	"<Location /few>\nDAV svn\nSVNPath @/svn/app\n" BASIC "Require user " VCS_USER "\n</Location>\n"
	"<Location /anybody>\nDAV svn\nSVNPath @/svn/open\n</Location>\n"
	"<Location /digest>\nDAV svn\nSVNPath @/svn/app\n" LOGIN("Digest", VCS_REALM, "UserFile @/digest") "Require valid-user\n</Location>\n"
	"<Location /folder>\nDAV on\n" BASIC "Require valid-user\n</Location>\n"
	"<Location /page.html>\n" BASIC "Require valid-user\n</Location>\n"
	GIT("/git") BASIC "Require valid-user\n</Location>\n"
	GIT("/few-git") BASIC "AuthzSendForbiddenOnFailure On\nRequire user " VCS_USER "\n</Location>\n"
	GIT("/any-git") "</Location>\n"
	GIT("/token-git") LOGIN("Basic", "Tokens", "UserFile @/token") "Require valid-user\n</Location>\n"
	GIT("/digest-git") LOGIN("Digest", VCS_REALM, "UserFile @/digest") "Require valid-user\n</Location>\n"
	"<Location /plain.git>\n" BASIC "Require valid-user\n</Location>\n"
	"Alias /any-plain.git @/web/plain.git\n";

static void add_modules(struct buf *b, const char *folder)
{
	char path[160];
	for (size_t i = 0; i < COUNT(modules); i++) {
		snprintf(path, sizeof path, "%s/mod_%s.so", folder, modules[i]);
		if (access(path, R_OK) == 0)
			buf_addf(b, "LoadModule %s_module %s\n", modules[i], path);
	}
	snprintf(path, sizeof path, "%s/mod_mpm_event.so", folder);
	if (access(path, R_OK) == 0)
		buf_addf(b, "LoadModule mpm_event_module %s\n", path);
}

static bool config(const char *folder)
{
	struct buf b;
	buf_init(&b, BUF_FILE);
	add_modules(&b, folder);
	buf_addf(&b, "ServerRoot @\nDefaultRuntimeDir @/run\nPidFile @/run/pid\nScriptSock @/run/cgi\nDavLockDB @/run/locks\nErrorLog @/error.log\n"
		"ServerName localhost\nStartServers 1\nThreadsPerChild 8\nListen 127.0.0.1:%d\nListen 127.0.0.1:%d\nListen 127.0.0.1:%d\n%s",
		vcs.https, vcs.untrusted, vcs.http, places);
	buf_addf(&b, "<VirtualHost 127.0.0.1:%d>\nSSLEngine on\nSSLCertificateFile @/good.pem\nSSLCertificateKeyFile @/good.key\n</VirtualHost>\n"
		"<VirtualHost 127.0.0.1:%d>\nSSLEngine on\nSSLCertificateFile @/own.pem\nSSLCertificateKeyFile @/own.key\n</VirtualHost>\n",
		vcs.https, vcs.untrusted);
	bool good = !b.over && put("httpd.conf", b.s);
	buf_free(&b);
	return good;
}

static void fingerprint(const char *pem)
{
	BIO *bio = BIO_new_mem_buf(pem, -1);
	X509 *cert = PEM_read_bio_X509(bio, NULL, NULL, NULL);
	unsigned char hash[32];
	unsigned n = 0;
	if (cert && X509_digest(cert, EVP_sha256(), hash, &n))
		for (unsigned i = 0; i < n; i++)
			snprintf(vcs.sha256 + 2 * i, 3, "%02X", hash[i]);
	X509_free(cert);
	BIO_free(bio);
}

static bool certificates(void)
{
	struct ca_pair good, own;
	vcs.ca = ca_new(at("ca"), "Authority of the servers");
	if (!vcs.ca || ca_issue(vcs.ca, CA_GOOD, &good) != 0 || ca_issue(vcs.ca, CA_SELF_SIGNED, &own) != 0)
		return no("no certificates could be made");
	fingerprint(own.cert);
	bool there = put("good.pem", good.cert) && put("good.key", good.key) && put("own.pem", own.cert) && put("own.key", own.key);
	ca_pair_free(&good);
	ca_pair_free(&own);
	return there;
}

/* git's program for servers under a name without arguments, where apache looks for it. */
static bool backend(void)
{
	char program[512];
	if (!service_program("git-http-backend", program, sizeof program))
		return no("git-http-backend");
	return symlink(program, at("backend")) == 0 || no("no link could be made");
}

static bool serve(void)
{
	char port[16], program[512];
	const char *const name = service_program("apache2", program, sizeof program) ? "apache2" : "httpd";
	const char *const httpd[] = { name, "-f", at("httpd.conf"), "-DFOREGROUND", NULL };
	snprintf(port, sizeof port, "%d", vcs.svn);
	const char *const svn[] = { "svnserve", "-d", "--foreground", "--listen-host", "127.0.0.1", "--listen-port", port, "-r", at("svn"), NULL };
	bool good = service_start(&apache, httpd, NULL, vcs.dir, at("apache.log"), vcs.http) &&
		service_start(&svnserve, svn, NULL, vcs.dir, at("svnserve.log"), vcs.svn);
	return good || no(service_why());
}

bool vcs_start(void)
{
	const char *folder = module_folder();
	char program[512];
	if (!folder || !(service_program("apache2", program, sizeof program) || service_program("httpd", program, sizeof program)))
		return no("apache with mod_dav_svn is not on this computer");
	vcs.https = service_free_port();
	vcs.untrusted = service_free_port();
	vcs.http = service_free_port();
	vcs.svn = service_free_port();
	return folders() && certificates() && subversion() && git() && passwords() && backend() && config(folder) && serve();
}

void vcs_stop(void)
{
	service_stop(&apache);
	service_stop(&svnserve);
	if (vcs.ca)
		ca_free(vcs.ca);
	if (*vcs.dir)
		RUN("rm", "-rf", vcs.dir);
	vcs = (struct vcs){ .https = 0 };
}

void vcs_trust(void)
{
	char *pem = stage_file(ca_file(vcs.ca));
	FILE *f = fopen(ca_file(azdo.ca), "a");
	ck_assert(pem && f && fputs(pem, f) >= 0);
	fclose(f);
	free(pem);
	stage_watch(&azdo, "svn");
}
