/* SPDX-License-Identifier: ISC */
/* Service connections to Docker hosts, live: a real TLS server that breaks off without the right client certificate, as Docker's
 * engine does, and an nginx that answers with a page, as what stands in front of one does. */
#include "config.h"
#include "tests/e2e/azdo.h"

#include <openssl/pem.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/fs.h"
#include "base/mem.h"
#include "tests/lib/front.h"

enum { DOCKER, DOCKER_12, PROXY, OPEN, PLAIN, OTHER, SERVERS };
enum { AUTHORITY, STRANGER, CLIENT, CLIENT_KEY, FOREIGN, FOREIGN_KEY, LOCKED_KEY, NOTHING, TEXTS };

static struct service engines[2];
static struct front fronts[3];                   /* PROXY, OPEN with PLAIN in it, OTHER */
static int ports[SERVERS];
static struct ca *stranger;
static struct ca_pair client, foreign;
static char *texts[TEXTS];

static const char sent[] = "{'type':'dockerhost','url':'@dockerhost_url','data':{},'authorization':{'scheme':'Certificate','parameters':"
	"{'cacert':'@dockerhost_ca','cert':'@dockerhost_cert','key':'@dockerhost_key'}}}";

static void put(const char *folder, const char *name, const char *text)
{
	char *path = mem_fmt("%s/%s", folder, name);
	ck_assert_int_eq(fs_write_new(path, text, strlen(text), 0600, NULL), 0);
	free(path);
}

/* Its pages are files, with their headers. */
static void start_engine(int which, const char *version)
{
	char folder[128], log[160], port[16];
	snprintf(folder, sizeof folder, "%s/engine-%d", azdo.dir, which);
	snprintf(log, sizeof log, "%s/log", folder);
	mkdir(folder, 0700);
	put(folder, "pair.pem", azdo.pair.cert);
	put(folder, "pair.key", azdo.pair.key);
	put(folder, "_ping", "HTTP/1.0 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: 2\r\n\r\nOK");
	put(folder, "version", "HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n{\"Version\":\"24.0.7\",\"ApiVersion\":\"1.43\"}\n");
	ports[which] = service_free_port();
	snprintf(port, sizeof port, "%d", ports[which]);
	const char *argv[] = { "openssl", "s_server", "-4", "-accept", port, "-cert", "pair.pem", "-key", "pair.key", "-CAfile", ca_file(azdo.ca), "-Verify", "1",
		"-verify_return_error", "-HTTP", version, NULL };
	ck_assert_msg(service_start(&engines[which], argv, NULL, folder, log, ports[which]), "%s", service_why());
}

static char *locked(const char *key)
{
	static const char passphrase[] = "open sesame";
	char *data;
	BIO *in = BIO_new_mem_buf(key, -1), *out = BIO_new(BIO_s_mem());
	EVP_PKEY *k = PEM_read_bio_PrivateKey(in, NULL, NULL, NULL);
	ck_assert(k && PEM_write_bio_PKCS8PrivateKey(out, k, EVP_aes_128_cbc(), passphrase, (int)strlen(passphrase), NULL, NULL));
	long n = BIO_get_mem_data(out, &data);
	char *text = mem_dupn(data, (size_t)n);
	EVP_PKEY_free(k);
	BIO_free(in);
	BIO_free(out);
	return text;
}

static void start_fronts(void)
{
	char server[512];
	ports[PLAIN] = service_free_port();
	snprintf(server, sizeof server, "location / { return 200 OK; }\n}\nserver {\nlisten 127.0.0.1:%d;\nlocation / { return 200 OK; }\n", ports[PLAIN]);
	bool good = front_start(&fronts[0], azdo.dir, "proxy", &azdo.pair, texts[AUTHORITY], "ssl_verify_client on;\nssl_client_certificate trusted.pem;\n"
			"default_type text/plain;\nlocation = /_ping { return 200 OK; }\nlocation = /version { return 200 '{\"Version\":\"25.0.3\"}'; }\n")
		&& front_start(&fronts[1], azdo.dir, "open", &azdo.pair, NULL, server)
		&& front_start(&fronts[2], azdo.dir, "other", &azdo.pair, NULL, "default_type text/html;\nlocation / { return 404 '<html>Not found</html>'; }\n");
	ck_assert_msg(good, "%s", service_why());
	ports[PROXY] = fronts[0].port;
	ports[OPEN] = fronts[1].port;
	ports[OTHER] = fronts[2].port;
}

static void set_up(void)
{
	char other[128];
	azdo_open();
	snprintf(other, sizeof other, "%s/other", azdo.dir);
	mkdir(other, 0700);
	stranger = ca_new(other, "Another authority");
	ck_assert(stranger && ca_issue(azdo.ca, CA_CLIENT, &client) == 0 && ca_issue(stranger, CA_CLIENT, &foreign) == 0);
	char *all[TEXTS] = { stage_file(ca_file(azdo.ca)), stage_file(ca_file(stranger)), mem_dup(client.cert), mem_dup(client.key), mem_dup(foreign.cert),
		mem_dup(foreign.key), locked(client.key), mem_dup("this is no certificate\nat all") };
	for (int i = 0; i < TEXTS; i++) {
		size_t n = strlen(all[i]);
		while (n && all[i][n - 1] == '\n')
			all[i][--n] = '\0';
		texts[i] = all[i];
	}
	start_engine(DOCKER, "-tls1_3");
	start_engine(DOCKER_12, "-tls1_2");
	start_fronts();
}

