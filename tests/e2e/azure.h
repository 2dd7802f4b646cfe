/* SPDX-License-Identifier: ISC */
/* What the live walks about connections to Azure share: the real program against practice servers under the names that Microsoft
 * Entra, Azure Resource Manager and Service Bus have, certificates of an application, and a cluster that asks for one. */
#ifndef TESTS_AZURE_H
#define TESTS_AZURE_H
#include "tests/e2e/azdo.h"
#include "tests/lib/fabric.h"

/* app is registered with the application, app_old is so, too, and has run out; cluster is a certificate that nobody vouches for. */
extern struct ca_pair app, app_old, app_other, client, cluster;
extern char *pem, *pem_old, *pem_other, *pem_ec, *pem_alone;             /* certificate and key in one; the last without a key */
extern char *pfx, *pfx_open, *pfx_other;         /* in Base64: the client's with a password, without one, another's */
extern char thumbprint[65];                      /* of the cluster's certificate */
extern char certs[];                             /* client.pfx, open.pfx, other.pfx and old.pfx are in here */
extern struct fabric *fabric;                    /* is stopped after each test */
#define PFX_PASSWORD "Pfx pass\303\274 word 17"

void make_certificates(void);                    /* once for a program: RSA keys take their time */
void forget_certificates(void);
void azure_open(void);                           /* as fixtures, after them */
void azure_close(void);
const char *azure_secret(const char *kind);      /* of PRACTICE_AZURE */

/* "{secret}" and the like in a table's text stand for what is only known when it runs; for JSON a line's end is written out. Free it. */
char *filled(const char *text);
char *filled_json(const char *text);
enum { CHANGES = 10 };
void fill_changes(const char *const from[CHANGES], const char *to[CHANGES]);
void free_changes(const char *changes[CHANGES]);
void add_case(Suite *, const char *name, const TTest *one, int n, const TTest *other, int m);    /* other may be NULL */
#endif
