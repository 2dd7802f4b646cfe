/* SPDX-License-Identifier: ISC */
/* Microsoft Entra, Azure Resource Manager and Service Bus, told apart by the name that they are asked under; and how Azure DevOps
 * itself asks them. The names are the real ones: a proxy leads them here. */
#include "config.h"
#include "tests/lib/practice_azure.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Each cloud has a log-in of its own, and takes only tokens that were asked for it. */
static const struct { const char *login, *manager; } clouds[] = {
	{ "login.microsoftonline.com", "management.azure.com" }, { "login.microsoftonline.us", "management.usgovcloudapi.net" },
	{ "login.chinacloudapi.cn", "management.chinacloudapi.cn" }, { "login.microsoftonline.de", "management.microsoftazure.de" },
	{ "login-stack.example.com", "management-stack.example.com" },
};
#define STACK 4
#define STACK_AUDIENCE "https://management.practice.onmicrosoft.example.com/5e1c"

static bool asked_host(const struct asked *q, const char *host)
{
	const char *sent = asked_header(q, "Host");
	return sent && strcspn(sent, ":") == strlen(host) && strncmp(sent, host, strlen(host)) == 0;
}

static void arm_error(struct answer *a, int status, const char *code, const char *message)
{
	answer_text(a, status, "application/json; charset=utf-8", "{\"error\":{\"code\":\"%s\",\"message\":\"%s\"}}", code, message);
}

/* ---- what the application may see ---- */

static bool may_see(const struct practice *p, const char *wanted)
{
	return practice_is(p, "azure.role", "all") || practice_is(p, "azure.role", wanted);
}

static void subscription(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	(void)q;
	if (strcmp(part[0], AZURE_SUBSCRIPTION) != 0)
		arm_error(a, 404, "SubscriptionNotFound", "The subscription could not be found.");
	else if (!may_see(p, "subscription"))
		arm_error(a, 403, "AuthorizationFailed", "The client does not have authorization to perform action 'Microsoft.Resources/subscriptions/read'.");
	else
		answer_text(a, 200, "application/json; charset=utf-8", "{\"id\":\"/subscriptions/%s\",\"subscriptionId\":\"%s\",\"displayName\":\"Production\",\"state\":"
			"\"%s\"}", part[0], part[0], practice_value(p, "azure.state"));
}

static void group(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	(void)q;
	if (strcmp(part[0], AZURE_GROUP) != 0)
		arm_error(a, 404, "NotFound", "The management group could not be found.");
	else if (!may_see(p, "group"))
		arm_error(a, 403, "AuthorizationFailed", "The client does not have authorization to perform action 'Microsoft.Management/managementGroups/read'.");
	else
		answer_text(a, 200, "application/json; charset=utf-8", "{\"id\":\"/providers/Microsoft.Management/managementGroups/%s\",\"name\":\"%s\",\"properties\":"
			"{\"displayName\":\"Production\"}}", part[0], part[0]);
}

static void workspace(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	(void)q;
	if (strcmp(part[0], AZURE_SUBSCRIPTION) != 0)
		arm_error(a, 404, "SubscriptionNotFound", "The subscription could not be found.");
	else if (!may_see(p, "workspace"))
		arm_error(a, 403, "AuthorizationFailed", "The client does not have authorization to perform action '.../workspaces/read'.");
	else if (strcmp(part[1], "rg-learning") != 0)
		arm_error(a, 404, "ResourceGroupNotFound", "The resource group could not be found.");
	else if (strcmp(part[2], "orders-ml") != 0)
		arm_error(a, 404, "ResourceNotFound", "The resource was not found.");
	else
		answer_text(a, 200, "application/json; charset=utf-8", "{\"name\":\"orders-ml\",\"type\":\"Microsoft.MachineLearningServices/workspaces\",\"location\":"
			"\"westeurope\"}");
}

