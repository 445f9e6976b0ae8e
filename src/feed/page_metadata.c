#include "page_metadata.h"

#include "../base/buffer.h"
#include "dates.h"
#include "page_parts.h"
#include "page_text.h"

#include <cjson/cJSON.h>
#include <stdio.h>
#include <strings.h>

enum { DEEPEST_NESTING = 16 };

/* Sets what is still unknown. */
static bool set(kliping_buffer *slot, const char *value)
{
    return !value || !*value || slot->size || page_text_of_string(bytes_of(value), slot);
}

static void set_date(page *page, const char *value)
{
    if (value && !page->date[0])
        (void)feed_date_read(bytes_of(value), page->date);
}

/* ---- JSON-LD -------------------------------------------------------------------------------- */

static const char *string_of(const cJSON *object, const char *name)
{
    return cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(object, name));
}

static bool is_article_type(const cJSON *type)
{
    const char *name = cJSON_GetStringValue(type);
    size_t size = name ? strlen(name) : 0;
    return name && ((size >= 7 && !strcmp(name + size - 7, "Article")) ||
                    !strcmp(name, "BlogPosting") || !strcmp(name, "LiveBlogPosting"));
}

static bool is_article(const cJSON *object)
{
    const cJSON *type = cJSON_GetObjectItemCaseSensitive(object, "@type"), *one;
    if (is_article_type(type))
        return true;
    cJSON_ArrayForEach(one, type) if (is_article_type(one)) return true;
    return false;
}

/* The first article in what a script holds: the object, one of a list, one of a @graph. */
/* NOLINTNEXTLINE(misc-no-recursion): DEEPEST_NESTING deep */
static const cJSON *find_article(const cJSON *item, unsigned depth)
{
    if (cJSON_IsObject(item) && is_article(item))
        return item;
    if (depth == DEEPEST_NESTING || (!cJSON_IsObject(item) && !cJSON_IsArray(item)))
        return NULL;
    const cJSON *child;
    cJSON_ArrayForEach(child, item)
    {
        const cJSON *found = find_article(child, depth + 1);
        if (found)
            return found;
    }
    return NULL;
}

static const char *name_of(const cJSON *party)
{
    if (cJSON_IsArray(party))
        party = party->child;
    return cJSON_IsString(party) ? party->valuestring : string_of(party, "name");
}

static bool read_script(bytes script, page *page, kliping_buffer *body)
{
    while (script.size && script.data[0] != '{' && script.data[0] != '[')
        script = bytes_slice(script, 1, script.size); /* a comment or CDATA mark around it */
    cJSON *all = cJSON_ParseWithLength(script.data, script.size);
    const cJSON *article = find_article(all, 0);
    bool well = true;
    if (article) {
        well = set(&page->title, string_of(article, "headline")) &&
               set(&page->publisher,
                   name_of(cJSON_GetObjectItemCaseSensitive(article, "publisher"))) &&
               set(&page->author, name_of(cJSON_GetObjectItemCaseSensitive(article, "author"))) &&
               set(body, string_of(article, "articleBody"));
        set_date(page, string_of(article, "datePublished"));
    }
    cJSON_Delete(all);
    return well;
}

/* ---- the page itself ------------------------------------------------------------------------ */

static bool is_any(const char *name, const char *const *list)
{
    for (; name && *list; list++)
        if (!strcasecmp(name, *list))
            return true;
    return false;
}

static bool read_meta(const xmlNode *node, page *page, kliping_buffer *site_title)
{
    static const char *const titles[] = {"og:title", "twitter:title", NULL};
    static const char *const dates[] = {"article:published_time",
                                        "datePublished",
                                        "publishdate",
                                        "pubdate",
                                        "dtk:publishdate",
                                        "date",
                                        "DC.date",
                                        "DC.date.issued",
                                        "content_PublishedDate",
                                        "parsely-pub-date",
                                        "sailthru.date",
                                        "og:published_time",
                                        NULL};
    static const char *const sites[] = {"og:site_name", "application-name", NULL};
    static const char *const authors[] = {"author", "article:author", "dtk:author", "dc.creator",
                                          NULL};
    static const char *const urls[] = {"og:url", NULL};
    const char *name = node_attribute(node, "property"), *content = node_attribute(node, "content");
    name = name ? name : node_attribute(node, "name");
    name = name ? name : node_attribute(node, "itemprop");
    if (is_any(name, dates))
        set_date(page, content);
    return (!is_any(name, titles) || set(site_title, content)) &&
           (!is_any(name, sites) || set(&page->publisher, content)) &&
           (!is_any(name, authors) || set(&page->author, content)) &&
           (!is_any(name, urls) || set(&page->url, content));
}

