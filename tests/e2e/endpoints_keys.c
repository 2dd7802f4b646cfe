/* SPDX-License-Identifier: ISC */
/* Service connections live, to what takes keys and tokens: Chef, GitHub, GitHub Enterprise Server, Bitbucket Cloud, another Azure
 * DevOps, Docker Hub and registries with tokens, App Center, and types that only the server describes. The real program,
 * unattended; names of public services lead to practice servers. */
#include "config.h"
#include "tests/e2e/azdo.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

/* Chef's keys, made once: the right one as PKCS #1 and as PKCS #8, one of 4096 bits, and what is none. */
enum { KEY_RIGHT, KEY_PKCS8, KEY_LONG, KEY_OTHER, KEY_LOCKED, KEY_EC, KEY_PUBLIC, KEYS };
static char *pem[KEYS], *publics[2];

static char origin[128], dockerhub[160];

static char *key_text(EVP_PKEY *key, int form)
{
	char *data, *text;
	BIO *bio = BIO_new(BIO_s_mem());
	int good = form == KEY_PUBLIC ? PEM_write_bio_PUBKEY(bio, key) : form == KEY_PKCS8 ? PEM_write_bio_PrivateKey(bio, key, NULL, NULL, 0, NULL, NULL)
		: form == KEY_LOCKED ? PEM_write_bio_PKCS8PrivateKey(bio, key, EVP_aes_128_cbc(), "rehearsed", 9, NULL, NULL)
		: PEM_write_bio_PrivateKey_traditional(bio, key, NULL, NULL, 0, NULL, NULL);
	long n = BIO_get_mem_data(bio, &data);
	if (!good || n <= 1)
		abort();
	text = mem_dupn(data, (size_t)n - 1);            /* without the last line break */
	BIO_free(bio);
	return text;
}

static void make_keys(void)
{
	EVP_PKEY *key[4] = { EVP_RSA_gen(2048), EVP_RSA_gen(4096), EVP_RSA_gen(2048), EVP_EC_gen("P-256") };
	static const int of[KEYS] = { [KEY_LONG] = 1, [KEY_OTHER] = 2, [KEY_EC] = 3 };
	for (int i = 0; i < KEYS; i++)
		pem[i] = key_text(key[of[i]], i);
	for (int i = 0; i < 2; i++)
		publics[i] = key_text(key[i], KEY_PUBLIC);
	for (int i = 0; i < 4; i++)
		EVP_PKEY_free(key[i]);
}

static void forget_keys(void)
{
	for (int i = 0; i < KEYS; i++)
		free(pem[i]);
	for (int i = 0; i < 2; i++)
		free(publics[i]);
}

static void set_up(void)
{
	azdo_open();
	const struct relay_way ways[] = { { "api.github.com:443", practice_port(azdo.p, PRACTICE_KEYED) },
		{ "api.bitbucket.org:443", practice_port(azdo.p, PRACTICE_BBC) },
		{ "dev.azure.com:443", practice_port(azdo.p, PRACTICE_KEYED) }, { NULL, 0 } };
	azdo_lead(ways);
	practice_origin(azdo.p, PRACTICE_KEYED, origin, sizeof origin);
	snprintf(dockerhub, sizeof dockerhub, "%s/hub/", origin);
	practice_node(azdo.p, publics[0]);
}

static const char *keyed(const char *kind)
{
	return practice_secret(azdo.p, PRACTICE_KEYED, kind);
}

/* ---- answers ---- */

/* In a text $O stands for the address of the practice services, $S{KIND} for one of their secrets; free it. */
static char *addressed(const char *text)
{
	struct buf b;
	buf_init(&b, BUF_TEXT);
	for (const char *s = text; *s; s++) {
		char kind[32];
		int n = 0;
		if (strncmp(s, "$O", 2) == 0)
			buf_adds(&b, origin), s++;
		else if (sscanf(s, "$S{%31[a-z-]}%n", kind, &n) == 1 && n)
			buf_adds(&b, keyed(kind)), s += n - 1;
		else
			buf_addc(&b, *s);
	}
	return buf_detach(&b);
}

