type PROGRAM
use hint
match exact
source general knowledge; short names of programmes, days and products that are also ordinary words: only with these letters
ok Pembeli Solar antre sejak pagi. => Solar
no Atap itu memakai panel solar bekas bos.

Solar
Premium
Natal
Genting
Atensi
Signal
Kotaku
Hercules
Proper
Gerakan Ayah Teladan Indonesia | GATI
Kartu Prakerja | Prakerja
Program Indonesia Pintar | PIP
Kartu Identitas Anak | KIA
Bantuan Operasional Sekolah | BOS
Bantuan Operasional Kesehatan | BOK
Pemulihan Ekonomi Nasional | PEN
Jaminan Pensiun | JP
Kelas Rawat Inap Standar | KRIS
REHAB | Program Rehab | Program REHAB
Coretax | Coretax DJP
Program Legislasi Nasional | Prolegnas
Kawasan Ekonomi Khusus | KEK
Tanah Objek Reforma Agraria | TORA
Dana Otonomi Khusus | Otsus
UTBK | UTBK-SNBT
Bidikmisi
Innovative Government Award | IGA
Rekor MURI | MURI
Pilpres
Pileg | Pileg 2014 | Pileg 2019 | Pileg 2024
Pilgub
Pekan Olahraga Nasional | PON
Hari Anak Nasional | HAN
Hari Bakti Adhyaksa | HBA
Paskah
Trade Expo Indonesia | TEI
Twitter
Telegram
Android
Windows
Zoom
Gmail
Fortuner | Toyota Fortuner
Pertalite
Pertamax | Pertamax Turbo | Pertamax Green
