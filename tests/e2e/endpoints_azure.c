/* SPDX-License-Identifier: ISC */
/* Service connections to Azure, live: the real program against practice servers under the names that Microsoft Entra, Azure Resource
 * Manager and Service Bus have, and a cluster that asks for a client certificate. */
#include "config.h"
#include "tests/e2e/azdo.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/mem.h"
#include "tests/lib/fabric.h"

static struct ca_pair app, app_old, app_other, client, cluster;
static char *pem, *pem_old, *pem_other, *pem_ec, *pem_alone;
static struct fabric *fabric;

/* Without the last line's end, as an answer is taken. */
static char *together(const struct ca_pair *p)
{
	char *text = mem_fmt("%s%s", p->cert, p->key);
	text[strlen(text) - 1] = '\0';
	return text;
}

/* Made once for the whole program: RSA keys take their time. */
static void make_certificates(void)
{
	char dir[] = "/tmp/handrail-certs-XXXXXX";
	struct ca *ca = mkdtemp(dir) ? ca_new(dir, "Practice authority") : NULL;
	if (!ca || ca_issue(ca, CA_APPLICATION, &app) != 0 || ca_issue(ca, CA_APPLICATION_OLD, &app_old) != 0 || ca_issue(ca, CA_APPLICATION, &app_other) != 0
	    || ca_issue(ca, CA_CLIENT, &client) != 0 || ca_issue(ca, CA_SELF_SIGNED, &cluster) != 0)
		mem_die("certificates");
	ca_free(ca);
	rmdir(dir);
	pem = together(&app);
	pem_old = together(&app_old);
	pem_other = together(&app_other);
	pem_ec = together(&client);
	pem_alone = mem_dup(app.cert);
}

static void forget_certificates(void)
{
	char *texts[] = { pem, pem_old, pem_other, pem_ec, pem_alone };
	struct ca_pair *pairs[] = { &app, &app_old, &app_other, &client, &cluster };
	for (size_t i = 0; i < COUNT(texts); i++)
		free(texts[i]);
	for (size_t i = 0; i < COUNT(pairs); i++)
		ca_pair_free(pairs[i]);
}

static void set_up(void)
{
	azdo_open();
	int port = practice_port(azdo.p, PRACTICE_AZURE);
	const struct relay_way ways[] = { { "login.microsoftonline.com:443", port }, { "management.azure.com:443", port },
		{ "login.microsoftonline.us:443", port }, { "management.usgovcloudapi.net:443", port }, { "login.chinacloudapi.cn:443", port },
		{ "management.chinacloudapi.cn:443", port }, { "orders.servicebus.windows.net:443", port }, { "login-stack.example.com:443", port },
		{ "management-stack.example.com:443", port }, { NULL, 0 } };
	azdo_lead(ways);
	practice_azure_certificate(azdo.p, app.cert);
	practice_azure_certificate(azdo.p, app_old.cert);
}

static void tear_down(void)
{
	fabric_stop(fabric);
	fabric = NULL;
	azdo_close();
}

static const char *secret(const char *kind)
{
	return practice_secret(azdo.p, PRACTICE_AZURE, kind);
}

/* "{name}" in a table's text stands for what is only known when it runs; free it. */
static char *filled(const char *text)
{
	const struct { const char *name, *value; bool lines; } holes[] = { { "{secret}", secret("client-secret"), false }, { "{old}", secret("old-secret"), false },
		{ "{wrong}", secret("wrong"), false }, { "{manage}", secret("manage-key"), false }, { "{send}", secret("send-key"), false }, { "{pem}", pem, true },
		{ "{pem-old}", pem_old, true }, { "{pem-other}", pem_other, true }, { "{pem-ec}", pem_ec, true }, { "{pem-alone}", pem_alone, true } };
	char *out = mem_dup(text);
	for (size_t i = 0; i < COUNT(holes); i++)
		for (char *at; (at = strstr(out, holes[i].name)); ) {
			char *next = mem_fmt("%.*s%s%s", (int)(at - out), out, holes[i].value, at + strlen(holes[i].name));
			free(out);
			out = next;
		}
	return out;
}

