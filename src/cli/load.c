/* SPDX-License-Identifier: ISC */
/* The live module, loaded by the first live action: a rehearsal never has it, and no first screen waits for it. It is found where it
 * was installed, or beside the program that was built and not installed; never by an environment variable. */
#include "config.h"
#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>
#include "base/fs.h"
#include "base/i18n.h"
#include "base/log.h"
#include "cli/cli.h"
#include "live/live.h"

struct live_loader { struct live_host host; struct world *world; char *path; };

static char *module_path(const struct options *o)
{
	char *mark = o->own_dir ? fs_join(o->own_dir, "live.la") : NULL;
	char *path = mark && fs_exists(mark) ? mem_fmt("%s/.libs/live%s", o->own_dir, MODULE_EXT) : mem_fmt("%s/live%s", PKGLIBDIR, MODULE_EXT);
	free(mark);
	return path;
}

struct live_loader *live_loader_new(const struct options *o, struct loop *loop)
{
	struct live_loader *l = mem_new(1, sizeof *l);
	l->path = module_path(o);
	l->host = (struct live_host){ LIVE_ABI, loop, loop_watch, loop_timer, loop_timer_off, loop_spawn, loop_kill, loop_send, loop_hold,
		log_line, PACKAGE_VERSION, o->ca_file, o->own_path };
	return l;
}

struct world *live_loader_world(void *loader, struct err *err)
{
	struct live_loader *l = loader;
	live_world_fn *make = NULL;
	void *module, *symbol;
	if (l->world)
		return l->world;
	module = dlopen(l->path, RTLD_NOW | RTLD_LOCAL);
	symbol = module ? dlsym(module, "live_world") : NULL;
	if (!symbol) {
		err_set(err, _("The part of handrail that reaches the network cannot be loaded: %s. Rehearsing works without it."), dlerror());
		return NULL;
	}
	memcpy(&make, &symbol, sizeof make);      /* ISO C has no cast from object to function pointer */
	l->world = make(&l->host, err);
	return l->world;
}

void live_loader_free(struct live_loader *l)
{
	if (!l)
		return;
	if (l->world)
		l->world->ops->free(l->world);
	free(l->path);
	free(l);
}
