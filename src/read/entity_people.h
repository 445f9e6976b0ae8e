/* Persons in the making: their words, as they are heard in entity_people_words.c, and who bears
 * them, as entity_people.c finds out. */
#ifndef KLIPING_READ_ENTITY_PEOPLE_H
#define KLIPING_READ_ENTITY_PEOPLE_H

#include "entity_parts.h"

enum { MOST_WORDS = 8, NO_PERSON = NO_THING };
enum { SHORT_WORD = 4, LONG_MARK = 0xFF /* no byte of a text */ };

typedef struct name_word {
    uint32_t bearers; /* index: the same for words pronounced alike, "Mochammad" and "Muhammad" */
    uint32_t begins;  /* the letters of a short one, of a longer one the first and LONG_MARK */
} name_word;

typedef struct word_range {
    uint32_t first, count; /* people.words[first], ... */
} word_range;

typedef struct link_to_person {
    uint32_t person, next; /* next: index + 1 */
} link_to_person;

/* Who bears a word; persons are NO_PERSON where there is none. */
typedef struct bearers {
    uint32_t links;         /* the newest of the chain of all, + 1 */
    uint32_t first, latest; /* the first to be named, the one named last */
    uint32_t alone;         /* the one that it is a name of by itself */
} bearers;

typedef struct full_name {
    word_range words;
    uint32_t person;
} full_name;

/* A token of a name, and whose mention that is. */
typedef struct name_token {
    uint32_t token, person;
} name_token;

struct people {
    reading *reading;
    word_range *items; /* [count] each one's longest name; there are no more than mentions */
    uint32_t count;
    uint32_t *names;    /* [persons.count + 1] where the words begin of each mention's name */
    name_token *tokens; /* [tokens_capacity] of the stretch that is heard */
    size_t tokens_capacity;
    name_word *words;
    size_t n_words, words_capacity;
    link_to_person *links; /* chains of the persons who bear a word, newest first */
    size_t n_links, links_capacity;
    bearers *bearers;
    size_t n_bearers, bearers_capacity;
    full_name *full_names; /* no more than mentions */
    size_t n_full_names;
    key_map by_word;      /* key of a word -> its bearers */
    key_map by_name;      /* key of all words of a full name -> person */
    key_map by_initials;  /* key of a full name's initials -> person, of those */
    size_t n_by_initials; /* first ones that anybody has asked for */
};

/* The words of the full name that the lexicon has for a person's short one; none where it has none.
 */
word_range words_of_full_name(people *people, const part *part);

#endif
