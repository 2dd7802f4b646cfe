/* SPDX-License-Identifier: ISC */
/* Connections to Service Bus, Service Fabric and Azure Classic, live: signatures that are worked out anew, and a cluster that asks for
 * a client certificate. */
#include "config.h"
#include "tests/e2e/azure.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

/* ---- Service Bus ---- */

static const struct stage_answer *bus(void)
{
	static struct stage_answer a[4];
	static char string[256];
	snprintf(string, sizeof string, "Endpoint=sb://orders.servicebus.windows.net/;SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey=%s", azure_secret("manage-key"));
	a[0] = (struct stage_answer){ "sb_string", string, true };
	a[1] = (struct stage_answer){ "sb_queue", "orders", false };
	a[2] = (struct stage_answer){ NULL, NULL, false };
	return a;
}

#define BUS "Endpoint=sb://orders.servicebus.windows.net/;SharedAccessKeyName="
#define SENT_BUS(data, parameters) "{'type':'AzureServiceBus','url':'https://management.core.windows.net/','data':{'serviceBusQueueName':'orders'" data "}," \
	"'authorization':{'scheme':'None','parameters':{" parameters "}}}"

static const struct { const char *name, *value; const char *changes[CHANGES]; const char *sent, *state; } buses[] = {
	{ NULL, NULL, { NULL }, SENT_BUS("", "'serviceBusConnectionString':'" BUS "RootManageSharedAccessKey;SharedAccessKey={manage}'"), "proved" },
	{ "azdo.types", "2018", { NULL }, SENT_BUS(",'serviceBusConnectionString':'" BUS "RootManageSharedAccessKey;SharedAccessKey={manage}'", ""), "proved" },
	{ NULL, NULL, { "sb_string=" BUS "send only;SharedAccessKey={send}" },
		SENT_BUS("", "'serviceBusConnectionString':'" BUS "send only;SharedAccessKey={send}'"), "probable" },
};

START_TEST(bus_ends_well)
{
	const char *changes[CHANGES];
	char step[64], *sent = filled_json(buses[_i].sent);
	struct proc r;
	if (buses[_i].name)
		practice_set(azdo.p, buses[_i].name, buses[_i].value);
	fill_changes(buses[_i].changes, changes);
	azdo_make(&r, "AzureServiceBus", bus(), changes);
	azdo_assert_made(&r, sent, bus());
	assert_nowhere(&azdo, "the key", azure_secret("manage-key"), &r);
	assert_nowhere(&azdo, "the key for sending", azure_secret("send-key"), &r);
	assert_nowhere(&azdo, "a signature", "sig=", &r);
	snprintf(step, sizeof step, "T.azure-service-bus=%s", buses[_i].state);
	assert_stand(&r, step);
	ck_assert_int_eq(practice_count(azdo.p, "azure.signatures"), strcmp(buses[_i].state, "proved") == 0);
	free_changes(changes);
	free(sent);
	proc_free(&r);
}
END_TEST

static const struct { const char *name, *value; const char *changes[CHANGES]; const char *says; } bus_mishaps[] = {
	{ NULL, NULL, { "sb_string=" BUS "RootManageSharedAccessKey;SharedAccessKey={wrong}" }, "The key does not fit the policy RootManageSharedAccessKey" },
	{ NULL, NULL, { "sb_string=" BUS "RootManageSharedAccessKey;SharedAccessKey={send}" }, "The key does not fit the policy RootManageSharedAccessKey" },
	{ NULL, NULL, { "sb_string=" BUS "nobody;SharedAccessKey={manage}" }, "The key does not fit the policy nobody" },
	{ NULL, NULL, { "sb_queue=other" }, "There is no queue other" },
	{ "azure.missing", "feed", { "sb_queue=other" }, "not with a queue other" },
	{ NULL, NULL, { "sb_queue=news" }, "not with a queue news" },
	{ NULL, NULL, { "sb_string=" BUS "RootManageSharedAccessKey;SharedAccessKey={manage};EntityPath=orders" }, "EntityPath=orders" },
	{ NULL, NULL, { "sb_string=" BUS "RootManageSharedAccessKey" }, "no connection string of Service Bus" },
};