enum { MOST = 30 };
struct answers { struct stage_answer v[MOST]; int n; char *owned[MOST]; int n_owned; };

static void put(struct answers *a, const char *name, const char *value, bool secret)
{
	a->v[a->n++] = (struct stage_answer){ name, value, secret };
	ck_assert_int_lt(a->n, MOST);
}

static void put_address(struct answers *a, const char *name, const char *value)
{
	put(a, name, a->owned[a->n_owned++] = addressed(value), false);
}

/* All right: what a walk changes of it, or does not ask for, makes the difference. */
static void answers_all(struct answers *a)
{
	memset(a, 0, sizeof *a);
	put_address(a, "chef_url", "$O/organizations/acme");
	put(a, "chef_node", "build-node", false);
	put(a, "chef_key", pem[KEY_RIGHT], true);
	put(a, "gh_token", keyed("github"), true);
	put_address(a, "ghe_url", "$O/ghe");
	put(a, "ghe_untrusted", "no", false);
	put(a, "ghe_token", keyed("enterprise"), true);
	put(a, "ghe_user", "octo-ci", false);
	put(a, "ghe_password", keyed("password"), true);
	put(a, "bb_email", "svc-terraform@example.com", false);
	put(a, "bb_token", practice_secret(azdo.p, PRACTICE_BBC, "api-token"), true);
	put(a, "bb_user", "svc-terraform@example.com", false);
	put(a, "bb_password", practice_secret(azdo.p, PRACTICE_BBC, "api-token"), true);
	put_address(a, "tfs_url", "$O/other");
	put(a, "tfs_token", keyed("other-pat"), true);
	put(a, "tfs_user", "EXAMPLE\\svc-build", false);
	put(a, "tfs_password", keyed("password"), true);
	put(a, "registry_url", origin, false);
	put(a, "registry_user", "ci", false);
	put(a, "registry_password", keyed("hub"), true);
	put(a, "registry_realm_ok", "yes", false);
	put(a, "registry_login_ok", "yes", false);
	put(a, "appcenter_token", keyed("wrong"), true);
}

static struct stage_answer *answer_of(struct answers *a, const char *name)
{
	int i = 0;
	while (i < a->n && strcmp(a->v[i].name, name) != 0)
		i++;
	ck_assert_int_lt(i, a->n);
	return &a->v[i];
}

static void answers_free(struct answers *a)
{
	for (int i = 0; i < a->n_owned; i++)
		free(a->owned[i]);
}

/* Changes with $O in them; "NAME" alone leaves an answer out. */
static void change(const char *const *changes, const char *out[12], char *owned[12])
{
	int n = 0;
	for (; changes[n] && n < 11; n++)
		out[n] = owned[n] = addressed(changes[n]);
	out[n] = NULL;
	owned[n] = NULL;
}

static void made(struct proc *r, const char *type, struct answers *a, const char *const *changes)
{
	const char *out[12];
	char *owned[12];
	change(changes, out, owned);
	azdo_make(r, type, a->v, out);
	for (int i = 0; owned[i]; i++)
		free(owned[i]);
}

/* ---- what ends well ---- */

