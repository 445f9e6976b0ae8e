/* The vocabulary of lexicons/values/, compiled to one hash keyed by a phrase's first word.
 *
 *   first word ─hash▶ rule_word, rule of it alone ─▶ [others of it][rules that go on behind it]
 *
 * A line reads `KEYWORD VALUE = phrase | phrase`, VALUE only where the keyword takes one. */
#ifndef KLIPING_READ_VALUES_RULES_H
#define KLIPING_READ_VALUES_RULES_H

#include "../values.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

typedef enum rule_kind {
    /* numbers */
    RULE_NUMBER,       /* tiga = 3, sebelas = 11, seribu = 1000 */
    RULE_TEEN,         /* belas */
    RULE_MULTIPLIER,   /* puluh = 10, ratus = 100 */
    RULE_SCALE,        /* juta = 6: a power of ten */
    RULE_MARK_SCALE,   /* M = 9: a scale only behind a currency mark */
    RULE_ABOUT,        /* ribuan = 3: a fuzzy magnitude, or a scale with -an */
    RULE_ABOUT_TEEN,   /* belasan */
    RULE_ABOUT_NUMBER, /* seratusan = 100: around one number */
    RULE_FRACTION,     /* setengah = 50 hundredths */
    RULE_QUARTERS,     /* perempat */
    RULE_POINT,        /* koma */
    RULE_MINUS,        /* minus */
    /* what is counted */
    RULE_CURRENCY_BEFORE, /* Rp = IDR */
    RULE_CURRENCY_AFTER,  /* rupiah = IDR */
    RULE_PERCENT,
    RULE_PLUS_MINUS,  /* around a middle */
    RULE_UNIT,        /* hektare = ha: measured */
    RULE_COUNT,       /* orang: counted, so never a fraction */
    RULE_PLACE,       /* kabupaten: likewise, and the head of names */
    RULE_NOT_UNIT,    /* rumah sakit: begins like a unit and is none */
    RULE_LETTER_UNIT, /* M = m, a unit only behind the words of RULE_LETTER_UNIT_AFTER */
    RULE_LETTER_UNIT_AFTER,
    RULE_PER,        /* the introducer: per, "/" */
    RULE_PER_UNIT,   /* a price's unit under another name: dolar AS */
    RULE_PER_JOINED, /* sebulan = bulan */
    /* around a number */
    RULE_APPROXIMATE,
    RULE_AT_LEAST,
    RULE_AT_MOST,
    RULE_AT_LEAST_AFTER,
    RULE_AT_MOST_AFTER,
    RULE_COMPARED,    /* kecil: "lebih kecil" compares, it does not bound */
    RULE_AMOUNT,      /* mencapai: announces an amount, not a year */
    RULE_TRANSPARENT, /* sebesar: may stand between a hedge and its number */
    RULE_TO,          /* hingga: between the ends of a range */
    RULE_AND,         /* dan: likewise, behind RULE_BETWEEN */
    RULE_OR,          /* atau */
    RULE_BETWEEN,     /* antara */
    RULE_NOT_AFTER,   /* nomor, RT: the number behind it names, it does not count */
    RULE_NAME_NUMBER, /* Program, Lawang: the number word behind it is part of a name */
    /* time */
    RULE_MONTH,
    RULE_ISLAMIC_MONTH,
    RULE_WEEKDAY,
    RULE_MARKET_DAY,  /* Kliwon */
    RULE_DAY_PART,    /* siang = 1: see times.c */
    RULE_DECADE,      /* era: before 80-an */
    RULE_VAGUE,       /* beberapa: "beberapa hari ini" is no day */
    RULE_WEEKEND,     /* akhir: "akhir pekan ini" is no week */
    RULE_ON_DATE,     /* tanggal: between a weekday and its date */
    RULE_CLOCK,       /* pukul */
    RULE_ZONE,        /* WIB */
    RULE_TODAY,       /* kemarin = -1: days from the document's date */
    RULE_THIS_WEEK,   /* pekan lalu = -1 */
    RULE_THIS_MONTH,  /* bulan lalu = -1 */
    RULE_THIS_YEAR,   /* tahun lalu = -1 */
    RULE_AGO,         /* lalu, behind a number of days */
    RULE_YEAR,        /* tahun */
    RULE_FISCAL,      /* tahun anggaran */
    RULE_ACADEMIC,    /* tahun ajaran */
    RULE_EITHER_YEAR, /* TA: academic before a pair of years, else fiscal */
    RULE_PERIOD,      /* triwulan = 3 months */
    RULE_ISLAMIC_ERA, /* H, Hijriah */
    RULE_COMMON_ERA,  /* M, Masehi */
    RULE_PLACE_NAME,  /* Universitas: the date behind it is part of a name */
    RULE_EVENT_WORD,  /* pilkada: the year behind it is part of a name */
    RULE_EVENT_NAME,  /* Festival: likewise, where it is a name by its capital */
    /* laws and ordinals */
    RULE_LAW,           /* Peraturan Daerah = Perda */
    RULE_NAMED_LAW,     /* UU: a name may stand for its number: UU Pemilu */
    RULE_BODY_LAW,      /* Peraturan: named after the body that follows */
    RULE_LAW_NAME_END,  /* words that no name of a law holds */
    RULE_LAW_NOT_AFTER, /* PPh */
    RULE_CODE,          /* KUHP: a law without a number */
    RULE_CODE_1945,     /* UUD: a law whose year is its name */
    RULE_ARTICLE,       /* pasal */
    RULE_PARAGRAPH,     /* ayat */
    RULE_LETTER,        /* huruf */
    RULE_LAW_NUMBER,    /* Nomor */
    RULE_LAW_JOIN,      /* juncto */
    RULE_ORDINAL,       /* pertama = 1 */
    RULE_ORDINAL_PREFIX,
    RULE_ORDINAL_NOUN,      /* anak: an ordinal behind it counts, whatever follows */
    RULE_ORDINAL_NOT_AFTER, /* words an ordinal never follows: untuk, ada */
    RULE_NOT_ORDINAL,       /* pertama kali */
    RULE_BOTH,              /* pihak: "kedua pihak" means both */
    RULE_KINDS
} rule_kind;