START_TEST(bus_mishaps_are_said)
{
	const char *changes[CHANGES];
	struct proc r;
	if (bus_mishaps[_i].name)
		practice_set(azdo.p, bus_mishaps[_i].name, bus_mishaps[_i].value);
	fill_changes(bus_mishaps[_i].changes, changes);
	azdo_make(&r, "AzureServiceBus", bus(), changes);
	azdo_assert_stopped(&r, bus_mishaps[_i].says, NULL);
	assert_nowhere(&azdo, "the key", azure_secret("manage-key"), &r);
	free_changes(changes);
	proc_free(&r);
}
END_TEST

/* ---- Service Fabric ---- */

static const struct stage_answer *sf(void)
{
	static struct stage_answer a[16];
	static char url[64], gateway[64], file[80];
	snprintf(url, sizeof url, "tcp://localhost:%d", fabric_port(fabric));
	snprintf(gateway, sizeof gateway, "https://localhost:%d", fabric_port(fabric));
	snprintf(file, sizeof file, "%s/client.pfx", certs);
	const struct stage_answer usual[] = { { "sf_url", url, false }, { "sf_auth", "Certificate", false }, { "sf_lookup", "Thumbprint", false },
		{ "sf_thumbprint", thumbprint, false }, { "sf_name", "localhost", false }, { "sf_pfx", file, false }, { "sf_pfx_password", PFX_PASSWORD, true },
		{ "sf_user", "deploy@example.com", false }, { "sf_password", azure_secret("wrong"), true }, { "sf_windows", "yes", false },
		{ "sf_spn", "host/sf.example.com", false }, { "sf_gateway", gateway, false }, { "sf_gateway_ok", "yes", false }, { "sf_seen_ok", "yes", false },
		{ NULL, NULL, false } };
	memcpy(a, usual, sizeof usual);
	return a;
}

#define SENT_SF(scheme, parameters) "{'type':'servicefabric','url':'{url}','data':{},'authorization':{'scheme':'" scheme "','parameters':{" parameters "}}}"
#define BY_THUMBPRINT(text) "'certLookup':'Thumbprint','servercertthumbprint':'" text "',"
#define BY_NAME "'certLookup':'CommonName','servercertcommonname':'localhost',"
#define CLIENT "'certificate':'{pfx}','certificatepassword':'" PFX_PASSWORD "'"
#define STRANGE "0123456789ABCDEF0123456789ABCDEF01234567"

enum { ITS_OWN, VOUCHED, INSISTS };
static const struct { const char *name, *value; int kind; const char *changes[CHANGES]; const char *sent, *state; int health; } clusters[] = {
	{ NULL, NULL, ITS_OWN, { NULL }, SENT_SF("Certificate", BY_THUMBPRINT("{thumbprint}") CLIENT), "proved", 1 },
	{ NULL, NULL, INSISTS, { NULL }, SENT_SF("Certificate", BY_THUMBPRINT("{thumbprint}") CLIENT), "proved", 1 },
	{ NULL, NULL, ITS_OWN, { "sf_thumbprint=" STRANGE ",{thumbprint}" }, SENT_SF("Certificate", BY_THUMBPRINT(STRANGE ",{thumbprint}") CLIENT), "proved", 1 },
	{ NULL, NULL, ITS_OWN, { "sf_pfx={certs}/open.pfx", "sf_pfx_password" },
		SENT_SF("Certificate", BY_THUMBPRINT("{thumbprint}") "'certificate':'{pfx-open}'"), "proved", 1 },
	{ NULL, NULL, ITS_OWN, { "sf_lookup=CommonName" }, SENT_SF("Certificate", BY_NAME CLIENT), "proved", 1 },
	{ NULL, NULL, VOUCHED, { "sf_lookup=CommonName" }, SENT_SF("Certificate", BY_NAME CLIENT), "proved", 1 },
	{ NULL, NULL, ITS_OWN, { "sf_gateway=" }, SENT_SF("Certificate", BY_THUMBPRINT("{thumbprint}") CLIENT), "proved", 0 },
	{ NULL, NULL, ITS_OWN, { "sf_gateway=https://localhost:1" }, SENT_SF("Certificate", BY_THUMBPRINT("{thumbprint}") CLIENT), "probable", 0 },
	{ NULL, NULL, ITS_OWN, { "sf_auth=UsernamePassword" },
		SENT_SF("UsernamePassword", BY_THUMBPRINT("{thumbprint}") "'username':'deploy@example.com','password':'{wrong}'"), "told", 0 },
	{ NULL, NULL, ITS_OWN, { "sf_auth=UsernamePassword", "sf_lookup=CommonName" },
		SENT_SF("UsernamePassword", BY_NAME "'username':'deploy@example.com','password':'{wrong}'"), "told", 0 },
	{ NULL, NULL, ITS_OWN, { "sf_auth=None" }, SENT_SF("None", "'Unsecured':'false','ClusterSpn':'host/sf.example.com'"), "told", 0 },
	{ NULL, NULL, ITS_OWN, { "sf_auth=None", "sf_spn" }, SENT_SF("None", "'Unsecured':'false'"), "told", 0 },
	{ NULL, NULL, ITS_OWN, { "sf_auth=None", "sf_windows=no" }, SENT_SF("None", "'Unsecured':'true'"), "told", 0 },
	{ "azdo.types", "2018", ITS_OWN, { NULL }, SENT_SF("Certificate", "'servercertthumbprint':'{thumbprint}'," CLIENT), "proved", 1 },
	{ "azdo.types", "2018", ITS_OWN, { "sf_auth=None" }, SENT_SF("None", "'UseWindowsSecurity':'true','ClusterSpn':'host/sf.example.com'"), "told", 0 },
	{ "azdo.types", "2018", ITS_OWN, { "sf_auth=None", "sf_windows=no" }, SENT_SF("None", "'UseWindowsSecurity':'false'"), "told", 0 },
};

