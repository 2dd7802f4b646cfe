/* SPDX-License-Identifier: ISC */
/* Service connections to a cluster, live: the practice cluster behind a real nginx, which speaks TLS for it and looks at client
 * certificates, by service account and by kubeconfig. */
#include "config.h"
#include "tests/e2e/azdo.h"

#include <openssl/evp.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/mem.h"
#include "tests/lib/front.h"
#include "tests/lib/kube.h"

#define TOKEN "eyJhbGciOiJSUzI1NiJ9.practice-account-of-pipelines.c2lnbmF0dXJl"
#define OLD_TOKEN "eyJhbGciOiJSUzI1NiJ9.an-account-that-is-gone.c2lnbmF0dXJl"
#define LONGER 16384

static struct kube *kube;
static struct front door, self_made;
static struct ca *stranger;
static struct ca_pair client, foreign, own;
static char origin[64], elsewhere[64], *ca64, *stranger64, *token64;

static char *base64(const char *text)
{
	size_t n = strlen(text);
	char *out = mem_new(n / 3 * 4 + 5, 1);
	EVP_EncodeBlock((unsigned char *)out, (const unsigned char *)text, (int)n);
	return out;
}

static char *file64(const char *path)
{
	char *text = stage_file(path), *out = base64(text);
	free(text);
	return out;
}

static void open_doors(void)
{
	char server[2048], *trusted = stage_file(ca_file(azdo.ca));
	snprintf(server, sizeof server,
		"ssl_verify_client optional_no_ca;\nssl_client_certificate trusted.pem;\nset $who '';\n"
		"if ($ssl_client_verify = SUCCESS) { set $who $ssl_client_s_dn; }\n"
		"if ($ssl_client_verify ~ ^FAILED) { return 401 '{\"kind\":\"Status\",\"status\":\"Failure\",\"reason\":\"Unauthorized\",\"code\":401}'; }\n"
		"proxy_set_header X-Remote-User $who;\n"
		"location / { proxy_pass http://127.0.0.1:%d; }\n"
		"location /stripped/ { proxy_set_header Authorization ''; proxy_pass http://127.0.0.1:%d/; }\n"
		"location /nothing/ { return 404 ''; }\n"
		"location /sign-in/ { return 302 https://login.example.com/; }\n", kube_port(kube), kube_port(kube));
	ck_assert_msg(front_start(&door, azdo.dir, "door", &azdo.pair, trusted, server), "%s", service_why());
	ck_assert_msg(front_start(&self_made, azdo.dir, "self-made", &own, NULL, "location / { return 401 '{}'; }\n"), "%s", service_why());
	snprintf(origin, sizeof origin, "https://localhost:%d", door.port);
	snprintf(elsewhere, sizeof elsewhere, "https://localhost:%d", self_made.port);
	free(trusted);
}

static void set_up(void)
{
	char other[128];
	azdo_open();
	snprintf(other, sizeof other, "%s/other", azdo.dir);
	mkdir(other, 0700);
	stranger = ca_new(other, "Another authority");
	ck_assert(stranger && ca_issue(azdo.ca, CA_CLIENT, &client) == 0 && ca_issue(stranger, CA_CLIENT, &foreign) == 0 && ca_issue(azdo.ca, CA_SELF_SIGNED, &own) == 0);
	ca64 = file64(ca_file(azdo.ca));
	stranger64 = file64(ca_file(stranger));
	token64 = base64(TOKEN);
	kube = kube_start();
	ck_assert_ptr_nonnull(kube);
	kube_know(kube, TOKEN, "system:serviceaccount:orders:azure-pipelines");
	open_doors();
}

static void tear_down(void)
{
	front_stop(&door);
	front_stop(&self_made);
	kube_stop(kube);
	ca_pair_free(&client);
	ca_pair_free(&foreign);
	ca_pair_free(&own);
	ca_free(stranger);
	free(ca64);
	free(stranger64);
	free(token64);
	azdo_close();
}

