/* SPDX-License-Identifier: ISC */
/* libcurl driven by the program's loop. A transfer is one easy handle of one job with what all of them need: no redirects,
 * certificates always verified, a connect timeout, the words of an error and of a refused certificate. */
#ifndef HANDRAIL_LIVE_WEB_H
#define HANDRAIL_LIVE_WEB_H
#include <curl/curl.h>
#include "live/inner.h"

struct cert_note;
struct transfer {
	struct job *job;
	CURL *easy;
	void (*done)(struct transfer *, CURLcode);
	struct cert_note *cert;
	bool running;
	char error[CURL_ERROR_SIZE];
};

/* Fills in t. -1 after job_fault when curl cannot. */
int  transfer_open(struct transfer *, struct job *, const char *url, void (*done)(struct transfer *, CURLcode));
void transfer_go(struct transfer *);
void transfer_close(struct transfer *);      /* also one that was never opened, or twice */
void web_free(struct web *);

/* What a CURLcode means, with why, and job_finish. */
void transfer_fault(struct transfer *, CURLcode);

/* cert.c: looks on while OpenSSL verifies, and never changes its verdict. */
enum cert_fault { CERT_FINE, CERT_CA, CERT_DATES, CERT_BAD };
void cert_watch(struct transfer *);
enum cert_fault cert_fault(const struct transfer *);
char *cert_words(const struct transfer *);   /* NULL when nothing was seen; caller frees */
void cert_drop(struct cert_note *);
bool cert_asked(const struct transfer *);    /* the server wanted to see a certificate */
void cert_tell(const struct transfer *, struct buf *out);    /* members of an open object: cert, client_cert */
char *cert_pin(const char *text);            /* a SHA-256 fingerprint, or NULL; caller frees */
const char *cert_library(void);              /* why the words cannot be had, or NULL */

/* trust.c: whom to trust. */
void trust_set(CURL *, const char *own, const char *program);
#endif