static void tear_down(void)
{
	for (int i = 0; i < 2; i++)
		service_stop(&engines[i]);
	for (int i = 0; i < 3; i++)
		front_stop(&fronts[i]);
	for (int i = 0; i < TEXTS; i++)
		free(texts[i]);
	ca_pair_free(&client);
	ca_pair_free(&foreign);
	ca_free(stranger);
	azdo_close();
}

static const struct { const char *scheme; int server, ca, cert, key; const char *says[3], *state; } scenes[] = {
	{ "tcp", DOCKER, AUTHORITY, CLIENT, CLIENT_KEY, { "It is Docker 24.0.7", "The engine refuses who shows no certificate" }, "proved" },
	{ "https", DOCKER_12, AUTHORITY, CLIENT, CLIENT_KEY, { "It is Docker 24.0.7", "The engine refuses who shows no certificate" }, "proved" },
	{ "tcp", PROXY, AUTHORITY, CLIENT, CLIENT_KEY, { "It is Docker 25.0.3", "Who shows no certificate is refused" }, "proved" },
	{ "tcp", OPEN, AUTHORITY, CLIENT, CLIENT_KEY, { "whoever reaches it rules the machine" }, NULL },
	{ "tcp", DOCKER, AUTHORITY, FOREIGN, FOREIGN_KEY, { "wants another client certificate than this one, or refuses it" }, NULL },
	{ "https", DOCKER_12, AUTHORITY, FOREIGN, FOREIGN_KEY, { "wants another client certificate than this one, or refuses it" }, NULL },
	{ "tcp", PROXY, AUTHORITY, FOREIGN, FOREIGN_KEY, { "The server refuses this client certificate" }, NULL },
	{ "tcp", DOCKER, STRANGER, CLIENT, CLIENT_KEY, { "was not issued by the authority that you entered" }, NULL },
	{ "tcp", DOCKER, AUTHORITY, CLIENT, FOREIGN_KEY, { "Certificate and key do not belong together" }, NULL },
	{ "tcp", DOCKER, AUTHORITY, CLIENT, LOCKED_KEY, { "The private key has a passphrase" }, NULL },
	{ "tcp", DOCKER, CLIENT_KEY, CLIENT, CLIENT_KEY, { "There is no certificate in it" }, NULL },
	{ "tcp", DOCKER, AUTHORITY, CLIENT_KEY, CLIENT_KEY, { "no certificate in what was entered under Certificate" }, NULL },
	{ "tcp", DOCKER, AUTHORITY, CLIENT, CLIENT, { "no private key in what was entered under Key" }, NULL },
	{ "tcp", DOCKER, NOTHING, CLIENT, CLIENT_KEY, { "This could not be read as PEM" }, NULL },
	{ "tcp", PLAIN, AUTHORITY, CLIENT, CLIENT_KEY, { "No secure connection to localhost came about" }, NULL },
	{ "tcp", OTHER, AUTHORITY, CLIENT, CLIENT_KEY, { "not as a Docker engine does" }, NULL },
};

START_TEST(hosts_are_asked)
{
	char url[64], step[64];
	struct proc r;
	snprintf(url, sizeof url, "%s://localhost:%d", scenes[_i].scheme, ports[scenes[_i].server]);
	const struct stage_answer answers[] = { { "dockerhost_url", url, false }, { "dockerhost_ca", texts[scenes[_i].ca], true },
		{ "dockerhost_cert", texts[scenes[_i].cert], true }, { "dockerhost_key", texts[scenes[_i].key], true }, { NULL, NULL, false } };
	azdo_make(&r, "dockerhost", answers, NULL);
	for (int i = 0; i < 3 && scenes[_i].says[i]; i++)
		assert_walk(proc_says(&r, scenes[_i].says[i]), &r, "does not say \"%s\"", scenes[_i].says[i]);
	if (scenes[_i].state) {
		snprintf(step, sizeof step, "T.docker-host=%s", scenes[_i].state);
		azdo_assert_made(&r, sent, answers);
		assert_stand(&r, step);
	} else {
		azdo_assert_stopped(&r, scenes[_i].says[0], answers);
	}
	assert_pem_nowhere(&azdo, &r);
	proc_free(&r);
}
END_TEST

int main(void)
{
	static const char *const needed[] = { "nginx", "openssl" };
	char path[1024];
	for (size_t i = 0; i < COUNT(needed); i++)
		if (!service_program(needed[i], path, sizeof path)) {
			printf("%s is not on this computer, so nothing can stand in for a Docker host\n", needed[i]);
			return 77;
		}
	Suite *s = suite_create("service connections to Docker hosts, live");
	TCase *c = tcase_create("hosts");
	tcase_add_checked_fixture(c, set_up, tear_down);
	tcase_set_timeout(c, 240);
	tcase_add_loop_test(c, hosts_are_asked, 0, (int)COUNT(scenes));
	suite_add_tcase(s, c);
	SRunner *r = srunner_create(s);
	srunner_run_all(r, CK_NORMAL);
	int failed = srunner_ntests_failed(r);
	srunner_free(r);
	return failed ? 1 : 0;
}