/* ---- service account ---- */

/* What kubectl get secret prints. A NULL is left out. */
static char *secret(bool yaml, const char *kind, const char *token, const char *ca)
{
	char data[LONGER] = "";
	size_t n = 0;
	const char *quote = yaml ? "" : "\"", *end = yaml ? "\n  " : ",\n    ";
	if (ca)
		n += (size_t)snprintf(data + n, sizeof data - n, "%sca.crt%s: %s%s%s%s", quote, quote, quote, ca, quote, end);
	if (token)
		n += (size_t)snprintf(data + n, sizeof data - n, "%stoken%s: %s%s%s%s", quote, quote, quote, token, quote, end);
	snprintf(data + n, sizeof data - n, "%snamespace%s: %sb3JkZXJz%s", quote, quote, quote, quote);
	return mem_fmt(yaml ? "apiVersion: v1\ndata:\n  %s\nkind: %s\nmetadata:\n  annotations:\n    kubernetes.io/service-account.name: azure-pipelines\n"
		"  name: azure-pipelines-token\n  namespace: orders\ntype: kubernetes.io/service-account-token"
		: "{\n  \"apiVersion\": \"v1\",\n  \"data\": {\n    %s\n  },\n  \"kind\": \"%s\",\n  \"metadata\": {\n    \"annotations\": {\n"
		"      \"kubernetes.io/service-account.name\": \"azure-pipelines\"\n    },\n    \"name\": \"azure-pipelines-token\",\n"
		"    \"namespace\": \"orders\"\n  },\n  \"type\": \"kubernetes.io/service-account-token\"\n}", data, kind);
}

#define sent_account "{'type':'kubernetes','url':'@k8s_url','data':{'authorizationType':'ServiceAccount','acceptUntrustedCerts':'%s'}," \
	"'authorization':{'scheme':'Token','parameters':{'apitoken':'@token64','serviceAccountCertificate':'@ca64','isCreatedFromSecretYaml':'true'}}}"

static void walk_account(struct proc *r, const char *path, char *pasted, const char *const *changes, struct stage_answer kept[6])
{
	static char url[128];
	snprintf(url, sizeof url, "%s%s", origin, path);
	const struct stage_answer all[6] = { { "k8s_url", url, false }, { "k8s_secret", pasted, true }, { "k8s_namespace", "orders", false },
		{ NULL, NULL, false } };
	azdo_make(r, "kubernetes", all, changes);
	memcpy(kept, all, sizeof all);
	assert_nowhere(&azdo, "the token", TOKEN, r);
	assert_nowhere(&azdo, "the token in base64", token64, r);
}

START_TEST(an_account_lets_in)
{
	static const char *const untrusted[] = { "k8s_untrusted=yes", NULL };
	struct stage_answer kept[6];
	struct proc r;
	char *pasted = secret(_i == 1, "Secret", token64, ca64), sent[512];
	walk_account(&r, "", pasted, _i ? untrusted : NULL, kept);
	kept[3] = (struct stage_answer){ "token64", token64, true };
	kept[4] = (struct stage_answer){ "ca64", ca64, false };
	snprintf(sent, sizeof sent, sent_account, _i ? "true" : "false");
	azdo_assert_made(&r, sent, kept);
	ck_assert_int_eq(practice_asked(azdo.p, PRACTICE_AZDO, "POST", "*/endpointproxy"), 1);
	assert_stand(&r, "T.kubernetes=proved T.kubernetes-service-account=proved");
	assert_walk(proc_says(&r, "Without credentials the cluster refuses"), &r, "nothing is said of strangers");
	ck_assert_int_eq(kube_count(kube, "reviews"), 1);
	ck_assert_int_eq(kube_count(kube, "unknown"), 0);
	proc_free(&r);
	free(pasted);
}
END_TEST

