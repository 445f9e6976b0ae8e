#include "tagger_facts.h"

#include "tagger_memory.h"

enum { SHAPE_LONGEST = 40 }; /* bytes of a word that its shape looks at */

static char letter_case_of(const token *token)
{
    static const char cases[] = {'d', 'l', 'C', 'A', 'm'};
    if (token->kind == TOKEN_MARK)
        return 'p';
    return token->kind == TOKEN_NUMBER ? 'd' : cases[token->letter_case];
}

static void read_shape(bytes word, bytes folded, word_form *out)
{
    uint32_t squeezed = 2166136261u, full = 2166136261u;
    char last = 0;
    for (size_t i = 0; i < word.size && i < SHAPE_LONGEST; i++) {
        unsigned char c = (unsigned char)word.data[i];
        char shape = c >= '0' && c <= '9'                  ? '0'
                     : word.data[i] != folded.data[i]      ? 'X'
                     : c >= 0x80 || (c >= 'a' && c <= 'z') ? 'x'
                                                           : (char)c;
        full = (full ^ (unsigned char)shape) * 16777619u;
        if (shape != last)
            squeezed = (squeezed ^ (unsigned char)shape) * 16777619u;
        last = shape;
        out->digit |= shape == '0';
        out->hyphen |= shape == '-';
        out->dot |= shape == '.';
    }
    out->shape = squeezed;
    out->full_shape = full;
}

static void read_affixes(bytes folded, word_form *out)
{
    uint32_t size = (uint32_t)folded.size;
    for (uint32_t i = 0; i < 4; i++) {
        uint32_t n = size < i + 1 ? size : i + 1;
        out->prefix[i] = size < i + 1 ? 0 : token_hash(bytes_slice(folded, 0, n));
        out->suffix[i] = size < i + 1 ? 0 : token_hash(bytes_slice(folded, size - n, size));
    }
}

void form_read(const feature_input *input, const token *token, word_form *out)
{
    bytes word = token_text(input->text, token), folded = token_folded(input->text, token);
    out->folded = token->hash;
    out->written = token_hash(word);
    out->letter_case = (uint8_t)letter_case_of(token);
    out->word = tagger_word(input->words, token->hash);
    const cased_word_facts *cased = tagger_cased_word(input->words, out->written);
    out->path = cased ? cased->bits : 0;
    read_shape(word, folded, out);
    read_affixes(folded, out);
}

static bool in_capitals(const token_facts *token)
{
    return token->form->letter_case == 'C' || token->form->letter_case == 'A' ||
           token->form->letter_case == 'm';
}

static void read_runs(token_facts *tokens, const sentence *sentence)
{
    bool in_brackets = false;
    for (uint32_t i = sentence->first, last; i < sentence->last; i = last) {
        last = i;
        while (last < sentence->last && in_capitals(&tokens[last]))
            last++;
        for (uint32_t t = i; t < last; t++) {
            tokens[t].run_first = i;
            tokens[t].run_last = last;
            tokens[t].in_brackets = in_brackets;
        }
        if (last == i) {
            in_brackets = tokens[i].form->folded == token_hash(BYTES("(")) ||
                          (in_brackets && tokens[i].form->folded != token_hash(BYTES(")")));
            last++;
        }
    }
}

/* ---- Badan Gizi Nasional (BGN) -------------------------------------------------------------- */

static char first_letter(const features *features, uint32_t token)
{
    return features->input.text->folded.data[features->input.tokens->items[token].start];
}

/* The words before an acronym in brackets whose first letters it is made of; lower-case words in
 * between may have none. The first of them, or NO_TOKEN. */
static uint32_t gloss_start(const features *features, bytes acronym, uint32_t open, uint32_t first)
{
    size_t left = acronym.size;
    uint32_t start = NO_TOKEN;
    for (uint32_t i = open; i > first && left && open - i < 2 * acronym.size + 2; i--) {
        const token_facts *token = &features->tokens[i - 1];
        if (token->form->letter_case == 'p' && token->form->folded != token_hash(BYTES(",")) &&
            token->form->folded != token_hash(BYTES("-")))
            break;
        if (first_letter(features, i - 1) == acronym.data[left - 1]) {
            left--;
            start = i - 1;
        } else if (in_capitals(token))
            break;
    }
    return left ? NO_TOKEN : start;
}

