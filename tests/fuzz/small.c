#include "small.h"

#include "fuzz.h"

#include "data/source_set.h"
#include "read/events_model.h"
#include "read/tagger_model.h"

const char small_article[] =
    "Bupati Asahan Teken MoU\n\nASAHAN, Kabar.id - Bupati Asahan Surya menandatangani nota "
    "kesepahaman senilai Rp 1,2 miliar dengan PT Laut Biru di Medan, Senin (5/2/2024).\n\nBaca "
    "juga: Harga ikan naik 5 persen\n\"Kami siap,\" kata Surya, pukul 10.15 WIB, tentang Pasal 5 "
    "UU No. 6 Tahun 2014 dan 3 ha lahan Desa Suka Maju. (nds/krs)\n";

static bytes compiled_lexicon(arena *memory)
{
    source_set set;
    bytes file;
    kliping_error error = {0};
    kliping_status status = source_set_read(FUZZ_SMALL, "small", memory, &set, &error);
    if (!status)
        status = source_set_compile(set, memory, &file, &error);
    if (status)
        fprintf(stderr, "%s:%u: %s\n", error.file, error.line, error.message);
    REQUIRE(!status);
    return file;
}

static bytes compiled_model(arena *memory)
{
    bytes names, events;
    kliping_error error = {0};
    kliping_status status = tagger_model_compile(FUZZ_SMALL, NULL, memory, &names, &error);
    if (!status)
        status = event_model_compile(FUZZ_SMALL "/events.model", memory, &events, &error);
    if (status)
        fprintf(stderr, "%s:%u: %s\n", error.file, error.line, error.message);
    REQUIRE(!status);
    const pack_entry entries[] = {{"entities", names}, {"events", events}};
    return pack_build(entries, 2, memory);
}

small_packs small_packs_make(arena *memory)
{
    return (small_packs){compiled_lexicon(memory), compiled_model(memory)};
}
