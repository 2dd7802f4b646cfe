/* SPDX-License-Identifier: ISC */
#include "config.h"
#include "live/identity.h"
#include <stdlib.h>
#include <string.h>
#include "base/fs.h"
#include "base/i18n.h"
#include "base/mem.h"
#include "guide/guide.h"
#include "live/parse.h"
#include "live/work.h"

#define OPENING_MS 20000

struct opening { struct transfer *t; struct parsing p; char *cert_file, *key_file, *cert, *key; };

/* Pasted, or a file: a container in Base64 begins with MI, for what its first bytes say is that a long list follows. */
static bool pasted(const char *text, bool pfx)
{
	return pfx ? !strncmp(text, "MI", 2) && strlen(text) > 200 : strstr(text, "-----BEGIN ") != NULL;
}

static void take(struct opening *o, const char *text, bool pfx, char **file)
{
	if (!text)
		return;
	if (!pasted(text, pfx))
		*file = fs_home(text);
	else if (buf_adds(&o->p.text, text) || buf_addc(&o->p.text, '\n'))
		parse_fault(&o->p, FAULT_TOO_LARGE, "%s", _("There is more in it than can be taken."));
}

static void add_file(struct opening *o, const char *path)
{
	struct err err = { "" };
	if (path && !fs_exists(path))
		parse_fault(&o->p, FAULT_MISSING, _("%s is not there."), path);
	else if (path && fs_read(path, &o->p.text, &err))
		parse_fault(&o->p, FAULT_UNABLE, "%s", err.text);
	else if (path && o->p.as == PARSE_PEM)
		buf_addc(&o->p.text, '\n');
}

static void run(void *state)
{
	struct opening *o = state;
	add_file(o, o->cert_file);
	add_file(o, o->key_file);
	if (o->p.fault == FAULT_NONE)
		parse_identity(&o->p, &o->cert, &o->key);
}

static void give(CURL *easy, CURLoption option, char *pem)
{
	struct curl_blob blob = { pem, strlen(pem), CURL_BLOB_COPY };
	curl_easy_setopt(easy, option, &blob);
}

static void late(void *arg)
{
	struct job *job = arg;
	job->deadline = 0;
	job_fault(job, FAULT_TIMEOUT, "%s", _("It takes too long to open. It was made with far more rounds of its password than usual."));
}

static void done(struct job *job, void *state)
{
	struct opening *o = state;
	CURL *easy = o->t->easy;
	job_timer(job, 0, NULL);
	if (o->p.fault != FAULT_NONE) {
		job_fault(job, o->p.fault, "%s", o->p.why);
		return;
	}
	curl_easy_setopt(easy, CURLOPT_SSLCERTTYPE, "PEM");
	curl_easy_setopt(easy, CURLOPT_SSLKEYTYPE, "PEM");
	give(easy, CURLOPT_SSLCERT_BLOB, o->cert);
	give(easy, CURLOPT_SSLKEY_BLOB, o->key);
	transfer_go(o->t);
}

static void drop(void *state)
{
	struct opening *o = state;
	free(o->cert_file);
	free(o->key_file);
	mem_wipe_free(o->cert);
	mem_wipe_free(o->key);
	mem_wipe_free(o->p.password);
	buf_free(&o->p.text);
	buf_free(&o->p.out);
	free(o);
}

static const struct work opening_work = { run, done, drop };

void identity_go(struct transfer *t)
{
	const struct request *r = t->job->req;
	struct opening *o;
	if (!r->cert && !r->pfx) {
		transfer_go(t);
		return;
	}
	o = mem_new(1, sizeof *o);
	o->t = t;
	o->p.as = r->pfx ? PARSE_PFX : PARSE_PEM;
	o->p.password = mem_dup(r->password);
	buf_init(&o->p.text, PARSE_MAX);
	buf_init(&o->p.out, BUF_TEXT);
	take(o, r->pfx ? r->pfx : r->cert, r->pfx != NULL, &o->cert_file);
	take(o, r->pfx ? NULL : r->cert_key, false, &o->key_file);
	job_timer(t->job, OPENING_MS, late);
	work_start(t->job, &opening_work, o);
}
