/* SPDX-License-Identifier: ISC */
/* Looking at the file of a private key without changing it. */
#ifndef HANDRAIL_LIVE_KEYFILE_H
#define HANDRAIL_LIVE_KEYFILE_H
#include <stdbool.h>
#include "base/buf.h"

const char *keyfile_format(const char *text);            /* pem, openssh, pkcs8, putty, public or other */
bool  keyfile_crlf(const char *text);                    /* line ends of Windows, which ssh does not read in its own format */
bool  keyfile_encrypted(const char *text);
int   keyfile_public(const char *text, struct buf *blob);    /* of an OpenSSH key: the public one, which stands in the clear; -1: none */
char *keyfile_private(const char *text);                 /* with LF and exactly one final newline; wipe it */
bool  keyfile_in_config(const char *path);               /* does the person's SSH configuration name it, or ssh by itself? */
#endif
