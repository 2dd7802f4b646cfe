/* SPDX-License-Identifier: ISC */
/* What each type of service connection takes, by the scheme it is signed in with. The real server's lists are older than some of
 * these schemes and say more; a key that stands in no list here is refused, so that nothing is sent by mistake. */
#include "config.h"
#include "tests/lib/practice_inner.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BASIC " username password "
#define ARM_DATA " environment scopeLevel subscriptionId subscriptionName resourceGroupName mlWorkspaceName mlWorkspaceLocation managementGroupId " \
	"managementGroupName creationMode appObjectId spnObjectId azureSpnPermissions azureSpnRoleAssignmentId "
#define ACR_DATA " registrytype subscriptionId subscriptionName registryId creationMode appObjectId spnObjectId azureSpnPermissions azureSpnRoleAssignmentId "
#define KUBE_DATA " authorizationType acceptUntrustedCerts azureSubscriptionId azureSubscriptionName clusterId namespace clusterAdmin "
#define SERVER_CERTIFICATE " certLookup servercertthumbprint servercertcommonname "

/* data, keys: what may be there; needed: what has to be, and not empty; secret: never told again. " " stands around every word. */
const struct azdo_type azdo_types[] = {
	{ "azure", "Azure Classic", "Certificate", " environment subscriptionId subscriptionName ", " certificate ", " subscriptionId subscriptionName certificate ", " certificate " },
	{ "azure", "Azure Classic", "UsernamePassword", " environment subscriptionId subscriptionName ", BASIC, " subscriptionId subscriptionName username password ", " password " },
	{ "externaltfs", "Azure Repos/Team Foundation Server", "Token", " ", " apitoken ", " apitoken ", " apitoken " },
	{ "externaltfs", "Azure Repos/Team Foundation Server", "UsernamePassword", " ", BASIC, BASIC, " password " },
	{ "azurerm", "Azure Resource Manager", "ServicePrincipal", ARM_DATA, " tenantid serviceprincipalid authenticationType serviceprincipalkey "
		"servicePrincipalCertificate scope ", " environment tenantid ", " serviceprincipalkey servicePrincipalCertificate " },
	{ "azurerm", "Azure Resource Manager", "WorkloadIdentityFederation", ARM_DATA, " tenantid serviceprincipalid scope workloadIdentityFederationIssuer "
		"workloadIdentityFederationSubject ", " environment scopeLevel tenantid ", " " },
	{ "azurerm", "Azure Resource Manager", "ManagedServiceIdentity", ARM_DATA, " tenantid ", " environment scopeLevel tenantid ", " " },
	{ "azurerm", "Azure Resource Manager", "PublishProfile", ARM_DATA, " publishProfile tenantid ", " ", " publishProfile " },
	{ "AzureServiceBus", "Azure Service Bus", "None", " serviceBusQueueName serviceBusConnectionString ", " serviceBusConnectionString ", " serviceBusQueueName serviceBusConnectionString ",
		" serviceBusConnectionString " },
	{ "bitbucket", "Bitbucket Cloud", "Token", " ", " email apitoken ", " email apitoken ", " apitoken " },
	{ "bitbucket", "Bitbucket Cloud", "UsernamePassword", " ", BASIC, BASIC, " password " },
	{ "bitbucket", "Bitbucket Cloud", "OAuth2", " ", " ConfigurationId ", " ConfigurationId ", " " },
	{ "chef", "Chef", "UsernamePassword", " ", BASIC, BASIC, " password " },
	{ "dockerhost", "Docker Host", "Certificate", " ", " cacert cert key ", " cacert cert key ", " cacert cert key " },
	{ "dockerregistry", "Docker Registry", "UsernamePassword", " registrytype ", " registry username password email ", " registrytype username password ", " password " },
	{ "dockerregistry", "Docker Registry", "ServicePrincipal", ACR_DATA, " tenantId loginServer scope authenticationType serviceprincipalid serviceprincipalkey role ",
		" registrytype loginServer ", " serviceprincipalkey " },
	{ "dockerregistry", "Docker Registry", "WorkloadIdentityFederation", ACR_DATA, " tenantId loginServer scope serviceprincipalid role ", " registrytype loginServer ", " " },
	{ "dockerregistry", "Docker Registry", "ManagedServiceIdentity", ACR_DATA, " tenantId loginServer ", " registrytype loginServer ", " " },
	{ "git", "Other Git", "UsernamePassword", " accessExternalGitServer ", BASIC, " ", " password " },
	{ "generic", "Generic", "UsernamePassword", " ", BASIC, " ", " password " },
	{ "github", "GitHub", "Token", " ", " AccessToken ", " AccessToken ", " AccessToken " },
	{ "github", "GitHub", "OAuth2", " ", " ConfigurationId ", " ConfigurationId ", " " },
	{ "githubenterprise", "GitHub Enterprise Server", "Token", " acceptUntrustedCerts ", " apitoken ", " apitoken ", " apitoken " },
	{ "githubenterprise", "GitHub Enterprise Server", "UsernamePassword", " acceptUntrustedCerts ", BASIC, BASIC, " password " },
	{ "githubenterprise", "GitHub Enterprise Server", "OAuth2", " ", " ConfigurationId ", " ConfigurationId ", " " },
	{ "jenkins", "Jenkins", "UsernamePassword", " acceptUntrustedCerts ", BASIC, BASIC, " password " },
	{ "kubernetes", "Kubernetes", "Token", KUBE_DATA, " apitoken serviceAccountCertificate isCreatedFromSecretYaml ", " authorizationType ",
		" apitoken serviceAccountCertificate " },
	{ "kubernetes", "Kubernetes", "kubernetes", KUBE_DATA, " kubeconfig clusterContext azureTenantId azureEnvironment ", " authorizationType ", " kubeconfig " },
	{ "externalmavenrepository", "Maven", "UsernamePassword", " RepositoryId ", BASIC, " RepositoryId username password ", " password " },
	{ "externalmavenrepository", "Maven", "Token", " RepositoryId ", " apitoken ", " RepositoryId apitoken ", " apitoken " },
	{ "externalnpmregistry", "npm", "UsernamePassword", " ", BASIC, BASIC, " password " },
	{ "externalnpmregistry", "npm", "Token", " ", " apitoken ", " apitoken ", " apitoken " },
	{ "externalnugetfeed", "NuGet", "None", " ", " nugetkey ", " nugetkey ", " nugetkey " },
	{ "externalnugetfeed", "NuGet", "Token", " ", " apitoken ", " apitoken ", " apitoken " },
	{ "externalnugetfeed", "NuGet", "UsernamePassword", " ", BASIC, BASIC, " password " },
	{ "externalPythonDownloadFeed", "Python package download", "UsernamePassword", " ", BASIC, BASIC, " password " },
	{ "externalPythonDownloadFeed", "Python package download", "Token", " ", " apitoken ", " apitoken ", " apitoken " },
	{ "externalPythonUploadFeed", "Python package upload", "UsernamePassword", " EndpointName ", BASIC, " EndpointName username password ", " password " },
	{ "externalPythonUploadFeed", "Python package upload", "Token", " EndpointName ", " apitoken ", " EndpointName apitoken ", " apitoken " },
	{ "servicefabric", "Service Fabric", "Certificate", " ", SERVER_CERTIFICATE "certificate certificatepassword ", " certificate ", " certificate certificatepassword " },
	{ "servicefabric", "Service Fabric", "UsernamePassword", " ", SERVER_CERTIFICATE "username password ", BASIC, " password " },
	{ "servicefabric", "Service Fabric", "None", " ", " Unsecured ClusterSpn UseWindowsSecurity ", " ", " " },
	{ "ssh", "SSH", "UsernamePassword", " Host Port PrivateKey ", BASIC, " Host username ", " password PrivateKey " },
	{ "subversion", "Subversion", "UsernamePassword", " acceptUntrustedCerts realmName ", BASIC, " ", " password " },
	{ "vsmobilecenter", "Visual Studio App Center", "Token", " ", " apitoken ", " apitoken ", " apitoken " },
	/* described in full: practice_described.c */
	{ "sonarqube", "SonarQube", "UsernamePassword", " acceptUntrustedCerts ", BASIC, " username ", BASIC },
	{ "acmedeploy", "Acme Deploy", "Token", " stage ring tenant acceptUntrustedCerts notes region ", " keyFile keyId ", " stage keyFile keyId ", " keyFile " },
	{ "externalcargorepository", "Cargo", "UsernamePassword", " ", BASIC, BASIC, " password " },
	{ "externalcargorepository", "Cargo", "Token", " ", " apitoken ", " apitoken ", " apitoken " },
	{ "incomingwebhook", "Incoming WebHook", "None", " ", " webhookname secret header ", " webhookname ", " secret " },
	{ "jira", "Jira", "JiraConnectApp", " ", " configurationId ", " configurationId ", " " },
	{ "acmelink", "Acme Link", "None", " ", " ", " ", " " },
	{ NULL, NULL, NULL, NULL, NULL, NULL, NULL }
};

