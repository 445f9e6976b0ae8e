#include "lexicon.h"

#include "lexicon_layout.h"

#include <stdlib.h>

struct lexicon {
    trie trie;
    lexicon_words words;
    const uint32_t *entries; /* [n_entries] */
    const uint32_t *forms;   /* [n_forms][FORM_FIELDS] */
    const uint32_t *lines;   /* [n_lines][LINE_FIELDS] */
    const uint32_t *places;  /* [n_lines] */
    const uint32_t *files;   /* [n_files][FILE_FIELDS] */
    lexicon_mixes mixes;
    const char *pool; /* [pool_size] */
    struct known_file {
        const char *name;
        lexicon_file_facts facts;
        bool exact;
    } * known_files; /* [n_files], what the files' numbers stand for */
    uint32_t n_entries, n_forms, n_lines, n_files, pool_size;
};

/* ---- opening -------------------------------------------------------------------------------- */

static bool bits_hold(lexicon_bits bits)
{
    return bits.size >= LEXICON_FEWEST_BITS && (bits.size & (bits.size - 1)) == 0;
}

static bool map_holds(const slot_map *map)
{
    return map->n_slots && map->n_buckets && map->n_buckets % 4 == 0;
}

static bool lay_out(bytes section, lexicon *l, bytes *trie_section)
{
    if (section.size < LAYOUT_FIELDS * sizeof(uint32_t) ||
        (uintptr_t)section.data % sizeof(uint64_t))
        return false;
    const uint32_t *header = (const uint32_t *)(const void *)section.data;
    l->n_entries = le32toh(header[LAYOUT_ENTRIES]);
    l->n_forms = le32toh(header[LAYOUT_FORMS]);
    l->n_lines = le32toh(header[LAYOUT_LINES]);
    l->n_files = le32toh(header[LAYOUT_FILES]);
    l->pool_size = le32toh(header[LAYOUT_POOL_SIZE]);
    uint64_t trie_size = le32toh(header[LAYOUT_TRIE_SIZE]);
    l->words.starts.size = le32toh(header[LAYOUT_STARTS]);
    l->words.abbreviations.size = le32toh(header[LAYOUT_ABBREVIATIONS]);
    l->words.pairs.size = le32toh(header[LAYOUT_PAIRS]);
    slot_map *slots = &l->words.slot_map, *edges = &l->words.edge_map;
    slots->n_slots = le32toh(header[LAYOUT_SLOTS]);
    slots->n_buckets = le32toh(header[LAYOUT_SLOT_BUCKETS]);
    l->words.slot_seed = le32toh(header[LAYOUT_SLOT_SEED]);
    edges->n_slots = le32toh(header[LAYOUT_EDGES]);
    edges->n_buckets = le32toh(header[LAYOUT_EDGE_BUCKETS]);
    l->words.edge_seed = le32toh(header[LAYOUT_EDGE_SEED]);
    l->mixes.n_mixes = le32toh(header[LAYOUT_MIXES]);
    l->mixes.n_runs = le32toh(header[LAYOUT_RUNS]);
    uint64_t numbers =
        LAYOUT_FIELDS + l->words.starts.size / 32 + l->words.abbreviations.size / 32 +
        l->words.pairs.size / 32 + slots->n_buckets / 2 + edges->n_buckets / 2 +
        (uint64_t)slots->n_slots * (sizeof(lexicon_word) / 4) +
        (uint64_t)edges->n_slots * (sizeof(lexicon_edge) / 4) + (uint64_t)l->n_entries +
        (uint64_t)l->n_forms * FORM_FIELDS + (uint64_t)l->n_lines * (LINE_FIELDS + 1) +
        (uint64_t)l->n_files * FILE_FIELDS + (uint64_t)l->mixes.n_mixes + l->mixes.n_runs +
        l->n_entries / 2 + 1;
    if (!bits_hold(l->words.starts) || !bits_hold(l->words.abbreviations) ||
        !bits_hold(l->words.pairs) || !map_holds(slots) || !map_holds(edges))
        return false;
    if (trie_size % 4 || numbers * 4 + trie_size + l->pool_size != section.size)
        return false;
    l->words.slots = (const lexicon_word *)(const void *)(header + LAYOUT_FIELDS);
    l->words.edges = (const lexicon_edge *)(const void *)(l->words.slots + slots->n_slots);
    l->words.starts.words = (const uint32_t *)(const void *)(l->words.edges + edges->n_slots);
    l->words.abbreviations.words = l->words.starts.words + l->words.starts.size / 32;
    l->words.pairs.words = l->words.abbreviations.words + l->words.abbreviations.size / 32;
    slots->shifts =
        (const uint16_t *)(const void *)(l->words.pairs.words + l->words.pairs.size / 32);
    edges->shifts = slots->shifts + slots->n_buckets;
    l->entries = (const uint32_t *)(const void *)(edges->shifts + edges->n_buckets);
    l->forms = l->entries + l->n_entries;
    l->lines = l->forms + (size_t)l->n_forms * FORM_FIELDS;
    l->places = l->lines + (size_t)l->n_lines * LINE_FIELDS;
    l->files = l->places + l->n_lines;
    l->mixes.ends = l->files + (size_t)l->n_files * FILE_FIELDS;
    l->mixes.runs = (const lexicon_run *)(const void *)(l->mixes.ends + l->mixes.n_mixes);
    l->mixes.of_entry = (const uint16_t *)(const void *)(l->mixes.runs + l->mixes.n_runs);
    *trie_section = (bytes){section.data + numbers * 4, trie_size};
    l->pool = section.data + numbers * 4 + trie_size;
    return true;
}

