/* Long texts in parts: every token, sentence, match and value is in one of them, counted anew. */
#include "check.h"

#include "read/tagger_parts.h"

enum { TOKENS = 5 * PART_LONGEST / 2, SENTENCE = 1000 };

static arena memory;

static tokens text_of(size_t count, size_t in_sentence)
{
    token *items = arena_array(&memory, token, count + 1);
    size_t n_sentences = (count + in_sentence - 1) / in_sentence;
    sentence *sentences = arena_array(&memory, sentence, n_sentences + 1);
    uint32_t *sentence_of = arena_array(&memory, uint32_t, count + 1);
    for (uint32_t i = 0; i < count; i++) {
        items[i] = (token){.start = i * 4, .end = i * 4 + 3};
        sentence_of[i] = (uint32_t)(i / in_sentence);
    }
    for (uint32_t s = 0; s < n_sentences; s++)
        sentences[s] = (sentence){
            (uint32_t)(s * in_sentence),
            (uint32_t)((s + 1) * in_sentence < count ? (s + 1) * in_sentence : count), 7};
    return (tokens){.items = items,
                    .count = count,
                    .sentences = sentences,
                    .n_sentences = n_sentences,
                    .sentence_of = sentence_of};
}

static void an_article_is_one_part(void)
{
    tokens tokens = text_of(PART_LONGEST, SENTENCE);
    lexicon_matches matches = {0};
    values values = {0};
    tagger_part part = {0};
    CHECK(tagger_part_next(&tokens, &matches, &values, &memory, &part));
    CHECK(part.first == 0 && part.last == PART_LONGEST);
    CHECK(part.tokens.items == tokens.items && part.tokens.sentence_of == tokens.sentence_of);
    CHECK(!tagger_part_next(&tokens, &matches, &values, &memory, &part));
}

static void nothing_has_no_part(void)
{
    tokens tokens = {0};
    lexicon_matches matches = {0};
    values values = {0};
    tagger_part part = {0};
    CHECK(!tagger_part_next(&tokens, &matches, &values, &memory, &part));
}

/* A match of two tokens at every tenth, a value in every hundredth. */
static void check_text(size_t in_sentence)
{
    tokens tokens = text_of(TOKENS, in_sentence);
    lexicon_match *matches = arena_array(&memory, lexicon_match, TOKENS / 10 + 1);
    value *values = arena_array(&memory, value, TOKENS / 100 + 1);
    size_t n_matches = 0, n_values = 0;
    for (uint32_t i = 0; i + 2 <= TOKENS; i += 10)
        matches[n_matches++] = (lexicon_match){.first = i, .last = i + 2, .first_entry = i};
    for (uint32_t i = 0; i < TOKENS; i += 100)
        values[n_values++] = (value){.start = i * 4, .end = i * 4 + 3};
    lexicon_matches all_matches = {matches, n_matches};
    struct values all_values = {.items = values, .count = n_values};
    tagger_part part = {0};
    size_t seen_tokens = 0, seen_matches = 0, seen_values = 0, n_parts = 0;
    while (tagger_part_next(&tokens, &all_matches, &all_values, &memory, &part)) {
        n_parts++;
        CHECK(part.first == seen_tokens && part.tokens.count == part.last - part.first);
        CHECK(part.tokens.count <= PART_LONGEST);
        CHECK(in_sentence > PART_LONGEST || part.first % in_sentence == 0);
        seen_tokens += part.tokens.count;
        size_t in_sentences = 0;
        bool well = true;
        for (size_t s = 0; s < part.tokens.n_sentences; s++) {
            sentence here = part.tokens.sentences[s];
            well = well && here.first == in_sentences && here.zone == 7;
            in_sentences = here.last;
            for (uint32_t i = here.first; i < here.last; i++)
                well = well && part.tokens.sentence_of[i] == s;
        }
        CHECK(well && in_sentences == part.tokens.count);
        for (size_t i = 0; i < part.matches.count; i++)
            well = well &&
                   part.matches.items[i].first + part.first == part.matches.items[i].first_entry;
        for (size_t i = 0; i < part.values.count; i++)
            well = well && part.values.items[i].end > part.tokens.items[0].start &&
                   part.values.items[i].start < part.tokens.items[part.tokens.count - 1].end;
        CHECK(well);
        seen_matches += part.matches.count;
        seen_values += part.values.count;
    }
    CHECK(n_parts >= 3 && seen_tokens == TOKENS);
    CHECK(seen_matches + n_parts > n_matches && seen_matches <= n_matches); /* cut ones are lost */
    CHECK(seen_values == n_values);
}

int main(void)
{
    jmp_buf out_of_memory;
    if (setjmp(out_of_memory))
        return 2;
    memory.failure = &out_of_memory;
    an_article_is_one_part();
    nothing_has_no_part();
    check_text(SENTENCE);
    check_text(TOKENS);
    arena_free(&memory);
    return check_report();
}