static const struct well { const char *name, *value, *type; const char *const changes[8]; const char *sent, *steps, *says; int verified; } wells[] = {
	{ NULL, NULL, "chef", { NULL }, "{'type':'chef','url':'$O/organizations/acme','data':{},'authorization':{'scheme':'UsernamePassword','parameters':"
		"{'username':'build-node','password':'@chef_key'}}}", "T.chef=proved C.5=proved", "accepts the key", 0 },
	{ "chef.how", "acl", "chef", { NULL }, NULL, "T.chef=proved", "may not list nodes", 0 },
	{ NULL, NULL, "chef", { "chef_url=$O/organizations/acme/" }, "{'type':'chef','url':'$O/organizations/acme','data':{},'authorization':{'scheme':"
		"'UsernamePassword','parameters':{'username':'build-node','password':'@chef_key'}}}", "T.chef=proved", NULL, 0 },
	{ NULL, NULL, "github", { NULL }, "{'type':'github','url':'https://github.com','data':{},'authorization':{'scheme':'Token','parameters':"
		"{'AccessToken':'@gh_token'}}}", "T.github=proved T.github-profile=told C.5=proved", "octo-ci and has the scopes", 1 },
	{ "github.how", "last", "github", { NULL }, NULL, "T.github=proved", NULL, 1 },
	{ "github.how", "few", "github", { NULL }, NULL, "T.github=probable", "lacks scopes that the document asks for: repo, user, admin:repo_hook", 1 },
	{ "github.how", "fine", "github", { NULL }, NULL, "T.github=probable", "fine-grained", 1 },
	{ NULL, NULL, "githubenterprise", { NULL }, "{'type':'githubenterprise','url':'$O/ghe/','data':{'acceptUntrustedCerts':'false'},'authorization':"
		"{'scheme':'Token','parameters':{'apitoken':'@ghe_token'}}}", "T.github-enterprise=proved T.github-enterprise-profile=told", "has the scopes", 1 },
	{ NULL, NULL, "githubenterprise", { "ghe_url=$O/ghe/", "ghe_untrusted=yes", "ghe_auth=UsernamePassword" }, "{'type':'githubenterprise','url':'$O/ghe/',"
		"'data':{'acceptUntrustedCerts':'true'},'authorization':{'scheme':'UsernamePassword','parameters':{'username':'octo-ci','password':'@ghe_password'}}}",
		"T.github-enterprise=proved", NULL, 1 },
	{ "github.how", "few", "githubenterprise", { NULL }, NULL, "T.github-enterprise=probable", "lacks scopes", 1 },
	{ NULL, NULL, "bitbucket", { NULL }, "{'type':'bitbucket','url':'https://api.bitbucket.org/','data':{},'authorization':{'scheme':'Token','parameters':"
		"{'email':'svc-terraform@example.com','apitoken':'@bb_token'}}}", "T.bitbucket-cloud=proved", "Terraform service", 1 },
	{ NULL, NULL, "bitbucket", { "bb_auth=UsernamePassword" }, "{'type':'bitbucket','url':'https://api.bitbucket.org/','data':{},'authorization':{'scheme':"
		"'UsernamePassword','parameters':{'username':'svc-terraform@example.com','password':'@bb_password'}}}", "T.bitbucket-cloud=proved", NULL, 1 },
	{ NULL, NULL, "externaltfs", { NULL }, "{'type':'externaltfs','url':'$O/other','data':{},'authorization':{'scheme':'Token','parameters':"
		"{'apitoken':'@tfs_token'}}}", "T.azure-repos=proved", "Build Service", 1 },
	{ NULL, NULL, "externaltfs", { "tfs_auth=UsernamePassword" }, "{'type':'externaltfs','url':'$O/other','data':{},'authorization':{'scheme':"
		"'UsernamePassword','parameters':{'username':'EXAMPLE\\\\svc-build','password':'@tfs_password'}}}", "T.azure-repos=proved", "Build Service", 1 },
	{ "other.refusal", "203", "externaltfs", { NULL }, NULL, "T.azure-repos=proved", "shows its sign-in page", 1 },
	{ "other.refusal", "302", "externaltfs", { NULL }, NULL, "T.azure-repos=proved", "shows its sign-in page", 1 },
	{ "other.refusal", "public", "externaltfs", { NULL }, NULL, "T.azure-repos=proved", "has public projects", 1 },
	{ "other.projects", "none", "externaltfs", { NULL }, NULL, "T.azure-repos=probable", "no rights in any", 1 },
	{ NULL, NULL, "dockerregistry", { "registry_kind=DockerHub" }, "{'type':'dockerregistry','url':'$O/hub/','data':{'registrytype':'DockerHub'},"
		"'authorization':{'scheme':'UsernamePassword','parameters':{'registry':'https://registry.example.com/v1/','username':'ci','password':"
		"'@registry_password'}}}", "T.docker-registry=proved T.docker-registry-others=proved", "Docker Hub lets you in", 1 },
	{ NULL, NULL, "dockerregistry", { "registry_kind=DockerHub", "registry_email=dev@example.com" }, "{'type':'dockerregistry','url':'$O/hub/','data':"
		"{'registrytype':'DockerHub'},'authorization':{'scheme':'UsernamePassword','parameters':{'registry':'https://registry.example.com/v1/','username':'ci',"
		"'password':'@registry_password','email':'dev@example.com'}}}", "T.docker-registry=proved", NULL, 1 },
	{ NULL, NULL, "dockerregistry", { "registry_password=$S{registry}" }, "{'type':'dockerregistry','url':'$O/hub/','data':{'registrytype':'Others'},"
		"'authorization':{'scheme':'UsernamePassword','parameters':{'registry':'$O','username':'ci','password':'$S{registry}'}}}", "T.docker-registry=proved",
		"takes the token", 0 },
	{ "registry.token", "access_token", "dockerregistry", { "registry_password=$S{registry}" }, NULL, "T.docker-registry=proved", "takes the token", 0 },
	{ NULL, NULL, "vsmobilecenter", { NULL }, "{'type':'vsmobilecenter','url':'https://api.appcenter.ms/v0.1','data':{},'authorization':{'scheme':'Token',"
		"'parameters':{'apitoken':'@appcenter_token'}}}", "T.app-center=told C.5=proved", "The service is gone", 0 },
};

