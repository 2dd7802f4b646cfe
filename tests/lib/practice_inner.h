/* SPDX-License-Identifier: ISC */
/* What the parts of the practice servers share. */
#ifndef TESTS_PRACTICE_INNER_H
#define TESTS_PRACTICE_INNER_H
#include <cjson/cJSON.h>
#include <microhttpd.h>
#include <openssl/evp.h>
#include <pthread.h>

#include "base/buf.h"
#include "base/mem.h"
#include "tests/lib/practice.h"

struct asked {                           /* one request */
	enum practice_role role;
	const char *method;
	char *path, *target;             /* decoded, without the query; as it came */
	struct MHD_Connection *connection;
	struct buf body;
	cJSON *json;
	bool begun;
};

struct answer {
	int status;
	struct buf body;
	const char *type;
	struct { const char *name; char *value; } headers[24];
	int n_headers;
};

struct secret_known { enum practice_role role; const char *kind; char *text; };    /* role: whose secret it is */
struct trouble_set {
	enum practice_role role;
	char *method, *path;
	enum practice_trouble what;
	long arg;
	const char *text;
	int times;
};
struct provider {
	char *id, *token, *uuid, *name, *service, *http_url, *api_url;
	char *key, *public_key, *secret; /* of an OAuth consumer */
	char *user;                      /* who authorized it */
	const char *pat;                 /* kind of the personal access token it was made with */
	bool has_key, scoped;
	int looks, authorized;           /* looks for a token since it went; how often somebody allowed it */
};
struct federated { char *issuer, *subject, *audience; };
struct issued { char *token, *audience; };
struct azure {
	char *certs[4];                  /* PEM, registered with the application */
	struct federated federated[4];
	struct issued issued[16];
	char *jtis[64];                  /* assertions are taken once */
	int n_certs, n_federated, n_issued, n_jtis;
	int assertions, signatures, tokens;      /* that were good */
};
struct consumer { char *key, *name, *public_key; };
struct link { char *id, *name, *type, *rpc_url, *display_url; struct consumer consumer; };
struct account_key { enum practice_role role; int id; char *uuid, *user, *text, *label; };
struct login { char user[64]; int failures; };

/* What is counted; the names stand in practice.c. */
struct counts {
	int requests, leaks, creates, deletes, changes, statuses, refused_connects;
	int link_puts, link_deletes, consumer_puts, plugin_puts, hook_puts, hook_urls, signatures, bad_signatures, failures;
	int key_posts[PRACTICE_ROLES], key_deletes[PRACTICE_ROLES], token_calls;
	int endpoint_posts, endpoint_deletes, access_changes, role_changes, secrets_kept;
	int endpoint_puts, endpoint_shares, checks_made, looks;
};

enum { MAX_PROVIDERS = 32, MAX_TROUBLES = 32, MAX_LINKS = 16, MAX_KEYS = 16, MAX_LOGINS = 8, MAX_NONCES = 64, SECRETS = 66, SWITCHES = 160 };
struct practice {
	pthread_mutex_t lock;
	pthread_cond_t stop;
	bool stopping;
	struct MHD_Daemon *daemons[PRACTICE_ROLES];
	int ports[PRACTICE_ROLES];
	bool tls;
	const char *values[SWITCHES];
	struct secret_known secrets[SECRETS];
	struct trouble_set troubles[MAX_TROUBLES];
	int n_troubles;
	struct provider providers[MAX_PROVIDERS];
	int n_providers;
	struct counts n;
	struct buf record;               /* text */
	struct buf lines;                /* "ROLE METHOD PATH\n" for practice_asked */
	/* Bitbucket */
	struct link links[MAX_LINKS];
	struct account_key keys[MAX_KEYS];
	struct login logins[MAX_LOGINS];
	char *nonces[MAX_NONCES];
	int n_links, n_keys, n_logins, n_nonces, keys_made;
	bool plugin, hooks[4];           /* switched on */
	char made_name[80];              /* the repository that was made in Azure DevOps */
	char issued[80];                 /* access token of the consumer */
	void (*told)(void *arg, enum practice_role, const char *user, const char *line, bool gone);
	void *told_arg;
	cJSON *endpoints, *access, *roles;       /* of service connections */
	char *node_key;                  /* of the Chef server's node, in PEM */
	struct azure azure;
	cJSON *whole;                    /* by their ids, with their secrets */
	cJSON *posted;                   /* the connection sent last, as it came */
	cJSON *checks, *apart;           /* of connections; those that inherit no roles */
	char *late_path, *late_body;     /* what was answered last, for azdo.late */
	bool late;
};
/* practice.c */
const char *practice_value(const struct practice *, const char *name);
bool practice_is(const struct practice *, const char *name, const char *value);
void answer_text(struct answer *, int status, const char *type, const char *fmt, ...) PRINTF(4, 5);
void answer_header(struct answer *, const char *name, const char *fmt, ...) PRINTF(3, 4);
const char *asked_header(const struct asked *, const char *name);
const char *asked_query(const struct asked *, const char *name);
void add_quoted(struct buf *, const char *s);            /* as a JSON string, null for NULL */

