#include "tagger_memory.h"

#include <stdlib.h>

enum { SLOTS = 1 << 14, WORD_LONGEST = 26, PLACES = 5 };

typedef struct remembered {
    char word[WORD_LONGEST]; /* as written */
    uint8_t size;            /* 0: an empty slot */
    bool has_sums;
    token_facts facts;
} remembered;

struct tagger_memory {
    const tagger_model *model;
    size_t width;      /* of one place's sums */
    remembered *words; /* [SLOTS + 1]; the last is for words too long to be remembered */
    int16_t *sums;     /* [SLOTS + 1][PLACES][width] */
    int16_t *edge;     /* [PLACES][width] */
};

static void sum_up(const tagger_memory *memory, const token_facts *word, int16_t *sums)
{
    uint32_t found[FEATURES_MOST];
    memset(sums, 0, PLACES * memory->width * sizeof *sums);
    for (int place = 0; place < PLACES; place++)
        tagger_model_add(memory->model, found,
                         features_of_word(word, place - 2, memory->model->families, found),
                         sums + (size_t)place * memory->width);
}

tagger_memory *tagger_memory_new(const tagger_model *model)
{
    tagger_memory *memory = calloc(1, sizeof *memory);
    if (!memory)
        return NULL;
    memory->model = model;
    memory->width = model->row_size;
    memory->words = calloc(SLOTS + 1, sizeof *memory->words);
    memory->sums = calloc((SLOTS + 1) * PLACES * memory->width, sizeof *memory->sums);
    memory->edge = calloc(PLACES * memory->width, sizeof *memory->edge);
    if (!memory->words || !memory->sums || !memory->edge) {
        tagger_memory_free(memory);
        return NULL;
    }
    sum_up(memory, &facts_edge, memory->edge);
    return memory;
}

void tagger_memory_free(tagger_memory *memory)
{
    if (!memory)
        return;
    free(memory->words);
    free(memory->sums);
    free(memory->edge);
    free(memory);
}

static remembered *slot_of(tagger_memory *memory, const token *token, bytes word)
{
    if (word.size > WORD_LONGEST)
        return &memory->words[SLOTS];
    uint32_t hash = token->hash ^ (uint32_t)token->letter_case * 0x9E3779B9u;
    return &memory->words[(hash ^ hash >> 15) & (SLOTS - 1)];
}

static remembered *find(tagger_memory *memory, const feature_input *input, const token *token)
{
    bytes word = token_text(input->text, token);
    remembered *slot = slot_of(memory, token, word);
    if (slot->size == word.size && word.size <= WORD_LONGEST &&
        memcmp(slot->word, word.data, word.size) == 0)
        return slot;
    slot->size = word.size <= WORD_LONGEST ? (uint8_t)word.size : 0;
    memcpy(slot->word, word.data, slot->size);
    slot->has_sums = false;
    memset(&slot->facts, 0, sizeof slot->facts);
    facts_of_word(input, token, &slot->facts);
    return slot;
}

const token_facts *tagger_memory_facts(tagger_memory *memory, const feature_input *input,
                                       const token *token)
{
    return &find(memory, input, token)->facts;
}

const int16_t *tagger_memory_sums(tagger_memory *memory, const feature_input *input,
                                  const token *token)
{
    remembered *slot = find(memory, input, token);
    int16_t *sums = memory->sums + (size_t)(slot - memory->words) * PLACES * memory->width;
    if (!slot->has_sums) {
        sum_up(memory, &slot->facts, sums);
        slot->has_sums = true;
    }
    return sums;
}

const int16_t *tagger_memory_edge(const tagger_memory *memory)
{
    return memory->edge;
}