START_TEST(every_type_ends_well)
{
	const struct well *w = &wells[_i];
	struct answers a;
	struct proc r;
	answers_all(&a);
	if (w->name)
		practice_set(azdo.p, w->name, w->value);
	made(&r, w->type, &a, w->changes);
	char *sent = w->sent ? addressed(w->sent) : NULL;
	assert_walk(r.status == 0, &r, "exit %d", r.status);
	if (sent)
		azdo_assert_made(&r, sent, a.v);
	assert_stand(&r, w->steps);
	if (w->says)
		assert_walk(proc_says(&r, w->says), &r, "does not say \"%s\"", w->says);
	ck_assert_int_eq(practice_asked(azdo.p, PRACTICE_AZDO, "POST", "*/endpointproxy"), w->verified);
	free(sent);
	proc_free(&r);
	answers_free(&a);
}
END_TEST

/* ---- what goes wrong ---- */

static const struct mishap {
	const char *name, *value, *type;
	const char *const changes[8];
	const char *says;
	const char *path;                /* is answered with that status; of PRACTICE_KEYED unless role says otherwise */
	long status;
	enum practice_role role;
	const char *kind;                /* of the token for Bitbucket */
	int exit;                        /* 1 unless something else is said */
} mishaps[] = {
	{ .type = "chef", .changes = { "chef_node=somebody" }, .says = "does not know this node name" },
	{ .type = "chef", .changes = { "chef_url=$O/organizations/nobody" }, .says = "no such organization" },
	{ .type = "chef", .changes = { "chef_url=$O//organizations/acme" }, .says = "Two slashes", .exit = 3 },
	{ .type = "chef", .changes = { "chef_url=$O/elsewhere" }, .says = "no such organization" },
	{ .type = "chef", .name = "chef.clock", .value = "1000", .says = "clocks differ" },
	{ .type = "chef", .name = "chef.clock", .value = "-1000", .says = "clocks differ" },
	{ .type = "chef", .name = "chef.how", .value = "version", .says = "version of the protocol" },
	{ .type = "chef", .changes = { "chef_url=https://localhost:1/organizations/acme" }, .says = "Nothing answers" },
	{ .type = "chef", .path = "/organizations/acme/nodes", .status = 502, .says = "status 502" },
	{ .type = "github", .changes = { "gh_token=$S{wrong}" }, .says = "does not know this token" },
	{ .type = "github", .name = "github.how", .value = "limit", .says = "limit of requests" },
	{ .type = "github", .name = "github.how", .value = "sso", .says = "single sign-on" },
	{ .type = "github", .name = "github.how", .value = "forbidden", .says = "does not allow it to ask" },
	{ .type = "github", .path = "/user", .status = 404, .says = "something stands in between" },
	{ .type = "githubenterprise", .changes = { "ghe_token=$S{wrong}" }, .says = "does not know this token" },
	{ .type = "githubenterprise", .changes = { "ghe_auth=UsernamePassword", "ghe_password=$S{wrong}" }, .says = "refuses this user name and password" },
	{ .type = "githubenterprise", .changes = { "ghe_url=$O/elsewhere" }, .says = "no GitHub Enterprise Server under this address" },
	{ .type = "githubenterprise", .name = "github.how", .value = "limit", .says = "limit of requests" },
	{ .type = "githubenterprise", .name = "github.how", .value = "sso", .says = "single sign-on" },
	{ .type = "bitbucket", .changes = { "bb_token=ATATT3xNobodyKnowsThis" }, .says = "refuses this pair" },
	{ .type = "bitbucket", .changes = { "bb_auth=UsernamePassword", "bb_user=svc-terraform" }, .says = "refuses this pair" },
	{ .type = "bitbucket", .kind = "no-user", .says = "lacks the scope" },
	{ .type = "bitbucket", .role = PRACTICE_BBC, .path = "/2.0/user", .status = 410, .says = "has ended" },
	{ .type = "bitbucket", .changes = { "bb_auth=OAuth2" }, .says = "make the connection in the browser", .exit = 3 },
	{ .type = "externaltfs", .changes = { "tfs_token=$S{wrong}" }, .says = "refuses these credentials" },
	{ .type = "externaltfs", .changes = { "tfs_auth=UsernamePassword", "tfs_user=svc-build" }, .says = "takes no passwords" },
	{ .type = "externaltfs", .changes = { "tfs_token=$S{wrong}" }, .name = "other.refusal", .value = "203", .says = "answered with its sign-in page" },
	{ .type = "externaltfs", .changes = { "tfs_token=$S{wrong}" }, .name = "other.refusal", .value = "302", .says = "to a sign-in page" },
	{ .type = "externaltfs", .changes = { "tfs_token=$S{wrong}" }, .name = "other.refusal", .value = "public", .says = "as to a stranger" },
	{ .type = "externaltfs", .changes = { "tfs_url=$O/nobody" }, .says = "no organization or collection" },
	{ .type = "dockerregistry", .changes = { "registry_kind=DockerHub", "registry_password=$S{wrong}" }, .says = "Docker Hub refuses" },
	{ .type = "dockerregistry", .changes = { "registry_kind=DockerHub", "registry_realm_ok=no" }, .says = "in the browser" },
	{ .type = "dockerregistry", .changes = { "registry_password=$S{wrong}" }, .says = "log-in refuses" },
	{ .type = "dockerregistry", .changes = { "registry_password=$S{registry}", "registry_login_ok=no" }, .says = "Check the address of the registry" },
	{ .type = "dockerregistry", .changes = { "registry_password=$S{registry}" }, .name = "registry.token", .value = "other", .says = "does not take the token" },
};