/* Inside of JSON a line break is written out. */
static char *filled_json(const char *text)
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

enum { CHANGES = 10 };
static void fill_changes(const char *const from[CHANGES], const char *to[CHANGES])
{
	int n = 0;
	for (; n < CHANGES - 1 && from[n]; n++)
		to[n] = filled(from[n]);
	to[n] = NULL;
}

static void free_changes(const char *changes[CHANGES])
{
	for (int i = 0; changes[i]; i++)
		free((char *)(size_t)changes[i]);
}

/* ---- Azure Resource Manager ---- */

static const struct stage_answer *arm(void)
{
	static struct stage_answer a[24];
	const struct stage_answer usual[] = { { "arm_auth", "key", false }, { "arm_environment", "AzureCloud", false }, { "arm_scope", "Subscription", false },
		{ "arm_subscription", AZURE_SUBSCRIPTION, false }, { "arm_subscription_name", "Production", false }, { "arm_group", AZURE_GROUP, false },
		{ "arm_group_name", "Production", false }, { "arm_resource_group", "rg-learning", false }, { "arm_workspace", "orders-ml", false },
		{ "arm_location", "westeurope", false }, { "arm_tenant", AZURE_TENANT, false }, { "arm_client", AZURE_APP, false },
		{ "arm_secret", secret("client-secret"), true }, { "arm_certificate", pem, true }, { "arm_expires", "2028-11-21", false },
		{ "arm_stack_url", "https://management-stack.example.com", false }, { "arm_stack_ok", "yes", false }, { NULL, NULL, false } };
	memcpy(a, usual, sizeof usual);
	return a;
}

#define SENT(url, data, scheme, parameters) "{'type':'azurerm','url':'" url "','data':{" data "},'authorization':{'scheme':'" scheme "','parameters':{'tenantid':'" \
	AZURE_TENANT "'" parameters "}}}"
#define CLOUD "https://management.azure.com/"
#define SUBSCRIPTION "'subscriptionId':'" AZURE_SUBSCRIPTION "','subscriptionName':'Production'"
#define GROUP "'managementGroupId':'" AZURE_GROUP "','managementGroupName':'Production'"
#define WORKSPACE SUBSCRIPTION ",'resourceGroupName':'rg-learning','mlWorkspaceName':'orders-ml','mlWorkspaceLocation':'westeurope'"
#define DATA(environment, level) "'environment':'" environment "','scopeLevel':'" level "','creationMode':'Manual',"
#define WHO ",'serviceprincipalid':'" AZURE_APP "'"
#define KEY WHO ",'authenticationType':'spnKey','serviceprincipalkey':'{secret}'"
#define CERTIFICATE WHO ",'authenticationType':'spnCertificate','servicePrincipalCertificate':'{pem}'"

