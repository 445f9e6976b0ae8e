#include "lexicon_source.h"

#include "../read/characters.h"
#include "../read/text.h"
#include "lexicon_layout.h"

typedef struct reading {
    arena *arena;
    kliping_error *error;
    lexicon_source *out;
    const source_line *at;
    lexicon_file *file;
    bool in_header, has_source;
    uint32_t dotted_file; /* the file its abbreviations are listed under; 0: none yet */
    bytes dotted_word;    /* the one added last */
} reading;

static kliping_status wrong(const reading *r, const char *message)
{
    return source_error(r->error, KLIPING_BAD_LEXICON, r->at, "%s", message);
}

static bytes trimmed(bytes text)
{
    while (text.size && text.data[0] == ' ') {
        text.data++;
        text.size--;
    }
    while (text.size && text.data[text.size - 1] == ' ')
        text.size--;
    return text;
}

/* ---- header --------------------------------------------------------------------------------- */

static const char *const header_keys[] = {"type",  "use",    "match", "kb",
                                          "level", "source", "ok",    "no"};

/* Parts a line after its first word when that is a key of the header. */
static bool header_line(bytes line, const char **key, bytes *value)
{
    size_t end = 0;
    while (end < line.size && line.data[end] != ' ' && line.data[end] != '\t')
        end++;
    bytes word = bytes_slice(line, 0, end);
    size_t start = end;
    while (start < line.size && (line.data[start] == ' ' || line.data[start] == '\t'))
        start++;
    *value = bytes_slice(line, start, line.size);
    for (size_t i = 0; i < sizeof header_keys / sizeof *header_keys; i++)
        if (bytes_equal(word, bytes_of(header_keys[i]))) {
            *key = header_keys[i];
            /* "no | nomor" is an entry */
            return !(value->size && (value->data[0] == '|' || value->data[0] == '=')) &&
                   (value->size || strlen(*key) > 2);
        }
    return false;
}

static kliping_status read_choice(const reading *r, bytes value, const char *yes, const char *no,
                                  bool *chosen)
{
    *chosen = bytes_equal(value, bytes_of(yes));
    if (*chosen || bytes_equal(value, bytes_of(no)))
        return KLIPING_OK;
    return source_error(r->error, KLIPING_BAD_LEXICON, r->at, "write `%s` or `%s`, not `%.*s`", yes,
                        no, (int)value.size, value.data);
}

static kliping_status read_example(reading *r, bytes value, bool wanted)
{
    lexicon_example example = {
        .source = r->at, .text = value, .file = (uint32_t)(r->out->n_files - 1)};
    if (wanted) {
        const char *arrow = memmem(value.data, value.size, " => ", 4);
        if (!arrow)
            return wrong(r, "an example says what is found: ok TEXT => CANONICAL FORM");
        size_t size = (size_t)(arrow - value.data);
        example.text = bytes_slice(value, 0, size);
        example.name = arena_string(r->arena, trimmed(bytes_slice(value, size + 4, value.size)));
    }
    lexicon_source *out = r->out;
    out->examples = arena_extend(r->arena, out->examples, out->n_examples, &out->examples_capacity,
                                 sizeof *out->examples);
    out->examples[out->n_examples++] = example;
    return KLIPING_OK;
}

static kliping_status read_header(reading *r, const char *key, bytes value)
{
    lexicon_file *file = r->file;
    if (!value.size)
        return source_error(r->error, KLIPING_BAD_LEXICON, r->at, "`%s` needs a value", key);
    if (strcmp(key, "use") == 0)
        return read_choice(r, value, "entity", "hint", &file->certain);
    if (strcmp(key, "match") == 0)
        return read_choice(r, value, "exact", "fold", &file->exact);
    if (strcmp(key, "ok") == 0 || strcmp(key, "no") == 0)
        return read_example(r, value, key[0] == 'o');
    if (strcmp(key, "source") == 0)
        r->has_source = true;
    else {
        const char **word = key[0] == 't' ? &file->type : key[0] == 'k' ? &file->kb : &file->level;
        if (memchr(value.data, ' ', value.size))
            return source_error(r->error, KLIPING_BAD_LEXICON, r->at, "`%s` takes one word", key);
        if (*word)
            return source_error(r->error, KLIPING_BAD_LEXICON, r->at, "`%s` stands here twice",
                                key);
        *word = arena_string(r->arena, value);
    }
    return KLIPING_OK;
}

