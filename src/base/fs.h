/* SPDX-License-Identifier: ISC */
/* Files. Paths from the user may begin with ~/. Nothing is ever overwritten unless the name says so. */
#ifndef HANDRAIL_FS_H
#define HANDRAIL_FS_H
#include <stdbool.h>
#include "buf.h"
#include "err.h"

int   fs_read(const char *path, struct buf *out, struct err *);              /* whole file, at most out->max */
int   fs_write_new(const char *path, const void *s, size_t n, int mode, struct err *);  /* O_EXCL, fsync */
int   fs_mkdirs(const char *path, struct err *);                             /* with parents, 0700 */
bool  fs_exists(const char *path);                                           /* also a dangling link */
char *fs_home(const char *path);      /* "~/x" to an absolute path by $HOME (else the passwd entry); others copied */
char *fs_join(const char *dir, const char *name);
char *fs_state_dir(void);             /* $XDG_STATE_HOME/handrail or ~/.local/state/handrail; relative values ignored */
char *fs_data_dir(void);              /* $XDG_DATA_HOME/handrail or ~/.local/share/handrail */
char *fs_own_dir(const char *argv0);  /* folder of the running program, symlinks resolved; NULL when unknown */
char *fs_own_path(const char *argv0); /* that program itself */
char *fs_program(const char *name);   /* where PATH finds it; NULL: not installed */
/* Names in dir that end in suffix ("" for all), sorted, without . and .. and hidden ones; NULL-terminated; free with fs_names_free. */
char **fs_names(const char *dir, const char *suffix);
void  fs_names_free(char **);
#endif
