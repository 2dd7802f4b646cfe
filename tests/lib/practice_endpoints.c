/* SPDX-License-Identifier: ISC */
/* Service connections: made, shown without their secrets, changed, shared, taken away, and tried by Azure DevOps itself. */
#include "config.h"
#include "tests/lib/practice_inner.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- connections ---- */

static const struct azdo_type *type_of(const cJSON *endpoint)
{
	return azdo_type(azdo_text(endpoint, "type"), azdo_text(cJSON_GetObjectItemCaseSensitive(endpoint, "authorization"), "scheme"));
}

static cJSON *references(const cJSON *endpoint)
{
	return cJSON_GetObjectItemCaseSensitive(endpoint, "serviceEndpointProjectReferences");
}

static cJSON *reference(const cJSON *endpoint, const char *project)
{
	cJSON *one;
	cJSON_ArrayForEach(one, references(endpoint))
		if (strcmp(azdo_text(cJSON_GetObjectItemCaseSensitive(one, "projectReference"), "id"), project) == 0)
			return one;
	return NULL;
}

cJSON *azdo_endpoint(struct practice *p, const char *id)
{
	cJSON *one;
	cJSON_ArrayForEach(one, p->endpoints)
		if (strcmp(azdo_text(one, "id"), id) == 0)
			return one;
	return NULL;
}

static cJSON *endpoint_named(struct practice *p, const char *project, const char *name)
{
	cJSON *one;
	cJSON_ArrayForEach(one, p->endpoints) {
		const cJSON *in = reference(one, project);
		if (in && strcmp(azdo_text(in, "name"), name) == 0)
			return one;
	}
	return NULL;
}

/* As it is shown in a project, under the name that it has there. */
static cJSON *view(struct practice *p, const cJSON *endpoint, const char *project)
{
	cJSON *copy = cJSON_Duplicate(endpoint, true);
	const cJSON *in = project ? reference(endpoint, project) : NULL;
	if (in && azdo_text(in, "name"))
		cJSON_ReplaceItemInObjectCaseSensitive(copy, "name", cJSON_CreateString(azdo_text(in, "name")));
	if (azdo_by_project(p))
		cJSON_DeleteItemFromObjectCaseSensitive(copy, "serviceEndpointProjectReferences");
	return copy;
}

static char *check_references(struct practice *p, const cJSON *body)
{
	const cJSON *one;
	if (azdo_by_project(p))
		return references(body) ? mem_dup("serviceEndpointProjectReferences is not expected.") : NULL;
	if (!cJSON_IsArray(references(body)) || cJSON_GetArraySize(references(body)) == 0)
		return mem_dup("Value cannot be null. Parameter name: serviceEndpointProjectReferences");
	cJSON_ArrayForEach(one, references(body))
		if (!azdo_project(azdo_text(cJSON_GetObjectItemCaseSensitive(one, "projectReference"), "id")) || !azdo_text(one, "name"))
			return mem_dup("Project reference is not valid.");
	return NULL;
}

static char *check_body(struct practice *p, const cJSON *body)
{
	static const char keys[] = " id name description type url owner isShared isReady data authorization serviceEndpointProjectReferences createdBy "
		"operationStatus administratorsGroup readersGroup groupScopeId ";
	const cJSON *one;
	if (!cJSON_IsObject(body) || !azdo_text(body, "name") || !azdo_text(body, "name")[0] || !azdo_text(body, "url"))
		return mem_dup("Value cannot be null. Parameter name: endpoint");
	cJSON_ArrayForEach(one, body)
		if (!azdo_among(keys, one->string))
			return mem_fmt("Following fields in the service connection are not expected: %s.", one->string);
	char *wrong = azdo_type_refuses(body);
	return wrong ? wrong : check_references(p, body);
}

/* Secrets are never told again; how many were ones that the services take is counted. */
static void hide_in(struct practice *p, cJSON *o, const char *secret)
{
	for (cJSON *one = o ? o->child : NULL; one; one = one->next) {
		if (!azdo_among(secret, one->string))
			continue;
		const char *kind = secret_kind(p, PRACTICE_AZDO, cJSON_GetStringValue(one));
		p->n.secrets_kept += strcmp(kind, "password") == 0 || strcmp(kind, "jenkins") == 0;
		cJSON_free(one->valuestring);
		one->valuestring = NULL;
		one->type = cJSON_NULL;
	}
}

static void hide_secrets(struct practice *p, cJSON *endpoint)
{
	const struct azdo_type *t = type_of(endpoint);
	hide_in(p, cJSON_GetObjectItemCaseSensitive(cJSON_GetObjectItemCaseSensitive(endpoint, "authorization"), "parameters"), t->secret);
	hide_in(p, cJSON_GetObjectItemCaseSensitive(endpoint, "data"), t->secret);
}

