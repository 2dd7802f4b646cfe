/* SPDX-License-Identifier: ISC */
/* Connections to Azure Resource Manager, live: every way to log in, every cloud and scope; federations; and what is made in the
 * browser. */
#include "config.h"
#include "tests/e2e/azure.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

/* ---- Azure Resource Manager ---- */

static const struct stage_answer *arm(void)
{
	static struct stage_answer a[24];
	const struct stage_answer usual[] = { { "arm_auth", "key", false }, { "arm_environment", "AzureCloud", false }, { "arm_scope", "Subscription", false },
		{ "arm_subscription", AZURE_SUBSCRIPTION, false }, { "arm_subscription_name", "Production", false }, { "arm_group", AZURE_GROUP, false },
		{ "arm_group_name", "Production", false }, { "arm_resource_group", "rg-learning", false }, { "arm_workspace", "orders-ml", false },
		{ "arm_location", "westeurope", false }, { "arm_tenant", AZURE_TENANT, false }, { "arm_client", AZURE_APP, false },
		{ "arm_secret", azure_secret("client-secret"), true }, { "arm_certificate", pem, true }, { "arm_expires", "2028-11-21", false },
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
	{ NULL, NULL, { "arm_environment=AzureGermanCloud" },
		SENT("https://management.microsoftazure.de/", DATA("AzureGermanCloud", "Subscription") SUBSCRIPTION, "ServicePrincipal", KEY), "proved", 1, 1 },
	{ "azdo.types", "2020", { NULL }, SENT(CLOUD, DATA("AzureCloud", "Subscription") SUBSCRIPTION, "ServicePrincipal", KEY), "proved", 1, 1 },
	{ "azdo.types", "2018", { NULL }, SENT(CLOUD, "'environment':'AzureCloud','creationMode':'Manual'," SUBSCRIPTION, "ServicePrincipal",
		WHO ",'serviceprincipalkey':'{secret}'"), "proved", 1, 1 },
	{ NULL, NULL, { "arm_auth=wif", "federation_now=no" },
		SENT(CLOUD, DATA("AzureCloud", "Subscription") SUBSCRIPTION, "WorkloadIdentityFederation", WHO), "told", 0, 0 },
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

/* Head and claims tell nothing; with its signature behind them an assertion lets in whoever has it. */
static bool is_signed(const char *text)
{
	static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
	for (const char *s = text; s && (s = strstr(s, "eyJhbGci")); s++) {
		const char *dot = s + strspn(s, alphabet);
		dot += *dot == '.' ? 1 + strspn(dot + 1, alphabet) : 0;
		if (*dot == '.' && strspn(dot + 1, alphabet) > 20)
			return true;
	}
	return false;
}

static void assert_no_assertion(const struct proc *r)
{
	char *texts[] = { journal(&azdo), stage_file(azdo.log) };
	ck_assert(texts[0] && texts[1]);
	ck_assert(!is_signed(texts[0]) && !is_signed(texts[1]) && !is_signed(r->out.s) && !is_signed(r->err.s));
	free(texts[0]);
	free(texts[1]);
}

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
	assert_nowhere(&azdo, "an access token", "eyPractice.", &r);
	assert_no_assertion(&r);
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
	{ "azure.role", "none", { "unverified_ok=no" }, "Give its application the role Reader" },
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

/* ---- a federation ---- */

static const char *const issuer_at[] = { "authorization", "parameters", "workloadIdentityFederationIssuer", NULL };
static const char *const subject_at[] = { "authorization", "parameters", "workloadIdentityFederationSubject", NULL };
static char *issuer, *subject;

/* A person adds the federated credential: at first with a letter in the wrong case, or of another issuer. */
static void trust(struct stage *s, pid_t pid, const char *out)
{
	int asked = practice_asked(s->p, PRACTICE_AZDO, "POST", "*/endpointproxy");
	(void)pid;
	(void)out;
	if (asked > s->seen && s->seen == 0) {
		issuer = practice_endpoint_text(s->p, AZDO_NAME, issuer_at);
		subject = practice_endpoint_text(s->p, AZDO_NAME, subject_at);
		char *lower = mem_dup(subject);
		for (char *c = lower; *c; c++)
			*c = (char)(*c >= 'A' && *c <= 'Z' ? *c + 32 : *c);
		ck_assert_str_ne(lower, subject);
		practice_azure_federate(s->p, issuer, lower, "api://AzureADTokenExchange");
		free(lower);
		s->seen = 1;
	} else if (asked >= 2 && s->seen == 1) {
		practice_azure_federate(s->p, issuer, subject, "api://AzureADTokenExchange");
		s->seen = 2;
	}
}

START_TEST(a_federation_is_awaited)
{
	static const char *const changes[] = { "arm_auth=wif", NULL };
	struct proc r;
	azdo.meanwhile = trust;
	azdo_make(&r, "azurerm", arm(), changes);
	char *sent = filled_json(SENT(CLOUD, DATA("AzureCloud", "Subscription") SUBSCRIPTION, "WorkloadIdentityFederation", WHO));
	azdo_assert_made(&r, sent, NULL);
	assert_stand(&r, "T.azure-resource-manager=proved C.5=proved T.azure-resource-manager-expiry=skipped");
	assert_walk(proc_says(&r, issuer) && proc_says(&r, subject), &r, "issuer and subject are not shown");
	ck_assert_int_eq(azdo.seen, 2);
	ck_assert_int_ge(practice_asked(azdo.p, PRACTICE_AZDO, "POST", "*/endpointproxy"), 3);
	ck_assert_int_eq(practice_count(azdo.p, "azure.tokens"), 0);
	free(issuer);
	free(subject);
	free(sent);
	proc_free(&r);
}
END_TEST

/* The application is not there, so waiting would be no use. */
START_TEST(a_federation_of_nobody)
{
	static const char *const changes[] = { "arm_auth=wif", "arm_client=11111111-2222-3333-4444-555555555555", NULL };
	struct proc r;
	azdo_make(&r, "azurerm", arm(), changes);
	assert_walk(r.status == 1, &r, "exit %d", r.status);
	assert_walk(proc_says(&r, "knows no application with this id"), &r, "not said");
	ck_assert_int_eq(practice_count(azdo.p, "azdo.endpoints"), 1);
	proc_free(&r);
}
END_TEST

/* ---- made in the browser ---- */

static const struct browsed {
	const char *type, *json;
	const char *becomes, *words;     /* after it stood in progress; NULL: it was ready at once */
	const char *name, *value;
	const char *more;                /* one more answer */
	const char *says, *steps;
	int exit;
} browsed[] = {
	{ "azurerm", "{'name':'" AZDO_NAME "','type':'azurerm','url':'https://management.azure.com/','data':{'environment':'AzureCloud','scopeLevel':'Subscription',"
		"'subscriptionId':'" AZURE_SUBSCRIPTION "','subscriptionName':'Production','creationMode':'Automatic'},'authorization':{'scheme':'ServicePrincipal',"
		"'parameters':{'tenantid':'" AZURE_TENANT "','serviceprincipalid':'" AZURE_APP "','authenticationType':'spnKey','serviceprincipalkey':'{secret}'}}}",
		"Ready", "", NULL, NULL, NULL, "It logs in by ServicePrincipal", "C.3=proved C.5=proved T.azure-resource-manager=proved", 0 },
	{ "azurerm", "{'name':'" AZDO_NAME "','type':'azurerm','url':'https://management.azure.com/','data':{'environment':'AzureCloud','scopeLevel':'Subscription',"
		"'subscriptionId':'" AZURE_SUBSCRIPTION "','subscriptionName':'Production','creationMode':'Automatic'},'authorization':{'scheme':'ServicePrincipal',"
		"'parameters':{'tenantid':'" AZURE_TENANT "','serviceprincipalid':'','authenticationType':'spnKey','serviceprincipalkey':''}}}",
		"Failed", "Failed to create an app in Microsoft Entra. Error: Insufficient privileges to complete the operation.", NULL, NULL, NULL,
		"you may not do in Azure what it takes", "C.5=failed", 1 },
	{ "azurerm", "{'name':'" AZDO_NAME "','type':'azurerm','url':'https://management.azure.com/','data':{'environment':'AzureCloud','scopeLevel':'Subscription',"
		"'subscriptionId':'" AZURE_SUBSCRIPTION "','subscriptionName':'Production','creationMode':'Automatic'},'authorization':{'scheme':'ServicePrincipal',"
		"'parameters':{'tenantid':'" AZURE_TENANT "','serviceprincipalid':'','authenticationType':'spnKey','serviceprincipalkey':''}}}",
		"Failed", "The subscription could not be read.", NULL, NULL, NULL, "The subscription could not be read.", "C.5=failed", 1 },
	{ "azurerm", "{'name':'" AZDO_NAME "','type':'azurerm','url':'https://management.azure.com/','data':{'environment':'AzureCloud','scopeLevel':'Subscription',"
		"'subscriptionId':'" AZURE_SUBSCRIPTION "','subscriptionName':'Production','creationMode':'Automatic'},'authorization':{'scheme':'ServicePrincipal',"
		"'parameters':{'tenantid':'" AZURE_TENANT "','serviceprincipalid':'" AZURE_APP "','authenticationType':'spnKey','serviceprincipalkey':'{old}'}}}",
		NULL, NULL, NULL, NULL, "made_ok=no", "it is wrong or has expired", "C.5=failed", 1 },
	{ "azurerm", "{'name':'" AZDO_NAME "','type':'azurerm','url':'https://management.azure.com/','data':{'environment':'AzureCloud','scopeLevel':'Subscription',"
		"'subscriptionId':'" AZURE_SUBSCRIPTION "','subscriptionName':'Production','creationMode':'Automatic'},'authorization':{'scheme':'WorkloadIdentityFederation',"
		"'parameters':{'tenantid':'" AZURE_TENANT "','serviceprincipalid':'" AZURE_APP "'}}}",
		NULL, NULL, NULL, NULL, "made_ok=yes", "there is no federated credential", "C.5=probable T.azure-resource-manager=probable", 0 },
	{ "azurerm", "{'name':'" AZDO_NAME "','type':'azurerm','url':'https://management.azure.com/','data':{'environment':'AzureCloud','scopeLevel':'Subscription',"
		"'subscriptionId':'" AZURE_SUBSCRIPTION "','subscriptionName':'Production','creationMode':'Automatic'},'authorization':{'scheme':'ServicePrincipal',"
		"'parameters':{'tenantid':'" AZURE_TENANT "','serviceprincipalid':'" AZURE_APP "','authenticationType':'spnKey','serviceprincipalkey':'{secret}'}}}",
		NULL, NULL, "azure.role", "none", "made_ok=yes", "no role on the whole subscription or management group", "C.5=probable", 0 },
	{ "dockerregistry", "{'name':'" AZDO_NAME "','type':'dockerregistry','url':'https://orders.azurecr.io','data':{'registrytype':'ACR','subscriptionId':'"
		AZURE_SUBSCRIPTION "','subscriptionName':'Production','registryId':'/subscriptions/x/registries/orders'},'authorization':{'scheme':'ServicePrincipal',"
		"'parameters':{'tenantId':'" AZURE_TENANT "','loginServer':'orders.azurecr.io','authenticationType':'spnKey'}}}",
		"Ready", "", NULL, NULL, NULL, "The registry is there and wants a log-in", "T.docker-registry-acr=probable T.docker-registry-others=skipped", 0 },
	{ "dockerregistry", "{'name':'" AZDO_NAME "','type':'dockerregistry','url':'https://orders.azurecr.io','data':{'registrytype':'ACR'},'authorization':{'scheme':"
		"'WorkloadIdentityFederation','parameters':{'tenantId':'" AZURE_TENANT "','loginServer':'orders.azurecr.io'}}}",
		NULL, NULL, "azure.registry", "gone", NULL, "is no registry", "T.docker-registry-acr=failed", 1 },
	{ "kubernetes", "{'name':'" AZDO_NAME "','type':'kubernetes','url':'https://orders.hcp.westeurope.azmk8s.io','data':{'authorizationType':'AzureSubscription',"
		"'azureSubscriptionId':'" AZURE_SUBSCRIPTION "','azureSubscriptionName':'Production','clusterId':'/subscriptions/x/managedClusters/orders','namespace':'orders'},"
		"'authorization':{'scheme':'kubernetes','parameters':{'azureTenantId':'" AZURE_TENANT "','azureEnvironment':'AzureCloud'}}}",
		"Ready", "", NULL, NULL, NULL, "It logs in by kubernetes", "T.kubernetes-azure=proved T.kubernetes-kubeconfig=skipped", 0 },
};

static const struct browsed *in_browser;

/* A person saves the form once the name was looked for, or while it is waited for; then Azure DevOps may take its time. */
static void save_form(struct stage *s, pid_t pid, const char *out)
{
	int looks = practice_asked(s->p, PRACTICE_AZDO, "GET", "*/_apis/serviceendpoint/endpoints");
	(void)pid;
	(void)out;
	if (s->seen == 0 && looks >= (in_browser->becomes ? 2 : 1)) {
		char *json = filled(in_browser->json);
		for (char *c = json; *c; c++)
			*c = (char)(*c == '\'' ? '"' : *c);
		practice_browser_makes(s->p, json, in_browser->becomes ? "InProgress" : "Ready");
		s->seen = looks;
		free(json);
	} else if (s->seen > 0 && in_browser->becomes && looks > s->seen) {
		practice_browser_becomes(s->p, AZDO_NAME, in_browser->becomes, in_browser->words);
		s->seen = -1;
	}
}

START_TEST(the_browser_is_awaited)
{
	const char *changes[] = { "made_in=browser", browsed[_i].more, NULL };
	struct proc r;
	in_browser = &browsed[_i];
	azdo.meanwhile = save_form;
	if (in_browser->name)
		practice_set(azdo.p, in_browser->name, in_browser->value);
	azdo_make(&r, in_browser->type, NULL, changes);
	assert_walk(r.status == in_browser->exit, &r, "exit %d", r.status);
	assert_walk(proc_says(&r, in_browser->says), &r, "does not say \"%s\"", in_browser->says);
	assert_stand(&r, in_browser->steps);
	ck_assert_int_eq(practice_count(azdo.p, "azdo.posts"), 0);
	ck_assert_int_eq(practice_count(azdo.p, "azdo.endpoints"), 1);
	assert_nowhere(&azdo, "the secret", azure_secret("client-secret"), &r);
	proc_free(&r);
}
END_TEST

int main(void)
{
	make_certificates();
	Suite *s = suite_create("connections to Azure Resource Manager, live");
	add_case(s, "azurerm", arm_ends_well, (int)COUNT(ways), arm_mishaps_are_said, (int)COUNT(mishaps));
	add_case(s, "federation", a_federation_is_awaited, 1, a_federation_of_nobody, 1);
	add_case(s, "browser", the_browser_is_awaited, (int)COUNT(browsed), NULL, 0);
	SRunner *r = srunner_create(s);
	srunner_run_all(r, CK_NORMAL);
	int failed = srunner_ntests_failed(r);
	srunner_free(r);
	forget_certificates();
	return failed ? 1 : 0;
}