/* A set of rule kinds: RULES(RULE_UNIT) | RULES(RULE_COUNT). */
typedef unsigned __int128 rule_kinds;
#define RULES(kind) ((rule_kinds)1 << (kind))

/* What a value may begin with. */
#define START_LABELS                                                                               \
    (RULES(RULE_WEEKDAY) | RULES(RULE_CLOCK) | RULES(RULE_TODAY) | RULES(RULE_THIS_WEEK) |         \
     RULES(RULE_THIS_MONTH) | RULES(RULE_THIS_YEAR) | RULES(RULE_FISCAL) | RULES(RULE_ACADEMIC) |  \
     RULES(RULE_EITHER_YEAR) | RULES(RULE_PERIOD))
#define START_LAWS                                                                                 \
    (RULES(RULE_LAW) | RULES(RULE_NAMED_LAW) | RULES(RULE_CODE) | RULES(RULE_BODY_LAW) |           \
     RULES(RULE_CODE_1945) | RULES(RULE_ARTICLE) | RULES(RULE_PARAGRAPH))
#define START_MONTHS (RULES(RULE_MONTH) | RULES(RULE_ISLAMIC_MONTH))
#define START_ORDINALS (RULES(RULE_ORDINAL) | RULES(RULE_ORDINAL_PREFIX))
#define START_MEASURES                                                                             \
    (RULES(RULE_NUMBER) | RULES(RULE_ABOUT) | RULES(RULE_ABOUT_TEEN) | RULES(RULE_ABOUT_NUMBER) |  \
     RULES(RULE_FRACTION) | RULES(RULE_MINUS) | RULES(RULE_CURRENCY_BEFORE))

