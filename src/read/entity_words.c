#include "entity_words.h"

#include <stdlib.h>

static const char *const lists[N_WORD_LISTS] = {
    /* between and inside names */
    [WORDS_AND] = "dan serta",
    [WORDS_RULER] = "sultan raja ratu imam pangeran permaisuri kaisar paus emir guru",
    [WORDS_HOUSE] =
        "rs rsud rsup rsia universitas masjid bandara stadion museum yayasan pesantren ponpes",
    [WORDS_DEPARTMENT] = "dinas badan kementerian kemenko departemen biro pusat direktorat bagian "
                         "bidang balai sekretariat kantor",
    [WORDS_DUTY] =
        "administrasi air aksesibilitas anak antariksa arsip aset atmosfer bahasa bencana "
        "berencana "
        "bina bumi cipta daerah dasar data desa destinasi digital ekonomi ekraf ekspor elektronik "
        "energi gender geofisika gizi ham hayati hewan hidup holtikultura hortikultura hubungan "
        "hukum "
        "iklim imigrasi industri industrial informasi informatika infrastruktur inovasi integrasi "
        "investasi jalan jasa jembatan karya kawasan keamanan kearsipan kebakaran kebencanaan "
        "kebersihan kebudayaan kecil kehutanan kekayaan kelautan keluarga kemaritiman "
        "kemasyarakatan "
        "kemiskinan kepegawaian kependidikan kependudukan kepemudaan kepramukaan keprotokolan "
        "keramaian kerja keselamatan kesehatan kesejahteraan kesenian kesra ketahanan "
        "ketatalaksanaan ketenagakerjaan ketenteraman ketertiban keuangan keterampilan kewilayahan "
        "klimatologi komunikasi konservasi koperasi kreatif laut layanan lelang lingkungan "
        "logistik "
        "makanan marga masyarakat media menengah meteorologi metereologi mikro mineral modal "
        "negara "
        "nilai nonformal nuklir obat olahraga organisasi otonomi pajak pangan pariwisata "
        "pasar pekerjaan pelatihan pelayanan pelindungan pemadam pemakaman pemasaran "
        "pemasyarakatan "
        "pembangunan pemberdayaan pembinaan pemerintahan pemuda penanaman penanggulangan penataan "
        "pendapatan pendidikan penduduk penelitian pengairan pengawasan pengelolaan pengendalian "
        "pengembangan penilaian penyehatan penyelamatan perairan perbatasan percepatan perdagangan "
        "perdesaan perempuan perencanaan perhubungan perikanan perindustrian perizinan perkebunan "
        "perkotaan perkoperasian perlindungan permukiman pers perpustakaan persandian pertanahan "
        "pertanian perumahan peternakan pintu prasarana produksi protokol rakyat reformasi "
        "rehabilitasi "
        "retribusi riset ruang sains satu sarana sda sdm sejarah siber siswa sosial sda statistik "
        "strategis sumber tanaman tani tata teknologi tenaga terpadu tertinggal tinggi "
        "transmigrasi "
        "umkm umum urusan usaha veteriner vokasi wilayah wisata",
    [WORDS_SOCIETY] = "koperasi yayasan pt pt. cv cv. ud gapoktan poktan perum paguyuban sanggar",
    [WORDS_PROGRAMME] = "program",
    [WORDS_KOTA] = "kota",
    [WORDS_WALI] = "wali",
    [WORDS_NUMBER] = "no no. nomor",
    [WORDS_ADDRESS] = "bapak saudara profesor prof drs mbah inaq amaq abah",
    [WORDS_OTHER_NAME] = "alias disapa dipanggil dikenal",
    [WORDS_MUHAMMAD] =
        "muhamad mohamad muhamed mohamed muhamat mohd muhd muh moh moch mocha mhd muc moc",
    /* in names of bodies */
    [WORDS_DECORATION] =
        "pt pt. cv cv. tbk tbk. persero ri perum kabupaten kab kab. provinsi prov prov.",
    [WORDS_DINAS] = "dinas",
    [WORDS_KELAS] = "kelas",
    [WORDS_CITY] = "kota kotamadya",
    /* in names of regions */
    [WORDS_PLACE] = "kabupaten kab kab. kota provinsi prov prov. propinsi kecamatan kec kec. desa "
                    "kelurahan kel kel. nagari gampong dusun distrik negara republik kotamadya",
    [WORDS_KABUPATEN] = "kab kab.",
    [WORDS_PROVINSI] = "prov prov. propinsi",
    [WORDS_KECAMATAN] = "kec kec. distrik",
    [WORDS_KELURAHAN] = "kel kel.",
    [WORDS_REPUBLIK] = "republik",
    [WORDS_ADMINISTRATIVE] = "administrasi adm adm.",
    [WORDS_HEAD_OF_REGENCY] = "bupati wabup pemkab",
    [WORDS_HEAD_OF_CITY] = "kota walikota walkot wawalkot wako pemkot",
    [WORDS_HEAD_OF_PROVINCE] = "gubernur wagub pemprov",
    [WORDS_HEAD_OF_DISTRICT] = "camat",
    [WORDS_SAYS_REGENCY] = "kabupaten kab kab. pemkab bupati wabup kadisdik",
    [WORDS_SAYS_CITY] = "kota kotamadya pemkot",
    [WORDS_SAYS_PROVINCE] = "provinsi prov prov. propinsi pemprov gubernur wagub",
    [WORDS_SAYS_DISTRICT] = "kecamatan kec kec. camat distrik",
    [WORDS_SAYS_VILLAGE] = "desa kelurahan kel kel. nagari gampong lurah kades",
    [WORDS_MAYOR] = "walikota walkot wawalkot wako",
    /* around positions */
    [WORDS_CORPS] =
        "tni pol polisi inf kum marinir chk arh czi kav cpm laut pnb psk art arm caj ckm cku cba",
    [WORDS_NAMED] = "bernama yaitu yakni",
    [WORDS_YANG] = "yang",
    [WORDS_ITU] = "itu",
    [WORDS_WHEN] = "saat kala ketika",
    [WORDS_BARU] = "baru",
    [WORDS_FORMER] = "lainnya setempat tersebut lain terdahulu sebelumnya",
    [WORDS_PERIOD] = "periode tahun masa",
    [WORDS_SELAKU] = "selaku",
    [WORDS_OFFICE] = "kantor ruang gedung kediaman kerja sebagai menjabat menjadi jabatan kursi",
    [WORDS_TOWARDS] = "menurut kepada dengan ditemui fund",
    [WORDS_JOINT] = "dan serta di dari pada untuk ke bagi atas bidang dalam of the and for de asal "
                    "sekaligus merangkap",
    [WORDS_STOP] =
        "yang itu ini tersebut oleh bersama kepada dengan saat ketika kata ujar juga akan telah "
        "sudah adalah ialah antara lain tidak atau sementara menurut terhadap karena agar jika "
        "seperti ungkap jelas tutur ucap tegas lanjut tambah usai setelah sejak hingga sampai "
        "bahwa dia ia kami kita mereka saya sebagai selaku yakni yaitu bukan pun lalu kemudian "
        "masih turut hadir kini bernama inisial pengganti pilihan sebelum pimpinan kinerja usulan "
        "merupakan memiliki bisa harus ada sangat",
    [WORDS_SERVES] = "pengacara hukum asisten ajudan manajer",
    [WORDS_IS] = "menjabat juga sebagai merupakan",
    [WORDS_LEAD] =
        "saat kala itu pada ketika kini masih sendiri beliau sekaligus seorang salah satu",
    [WORDS_PART_IN_TRIAL] = "tersangka terdakwa saksi korban pelaku swasta pihak terpidana",
    [WORDS_FROM] = "yang dari asal",
};