static void set_state(cJSON *e, const char *state, const char *why)
{
	cJSON *o = cJSON_CreateObject();
	cJSON_AddStringToObject(o, "state", state);
	cJSON_AddStringToObject(o, "statusMessage", strcmp(state, "Failed") == 0 ? why : "");
	cJSON_DeleteItemFromObjectCaseSensitive(e, "operationStatus");
	cJSON_AddItemToObject(e, "operationStatus", o);
}

static cJSON *keep_endpoint(struct practice *p, const cJSON *body, const char *id, const char *project)
{
	cJSON *e = cJSON_Duplicate(body, true), *by = cJSON_CreateObject();
	cJSON_DeleteItemFromObjectCaseSensitive(e, "id");
	cJSON_DeleteItemFromObjectCaseSensitive(e, "createdBy");
	cJSON_DeleteItemFromObjectCaseSensitive(e, "isReady");
	cJSON_AddStringToObject(e, "id", id);
	cJSON_DeleteItemFromObjectCaseSensitive(e, "operationStatus");
	cJSON_AddBoolToObject(e, "isReady", practice_is(p, "azdo.ready", "yes"));
	if (!practice_is(p, "azdo.ready", "yes"))
		set_state(e, practice_is(p, "azdo.ready", "failed") ? "Failed" : "InProgress", "Insufficient privileges to complete the operation.");
	cJSON_AddStringToObject(by, "displayName", "Kim Admin");
	cJSON_AddStringToObject(by, "id", AZDO_ME);
	cJSON_AddItemToObject(e, "createdBy", by);
	if (!references(e)) {
		cJSON *list_of = cJSON_AddArrayToObject(e, "serviceEndpointProjectReferences"), *in = cJSON_CreateObject();
		cJSON_AddStringToObject(cJSON_AddObjectToObject(in, "projectReference"), "id", project);
		cJSON_AddStringToObject(in, "name", azdo_text(body, "name"));
		cJSON_AddItemToArray(list_of, in);
	}
	azure_names(e);
	cJSON_DeleteItemFromObjectCaseSensitive(p->whole, id);
	cJSON_AddItemToObject(p->whole, id, cJSON_Duplicate(e, true));
	hide_secrets(p, e);
	return e;
}

cJSON *azdo_place(struct practice *p, const cJSON *body, const char *project)
{
	char id[37];
	random_uuid(id);
	cJSON *e = keep_endpoint(p, body, id, project);
	cJSON_AddItemToArray(p->endpoints, e);
	return e;
}

/* The project a request is about: in its path, or the first that the body names. */
static const char *asked_project(struct practice *p, const struct asked *q, char part[PARTS][256])
{
	return azdo_by_project(p) ? part[0] : azdo_text(cJSON_GetObjectItemCaseSensitive(cJSON_GetArrayItem(references(q->json), 0), "projectReference"), "id");
}

void endpoint_create(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	char *wrong = check_body(p, q->json);
	p->n.endpoint_posts++;
	cJSON_Delete(p->posted);
	p->posted = cJSON_Duplicate(q->json, true);
	if (wrong) {
		azdo_refuse(a, 500, "ServiceEndpointException", "%s", wrong);
	} else if (endpoint_named(p, asked_project(p, q, part), azdo_text(q->json, "name")) || practice_is(p, "azdo.hidden", azdo_text(q->json, "name"))) {
		azdo_refuse(a, 500, "DuplicateServiceConnectionException", "Service connection with name %s already exists. Only a user having Administrator/User role "
			"permissions on it can see it.", azdo_text(q->json, "name"));
	} else {
		azdo_tree(a, 200, view(p, azdo_place(p, q->json, asked_project(p, q, part)), NULL));
	}
	free(wrong);
}

static const char *id_part(struct practice *p, char part[PARTS][256])
{
	return part[azdo_by_project(p)];
}

/* A secret that comes back as null stands for the one that is kept. */
static void fill_nulls(struct practice *p, cJSON *o, const cJSON *kept, const char *secret)
{
	for (cJSON *one = o ? o->child : NULL; one && practice_is(p, "azdo.null", "keeps"); one = one->next) {
		const char *text = azdo_text(kept, one->string);
		if (!cJSON_IsNull(one) || !azdo_among(secret, one->string) || !text)
			continue;
		cJSON *filled = cJSON_CreateString(text);
		one->type = cJSON_String;
		one->valuestring = filled->valuestring;
		filled->valuestring = NULL;
		cJSON_Delete(filled);
	}
}

