/* SPDX-License-Identifier: ISC */
/* Proves the practice servers themselves: what they would not do right, no other test could tell from a fault of the program. */
#include "config.h"

#include <check.h>
#include <curl/curl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/fs.h"
#include "base/mem.h"
#include "tests/lib/ca.h"
#include "tests/lib/practice.h"

static char dir[] = "/tmp/handrail-servers-XXXXXX";
static struct ca *ca;
static struct ca_pair pair;
static struct practice *p;

static struct { CURLcode code; long status; struct buf body, headers; } got;

static size_t take(char *s, size_t size, size_t n, void *arg)
{
	buf_add(arg, s, size * n);
	return size * n;
}

static void set_credentials(CURL *c, enum practice_role role, const char *secret)
{
	if (!secret)
		return;
	if (role == PRACTICE_TF) {
		curl_easy_setopt(c, CURLOPT_HTTPAUTH, CURLAUTH_BEARER);
		curl_easy_setopt(c, CURLOPT_XOAUTH2_BEARER, secret);
	} else {
		curl_easy_setopt(c, CURLOPT_HTTPAUTH, CURLAUTH_BASIC);
		curl_easy_setopt(c, CURLOPT_USERNAME, "");
		curl_easy_setopt(c, CURLOPT_PASSWORD, secret);
	}
}

static long ask(enum practice_role role, const char *method, const char *path, const char *secret, const char *type, const char *body)
{
	char origin[128];
	practice_origin(p, role, origin, sizeof origin);
	char *url = mem_fmt("%s%s", origin, path), *content = mem_fmt("Content-Type: %s", type ? type : "text/plain");
	CURL *c = curl_easy_init();
	struct curl_slist *list = curl_slist_append(NULL, content);
	buf_free(&got.body);
	buf_free(&got.headers);
	buf_init(&got.body, 8u * 1024 * 1024);
	buf_init(&got.headers, BUF_TEXT);
	curl_easy_setopt(c, CURLOPT_URL, url);
	curl_easy_setopt(c, CURLOPT_CAINFO, ca_file(ca));
	curl_easy_setopt(c, CURLOPT_CUSTOMREQUEST, method);
	curl_easy_setopt(c, CURLOPT_NOPROXY, "*");
	curl_easy_setopt(c, CURLOPT_TIMEOUT_MS, 20000L);
	curl_easy_setopt(c, CURLOPT_WRITEFUNCTION, take);
	curl_easy_setopt(c, CURLOPT_WRITEDATA, &got.body);
	curl_easy_setopt(c, CURLOPT_HEADERDATA, &got.headers);
	curl_easy_setopt(c, CURLOPT_HTTPHEADER, list);
	if (body)
		curl_easy_setopt(c, CURLOPT_POSTFIELDS, body);
	set_credentials(c, role, secret);
	got.status = 0;
	got.code = curl_easy_perform(c);
	curl_easy_getinfo(c, CURLINFO_RESPONSE_CODE, &got.status);
	curl_easy_cleanup(c);
	curl_slist_free_all(list);
	free(url);
	free(content);
	return got.status;
}

static long tf(const char *path)
{
	return ask(PRACTICE_TF, "GET", path, practice_token(p, "good"), NULL, NULL);
}

static long ado(const char *path, const char *pat)
{
	return ask(PRACTICE_ADO, "GET", path, pat ? practice_pat(p, pat) : NULL, NULL, NULL);
}

static void setup(void)
{
	p = practice_start(&(struct practice_setup){ pair.cert, pair.key, false });
	ck_assert_ptr_nonnull(p);
}

static void teardown(void)
{
	ck_assert_int_eq(practice_count(p, "leaks"), 0);
	practice_stop(p);
}

static bool says(const char *text)
{
	return strstr(got.body.s, text);
}

static bool heads(const char *text)
{
	return strstr(got.headers.s, text);
}