void practice_because(const char *fmt, ...) PRINTF(1, 2);        /* fills practice_why */
int practice_listen(struct practice *, enum practice_role, const struct practice_setup *, int port);
void practice_deaf(struct practice *);                   /* all servers stop */

/* practice_azdo*.c, practice_endpoints.c */
#define AZDO_ME "0b3f1c9e-5a53-4a09-9b53-0d1c59b3a1f7"
bool azdo_by_project(const struct practice *);           /* as Server 2019: connections belong to one project */
void azdo_json(struct answer *, int status, const char *text);
void azdo_tree(struct answer *, int status, cJSON *);    /* takes it */
void azdo_list(struct answer *, cJSON *items);           /* takes them */
void azdo_refuse(struct answer *, int status, const char *key, const char *fmt, const char *what);
const char *azdo_text(const cJSON *, const char *name);
const char *azdo_project(const char *id);                /* its name, or NULL */
bool azdo_among(const char *list, const char *word);     /* with a blank around every word */
cJSON *azdo_endpoint(struct practice *, const char *id);

/* practice_azure.c, practice_browser.c */
void azure_free(struct practice *);
void azure_verify(struct practice *, const cJSON *endpoint, struct answer *);    /* Azure DevOps asks Azure with what a connection holds */
void azure_names(cJSON *endpoint);                       /* a federation's issuer and subject */
cJSON *azdo_place(struct practice *, const cJSON *endpoint, const char *project);        /* put with the others; its id is made up */

/* practice_types.c */
struct azdo_type { const char *name, *shown, *scheme, *data, *keys, *needed, *secret; };
extern const struct azdo_type azdo_types[];              /* ends with a NULL; the schemes of a type stand together */
const struct azdo_type *azdo_type(const char *name, const char *scheme);
/* practice_described.c: a type as the server describes it, or NULL */
cJSON *azdo_described(struct practice *, const char *type);
char *azdo_type_refuses(const cJSON *endpoint);          /* NULL, or the sentence; free it */

/* practice_secret.c: what the servers know, and who asks */
enum sent_how { SENT_NOTHING, SENT_BASIC, SENT_BEARER, SENT_OTHER };
struct sent { enum sent_how how; char user[160]; const char *kind; };          /* kind: "unknown" for what is not known */
void secrets_make(struct practice *);
void secrets_free(struct practice *);
char *random_text(const char *alphabet, size_t n);
void random_uuid(char out[37]);
struct sent sent_with(struct practice *, const struct asked *);
const char *secret_kind(struct practice *, enum practice_role, const char *text);
const char *bearer_kind(struct practice *, const struct asked *);      /* NULL: none sent; "unknown" */
const char *basic_kind(struct practice *, const struct asked *);
const char *pat_kind(struct practice *, const char *text);

/* practice_record.c: writes down a request and looks for secrets where they must not be */
#define ROLE_LETTERS "tabcdkm"
void record_asked(struct practice *, const struct asked *, int status);
int record_mask(struct practice *, struct buf *);        /* puts kinds in the place of secrets; how many there were */
/* practice_requests.c: the same as lines of JSON, for a program to read */
void record_request(struct practice *, const struct asked *, int status);
char *percent_decoded(const char *);                     /* free it */
bool record_decoded_holds(struct practice *, const char *target);        /* a secret, in other spelling */

/* practice_path.c: routes */
enum { PARTS = 4 };
typedef void route_call(struct practice *, struct asked *, struct answer *, char part[PARTS][256]);
bool path_is(const char *route, const char *path, char part[PARTS][256]);      /* what stands at {…} goes to part */

route_call endpoint_types, endpoint_create, endpoint_change, endpoint_share, endpoint_remove, endpoint_list, endpoint_read, endpoint_proxy;
route_call endpoint_history;
route_call azdo_pipelines, azdo_build, lists_read, lists_change, list_read, list_change, access_read, access_change;
route_call checks_read, check_add, check_remove, roles_read, roles_give, roles_take, roles_inherit, azdo_identities;
const char *azdo_person(const char *id);                 /* the name of a person or group, or NULL */