static void begin_file(reading *r)
{
    lexicon_source *out = r->out;
    out->files =
        arena_extend(r->arena, out->files, out->n_files, &out->files_capacity, sizeof *out->files);
    r->file = &out->files[out->n_files++];
    *r->file = (lexicon_file){.start = r->at, .certain = true};
    r->in_header = true;
    r->has_source = false;
    r->dotted_file = 0;
    r->dotted_word = (bytes){0};
}

static kliping_status end_header(reading *r)
{
    r->in_header = false;
    if (!r->file->type)
        return wrong(r, "the header needs a line `type TYPE`");
    if (!r->has_source)
        return wrong(r, "the header needs a line `source WHERE THE FACTS COME FROM`");
    return KLIPING_OK;
}

/* ---- entries -------------------------------------------------------------------------------- */

static uint32_t add_line(reading *r, lexicon_line line)
{
    lexicon_source *out = r->out;
    out->lines =
        arena_extend(r->arena, out->lines, out->n_lines, &out->lines_capacity, sizeof *out->lines);
    out->lines[out->n_lines] = line;
    return (uint32_t)out->n_lines++;
}

static void add_form(reading *r, lexicon_form_source form)
{
    lexicon_source *out = r->out;
    out->forms =
        arena_extend(r->arena, out->forms, out->n_forms, &out->forms_capacity, sizeof *out->forms);
    out->forms[out->n_forms++] = form;
}

/* "Kab." in "Kab. Asahan" does not end a sentence: the tokenizer has to know. */
static void add_abbreviation(reading *r, bytes word)
{
    lexicon_source *out = r->out;
    uint32_t file = (uint32_t)(r->file - out->files);
    if (bytes_equal(word, r->dotted_word))
        return;
    if (!r->dotted_file) {
        lexicon_file dotted = {.start = r->file->start, .type = "abbreviation"};
        out->files = arena_extend(r->arena, out->files, out->n_files, &out->files_capacity,
                                  sizeof *out->files);
        r->file = &out->files[file];
        r->dotted_file = (uint32_t)out->n_files;
        out->files[out->n_files++] = dotted;
    }
    char *name = arena_string(r->arena, word);
    uint32_t line = add_line(r, (lexicon_line){name, NULL, r->at->line, r->dotted_file});
    r->dotted_word = (bytes){name, word.size};
    add_form(r, (lexicon_form_source){r->dotted_word, r->dotted_word, NULL, line, false});
}

typedef struct phrase {
    bytes canonical, folded; /* parallel */
} phrase;

static phrase phrase_slice(phrase whole, size_t start, size_t end)
{
    while (start < end && whole.canonical.data[start] == ' ')
        start++;
    while (start < end && whole.canonical.data[end - 1] == ' ')
        end--;
    return (phrase){bytes_slice(whole.canonical, start, end),
                    bytes_slice(whole.folded, start, end)};
}

/* A line as an article's text would be read, with runs of white space as one space. */
static phrase phrase_read(bytes line, arena *arena)
{
    bool plain = true;
    for (size_t i = 0; i < line.size; i++)
        plain = plain && (unsigned char)line.data[i] < 0x80;
    text text = {.canonical = line};
    if (!plain)
        text_read((bytes){0}, line, KLIPING_BYTES, arena, &text);
    char *canonical = arena_allocate(arena, text.canonical.size + 1, 1), *folded;
    size_t size = 0;
    for (size_t i = 0; i < text.canonical.size; i++) {
        char c = text.canonical.data[i];
        bool space = c == ' ' || (c >= '\t' && c <= '\r');
        if (!space || (size && canonical[size - 1] != ' '))
            canonical[size++] = space ? ' ' : c;
    }
    folded = arena_allocate(arena, size + 1, 1);
    characters_fold((bytes){canonical, size}, folded);
    return (phrase){{canonical, size}, {folded, size}};
}

/* "DI." before another word: its folded form may well end a sentence ("di."), so no abbreviation.
 */
static bool is_capitals(bytes word)
{
    for (size_t i = 0; i < word.size; i++)
        if (word.data[i] < 'A' || word.data[i] > 'Z')
            return false;
    return true;
}

/* The key in both cases; returns whether words in capitals end in a dot before another word. Such
 * dots are dropped like all others, or kept. */