/* Whoever asks a stack first learns where its log-in is; nobody is asked who that is. */
static void stack_metadata(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	(void)q;
	(void)part;
	answer_text(a, 200, "application/json", "{\"galleryEndpoint\":\"https://gallery.stack.example.com/\",\"graphEndpoint\":\"https://graph.example.com/\","
		"\"portalEndpoint\":\"https://portal.stack.example.com/\",\"authentication\":{\"loginEndpoint\":\"%s\",\"audiences\":[\"" STACK_AUDIENCE "\"]}}",
		practice_is(p, "azure.stack", "adfs") ? "https://login-stack.example.com/adfs" : "https://login-stack.example.com/");
}

static const struct { const char *path, *version; route_call *call; } routes[] = {
	{ "subscriptions/{id}", "2016-06-01", subscription },
	{ "providers/Microsoft.Management/managementGroups/{id}", "2018-01-01-preview", group },
	{ "subscriptions/{id}/resourceGroups/{group}/providers/Microsoft.MachineLearningServices/workspaces/{name}", "2019-11-01", workspace },
	{ "metadata/endpoints", "2015-01-01", stack_metadata },
};

static bool let_in(struct practice *p, struct asked *q, struct answer *a, size_t cloud)
{
	const char *sent = asked_header(q, "Authorization"), *audience;
	char wanted[128];
	snprintf(wanted, sizeof wanted, "https://%s/", clouds[cloud].manager);
	if (!sent || strncmp(sent, "Bearer ", 7) != 0) {
		arm_error(a, 401, "AuthenticationFailed", "Authentication failed. The 'Authorization' header is missing.");
		answer_header(a, "WWW-Authenticate", "Bearer authorization_uri=\"https://%s/%s\"", clouds[cloud].login, AZURE_TENANT);
		return false;
	}
	audience = entra_audience(p, sent + 7);
	if (!audience)
		arm_error(a, 401, "InvalidAuthenticationToken", "The access token is invalid.");
	else if (strcmp(audience, cloud == STACK ? STACK_AUDIENCE "/" : wanted) != 0)
		arm_error(a, 401, "InvalidAuthenticationTokenAudience", "The access token has been obtained for wrong audience or resource.");
	else
		return true;
	return false;
}

static void manager(struct practice *p, struct asked *q, struct answer *a, size_t cloud)
{
	char part[PARTS][256];
	const char *version = asked_query(q, "api-version");
	for (size_t i = 0; i < COUNT(routes); i++) {
		bool open = routes[i].call == stack_metadata;
		if (!path_is(routes[i].path, q->path + 1, part) || strcmp(q->method, "GET") != 0 || (open && cloud != STACK))
			continue;
		if (!open && !let_in(p, q, a, cloud))
			return;
		if (!version || strcmp(version, routes[i].version) != 0)
			arm_error(a, 400, "InvalidApiVersionParameter", "The api-version is not supported.");
		else
			routes[i].call(p, q, a, part);
		return;
	}
	arm_error(a, 404, "InvalidResourceType", "There is nothing of that kind.");
}

void azure_answer(struct practice *p, struct asked *q, struct answer *a)
{
	static const char bus[] = ".servicebus.windows.net";
	const char *host = asked_header(q, "Host"), *rest = host ? strstr(host, bus) : NULL;
	for (size_t i = 0; i < COUNT(clouds); i++) {
		if (asked_host(q, clouds[i].login)) {
			entra_answer(p, q, a, clouds[i].login);
			return;
		}
		if (asked_host(q, clouds[i].manager)) {
			manager(p, q, a, i);
			return;
		}
	}
	if (asked_host(q, "orders.azurecr.io")) {
		answer_text(a, practice_is(p, "azure.registry", "there") ? 401 : 404, "application/json", "%s", "{}");
		if (practice_is(p, "azure.registry", "there"))
			answer_header(a, "WWW-Authenticate", "%s", "Bearer realm=\"https://orders.azurecr.io/oauth2/token\",service=\"orders.azurecr.io\"");
	} else if (rest && (!rest[sizeof bus - 1] || rest[sizeof bus - 1] == ':'))
		bus_answer(p, q, a, host);
	else
		answer_text(a, 404, "text/html", "%s", "<html>Our services aren't available right now</html>");
}