/* The pasted one may be in small letters, and is sent as it was typed. */
START_TEST(fabric_ends_well)
{
	const char *changes[CHANGES];
	char step[64], url[64], *half = filled_json(clusters[_i].sent), *hole = strstr(half, "{url}"), *sent;
	struct proc r;
	fabric = fabric_start(clusters[_i].kind == VOUCHED ? &azdo.pair : &cluster, client.cert, clusters[_i].kind == INSISTS);
	snprintf(url, sizeof url, "tcp://localhost:%d", fabric_port(fabric));
	sent = mem_fmt("%.*s%s%s", (int)(hole - half), half, url, hole + 5);
	if (clusters[_i].name)
		practice_set(azdo.p, clusters[_i].name, clusters[_i].value);
	fill_changes(clusters[_i].changes, changes);
	azdo_make(&r, "servicefabric", sf(), changes);
	azdo_assert_made(&r, sent, sf());
	assert_nowhere(&azdo, "the container", pfx, &r);
	snprintf(step, sizeof step, "T.service-fabric=%s", clusters[_i].state);
	assert_stand(&r, step);
	ck_assert_int_eq(fabric_asked(fabric, 200), clusters[_i].health);
	free_changes(changes);
	free(half);
	free(sent);
	proc_free(&r);
}
END_TEST

static const struct { int kind; const char *changes[CHANGES]; const char *says; } fabric_mishaps[] = {
	{ ITS_OWN, { "sf_pfx_password=nothing like it" }, "does not open the file" },
	{ ITS_OWN, { "sf_pfx_password" }, "does not open the file" },
	{ ITS_OWN, { "sf_pfx={certs}/nowhere.pfx" }, "There is no file" },
	{ ITS_OWN, { "sf_pfx=/etc/passwd" }, "The file could not be read" },
	{ ITS_OWN, { "sf_pfx={certs}/old.pfx" }, "The certificate ran out on" },
	{ ITS_OWN, { "sf_thumbprint=" STRANGE }, "The cluster shows another certificate: CN = localhost, thumbprint" },
	{ ITS_OWN, { "sf_lookup=CommonName", "sf_name=sf.example.com", "sf_seen_ok=no" }, "That its common name is the one" },
	{ ITS_OWN, { "sf_url=tcp://localhost:1" }, "Nothing answers at localhost" },
	{ ITS_OWN, { "sf_pfx={certs}/other.pfx" }, "this client certificate is not admitted" },
	{ ITS_OWN, { "sf_gateway_ok=no" }, "Its SHA-256 fingerprint is" },
};