/* Three types as they were described in 2018 and 2020, as far as it matters which of their inputs there are. */
static const struct { const char *year, *text; } former[] = {
	{ "2018", "{\"name\":\"azurerm\",\"inputDescriptors\":[{\"id\":\"environment\"},{\"id\":\"subscriptionId\"},{\"id\":\"subscriptionName\"}],"
		"\"authenticationSchemes\":[{\"scheme\":\"ServicePrincipal\",\"inputDescriptors\":[{\"id\":\"servicePrincipalId\"},{\"id\":\"servicePrincipalKey\"}]}]}" },
	{ "2018", "{\"name\":\"AzureServiceBus\",\"inputDescriptors\":[{\"id\":\"serviceBusConnectionString\"},{\"id\":\"serviceBusQueueName\"}],"
		"\"authenticationSchemes\":[{\"scheme\":\"None\",\"inputDescriptors\":[]}]}" },
	{ "2018", "{\"name\":\"servicefabric\",\"inputDescriptors\":[],\"authenticationSchemes\":[{\"scheme\":\"None\",\"inputDescriptors\":"
		"[{\"id\":\"UseWindowsSecurity\"},{\"id\":\"ClusterSpn\"}]}]}" },
	{ "2020", "{\"name\":\"azurerm\",\"inputDescriptors\":[{\"id\":\"environment\"},{\"id\":\"scopeLevel\"},{\"id\":\"subscriptionId\"}],"
		"\"authenticationSchemes\":[{\"scheme\":\"ServicePrincipal\"},{\"scheme\":\"ManagedServiceIdentity\"},{\"scheme\":\"PublishProfile\"}]}" },
};

