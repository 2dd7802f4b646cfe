/* SPDX-License-Identifier: ISC */
/* The part of Azure DevOps that service connections live in, by release; and, on the same host, two services that a connection
 * may lead to: /service wants Basic, /jenkins/ answers as Jenkins does. What is sent is looked at more strictly than the real
 * server does: unknown keys, and values that are no strings, are refused. */
#include "config.h"
#include "tests/lib/practice_inner.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BASE "/tfs/DefaultCollection"
#define ANNA "3a5f9c1e-1d5c-4c7c-9f5c-1d2b3a4f5e6d"
#define ACCOUNT "kim@example.com"

static const struct { const char *id, *name; } projects[] = {
	{ "eb6e4656-77fc-42a1-9181-4c6d8e9da5d1", "Orders" }, { "6ce954b1-ce1f-45d1-b94d-e6bf2464ba2c", "Shop" },
};

/* Which version each release wants of each kind of resource; NULL: it does not have it. The last takes anything up to its own. */
enum kind { ENDPOINTS, OTHERS, ACCESS, ROLES, OLD, KINDS };
static const struct { const char *name; const char *version[KINDS]; double most; } releases[] = {
	{ "7.1", { "7.1", "7.1", "7.1-preview.1", "7.1-preview.1", NULL }, 7.2 },
	{ "6.0", { "6.0-preview.4", "6.0-preview.1", "6.0-preview.1", "5.0-preview.1", NULL }, 6.1 },
	{ "5.0", { "5.0-preview.2", "5.0-preview.1", NULL, "5.0-preview.1", NULL }, 5.1 },
};

static int release(const struct practice *p)
{
	for (int i = 0; i < (int)COUNT(releases); i++)
		if (practice_is(p, "azdo.release", releases[i].name))
			return i;
	abort();
}

bool azdo_by_project(const struct practice *p)         /* as Server 2019: connections belong to one project */
{
	return practice_is(p, "azdo.release", "5.0");
}

void azdo_json(struct answer *a, int status, const char *text)
{
	answer_text(a, status, "application/json; charset=utf-8", "%s", text);
}

void azdo_tree(struct answer *a, int status, cJSON *what)
{
	char *text = cJSON_PrintUnformatted(what);
	azdo_json(a, status, text);
	free(text);
	cJSON_Delete(what);
}

void azdo_list(struct answer *a, cJSON *items)
{
	cJSON *o = cJSON_CreateObject();
	cJSON_AddNumberToObject(o, "count", cJSON_GetArraySize(items));
	cJSON_AddItemToObject(o, "value", items);
	azdo_tree(a, 200, o);
}

void azdo_refuse(struct answer *a, int status, const char *key, const char *fmt, const char *what)
{
	char message[512], type[256];
	cJSON *o = cJSON_CreateObject();
	snprintf(message, sizeof message, fmt, what);
	snprintf(type, sizeof type, "Microsoft.VisualStudio.Services.ServiceEndpoints.%s, Microsoft.VisualStudio.Services.ServiceEndpoints", key);
	cJSON_AddStringToObject(o, "$id", "1");
	cJSON_AddNullToObject(o, "innerException");
	cJSON_AddStringToObject(o, "message", message);
	cJSON_AddStringToObject(o, "typeName", type);
	cJSON_AddStringToObject(o, "typeKey", key);
	cJSON_AddNumberToObject(o, "errorCode", 0);
	cJSON_AddNumberToObject(o, "eventId", 3000);
	azdo_tree(a, status, o);
}

const char *azdo_text(const cJSON *o, const char *name)
{
	return cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(o, name));
}

const char *azdo_project(const char *id)            /* its name, or NULL */
{
	for (size_t i = 0; id && i < COUNT(projects); i++)
		if (strcmp(projects[i].id, id) == 0)
			return projects[i].name;
	return NULL;
}

bool azdo_among(const char *list_of, const char *word)
{
	char *padded = mem_fmt(" %s ", word);
	bool found = strstr(list_of, padded) != NULL;
	free(padded);
	return found;
}

/* ---- who asks, and what there is ---- */

