/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "tests/lib/practice_inner.h"

#include <fnmatch.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The first value is the usual one; "*" takes any. */
static const struct { const char *name, *values; } switches[] = {
	{ "tf.discovery", "yes|none|other|html" },
	{ "tf.product", "HCP Terraform|Terraform Enterprise|old" },
	{ "tf.org", "acme|*" },
	{ "tf.listed", "yes|no" },                   /* no: the list of organizations is empty */
	{ "tf.can_update_oauth", "true|false|absent" },
	{ "tf.vcs", "true|false|absent" },
	{ "tf.beta", "yes|no" },                     /* the end points for looking at repositories */
	{ "tf.key_by_post", "yes|no" },              /* no: the key has to be handed over by PATCH */
	{ "tf.errors", "objects|numbers|strings|html|empty" },
	{ "tf.repositories", "yes|none|refused" },
	{ "ado.kind", "server|services|proxy" },
	{ "ado.release", "2022.1|2018|2019|2020|2022|next" },
	{ "ado.vdir", "/tfs|*" },
	{ "ado.collection", "DefaultCollection|*" },
	{ "ado.listed", "yes|no" },                  /* no: collections are not listed for this token */
	{ "ado.refusal", "401|tf400813|203|302|403" },
	{ "ado.iis_basic", "no|yes" },
	{ "ado.admin", "yes|no|unknown" },
	{ "ado.repositories", "12|*" },
	{ "ado.ssh_port", "22|*" },
	{ "ado.localised", "no|yes" },
	{ "ado.contribute", "yes|no|unknown" },      /* rights in Git, and a policy on the branch */
	{ "ado.bypass", "no|yes|unknown" },
	{ "ado.policy", "none|blocking" },
	{ "ado.throttle", "no|yes" },                /* Retry-After on a good answer too */
	/* providers that a person has to authorize */
	{ "tf.refuses", "none|*" },                  /* a service-provider that this release does not know */
	{ "tf.makes_keys", "yes|no|refused" },       /* keys of its own when none were given; no: they stay empty */
	{ "tf.cloud", "keys|refused|empty" },        /* key and secret taken; always 422; also taken without them */
	{ "tf.placeholder", "accepted|refused" },    /* a key that is not the consumer's */
	{ "tf.uuid", "ignored|kept|refused" },               /* an uuid that was sent along */
	{ "tf.authorize", "never|*" },               /* by itself after so many looks for the token */
	{ "tf.account", "svc-terraform|*" },         /* who then allows it */
	{ "tf.reuse", "new|same" },                  /* the id of the token when it is allowed once more */
	{ "tf.reaches", "yes|no" },                  /* no: Terraform cannot reach Bitbucket, so connecting ends with error 500 */
	/* Bitbucket Server and Data Center */
	{ "bbs.version", "8.19.1|4.9.0|4.9.1|5.3.7|5.4.0|7.21.0|9.4.2|10.1.0|*" },
	{ "bbs.path", "|*" },                        /* context path, such as /bitbucket */
	{ "bbs.title", "Bitbucket|*" },
	{ "bbs.kind", "bitbucket|jira|proxy" },
	{ "bbs.front", "none|302|401|html" },        /* what stands in front asks for a password first */
	{ "bbs.redirect", "no|*" },                  /* everything leads to that address */
	{ "bbs.base", "|*" },                        /* the address it believes to have; empty: the one it was asked under */
	{ "bbs.errors", "named|bare" },              /* bare: refused passwords come without an exception's name */
	{ "bbs.captcha", "5|*" },                    /* after so many wrong passwords; 0: at once */
	{ "bbs.websudo", "yes|no" },
	{ "bbs.basic", "yes|blocked" },
	{ "bbs.right", "sys|admin|none" },           /* what the user admin may do */
	{ "bbs.service_right", "repo|none|admin" },  /* what svc-terraform may do */
	{ "bbs.applinks", "version|all|none" },
	{ "bbs.lists", "consumers|list|single" },    /* how a consumer is wrapped */
	{ "bbs.bare_key", "no|yes" },                /* the public key comes back without its PEM lines */
	{ "bbs.clock", "0|*" },                      /* seconds that its clock is ahead */
	{ "bbs.problem", "both|header|body" },       /* where the oauth_problem stands */
	{ "bbs.plugin", "disabled|enabled|absent|stubborn" },
	{ "bbs.upm", "yes|no" },
	{ "bbs.hook_empty", "yes|no" },              /* no: the hook refuses an empty configuration */
	{ "bbs.repositories", "12|*" },
	{ "bbs.page", "25|*" },
	{ "bbs.person", "none|*" },                  /* somebody makes the link by hand, with that address, once there is a provider */
	{ "bbs.ssh", "yes|no" },
	{ "bbs.ssh_port", "7999|*" },
	{ "bbs.ssh_url", "usual|absent|*" },
	{ "bbs.ssh_fingerprint", "absent|*" },
	{ "bbs.key_rule", "none|refused|warning" },  /* what it thinks of RSA keys */
	/* Bitbucket Cloud */
	{ "bbc.workspace", "acme-team|*" },
	{ "bbc.private", "yes|no" },                 /* the boxes and fields of the consumer's form */
	{ "bbc.callback", "exact|none|placeholder" },
	{ "bbc.scopes", "webhook pullrequest:write repository:admin account:write|*" },
	{ "bbc.elsewhere", "no|404|empty" },              /* the consumer belongs to another workspace */
	{ "bbc.member", "scope|scopes" },
	{ "bbc.role", "owner|create-project|member|none" },
	{ "bbc.repositories", "3|*" },
	{ "bbc.personal", "no|yes" },                /* a personal workspace */
	{ "bbc.allowed", "yes|no" },                 /* no: not from this address */
	{ "bbc.site", "yes|proxy|changed" },         /* the token end point */
	/* service connections */
	{ "azdo.release", "7.1|services|7.0|6.0|5.0" },      /* Server 2022.1, Services, Server 2022, 2020, 2019 */
	{ "azdo.refusal", "401|203|anonymous|302|403|tf400813" },
	{ "azdo.lacks", "|endpoints|pipelines|build|checks|security|people" },       /* the scope that the token has not */
	{ "azdo.right", "admin|none" },              /* on connections: none may look at little but the id */
	{ "azdo.ways", "usual|lists|permissions|none" },     /* how a connection can be opened to pipelines there */
	{ "azdo.single", "yes|no" },                 /* whether the lists can be those of one pipeline */
	{ "azdo.inherit", "yes|no|ignored" },        /* whether the inheritance of roles can be switched */
	{ "azdo.late", "no|yes" },                   /* a change shows at the second look */
	{ "azdo.page", "0|*" },                      /* so many items a page */
	{ "azdo.errors", "typed|model|plain" },      /* how a refusal of what was sent is worded */
	{ "azdo.bom", "no|yes" },                    /* a byte order mark before JSON */
	{ "azdo.types", "few|many|2018|2020" },                /* many: a long list, some 300 KB */
	{ "azdo.null", "keeps|refuses" },            /* a secret that is sent back as null when a connection is changed */
	{ "azdo.removal", "now|later|failed" },      /* when a removed connection is gone */
	{ "azdo.ready", "yes|failed|later|later-failed" },   /* what becomes of a connection that is made */
	{ "azdo.hidden", "|*" },                     /* the name of one that the token may not see */
	{ "azdo.verify", "ask|private|refused" },    /* when Azure DevOps asks the service itself */
	{ "azure.role", "all|none|subscription|group|workspace" },   /* what the application may see */
	{ "azure.state", "Enabled|Disabled|Warned" },                 /* of the subscription */
	{ "azure.stack", "entra|adfs" },             /* who lets in at a stack */
	{ "azure.registry", "there|gone" },
	{ "azure.missing", "404|feed" },             /* how Service Bus answers for a queue that is not there */
	{ "azdo.used", "no|yes" },                   /* whether pipelines have used them */
	/* services that they lead to */
	{ "chef.how", "yes|acl|version" },
	{ "chef.clock", "0|*" },                     /* seconds that its clock is ahead */
	{ "github.how", "all|last|few|fine|limit|sso|forbidden" },
	{ "other.refusal", "401|203|302|public" },   /* of another Azure DevOps; public: strangers are let in */
	{ "other.projects", "some|none" },
	{ "registry.token", "token|access_token|other" },    /* other: a token that the registry does not take */
	{ "crates.open", "no|yes" },
};

