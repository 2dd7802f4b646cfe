/* SPDX-License-Identifier: ISC */
/* Roles on service connections, at the three levels, what is inherited from the hub, and the people and groups that have them. */
#include "config.h"
#include "tests/lib/practice_inner.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* Kim made every connection; the others can be looked up. */
static const struct { const char *id, *name, *account; bool group; } people[] = {
	{ AZDO_ME, "Kim Admin", "kim@example.com", false },
	{ "3a5f9c1e-1d5c-4c7c-9f5c-1d2b3a4f5e6d", "Anna Example", "anna@example.com", false },
	{ "7d1b2c3e-4f5a-4b6c-8d7e-9f0a1b2c3d4e", "[Orders]\\Contributors", "Contributors", true },
	{ "9e8d7c6b-5a4f-4e3d-9c2b-1a0f9e8d7c6b", "[Orders]\\Endpoint Administrators", "Endpoint Administrators", true },
};

const char *azdo_person(const char *id)
{
	for (size_t i = 0; id && i < COUNT(people); i++)
		if (strcmp(people[i].id, id) == 0)
			return people[i].name;
	return NULL;
}

void azdo_identities(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	const char *filter = asked_query(q, "searchFilter"), *value = asked_query(q, "filterValue");
	cJSON *items = cJSON_CreateArray();
	(void)p;
	(void)part;
	for (size_t i = 0; filter && strcmp(filter, "General") == 0 && value && i < COUNT(people); i++) {
		if (strncasecmp(people[i].name, value, strlen(value)) != 0 && strncasecmp(people[i].account, value, strlen(value)) != 0)
			continue;
		cJSON *o = cJSON_CreateObject();
		cJSON_AddStringToObject(o, "id", people[i].id);
		cJSON_AddStringToObject(o, "providerDisplayName", people[i].name);
		cJSON_AddBoolToObject(o, "isActive", true);
		cJSON_AddBoolToObject(o, "isContainer", people[i].group);
		cJSON *account = cJSON_AddObjectToObject(cJSON_AddObjectToObject(o, "properties"), "Account");
		cJSON_AddStringToObject(account, "$type", "System.String");
		cJSON_AddStringToObject(account, "$value", people[i].account);
		cJSON_AddItemToArray(items, o);
	}
	azdo_list(a, items);
}

#define HUB "distributedtask.project.serviceendpointrole"
static const struct { const char *scope, *resource, *may, *may2019; } scopes[] = {
	{ HUB, NULL, " Reader User Creator Administrator ", " Creator Administrator " },
	{ "distributedtask.serviceendpointrole", "%s_", " Reader User Administrator ", " User Administrator " },
	{ "distributedtask.collection.serviceendpointrole", "collection_", " Administrator ", NULL },
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
		return there ? azdo_by_project(p) ? scopes[i].may2019 : scopes[i].may : NULL;
	}
	return NULL;
}

static cJSON *role(const char *id, const char *role_name, bool inherited)
{
	cJSON *o = cJSON_CreateObject(), *who = cJSON_AddObjectToObject(o, "identity"), *what = cJSON_AddObjectToObject(o, "role");
	cJSON_AddStringToObject(who, "id", id);
	cJSON_AddStringToObject(who, "displayName", azdo_person(id));
	cJSON_AddStringToObject(what, "name", role_name);
	cJSON_AddStringToObject(what, "displayName", role_name);
	cJSON_AddStringToObject(o, "access", inherited ? "inherited" : "assigned");
	cJSON_AddStringToObject(o, "accessDisplayName", inherited ? "Inherited" : "Assigned");
	return o;
}