static const struct { const char *admin, *says[2], *steps; } rights[] = {
	{ "some", { "there is a namespace orders", "may not create deployments in orders" }, "T.kubernetes=proved T.kubernetes-service-account=probable" },
	{ "no", { "knows who this is", "may not create deployments in orders" }, "T.kubernetes=proved T.kubernetes-service-account=probable" },
};

START_TEST(few_rights_are_told)
{
	struct stage_answer kept[6];
	struct proc r;
	char *pasted = secret(false, "Secret", token64, ca64);
	kube_set(kube, "admin", rights[_i].admin);
	walk_account(&r, "", pasted, NULL, kept);
	for (int i = 0; i < 2; i++)
		assert_walk(proc_says(&r, rights[_i].says[i]), &r, "does not say \"%s\"", rights[_i].says[i]);
	assert_walk(r.status == 0, &r, "exit %d", r.status);
	assert_stand(&r, rights[_i].steps);
	ck_assert_int_eq(practice_count(azdo.p, "azdo.posts"), 1);
	proc_free(&r);
	free(pasted);
}
END_TEST

enum { T_GOOD, T_OLD, T_DAMAGED, T_NONE };
enum { A_GOOD, A_STRANGER, A_NONE };
static const struct { const char *path, *kind; int token, ca; const char *changes[2], *says; } mishaps[] = {
	{ "", "Secret", T_OLD, A_GOOD, { NULL }, "The cluster does not know this token" },
	{ "", "Secret", T_DAMAGED, A_GOOD, { NULL }, "The token in the Secret is damaged" },
	{ "", "Secret", T_NONE, A_GOOD, { NULL }, "This Secret holds no token and certificate" },
	{ "", "Secret", T_GOOD, A_NONE, { NULL }, "but not the certificate of the cluster's authority" },
	{ "", "Secret", T_GOOD, A_STRANGER, { NULL }, "was not issued by the authority that you entered" },
	{ "", "ServiceAccount", T_NONE, A_NONE, { NULL }, "What was pasted is a ServiceAccount, not a Secret" },
	{ "", "Secret", T_GOOD, A_GOOD, { "k8s_namespace=gone" }, "there is no namespace gone" },
	{ "/stripped", "Secret", T_GOOD, A_GOOD, { NULL }, "The cluster answers as to a stranger" },
	{ "/nothing", "Secret", T_GOOD, A_GOOD, { NULL }, "There is no Kubernetes under this address" },
	{ "/sign-in", "Secret", T_GOOD, A_GOOD, { NULL }, "sends this on to https://login.example.com/" },
};

START_TEST(what_goes_wrong_is_said)
{
	struct stage_answer kept[6];
	struct proc r;
	char *old = base64(OLD_TOKEN);
	const char *tokens[] = { token64, old, "not*base64", NULL }, *cas[] = { ca64, stranger64, NULL };
	char *pasted = secret(_i % 2 == 0, mishaps[_i].kind, tokens[mishaps[_i].token], cas[mishaps[_i].ca]);
	walk_account(&r, mishaps[_i].path, pasted, mishaps[_i].changes, kept);
	azdo_assert_stopped(&r, mishaps[_i].says, kept);
	assert_nowhere(&azdo, "the old token", OLD_TOKEN, &r);
	assert_nowhere(&azdo, "the old token in base64", old, &r);
	ck_assert_int_eq(kube_count(kube, "unknown"), mishaps[_i].token == T_OLD);
	proc_free(&r);
	free(pasted);
	free(old);
}
END_TEST

START_TEST(no_secret_at_all)
{
	struct stage_answer kept[6];
	struct proc r;
	char *pasted = mem_dup("Name: azure-pipelines-token\n  token: [" TOKEN);
	walk_account(&r, "", pasted, NULL, kept);
	azdo_assert_stopped(&r, "This could not be read as a Secret", kept);
	proc_free(&r);
	free(pasted);
}
END_TEST

