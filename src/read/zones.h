/* Stage 2: text -> zones. Tells the parts of a page apart: what is read as what, and what is
 * site furniture, which no later stage sees. */
#ifndef KLIPING_READ_ZONES_H
#define KLIPING_READ_ZONES_H

#include "../data/source.h"
#include "text.h"
#include "workspace.h"

typedef enum zone_kind {
    ZONE_TITLE,             /* the record's title, or the headline that opens the text */
    ZONE_REPEATED_HEADLINE, /* the headline once more: read, not masked */
    ZONE_DATE_LINE, /* "Sabtu, 27 Juli 2024 | 10:15 WIB": read, states the document's date */
    ZONE_DATELINE,  /* "Asahan, ", " -": read */
    ZONE_PUBLISHER, /* "Tigasisinews.id" in a dateline: no name of the article, yet not masked */
    ZONE_CAPTION,
    ZONE_BODY,
    ZONE_FURNITURE /* masked: becomes excluded[] */
} zone_kind;

typedef struct zone {
    uint32_t start, end; /* canonical bytes */
    zone_kind kind;
    const char
        *reason; /* furniture: "menu", "advert", "teaser", "share", "byline", "editor_code", ... */
} zone;

typedef struct zones {
    const zone *items; /* [count], in text order, no gap, no overlap */
    size_t count;
    bytes dateline_place, dateline_publisher; /* slices of canonical; empty where absent */
} zones;

typedef struct zone_rules zone_rules; /* the patterns of lexicons/zones/; immutable, shared */

/* Whether later stages see what stands in a zone. */
static inline bool zone_is_read(zone_kind kind)
{
    return kind != ZONE_FURNITURE && kind != ZONE_PUBLISHER;
}

kliping_status zone_rules_open(sources sources, zone_rules **out, kliping_error *error);
void zone_rules_free(zone_rules *rules);

/* Runs the examples that the sources carry (`ok TEXT => REASON PART`, `no TEXT`). */
kliping_status zone_rules_check(sources sources, kliping_error *error);

void zones_read(const text *text, const zone_rules *rules, workspace *workspace, zones *out);

#endif