static bool write_key(reading *r, phrase form, bool keep, char *key, char *cased, size_t *size)
{
    bytes whole = form.canonical;
    size_t word = 0; /* where the word began, in the key */
    bool capitals = false;
    *size = 0;
    for (size_t i = 0; i < whole.size; i++) {
        if (key_drops(whole, i)) {
            bool before_word = *size - word > 1 && i + 1 < whole.size && whole.data[i + 1] == ' ';
            bool is_capital = before_word && is_capitals((bytes){cased + word, *size - word});
            capitals |= is_capital;
            if (before_word && !is_capital)
                add_abbreviation(r, (bytes){key + word, *size - word});
            if (!is_capital || !keep)
                continue;
        }
        cased[*size] = whole.data[i];
        key[(*size)++] = form.folded.data[i];
        if (whole.data[i] == ' ')
            word = *size;
    }
    return capitals;
}

static kliping_status read_form(reading *r, phrase form, uint32_t line, bool alias)
{
    bytes whole = form.canonical;
    bool has_word = false, capitals = true;
    for (size_t i = 0; i < whole.size; i++)
        has_word = has_word || key_word_byte((unsigned char)whole.data[i]);
    if (!has_word)
        return wrong(r, "a form without letters and digits; forms stand between `|`");
    for (int keep = 0; keep < 2 && capitals; keep++) {
        char *key = arena_allocate(r->arena, whole.size + 1, 1);
        char *cased = arena_allocate(r->arena, whole.size + 1, 1);
        size_t size;
        capitals = write_key(r, form, keep, key, cased, &size);
        if (size > LEXICON_LONGEST_KEY)
            return source_error(r->error, KLIPING_BAD_LEXICON, r->at, "a form of over %d bytes",
                                LEXICON_LONGEST_KEY);
        add_form(r, (lexicon_form_source){
                        whole, {key, size}, r->file->exact ? cased : NULL, line, alias});
    }
    return KLIPING_OK;
}

/* Cuts " = ID" off the end of an entry. */
static kliping_status read_identifier(const reading *r, phrase *entry, const char **id)
{
    *id = NULL;
    bytes all = entry->canonical;
    for (size_t i = all.size; r->file->kb && i-- > 1;)
        if (all.data[i] == '=' && all.data[i - 1] == ' ') {
            phrase cut = phrase_slice(*entry, i + 1, all.size);
            if (!cut.canonical.size || memchr(cut.canonical.data, ' ', cut.canonical.size))
                return wrong(r, "an identifier of one word stands behind ` = `");
            *id = arena_string(r->arena, cut.canonical);
            *entry = phrase_slice(*entry, 0, i);
            return KLIPING_OK;
        }
    return KLIPING_OK;
}

static kliping_status read_entry(reading *r)
{
    phrase entry = phrase_read(r->at->text, r->arena);
    lexicon_line line = {.line = r->at->line, .file = (uint32_t)(r->file - r->out->files)};
    kliping_status status = read_identifier(r, &entry, &line.id);
    uint32_t index = 0;
    for (size_t start = 0, end; start <= entry.canonical.size && status == KLIPING_OK;
         start = end + 1) {
        bytes rest = bytes_slice(entry.canonical, start, entry.canonical.size);
        const char *bar = rest.size ? memchr(rest.data, '|', rest.size) : NULL;
        end = bar ? (size_t)(bar - entry.canonical.data) : entry.canonical.size;
        phrase form = phrase_slice(entry, start, end);
        if (start == 0) {
            line.name = arena_string(r->arena, form.canonical);
            index = add_line(r, line);
        }
        status = read_form(r, form, index, start > 0);
    }
    return status;
}

static kliping_status read_line(reading *r)
{
    const char *key;
    bytes value;
    bool is_header = header_line(r->at->text, &key, &value);
    kliping_status status = KLIPING_OK;
    if (r->in_header && r->at != r->file->start && r->at->after_blank)
        status = end_header(r);
    if (status != KLIPING_OK)
        return status;
    if (r->in_header)
        return is_header ? read_header(r, key, value)
                         : wrong(r, "not a header line (type, use, match, kb, level, source, ok, "
                                    "no); entries begin after a blank line");
    if (is_header)
        return wrong(r, "a header line stands before the first blank line");
    return read_entry(r);
}

kliping_status lexicon_source_read(sources sources, arena *arena, lexicon_source *out,
                                   kliping_error *error)
{
    *out = (lexicon_source){0};
    reading r = {.arena = arena, .error = error, .out = out};
    for (size_t i = 0; i < sources.count; i++) {
        r.at = &sources.lines[i];
        if (i == 0 || r.at->file != r.at[-1].file)
            begin_file(&r);
        kliping_status status = read_line(&r);
        if (status != KLIPING_OK)
            return status;
    }
    return KLIPING_OK;
}
