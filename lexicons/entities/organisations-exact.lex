type ORG
use hint
match exact
source general knowledge; short names and abbreviations of organisations that are also ordinary words or names when written small: only with these letters
ok Dompet itu diisi lewat DANA. => DANA
no Program ini berjalan dengan dana desa.

PT Pertamina EP | PEP
PT Industri Kereta Api (Persero) | INKA
PT Hutama Karya (Persero) | HK
PT Wijaya Karya (Persero) Tbk | WIKA
PT Semen Indonesia (Persero) Tbk | SIG
PT Timah Tbk | Timah
PT Pegadaian | Pegadaian
Bank BJB | BJB
PT Astra Daihatsu Motor | ADM
PT Toyota Astra Motor | TAM
Gojek | PT Gojek Indonesia
OVO
DANA
GoPay
Kredivo
Akulaku
PT Djarum | Djarum
PT Mitra Adiperkasa | MAP
PT Indosat Tbk | Indosat
PT XL Axiata Tbk | XL
Asia Pulp and Paper | APP
Meta | Meta Platforms
Intel
LG | LG Electronics
Tempo | Tempo.co | Majalah Tempo | Koran Tempo
Tribun | Tribunnews | Tribunnews.com
Kontan
JPNN
Universitas Indonesia | UI
Institut Teknologi Sepuluh Nopember | ITS
Universitas Brawijaya | UB
Universitas Negeri Malang | UM
Universitas Maritim Raja Ali Haji | UMRAH
Universitas Trunojoyo Madura | UTM
Institut Seni Indonesia | ISI
Universitas Terbuka | UT
Universitas Kristen Indonesia | UKI
Universitas Pancasila | UP
Universitas Medan Area | UMA
Universitas Muslim Indonesia | UMI
Politeknik Negeri Bali | PNB
National University of Singapore | NUS
Australian National University | ANU
Koalisi Indonesia Maju | KIM
Nahdlatul Ulama | NU
Banser | Barisan Ansor Serbaguna
Nahdlatul Wathan | NW
Pemuda Pancasila | PP
Himpunan Pengusaha Muda Indonesia | HIPMI
Asosiasi Pertekstilan Indonesia | API
Ikatan Dokter Indonesia | IDI
Ikatan Notaris Indonesia | INI
Aliansi Jurnalis Independen | AJI
Komisi untuk Orang Hilang dan Korban Tindak Kekerasan | KontraS
Imparsial
Masyarakat Anti Korupsi Indonesia | MAKI
Aliansi Masyarakat Adat Nusantara | AMAN
Center of Reform on Economics | CORE
Lingkar Madani | LIMA
Aksi Cepat Tanggap | ACT
RAPI
Perserikatan Bangsa-Bangsa | UN
Uni Eropa | UE
Organisasi Kerja Sama Islam | OKI
Persemakmuran
Quad
Ernst & Young | EY
Tim Nasional Indonesia | Timnas
Komite Olahraga Masyarakat Indonesia | KORMI
Bobotoh | Viking
Bonek
Manchester United | MU
Istana
Mahkamah Agung | MA
Mahkamah Konstitusi | MK
Komisi Yudisial | KY
Ombudsman Republik Indonesia | ORI
Bank Indonesia | BI
Badan Pemeriksa Keuangan | BPK
Indonesia Investment Authority | INA
Badan Penyelenggara Haji | BPH
Lembaga Penerbangan dan Antariksa Nasional | LAPAN
Badan Intelijen Negara | BIN
Lembaga Administrasi Negara | LAN
Badan Informasi Geospasial | BIG
Badan Otorita Borobudur | BOB
Komite Olimpiade Indonesia | KOI
Dewan Ketahanan Nasional | DPN
Dewan Ekonomi Nasional | DEN
Dewan Masjid Indonesia | DMI
Direktorat Jenderal Imigrasi | Imigrasi
Sekolah Tinggi Akuntansi Negara | STAN
Perguruan Tinggi Ilmu Kepolisian | STIK
Polisi Militer | POM
Korps Marinir | Marinir
Akademi Angkatan Laut | AAL
Gerakan Aceh Merdeka | GAM
Kementerian Pendidikan dan Kebudayaan | Kemdikbud
Kementerian Pekerjaan Umum dan Perumahan Rakyat | KemenPUPR
Kementerian Komunikasi dan Informatika | Kemkominfo
