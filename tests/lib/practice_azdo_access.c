/* SPDX-License-Identifier: ISC */
/* Who may use a service connection: pipelines, in the way of today and by the lists of older releases, and the checks before a run
 * may use it. Both ways speak of the same thing, so either shows what the other did. */
#include "config.h"
#include "tests/lib/practice_inner.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct { int id; const char *name, *path; } pipelines[] = { { 16, "orders-ci", "\\" }, { 17, "orders-release", "\\release" } };

void azdo_pipelines(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	cJSON *items = cJSON_CreateArray();
	(void)p;
	(void)q;
	(void)part;
	for (size_t i = 0; i < COUNT(pipelines); i++) {
		cJSON *o = cJSON_CreateObject();
		cJSON_AddNumberToObject(o, "id", pipelines[i].id);
		cJSON_AddStringToObject(o, "name", pipelines[i].name);
		cJSON_AddStringToObject(o, "path", pipelines[i].path);
		cJSON_AddItemToArray(items, o);
	}
	azdo_list(a, items);
}

/* One run, which was refused. */
void azdo_build(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	(void)p;
	(void)q;
	if (strcmp(part[1], "482") == 0)
		azdo_json(a, 200, "{\"id\":482,\"buildNumber\":\"20261121.3\",\"status\":\"completed\",\"result\":\"failed\",\"definition\":{\"id\":16,\"name\":"
			"\"orders-ci\"}}");
	else
		azdo_refuse(a, 404, "BuildNotFoundException", "The requested build %s could not be found.", part[1]);
}

/* ---- as today ---- */