/* tokens: how often we logged in ourselves; verified: how often Azure DevOps was asked to */
static const struct { const char *name, *value; const char *changes[CHANGES]; const char *sent, *state; int tokens, verified; } ways[] = {
	{ NULL, NULL, { NULL }, SENT(CLOUD, DATA("AzureCloud", "Subscription") SUBSCRIPTION, "ServicePrincipal", KEY), "proved", 1, 1 },
	{ NULL, NULL, { "arm_scope=ManagementGroup" }, SENT(CLOUD, DATA("AzureCloud", "ManagementGroup") GROUP, "ServicePrincipal", KEY), "proved", 1, 1 },
	{ NULL, NULL, { "arm_scope=AzureMLWorkspace" }, SENT(CLOUD, DATA("AzureCloud", "AzureMLWorkspace") WORKSPACE, "ServicePrincipal", KEY), "proved", 1, 1 },
	{ NULL, NULL, { "arm_auth=certificate" }, SENT(CLOUD, DATA("AzureCloud", "Subscription") SUBSCRIPTION, "ServicePrincipal", CERTIFICATE), "proved", 1, 1 },
	{ NULL, NULL, { "arm_auth=certificate", "arm_scope=ManagementGroup" },
		SENT(CLOUD, DATA("AzureCloud", "ManagementGroup") GROUP, "ServicePrincipal", CERTIFICATE), "proved", 1, 1 },
	{ NULL, NULL, { "arm_environment=AzureUSGovernment" },
		SENT("https://management.usgovcloudapi.net/", DATA("AzureUSGovernment", "Subscription") SUBSCRIPTION, "ServicePrincipal", KEY), "proved", 1, 1 },
	{ NULL, NULL, { "arm_environment=AzureChinaCloud", "arm_auth=certificate" },
		SENT("https://management.chinacloudapi.cn/", DATA("AzureChinaCloud", "Subscription") SUBSCRIPTION, "ServicePrincipal", CERTIFICATE), "proved", 1, 1 },
	{ NULL, NULL, { "arm_environment=AzureStack" },
		SENT("https://management-stack.example.com/", DATA("AzureStack", "Subscription") SUBSCRIPTION, "ServicePrincipal", KEY), "proved", 1, 1 },
	{ NULL, NULL, { "arm_environment=AzureStack", "arm_auth=certificate" },
		SENT("https://management-stack.example.com/", DATA("AzureStack", "Subscription") SUBSCRIPTION, "ServicePrincipal", CERTIFICATE), "proved", 1, 1 },
	{ "azure.stack", "adfs", { "arm_environment=AzureStack" },
		SENT("https://management-stack.example.com/", DATA("AzureStack", "Subscription") SUBSCRIPTION, "ServicePrincipal", KEY), "probable", 0, 1 },
	{ NULL, NULL, { "arm_auth=msi" }, SENT(CLOUD, "'environment':'AzureCloud','scopeLevel':'Subscription'," SUBSCRIPTION, "ManagedServiceIdentity", ""), "told", 0, 0 },
	{ NULL, NULL, { "arm_auth=msi", "arm_scope=ManagementGroup" },
		SENT(CLOUD, "'environment':'AzureCloud','scopeLevel':'ManagementGroup'," GROUP, "ManagedServiceIdentity", ""), "told", 0, 0 },
	{ "azure.state", "Warned", { NULL }, SENT(CLOUD, DATA("AzureCloud", "Subscription") SUBSCRIPTION, "ServicePrincipal", KEY), "probable", 1, 1 },
	{ "azure.role", "workspace", { "unverified_ok=yes" }, SENT(CLOUD, DATA("AzureCloud", "Subscription") SUBSCRIPTION, "ServicePrincipal", KEY), "probable", 1, 1 },
};

START_TEST(arm_ends_well)
{
	const char *changes[CHANGES];
	char step[64], *sent = filled_json(ways[_i].sent);
	struct proc r;
	if (ways[_i].name)
		practice_set(azdo.p, ways[_i].name, ways[_i].value);
	fill_changes(ways[_i].changes, changes);
	azdo_make(&r, "azurerm", arm(), changes);
	azdo_assert_made(&r, sent, arm());
	snprintf(step, sizeof step, "T.azure-resource-manager=%s", ways[_i].state);
	assert_stand(&r, step);
	ck_assert_int_eq(practice_count(azdo.p, "azure.tokens"), ways[_i].tokens);
	ck_assert_int_eq(practice_count(azdo.p, "azure.assertions"), strstr(sent, "spnCertificate") ? ways[_i].tokens : 0);
	ck_assert_int_eq(practice_asked(azdo.p, PRACTICE_AZDO, "POST", "*/endpointproxy"), ways[_i].verified);
	free_changes(changes);
	free(sent);
	proc_free(&r);
}
END_TEST

