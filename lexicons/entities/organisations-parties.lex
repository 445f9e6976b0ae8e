type ORG
use hint
source official names and abbreviations of Indonesian political parties and alliances, and of some abroad
ok Kader PDIP dan Partai Golkar bertemu. => Partai Demokrasi Indonesia Perjuangan

Partai Demokrasi Indonesia Perjuangan | PDI Perjuangan | PDIP | PDI-P | PDI P
Partai Golongan Karya | Partai Golkar | Golkar
Partai Gerakan Indonesia Raya | Partai Gerindra | Gerindra
Partai NasDem | NasDem | Partai Nasional Demokrat
Partai Kebangkitan Bangsa | PKB
Partai Keadilan Sejahtera | PKS
Partai Amanat Nasional | PAN
Partai Demokrat | Demokrat
Partai Persatuan Pembangunan | PPP
Partai Solidaritas Indonesia | PSI
Partai Hati Nurani Rakyat | Partai Hanura | Hanura
Partai Perindo | Perindo | Partai Persatuan Indonesia
Partai Bulan Bintang
Partai Buruh
Partai Gelora | Partai Gelombang Rakyat Indonesia | Gelora
Partai Ummat
Partai Kebangkitan Nusantara
Partai Garuda | Partai Garda Republik Indonesia
Partai Keadilan dan Persatuan Indonesia | PKPI | PKP
Partai Berkarya
Partai Masyumi | Masyumi
Partai Komunis Indonesia | PKI
Partai Nasional Indonesia | PNI
Partai Gema Bangsa
Partai Aceh
Partai Nanggroe Aceh | PNA
Partai Republik
Partai Demokrat AS
Partai Komunis China | PKC | Partai Komunis Tiongkok
Partai Buruh Inggris
Partai Konservatif
Koalisi Indonesia Maju | KIM Plus
Koalisi Merah Putih
Koalisi Indonesia Hebat
Koalisi Perubahan
Tim Kampanye Nasional | TKN
DPP PDIP | DPP PDI Perjuangan
DPP Golkar | DPP Partai Golkar
DPP Gerindra | DPP Partai Gerindra
DPP NasDem | DPP Partai NasDem
DPP PKB
DPP PKS
DPP PAN
DPP PPP
DPP PSI
DPP Partai Demokrat | DPP Demokrat
Projo
Relawan Jokowi Mania | JoMan
Banteng Muda Indonesia | BMI
Angkatan Muda Partai Golkar | AMPG
Angkatan Muda Pembaharuan Indonesia | AMPI
Taruna Merah Putih
Tunas Indonesia Raya | Tidar
