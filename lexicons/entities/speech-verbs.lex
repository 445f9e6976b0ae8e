type speech_verb
use hint
source general knowledge of the verbs that report speech in Indonesian news
ok "Kami siap," ujar Budi. => ujar

kata | katanya
ujar | ujarnya
tutur | tuturnya
ucap | ucapnya
imbuh | imbuhnya
sebut | sebutnya
jelas | jelasnya
terang | terangnya
tegas | tegasnya
ungkap | ungkapnya
papar | paparnya
tandas | tandasnya
pungkas | pungkasnya
tukas | tukasnya
cetus | cetusnya
beber | bebernya
urai | urainya
tambah | tambahnya
lanjut | lanjutnya
sambung | sambungnya
timpal | timpalnya
jawab | jawabnya
tanya | tanyanya
cerita | ceritanya
kenang | kenangnya
keluh | keluhnya
harap | harapnya
pesan | pesannya
pinta | pintanya
ajak | ajaknya
imbau | imbaunya
tulis | tulisnya
kutip
ulas | ulasnya
nilai | nilainya
duga | duganya
seru | serunya
kilah | kilahnya
dalih | dalihnya
bantah | bantahnya
ancam | ancamnya
canda | candanya
kelakar | kelakarnya
seloroh | selorohnya
sindir | sindirnya
kritik | kritiknya
puji | pujinya
aku | akunya
terus | terusnya
simpul | simpulnya
rinci | rincinya
sesal | sesalnya
katakan
sampaikan
ungkapkan
jelaskan
mengatakan
menyatakan
menyampaikan
menyebut
menyebutkan
menjelaskan
menerangkan
menegaskan
menuturkan
mengungkapkan
mengungkap
memaparkan
menambahkan
menandaskan
mengucapkan
mengutarakan
mengemukakan
membeberkan
menguraikan
merinci
menceritakan
berkata
bercerita
berujar
bertutur
berharap
berpesan
berpendapat
berpandangan
beralasan
berkilah
berdalih
menilai
menduga
meyakini
mengaku
mengakui
membantah
membenarkan
mengklaim
mengklarifikasi
menanggapi
merespons | merespon
menjawab
menanyakan
mempertanyakan
mengeluhkan
mengharapkan
mengimbau
menghimbau
mengajak
meminta
menyarankan
mengingatkan
memperingatkan
menyerukan
mendesak
menekankan
menggarisbawahi
menyoroti
mengkritik
memuji
mengapresiasi
menyayangkan
menyesalkan
melaporkan
mengumumkan
memastikan
menjanjikan
menyimpulkan
menulis
mencontohkan
memprediksi
memperkirakan
mengutip
dikatakan
disampaikan
diungkapkan
dijelaskan
dituturkan
ditegaskan
diungkap
menurut
demikian
