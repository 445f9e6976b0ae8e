#include "record_names.h"

const char *const record_field_names[RECORD_FIELDS] = {
    [RECORD_ID] = "id",         [RECORD_TITLE] = "title", [RECORD_TEXT] = "text",
    [RECORD_DATE] = "date",     [RECORD_URL] = "url",     [RECORD_PUBLISHER] = "publisher",
    [RECORD_AUTHOR] = "author", [RECORD_HTML] = "html",
};

typedef struct usual_name {
    record_field field;
    bytes name;
} usual_name;

#define NAME(field, name)                                                                          \
    {                                                                                              \
        field,                                                                                     \
        {                                                                                          \
            (name), sizeof(name) - 1                                                               \
        }                                                                                          \
    }

/* Names that news-please, trafilatura, newspaper, Scrapy projects, JSON-LD and Indonesian exports
 * give; of those a record has, the first counts. */
static const usual_name usual_names[] = {
    NAME(RECORD_ID, "id"),
    NAME(RECORD_ID, "_id"),
    NAME(RECORD_ID, "article_id"),
    NAME(RECORD_ID, "doc_id"),
    NAME(RECORD_ID, "guid"),
    NAME(RECORD_ID, "uuid"),
    NAME(RECORD_TITLE, "title"),
    NAME(RECORD_TITLE, "headline"),
    NAME(RECORD_TITLE, "judul"),
    NAME(RECORD_TITLE, "judul_berita"),
    NAME(RECORD_TEXT, "text"),
    NAME(RECORD_TEXT, "maintext"),
    NAME(RECORD_TEXT, "main_text"),
    NAME(RECORD_TEXT, "articleBody"),
    NAME(RECORD_TEXT, "article_body"),
    NAME(RECORD_TEXT, "article_text"),
    NAME(RECORD_TEXT, "full_text"),
    NAME(RECORD_TEXT, "fulltext"),
    NAME(RECORD_TEXT, "isi"),
    NAME(RECORD_TEXT, "isi_berita"),
    NAME(RECORD_TEXT, "teks"),
    NAME(RECORD_TEXT, "konten"),
    NAME(RECORD_TEXT, "content"),
    NAME(RECORD_TEXT, "body"),
    NAME(RECORD_TEXT, "article"),
    NAME(RECORD_TEXT, "raw_text"),
    NAME(RECORD_DATE, "date"),
    NAME(RECORD_DATE, "date_publish"),
    NAME(RECORD_DATE, "publish_date"),
    NAME(RECORD_DATE, "date_published"),
    NAME(RECORD_DATE, "datePublished"),
    NAME(RECORD_DATE, "published_at"),
    NAME(RECORD_DATE, "publishedAt"),
    NAME(RECORD_DATE, "published_date"),
    NAME(RECORD_DATE, "published_time"),
    NAME(RECORD_DATE, "published"),
    NAME(RECORD_DATE, "pubDate"),
    NAME(RECORD_DATE, "pub_date"),
    NAME(RECORD_DATE, "tanggal"),
    NAME(RECORD_DATE, "tanggal_terbit"),
    NAME(RECORD_DATE, "tgl"),
    NAME(RECORD_DATE, "waktu"),
    NAME(RECORD_DATE, "timestamp"),
    NAME(RECORD_DATE, "created_at"),
    NAME(RECORD_URL, "url"),
    NAME(RECORD_URL, "link"),
    NAME(RECORD_URL, "tautan"),
    NAME(RECORD_URL, "source_url"),
    NAME(RECORD_URL, "canonical_link"),
    NAME(RECORD_PUBLISHER, "publisher"),
    NAME(RECORD_PUBLISHER, "sitename"),
    NAME(RECORD_PUBLISHER, "site_name"),
    NAME(RECORD_PUBLISHER, "source_domain"),
    NAME(RECORD_PUBLISHER, "media"),
    NAME(RECORD_PUBLISHER, "penerbit"),
    NAME(RECORD_AUTHOR, "author"),
    NAME(RECORD_AUTHOR, "byline"),
    NAME(RECORD_AUTHOR, "penulis"),
    NAME(RECORD_HTML, "html"),
    NAME(RECORD_HTML, "raw_html"),
    NAME(RECORD_HTML, "page_source"),
};

enum { N_USUAL = sizeof usual_names / sizeof *usual_names };
_Static_assert(N_USUAL + RECORD_FIELDS <= RECORD_MOST_NAMES, "room for all of them");

size_t record_names_wanted(const record_names *names, json_field wanted[static RECORD_MOST_NAMES],
                           record_field fields[static RECORD_MOST_NAMES])
{
    size_t count = 0;
    for (unsigned field = 0; field < RECORD_FIELDS; field++)
        if (names->name[field]) {
            wanted[count] = (json_field){.name = bytes_of(names->name[field])};
            fields[count++] = (record_field)field;
        }
    for (size_t i = 0; i < N_USUAL; i++)
        if (!names->name[usual_names[i].field]) {
            wanted[count] = (json_field){.name = usual_names[i].name};
            fields[count++] = usual_names[i].field;
        }
    return count;
}

record_field record_names_find(const record_names *names, bytes name)
{
    for (unsigned field = 0; field < RECORD_FIELDS; field++)
        if (names->name[field] && bytes_equal(name, bytes_of(names->name[field])))
            return (record_field)field;
    for (size_t i = 0; i < N_USUAL; i++)
        if (!names->name[usual_names[i].field] && bytes_equal(name, usual_names[i].name))
            return usual_names[i].field;
    return RECORD_FIELDS;
}