START_TEST(terraform_knows_its_tokens)
{
	ck_assert_int_eq(ask(PRACTICE_TF, "GET", "/.well-known/terraform.json", NULL, NULL, NULL), 200);
	ck_assert(says("\"tfe.v2\":\"/api/v2/\""));
	ck_assert_int_eq(ask(PRACTICE_TF, "GET", "/api/v2/ping", NULL, NULL, NULL), 204);
	ck_assert(heads("TFP-AppName: HCP Terraform"));
	ck_assert_int_eq(ask(PRACTICE_TF, "GET", "/api/v2/account/details", NULL, NULL, NULL), 401);
	ck_assert_int_eq(ask(PRACTICE_TF, "GET", "/api/v2/account/details", practice_token(p, "expired"), NULL, NULL), 401);
	ck_assert(says("\"title\":\"unauthorized\""));
	ck_assert_int_eq(tf("/api/v2/account/details"), 200);
	ck_assert_int_eq(ask(PRACTICE_TF, "GET", "/api/v2/account/details", practice_token(p, "team"), NULL, NULL), 200);
	ck_assert(says("\"is-service-account\":true"));
	ck_assert_int_eq(tf("/api/v2/organizations/acme"), 200);
	ck_assert(says("\"can-update-oauth\":true"));
	ck_assert_int_eq(tf("/api/v2/organizations/other"), 404);
	ck_assert_int_eq(ask(PRACTICE_TF, "GET", "/api/v2/organizations/acme/oauth-clients", practice_token(p, "no-rights"), NULL, NULL), 404);
	practice_set(p, "tf.vcs", "false");
	ck_assert_int_eq(tf("/api/v2/organizations/acme/oauth-clients"), 404);
	ck_assert_int_eq(tf("/api/v2/organizations/acme/entitlement-set"), 200);
	ck_assert(says("\"vcs-integrations\":false"));
}
END_TEST

static char *create_body(const char *key)
{
	struct buf b;
	buf_init(&b, BUF_TEXT);
	buf_addf(&b, "{\"data\":{\"type\":\"oauth-clients\",\"attributes\":{\"service-provider\":\"ado_server\",\"name\":\"ADO\",\"http-url\":"
		"\"https://ado.example.com\",\"api-url\":\"https://ado.example.com\",\"oauth-token-string\":\"%s\",\"private-key\":\"%s\"}}}",
		practice_pat(p, "good"), key);
	return buf_detach(&b);
}