static void connection_data(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	(void)p;
	(void)q;
	(void)part;
	azdo_json(a, 200, "{\"authenticatedUser\":{\"id\":\"" AZDO_ME "\",\"descriptor\":\"Microsoft.IdentityModel.Claims.ClaimsIdentity;x\",\"providerDisplayName\":"
		"\"Kim Admin\",\"isActive\":true,\"properties\":{\"Account\":{\"$type\":\"System.String\",\"$value\":\"" ACCOUNT "\"}}},\"instanceId\":"
		"\"6a0e3b1c-1d5c-4c7c-9f5c-1d2b3a4f5e6d\",\"deploymentType\":\"onPremises\"}");
}

static void project_list(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	cJSON *items = cJSON_CreateArray();
	(void)p;
	(void)q;
	(void)part;
	for (size_t i = 0; i < COUNT(projects); i++) {
		cJSON *o = cJSON_CreateObject();
		cJSON_AddStringToObject(o, "id", projects[i].id);
		cJSON_AddStringToObject(o, "name", projects[i].name);
		cJSON_AddStringToObject(o, "state", "wellFormed");
		cJSON_AddItemToArray(items, o);
	}
	azdo_list(a, items);
}

static void project_read(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	const char *name = azdo_project(part[0]);
	(void)p;
	(void)q;
	if (name)
		answer_text(a, 200, "application/json", "{\"id\":\"%s\",\"name\":\"%s\",\"state\":\"wellFormed\"}", part[0], name);
	else
		azdo_refuse(a, 404, "ProjectDoesNotExistException", "TF200016: The following project does not exist: %s.", part[0]);
}

static void catalogue(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	(void)q;
	(void)part;
	double most = releases[release(p)].most;
	answer_text(a, 200, "application/json; charset=utf-8", "{\"count\":2,\"value\":[{\"id\":\"14e48fdc-2c8b-41ce-a0c3-e26f6cc55bd0\",\"area\":\"serviceendpoint\","
		"\"resourceName\":\"endpoints\",\"routeTemplate\":\"_apis/{area}/{resource}/{endpointId}\",\"resourceVersion\":4,\"minVersion\":\"5.0\",\"maxVersion\":"
		"\"%.1f\",\"releasedVersion\":\"%s\"},{\"id\":\"e85f1c62-adfc-4b74-b618-11a150fb195e\",\"area\":\"serviceendpoint\",\"resourceName\":\"endpoints\","
		"\"routeTemplate\":\"{project}/_apis/{area}/{resource}/{endpointId}\",\"resourceVersion\":4,\"minVersion\":\"3.0\",\"maxVersion\":\"%.1f\","
		"\"releasedVersion\":\"%s\"}]}", most, most > 7 ? "7.1" : "0.0", most, most > 7 ? "7.1" : "0.0");
}

/* ---- pipelines, roles, people ---- */

static void pipelines(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	(void)p;
	(void)q;
	(void)part;
	azdo_json(a, 200, "{\"count\":2,\"value\":[{\"id\":16,\"name\":\"orders-ci\",\"path\":\"\\\\\"},{\"id\":17,\"name\":\"orders-release\",\"path\":\"\\\\release\"}]}");
}

static void access_read(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	cJSON *o = cJSON_CreateObject(), *resource = cJSON_AddObjectToObject(o, "resource"), *kept = cJSON_GetObjectItemCaseSensitive(p->access, part[1]);
	cJSON *opened = cJSON_GetObjectItemCaseSensitive(kept, "pipelines");
	(void)q;
	cJSON_AddStringToObject(resource, "type", "endpoint");
	cJSON_AddStringToObject(resource, "id", part[1]);
	if (cJSON_GetObjectItemCaseSensitive(kept, "allPipelines"))
		cJSON_AddItemToObject(o, "allPipelines", cJSON_Parse("{\"authorized\":true,\"authorizedBy\":{\"id\":\"" AZDO_ME "\"}}"));
	cJSON_AddItemToObject(o, "pipelines", opened ? cJSON_Duplicate(opened, true) : cJSON_CreateArray());
	azdo_tree(a, 200, o);
}

static void open_pipeline(cJSON *opened, const cJSON *one)
{
	int id = cJSON_GetObjectItemCaseSensitive(one, "id")->valueint;
	for (cJSON *there = opened->child, *next; there; there = next) {
		next = there->next;
		if (cJSON_GetObjectItemCaseSensitive(there, "id")->valueint == id)
			cJSON_Delete(cJSON_DetachItemViaPointer(opened, there));
	}
	if (cJSON_IsTrue(cJSON_GetObjectItemCaseSensitive(one, "authorized")))
		cJSON_AddItemToArray(opened, cJSON_Duplicate(one, true));
}

