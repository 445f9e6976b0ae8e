#include "entity_sounds.h"

enum { HEARD_MOST = 32, HEARD_ROOM = HEARD_MOST + KEY_BLOCK };

/* What a byte is to the bytes beside it. */
enum {
    IS_E = 1, /* as the next one, or this one */
    IS_J = 2,
    IS_H = 4,
    IS_STOP = 8, /* as the last one kept */
    IS_S = 16,
    IS_O = 32 /* as the one before */
};

enum { SOUND_ODD = 1 /* no letter or digit */, SOUND_NONE = 2 /* never heard */ };

/* How bytes sound, and where they are silent: Soekarno, Sukarno; Achmad, Ahmad; Joesoef; Syaiful,
 * Sjafrie. */
static const struct sound {
    uint8_t as;        /* ^ the byte */
    uint8_t is;        /* IS_... */
    uint8_t silent_by; /* IS_... of the next one, or of the last one kept */
    uint8_t class;     /* SOUND_... */
} sounds[256] = {
    [0] = {.class = SOUND_NONE},
    [1 ... 38] = {.class = SOUND_ODD},
    ['\''] = {.class = SOUND_NONE},
    [40 ... 45] = {.class = SOUND_ODD},
    ['.'] = {.class = SOUND_NONE},
    ['/'] = {.class = SOUND_ODD},
    [58 ... 96] = {.class = SOUND_ODD},
    [123 ... 127] = {.class = SOUND_ODD},
    ['c'] = {.silent_by = IS_H},
    ['d'] = {.is = IS_STOP, .silent_by = IS_J},
    ['e'] = {.is = IS_E},
    ['h'] = {.is = IS_H, .silent_by = IS_STOP},
    ['j'] = {.is = IS_J, .silent_by = IS_S},
    ['k'] = {.is = IS_STOP},
    ['o'] = {.is = IS_O, .silent_by = IS_E},
    ['s'] = {.is = IS_STOP | IS_S},
    ['t'] = {.is = IS_STOP, .silent_by = IS_J},
    ['v'] = {.as = 'f' ^ 'v'},
    ['y'] = {.as = 'i' ^ 'y', .silent_by = IS_S},
};

/* A word as it is heard, so far. */
typedef struct hearing {
    char *letters; /* [size] */
    size_t size;
    unsigned last;   /* of the letters; 0: there is none */
    unsigned kept;   /* IS_... of it */
    unsigned before; /* IS_... of the byte before, heard or not */
    unsigned odd;    /* SOUND_ODD: others than letters and digits are among them */
} hearing;

/* The next byte; behind: IS_... of the one behind it. No branches: names follow no rule that a
 * processor could learn. */
static inline void hear(hearing *h, unsigned char byte, unsigned behind)
{
    const struct sound *sound = &sounds[byte];
    unsigned letter = byte ^ sound->as;
    letter ^= h->before / IS_O & sound->is & IS_E ? 'e' ^ 'u' : 0;
    bool silent = (sound->silent_by & (behind | (h->kept & (IS_STOP | IS_S)))) |
                  (sound->class & SOUND_NONE) | (letter == h->last);
    h->letters[h->size] = (char)letter;
    h->size += !silent;
    h->odd |= silent ? 0 : sound->class;
    h->last = silent ? h->last : letter;
    h->kept = silent ? h->kept : sound->is;
    h->before = sound->is;
}

/* Spellings that sound alike give the same letters, of which `most` are kept. */
static hearing simplify(bytes word, char *letters, size_t most)
{
    hearing hearing = {.letters = letters};
    size_t i = 0;
    for (; i + 2 < word.size && hearing.size < most; i++)
        hear(&hearing, (unsigned char)word.data[i],
             sounds[(unsigned char)word.data[i + 1]].is & (IS_E | IS_J | IS_H));
    for (; i < word.size && hearing.size < most; i++) { /* "ch" ends a word as "c" */
        bool last = i + 1 == word.size;
        unsigned char next = (unsigned char)word.data[last ? i : i + 1];
        hear(&hearing, (unsigned char)word.data[i], last ? 0 : sounds[next].is & (IS_E | IS_J));
    }
    return hearing;
}

typedef unsigned char sixteen __attribute__((vector_size(16)));
typedef uint64_t two_words __attribute__((vector_size(16)));

/* Whether a word is heard as it is written, as most are; of some that are it may say no. */
static inline bool is_as_heard(bytes word)
{
    static const unsigned char kept[2 * KEY_BLOCK] = {[0 ... KEY_BLOCK - 1] = 0xFF};
    two_words text, inside;
    if (word.size > KEY_BLOCK)
        return false;
    memcpy(&text, word.data, sizeof text);
    memcpy(&inside, kept + KEY_BLOCK - word.size, sizeof inside);
    text &= inside;
    sixteen here = (sixteen)text;
    sixteen before = (sixteen)(two_words){text[0] << 8, text[1] << 8 | text[0] >> 56};
    two_words odd = (two_words)(here - 'a' > 'z' - 'a');
    two_words alone = (two_words)(here == 'v') | (two_words)(here == 'y');
    two_words twice = (two_words)(here == before);
    two_words dts = (two_words)((before == 'd') | (before == 't') | (before == 's'));
    two_words h = (two_words)(here == 'h') & (dts | (two_words)((before == 'k') | (before == 'c')));
    two_words j = (two_words)(here == 'j') & dts;
    two_words oe = (two_words)(here == 'e') & (two_words)(before == 'o');
    two_words found = (odd | alone | twice | h | j | oe) & inside;
    return !(found[0] | found[1]);
}

/* The letters of a folded word as it is heard, at most HEARD_MOST: the word itself, or what is made
 * in the room. odd: others than letters and digits are among those in the room. As many bytes as a
 * block of a key has can be read behind the beginning of the word, and of what is returned. */
static bytes word_heard(bytes folded, char room[HEARD_ROOM], bool *odd)
{
    *odd = false;
    if (is_as_heard(folded))
        return folded;
    hearing heard = simplify(folded, room, HEARD_MOST);
    memset(room + heard.size, 0, KEY_BLOCK);
    *odd = heard.odd;
    return (bytes){room, heard.size};
}

static bool is_muhammad(const entity_words *words, bytes simple)
{
    return simple.size && *simple.data == 'm' &&
           entity_words_of(words, simple, token_hash(simple), word_list_bit(WORDS_MUHAMMAD));
}

static size_t drop_odd(char *letters, size_t size)
{
    size_t kept = 0;
    for (size_t i = 0; i < size; i++)
        if (key_counts((unsigned char)letters[i]))
            letters[kept++] = letters[i];
    return kept;
}

uint64_t word_key(const entity_words *words, bytes folded)
{
    static const char muhamad[KEY_BLOCK] = "muhamad";
    char room[HEARD_ROOM];
    bool odd;
    bytes letters = word_heard(folded, room, &odd);
    if (is_muhammad(words, letters))
        letters = (bytes){muhamad, strlen(muhamad)};
    else if (odd)
        letters.size = drop_odd(room, letters.size);
    return key_add_bytes(KEY_START, letters.data, letters.size);
}
