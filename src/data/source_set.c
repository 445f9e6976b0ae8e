#include "source_set.h"

#include "../base/file.h"
#include "lexicon.h"

#include <dirent.h>
#include <errno.h>

static kliping_status read_part(const char *directory, const char *shown, const char *part,
                                const char *extension, arena *arena, sources *out,
                                kliping_error *error)
{
    return sources_read_directory(arena_format(arena, "%s/%s", directory, part),
                                  arena_format(arena, "%s/%s", shown, part), extension, arena, out,
                                  error);
}

/* Of DIR itself and of its part. */
static kliping_status read_both(const char *directory, const char *shown, const char *part,
                                const char *extension, arena *arena, sources *out,
                                kliping_error *error)
{
    sources above;
    kliping_status status =
        sources_read_directory(directory, shown, extension, arena, &above, error);
    if (status == KLIPING_OK)
        status = read_part(directory, shown, part, extension, arena, out, error);
    if (status == KLIPING_OK)
        *out = sources_join(above, *out, arena);
    return status;
}

static kliping_status check_directory(const char *directory, kliping_error *error)
{
    DIR *stream = opendir(directory);
    source_line place = {.file = directory};
    if (!stream)
        return source_error(error, file_failure(), &place, "cannot be read: %m");
    closedir(stream);
    return KLIPING_OK;
}

/* Nobody could say what they are of. */
static kliping_status refuse_loose_rules(const char *directory, const char *shown, arena *arena,
                                         kliping_error *error)
{
    sources loose;
    kliping_status status = sources_read_directory(directory, shown, "rules", arena, &loose, error);
    if (status != KLIPING_OK || !loose.count)
        return status;
    return source_error(error, KLIPING_BAD_LEXICON, &loose.lines[0],
                        "rules lie in the directory entities/, values/ or zones/");
}

kliping_status source_set_read(const char *directory, const char *shown, arena *arena,
                               source_set *out, kliping_error *error)
{
    *out = (source_set){0};
    kliping_status status = check_directory(directory, error);
    if (status == KLIPING_OK)
        status = refuse_loose_rules(directory, shown, arena, error);
    if (status == KLIPING_OK)
        status = read_both(directory, shown, "entities", "lex", arena, &out->entities, error);
    if (status == KLIPING_OK)
        status = read_part(directory, shown, "entities", "rules", arena, &out->words, error);
    if (status == KLIPING_OK)
        status = read_part(directory, shown, "values", "rules", arena, &out->values, error);
    if (status == KLIPING_OK)
        status = read_part(directory, shown, "zones", "rules", arena, &out->zones, error);
    if (status == KLIPING_OK)
        status = read_both(directory, shown, "events", "event", arena, &out->events, error);
    if (status != KLIPING_OK)
        return status;
    if (out->entities.count || out->words.count || out->values.count || out->zones.count ||
        out->events.count)
        return KLIPING_OK;
    source_line place = {.file = shown};
    return source_error(error, KLIPING_BAD_LEXICON, &place,
                        "no text sources (.lex, .rules, .event) lie here");
}

source_set source_set_join(source_set first, source_set second, arena *arena)
{
    return (source_set){
        .entities = sources_join(first.entities, second.entities, arena),
        .words = sources_join(first.words, second.words, arena),
        .values = sources_join(first.values, second.values, arena),
        .zones = sources_join(first.zones, second.zones, arena),
        .events = sources_join(first.events, second.events, arena),
    };
}

kliping_status source_set_compile(source_set set, arena *arena, bytes *file, kliping_error *error)
{
    bytes entities;
    kliping_status status = lexicon_compile(set.entities, arena, &entities, error);
    if (status != KLIPING_OK)
        return status;
    const pack_entry sections[] = {
        {"entities", entities},
        {"values", sources_pack(set.values, arena)},
        {"words", sources_pack(set.words, arena)},
        {"zones", sources_pack(set.zones, arena)},
        {"events", sources_pack(set.events, arena)},
    };
    *file = pack_build(sections, sizeof sections / sizeof *sections, arena);
    return KLIPING_OK;
}

kliping_status source_set_unpack(const pack *pack, arena *arena, source_set *out,
                                 kliping_error *error)
{
    *out = (source_set){0};
    if (sources_unpack(pack_section(pack, "words"), arena, &out->words) &&
        sources_unpack(pack_section(pack, "values"), arena, &out->values) &&
        sources_unpack(pack_section(pack, "zones"), arena, &out->zones) &&
        sources_unpack(pack_section(pack, "events"), arena, &out->events))
        return KLIPING_OK;
    return source_error(error, KLIPING_BAD_LEXICON, NULL, "the rules of the lexicon are malformed");
}