static void access_change(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	const cJSON *all = cJSON_GetObjectItemCaseSensitive(cJSON_GetObjectItemCaseSensitive(q->json, "allPipelines"), "authorized"), *one;
	const cJSON *some = cJSON_GetObjectItemCaseSensitive(q->json, "pipelines");
	cJSON *kept = cJSON_GetObjectItemCaseSensitive(p->access, part[1]);
	bool good = azdo_endpoint(p, part[1]) && (cJSON_IsBool(all) || cJSON_IsArray(some));
	cJSON_ArrayForEach(one, some)
		good = good && cJSON_IsNumber(cJSON_GetObjectItemCaseSensitive(one, "id")) && cJSON_IsBool(cJSON_GetObjectItemCaseSensitive(one, "authorized"));
	if (!good) {
		azdo_refuse(a, 400, "InvalidRequestContentException", "%s", "The request is invalid.");
		return;
	}
	if (!kept) {
		kept = cJSON_AddObjectToObject(p->access, part[1]);
		cJSON_AddArrayToObject(kept, "pipelines");
	}
	cJSON_ArrayForEach(one, some)
		open_pipeline(cJSON_GetObjectItemCaseSensitive(kept, "pipelines"), one);
	if (all)
		cJSON_DeleteItemFromObjectCaseSensitive(kept, "allPipelines");
	if (cJSON_IsTrue(all))
		cJSON_AddTrueToObject(kept, "allPipelines");
	p->n.access_changes++;
	access_read(p, q, a, part);
}

static const struct { const char *scope, *resource, *may; } scopes[] = {
	{ "distributedtask.project.serviceendpointrole", NULL, " Reader User Creator Administrator " },
	{ "distributedtask.serviceendpointrole", "%s_", " Reader User Creator Administrator " },
	{ "distributedtask.collection.serviceendpointrole", "collection_", " Administrator " },
};

/* The roles that may be given there, or NULL when there is no such level or thing. */
static const char *roles_at(struct practice *p, char part[PARTS][256])
{
	const char *last = strrchr(part[1], '_');
	for (size_t i = 0; i < COUNT(scopes); i++) {
		if (strcmp(part[0], scopes[i].scope) != 0)
			continue;
		bool whole = strncmp(part[1], "collection_", 11) == 0;
		bool there = scopes[i].resource ? last && azdo_endpoint(p, last + 1) != NULL && whole == (i == 2) : azdo_project(part[1]) != NULL;
		return there && !(i == 2 && azdo_by_project(p)) ? scopes[i].may : NULL;
	}
	return NULL;
}

static cJSON *role(const char *id, const char *name, const char *role_name)
{
	cJSON *o = cJSON_CreateObject(), *who = cJSON_AddObjectToObject(o, "identity"), *what = cJSON_AddObjectToObject(o, "role");
	cJSON_AddStringToObject(who, "id", id);
	cJSON_AddStringToObject(who, "displayName", name);
	cJSON_AddStringToObject(what, "name", role_name);
	cJSON_AddStringToObject(what, "displayName", role_name);
	cJSON_AddStringToObject(o, "access", "assigned");
	cJSON_AddStringToObject(o, "accessDisplayName", "Assigned");
	return o;
}

/* Given roles are kept by level and thing; whoever made it has one of its own. */
static cJSON *given(struct practice *p, char part[PARTS][256])
{
	char *key = mem_fmt("%s/%s", part[0], part[1]);
	cJSON *there = cJSON_GetObjectItemCaseSensitive(p->roles, key);
	if (!there)
		there = cJSON_AddArrayToObject(p->roles, key);
	free(key);
	return there;
}

static void forget_role(struct practice *p, char part[PARTS][256], const char *id)
{
	cJSON *there = given(p, part);
	for (cJSON *one = there->child, *next; one; one = next) {
		next = one->next;
		if (strcmp(azdo_text(cJSON_GetObjectItemCaseSensitive(one, "identity"), "id"), id) == 0)
			cJSON_Delete(cJSON_DetachItemViaPointer(there, one));
	}
}

static void no_level(struct answer *a, char part[PARTS][256])
{
	azdo_refuse(a, 404, "SecurityRoleScopeNotFoundException", "The scope %s was not found.", part[0]);
}