static void read_glosses(features *features, const sentence *sentence)
{
    for (uint32_t i = sentence->first + 1; i + 2 < sentence->last; i++) {
        token_facts *tokens = features->tokens;
        bool numbered =
            i + 3 < sentence->last && tokens[i + 2].form->letter_case == 'd'; /* (AGAT 2017) */
        if (tokens[i].form->folded != token_hash(BYTES("(")) ||
            tokens[i + 1].form->letter_case != 'A' ||
            tokens[i + 2 + numbered].form->folded != token_hash(BYTES(")")))
            continue;
        bytes acronym = token_folded(features->input.text, &features->input.tokens->items[i + 1]);
        if (acronym.size > 12)
            continue;
        uint32_t start = gloss_start(features, acronym, i, sentence->first);
        if (start == NO_TOKEN)
            continue;
        for (uint32_t t = start; t < i; t++)
            tokens[t].gloss = t == start ? 1 : 2;
        tokens[i + 1].gloss = 3;
    }
}

/* ---- lexicon and values --------------------------------------------------------------------- */

static void add_mark(token_facts *token, uint8_t mark)
{
    for (uint8_t i = 0; i < token->n_marks; i++)
        if (token->marks[i] == mark)
            return;
    if (token->n_marks < MARKS_MOST)
        token->marks[token->n_marks++] = mark;
}

/* The types of entries by the file they stand in, as far as met. */
typedef struct mark_types {
    features *features;
    const lexicon *lexicon;
    uint8_t *of_file;                  /* [files of lexicon]: type + 1; 0: not met yet */
    uint32_t covered[MARK_TYPES_MOST]; /* up to which token a match of the type reaches */
    uint32_t n_types;
    arena *arena;
} mark_types;

/* MARK_TYPES_MOST where there are too many. */
static uint32_t mark_type(mark_types *types, const lexicon *lexicon, uint32_t index)
{
    if (types->lexicon != lexicon) {
        types->lexicon = lexicon;
        types->of_file = arena_array(types->arena, uint8_t, lexicon_n_files(lexicon));
    }
    uint8_t *known = &types->of_file[lexicon_file_of(lexicon, index)];
    if (*known)
        return *known - 1u;
    lexicon_entry entry = lexicon_entry_at(lexicon, index);
    uint32_t hash = token_hash(bytes_of(entry.type)), type = 0;
    if (entry.certain)
        hash = facts_join(hash, 1);
    if (entry.level)
        hash = facts_join(hash, token_hash(bytes_of(entry.level)));
    uint32_t *marks = types->features->marks;
    while (type < types->n_types && marks[2 * type] != facts_join(hash, 0))
        type++;
    if (type == types->n_types && type < MARK_TYPES_MOST) {
        marks[2 * type] = facts_join(hash, 0);
        marks[2 * type + 1] = facts_join(hash, 1);
        types->n_types++;
    }
    *known = (uint8_t)(type + 1);
    return type;
}

/* Of each type the longest match that begins first; what begins inside it is passed over. */
static void read_marks(features *features, arena *arena)
{
    const lexicon_matches *matches = features->input.matches;
    mark_types types = {.features = features, .arena = arena};
    for (size_t i = 0; i < matches->count; i++) {
        const lexicon_match *match = &matches->items[i];
        for (uint32_t e = 0; e < match->n_entries && e < 8; e++) {
            uint32_t type = mark_type(&types, match->lexicon, match->first_entry + e);
            if (type == MARK_TYPES_MOST || match->first < types.covered[type])
                continue;
            types.covered[type] = match->last;
            for (uint32_t k = match->first; k < match->last; k++)
                add_mark(&features->tokens[k], (uint8_t)(2 * type + (k > match->first)));
        }
    }
}

