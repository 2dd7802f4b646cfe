/* SPDX-License-Identifier: ISC */
/* Real sshds on free loopback ports, as root or as a plain user. Every key is accepted at first; what is then said depends
 * on whether sshd_enroll was called for it: "remote: Public key authentication failed." or "remote: Shell access is not
 * supported.", both on stderr with exit status 1. */
#ifndef TESTS_SSHD_H
#define TESTS_SSHD_H

struct sshd;
/* SSHD_TODAY: one RSA host key, rsa-sha2 only, as Azure DevOps. SSHD_LEGACY: ssh-rsa and group14-sha1 only, as its servers
 * of old. SSHD_STOCK: RSA and ed25519 host keys and the defaults of this OpenSSH.
 * SSHD_BITBUCKET: a key that is not enrolled is refused; "whoami" prints whose key it is, anything else is refused, and on Linux
 * it greets as Bitbucket Server does. SSHD_BITBUCKET_CLOUD: without a command two lines and exit status 0. */
#define SSHD_SECRET "practice-password"            /* of SSHD_PASSWORD, behind which is a shell; it takes enrolled keys, too. SSHD_NO_KEYS: no keys at all */
enum sshd_kind { SSHD_TODAY, SSHD_LEGACY, SSHD_STOCK, SSHD_BITBUCKET, SSHD_BITBUCKET_CLOUD, SSHD_PASSWORD, SSHD_NO_KEYS };

/* dir must exist; what is made in it goes with sshd_stop. NULL when it cannot be: the reason is in sshd_why. */
struct sshd *sshd_start(const char *dir, enum sshd_kind);
const char *sshd_why(void);
int sshd_port(const struct sshd *);
const char *sshd_known(const struct sshd *);       /* the RSA key as a line of known_hosts: [127.0.0.1]:PORT ssh-rsa AAAA... */
const char *sshd_user(void);                       /* who runs the test; on Linux any other name does as well, "git" for instance */
const char *sshd_print(const struct sshd *);       /* of the RSA key: SHA-256 in base64, without its name in front */
int sshd_enroll(struct sshd *, const char *public_line);   /* from now on this key is known */
int sshd_enroll_as(struct sshd *, const char *public_line, const char *user);      /* and is that person's */
int sshd_forget(struct sshd *, const char *public_line);
/* Whoever is enrolled can read and write this bare repository as git does, under v3/ORGANIZATION/PROJECT/NAME or PROJECT/_git/NAME
 * (SSHD_TODAY, SSHD_LEGACY, SSHD_STOCK). It is the test's to make and to remove. */
const char *sshd_repository(struct sshd *);
void sshd_stop(struct sshd *);
#endif