/* Which of these a word can be, or several. */
enum {
    STARTS_NOTHING,
    STARTS_LABEL,
    STARTS_LAW,
    STARTS_MONTH,
    STARTS_ORDINAL,
    STARTS_MEASURE,
    STARTS_SEVERAL,
    STARTS_NUMBER /* of no word, but of a place: digits stand there */
};

typedef struct rule {
    const char *phrase; /* folded */
    union {
        const char *value; /* as written in the file, where the keyword takes a text */
        int64_t number;    /* where it takes a number */
    };
    uint8_t size;  /* of the phrase */
    uint8_t first; /* size of its first word */
    uint8_t kind;
    bool spaced;     /* a blank stands behind the first word, */
    char next;       /* and then this; 0 where nothing does */
    char as_written; /* one letter, which matches only as written; else 0 */
    char end;        /* the phrase's last byte */
} rule;

/* What turns most rules away, so that they need not be fetched. */
typedef struct brief_rule {
    uint8_t kind;
    bool spaced; /* as in the rule */
    char next;
    bool last; /* of those that go on behind a word, or of its others */
} brief_rule;

/* The first or last word of phrases: all that is asked of most of them, in one line of a cache. */
typedef struct rule_word {
    rule_kinds begins;         /* of the phrases that begin with it */
    rule rule;                 /* of it alone, the newest one; of no kind where there is none */
    uint64_t head;             /* its first eight bytes, the first lowest */
    uint32_t goes_on;          /* a bit for each last five bits that the `next` of a rule has */
    uint32_t longer_kinds : 8; /* of the rules that go on behind it: kinds_in_eighths() */
    uint32_t ends : 12;        /* of the phrases that end with it: kinds_before() */
    uint32_t follows : 3;      /* what it may make of digits before it */
    uint32_t starts : 3;       /* what values may begin with it */
    uint32_t longer : 1;       /* a value may begin with a phrase that goes on behind it */
    uint32_t plain : 1;        /* it has but one rule, of it alone */
    uint32_t chained : 1;      /* the place behind it may be meant as well */
    uint32_t more : 27;        /* index of the rules that go on behind it, longest first */
    uint32_t ambiguous : 1;    /* others of it alone stand before those, the last one first */
    uint32_t reach : 3;        /* most words in a phrase that it ends, up to WORDS_BACK */
    uint32_t size : 8;         /* 0: a free place */
} rule_word;

/* What digits may be, by what follows. */
enum { DIGITS_DAY = 1, DIGITS_TIME = 2, DIGITS_MEASURE = 4, DIGITS_YEAR = 8 };

/* A bit for each eighth of the kinds that has one of these. */
static inline unsigned kinds_in_eighths(rule_kinds kinds)
{
#ifdef __SSE2__
    __m128i all = _mm_set_epi64x((int64_t)(kinds >> 64), (int64_t)kinds);
    __m128i empty = _mm_cmpeq_epi16(all, _mm_setzero_si128());
    return (unsigned)_mm_movemask_epi8(_mm_packs_epi16(empty, empty)) % 256 ^ 255;
#else
    unsigned eighths = 0;
    for (int i = 0; i < 8; i++)
        eighths |= (unsigned)((kinds >> 16 * i & 0xFFFF) != 0) << i;
    return eighths;
#endif
}

/* A bit for each kind that is asked for before a place, or for a few of them; and one for others.
 */