/* ---- kubeconfig ---- */

static char *kubeconfig(void)
{
	char *cert = base64(client.cert), *key = base64(client.key), *bad_cert = base64(foreign.cert), *bad_key = base64(foreign.key);
	char *text = mem_fmt("apiVersion: v1\nkind: Config\ncurrent-context: by-token\nclusters:\n"
		"- name: near\n  cluster:\n    server: %s\n    certificate-authority-data: %s\n"
		"- name: wrong-ca\n  cluster:\n    server: %s\n    certificate-authority-data: %s\n"
		"- name: no-ca\n  cluster:\n    server: %s\n"
		"- name: files\n  cluster:\n    certificate-authority: /etc/ca.pem\n"
		"contexts:\n- {name: by-token, context: {cluster: near, user: kim, namespace: orders}}\n- {name: by-certificate, context: {cluster: near, user: admin}}\n"
		"- {name: foreign, context: {cluster: near, user: foreign}}\n- {name: old, context: {cluster: near, user: old}}\n"
		"- {name: plugin, context: {cluster: near, user: plugin}}\n- {name: provider, context: {cluster: near, user: provider}}\n"
		"- {name: files, context: {cluster: near, user: files}}\n- {name: files-too, context: {cluster: files, user: kim}}\n"
		"- {name: wrong-ca, context: {cluster: wrong-ca, user: kim}}\n- {name: no-ca, context: {cluster: no-ca, user: kim}}\n- {name: half, context: {cluster: near}}\n"
		"users:\n- {name: plugin, user: {exec: {apiVersion: client.authentication.k8s.io/v1, command: aws, args: [eks, get-token]}}}\n"
		"- {name: provider, user: {auth-provider: {name: azure}}}\n- {name: files, user: {client-certificate: cert.pem, client-key: key.pem}}\n"
		"- name: kim\n  user:\n    token: " TOKEN "\n- name: old\n  user:\n    token: " OLD_TOKEN "\n"
		"- name: admin\n  user:\n    client-certificate-data: %s\n    client-key-data: %s\n"
		"- name: foreign\n  user:\n    client-certificate-data: %s\n    client-key-data: %s",
		origin, ca64, origin, stranger64, elsewhere, cert, key, bad_cert, bad_key);
	free(cert);
	free(key);
	free(bad_cert);
	free(bad_key);
	return text;
}

static void walk_config(struct proc *r, char *pasted, const char *context, struct stage_answer all[5])
{
	char *key = base64(client.key);
	const struct stage_answer a[5] = { { "k8s_auth", "kubeconfig", false }, { "k8s_kubeconfig", pasted, true }, { "k8s_namespace", "orders", false },
		{ context ? "k8s_context" : NULL, context, false }, { NULL, NULL, false } };
	memcpy(all, a, sizeof a);
	azdo_make(r, "kubernetes", all, NULL);
	assert_nowhere(&azdo, "the token", TOKEN, r);
	assert_nowhere(&azdo, "the old token", OLD_TOKEN, r);
	assert_nowhere(&azdo, "the key in base64", key, r);
	assert_pem_nowhere(&azdo, r);
	free(key);
}

static const struct { const char *context, *admin, *sent_as, *steps; } contexts[] = {
	{ NULL, "yes", "by-token", "T.kubernetes=proved T.kubernetes-kubeconfig=proved" },
	{ "by-certificate", "yes", "by-certificate", "T.kubernetes=proved T.kubernetes-kubeconfig=proved" },
	{ "by-certificate", "no", "by-certificate", "T.kubernetes=proved T.kubernetes-kubeconfig=probable" },
	{ "by-token", "some", "by-token", "T.kubernetes=proved T.kubernetes-kubeconfig=probable" },
};