static cJSON *parameters_of(const cJSON *endpoint)
{
	return cJSON_GetObjectItemCaseSensitive(cJSON_GetObjectItemCaseSensitive(endpoint, "authorization"), "parameters");
}

void endpoint_change(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	cJSON *old = azdo_endpoint(p, id_part(p, part)), *e;
	const struct azdo_type *t = type_of(q->json);
	p->n.endpoint_puts++;
	cJSON_Delete(p->posted);
	p->posted = cJSON_Duplicate(q->json, true);
	const cJSON *kept = cJSON_GetObjectItemCaseSensitive(p->whole, id_part(p, part));
	fill_nulls(p, parameters_of(q->json), parameters_of(kept), t ? t->secret : " ");
	fill_nulls(p, cJSON_GetObjectItemCaseSensitive(q->json, "data"), cJSON_GetObjectItemCaseSensitive(kept, "data"), t ? t->secret : " ");
	char *wrong = check_body(p, q->json);
	if (!old) {
		azdo_refuse(a, 404, "ServiceEndpointNotFoundException", "Unable to find service connection with id %s.", id_part(p, part));
	} else if (wrong) {
		azdo_refuse(a, 500, "ServiceEndpointException", "%s", wrong);
	} else {
		e = keep_endpoint(p, q->json, id_part(p, part), asked_project(p, q, part));
		cJSON_ReplaceItemViaPointer(p->endpoints, old, e);
		azdo_tree(a, 200, view(p, e, NULL));
	}
	free(wrong);
}

void endpoint_share(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	cJSON *e = azdo_endpoint(p, part[0]), *one;
	if (!cJSON_IsArray(q->json)) {
		azdo_refuse(a, 500, "ArgumentNullException", "Value cannot be null.\r\nParameter name: %s", "endpointProjectReferences");
		return;
	}
	cJSON_ArrayForEach(one, q->json) {
		const char *to = azdo_text(cJSON_GetObjectItemCaseSensitive(one, "projectReference"), "id");
		if (!e || !azdo_project(to) || !azdo_text(one, "name")) {
			azdo_refuse(a, 404, "ServiceEndpointException", "%s", "The project or the connection is not there.");
			return;
		}
		if (!reference(e, to))
			cJSON_AddItemToArray(references(e), cJSON_Duplicate(one, true));
	}
	p->n.endpoint_shares++;
	answer_text(a, 204, NULL, "%s", "");
}

/* Gone from there, and altogether when no project has it any more. */
static void forget(struct practice *p, cJSON *e, const char *from)
{
	cJSON_Delete(cJSON_DetachItemViaPointer(references(e), reference(e, from)));
	if (cJSON_GetArraySize(references(e)) == 0)
		cJSON_Delete(cJSON_DetachItemViaPointer(p->endpoints, e));
}

void endpoint_remove(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	cJSON *e = azdo_endpoint(p, id_part(p, part));
	const char *from = azdo_by_project(p) ? part[0] : asked_query(q, "projectIds");
	if (!from || !azdo_project(from)) {
		azdo_refuse(a, 400, "ArgumentNullException", "Value cannot be null.\r\nParameter name: %s", "projectIds");
	} else if (!e || !reference(e, from)) {
		azdo_refuse(a, 404, "ServiceEndpointNotFoundException", "Unable to find service connection with id %s.", id_part(p, part));
	} else {
		p->n.endpoint_deletes++;
		if (practice_is(p, "azdo.removal", "now"))
			forget(p, e, from);
		else
			set_state(e, practice_is(p, "azdo.removal", "later") ? "InProgress" : "Failed", "The application could not be removed.");
		p->n.looks = 0;
		answer_text(a, 204, NULL, "%s", "");
	}
}

void endpoint_list(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	const char *names = asked_query(q, "endpointNames"), *failed = asked_query(q, "includeFailed"), *ids = asked_query(q, "endpointIds");
	cJSON *items = cJSON_CreateArray(), *one;
	cJSON_ArrayForEach(one, p->endpoints) {
		const cJSON *in = reference(one, part[0]);
		bool ready = cJSON_IsTrue(cJSON_GetObjectItemCaseSensitive(one, "isReady")) || (failed && strcmp(failed, "true") == 0);
		if (in && ready && (!names || strcmp(names, azdo_text(in, "name")) == 0) && (!ids || strcmp(ids, azdo_text(one, "id")) == 0))
			cJSON_AddItemToArray(items, view(p, one, part[0]));
	}
	azdo_list(a, items);
}