static inline unsigned kinds_before(rule_kinds kinds)
{
    const rule_kinds bounds = RULES(RULE_APPROXIMATE) | RULES(RULE_AT_LEAST) | RULES(RULE_AT_MOST) |
                              RULES(RULE_TRANSPARENT);
    const rule_kinds names = RULES(RULE_NAME_NUMBER) | RULES(RULE_PLACE_NAME);
    const rule_kinds events = RULES(RULE_EVENT_NAME) | RULES(RULE_EVENT_WORD);
    const rule_kinds days = RULES(RULE_WEEKDAY) | RULES(RULE_VAGUE) | RULES(RULE_WEEKEND);
    const rule_kinds years = RULES(RULE_YEAR) | RULES(RULE_DECADE);
    const rule_kinds others = ~(bounds | names | events | days | years | RULES(RULE_AMOUNT) |
                                RULES(RULE_NOT_AFTER) | RULES(RULE_BETWEEN) | RULES(RULE_ON_DATE) |
                                RULES(RULE_ORDINAL_NOUN) | RULES(RULE_ORDINAL_NOT_AFTER));
    return (kinds & bounds ? 1u : 0) | (kinds & names ? 2u : 0) | (kinds & events ? 4u : 0) |
           (kinds & days ? 8u : 0) | (kinds & years ? 16u : 0) | (kinds & others ? 32u : 0) |
           (kinds & RULES(RULE_AMOUNT) ? 64u : 0) | (kinds & RULES(RULE_NOT_AFTER) ? 128u : 0) |
           (kinds & RULES(RULE_BETWEEN) ? 256u : 0) | (kinds & RULES(RULE_ON_DATE) ? 512u : 0) |
           (kinds & RULES(RULE_ORDINAL_NOUN) ? 1024u : 0) |
           (kinds & RULES(RULE_ORDINAL_NOT_AFTER) ? 2048u : 0);
}

enum { HINT_BITS = 14, WORDS_BACK = 4, CACHE_LINE = 64 };

/* Words by their first eight bytes. Two bits for each are enough to turn most away that are none.
 * With each article all this is fetched anew from far: so what is asked of a word stands in one
 * place.
 *
 *   words  [none][..|rule|head|..][free][..|rule|head|..]...   by hash + moved[other bits of it]
 */
struct value_rules {
    uint64_t hints[1 << (HINT_BITS - 5)]; /* two bits for each hash */
    uint32_t signs[128];      /* index of the words of one such byte, which is no letter; or 0 */
    const rule_word *words;   /* [last_word + 2]: none, and a power of two */
    const char *const *texts; /* the same: of the words */
    const uint8_t *moved;     /* [last_chain + 1], a power of two */
    uint64_t last_word, last_chain;
    const rule *more;        /* of all words: but for the newest of each alone */
    const brief_rule *brief; /* likewise */
    arena arena, scratch;    /* what the above points to; and while it is made */
};

/* Begins to fetch what may be asked of a word beyond its own line. */
static inline void rules_expect(const value_rules *rules, const rule_word *word)
{
    __builtin_prefetch(&rules->brief[word->more]);
    __builtin_prefetch(&rules->more[word->more] - 1);
}

static inline uint64_t rule_hash(uint64_t head)
{
    return head * 0x9E3779B97F4A7C15u;
}

/* What one can tell of a word by its hash alone. */
enum { MAY_BE_KNOWN = 1, MAY_START = 2 };

static inline unsigned rules_hints(const value_rules *rules, uint64_t hash)
{
    return (unsigned)(rules->hints[hash >> (69 - HINT_BITS)] >> (hash >> (63 - HINT_BITS) & 62));
}

static inline uint64_t rules_chain(const value_rules *rules, uint64_t hash)
{
    return hash >> 48 & rules->last_chain;
}

/* Index of a word, if it is known at all and no other has its first bytes. */
static inline uint64_t rules_place(const value_rules *rules, uint64_t hash)
{
    return (((hash >> 53) + (hash >> 32) + rules->moved[rules_chain(rules, hash)]) &
            rules->last_word) +
           1;
}

/* Index of a word of so many small letters; 0 where it is none of the vocabulary. */
uint64_t rules_find(const value_rules *rules, const char *word, size_t size, uint64_t head);

#endif