static cJSON *as_before(const struct practice *p, const char *name)
{
	for (size_t i = 0; name && i < COUNT(former); i++)
		if (practice_is(p, "azdo.types", former[i].year)) {
			cJSON *o = cJSON_Parse(former[i].text);
			if (strcmp(azdo_text(o, "name"), name) == 0)
				return o;
			cJSON_Delete(o);
		}
	return NULL;
}

const struct azdo_type *azdo_type(const char *name, const char *scheme)
{
	for (const struct azdo_type *t = azdo_types; name && scheme && t->name; t++)
		if (strcmp(t->name, name) == 0 && strcmp(t->scheme, scheme) == 0)
			return t;
	return NULL;
}

/* One of an extension, with the long help that they come with. */
static cJSON *long_type(int i)
{
	char name[32], *help = mem_new(2501, 1);
	cJSON *o = cJSON_CreateObject();
	snprintf(name, sizeof name, "extension%d", i);
	memset(help, 'x', 2500);
	cJSON_AddStringToObject(o, "name", name);
	cJSON_AddStringToObject(o, "displayName", name);
	cJSON_AddStringToObject(o, "description", help);
	free(help);
	return o;
}

/* Most built-in types with no more than their schemes; some in full. */
void endpoint_types(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	const char *only = asked_query(q, "type");
	cJSON *items = cJSON_CreateArray(), *schemes = NULL, *o = as_before(p, only);
	(void)part;
	if (o) {
		cJSON_AddItemToArray(items, o);
		azdo_list(a, items);
		return;
	}
	for (const struct azdo_type *t = azdo_types; t->name; t++) {
		if (only && strcmp(only, t->name) != 0)
			continue;
		if (t == azdo_types || strcmp(t[-1].name, t->name) != 0) {
			bool whole = (o = azdo_described(p, t->name)) != NULL;
			cJSON_AddItemToArray(items, o = whole ? o : cJSON_CreateObject());
			if (!whole) {
				cJSON_AddStringToObject(o, "name", t->name);
				cJSON_AddStringToObject(o, "displayName", t->shown);
			}
			schemes = whole ? NULL : cJSON_AddArrayToObject(o, "authenticationSchemes");
		}
		if (!schemes)
			continue;
		cJSON_AddItemToArray(schemes, o = cJSON_CreateObject());
		cJSON_AddStringToObject(o, "scheme", t->scheme);
	}
	for (int i = 0; !only && i < 120 && practice_is(p, "azdo.types", "many"); i++)
		cJSON_AddItemToArray(items, long_type(i));
	azdo_list(a, items);
}