START_TEST(every_failure_is_said)
{
	const struct mishap *m = &mishaps[_i];
	struct answers a;
	struct proc r;
	answers_all(&a);
	if (m->name)
		practice_set(azdo.p, m->name, m->value);
	if (m->path)
		practice_trouble(azdo.p, m->role ? m->role : PRACTICE_KEYED, "*", m->path, TROUBLE_STATUS, m->status, NULL, -1);
	if (m->kind)
		answer_of(&a, "bb_token")->value = practice_secret(azdo.p, PRACTICE_BBC, m->kind);
	made(&r, m->type, &a, m->changes);
	if (m->exit) {
		assert_walk(r.status == m->exit && proc_says(&r, m->says), &r, "exit %d, or does not say \"%s\"", r.status, m->says);
		ck_assert_int_eq(practice_count(azdo.p, "azdo.posts"), 0);
	} else {
		azdo_assert_stopped(&r, m->says, a.v);
	}
	proc_free(&r);
	answers_free(&a);
}
END_TEST

/* ---- a server that nobody vouches for ---- */

static const struct { const char *untrusted, *trust, *says; } strangers[] = {
	{ "ghe_untrusted=yes", "ghe_trust_ok=yes", NULL }, { "ghe_untrusted=yes", "ghe_trust_ok=no", "fingerprint" },
	{ "ghe_untrusted=no", "ghe_trust_ok=yes", "does not trust the certificate" },
};

