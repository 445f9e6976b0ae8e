/* Tags and class names, as the portals and their publishing systems use them. */
#include "page_parts.h"

#include <strings.h>

static bool is_one_of(bytes word, const char *const *list)
{
    for (; *list; list++)
        if (strlen(*list) == word.size && !strncasecmp(*list, word.data, word.size))
            return true;
    return false;
}

static bool tag_is_one_of(const xmlNode *node, const char *const *list)
{
    return node->type == XML_ELEMENT_NODE && is_one_of(bytes_of((const char *)node->name), list);
}

bool part_is_no_text(const xmlNode *node)
{
    static const char *const tags[] = {"script",    "style",         "noscript",
                                       "nav",       "aside",         "footer",
                                       "form",      "button",        "iframe",
                                       "svg",       "select",        "input",
                                       "figure",    "figcaption",    "header",
                                       "template",  "object",        "video",
                                       "audio",     "canvas",        "head",
                                       "textarea",  "label",         "menu",
                                       "amp-ad",    "amp-sidebar",   "amp-social-share",
                                       "amp-img",   "amp-iframe",    "amp-carousel",
                                       "amp-embed", "amp-analytics", NULL};
    return tag_is_one_of(node, tags);
}

bool part_is_block(const xmlNode *node)
{
    static const char *const tags[] = {
        "address", "article", "blockquote", "body",     "br",      "center", "dd",
        "div",     "dl",      "dt",         "fieldset", "h1",      "h2",     "h3",
        "h4",      "h5",      "h6",         "hr",       "html",    "li",     "main",
        "ol",      "p",       "pre",        "section",  "table",   "tbody",  "td",
        "th",      "tr",      "ul",         "details",  "summary", NULL};
    return part_is_no_text(node) || tag_is_one_of(node, tags);
}

/* The words of class names: "detail__body-text" is detail, body, text. */
static bool next_word(const char **at, bytes *word)
{
    static const char between[] = " \t\r\n-_:";
    *at += strspn(*at, between);
    *word = (bytes){*at, strcspn(*at, between)};
    *at += word->size;
    return word->size;
}

static bool next_name(const char **at, bytes *name)
{
    static const char space[] = " \t\r\n";
    *at += strspn(*at, space);
    *name = (bytes){*at, strcspn(*at, space)};
    *at += name->size;
    return name->size;
}

static bool name_stands_beside(bytes name)
{
    static const char *const words[] = {
        "related",   "terkait",    "share",         "sharing",        "sharedaddy",  "sosmed",
        "social",    "medsos",     "comment",       "comments",       "komentar",    "disqus",
        "sidebar",   "breadcrumb", "breadcrumbs",   "tagcloud",       "ads",         "ad",
        "adv",       "advert",     "advertisement", "iklan",          "banner",      "adsbygoogle",
        "promo",     "newsletter", "subscribe",     "popular",        "populer",     "terpopuler",
        "trending",  "terkini",    "rekomendasi",   "recommendation", "recommended", "outbrain",
        "taboola",   "mgid",       "paging",        "pagination",     "multipage",   "cookie",
        "consent",   "modal",      "popup",         "caption",        "copyright",   "footer",
        "menu",      "navbar",     "nav",           "relatedposts",   "linksisip",   "lihatjg",
        "bacajuga",  "parallax",   "readmore",      "widget",         "toolbar",     "sponsor",
        "sponsored", "whatsapp",   "telegram",      "follow",         "navigation",  "byline",
        "hidden",    "noprint",    "topik",         "teaser",         "ticker",      "skip",
        "penulis",   NULL};
    static const char *const names[] = {"tag",
                                        "tags",
                                        "post-tags",
                                        "article-tags",
                                        "entry-tags",
                                        "detail__body-tag",
                                        "tag-list",
                                        "list-tag",
                                        "post-meta",
                                        "entry-meta",
                                        "baca-juga",
                                        "detail__body-tag",
                                        "screen-reader-text",
                                        "author",
                                        "author-box",
                                        "editor",
                                        "read-more",
                                        "post-footer",
                                        "entry-footer",
                                        "credit",
                                        "credits",
                                        "label",
                                        "labels",
                                        "meta",
                                        "info-penulis",
                                        NULL};
    static const char *const states[] = {"has", "with", "no", "is", "category", "type", NULL};
    if (is_one_of(name, names))
        return true;
    char copy[100];
    if (name.size >= sizeof copy)
        return false;
    memcpy(copy, name.data, name.size);
    copy[name.size] = '\0';
    const char *at = copy;
    bytes word;
    for (bool first = true; next_word(&at, &word); first = false)
        if (first && is_one_of(word, states)) /* says what is elsewhere */
            return false;
        else if (is_one_of(word, words))
            return true;
    return false;
}

bool part_stands_beside(const xmlNode *node)
{
    static const char *const attributes[] = {"class", "id"};
    bytes name;
    for (size_t i = 0; i < 2; i++) {
        const char *names = node_attribute(node, attributes[i]);
        if (names && strstr(names, "Blog")) /* Blogger's own: the posts are a widget as well */
            continue;
        while (names && next_name(&names, &name))
            if (name_stands_beside(name))
                return true;
    }
    const char *style = node_attribute(node, "style"), *role = node_attribute(node, "role");
    return (style && (strstr(style, "display:none") || strstr(style, "display: none"))) ||
           node_attribute(node, "hidden") ||
           (role && (!strcasecmp(role, "navigation") || !strcasecmp(role, "complementary") ||
                     !strcasecmp(role, "contentinfo") || !strcasecmp(role, "banner")));
}

/* One word of each list: "entry-content", "detail__body-text", "isi-berita". */
static bool name_is_article(bytes name)
{
    static const char *const kinds[] = {"article", "artikel", "post",   "entry", "detail",
                                        "news",    "read",    "berita", "story", "single",
                                        "txt",     "side",    NULL};
    static const char *const parts[] = {"content",   "body",    "text",    "isi",
                                        "konten",    "article", "artikel", "detail",
                                        "paragraph", "berita",  NULL};
    bool kind = false, part = false;
    char copy[100];
    if (name.size >= sizeof copy)
        return false;
    memcpy(copy, name.data, name.size);
    copy[name.size] = '\0';
    const char *at = copy;
    bytes word;
    while (next_word(&at, &word)) {
        bool is_kind = is_one_of(word, kinds), is_part = is_one_of(word, parts);
        part |= is_part && (!is_kind || kind);
        kind |= is_kind;
    }
    return kind && part;
}

bool part_is_named_article(const xmlNode *node)
{
    static const char *const attributes[] = {"class", "id"};
    const char *property = node_attribute(node, "itemprop");
    if (property && strstr(property, "articleBody"))
        return true;
    bytes name;
    for (size_t i = 0; i < 2; i++) {
        const char *names = node_attribute(node, attributes[i]);
        while (names && next_name(&names, &name))
            if (name_is_article(name))
                return true;
    }
    return false;
}