void tf_answer(struct practice *, struct asked *, struct answer *);
/* Git in Azure DevOps; false: it is for others to answer. */
bool ado_git(struct practice *, struct asked *, struct answer *, const char *kind, const char *rest, const char *project, const char *name);
void ado_answer(struct practice *, struct asked *, struct answer *);
void bbs_answer(struct practice *, struct asked *, struct answer *);
void bbc_answer(struct practice *, struct asked *, struct answer *);
void azdo_answer(struct practice *, struct asked *, struct answer *);
void keyed_answer(struct practice *, struct asked *, struct answer *);
void azure_answer(struct practice *, struct asked *, struct answer *);

/* practice_tf.c, practice_tf_client.c: the providers */
#define JSONAPI "application/vnd.api+json; charset=utf-8"
void tf_error(struct practice *, struct answer *, int status, const char *title, const char *detail, const char *pointer);
const char *tf_attribute(const struct asked *, const char *name);
bool tf_type_is(const struct asked *, const char *type);
bool tf_key_good(const char *key);
void provider_free(struct provider *);
struct provider *provider_add(struct practice *, const char *name, const char *service, const char *http_url, const char *api_url);
bool provider_is_bitbucket(const struct provider *);
route_call tf_providers, tf_create, tf_provider_read, tf_provider_change, tf_provider_delete, tf_provider_tokens, tf_connect;
route_call tf_tokens, tf_token_read, tf_token_change, tf_token_delete, tf_vcs_organizations, tf_repositories;
void tf_add_provider(struct practice *, const struct provider *, struct buf *);
void tf_look(struct practice *, struct provider *);      /* somebody looks whether it has a token */
const char *tf_authorize(struct practice *, struct provider *, const char *account);     /* NULL, or why Terraform shows error 500 */

/* practice_rsa.c: keys and signatures */
EVP_PKEY *rsa_public(const char *text);                  /* PEM or bare base64; NULL: no RSA key */
char *rsa_public_text(EVP_PKEY *);                       /* PEM */
bool rsa_same(const char *one, const char *other);       /* two public keys */
bool rsa_private_good(const char *pem);
bool rsa_pair(const char *private_pem, const char *public_text);
bool rsa_verify_sha1(const char *public_text, const char *text, const char *signature_base64);
bool rsa_verify_sha256(const char *public_text, const char *text, const char *signature_base64);
void sha256_base64(const char *bytes, size_t n, char out[64]);
void uuid_of(const char *text, char out[37]);            /* as other software derives an id from an address */
char *base64_bytes(const char *s, size_t *n);            /* NULL: none; free it */

/* practice_bbs*.c */
struct bbs_user { const char *name, *slug, *display; int id; bool admin; };
enum bbs_by { BY_NOBODY, BY_PASSWORD, BY_TOKEN, BY_PROJECT };
struct bbs_who { const struct bbs_user *user; enum bbs_by by; const char *kind; bool repo_admin; };
struct bbs_who bbs_who(struct practice *, const struct asked *);       /* nobody unless bbs_answer let it in */
const struct bbs_user *bbs_user_named(const char *name);
bool bbs_at_least(const struct practice *, int major, int minor);
void bbs_error(struct answer *, int status, const char *message, const char *exception);
void bbs_forbidden(struct answer *);
route_call bbs_links, bbs_link_create, bbs_link_read, bbs_link_delete, bbs_applinks, bbs_applink_delete, bbs_link_status;
route_call bbs_consumer_read, bbs_consumer_put, bbs_request_token;
route_call bbs_plugins, bbs_plugin_read, bbs_plugin_put, bbs_hook_read, bbs_hook_enable, bbs_hook_settings, bbs_hook_settings_put;
route_call bbs_ssh_settings, bbs_keys, bbs_key_add, bbs_key_delete, bbs_repositories, bbs_repository, bbs_webhooks;
struct link *link_add(struct practice *, const char *name, const char *rpc_url, const char *display_url);      /* NULL: used already */
void link_free(struct link *);
void link_by_hand(struct practice *, const char *url);   /* with the keys of the newest provider */

/* practice_keys.c: SSH keys of accounts */
bool key_line_good(const char *line);
struct account_key *key_add(struct practice *, enum practice_role, const char *user, const char *line, const char *label);   /* NULL: there already */
void key_remove(struct practice *, struct account_key *);
void key_free(struct account_key *);
#endif