START_TEST(a_certificate_is_taken_when_it_was_agreed_to)
{
	struct answers a;
	struct ca_pair pair;
	struct proc r;
	const char *const changes[] = { strangers[_i].untrusted, strangers[_i].trust, NULL };
	answers_all(&a);
	ck_assert_int_eq(ca_issue(azdo.ca, CA_SELF_SIGNED, &pair), 0);
	struct practice *p = practice_start(&(struct practice_setup){ pair.cert, pair.key, false });
	ck_assert_ptr_nonnull(p);
	char theirs[128], *url;
	practice_origin(p, PRACTICE_KEYED, theirs, sizeof theirs);
	answer_of(&a, "ghe_url")->value = url = mem_fmt("%s/ghe", theirs);
	answer_of(&a, "ghe_token")->value = practice_secret(p, PRACTICE_KEYED, "enterprise");
	made(&r, "githubenterprise", &a, changes);
	char *sent = mem_fmt("{'type':'githubenterprise','url':'%s/','data':{'acceptUntrustedCerts':'true'},'authorization':{'scheme':'Token','parameters':"
		"{'apitoken':'@ghe_token'}}}", url);
	if (strangers[_i].says)
		azdo_assert_stopped(&r, strangers[_i].says, a.v);
	else
		azdo_assert_made(&r, sent, a.v);
	ck_assert_int_eq(practice_asked(p, PRACTICE_KEYED, "GET", "/ghe/api/v3/user"), strangers[_i].says ? 0 : 2);
	ck_assert_int_eq(practice_count(p, "leaks"), 0);
	practice_stop(p);
	ca_pair_free(&pair);
	proc_free(&r);
	free(sent);
	free(url);
	answers_free(&a);
}
END_TEST

/* It is asked again when Docker Hub has time. */
START_TEST(a_busy_hub_is_waited_for)
{
	static const char *const hub[] = { "registry_kind=DockerHub", NULL };
	struct answers a;
	struct proc r;
	answers_all(&a);
	practice_trouble(azdo.p, PRACTICE_KEYED, "POST", "/hub/v2/auth/token", TROUBLE_TOO_MANY, 1, NULL, 1);
	made(&r, "dockerregistry", &a, hub);
	assert_walk(r.status == 0, &r, "exit %d", r.status);
	ck_assert_int_eq(practice_asked(azdo.p, PRACTICE_KEYED, "POST", "/hub/v2/auth/token"), 2);
	ck_assert_int_eq(practice_count(azdo.p, "azdo.posts"), 1);
	proc_free(&r);
	answers_free(&a);
}
END_TEST

/* ---- Chef ---- */