static char why[256];

void practice_because(const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	vsnprintf(why, sizeof why, fmt, ap);
	va_end(ap);
}

const char *practice_why(void)
{
	return why;
}

static int switch_at(const char *name)
{
	for (size_t i = 0; i < COUNT(switches); i++)
		if (strcmp(switches[i].name, name) == 0)
			return (int)i;
	fprintf(stderr, "practice: there is no switch %s\n", name);
	abort();
}

/* The value as it stands in the table, or a copy where the table takes any; NULL: not allowed. */
static const char *switch_value(int at, const char *value)
{
	const char *s = switches[at].values;
	while (*s) {
		size_t n = strcspn(s, "|");
		if (strlen(value) == n && strncmp(s, value, n) == 0)
			return mem_dup(value);
		if (n == 1 && *s == '*')
			return mem_dup(value);
		s += n + (s[n] == '|');
	}
	return NULL;
}

const char *practice_value(const struct practice *p, const char *name)
{
	return p->values[switch_at(name)];
}

bool practice_is(const struct practice *p, const char *name, const char *value)
{
	return strcmp(practice_value(p, name), value) == 0;
}

void practice_set(struct practice *p, const char *name, const char *value)
{
	int at = switch_at(name);
	const char *copy = switch_value(at, value);
	if (!copy) {
		fprintf(stderr, "practice: %s cannot be %s, only %s\n", name, value, switches[at].values);
		abort();
	}
	pthread_mutex_lock(&p->lock);
	free((char *)(size_t)p->values[at]);
	p->values[at] = copy;
	pthread_mutex_unlock(&p->lock);
}

