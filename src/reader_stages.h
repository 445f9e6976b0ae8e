/* What the stages made of the article a session read last: for training, judging and explaining.
 * Not part of the library's interface. */
#ifndef KLIPING_READER_STAGES_H
#define KLIPING_READER_STAGES_H

#include "read/events.h"
#include "read/tagger_listed.h"
#include "reader_data.h"

typedef struct reader_stages {
    text text;
    zones zones;
    tokens tokens;
    lexicon_matches matches;
    values values;
    names names;
    entities entities;
    quotes quotes;
    events events;
} reader_stages;

const reader_stages *session_stages(const kliping_session *session);
workspace *session_workspace(kliping_session *session);
const reader_data *reader_data_of(const kliping_reader *reader);

#endif