static const struct { int key; const char *says; } chef_keys[] = {
	{ KEY_PKCS8, NULL }, { KEY_LONG, NULL }, { KEY_OTHER, "the key is not its" }, { KEY_LOCKED, "locked with a passphrase" }, { KEY_EC, "keys are RSA" },
	{ KEY_PUBLIC, "no private key" },
};

START_TEST(chef_takes_keys_of_every_kind)
{
	static const char *const none[] = { NULL };
	int k = chef_keys[_i].key;
	struct answers a;
	struct proc r;
	answers_all(&a);
	answer_of(&a, "chef_key")->value = pem[k];
	practice_node(azdo.p, publics[k == KEY_LONG]);
	made(&r, "chef", &a, none);
	if (chef_keys[_i].says)
		azdo_assert_stopped(&r, chef_keys[_i].says, a.v);
	else
		azdo_assert_made(&r, "{'type':'chef','url':'@chef_url','data':{},'authorization':{'scheme':'UsernamePassword','parameters':"
			"{'username':'build-node','password':'@chef_key'}}}", a.v);
	ck_assert_int_eq(practice_count(azdo.p, "chef.signatures"), !chef_keys[_i].says);
	proc_free(&r);
	answers_free(&a);
}
END_TEST

/* ---- types that the server describes ---- */

#define TENANT "eb6e4656-77fc-42a1-9181-4c6d8e9da5d1"
#define DEPLOY "data.stage=live", "data.ring=3", "data.tenant=" TENANT
#define SENT_KEY "'authorization':{'scheme':'Token','parameters':{'keyFile':'@login.keyFile','keyId':'AB-12'}}}"

static const struct described { const char *type; const char *const changes[10]; const char *sent, *says; int status; const char *name, *value; } forms[] = {
	/* all of a form; what hangs on another answer; a default; what is not asked is not sent */
	{ "acmedeploy", { DEPLOY, "data.acceptUntrustedCerts=true", "data.region=elsewhere", "data.notes=for the orders" }, "{'type':'acmedeploy','url':'$O/deploy','data':{"
		"'stage':'live','ring':'3','tenant':'" TENANT "','acceptUntrustedCerts':'true','region':'elsewhere','notes':'for the orders'}," SENT_KEY, NULL, 0, NULL, NULL },
	{ "acmedeploy", { "data.acceptUntrustedCerts=false" }, "{'type':'acmedeploy','url':'$O/deploy','data':{'stage':'test','acceptUntrustedCerts':'false'}," SENT_KEY, NULL, 0,
		"azdo.types", "many" },
	{ "acmedeploy", { "data.stage=live", "data.ring=9", "data.acceptUntrustedCerts=false" }, "{'type':'acmedeploy','url':'$O/deploy','data':{'stage':'live','ring':'9',"
		"'acceptUntrustedCerts':'false'}," SENT_KEY, NULL, 0, NULL, NULL },
	/* what the form refuses */
	{ "acmedeploy", { "login.keyId" }, NULL, "login.keyId", 3, NULL, NULL },
	{ "acmedeploy", { "login.keyId=ab" }, NULL, "Two letters, a dash, digits", 3, NULL, NULL },
	{ "acmedeploy", { "login.keyId=AB-1234567890" }, NULL, "at most 12", 3, NULL, NULL },
	{ "acmedeploy", { "data.stage=elsewhere" }, NULL, "not one of the answers", 3, NULL, NULL },
	{ "acmedeploy", { "data.stage=live", "data.ring=x" }, NULL, "data.ring", 3, NULL, NULL },
	{ "acmedeploy", { "data.stage=live", "data.ring=3" }, NULL, "data.tenant", 3, NULL, NULL },
	{ "acmedeploy", { "data.notes=This note is much longer than forty characters." }, NULL, "at most 40", 3, NULL, NULL },
	{ "acmedeploy", { "other_scheme=OAuth2" }, NULL, "make the connection in the browser", 3, NULL, NULL },
	{ "acmedeploy", { "data.acceptUntrustedCerts=false", "other_unverified_ok=no" }, NULL, "let Azure DevOps not in", 1, "azdo.verify", "refused" },
	{ "jira", { NULL }, NULL, "only a log-in page can do", 1, NULL, NULL },
	{ "acmelink", { NULL }, NULL, "describes no way to log in", 1, NULL, NULL },
	{ "nosuchtype", { NULL }, NULL, "does not offer a type nosuchtype", 1, NULL, NULL },
	{ "externalcargorepository", { "other_url=$O/crates", "login.apitoken=$S{crates}" }, "{'type':'externalcargorepository','url':'$O/crates','data':{},'authorization':"
		"{'scheme':'Token','parameters':{'apitoken':'$S{crates}'}}}", NULL, 0, NULL, NULL },
	{ "incomingwebhook", { "other_scheme=None", "other_url", "login.webhookname=build-hook", "login.header=X-Sum" }, "{'type':'incomingwebhook','url':'https://dev.azure.com','data':{},"
		"'authorization':{'scheme':'None','parameters':{'webhookname':'build-hook','secret':'@login.secret','header':'X-Sum'}}}", NULL, 0, NULL, NULL },
};

