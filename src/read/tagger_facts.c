#include "tagger_facts.h"

enum { SHAPE_LONGEST = 40 }; /* bytes of a word that its shape looks at */
enum { SEEN = 4096 };

const word_form facts_edge_form = {.letter_case = WRITTEN_EDGE, .folded = 1, .shape = 1};

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
    *out = (word_form){0}; /* it may be the place of another one */
    out->folded = token->hash;
    out->written = token_hash(word);
    out->letter_case = facts_letter_case(token);
    const word_facts *known = tagger_word(input->sources.words, token->hash);
    out->word = known ? *known : (word_facts){0};
    const cased_word_facts *cased = tagger_cased_word(input->sources.words, out->written);
    out->path = cased ? cased->bits : 0;
    read_shape(word, folded, out);
    read_affixes(folded, out);
}

/* ---- lexicon and values --------------------------------------------------------------------- */

static void add_mark(features *features, uint32_t number, uint8_t mark)
{
    token_facts *token = &features->tokens[number];
    unsigned shift = 0;
    for (; shift < 8 * MARKS_MOST && (uint8_t)(token->marks >> shift); shift += 8)
        if ((uint8_t)(token->marks >> shift) == mark)
            return;
    if (shift < 8 * MARKS_MOST)
        token->marks |= (uint64_t)mark << shift;
    features->written[number] |= WRITTEN_LISTED;
}

