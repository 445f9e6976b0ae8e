#include "tagger_memory.h"

#include <stdlib.h>

enum { ARENA_KEPT = 2 << 20 }; /* bytes between documents */
enum { CHUNK = 512, CHUNKS = 64, SETS = 1 << 14, WAYS = 4, WORD_LONGEST = 26, PLACES = 5 };

typedef struct remembered {
    word_form form;          /* first, so that a form leads to the rest */
    char word[WORD_LONGEST]; /* as written */
    uint8_t size;            /* 0: an empty slot */
    bool has_sums;
    uint32_t used_by; /* number of the last document that has it */
    int16_t *sums;    /* [PLACES][width]; NULL: none yet */
} remembered;

/* Words stand in chunks in the order they were met, so that memory grows with the words there are;
 * sets of their numbers lead to them. */
struct tagger_memory {
    const tagger_model *model;
    size_t width;               /* of one place's sums */
    remembered *chunks[CHUNKS]; /* [CHUNK] words each, then their sums; NULL: not needed yet */
    uint32_t n_words;           /* so far */
    uint16_t sets[SETS][WAYS];  /* numbers of words, plus 1; 0: empty */
    int16_t *edge;              /* [PLACES][width] */
    uint32_t document;
    arena arena; /* of the document */
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

tagger_memory *tagger_memory_new(const tagger_model *model)
{
    tagger_memory *memory = calloc(1, sizeof *memory);
    if (!memory)
        return NULL;
    memory->model = model;
    memory->width = model->row_size;
    memory->edge = calloc(PLACES * memory->width, sizeof *memory->edge);
    if (!memory->edge) {
        tagger_memory_free(memory);
        return NULL;
    }
    sum_up(memory, facts_edge.form, memory->edge);
    return memory;
}

void tagger_memory_free(tagger_memory *memory)
{
    if (!memory)
        return;
    for (size_t i = 0; i < CHUNKS; i++)
        free(memory->chunks[i]);
    arena_free(&memory->arena);
    free(memory->edge);
    free(memory);
}

static remembered *word_at(const tagger_memory *memory, uint32_t number)
{
    return &memory->chunks[number / CHUNK][number % CHUNK];
}

/* One more word than before; NULL where there is no memory for it, which is no failure. */
static remembered *add_word(tagger_memory *memory)
{
    if (memory->n_words == CHUNK * CHUNKS)
        return NULL;
    remembered **chunk = &memory->chunks[memory->n_words / CHUNK];
    size_t sums = PLACES * memory->width;
    if (!*chunk) {
        *chunk = malloc(CHUNK * (sizeof **chunk + sums * sizeof(int16_t)));
        if (!*chunk)
            return NULL;
        memset(*chunk, 0, CHUNK * sizeof **chunk);
        for (size_t i = 0; i < CHUNK; i++)
            (*chunk)[i].sums = (int16_t *)(*chunk + CHUNK) + i * sums;
    }
    return word_at(memory, memory->n_words++);
}

arena *tagger_memory_begin(tagger_memory *memory, jmp_buf *failure)
{
    if (++memory->document == 0) { /* numbers begin again: nobody has used anything */
        for (uint32_t i = 0; i < memory->n_words; i++)
            word_at(memory, i)->used_by = 0;
        memory->document = 1;
    }
    tagger_memory_end(memory); /* a failure may have cut the last one short */
    memory->arena.failure = failure;
    return &memory->arena;
}

void tagger_memory_end(tagger_memory *memory)
{
    arena_reset(&memory->arena, ARENA_KEPT);
}

static bool is_word(const remembered *here, bytes word)
{
    return here->size == word.size && memcmp(here->word, word.data, word.size) == 0;
}

/* A new word takes the place of the one in its set that was used longest ago, if no word of this
 * document; NULL where it finds none. */
static remembered *place_for(tagger_memory *memory, uint16_t *set)
{
    remembered *oldest = NULL;
    for (size_t way = 0; way < WAYS; way++) {
        if (!set[way]) {
            remembered *added = add_word(memory);
            set[way] = added ? (uint16_t)memory->n_words : 0;
            return added ? added : oldest;
        }
        remembered *here = word_at(memory, set[way] - 1u);
        if (here->used_by != memory->document && (!oldest || here->used_by < oldest->used_by))
            oldest = here;
    }
    return oldest;
}

static remembered *find_or_place(tagger_memory *memory, const token *token, bytes word)
{
    uint32_t hash = token->hash ^ (uint32_t)token->letter_case * 0x9E3779B9u;
    uint16_t *set = memory->sets[(hash ^ hash >> 15) & (SETS - 1)];
    for (size_t way = 0; way < WAYS && set[way]; way++)
        if (is_word(word_at(memory, set[way] - 1u), word))
            return word_at(memory, set[way] - 1u);
    return place_for(memory, set);
}

const word_form *tagger_memory_form(tagger_memory *memory, const feature_input *input,
                                    const token *token)
{
    bytes word = token_text(input->text, token);
    remembered *here = word.size <= WORD_LONGEST ? find_or_place(memory, token, word) : NULL;
    if (!here)
        here = arena_new(&memory->arena, remembered);
    else if (is_word(here, word)) {
        here->used_by = memory->document;
        return &here->form;
    } else {
        *here = (remembered){
            .size = (uint8_t)word.size, .used_by = memory->document, .sums = here->sums};
        memcpy(here->word, word.data, word.size);
    }
    form_read(input, token, &here->form);
    return &here->form;
}

const int16_t *tagger_memory_sums(tagger_memory *memory, const word_form *form)
{
    if (form == facts_edge.form)
        return memory->edge;
    remembered *word = (remembered *)form;
    if (!word->has_sums) {
        if (!word->sums) /* one that found no slot */
            word->sums = arena_array(&memory->arena, int16_t, PLACES * memory->width);
        sum_up(memory, form, word->sums);
        word->has_sums = true;
    }
    return word->sums;
}
