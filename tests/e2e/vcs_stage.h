/* SPDX-License-Identifier: ISC */
/* Real servers of source code on the loopback: apache with Subversion and git, and svnserve. Started once for a whole program. */
#ifndef TESTS_VCS_STAGE_H
#define TESTS_VCS_STAGE_H
#include <stdbool.h>

#include "tests/e2e/azdo.h"

#define VCS_USER "ci"                            /* may read everything */
#define VCS_OTHER "guest"                        /* has the same password and may read nothing */
#define VCS_PASSWORD "practice-of-source-code"
#define VCS_TOKEN "practice-token-alone"         /* without a user name */
#define VCS_REALM "Practice repository"

struct vcs {
	char dir[64];
	int https, untrusted, http, svn;         /* ports: of apache with a good certificate, with one of its own, without any; svnserve */
	struct ca *ca;                           /* has issued the good one */
	char sha256[65];                         /* of the certificate that nobody vouches for, in capital hex */
};
extern struct vcs vcs;
bool vcs_start(void);                            /* false: vcs_why says what is missing */
const char *vcs_why(void);
void vcs_stop(void);
void vcs_trust(void);                            /* after azdo_open: the walk trusts that authority, too, and svn is watched */
#endif