static const struct { const char *name, *value; const char *changes[CHANGES]; const char *says; } mishaps[] = {
	{ NULL, NULL, { "arm_secret={wrong}" }, "this is not its secret" },
	{ NULL, NULL, { "arm_secret={old}" }, "has expired" },
	{ NULL, NULL, { "arm_client=11111111-2222-3333-4444-555555555555" }, "knows no application with this id" },
	{ NULL, NULL, { "arm_tenant=11111111-2222-3333-4444-555555555555" }, "There is no such tenant" },
	{ NULL, NULL, { "arm_subscription=11111111-2222-3333-4444-555555555555" }, "There is no such subscription" },
	{ "azure.state", "Disabled", { NULL }, "its state is Disabled" },
	{ "azure.role", "none", { "unverified_ok=no" }, "no role on the whole subscription" },
	{ "azure.role", "none", { "arm_scope=ManagementGroup" }, "no role on the management group" },
	{ NULL, NULL, { "arm_scope=ManagementGroup", "arm_group=mg-other" }, "no such management group" },
	{ "azure.role", "subscription", { "arm_scope=AzureMLWorkspace" }, "no role on the workspace" },
	{ NULL, NULL, { "arm_scope=AzureMLWorkspace", "arm_workspace=other-ml" }, "no such workspace" },
	{ NULL, NULL, { "arm_scope=AzureMLWorkspace", "arm_resource_group=rg-other" }, "no such resource group" },
	{ NULL, NULL, { "arm_scope=AzureMLWorkspace", "arm_location=northeurope" }, "its location is westeurope" },
	{ NULL, NULL, { "arm_auth=certificate", "arm_certificate={pem-other}" }, "does not know this certificate" },
	{ NULL, NULL, { "arm_auth=certificate", "arm_certificate={pem-old}" }, "The certificate ran out on" },
	{ NULL, NULL, { "arm_auth=certificate", "arm_certificate={pem-alone}" }, "no private key that belongs to it" },
	{ NULL, NULL, { "arm_auth=certificate", "arm_certificate={pem-ec}" }, "not of the kind RSA" },
	{ NULL, NULL, { "arm_auth=certificate", "arm_certificate=nothing of the kind" }, "could not be read as PEM" },
	{ NULL, NULL, { "arm_environment=AzureStack", "arm_stack_ok=no" }, "https://login-stack.example.com/ as its log-in" },
	{ NULL, NULL, { "arm_environment=AzureStack", "arm_stack_url=https://management.azure.com" }, "does not say where its log-in is" },
};

START_TEST(arm_mishaps_are_said)
{
	const char *changes[CHANGES];
	struct proc r;
	if (mishaps[_i].name)
		practice_set(azdo.p, mishaps[_i].name, mishaps[_i].value);
	fill_changes(mishaps[_i].changes, changes);
	azdo_make(&r, "azurerm", arm(), changes);
	azdo_assert_stopped(&r, mishaps[_i].says, arm());
	for (int i = 0; changes[i]; i++)
		if (strstr(mishaps[_i].changes[i], "{"))
			assert_nowhere(&azdo, "what was refused", strstr(changes[i], "\n") ? strstr(changes[i], "\n") + 1 : strchr(changes[i], '=') + 1, &r);
	free_changes(changes);
	proc_free(&r);
}
END_TEST

int main(void)
{
	make_certificates();
	Suite *s = suite_create("service connections to Azure, live");
	TCase *c = tcase_create("azurerm");
	tcase_add_checked_fixture(c, set_up, tear_down);
	tcase_set_timeout(c, 180);
	tcase_add_loop_test(c, arm_ends_well, 0, (int)COUNT(ways));
	tcase_add_loop_test(c, arm_mishaps_are_said, 0, (int)COUNT(mishaps));
	suite_add_tcase(s, c);
	SRunner *r = srunner_create(s);
	srunner_run_all(r, CK_NORMAL);
	int failed = srunner_ntests_failed(r);
	srunner_free(r);
	forget_certificates();
	return failed ? 1 : 0;
}
