/* The vocabulary of lexicons/values/, compiled to one hash keyed by a phrase's first word.
 *
 *   first word ─hash▶ rule_word ─▶ rule, longest phrase first ─▶ rule ─▶ ...
 *
 * A line reads `KEYWORD VALUE = phrase | phrase`, VALUE only where the keyword takes one. */
#ifndef KLIPING_READ_VALUES_RULES_H
#define KLIPING_READ_VALUES_RULES_H

#include "../values.h"

typedef enum rule_kind {
    /* numbers */
    RULE_NUMBER,     /* tiga = 3, sebelas = 11, seribu = 1000 */
    RULE_TEEN,       /* belas */
    RULE_MULTIPLIER, /* puluh = 10, ratus = 100 */
    RULE_SCALE,      /* juta = 6: a power of ten */
    RULE_MARK_SCALE, /* M = 9: a scale only behind a currency mark */
    RULE_ABOUT,      /* ribuan = 3: a fuzzy magnitude, or a scale with -an */
    RULE_ABOUT_TEEN, /* belasan */
    RULE_FRACTION,   /* setengah = 50 hundredths */
    RULE_QUARTERS,   /* perempat */
    RULE_POINT,      /* koma */
    RULE_MINUS,      /* minus */
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

typedef struct rule {
    const char *phrase;      /* folded */
    const char *value;       /* as written in the file */
    const struct rule *next; /* shorter or older, with the same first word */
    int64_t number;          /* value as a number, where the keyword takes one */
    uint16_t size;
    uint8_t kind;
    bool exact; /* one letter: matches only as written */
    char as_written;
} rule;

/* The first word of phrases, and what can begin with it. */
typedef struct rule_word {
    const rule *rules; /* longest first */
    rule_kinds kinds;
    struct rule_word *next; /* with the same hash */
    const char *word;
    size_t size;
} rule_word;

/* Words by hash, one bit each: nearly all that are not in the vocabulary are turned away by it. */
typedef struct rule_filter {
    uint64_t bits[1024];
} rule_filter;

static inline bool filter_passes(const rule_filter *filter, uint64_t hash)
{
    return filter->bits[hash >> 54] >> (hash >> 48 & 63) & 1;
}

static inline uint64_t load_bytes(const char *from, size_t size)
{
    uint64_t loaded = 0;
    memcpy(&loaded, from, size);
    return loaded;
}

/* Of a word's first and last eight bytes and its size; reads nothing beyond the word. */
static inline uint64_t rule_hash(const char *word, size_t size)
{
    uint64_t head, tail = 0;
    if (size >= 8) {
        head = load_bytes(word, 8);
        tail = load_bytes(word + size - 8, 8);
    } else if (size >= 4) {
        head = load_bytes(word, 4) | load_bytes(word + size - 4, 4) << 32;
    } else {
        head = (uint64_t)(unsigned char)word[0] | (uint64_t)(unsigned char)word[size / 2] << 8 |
               (uint64_t)(unsigned char)word[size - 1] << 16;
    }
    uint64_t hash = (head + size) * 0x9E3779B97F4A7C15u;
    return (hash ^ hash >> 29 ^ tail * 0xC2B2AE3D27D4EB4Fu) * 0xD6E8FEB86659FD93u;
}

/* Of a word's first eight bytes and its size: quick to make and without branches, for the scan.
 * `eight` holds the word and whatever follows it, first byte lowest. */
static inline uint64_t rule_prefix(uint64_t eight, size_t size)
{
    size_t kept = size < 8 ? size : 8;
    uint64_t head = eight & ~(uint64_t)0 >> ((64 - 8 * kept) & 63);
    return (head + size) * 0x9E3779B97F4A7C15u;
}

/* The first words with which a value may begin, by rule_prefix(). */
const rule_filter *rules_starts(const value_rules *rules);

/* NULL where no phrase begins with this word. */
const rule_word *rules_beginning(const value_rules *rules, const char *word, size_t size,
                                 uint64_t hash);

#endif
