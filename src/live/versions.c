/* SPDX-License-Identifier: ISC */
#include "config.h"
#include <curl/curl.h>
#include <libssh2.h>
#include <openssl/crypto.h>
#include <stdlib.h>
#include <string.h>
#include <yaml.h>
#include "base/fs.h"
#include "base/mem.h"
#include "live/inner.h"
#include "live/web.h"

/* Asked of the library, not read off its number: a distribution may have changed it. */
static bool ssh2_can(int method, const char *name)
{
	LIBSSH2_SESSION *s = libssh2_session_init_ex(NULL, NULL, NULL, NULL);
	const char **algs = NULL;
	int n = s ? libssh2_session_supported_algs(s, method, &algs) : 0;
	bool found = false;
	for (int i = 0; i < n; i++)
		found |= !strcmp(algs[i], name);
	if (n > 0)
		libssh2_free(s, algs);
	libssh2_session_free(s);
	return found;
}

char *versions_line(void)
{
	const curl_version_info_data *v = curl_version_info(CURLVERSION_NOW);
	char *ssh = fs_program("ssh"), *keyscan = fs_program("ssh-keyscan"), *keygen = fs_program("ssh-keygen");
	const char *names = cert_library() ? " (refused certificates are not shown)" : "";
	char *line = mem_fmt("libcurl %s (%s%s%s), libssh2 %s (RSA with SHA-2: %s), OpenSSL %s%s, libyaml %s; ssh: %s, ssh-keyscan: %s, ssh-keygen: %s",
		v->version, v->ssl_version, v->features & CURL_VERSION_HTTP2 ? ", HTTP/2" : "",
		v->features & CURL_VERSION_ASYNCHDNS ? ", asynchronous DNS" : ", DNS blocks", libssh2_version(0),
		ssh2_can(LIBSSH2_METHOD_HOSTKEY, "rsa-sha2-256") ? "yes" : "no, ssh does it", OpenSSL_version(OPENSSL_VERSION_STRING), names,
		yaml_get_version_string(), ssh ? "yes" : "no", keyscan ? "yes" : "no", keygen ? "yes" : "no");
	free(ssh);
	free(keyscan);
	free(keygen);
	return line;
}