void access_read(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
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

void access_change(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
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

/* ---- by lists, as before Server 2022 ---- */

static cJSON *kept_access(struct practice *p, const char *id)
{
	cJSON *kept = cJSON_GetObjectItemCaseSensitive(p->access, id);
	if (!kept) {
		kept = cJSON_AddObjectToObject(p->access, id);
		cJSON_AddArrayToObject(kept, "pipelines");
	}
	return kept;
}

static void add_listed(cJSON *items, const cJSON *endpoint)
{
	cJSON *o = cJSON_CreateObject();
	cJSON_AddBoolToObject(o, "authorized", true);
	cJSON_AddStringToObject(o, "id", azdo_text(endpoint, "id"));
	cJSON_AddStringToObject(o, "name", azdo_text(endpoint, "name"));
	cJSON_AddStringToObject(o, "type", "endpoint");
	cJSON_AddItemToArray(items, o);
}

static bool opened_to(struct practice *p, const char *id, int definition)
{
	const cJSON *kept = cJSON_GetObjectItemCaseSensitive(p->access, id), *one;
	if (!definition)
		return cJSON_GetObjectItemCaseSensitive(kept, "allPipelines") != NULL;
	cJSON_ArrayForEach(one, cJSON_GetObjectItemCaseSensitive(kept, "pipelines"))
		if (cJSON_GetObjectItemCaseSensitive(one, "id")->valueint == definition)
			return true;
	return false;
}

static void answer_list(struct practice *p, struct answer *a, const char *only, int definition)
{
	cJSON *items = cJSON_CreateArray(), *one;
	cJSON_ArrayForEach(one, p->endpoints)
		if ((!only || strcmp(only, azdo_text(one, "id")) == 0) && opened_to(p, azdo_text(one, "id"), definition))
			add_listed(items, one);
	azdo_list(a, items);
}

/* Every entry of the body has to be whole, or nothing is done. */
static bool good_list(struct practice *p, const struct asked *q)
{
	const cJSON *one, *key;
	bool good = cJSON_IsArray(q->json) && cJSON_GetArraySize(q->json) > 0;
	cJSON_ArrayForEach(one, q->json) {
		const char *type = azdo_text(one, "type"), *id = azdo_text(one, "id");
		good = good && type && strcmp(type, "endpoint") == 0 && id && azdo_endpoint(p, id) && cJSON_IsBool(cJSON_GetObjectItemCaseSensitive(one, "authorized"));
		cJSON_ArrayForEach(key, one)
			good = good && azdo_among(" authorized id name type ", key->string);
	}
	return good;
}

static void change_list(struct practice *p, struct asked *q, int definition)
{
	const cJSON *one;
	cJSON_ArrayForEach(one, q->json) {
		cJSON *kept = kept_access(p, azdo_text(one, "id")), *pipeline = cJSON_CreateObject();
		bool yes = cJSON_IsTrue(cJSON_GetObjectItemCaseSensitive(one, "authorized"));
		cJSON_AddNumberToObject(pipeline, "id", definition);
		cJSON_AddBoolToObject(pipeline, "authorized", yes);
		if (definition)
			open_pipeline(cJSON_GetObjectItemCaseSensitive(kept, "pipelines"), pipeline);
		else
			cJSON_DeleteItemFromObjectCaseSensitive(kept, "allPipelines");
		if (!definition && yes)
			cJSON_AddTrueToObject(kept, "allPipelines");
		cJSON_Delete(pipeline);
	}
	p->n.access_changes++;
}

void lists_read(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	const char *type = asked_query(q, "type");
	(void)part;
	answer_list(p, a, type && strcmp(type, "endpoint") == 0 ? asked_query(q, "id") : "none", 0);
}

void lists_change(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	(void)part;
	if (!good_list(p, q)) {
		azdo_refuse(a, 400, "InvalidRequestContentException", "%s", "The request is invalid.");
		return;
	}
	change_list(p, q, 0);
	answer_list(p, a, NULL, 0);
}

/* The number of a pipeline, or 0 when it was answered that there is none, or no such list. */
static int definition(struct practice *p, struct answer *a, char part[PARTS][256])
{
	int n = (int)strtol(part[1], NULL, 10);
	for (size_t i = 0; i < COUNT(pipelines); i++)
		if (pipelines[i].id == n && practice_is(p, "azdo.single", "yes"))
			return n;
	if (practice_is(p, "azdo.single", "yes"))
		azdo_refuse(a, 404, "DefinitionNotFoundException", "TF215016: The build definition %s does not exist.", part[1]);
	else
		azdo_refuse(a, 404, "VssResourceNotFoundException", "The resource cannot be found: %s.", "definitions/resources");
	return 0;
}

void list_read(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	int n = definition(p, a, part);
	(void)q;
	if (n)
		answer_list(p, a, NULL, n);
}

void list_change(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	int n = definition(p, a, part);
	if (n && !good_list(p, q)) {
		azdo_refuse(a, 400, "InvalidRequestContentException", "%s", "The request is invalid.");
	} else if (n) {
		change_list(p, q, n);
		answer_list(p, a, NULL, n);
	}
}

/* ---- approvals and checks ---- */

void checks_read(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	const char *type = asked_query(q, "resourceType"), *id = asked_query(q, "resourceId"), *expand = asked_query(q, "$expand");
	cJSON *items = cJSON_CreateArray(), *one;
	(void)part;
	cJSON_ArrayForEach(one, p->checks)
		if (type && strcmp(type, "endpoint") == 0 && id && strcmp(id, azdo_text(cJSON_GetObjectItemCaseSensitive(one, "resource"), "id")) == 0) {
			cJSON *copy = cJSON_Duplicate(one, true);
			if (!expand || strcmp(expand, "settings") != 0)
				cJSON_DeleteItemFromObjectCaseSensitive(copy, "settings");
			cJSON_AddItemToArray(items, copy);
		}
	azdo_list(a, items);
}

static bool good_approval(struct practice *p, const cJSON *body)
{
	static const char approval[] = "8c6f20a7-a545-4486-9777-f762fafe0d4d";
	const cJSON *type = cJSON_GetObjectItemCaseSensitive(body, "type"), *resource = cJSON_GetObjectItemCaseSensitive(body, "resource");
	const cJSON *settings = cJSON_GetObjectItemCaseSensitive(body, "settings"), *who, *key;
	bool good = azdo_text(type, "id") && strcmp(azdo_text(type, "id"), approval) == 0 && cJSON_IsNumber(cJSON_GetObjectItemCaseSensitive(body, "timeout"))
		&& azdo_text(resource, "type") && strcmp(azdo_text(resource, "type"), "endpoint") == 0 && azdo_endpoint(p, azdo_text(resource, "id"))
		&& cJSON_GetArraySize(cJSON_GetObjectItemCaseSensitive(settings, "approvers")) > 0;
	cJSON_ArrayForEach(who, cJSON_GetObjectItemCaseSensitive(settings, "approvers"))
		good = good && azdo_person(azdo_text(who, "id"));
	cJSON_ArrayForEach(key, settings)
		good = good && azdo_among(" approvers executionOrder minRequiredApprovers instructions blockedApprovers requesterCannotBeApprover ", key->string);
	return good;
}

void check_add(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	(void)part;
	if (!good_approval(p, q->json)) {
		azdo_refuse(a, 400, "InvalidRequestContentException", "%s", "The check is not valid.");
		return;
	}
	cJSON *check = cJSON_Duplicate(q->json, true), *who;
	cJSON_ArrayForEach(who, cJSON_GetObjectItemCaseSensitive(cJSON_GetObjectItemCaseSensitive(check, "settings"), "approvers"))
		cJSON_AddStringToObject(who, "displayName", azdo_person(azdo_text(who, "id")));
	cJSON_AddNumberToObject(check, "id", ++p->n.checks_made);
	cJSON_AddStringToObject(cJSON_AddObjectToObject(check, "createdBy"), "displayName", "Kim Admin");
	cJSON_AddItemToArray(p->checks, check);
	azdo_tree(a, 200, cJSON_Duplicate(check, true));
}

void check_remove(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	cJSON *one;
	(void)q;
	cJSON_ArrayForEach(one, p->checks)
		if (cJSON_GetObjectItemCaseSensitive(one, "id")->valueint == (int)strtol(part[1], NULL, 10)) {
			cJSON_Delete(cJSON_DetachItemViaPointer(p->checks, one));
			answer_text(a, 204, NULL, "%s", "");
			return;
		}
	azdo_refuse(a, 404, "CheckConfigurationNotFoundException", "There is no check %s.", part[1]);
}
