#include "tagger_facts.h"

enum { SHAPE_LONGEST = 40 }; /* bytes of a word that its shape looks at */

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

void form_expect(const feature_input *input, const token *token)
{
    tagger_word_expect(input->sources.words, token->hash);
    tagger_cased_word_expect(input->sources.words, token_hash(token_text(input->text, token)));
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

/* In bits: bytes from the lowest on up to the last that is not 0; of at most MARKS_MOST. */
static unsigned marks_size(uint64_t marks)
{
    unsigned n_bits = 63u - (unsigned)__builtin_clzll(marks << 1 | 1);
    return (n_bits + 7) & ~7u;
}

/* Behind those that a token has; those beyond MARKS_MOST are dropped. */
static void add_marks(token_facts *token, uint64_t marks)
{
    const uint64_t most = ~(uint64_t)0 >> (64 - 8 * MARKS_MOST);
    token->marks |= marks << marks_size(token->marks) & most;
}

/* A kind, and from now on its match reaches farther, unless one that began before covers the token
 * where it begins; 0 then. */
static uint64_t keep_kind(uint32_t *covered, uint64_t kind, uint32_t first, uint32_t last)
{
    bool is_kept = covered[kind] <= first;
    covered[kind] = is_kept ? last : covered[kind];
    return kind & -(uint64_t)is_kept;
}

/* Of each kind the longest match that begins first; what begins inside it is passed over: so no
 * token has a mark twice. Which kinds these are nobody can foresee: no branch but for a third. */
static void read_marks(features *features)
{
    const lexicon_match *match = features->input.matches->items;
    const lexicon_match *end = match + features->input.matches->count;
    token_facts *tokens = features->tokens;
    uint32_t covered[MARK_KINDS_MOST + 1] = {0}; /* up to which token a match of a kind reaches */
    const lexicon *lexicon = NULL;
    const uint64_t *of_mixes = NULL;
    for (; match < end; match++) {
        if (match->lexicon != lexicon) {
            lexicon = match->lexicon;
            of_mixes = tagger_marks_of_mixes(features->input.sources.marks, lexicon);
        }
        uint32_t first = match->first, last = match->last;
        /* every match has a lexicon, NOLINTNEXTLINE(clang-analyzer-core.NullDereference) */
        uint64_t kinds = of_mixes[match->mix];
        uint64_t kept = keep_kind(covered, kinds & 0xFF, first, last);
        uint64_t second = keep_kind(covered, kinds >> 8 & 0xFF, first, last);
        kept |= second << (kept ? 8 : 0);
        for (kinds >>= 16; kinds; kinds >>= 8)
            kept |= keep_kind(covered, kinds & 0xFF, first, last) << marks_size(kept);
        add_marks(&tokens[first], tagger_marks_begin(kept));
        /* whether there is a second one nobody can foresee: nothing is added to the one behind */
        uint64_t has_second = 0 - (uint64_t)(first + 1 < last);
        add_marks(&tokens[first + 1], tagger_marks_inside(kept) & has_second);
        for (uint32_t t = first + 2; t < last; t++)
            add_marks(&tokens[t], tagger_marks_inside(kept));
    }
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
    if (i == features->n_value_types) {
        uint32_t hash = token_hash(bytes_of(type));
        features->value_types[features->n_value_types++] = type;
        features->value_hashes[2 * i + 2] = facts_join(hash, 0);
        features->value_hashes[2 * i + 3] = facts_join(hash, 1);
    }
    return i + 1;
}

/* The first token that ends behind a byte: which one nobody can foresee, but all take as many
 * steps. */
static uint32_t token_behind(const tokens *tokens, uint32_t byte)
{
    const token *first = tokens->items;
    size_t left = tokens->count;
    while (left > 1) {
        size_t half = left / 2;
        first += half & (0 - (size_t)(first[half - 1].end <= byte));
        left -= half;
    }
    return (uint32_t)(first - tokens->items) + (left && first->end <= byte);
}

/* Numbers of types, by where these stand: most are asked for again and again. */
enum { TYPES_KNOWN = 32 };
typedef struct known_type {
    const char *type;
    size_t number;
    bool is_rank, is_date; /* which may be part of a name */
} known_type;

static const known_type *known_type_of(features *features, known_type *known, const char *type)
{
    known_type *here = &known[(uintptr_t)type / 4 % TYPES_KNOWN];
    if (here->type != type)
        *here = (known_type){type, value_type_number(features, type), strcmp(type, "ORDINAL") == 0,
                             strcmp(type, "DATE") == 0};
    return here;
}

/* "Pemilu 2024", "HUT ke-80": a year or a rank may be part of a name. */
static inline bool may_be_in_name(const known_type *type, const token *token)
{
    bool is_year = (token->end - token->start == 4) & (token->kind == TOKEN_NUMBER);
    return type->is_rank | (type->is_date & is_year);
}

/* Says of a token that it is in a value, if it is; returns how many tokens that is. */
static inline uint32_t put_value(features *features, uint32_t number, const value *value,
                                 const known_type *type, bool is_first)
{
    const token *token = &features->input.tokens->items[number];
    bool is_in = token->start < value->end;
    bool is_cut = (token->start > value->start) | (token->end < value->end);
    bool is_settled = is_in & (is_cut | !may_be_in_name(type, token));
    size_t number_of_type = type->number ? 2 * type->number + !is_first : 0;
    features->tokens[number].value = is_in ? (uint8_t)number_of_type : 0;
    features->written[number] |= (uint8_t)(is_settled * WRITTEN_SETTLED);
    return is_in;
}

/* Of how many tokens a value is nobody can foresee: each of the first few is asked. Those behind it
 * are told nothing, as they were. */
static void read_values(features *features)
{
    enum { FEW = 4 };
    const values *values = features->input.values;
    const tokens *tokens = features->input.tokens;
    const token *items = tokens->items;
    known_type known[TYPES_KNOWN] = {{.type = NULL}};
    uint32_t t = 0, count = (uint32_t)tokens->count;
    for (size_t i = 0; i < values->count; i++) {
        const value *value = &values->items[i];
        const known_type *type = known_type_of(features, known, value->type);
        uint32_t behind = token_behind(tokens, value->start), first = behind > t ? behind : t,
                 n = 0;
        bool has_few = first + FEW <= count;
        for (uint32_t k = 0; has_few && k < FEW; k++)
            n += put_value(features, first + k, value, type, k == 0);
        t = first + n;
        if (n == FEW || !has_few)
            for (; t < count && items[t].start < value->end; t++)
                put_value(features, t, value, type, t == first);
    }
}

features *features_prepare(const feature_input *input, arena *arena)
{
    features *features = arena_unset(arena, struct features, 1);
    features->input = *input;
    features->arena = arena;
    features->n_value_types = 0;
    features->value_hashes[0] = features->value_hashes[1] = 0;
    facts_read_runs(features);
    read_marks(features);
    read_values(features);
    facts_read_uses(features);
    return features;
}