/* Of each kind the longest match that begins first; what begins inside it is passed over. */
static void read_marks(features *features)
{
    const lexicon_matches *matches = features->input.matches;
    uint32_t covered[MARK_KINDS_MOST + 1] = {0}; /* up to which token a match of a kind reaches */
    for (size_t i = 0; i < matches->count; i++) {
        const lexicon_match *match = &matches->items[i];
        const uint8_t *kinds = tagger_marks_kinds(features->input.sources.marks, match->lexicon);
        lexicon_runs runs = lexicon_runs_of(lexicon_mixes_of(match->lexicon), match->mix);
        for (uint32_t r = 0, e = 0; r < runs.count && e < 8; e += runs.items[r++].n_entries) {
            uint8_t kind = kinds[runs.items[r].file];
            if (!kind || match->first < covered[kind])
                continue;
            covered[kind] = match->last;
            for (uint32_t k = match->first; k < match->last; k++)
                add_mark(features, k, tagger_mark(kind, k > match->first));
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

/* The number of a type, from 1; 0 where there are too many. */
static size_t value_type_number(features *features, const char *type)
{
    size_t i = 0;
    while (i < features->n_value_types && features->value_types[i] != type &&
           strcmp(features->value_types[i], type) != 0)
        i++;
    if (i == VALUE_TYPES_MOST)
        return 0;
    if (i == features->n_value_types)
        features->value_types[features->n_value_types++] = type;
    return i + 1;
}

uint32_t facts_value(const features *features, const token_facts *token)
{
    if (!token->value)
        return 0;
    const char *type = features->value_types[token->value / 2 - 1];
    return facts_join(token_hash(bytes_of(type)), token->value % 2);
}

static void read_values(features *features)
{
    const values *values = features->input.values;
    const tokens *tokens = features->input.tokens;
    uint32_t t = 0;
    for (size_t i = 0; i < values->count; i++) {
        const value *value = &values->items[i];
        size_t type = value_type_number(features, value->type);
        while (t < tokens->count && tokens->items[t].end <= value->start)
            t++;
        for (bool inside = false; t < tokens->count && tokens->items[t].start < value->end;
             t++, inside = true) {
            const token *token = &tokens->items[t];
            features->tokens[t].value = type ? (uint8_t)(2 * type + inside) : 0;
            features->tokens[t].settled = token->start > value->start || token->end < value->end ||
                                          !may_be_in_name(value->type, token);
        }
    }
}

/* ---- words of the document ------------------------------------------------------------------ */

static uint32_t *slot_of(const features *features, uint32_t folded)
{
    size_t at = folded & (features->n_slots - 1);
    while (features->slots[at] && features->words[features->slots[at] - 1].folded != folded)
        at = (at + 1) & (features->n_slots - 1);
    return &features->slots[at];
}

/* Twice as many slots once half are in use. */
static void make_room(features *features)
{
    if (features->n_words * 2 < features->n_slots)
        return;
    features->n_slots *= 2;
    features->slots = arena_array(features->arena, uint32_t, features->n_slots);
    for (uint32_t i = 0; i < features->n_words; i++)
        *slot_of(features, features->words[i].folded) = i + 1;
}

/* The number of a word, plus 1. */
static uint32_t number_of(features *features, uint32_t folded)
{
    uint32_t *slot = slot_of(features, folded), number = *slot;
    if (number)
        return number;
    features->words[features->n_words++] = (word_uses){.folded = folded};
    *slot = number = (uint32_t)features->n_words;
    make_room(features);
    return number;
}

size_t facts_tokens_in_runs(const features *features)
{
    size_t count = 0;
    for (size_t i = 0; i < features->n_runs; i++)
        count += features->runs[i].last - features->runs[i].first;
    return count;
}

static void count_use(features *features, uint32_t token, bool is_first)
{
    token_facts *here = &features->tokens[token];
    here->uses = number_of(features, features->input.tokens->items[token].hash);
    word_uses *word = &features->words[here->uses - 1];
    word->in_runs++;
    bool is_upper = facts_case(features, token) == WRITTEN_UPPER;
    word->upper += is_upper;
    word->capitalised += !is_first & !is_upper;
    if (!is_first && word->n_uses < USES_MOST)
        word->uses[word->n_uses++] = token;
}

/* The small letters among eight tokens, a bit each. */
static uint64_t lower_of_eight(const features *features, uint32_t first)
{
    uint64_t eight = eight_read((const char *)features->written + first);
    uint64_t other = (eight ^ EIGHT_TIMES(WRITTEN_LOWER)) & EIGHT_TIMES(WRITTEN_CASE);
    return eight_bits(~(other + EIGHT_TIMES(0x7F)));
}

/* Those in small letters that may be words with a capital elsewhere: of sixty-four tokens at a
 * time, for few are. */
static size_t find_lower(const features *features, const uint8_t *seen, uint32_t *out)
{
    enum { AT_ONCE = 64 };
    const token *tokens = features->input.tokens->items;
    uint32_t count = (uint32_t)features->input.tokens->count;
    size_t n_found = 0;
    for (uint32_t first = 0; first < count; first += AT_ONCE) {
        uint32_t last = count - first < AT_ONCE ? count : first + AT_ONCE;
        uint64_t found = 0, lower = 0;
        for (uint32_t i = first; i < last; i++)
            found |= (uint64_t)seen[tokens[i].hash % SEEN] << (i - first);
        for (uint32_t i = 0; i < AT_ONCE; i += 8)
            lower |= lower_of_eight(features, first + i) << i;
        for (found &= lower; found; found &= found - 1)
            out[n_found++] = first + (uint32_t)__builtin_ctzll(found);
    }
    return n_found;
}

static void read_uses(features *features)
{
    const tokens *tokens = features->input.tokens;
    uint8_t seen[SEEN] = {0}; /* 1: a word with a capital may have this hash; few others do */
    size_t n_in_runs = facts_tokens_in_runs(features);
    features->words = arena_unset(features->arena, word_uses, n_in_runs);
    for (size_t r = 0; r < features->n_runs; r++) {
        capital_run run = features->runs[r];
        uint32_t sentence_first = tokens->sentences[tokens->sentence_of[run.first]].first;
        for (uint32_t i = run.first; i < run.last; i++) {
            seen[tokens->items[i].hash % SEEN] = 1;
            count_use(features, i, i == sentence_first);
        }
    }
    uint32_t *lower = arena_unset(features->arena, uint32_t, tokens->count + 1);
    size_t n_lower = find_lower(features, seen, lower);
    for (size_t i = 0; i < n_lower; i++) {
        uint32_t number = *slot_of(features, tokens->items[lower[i]].hash);
        features->tokens[lower[i]].uses = number;
        if (number)
            features->words[number - 1].lower++;
    }
}

static void facts_read(features *features)
{
    facts_read_runs(features);
    read_marks(features);
    read_values(features);
    features->n_slots = 512;
    features->slots = arena_array(features->arena, uint32_t, features->n_slots);
    read_uses(features);
}

features *features_prepare(const feature_input *input, arena *arena)
{
    features *features = arena_new(arena, struct features);
    features->input = *input;
    features->arena = arena;
    facts_read(features);
    return features;
}
