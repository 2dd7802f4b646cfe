/* SPDX-License-Identifier: ISC */
/* As whom a TLS connection is made: certificate and key, from files or from what was pasted, are opened beside the loop, looked at,
 * and given to curl without a password, so that curl never has to work one out inside the loop. */
#ifndef HANDRAIL_LIVE_IDENTITY_H
#define HANDRAIL_LIVE_IDENTITY_H
#include "live/web.h"

/* Goes: transfer_go at once when there is nothing to show, else when it was opened. What is wrong with it is told by job_fault. */
void identity_go(struct transfer *);
#endif
