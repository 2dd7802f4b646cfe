/* SPDX-License-Identifier: ISC */
/* A cluster to practise with: as much of the Kubernetes API as kubectl and a stand-in for flux ask for, over plain HTTP on the
 * loopback. Bodies may be protobuf: they are looked through as bytes. The stand-in tells it what it has installed. */
#ifndef TESTS_KUBE_H
#define TESTS_KUBE_H
#include <stdbool.h>
#include <stddef.h>

struct kube;
struct kube *kube_start(void);                   /* NULL: it cannot listen */
void kube_stop(struct kube *);
int kube_port(const struct kube *);
/* Switches; one that does not exist ends the test program:
 *   admin     yes | some (namespaces alone may be made) | no
 *   version   of Kubernetes, such as 1.34.2
 *   managed   none, or who looks after Flux: flux, Helm
 *   slow      so many looks at what Flux does say "not ready"
 *   trouble   what the GitRepository then says instead of being ready; empty for none
 *   expect    what the secret must hold under "password" or, in one line, under "identity.pub", for the repository to be read */
void kube_set(struct kube *, const char *name, const char *value);
/* From the first of these on nobody gets anything without a name: a token that is known, as a bearer, or the header X-Remote-User of
 * what stands in front of it and looks at certificates. An unknown token is answered with 401, nobody with 403, and "admin" says what
 * those who are known may do. There is no namespace "gone". */
void kube_know(struct kube *, const char *token, const char *user);
/* A value of the secret flux-system as it is, "" when there is none; lent until the next call. */
const char *kube_secret(struct kube *, const char *key);
int kube_count(struct kube *, const char *what);         /* bootstraps, patches, deletes, reviews, protobuf, unknown (tokens) */
const char *kube_url(struct kube *);             /* what the GitRepository follows; "" */
/* Writes a configuration for kubectl with the context "practice" and one more that leads nowhere. */
bool kube_config(const struct kube *, const char *path);
#endif