static void roles_read(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	(void)q;
	if (!roles_at(p, part)) {
		no_level(a, part);
		return;
	}
	cJSON *items = cJSON_Duplicate(given(p, part), true);
	cJSON_AddItemToArray(items, role(AZDO_ME, "Kim Admin", "Administrator"));
	azdo_list(a, items);
}

static void roles_give(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	const cJSON *one = cJSON_GetArrayItem(q->json, 0);
	const char *name = azdo_text(one, "roleName"), *id = azdo_text(one, "userId"), *may = roles_at(p, part);
	if (!may) {
		no_level(a, part);
	} else if (!cJSON_IsArray(q->json) || !name || !id || !azdo_among(may, name) || strcmp(id, ANNA) != 0) {
		azdo_refuse(a, 400, "InvalidRoleAssignmentException", "The role %s cannot be assigned.", name ? name : "null");
	} else {
		forget_role(p, part, id);
		cJSON_AddItemToArray(given(p, part), role(id, "Anna Example", name));
		p->n.role_changes++;
		roles_read(p, q, a, part);
	}
}

static void roles_take(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	(void)q;
	forget_role(p, part, part[2]);
	p->n.role_changes++;
	answer_text(a, 204, NULL, "%s", "");
}

static void identities(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	const char *filter = asked_query(q, "searchFilter"), *value = asked_query(q, "filterValue");
	(void)p;
	(void)part;
	azdo_json(a, 200, filter && value && strcmp(filter, "General") == 0 && strcmp(value, "anna") == 0 ? "{\"count\":1,\"value\":[{\"id\":\"" ANNA "\","
		"\"providerDisplayName\":\"Anna Example\",\"isActive\":true,\"isContainer\":false}]}" : "{\"count\":0,\"value\":[]}");
}

/* ---- finding the way ---- */

/* level: at the organization, in a project, or either way of the release. */
static const struct { const char *method, *path; route_call *call; enum kind kind; char level; } routes[] = {
	{ "GET", "_apis/connectionData", connection_data, OLD, ' ' }, { "OPTIONS", "_apis", catalogue, OLD, ' ' },
	{ "GET", "_apis/projects", project_list, OLD, ' ' }, { "GET", "_apis/projects/{project}", project_read, OLD, ' ' },
	{ "GET", "_apis/serviceendpoint/types", endpoint_types, OTHERS, ' ' },
	{ "POST", "_apis/serviceendpoint/endpoints", endpoint_create, ENDPOINTS, 'o' },
	{ "PUT", "_apis/serviceendpoint/endpoints/{id}", endpoint_change, ENDPOINTS, 'o' },
	{ "PATCH", "_apis/serviceendpoint/endpoints/{id}", endpoint_share, ENDPOINTS, 'o' },
	{ "DELETE", "_apis/serviceendpoint/endpoints/{id}", endpoint_remove, ENDPOINTS, 'o' },
	{ "POST", "{project}/_apis/serviceendpoint/endpoints", endpoint_create, ENDPOINTS, 'p' },
	{ "PUT", "{project}/_apis/serviceendpoint/endpoints/{id}", endpoint_change, ENDPOINTS, 'p' },
	{ "DELETE", "{project}/_apis/serviceendpoint/endpoints/{id}", endpoint_remove, ENDPOINTS, 'p' },
	{ "GET", "{project}/_apis/serviceendpoint/endpoints", endpoint_list, ENDPOINTS, ' ' },
	{ "GET", "{project}/_apis/serviceendpoint/endpoints/{id}", endpoint_read, ENDPOINTS, ' ' },
	{ "POST", "{project}/_apis/serviceendpoint/endpointproxy", endpoint_proxy, OTHERS, ' ' },
	{ "GET", "{project}/_apis/serviceendpoint/{id}/executionhistory", endpoint_history, OTHERS, ' ' },
	{ "GET", "{project}/_apis/build/definitions", pipelines, OLD, ' ' },
	{ "GET", "{project}/_apis/pipelines/pipelinepermissions/endpoint/{id}", access_read, ACCESS, ' ' },
	{ "PATCH", "{project}/_apis/pipelines/pipelinepermissions/endpoint/{id}", access_change, ACCESS, ' ' },
	{ "GET", "_apis/securityroles/scopes/{scope}/roleassignments/resources/{resource}", roles_read, ROLES, ' ' },
	{ "PUT", "_apis/securityroles/scopes/{scope}/roleassignments/resources/{resource}", roles_give, ROLES, ' ' },
	{ "DELETE", "_apis/securityroles/scopes/{scope}/roleassignments/resources/{resource}/{id}", roles_take, ROLES, ' ' },
	{ "GET", "_apis/identities", identities, OLD, ' ' },
};

