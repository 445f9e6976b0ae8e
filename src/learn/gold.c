#include "gold.h"

#include "../base/file.h"

#include <cjson/cJSON.h>
#include <stdlib.h>

#define LARGEST_POSITION 1e15 /* far behind any text */

static const char *string_of(const cJSON *value, arena *arena)
{
    return cJSON_IsString(value) ? arena_string(arena, bytes_of(value->valuestring)) : NULL;
}

static const char *member(const cJSON *object, const char *name, arena *arena)
{
    return string_of(cJSON_GetObjectItemCaseSensitive(object, name), arena);
}

/* NULL, which has no items, where it is no list. */
static const cJSON *list_of(const cJSON *object, const char *name, size_t *count)
{
    const cJSON *list = cJSON_GetObjectItemCaseSensitive(object, name);
    *count = cJSON_IsArray(list) ? (size_t)cJSON_GetArraySize(list) : 0;
    return cJSON_IsArray(list) ? list : NULL;
}

static int by_start(const void *a, const void *b)
{
    size_t x = ((const gold_entity *)a)->start, y = ((const gold_entity *)b)->start;
    return x < y ? -1 : x > y;
}

static bool read_entities(const cJSON *article, arena *arena, gold_article *out)
{
    const cJSON *list = list_of(article, "entities", &out->n_entities), *item;
    gold_entity *entities = arena_array(arena, gold_entity, out->n_entities + 1);
    size_t n = 0;
    cJSON_ArrayForEach(item, list)
    {
        const cJSON *start = cJSON_GetObjectItemCaseSensitive(item, "start");
        const cJSON *end = cJSON_GetObjectItemCaseSensitive(item, "end");
        const char *type = member(item, "type", arena);
        if (!type || !cJSON_IsNumber(start) || !cJSON_IsNumber(end) || start->valuedouble < 0 ||
            end->valuedouble <= start->valuedouble || end->valuedouble > LARGEST_POSITION)
            return false;
        entities[n++] = (gold_entity){
            .type = type,
            .start = (size_t)start->valuedouble,
            .end = (size_t)end->valuedouble,
            .norm = member(item, "norm", arena),
            .position = member(item, "position", arena),
        };
    }
    qsort(entities, n, sizeof *entities, by_start);
    out->entities = entities;
    return true;
}

static bool read_events(const cJSON *article, arena *arena, gold_article *out)
{
    const cJSON *list = list_of(article, "events", &out->n_events), *item, *pair;
    gold_event *events = arena_array(arena, gold_event, out->n_events + 1);
    size_t n = 0;
    cJSON_ArrayForEach(item, list)
    {
        gold_event *event = &events[n++];
        event->type = member(item, "type", arena);
        const cJSON *list_of_roles = list_of(item, "roles", &event->n_roles);
        gold_role *roles = arena_array(arena, gold_role, event->n_roles + 1);
        size_t r = 0;
        cJSON_ArrayForEach(pair, list_of_roles)
        {
            roles[r].role = string_of(cJSON_GetArrayItem(pair, 0), arena);
            roles[r].text = string_of(cJSON_GetArrayItem(pair, 1), arena);
            if (!roles[r].role || !roles[r].text)
                return false;
            r++;
        }
        event->roles = roles;
        if (!event->type)
            return false;
    }
    out->events = events;
    return true;
}

static bool read_quotes(const cJSON *article, arena *arena, gold_article *out)
{
    const cJSON *list = list_of(article, "quotes", &out->n_quotes), *item;
    gold_quote *quotes = arena_array(arena, gold_quote, out->n_quotes + 1);
    size_t n = 0;
    cJSON_ArrayForEach(item, list)
    {
        quotes[n].speaker = string_of(cJSON_GetArrayItem(item, 0), arena);
        quotes[n].words = string_of(cJSON_GetArrayItem(item, 1), arena);
        if (!quotes[n].speaker || !quotes[n].words)
            return false;
        n++;
    }
    out->quotes = quotes;
    return true;
}

static const char *read_json_articles(const cJSON *root, arena *arena, gold_list *list)
{
    const cJSON *item;
    if (!cJSON_IsArray(root))
        return "a list of articles is expected";
    cJSON_ArrayForEach(item, root)
    {
        list->items =
            arena_extend(arena, list->items, list->count, &list->capacity, sizeof *list->items);
        gold_article *article = &list->items[list->count++];
        *article = (gold_article){
            .id = member(item, "id", arena),
            .date = member(item, "date", arena),
            .text = bytes_of(member(item, "text", arena)),
        };
        if (!article->text.data || !article->id)
            return "an article lacks its id or text";
        if (!read_entities(item, arena, article))
            return "an entity lacks its type, start or end";
        if (!read_events(item, arena, article) || !read_quotes(item, arena, article))
            return "an event or quote is not what it should be";
    }
    return NULL;
}

static kliping_status read_json(const char *path, bytes content, arena *arena, gold_list *list,
                                kliping_error *error)
{
    cJSON *root = cJSON_ParseWithLength(content.data, content.size);
    jmp_buf *outer = arena->failure, here; /* the parsed tree is ours until it is freed */
    volatile bool failed = true;
    const char *volatile wrong = NULL;
    arena->failure = &here;
    if (setjmp(here) == 0) {
        wrong = root ? read_json_articles(root, arena, list) : "not valid JSON";
        failed = false;
    }
    arena->failure = outer;
    cJSON_Delete(root);
    if (failed)
        return KLIPING_NO_MEMORY;
    return wrong ? file_error(error, KLIPING_BAD_RECORD, path, 0, wrong) : KLIPING_OK;
}

static bool is_json(const char *path)
{
    size_t size = strlen(path);
    return size >= 5 && strcmp(path + size - 5, ".json") == 0;
}

kliping_status gold_read(const char *const *paths, size_t n_paths, arena *arena, gold *out,
                         kliping_error *error)
{
    gold_list list = {0};
    for (size_t i = 0; i < n_paths; i++) {
        bytes content;
        kliping_status status = file_read(paths[i], arena, &content, error);
        if (status == KLIPING_OK)
            status = is_json(paths[i]) ? read_json(paths[i], content, arena, &list, error)
                                       : gold_read_inline(paths[i], content, arena, &list, error);
        if (status != KLIPING_OK)
            return status;
    }
    *out = (gold){list.items, list.count};
    return KLIPING_OK;
}
