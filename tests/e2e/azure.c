/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "tests/e2e/azure.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <openssl/evp.h>

#include "base/buf.h"
#include "base/fs.h"
#include "base/mem.h"

struct ca_pair app, app_old, app_other, client, cluster;
char *pem, *pem_old, *pem_other, *pem_ec, *pem_alone;
char *pfx, *pfx_open, *pfx_other;
char thumbprint[65], certs[] = "/tmp/handrail-certs-XXXXXX";
struct fabric *fabric;

/* Without the last line's end, as an answer is taken. */
static char *together(const struct ca_pair *p)
{
	char *text = mem_fmt("%s%s", p->cert, p->key);
	text[strlen(text) - 1] = '\0';
	return text;
}

/* The container also lies beside, in a file of that name. */
static char *container(const struct ca_pair *pair, const char *password, const char *name)
{
	char *path = mem_fmt("%s/%s.pfx", certs, name);
	struct buf b;
	buf_init(&b, BUF_FILE);
	if (ca_pfx(pair, password, path) != 0 || fs_read(path, &b, NULL) != 0)
		mem_die(path);
	char *text = mem_new(b.len * 2 + 8, 1);
	EVP_EncodeBlock((unsigned char *)text, (const unsigned char *)b.s, (int)b.len);
	buf_free(&b);
	free(path);
	return text;
}

/* Made once for the whole program: RSA keys take their time. */
void make_certificates(void)
{
	struct ca *ca = mkdtemp(certs) ? ca_new(certs, "Practice authority") : NULL;
	if (!ca || ca_issue(ca, CA_APPLICATION, &app) != 0 || ca_issue(ca, CA_APPLICATION_OLD, &app_old) != 0 || ca_issue(ca, CA_APPLICATION, &app_other) != 0
	    || ca_issue(ca, CA_CLIENT, &client) != 0 || ca_issue(ca, CA_SELF_SIGNED, &cluster) != 0)
		mem_die("certificates");
	ca_free(ca);
	pfx = container(&client, PFX_PASSWORD, "client");
	pfx_open = container(&client, "", "open");
	pfx_other = container(&app, PFX_PASSWORD, "other");
	free(container(&app_old, PFX_PASSWORD, "old"));
	ca_fingerprint(cluster.cert, false, thumbprint);
	pem = together(&app);
	pem_old = together(&app_old);
	pem_other = together(&app_other);
	pem_ec = together(&client);
	pem_alone = mem_dup(app.cert);
}

void forget_certificates(void)
{
	static const char *const files[] = { "client", "open", "other", "old" };
	char *texts[] = { pem, pem_old, pem_other, pem_ec, pem_alone, pfx, pfx_open, pfx_other };
	struct ca_pair *pairs[] = { &app, &app_old, &app_other, &client, &cluster };
	for (size_t i = 0; i < COUNT(texts); i++)
		free(texts[i]);
	for (size_t i = 0; i < COUNT(pairs); i++)
		ca_pair_free(pairs[i]);
	for (size_t i = 0; i < COUNT(files); i++) {
		char *path = mem_fmt("%s/%s.pfx", certs, files[i]);
		unlink(path);
		free(path);
	}
	rmdir(certs);
}

void azure_open(void)
{
	azdo_open();
	int port = practice_port(azdo.p, PRACTICE_AZURE);
	const struct relay_way ways[] = { { "login.microsoftonline.com:443", port }, { "management.azure.com:443", port },
		{ "login.microsoftonline.us:443", port }, { "management.usgovcloudapi.net:443", port }, { "login.chinacloudapi.cn:443", port },
		{ "management.chinacloudapi.cn:443", port }, { "orders.servicebus.windows.net:443", port },
		{ "login.microsoftonline.de:443", port }, { "management.microsoftazure.de:443", port }, { "orders.azurecr.io:443", port }, { "login-stack.example.com:443", port },
		{ "management-stack.example.com:443", port }, { NULL, 0 } };
	azdo_lead(ways);
	practice_azure_certificate(azdo.p, app.cert);
	practice_azure_certificate(azdo.p, app_old.cert);
}

void azure_close(void)
{
	fabric_stop(fabric);
	fabric = NULL;
	azdo_close();
}

const char *azure_secret(const char *kind)
{
	return practice_secret(azdo.p, PRACTICE_AZURE, kind);
}

char *filled(const char *text)
{
	const struct { const char *name, *value; bool lines; } holes[] = { { "{secret}", azure_secret("client-secret") }, { "{old}", azure_secret("old-secret") },
		{ "{wrong}", azure_secret("wrong") }, { "{manage}", azure_secret("manage-key") }, { "{send}", azure_secret("send-key") }, { "{pem}", pem },
		{ "{pem-old}", pem_old }, { "{pem-other}", pem_other }, { "{pem-ec}", pem_ec }, { "{pem-alone}", pem_alone }, { "{pfx}", pfx }, { "{pfx-open}", pfx_open }, { "{thumbprint}", thumbprint },
		{ "{certs}", certs } };
	char *out = mem_dup(text);
	for (size_t i = 0; i < COUNT(holes); i++)
		for (char *at; (at = strstr(out, holes[i].name)); ) {
			char *next = mem_fmt("%.*s%s%s", (int)(at - out), out, holes[i].value, at + strlen(holes[i].name));
			free(out);
			out = next;
		}
	return out;
}

char *filled_json(const char *text)
{
	char *plain = filled(text), *out = mem_new(strlen(plain) * 2 + 1, 1), *to = out;
	for (const char *s = plain; *s; s++) {
		if (*s == '\n')
			*to++ = '\\';
		*to++ = (char)(*s == '\n' ? 'n' : *s);
	}
	free(plain);
	return out;
}

void fill_changes(const char *const from[CHANGES], const char *to[CHANGES])
{
	int n = 0;
	for (; n < CHANGES - 1 && from[n]; n++)
		to[n] = filled(from[n]);
	to[n] = NULL;
}

void free_changes(const char *changes[CHANGES])
{
	for (int i = 0; changes[i]; i++)
		free((char *)(size_t)changes[i]);
}

void add_case(Suite *s, const char *name, const TTest *one, int n, const TTest *other, int m)
{
	TCase *c = tcase_create(name);
	tcase_add_checked_fixture(c, azure_open, azure_close);
	tcase_set_timeout(c, 180);
	tcase_add_loop_test(c, one, 0, n);
	if (other)
		tcase_add_loop_test(c, other, 0, m);
	suite_add_tcase(s, c);
}