static int keys(const struct practice *p)
{
	int n = 0;
	for (int i = 0; i < p->n_providers; i++)
		n += p->providers[i].has_key;
	return n;
}

static int consumers(const struct practice *p)
{
	int n = 0;
	for (int i = 0; i < p->n_links; i++)
		n += p->links[i].consumer.key != NULL;
	return n;
}

static int account_keys(const struct practice *p, enum practice_role role)
{
	int n = 0;
	for (int i = 0; i < p->n_keys; i++)
		n += p->keys[i].role == role;
	return n;
}

static int tokens(const struct practice *p)
{
	int n = 0;
	for (int i = 0; i < p->n_providers; i++)
		n += p->providers[i].token != NULL;
	return n;
}

int practice_count(struct practice *p, const char *name)
{
	pthread_mutex_lock(&p->lock);
	const struct counts *c = &p->n;
	const struct { const char *name; int n; } counts[] = {
		{ "leaks", c->leaks }, { "requests", c->requests },
		{ "tf.clients", p->n_providers }, { "tf.keys", keys(p) }, { "tf.tokens", tokens(p) }, { "tf.creates", c->creates },
		{ "tf.changes", c->changes }, { "tf.deletes", c->deletes }, { "tf.refused", c->refused_connects }, { "ado.statuses", c->statuses },
		{ "bbs.links", p->n_links }, { "bbs.consumers", consumers(p) }, { "bbs.keys", account_keys(p, PRACTICE_BBS) },
		{ "bbs.link_puts", c->link_puts }, { "bbs.link_deletes", c->link_deletes }, { "bbs.consumer_puts", c->consumer_puts },
		{ "bbs.key_posts", c->key_posts[PRACTICE_BBS] }, { "bbs.key_deletes", c->key_deletes[PRACTICE_BBS] },
		{ "bbs.plugin", p->plugin }, { "bbs.plugin_puts", c->plugin_puts }, { "bbs.hooks", p->hooks[0] + p->hooks[1] + p->hooks[2] + p->hooks[3] },
		{ "bbs.hook_puts", c->hook_puts }, { "bbs.hook_urls", c->hook_urls }, { "bbs.signatures", c->signatures },
		{ "bbs.bad_signatures", c->bad_signatures }, { "bbs.failures", c->failures }, { "bbc.keys", account_keys(p, PRACTICE_BBC) },
		{ "bbc.key_posts", c->key_posts[PRACTICE_BBC] }, { "bbc.key_deletes", c->key_deletes[PRACTICE_BBC] }, { "bbc.token_calls", c->token_calls },
		{ "azdo.endpoints", cJSON_GetArraySize(p->endpoints) }, { "azdo.posts", c->endpoint_posts }, { "azdo.deletes", c->endpoint_deletes },
		{ "azdo.access", c->access_changes }, { "azdo.roles", c->role_changes }, { "azdo.secrets", c->secrets_kept },
		{ "chef.signatures", c->signatures }, { "chef.bad_signatures", c->bad_signatures },
		{ "azure.tokens", p->azure.tokens }, { "azure.assertions", p->azure.assertions }, { "azure.signatures", p->azure.signatures },
		{ "azdo.puts", c->endpoint_puts }, { "azdo.shares", c->endpoint_shares }, { "azdo.checks", cJSON_GetArraySize(p->checks) },
		{ "azdo.checks_made", c->checks_made },
	};
	int n = -1;
	for (size_t i = 0; i < COUNT(counts); i++)
		if (strcmp(counts[i].name, name) == 0)
			n = counts[i].n;
	pthread_mutex_unlock(&p->lock);
	if (n < 0) {
		fprintf(stderr, "practice: nothing is counted as %s\n", name);
		abort();
	}
	return n;
}