/* NULL, or what is wrong (free it): every value is a string under a key that the type has. */
static char *check_values(const cJSON *o, const char *keys, const struct azdo_type *t)
{
	const cJSON *one;
	if (!cJSON_IsObject(o))
		return mem_dup("Value cannot be null. Parameter name: authorization or data");
	cJSON_ArrayForEach(one, o) {
		if (!cJSON_IsString(one))
			return mem_fmt("The value of %s is no string.", one->string);
		if (!azdo_among(keys, one->string))
			return mem_fmt("Following fields in the service connection are not expected: %s.", one->string);
		if (azdo_among(t->needed, one->string) && !*cJSON_GetStringValue(one))
			return mem_fmt("Following fields in the service connection are missing: %s.", one->string);
	}
	return NULL;
}

static char *missing(const struct azdo_type *t, const cJSON *data, const cJSON *parameters)
{
	char word[64];
	int n;
	for (const char *s = t->needed; sscanf(s, " %63s%n", word, &n) == 1; s += n)
		if (!cJSON_GetObjectItemCaseSensitive(data, word) && !cJSON_GetObjectItemCaseSensitive(parameters, word))
			return mem_fmt("Following fields in the service connection are missing: %s.", word);
	return NULL;
}

char *azdo_type_refuses(const cJSON *endpoint)
{
	const cJSON *data = cJSON_GetObjectItemCaseSensitive(endpoint, "data"), *auth = cJSON_GetObjectItemCaseSensitive(endpoint, "authorization");
	const cJSON *parameters = cJSON_GetObjectItemCaseSensitive(auth, "parameters");
	const struct azdo_type *t = azdo_type(azdo_text(endpoint, "type"), azdo_text(auth, "scheme"));
	if (!t)
		return mem_fmt("Unable to find service connection type '%s' using authentication scheme '%s'.", azdo_text(endpoint, "type"), azdo_text(auth, "scheme"));
	char *wrong = check_values(data, t->data, t);
	if (!wrong)
		wrong = check_values(parameters, t->keys, t);
	return wrong ? wrong : missing(t, data, parameters);
}