/* "Pemilu 2024", "HUT ke-80": a year or a rank may be part of a name. */
static bool may_be_in_name(const char *type, const token *token)
{
    return strcmp(type, "ORDINAL") == 0 ||
           (strcmp(type, "DATE") == 0 && token->end - token->start == 4 &&
            token->kind == TOKEN_NUMBER);
}

static void read_values(features *features)
{
    const values *values = features->input.values;
    const tokens *tokens = features->input.tokens;
    uint32_t t = 0;
    for (size_t i = 0; i < values->count; i++) {
        const value *value = &values->items[i];
        uint32_t type = token_hash(bytes_of(value->type));
        while (t < tokens->count && tokens->items[t].end <= value->start)
            t++;
        for (bool inside = false; t < tokens->count && tokens->items[t].start < value->end;
             t++, inside = true) {
            const token *token = &tokens->items[t];
            features->tokens[t].value = facts_join(type, inside);
            features->tokens[t].settled = token->start > value->start || token->end < value->end ||
                                          !may_be_in_name(value->type, token);
        }
    }
}

/* ---- words of the document ------------------------------------------------------------------ */

const word_uses *facts_uses(const features *features, uint32_t folded)
{
    for (size_t at = folded & (features->n_words - 1); features->words[at].folded;
         at = (at + 1) & (features->n_words - 1))
        if (features->words[at].folded == folded)
            return &features->words[at];
    return NULL;
}

static word_uses *empty_or_same(word_uses *words, size_t n_words, uint32_t folded)
{
    size_t at = folded & (n_words - 1);
    while (words[at].folded && words[at].folded != folded)
        at = (at + 1) & (n_words - 1);
    return &words[at];
}

/* Twice as many slots once half are in use. */
static void make_room(features *features, arena *arena)
{
    if (features->n_words_used * 2 < features->n_words)
        return;
    size_t more = features->n_words * 2;
    word_uses *words = arena_array(arena, word_uses, more);
    for (size_t i = 0; i < features->n_words; i++)
        if (features->words[i].folded)
            *empty_or_same(words, more, features->words[i].folded) = features->words[i];
    features->words = words;
    features->n_words = more;
}

static void read_uses(features *features, arena *arena)
{
    const tokens *tokens = features->input.tokens;
    for (uint32_t i = 0; i < tokens->count; i++) {
        const token_facts *token = &features->tokens[i];
        if (tokens->items[i].kind != TOKEN_WORD || !token->form->folded)
            continue;
        make_room(features, arena);
        word_uses *word = empty_or_same(features->words, features->n_words, token->form->folded);
        if (!word->folded) {
            *word = (word_uses){.folded = token->form->folded, .best = NO_TOKEN};
            features->n_words_used++;
        }
        bool first = tokens->sentences[tokens->sentence_of[i]].first == i;
        word->lower += token->form->letter_case == 'l';
        word->upper += token->form->letter_case == 'A';
        word->capitalised +=
            !first && (token->form->letter_case == 'C' || token->form->letter_case == 'm');
        if (!in_capitals(token))
            continue;
        const token_facts *best = word->best == NO_TOKEN ? NULL : &features->tokens[word->best];
        if (!best || token->run_last - token->run_first > best->run_last - best->run_first)
            word->best = i;
        if (!first && word->n_uses < 4)
            word->uses[word->n_uses++] = i;
    }
}

void facts_read(features *features, arena *arena)
{
    const feature_input *input = &features->input;
    const tokens *tokens = input->tokens;
    for (uint32_t i = 0; i < tokens->count; i++) {
        const token *token = &tokens->items[i];
        if (input->memory) {
            features->tokens[i].form = tagger_memory_form(input->memory, input, token);
        } else {
            word_form *form = arena_new(arena, word_form);
            form_read(input, token, form);
            features->tokens[i].form = form;
        }
    }
    for (size_t i = 0; i < tokens->n_sentences; i++) {
        read_runs(features->tokens, &tokens->sentences[i]);
        read_glosses(features, &tokens->sentences[i]);
    }
    read_marks(features, arena);
    read_values(features);
    features->n_words = 256;
    features->words = arena_array(arena, word_uses, features->n_words);
    read_uses(features, arena);
}
