/* Tokens joined by `|`, sentences by ` / `: the expectations read as the text does. */
#include "check.h"

#include "read/tokens.h"

#include <setjmp.h>
#include <stdlib.h>

static arena memory;

static bool is_abbreviation(const void *set, bytes word)
{
    for (const char *const *item = set; *item; item++)
        if (bytes_equal(bytes_of(*item), word))
            return true;
    return false;
}

static const char *shown(const char *body)
{
    static const char *const abbreviations[] = {"rp", "ir", "drs", "no", "dr", "h", NULL};
    text text;
    tokens tokens;
    text_read((bytes){NULL, 0}, bytes_of(body), KLIPING_CODEPOINTS, &memory, &text);
    zone body_zone = {0, (uint32_t)text.canonical.size, ZONE_BODY, NULL};
    zones zones = {.items = &body_zone, .count = 1};
    tokens_read(&text, &zones, is_abbreviation, abbreviations, &memory, &tokens);
    char *out = arena_allocate(&memory, text.canonical.size * 4 + 16, 1);
    size_t size = 0;
    for (size_t i = 0; i < tokens.count; i++) {
        if (i)
            size += (size_t)sprintf(
                out + size, "%s", tokens.sentence_of[i] != tokens.sentence_of[i - 1] ? " / " : "|");
        bytes word = token_text(&text, &tokens.items[i]);
        memcpy(out + size, word.data, word.size);
        size += word.size;
    }
    out[size] = '\0';
    return out;
}

#define SHOWN(body, expected)                                                                      \
    do {                                                                                           \
        const char *got = shown(body);                                                             \
        CHECK(strcmp(got, expected) == 0);                                                         \
        if (strcmp(got, expected) != 0)                                                            \
            fprintf(stderr, "    got: %s\n", got);                                                 \
    } while (0)

int main(void)
{
    jmp_buf out_of_memory;
    if (setjmp(out_of_memory))
        return 2;
    memory.failure = &out_of_memory;

    SHOWN("Anggaran sebesar Rp. 2 Miliar cair. Selesai.",
          "Anggaran|sebesar|Rp.|2|Miliar|cair|. / Selesai|.");
    SHOWN("ujar Ir. Abdul Haris Lubis, M. Si saat", "ujar|Ir.|Abdul|Haris|Lubis|,|M.|Si|saat");
    SHOWN("Drs. H. Ahmad, S.Sos., M.Si. hadir", "Drs.|H.|Ahmad|,|S.Sos|.|,|M.Si|.|hadir");
    SHOWN("Drs.H.Ahmad, S.Sos dan H.R. Rasuna", "Drs.|H.|Ahmad|,|S.Sos|dan|H.R.|Rasuna");
    SHOWN("Selesai.Kemudian pulang", "Selesai|. / Kemudian|pulang");
    SHOWN("Undang-Undang anak-anak non-aktif Jakarta-Bogor Covid-19",
          "Undang-Undang|anak-anak|non-aktif|Jakarta|-|Bogor|Covid-19");
    SHOWN("1.328 orang, 4,7 persen", "1.328|orang|,|4,7|persen");
    SHOWN("\"Ini baik.\" kata dia. \"Benar!\" Ia pergi.",
          "\"|Ini|baik|.|\"|kata|dia|. / \"|Benar|!|\" / Ia|pergi|.");
    SHOWN("BPJS-nya di Gedung R.B. Supardan", "BPJS|-|nya|di|Gedung|R.B.|Supardan");
    SHOWN("Judul Berita\nIsi berita", "Judul|Berita / Isi|berita");
    SHOWN("jaringan 5G di tigasisinews.id", "jaringan|5G|di|tigasisinews.id");
    SHOWN("Jumat dan\nsabtu", "Jumat|dan|sabtu");
    SHOWN("Wisata No. 4", "Wisata|No.|4");

    arena_free(&memory);
    return check_report();
}