_Static_assert(N_WORD_LISTS <= 64, "a bit for each list");

enum { GATE_BITS = 8192, N_SLOTS = 1024 };

typedef struct listed_word {
    bytes text;
    word_lists lists;
} listed_word;

struct entity_words {
    uint64_t gate[GATE_BITS / 64]; /* a bit for each hash of a word */
    uint16_t slots[N_SLOTS];       /* by hash: the word's number + 1; 0: none */
    listed_word words[N_SLOTS];
    size_t count;
};

/* The word's number + 1; 0: it is in no list. *slot: where that stands. */
static uint16_t find(const entity_words *words, bytes word, uint32_t hash, uint32_t *slot)
{
    for (*slot = hash % N_SLOTS;; *slot = (*slot + 1) % N_SLOTS) {
        uint16_t number = words->slots[*slot];
        if (!number || bytes_equal(words->words[number - 1].text, word))
            return number;
    }
}

static void add_list(entity_words *words, unsigned number)
{
    for (const char *at = lists[number]; *at;) {
        bytes word = {at, strcspn(at, " ")};
        uint32_t hash = token_hash(word), slot;
        uint16_t known = find(words, word, hash, &slot);
        if (!known) {
            words->words[words->count].text = word;
            words->slots[slot] = known = (uint16_t)++words->count;
        }
        words->words[known - 1].lists |= (word_lists)1 << number;
        words->gate[hash % GATE_BITS / 64] |= (uint64_t)1 << hash % 64;
        at += word.size + (at[word.size] == ' ');
    }
}

entity_words *entity_words_new(void)
{
    entity_words *words = calloc(1, sizeof *words);
    for (unsigned i = 0; words && i < N_WORD_LISTS; i++)
        add_list(words, i);
    return words;
}

void entity_words_free(entity_words *words)
{
    free(words);
}

word_lists entity_words_of(const entity_words *words, bytes word, uint32_t hash)
{
    if (!(words->gate[hash % GATE_BITS / 64] >> hash % 64 & 1))
        return 0;
    uint32_t slot;
    uint16_t number = find(words, word, hash, &slot);
    return number ? words->words[number - 1].lists : 0;
}