int practice_asked(struct practice *p, enum practice_role role, const char *method, const char *path)
{
	char line[1024];
	int n = 0;
	pthread_mutex_lock(&p->lock);
	for (const char *s = p->lines.s, *end; (end = strchr(s, '\n')); s = end + 1) {
		snprintf(line, sizeof line, "%.*s", (int)(end - s), s);
		char *space = strchr(line + 2, ' ');
		if (!space || line[0] != ROLE_LETTERS[role])
			continue;
		*space = '\0';
		if (fnmatch(method, line + 2, 0) == 0 && fnmatch(path, space + 1, 0) == 0)
			n++;
	}
	pthread_mutex_unlock(&p->lock);
	return n;
}

struct practice *practice_start(const struct practice_setup *s)
{
	struct practice *p = mem_new(1, sizeof *p);
	pthread_mutex_init(&p->lock, NULL);
	pthread_cond_init(&p->stop, NULL);
	p->tls = s->cert != NULL;
	buf_init(&p->record, 16u * 1024 * 1024);
	buf_init(&p->lines, 16u * 1024 * 1024);
	for (size_t i = 0; i < COUNT(switches); i++)
		p->values[i] = mem_dupn(switches[i].values, strcspn(switches[i].values, "|"));
	secrets_make(p);
	p->endpoints = cJSON_CreateArray();
	p->access = cJSON_CreateObject();
	p->roles = cJSON_CreateObject();
	p->whole = cJSON_CreateObject();
	p->checks = cJSON_CreateArray();
	p->apart = cJSON_CreateObject();
	for (int role = 0; role < PRACTICE_ROLES; role++) {
		if (practice_listen(p, (enum practice_role)role, s, s->fixed_ports ? 8443 + role : 0) != 0) {
			practice_stop(p);
			return NULL;
		}
	}
	return p;
}

void practice_stop(struct practice *p)
{
	if (!p)
		return;
	pthread_mutex_lock(&p->lock);
	p->stopping = true;
	pthread_cond_broadcast(&p->stop);
	pthread_mutex_unlock(&p->lock);
	practice_deaf(p);
	for (size_t i = 0; i < COUNT(switches); i++)
		free((char *)(size_t)p->values[i]);
	secrets_free(p);
	for (int i = 0; i < p->n_troubles; i++) {
		free(p->troubles[i].method);
		free(p->troubles[i].path);
	}
	for (int i = 0; i < p->n_providers; i++)
		provider_free(&p->providers[i]);
	for (int i = 0; i < p->n_links; i++)
		link_free(&p->links[i]);
	for (int i = 0; i < p->n_keys; i++)
		key_free(&p->keys[i]);
	for (int i = 0; i < p->n_nonces; i++)
		free(p->nonces[i]);
	cJSON_Delete(p->endpoints);
	cJSON_Delete(p->access);
	cJSON_Delete(p->roles);
	cJSON_Delete(p->checks);
	cJSON_Delete(p->apart);
	free(p->late_path);
	free(p->late_body);
	cJSON_Delete(p->posted);
	free(p->node_key);
	cJSON_Delete(p->whole);
	azure_free(p);
	buf_free(&p->record);
	buf_free(&p->lines);
	pthread_cond_destroy(&p->stop);
	pthread_mutex_destroy(&p->lock);
	free(p);
}

int practice_port(const struct practice *p, enum practice_role role)
{
	return p->ports[role];
}

void practice_origin(const struct practice *p, enum practice_role role, char *out, size_t size)
{
	snprintf(out, size, "%s://localhost:%d", p->tls ? "https" : "http", p->ports[role]);
}

void practice_base(const struct practice *p, enum practice_role role, char *out, size_t size)
{
	char origin[128];
	practice_origin(p, role, origin, sizeof origin);
	snprintf(out, size, "%s%s", origin, role == PRACTICE_BBS ? practice_value(p, "bbs.path") : role == PRACTICE_ADO ? practice_value(p, "ado.vdir")
		: role == PRACTICE_AZDO ? "/tfs/DefaultCollection" : "");
}

char *practice_posted(struct practice *p)
{
	pthread_mutex_lock(&p->lock);
	char *printed = p->posted ? cJSON_Print(p->posted) : NULL, *copy = printed ? mem_dup(printed) : NULL;
	cJSON_free(printed);
	pthread_mutex_unlock(&p->lock);
	return copy;
}

char *practice_record(struct practice *p)
{
	pthread_mutex_lock(&p->lock);
	char *copy = mem_dup(p->record.s);
	pthread_mutex_unlock(&p->lock);
	return copy;
}
