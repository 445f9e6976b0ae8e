/* What a reader works with: the compiled lexicon and models and the rules in them, opened once. */
#ifndef KLIPING_READER_DATA_H
#define KLIPING_READER_DATA_H

#include "base/arena.h"
#include "data/lexicon.h"
#include "data/source_set.h"
#include "kliping.h"
#include "read/events.h"
#include "read/tagger.h"
#include "read/tagger_marks.h"
#include "read/values.h"
#include "read/zones.h"

typedef struct reader_data {
    pack *lexicon_pack;
    const lexicon **lexicons; /* [n_lexicons]: the shipped one first, then one a user directory */
    size_t n_lexicons;
    entity_rules *entity_rules;
    zone_rules *zone_rules;
    value_rules *value_rules;
    pack *model_pack;
    tagger_model *tagger;
    tagger_marks *tagger_marks;
    event_rules *event_rules;
    event_model *event_model;
    char lexicon_hash[17], model_hash[17]; /* of all that was read, users' sources included */
    arena arena;                           /* lines of sources, users' compiled lexicons */
} reader_data;

/* Leaves nothing open unless it returns KLIPING_OK. */
kliping_status reader_data_open(const kliping_sources *given, reader_data *data,
                                kliping_error *error);
void reader_data_close(reader_data *data);

/* Whether a folded word (without its dot) is an abbreviation in any of the lexicons: the
 * abbreviation_test of the tokens stage. */
bool reader_data_is_abbreviation(const void *data, bytes folded_word, uint32_t hash);

#endif