START_TEST(a_kubeconfig_lets_in)
{
	struct stage_answer all[5];
	struct proc r;
	char *pasted = kubeconfig(), sent[512];
	kube_set(kube, "admin", contexts[_i].admin);
	walk_config(&r, pasted, contexts[_i].context, all);
	snprintf(sent, sizeof sent, "{'type':'kubernetes','url':'%s','data':{'authorizationType':'Kubeconfig','acceptUntrustedCerts':'false'},"
		"'authorization':{'scheme':'kubernetes','parameters':{'kubeconfig':'@k8s_kubeconfig','clusterContext':'%s'}}}", origin, contexts[_i].sent_as);
	azdo_assert_made(&r, sent, all);
	assert_stand(&r, contexts[_i].steps);
	ck_assert_int_eq(kube_count(kube, "reviews"), 1);
	proc_free(&r);
	free(pasted);
}
END_TEST

static const struct { const char *context, *says; } refused[] = {
	{ "plugin", "logs in by running a program, aws (exec)" }, { "provider", "logs in by a plug-in (auth-provider)" },
	{ "old", "The cluster does not know this token" }, { "foreign", "does not know this client certificate" },
	{ "files", "holds no credentials of the user files" }, { "files-too", "does not describe the cluster files" },
	{ "wrong-ca", "was not issued by the authority that you entered" }, { "no-ca", "The kubeconfig names no authority" },
	{ "half", "names no cluster or no user" },
};

START_TEST(a_context_that_does_not_work)
{
	struct stage_answer all[5];
	struct proc r;
	char *pasted = kubeconfig();
	walk_config(&r, pasted, refused[_i].context, all);
	azdo_assert_stopped(&r, refused[_i].says, all);
	ck_assert_int_eq(front_asked(&self_made, "GET"), 0);     /* no token for who is not trusted */
	proc_free(&r);
	free(pasted);
}
END_TEST

static const struct { const char *pasted, *says; } no_configs[] = {
	{ "apiVersion: v1\nkind: Config\nclusters: []\ncontexts: []\nusers: []", "There is no context in it" },
	{ "apiVersion: v1\nkind: Config\n\tcontexts: []", "It cannot be read as YAML from line 3 on" },
	{ "a: {b: [", "This could not be read as a kubeconfig" },
};

START_TEST(no_kubeconfig_at_all)
{
	struct stage_answer all[5];
	struct proc r;
	char *pasted = mem_dup(no_configs[_i].pasted);
	walk_config(&r, pasted, NULL, all);
	azdo_assert_stopped(&r, no_configs[_i].says, all);
	proc_free(&r);
	free(pasted);
}
END_TEST

static TCase *tests(void)
{
	TCase *c = tcase_create("kubernetes");
	tcase_add_checked_fixture(c, set_up, tear_down);
	tcase_set_timeout(c, 240);
	tcase_add_loop_test(c, an_account_lets_in, 0, 2);
	tcase_add_loop_test(c, few_rights_are_told, 0, (int)COUNT(rights));
	tcase_add_loop_test(c, what_goes_wrong_is_said, 0, (int)COUNT(mishaps));
	tcase_add_test(c, no_secret_at_all);
	tcase_add_loop_test(c, a_kubeconfig_lets_in, 0, (int)COUNT(contexts));
	tcase_add_loop_test(c, a_context_that_does_not_work, 0, (int)COUNT(refused));
	tcase_add_loop_test(c, no_kubeconfig_at_all, 0, (int)COUNT(no_configs));
	return c;
}

int main(void)
{
	char path[1024];
	if (!service_program("nginx", path, sizeof path)) {
		printf("nginx is not on this computer, so the cluster cannot be asked over TLS\n");
		return 77;
	}
	Suite *s = suite_create("service connections to clusters, live");
	suite_add_tcase(s, tests());
	SRunner *r = srunner_create(s);
	srunner_run_all(r, CK_NORMAL);
	int failed = srunner_ntests_failed(r);
	srunner_free(r);
	return failed ? 1 : 0;
}