/* The checks of a section, in this order. */
enum { CHECK_CELLS, CHECK_ENTRIES, CHECK_LINES, CHECK_PLACES, CHECK_POOL };

size_t lexicon_plan(bytes section, table_check checks[LEXICON_CHECKS])
{
    lexicon l = {0};
    bytes trie_section;
    if (!lay_out(section, &l, &trie_section))
        return 0;
    checks[CHECK_CELLS] = trie_plan(trie_section);
    checks[CHECK_ENTRIES] =
        (table_check){.table = {(const char *)l.entries, (size_t)l.n_entries * 4},
                      .columns = 1,
                      .mask = ENTRY_LINE,
                      .limits = {{l.n_lines, 0}}};
    checks[CHECK_LINES] =
        (table_check){.table = {(const char *)l.lines, (size_t)l.n_lines * LINE_FIELDS * 4},
                      .columns = LINE_FIELDS,
                      .mask = UINT32_MAX,
                      .limits = {{l.pool_size, 0}, {l.pool_size, 0}}};
    checks[CHECK_PLACES] = (table_check){.table = {(const char *)l.places, (size_t)l.n_lines * 4},
                                         .columns = 1,
                                         .mask = ~(uint32_t)(PLACE_LINES - 1),
                                         .limits = {{l.n_files << PLACE_FILE, 0}}};
    checks[CHECK_POOL] = (table_check){.table = {l.pool, l.pool_size}};
    return LEXICON_CHECKS;
}

static bool files_and_forms_hold(const lexicon *l)
{
    for (size_t i = 0; i < l->n_files; i++)
        for (size_t k = 0; k + 1 < FILE_FIELDS; k++)
            if (le32toh(l->files[i * FILE_FIELDS + k]) >= l->pool_size)
                return false;
    for (size_t i = 0; i < l->n_forms; i++)
        if (le32toh(l->forms[i * FORM_FIELDS + 1]) >= l->pool_size)
            return false;
    return true;
}

static const char *fault(bytes section, const table_check *checks, lexicon *l)
{
    bytes trie_section;
    if (!lay_out(section, l, &trie_section))
        return "the section \"entities\" of the lexicon is not as long as it says";
    if (!trie_open(trie_section, TRIE_NO_VALUE, &checks[CHECK_CELLS], &l->trie))
        return "the trie of the lexicon is malformed";
    if (!l->pool_size || l->pool_size > INT32_MAX || l->pool[0] || l->pool[l->pool_size - 1] ||
        !table_check_holds(&checks[CHECK_POOL]))
        return "the strings of the lexicon are malformed";
    if (!table_check_holds(&checks[CHECK_ENTRIES]) || !table_check_holds(&checks[CHECK_LINES]) ||
        !table_check_holds(&checks[CHECK_PLACES]) || !files_and_forms_hold(l) ||
        !lexicon_mixes_hold(&l->mixes, l->n_files) ||
        (l->n_entries && !(le32toh(l->entries[l->n_entries - 1]) & ENTRY_LAST)))
        return "the entries of the lexicon are malformed";
    return NULL;
}