static bool read_inner(const xmlNode *node, kliping_buffer *slot)
{
    if (slot->size)
        return true;
    bool well = page_text_append(node, &(text_style){.all_lines = true}, slot);
    for (size_t i = 0; i < slot->size; i++)
        if (slot->data[i] == '\n')
            slot->data[i] = ' ';
    while (slot->size && slot->data[slot->size - 1] == ' ')
        slot->size--;
    return well;
}

/* A date in an element that is named for it, as a last resort. */
static void read_shown_date(const xmlNode *node, page *page)
{
    const char *name = node_attribute(node, "class");
    if (page->date[0] || !name ||
        (!strstr(name, "date") && !strstr(name, "tanggal") && !strstr(name, "time") &&
         !strstr(name, "waktu")))
        return;
    kliping_buffer shown = {0};
    if (read_inner(node, &shown) && shown.size && shown.size < 100)
        (void)feed_date_read((bytes){shown.data, shown.size}, page->date);
    kliping_buffer_free(&shown);
}

/* "Judul - Situs", "Judul | Situs": what stands before the last such mark, where the site does not
 * bear that very name it stays. */
static void cut_site(kliping_buffer *title, const kliping_buffer *site)
{
    static const char *const marks[] = {" - ", " | ", " – ", " — "};
    if (!site->size || title->size <= site->size + 3 ||
        strncasecmp(title->data + title->size - site->size, site->data, site->size) != 0)
        return;
    size_t end = title->size - site->size;
    for (size_t i = 0; i < 4; i++) {
        size_t size = strlen(marks[i]);
        if (end > size && !memcmp(title->data + end - size, marks[i], size))
            title->size = end - size;
    }
}

/* What the elements of the page offer, to be weighed at the end. */
typedef struct offers {
    kliping_buffer meta_title, heading, head_title;
} offers;

static bool read_element(const xmlNode *node, page *page, kliping_buffer *body, offers *offers)
{
    const char *type = node_attribute(node, "type"), *relation = node_attribute(node, "rel");
    if (node_is(node, "script")) {
        const xmlNode *script = node->children;
        return !type || !text_begins(type, "application/ld+json") || !script || !script->content ||
               read_script(bytes_of((const char *)script->content), page, body);
    }
    if (node_is(node, "meta"))
        return read_meta(node, page, &offers->meta_title);
    if (node_is(node, "link") && relation && !strcasecmp(relation, "canonical"))
        return set(&page->url, node_attribute(node, "href"));
    if (node_is(node, "title"))
        return read_inner(node, &offers->head_title);
    if (node_is(node, "h1"))
        return read_inner(node, &offers->heading);
    if (node_is(node, "time"))
        set_date(page, node_attribute(node, "datetime"));
    return true;
}

static bool choose_title(page *page, offers *offers)
{
    kliping_buffer *order[] = {&offers->meta_title, &offers->heading, &offers->head_title};
    for (size_t i = 0; i < 3; i++) {
        if (page->title.size)
            break;
        cut_site(order[i], &page->publisher);
        if (!buffer_append(&page->title, (bytes){order[i]->data, order[i]->size}))
            return false;
    }
    return true;
}

bool page_metadata_read(const xmlNode *root, page *page, kliping_buffer *body)
{
    offers offers = {0};
    bool well = true;
    for (const xmlNode *node = root; node && well; node = node_next(node, root))
        if (node->type == XML_ELEMENT_NODE)
            well = read_element(node, page, body, &offers);
    for (const xmlNode *node = root; node && !page->date[0]; node = node_next(node, root))
        if (node->type == XML_ELEMENT_NODE)
            read_shown_date(node, page);
    well = well && choose_title(page, &offers);
    kliping_buffer_free(&offers.meta_title);
    kliping_buffer_free(&offers.heading);
    kliping_buffer_free(&offers.head_title);
    return well;
}
