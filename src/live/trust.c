/* SPDX-License-Identifier: ISC */
/* Whom TLS connections trust. Parsing a whole bundle costs 20 ms a connection inside the loop, a hashed folder next to
 * nothing, so that goes first where there is one. */
#include "config.h"
#include <ctype.h>
#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include "live/web.h"

/* Does a folder hold links as c_rehash makes them: eight hexadecimal digits, a dot, a number? */
static bool hashed(const char *dir)
{
	DIR *d = dir && *dir ? opendir(dir) : NULL;
	bool found = false;
	for (struct dirent *e; d && !found && (e = readdir(d)); ) {
		size_t n = strspn(e->d_name, "0123456789abcdef");
		found = n == 8 && e->d_name[8] == '.' && isdigit((unsigned char)e->d_name[9]);
	}
	if (d)
		closedir(d);
	return found;
}

/* SSL_CERT_FILE is often the system's own bundle, which holds what the folder holds. */
static bool same_file(const char *a, const char *b)
{
	struct stat x, y;
	return a && b && !stat(a, &x) && !stat(b, &y) && x.st_dev == y.st_dev && x.st_ino == y.st_ino;
}

/* A whole bundle. curl keeps what it parsed of one, but only where no folder is set beside it. */
static bool bundle(const char *file)
{
	struct stat st;
	return file && !stat(file, &st) && st.st_size > 64 * 1024;
}

static const char *from_env(const char *name)
{
	return env_set(name) ? getenv(name) : NULL;
}

/* own: the file for this one service, or itself in PEM, and nothing else is trusted for it. program: --ca-file; it is added to what the system
 * trusts, since one run speaks to a server with a private authority and to public ones. */
void trust_set(CURL *easy, const char *own, const char *program)
{
	char *file = NULL, *dir = NULL;
	curl_easy_getinfo(easy, CURLINFO_CAINFO, &file);
	curl_easy_getinfo(easy, CURLINFO_CAPATH, &dir);
	const char *named = from_env("SSL_CERT_DIR"), *folder = named ? named : hashed(dir) ? dir : NULL;
	const char *added = program && *program ? program : from_env("SSL_CERT_FILE");
	if (folder && same_file(added, file) && hashed(folder))
		added = NULL;
	if (bundle(added) && !named)
		folder = NULL;
	if (!added && !folder)
		added = file;
	bool only = own && *own;
	curl_easy_setopt(easy, CURLOPT_PROXY_CAINFO, added);
	curl_easy_setopt(easy, CURLOPT_PROXY_CAPATH, folder);
	if (only && strstr(own, "-----BEGIN ")) {
		struct curl_blob blob = { (void *)(size_t)own, strlen(own), CURL_BLOB_COPY };
		curl_easy_setopt(easy, CURLOPT_CAINFO_BLOB, &blob);
		own = NULL;
	}
	curl_easy_setopt(easy, CURLOPT_CAINFO, only ? own : added);
	curl_easy_setopt(easy, CURLOPT_CAPATH, only ? NULL : folder);
}
