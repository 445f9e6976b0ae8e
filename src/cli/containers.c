#include "containers.h"

#include "../feed/module.h"
#include "data_files.h"

#include <dlfcn.h>
#include <locale.h>
#include <pthread.h>
#include <stdio.h>

/* Written once, under pthread_once(). */
static pthread_once_t loading = PTHREAD_ONCE_INIT;
static const feed_module *loaded;
static char fault[512];

static void load(void)
{
    char path[PATH_MAX];
    if (!module_file(FEED_MODULE_FILE, path))
        snprintf(path, sizeof path, "%s", KLIPING_MODULE_DIRECTORY "/" FEED_MODULE_FILE);
    void *handle = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    const feed_module *module = handle ? dlsym(handle, FEED_MODULE_SYMBOL) : NULL;
    if (!module) {
        const char *reason = dlerror();
        snprintf(fault, sizeof fault, "what reads it cannot be loaded: %.400s",
                 reason ? reason : path);
    } else if (strcmp(module->version, KLIPING_VERSION) != 0) {
        snprintf(fault, sizeof fault, "%.400s is of version %.40s; this program is of version %s",
                 path, module->version, KLIPING_VERSION);
    } else if (!module->begin()) {
        snprintf(fault, sizeof fault, "%s", kliping_status_text(KLIPING_NO_MEMORY));
    } else {
        loaded = module;
    }
}

/* NULL: it cannot be had. */
static const feed_module *module(void)
{
    pthread_once(&loading, load);
    return loaded;
}

const char *containers_fault(void)
{
    return module() ? kliping_status_text(KLIPING_NO_MEMORY) : fault;
}

/* Names in archives are read by the locale, and nothing else is. */
static void take_names_as_utf8(void)
{
    static locale_t utf8;
    if (!utf8)
        utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
    if (utf8)
        uselocale(utf8);
}

/* Of the one thread that reads input. */
archive_feed *archive_feed_open(stream *packed)
{
    take_names_as_utf8();
    return module() ? module()->archive_feed_open(packed) : NULL;
}

void archive_feed_close(archive_feed *feed)
{
    if (feed)
        module()->archive_feed_close(feed);
}

archive_result archive_feed_next(archive_feed *feed, archive_member *out)
{
    return module()->archive_feed_next(feed, out);
}

const char *archive_feed_fault(const archive_feed *feed)
{
    return module()->archive_feed_fault(feed);
}

kliping_status page_read(bytes html, page *out)
{
    return module() ? module()->page_read(html, out) : KLIPING_IO;
}

void page_free(page *page)
{
    module()->page_free(page);
}

void page_complete(const page *page, record *record)
{
    module()->page_complete(page, record);
}

rss *rss_open(stream *stream, size_t limit)
{
    return module() ? module()->rss_open(stream, limit) : NULL;
}

void rss_close(rss *rss)
{
    if (rss)
        module()->rss_close(rss);
}

rss_result rss_next(rss *rss, kliping_buffer *out)
{
    return module()->rss_next(rss, out);
}

const char *rss_fault(const rss *rss)
{
    return module()->rss_fault(rss);
}
