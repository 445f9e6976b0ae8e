type ORG
use hint
source names of sports bodies, clubs and national teams as the press writes them
ok Persib dan Manchester United menang. => Persib Bandung

Persatuan Sepak Bola Seluruh Indonesia | PSSI
PT Liga Indonesia Baru | PT LIB | LIB | I.League
Tim Nasional Indonesia | Timnas Indonesia | Timnas RI | Skuad Garuda | Tim Garuda | Garuda Muda | Timnas Indonesia U-23 | Timnas U-23 | Timnas Indonesia U-17 | Timnas Indonesia U-20 | Timnas U-17 | Timnas U-20 | Timnas U-19 | Timnas Indonesia U-19
Timnas Malaysia
Timnas Thailand
Timnas Vietnam
Timnas Filipina
Timnas Jepang
Timnas Arab Saudi
Timnas Irak
Timnas Australia
Timnas Korea Selatan
Timnas China
Timnas Uzbekistan
Timnas Argentina
Timnas Brasil
Timnas Inggris
Timnas Jerman
Timnas Prancis
Timnas Spanyol
Timnas Italia
Timnas Portugal
Timnas Belanda
Timnas Belgia
Persatuan Bulutangkis Seluruh Indonesia | PBSI | PP PBSI
Persatuan Bola Voli Seluruh Indonesia | PBVSI
Persatuan Bola Basket Seluruh Indonesia | Perbasi
Persatuan Atletik Seluruh Indonesia | PASI
Ikatan Pencak Silat Indonesia | IPSI
Federasi Olahraga Karate-Do Indonesia | FORKI
Taekwondo Indonesia
Persatuan Catur Seluruh Indonesia | Percasi
Persatuan Tenis Seluruh Indonesia | PELTI
Ikatan Motor Indonesia | IMI
Ikatan Sport Sepeda Indonesia | ISSI
National Paralympic Committee | NPC | NPC Indonesia
Komite Olahraga Masyarakat Indonesia
Persib Bandung | Persib | Maung Bandung | Pangeran Biru
Persija Jakarta | Persija | Macan Kemayoran
Persebaya Surabaya | Persebaya | Bajul Ijo
Arema FC | Arema | Arema Malang | Arema Indonesia | Singo Edan
Bali United | Bali United FC
Borneo FC | Borneo FC Samarinda
PSM Makassar | PSM | Juku Eja
Persis Solo
PSIS Semarang | PSIS
PSS Sleman | PSS
PSIM Yogyakarta | PSIM | PSIM Jogja
Madura United | Madura United FC
Persik Kediri | Persik
Persita Tangerang | Persita
Dewa United | Dewa United FC | Dewa United Banten FC
Bhayangkara FC | Bhayangkara Presisi Lampung FC | Bhayangkara Presisi
Persijap Jepara | Persijap
Semen Padang FC | Semen Padang
Malut United | Malut United FC
PSBS Biak | PSBS
Barito Putera | PS Barito Putera
RANS Nusantara | RANS Nusantara FC
Persikabo 1973 | Persikabo
Persela Lamongan | Persela
Persipura Jayapura | Persipura
Sriwijaya FC | Laskar Wong Kito
PSMS Medan | PSMS
PSPS Pekanbaru | PSPS
Persiraja Banda Aceh | Persiraja
Persiba Balikpapan | Persiba
Persikota Tangerang
Deltras FC | Deltras
Gresik United
Mitra Kukar
Pusamania Borneo FC
Perseru Serui
PS TNI | PS Tira
Persegres Gresik United
Persepam Madura
Kalteng Putra
Adhyaksa FC
Garudayaksa FC
Pelita Jaya
Satria Muda
Prawira Bandung
Jakarta Pertamina Enduro
Jakarta LavAni | LavAni
Surabaya BIN Samator
The Jakmania | Jakmania
Aremania
FIFA
UEFA
AFC | Konfederasi Sepak Bola Asia
AFF | Federasi Sepak Bola ASEAN
CAF
CONMEBOL
Komite Olimpiade Internasional | IOC
BWF | Federasi Bulu Tangkis Dunia
Dorna
FIA
FIM
Manchester United | Man United | Setan Merah
Manchester City | Man City | The Citizens
Liverpool FC | The Reds
Chelsea | The Blues
Arsenal | The Gunners | Meriam London
Tottenham Hotspur | Tottenham | Spurs
Newcastle United
Aston Villa
Everton
West Ham United | West Ham
Leicester City | Leicester
Southampton
Crystal Palace
Brighton | Brighton & Hove Albion
Wolverhampton Wanderers | Wolves | Wolverhampton
Nottingham Forest
Fulham
Brentford
Bournemouth
Burnley
Leeds United
Sunderland
Stoke City
Swansea City | Swansea
Queens Park Rangers | QPR
Hull City
West Bromwich Albion | West Brom
Norwich City
Watford
Ipswich Town
Real Madrid | Los Blancos
Barcelona | FC Barcelona | Barca | Blaugrana
Atletico Madrid | Atletico
Sevilla
Valencia
Villarreal
Athletic Bilbao
Real Sociedad
Real Betis
Espanyol
Levante
Getafe
Malaga
Celta Vigo
Girona
Osasuna
Rayo Vallecano
Juventus | Juve | Si Nyonya Tua
AC Milan | Rossoneri
Inter Milan | Inter | Nerazzurri | Internazionale
AS Roma | Giallorossi
Lazio
Napoli
Fiorentina
Atalanta
Torino
Sampdoria
Udinese
Bologna
Parma
Como 1907 | Como
Cagliari
Hellas Verona
Genoa
Bayern Munich | Bayern Muenchen | Bayern | FC Bayern | Die Roten
Borussia Dortmund | Dortmund | BVB
Bayer Leverkusen | Leverkusen
RB Leipzig
Schalke 04 | Schalke
Wolfsburg | VfL Wolfsburg
Borussia Moenchengladbach | Monchengladbach
Eintracht Frankfurt
Werder Bremen
Hoffenheim
Paris Saint-Germain | PSG | Paris Saint Germain | Les Parisiens
Olympique Marseille | Marseille
Olympique Lyon | Lyon
AS Monaco | Monaco
Lille
Ajax Amsterdam | Ajax
PSV Eindhoven | PSV
Feyenoord
FC Utrecht
FC Twente
Benfica
FC Porto | Porto
Sporting Lisbon | Sporting CP
Celtic
Rangers
Galatasaray
Fenerbahce
Besiktas
Shakhtar Donetsk
Zenit St Petersburg | Zenit
CSKA Moskow
Al Hilal | Al-Hilal
Al Nassr | Al-Nassr
Al Ittihad | Al-Ittihad
Inter Miami
LA Galaxy
Los Angeles Lakers | LA Lakers | Lakers
Golden State Warriors | Warriors
Chicago Bulls
Miami Heat
Boston Celtics
Red Bull Racing | Red Bull
Mercedes AMG
McLaren
Repsol Honda
Monster Energy Yamaha
Ducati Lenovo
Gresini Racing
Pramac Racing
Honda HRC
