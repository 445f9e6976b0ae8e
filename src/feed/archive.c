#include "archive.h"

#include <archive.h> /* NOLINT(readability-duplicate-include): libarchive's, not ours */
#include <archive_entry.h>

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

enum { BLOCK = 256 * 1024 };

/* Text is never packed so tightly: what expands further is made to fill memory or time. */
static const uint64_t suspicious_size = 256u << 20, most_times = 1000;

struct archive_feed {
    stream content; /* of the member; first, so that fetch finds the feed */
    stream *packed;
    struct archive *archive;
    struct archive_entry *entry;
    uint64_t n_packed, n_unpacked; /* bytes */
    bool has_member, at_end, is_tar;
    char fault[STREAM_FAULT];
    char block[BLOCK];
};

static la_ssize_t read_packed(struct archive *archive, void *context, const void **block)
{
    archive_feed *feed = context;
    ptrdiff_t size = stream_read(feed->packed, feed->block, sizeof feed->block);
    if (size < 0) {
        archive_set_error(archive, EIO, "%s", feed->packed->fault);
        return ARCHIVE_FATAL;
    }
    feed->n_packed += (uint64_t)size;
    *block = feed->block;
    return size;
}

static ptrdiff_t fetch_content(stream *stream, char *data, size_t size)
{
    archive_feed *feed = (archive_feed *)stream;
    la_ssize_t got = archive_read_data(feed->archive, data, size);
    if (got < 0) {
        const char *reason = archive_error_string(feed->archive);
        stream_fail(stream, reason ? reason : "the container is broken");
        stream->stopped = feed->packed->stopped;
        return -1;
    }
    feed->n_unpacked += (uint64_t)got;
    if (feed->n_unpacked > suspicious_size && feed->n_unpacked / most_times > feed->n_packed) {
        snprintf(feed->fault, sizeof feed->fault, "expands to more than %d times its size",
                 (int)most_times);
        stream_fail(stream, feed->fault);
        return -1;
    }
    return got;
}

archive_feed *archive_feed_open(stream *packed)
{
    archive_feed *feed = calloc(1, sizeof *feed);
    if (!feed)
        return NULL;
    feed->packed = packed;
    feed->archive = archive_read_new();
    feed->entry = archive_entry_new();
    struct archive *archive = feed->archive;
    if (!archive || !feed->entry || archive_read_support_filter_gzip(archive) ||
        archive_read_support_filter_bzip2(archive) || archive_read_support_filter_xz(archive) ||
        archive_read_support_filter_zstd(archive) || archive_read_support_format_tar(archive) ||
        archive_read_support_format_zip_streamable(archive) ||
        archive_read_support_format_empty(archive) || archive_read_support_format_raw(archive) ||
        archive_read_set_read_callback(archive, read_packed) ||
        archive_read_set_callback_data(archive, feed)) {
        archive_feed_close(feed);
        return NULL;
    }
    if (archive_read_open1(archive)) {
        const char *reason = archive_error_string(archive);
        snprintf(feed->fault, sizeof feed->fault, "%s", reason ? reason : "it cannot be opened");
    }
    return feed;
}

void archive_feed_close(archive_feed *feed)
{
    if (!feed)
        return;
    stream_end(&feed->content);
    archive_entry_free(feed->entry);
    archive_read_free(feed->archive);
    free(feed);
}

const char *archive_feed_fault(const archive_feed *feed)
{
    return feed->fault;
}

static bool leads_out(const char *path)
{
    if (path[0] == '/')
        return true;
    for (const char *at = path; at; at = strchr(at, '/')) {
        at += *at == '/';
        if (!strncmp(at, "..", 2) && (!at[2] || at[2] == '/'))
            return true;
    }
    return false;
}

/* Reads over what nobody wanted of a member, so that it counts as well. */
static bool finish_member(archive_feed *feed)
{
    char rest[4096];
    while (feed->is_tar && !feed->fault[0] && fetch_content(&feed->content, rest, sizeof rest) > 0)
        continue;
    stream_end(&feed->content);
    return !feed->fault[0];
}

static const char *path_of(struct archive_entry *entry)
{
    const char *path = archive_entry_pathname(entry);
    if (!path)
        path = archive_entry_pathname_utf8(entry);
    return path ? path : "?";
}

archive_result archive_feed_next(archive_feed *feed, archive_member *out)
{
    struct archive_entry *entry = feed->entry;
    if (feed->fault[0] || (feed->has_member && !finish_member(feed)))
        return ARCHIVE_BROKEN;
    if (feed->at_end)
        return ARCHIVE_END;
    int status = archive_read_next_header2(feed->archive, entry);
    feed->content = (stream){.fetch = fetch_content};
    if (status == ARCHIVE_EOF) {
        bool is_empty = !feed->has_member && archive_format(feed->archive) == ARCHIVE_FORMAT_EMPTY;
        *out = (archive_member){.is_file = true, .content = &feed->content};
        feed->content.ended = feed->content.touched = true;
        feed->has_member = feed->at_end = true;
        return is_empty ? ARCHIVE_MEMBER : ARCHIVE_END;
    }
    if (status < ARCHIVE_WARN) {
        const char *reason = archive_error_string(feed->archive);
        snprintf(feed->fault, sizeof feed->fault, "%s",
                 reason ? reason : "the container is broken");
        return ARCHIVE_BROKEN;
    }
    feed->has_member = true;
    int format = archive_format(feed->archive) & ARCHIVE_FORMAT_BASE_MASK;
    feed->is_tar = format == ARCHIVE_FORMAT_TAR;
    bool is_raw = format == ARCHIVE_FORMAT_RAW;
    *out = (archive_member){
        .path = is_raw ? NULL : path_of(entry),
        .is_file = is_raw || archive_entry_filetype(entry) == AE_IFREG,
        .content = &feed->content,
    };
    out->leads_out = out->path && leads_out(out->path);
    return ARCHIVE_MEMBER;
}