static char *fake_key(void)
{
	struct buf b;
	buf_init(&b, BUF_TEXT);
	buf_adds(&b, "-----BEGIN RSA " "PRIVATE KEY-----\\n");
	for (int i = 0; i < 8; i++)
		buf_adds(&b, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/\\n");
	buf_adds(&b, "-----END RSA " "PRIVATE KEY-----\\n");
	return buf_detach(&b);
}

START_TEST(terraform_makes_a_provider)
{
	const char *path = "/api/v2/organizations/acme/oauth-clients", *json = "application/vnd.api+json", *token = practice_token(p, "good");
	char *key = fake_key(), *body = create_body(key), *bad = create_body("rubbish");
	ck_assert_int_eq(ask(PRACTICE_TF, "POST", path, token, "application/json", body), 415);
	ck_assert_int_eq(ask(PRACTICE_TF, "POST", path, token, json, bad), 422);
	ck_assert(says("Ssh key is invalid"));
	ck_assert_int_eq(practice_count(p, "tf.clients"), 0);
	ck_assert_int_eq(ask(PRACTICE_TF, "POST", path, token, json, body), 201);
	ck_assert(says("\"service-provider\":\"ado_server\""));
	ck_assert(!says("PRIVATE"));
	ck_assert_int_eq(practice_count(p, "tf.clients"), 1);
	ck_assert_int_eq(tf("/api/v2/oauth-clients/oc-Practice00000001/oauth-tokens"), 200);
	ck_assert(says("\"has-ssh-key\":true"));
	ck_assert_int_eq(tf("/api/v2/oauth-tokens/ot-Practice00000001/vcs-organizations"), 200);
	ck_assert_int_eq(tf("/api/v2/oauth-tokens/ot-Practice00000001/authorized-repos?organization=DefaultCollection"), 200);
	ck_assert(says("DefaultCollection/Platform/_git/infrastructure"));
	ck_assert_int_eq(ask(PRACTICE_TF, "PATCH", "/api/v2/oauth-tokens/ot-Practice00000001", token, json,
		"{\"data\":{\"type\":\"oauth-tokens\",\"attributes\":{\"ssh-key\":\"x\"}}}"), 422);
	char *record = practice_record(p);
	ck_assert(strstr(record, "{private key: as PEM}"));
	ck_assert(strstr(record, "{PAT: good}"));
	ck_assert(!strstr(record, practice_pat(p, "good")));
	ck_assert(!strstr(record, token));
	ck_assert_int_eq(practice_asked(p, PRACTICE_TF, "POST", "/api/v2/organizations/*/oauth-clients"), 3);
	ck_assert_int_eq(ask(PRACTICE_TF, "DELETE", "/api/v2/oauth-clients/oc-Practice00000001", token, json, NULL), 204);
	ck_assert_int_eq(practice_count(p, "tf.clients"), 0);
	free(record);
	free(key);
	free(body);
	free(bad);
}
END_TEST

static const struct { const char *name, *value, *path, *pat; long status; const char *in_body, *in_headers; } shapes[] = {
	{ NULL, NULL, "/tfs/DefaultCollection/_apis/connectionData", "good", 200, "\"providerDisplayName\":\"svc-terraform\"", "X-TFS-ProcessId" },
	{ NULL, NULL, "/tfs/DefaultCollection/_apis/connectionData", "other", 200, "CORP\\\\jane.doe", "X-VSS-UserData" },
	{ NULL, NULL, "/tfs/DefaultCollection/_apis/connectionData", NULL, 401, NULL, "Basic realm=\"https://localhost" },
	{ NULL, NULL, "/tfs/DefaultCollection/_apis/connectionData", "unknown", 401, NULL, "NTLM" },
	{ NULL, NULL, "/tfs/DefaultCollection/_apis/connectionData", "expired", 401, "has expired", "X-TFS-ServiceError: Access%20Denied" },
	{ NULL, NULL, "/tfs/DefaultCollection/_apis/connectionData?api-version=7.1", "good", 400, "VssInvalidPreviewVersionException", NULL },
	{ "ado.refusal", "203", "/tfs/DefaultCollection/_apis/connectionData", "unknown", 203, "<!DOCTYPE html>", "text/html" },
	{ "ado.refusal", "302", "/tfs/DefaultCollection/_apis/connectionData", "unknown", 302, NULL, "Location: /tfs/_signin" },
	{ "ado.refusal", "tf400813", "/tfs/DefaultCollection/_apis/connectionData", "unknown", 401, "TF400813", NULL },
	{ "ado.iis_basic", "yes", "/tfs/DefaultCollection/_apis/connectionData", "good", 401, "invalid credentials", "Basic realm=\"localhost\"" },
	{ "ado.kind", "proxy", "/tfs/DefaultCollection/_apis/connectionData", "good", 200, "nginx", "text/html" },
	{ "ado.kind", "services", "/tfs/DefaultCollection/_apis/connectionData", "good", 200, "\"deploymentType\":\"hosted\"", NULL },
	{ NULL, NULL, "/tfs/_apis/projectCollections", "good", 200, "\"name\":\"DefaultCollection\"", NULL },
	{ NULL, NULL, "/tfs/_apis/projectCollections?api-version=5.0", "good", 400, "VssInvalidPreviewVersionException", NULL },
	{ NULL, NULL, "/tfs/_apis/projects?api-version=5.0", "good", 404, "IController", NULL },
	{ NULL, NULL, "/DefaultCollection/_apis/projects?api-version=5.0", "good", 404, "File or directory not found", NULL },
	{ "ado.vdir", "", "/DefaultCollection/_apis/projects?api-version=5.0", "good", 200, "\"name\":\"Platform\"", "api-version=5.0" },
	{ NULL, NULL, "/tfs/DefaultCollection/_apis/projects?api-version=5.0", "no-project", 200, "\"count\":0", NULL },
	{ NULL, NULL, "/tfs/DefaultCollection/_apis/projects?api-version=5.0", "no-code", 401, NULL, "X-TFS-ProcessId" },
	{ NULL, NULL, "/tfs/DefaultCollection/Platform/_apis/git/repositories?api-version=5.0", "good", 200, "/Platform/_git/infrastructure", NULL },
	{ NULL, NULL, "/tfs/DefaultCollection/Data%20Science/_apis/git/repositories?api-version=5.0", "good", 200, "Data%20Science/_git/modules-1", NULL },
	{ NULL, NULL, "/tfs/DefaultCollection/_apis/git/repositories?api-version=5.0", "no-code", 401, NULL, NULL },
	{ "ado.release", "2019", "/tfs/DefaultCollection/_apis/projects?api-version=7.0", "good", 404, "", NULL },
	{ "ado.release", "2019", "/tfs/DefaultCollection/_apis/projects?api-version=5.0", "good", 200, "Platform", NULL },
	{ "ado.release", "2022", "/tfs/DefaultCollection/_apis/projects?api-version=7.1", "good", 400, "VssVersionOutOfRangeException", NULL },
	{ "ado.admin", "no", "/tfs/DefaultCollection/_apis/permissions/3e65f728-f8bc-4ecd-8764-7e378b19bfa7/2?tokens=NAMESPACE:&api-version=5.0", "good",
		200, "[false]", NULL },
	{ "ado.admin", "unknown", "/tfs/DefaultCollection/_apis/permissions/3e65f728-f8bc-4ecd-8764-7e378b19bfa7/2?tokens=NAMESPACE:&api-version=5.0",
		"good", 401, NULL, NULL },
};

START_TEST(azure_answers_by_its_shape)
{
	if (shapes[_i].name)
		practice_set(p, shapes[_i].name, shapes[_i].value);
	ck_assert_int_eq(ado(shapes[_i].path, shapes[_i].pat), shapes[_i].status);
	ck_assert_msg(!shapes[_i].in_body || says(shapes[_i].in_body), "%s", got.body.s);
	ck_assert_msg(!shapes[_i].in_headers || heads(shapes[_i].in_headers), "%s", got.headers.s);
}
END_TEST

START_TEST(azure_takes_a_status)
{
	const char *none = "/tfs/DefaultCollection/Platform/_apis/git/repositories/infrastructure/commits/0000000000000000000000000000000000000000/statuses"
		"?api-version=5.0";
	const char *body = "{\"state\":\"succeeded\",\"description\":\"x\",\"targetUrl\":\"https://x.example.com\",\"context\":{\"name\":\"setup-check\","
		"\"genre\":\"wizard\"}}";
	ck_assert_int_eq(ask(PRACTICE_ADO, "POST", none, practice_pat(p, "good"), "application/json", body), 404);
	ck_assert_int_eq(ask(PRACTICE_ADO, "POST", none, practice_pat(p, "no-code"), "application/json", body), 404);
	ck_assert_int_eq(ask(PRACTICE_ADO, "POST", none, practice_pat(p, "no-status"), "application/json", body), 401);
	ck_assert_int_eq(ask(PRACTICE_ADO, "POST", none, practice_pat(p, "good"), "application/json", "{}"), 400);
	ck_assert_int_eq(practice_count(p, "ado.statuses"), 0);
	ck_assert_int_eq(ask(PRACTICE_ADO, "OPTIONS", "/tfs/DefaultCollection/_apis", practice_pat(p, "good"), NULL, NULL), 200);
	ck_assert(says("\"releasedVersion\":\"7.1\""));
}
END_TEST

static const struct { enum practice_trouble what; long arg; CURLcode code; long status; const char *text; } troubles[] = {
	{ TROUBLE_RESET, 0, CURLE_RECV_ERROR, 0, NULL }, { TROUBLE_LOST, 0, CURLE_RECV_ERROR, 0, NULL }, { TROUBLE_HALF, 0, CURLE_PARTIAL_FILE, 200, NULL },
	{ TROUBLE_SLOW, 50, CURLE_OK, 200, "alice" }, { TROUBLE_TRICKLE, 1, CURLE_OK, 200, "alice" }, { TROUBLE_HTML, 502, CURLE_OK, 502, "<html>" },
	{ TROUBLE_LARGE, 0, CURLE_OK, 200, NULL }, { TROUBLE_STATUS, 503, CURLE_OK, 503, NULL }, { TROUBLE_TOO_MANY, 0, CURLE_OK, 429, "Too many" },
	{ TROUBLE_REDIRECT, 0, CURLE_OK, 302, NULL },
};

START_TEST(trouble_comes_as_ordered)
{
	practice_trouble(p, PRACTICE_TF, "GET", "/api/v2/account/*", troubles[_i].what, troubles[_i].arg, "https://elsewhere.example.com/", 1);
	tf("/api/v2/account/details");
	ck_assert_int_eq(got.code, troubles[_i].code);
	ck_assert_int_eq(got.status, troubles[_i].status);
	ck_assert(!troubles[_i].text || says(troubles[_i].text));
	if (troubles[_i].what == TROUBLE_LARGE)
		ck_assert_uint_gt(got.body.len, 5u * 1024 * 1024);
	ck_assert_int_eq(tf("/api/v2/account/details"), 200);
}
END_TEST

START_TEST(a_leak_is_noticed)
{
	char *path = mem_fmt("/api/v2/ping?token=%s", practice_pat(p, "good"));
	ask(PRACTICE_TF, "GET", path, NULL, NULL, NULL);
	ck_assert_int_eq(practice_count(p, "leaks"), 1);
	char *record = practice_record(p);
	ck_assert(!strstr(record, practice_pat(p, "good")));
	free(record);
	free(path);
	practice_stop(p);
	setup();
}
END_TEST

static char *written(const char *path)
{
	struct buf b;
	buf_init(&b, BUF_FILE);
	ck_assert_int_eq(fs_read(path, &b, NULL), 0);
	return buf_detach(&b);
}

static long azdo(const char *method, const char *path, const char *body)
{
	return ask(PRACTICE_AZDO, method, path, practice_secret(p, PRACTICE_AZDO, "good"), "application/json", body);
}

/* What is written down for check-requests: no secret, be it one that the servers know or one that is new to them. */
START_TEST(requests_are_written_down)
{
	static const char wanted[] = "{\"to\":\"azure-pipelines\",\"release\":\"7.1\",\"context\":\"/tfs\",\"method\":\"POST\",\"type\":\"application/json\","
		"\"body\":{\"data\":{\"PrivateKey\":\"***(7)\"},\"authorization\":{\"parameters\":{\"username\":\"svc\",\"password\":\"{Azure DevOps: password}\","
		"\"apitoken\":\"***(9)\"}}},\"path\":\"/tfs/DefaultCollection/_apis/serviceendpoint/endpoints\",\"query\":\"api-version=7.1\",\"status\":500}\n";
	const char *secret = practice_secret(p, PRACTICE_AZDO, "password"), *quote = strchr(secret, '"');
	char *body = mem_fmt("{\"data\":{\"PrivateKey\":\"key-abc\"},\"authorization\":{\"parameters\":{\"username\":\"svc\",\"password\":\"%.*s\\%s\","
		"\"apitoken\":\"token-abc\"}}}", (int)(quote - secret), secret, quote);
	char *escaped = curl_easy_escape(NULL, secret, 0), *leak = mem_fmt("/service/%s", escaped), *path = mem_fmt("%s/requests.jsonl", dir);
	setenv("HANDRAIL_TEST_REQUESTS", dir, 1);
	azdo("POST", "/tfs/DefaultCollection/_apis/serviceendpoint/endpoints?api-version=7.1", body);
	azdo("GET", "/service?name=free", NULL);
	ck_assert_int_eq(practice_count(p, "leaks"), 0);
	char *text = written(path), *second = strchr(text, '\n') + 1;
	ck_assert(strncmp(text, wanted, sizeof wanted - 1) == 0);
	ck_assert(!strstr(second, "secret_in_url"));
	free(text);
	unlink(path);
	azdo("GET", "/service?name=%74oken-abc", NULL);
	azdo("GET", leak, NULL);
	ck_assert_int_eq(practice_count(p, "leaks"), 1);
	text = written(path);
	second = strchr(text, '\n') + 1;
	ck_assert(strstr(second, "secret_in_url") > second && strstr(text, "secret_in_url") < second);
	free(text);
	unlink(path);
	unsetenv("HANDRAIL_TEST_REQUESTS");
	curl_free(escaped);
	free(body);
	free(leak);
	free(path);
	practice_stop(p);
	setup();
}
END_TEST

int main(void)
{
	if (!mkdtemp(dir))
		return 1;
	curl_global_init(CURL_GLOBAL_ALL);
	ca = ca_new(dir, "servers");
	if (!ca || ca_issue(ca, CA_GOOD, &pair) != 0)
		return 1;
	buf_init(&got.body, BUF_TEXT);
	buf_init(&got.headers, BUF_TEXT);
	Suite *s = suite_create("the practice servers");
	TCase *c = tcase_create("all");
	tcase_add_checked_fixture(c, setup, teardown);
	tcase_set_timeout(c, 120);
	tcase_add_test(c, terraform_knows_its_tokens);
	tcase_add_test(c, terraform_makes_a_provider);
	tcase_add_loop_test(c, azure_answers_by_its_shape, 0, (int)COUNT(shapes));
	tcase_add_test(c, azure_takes_a_status);
	tcase_add_loop_test(c, trouble_comes_as_ordered, 0, (int)COUNT(troubles));
	tcase_add_test(c, a_leak_is_noticed);
	tcase_add_test(c, requests_are_written_down);
	suite_add_tcase(s, c);
	SRunner *r = srunner_create(s);
	srunner_run_all(r, CK_NORMAL);
	int failed = srunner_ntests_failed(r);
	srunner_free(r);
	buf_free(&got.body);
	buf_free(&got.headers);
	ca_pair_free(&pair);
	ca_free(ca);
	rmdir(dir);
	return failed ? 1 : 0;
}