/* false: answered already. */
static bool version_fits(struct practice *p, struct asked *q, struct answer *a, enum kind kind)
{
	const char *version = asked_query(q, "api-version"), *wanted = releases[release(p)].version[kind];
	if (kind == OLD)
		return true;
	if (!wanted)
		answer_text(a, 404, NULL, "%s", "");
	else if (!version || strcmp(version, wanted) != 0)
		azdo_refuse(a, 400, "VssVersionOutOfRangeException", "The requested REST API version is not this one: %s.", wanted);
	return wanted && version && strcmp(version, wanted) == 0;
}

static void route(struct practice *p, struct asked *q, struct answer *a, const char *path, bool scope)
{
	char part[PARTS][256];
	for (size_t i = 0; i < COUNT(routes); i++) {
		if (strcmp(q->method, routes[i].method) != 0 || !path_is(routes[i].path, path, part) || routes[i].level == (azdo_by_project(p) ? 'o' : 'p'))
			continue;
		if (routes[i].path[0] == '{' && !azdo_project(part[0]))
			azdo_refuse(a, 404, "ProjectDoesNotExistException", "TF200016: The following project does not exist: %s.", part[0]);
		else if (!scope && routes[i].kind != OLD)
			answer_text(a, 401, NULL, "%s", "");
		else if (version_fits(p, q, a, routes[i].kind))
			routes[i].call(p, q, a, part);
		return;
	}
	azdo_refuse(a, 404, "VssResourceNotFoundException", "The resource cannot be found: %s.", path);
}

static void stranger(struct practice *p, struct answer *a)
{
	const char *how = practice_value(p, "azdo.refusal");
	if (strcmp(how, "203") == 0)
		answer_text(a, 203, "text/html; charset=utf-8", "<!DOCTYPE html><html><head><title>Azure DevOps Services | Sign In</title></head></html>");
	else if (strcmp(how, "anonymous") == 0)
		azdo_json(a, 200, "{\"authenticatedUser\":{\"id\":\"aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa\",\"providerDisplayName\":\"Anonymous\"},\"deploymentType\":\"hosted\"}");
	else
		answer_text(a, 401, NULL, "%s", "");
}

/* The two services that connections lead to. */
static void service(struct asked *q, struct answer *a, const struct sent *s)
{
	bool jenkins = strncmp(q->path, "/jenkins/", 9) == 0;
	bool known = strcmp(s->user, jenkins ? "svc-build" : "svc-orders") == 0 && strcmp(s->kind, jenkins ? "jenkins" : "password") == 0;
	if (!known && (!jenkins || s->how != SENT_NOTHING)) {
		answer_text(a, 401, "text/html", "<html>Invalid password/token</html>");
		answer_header(a, "WWW-Authenticate", "Basic realm=\"service\"");
	} else if (jenkins && strcmp(q->path, "/jenkins/whoAmI/api/json") == 0) {
		azdo_json(a, 200, known ? "{\"name\":\"svc-build\",\"anonymous\":false,\"authenticated\":true}" : "{\"name\":\"anonymous\",\"anonymous\":true}");
	} else if (jenkins) {
		azdo_json(a, strcmp(q->path, "/jenkins/api/json") == 0 ? 200 : 404, "{\"jobs\":[{\"name\":\"orders\"}]}");
	} else {
		answer_text(a, 200, "text/plain", "%s", "ok");
	}
}

void azdo_answer(struct practice *p, struct asked *q, struct answer *a)
{
	struct sent s = sent_with(p, q);
	bool scope = strcmp(s.kind, "good") == 0;
	if (strncmp(q->path, "/service", 8) == 0 || strncmp(q->path, "/jenkins/", 9) == 0)
		service(q, a, &s);
	else if (strncmp(q->path, BASE "/", sizeof BASE) != 0)
		answer_text(a, 404, "text/html", "<html>404 - File or directory not found.</html>");
	else if (s.how != SENT_BASIC || (!scope && strcmp(s.kind, "no-scope") != 0))
		stranger(p, a);
	else
		route(p, q, a, q->path + sizeof BASE, scope);
}