/* A position within a character, which nobody but a forger writes, is that of the next one. */
static const char *string_or_empty(const lexicon *l, uint32_t position)
{
    const char *string = l->pool + le32toh(position);
    while (((unsigned char)*string & 0xC0) == 0x80)
        string++;
    return string;
}

static const char *string_at(const lexicon *l, uint32_t position)
{
    return position ? string_or_empty(l, position) : NULL;
}

static bool know_files(lexicon *l)
{
    l->known_files = calloc((size_t)l->n_files + 1, sizeof *l->known_files);
    for (size_t i = 0; l->known_files && i < l->n_files; i++) {
        const uint32_t *file = l->files + i * FILE_FIELDS;
        uint32_t flags = le32toh(file[4]);
        l->known_files[i] = (struct known_file){
            .name = string_or_empty(l, file[0]),
            .facts = {.type = string_or_empty(l, file[1]),
                      .kb = string_at(l, file[2]),
                      .level = string_at(l, file[3]),
                      .certain = flags & FILE_CERTAIN,
                      .entity = flags & FILE_ENTITY},
            .exact = flags & FILE_EXACT,
        };
    }
    return l->known_files;
}

kliping_status lexicon_open_checked(bytes section, const table_check *checks, lexicon **out,
                                    kliping_error *error)
{
    *out = NULL;
    lexicon *made = calloc(1, sizeof *made);
    if (!made)
        return KLIPING_NO_MEMORY;
    const char *why = fault(section, checks, made);
    if (why) {
        free(made);
        return source_error(error, KLIPING_BAD_LEXICON, NULL, "%s", why);
    }
    if (!know_files(made)) {
        free(made);
        return KLIPING_NO_MEMORY;
    }
    *out = made;
    return KLIPING_OK;
}

kliping_status lexicon_open(bytes section, lexicon **out, kliping_error *error)
{
    table_check checks[LEXICON_CHECKS] = {0};
    size_t count = lexicon_plan(section, checks);
    for (size_t i = 0; i < count; i++)
        table_check_run(&checks[i]);
    return lexicon_open_checked(section, checks, out, error);
}

void lexicon_free(lexicon *lexicon)
{
    if (lexicon)
        free(lexicon->known_files);
    free(lexicon);
}

/* ---- asking --------------------------------------------------------------------------------- */

size_t lexicon_size(const lexicon *lexicon)
{
    return lexicon->n_entries;
}

lexicon_entry lexicon_entry_at(const lexicon *lexicon, uint32_t index)
{
    uint32_t entry = le32toh(lexicon->entries[index]);
    const uint32_t *line = lexicon->lines + (size_t)(entry & ENTRY_LINE) * LINE_FIELDS;
    uint32_t place = le32toh(lexicon->places[entry & ENTRY_LINE]);
    const struct known_file *file = &lexicon->known_files[place_file(place)];
    return (lexicon_entry){
        .type = file->facts.type,
        .name = string_or_empty(lexicon, line[0]),
        .kb = line[1] ? file->facts.kb : NULL,
        .id = string_at(lexicon, line[1]),
        .level = file->facts.level,
        .file = file->name,
        .line = place_line(place),
        .certain = file->facts.certain,
        .exact = file->exact,
        .alias = entry & ENTRY_ALIAS,
    };
}

static const uint32_t *line_of(const lexicon *l, uint32_t entry)
{
    return l->lines + (size_t)(le32toh(l->entries[entry]) & ENTRY_LINE) * LINE_FIELDS;
}

const char *lexicon_name_at(const lexicon *lexicon, uint32_t index)
{
    return string_or_empty(lexicon, line_of(lexicon, index)[0]);
}