START_TEST(forms_are_asked_as_described)
{
	const struct described *d = &forms[_i];
	struct answers a = { .n = 0 };
	struct proc r;
	if (d->name)
		practice_set(azdo.p, d->name, d->value);
	put(&a, "other_scheme", "Token", false);
	put_address(&a, "other_url", "$O/deploy");
	put(&a, "login.keyFile", pem[KEY_OTHER], true);
	put(&a, "login.keyId", "AB-12", false);
	put(&a, "login.apitoken", NULL, true);
	put(&a, "login.secret", strcmp(d->type, "incomingwebhook") == 0 ? keyed("hub") : NULL, true);
	made(&r, d->type, &a, d->changes);
	char *sent = d->sent ? addressed(d->sent) : NULL;
	assert_walk(r.status == d->status, &r, "exit %d", r.status);
	if (d->says)
		assert_walk(proc_says(&r, d->says), &r, "does not say \"%s\"", d->says);
	if (sent)
		azdo_assert_made(&r, sent, a.v);
	else
		ck_assert_int_eq(practice_count(azdo.p, "azdo.posts"), 0);
	ck_assert_int_eq(practice_asked(azdo.p, PRACTICE_AZDO, "POST", "*/endpointproxy"),
		strcmp(d->type, "acmedeploy") == 0 && d->status < 3);
	free(sent);
	proc_free(&r);
	answers_free(&a);
}
END_TEST

int main(void)
{
	make_keys();
	Suite *s = suite_create("service connections with keys, live");
	TCase *c = tcase_create("keys");
	tcase_add_checked_fixture(c, set_up, azdo_close);
	tcase_set_timeout(c, 180);
	tcase_add_loop_test(c, every_type_ends_well, 0, (int)COUNT(wells));
	tcase_add_loop_test(c, every_failure_is_said, 0, (int)COUNT(mishaps));
	tcase_add_loop_test(c, a_certificate_is_taken_when_it_was_agreed_to, 0, (int)COUNT(strangers));
	tcase_add_test(c, a_busy_hub_is_waited_for);
	tcase_add_loop_test(c, chef_takes_keys_of_every_kind, 0, (int)COUNT(chef_keys));
	suite_add_tcase(s, c);
	TCase *f = tcase_create("forms");
	tcase_add_checked_fixture(f, set_up, azdo_close);
	tcase_set_timeout(f, 180);
	tcase_add_loop_test(f, forms_are_asked_as_described, 0, (int)COUNT(forms));
	suite_add_tcase(s, f);
	SRunner *r = srunner_create(s);
	srunner_run_all(r, CK_NORMAL);
	int failed = srunner_ntests_failed(r);
	srunner_free(r);
	forget_keys();
	return failed ? 1 : 0;
}
