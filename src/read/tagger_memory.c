#include "tagger_memory.h"

#include <stdlib.h>

enum { SLOTS = 1 << 15, WAYS = 4, WORD_LONGEST = 26, PLACES = 5 };

typedef struct remembered {
    word_form form;          /* first, so that a form leads to the rest */
    char word[WORD_LONGEST]; /* as written */
    uint8_t size;            /* 0: an empty slot */
    bool has_sums;
    uint32_t used_by; /* number of the last document that has it */
    int16_t *sums;    /* [PLACES][width] */
} remembered;

struct tagger_memory {
    const tagger_model *model;
    size_t width;      /* of one place's sums */
    remembered *words; /* [SLOTS] */
    int16_t *sums;     /* [SLOTS + 1][PLACES][width]; the last: the edge's */
    uint32_t document;
    arena *arena; /* of the document */
};

static void sum_up(const tagger_memory *memory, const word_form *word, int16_t *sums)
{
    uint32_t found[FEATURES_MOST];
    memset(sums, 0, PLACES * memory->width * sizeof *sums);
    for (int place = 0; place < PLACES; place++) {
        size_t count = features_of_word(word, place - 2, memory->model->families, found);
        tagger_model_add(memory->model, found, count, sums + (size_t)place * memory->width);
    }
}

static int16_t *sums_of_slot(const tagger_memory *memory, size_t slot)
{
    return memory->sums + slot * PLACES * memory->width;
}

tagger_memory *tagger_memory_new(const tagger_model *model)
{
    tagger_memory *memory = calloc(1, sizeof *memory);
    if (!memory)
        return NULL;
    memory->model = model;
    memory->width = model->row_size;
    memory->words = calloc(SLOTS, sizeof *memory->words);
    memory->sums = calloc((SLOTS + 1) * PLACES * memory->width, sizeof *memory->sums);
    if (!memory->words || !memory->sums) {
        tagger_memory_free(memory);
        return NULL;
    }
    sum_up(memory, facts_edge.form, sums_of_slot(memory, SLOTS));
    return memory;
}

void tagger_memory_free(tagger_memory *memory)
{
    if (!memory)
        return;
    free(memory->words);
    free(memory->sums);
    free(memory);
}

void tagger_memory_begin(tagger_memory *memory, arena *arena)
{
    if (++memory->document == 0) { /* numbers begin again: nobody has used anything */
        for (size_t i = 0; i < SLOTS; i++)
            memory->words[i].used_by = 0;
        memory->document = 1;
    }
    memory->arena = arena;
}

/* Where a word is, or may be put: among the WAYS slots of its set one that no word of this
 * document is in. NULL where all are taken. */
static remembered *slot_for(tagger_memory *memory, const token *token, bytes word)
{
    uint32_t hash = token->hash ^ (uint32_t)token->letter_case * 0x9E3779B9u;
    remembered *set = &memory->words[(hash ^ hash >> 15) & (SLOTS - 1) & ~(WAYS - 1u)];
    remembered *free_one = NULL;
    for (size_t way = 0; way < WAYS; way++) {
        remembered *here = &set[way];
        if (here->size == word.size && memcmp(here->word, word.data, word.size) == 0)
            return here;
        if (here->used_by != memory->document && (!free_one || here->used_by < free_one->used_by))
            free_one = here;
    }
    return free_one;
}

const word_form *tagger_memory_form(tagger_memory *memory, const feature_input *input,
                                    const token *token)
{
    bytes word = token_text(input->text, token);
    remembered *here = word.size <= WORD_LONGEST ? slot_for(memory, token, word) : NULL;
    if (here && here->size == word.size && memcmp(here->word, word.data, word.size) == 0) {
        here->used_by = memory->document;
        return &here->form;
    }
    if (here) {
        *here = (remembered){.size = (uint8_t)word.size,
                             .used_by = memory->document,
                             .sums = sums_of_slot(memory, (size_t)(here - memory->words))};
        memcpy(here->word, word.data, word.size);
    } else
        here = arena_new(memory->arena, remembered);
    form_read(input, token, &here->form);
    return &here->form;
}

const int16_t *tagger_memory_sums(tagger_memory *memory, const word_form *form)
{
    if (form == facts_edge.form)
        return sums_of_slot(memory, SLOTS);
    remembered *word = (remembered *)form;
    if (!word->has_sums) {
        if (!word->sums) /* one that found no slot */
            word->sums = arena_array(memory->arena, int16_t, PLACES * memory->width);
        sum_up(memory, form, word->sums);
        word->has_sums = true;
    }
    return word->sums;
}