const char *lexicon_id_at(const lexicon *lexicon, uint32_t index)
{
    return string_at(lexicon, line_of(lexicon, index)[1]);
}

bool lexicon_entry_is_alias(const lexicon *lexicon, uint32_t index)
{
    return le32toh(lexicon->entries[index]) & ENTRY_ALIAS;
}

void lexicon_expect_entry(const lexicon *lexicon, uint32_t index)
{
    __builtin_prefetch(lexicon->entries + index);
}

void lexicon_expect_line(const lexicon *lexicon, uint32_t index)
{
    __builtin_prefetch(line_of(lexicon, index));
}

void lexicon_expect_strings(const lexicon *lexicon, uint32_t index)
{
    const uint32_t *line = line_of(lexicon, index);
    __builtin_prefetch(lexicon->pool + le32toh(line[0]));
    __builtin_prefetch(lexicon->pool + le32toh(line[1]));
}

size_t lexicon_n_files(const lexicon *lexicon)
{
    return lexicon->n_files;
}

lexicon_file_facts lexicon_file_at(const lexicon *lexicon, uint32_t number)
{
    return lexicon->known_files[number].facts;
}

const lexicon_mixes *lexicon_mixes_of(const lexicon *lexicon)
{
    return &lexicon->mixes;
}

/* A mix, which stands a few entries before, is rather at hand than the entry's line. */
uint32_t lexicon_file_of(const lexicon *lexicon, uint32_t entry)
{
    enum { A_FEW = 8 };
    uint16_t mix = 0;
    uint32_t before = 0;
    while (!(mix = lexicon_mix_of(&lexicon->mixes, entry - before)) && before < entry &&
           before < A_FEW)
        before++;
    lexicon_runs runs = lexicon_runs_of(&lexicon->mixes, mix);
    for (uint32_t r = 0; r < runs.count; before -= runs.items[r++].n_entries)
        if (before < runs.items[r].n_entries)
            return runs.items[r].file;
    return place_file(le32toh(lexicon->places[le32toh(lexicon->entries[entry]) & ENTRY_LINE]));
}

bool lexicon_entry_is_last(const lexicon *lexicon, uint32_t entry)
{
    return le32toh(lexicon->entries[entry]) & ENTRY_LAST;
}

bool lexicon_entry_has_form(const lexicon *lexicon, uint32_t entry)
{
    return le32toh(lexicon->entries[entry]) & ENTRY_FORM;
}

uint32_t lexicon_find_form(const lexicon *l, uint32_t entry)
{
    uint32_t low = 0, high = l->n_forms; /* it is in [low, high) */
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        if (le32toh(l->forms[(size_t)middle * FORM_FIELDS]) <= entry)
            low = middle;
        else
            high = middle;
    }
    return low;
}

const char *lexicon_form_at(const lexicon *l, uint32_t form)
{
    return form < l->n_forms ? string_or_empty(l, l->forms[(size_t)form * FORM_FIELDS + 1]) : "";
}

const lexicon_words *lexicon_words_of(const lexicon *lexicon)
{
    return &lexicon->words;
}

const trie *lexicon_trie(const lexicon *lexicon)
{
    return &lexicon->trie;
}

uint32_t lexicon_phrase_entries(const lexicon *lexicon, uint32_t phrase, uint32_t *first_entry)
{
    uint32_t first = phrase & LEXICON_FIRST_ENTRY, count = 1;
    *first_entry = 0;
    if (phrase & LEXICON_NO_PHRASE || first >= lexicon->n_entries)
        return 0;
    while (!lexicon_entry_is_last(lexicon, first + count - 1))
        count++;
    *first_entry = first;
    return count;
}

static const lexicon_word *find_word(const lexicon_words *words, bytes word)
{
    if (!word.size || word.size > LEXICON_WORD)
        return NULL;
    lexicon_word_text text = lexicon_word_text_of(word);
    return lexicon_word_at(lexicon_word_place(words, text), text);
}