START_TEST(fabric_mishaps_are_said)
{
	const char *changes[CHANGES];
	struct proc r;
	fabric = fabric_start(&cluster, client.cert, false);
	fill_changes(fabric_mishaps[_i].changes, changes);
	azdo_make(&r, "servicefabric", sf(), changes);
	azdo_assert_stopped(&r, fabric_mishaps[_i].says, sf());
	ck_assert_int_eq(fabric_asked(fabric, 200), 0);
	free_changes(changes);
	proc_free(&r);
}
END_TEST

/* ---- Azure Classic ---- */

static const struct stage_answer *classic(void)
{
	static struct stage_answer a[10];
	const struct stage_answer usual[] = { { "classic_environment", "AzureCloud", false }, { "classic_subscription", AZURE_SUBSCRIPTION, false },
		{ "classic_subscription_name", "Old production", false }, { "classic_auth", "Certificate", false }, { "classic_certificate", pfx_open, true },
		{ "classic_user", "kim@example.com", false }, { "classic_password", azure_secret("wrong"), true }, { NULL, NULL, false } };
	memcpy(a, usual, sizeof usual);
	return a;
}

#define SENT_CLASSIC(host, environment, scheme, parameters) "{'type':'azure','url':'https://management.core." host "/','data':{'environment':'" environment "'," \
	"'subscriptionId':'" AZURE_SUBSCRIPTION "','subscriptionName':'Old production'},'authorization':{'scheme':'" scheme "','parameters':{" parameters "}}}"
#define USER "'username':'kim@example.com','password':'{wrong}'"

static const struct { const char *changes[CHANGES]; const char *sent; } classics[] = {
	{ { NULL }, SENT_CLASSIC("windows.net", "AzureCloud", "Certificate", "'certificate':'{pfx-open}'") },
	{ { "classic_auth=UsernamePassword" }, SENT_CLASSIC("windows.net", "AzureCloud", "UsernamePassword", USER) },
	{ { "classic_environment=AzureUSGovernment" }, SENT_CLASSIC("usgovcloudapi.net", "AzureUSGovernment", "Certificate", "'certificate':'{pfx-open}'") },
	{ { "classic_environment=AzureChinaCloud", "classic_auth=UsernamePassword" }, SENT_CLASSIC("chinacloudapi.cn", "AzureChinaCloud", "UsernamePassword", USER) },
	{ { "classic_environment=AzureGermanCloud", "classic_auth=UsernamePassword" }, SENT_CLASSIC("cloudapi.de", "AzureGermanCloud", "UsernamePassword", USER) },
};

START_TEST(classic_ends_well)
{
	char *sent = filled_json(classics[_i].sent);
	struct proc r;
	azdo_make(&r, "azure", classic(), classics[_i].changes);
	azdo_assert_made(&r, sent, classic());
	assert_stand(&r, "T.azure-classic=told");
	free(sent);
	proc_free(&r);
}
END_TEST

static const struct { const char *changes[CHANGES]; const char *says; } classic_mishaps[] = {
	{ { "classic_certificate={pem}" }, "This is no management certificate" },
	{ { "classic_certificate={pfx}" }, "This is no management certificate" },
};

START_TEST(classic_mishaps_are_said)
{
	const char *changes[CHANGES];
	struct proc r;
	fill_changes(classic_mishaps[_i].changes, changes);
	azdo_make(&r, "azure", classic(), changes);
	azdo_assert_stopped(&r, classic_mishaps[_i].says, NULL);
	free_changes(changes);
	proc_free(&r);
}
END_TEST

int main(void)
{
	make_certificates();
	Suite *s = suite_create("connections to Azure's services, live");
	add_case(s, "bus", bus_ends_well, (int)COUNT(buses), bus_mishaps_are_said, (int)COUNT(bus_mishaps));
	add_case(s, "fabric", fabric_ends_well, (int)COUNT(clusters), fabric_mishaps_are_said, (int)COUNT(fabric_mishaps));
	add_case(s, "classic", classic_ends_well, (int)COUNT(classics), classic_mishaps_are_said, (int)COUNT(classic_mishaps));
	SRunner *r = srunner_create(s);
	srunner_run_all(r, CK_NORMAL);
	int failed = srunner_ntests_failed(r);
	srunner_free(r);
	forget_certificates();
	return failed ? 1 : 0;
}
