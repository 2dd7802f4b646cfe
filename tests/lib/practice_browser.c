/* SPDX-License-Identifier: ISC */
/* Connections that a person makes in a browser, and what Azure DevOps adds to one by itself. */
#include "config.h"
#include "tests/lib/practice_inner.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define ORDERS "eb6e4656-77fc-42a1-9181-4c6d8e9da5d1"
#define ORGANIZATION "6a0e3b1c-1d5c-4c7c-9f5c-1d2b3a4f5e6d"

/* Small and capital letters: the subject is compared to the letter. */
void azure_names(cJSON *endpoint)
{
	cJSON *auth = cJSON_GetObjectItemCaseSensitive(endpoint, "authorization"), *parameters = cJSON_GetObjectItemCaseSensitive(auth, "parameters");
	const char *type = azdo_text(endpoint, "type"), *tenant = azdo_text(parameters, "tenantid");
	if (!type || strcmp(type, "azurerm") != 0 || strcmp(azdo_text(auth, "scheme"), "WorkloadIdentityFederation") != 0 || !tenant)
		return;
	char *issuer = mem_fmt("https://login.microsoftonline.com/%s/v2.0", tenant);
	char *subject = mem_fmt("/eid1/c/pub/t/Zx3aQbR7/a/mB7kLpQ2/sc/" ORGANIZATION "/%s", azdo_text(endpoint, "id"));
	cJSON_DeleteItemFromObjectCaseSensitive(parameters, "workloadIdentityFederationIssuer");
	cJSON_DeleteItemFromObjectCaseSensitive(parameters, "workloadIdentityFederationSubject");
	cJSON_AddStringToObject(parameters, "workloadIdentityFederationIssuer", issuer);
	cJSON_AddStringToObject(parameters, "workloadIdentityFederationSubject", subject);
	free(issuer);
	free(subject);
}

static void stand(cJSON *e, const char *state, const char *words)
{
	bool ready = strcmp(state, "Ready") == 0;
	cJSON_DeleteItemFromObjectCaseSensitive(e, "isReady");
	cJSON_DeleteItemFromObjectCaseSensitive(e, "operationStatus");
	cJSON_AddBoolToObject(e, "isReady", ready);
	cJSON *status = cJSON_AddObjectToObject(e, "operationStatus");
	cJSON_AddStringToObject(status, "state", state);
	cJSON_AddStringToObject(status, "statusMessage", words);
}

void practice_browser_makes(struct practice *p, const char *json, const char *state)
{
	cJSON *body = cJSON_Parse(json);
	char *wrong = azdo_type_refuses(body);
	if (wrong) {
		fprintf(stderr, "practice: %s\n", wrong);
		abort();
	}
	pthread_mutex_lock(&p->lock);
	stand(azdo_place(p, body, ORDERS), state, "");
	pthread_mutex_unlock(&p->lock);
	cJSON_Delete(body);
}

static cJSON *named(struct practice *p, const char *name)
{
	cJSON *one;
	cJSON_ArrayForEach(one, p->endpoints)
		if (strcmp(azdo_text(one, "name"), name) == 0)
			return one;
	return NULL;
}

void practice_browser_becomes(struct practice *p, const char *name, const char *state, const char *words)
{
	pthread_mutex_lock(&p->lock);
	cJSON *e = named(p, name);
	if (!e)
		abort();
	stand(e, state, words);
	pthread_mutex_unlock(&p->lock);
}

char *practice_endpoint_text(struct practice *p, const char *name, const char *const *path)
{
	pthread_mutex_lock(&p->lock);
	const cJSON *at = named(p, name);
	for (; at && *path; path++)
		at = cJSON_GetObjectItemCaseSensitive(at, *path);
	const char *text = cJSON_GetStringValue(at);
	char *copy = text ? mem_dup(text) : NULL;
	pthread_mutex_unlock(&p->lock);
	return copy;
}