/* From a word, which ends there, to the end of the key. */
static uint32_t find_edge(const lexicon_words *words, bytes key, const lexicon_word *word,
                          size_t end)
{
    uint64_t path = lexicon_path_start(words, lexicon_word_hash(word->text, words->slot_seed));
    uint32_t node = lexicon_node_of_word(lexicon_word_number(words, word));
    const lexicon_edge *edge = NULL;
    for (size_t at = end + 1; at <= key.size; at = end + 1) {
        const char *space = memchr(key.data + at, ' ', key.size - at);
        end = space ? (size_t)(space - key.data) : key.size;
        if (end == at || end - at > LEXICON_WORD)
            return LEXICON_NO_PHRASE;
        lexicon_word_text text = lexicon_word_text_of(bytes_slice(key, at, end));
        path = lexicon_path_on(path, lexicon_word_hash(text, words->slot_seed));
        edge = lexicon_edge_place(words, path);
        word = lexicon_word_place(words, text);
        if (!lexicon_edge_leads(edge, node, lexicon_word_number(words, word)) ||
            !lexicon_word_at(word, text))
            return LEXICON_NO_PHRASE;
        node = lexicon_node_of_edge(words, edge);
    }
    return edge ? le32toh(edge->phrase.phrase) : LEXICON_NO_PHRASE;
}

static uint32_t find_plain(const lexicon_words *words, bytes key)
{
    const char *space = memchr(key.data, ' ', key.size);
    size_t end = space ? (size_t)(space - key.data) : key.size;
    const lexicon_word *word = find_word(words, bytes_slice(key, 0, end));
    if (!word)
        return LEXICON_NO_PHRASE;
    return end == key.size ? le32toh(word->phrase.phrase) : find_edge(words, key, word, end);
}

static uint32_t find_marked(const trie *trie, bytes key)
{
    uint32_t node = TRIE_ROOT;
    for (size_t i = 0; i < key.size && node; i++)
        node = trie_step(trie, node, (unsigned char)key.data[i]);
    return node && node != TRIE_ROOT ? trie_value(trie, node) : LEXICON_NO_PHRASE;
}

uint32_t lexicon_find(const lexicon *lexicon, bytes phrase, uint32_t *first_entry)
{
    char key[LEXICON_LONGEST_KEY];
    size_t size = 0;
    *first_entry = 0;
    for (size_t i = 0; i < phrase.size; i++) {
        if (key_drops(phrase, i))
            continue;
        if (size == sizeof key)
            return 0;
        key[size++] = phrase.data[i];
    }
    uint32_t found = size ? find_plain(&lexicon->words, (bytes){key, size}) : LEXICON_NO_PHRASE;
    if (found & LEXICON_NO_PHRASE)
        found = find_marked(&lexicon->trie, (bytes){key, size});
    return lexicon_phrase_entries(lexicon, found, first_entry);
}

static bool is_type(const lexicon *lexicon, uint32_t file, const char *type)
{
    return strcmp(lexicon->known_files[file].facts.type, type) == 0;
}

/* The mix of a phrase of one word, which says the types of all its entries; 0: it does not. */
static uint16_t word_mix(const lexicon *lexicon, bytes phrase)
{
    const lexicon_word *word = find_word(&lexicon->words, phrase);
    uint16_t mix = word ? le16toh(word->phrase.mix) : 0;
    uint32_t flags = LEXICON_NO_PHRASE | LEXICON_HAS_FORM;
    bool counts = mix && mix < lexicon->mixes.n_mixes && word->phrase.n_entries != UINT16_MAX;
    return counts && !(le32toh(word->phrase.phrase) & flags) ? mix : 0;
}

bool lexicon_has_type(const lexicon *lexicon, bytes phrase, const char *type)
{
    uint16_t mix = word_mix(lexicon, phrase);
    lexicon_runs runs = mix ? lexicon_runs_of(&lexicon->mixes, mix) : (lexicon_runs){0};
    for (uint32_t r = 0; r < runs.count; r++)
        if (is_type(lexicon, le16toh(runs.items[r].file), type))
            return true;
    if (mix)
        return false;
    uint32_t first, count = lexicon_find(lexicon, phrase, &first);
    for (uint32_t i = 0; i < count; i++)
        if (is_type(lexicon, lexicon_file_of(lexicon, first + i), type))
            return true;
    return false;
}