/* What takes a while is done after one look. */
static void move_on(struct practice *p, cJSON *e, const char *project)
{
	const char *state = azdo_text(cJSON_GetObjectItemCaseSensitive(e, "operationStatus"), "state");
	if (!state || strcmp(state, "InProgress") != 0 || p->n.looks++ == 0)
		return;
	if (p->n.endpoint_deletes && practice_is(p, "azdo.removal", "later")) {
		forget(p, e, project);
		return;
	}
	bool good = practice_is(p, "azdo.ready", "later");
	set_state(e, good ? "Ready" : "Failed", "Failed to create an app. Insufficient privileges to complete the operation.");
	cJSON_ReplaceItemInObjectCaseSensitive(e, "isReady", cJSON_CreateBool(good));
}

void endpoint_read(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	cJSON *e = azdo_endpoint(p, part[1]);
	(void)q;
	if (e)
		move_on(p, e, part[0]);
	e = azdo_endpoint(p, part[1]);
	if (!e || !reference(e, part[0]))
		azdo_json(a, 200, "null");
	else if (practice_is(p, "azdo.right", "none"))
		answer_text(a, 200, "application/json; charset=utf-8", "{\"id\":\"%s\"}", part[1]);
	else
		azdo_tree(a, 200, view(p, e, part[0]));
}

/* The types that have a data source TestConnection. Only of Jenkins is it known here whether the password is the right one. */
static bool verified(struct practice *p, const char *type, const cJSON *parameters)
{
	return practice_is(p, "azdo.verify", "ask") && (strcmp(type, "jenkins") != 0 ||
		strcmp(secret_kind(p, PRACTICE_AZDO, azdo_text(parameters, "password")), "jenkins") == 0);
}

/* The server asks the service itself, with what was sent along or with what it keeps. */
void endpoint_proxy(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	const char *id = asked_query(q, "endpointId"), *type;
	bool kept = id && strcmp(id, "0") != 0;
	const cJSON *details = cJSON_GetObjectItemCaseSensitive(kept ? p->whole : q->json, kept ? id : "serviceEndpointDetails");
	const cJSON *auth = cJSON_GetObjectItemCaseSensitive(details, "authorization"), *parameters = cJSON_GetObjectItemCaseSensitive(auth, "parameters");
	const char *source = azdo_text(cJSON_GetObjectItemCaseSensitive(q->json, "dataSourceDetails"), "dataSourceName");
	static const char with_test[] = " acmedeploy azure azurerm bitbucket dockerregistry externaltfs github githubenterprise jenkins kubernetes ";
	char *wrong = azdo_type_refuses(details);
	(void)part;
	type = wrong ? "" : azdo_text(details, "type");
	if (!id)
		azdo_refuse(a, 400, "ArgumentNullException", "Value cannot be null.\r\nParameter name: %s", "endpointId");
	else if (wrong || !source || strcmp(source, "TestConnection") != 0 || !azdo_among(with_test, type))
		azdo_refuse(a, 500, "ServiceEndpointException", "%s", wrong ? wrong : "Unable to find data source with name TestConnection.");
	else if (practice_is(p, "azdo.verify", "private"))
		azdo_refuse(a, 500, "ServiceEndpointException", "%s", "The URL resolves to address 127.0.0.1 which is in a special purpose range.");
	else if (strcmp(type, "azurerm") == 0)
		azure_verify(p, details, a);
	else if (verified(p, type, parameters))
		azdo_json(a, 200, "{\"result\":[],\"statusCode\":\"ok\",\"errorMessage\":\"\",\"activityId\":\"a\"}");
	else
		azdo_json(a, 200, "{\"result\":null,\"statusCode\":\"unauthorized\",\"errorMessage\":\"Failed to query service connection API: "
			"'https://localhost/jenkins/'. Status Code: 'Unauthorized'.\"}");
	free(wrong);
}

void endpoint_history(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	(void)p;
	(void)q;
	azdo_json(a, 200, azdo_endpoint(p, part[1]) && practice_is(p, "azdo.used", "yes") ? "{\"count\":1,\"value\":[{\"endpointId\":\"x\",\"data\":{\"id\":12,"
		"\"planType\":\"Build\",\"definition\":{\"id\":16,\"name\":\"orders-ci\"},\"owner\":{\"id\":12,\"name\":\"20261120.1\"},\"startTime\":"
		"\"2026-11-20T08:00:00Z\",\"finishTime\":\"2026-11-20T08:05:00Z\",\"result\":\"succeeded\"}}]}" : "{\"count\":0,\"value\":[]}");
}