/* Given roles are kept by level and thing. */
static cJSON *given(struct practice *p, const char *scope, const char *resource)
{
	char *key = mem_fmt("%s/%s", scope, resource);
	cJSON *there = cJSON_GetObjectItemCaseSensitive(p->roles, key);
	if (!there) {
		there = cJSON_AddArrayToObject(p->roles, key);
		cJSON_AddItemToArray(there, role(AZDO_ME, "Administrator", false));
		if (strcmp(scope, HUB) == 0)
			cJSON_AddItemToArray(there, role("9e8d7c6b-5a4f-4e3d-9c2b-1a0f9e8d7c6b", "Administrator", false));
	}
	free(key);
	return there;
}

static void forget_role(cJSON *there, const char *id)
{
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

/* What the hub gives counts for one connection too, as long as that inherits and gives nothing else itself. */
static void add_inherited(struct practice *p, cJSON *items, char part[PARTS][256])
{
	char project[37];
	const cJSON *one, *mine;
	snprintf(project, sizeof project, "%.36s", part[1]);
	cJSON_ArrayForEach(one, given(p, HUB, project)) {
		const char *id = azdo_text(cJSON_GetObjectItemCaseSensitive(one, "identity"), "id");
		bool own = false;
		cJSON_ArrayForEach(mine, given(p, part[0], part[1]))
			own = own || strcmp(azdo_text(cJSON_GetObjectItemCaseSensitive(mine, "identity"), "id"), id) == 0;
		if (!own)
			cJSON_AddItemToArray(items, role(id, azdo_text(cJSON_GetObjectItemCaseSensitive(one, "role"), "name"), true));
	}
}

void roles_read(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	(void)q;
	if (!roles_at(p, part)) {
		no_level(a, part);
		return;
	}
	cJSON *items = cJSON_Duplicate(given(p, part[0], part[1]), true);
	if (strcmp(part[0], "distributedtask.serviceendpointrole") == 0 && !cJSON_GetObjectItemCaseSensitive(p->apart, part[1]))
		add_inherited(p, items, part);
	azdo_list(a, items);
}

void roles_give(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	const cJSON *one = cJSON_GetArrayItem(q->json, 0);
	const char *name = azdo_text(one, "roleName"), *id = azdo_text(one, "userId"), *may = roles_at(p, part);
	if (!may) {
		no_level(a, part);
	} else if (!cJSON_IsArray(q->json) || !name || !azdo_among(may, name) || !azdo_person(id)) {
		azdo_refuse(a, 400, "InvalidRoleAssignmentException", "The role %s cannot be assigned.", name ? name : "null");
	} else {
		forget_role(given(p, part[0], part[1]), id);
		cJSON_AddItemToArray(given(p, part[0], part[1]), role(id, name, false));
		p->n.role_changes++;
		roles_read(p, q, a, part);
	}
}

void roles_take(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	(void)q;
	if (!roles_at(p, part)) {
		no_level(a, part);
		return;
	}
	forget_role(given(p, part[0], part[1]), part[2]);
	p->n.role_changes++;
	answer_text(a, 204, NULL, "%s", "");
}

void roles_inherit(struct practice *p, struct asked *q, struct answer *a, char part[PARTS][256])
{
	const char *wish = asked_query(q, "inheritPermissions");
	if (!roles_at(p, part) || strcmp(part[0], "distributedtask.serviceendpointrole") != 0 || practice_is(p, "azdo.inherit", "no")) {
		no_level(a, part);
	} else if (!wish || (strcmp(wish, "true") != 0 && strcmp(wish, "false") != 0)) {
		azdo_refuse(a, 400, "ArgumentNullException", "Value cannot be null.\r\nParameter name: %s", "inheritPermissions");
	} else {
		if (practice_is(p, "azdo.inherit", "yes"))
			cJSON_DeleteItemFromObjectCaseSensitive(p->apart, part[1]);
		if (practice_is(p, "azdo.inherit", "yes") && strcmp(wish, "false") == 0)
			cJSON_AddTrueToObject(p->apart, part[1]);
		p->n.role_changes++;
		answer_text(a, 200, NULL, "%s", "");
	}
}