/* ---- Azure DevOps asks with what a connection holds ---- */

static const char *issuer_of(const cJSON *parameters)
{
	return azdo_text(parameters, "workloadIdentityFederationIssuer");
}

static int judged(struct practice *p, const cJSON *auth, const cJSON *parameters)
{
	const char *tenant = azdo_text(parameters, "tenantid"), *app = azdo_text(parameters, "serviceprincipalid"), *scheme = azdo_text(auth, "scheme");
	const char *type = azdo_text(parameters, "authenticationType");
	if (strcmp(scheme, "WorkloadIdentityFederation") == 0)
		return entra_federated(p, tenant, app, issuer_of(parameters), azdo_text(parameters, "workloadIdentityFederationSubject"), "api://AzureADTokenExchange");
	if (type && strcmp(type, "spnCertificate") == 0)
		return entra_pem(p, tenant, app, azdo_text(parameters, "servicePrincipalCertificate"));
	return entra_secret(p, tenant, app, azdo_text(parameters, "serviceprincipalkey"));
}

void azure_verify(struct practice *p, const cJSON *endpoint, struct answer *a)
{
	const cJSON *auth = cJSON_GetObjectItemCaseSensitive(endpoint, "authorization"), *data = cJSON_GetObjectItemCaseSensitive(endpoint, "data");
	const char *of = azdo_text(data, "subscriptionId"), *kind = azdo_text(data, "scopeLevel"), *management = azdo_text(data, "managementGroupId");
	bool whole = kind && strcmp(kind, "ManagementGroup") == 0;
	int code = judged(p, auth, cJSON_GetObjectItemCaseSensitive(auth, "parameters"));
	const char *status = "ok";
	char words[256] = "";
	if (code) {
		status = "badRequest";
		snprintf(words, sizeof words, "Failed to obtain the Json Web Token(JWT) using service principal client ID. Exception message: AADSTS%d: refused.", code);
	} else if (whole ? !management || strcmp(management, AZURE_GROUP) != 0 : !of || strcmp(of, AZURE_SUBSCRIPTION) != 0) {
		status = "notFound";
	} else if (!may_see(p, whole ? "group" : "subscription")) {
		status = "forbidden";
	}
	if (!code && strcmp(status, "ok") != 0)
		snprintf(words, sizeof words, "Failed to query service connection API: 'https://management.azure.com/'. Status Code: '%s'.", status);
	answer_text(a, 200, "application/json; charset=utf-8", "{\"result\":%s,\"statusCode\":\"%s\",\"errorMessage\":\"%s\"}", code ? "null" : "[]", status, words);
}

/* ---- what somebody does in Azure's portal ---- */

void practice_azure_certificate(struct practice *p, const char *pem)
{
	pthread_mutex_lock(&p->lock);
	if (p->azure.n_certs == (int)COUNT(p->azure.certs))
		abort();
	p->azure.certs[p->azure.n_certs++] = mem_dup(pem);
	pthread_mutex_unlock(&p->lock);
}

void practice_azure_federate(struct practice *p, const char *issuer, const char *subject, const char *audience)
{
	pthread_mutex_lock(&p->lock);
	if (p->azure.n_federated == (int)COUNT(p->azure.federated))
		abort();
	p->azure.federated[p->azure.n_federated++] = (struct federated){ mem_dup(issuer), mem_dup(subject), mem_dup(audience) };
	pthread_mutex_unlock(&p->lock);
}

void azure_free(struct practice *p)
{
	struct azure *z = &p->azure;
	for (int i = 0; i < z->n_certs; i++)
		free(z->certs[i]);
	for (int i = 0; i < z->n_federated; i++) {
		free(z->federated[i].issuer);
		free(z->federated[i].subject);
		free(z->federated[i].audience);
	}
	for (int i = 0; i < z->n_issued; i++) {
		free(z->issued[i].token);
		free(z->issued[i].audience);
	}
	for (int i = 0; i < z->n_jtis; i++)
		free(z->jtis[i]);
}
