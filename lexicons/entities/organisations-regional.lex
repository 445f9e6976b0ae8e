type ORG
use hint
source made from the names of provinces, regencies and cities and the offices each has; some of these have another seat or rank (Polresta, Polrestabes)
ok Pemkab Asahan dan Polda Sumut bekerja sama. => Pemerintah Kabupaten Asahan

Pemerintah Aceh | Pemprov Aceh | Pemerintah Provinsi Aceh
DPR Aceh | DPRA
Kepolisian Daerah Aceh | Polda Aceh
Kejaksaan Tinggi Aceh | Kejati Aceh
KPU Provinsi Aceh | KPU Aceh | KPUD Aceh
Bawaslu Provinsi Aceh | Bawaslu Aceh
BPBD Provinsi Aceh | BPBD Aceh
Dinas Pendidikan Provinsi Aceh | Dinas Pendidikan Aceh | Disdik Aceh | Dinas Pendidikan dan Kebudayaan Aceh | Disdikbud Aceh
Dinas Kesehatan Provinsi Aceh | Dinas Kesehatan Aceh | Dinkes Aceh
Kanwil Kemenag Aceh | Kanwil Kementerian Agama Aceh | Kanwil Kemenag Provinsi Aceh
Pemerintah Provinsi Sumatera Utara | Pemerintah Provinsi Sumut | Pemprov Sumatera Utara | Pemprov Sumut
DPRD Provinsi Sumatera Utara | DPRD Provinsi Sumut | DPRD Sumatera Utara | DPRD Sumut
Kepolisian Daerah Sumatera Utara | Kepolisian Daerah Sumut | Polda Sumatera Utara | Polda Sumut
Kejaksaan Tinggi Sumatera Utara | Kejaksaan Tinggi Sumut | Kejati Sumatera Utara | Kejati Sumut
KPU Provinsi Sumatera Utara | KPU Provinsi Sumut | KPU Sumatera Utara | KPU Sumut | KPUD Sumatera Utara | KPUD Sumut
Bawaslu Provinsi Sumatera Utara | Bawaslu Provinsi Sumut | Bawaslu Sumatera Utara | Bawaslu Sumut
BPBD Provinsi Sumatera Utara | BPBD Provinsi Sumut | BPBD Sumatera Utara | BPBD Sumut
Dinas Pendidikan Provinsi Sumatera Utara | Dinas Pendidikan Provinsi Sumut | Dinas Pendidikan Sumatera Utara | Dinas Pendidikan Sumut | Disdik Sumatera Utara | Disdik Sumut | Dinas Pendidikan dan Kebudayaan Sumatera Utara | Dinas Pendidikan dan Kebudayaan Sumut | Disdikbud Sumatera Utara | Disdikbud Sumut
Dinas Kesehatan Provinsi Sumatera Utara | Dinas Kesehatan Provinsi Sumut | Dinas Kesehatan Sumatera Utara | Dinas Kesehatan Sumut | Dinkes Sumatera Utara | Dinkes Sumut
Kanwil Kemenag Sumatera Utara | Kanwil Kemenag Sumut | Kanwil Kementerian Agama Sumatera Utara | Kanwil Kementerian Agama Sumut | Kanwil Kemenag Provinsi Sumatera Utara | Kanwil Kemenag Provinsi Sumut
Pemerintah Provinsi Sumatera Barat | Pemerintah Provinsi Sumbar | Pemprov Sumatera Barat | Pemprov Sumbar
DPRD Provinsi Sumatera Barat | DPRD Provinsi Sumbar | DPRD Sumatera Barat | DPRD Sumbar
Kepolisian Daerah Sumatera Barat | Kepolisian Daerah Sumbar | Polda Sumatera Barat | Polda Sumbar
Kejaksaan Tinggi Sumatera Barat | Kejaksaan Tinggi Sumbar | Kejati Sumatera Barat | Kejati Sumbar
KPU Provinsi Sumatera Barat | KPU Provinsi Sumbar | KPU Sumatera Barat | KPU Sumbar | KPUD Sumatera Barat | KPUD Sumbar
Bawaslu Provinsi Sumatera Barat | Bawaslu Provinsi Sumbar | Bawaslu Sumatera Barat | Bawaslu Sumbar
BPBD Provinsi Sumatera Barat | BPBD Provinsi Sumbar | BPBD Sumatera Barat | BPBD Sumbar
Dinas Pendidikan Provinsi Sumatera Barat | Dinas Pendidikan Provinsi Sumbar | Dinas Pendidikan Sumatera Barat | Dinas Pendidikan Sumbar | Disdik Sumatera Barat | Disdik Sumbar | Dinas Pendidikan dan Kebudayaan Sumatera Barat | Dinas Pendidikan dan Kebudayaan Sumbar | Disdikbud Sumatera Barat | Disdikbud Sumbar
Dinas Kesehatan Provinsi Sumatera Barat | Dinas Kesehatan Provinsi Sumbar | Dinas Kesehatan Sumatera Barat | Dinas Kesehatan Sumbar | Dinkes Sumatera Barat | Dinkes Sumbar
Kanwil Kemenag Sumatera Barat | Kanwil Kemenag Sumbar | Kanwil Kementerian Agama Sumatera Barat | Kanwil Kementerian Agama Sumbar | Kanwil Kemenag Provinsi Sumatera Barat | Kanwil Kemenag Provinsi Sumbar
Pemerintah Provinsi Riau | Pemprov Riau
DPRD Provinsi Riau | DPRD Riau
Kepolisian Daerah Riau | Polda Riau
Kejaksaan Tinggi Riau | Kejati Riau
KPU Provinsi Riau | KPU Riau | KPUD Riau
Bawaslu Provinsi Riau | Bawaslu Riau
BPBD Provinsi Riau | BPBD Riau
Dinas Pendidikan Provinsi Riau | Dinas Pendidikan Riau | Disdik Riau | Dinas Pendidikan dan Kebudayaan Riau | Disdikbud Riau
Dinas Kesehatan Provinsi Riau | Dinas Kesehatan Riau | Dinkes Riau
Kanwil Kemenag Riau | Kanwil Kementerian Agama Riau | Kanwil Kemenag Provinsi Riau
Pemerintah Provinsi Jambi | Pemprov Jambi
DPRD Provinsi Jambi | DPRD Jambi
Kepolisian Daerah Jambi | Polda Jambi
Kejaksaan Tinggi Jambi | Kejati Jambi
KPU Provinsi Jambi | KPU Jambi | KPUD Jambi
Bawaslu Provinsi Jambi | Bawaslu Jambi
BPBD Provinsi Jambi | BPBD Jambi
Dinas Pendidikan Provinsi Jambi | Dinas Pendidikan Jambi | Disdik Jambi | Dinas Pendidikan dan Kebudayaan Jambi | Disdikbud Jambi
Dinas Kesehatan Provinsi Jambi | Dinas Kesehatan Jambi | Dinkes Jambi
Kanwil Kemenag Jambi | Kanwil Kementerian Agama Jambi | Kanwil Kemenag Provinsi Jambi
Pemerintah Provinsi Sumatera Selatan | Pemerintah Provinsi Sumsel | Pemprov Sumatera Selatan | Pemprov Sumsel
DPRD Provinsi Sumatera Selatan | DPRD Provinsi Sumsel | DPRD Sumatera Selatan | DPRD Sumsel
Kepolisian Daerah Sumatera Selatan | Kepolisian Daerah Sumsel | Polda Sumatera Selatan | Polda Sumsel
Kejaksaan Tinggi Sumatera Selatan | Kejaksaan Tinggi Sumsel | Kejati Sumatera Selatan | Kejati Sumsel
KPU Provinsi Sumatera Selatan | KPU Provinsi Sumsel | KPU Sumatera Selatan | KPU Sumsel | KPUD Sumatera Selatan | KPUD Sumsel
Bawaslu Provinsi Sumatera Selatan | Bawaslu Provinsi Sumsel | Bawaslu Sumatera Selatan | Bawaslu Sumsel
BPBD Provinsi Sumatera Selatan | BPBD Provinsi Sumsel | BPBD Sumatera Selatan | BPBD Sumsel
Dinas Pendidikan Provinsi Sumatera Selatan | Dinas Pendidikan Provinsi Sumsel | Dinas Pendidikan Sumatera Selatan | Dinas Pendidikan Sumsel | Disdik Sumatera Selatan | Disdik Sumsel | Dinas Pendidikan dan Kebudayaan Sumatera Selatan | Dinas Pendidikan dan Kebudayaan Sumsel | Disdikbud Sumatera Selatan | Disdikbud Sumsel
Dinas Kesehatan Provinsi Sumatera Selatan | Dinas Kesehatan Provinsi Sumsel | Dinas Kesehatan Sumatera Selatan | Dinas Kesehatan Sumsel | Dinkes Sumatera Selatan | Dinkes Sumsel
Kanwil Kemenag Sumatera Selatan | Kanwil Kemenag Sumsel | Kanwil Kementerian Agama Sumatera Selatan | Kanwil Kementerian Agama Sumsel | Kanwil Kemenag Provinsi Sumatera Selatan | Kanwil Kemenag Provinsi Sumsel
Pemerintah Provinsi Bengkulu | Pemprov Bengkulu
DPRD Provinsi Bengkulu | DPRD Bengkulu
Kepolisian Daerah Bengkulu | Polda Bengkulu
Kejaksaan Tinggi Bengkulu | Kejati Bengkulu
KPU Provinsi Bengkulu | KPU Bengkulu | KPUD Bengkulu
Bawaslu Provinsi Bengkulu | Bawaslu Bengkulu
BPBD Provinsi Bengkulu | BPBD Bengkulu
Dinas Pendidikan Provinsi Bengkulu | Dinas Pendidikan Bengkulu | Disdik Bengkulu | Dinas Pendidikan dan Kebudayaan Bengkulu | Disdikbud Bengkulu
Dinas Kesehatan Provinsi Bengkulu | Dinas Kesehatan Bengkulu | Dinkes Bengkulu
Kanwil Kemenag Bengkulu | Kanwil Kementerian Agama Bengkulu | Kanwil Kemenag Provinsi Bengkulu
Pemerintah Provinsi Lampung | Pemprov Lampung
DPRD Provinsi Lampung | DPRD Lampung
Kepolisian Daerah Lampung | Polda Lampung
Kejaksaan Tinggi Lampung | Kejati Lampung
KPU Provinsi Lampung | KPU Lampung | KPUD Lampung
Bawaslu Provinsi Lampung | Bawaslu Lampung
BPBD Provinsi Lampung | BPBD Lampung
Dinas Pendidikan Provinsi Lampung | Dinas Pendidikan Lampung | Disdik Lampung | Dinas Pendidikan dan Kebudayaan Lampung | Disdikbud Lampung
Dinas Kesehatan Provinsi Lampung | Dinas Kesehatan Lampung | Dinkes Lampung
Kanwil Kemenag Lampung | Kanwil Kementerian Agama Lampung | Kanwil Kemenag Provinsi Lampung
Pemerintah Provinsi Kepulauan Bangka Belitung | Pemerintah Provinsi Bangka Belitung | Pemerintah Provinsi Babel | Pemerintah Provinsi Kep Babel | Pemprov Kepulauan Bangka Belitung | Pemprov Bangka Belitung | Pemprov Babel | Pemprov Kep Babel
DPRD Provinsi Kepulauan Bangka Belitung | DPRD Provinsi Bangka Belitung | DPRD Provinsi Babel | DPRD Provinsi Kep Babel | DPRD Kepulauan Bangka Belitung | DPRD Bangka Belitung | DPRD Babel | DPRD Kep Babel
Kepolisian Daerah Kepulauan Bangka Belitung | Kepolisian Daerah Bangka Belitung | Kepolisian Daerah Babel | Kepolisian Daerah Kep Babel | Polda Kepulauan Bangka Belitung | Polda Bangka Belitung | Polda Babel | Polda Kep Babel
Kejaksaan Tinggi Kepulauan Bangka Belitung | Kejaksaan Tinggi Bangka Belitung | Kejaksaan Tinggi Babel | Kejaksaan Tinggi Kep Babel | Kejati Kepulauan Bangka Belitung | Kejati Bangka Belitung | Kejati Babel | Kejati Kep Babel
KPU Provinsi Kepulauan Bangka Belitung | KPU Provinsi Bangka Belitung | KPU Provinsi Babel | KPU Provinsi Kep Babel | KPU Kepulauan Bangka Belitung | KPU Bangka Belitung | KPU Babel | KPU Kep Babel | KPUD Kepulauan Bangka Belitung | KPUD Bangka Belitung | KPUD Babel | KPUD Kep Babel
Bawaslu Provinsi Kepulauan Bangka Belitung | Bawaslu Provinsi Bangka Belitung | Bawaslu Provinsi Babel | Bawaslu Provinsi Kep Babel | Bawaslu Kepulauan Bangka Belitung | Bawaslu Bangka Belitung | Bawaslu Babel | Bawaslu Kep Babel
BPBD Provinsi Kepulauan Bangka Belitung | BPBD Provinsi Bangka Belitung | BPBD Provinsi Babel | BPBD Provinsi Kep Babel | BPBD Kepulauan Bangka Belitung | BPBD Bangka Belitung | BPBD Babel | BPBD Kep Babel
Dinas Pendidikan Provinsi Kepulauan Bangka Belitung | Dinas Pendidikan Provinsi Bangka Belitung | Dinas Pendidikan Provinsi Babel | Dinas Pendidikan Provinsi Kep Babel | Dinas Pendidikan Kepulauan Bangka Belitung | Dinas Pendidikan Bangka Belitung | Dinas Pendidikan Babel | Dinas Pendidikan Kep Babel | Disdik Kepulauan Bangka Belitung | Disdik Bangka Belitung | Disdik Babel | Disdik Kep Babel | Dinas Pendidikan dan Kebudayaan Kepulauan Bangka Belitung | Dinas Pendidikan dan Kebudayaan Bangka Belitung | Dinas Pendidikan dan Kebudayaan Babel | Dinas Pendidikan dan Kebudayaan Kep Babel | Disdikbud Kepulauan Bangka Belitung | Disdikbud Bangka Belitung | Disdikbud Babel | Disdikbud Kep Babel
Dinas Kesehatan Provinsi Kepulauan Bangka Belitung | Dinas Kesehatan Provinsi Bangka Belitung | Dinas Kesehatan Provinsi Babel | Dinas Kesehatan Provinsi Kep Babel | Dinas Kesehatan Kepulauan Bangka Belitung | Dinas Kesehatan Bangka Belitung | Dinas Kesehatan Babel | Dinas Kesehatan Kep Babel | Dinkes Kepulauan Bangka Belitung | Dinkes Bangka Belitung | Dinkes Babel | Dinkes Kep Babel
Kanwil Kemenag Kepulauan Bangka Belitung | Kanwil Kemenag Bangka Belitung | Kanwil Kemenag Babel | Kanwil Kemenag Kep Babel | Kanwil Kementerian Agama Kepulauan Bangka Belitung | Kanwil Kementerian Agama Bangka Belitung | Kanwil Kementerian Agama Babel | Kanwil Kementerian Agama Kep Babel | Kanwil Kemenag Provinsi Kepulauan Bangka Belitung | Kanwil Kemenag Provinsi Bangka Belitung | Kanwil Kemenag Provinsi Babel | Kanwil Kemenag Provinsi Kep Babel
Pemerintah Provinsi Kepulauan Riau | Pemerintah Provinsi Kepri | Pemprov Kepulauan Riau | Pemprov Kepri
DPRD Provinsi Kepulauan Riau | DPRD Provinsi Kepri | DPRD Kepulauan Riau | DPRD Kepri
Kepolisian Daerah Kepulauan Riau | Kepolisian Daerah Kepri | Polda Kepulauan Riau | Polda Kepri
Kejaksaan Tinggi Kepulauan Riau | Kejaksaan Tinggi Kepri | Kejati Kepulauan Riau | Kejati Kepri
KPU Provinsi Kepulauan Riau | KPU Provinsi Kepri | KPU Kepulauan Riau | KPU Kepri | KPUD Kepulauan Riau | KPUD Kepri
Bawaslu Provinsi Kepulauan Riau | Bawaslu Provinsi Kepri | Bawaslu Kepulauan Riau | Bawaslu Kepri
BPBD Provinsi Kepulauan Riau | BPBD Provinsi Kepri | BPBD Kepulauan Riau | BPBD Kepri
Dinas Pendidikan Provinsi Kepulauan Riau | Dinas Pendidikan Provinsi Kepri | Dinas Pendidikan Kepulauan Riau | Dinas Pendidikan Kepri | Disdik Kepulauan Riau | Disdik Kepri | Dinas Pendidikan dan Kebudayaan Kepulauan Riau | Dinas Pendidikan dan Kebudayaan Kepri | Disdikbud Kepulauan Riau | Disdikbud Kepri
Dinas Kesehatan Provinsi Kepulauan Riau | Dinas Kesehatan Provinsi Kepri | Dinas Kesehatan Kepulauan Riau | Dinas Kesehatan Kepri | Dinkes Kepulauan Riau | Dinkes Kepri
Kanwil Kemenag Kepulauan Riau | Kanwil Kemenag Kepri | Kanwil Kementerian Agama Kepulauan Riau | Kanwil Kementerian Agama Kepri | Kanwil Kemenag Provinsi Kepulauan Riau | Kanwil Kemenag Provinsi Kepri
Pemerintah Provinsi DKI Jakarta | Pemerintah Provinsi DKI | Pemerintah Provinsi Jakarta | Pemprov DKI Jakarta | Pemprov DKI | Pemprov Jakarta
DPRD Provinsi DKI Jakarta | DPRD Provinsi DKI | DPRD Provinsi Jakarta | DPRD DKI Jakarta | DPRD DKI | DPRD Jakarta
Kejaksaan Tinggi DKI Jakarta | Kejaksaan Tinggi DKI | Kejaksaan Tinggi Jakarta | Kejati DKI Jakarta | Kejati DKI | Kejati Jakarta
KPU Provinsi DKI Jakarta | KPU Provinsi DKI | KPU Provinsi Jakarta | KPU DKI Jakarta | KPU DKI | KPU Jakarta | KPUD DKI Jakarta | KPUD DKI | KPUD Jakarta
Bawaslu Provinsi DKI Jakarta | Bawaslu Provinsi DKI | Bawaslu Provinsi Jakarta | Bawaslu DKI Jakarta | Bawaslu DKI | Bawaslu Jakarta
BPBD Provinsi DKI Jakarta | BPBD Provinsi DKI | BPBD Provinsi Jakarta | BPBD DKI Jakarta | BPBD DKI | BPBD Jakarta
Dinas Pendidikan Provinsi DKI Jakarta | Dinas Pendidikan Provinsi DKI | Dinas Pendidikan Provinsi Jakarta | Dinas Pendidikan DKI Jakarta | Dinas Pendidikan DKI | Dinas Pendidikan Jakarta | Disdik DKI Jakarta | Disdik DKI | Disdik Jakarta | Dinas Pendidikan dan Kebudayaan DKI Jakarta | Dinas Pendidikan dan Kebudayaan DKI | Dinas Pendidikan dan Kebudayaan Jakarta | Disdikbud DKI Jakarta | Disdikbud DKI | Disdikbud Jakarta
Dinas Kesehatan Provinsi DKI Jakarta | Dinas Kesehatan Provinsi DKI | Dinas Kesehatan Provinsi Jakarta | Dinas Kesehatan DKI Jakarta | Dinas Kesehatan DKI | Dinas Kesehatan Jakarta | Dinkes DKI Jakarta | Dinkes DKI | Dinkes Jakarta
Kanwil Kemenag DKI Jakarta | Kanwil Kemenag DKI | Kanwil Kemenag Jakarta | Kanwil Kementerian Agama DKI Jakarta | Kanwil Kementerian Agama DKI | Kanwil Kementerian Agama Jakarta | Kanwil Kemenag Provinsi DKI Jakarta | Kanwil Kemenag Provinsi DKI | Kanwil Kemenag Provinsi Jakarta
Pemerintah Provinsi Jawa Barat | Pemerintah Provinsi Jabar | Pemprov Jawa Barat | Pemprov Jabar
DPRD Provinsi Jawa Barat | DPRD Provinsi Jabar | DPRD Jawa Barat | DPRD Jabar
Kepolisian Daerah Jawa Barat | Kepolisian Daerah Jabar | Polda Jawa Barat | Polda Jabar
Kejaksaan Tinggi Jawa Barat | Kejaksaan Tinggi Jabar | Kejati Jawa Barat | Kejati Jabar
KPU Provinsi Jawa Barat | KPU Provinsi Jabar | KPU Jawa Barat | KPU Jabar | KPUD Jawa Barat | KPUD Jabar
Bawaslu Provinsi Jawa Barat | Bawaslu Provinsi Jabar | Bawaslu Jawa Barat | Bawaslu Jabar
BPBD Provinsi Jawa Barat | BPBD Provinsi Jabar | BPBD Jawa Barat | BPBD Jabar
Dinas Pendidikan Provinsi Jawa Barat | Dinas Pendidikan Provinsi Jabar | Dinas Pendidikan Jawa Barat | Dinas Pendidikan Jabar | Disdik Jawa Barat | Disdik Jabar | Dinas Pendidikan dan Kebudayaan Jawa Barat | Dinas Pendidikan dan Kebudayaan Jabar | Disdikbud Jawa Barat | Disdikbud Jabar
Dinas Kesehatan Provinsi Jawa Barat | Dinas Kesehatan Provinsi Jabar | Dinas Kesehatan Jawa Barat | Dinas Kesehatan Jabar | Dinkes Jawa Barat | Dinkes Jabar
Kanwil Kemenag Jawa Barat | Kanwil Kemenag Jabar | Kanwil Kementerian Agama Jawa Barat | Kanwil Kementerian Agama Jabar | Kanwil Kemenag Provinsi Jawa Barat | Kanwil Kemenag Provinsi Jabar
Pemerintah Provinsi Jawa Tengah | Pemerintah Provinsi Jateng | Pemprov Jawa Tengah | Pemprov Jateng
DPRD Provinsi Jawa Tengah | DPRD Provinsi Jateng | DPRD Jawa Tengah | DPRD Jateng
Kepolisian Daerah Jawa Tengah | Kepolisian Daerah Jateng | Polda Jawa Tengah | Polda Jateng
Kejaksaan Tinggi Jawa Tengah | Kejaksaan Tinggi Jateng | Kejati Jawa Tengah | Kejati Jateng
KPU Provinsi Jawa Tengah | KPU Provinsi Jateng | KPU Jawa Tengah | KPU Jateng | KPUD Jawa Tengah | KPUD Jateng
Bawaslu Provinsi Jawa Tengah | Bawaslu Provinsi Jateng | Bawaslu Jawa Tengah | Bawaslu Jateng
BPBD Provinsi Jawa Tengah | BPBD Provinsi Jateng | BPBD Jawa Tengah | BPBD Jateng
Dinas Pendidikan Provinsi Jawa Tengah | Dinas Pendidikan Provinsi Jateng | Dinas Pendidikan Jawa Tengah | Dinas Pendidikan Jateng | Disdik Jawa Tengah | Disdik Jateng | Dinas Pendidikan dan Kebudayaan Jawa Tengah | Dinas Pendidikan dan Kebudayaan Jateng | Disdikbud Jawa Tengah | Disdikbud Jateng
Dinas Kesehatan Provinsi Jawa Tengah | Dinas Kesehatan Provinsi Jateng | Dinas Kesehatan Jawa Tengah | Dinas Kesehatan Jateng | Dinkes Jawa Tengah | Dinkes Jateng
Kanwil Kemenag Jawa Tengah | Kanwil Kemenag Jateng | Kanwil Kementerian Agama Jawa Tengah | Kanwil Kementerian Agama Jateng | Kanwil Kemenag Provinsi Jawa Tengah | Kanwil Kemenag Provinsi Jateng
Pemerintah Provinsi Daerah Istimewa Yogyakarta | Pemerintah Provinsi DIY | Pemerintah Provinsi DI Yogyakarta | Pemerintah Provinsi Yogyakarta | Pemprov Daerah Istimewa Yogyakarta | Pemprov DIY | Pemprov DI Yogyakarta | Pemprov Yogyakarta
DPRD Provinsi Daerah Istimewa Yogyakarta | DPRD Provinsi DIY | DPRD Provinsi DI Yogyakarta | DPRD Provinsi Yogyakarta | DPRD Daerah Istimewa Yogyakarta | DPRD DIY | DPRD DI Yogyakarta | DPRD Yogyakarta
Kepolisian Daerah Daerah Istimewa Yogyakarta | Kepolisian Daerah DIY | Kepolisian Daerah DI Yogyakarta | Kepolisian Daerah Yogyakarta | Polda Daerah Istimewa Yogyakarta | Polda DIY | Polda DI Yogyakarta | Polda Yogyakarta
Kejaksaan Tinggi Daerah Istimewa Yogyakarta | Kejaksaan Tinggi DIY | Kejaksaan Tinggi DI Yogyakarta | Kejaksaan Tinggi Yogyakarta | Kejati Daerah Istimewa Yogyakarta | Kejati DIY | Kejati DI Yogyakarta | Kejati Yogyakarta
KPU Provinsi Daerah Istimewa Yogyakarta | KPU Provinsi DIY | KPU Provinsi DI Yogyakarta | KPU Provinsi Yogyakarta | KPU Daerah Istimewa Yogyakarta | KPU DIY | KPU DI Yogyakarta | KPU Yogyakarta | KPUD Daerah Istimewa Yogyakarta | KPUD DIY | KPUD DI Yogyakarta | KPUD Yogyakarta
Bawaslu Provinsi Daerah Istimewa Yogyakarta | Bawaslu Provinsi DIY | Bawaslu Provinsi DI Yogyakarta | Bawaslu Provinsi Yogyakarta | Bawaslu Daerah Istimewa Yogyakarta | Bawaslu DIY | Bawaslu DI Yogyakarta | Bawaslu Yogyakarta
BPBD Provinsi Daerah Istimewa Yogyakarta | BPBD Provinsi DIY | BPBD Provinsi DI Yogyakarta | BPBD Provinsi Yogyakarta | BPBD Daerah Istimewa Yogyakarta | BPBD DIY | BPBD DI Yogyakarta | BPBD Yogyakarta
Dinas Pendidikan Provinsi Daerah Istimewa Yogyakarta | Dinas Pendidikan Provinsi DIY | Dinas Pendidikan Provinsi DI Yogyakarta | Dinas Pendidikan Provinsi Yogyakarta | Dinas Pendidikan Daerah Istimewa Yogyakarta | Dinas Pendidikan DIY | Dinas Pendidikan DI Yogyakarta | Dinas Pendidikan Yogyakarta | Disdik Daerah Istimewa Yogyakarta | Disdik DIY | Disdik DI Yogyakarta | Disdik Yogyakarta | Dinas Pendidikan dan Kebudayaan Daerah Istimewa Yogyakarta | Dinas Pendidikan dan Kebudayaan DIY | Dinas Pendidikan dan Kebudayaan DI Yogyakarta | Dinas Pendidikan dan Kebudayaan Yogyakarta | Disdikbud Daerah Istimewa Yogyakarta | Disdikbud DIY | Disdikbud DI Yogyakarta | Disdikbud Yogyakarta
Dinas Kesehatan Provinsi Daerah Istimewa Yogyakarta | Dinas Kesehatan Provinsi DIY | Dinas Kesehatan Provinsi DI Yogyakarta | Dinas Kesehatan Provinsi Yogyakarta | Dinas Kesehatan Daerah Istimewa Yogyakarta | Dinas Kesehatan DIY | Dinas Kesehatan DI Yogyakarta | Dinas Kesehatan Yogyakarta | Dinkes Daerah Istimewa Yogyakarta | Dinkes DIY | Dinkes DI Yogyakarta | Dinkes Yogyakarta
Kanwil Kemenag Daerah Istimewa Yogyakarta | Kanwil Kemenag DIY | Kanwil Kemenag DI Yogyakarta | Kanwil Kemenag Yogyakarta | Kanwil Kementerian Agama Daerah Istimewa Yogyakarta | Kanwil Kementerian Agama DIY | Kanwil Kementerian Agama DI Yogyakarta | Kanwil Kementerian Agama Yogyakarta | Kanwil Kemenag Provinsi Daerah Istimewa Yogyakarta | Kanwil Kemenag Provinsi DIY | Kanwil Kemenag Provinsi DI Yogyakarta | Kanwil Kemenag Provinsi Yogyakarta
Pemerintah Provinsi Jawa Timur | Pemerintah Provinsi Jatim | Pemprov Jawa Timur | Pemprov Jatim
DPRD Provinsi Jawa Timur | DPRD Provinsi Jatim | DPRD Jawa Timur | DPRD Jatim
Kepolisian Daerah Jawa Timur | Kepolisian Daerah Jatim | Polda Jawa Timur | Polda Jatim
Kejaksaan Tinggi Jawa Timur | Kejaksaan Tinggi Jatim | Kejati Jawa Timur | Kejati Jatim
KPU Provinsi Jawa Timur | KPU Provinsi Jatim | KPU Jawa Timur | KPU Jatim | KPUD Jawa Timur | KPUD Jatim
Bawaslu Provinsi Jawa Timur | Bawaslu Provinsi Jatim | Bawaslu Jawa Timur | Bawaslu Jatim
BPBD Provinsi Jawa Timur | BPBD Provinsi Jatim | BPBD Jawa Timur | BPBD Jatim
Dinas Pendidikan Provinsi Jawa Timur | Dinas Pendidikan Provinsi Jatim | Dinas Pendidikan Jawa Timur | Dinas Pendidikan Jatim | Disdik Jawa Timur | Disdik Jatim | Dinas Pendidikan dan Kebudayaan Jawa Timur | Dinas Pendidikan dan Kebudayaan Jatim | Disdikbud Jawa Timur | Disdikbud Jatim
Dinas Kesehatan Provinsi Jawa Timur | Dinas Kesehatan Provinsi Jatim | Dinas Kesehatan Jawa Timur | Dinas Kesehatan Jatim | Dinkes Jawa Timur | Dinkes Jatim
Kanwil Kemenag Jawa Timur | Kanwil Kemenag Jatim | Kanwil Kementerian Agama Jawa Timur | Kanwil Kementerian Agama Jatim | Kanwil Kemenag Provinsi Jawa Timur | Kanwil Kemenag Provinsi Jatim
Pemerintah Provinsi Banten | Pemprov Banten
DPRD Provinsi Banten | DPRD Banten
Kepolisian Daerah Banten | Polda Banten
Kejaksaan Tinggi Banten | Kejati Banten
KPU Provinsi Banten | KPU Banten | KPUD Banten
Bawaslu Provinsi Banten | Bawaslu Banten
BPBD Provinsi Banten | BPBD Banten
Dinas Pendidikan Provinsi Banten | Dinas Pendidikan Banten | Disdik Banten | Dinas Pendidikan dan Kebudayaan Banten | Disdikbud Banten
Dinas Kesehatan Provinsi Banten | Dinas Kesehatan Banten | Dinkes Banten
Kanwil Kemenag Banten | Kanwil Kementerian Agama Banten | Kanwil Kemenag Provinsi Banten
Pemerintah Provinsi Bali | Pemprov Bali
DPRD Provinsi Bali | DPRD Bali
Kepolisian Daerah Bali | Polda Bali
Kejaksaan Tinggi Bali | Kejati Bali
KPU Provinsi Bali | KPU Bali | KPUD Bali
Bawaslu Provinsi Bali | Bawaslu Bali
BPBD Provinsi Bali | BPBD Bali
Dinas Pendidikan Provinsi Bali | Dinas Pendidikan Bali | Disdik Bali | Dinas Pendidikan dan Kebudayaan Bali | Disdikbud Bali
Dinas Kesehatan Provinsi Bali | Dinas Kesehatan Bali | Dinkes Bali
Kanwil Kemenag Bali | Kanwil Kementerian Agama Bali | Kanwil Kemenag Provinsi Bali
Pemerintah Provinsi Nusa Tenggara Barat | Pemerintah Provinsi NTB | Pemprov Nusa Tenggara Barat | Pemprov NTB
DPRD Provinsi Nusa Tenggara Barat | DPRD Provinsi NTB | DPRD Nusa Tenggara Barat | DPRD NTB
Kepolisian Daerah Nusa Tenggara Barat | Kepolisian Daerah NTB | Polda Nusa Tenggara Barat | Polda NTB
Kejaksaan Tinggi Nusa Tenggara Barat | Kejaksaan Tinggi NTB | Kejati Nusa Tenggara Barat | Kejati NTB
KPU Provinsi Nusa Tenggara Barat | KPU Provinsi NTB | KPU Nusa Tenggara Barat | KPU NTB | KPUD Nusa Tenggara Barat | KPUD NTB
Bawaslu Provinsi Nusa Tenggara Barat | Bawaslu Provinsi NTB | Bawaslu Nusa Tenggara Barat | Bawaslu NTB
BPBD Provinsi Nusa Tenggara Barat | BPBD Provinsi NTB | BPBD Nusa Tenggara Barat | BPBD NTB
Dinas Pendidikan Provinsi Nusa Tenggara Barat | Dinas Pendidikan Provinsi NTB | Dinas Pendidikan Nusa Tenggara Barat | Dinas Pendidikan NTB | Disdik Nusa Tenggara Barat | Disdik NTB | Dinas Pendidikan dan Kebudayaan Nusa Tenggara Barat | Dinas Pendidikan dan Kebudayaan NTB | Disdikbud Nusa Tenggara Barat | Disdikbud NTB
Dinas Kesehatan Provinsi Nusa Tenggara Barat | Dinas Kesehatan Provinsi NTB | Dinas Kesehatan Nusa Tenggara Barat | Dinas Kesehatan NTB | Dinkes Nusa Tenggara Barat | Dinkes NTB
Kanwil Kemenag Nusa Tenggara Barat | Kanwil Kemenag NTB | Kanwil Kementerian Agama Nusa Tenggara Barat | Kanwil Kementerian Agama NTB | Kanwil Kemenag Provinsi Nusa Tenggara Barat | Kanwil Kemenag Provinsi NTB
Pemerintah Provinsi Nusa Tenggara Timur | Pemerintah Provinsi NTT | Pemprov Nusa Tenggara Timur | Pemprov NTT
DPRD Provinsi Nusa Tenggara Timur | DPRD Provinsi NTT | DPRD Nusa Tenggara Timur | DPRD NTT
Kepolisian Daerah Nusa Tenggara Timur | Kepolisian Daerah NTT | Polda Nusa Tenggara Timur | Polda NTT
Kejaksaan Tinggi Nusa Tenggara Timur | Kejaksaan Tinggi NTT | Kejati Nusa Tenggara Timur | Kejati NTT
KPU Provinsi Nusa Tenggara Timur | KPU Provinsi NTT | KPU Nusa Tenggara Timur | KPU NTT | KPUD Nusa Tenggara Timur | KPUD NTT
Bawaslu Provinsi Nusa Tenggara Timur | Bawaslu Provinsi NTT | Bawaslu Nusa Tenggara Timur | Bawaslu NTT
BPBD Provinsi Nusa Tenggara Timur | BPBD Provinsi NTT | BPBD Nusa Tenggara Timur | BPBD NTT
Dinas Pendidikan Provinsi Nusa Tenggara Timur | Dinas Pendidikan Provinsi NTT | Dinas Pendidikan Nusa Tenggara Timur | Dinas Pendidikan NTT | Disdik Nusa Tenggara Timur | Disdik NTT | Dinas Pendidikan dan Kebudayaan Nusa Tenggara Timur | Dinas Pendidikan dan Kebudayaan NTT | Disdikbud Nusa Tenggara Timur | Disdikbud NTT
Dinas Kesehatan Provinsi Nusa Tenggara Timur | Dinas Kesehatan Provinsi NTT | Dinas Kesehatan Nusa Tenggara Timur | Dinas Kesehatan NTT | Dinkes Nusa Tenggara Timur | Dinkes NTT
Kanwil Kemenag Nusa Tenggara Timur | Kanwil Kemenag NTT | Kanwil Kementerian Agama Nusa Tenggara Timur | Kanwil Kementerian Agama NTT | Kanwil Kemenag Provinsi Nusa Tenggara Timur | Kanwil Kemenag Provinsi NTT
Pemerintah Provinsi Kalimantan Barat | Pemerintah Provinsi Kalbar | Pemprov Kalimantan Barat | Pemprov Kalbar
DPRD Provinsi Kalimantan Barat | DPRD Provinsi Kalbar | DPRD Kalimantan Barat | DPRD Kalbar
Kepolisian Daerah Kalimantan Barat | Kepolisian Daerah Kalbar | Polda Kalimantan Barat | Polda Kalbar
Kejaksaan Tinggi Kalimantan Barat | Kejaksaan Tinggi Kalbar | Kejati Kalimantan Barat | Kejati Kalbar
KPU Provinsi Kalimantan Barat | KPU Provinsi Kalbar | KPU Kalimantan Barat | KPU Kalbar | KPUD Kalimantan Barat | KPUD Kalbar
Bawaslu Provinsi Kalimantan Barat | Bawaslu Provinsi Kalbar | Bawaslu Kalimantan Barat | Bawaslu Kalbar
BPBD Provinsi Kalimantan Barat | BPBD Provinsi Kalbar | BPBD Kalimantan Barat | BPBD Kalbar
Dinas Pendidikan Provinsi Kalimantan Barat | Dinas Pendidikan Provinsi Kalbar | Dinas Pendidikan Kalimantan Barat | Dinas Pendidikan Kalbar | Disdik Kalimantan Barat | Disdik Kalbar | Dinas Pendidikan dan Kebudayaan Kalimantan Barat | Dinas Pendidikan dan Kebudayaan Kalbar | Disdikbud Kalimantan Barat | Disdikbud Kalbar
Dinas Kesehatan Provinsi Kalimantan Barat | Dinas Kesehatan Provinsi Kalbar | Dinas Kesehatan Kalimantan Barat | Dinas Kesehatan Kalbar | Dinkes Kalimantan Barat | Dinkes Kalbar
Kanwil Kemenag Kalimantan Barat | Kanwil Kemenag Kalbar | Kanwil Kementerian Agama Kalimantan Barat | Kanwil Kementerian Agama Kalbar | Kanwil Kemenag Provinsi Kalimantan Barat | Kanwil Kemenag Provinsi Kalbar
Pemerintah Provinsi Kalimantan Tengah | Pemerintah Provinsi Kalteng | Pemprov Kalimantan Tengah | Pemprov Kalteng
DPRD Provinsi Kalimantan Tengah | DPRD Provinsi Kalteng | DPRD Kalimantan Tengah | DPRD Kalteng
Kepolisian Daerah Kalimantan Tengah | Kepolisian Daerah Kalteng | Polda Kalimantan Tengah | Polda Kalteng
Kejaksaan Tinggi Kalimantan Tengah | Kejaksaan Tinggi Kalteng | Kejati Kalimantan Tengah | Kejati Kalteng
KPU Provinsi Kalimantan Tengah | KPU Provinsi Kalteng | KPU Kalimantan Tengah | KPU Kalteng | KPUD Kalimantan Tengah | KPUD Kalteng
Bawaslu Provinsi Kalimantan Tengah | Bawaslu Provinsi Kalteng | Bawaslu Kalimantan Tengah | Bawaslu Kalteng
BPBD Provinsi Kalimantan Tengah | BPBD Provinsi Kalteng | BPBD Kalimantan Tengah | BPBD Kalteng
Dinas Pendidikan Provinsi Kalimantan Tengah | Dinas Pendidikan Provinsi Kalteng | Dinas Pendidikan Kalimantan Tengah | Dinas Pendidikan Kalteng | Disdik Kalimantan Tengah | Disdik Kalteng | Dinas Pendidikan dan Kebudayaan Kalimantan Tengah | Dinas Pendidikan dan Kebudayaan Kalteng | Disdikbud Kalimantan Tengah | Disdikbud Kalteng
Dinas Kesehatan Provinsi Kalimantan Tengah | Dinas Kesehatan Provinsi Kalteng | Dinas Kesehatan Kalimantan Tengah | Dinas Kesehatan Kalteng | Dinkes Kalimantan Tengah | Dinkes Kalteng
Kanwil Kemenag Kalimantan Tengah | Kanwil Kemenag Kalteng | Kanwil Kementerian Agama Kalimantan Tengah | Kanwil Kementerian Agama Kalteng | Kanwil Kemenag Provinsi Kalimantan Tengah | Kanwil Kemenag Provinsi Kalteng
Pemerintah Provinsi Kalimantan Selatan | Pemerintah Provinsi Kalsel | Pemprov Kalimantan Selatan | Pemprov Kalsel
DPRD Provinsi Kalimantan Selatan | DPRD Provinsi Kalsel | DPRD Kalimantan Selatan | DPRD Kalsel
Kepolisian Daerah Kalimantan Selatan | Kepolisian Daerah Kalsel | Polda Kalimantan Selatan | Polda Kalsel
Kejaksaan Tinggi Kalimantan Selatan | Kejaksaan Tinggi Kalsel | Kejati Kalimantan Selatan | Kejati Kalsel
KPU Provinsi Kalimantan Selatan | KPU Provinsi Kalsel | KPU Kalimantan Selatan | KPU Kalsel | KPUD Kalimantan Selatan | KPUD Kalsel
Bawaslu Provinsi Kalimantan Selatan | Bawaslu Provinsi Kalsel | Bawaslu Kalimantan Selatan | Bawaslu Kalsel
BPBD Provinsi Kalimantan Selatan | BPBD Provinsi Kalsel | BPBD Kalimantan Selatan | BPBD Kalsel
Dinas Pendidikan Provinsi Kalimantan Selatan | Dinas Pendidikan Provinsi Kalsel | Dinas Pendidikan Kalimantan Selatan | Dinas Pendidikan Kalsel | Disdik Kalimantan Selatan | Disdik Kalsel | Dinas Pendidikan dan Kebudayaan Kalimantan Selatan | Dinas Pendidikan dan Kebudayaan Kalsel | Disdikbud Kalimantan Selatan | Disdikbud Kalsel
Dinas Kesehatan Provinsi Kalimantan Selatan | Dinas Kesehatan Provinsi Kalsel | Dinas Kesehatan Kalimantan Selatan | Dinas Kesehatan Kalsel | Dinkes Kalimantan Selatan | Dinkes Kalsel
Kanwil Kemenag Kalimantan Selatan | Kanwil Kemenag Kalsel | Kanwil Kementerian Agama Kalimantan Selatan | Kanwil Kementerian Agama Kalsel | Kanwil Kemenag Provinsi Kalimantan Selatan | Kanwil Kemenag Provinsi Kalsel
Pemerintah Provinsi Kalimantan Timur | Pemerintah Provinsi Kaltim | Pemprov Kalimantan Timur | Pemprov Kaltim
DPRD Provinsi Kalimantan Timur | DPRD Provinsi Kaltim | DPRD Kalimantan Timur | DPRD Kaltim
Kepolisian Daerah Kalimantan Timur | Kepolisian Daerah Kaltim | Polda Kalimantan Timur | Polda Kaltim
Kejaksaan Tinggi Kalimantan Timur | Kejaksaan Tinggi Kaltim | Kejati Kalimantan Timur | Kejati Kaltim
KPU Provinsi Kalimantan Timur | KPU Provinsi Kaltim | KPU Kalimantan Timur | KPU Kaltim | KPUD Kalimantan Timur | KPUD Kaltim
Bawaslu Provinsi Kalimantan Timur | Bawaslu Provinsi Kaltim | Bawaslu Kalimantan Timur | Bawaslu Kaltim
BPBD Provinsi Kalimantan Timur | BPBD Provinsi Kaltim | BPBD Kalimantan Timur | BPBD Kaltim
Dinas Pendidikan Provinsi Kalimantan Timur | Dinas Pendidikan Provinsi Kaltim | Dinas Pendidikan Kalimantan Timur | Dinas Pendidikan Kaltim | Disdik Kalimantan Timur | Disdik Kaltim | Dinas Pendidikan dan Kebudayaan Kalimantan Timur | Dinas Pendidikan dan Kebudayaan Kaltim | Disdikbud Kalimantan Timur | Disdikbud Kaltim
Dinas Kesehatan Provinsi Kalimantan Timur | Dinas Kesehatan Provinsi Kaltim | Dinas Kesehatan Kalimantan Timur | Dinas Kesehatan Kaltim | Dinkes Kalimantan Timur | Dinkes Kaltim
Kanwil Kemenag Kalimantan Timur | Kanwil Kemenag Kaltim | Kanwil Kementerian Agama Kalimantan Timur | Kanwil Kementerian Agama Kaltim | Kanwil Kemenag Provinsi Kalimantan Timur | Kanwil Kemenag Provinsi Kaltim
Pemerintah Provinsi Kalimantan Utara | Pemerintah Provinsi Kaltara | Pemprov Kalimantan Utara | Pemprov Kaltara
DPRD Provinsi Kalimantan Utara | DPRD Provinsi Kaltara | DPRD Kalimantan Utara | DPRD Kaltara
Kepolisian Daerah Kalimantan Utara | Kepolisian Daerah Kaltara | Polda Kalimantan Utara | Polda Kaltara
Kejaksaan Tinggi Kalimantan Utara | Kejaksaan Tinggi Kaltara | Kejati Kalimantan Utara | Kejati Kaltara
KPU Provinsi Kalimantan Utara | KPU Provinsi Kaltara | KPU Kalimantan Utara | KPU Kaltara | KPUD Kalimantan Utara | KPUD Kaltara
Bawaslu Provinsi Kalimantan Utara | Bawaslu Provinsi Kaltara | Bawaslu Kalimantan Utara | Bawaslu Kaltara
BPBD Provinsi Kalimantan Utara | BPBD Provinsi Kaltara | BPBD Kalimantan Utara | BPBD Kaltara
Dinas Pendidikan Provinsi Kalimantan Utara | Dinas Pendidikan Provinsi Kaltara | Dinas Pendidikan Kalimantan Utara | Dinas Pendidikan Kaltara | Disdik Kalimantan Utara | Disdik Kaltara | Dinas Pendidikan dan Kebudayaan Kalimantan Utara | Dinas Pendidikan dan Kebudayaan Kaltara | Disdikbud Kalimantan Utara | Disdikbud Kaltara
Dinas Kesehatan Provinsi Kalimantan Utara | Dinas Kesehatan Provinsi Kaltara | Dinas Kesehatan Kalimantan Utara | Dinas Kesehatan Kaltara | Dinkes Kalimantan Utara | Dinkes Kaltara
Kanwil Kemenag Kalimantan Utara | Kanwil Kemenag Kaltara | Kanwil Kementerian Agama Kalimantan Utara | Kanwil Kementerian Agama Kaltara | Kanwil Kemenag Provinsi Kalimantan Utara | Kanwil Kemenag Provinsi Kaltara
Pemerintah Provinsi Sulawesi Utara | Pemerintah Provinsi Sulut | Pemprov Sulawesi Utara | Pemprov Sulut
DPRD Provinsi Sulawesi Utara | DPRD Provinsi Sulut | DPRD Sulawesi Utara | DPRD Sulut
Kepolisian Daerah Sulawesi Utara | Kepolisian Daerah Sulut | Polda Sulawesi Utara | Polda Sulut
Kejaksaan Tinggi Sulawesi Utara | Kejaksaan Tinggi Sulut | Kejati Sulawesi Utara | Kejati Sulut
KPU Provinsi Sulawesi Utara | KPU Provinsi Sulut | KPU Sulawesi Utara | KPU Sulut | KPUD Sulawesi Utara | KPUD Sulut
Bawaslu Provinsi Sulawesi Utara | Bawaslu Provinsi Sulut | Bawaslu Sulawesi Utara | Bawaslu Sulut
BPBD Provinsi Sulawesi Utara | BPBD Provinsi Sulut | BPBD Sulawesi Utara | BPBD Sulut
Dinas Pendidikan Provinsi Sulawesi Utara | Dinas Pendidikan Provinsi Sulut | Dinas Pendidikan Sulawesi Utara | Dinas Pendidikan Sulut | Disdik Sulawesi Utara | Disdik Sulut | Dinas Pendidikan dan Kebudayaan Sulawesi Utara | Dinas Pendidikan dan Kebudayaan Sulut | Disdikbud Sulawesi Utara | Disdikbud Sulut
Dinas Kesehatan Provinsi Sulawesi Utara | Dinas Kesehatan Provinsi Sulut | Dinas Kesehatan Sulawesi Utara | Dinas Kesehatan Sulut | Dinkes Sulawesi Utara | Dinkes Sulut
Kanwil Kemenag Sulawesi Utara | Kanwil Kemenag Sulut | Kanwil Kementerian Agama Sulawesi Utara | Kanwil Kementerian Agama Sulut | Kanwil Kemenag Provinsi Sulawesi Utara | Kanwil Kemenag Provinsi Sulut
Pemerintah Provinsi Sulawesi Tengah | Pemerintah Provinsi Sulteng | Pemprov Sulawesi Tengah | Pemprov Sulteng
DPRD Provinsi Sulawesi Tengah | DPRD Provinsi Sulteng | DPRD Sulawesi Tengah | DPRD Sulteng
Kepolisian Daerah Sulawesi Tengah | Kepolisian Daerah Sulteng | Polda Sulawesi Tengah | Polda Sulteng
Kejaksaan Tinggi Sulawesi Tengah | Kejaksaan Tinggi Sulteng | Kejati Sulawesi Tengah | Kejati Sulteng
KPU Provinsi Sulawesi Tengah | KPU Provinsi Sulteng | KPU Sulawesi Tengah | KPU Sulteng | KPUD Sulawesi Tengah | KPUD Sulteng
Bawaslu Provinsi Sulawesi Tengah | Bawaslu Provinsi Sulteng | Bawaslu Sulawesi Tengah | Bawaslu Sulteng
BPBD Provinsi Sulawesi Tengah | BPBD Provinsi Sulteng | BPBD Sulawesi Tengah | BPBD Sulteng
Dinas Pendidikan Provinsi Sulawesi Tengah | Dinas Pendidikan Provinsi Sulteng | Dinas Pendidikan Sulawesi Tengah | Dinas Pendidikan Sulteng | Disdik Sulawesi Tengah | Disdik Sulteng | Dinas Pendidikan dan Kebudayaan Sulawesi Tengah | Dinas Pendidikan dan Kebudayaan Sulteng | Disdikbud Sulawesi Tengah | Disdikbud Sulteng
Dinas Kesehatan Provinsi Sulawesi Tengah | Dinas Kesehatan Provinsi Sulteng | Dinas Kesehatan Sulawesi Tengah | Dinas Kesehatan Sulteng | Dinkes Sulawesi Tengah | Dinkes Sulteng
Kanwil Kemenag Sulawesi Tengah | Kanwil Kemenag Sulteng | Kanwil Kementerian Agama Sulawesi Tengah | Kanwil Kementerian Agama Sulteng | Kanwil Kemenag Provinsi Sulawesi Tengah | Kanwil Kemenag Provinsi Sulteng
Pemerintah Provinsi Sulawesi Selatan | Pemerintah Provinsi Sulsel | Pemprov Sulawesi Selatan | Pemprov Sulsel
DPRD Provinsi Sulawesi Selatan | DPRD Provinsi Sulsel | DPRD Sulawesi Selatan | DPRD Sulsel
Kepolisian Daerah Sulawesi Selatan | Kepolisian Daerah Sulsel | Polda Sulawesi Selatan | Polda Sulsel
Kejaksaan Tinggi Sulawesi Selatan | Kejaksaan Tinggi Sulsel | Kejati Sulawesi Selatan | Kejati Sulsel
KPU Provinsi Sulawesi Selatan | KPU Provinsi Sulsel | KPU Sulawesi Selatan | KPU Sulsel | KPUD Sulawesi Selatan | KPUD Sulsel
Bawaslu Provinsi Sulawesi Selatan | Bawaslu Provinsi Sulsel | Bawaslu Sulawesi Selatan | Bawaslu Sulsel
BPBD Provinsi Sulawesi Selatan | BPBD Provinsi Sulsel | BPBD Sulawesi Selatan | BPBD Sulsel
Dinas Pendidikan Provinsi Sulawesi Selatan | Dinas Pendidikan Provinsi Sulsel | Dinas Pendidikan Sulawesi Selatan | Dinas Pendidikan Sulsel | Disdik Sulawesi Selatan | Disdik Sulsel | Dinas Pendidikan dan Kebudayaan Sulawesi Selatan | Dinas Pendidikan dan Kebudayaan Sulsel | Disdikbud Sulawesi Selatan | Disdikbud Sulsel
Dinas Kesehatan Provinsi Sulawesi Selatan | Dinas Kesehatan Provinsi Sulsel | Dinas Kesehatan Sulawesi Selatan | Dinas Kesehatan Sulsel | Dinkes Sulawesi Selatan | Dinkes Sulsel
Kanwil Kemenag Sulawesi Selatan | Kanwil Kemenag Sulsel | Kanwil Kementerian Agama Sulawesi Selatan | Kanwil Kementerian Agama Sulsel | Kanwil Kemenag Provinsi Sulawesi Selatan | Kanwil Kemenag Provinsi Sulsel
Pemerintah Provinsi Sulawesi Tenggara | Pemerintah Provinsi Sultra | Pemprov Sulawesi Tenggara | Pemprov Sultra
DPRD Provinsi Sulawesi Tenggara | DPRD Provinsi Sultra | DPRD Sulawesi Tenggara | DPRD Sultra
Kepolisian Daerah Sulawesi Tenggara | Kepolisian Daerah Sultra | Polda Sulawesi Tenggara | Polda Sultra
Kejaksaan Tinggi Sulawesi Tenggara | Kejaksaan Tinggi Sultra | Kejati Sulawesi Tenggara | Kejati Sultra
KPU Provinsi Sulawesi Tenggara | KPU Provinsi Sultra | KPU Sulawesi Tenggara | KPU Sultra | KPUD Sulawesi Tenggara | KPUD Sultra
Bawaslu Provinsi Sulawesi Tenggara | Bawaslu Provinsi Sultra | Bawaslu Sulawesi Tenggara | Bawaslu Sultra
BPBD Provinsi Sulawesi Tenggara | BPBD Provinsi Sultra | BPBD Sulawesi Tenggara | BPBD Sultra
Dinas Pendidikan Provinsi Sulawesi Tenggara | Dinas Pendidikan Provinsi Sultra | Dinas Pendidikan Sulawesi Tenggara | Dinas Pendidikan Sultra | Disdik Sulawesi Tenggara | Disdik Sultra | Dinas Pendidikan dan Kebudayaan Sulawesi Tenggara | Dinas Pendidikan dan Kebudayaan Sultra | Disdikbud Sulawesi Tenggara | Disdikbud Sultra
Dinas Kesehatan Provinsi Sulawesi Tenggara | Dinas Kesehatan Provinsi Sultra | Dinas Kesehatan Sulawesi Tenggara | Dinas Kesehatan Sultra | Dinkes Sulawesi Tenggara | Dinkes Sultra
Kanwil Kemenag Sulawesi Tenggara | Kanwil Kemenag Sultra | Kanwil Kementerian Agama Sulawesi Tenggara | Kanwil Kementerian Agama Sultra | Kanwil Kemenag Provinsi Sulawesi Tenggara | Kanwil Kemenag Provinsi Sultra
Pemerintah Provinsi Gorontalo | Pemprov Gorontalo
DPRD Provinsi Gorontalo | DPRD Gorontalo
Kepolisian Daerah Gorontalo | Polda Gorontalo
Kejaksaan Tinggi Gorontalo | Kejati Gorontalo
KPU Provinsi Gorontalo | KPU Gorontalo | KPUD Gorontalo
Bawaslu Provinsi Gorontalo | Bawaslu Gorontalo
BPBD Provinsi Gorontalo | BPBD Gorontalo
Dinas Pendidikan Provinsi Gorontalo | Dinas Pendidikan Gorontalo | Disdik Gorontalo | Dinas Pendidikan dan Kebudayaan Gorontalo | Disdikbud Gorontalo
Dinas Kesehatan Provinsi Gorontalo | Dinas Kesehatan Gorontalo | Dinkes Gorontalo
Kanwil Kemenag Gorontalo | Kanwil Kementerian Agama Gorontalo | Kanwil Kemenag Provinsi Gorontalo
Pemerintah Provinsi Sulawesi Barat | Pemerintah Provinsi Sulbar | Pemprov Sulawesi Barat | Pemprov Sulbar
DPRD Provinsi Sulawesi Barat | DPRD Provinsi Sulbar | DPRD Sulawesi Barat | DPRD Sulbar
Kepolisian Daerah Sulawesi Barat | Kepolisian Daerah Sulbar | Polda Sulawesi Barat | Polda Sulbar
Kejaksaan Tinggi Sulawesi Barat | Kejaksaan Tinggi Sulbar | Kejati Sulawesi Barat | Kejati Sulbar
KPU Provinsi Sulawesi Barat | KPU Provinsi Sulbar | KPU Sulawesi Barat | KPU Sulbar | KPUD Sulawesi Barat | KPUD Sulbar
Bawaslu Provinsi Sulawesi Barat | Bawaslu Provinsi Sulbar | Bawaslu Sulawesi Barat | Bawaslu Sulbar
BPBD Provinsi Sulawesi Barat | BPBD Provinsi Sulbar | BPBD Sulawesi Barat | BPBD Sulbar
Dinas Pendidikan Provinsi Sulawesi Barat | Dinas Pendidikan Provinsi Sulbar | Dinas Pendidikan Sulawesi Barat | Dinas Pendidikan Sulbar | Disdik Sulawesi Barat | Disdik Sulbar | Dinas Pendidikan dan Kebudayaan Sulawesi Barat | Dinas Pendidikan dan Kebudayaan Sulbar | Disdikbud Sulawesi Barat | Disdikbud Sulbar
Dinas Kesehatan Provinsi Sulawesi Barat | Dinas Kesehatan Provinsi Sulbar | Dinas Kesehatan Sulawesi Barat | Dinas Kesehatan Sulbar | Dinkes Sulawesi Barat | Dinkes Sulbar
Kanwil Kemenag Sulawesi Barat | Kanwil Kemenag Sulbar | Kanwil Kementerian Agama Sulawesi Barat | Kanwil Kementerian Agama Sulbar | Kanwil Kemenag Provinsi Sulawesi Barat | Kanwil Kemenag Provinsi Sulbar
Pemerintah Provinsi Maluku | Pemprov Maluku
DPRD Provinsi Maluku | DPRD Maluku
Kepolisian Daerah Maluku | Polda Maluku
Kejaksaan Tinggi Maluku | Kejati Maluku
KPU Provinsi Maluku | KPU Maluku | KPUD Maluku
Bawaslu Provinsi Maluku | Bawaslu Maluku
BPBD Provinsi Maluku | BPBD Maluku
Dinas Pendidikan Provinsi Maluku | Dinas Pendidikan Maluku | Disdik Maluku | Dinas Pendidikan dan Kebudayaan Maluku | Disdikbud Maluku
Dinas Kesehatan Provinsi Maluku | Dinas Kesehatan Maluku | Dinkes Maluku
Kanwil Kemenag Maluku | Kanwil Kementerian Agama Maluku | Kanwil Kemenag Provinsi Maluku
Pemerintah Provinsi Maluku Utara | Pemerintah Provinsi Malut | Pemprov Maluku Utara | Pemprov Malut
DPRD Provinsi Maluku Utara | DPRD Provinsi Malut | DPRD Maluku Utara | DPRD Malut
Kepolisian Daerah Maluku Utara | Kepolisian Daerah Malut | Polda Maluku Utara | Polda Malut
Kejaksaan Tinggi Maluku Utara | Kejaksaan Tinggi Malut | Kejati Maluku Utara | Kejati Malut
KPU Provinsi Maluku Utara | KPU Provinsi Malut | KPU Maluku Utara | KPU Malut | KPUD Maluku Utara | KPUD Malut
Bawaslu Provinsi Maluku Utara | Bawaslu Provinsi Malut | Bawaslu Maluku Utara | Bawaslu Malut
BPBD Provinsi Maluku Utara | BPBD Provinsi Malut | BPBD Maluku Utara | BPBD Malut
Dinas Pendidikan Provinsi Maluku Utara | Dinas Pendidikan Provinsi Malut | Dinas Pendidikan Maluku Utara | Dinas Pendidikan Malut | Disdik Maluku Utara | Disdik Malut | Dinas Pendidikan dan Kebudayaan Maluku Utara | Dinas Pendidikan dan Kebudayaan Malut | Disdikbud Maluku Utara | Disdikbud Malut
Dinas Kesehatan Provinsi Maluku Utara | Dinas Kesehatan Provinsi Malut | Dinas Kesehatan Maluku Utara | Dinas Kesehatan Malut | Dinkes Maluku Utara | Dinkes Malut
Kanwil Kemenag Maluku Utara | Kanwil Kemenag Malut | Kanwil Kementerian Agama Maluku Utara | Kanwil Kementerian Agama Malut | Kanwil Kemenag Provinsi Maluku Utara | Kanwil Kemenag Provinsi Malut
Pemerintah Provinsi Papua | Pemprov Papua
DPRD Provinsi Papua | DPRD Papua
Kepolisian Daerah Papua | Polda Papua
Kejaksaan Tinggi Papua | Kejati Papua
KPU Provinsi Papua | KPU Papua | KPUD Papua
Bawaslu Provinsi Papua | Bawaslu Papua
BPBD Provinsi Papua | BPBD Papua
Dinas Pendidikan Provinsi Papua | Dinas Pendidikan Papua | Disdik Papua | Dinas Pendidikan dan Kebudayaan Papua | Disdikbud Papua
Dinas Kesehatan Provinsi Papua | Dinas Kesehatan Papua | Dinkes Papua
Kanwil Kemenag Papua | Kanwil Kementerian Agama Papua | Kanwil Kemenag Provinsi Papua
Pemerintah Provinsi Papua Barat | Pemprov Papua Barat
DPRD Provinsi Papua Barat | DPRD Papua Barat
Kepolisian Daerah Papua Barat | Polda Papua Barat
Kejaksaan Tinggi Papua Barat | Kejati Papua Barat
KPU Provinsi Papua Barat | KPU Papua Barat | KPUD Papua Barat
Bawaslu Provinsi Papua Barat | Bawaslu Papua Barat
BPBD Provinsi Papua Barat | BPBD Papua Barat
Dinas Pendidikan Provinsi Papua Barat | Dinas Pendidikan Papua Barat | Disdik Papua Barat | Dinas Pendidikan dan Kebudayaan Papua Barat | Disdikbud Papua Barat
Dinas Kesehatan Provinsi Papua Barat | Dinas Kesehatan Papua Barat | Dinkes Papua Barat
Kanwil Kemenag Papua Barat | Kanwil Kementerian Agama Papua Barat | Kanwil Kemenag Provinsi Papua Barat
Pemerintah Provinsi Papua Selatan | Pemprov Papua Selatan
DPRD Provinsi Papua Selatan | DPRD Papua Selatan
Kepolisian Daerah Papua Selatan | Polda Papua Selatan
Kejaksaan Tinggi Papua Selatan | Kejati Papua Selatan
KPU Provinsi Papua Selatan | KPU Papua Selatan | KPUD Papua Selatan
Bawaslu Provinsi Papua Selatan | Bawaslu Papua Selatan
BPBD Provinsi Papua Selatan | BPBD Papua Selatan
Dinas Pendidikan Provinsi Papua Selatan | Dinas Pendidikan Papua Selatan | Disdik Papua Selatan | Dinas Pendidikan dan Kebudayaan Papua Selatan | Disdikbud Papua Selatan
Dinas Kesehatan Provinsi Papua Selatan | Dinas Kesehatan Papua Selatan | Dinkes Papua Selatan
Kanwil Kemenag Papua Selatan | Kanwil Kementerian Agama Papua Selatan | Kanwil Kemenag Provinsi Papua Selatan
Pemerintah Provinsi Papua Tengah | Pemprov Papua Tengah
DPRD Provinsi Papua Tengah | DPRD Papua Tengah
Kepolisian Daerah Papua Tengah | Polda Papua Tengah
Kejaksaan Tinggi Papua Tengah | Kejati Papua Tengah
KPU Provinsi Papua Tengah | KPU Papua Tengah | KPUD Papua Tengah
Bawaslu Provinsi Papua Tengah | Bawaslu Papua Tengah
BPBD Provinsi Papua Tengah | BPBD Papua Tengah
Dinas Pendidikan Provinsi Papua Tengah | Dinas Pendidikan Papua Tengah | Disdik Papua Tengah | Dinas Pendidikan dan Kebudayaan Papua Tengah | Disdikbud Papua Tengah
Dinas Kesehatan Provinsi Papua Tengah | Dinas Kesehatan Papua Tengah | Dinkes Papua Tengah
Kanwil Kemenag Papua Tengah | Kanwil Kementerian Agama Papua Tengah | Kanwil Kemenag Provinsi Papua Tengah
Pemerintah Provinsi Papua Pegunungan | Pemprov Papua Pegunungan
DPRD Provinsi Papua Pegunungan | DPRD Papua Pegunungan
Kepolisian Daerah Papua Pegunungan | Polda Papua Pegunungan
Kejaksaan Tinggi Papua Pegunungan | Kejati Papua Pegunungan
KPU Provinsi Papua Pegunungan | KPU Papua Pegunungan | KPUD Papua Pegunungan
Bawaslu Provinsi Papua Pegunungan | Bawaslu Papua Pegunungan
BPBD Provinsi Papua Pegunungan | BPBD Papua Pegunungan
Dinas Pendidikan Provinsi Papua Pegunungan | Dinas Pendidikan Papua Pegunungan | Disdik Papua Pegunungan | Dinas Pendidikan dan Kebudayaan Papua Pegunungan | Disdikbud Papua Pegunungan
Dinas Kesehatan Provinsi Papua Pegunungan | Dinas Kesehatan Papua Pegunungan | Dinkes Papua Pegunungan
Kanwil Kemenag Papua Pegunungan | Kanwil Kementerian Agama Papua Pegunungan | Kanwil Kemenag Provinsi Papua Pegunungan
Pemerintah Provinsi Papua Barat Daya | Pemprov Papua Barat Daya
DPRD Provinsi Papua Barat Daya | DPRD Papua Barat Daya
Kepolisian Daerah Papua Barat Daya | Polda Papua Barat Daya
Kejaksaan Tinggi Papua Barat Daya | Kejati Papua Barat Daya
KPU Provinsi Papua Barat Daya | KPU Papua Barat Daya | KPUD Papua Barat Daya
Bawaslu Provinsi Papua Barat Daya | Bawaslu Papua Barat Daya
BPBD Provinsi Papua Barat Daya | BPBD Papua Barat Daya
Dinas Pendidikan Provinsi Papua Barat Daya | Dinas Pendidikan Papua Barat Daya | Disdik Papua Barat Daya | Dinas Pendidikan dan Kebudayaan Papua Barat Daya | Disdikbud Papua Barat Daya
Dinas Kesehatan Provinsi Papua Barat Daya | Dinas Kesehatan Papua Barat Daya | Dinkes Papua Barat Daya
Kanwil Kemenag Papua Barat Daya | Kanwil Kementerian Agama Papua Barat Daya | Kanwil Kemenag Provinsi Papua Barat Daya
Pemerintah Kabupaten Aceh Selatan | Pemkab Aceh Selatan
DPRD Kabupaten Aceh Selatan | DPRD Aceh Selatan
Polres Aceh Selatan
Kejaksaan Negeri Aceh Selatan | Kejari Aceh Selatan
KPU Kabupaten Aceh Selatan | KPU Aceh Selatan
Bawaslu Kabupaten Aceh Selatan | Bawaslu Aceh Selatan
BPBD Kabupaten Aceh Selatan | BPBD Aceh Selatan
Pengadilan Negeri Aceh Selatan | PN Aceh Selatan
Pemerintah Kabupaten Aceh Tenggara | Pemerintah Kabupaten Agara | Pemkab Aceh Tenggara | Pemkab Agara
DPRD Kabupaten Aceh Tenggara | DPRD Kabupaten Agara | DPRD Aceh Tenggara | DPRD Agara
Polres Aceh Tenggara | Polres Agara
Kejaksaan Negeri Aceh Tenggara | Kejaksaan Negeri Agara | Kejari Aceh Tenggara | Kejari Agara
KPU Kabupaten Aceh Tenggara | KPU Kabupaten Agara | KPU Aceh Tenggara | KPU Agara
Bawaslu Kabupaten Aceh Tenggara | Bawaslu Kabupaten Agara | Bawaslu Aceh Tenggara | Bawaslu Agara
BPBD Kabupaten Aceh Tenggara | BPBD Kabupaten Agara | BPBD Aceh Tenggara | BPBD Agara
Pengadilan Negeri Aceh Tenggara | Pengadilan Negeri Agara | PN Aceh Tenggara | PN Agara
Pemerintah Kabupaten Aceh Timur | Pemkab Aceh Timur
DPRD Kabupaten Aceh Timur | DPRD Aceh Timur
Polres Aceh Timur
Kejaksaan Negeri Aceh Timur | Kejari Aceh Timur
KPU Kabupaten Aceh Timur | KPU Aceh Timur
Bawaslu Kabupaten Aceh Timur | Bawaslu Aceh Timur
BPBD Kabupaten Aceh Timur | BPBD Aceh Timur
Pengadilan Negeri Aceh Timur | PN Aceh Timur
Pemerintah Kabupaten Aceh Tengah | Pemkab Aceh Tengah
DPRD Kabupaten Aceh Tengah | DPRD Aceh Tengah
Polres Aceh Tengah
Kejaksaan Negeri Aceh Tengah | Kejari Aceh Tengah
KPU Kabupaten Aceh Tengah | KPU Aceh Tengah
Bawaslu Kabupaten Aceh Tengah | Bawaslu Aceh Tengah
BPBD Kabupaten Aceh Tengah | BPBD Aceh Tengah
Pengadilan Negeri Aceh Tengah | PN Aceh Tengah
Pemerintah Kabupaten Aceh Barat | Pemkab Aceh Barat
DPRD Kabupaten Aceh Barat | DPRD Aceh Barat
Polres Aceh Barat
Kejaksaan Negeri Aceh Barat | Kejari Aceh Barat
KPU Kabupaten Aceh Barat | KPU Aceh Barat
Bawaslu Kabupaten Aceh Barat | Bawaslu Aceh Barat
BPBD Kabupaten Aceh Barat | BPBD Aceh Barat
Pengadilan Negeri Aceh Barat | PN Aceh Barat
Pemerintah Kabupaten Aceh Besar | Pemkab Aceh Besar
DPRD Kabupaten Aceh Besar | DPRD Aceh Besar
Polres Aceh Besar
Kejaksaan Negeri Aceh Besar | Kejari Aceh Besar
KPU Kabupaten Aceh Besar | KPU Aceh Besar
Bawaslu Kabupaten Aceh Besar | Bawaslu Aceh Besar
BPBD Kabupaten Aceh Besar | BPBD Aceh Besar
Pengadilan Negeri Aceh Besar | PN Aceh Besar
Pemerintah Kabupaten Pidie | Pemkab Pidie
DPRD Kabupaten Pidie | DPRD Pidie
Polres Pidie
Kejaksaan Negeri Pidie | Kejari Pidie
KPU Kabupaten Pidie | KPU Pidie
Bawaslu Kabupaten Pidie | Bawaslu Pidie
BPBD Kabupaten Pidie | BPBD Pidie
Pengadilan Negeri Pidie | PN Pidie
Pemerintah Kabupaten Aceh Utara | Pemkab Aceh Utara
DPRD Kabupaten Aceh Utara | DPRD Aceh Utara
Polres Aceh Utara
Kejaksaan Negeri Aceh Utara | Kejari Aceh Utara
KPU Kabupaten Aceh Utara | KPU Aceh Utara
Bawaslu Kabupaten Aceh Utara | Bawaslu Aceh Utara
BPBD Kabupaten Aceh Utara | BPBD Aceh Utara
Pengadilan Negeri Aceh Utara | PN Aceh Utara
Pemerintah Kabupaten Simeulue | Pemerintah Kabupaten Simeuleu | Pemkab Simeulue | Pemkab Simeuleu
DPRD Kabupaten Simeulue | DPRD Kabupaten Simeuleu | DPRD Simeulue | DPRD Simeuleu
Polres Simeulue | Polres Simeuleu
Kejaksaan Negeri Simeulue | Kejaksaan Negeri Simeuleu | Kejari Simeulue | Kejari Simeuleu
KPU Kabupaten Simeulue | KPU Kabupaten Simeuleu | KPU Simeulue | KPU Simeuleu
Bawaslu Kabupaten Simeulue | Bawaslu Kabupaten Simeuleu | Bawaslu Simeulue | Bawaslu Simeuleu
BPBD Kabupaten Simeulue | BPBD Kabupaten Simeuleu | BPBD Simeulue | BPBD Simeuleu
Pengadilan Negeri Simeulue | Pengadilan Negeri Simeuleu | PN Simeulue | PN Simeuleu
Pemerintah Kabupaten Aceh Singkil | Pemkab Aceh Singkil
DPRD Kabupaten Aceh Singkil | DPRD Aceh Singkil
Polres Aceh Singkil
Kejaksaan Negeri Aceh Singkil | Kejari Aceh Singkil
KPU Kabupaten Aceh Singkil | KPU Aceh Singkil
Bawaslu Kabupaten Aceh Singkil | Bawaslu Aceh Singkil
BPBD Kabupaten Aceh Singkil | BPBD Aceh Singkil
Pengadilan Negeri Aceh Singkil | PN Aceh Singkil
Pemerintah Kabupaten Bireuen | Pemerintah Kabupaten Bireun | Pemkab Bireuen | Pemkab Bireun
DPRD Kabupaten Bireuen | DPRD Kabupaten Bireun | DPRD Bireuen | DPRD Bireun
Polres Bireuen | Polres Bireun
Kejaksaan Negeri Bireuen | Kejaksaan Negeri Bireun | Kejari Bireuen | Kejari Bireun
KPU Kabupaten Bireuen | KPU Kabupaten Bireun | KPU Bireuen | KPU Bireun
Bawaslu Kabupaten Bireuen | Bawaslu Kabupaten Bireun | Bawaslu Bireuen | Bawaslu Bireun
BPBD Kabupaten Bireuen | BPBD Kabupaten Bireun | BPBD Bireuen | BPBD Bireun
Pengadilan Negeri Bireuen | Pengadilan Negeri Bireun | PN Bireuen | PN Bireun
Pemerintah Kabupaten Aceh Barat Daya | Pemerintah Kabupaten Abdya | Pemkab Aceh Barat Daya | Pemkab Abdya
DPRD Kabupaten Aceh Barat Daya | DPRD Kabupaten Abdya | DPRD Aceh Barat Daya | DPRD Abdya
Polres Aceh Barat Daya | Polres Abdya
Kejaksaan Negeri Aceh Barat Daya | Kejaksaan Negeri Abdya | Kejari Aceh Barat Daya | Kejari Abdya
KPU Kabupaten Aceh Barat Daya | KPU Kabupaten Abdya | KPU Aceh Barat Daya | KPU Abdya
Bawaslu Kabupaten Aceh Barat Daya | Bawaslu Kabupaten Abdya | Bawaslu Aceh Barat Daya | Bawaslu Abdya
BPBD Kabupaten Aceh Barat Daya | BPBD Kabupaten Abdya | BPBD Aceh Barat Daya | BPBD Abdya
Pengadilan Negeri Aceh Barat Daya | Pengadilan Negeri Abdya | PN Aceh Barat Daya | PN Abdya
Pemerintah Kabupaten Gayo Lues | Pemkab Gayo Lues
DPRD Kabupaten Gayo Lues | DPRD Gayo Lues
Polres Gayo Lues
Kejaksaan Negeri Gayo Lues | Kejari Gayo Lues
KPU Kabupaten Gayo Lues | KPU Gayo Lues
Bawaslu Kabupaten Gayo Lues | Bawaslu Gayo Lues
BPBD Kabupaten Gayo Lues | BPBD Gayo Lues
Pengadilan Negeri Gayo Lues | PN Gayo Lues
Pemerintah Kabupaten Aceh Jaya | Pemkab Aceh Jaya
DPRD Kabupaten Aceh Jaya | DPRD Aceh Jaya
Polres Aceh Jaya
Kejaksaan Negeri Aceh Jaya | Kejari Aceh Jaya
KPU Kabupaten Aceh Jaya | KPU Aceh Jaya
Bawaslu Kabupaten Aceh Jaya | Bawaslu Aceh Jaya
BPBD Kabupaten Aceh Jaya | BPBD Aceh Jaya
Pengadilan Negeri Aceh Jaya | PN Aceh Jaya
Pemerintah Kabupaten Nagan Raya | Pemkab Nagan Raya
DPRD Kabupaten Nagan Raya | DPRD Nagan Raya
Polres Nagan Raya
Kejaksaan Negeri Nagan Raya | Kejari Nagan Raya
KPU Kabupaten Nagan Raya | KPU Nagan Raya
Bawaslu Kabupaten Nagan Raya | Bawaslu Nagan Raya
BPBD Kabupaten Nagan Raya | BPBD Nagan Raya
Pengadilan Negeri Nagan Raya | PN Nagan Raya
Pemerintah Kabupaten Aceh Tamiang | Pemkab Aceh Tamiang
DPRD Kabupaten Aceh Tamiang | DPRD Aceh Tamiang
Polres Aceh Tamiang
Kejaksaan Negeri Aceh Tamiang | Kejari Aceh Tamiang
KPU Kabupaten Aceh Tamiang | KPU Aceh Tamiang
Bawaslu Kabupaten Aceh Tamiang | Bawaslu Aceh Tamiang
BPBD Kabupaten Aceh Tamiang | BPBD Aceh Tamiang
Pengadilan Negeri Aceh Tamiang | PN Aceh Tamiang
Pemerintah Kabupaten Bener Meriah | Pemkab Bener Meriah
DPRD Kabupaten Bener Meriah | DPRD Bener Meriah
Polres Bener Meriah
Kejaksaan Negeri Bener Meriah | Kejari Bener Meriah
KPU Kabupaten Bener Meriah | KPU Bener Meriah
Bawaslu Kabupaten Bener Meriah | Bawaslu Bener Meriah
BPBD Kabupaten Bener Meriah | BPBD Bener Meriah
Pengadilan Negeri Bener Meriah | PN Bener Meriah
Pemerintah Kabupaten Pidie Jaya | Pemkab Pidie Jaya
DPRD Kabupaten Pidie Jaya | DPRD Pidie Jaya
Polres Pidie Jaya
Kejaksaan Negeri Pidie Jaya | Kejari Pidie Jaya
KPU Kabupaten Pidie Jaya | KPU Pidie Jaya
Bawaslu Kabupaten Pidie Jaya | Bawaslu Pidie Jaya
BPBD Kabupaten Pidie Jaya | BPBD Pidie Jaya
Pengadilan Negeri Pidie Jaya | PN Pidie Jaya
Pemerintah Kabupaten Tapanuli Tengah | Pemerintah Kabupaten Tapteng | Pemkab Tapanuli Tengah | Pemkab Tapteng
DPRD Kabupaten Tapanuli Tengah | DPRD Kabupaten Tapteng | DPRD Tapanuli Tengah | DPRD Tapteng
Polres Tapanuli Tengah | Polres Tapteng
Kejaksaan Negeri Tapanuli Tengah | Kejaksaan Negeri Tapteng | Kejari Tapanuli Tengah | Kejari Tapteng
KPU Kabupaten Tapanuli Tengah | KPU Kabupaten Tapteng | KPU Tapanuli Tengah | KPU Tapteng
Bawaslu Kabupaten Tapanuli Tengah | Bawaslu Kabupaten Tapteng | Bawaslu Tapanuli Tengah | Bawaslu Tapteng
BPBD Kabupaten Tapanuli Tengah | BPBD Kabupaten Tapteng | BPBD Tapanuli Tengah | BPBD Tapteng
Pengadilan Negeri Tapanuli Tengah | Pengadilan Negeri Tapteng | PN Tapanuli Tengah | PN Tapteng
Pemerintah Kabupaten Tapanuli Utara | Pemerintah Kabupaten Taput | Pemkab Tapanuli Utara | Pemkab Taput
DPRD Kabupaten Tapanuli Utara | DPRD Kabupaten Taput | DPRD Tapanuli Utara | DPRD Taput
Polres Tapanuli Utara | Polres Taput
Kejaksaan Negeri Tapanuli Utara | Kejaksaan Negeri Taput | Kejari Tapanuli Utara | Kejari Taput
KPU Kabupaten Tapanuli Utara | KPU Kabupaten Taput | KPU Tapanuli Utara | KPU Taput
Bawaslu Kabupaten Tapanuli Utara | Bawaslu Kabupaten Taput | Bawaslu Tapanuli Utara | Bawaslu Taput
BPBD Kabupaten Tapanuli Utara | BPBD Kabupaten Taput | BPBD Tapanuli Utara | BPBD Taput
Pengadilan Negeri Tapanuli Utara | Pengadilan Negeri Taput | PN Tapanuli Utara | PN Taput
Pemerintah Kabupaten Tapanuli Selatan | Pemerintah Kabupaten Tapsel | Pemkab Tapanuli Selatan | Pemkab Tapsel
DPRD Kabupaten Tapanuli Selatan | DPRD Kabupaten Tapsel | DPRD Tapanuli Selatan | DPRD Tapsel
Polres Tapanuli Selatan | Polres Tapsel
Kejaksaan Negeri Tapanuli Selatan | Kejaksaan Negeri Tapsel | Kejari Tapanuli Selatan | Kejari Tapsel
KPU Kabupaten Tapanuli Selatan | KPU Kabupaten Tapsel | KPU Tapanuli Selatan | KPU Tapsel
Bawaslu Kabupaten Tapanuli Selatan | Bawaslu Kabupaten Tapsel | Bawaslu Tapanuli Selatan | Bawaslu Tapsel
BPBD Kabupaten Tapanuli Selatan | BPBD Kabupaten Tapsel | BPBD Tapanuli Selatan | BPBD Tapsel
Pengadilan Negeri Tapanuli Selatan | Pengadilan Negeri Tapsel | PN Tapanuli Selatan | PN Tapsel
Pemerintah Kabupaten Nias | Pemkab Nias
DPRD Kabupaten Nias | DPRD Nias
Polres Nias
Kejaksaan Negeri Nias | Kejari Nias
KPU Kabupaten Nias | KPU Nias
Bawaslu Kabupaten Nias | Bawaslu Nias
BPBD Kabupaten Nias | BPBD Nias
Pengadilan Negeri Nias | PN Nias
Pemerintah Kabupaten Langkat | Pemkab Langkat
DPRD Kabupaten Langkat | DPRD Langkat
Polres Langkat
Kejaksaan Negeri Langkat | Kejari Langkat
KPU Kabupaten Langkat | KPU Langkat
Bawaslu Kabupaten Langkat | Bawaslu Langkat
BPBD Kabupaten Langkat | BPBD Langkat
Pengadilan Negeri Langkat | PN Langkat
Pemerintah Kabupaten Karo | Pemerintah Kabupaten Tanah Karo | Pemkab Karo | Pemkab Tanah Karo
DPRD Kabupaten Karo | DPRD Kabupaten Tanah Karo | DPRD Karo | DPRD Tanah Karo
Polres Karo | Polres Tanah Karo
Kejaksaan Negeri Karo | Kejaksaan Negeri Tanah Karo | Kejari Karo | Kejari Tanah Karo
KPU Kabupaten Karo | KPU Kabupaten Tanah Karo | KPU Karo | KPU Tanah Karo
Bawaslu Kabupaten Karo | Bawaslu Kabupaten Tanah Karo | Bawaslu Karo | Bawaslu Tanah Karo
BPBD Kabupaten Karo | BPBD Kabupaten Tanah Karo | BPBD Karo | BPBD Tanah Karo
Pengadilan Negeri Karo | Pengadilan Negeri Tanah Karo | PN Karo | PN Tanah Karo
Pemerintah Kabupaten Deli Serdang | Pemerintah Kabupaten Deliserdang | Pemkab Deli Serdang | Pemkab Deliserdang
DPRD Kabupaten Deli Serdang | DPRD Kabupaten Deliserdang | DPRD Deli Serdang | DPRD Deliserdang
Polres Deli Serdang | Polres Deliserdang
Kejaksaan Negeri Deli Serdang | Kejaksaan Negeri Deliserdang | Kejari Deli Serdang | Kejari Deliserdang
KPU Kabupaten Deli Serdang | KPU Kabupaten Deliserdang | KPU Deli Serdang | KPU Deliserdang
Bawaslu Kabupaten Deli Serdang | Bawaslu Kabupaten Deliserdang | Bawaslu Deli Serdang | Bawaslu Deliserdang
BPBD Kabupaten Deli Serdang | BPBD Kabupaten Deliserdang | BPBD Deli Serdang | BPBD Deliserdang
Pengadilan Negeri Deli Serdang | Pengadilan Negeri Deliserdang | PN Deli Serdang | PN Deliserdang
Pemerintah Kabupaten Simalungun | Pemkab Simalungun
DPRD Kabupaten Simalungun | DPRD Simalungun
Polres Simalungun
Kejaksaan Negeri Simalungun | Kejari Simalungun
KPU Kabupaten Simalungun | KPU Simalungun
Bawaslu Kabupaten Simalungun | Bawaslu Simalungun
BPBD Kabupaten Simalungun | BPBD Simalungun
Pengadilan Negeri Simalungun | PN Simalungun
Pemerintah Kabupaten Asahan | Pemkab Asahan
DPRD Kabupaten Asahan | DPRD Asahan
Polres Asahan
Kejaksaan Negeri Asahan | Kejari Asahan
KPU Kabupaten Asahan | KPU Asahan
Bawaslu Kabupaten Asahan | Bawaslu Asahan
BPBD Kabupaten Asahan | BPBD Asahan
Pengadilan Negeri Asahan | PN Asahan
Pemerintah Kabupaten Labuhanbatu | Pemerintah Kabupaten Labuhan Batu | Pemkab Labuhanbatu | Pemkab Labuhan Batu
DPRD Kabupaten Labuhanbatu | DPRD Kabupaten Labuhan Batu | DPRD Labuhanbatu | DPRD Labuhan Batu
Polres Labuhanbatu | Polres Labuhan Batu
Kejaksaan Negeri Labuhanbatu | Kejaksaan Negeri Labuhan Batu | Kejari Labuhanbatu | Kejari Labuhan Batu
KPU Kabupaten Labuhanbatu | KPU Kabupaten Labuhan Batu | KPU Labuhanbatu | KPU Labuhan Batu
Bawaslu Kabupaten Labuhanbatu | Bawaslu Kabupaten Labuhan Batu | Bawaslu Labuhanbatu | Bawaslu Labuhan Batu
BPBD Kabupaten Labuhanbatu | BPBD Kabupaten Labuhan Batu | BPBD Labuhanbatu | BPBD Labuhan Batu
Pengadilan Negeri Labuhanbatu | Pengadilan Negeri Labuhan Batu | PN Labuhanbatu | PN Labuhan Batu
Pemerintah Kabupaten Dairi | Pemkab Dairi
DPRD Kabupaten Dairi | DPRD Dairi
Polres Dairi
Kejaksaan Negeri Dairi | Kejari Dairi
KPU Kabupaten Dairi | KPU Dairi
Bawaslu Kabupaten Dairi | Bawaslu Dairi
BPBD Kabupaten Dairi | BPBD Dairi
Pengadilan Negeri Dairi | PN Dairi
Pemerintah Kabupaten Toba | Pemerintah Kabupaten Toba Samosir | Pemerintah Kabupaten Tobasa | Pemkab Toba | Pemkab Toba Samosir | Pemkab Tobasa
DPRD Kabupaten Toba | DPRD Kabupaten Toba Samosir | DPRD Kabupaten Tobasa | DPRD Toba | DPRD Toba Samosir | DPRD Tobasa
Polres Toba | Polres Toba Samosir | Polres Tobasa
Kejaksaan Negeri Toba | Kejaksaan Negeri Toba Samosir | Kejaksaan Negeri Tobasa | Kejari Toba | Kejari Toba Samosir | Kejari Tobasa
KPU Kabupaten Toba | KPU Kabupaten Toba Samosir | KPU Kabupaten Tobasa | KPU Toba | KPU Toba Samosir | KPU Tobasa
Bawaslu Kabupaten Toba | Bawaslu Kabupaten Toba Samosir | Bawaslu Kabupaten Tobasa | Bawaslu Toba | Bawaslu Toba Samosir | Bawaslu Tobasa
BPBD Kabupaten Toba | BPBD Kabupaten Toba Samosir | BPBD Kabupaten Tobasa | BPBD Toba | BPBD Toba Samosir | BPBD Tobasa
Pengadilan Negeri Toba | Pengadilan Negeri Toba Samosir | Pengadilan Negeri Tobasa | PN Toba | PN Toba Samosir | PN Tobasa
Pemerintah Kabupaten Mandailing Natal | Pemkab Mandailing Natal
DPRD Kabupaten Mandailing Natal | DPRD Mandailing Natal
Polres Mandailing Natal
Kejaksaan Negeri Mandailing Natal | Kejari Mandailing Natal
KPU Kabupaten Mandailing Natal | KPU Mandailing Natal
Bawaslu Kabupaten Mandailing Natal | Bawaslu Mandailing Natal
BPBD Kabupaten Mandailing Natal | BPBD Mandailing Natal
Pengadilan Negeri Mandailing Natal | PN Mandailing Natal
Pemerintah Kabupaten Nias Selatan | Pemerintah Kabupaten Nisel | Pemkab Nias Selatan | Pemkab Nisel
DPRD Kabupaten Nias Selatan | DPRD Kabupaten Nisel | DPRD Nias Selatan | DPRD Nisel
Polres Nias Selatan | Polres Nisel
Kejaksaan Negeri Nias Selatan | Kejaksaan Negeri Nisel | Kejari Nias Selatan | Kejari Nisel
KPU Kabupaten Nias Selatan | KPU Kabupaten Nisel | KPU Nias Selatan | KPU Nisel
Bawaslu Kabupaten Nias Selatan | Bawaslu Kabupaten Nisel | Bawaslu Nias Selatan | Bawaslu Nisel
BPBD Kabupaten Nias Selatan | BPBD Kabupaten Nisel | BPBD Nias Selatan | BPBD Nisel
Pengadilan Negeri Nias Selatan | Pengadilan Negeri Nisel | PN Nias Selatan | PN Nisel
Pemerintah Kabupaten Pakpak Bharat | Pemerintah Kabupaten Pakpak Barat | Pemkab Pakpak Bharat | Pemkab Pakpak Barat
DPRD Kabupaten Pakpak Bharat | DPRD Kabupaten Pakpak Barat | DPRD Pakpak Bharat | DPRD Pakpak Barat
Polres Pakpak Bharat | Polres Pakpak Barat
Kejaksaan Negeri Pakpak Bharat | Kejaksaan Negeri Pakpak Barat | Kejari Pakpak Bharat | Kejari Pakpak Barat
KPU Kabupaten Pakpak Bharat | KPU Kabupaten Pakpak Barat | KPU Pakpak Bharat | KPU Pakpak Barat
Bawaslu Kabupaten Pakpak Bharat | Bawaslu Kabupaten Pakpak Barat | Bawaslu Pakpak Bharat | Bawaslu Pakpak Barat
BPBD Kabupaten Pakpak Bharat | BPBD Kabupaten Pakpak Barat | BPBD Pakpak Bharat | BPBD Pakpak Barat
Pengadilan Negeri Pakpak Bharat | Pengadilan Negeri Pakpak Barat | PN Pakpak Bharat | PN Pakpak Barat
Pemerintah Kabupaten Humbang Hasundutan | Pemerintah Kabupaten Humbahas | Pemkab Humbang Hasundutan | Pemkab Humbahas
DPRD Kabupaten Humbang Hasundutan | DPRD Kabupaten Humbahas | DPRD Humbang Hasundutan | DPRD Humbahas
Polres Humbang Hasundutan | Polres Humbahas
Kejaksaan Negeri Humbang Hasundutan | Kejaksaan Negeri Humbahas | Kejari Humbang Hasundutan | Kejari Humbahas
KPU Kabupaten Humbang Hasundutan | KPU Kabupaten Humbahas | KPU Humbang Hasundutan | KPU Humbahas
Bawaslu Kabupaten Humbang Hasundutan | Bawaslu Kabupaten Humbahas | Bawaslu Humbang Hasundutan | Bawaslu Humbahas
BPBD Kabupaten Humbang Hasundutan | BPBD Kabupaten Humbahas | BPBD Humbang Hasundutan | BPBD Humbahas
Pengadilan Negeri Humbang Hasundutan | Pengadilan Negeri Humbahas | PN Humbang Hasundutan | PN Humbahas
Pemerintah Kabupaten Samosir | Pemkab Samosir
DPRD Kabupaten Samosir | DPRD Samosir
Polres Samosir
Kejaksaan Negeri Samosir | Kejari Samosir
KPU Kabupaten Samosir | KPU Samosir
Bawaslu Kabupaten Samosir | Bawaslu Samosir
BPBD Kabupaten Samosir | BPBD Samosir
Pengadilan Negeri Samosir | PN Samosir
Pemerintah Kabupaten Serdang Bedagai | Pemerintah Kabupaten Sergai | Pemkab Serdang Bedagai | Pemkab Sergai
DPRD Kabupaten Serdang Bedagai | DPRD Kabupaten Sergai | DPRD Serdang Bedagai | DPRD Sergai
Polres Serdang Bedagai | Polres Sergai
Kejaksaan Negeri Serdang Bedagai | Kejaksaan Negeri Sergai | Kejari Serdang Bedagai | Kejari Sergai
KPU Kabupaten Serdang Bedagai | KPU Kabupaten Sergai | KPU Serdang Bedagai | KPU Sergai
Bawaslu Kabupaten Serdang Bedagai | Bawaslu Kabupaten Sergai | Bawaslu Serdang Bedagai | Bawaslu Sergai
BPBD Kabupaten Serdang Bedagai | BPBD Kabupaten Sergai | BPBD Serdang Bedagai | BPBD Sergai
Pengadilan Negeri Serdang Bedagai | Pengadilan Negeri Sergai | PN Serdang Bedagai | PN Sergai
Pemerintah Kabupaten Batu Bara | Pemkab Batu Bara
DPRD Kabupaten Batu Bara | DPRD Batu Bara
Polres Batu Bara
Kejaksaan Negeri Batu Bara | Kejari Batu Bara
KPU Kabupaten Batu Bara | KPU Batu Bara
Bawaslu Kabupaten Batu Bara | Bawaslu Batu Bara
BPBD Kabupaten Batu Bara | BPBD Batu Bara
Pengadilan Negeri Batu Bara | PN Batu Bara
Pemerintah Kabupaten Padang Lawas Utara | Pemerintah Kabupaten Paluta | Pemkab Padang Lawas Utara | Pemkab Paluta
DPRD Kabupaten Padang Lawas Utara | DPRD Kabupaten Paluta | DPRD Padang Lawas Utara | DPRD Paluta
Polres Padang Lawas Utara | Polres Paluta
Kejaksaan Negeri Padang Lawas Utara | Kejaksaan Negeri Paluta | Kejari Padang Lawas Utara | Kejari Paluta
KPU Kabupaten Padang Lawas Utara | KPU Kabupaten Paluta | KPU Padang Lawas Utara | KPU Paluta
Bawaslu Kabupaten Padang Lawas Utara | Bawaslu Kabupaten Paluta | Bawaslu Padang Lawas Utara | Bawaslu Paluta
BPBD Kabupaten Padang Lawas Utara | BPBD Kabupaten Paluta | BPBD Padang Lawas Utara | BPBD Paluta
Pengadilan Negeri Padang Lawas Utara | Pengadilan Negeri Paluta | PN Padang Lawas Utara | PN Paluta
Pemerintah Kabupaten Padang Lawas | Pemkab Padang Lawas
DPRD Kabupaten Padang Lawas | DPRD Padang Lawas
Polres Padang Lawas
Kejaksaan Negeri Padang Lawas | Kejari Padang Lawas
KPU Kabupaten Padang Lawas | KPU Padang Lawas
Bawaslu Kabupaten Padang Lawas | Bawaslu Padang Lawas
BPBD Kabupaten Padang Lawas | BPBD Padang Lawas
Pengadilan Negeri Padang Lawas | PN Padang Lawas
Pemerintah Kabupaten Labuhanbatu Selatan | Pemerintah Kabupaten Labuhan Batu Selatan | Pemerintah Kabupaten Labusel | Pemkab Labuhanbatu Selatan | Pemkab Labuhan Batu Selatan | Pemkab Labusel
DPRD Kabupaten Labuhanbatu Selatan | DPRD Kabupaten Labuhan Batu Selatan | DPRD Kabupaten Labusel | DPRD Labuhanbatu Selatan | DPRD Labuhan Batu Selatan | DPRD Labusel
Polres Labuhanbatu Selatan | Polres Labuhan Batu Selatan | Polres Labusel
Kejaksaan Negeri Labuhanbatu Selatan | Kejaksaan Negeri Labuhan Batu Selatan | Kejaksaan Negeri Labusel | Kejari Labuhanbatu Selatan | Kejari Labuhan Batu Selatan | Kejari Labusel
KPU Kabupaten Labuhanbatu Selatan | KPU Kabupaten Labuhan Batu Selatan | KPU Kabupaten Labusel | KPU Labuhanbatu Selatan | KPU Labuhan Batu Selatan | KPU Labusel
Bawaslu Kabupaten Labuhanbatu Selatan | Bawaslu Kabupaten Labuhan Batu Selatan | Bawaslu Kabupaten Labusel | Bawaslu Labuhanbatu Selatan | Bawaslu Labuhan Batu Selatan | Bawaslu Labusel
BPBD Kabupaten Labuhanbatu Selatan | BPBD Kabupaten Labuhan Batu Selatan | BPBD Kabupaten Labusel | BPBD Labuhanbatu Selatan | BPBD Labuhan Batu Selatan | BPBD Labusel
Pengadilan Negeri Labuhanbatu Selatan | Pengadilan Negeri Labuhan Batu Selatan | Pengadilan Negeri Labusel | PN Labuhanbatu Selatan | PN Labuhan Batu Selatan | PN Labusel
Pemerintah Kabupaten Labuhanbatu Utara | Pemerintah Kabupaten Labuhan Batu Utara | Pemerintah Kabupaten Labura | Pemkab Labuhanbatu Utara | Pemkab Labuhan Batu Utara | Pemkab Labura
DPRD Kabupaten Labuhanbatu Utara | DPRD Kabupaten Labuhan Batu Utara | DPRD Kabupaten Labura | DPRD Labuhanbatu Utara | DPRD Labuhan Batu Utara | DPRD Labura
Polres Labuhanbatu Utara | Polres Labuhan Batu Utara | Polres Labura
Kejaksaan Negeri Labuhanbatu Utara | Kejaksaan Negeri Labuhan Batu Utara | Kejaksaan Negeri Labura | Kejari Labuhanbatu Utara | Kejari Labuhan Batu Utara | Kejari Labura
KPU Kabupaten Labuhanbatu Utara | KPU Kabupaten Labuhan Batu Utara | KPU Kabupaten Labura | KPU Labuhanbatu Utara | KPU Labuhan Batu Utara | KPU Labura
Bawaslu Kabupaten Labuhanbatu Utara | Bawaslu Kabupaten Labuhan Batu Utara | Bawaslu Kabupaten Labura | Bawaslu Labuhanbatu Utara | Bawaslu Labuhan Batu Utara | Bawaslu Labura
BPBD Kabupaten Labuhanbatu Utara | BPBD Kabupaten Labuhan Batu Utara | BPBD Kabupaten Labura | BPBD Labuhanbatu Utara | BPBD Labuhan Batu Utara | BPBD Labura
Pengadilan Negeri Labuhanbatu Utara | Pengadilan Negeri Labuhan Batu Utara | Pengadilan Negeri Labura | PN Labuhanbatu Utara | PN Labuhan Batu Utara | PN Labura
Pemerintah Kabupaten Nias Utara | Pemerintah Kabupaten Nisut | Pemkab Nias Utara | Pemkab Nisut
DPRD Kabupaten Nias Utara | DPRD Kabupaten Nisut | DPRD Nias Utara | DPRD Nisut
Polres Nias Utara | Polres Nisut
Kejaksaan Negeri Nias Utara | Kejaksaan Negeri Nisut | Kejari Nias Utara | Kejari Nisut
KPU Kabupaten Nias Utara | KPU Kabupaten Nisut | KPU Nias Utara | KPU Nisut
Bawaslu Kabupaten Nias Utara | Bawaslu Kabupaten Nisut | Bawaslu Nias Utara | Bawaslu Nisut
BPBD Kabupaten Nias Utara | BPBD Kabupaten Nisut | BPBD Nias Utara | BPBD Nisut
Pengadilan Negeri Nias Utara | Pengadilan Negeri Nisut | PN Nias Utara | PN Nisut
Pemerintah Kabupaten Nias Barat | Pemerintah Kabupaten Nisbar | Pemkab Nias Barat | Pemkab Nisbar
DPRD Kabupaten Nias Barat | DPRD Kabupaten Nisbar | DPRD Nias Barat | DPRD Nisbar
Polres Nias Barat | Polres Nisbar
Kejaksaan Negeri Nias Barat | Kejaksaan Negeri Nisbar | Kejari Nias Barat | Kejari Nisbar
KPU Kabupaten Nias Barat | KPU Kabupaten Nisbar | KPU Nias Barat | KPU Nisbar
Bawaslu Kabupaten Nias Barat | Bawaslu Kabupaten Nisbar | Bawaslu Nias Barat | Bawaslu Nisbar
BPBD Kabupaten Nias Barat | BPBD Kabupaten Nisbar | BPBD Nias Barat | BPBD Nisbar
Pengadilan Negeri Nias Barat | Pengadilan Negeri Nisbar | PN Nias Barat | PN Nisbar
Pemerintah Kabupaten Pesisir Selatan | Pemerintah Kabupaten Pessel | Pemkab Pesisir Selatan | Pemkab Pessel
DPRD Kabupaten Pesisir Selatan | DPRD Kabupaten Pessel | DPRD Pesisir Selatan | DPRD Pessel
Polres Pesisir Selatan | Polres Pessel
Kejaksaan Negeri Pesisir Selatan | Kejaksaan Negeri Pessel | Kejari Pesisir Selatan | Kejari Pessel
KPU Kabupaten Pesisir Selatan | KPU Kabupaten Pessel | KPU Pesisir Selatan | KPU Pessel
Bawaslu Kabupaten Pesisir Selatan | Bawaslu Kabupaten Pessel | Bawaslu Pesisir Selatan | Bawaslu Pessel
BPBD Kabupaten Pesisir Selatan | BPBD Kabupaten Pessel | BPBD Pesisir Selatan | BPBD Pessel
Pengadilan Negeri Pesisir Selatan | Pengadilan Negeri Pessel | PN Pesisir Selatan | PN Pessel
Pemerintah Kabupaten Solok | Pemkab Solok
DPRD Kabupaten Solok | DPRD Solok
Polres Solok | Polresta Solok | Polrestabes Solok
Kejaksaan Negeri Solok | Kejari Solok
KPU Kabupaten Solok | KPU Solok
Bawaslu Kabupaten Solok | Bawaslu Solok
BPBD Kabupaten Solok | BPBD Solok
Pengadilan Negeri Solok | PN Solok
Pemerintah Kabupaten Sijunjung | Pemerintah Kabupaten Sawahlunto Sijunjung | Pemkab Sijunjung | Pemkab Sawahlunto Sijunjung
DPRD Kabupaten Sijunjung | DPRD Kabupaten Sawahlunto Sijunjung | DPRD Sijunjung | DPRD Sawahlunto Sijunjung
Polres Sijunjung | Polres Sawahlunto Sijunjung
Kejaksaan Negeri Sijunjung | Kejaksaan Negeri Sawahlunto Sijunjung | Kejari Sijunjung | Kejari Sawahlunto Sijunjung
KPU Kabupaten Sijunjung | KPU Kabupaten Sawahlunto Sijunjung | KPU Sijunjung | KPU Sawahlunto Sijunjung
Bawaslu Kabupaten Sijunjung | Bawaslu Kabupaten Sawahlunto Sijunjung | Bawaslu Sijunjung | Bawaslu Sawahlunto Sijunjung
BPBD Kabupaten Sijunjung | BPBD Kabupaten Sawahlunto Sijunjung | BPBD Sijunjung | BPBD Sawahlunto Sijunjung
Pengadilan Negeri Sijunjung | Pengadilan Negeri Sawahlunto Sijunjung | PN Sijunjung | PN Sawahlunto Sijunjung
Pemerintah Kabupaten Tanah Datar | Pemkab Tanah Datar
DPRD Kabupaten Tanah Datar | DPRD Tanah Datar
Polres Tanah Datar
Kejaksaan Negeri Tanah Datar | Kejari Tanah Datar
KPU Kabupaten Tanah Datar | KPU Tanah Datar
Bawaslu Kabupaten Tanah Datar | Bawaslu Tanah Datar
BPBD Kabupaten Tanah Datar | BPBD Tanah Datar
Pengadilan Negeri Tanah Datar | PN Tanah Datar
Pemerintah Kabupaten Padang Pariaman | Pemkab Padang Pariaman
DPRD Kabupaten Padang Pariaman | DPRD Padang Pariaman
Polres Padang Pariaman
Kejaksaan Negeri Padang Pariaman | Kejari Padang Pariaman
KPU Kabupaten Padang Pariaman | KPU Padang Pariaman
Bawaslu Kabupaten Padang Pariaman | Bawaslu Padang Pariaman
BPBD Kabupaten Padang Pariaman | BPBD Padang Pariaman
Pengadilan Negeri Padang Pariaman | PN Padang Pariaman
Pemerintah Kabupaten Agam | Pemkab Agam
DPRD Kabupaten Agam | DPRD Agam
Polres Agam
Kejaksaan Negeri Agam | Kejari Agam
KPU Kabupaten Agam | KPU Agam
Bawaslu Kabupaten Agam | Bawaslu Agam
BPBD Kabupaten Agam | BPBD Agam
Pengadilan Negeri Agam | PN Agam
Pemerintah Kabupaten Lima Puluh Kota | Pemerintah Kabupaten Limapuluh Kota | Pemerintah Kabupaten 50 Kota | Pemkab Lima Puluh Kota | Pemkab Limapuluh Kota | Pemkab 50 Kota
DPRD Kabupaten Lima Puluh Kota | DPRD Kabupaten Limapuluh Kota | DPRD Kabupaten 50 Kota | DPRD Lima Puluh Kota | DPRD Limapuluh Kota | DPRD 50 Kota
Polres Lima Puluh Kota | Polres Limapuluh Kota | Polres 50 Kota
Kejaksaan Negeri Lima Puluh Kota | Kejaksaan Negeri Limapuluh Kota | Kejaksaan Negeri 50 Kota | Kejari Lima Puluh Kota | Kejari Limapuluh Kota | Kejari 50 Kota
KPU Kabupaten Lima Puluh Kota | KPU Kabupaten Limapuluh Kota | KPU Kabupaten 50 Kota | KPU Lima Puluh Kota | KPU Limapuluh Kota | KPU 50 Kota
Bawaslu Kabupaten Lima Puluh Kota | Bawaslu Kabupaten Limapuluh Kota | Bawaslu Kabupaten 50 Kota | Bawaslu Lima Puluh Kota | Bawaslu Limapuluh Kota | Bawaslu 50 Kota
BPBD Kabupaten Lima Puluh Kota | BPBD Kabupaten Limapuluh Kota | BPBD Kabupaten 50 Kota | BPBD Lima Puluh Kota | BPBD Limapuluh Kota | BPBD 50 Kota
Pengadilan Negeri Lima Puluh Kota | Pengadilan Negeri Limapuluh Kota | Pengadilan Negeri 50 Kota | PN Lima Puluh Kota | PN Limapuluh Kota | PN 50 Kota
Pemerintah Kabupaten Pasaman | Pemkab Pasaman
DPRD Kabupaten Pasaman | DPRD Pasaman
Polres Pasaman
Kejaksaan Negeri Pasaman | Kejari Pasaman
KPU Kabupaten Pasaman | KPU Pasaman
Bawaslu Kabupaten Pasaman | Bawaslu Pasaman
BPBD Kabupaten Pasaman | BPBD Pasaman
Pengadilan Negeri Pasaman | PN Pasaman
Pemerintah Kabupaten Kepulauan Mentawai | Pemerintah Kabupaten Mentawai | Pemkab Kepulauan Mentawai | Pemkab Mentawai
DPRD Kabupaten Kepulauan Mentawai | DPRD Kabupaten Mentawai | DPRD Kepulauan Mentawai | DPRD Mentawai
Polres Kepulauan Mentawai | Polres Mentawai
Kejaksaan Negeri Kepulauan Mentawai | Kejaksaan Negeri Mentawai | Kejari Kepulauan Mentawai | Kejari Mentawai
KPU Kabupaten Kepulauan Mentawai | KPU Kabupaten Mentawai | KPU Kepulauan Mentawai | KPU Mentawai
Bawaslu Kabupaten Kepulauan Mentawai | Bawaslu Kabupaten Mentawai | Bawaslu Kepulauan Mentawai | Bawaslu Mentawai
BPBD Kabupaten Kepulauan Mentawai | BPBD Kabupaten Mentawai | BPBD Kepulauan Mentawai | BPBD Mentawai
Pengadilan Negeri Kepulauan Mentawai | Pengadilan Negeri Mentawai | PN Kepulauan Mentawai | PN Mentawai
Pemerintah Kabupaten Dharmasraya | Pemkab Dharmasraya
DPRD Kabupaten Dharmasraya | DPRD Dharmasraya
Polres Dharmasraya
Kejaksaan Negeri Dharmasraya | Kejari Dharmasraya
KPU Kabupaten Dharmasraya | KPU Dharmasraya
Bawaslu Kabupaten Dharmasraya | Bawaslu Dharmasraya
BPBD Kabupaten Dharmasraya | BPBD Dharmasraya
Pengadilan Negeri Dharmasraya | PN Dharmasraya
Pemerintah Kabupaten Solok Selatan | Pemerintah Kabupaten Solsel | Pemkab Solok Selatan | Pemkab Solsel
DPRD Kabupaten Solok Selatan | DPRD Kabupaten Solsel | DPRD Solok Selatan | DPRD Solsel
Polres Solok Selatan | Polres Solsel
Kejaksaan Negeri Solok Selatan | Kejaksaan Negeri Solsel | Kejari Solok Selatan | Kejari Solsel
KPU Kabupaten Solok Selatan | KPU Kabupaten Solsel | KPU Solok Selatan | KPU Solsel
Bawaslu Kabupaten Solok Selatan | Bawaslu Kabupaten Solsel | Bawaslu Solok Selatan | Bawaslu Solsel
BPBD Kabupaten Solok Selatan | BPBD Kabupaten Solsel | BPBD Solok Selatan | BPBD Solsel
Pengadilan Negeri Solok Selatan | Pengadilan Negeri Solsel | PN Solok Selatan | PN Solsel
Pemerintah Kabupaten Pasaman Barat | Pemerintah Kabupaten Pasbar | Pemkab Pasaman Barat | Pemkab Pasbar
DPRD Kabupaten Pasaman Barat | DPRD Kabupaten Pasbar | DPRD Pasaman Barat | DPRD Pasbar
Polres Pasaman Barat | Polres Pasbar
Kejaksaan Negeri Pasaman Barat | Kejaksaan Negeri Pasbar | Kejari Pasaman Barat | Kejari Pasbar
KPU Kabupaten Pasaman Barat | KPU Kabupaten Pasbar | KPU Pasaman Barat | KPU Pasbar
Bawaslu Kabupaten Pasaman Barat | Bawaslu Kabupaten Pasbar | Bawaslu Pasaman Barat | Bawaslu Pasbar
BPBD Kabupaten Pasaman Barat | BPBD Kabupaten Pasbar | BPBD Pasaman Barat | BPBD Pasbar
Pengadilan Negeri Pasaman Barat | Pengadilan Negeri Pasbar | PN Pasaman Barat | PN Pasbar
Pemerintah Kabupaten Kampar | Pemkab Kampar
DPRD Kabupaten Kampar | DPRD Kampar
Polres Kampar
Kejaksaan Negeri Kampar | Kejari Kampar
KPU Kabupaten Kampar | KPU Kampar
Bawaslu Kabupaten Kampar | Bawaslu Kampar
BPBD Kabupaten Kampar | BPBD Kampar
Pengadilan Negeri Kampar | PN Kampar
Pemerintah Kabupaten Indragiri Hulu | Pemerintah Kabupaten Inhu | Pemkab Indragiri Hulu | Pemkab Inhu
DPRD Kabupaten Indragiri Hulu | DPRD Kabupaten Inhu | DPRD Indragiri Hulu | DPRD Inhu
Polres Indragiri Hulu | Polres Inhu
Kejaksaan Negeri Indragiri Hulu | Kejaksaan Negeri Inhu | Kejari Indragiri Hulu | Kejari Inhu
KPU Kabupaten Indragiri Hulu | KPU Kabupaten Inhu | KPU Indragiri Hulu | KPU Inhu
Bawaslu Kabupaten Indragiri Hulu | Bawaslu Kabupaten Inhu | Bawaslu Indragiri Hulu | Bawaslu Inhu
BPBD Kabupaten Indragiri Hulu | BPBD Kabupaten Inhu | BPBD Indragiri Hulu | BPBD Inhu
Pengadilan Negeri Indragiri Hulu | Pengadilan Negeri Inhu | PN Indragiri Hulu | PN Inhu
Pemerintah Kabupaten Bengkalis | Pemkab Bengkalis
DPRD Kabupaten Bengkalis | DPRD Bengkalis
Polres Bengkalis
Kejaksaan Negeri Bengkalis | Kejari Bengkalis
KPU Kabupaten Bengkalis | KPU Bengkalis
Bawaslu Kabupaten Bengkalis | Bawaslu Bengkalis
BPBD Kabupaten Bengkalis | BPBD Bengkalis
Pengadilan Negeri Bengkalis | PN Bengkalis
Pemerintah Kabupaten Indragiri Hilir | Pemerintah Kabupaten Inhil | Pemkab Indragiri Hilir | Pemkab Inhil
DPRD Kabupaten Indragiri Hilir | DPRD Kabupaten Inhil | DPRD Indragiri Hilir | DPRD Inhil
Polres Indragiri Hilir | Polres Inhil
Kejaksaan Negeri Indragiri Hilir | Kejaksaan Negeri Inhil | Kejari Indragiri Hilir | Kejari Inhil
KPU Kabupaten Indragiri Hilir | KPU Kabupaten Inhil | KPU Indragiri Hilir | KPU Inhil
Bawaslu Kabupaten Indragiri Hilir | Bawaslu Kabupaten Inhil | Bawaslu Indragiri Hilir | Bawaslu Inhil
BPBD Kabupaten Indragiri Hilir | BPBD Kabupaten Inhil | BPBD Indragiri Hilir | BPBD Inhil
Pengadilan Negeri Indragiri Hilir | Pengadilan Negeri Inhil | PN Indragiri Hilir | PN Inhil
Pemerintah Kabupaten Pelalawan | Pemkab Pelalawan
DPRD Kabupaten Pelalawan | DPRD Pelalawan
Polres Pelalawan
Kejaksaan Negeri Pelalawan | Kejari Pelalawan
KPU Kabupaten Pelalawan | KPU Pelalawan
Bawaslu Kabupaten Pelalawan | Bawaslu Pelalawan
BPBD Kabupaten Pelalawan | BPBD Pelalawan
Pengadilan Negeri Pelalawan | PN Pelalawan
Pemerintah Kabupaten Rokan Hulu | Pemerintah Kabupaten Rohul | Pemkab Rokan Hulu | Pemkab Rohul
DPRD Kabupaten Rokan Hulu | DPRD Kabupaten Rohul | DPRD Rokan Hulu | DPRD Rohul
Polres Rokan Hulu | Polres Rohul
Kejaksaan Negeri Rokan Hulu | Kejaksaan Negeri Rohul | Kejari Rokan Hulu | Kejari Rohul
KPU Kabupaten Rokan Hulu | KPU Kabupaten Rohul | KPU Rokan Hulu | KPU Rohul
Bawaslu Kabupaten Rokan Hulu | Bawaslu Kabupaten Rohul | Bawaslu Rokan Hulu | Bawaslu Rohul
BPBD Kabupaten Rokan Hulu | BPBD Kabupaten Rohul | BPBD Rokan Hulu | BPBD Rohul
Pengadilan Negeri Rokan Hulu | Pengadilan Negeri Rohul | PN Rokan Hulu | PN Rohul
Pemerintah Kabupaten Rokan Hilir | Pemerintah Kabupaten Rohil | Pemkab Rokan Hilir | Pemkab Rohil
DPRD Kabupaten Rokan Hilir | DPRD Kabupaten Rohil | DPRD Rokan Hilir | DPRD Rohil
Polres Rokan Hilir | Polres Rohil
Kejaksaan Negeri Rokan Hilir | Kejaksaan Negeri Rohil | Kejari Rokan Hilir | Kejari Rohil
KPU Kabupaten Rokan Hilir | KPU Kabupaten Rohil | KPU Rokan Hilir | KPU Rohil
Bawaslu Kabupaten Rokan Hilir | Bawaslu Kabupaten Rohil | Bawaslu Rokan Hilir | Bawaslu Rohil
BPBD Kabupaten Rokan Hilir | BPBD Kabupaten Rohil | BPBD Rokan Hilir | BPBD Rohil
Pengadilan Negeri Rokan Hilir | Pengadilan Negeri Rohil | PN Rokan Hilir | PN Rohil
Pemerintah Kabupaten Siak | Pemkab Siak
DPRD Kabupaten Siak | DPRD Siak
Polres Siak
Kejaksaan Negeri Siak | Kejari Siak
KPU Kabupaten Siak | KPU Siak
Bawaslu Kabupaten Siak | Bawaslu Siak
BPBD Kabupaten Siak | BPBD Siak
Pengadilan Negeri Siak | PN Siak
Pemerintah Kabupaten Kuantan Singingi | Pemerintah Kabupaten Kuansing | Pemkab Kuantan Singingi | Pemkab Kuansing
DPRD Kabupaten Kuantan Singingi | DPRD Kabupaten Kuansing | DPRD Kuantan Singingi | DPRD Kuansing
Polres Kuantan Singingi | Polres Kuansing
Kejaksaan Negeri Kuantan Singingi | Kejaksaan Negeri Kuansing | Kejari Kuantan Singingi | Kejari Kuansing
KPU Kabupaten Kuantan Singingi | KPU Kabupaten Kuansing | KPU Kuantan Singingi | KPU Kuansing
Bawaslu Kabupaten Kuantan Singingi | Bawaslu Kabupaten Kuansing | Bawaslu Kuantan Singingi | Bawaslu Kuansing
BPBD Kabupaten Kuantan Singingi | BPBD Kabupaten Kuansing | BPBD Kuantan Singingi | BPBD Kuansing
Pengadilan Negeri Kuantan Singingi | Pengadilan Negeri Kuansing | PN Kuantan Singingi | PN Kuansing
Pemerintah Kabupaten Kepulauan Meranti | Pemerintah Kabupaten Meranti | Pemkab Kepulauan Meranti | Pemkab Meranti
DPRD Kabupaten Kepulauan Meranti | DPRD Kabupaten Meranti | DPRD Kepulauan Meranti | DPRD Meranti
Polres Kepulauan Meranti | Polres Meranti
Kejaksaan Negeri Kepulauan Meranti | Kejaksaan Negeri Meranti | Kejari Kepulauan Meranti | Kejari Meranti
KPU Kabupaten Kepulauan Meranti | KPU Kabupaten Meranti | KPU Kepulauan Meranti | KPU Meranti
Bawaslu Kabupaten Kepulauan Meranti | Bawaslu Kabupaten Meranti | Bawaslu Kepulauan Meranti | Bawaslu Meranti
BPBD Kabupaten Kepulauan Meranti | BPBD Kabupaten Meranti | BPBD Kepulauan Meranti | BPBD Meranti
Pengadilan Negeri Kepulauan Meranti | Pengadilan Negeri Meranti | PN Kepulauan Meranti | PN Meranti
Pemerintah Kabupaten Kerinci | Pemkab Kerinci
DPRD Kabupaten Kerinci | DPRD Kerinci
Polres Kerinci
Kejaksaan Negeri Kerinci | Kejari Kerinci
KPU Kabupaten Kerinci | KPU Kerinci
Bawaslu Kabupaten Kerinci | Bawaslu Kerinci
BPBD Kabupaten Kerinci | BPBD Kerinci
Pengadilan Negeri Kerinci | PN Kerinci
Pemerintah Kabupaten Merangin | Pemkab Merangin
DPRD Kabupaten Merangin | DPRD Merangin
Polres Merangin
Kejaksaan Negeri Merangin | Kejari Merangin
KPU Kabupaten Merangin | KPU Merangin
Bawaslu Kabupaten Merangin | Bawaslu Merangin
BPBD Kabupaten Merangin | BPBD Merangin
Pengadilan Negeri Merangin | PN Merangin
Pemerintah Kabupaten Sarolangun | Pemkab Sarolangun
DPRD Kabupaten Sarolangun | DPRD Sarolangun
Polres Sarolangun
Kejaksaan Negeri Sarolangun | Kejari Sarolangun
KPU Kabupaten Sarolangun | KPU Sarolangun
Bawaslu Kabupaten Sarolangun | Bawaslu Sarolangun
BPBD Kabupaten Sarolangun | BPBD Sarolangun
Pengadilan Negeri Sarolangun | PN Sarolangun
Pemerintah Kabupaten Batanghari | Pemerintah Kabupaten Batang Hari | Pemkab Batanghari | Pemkab Batang Hari
DPRD Kabupaten Batanghari | DPRD Kabupaten Batang Hari | DPRD Batanghari | DPRD Batang Hari
Polres Batanghari | Polres Batang Hari
Kejaksaan Negeri Batanghari | Kejaksaan Negeri Batang Hari | Kejari Batanghari | Kejari Batang Hari
KPU Kabupaten Batanghari | KPU Kabupaten Batang Hari | KPU Batanghari | KPU Batang Hari
Bawaslu Kabupaten Batanghari | Bawaslu Kabupaten Batang Hari | Bawaslu Batanghari | Bawaslu Batang Hari
BPBD Kabupaten Batanghari | BPBD Kabupaten Batang Hari | BPBD Batanghari | BPBD Batang Hari
Pengadilan Negeri Batanghari | Pengadilan Negeri Batang Hari | PN Batanghari | PN Batang Hari
Pemerintah Kabupaten Muaro Jambi | Pemerintah Kabupaten Muarojambi | Pemkab Muaro Jambi | Pemkab Muarojambi
DPRD Kabupaten Muaro Jambi | DPRD Kabupaten Muarojambi | DPRD Muaro Jambi | DPRD Muarojambi
Polres Muaro Jambi | Polres Muarojambi
Kejaksaan Negeri Muaro Jambi | Kejaksaan Negeri Muarojambi | Kejari Muaro Jambi | Kejari Muarojambi
KPU Kabupaten Muaro Jambi | KPU Kabupaten Muarojambi | KPU Muaro Jambi | KPU Muarojambi
Bawaslu Kabupaten Muaro Jambi | Bawaslu Kabupaten Muarojambi | Bawaslu Muaro Jambi | Bawaslu Muarojambi
BPBD Kabupaten Muaro Jambi | BPBD Kabupaten Muarojambi | BPBD Muaro Jambi | BPBD Muarojambi
Pengadilan Negeri Muaro Jambi | Pengadilan Negeri Muarojambi | PN Muaro Jambi | PN Muarojambi
Pemerintah Kabupaten Tanjung Jabung Barat | Pemerintah Kabupaten Tanjab Barat | Pemerintah Kabupaten Tanjabbar | Pemkab Tanjung Jabung Barat | Pemkab Tanjab Barat | Pemkab Tanjabbar
DPRD Kabupaten Tanjung Jabung Barat | DPRD Kabupaten Tanjab Barat | DPRD Kabupaten Tanjabbar | DPRD Tanjung Jabung Barat | DPRD Tanjab Barat | DPRD Tanjabbar
Polres Tanjung Jabung Barat | Polres Tanjab Barat | Polres Tanjabbar
Kejaksaan Negeri Tanjung Jabung Barat | Kejaksaan Negeri Tanjab Barat | Kejaksaan Negeri Tanjabbar | Kejari Tanjung Jabung Barat | Kejari Tanjab Barat | Kejari Tanjabbar
KPU Kabupaten Tanjung Jabung Barat | KPU Kabupaten Tanjab Barat | KPU Kabupaten Tanjabbar | KPU Tanjung Jabung Barat | KPU Tanjab Barat | KPU Tanjabbar
Bawaslu Kabupaten Tanjung Jabung Barat | Bawaslu Kabupaten Tanjab Barat | Bawaslu Kabupaten Tanjabbar | Bawaslu Tanjung Jabung Barat | Bawaslu Tanjab Barat | Bawaslu Tanjabbar
BPBD Kabupaten Tanjung Jabung Barat | BPBD Kabupaten Tanjab Barat | BPBD Kabupaten Tanjabbar | BPBD Tanjung Jabung Barat | BPBD Tanjab Barat | BPBD Tanjabbar
Pengadilan Negeri Tanjung Jabung Barat | Pengadilan Negeri Tanjab Barat | Pengadilan Negeri Tanjabbar | PN Tanjung Jabung Barat | PN Tanjab Barat | PN Tanjabbar
Pemerintah Kabupaten Tanjung Jabung Timur | Pemerintah Kabupaten Tanjab Timur | Pemerintah Kabupaten Tanjabtim | Pemkab Tanjung Jabung Timur | Pemkab Tanjab Timur | Pemkab Tanjabtim
DPRD Kabupaten Tanjung Jabung Timur | DPRD Kabupaten Tanjab Timur | DPRD Kabupaten Tanjabtim | DPRD Tanjung Jabung Timur | DPRD Tanjab Timur | DPRD Tanjabtim
Polres Tanjung Jabung Timur | Polres Tanjab Timur | Polres Tanjabtim
Kejaksaan Negeri Tanjung Jabung Timur | Kejaksaan Negeri Tanjab Timur | Kejaksaan Negeri Tanjabtim | Kejari Tanjung Jabung Timur | Kejari Tanjab Timur | Kejari Tanjabtim
KPU Kabupaten Tanjung Jabung Timur | KPU Kabupaten Tanjab Timur | KPU Kabupaten Tanjabtim | KPU Tanjung Jabung Timur | KPU Tanjab Timur | KPU Tanjabtim
Bawaslu Kabupaten Tanjung Jabung Timur | Bawaslu Kabupaten Tanjab Timur | Bawaslu Kabupaten Tanjabtim | Bawaslu Tanjung Jabung Timur | Bawaslu Tanjab Timur | Bawaslu Tanjabtim
BPBD Kabupaten Tanjung Jabung Timur | BPBD Kabupaten Tanjab Timur | BPBD Kabupaten Tanjabtim | BPBD Tanjung Jabung Timur | BPBD Tanjab Timur | BPBD Tanjabtim
Pengadilan Negeri Tanjung Jabung Timur | Pengadilan Negeri Tanjab Timur | Pengadilan Negeri Tanjabtim | PN Tanjung Jabung Timur | PN Tanjab Timur | PN Tanjabtim
Pemerintah Kabupaten Bungo | Pemkab Bungo
DPRD Kabupaten Bungo | DPRD Bungo
Polres Bungo
Kejaksaan Negeri Bungo | Kejari Bungo
KPU Kabupaten Bungo | KPU Bungo
Bawaslu Kabupaten Bungo | Bawaslu Bungo
BPBD Kabupaten Bungo | BPBD Bungo
Pengadilan Negeri Bungo | PN Bungo
Pemerintah Kabupaten Tebo | Pemkab Tebo
DPRD Kabupaten Tebo | DPRD Tebo
Polres Tebo
Kejaksaan Negeri Tebo | Kejari Tebo
KPU Kabupaten Tebo | KPU Tebo
Bawaslu Kabupaten Tebo | Bawaslu Tebo
BPBD Kabupaten Tebo | BPBD Tebo
Pengadilan Negeri Tebo | PN Tebo
Pemerintah Kabupaten Ogan Komering Ulu | Pemerintah Kabupaten OKU | Pemkab Ogan Komering Ulu | Pemkab OKU
DPRD Kabupaten Ogan Komering Ulu | DPRD Kabupaten OKU | DPRD Ogan Komering Ulu | DPRD OKU
Polres Ogan Komering Ulu | Polres OKU
Kejaksaan Negeri Ogan Komering Ulu | Kejaksaan Negeri OKU | Kejari Ogan Komering Ulu | Kejari OKU
KPU Kabupaten Ogan Komering Ulu | KPU Kabupaten OKU | KPU Ogan Komering Ulu | KPU OKU
Bawaslu Kabupaten Ogan Komering Ulu | Bawaslu Kabupaten OKU | Bawaslu Ogan Komering Ulu | Bawaslu OKU
BPBD Kabupaten Ogan Komering Ulu | BPBD Kabupaten OKU | BPBD Ogan Komering Ulu | BPBD OKU
Pengadilan Negeri Ogan Komering Ulu | Pengadilan Negeri OKU | PN Ogan Komering Ulu | PN OKU
Pemerintah Kabupaten Ogan Komering Ilir | Pemerintah Kabupaten OKI | Pemkab Ogan Komering Ilir | Pemkab OKI
DPRD Kabupaten Ogan Komering Ilir | DPRD Kabupaten OKI | DPRD Ogan Komering Ilir | DPRD OKI
Polres Ogan Komering Ilir | Polres OKI
Kejaksaan Negeri Ogan Komering Ilir | Kejaksaan Negeri OKI | Kejari Ogan Komering Ilir | Kejari OKI
KPU Kabupaten Ogan Komering Ilir | KPU Kabupaten OKI | KPU Ogan Komering Ilir | KPU OKI
Bawaslu Kabupaten Ogan Komering Ilir | Bawaslu Kabupaten OKI | Bawaslu Ogan Komering Ilir | Bawaslu OKI
BPBD Kabupaten Ogan Komering Ilir | BPBD Kabupaten OKI | BPBD Ogan Komering Ilir | BPBD OKI
Pengadilan Negeri Ogan Komering Ilir | Pengadilan Negeri OKI | PN Ogan Komering Ilir | PN OKI
Pemerintah Kabupaten Muara Enim | Pemerintah Kabupaten Muaraenim | Pemkab Muara Enim | Pemkab Muaraenim
DPRD Kabupaten Muara Enim | DPRD Kabupaten Muaraenim | DPRD Muara Enim | DPRD Muaraenim
Polres Muara Enim | Polres Muaraenim
Kejaksaan Negeri Muara Enim | Kejaksaan Negeri Muaraenim | Kejari Muara Enim | Kejari Muaraenim
KPU Kabupaten Muara Enim | KPU Kabupaten Muaraenim | KPU Muara Enim | KPU Muaraenim
Bawaslu Kabupaten Muara Enim | Bawaslu Kabupaten Muaraenim | Bawaslu Muara Enim | Bawaslu Muaraenim
BPBD Kabupaten Muara Enim | BPBD Kabupaten Muaraenim | BPBD Muara Enim | BPBD Muaraenim
Pengadilan Negeri Muara Enim | Pengadilan Negeri Muaraenim | PN Muara Enim | PN Muaraenim
Pemerintah Kabupaten Lahat | Pemkab Lahat
DPRD Kabupaten Lahat | DPRD Lahat
Polres Lahat
Kejaksaan Negeri Lahat | Kejari Lahat
KPU Kabupaten Lahat | KPU Lahat
Bawaslu Kabupaten Lahat | Bawaslu Lahat
BPBD Kabupaten Lahat | BPBD Lahat
Pengadilan Negeri Lahat | PN Lahat
Pemerintah Kabupaten Musi Rawas | Pemkab Musi Rawas
DPRD Kabupaten Musi Rawas | DPRD Musi Rawas
Polres Musi Rawas
Kejaksaan Negeri Musi Rawas | Kejari Musi Rawas
KPU Kabupaten Musi Rawas | KPU Musi Rawas
Bawaslu Kabupaten Musi Rawas | Bawaslu Musi Rawas
BPBD Kabupaten Musi Rawas | BPBD Musi Rawas
Pengadilan Negeri Musi Rawas | PN Musi Rawas
Pemerintah Kabupaten Musi Banyuasin | Pemerintah Kabupaten Muba | Pemkab Musi Banyuasin | Pemkab Muba
DPRD Kabupaten Musi Banyuasin | DPRD Kabupaten Muba | DPRD Musi Banyuasin | DPRD Muba
Polres Musi Banyuasin | Polres Muba
Kejaksaan Negeri Musi Banyuasin | Kejaksaan Negeri Muba | Kejari Musi Banyuasin | Kejari Muba
KPU Kabupaten Musi Banyuasin | KPU Kabupaten Muba | KPU Musi Banyuasin | KPU Muba
Bawaslu Kabupaten Musi Banyuasin | Bawaslu Kabupaten Muba | Bawaslu Musi Banyuasin | Bawaslu Muba
BPBD Kabupaten Musi Banyuasin | BPBD Kabupaten Muba | BPBD Musi Banyuasin | BPBD Muba
Pengadilan Negeri Musi Banyuasin | Pengadilan Negeri Muba | PN Musi Banyuasin | PN Muba
Pemerintah Kabupaten Banyuasin | Pemkab Banyuasin
DPRD Kabupaten Banyuasin | DPRD Banyuasin
Polres Banyuasin
Kejaksaan Negeri Banyuasin | Kejari Banyuasin
KPU Kabupaten Banyuasin | KPU Banyuasin
Bawaslu Kabupaten Banyuasin | Bawaslu Banyuasin
BPBD Kabupaten Banyuasin | BPBD Banyuasin
Pengadilan Negeri Banyuasin | PN Banyuasin
Pemerintah Kabupaten Ogan Komering Ulu Timur | Pemerintah Kabupaten OKU Timur | Pemerintah Kabupaten OKUT | Pemkab Ogan Komering Ulu Timur | Pemkab OKU Timur | Pemkab OKUT
DPRD Kabupaten Ogan Komering Ulu Timur | DPRD Kabupaten OKU Timur | DPRD Kabupaten OKUT | DPRD Ogan Komering Ulu Timur | DPRD OKU Timur | DPRD OKUT
Polres Ogan Komering Ulu Timur | Polres OKU Timur | Polres OKUT
Kejaksaan Negeri Ogan Komering Ulu Timur | Kejaksaan Negeri OKU Timur | Kejaksaan Negeri OKUT | Kejari Ogan Komering Ulu Timur | Kejari OKU Timur | Kejari OKUT
KPU Kabupaten Ogan Komering Ulu Timur | KPU Kabupaten OKU Timur | KPU Kabupaten OKUT | KPU Ogan Komering Ulu Timur | KPU OKU Timur | KPU OKUT
Bawaslu Kabupaten Ogan Komering Ulu Timur | Bawaslu Kabupaten OKU Timur | Bawaslu Kabupaten OKUT | Bawaslu Ogan Komering Ulu Timur | Bawaslu OKU Timur | Bawaslu OKUT
BPBD Kabupaten Ogan Komering Ulu Timur | BPBD Kabupaten OKU Timur | BPBD Kabupaten OKUT | BPBD Ogan Komering Ulu Timur | BPBD OKU Timur | BPBD OKUT
Pengadilan Negeri Ogan Komering Ulu Timur | Pengadilan Negeri OKU Timur | Pengadilan Negeri OKUT | PN Ogan Komering Ulu Timur | PN OKU Timur | PN OKUT
Pemerintah Kabupaten Ogan Komering Ulu Selatan | Pemerintah Kabupaten OKU Selatan | Pemerintah Kabupaten OKUS | Pemkab Ogan Komering Ulu Selatan | Pemkab OKU Selatan | Pemkab OKUS
DPRD Kabupaten Ogan Komering Ulu Selatan | DPRD Kabupaten OKU Selatan | DPRD Kabupaten OKUS | DPRD Ogan Komering Ulu Selatan | DPRD OKU Selatan | DPRD OKUS
Polres Ogan Komering Ulu Selatan | Polres OKU Selatan | Polres OKUS
Kejaksaan Negeri Ogan Komering Ulu Selatan | Kejaksaan Negeri OKU Selatan | Kejaksaan Negeri OKUS | Kejari Ogan Komering Ulu Selatan | Kejari OKU Selatan | Kejari OKUS
KPU Kabupaten Ogan Komering Ulu Selatan | KPU Kabupaten OKU Selatan | KPU Kabupaten OKUS | KPU Ogan Komering Ulu Selatan | KPU OKU Selatan | KPU OKUS
Bawaslu Kabupaten Ogan Komering Ulu Selatan | Bawaslu Kabupaten OKU Selatan | Bawaslu Kabupaten OKUS | Bawaslu Ogan Komering Ulu Selatan | Bawaslu OKU Selatan | Bawaslu OKUS
BPBD Kabupaten Ogan Komering Ulu Selatan | BPBD Kabupaten OKU Selatan | BPBD Kabupaten OKUS | BPBD Ogan Komering Ulu Selatan | BPBD OKU Selatan | BPBD OKUS
Pengadilan Negeri Ogan Komering Ulu Selatan | Pengadilan Negeri OKU Selatan | Pengadilan Negeri OKUS | PN Ogan Komering Ulu Selatan | PN OKU Selatan | PN OKUS
Pemerintah Kabupaten Ogan Ilir | Pemkab Ogan Ilir
DPRD Kabupaten Ogan Ilir | DPRD Ogan Ilir
Polres Ogan Ilir
Kejaksaan Negeri Ogan Ilir | Kejari Ogan Ilir
KPU Kabupaten Ogan Ilir | KPU Ogan Ilir
Bawaslu Kabupaten Ogan Ilir | Bawaslu Ogan Ilir
BPBD Kabupaten Ogan Ilir | BPBD Ogan Ilir
Pengadilan Negeri Ogan Ilir | PN Ogan Ilir
Pemerintah Kabupaten Empat Lawang | Pemerintah Kabupaten 4 Lawang | Pemkab Empat Lawang | Pemkab 4 Lawang
DPRD Kabupaten Empat Lawang | DPRD Kabupaten 4 Lawang | DPRD Empat Lawang | DPRD 4 Lawang
Polres Empat Lawang | Polres 4 Lawang
Kejaksaan Negeri Empat Lawang | Kejaksaan Negeri 4 Lawang | Kejari Empat Lawang | Kejari 4 Lawang
KPU Kabupaten Empat Lawang | KPU Kabupaten 4 Lawang | KPU Empat Lawang | KPU 4 Lawang
Bawaslu Kabupaten Empat Lawang | Bawaslu Kabupaten 4 Lawang | Bawaslu Empat Lawang | Bawaslu 4 Lawang
BPBD Kabupaten Empat Lawang | BPBD Kabupaten 4 Lawang | BPBD Empat Lawang | BPBD 4 Lawang
Pengadilan Negeri Empat Lawang | Pengadilan Negeri 4 Lawang | PN Empat Lawang | PN 4 Lawang
Pemerintah Kabupaten Penukal Abab Lematang Ilir | Pemerintah Kabupaten PALI | Pemkab Penukal Abab Lematang Ilir | Pemkab PALI
DPRD Kabupaten Penukal Abab Lematang Ilir | DPRD Kabupaten PALI | DPRD Penukal Abab Lematang Ilir | DPRD PALI
Polres Penukal Abab Lematang Ilir | Polres PALI
Kejaksaan Negeri Penukal Abab Lematang Ilir | Kejaksaan Negeri PALI | Kejari Penukal Abab Lematang Ilir | Kejari PALI
KPU Kabupaten Penukal Abab Lematang Ilir | KPU Kabupaten PALI | KPU Penukal Abab Lematang Ilir | KPU PALI
Bawaslu Kabupaten Penukal Abab Lematang Ilir | Bawaslu Kabupaten PALI | Bawaslu Penukal Abab Lematang Ilir | Bawaslu PALI
BPBD Kabupaten Penukal Abab Lematang Ilir | BPBD Kabupaten PALI | BPBD Penukal Abab Lematang Ilir | BPBD PALI
Pengadilan Negeri Penukal Abab Lematang Ilir | Pengadilan Negeri PALI | PN Penukal Abab Lematang Ilir | PN PALI
Pemerintah Kabupaten Musi Rawas Utara | Pemerintah Kabupaten Muratara | Pemkab Musi Rawas Utara | Pemkab Muratara
DPRD Kabupaten Musi Rawas Utara | DPRD Kabupaten Muratara | DPRD Musi Rawas Utara | DPRD Muratara
Polres Musi Rawas Utara | Polres Muratara
Kejaksaan Negeri Musi Rawas Utara | Kejaksaan Negeri Muratara | Kejari Musi Rawas Utara | Kejari Muratara
KPU Kabupaten Musi Rawas Utara | KPU Kabupaten Muratara | KPU Musi Rawas Utara | KPU Muratara
Bawaslu Kabupaten Musi Rawas Utara | Bawaslu Kabupaten Muratara | Bawaslu Musi Rawas Utara | Bawaslu Muratara
BPBD Kabupaten Musi Rawas Utara | BPBD Kabupaten Muratara | BPBD Musi Rawas Utara | BPBD Muratara
Pengadilan Negeri Musi Rawas Utara | Pengadilan Negeri Muratara | PN Musi Rawas Utara | PN Muratara
Pemerintah Kabupaten Bengkulu Selatan | Pemkab Bengkulu Selatan
DPRD Kabupaten Bengkulu Selatan | DPRD Bengkulu Selatan
Polres Bengkulu Selatan
Kejaksaan Negeri Bengkulu Selatan | Kejari Bengkulu Selatan
KPU Kabupaten Bengkulu Selatan | KPU Bengkulu Selatan
Bawaslu Kabupaten Bengkulu Selatan | Bawaslu Bengkulu Selatan
BPBD Kabupaten Bengkulu Selatan | BPBD Bengkulu Selatan
Pengadilan Negeri Bengkulu Selatan | PN Bengkulu Selatan
Pemerintah Kabupaten Rejang Lebong | Pemkab Rejang Lebong
DPRD Kabupaten Rejang Lebong | DPRD Rejang Lebong
Polres Rejang Lebong
Kejaksaan Negeri Rejang Lebong | Kejari Rejang Lebong
KPU Kabupaten Rejang Lebong | KPU Rejang Lebong
Bawaslu Kabupaten Rejang Lebong | Bawaslu Rejang Lebong
BPBD Kabupaten Rejang Lebong | BPBD Rejang Lebong
Pengadilan Negeri Rejang Lebong | PN Rejang Lebong
Pemerintah Kabupaten Bengkulu Utara | Pemkab Bengkulu Utara
DPRD Kabupaten Bengkulu Utara | DPRD Bengkulu Utara
Polres Bengkulu Utara
Kejaksaan Negeri Bengkulu Utara | Kejari Bengkulu Utara
KPU Kabupaten Bengkulu Utara | KPU Bengkulu Utara
Bawaslu Kabupaten Bengkulu Utara | Bawaslu Bengkulu Utara
BPBD Kabupaten Bengkulu Utara | BPBD Bengkulu Utara
Pengadilan Negeri Bengkulu Utara | PN Bengkulu Utara
Pemerintah Kabupaten Kaur | Pemkab Kaur
DPRD Kabupaten Kaur | DPRD Kaur
Polres Kaur
Kejaksaan Negeri Kaur | Kejari Kaur
KPU Kabupaten Kaur | KPU Kaur
Bawaslu Kabupaten Kaur | Bawaslu Kaur
BPBD Kabupaten Kaur | BPBD Kaur
Pengadilan Negeri Kaur | PN Kaur
Pemerintah Kabupaten Seluma | Pemkab Seluma
DPRD Kabupaten Seluma | DPRD Seluma
Polres Seluma
Kejaksaan Negeri Seluma | Kejari Seluma
KPU Kabupaten Seluma | KPU Seluma
Bawaslu Kabupaten Seluma | Bawaslu Seluma
BPBD Kabupaten Seluma | BPBD Seluma
Pengadilan Negeri Seluma | PN Seluma
Pemerintah Kabupaten Mukomuko | Pemerintah Kabupaten Muko-Muko | Pemerintah Kabupaten Muko Muko | Pemkab Mukomuko | Pemkab Muko-Muko | Pemkab Muko Muko
DPRD Kabupaten Mukomuko | DPRD Kabupaten Muko-Muko | DPRD Kabupaten Muko Muko | DPRD Mukomuko | DPRD Muko-Muko | DPRD Muko Muko
Polres Mukomuko | Polres Muko-Muko | Polres Muko Muko
Kejaksaan Negeri Mukomuko | Kejaksaan Negeri Muko-Muko | Kejaksaan Negeri Muko Muko | Kejari Mukomuko | Kejari Muko-Muko | Kejari Muko Muko
KPU Kabupaten Mukomuko | KPU Kabupaten Muko-Muko | KPU Kabupaten Muko Muko | KPU Mukomuko | KPU Muko-Muko | KPU Muko Muko
Bawaslu Kabupaten Mukomuko | Bawaslu Kabupaten Muko-Muko | Bawaslu Kabupaten Muko Muko | Bawaslu Mukomuko | Bawaslu Muko-Muko | Bawaslu Muko Muko
BPBD Kabupaten Mukomuko | BPBD Kabupaten Muko-Muko | BPBD Kabupaten Muko Muko | BPBD Mukomuko | BPBD Muko-Muko | BPBD Muko Muko
Pengadilan Negeri Mukomuko | Pengadilan Negeri Muko-Muko | Pengadilan Negeri Muko Muko | PN Mukomuko | PN Muko-Muko | PN Muko Muko
Pemerintah Kabupaten Lebong | Pemkab Lebong
DPRD Kabupaten Lebong | DPRD Lebong
Polres Lebong
Kejaksaan Negeri Lebong | Kejari Lebong
KPU Kabupaten Lebong | KPU Lebong
Bawaslu Kabupaten Lebong | Bawaslu Lebong
BPBD Kabupaten Lebong | BPBD Lebong
Pengadilan Negeri Lebong | PN Lebong
Pemerintah Kabupaten Kepahiang | Pemkab Kepahiang
DPRD Kabupaten Kepahiang | DPRD Kepahiang
Polres Kepahiang
Kejaksaan Negeri Kepahiang | Kejari Kepahiang
KPU Kabupaten Kepahiang | KPU Kepahiang
Bawaslu Kabupaten Kepahiang | Bawaslu Kepahiang
BPBD Kabupaten Kepahiang | BPBD Kepahiang
Pengadilan Negeri Kepahiang | PN Kepahiang
Pemerintah Kabupaten Bengkulu Tengah | Pemkab Bengkulu Tengah
DPRD Kabupaten Bengkulu Tengah | DPRD Bengkulu Tengah
Polres Bengkulu Tengah
Kejaksaan Negeri Bengkulu Tengah | Kejari Bengkulu Tengah
KPU Kabupaten Bengkulu Tengah | KPU Bengkulu Tengah
Bawaslu Kabupaten Bengkulu Tengah | Bawaslu Bengkulu Tengah
BPBD Kabupaten Bengkulu Tengah | BPBD Bengkulu Tengah
Pengadilan Negeri Bengkulu Tengah | PN Bengkulu Tengah
Pemerintah Kabupaten Lampung Selatan | Pemerintah Kabupaten Lamsel | Pemkab Lampung Selatan | Pemkab Lamsel
DPRD Kabupaten Lampung Selatan | DPRD Kabupaten Lamsel | DPRD Lampung Selatan | DPRD Lamsel
Polres Lampung Selatan | Polres Lamsel
Kejaksaan Negeri Lampung Selatan | Kejaksaan Negeri Lamsel | Kejari Lampung Selatan | Kejari Lamsel
KPU Kabupaten Lampung Selatan | KPU Kabupaten Lamsel | KPU Lampung Selatan | KPU Lamsel
Bawaslu Kabupaten Lampung Selatan | Bawaslu Kabupaten Lamsel | Bawaslu Lampung Selatan | Bawaslu Lamsel
BPBD Kabupaten Lampung Selatan | BPBD Kabupaten Lamsel | BPBD Lampung Selatan | BPBD Lamsel
Pengadilan Negeri Lampung Selatan | Pengadilan Negeri Lamsel | PN Lampung Selatan | PN Lamsel
Pemerintah Kabupaten Lampung Tengah | Pemerintah Kabupaten Lamteng | Pemkab Lampung Tengah | Pemkab Lamteng
DPRD Kabupaten Lampung Tengah | DPRD Kabupaten Lamteng | DPRD Lampung Tengah | DPRD Lamteng
Polres Lampung Tengah | Polres Lamteng
Kejaksaan Negeri Lampung Tengah | Kejaksaan Negeri Lamteng | Kejari Lampung Tengah | Kejari Lamteng
KPU Kabupaten Lampung Tengah | KPU Kabupaten Lamteng | KPU Lampung Tengah | KPU Lamteng
Bawaslu Kabupaten Lampung Tengah | Bawaslu Kabupaten Lamteng | Bawaslu Lampung Tengah | Bawaslu Lamteng
BPBD Kabupaten Lampung Tengah | BPBD Kabupaten Lamteng | BPBD Lampung Tengah | BPBD Lamteng
Pengadilan Negeri Lampung Tengah | Pengadilan Negeri Lamteng | PN Lampung Tengah | PN Lamteng
Pemerintah Kabupaten Lampung Utara | Pemerintah Kabupaten Lampura | Pemkab Lampung Utara | Pemkab Lampura
DPRD Kabupaten Lampung Utara | DPRD Kabupaten Lampura | DPRD Lampung Utara | DPRD Lampura
Polres Lampung Utara | Polres Lampura
Kejaksaan Negeri Lampung Utara | Kejaksaan Negeri Lampura | Kejari Lampung Utara | Kejari Lampura
KPU Kabupaten Lampung Utara | KPU Kabupaten Lampura | KPU Lampung Utara | KPU Lampura
Bawaslu Kabupaten Lampung Utara | Bawaslu Kabupaten Lampura | Bawaslu Lampung Utara | Bawaslu Lampura
BPBD Kabupaten Lampung Utara | BPBD Kabupaten Lampura | BPBD Lampung Utara | BPBD Lampura
Pengadilan Negeri Lampung Utara | Pengadilan Negeri Lampura | PN Lampung Utara | PN Lampura
Pemerintah Kabupaten Lampung Barat | Pemerintah Kabupaten Lambar | Pemkab Lampung Barat | Pemkab Lambar
DPRD Kabupaten Lampung Barat | DPRD Kabupaten Lambar | DPRD Lampung Barat | DPRD Lambar
Polres Lampung Barat | Polres Lambar
Kejaksaan Negeri Lampung Barat | Kejaksaan Negeri Lambar | Kejari Lampung Barat | Kejari Lambar
KPU Kabupaten Lampung Barat | KPU Kabupaten Lambar | KPU Lampung Barat | KPU Lambar
Bawaslu Kabupaten Lampung Barat | Bawaslu Kabupaten Lambar | Bawaslu Lampung Barat | Bawaslu Lambar
BPBD Kabupaten Lampung Barat | BPBD Kabupaten Lambar | BPBD Lampung Barat | BPBD Lambar
Pengadilan Negeri Lampung Barat | Pengadilan Negeri Lambar | PN Lampung Barat | PN Lambar
Pemerintah Kabupaten Tulang Bawang | Pemerintah Kabupaten Tulangbawang | Pemkab Tulang Bawang | Pemkab Tulangbawang
DPRD Kabupaten Tulang Bawang | DPRD Kabupaten Tulangbawang | DPRD Tulang Bawang | DPRD Tulangbawang
Polres Tulang Bawang | Polres Tulangbawang
Kejaksaan Negeri Tulang Bawang | Kejaksaan Negeri Tulangbawang | Kejari Tulang Bawang | Kejari Tulangbawang
KPU Kabupaten Tulang Bawang | KPU Kabupaten Tulangbawang | KPU Tulang Bawang | KPU Tulangbawang
Bawaslu Kabupaten Tulang Bawang | Bawaslu Kabupaten Tulangbawang | Bawaslu Tulang Bawang | Bawaslu Tulangbawang
BPBD Kabupaten Tulang Bawang | BPBD Kabupaten Tulangbawang | BPBD Tulang Bawang | BPBD Tulangbawang
Pengadilan Negeri Tulang Bawang | Pengadilan Negeri Tulangbawang | PN Tulang Bawang | PN Tulangbawang
Pemerintah Kabupaten Tanggamus | Pemkab Tanggamus
DPRD Kabupaten Tanggamus | DPRD Tanggamus
Polres Tanggamus
Kejaksaan Negeri Tanggamus | Kejari Tanggamus
KPU Kabupaten Tanggamus | KPU Tanggamus
Bawaslu Kabupaten Tanggamus | Bawaslu Tanggamus
BPBD Kabupaten Tanggamus | BPBD Tanggamus
Pengadilan Negeri Tanggamus | PN Tanggamus
Pemerintah Kabupaten Lampung Timur | Pemerintah Kabupaten Lamtim | Pemkab Lampung Timur | Pemkab Lamtim
DPRD Kabupaten Lampung Timur | DPRD Kabupaten Lamtim | DPRD Lampung Timur | DPRD Lamtim
Polres Lampung Timur | Polres Lamtim
Kejaksaan Negeri Lampung Timur | Kejaksaan Negeri Lamtim | Kejari Lampung Timur | Kejari Lamtim
KPU Kabupaten Lampung Timur | KPU Kabupaten Lamtim | KPU Lampung Timur | KPU Lamtim
Bawaslu Kabupaten Lampung Timur | Bawaslu Kabupaten Lamtim | Bawaslu Lampung Timur | Bawaslu Lamtim
BPBD Kabupaten Lampung Timur | BPBD Kabupaten Lamtim | BPBD Lampung Timur | BPBD Lamtim
Pengadilan Negeri Lampung Timur | Pengadilan Negeri Lamtim | PN Lampung Timur | PN Lamtim
Pemerintah Kabupaten Way Kanan | Pemerintah Kabupaten Waykanan | Pemkab Way Kanan | Pemkab Waykanan
DPRD Kabupaten Way Kanan | DPRD Kabupaten Waykanan | DPRD Way Kanan | DPRD Waykanan
Polres Way Kanan | Polres Waykanan
Kejaksaan Negeri Way Kanan | Kejaksaan Negeri Waykanan | Kejari Way Kanan | Kejari Waykanan
KPU Kabupaten Way Kanan | KPU Kabupaten Waykanan | KPU Way Kanan | KPU Waykanan
Bawaslu Kabupaten Way Kanan | Bawaslu Kabupaten Waykanan | Bawaslu Way Kanan | Bawaslu Waykanan
BPBD Kabupaten Way Kanan | BPBD Kabupaten Waykanan | BPBD Way Kanan | BPBD Waykanan
Pengadilan Negeri Way Kanan | Pengadilan Negeri Waykanan | PN Way Kanan | PN Waykanan
Pemerintah Kabupaten Pesawaran | Pemkab Pesawaran
DPRD Kabupaten Pesawaran | DPRD Pesawaran
Polres Pesawaran
Kejaksaan Negeri Pesawaran | Kejari Pesawaran
KPU Kabupaten Pesawaran | KPU Pesawaran
Bawaslu Kabupaten Pesawaran | Bawaslu Pesawaran
BPBD Kabupaten Pesawaran | BPBD Pesawaran
Pengadilan Negeri Pesawaran | PN Pesawaran
Pemerintah Kabupaten Pringsewu | Pemkab Pringsewu
DPRD Kabupaten Pringsewu | DPRD Pringsewu
Polres Pringsewu
Kejaksaan Negeri Pringsewu | Kejari Pringsewu
KPU Kabupaten Pringsewu | KPU Pringsewu
Bawaslu Kabupaten Pringsewu | Bawaslu Pringsewu
BPBD Kabupaten Pringsewu | BPBD Pringsewu
Pengadilan Negeri Pringsewu | PN Pringsewu
Pemerintah Kabupaten Mesuji | Pemkab Mesuji
DPRD Kabupaten Mesuji | DPRD Mesuji
Polres Mesuji
Kejaksaan Negeri Mesuji | Kejari Mesuji
KPU Kabupaten Mesuji | KPU Mesuji
Bawaslu Kabupaten Mesuji | Bawaslu Mesuji
BPBD Kabupaten Mesuji | BPBD Mesuji
Pengadilan Negeri Mesuji | PN Mesuji
Pemerintah Kabupaten Tulang Bawang Barat | Pemerintah Kabupaten Tulangbawang Barat | Pemerintah Kabupaten Tubaba | Pemkab Tulang Bawang Barat | Pemkab Tulangbawang Barat | Pemkab Tubaba
DPRD Kabupaten Tulang Bawang Barat | DPRD Kabupaten Tulangbawang Barat | DPRD Kabupaten Tubaba | DPRD Tulang Bawang Barat | DPRD Tulangbawang Barat | DPRD Tubaba
Polres Tulang Bawang Barat | Polres Tulangbawang Barat | Polres Tubaba
Kejaksaan Negeri Tulang Bawang Barat | Kejaksaan Negeri Tulangbawang Barat | Kejaksaan Negeri Tubaba | Kejari Tulang Bawang Barat | Kejari Tulangbawang Barat | Kejari Tubaba
KPU Kabupaten Tulang Bawang Barat | KPU Kabupaten Tulangbawang Barat | KPU Kabupaten Tubaba | KPU Tulang Bawang Barat | KPU Tulangbawang Barat | KPU Tubaba
Bawaslu Kabupaten Tulang Bawang Barat | Bawaslu Kabupaten Tulangbawang Barat | Bawaslu Kabupaten Tubaba | Bawaslu Tulang Bawang Barat | Bawaslu Tulangbawang Barat | Bawaslu Tubaba
BPBD Kabupaten Tulang Bawang Barat | BPBD Kabupaten Tulangbawang Barat | BPBD Kabupaten Tubaba | BPBD Tulang Bawang Barat | BPBD Tulangbawang Barat | BPBD Tubaba
Pengadilan Negeri Tulang Bawang Barat | Pengadilan Negeri Tulangbawang Barat | Pengadilan Negeri Tubaba | PN Tulang Bawang Barat | PN Tulangbawang Barat | PN Tubaba
Pemerintah Kabupaten Pesisir Barat | Pemerintah Kabupaten Pesibar | Pemkab Pesisir Barat | Pemkab Pesibar
DPRD Kabupaten Pesisir Barat | DPRD Kabupaten Pesibar | DPRD Pesisir Barat | DPRD Pesibar
Polres Pesisir Barat | Polres Pesibar
Kejaksaan Negeri Pesisir Barat | Kejaksaan Negeri Pesibar | Kejari Pesisir Barat | Kejari Pesibar
KPU Kabupaten Pesisir Barat | KPU Kabupaten Pesibar | KPU Pesisir Barat | KPU Pesibar
Bawaslu Kabupaten Pesisir Barat | Bawaslu Kabupaten Pesibar | Bawaslu Pesisir Barat | Bawaslu Pesibar
BPBD Kabupaten Pesisir Barat | BPBD Kabupaten Pesibar | BPBD Pesisir Barat | BPBD Pesibar
Pengadilan Negeri Pesisir Barat | Pengadilan Negeri Pesibar | PN Pesisir Barat | PN Pesibar
Pemerintah Kabupaten Bangka | Pemkab Bangka
DPRD Kabupaten Bangka | DPRD Bangka
Polres Bangka
Kejaksaan Negeri Bangka | Kejari Bangka
KPU Kabupaten Bangka | KPU Bangka
Bawaslu Kabupaten Bangka | Bawaslu Bangka
BPBD Kabupaten Bangka | BPBD Bangka
Pengadilan Negeri Bangka | PN Bangka
Pemerintah Kabupaten Belitung | Pemkab Belitung
DPRD Kabupaten Belitung | DPRD Belitung
Polres Belitung
Kejaksaan Negeri Belitung | Kejari Belitung
KPU Kabupaten Belitung | KPU Belitung
Bawaslu Kabupaten Belitung | Bawaslu Belitung
BPBD Kabupaten Belitung | BPBD Belitung
Pengadilan Negeri Belitung | PN Belitung
Pemerintah Kabupaten Bangka Selatan | Pemkab Bangka Selatan
DPRD Kabupaten Bangka Selatan | DPRD Bangka Selatan
Polres Bangka Selatan
Kejaksaan Negeri Bangka Selatan | Kejari Bangka Selatan
KPU Kabupaten Bangka Selatan | KPU Bangka Selatan
Bawaslu Kabupaten Bangka Selatan | Bawaslu Bangka Selatan
BPBD Kabupaten Bangka Selatan | BPBD Bangka Selatan
Pengadilan Negeri Bangka Selatan | PN Bangka Selatan
Pemerintah Kabupaten Bangka Tengah | Pemerintah Kabupaten Bateng | Pemkab Bangka Tengah | Pemkab Bateng
DPRD Kabupaten Bangka Tengah | DPRD Kabupaten Bateng | DPRD Bangka Tengah | DPRD Bateng
Polres Bangka Tengah | Polres Bateng
Kejaksaan Negeri Bangka Tengah | Kejaksaan Negeri Bateng | Kejari Bangka Tengah | Kejari Bateng
KPU Kabupaten Bangka Tengah | KPU Kabupaten Bateng | KPU Bangka Tengah | KPU Bateng
Bawaslu Kabupaten Bangka Tengah | Bawaslu Kabupaten Bateng | Bawaslu Bangka Tengah | Bawaslu Bateng
BPBD Kabupaten Bangka Tengah | BPBD Kabupaten Bateng | BPBD Bangka Tengah | BPBD Bateng
Pengadilan Negeri Bangka Tengah | Pengadilan Negeri Bateng | PN Bangka Tengah | PN Bateng
Pemerintah Kabupaten Bangka Barat | Pemkab Bangka Barat
DPRD Kabupaten Bangka Barat | DPRD Bangka Barat
Polres Bangka Barat
Kejaksaan Negeri Bangka Barat | Kejari Bangka Barat
KPU Kabupaten Bangka Barat | KPU Bangka Barat
Bawaslu Kabupaten Bangka Barat | Bawaslu Bangka Barat
BPBD Kabupaten Bangka Barat | BPBD Bangka Barat
Pengadilan Negeri Bangka Barat | PN Bangka Barat
Pemerintah Kabupaten Belitung Timur | Pemerintah Kabupaten Beltim | Pemkab Belitung Timur | Pemkab Beltim
DPRD Kabupaten Belitung Timur | DPRD Kabupaten Beltim | DPRD Belitung Timur | DPRD Beltim
Polres Belitung Timur | Polres Beltim
Kejaksaan Negeri Belitung Timur | Kejaksaan Negeri Beltim | Kejari Belitung Timur | Kejari Beltim
KPU Kabupaten Belitung Timur | KPU Kabupaten Beltim | KPU Belitung Timur | KPU Beltim
Bawaslu Kabupaten Belitung Timur | Bawaslu Kabupaten Beltim | Bawaslu Belitung Timur | Bawaslu Beltim
BPBD Kabupaten Belitung Timur | BPBD Kabupaten Beltim | BPBD Belitung Timur | BPBD Beltim
Pengadilan Negeri Belitung Timur | Pengadilan Negeri Beltim | PN Belitung Timur | PN Beltim
Pemerintah Kabupaten Bintan | Pemkab Bintan
DPRD Kabupaten Bintan | DPRD Bintan
Polres Bintan
Kejaksaan Negeri Bintan | Kejari Bintan
KPU Kabupaten Bintan | KPU Bintan
Bawaslu Kabupaten Bintan | Bawaslu Bintan
BPBD Kabupaten Bintan | BPBD Bintan
Pengadilan Negeri Bintan | PN Bintan
Pemerintah Kabupaten Karimun | Pemkab Karimun
DPRD Kabupaten Karimun | DPRD Karimun
Polres Karimun
Kejaksaan Negeri Karimun | Kejari Karimun
KPU Kabupaten Karimun | KPU Karimun
Bawaslu Kabupaten Karimun | Bawaslu Karimun
BPBD Kabupaten Karimun | BPBD Karimun
Pengadilan Negeri Karimun | PN Karimun
Pemerintah Kabupaten Natuna | Pemkab Natuna
DPRD Kabupaten Natuna | DPRD Natuna
Polres Natuna
Kejaksaan Negeri Natuna | Kejari Natuna
KPU Kabupaten Natuna | KPU Natuna
Bawaslu Kabupaten Natuna | Bawaslu Natuna
BPBD Kabupaten Natuna | BPBD Natuna
Pengadilan Negeri Natuna | PN Natuna
Pemerintah Kabupaten Lingga | Pemkab Lingga
DPRD Kabupaten Lingga | DPRD Lingga
Polres Lingga
Kejaksaan Negeri Lingga | Kejari Lingga
KPU Kabupaten Lingga | KPU Lingga
Bawaslu Kabupaten Lingga | Bawaslu Lingga
BPBD Kabupaten Lingga | BPBD Lingga
Pengadilan Negeri Lingga | PN Lingga
Pemerintah Kabupaten Kepulauan Anambas | Pemerintah Kabupaten Anambas | Pemkab Kepulauan Anambas | Pemkab Anambas
DPRD Kabupaten Kepulauan Anambas | DPRD Kabupaten Anambas | DPRD Kepulauan Anambas | DPRD Anambas
Polres Kepulauan Anambas | Polres Anambas
Kejaksaan Negeri Kepulauan Anambas | Kejaksaan Negeri Anambas | Kejari Kepulauan Anambas | Kejari Anambas
KPU Kabupaten Kepulauan Anambas | KPU Kabupaten Anambas | KPU Kepulauan Anambas | KPU Anambas
Bawaslu Kabupaten Kepulauan Anambas | Bawaslu Kabupaten Anambas | Bawaslu Kepulauan Anambas | Bawaslu Anambas
BPBD Kabupaten Kepulauan Anambas | BPBD Kabupaten Anambas | BPBD Kepulauan Anambas | BPBD Anambas
Pengadilan Negeri Kepulauan Anambas | Pengadilan Negeri Anambas | PN Kepulauan Anambas | PN Anambas
Pemerintah Kabupaten Kepulauan Seribu | Pemerintah Kabupaten Pulau Seribu | Pemkab Kepulauan Seribu | Pemkab Pulau Seribu
DPRD Kabupaten Kepulauan Seribu | DPRD Kabupaten Pulau Seribu | DPRD Kepulauan Seribu | DPRD Pulau Seribu
Polres Kepulauan Seribu | Polres Pulau Seribu
Kejaksaan Negeri Kepulauan Seribu | Kejaksaan Negeri Pulau Seribu | Kejari Kepulauan Seribu | Kejari Pulau Seribu
KPU Kabupaten Kepulauan Seribu | KPU Kabupaten Pulau Seribu | KPU Kepulauan Seribu | KPU Pulau Seribu
Bawaslu Kabupaten Kepulauan Seribu | Bawaslu Kabupaten Pulau Seribu | Bawaslu Kepulauan Seribu | Bawaslu Pulau Seribu
BPBD Kabupaten Kepulauan Seribu | BPBD Kabupaten Pulau Seribu | BPBD Kepulauan Seribu | BPBD Pulau Seribu
Pengadilan Negeri Kepulauan Seribu | Pengadilan Negeri Pulau Seribu | PN Kepulauan Seribu | PN Pulau Seribu
Pemerintah Kabupaten Bogor | Pemkab Bogor
DPRD Kabupaten Bogor | DPRD Bogor
Polres Bogor | Polresta Bogor | Polrestabes Bogor
Kejaksaan Negeri Bogor | Kejari Bogor
KPU Kabupaten Bogor | KPU Bogor
Bawaslu Kabupaten Bogor | Bawaslu Bogor
BPBD Kabupaten Bogor | BPBD Bogor
Pengadilan Negeri Bogor | PN Bogor
Pemerintah Kabupaten Sukabumi | Pemkab Sukabumi
DPRD Kabupaten Sukabumi | DPRD Sukabumi
Polres Sukabumi | Polresta Sukabumi | Polrestabes Sukabumi
Kejaksaan Negeri Sukabumi | Kejari Sukabumi
KPU Kabupaten Sukabumi | KPU Sukabumi
Bawaslu Kabupaten Sukabumi | Bawaslu Sukabumi
BPBD Kabupaten Sukabumi | BPBD Sukabumi
Pengadilan Negeri Sukabumi | PN Sukabumi
Pemerintah Kabupaten Cianjur | Pemkab Cianjur
DPRD Kabupaten Cianjur | DPRD Cianjur
Polres Cianjur
Kejaksaan Negeri Cianjur | Kejari Cianjur
KPU Kabupaten Cianjur | KPU Cianjur
Bawaslu Kabupaten Cianjur | Bawaslu Cianjur
BPBD Kabupaten Cianjur | BPBD Cianjur
Pengadilan Negeri Cianjur | PN Cianjur
Pemerintah Kabupaten Bandung | Pemkab Bandung
DPRD Kabupaten Bandung | DPRD Bandung
Polres Bandung | Polresta Bandung | Polrestabes Bandung
Kejaksaan Negeri Bandung | Kejari Bandung
KPU Kabupaten Bandung | KPU Bandung
Bawaslu Kabupaten Bandung | Bawaslu Bandung
BPBD Kabupaten Bandung | BPBD Bandung
Pengadilan Negeri Bandung | PN Bandung
Pemerintah Kabupaten Garut | Pemkab Garut
DPRD Kabupaten Garut | DPRD Garut
Polres Garut
Kejaksaan Negeri Garut | Kejari Garut
KPU Kabupaten Garut | KPU Garut
Bawaslu Kabupaten Garut | Bawaslu Garut
BPBD Kabupaten Garut | BPBD Garut
Pengadilan Negeri Garut | PN Garut
Pemerintah Kabupaten Tasikmalaya | Pemkab Tasikmalaya
DPRD Kabupaten Tasikmalaya | DPRD Tasikmalaya
Polres Tasikmalaya | Polresta Tasikmalaya | Polrestabes Tasikmalaya
Kejaksaan Negeri Tasikmalaya | Kejari Tasikmalaya
KPU Kabupaten Tasikmalaya | KPU Tasikmalaya
Bawaslu Kabupaten Tasikmalaya | Bawaslu Tasikmalaya
BPBD Kabupaten Tasikmalaya | BPBD Tasikmalaya
Pengadilan Negeri Tasikmalaya | PN Tasikmalaya
Pemerintah Kabupaten Ciamis | Pemkab Ciamis
DPRD Kabupaten Ciamis | DPRD Ciamis
Polres Ciamis
Kejaksaan Negeri Ciamis | Kejari Ciamis
KPU Kabupaten Ciamis | KPU Ciamis
Bawaslu Kabupaten Ciamis | Bawaslu Ciamis
BPBD Kabupaten Ciamis | BPBD Ciamis
Pengadilan Negeri Ciamis | PN Ciamis
Pemerintah Kabupaten Kuningan | Pemkab Kuningan
DPRD Kabupaten Kuningan | DPRD Kuningan
Polres Kuningan
Kejaksaan Negeri Kuningan | Kejari Kuningan
KPU Kabupaten Kuningan | KPU Kuningan
Bawaslu Kabupaten Kuningan | Bawaslu Kuningan
BPBD Kabupaten Kuningan | BPBD Kuningan
Pengadilan Negeri Kuningan | PN Kuningan
Pemerintah Kabupaten Cirebon | Pemkab Cirebon
DPRD Kabupaten Cirebon | DPRD Cirebon
Polres Cirebon | Polresta Cirebon | Polrestabes Cirebon
Kejaksaan Negeri Cirebon | Kejari Cirebon
KPU Kabupaten Cirebon | KPU Cirebon
Bawaslu Kabupaten Cirebon | Bawaslu Cirebon
BPBD Kabupaten Cirebon | BPBD Cirebon
Pengadilan Negeri Cirebon | PN Cirebon
Pemerintah Kabupaten Majalengka | Pemkab Majalengka
DPRD Kabupaten Majalengka | DPRD Majalengka
Polres Majalengka
Kejaksaan Negeri Majalengka | Kejari Majalengka
KPU Kabupaten Majalengka | KPU Majalengka
Bawaslu Kabupaten Majalengka | Bawaslu Majalengka
BPBD Kabupaten Majalengka | BPBD Majalengka
Pengadilan Negeri Majalengka | PN Majalengka
Pemerintah Kabupaten Sumedang | Pemkab Sumedang
DPRD Kabupaten Sumedang | DPRD Sumedang
Polres Sumedang
Kejaksaan Negeri Sumedang | Kejari Sumedang
KPU Kabupaten Sumedang | KPU Sumedang
Bawaslu Kabupaten Sumedang | Bawaslu Sumedang
BPBD Kabupaten Sumedang | BPBD Sumedang
Pengadilan Negeri Sumedang | PN Sumedang
Pemerintah Kabupaten Indramayu | Pemkab Indramayu
DPRD Kabupaten Indramayu | DPRD Indramayu
Polres Indramayu
Kejaksaan Negeri Indramayu | Kejari Indramayu
KPU Kabupaten Indramayu | KPU Indramayu
Bawaslu Kabupaten Indramayu | Bawaslu Indramayu
BPBD Kabupaten Indramayu | BPBD Indramayu
Pengadilan Negeri Indramayu | PN Indramayu
Pemerintah Kabupaten Subang | Pemkab Subang
DPRD Kabupaten Subang | DPRD Subang
Polres Subang
Kejaksaan Negeri Subang | Kejari Subang
KPU Kabupaten Subang | KPU Subang
Bawaslu Kabupaten Subang | Bawaslu Subang
BPBD Kabupaten Subang | BPBD Subang
Pengadilan Negeri Subang | PN Subang
Pemerintah Kabupaten Purwakarta | Pemkab Purwakarta
DPRD Kabupaten Purwakarta | DPRD Purwakarta
Polres Purwakarta
Kejaksaan Negeri Purwakarta | Kejari Purwakarta
KPU Kabupaten Purwakarta | KPU Purwakarta
Bawaslu Kabupaten Purwakarta | Bawaslu Purwakarta
BPBD Kabupaten Purwakarta | BPBD Purwakarta
Pengadilan Negeri Purwakarta | PN Purwakarta
Pemerintah Kabupaten Karawang | Pemerintah Kabupaten Kerawang | Pemkab Karawang | Pemkab Kerawang
DPRD Kabupaten Karawang | DPRD Kabupaten Kerawang | DPRD Karawang | DPRD Kerawang
Polres Karawang | Polres Kerawang
Kejaksaan Negeri Karawang | Kejaksaan Negeri Kerawang | Kejari Karawang | Kejari Kerawang
KPU Kabupaten Karawang | KPU Kabupaten Kerawang | KPU Karawang | KPU Kerawang
Bawaslu Kabupaten Karawang | Bawaslu Kabupaten Kerawang | Bawaslu Karawang | Bawaslu Kerawang
BPBD Kabupaten Karawang | BPBD Kabupaten Kerawang | BPBD Karawang | BPBD Kerawang
Pengadilan Negeri Karawang | Pengadilan Negeri Kerawang | PN Karawang | PN Kerawang
Pemerintah Kabupaten Bekasi | Pemkab Bekasi
DPRD Kabupaten Bekasi | DPRD Bekasi
Polres Bekasi | Polresta Bekasi | Polrestabes Bekasi
Kejaksaan Negeri Bekasi | Kejari Bekasi
KPU Kabupaten Bekasi | KPU Bekasi
Bawaslu Kabupaten Bekasi | Bawaslu Bekasi
BPBD Kabupaten Bekasi | BPBD Bekasi
Pengadilan Negeri Bekasi | PN Bekasi
Pemerintah Kabupaten Bandung Barat | Pemerintah Kabupaten KBB | Pemkab Bandung Barat | Pemkab KBB
DPRD Kabupaten Bandung Barat | DPRD Kabupaten KBB | DPRD Bandung Barat | DPRD KBB
Polres Bandung Barat | Polres KBB
Kejaksaan Negeri Bandung Barat | Kejaksaan Negeri KBB | Kejari Bandung Barat | Kejari KBB
KPU Kabupaten Bandung Barat | KPU Kabupaten KBB | KPU Bandung Barat | KPU KBB
Bawaslu Kabupaten Bandung Barat | Bawaslu Kabupaten KBB | Bawaslu Bandung Barat | Bawaslu KBB
BPBD Kabupaten Bandung Barat | BPBD Kabupaten KBB | BPBD Bandung Barat | BPBD KBB
Pengadilan Negeri Bandung Barat | Pengadilan Negeri KBB | PN Bandung Barat | PN KBB
Pemerintah Kabupaten Pangandaran | Pemkab Pangandaran
DPRD Kabupaten Pangandaran | DPRD Pangandaran
Polres Pangandaran
Kejaksaan Negeri Pangandaran | Kejari Pangandaran
KPU Kabupaten Pangandaran | KPU Pangandaran
Bawaslu Kabupaten Pangandaran | Bawaslu Pangandaran
BPBD Kabupaten Pangandaran | BPBD Pangandaran
Pengadilan Negeri Pangandaran | PN Pangandaran
Pemerintah Kabupaten Cilacap | Pemkab Cilacap
DPRD Kabupaten Cilacap | DPRD Cilacap
Polres Cilacap
Kejaksaan Negeri Cilacap | Kejari Cilacap
KPU Kabupaten Cilacap | KPU Cilacap
Bawaslu Kabupaten Cilacap | Bawaslu Cilacap
BPBD Kabupaten Cilacap | BPBD Cilacap
Pengadilan Negeri Cilacap | PN Cilacap
Pemerintah Kabupaten Banyumas | Pemkab Banyumas
DPRD Kabupaten Banyumas | DPRD Banyumas
Polres Banyumas
Kejaksaan Negeri Banyumas | Kejari Banyumas
KPU Kabupaten Banyumas | KPU Banyumas
Bawaslu Kabupaten Banyumas | Bawaslu Banyumas
BPBD Kabupaten Banyumas | BPBD Banyumas
Pengadilan Negeri Banyumas | PN Banyumas
Pemerintah Kabupaten Purbalingga | Pemkab Purbalingga
DPRD Kabupaten Purbalingga | DPRD Purbalingga
Polres Purbalingga
Kejaksaan Negeri Purbalingga | Kejari Purbalingga
KPU Kabupaten Purbalingga | KPU Purbalingga
Bawaslu Kabupaten Purbalingga | Bawaslu Purbalingga
BPBD Kabupaten Purbalingga | BPBD Purbalingga
Pengadilan Negeri Purbalingga | PN Purbalingga
Pemerintah Kabupaten Banjarnegara | Pemkab Banjarnegara
DPRD Kabupaten Banjarnegara | DPRD Banjarnegara
Polres Banjarnegara
Kejaksaan Negeri Banjarnegara | Kejari Banjarnegara
KPU Kabupaten Banjarnegara | KPU Banjarnegara
Bawaslu Kabupaten Banjarnegara | Bawaslu Banjarnegara
BPBD Kabupaten Banjarnegara | BPBD Banjarnegara
Pengadilan Negeri Banjarnegara | PN Banjarnegara
Pemerintah Kabupaten Kebumen | Pemkab Kebumen
DPRD Kabupaten Kebumen | DPRD Kebumen
Polres Kebumen
Kejaksaan Negeri Kebumen | Kejari Kebumen
KPU Kabupaten Kebumen | KPU Kebumen
Bawaslu Kabupaten Kebumen | Bawaslu Kebumen
BPBD Kabupaten Kebumen | BPBD Kebumen
Pengadilan Negeri Kebumen | PN Kebumen
Pemerintah Kabupaten Purworejo | Pemkab Purworejo
DPRD Kabupaten Purworejo | DPRD Purworejo
Polres Purworejo
Kejaksaan Negeri Purworejo | Kejari Purworejo
KPU Kabupaten Purworejo | KPU Purworejo
Bawaslu Kabupaten Purworejo | Bawaslu Purworejo
BPBD Kabupaten Purworejo | BPBD Purworejo
Pengadilan Negeri Purworejo | PN Purworejo
Pemerintah Kabupaten Wonosobo | Pemkab Wonosobo
DPRD Kabupaten Wonosobo | DPRD Wonosobo
Polres Wonosobo
Kejaksaan Negeri Wonosobo | Kejari Wonosobo
KPU Kabupaten Wonosobo | KPU Wonosobo
Bawaslu Kabupaten Wonosobo | Bawaslu Wonosobo
BPBD Kabupaten Wonosobo | BPBD Wonosobo
Pengadilan Negeri Wonosobo | PN Wonosobo
Pemerintah Kabupaten Magelang | Pemkab Magelang
DPRD Kabupaten Magelang | DPRD Magelang
Polres Magelang | Polresta Magelang | Polrestabes Magelang
Kejaksaan Negeri Magelang | Kejari Magelang
KPU Kabupaten Magelang | KPU Magelang
Bawaslu Kabupaten Magelang | Bawaslu Magelang
BPBD Kabupaten Magelang | BPBD Magelang
Pengadilan Negeri Magelang | PN Magelang
Pemerintah Kabupaten Boyolali | Pemkab Boyolali
DPRD Kabupaten Boyolali | DPRD Boyolali
Polres Boyolali
Kejaksaan Negeri Boyolali | Kejari Boyolali
KPU Kabupaten Boyolali | KPU Boyolali
Bawaslu Kabupaten Boyolali | Bawaslu Boyolali
BPBD Kabupaten Boyolali | BPBD Boyolali
Pengadilan Negeri Boyolali | PN Boyolali
Pemerintah Kabupaten Klaten | Pemkab Klaten
DPRD Kabupaten Klaten | DPRD Klaten
Polres Klaten
Kejaksaan Negeri Klaten | Kejari Klaten
KPU Kabupaten Klaten | KPU Klaten
Bawaslu Kabupaten Klaten | Bawaslu Klaten
BPBD Kabupaten Klaten | BPBD Klaten
Pengadilan Negeri Klaten | PN Klaten
Pemerintah Kabupaten Sukoharjo | Pemkab Sukoharjo
DPRD Kabupaten Sukoharjo | DPRD Sukoharjo
Polres Sukoharjo
Kejaksaan Negeri Sukoharjo | Kejari Sukoharjo
KPU Kabupaten Sukoharjo | KPU Sukoharjo
Bawaslu Kabupaten Sukoharjo | Bawaslu Sukoharjo
BPBD Kabupaten Sukoharjo | BPBD Sukoharjo
Pengadilan Negeri Sukoharjo | PN Sukoharjo
Pemerintah Kabupaten Wonogiri | Pemkab Wonogiri
DPRD Kabupaten Wonogiri | DPRD Wonogiri
Polres Wonogiri
Kejaksaan Negeri Wonogiri | Kejari Wonogiri
KPU Kabupaten Wonogiri | KPU Wonogiri
Bawaslu Kabupaten Wonogiri | Bawaslu Wonogiri
BPBD Kabupaten Wonogiri | BPBD Wonogiri
Pengadilan Negeri Wonogiri | PN Wonogiri
Pemerintah Kabupaten Karanganyar | Pemkab Karanganyar
DPRD Kabupaten Karanganyar | DPRD Karanganyar
Polres Karanganyar
Kejaksaan Negeri Karanganyar | Kejari Karanganyar
KPU Kabupaten Karanganyar | KPU Karanganyar
Bawaslu Kabupaten Karanganyar | Bawaslu Karanganyar
BPBD Kabupaten Karanganyar | BPBD Karanganyar
Pengadilan Negeri Karanganyar | PN Karanganyar
Pemerintah Kabupaten Sragen | Pemkab Sragen
DPRD Kabupaten Sragen | DPRD Sragen
Polres Sragen
Kejaksaan Negeri Sragen | Kejari Sragen
KPU Kabupaten Sragen | KPU Sragen
Bawaslu Kabupaten Sragen | Bawaslu Sragen
BPBD Kabupaten Sragen | BPBD Sragen
Pengadilan Negeri Sragen | PN Sragen
Pemerintah Kabupaten Grobogan | Pemkab Grobogan
DPRD Kabupaten Grobogan | DPRD Grobogan
Polres Grobogan
Kejaksaan Negeri Grobogan | Kejari Grobogan
KPU Kabupaten Grobogan | KPU Grobogan
Bawaslu Kabupaten Grobogan | Bawaslu Grobogan
BPBD Kabupaten Grobogan | BPBD Grobogan
Pengadilan Negeri Grobogan | PN Grobogan
Pemerintah Kabupaten Blora | Pemkab Blora
DPRD Kabupaten Blora | DPRD Blora
Polres Blora
Kejaksaan Negeri Blora | Kejari Blora
KPU Kabupaten Blora | KPU Blora
Bawaslu Kabupaten Blora | Bawaslu Blora
BPBD Kabupaten Blora | BPBD Blora
Pengadilan Negeri Blora | PN Blora
Pemerintah Kabupaten Rembang | Pemkab Rembang
DPRD Kabupaten Rembang | DPRD Rembang
Polres Rembang
Kejaksaan Negeri Rembang | Kejari Rembang
KPU Kabupaten Rembang | KPU Rembang
Bawaslu Kabupaten Rembang | Bawaslu Rembang
BPBD Kabupaten Rembang | BPBD Rembang
Pengadilan Negeri Rembang | PN Rembang
Pemerintah Kabupaten Pati | Pemkab Pati
DPRD Kabupaten Pati | DPRD Pati
Polres Pati
Kejaksaan Negeri Pati | Kejari Pati
KPU Kabupaten Pati | KPU Pati
Bawaslu Kabupaten Pati | Bawaslu Pati
BPBD Kabupaten Pati | BPBD Pati
Pengadilan Negeri Pati | PN Pati
Pemerintah Kabupaten Kudus | Pemkab Kudus
DPRD Kabupaten Kudus | DPRD Kudus
Polres Kudus
Kejaksaan Negeri Kudus | Kejari Kudus
KPU Kabupaten Kudus | KPU Kudus
Bawaslu Kabupaten Kudus | Bawaslu Kudus
BPBD Kabupaten Kudus | BPBD Kudus
Pengadilan Negeri Kudus | PN Kudus
Pemerintah Kabupaten Jepara | Pemkab Jepara
DPRD Kabupaten Jepara | DPRD Jepara
Polres Jepara
Kejaksaan Negeri Jepara | Kejari Jepara
KPU Kabupaten Jepara | KPU Jepara
Bawaslu Kabupaten Jepara | Bawaslu Jepara
BPBD Kabupaten Jepara | BPBD Jepara
Pengadilan Negeri Jepara | PN Jepara
Pemerintah Kabupaten Demak | Pemkab Demak
DPRD Kabupaten Demak | DPRD Demak
Polres Demak
Kejaksaan Negeri Demak | Kejari Demak
KPU Kabupaten Demak | KPU Demak
Bawaslu Kabupaten Demak | Bawaslu Demak
BPBD Kabupaten Demak | BPBD Demak
Pengadilan Negeri Demak | PN Demak
Pemerintah Kabupaten Semarang | Pemkab Semarang
DPRD Kabupaten Semarang | DPRD Semarang
Polres Semarang | Polresta Semarang | Polrestabes Semarang
Kejaksaan Negeri Semarang | Kejari Semarang
KPU Kabupaten Semarang | KPU Semarang
Bawaslu Kabupaten Semarang | Bawaslu Semarang
BPBD Kabupaten Semarang | BPBD Semarang
Pengadilan Negeri Semarang | PN Semarang
Pemerintah Kabupaten Temanggung | Pemkab Temanggung
DPRD Kabupaten Temanggung | DPRD Temanggung
Polres Temanggung
Kejaksaan Negeri Temanggung | Kejari Temanggung
KPU Kabupaten Temanggung | KPU Temanggung
Bawaslu Kabupaten Temanggung | Bawaslu Temanggung
BPBD Kabupaten Temanggung | BPBD Temanggung
Pengadilan Negeri Temanggung | PN Temanggung
Pemerintah Kabupaten Kendal | Pemkab Kendal
DPRD Kabupaten Kendal | DPRD Kendal
Polres Kendal
Kejaksaan Negeri Kendal | Kejari Kendal
KPU Kabupaten Kendal | KPU Kendal
Bawaslu Kabupaten Kendal | Bawaslu Kendal
BPBD Kabupaten Kendal | BPBD Kendal
Pengadilan Negeri Kendal | PN Kendal
Pemerintah Kabupaten Batang | Pemkab Batang
DPRD Kabupaten Batang | DPRD Batang
Polres Batang
Kejaksaan Negeri Batang | Kejari Batang
KPU Kabupaten Batang | KPU Batang
Bawaslu Kabupaten Batang | Bawaslu Batang
BPBD Kabupaten Batang | BPBD Batang
Pengadilan Negeri Batang | PN Batang
Pemerintah Kabupaten Pekalongan | Pemkab Pekalongan
DPRD Kabupaten Pekalongan | DPRD Pekalongan
Polres Pekalongan | Polresta Pekalongan | Polrestabes Pekalongan
Kejaksaan Negeri Pekalongan | Kejari Pekalongan
KPU Kabupaten Pekalongan | KPU Pekalongan
Bawaslu Kabupaten Pekalongan | Bawaslu Pekalongan
BPBD Kabupaten Pekalongan | BPBD Pekalongan
Pengadilan Negeri Pekalongan | PN Pekalongan
Pemerintah Kabupaten Pemalang | Pemkab Pemalang
DPRD Kabupaten Pemalang | DPRD Pemalang
Polres Pemalang
Kejaksaan Negeri Pemalang | Kejari Pemalang
KPU Kabupaten Pemalang | KPU Pemalang
Bawaslu Kabupaten Pemalang | Bawaslu Pemalang
BPBD Kabupaten Pemalang | BPBD Pemalang
Pengadilan Negeri Pemalang | PN Pemalang
Pemerintah Kabupaten Tegal | Pemkab Tegal
DPRD Kabupaten Tegal | DPRD Tegal
Polres Tegal | Polresta Tegal | Polrestabes Tegal
Kejaksaan Negeri Tegal | Kejari Tegal
KPU Kabupaten Tegal | KPU Tegal
Bawaslu Kabupaten Tegal | Bawaslu Tegal
BPBD Kabupaten Tegal | BPBD Tegal
Pengadilan Negeri Tegal | PN Tegal
Pemerintah Kabupaten Brebes | Pemkab Brebes
DPRD Kabupaten Brebes | DPRD Brebes
Polres Brebes
Kejaksaan Negeri Brebes | Kejari Brebes
KPU Kabupaten Brebes | KPU Brebes
Bawaslu Kabupaten Brebes | Bawaslu Brebes
BPBD Kabupaten Brebes | BPBD Brebes
Pengadilan Negeri Brebes | PN Brebes
Pemerintah Kabupaten Kulon Progo | Pemerintah Kabupaten Kulonprogo | Pemkab Kulon Progo | Pemkab Kulonprogo
DPRD Kabupaten Kulon Progo | DPRD Kabupaten Kulonprogo | DPRD Kulon Progo | DPRD Kulonprogo
Polres Kulon Progo | Polres Kulonprogo
Kejaksaan Negeri Kulon Progo | Kejaksaan Negeri Kulonprogo | Kejari Kulon Progo | Kejari Kulonprogo
KPU Kabupaten Kulon Progo | KPU Kabupaten Kulonprogo | KPU Kulon Progo | KPU Kulonprogo
Bawaslu Kabupaten Kulon Progo | Bawaslu Kabupaten Kulonprogo | Bawaslu Kulon Progo | Bawaslu Kulonprogo
BPBD Kabupaten Kulon Progo | BPBD Kabupaten Kulonprogo | BPBD Kulon Progo | BPBD Kulonprogo
Pengadilan Negeri Kulon Progo | Pengadilan Negeri Kulonprogo | PN Kulon Progo | PN Kulonprogo
Pemerintah Kabupaten Bantul | Pemkab Bantul
DPRD Kabupaten Bantul | DPRD Bantul
Polres Bantul
Kejaksaan Negeri Bantul | Kejari Bantul
KPU Kabupaten Bantul | KPU Bantul
Bawaslu Kabupaten Bantul | Bawaslu Bantul
BPBD Kabupaten Bantul | BPBD Bantul
Pengadilan Negeri Bantul | PN Bantul
Pemerintah Kabupaten Gunungkidul | Pemerintah Kabupaten Gunung Kidul | Pemkab Gunungkidul | Pemkab Gunung Kidul
DPRD Kabupaten Gunungkidul | DPRD Kabupaten Gunung Kidul | DPRD Gunungkidul | DPRD Gunung Kidul
Polres Gunungkidul | Polres Gunung Kidul
Kejaksaan Negeri Gunungkidul | Kejaksaan Negeri Gunung Kidul | Kejari Gunungkidul | Kejari Gunung Kidul
KPU Kabupaten Gunungkidul | KPU Kabupaten Gunung Kidul | KPU Gunungkidul | KPU Gunung Kidul
Bawaslu Kabupaten Gunungkidul | Bawaslu Kabupaten Gunung Kidul | Bawaslu Gunungkidul | Bawaslu Gunung Kidul
BPBD Kabupaten Gunungkidul | BPBD Kabupaten Gunung Kidul | BPBD Gunungkidul | BPBD Gunung Kidul
Pengadilan Negeri Gunungkidul | Pengadilan Negeri Gunung Kidul | PN Gunungkidul | PN Gunung Kidul
Pemerintah Kabupaten Sleman | Pemkab Sleman
DPRD Kabupaten Sleman | DPRD Sleman
Polres Sleman
Kejaksaan Negeri Sleman | Kejari Sleman
KPU Kabupaten Sleman | KPU Sleman
Bawaslu Kabupaten Sleman | Bawaslu Sleman
BPBD Kabupaten Sleman | BPBD Sleman
Pengadilan Negeri Sleman | PN Sleman
Pemerintah Kabupaten Pacitan | Pemkab Pacitan
DPRD Kabupaten Pacitan | DPRD Pacitan
Polres Pacitan
Kejaksaan Negeri Pacitan | Kejari Pacitan
KPU Kabupaten Pacitan | KPU Pacitan
Bawaslu Kabupaten Pacitan | Bawaslu Pacitan
BPBD Kabupaten Pacitan | BPBD Pacitan
Pengadilan Negeri Pacitan | PN Pacitan
Pemerintah Kabupaten Ponorogo | Pemkab Ponorogo
DPRD Kabupaten Ponorogo | DPRD Ponorogo
Polres Ponorogo
Kejaksaan Negeri Ponorogo | Kejari Ponorogo
KPU Kabupaten Ponorogo | KPU Ponorogo
Bawaslu Kabupaten Ponorogo | Bawaslu Ponorogo
BPBD Kabupaten Ponorogo | BPBD Ponorogo
Pengadilan Negeri Ponorogo | PN Ponorogo
Pemerintah Kabupaten Trenggalek | Pemkab Trenggalek
DPRD Kabupaten Trenggalek | DPRD Trenggalek
Polres Trenggalek
Kejaksaan Negeri Trenggalek | Kejari Trenggalek
KPU Kabupaten Trenggalek | KPU Trenggalek
Bawaslu Kabupaten Trenggalek | Bawaslu Trenggalek
BPBD Kabupaten Trenggalek | BPBD Trenggalek
Pengadilan Negeri Trenggalek | PN Trenggalek
Pemerintah Kabupaten Tulungagung | Pemkab Tulungagung
DPRD Kabupaten Tulungagung | DPRD Tulungagung
Polres Tulungagung
Kejaksaan Negeri Tulungagung | Kejari Tulungagung
KPU Kabupaten Tulungagung | KPU Tulungagung
Bawaslu Kabupaten Tulungagung | Bawaslu Tulungagung
BPBD Kabupaten Tulungagung | BPBD Tulungagung
Pengadilan Negeri Tulungagung | PN Tulungagung
Pemerintah Kabupaten Blitar | Pemkab Blitar
DPRD Kabupaten Blitar | DPRD Blitar
Polres Blitar | Polresta Blitar | Polrestabes Blitar
Kejaksaan Negeri Blitar | Kejari Blitar
KPU Kabupaten Blitar | KPU Blitar
Bawaslu Kabupaten Blitar | Bawaslu Blitar
BPBD Kabupaten Blitar | BPBD Blitar
Pengadilan Negeri Blitar | PN Blitar
Pemerintah Kabupaten Kediri | Pemkab Kediri
DPRD Kabupaten Kediri | DPRD Kediri
Polres Kediri | Polresta Kediri | Polrestabes Kediri
Kejaksaan Negeri Kediri | Kejari Kediri
KPU Kabupaten Kediri | KPU Kediri
Bawaslu Kabupaten Kediri | Bawaslu Kediri
BPBD Kabupaten Kediri | BPBD Kediri
Pengadilan Negeri Kediri | PN Kediri
Pemerintah Kabupaten Malang | Pemkab Malang
DPRD Kabupaten Malang | DPRD Malang
Polres Malang | Polresta Malang | Polrestabes Malang
Kejaksaan Negeri Malang | Kejari Malang
KPU Kabupaten Malang | KPU Malang
Bawaslu Kabupaten Malang | Bawaslu Malang
BPBD Kabupaten Malang | BPBD Malang
Pengadilan Negeri Malang | PN Malang
Pemerintah Kabupaten Lumajang | Pemkab Lumajang
DPRD Kabupaten Lumajang | DPRD Lumajang
Polres Lumajang
Kejaksaan Negeri Lumajang | Kejari Lumajang
KPU Kabupaten Lumajang | KPU Lumajang
Bawaslu Kabupaten Lumajang | Bawaslu Lumajang
BPBD Kabupaten Lumajang | BPBD Lumajang
Pengadilan Negeri Lumajang | PN Lumajang
Pemerintah Kabupaten Jember | Pemkab Jember
DPRD Kabupaten Jember | DPRD Jember
Polres Jember
Kejaksaan Negeri Jember | Kejari Jember
KPU Kabupaten Jember | KPU Jember
Bawaslu Kabupaten Jember | Bawaslu Jember
BPBD Kabupaten Jember | BPBD Jember
Pengadilan Negeri Jember | PN Jember
Pemerintah Kabupaten Banyuwangi | Pemkab Banyuwangi
DPRD Kabupaten Banyuwangi | DPRD Banyuwangi
Polres Banyuwangi
Kejaksaan Negeri Banyuwangi | Kejari Banyuwangi
KPU Kabupaten Banyuwangi | KPU Banyuwangi
Bawaslu Kabupaten Banyuwangi | Bawaslu Banyuwangi
BPBD Kabupaten Banyuwangi | BPBD Banyuwangi
Pengadilan Negeri Banyuwangi | PN Banyuwangi
Pemerintah Kabupaten Bondowoso | Pemkab Bondowoso
DPRD Kabupaten Bondowoso | DPRD Bondowoso
Polres Bondowoso
Kejaksaan Negeri Bondowoso | Kejari Bondowoso
KPU Kabupaten Bondowoso | KPU Bondowoso
Bawaslu Kabupaten Bondowoso | Bawaslu Bondowoso
BPBD Kabupaten Bondowoso | BPBD Bondowoso
Pengadilan Negeri Bondowoso | PN Bondowoso
Pemerintah Kabupaten Situbondo | Pemkab Situbondo
DPRD Kabupaten Situbondo | DPRD Situbondo
Polres Situbondo
Kejaksaan Negeri Situbondo | Kejari Situbondo
KPU Kabupaten Situbondo | KPU Situbondo
Bawaslu Kabupaten Situbondo | Bawaslu Situbondo
BPBD Kabupaten Situbondo | BPBD Situbondo
Pengadilan Negeri Situbondo | PN Situbondo
Pemerintah Kabupaten Probolinggo | Pemkab Probolinggo
DPRD Kabupaten Probolinggo | DPRD Probolinggo
Polres Probolinggo | Polresta Probolinggo | Polrestabes Probolinggo
Kejaksaan Negeri Probolinggo | Kejari Probolinggo
KPU Kabupaten Probolinggo | KPU Probolinggo
Bawaslu Kabupaten Probolinggo | Bawaslu Probolinggo
BPBD Kabupaten Probolinggo | BPBD Probolinggo
Pengadilan Negeri Probolinggo | PN Probolinggo
Pemerintah Kabupaten Pasuruan | Pemkab Pasuruan
DPRD Kabupaten Pasuruan | DPRD Pasuruan
Polres Pasuruan | Polresta Pasuruan | Polrestabes Pasuruan
Kejaksaan Negeri Pasuruan | Kejari Pasuruan
KPU Kabupaten Pasuruan | KPU Pasuruan
Bawaslu Kabupaten Pasuruan | Bawaslu Pasuruan
BPBD Kabupaten Pasuruan | BPBD Pasuruan
Pengadilan Negeri Pasuruan | PN Pasuruan
Pemerintah Kabupaten Sidoarjo | Pemkab Sidoarjo
DPRD Kabupaten Sidoarjo | DPRD Sidoarjo
Polres Sidoarjo
Kejaksaan Negeri Sidoarjo | Kejari Sidoarjo
KPU Kabupaten Sidoarjo | KPU Sidoarjo
Bawaslu Kabupaten Sidoarjo | Bawaslu Sidoarjo
BPBD Kabupaten Sidoarjo | BPBD Sidoarjo
Pengadilan Negeri Sidoarjo | PN Sidoarjo
Pemerintah Kabupaten Mojokerto | Pemkab Mojokerto
DPRD Kabupaten Mojokerto | DPRD Mojokerto
Polres Mojokerto | Polresta Mojokerto | Polrestabes Mojokerto
Kejaksaan Negeri Mojokerto | Kejari Mojokerto
KPU Kabupaten Mojokerto | KPU Mojokerto
Bawaslu Kabupaten Mojokerto | Bawaslu Mojokerto
BPBD Kabupaten Mojokerto | BPBD Mojokerto
Pengadilan Negeri Mojokerto | PN Mojokerto
Pemerintah Kabupaten Jombang | Pemkab Jombang
DPRD Kabupaten Jombang | DPRD Jombang
Polres Jombang
Kejaksaan Negeri Jombang | Kejari Jombang
KPU Kabupaten Jombang | KPU Jombang
Bawaslu Kabupaten Jombang | Bawaslu Jombang
BPBD Kabupaten Jombang | BPBD Jombang
Pengadilan Negeri Jombang | PN Jombang
Pemerintah Kabupaten Nganjuk | Pemkab Nganjuk
DPRD Kabupaten Nganjuk | DPRD Nganjuk
Polres Nganjuk
Kejaksaan Negeri Nganjuk | Kejari Nganjuk
KPU Kabupaten Nganjuk | KPU Nganjuk
Bawaslu Kabupaten Nganjuk | Bawaslu Nganjuk
BPBD Kabupaten Nganjuk | BPBD Nganjuk
Pengadilan Negeri Nganjuk | PN Nganjuk
Pemerintah Kabupaten Madiun | Pemkab Madiun
DPRD Kabupaten Madiun | DPRD Madiun
Polres Madiun | Polresta Madiun | Polrestabes Madiun
Kejaksaan Negeri Madiun | Kejari Madiun
KPU Kabupaten Madiun | KPU Madiun
Bawaslu Kabupaten Madiun | Bawaslu Madiun
BPBD Kabupaten Madiun | BPBD Madiun
Pengadilan Negeri Madiun | PN Madiun
Pemerintah Kabupaten Magetan | Pemkab Magetan
DPRD Kabupaten Magetan | DPRD Magetan
Polres Magetan
Kejaksaan Negeri Magetan | Kejari Magetan
KPU Kabupaten Magetan | KPU Magetan
Bawaslu Kabupaten Magetan | Bawaslu Magetan
BPBD Kabupaten Magetan | BPBD Magetan
Pengadilan Negeri Magetan | PN Magetan
Pemerintah Kabupaten Ngawi | Pemkab Ngawi
DPRD Kabupaten Ngawi | DPRD Ngawi
Polres Ngawi
Kejaksaan Negeri Ngawi | Kejari Ngawi
KPU Kabupaten Ngawi | KPU Ngawi
Bawaslu Kabupaten Ngawi | Bawaslu Ngawi
BPBD Kabupaten Ngawi | BPBD Ngawi
Pengadilan Negeri Ngawi | PN Ngawi
Pemerintah Kabupaten Bojonegoro | Pemkab Bojonegoro
DPRD Kabupaten Bojonegoro | DPRD Bojonegoro
Polres Bojonegoro
Kejaksaan Negeri Bojonegoro | Kejari Bojonegoro
KPU Kabupaten Bojonegoro | KPU Bojonegoro
Bawaslu Kabupaten Bojonegoro | Bawaslu Bojonegoro
BPBD Kabupaten Bojonegoro | BPBD Bojonegoro
Pengadilan Negeri Bojonegoro | PN Bojonegoro
Pemerintah Kabupaten Tuban | Pemkab Tuban
DPRD Kabupaten Tuban | DPRD Tuban
Polres Tuban
Kejaksaan Negeri Tuban | Kejari Tuban
KPU Kabupaten Tuban | KPU Tuban
Bawaslu Kabupaten Tuban | Bawaslu Tuban
BPBD Kabupaten Tuban | BPBD Tuban
Pengadilan Negeri Tuban | PN Tuban
Pemerintah Kabupaten Lamongan | Pemkab Lamongan
DPRD Kabupaten Lamongan | DPRD Lamongan
Polres Lamongan
Kejaksaan Negeri Lamongan | Kejari Lamongan
KPU Kabupaten Lamongan | KPU Lamongan
Bawaslu Kabupaten Lamongan | Bawaslu Lamongan
BPBD Kabupaten Lamongan | BPBD Lamongan
Pengadilan Negeri Lamongan | PN Lamongan
Pemerintah Kabupaten Gresik | Pemkab Gresik
DPRD Kabupaten Gresik | DPRD Gresik
Polres Gresik
Kejaksaan Negeri Gresik | Kejari Gresik
KPU Kabupaten Gresik | KPU Gresik
Bawaslu Kabupaten Gresik | Bawaslu Gresik
BPBD Kabupaten Gresik | BPBD Gresik
Pengadilan Negeri Gresik | PN Gresik
Pemerintah Kabupaten Bangkalan | Pemkab Bangkalan
DPRD Kabupaten Bangkalan | DPRD Bangkalan
Polres Bangkalan
Kejaksaan Negeri Bangkalan | Kejari Bangkalan
KPU Kabupaten Bangkalan | KPU Bangkalan
Bawaslu Kabupaten Bangkalan | Bawaslu Bangkalan
BPBD Kabupaten Bangkalan | BPBD Bangkalan
Pengadilan Negeri Bangkalan | PN Bangkalan
Pemerintah Kabupaten Sampang | Pemkab Sampang
DPRD Kabupaten Sampang | DPRD Sampang
Polres Sampang
Kejaksaan Negeri Sampang | Kejari Sampang
KPU Kabupaten Sampang | KPU Sampang
Bawaslu Kabupaten Sampang | Bawaslu Sampang
BPBD Kabupaten Sampang | BPBD Sampang
Pengadilan Negeri Sampang | PN Sampang
Pemerintah Kabupaten Pamekasan | Pemkab Pamekasan
DPRD Kabupaten Pamekasan | DPRD Pamekasan
Polres Pamekasan
Kejaksaan Negeri Pamekasan | Kejari Pamekasan
KPU Kabupaten Pamekasan | KPU Pamekasan
Bawaslu Kabupaten Pamekasan | Bawaslu Pamekasan
BPBD Kabupaten Pamekasan | BPBD Pamekasan
Pengadilan Negeri Pamekasan | PN Pamekasan
Pemerintah Kabupaten Sumenep | Pemkab Sumenep
DPRD Kabupaten Sumenep | DPRD Sumenep
Polres Sumenep
Kejaksaan Negeri Sumenep | Kejari Sumenep
KPU Kabupaten Sumenep | KPU Sumenep
Bawaslu Kabupaten Sumenep | Bawaslu Sumenep
BPBD Kabupaten Sumenep | BPBD Sumenep
Pengadilan Negeri Sumenep | PN Sumenep
Pemerintah Kabupaten Pandeglang | Pemkab Pandeglang
DPRD Kabupaten Pandeglang | DPRD Pandeglang
Polres Pandeglang
Kejaksaan Negeri Pandeglang | Kejari Pandeglang
KPU Kabupaten Pandeglang | KPU Pandeglang
Bawaslu Kabupaten Pandeglang | Bawaslu Pandeglang
BPBD Kabupaten Pandeglang | BPBD Pandeglang
Pengadilan Negeri Pandeglang | PN Pandeglang
Pemerintah Kabupaten Lebak | Pemkab Lebak
DPRD Kabupaten Lebak | DPRD Lebak
Polres Lebak
Kejaksaan Negeri Lebak | Kejari Lebak
KPU Kabupaten Lebak | KPU Lebak
Bawaslu Kabupaten Lebak | Bawaslu Lebak
BPBD Kabupaten Lebak | BPBD Lebak
Pengadilan Negeri Lebak | PN Lebak
Pemerintah Kabupaten Tangerang | Pemkab Tangerang
DPRD Kabupaten Tangerang | DPRD Tangerang
Polres Tangerang | Polresta Tangerang | Polrestabes Tangerang
Kejaksaan Negeri Tangerang | Kejari Tangerang
KPU Kabupaten Tangerang | KPU Tangerang
Bawaslu Kabupaten Tangerang | Bawaslu Tangerang
BPBD Kabupaten Tangerang | BPBD Tangerang
Pengadilan Negeri Tangerang | PN Tangerang
Pemerintah Kabupaten Serang | Pemkab Serang
DPRD Kabupaten Serang | DPRD Serang
Polres Serang | Polresta Serang | Polrestabes Serang
Kejaksaan Negeri Serang | Kejari Serang
KPU Kabupaten Serang | KPU Serang
Bawaslu Kabupaten Serang | Bawaslu Serang
BPBD Kabupaten Serang | BPBD Serang
Pengadilan Negeri Serang | PN Serang
Pemerintah Kabupaten Jembrana | Pemkab Jembrana
DPRD Kabupaten Jembrana | DPRD Jembrana
Polres Jembrana
Kejaksaan Negeri Jembrana | Kejari Jembrana
KPU Kabupaten Jembrana | KPU Jembrana
Bawaslu Kabupaten Jembrana | Bawaslu Jembrana
BPBD Kabupaten Jembrana | BPBD Jembrana
Pengadilan Negeri Jembrana | PN Jembrana
Pemerintah Kabupaten Tabanan | Pemkab Tabanan
DPRD Kabupaten Tabanan | DPRD Tabanan
Polres Tabanan
Kejaksaan Negeri Tabanan | Kejari Tabanan
KPU Kabupaten Tabanan | KPU Tabanan
Bawaslu Kabupaten Tabanan | Bawaslu Tabanan
BPBD Kabupaten Tabanan | BPBD Tabanan
Pengadilan Negeri Tabanan | PN Tabanan
Pemerintah Kabupaten Badung | Pemkab Badung
DPRD Kabupaten Badung | DPRD Badung
Polres Badung
Kejaksaan Negeri Badung | Kejari Badung
KPU Kabupaten Badung | KPU Badung
Bawaslu Kabupaten Badung | Bawaslu Badung
BPBD Kabupaten Badung | BPBD Badung
Pengadilan Negeri Badung | PN Badung
Pemerintah Kabupaten Gianyar | Pemkab Gianyar
DPRD Kabupaten Gianyar | DPRD Gianyar
Polres Gianyar
Kejaksaan Negeri Gianyar | Kejari Gianyar
KPU Kabupaten Gianyar | KPU Gianyar
Bawaslu Kabupaten Gianyar | Bawaslu Gianyar
BPBD Kabupaten Gianyar | BPBD Gianyar
Pengadilan Negeri Gianyar | PN Gianyar
Pemerintah Kabupaten Klungkung | Pemkab Klungkung
DPRD Kabupaten Klungkung | DPRD Klungkung
Polres Klungkung
Kejaksaan Negeri Klungkung | Kejari Klungkung
KPU Kabupaten Klungkung | KPU Klungkung
Bawaslu Kabupaten Klungkung | Bawaslu Klungkung
BPBD Kabupaten Klungkung | BPBD Klungkung
Pengadilan Negeri Klungkung | PN Klungkung
Pemerintah Kabupaten Bangli | Pemkab Bangli
DPRD Kabupaten Bangli | DPRD Bangli
Polres Bangli
Kejaksaan Negeri Bangli | Kejari Bangli
KPU Kabupaten Bangli | KPU Bangli
Bawaslu Kabupaten Bangli | Bawaslu Bangli
BPBD Kabupaten Bangli | BPBD Bangli
Pengadilan Negeri Bangli | PN Bangli
Pemerintah Kabupaten Karangasem | Pemkab Karangasem
DPRD Kabupaten Karangasem | DPRD Karangasem
Polres Karangasem
Kejaksaan Negeri Karangasem | Kejari Karangasem
KPU Kabupaten Karangasem | KPU Karangasem
Bawaslu Kabupaten Karangasem | Bawaslu Karangasem
BPBD Kabupaten Karangasem | BPBD Karangasem
Pengadilan Negeri Karangasem | PN Karangasem
Pemerintah Kabupaten Buleleng | Pemkab Buleleng
DPRD Kabupaten Buleleng | DPRD Buleleng
Polres Buleleng
Kejaksaan Negeri Buleleng | Kejari Buleleng
KPU Kabupaten Buleleng | KPU Buleleng
Bawaslu Kabupaten Buleleng | Bawaslu Buleleng
BPBD Kabupaten Buleleng | BPBD Buleleng
Pengadilan Negeri Buleleng | PN Buleleng
Pemerintah Kabupaten Lombok Barat | Pemerintah Kabupaten Lobar | Pemkab Lombok Barat | Pemkab Lobar
DPRD Kabupaten Lombok Barat | DPRD Kabupaten Lobar | DPRD Lombok Barat | DPRD Lobar
Polres Lombok Barat | Polres Lobar
Kejaksaan Negeri Lombok Barat | Kejaksaan Negeri Lobar | Kejari Lombok Barat | Kejari Lobar
KPU Kabupaten Lombok Barat | KPU Kabupaten Lobar | KPU Lombok Barat | KPU Lobar
Bawaslu Kabupaten Lombok Barat | Bawaslu Kabupaten Lobar | Bawaslu Lombok Barat | Bawaslu Lobar
BPBD Kabupaten Lombok Barat | BPBD Kabupaten Lobar | BPBD Lombok Barat | BPBD Lobar
Pengadilan Negeri Lombok Barat | Pengadilan Negeri Lobar | PN Lombok Barat | PN Lobar
Pemerintah Kabupaten Lombok Tengah | Pemerintah Kabupaten Loteng | Pemkab Lombok Tengah | Pemkab Loteng
DPRD Kabupaten Lombok Tengah | DPRD Kabupaten Loteng | DPRD Lombok Tengah | DPRD Loteng
Polres Lombok Tengah | Polres Loteng
Kejaksaan Negeri Lombok Tengah | Kejaksaan Negeri Loteng | Kejari Lombok Tengah | Kejari Loteng
KPU Kabupaten Lombok Tengah | KPU Kabupaten Loteng | KPU Lombok Tengah | KPU Loteng
Bawaslu Kabupaten Lombok Tengah | Bawaslu Kabupaten Loteng | Bawaslu Lombok Tengah | Bawaslu Loteng
BPBD Kabupaten Lombok Tengah | BPBD Kabupaten Loteng | BPBD Lombok Tengah | BPBD Loteng
Pengadilan Negeri Lombok Tengah | Pengadilan Negeri Loteng | PN Lombok Tengah | PN Loteng
Pemerintah Kabupaten Lombok Timur | Pemerintah Kabupaten Lotim | Pemkab Lombok Timur | Pemkab Lotim
DPRD Kabupaten Lombok Timur | DPRD Kabupaten Lotim | DPRD Lombok Timur | DPRD Lotim
Polres Lombok Timur | Polres Lotim
Kejaksaan Negeri Lombok Timur | Kejaksaan Negeri Lotim | Kejari Lombok Timur | Kejari Lotim
KPU Kabupaten Lombok Timur | KPU Kabupaten Lotim | KPU Lombok Timur | KPU Lotim
Bawaslu Kabupaten Lombok Timur | Bawaslu Kabupaten Lotim | Bawaslu Lombok Timur | Bawaslu Lotim
BPBD Kabupaten Lombok Timur | BPBD Kabupaten Lotim | BPBD Lombok Timur | BPBD Lotim
Pengadilan Negeri Lombok Timur | Pengadilan Negeri Lotim | PN Lombok Timur | PN Lotim
Pemerintah Kabupaten Sumbawa | Pemkab Sumbawa
DPRD Kabupaten Sumbawa | DPRD Sumbawa
Polres Sumbawa
Kejaksaan Negeri Sumbawa | Kejari Sumbawa
KPU Kabupaten Sumbawa | KPU Sumbawa
Bawaslu Kabupaten Sumbawa | Bawaslu Sumbawa
BPBD Kabupaten Sumbawa | BPBD Sumbawa
Pengadilan Negeri Sumbawa | PN Sumbawa
Pemerintah Kabupaten Dompu | Pemkab Dompu
DPRD Kabupaten Dompu | DPRD Dompu
Polres Dompu
Kejaksaan Negeri Dompu | Kejari Dompu
KPU Kabupaten Dompu | KPU Dompu
Bawaslu Kabupaten Dompu | Bawaslu Dompu
BPBD Kabupaten Dompu | BPBD Dompu
Pengadilan Negeri Dompu | PN Dompu
Pemerintah Kabupaten Bima | Pemkab Bima
DPRD Kabupaten Bima | DPRD Bima
Polres Bima | Polresta Bima | Polrestabes Bima
Kejaksaan Negeri Bima | Kejari Bima
KPU Kabupaten Bima | KPU Bima
Bawaslu Kabupaten Bima | Bawaslu Bima
BPBD Kabupaten Bima | BPBD Bima
Pengadilan Negeri Bima | PN Bima
Pemerintah Kabupaten Sumbawa Barat | Pemerintah Kabupaten KSB | Pemkab Sumbawa Barat | Pemkab KSB
DPRD Kabupaten Sumbawa Barat | DPRD Kabupaten KSB | DPRD Sumbawa Barat | DPRD KSB
Polres Sumbawa Barat | Polres KSB
Kejaksaan Negeri Sumbawa Barat | Kejaksaan Negeri KSB | Kejari Sumbawa Barat | Kejari KSB
KPU Kabupaten Sumbawa Barat | KPU Kabupaten KSB | KPU Sumbawa Barat | KPU KSB
Bawaslu Kabupaten Sumbawa Barat | Bawaslu Kabupaten KSB | Bawaslu Sumbawa Barat | Bawaslu KSB
BPBD Kabupaten Sumbawa Barat | BPBD Kabupaten KSB | BPBD Sumbawa Barat | BPBD KSB
Pengadilan Negeri Sumbawa Barat | Pengadilan Negeri KSB | PN Sumbawa Barat | PN KSB
Pemerintah Kabupaten Lombok Utara | Pemerintah Kabupaten KLU | Pemerintah Kabupaten Lotara | Pemkab Lombok Utara | Pemkab KLU | Pemkab Lotara
DPRD Kabupaten Lombok Utara | DPRD Kabupaten KLU | DPRD Kabupaten Lotara | DPRD Lombok Utara | DPRD KLU | DPRD Lotara
Polres Lombok Utara | Polres KLU | Polres Lotara
Kejaksaan Negeri Lombok Utara | Kejaksaan Negeri KLU | Kejaksaan Negeri Lotara | Kejari Lombok Utara | Kejari KLU | Kejari Lotara
KPU Kabupaten Lombok Utara | KPU Kabupaten KLU | KPU Kabupaten Lotara | KPU Lombok Utara | KPU KLU | KPU Lotara
Bawaslu Kabupaten Lombok Utara | Bawaslu Kabupaten KLU | Bawaslu Kabupaten Lotara | Bawaslu Lombok Utara | Bawaslu KLU | Bawaslu Lotara
BPBD Kabupaten Lombok Utara | BPBD Kabupaten KLU | BPBD Kabupaten Lotara | BPBD Lombok Utara | BPBD KLU | BPBD Lotara
Pengadilan Negeri Lombok Utara | Pengadilan Negeri KLU | Pengadilan Negeri Lotara | PN Lombok Utara | PN KLU | PN Lotara
Pemerintah Kabupaten Kupang | Pemkab Kupang
DPRD Kabupaten Kupang | DPRD Kupang
Polres Kupang | Polresta Kupang | Polrestabes Kupang
Kejaksaan Negeri Kupang | Kejari Kupang
KPU Kabupaten Kupang | KPU Kupang
Bawaslu Kabupaten Kupang | Bawaslu Kupang
BPBD Kabupaten Kupang | BPBD Kupang
Pengadilan Negeri Kupang | PN Kupang
Pemerintah Kabupaten Timor Tengah Selatan | Pemerintah Kabupaten TTS | Pemkab Timor Tengah Selatan | Pemkab TTS
DPRD Kabupaten Timor Tengah Selatan | DPRD Kabupaten TTS | DPRD Timor Tengah Selatan | DPRD TTS
Polres Timor Tengah Selatan | Polres TTS
Kejaksaan Negeri Timor Tengah Selatan | Kejaksaan Negeri TTS | Kejari Timor Tengah Selatan | Kejari TTS
KPU Kabupaten Timor Tengah Selatan | KPU Kabupaten TTS | KPU Timor Tengah Selatan | KPU TTS
Bawaslu Kabupaten Timor Tengah Selatan | Bawaslu Kabupaten TTS | Bawaslu Timor Tengah Selatan | Bawaslu TTS
BPBD Kabupaten Timor Tengah Selatan | BPBD Kabupaten TTS | BPBD Timor Tengah Selatan | BPBD TTS
Pengadilan Negeri Timor Tengah Selatan | Pengadilan Negeri TTS | PN Timor Tengah Selatan | PN TTS
Pemerintah Kabupaten Timor Tengah Utara | Pemerintah Kabupaten TTU | Pemkab Timor Tengah Utara | Pemkab TTU
DPRD Kabupaten Timor Tengah Utara | DPRD Kabupaten TTU | DPRD Timor Tengah Utara | DPRD TTU
Polres Timor Tengah Utara | Polres TTU
Kejaksaan Negeri Timor Tengah Utara | Kejaksaan Negeri TTU | Kejari Timor Tengah Utara | Kejari TTU
KPU Kabupaten Timor Tengah Utara | KPU Kabupaten TTU | KPU Timor Tengah Utara | KPU TTU
Bawaslu Kabupaten Timor Tengah Utara | Bawaslu Kabupaten TTU | Bawaslu Timor Tengah Utara | Bawaslu TTU
BPBD Kabupaten Timor Tengah Utara | BPBD Kabupaten TTU | BPBD Timor Tengah Utara | BPBD TTU
Pengadilan Negeri Timor Tengah Utara | Pengadilan Negeri TTU | PN Timor Tengah Utara | PN TTU
Pemerintah Kabupaten Belu | Pemkab Belu
DPRD Kabupaten Belu | DPRD Belu
Polres Belu
Kejaksaan Negeri Belu | Kejari Belu
KPU Kabupaten Belu | KPU Belu
Bawaslu Kabupaten Belu | Bawaslu Belu
BPBD Kabupaten Belu | BPBD Belu
Pengadilan Negeri Belu | PN Belu
Pemerintah Kabupaten Alor | Pemkab Alor
DPRD Kabupaten Alor | DPRD Alor
Polres Alor
Kejaksaan Negeri Alor | Kejari Alor
KPU Kabupaten Alor | KPU Alor
Bawaslu Kabupaten Alor | Bawaslu Alor
BPBD Kabupaten Alor | BPBD Alor
Pengadilan Negeri Alor | PN Alor
Pemerintah Kabupaten Flores Timur | Pemerintah Kabupaten Flotim | Pemkab Flores Timur | Pemkab Flotim
DPRD Kabupaten Flores Timur | DPRD Kabupaten Flotim | DPRD Flores Timur | DPRD Flotim
Polres Flores Timur | Polres Flotim
Kejaksaan Negeri Flores Timur | Kejaksaan Negeri Flotim | Kejari Flores Timur | Kejari Flotim
KPU Kabupaten Flores Timur | KPU Kabupaten Flotim | KPU Flores Timur | KPU Flotim
Bawaslu Kabupaten Flores Timur | Bawaslu Kabupaten Flotim | Bawaslu Flores Timur | Bawaslu Flotim
BPBD Kabupaten Flores Timur | BPBD Kabupaten Flotim | BPBD Flores Timur | BPBD Flotim
Pengadilan Negeri Flores Timur | Pengadilan Negeri Flotim | PN Flores Timur | PN Flotim
Pemerintah Kabupaten Sikka | Pemkab Sikka
DPRD Kabupaten Sikka | DPRD Sikka
Polres Sikka
Kejaksaan Negeri Sikka | Kejari Sikka
KPU Kabupaten Sikka | KPU Sikka
Bawaslu Kabupaten Sikka | Bawaslu Sikka
BPBD Kabupaten Sikka | BPBD Sikka
Pengadilan Negeri Sikka | PN Sikka
Pemerintah Kabupaten Ende | Pemkab Ende
DPRD Kabupaten Ende | DPRD Ende
Polres Ende
Kejaksaan Negeri Ende | Kejari Ende
KPU Kabupaten Ende | KPU Ende
Bawaslu Kabupaten Ende | Bawaslu Ende
BPBD Kabupaten Ende | BPBD Ende
Pengadilan Negeri Ende | PN Ende
Pemerintah Kabupaten Ngada | Pemkab Ngada
DPRD Kabupaten Ngada | DPRD Ngada
Polres Ngada
Kejaksaan Negeri Ngada | Kejari Ngada
KPU Kabupaten Ngada | KPU Ngada
Bawaslu Kabupaten Ngada | Bawaslu Ngada
BPBD Kabupaten Ngada | BPBD Ngada
Pengadilan Negeri Ngada | PN Ngada
Pemerintah Kabupaten Manggarai | Pemkab Manggarai
DPRD Kabupaten Manggarai | DPRD Manggarai
Polres Manggarai
Kejaksaan Negeri Manggarai | Kejari Manggarai
KPU Kabupaten Manggarai | KPU Manggarai
Bawaslu Kabupaten Manggarai | Bawaslu Manggarai
BPBD Kabupaten Manggarai | BPBD Manggarai
Pengadilan Negeri Manggarai | PN Manggarai
Pemerintah Kabupaten Sumba Timur | Pemkab Sumba Timur
DPRD Kabupaten Sumba Timur | DPRD Sumba Timur
Polres Sumba Timur
Kejaksaan Negeri Sumba Timur | Kejari Sumba Timur
KPU Kabupaten Sumba Timur | KPU Sumba Timur
Bawaslu Kabupaten Sumba Timur | Bawaslu Sumba Timur
BPBD Kabupaten Sumba Timur | BPBD Sumba Timur
Pengadilan Negeri Sumba Timur | PN Sumba Timur
Pemerintah Kabupaten Sumba Barat | Pemkab Sumba Barat
DPRD Kabupaten Sumba Barat | DPRD Sumba Barat
Polres Sumba Barat
Kejaksaan Negeri Sumba Barat | Kejari Sumba Barat
KPU Kabupaten Sumba Barat | KPU Sumba Barat
Bawaslu Kabupaten Sumba Barat | Bawaslu Sumba Barat
BPBD Kabupaten Sumba Barat | BPBD Sumba Barat
Pengadilan Negeri Sumba Barat | PN Sumba Barat
Pemerintah Kabupaten Lembata | Pemkab Lembata
DPRD Kabupaten Lembata | DPRD Lembata
Polres Lembata
Kejaksaan Negeri Lembata | Kejari Lembata
KPU Kabupaten Lembata | KPU Lembata
Bawaslu Kabupaten Lembata | Bawaslu Lembata
BPBD Kabupaten Lembata | BPBD Lembata
Pengadilan Negeri Lembata | PN Lembata
Pemerintah Kabupaten Rote Ndao | Pemkab Rote Ndao
DPRD Kabupaten Rote Ndao | DPRD Rote Ndao
Polres Rote Ndao
Kejaksaan Negeri Rote Ndao | Kejari Rote Ndao
KPU Kabupaten Rote Ndao | KPU Rote Ndao
Bawaslu Kabupaten Rote Ndao | Bawaslu Rote Ndao
BPBD Kabupaten Rote Ndao | BPBD Rote Ndao
Pengadilan Negeri Rote Ndao | PN Rote Ndao
Pemerintah Kabupaten Manggarai Barat | Pemkab Manggarai Barat
DPRD Kabupaten Manggarai Barat | DPRD Manggarai Barat
Polres Manggarai Barat
Kejaksaan Negeri Manggarai Barat | Kejari Manggarai Barat
KPU Kabupaten Manggarai Barat | KPU Manggarai Barat
Bawaslu Kabupaten Manggarai Barat | Bawaslu Manggarai Barat
BPBD Kabupaten Manggarai Barat | BPBD Manggarai Barat
Pengadilan Negeri Manggarai Barat | PN Manggarai Barat
Pemerintah Kabupaten Nagekeo | Pemkab Nagekeo
DPRD Kabupaten Nagekeo | DPRD Nagekeo
Polres Nagekeo
Kejaksaan Negeri Nagekeo | Kejari Nagekeo
KPU Kabupaten Nagekeo | KPU Nagekeo
Bawaslu Kabupaten Nagekeo | Bawaslu Nagekeo
BPBD Kabupaten Nagekeo | BPBD Nagekeo
Pengadilan Negeri Nagekeo | PN Nagekeo
Pemerintah Kabupaten Sumba Tengah | Pemkab Sumba Tengah
DPRD Kabupaten Sumba Tengah | DPRD Sumba Tengah
Polres Sumba Tengah
Kejaksaan Negeri Sumba Tengah | Kejari Sumba Tengah
KPU Kabupaten Sumba Tengah | KPU Sumba Tengah
Bawaslu Kabupaten Sumba Tengah | Bawaslu Sumba Tengah
BPBD Kabupaten Sumba Tengah | BPBD Sumba Tengah
Pengadilan Negeri Sumba Tengah | PN Sumba Tengah
Pemerintah Kabupaten Sumba Barat Daya | Pemerintah Kabupaten SBD | Pemkab Sumba Barat Daya | Pemkab SBD
DPRD Kabupaten Sumba Barat Daya | DPRD Kabupaten SBD | DPRD Sumba Barat Daya | DPRD SBD
Polres Sumba Barat Daya | Polres SBD
Kejaksaan Negeri Sumba Barat Daya | Kejaksaan Negeri SBD | Kejari Sumba Barat Daya | Kejari SBD
KPU Kabupaten Sumba Barat Daya | KPU Kabupaten SBD | KPU Sumba Barat Daya | KPU SBD
Bawaslu Kabupaten Sumba Barat Daya | Bawaslu Kabupaten SBD | Bawaslu Sumba Barat Daya | Bawaslu SBD
BPBD Kabupaten Sumba Barat Daya | BPBD Kabupaten SBD | BPBD Sumba Barat Daya | BPBD SBD
Pengadilan Negeri Sumba Barat Daya | Pengadilan Negeri SBD | PN Sumba Barat Daya | PN SBD
Pemerintah Kabupaten Manggarai Timur | Pemerintah Kabupaten Matim | Pemkab Manggarai Timur | Pemkab Matim
DPRD Kabupaten Manggarai Timur | DPRD Kabupaten Matim | DPRD Manggarai Timur | DPRD Matim
Polres Manggarai Timur | Polres Matim
Kejaksaan Negeri Manggarai Timur | Kejaksaan Negeri Matim | Kejari Manggarai Timur | Kejari Matim
KPU Kabupaten Manggarai Timur | KPU Kabupaten Matim | KPU Manggarai Timur | KPU Matim
Bawaslu Kabupaten Manggarai Timur | Bawaslu Kabupaten Matim | Bawaslu Manggarai Timur | Bawaslu Matim
BPBD Kabupaten Manggarai Timur | BPBD Kabupaten Matim | BPBD Manggarai Timur | BPBD Matim
Pengadilan Negeri Manggarai Timur | Pengadilan Negeri Matim | PN Manggarai Timur | PN Matim
Pemerintah Kabupaten Sabu Raijua | Pemkab Sabu Raijua
DPRD Kabupaten Sabu Raijua | DPRD Sabu Raijua
Polres Sabu Raijua
Kejaksaan Negeri Sabu Raijua | Kejari Sabu Raijua
KPU Kabupaten Sabu Raijua | KPU Sabu Raijua
Bawaslu Kabupaten Sabu Raijua | Bawaslu Sabu Raijua
BPBD Kabupaten Sabu Raijua | BPBD Sabu Raijua
Pengadilan Negeri Sabu Raijua | PN Sabu Raijua
Pemerintah Kabupaten Malaka | Pemkab Malaka
DPRD Kabupaten Malaka | DPRD Malaka
Polres Malaka
Kejaksaan Negeri Malaka | Kejari Malaka
KPU Kabupaten Malaka | KPU Malaka
Bawaslu Kabupaten Malaka | Bawaslu Malaka
BPBD Kabupaten Malaka | BPBD Malaka
Pengadilan Negeri Malaka | PN Malaka
Pemerintah Kabupaten Sambas | Pemkab Sambas
DPRD Kabupaten Sambas | DPRD Sambas
Polres Sambas
Kejaksaan Negeri Sambas | Kejari Sambas
KPU Kabupaten Sambas | KPU Sambas
Bawaslu Kabupaten Sambas | Bawaslu Sambas
BPBD Kabupaten Sambas | BPBD Sambas
Pengadilan Negeri Sambas | PN Sambas
Pemerintah Kabupaten Mempawah | Pemkab Mempawah
DPRD Kabupaten Mempawah | DPRD Mempawah
Polres Mempawah
Kejaksaan Negeri Mempawah | Kejari Mempawah
KPU Kabupaten Mempawah | KPU Mempawah
Bawaslu Kabupaten Mempawah | Bawaslu Mempawah
BPBD Kabupaten Mempawah | BPBD Mempawah
Pengadilan Negeri Mempawah | PN Mempawah
Pemerintah Kabupaten Sanggau | Pemkab Sanggau
DPRD Kabupaten Sanggau | DPRD Sanggau
Polres Sanggau
Kejaksaan Negeri Sanggau | Kejari Sanggau
KPU Kabupaten Sanggau | KPU Sanggau
Bawaslu Kabupaten Sanggau | Bawaslu Sanggau
BPBD Kabupaten Sanggau | BPBD Sanggau
Pengadilan Negeri Sanggau | PN Sanggau
Pemerintah Kabupaten Ketapang | Pemkab Ketapang
DPRD Kabupaten Ketapang | DPRD Ketapang
Polres Ketapang
Kejaksaan Negeri Ketapang | Kejari Ketapang
KPU Kabupaten Ketapang | KPU Ketapang
Bawaslu Kabupaten Ketapang | Bawaslu Ketapang
BPBD Kabupaten Ketapang | BPBD Ketapang
Pengadilan Negeri Ketapang | PN Ketapang
Pemerintah Kabupaten Sintang | Pemkab Sintang
DPRD Kabupaten Sintang | DPRD Sintang
Polres Sintang
Kejaksaan Negeri Sintang | Kejari Sintang
KPU Kabupaten Sintang | KPU Sintang
Bawaslu Kabupaten Sintang | Bawaslu Sintang
BPBD Kabupaten Sintang | BPBD Sintang
Pengadilan Negeri Sintang | PN Sintang
Pemerintah Kabupaten Kapuas Hulu | Pemkab Kapuas Hulu
DPRD Kabupaten Kapuas Hulu | DPRD Kapuas Hulu
Polres Kapuas Hulu
Kejaksaan Negeri Kapuas Hulu | Kejari Kapuas Hulu
KPU Kabupaten Kapuas Hulu | KPU Kapuas Hulu
Bawaslu Kabupaten Kapuas Hulu | Bawaslu Kapuas Hulu
BPBD Kabupaten Kapuas Hulu | BPBD Kapuas Hulu
Pengadilan Negeri Kapuas Hulu | PN Kapuas Hulu
Pemerintah Kabupaten Bengkayang | Pemkab Bengkayang
DPRD Kabupaten Bengkayang | DPRD Bengkayang
Polres Bengkayang
Kejaksaan Negeri Bengkayang | Kejari Bengkayang
KPU Kabupaten Bengkayang | KPU Bengkayang
Bawaslu Kabupaten Bengkayang | Bawaslu Bengkayang
BPBD Kabupaten Bengkayang | BPBD Bengkayang
Pengadilan Negeri Bengkayang | PN Bengkayang
Pemerintah Kabupaten Landak | Pemkab Landak
DPRD Kabupaten Landak | DPRD Landak
Polres Landak
Kejaksaan Negeri Landak | Kejari Landak
KPU Kabupaten Landak | KPU Landak
Bawaslu Kabupaten Landak | Bawaslu Landak
BPBD Kabupaten Landak | BPBD Landak
Pengadilan Negeri Landak | PN Landak
Pemerintah Kabupaten Sekadau | Pemkab Sekadau
DPRD Kabupaten Sekadau | DPRD Sekadau
Polres Sekadau
Kejaksaan Negeri Sekadau | Kejari Sekadau
KPU Kabupaten Sekadau | KPU Sekadau
Bawaslu Kabupaten Sekadau | Bawaslu Sekadau
BPBD Kabupaten Sekadau | BPBD Sekadau
Pengadilan Negeri Sekadau | PN Sekadau
Pemerintah Kabupaten Melawi | Pemkab Melawi
DPRD Kabupaten Melawi | DPRD Melawi
Polres Melawi
Kejaksaan Negeri Melawi | Kejari Melawi
KPU Kabupaten Melawi | KPU Melawi
Bawaslu Kabupaten Melawi | Bawaslu Melawi
BPBD Kabupaten Melawi | BPBD Melawi
Pengadilan Negeri Melawi | PN Melawi
Pemerintah Kabupaten Kayong Utara | Pemerintah Kabupaten KKU | Pemkab Kayong Utara | Pemkab KKU
DPRD Kabupaten Kayong Utara | DPRD Kabupaten KKU | DPRD Kayong Utara | DPRD KKU
Polres Kayong Utara | Polres KKU
Kejaksaan Negeri Kayong Utara | Kejaksaan Negeri KKU | Kejari Kayong Utara | Kejari KKU
KPU Kabupaten Kayong Utara | KPU Kabupaten KKU | KPU Kayong Utara | KPU KKU
Bawaslu Kabupaten Kayong Utara | Bawaslu Kabupaten KKU | Bawaslu Kayong Utara | Bawaslu KKU
BPBD Kabupaten Kayong Utara | BPBD Kabupaten KKU | BPBD Kayong Utara | BPBD KKU
Pengadilan Negeri Kayong Utara | Pengadilan Negeri KKU | PN Kayong Utara | PN KKU
Pemerintah Kabupaten Kubu Raya | Pemkab Kubu Raya
DPRD Kabupaten Kubu Raya | DPRD Kubu Raya
Polres Kubu Raya
Kejaksaan Negeri Kubu Raya | Kejari Kubu Raya
KPU Kabupaten Kubu Raya | KPU Kubu Raya
Bawaslu Kabupaten Kubu Raya | Bawaslu Kubu Raya
BPBD Kabupaten Kubu Raya | BPBD Kubu Raya
Pengadilan Negeri Kubu Raya | PN Kubu Raya
Pemerintah Kabupaten Kotawaringin Barat | Pemerintah Kabupaten Kobar | Pemkab Kotawaringin Barat | Pemkab Kobar
DPRD Kabupaten Kotawaringin Barat | DPRD Kabupaten Kobar | DPRD Kotawaringin Barat | DPRD Kobar
Polres Kotawaringin Barat | Polres Kobar
Kejaksaan Negeri Kotawaringin Barat | Kejaksaan Negeri Kobar | Kejari Kotawaringin Barat | Kejari Kobar
KPU Kabupaten Kotawaringin Barat | KPU Kabupaten Kobar | KPU Kotawaringin Barat | KPU Kobar
Bawaslu Kabupaten Kotawaringin Barat | Bawaslu Kabupaten Kobar | Bawaslu Kotawaringin Barat | Bawaslu Kobar
BPBD Kabupaten Kotawaringin Barat | BPBD Kabupaten Kobar | BPBD Kotawaringin Barat | BPBD Kobar
Pengadilan Negeri Kotawaringin Barat | Pengadilan Negeri Kobar | PN Kotawaringin Barat | PN Kobar
Pemerintah Kabupaten Kotawaringin Timur | Pemerintah Kabupaten Kotim | Pemkab Kotawaringin Timur | Pemkab Kotim
DPRD Kabupaten Kotawaringin Timur | DPRD Kabupaten Kotim | DPRD Kotawaringin Timur | DPRD Kotim
Polres Kotawaringin Timur | Polres Kotim
Kejaksaan Negeri Kotawaringin Timur | Kejaksaan Negeri Kotim | Kejari Kotawaringin Timur | Kejari Kotim
KPU Kabupaten Kotawaringin Timur | KPU Kabupaten Kotim | KPU Kotawaringin Timur | KPU Kotim
Bawaslu Kabupaten Kotawaringin Timur | Bawaslu Kabupaten Kotim | Bawaslu Kotawaringin Timur | Bawaslu Kotim
BPBD Kabupaten Kotawaringin Timur | BPBD Kabupaten Kotim | BPBD Kotawaringin Timur | BPBD Kotim
Pengadilan Negeri Kotawaringin Timur | Pengadilan Negeri Kotim | PN Kotawaringin Timur | PN Kotim
Pemerintah Kabupaten Kapuas | Pemkab Kapuas
DPRD Kabupaten Kapuas | DPRD Kapuas
Polres Kapuas
Kejaksaan Negeri Kapuas | Kejari Kapuas
KPU Kabupaten Kapuas | KPU Kapuas
Bawaslu Kabupaten Kapuas | Bawaslu Kapuas
BPBD Kabupaten Kapuas | BPBD Kapuas
Pengadilan Negeri Kapuas | PN Kapuas
Pemerintah Kabupaten Barito Selatan | Pemerintah Kabupaten Barsel | Pemkab Barito Selatan | Pemkab Barsel
DPRD Kabupaten Barito Selatan | DPRD Kabupaten Barsel | DPRD Barito Selatan | DPRD Barsel
Polres Barito Selatan | Polres Barsel
Kejaksaan Negeri Barito Selatan | Kejaksaan Negeri Barsel | Kejari Barito Selatan | Kejari Barsel
KPU Kabupaten Barito Selatan | KPU Kabupaten Barsel | KPU Barito Selatan | KPU Barsel
Bawaslu Kabupaten Barito Selatan | Bawaslu Kabupaten Barsel | Bawaslu Barito Selatan | Bawaslu Barsel
BPBD Kabupaten Barito Selatan | BPBD Kabupaten Barsel | BPBD Barito Selatan | BPBD Barsel
Pengadilan Negeri Barito Selatan | Pengadilan Negeri Barsel | PN Barito Selatan | PN Barsel
Pemerintah Kabupaten Barito Utara | Pemerintah Kabupaten Barut | Pemkab Barito Utara | Pemkab Barut
DPRD Kabupaten Barito Utara | DPRD Kabupaten Barut | DPRD Barito Utara | DPRD Barut
Polres Barito Utara | Polres Barut
Kejaksaan Negeri Barito Utara | Kejaksaan Negeri Barut | Kejari Barito Utara | Kejari Barut
KPU Kabupaten Barito Utara | KPU Kabupaten Barut | KPU Barito Utara | KPU Barut
Bawaslu Kabupaten Barito Utara | Bawaslu Kabupaten Barut | Bawaslu Barito Utara | Bawaslu Barut
BPBD Kabupaten Barito Utara | BPBD Kabupaten Barut | BPBD Barito Utara | BPBD Barut
Pengadilan Negeri Barito Utara | Pengadilan Negeri Barut | PN Barito Utara | PN Barut
Pemerintah Kabupaten Katingan | Pemkab Katingan
DPRD Kabupaten Katingan | DPRD Katingan
Polres Katingan
Kejaksaan Negeri Katingan | Kejari Katingan
KPU Kabupaten Katingan | KPU Katingan
Bawaslu Kabupaten Katingan | Bawaslu Katingan
BPBD Kabupaten Katingan | BPBD Katingan
Pengadilan Negeri Katingan | PN Katingan
Pemerintah Kabupaten Seruyan | Pemkab Seruyan
DPRD Kabupaten Seruyan | DPRD Seruyan
Polres Seruyan
Kejaksaan Negeri Seruyan | Kejari Seruyan
KPU Kabupaten Seruyan | KPU Seruyan
Bawaslu Kabupaten Seruyan | Bawaslu Seruyan
BPBD Kabupaten Seruyan | BPBD Seruyan
Pengadilan Negeri Seruyan | PN Seruyan
Pemerintah Kabupaten Sukamara | Pemkab Sukamara
DPRD Kabupaten Sukamara | DPRD Sukamara
Polres Sukamara
Kejaksaan Negeri Sukamara | Kejari Sukamara
KPU Kabupaten Sukamara | KPU Sukamara
Bawaslu Kabupaten Sukamara | Bawaslu Sukamara
BPBD Kabupaten Sukamara | BPBD Sukamara
Pengadilan Negeri Sukamara | PN Sukamara
Pemerintah Kabupaten Lamandau | Pemkab Lamandau
DPRD Kabupaten Lamandau | DPRD Lamandau
Polres Lamandau
Kejaksaan Negeri Lamandau | Kejari Lamandau
KPU Kabupaten Lamandau | KPU Lamandau
Bawaslu Kabupaten Lamandau | Bawaslu Lamandau
BPBD Kabupaten Lamandau | BPBD Lamandau
Pengadilan Negeri Lamandau | PN Lamandau
Pemerintah Kabupaten Gunung Mas | Pemerintah Kabupaten Gumas | Pemkab Gunung Mas | Pemkab Gumas
DPRD Kabupaten Gunung Mas | DPRD Kabupaten Gumas | DPRD Gunung Mas | DPRD Gumas
Polres Gunung Mas | Polres Gumas
Kejaksaan Negeri Gunung Mas | Kejaksaan Negeri Gumas | Kejari Gunung Mas | Kejari Gumas
KPU Kabupaten Gunung Mas | KPU Kabupaten Gumas | KPU Gunung Mas | KPU Gumas
Bawaslu Kabupaten Gunung Mas | Bawaslu Kabupaten Gumas | Bawaslu Gunung Mas | Bawaslu Gumas
BPBD Kabupaten Gunung Mas | BPBD Kabupaten Gumas | BPBD Gunung Mas | BPBD Gumas
Pengadilan Negeri Gunung Mas | Pengadilan Negeri Gumas | PN Gunung Mas | PN Gumas
Pemerintah Kabupaten Pulang Pisau | Pemerintah Kabupaten Pulpis | Pemkab Pulang Pisau | Pemkab Pulpis
DPRD Kabupaten Pulang Pisau | DPRD Kabupaten Pulpis | DPRD Pulang Pisau | DPRD Pulpis
Polres Pulang Pisau | Polres Pulpis
Kejaksaan Negeri Pulang Pisau | Kejaksaan Negeri Pulpis | Kejari Pulang Pisau | Kejari Pulpis
KPU Kabupaten Pulang Pisau | KPU Kabupaten Pulpis | KPU Pulang Pisau | KPU Pulpis
Bawaslu Kabupaten Pulang Pisau | Bawaslu Kabupaten Pulpis | Bawaslu Pulang Pisau | Bawaslu Pulpis
BPBD Kabupaten Pulang Pisau | BPBD Kabupaten Pulpis | BPBD Pulang Pisau | BPBD Pulpis
Pengadilan Negeri Pulang Pisau | Pengadilan Negeri Pulpis | PN Pulang Pisau | PN Pulpis
Pemerintah Kabupaten Murung Raya | Pemkab Murung Raya
DPRD Kabupaten Murung Raya | DPRD Murung Raya
Polres Murung Raya
Kejaksaan Negeri Murung Raya | Kejari Murung Raya
KPU Kabupaten Murung Raya | KPU Murung Raya
Bawaslu Kabupaten Murung Raya | Bawaslu Murung Raya
BPBD Kabupaten Murung Raya | BPBD Murung Raya
Pengadilan Negeri Murung Raya | PN Murung Raya
Pemerintah Kabupaten Barito Timur | Pemerintah Kabupaten Bartim | Pemkab Barito Timur | Pemkab Bartim
DPRD Kabupaten Barito Timur | DPRD Kabupaten Bartim | DPRD Barito Timur | DPRD Bartim
Polres Barito Timur | Polres Bartim
Kejaksaan Negeri Barito Timur | Kejaksaan Negeri Bartim | Kejari Barito Timur | Kejari Bartim
KPU Kabupaten Barito Timur | KPU Kabupaten Bartim | KPU Barito Timur | KPU Bartim
Bawaslu Kabupaten Barito Timur | Bawaslu Kabupaten Bartim | Bawaslu Barito Timur | Bawaslu Bartim
BPBD Kabupaten Barito Timur | BPBD Kabupaten Bartim | BPBD Barito Timur | BPBD Bartim
Pengadilan Negeri Barito Timur | Pengadilan Negeri Bartim | PN Barito Timur | PN Bartim
Pemerintah Kabupaten Tanah Laut | Pemkab Tanah Laut
DPRD Kabupaten Tanah Laut | DPRD Tanah Laut
Polres Tanah Laut
Kejaksaan Negeri Tanah Laut | Kejari Tanah Laut
KPU Kabupaten Tanah Laut | KPU Tanah Laut
Bawaslu Kabupaten Tanah Laut | Bawaslu Tanah Laut
BPBD Kabupaten Tanah Laut | BPBD Tanah Laut
Pengadilan Negeri Tanah Laut | PN Tanah Laut
Pemerintah Kabupaten Kotabaru | Pemkab Kotabaru
DPRD Kabupaten Kotabaru | DPRD Kotabaru
Polres Kotabaru
Kejaksaan Negeri Kotabaru | Kejari Kotabaru
KPU Kabupaten Kotabaru | KPU Kotabaru
Bawaslu Kabupaten Kotabaru | Bawaslu Kotabaru
BPBD Kabupaten Kotabaru | BPBD Kotabaru
Pengadilan Negeri Kotabaru | PN Kotabaru
Pemerintah Kabupaten Banjar | Pemkab Banjar
DPRD Kabupaten Banjar | DPRD Banjar
Polres Banjar | Polresta Banjar | Polrestabes Banjar
Kejaksaan Negeri Banjar | Kejari Banjar
KPU Kabupaten Banjar | KPU Banjar
Bawaslu Kabupaten Banjar | Bawaslu Banjar
BPBD Kabupaten Banjar | BPBD Banjar
Pengadilan Negeri Banjar | PN Banjar
Pemerintah Kabupaten Barito Kuala | Pemerintah Kabupaten Batola | Pemkab Barito Kuala | Pemkab Batola
DPRD Kabupaten Barito Kuala | DPRD Kabupaten Batola | DPRD Barito Kuala | DPRD Batola
Polres Barito Kuala | Polres Batola
Kejaksaan Negeri Barito Kuala | Kejaksaan Negeri Batola | Kejari Barito Kuala | Kejari Batola
KPU Kabupaten Barito Kuala | KPU Kabupaten Batola | KPU Barito Kuala | KPU Batola
Bawaslu Kabupaten Barito Kuala | Bawaslu Kabupaten Batola | Bawaslu Barito Kuala | Bawaslu Batola
BPBD Kabupaten Barito Kuala | BPBD Kabupaten Batola | BPBD Barito Kuala | BPBD Batola
Pengadilan Negeri Barito Kuala | Pengadilan Negeri Batola | PN Barito Kuala | PN Batola
Pemerintah Kabupaten Tapin | Pemkab Tapin
DPRD Kabupaten Tapin | DPRD Tapin
Polres Tapin
Kejaksaan Negeri Tapin | Kejari Tapin
KPU Kabupaten Tapin | KPU Tapin
Bawaslu Kabupaten Tapin | Bawaslu Tapin
BPBD Kabupaten Tapin | BPBD Tapin
Pengadilan Negeri Tapin | PN Tapin
Pemerintah Kabupaten Hulu Sungai Selatan | Pemerintah Kabupaten HSS | Pemkab Hulu Sungai Selatan | Pemkab HSS
DPRD Kabupaten Hulu Sungai Selatan | DPRD Kabupaten HSS | DPRD Hulu Sungai Selatan | DPRD HSS
Polres Hulu Sungai Selatan | Polres HSS
Kejaksaan Negeri Hulu Sungai Selatan | Kejaksaan Negeri HSS | Kejari Hulu Sungai Selatan | Kejari HSS
KPU Kabupaten Hulu Sungai Selatan | KPU Kabupaten HSS | KPU Hulu Sungai Selatan | KPU HSS
Bawaslu Kabupaten Hulu Sungai Selatan | Bawaslu Kabupaten HSS | Bawaslu Hulu Sungai Selatan | Bawaslu HSS
BPBD Kabupaten Hulu Sungai Selatan | BPBD Kabupaten HSS | BPBD Hulu Sungai Selatan | BPBD HSS
Pengadilan Negeri Hulu Sungai Selatan | Pengadilan Negeri HSS | PN Hulu Sungai Selatan | PN HSS
Pemerintah Kabupaten Hulu Sungai Tengah | Pemerintah Kabupaten HST | Pemkab Hulu Sungai Tengah | Pemkab HST
DPRD Kabupaten Hulu Sungai Tengah | DPRD Kabupaten HST | DPRD Hulu Sungai Tengah | DPRD HST
Polres Hulu Sungai Tengah | Polres HST
Kejaksaan Negeri Hulu Sungai Tengah | Kejaksaan Negeri HST | Kejari Hulu Sungai Tengah | Kejari HST
KPU Kabupaten Hulu Sungai Tengah | KPU Kabupaten HST | KPU Hulu Sungai Tengah | KPU HST
Bawaslu Kabupaten Hulu Sungai Tengah | Bawaslu Kabupaten HST | Bawaslu Hulu Sungai Tengah | Bawaslu HST
BPBD Kabupaten Hulu Sungai Tengah | BPBD Kabupaten HST | BPBD Hulu Sungai Tengah | BPBD HST
Pengadilan Negeri Hulu Sungai Tengah | Pengadilan Negeri HST | PN Hulu Sungai Tengah | PN HST
Pemerintah Kabupaten Hulu Sungai Utara | Pemerintah Kabupaten HSU | Pemkab Hulu Sungai Utara | Pemkab HSU
DPRD Kabupaten Hulu Sungai Utara | DPRD Kabupaten HSU | DPRD Hulu Sungai Utara | DPRD HSU
Polres Hulu Sungai Utara | Polres HSU
Kejaksaan Negeri Hulu Sungai Utara | Kejaksaan Negeri HSU | Kejari Hulu Sungai Utara | Kejari HSU
KPU Kabupaten Hulu Sungai Utara | KPU Kabupaten HSU | KPU Hulu Sungai Utara | KPU HSU
Bawaslu Kabupaten Hulu Sungai Utara | Bawaslu Kabupaten HSU | Bawaslu Hulu Sungai Utara | Bawaslu HSU
BPBD Kabupaten Hulu Sungai Utara | BPBD Kabupaten HSU | BPBD Hulu Sungai Utara | BPBD HSU
Pengadilan Negeri Hulu Sungai Utara | Pengadilan Negeri HSU | PN Hulu Sungai Utara | PN HSU
Pemerintah Kabupaten Tabalong | Pemkab Tabalong
DPRD Kabupaten Tabalong | DPRD Tabalong
Polres Tabalong
Kejaksaan Negeri Tabalong | Kejari Tabalong
KPU Kabupaten Tabalong | KPU Tabalong
Bawaslu Kabupaten Tabalong | Bawaslu Tabalong
BPBD Kabupaten Tabalong | BPBD Tabalong
Pengadilan Negeri Tabalong | PN Tabalong
Pemerintah Kabupaten Tanah Bumbu | Pemerintah Kabupaten Tanbu | Pemkab Tanah Bumbu | Pemkab Tanbu
DPRD Kabupaten Tanah Bumbu | DPRD Kabupaten Tanbu | DPRD Tanah Bumbu | DPRD Tanbu
Polres Tanah Bumbu | Polres Tanbu
Kejaksaan Negeri Tanah Bumbu | Kejaksaan Negeri Tanbu | Kejari Tanah Bumbu | Kejari Tanbu
KPU Kabupaten Tanah Bumbu | KPU Kabupaten Tanbu | KPU Tanah Bumbu | KPU Tanbu
Bawaslu Kabupaten Tanah Bumbu | Bawaslu Kabupaten Tanbu | Bawaslu Tanah Bumbu | Bawaslu Tanbu
BPBD Kabupaten Tanah Bumbu | BPBD Kabupaten Tanbu | BPBD Tanah Bumbu | BPBD Tanbu
Pengadilan Negeri Tanah Bumbu | Pengadilan Negeri Tanbu | PN Tanah Bumbu | PN Tanbu
Pemerintah Kabupaten Balangan | Pemkab Balangan
DPRD Kabupaten Balangan | DPRD Balangan
Polres Balangan
Kejaksaan Negeri Balangan | Kejari Balangan
KPU Kabupaten Balangan | KPU Balangan
Bawaslu Kabupaten Balangan | Bawaslu Balangan
BPBD Kabupaten Balangan | BPBD Balangan
Pengadilan Negeri Balangan | PN Balangan
Pemerintah Kabupaten Paser | Pemkab Paser
DPRD Kabupaten Paser | DPRD Paser
Polres Paser
Kejaksaan Negeri Paser | Kejari Paser
KPU Kabupaten Paser | KPU Paser
Bawaslu Kabupaten Paser | Bawaslu Paser
BPBD Kabupaten Paser | BPBD Paser
Pengadilan Negeri Paser | PN Paser
Pemerintah Kabupaten Kutai Kartanegara | Pemerintah Kabupaten Kukar | Pemkab Kutai Kartanegara | Pemkab Kukar
DPRD Kabupaten Kutai Kartanegara | DPRD Kabupaten Kukar | DPRD Kutai Kartanegara | DPRD Kukar
Polres Kutai Kartanegara | Polres Kukar
Kejaksaan Negeri Kutai Kartanegara | Kejaksaan Negeri Kukar | Kejari Kutai Kartanegara | Kejari Kukar
KPU Kabupaten Kutai Kartanegara | KPU Kabupaten Kukar | KPU Kutai Kartanegara | KPU Kukar
Bawaslu Kabupaten Kutai Kartanegara | Bawaslu Kabupaten Kukar | Bawaslu Kutai Kartanegara | Bawaslu Kukar
BPBD Kabupaten Kutai Kartanegara | BPBD Kabupaten Kukar | BPBD Kutai Kartanegara | BPBD Kukar
Pengadilan Negeri Kutai Kartanegara | Pengadilan Negeri Kukar | PN Kutai Kartanegara | PN Kukar
Pemerintah Kabupaten Berau | Pemkab Berau
DPRD Kabupaten Berau | DPRD Berau
Polres Berau
Kejaksaan Negeri Berau | Kejari Berau
KPU Kabupaten Berau | KPU Berau
Bawaslu Kabupaten Berau | Bawaslu Berau
BPBD Kabupaten Berau | BPBD Berau
Pengadilan Negeri Berau | PN Berau
Pemerintah Kabupaten Kutai Barat | Pemerintah Kabupaten Kubar | Pemkab Kutai Barat | Pemkab Kubar
DPRD Kabupaten Kutai Barat | DPRD Kabupaten Kubar | DPRD Kutai Barat | DPRD Kubar
Polres Kutai Barat | Polres Kubar
Kejaksaan Negeri Kutai Barat | Kejaksaan Negeri Kubar | Kejari Kutai Barat | Kejari Kubar
KPU Kabupaten Kutai Barat | KPU Kabupaten Kubar | KPU Kutai Barat | KPU Kubar
Bawaslu Kabupaten Kutai Barat | Bawaslu Kabupaten Kubar | Bawaslu Kutai Barat | Bawaslu Kubar
BPBD Kabupaten Kutai Barat | BPBD Kabupaten Kubar | BPBD Kutai Barat | BPBD Kubar
Pengadilan Negeri Kutai Barat | Pengadilan Negeri Kubar | PN Kutai Barat | PN Kubar
Pemerintah Kabupaten Kutai Timur | Pemerintah Kabupaten Kutim | Pemkab Kutai Timur | Pemkab Kutim
DPRD Kabupaten Kutai Timur | DPRD Kabupaten Kutim | DPRD Kutai Timur | DPRD Kutim
Polres Kutai Timur | Polres Kutim
Kejaksaan Negeri Kutai Timur | Kejaksaan Negeri Kutim | Kejari Kutai Timur | Kejari Kutim
KPU Kabupaten Kutai Timur | KPU Kabupaten Kutim | KPU Kutai Timur | KPU Kutim
Bawaslu Kabupaten Kutai Timur | Bawaslu Kabupaten Kutim | Bawaslu Kutai Timur | Bawaslu Kutim
BPBD Kabupaten Kutai Timur | BPBD Kabupaten Kutim | BPBD Kutai Timur | BPBD Kutim
Pengadilan Negeri Kutai Timur | Pengadilan Negeri Kutim | PN Kutai Timur | PN Kutim
Pemerintah Kabupaten Penajam Paser Utara | Pemerintah Kabupaten PPU | Pemerintah Kabupaten Penajam | Pemkab Penajam Paser Utara | Pemkab PPU | Pemkab Penajam
DPRD Kabupaten Penajam Paser Utara | DPRD Kabupaten PPU | DPRD Kabupaten Penajam | DPRD Penajam Paser Utara | DPRD PPU | DPRD Penajam
Polres Penajam Paser Utara | Polres PPU | Polres Penajam
Kejaksaan Negeri Penajam Paser Utara | Kejaksaan Negeri PPU | Kejaksaan Negeri Penajam | Kejari Penajam Paser Utara | Kejari PPU | Kejari Penajam
KPU Kabupaten Penajam Paser Utara | KPU Kabupaten PPU | KPU Kabupaten Penajam | KPU Penajam Paser Utara | KPU PPU | KPU Penajam
Bawaslu Kabupaten Penajam Paser Utara | Bawaslu Kabupaten PPU | Bawaslu Kabupaten Penajam | Bawaslu Penajam Paser Utara | Bawaslu PPU | Bawaslu Penajam
BPBD Kabupaten Penajam Paser Utara | BPBD Kabupaten PPU | BPBD Kabupaten Penajam | BPBD Penajam Paser Utara | BPBD PPU | BPBD Penajam
Pengadilan Negeri Penajam Paser Utara | Pengadilan Negeri PPU | Pengadilan Negeri Penajam | PN Penajam Paser Utara | PN PPU | PN Penajam
Pemerintah Kabupaten Mahakam Ulu | Pemerintah Kabupaten Mahulu | Pemkab Mahakam Ulu | Pemkab Mahulu
DPRD Kabupaten Mahakam Ulu | DPRD Kabupaten Mahulu | DPRD Mahakam Ulu | DPRD Mahulu
Polres Mahakam Ulu | Polres Mahulu
Kejaksaan Negeri Mahakam Ulu | Kejaksaan Negeri Mahulu | Kejari Mahakam Ulu | Kejari Mahulu
KPU Kabupaten Mahakam Ulu | KPU Kabupaten Mahulu | KPU Mahakam Ulu | KPU Mahulu
Bawaslu Kabupaten Mahakam Ulu | Bawaslu Kabupaten Mahulu | Bawaslu Mahakam Ulu | Bawaslu Mahulu
BPBD Kabupaten Mahakam Ulu | BPBD Kabupaten Mahulu | BPBD Mahakam Ulu | BPBD Mahulu
Pengadilan Negeri Mahakam Ulu | Pengadilan Negeri Mahulu | PN Mahakam Ulu | PN Mahulu
Pemerintah Kabupaten Bulungan | Pemkab Bulungan
DPRD Kabupaten Bulungan | DPRD Bulungan
Polres Bulungan
Kejaksaan Negeri Bulungan | Kejari Bulungan
KPU Kabupaten Bulungan | KPU Bulungan
Bawaslu Kabupaten Bulungan | Bawaslu Bulungan
BPBD Kabupaten Bulungan | BPBD Bulungan
Pengadilan Negeri Bulungan | PN Bulungan
Pemerintah Kabupaten Malinau | Pemkab Malinau
DPRD Kabupaten Malinau | DPRD Malinau
Polres Malinau
Kejaksaan Negeri Malinau | Kejari Malinau
KPU Kabupaten Malinau | KPU Malinau
Bawaslu Kabupaten Malinau | Bawaslu Malinau
BPBD Kabupaten Malinau | BPBD Malinau
Pengadilan Negeri Malinau | PN Malinau
Pemerintah Kabupaten Nunukan | Pemkab Nunukan
DPRD Kabupaten Nunukan | DPRD Nunukan
Polres Nunukan
Kejaksaan Negeri Nunukan | Kejari Nunukan
KPU Kabupaten Nunukan | KPU Nunukan
Bawaslu Kabupaten Nunukan | Bawaslu Nunukan
BPBD Kabupaten Nunukan | BPBD Nunukan
Pengadilan Negeri Nunukan | PN Nunukan
Pemerintah Kabupaten Tana Tidung | Pemkab Tana Tidung
DPRD Kabupaten Tana Tidung | DPRD Tana Tidung
Polres Tana Tidung
Kejaksaan Negeri Tana Tidung | Kejari Tana Tidung
KPU Kabupaten Tana Tidung | KPU Tana Tidung
Bawaslu Kabupaten Tana Tidung | Bawaslu Tana Tidung
BPBD Kabupaten Tana Tidung | BPBD Tana Tidung
Pengadilan Negeri Tana Tidung | PN Tana Tidung
Pemerintah Kabupaten Bolaang Mongondow | Pemerintah Kabupaten Bolmong | Pemkab Bolaang Mongondow | Pemkab Bolmong
DPRD Kabupaten Bolaang Mongondow | DPRD Kabupaten Bolmong | DPRD Bolaang Mongondow | DPRD Bolmong
Polres Bolaang Mongondow | Polres Bolmong
Kejaksaan Negeri Bolaang Mongondow | Kejaksaan Negeri Bolmong | Kejari Bolaang Mongondow | Kejari Bolmong
KPU Kabupaten Bolaang Mongondow | KPU Kabupaten Bolmong | KPU Bolaang Mongondow | KPU Bolmong
Bawaslu Kabupaten Bolaang Mongondow | Bawaslu Kabupaten Bolmong | Bawaslu Bolaang Mongondow | Bawaslu Bolmong
BPBD Kabupaten Bolaang Mongondow | BPBD Kabupaten Bolmong | BPBD Bolaang Mongondow | BPBD Bolmong
Pengadilan Negeri Bolaang Mongondow | Pengadilan Negeri Bolmong | PN Bolaang Mongondow | PN Bolmong
Pemerintah Kabupaten Minahasa | Pemkab Minahasa
DPRD Kabupaten Minahasa | DPRD Minahasa
Polres Minahasa
Kejaksaan Negeri Minahasa | Kejari Minahasa
KPU Kabupaten Minahasa | KPU Minahasa
Bawaslu Kabupaten Minahasa | Bawaslu Minahasa
BPBD Kabupaten Minahasa | BPBD Minahasa
Pengadilan Negeri Minahasa | PN Minahasa
Pemerintah Kabupaten Kepulauan Sangihe | Pemerintah Kabupaten Sangihe | Pemkab Kepulauan Sangihe | Pemkab Sangihe
DPRD Kabupaten Kepulauan Sangihe | DPRD Kabupaten Sangihe | DPRD Kepulauan Sangihe | DPRD Sangihe
Polres Kepulauan Sangihe | Polres Sangihe
Kejaksaan Negeri Kepulauan Sangihe | Kejaksaan Negeri Sangihe | Kejari Kepulauan Sangihe | Kejari Sangihe
KPU Kabupaten Kepulauan Sangihe | KPU Kabupaten Sangihe | KPU Kepulauan Sangihe | KPU Sangihe
Bawaslu Kabupaten Kepulauan Sangihe | Bawaslu Kabupaten Sangihe | Bawaslu Kepulauan Sangihe | Bawaslu Sangihe
BPBD Kabupaten Kepulauan Sangihe | BPBD Kabupaten Sangihe | BPBD Kepulauan Sangihe | BPBD Sangihe
Pengadilan Negeri Kepulauan Sangihe | Pengadilan Negeri Sangihe | PN Kepulauan Sangihe | PN Sangihe
Pemerintah Kabupaten Kepulauan Talaud | Pemerintah Kabupaten Talaud | Pemkab Kepulauan Talaud | Pemkab Talaud
DPRD Kabupaten Kepulauan Talaud | DPRD Kabupaten Talaud | DPRD Kepulauan Talaud | DPRD Talaud
Polres Kepulauan Talaud | Polres Talaud
Kejaksaan Negeri Kepulauan Talaud | Kejaksaan Negeri Talaud | Kejari Kepulauan Talaud | Kejari Talaud
KPU Kabupaten Kepulauan Talaud | KPU Kabupaten Talaud | KPU Kepulauan Talaud | KPU Talaud
Bawaslu Kabupaten Kepulauan Talaud | Bawaslu Kabupaten Talaud | Bawaslu Kepulauan Talaud | Bawaslu Talaud
BPBD Kabupaten Kepulauan Talaud | BPBD Kabupaten Talaud | BPBD Kepulauan Talaud | BPBD Talaud
Pengadilan Negeri Kepulauan Talaud | Pengadilan Negeri Talaud | PN Kepulauan Talaud | PN Talaud
Pemerintah Kabupaten Minahasa Selatan | Pemerintah Kabupaten Minsel | Pemkab Minahasa Selatan | Pemkab Minsel
DPRD Kabupaten Minahasa Selatan | DPRD Kabupaten Minsel | DPRD Minahasa Selatan | DPRD Minsel
Polres Minahasa Selatan | Polres Minsel
Kejaksaan Negeri Minahasa Selatan | Kejaksaan Negeri Minsel | Kejari Minahasa Selatan | Kejari Minsel
KPU Kabupaten Minahasa Selatan | KPU Kabupaten Minsel | KPU Minahasa Selatan | KPU Minsel
Bawaslu Kabupaten Minahasa Selatan | Bawaslu Kabupaten Minsel | Bawaslu Minahasa Selatan | Bawaslu Minsel
BPBD Kabupaten Minahasa Selatan | BPBD Kabupaten Minsel | BPBD Minahasa Selatan | BPBD Minsel
Pengadilan Negeri Minahasa Selatan | Pengadilan Negeri Minsel | PN Minahasa Selatan | PN Minsel
Pemerintah Kabupaten Minahasa Utara | Pemerintah Kabupaten Minut | Pemkab Minahasa Utara | Pemkab Minut
DPRD Kabupaten Minahasa Utara | DPRD Kabupaten Minut | DPRD Minahasa Utara | DPRD Minut
Polres Minahasa Utara | Polres Minut
Kejaksaan Negeri Minahasa Utara | Kejaksaan Negeri Minut | Kejari Minahasa Utara | Kejari Minut
KPU Kabupaten Minahasa Utara | KPU Kabupaten Minut | KPU Minahasa Utara | KPU Minut
Bawaslu Kabupaten Minahasa Utara | Bawaslu Kabupaten Minut | Bawaslu Minahasa Utara | Bawaslu Minut
BPBD Kabupaten Minahasa Utara | BPBD Kabupaten Minut | BPBD Minahasa Utara | BPBD Minut
Pengadilan Negeri Minahasa Utara | Pengadilan Negeri Minut | PN Minahasa Utara | PN Minut
Pemerintah Kabupaten Minahasa Tenggara | Pemkab Minahasa Tenggara
DPRD Kabupaten Minahasa Tenggara | DPRD Minahasa Tenggara
Polres Minahasa Tenggara
Kejaksaan Negeri Minahasa Tenggara | Kejari Minahasa Tenggara
KPU Kabupaten Minahasa Tenggara | KPU Minahasa Tenggara
Bawaslu Kabupaten Minahasa Tenggara | Bawaslu Minahasa Tenggara
BPBD Kabupaten Minahasa Tenggara | BPBD Minahasa Tenggara
Pengadilan Negeri Minahasa Tenggara | PN Minahasa Tenggara
Pemerintah Kabupaten Bolaang Mongondow Utara | Pemerintah Kabupaten Bolmut | Pemkab Bolaang Mongondow Utara | Pemkab Bolmut
DPRD Kabupaten Bolaang Mongondow Utara | DPRD Kabupaten Bolmut | DPRD Bolaang Mongondow Utara | DPRD Bolmut
Polres Bolaang Mongondow Utara | Polres Bolmut
Kejaksaan Negeri Bolaang Mongondow Utara | Kejaksaan Negeri Bolmut | Kejari Bolaang Mongondow Utara | Kejari Bolmut
KPU Kabupaten Bolaang Mongondow Utara | KPU Kabupaten Bolmut | KPU Bolaang Mongondow Utara | KPU Bolmut
Bawaslu Kabupaten Bolaang Mongondow Utara | Bawaslu Kabupaten Bolmut | Bawaslu Bolaang Mongondow Utara | Bawaslu Bolmut
BPBD Kabupaten Bolaang Mongondow Utara | BPBD Kabupaten Bolmut | BPBD Bolaang Mongondow Utara | BPBD Bolmut
Pengadilan Negeri Bolaang Mongondow Utara | Pengadilan Negeri Bolmut | PN Bolaang Mongondow Utara | PN Bolmut
Pemerintah Kabupaten Kepulauan Siau Tagulandang Biaro | Pemerintah Kabupaten Sitaro | Pemerintah Kabupaten Kepulauan Sitaro | Pemerintah Kabupaten Siau Tagulandang Biaro | Pemkab Kepulauan Siau Tagulandang Biaro | Pemkab Sitaro | Pemkab Kepulauan Sitaro | Pemkab Siau Tagulandang Biaro
DPRD Kabupaten Kepulauan Siau Tagulandang Biaro | DPRD Kabupaten Sitaro | DPRD Kabupaten Kepulauan Sitaro | DPRD Kabupaten Siau Tagulandang Biaro | DPRD Kepulauan Siau Tagulandang Biaro | DPRD Sitaro | DPRD Kepulauan Sitaro | DPRD Siau Tagulandang Biaro
Polres Kepulauan Siau Tagulandang Biaro | Polres Sitaro | Polres Kepulauan Sitaro | Polres Siau Tagulandang Biaro
Kejaksaan Negeri Kepulauan Siau Tagulandang Biaro | Kejaksaan Negeri Sitaro | Kejaksaan Negeri Kepulauan Sitaro | Kejaksaan Negeri Siau Tagulandang Biaro | Kejari Kepulauan Siau Tagulandang Biaro | Kejari Sitaro | Kejari Kepulauan Sitaro | Kejari Siau Tagulandang Biaro
KPU Kabupaten Kepulauan Siau Tagulandang Biaro | KPU Kabupaten Sitaro | KPU Kabupaten Kepulauan Sitaro | KPU Kabupaten Siau Tagulandang Biaro | KPU Kepulauan Siau Tagulandang Biaro | KPU Sitaro | KPU Kepulauan Sitaro | KPU Siau Tagulandang Biaro
Bawaslu Kabupaten Kepulauan Siau Tagulandang Biaro | Bawaslu Kabupaten Sitaro | Bawaslu Kabupaten Kepulauan Sitaro | Bawaslu Kabupaten Siau Tagulandang Biaro | Bawaslu Kepulauan Siau Tagulandang Biaro | Bawaslu Sitaro | Bawaslu Kepulauan Sitaro | Bawaslu Siau Tagulandang Biaro
BPBD Kabupaten Kepulauan Siau Tagulandang Biaro | BPBD Kabupaten Sitaro | BPBD Kabupaten Kepulauan Sitaro | BPBD Kabupaten Siau Tagulandang Biaro | BPBD Kepulauan Siau Tagulandang Biaro | BPBD Sitaro | BPBD Kepulauan Sitaro | BPBD Siau Tagulandang Biaro
Pengadilan Negeri Kepulauan Siau Tagulandang Biaro | Pengadilan Negeri Sitaro | Pengadilan Negeri Kepulauan Sitaro | Pengadilan Negeri Siau Tagulandang Biaro | PN Kepulauan Siau Tagulandang Biaro | PN Sitaro | PN Kepulauan Sitaro | PN Siau Tagulandang Biaro
Pemerintah Kabupaten Bolaang Mongondow Timur | Pemerintah Kabupaten Boltim | Pemkab Bolaang Mongondow Timur | Pemkab Boltim
DPRD Kabupaten Bolaang Mongondow Timur | DPRD Kabupaten Boltim | DPRD Bolaang Mongondow Timur | DPRD Boltim
Polres Bolaang Mongondow Timur | Polres Boltim
Kejaksaan Negeri Bolaang Mongondow Timur | Kejaksaan Negeri Boltim | Kejari Bolaang Mongondow Timur | Kejari Boltim
KPU Kabupaten Bolaang Mongondow Timur | KPU Kabupaten Boltim | KPU Bolaang Mongondow Timur | KPU Boltim
Bawaslu Kabupaten Bolaang Mongondow Timur | Bawaslu Kabupaten Boltim | Bawaslu Bolaang Mongondow Timur | Bawaslu Boltim
BPBD Kabupaten Bolaang Mongondow Timur | BPBD Kabupaten Boltim | BPBD Bolaang Mongondow Timur | BPBD Boltim
Pengadilan Negeri Bolaang Mongondow Timur | Pengadilan Negeri Boltim | PN Bolaang Mongondow Timur | PN Boltim
Pemerintah Kabupaten Bolaang Mongondow Selatan | Pemerintah Kabupaten Bolsel | Pemkab Bolaang Mongondow Selatan | Pemkab Bolsel
DPRD Kabupaten Bolaang Mongondow Selatan | DPRD Kabupaten Bolsel | DPRD Bolaang Mongondow Selatan | DPRD Bolsel
Polres Bolaang Mongondow Selatan | Polres Bolsel
Kejaksaan Negeri Bolaang Mongondow Selatan | Kejaksaan Negeri Bolsel | Kejari Bolaang Mongondow Selatan | Kejari Bolsel
KPU Kabupaten Bolaang Mongondow Selatan | KPU Kabupaten Bolsel | KPU Bolaang Mongondow Selatan | KPU Bolsel
Bawaslu Kabupaten Bolaang Mongondow Selatan | Bawaslu Kabupaten Bolsel | Bawaslu Bolaang Mongondow Selatan | Bawaslu Bolsel
BPBD Kabupaten Bolaang Mongondow Selatan | BPBD Kabupaten Bolsel | BPBD Bolaang Mongondow Selatan | BPBD Bolsel
Pengadilan Negeri Bolaang Mongondow Selatan | Pengadilan Negeri Bolsel | PN Bolaang Mongondow Selatan | PN Bolsel
Pemerintah Kabupaten Banggai | Pemkab Banggai
DPRD Kabupaten Banggai | DPRD Banggai
Polres Banggai
Kejaksaan Negeri Banggai | Kejari Banggai
KPU Kabupaten Banggai | KPU Banggai
Bawaslu Kabupaten Banggai | Bawaslu Banggai
BPBD Kabupaten Banggai | BPBD Banggai
Pengadilan Negeri Banggai | PN Banggai
Pemerintah Kabupaten Poso | Pemkab Poso
DPRD Kabupaten Poso | DPRD Poso
Polres Poso
Kejaksaan Negeri Poso | Kejari Poso
KPU Kabupaten Poso | KPU Poso
Bawaslu Kabupaten Poso | Bawaslu Poso
BPBD Kabupaten Poso | BPBD Poso
Pengadilan Negeri Poso | PN Poso
Pemerintah Kabupaten Donggala | Pemkab Donggala
DPRD Kabupaten Donggala | DPRD Donggala
Polres Donggala
Kejaksaan Negeri Donggala | Kejari Donggala
KPU Kabupaten Donggala | KPU Donggala
Bawaslu Kabupaten Donggala | Bawaslu Donggala
BPBD Kabupaten Donggala | BPBD Donggala
Pengadilan Negeri Donggala | PN Donggala
Pemerintah Kabupaten Tolitoli | Pemerintah Kabupaten Toli-Toli | Pemerintah Kabupaten Toli Toli | Pemkab Tolitoli | Pemkab Toli-Toli | Pemkab Toli Toli
DPRD Kabupaten Tolitoli | DPRD Kabupaten Toli-Toli | DPRD Kabupaten Toli Toli | DPRD Tolitoli | DPRD Toli-Toli | DPRD Toli Toli
Polres Tolitoli | Polres Toli-Toli | Polres Toli Toli
Kejaksaan Negeri Tolitoli | Kejaksaan Negeri Toli-Toli | Kejaksaan Negeri Toli Toli | Kejari Tolitoli | Kejari Toli-Toli | Kejari Toli Toli
KPU Kabupaten Tolitoli | KPU Kabupaten Toli-Toli | KPU Kabupaten Toli Toli | KPU Tolitoli | KPU Toli-Toli | KPU Toli Toli
Bawaslu Kabupaten Tolitoli | Bawaslu Kabupaten Toli-Toli | Bawaslu Kabupaten Toli Toli | Bawaslu Tolitoli | Bawaslu Toli-Toli | Bawaslu Toli Toli
BPBD Kabupaten Tolitoli | BPBD Kabupaten Toli-Toli | BPBD Kabupaten Toli Toli | BPBD Tolitoli | BPBD Toli-Toli | BPBD Toli Toli
Pengadilan Negeri Tolitoli | Pengadilan Negeri Toli-Toli | Pengadilan Negeri Toli Toli | PN Tolitoli | PN Toli-Toli | PN Toli Toli
Pemerintah Kabupaten Buol | Pemkab Buol
DPRD Kabupaten Buol | DPRD Buol
Polres Buol
Kejaksaan Negeri Buol | Kejari Buol
KPU Kabupaten Buol | KPU Buol
Bawaslu Kabupaten Buol | Bawaslu Buol
BPBD Kabupaten Buol | BPBD Buol
Pengadilan Negeri Buol | PN Buol
Pemerintah Kabupaten Morowali | Pemkab Morowali
DPRD Kabupaten Morowali | DPRD Morowali
Polres Morowali
Kejaksaan Negeri Morowali | Kejari Morowali
KPU Kabupaten Morowali | KPU Morowali
Bawaslu Kabupaten Morowali | Bawaslu Morowali
BPBD Kabupaten Morowali | BPBD Morowali
Pengadilan Negeri Morowali | PN Morowali
Pemerintah Kabupaten Banggai Kepulauan | Pemerintah Kabupaten Bangkep | Pemkab Banggai Kepulauan | Pemkab Bangkep
DPRD Kabupaten Banggai Kepulauan | DPRD Kabupaten Bangkep | DPRD Banggai Kepulauan | DPRD Bangkep
Polres Banggai Kepulauan | Polres Bangkep
Kejaksaan Negeri Banggai Kepulauan | Kejaksaan Negeri Bangkep | Kejari Banggai Kepulauan | Kejari Bangkep
KPU Kabupaten Banggai Kepulauan | KPU Kabupaten Bangkep | KPU Banggai Kepulauan | KPU Bangkep
Bawaslu Kabupaten Banggai Kepulauan | Bawaslu Kabupaten Bangkep | Bawaslu Banggai Kepulauan | Bawaslu Bangkep
BPBD Kabupaten Banggai Kepulauan | BPBD Kabupaten Bangkep | BPBD Banggai Kepulauan | BPBD Bangkep
Pengadilan Negeri Banggai Kepulauan | Pengadilan Negeri Bangkep | PN Banggai Kepulauan | PN Bangkep
Pemerintah Kabupaten Parigi Moutong | Pemerintah Kabupaten Parimo | Pemkab Parigi Moutong | Pemkab Parimo
DPRD Kabupaten Parigi Moutong | DPRD Kabupaten Parimo | DPRD Parigi Moutong | DPRD Parimo
Polres Parigi Moutong | Polres Parimo
Kejaksaan Negeri Parigi Moutong | Kejaksaan Negeri Parimo | Kejari Parigi Moutong | Kejari Parimo
KPU Kabupaten Parigi Moutong | KPU Kabupaten Parimo | KPU Parigi Moutong | KPU Parimo
Bawaslu Kabupaten Parigi Moutong | Bawaslu Kabupaten Parimo | Bawaslu Parigi Moutong | Bawaslu Parimo
BPBD Kabupaten Parigi Moutong | BPBD Kabupaten Parimo | BPBD Parigi Moutong | BPBD Parimo
Pengadilan Negeri Parigi Moutong | Pengadilan Negeri Parimo | PN Parigi Moutong | PN Parimo
Pemerintah Kabupaten Tojo Una-Una | Pemerintah Kabupaten Tojo Una Una | Pemerintah Kabupaten Touna | Pemkab Tojo Una-Una | Pemkab Tojo Una Una | Pemkab Touna
DPRD Kabupaten Tojo Una-Una | DPRD Kabupaten Tojo Una Una | DPRD Kabupaten Touna | DPRD Tojo Una-Una | DPRD Tojo Una Una | DPRD Touna
Polres Tojo Una-Una | Polres Tojo Una Una | Polres Touna
Kejaksaan Negeri Tojo Una-Una | Kejaksaan Negeri Tojo Una Una | Kejaksaan Negeri Touna | Kejari Tojo Una-Una | Kejari Tojo Una Una | Kejari Touna
KPU Kabupaten Tojo Una-Una | KPU Kabupaten Tojo Una Una | KPU Kabupaten Touna | KPU Tojo Una-Una | KPU Tojo Una Una | KPU Touna
Bawaslu Kabupaten Tojo Una-Una | Bawaslu Kabupaten Tojo Una Una | Bawaslu Kabupaten Touna | Bawaslu Tojo Una-Una | Bawaslu Tojo Una Una | Bawaslu Touna
BPBD Kabupaten Tojo Una-Una | BPBD Kabupaten Tojo Una Una | BPBD Kabupaten Touna | BPBD Tojo Una-Una | BPBD Tojo Una Una | BPBD Touna
Pengadilan Negeri Tojo Una-Una | Pengadilan Negeri Tojo Una Una | Pengadilan Negeri Touna | PN Tojo Una-Una | PN Tojo Una Una | PN Touna
Pemerintah Kabupaten Sigi | Pemkab Sigi
DPRD Kabupaten Sigi | DPRD Sigi
Polres Sigi
Kejaksaan Negeri Sigi | Kejari Sigi
KPU Kabupaten Sigi | KPU Sigi
Bawaslu Kabupaten Sigi | Bawaslu Sigi
BPBD Kabupaten Sigi | BPBD Sigi
Pengadilan Negeri Sigi | PN Sigi
Pemerintah Kabupaten Banggai Laut | Pemkab Banggai Laut
DPRD Kabupaten Banggai Laut | DPRD Banggai Laut
Polres Banggai Laut
Kejaksaan Negeri Banggai Laut | Kejari Banggai Laut
KPU Kabupaten Banggai Laut | KPU Banggai Laut
Bawaslu Kabupaten Banggai Laut | Bawaslu Banggai Laut
BPBD Kabupaten Banggai Laut | BPBD Banggai Laut
Pengadilan Negeri Banggai Laut | PN Banggai Laut
Pemerintah Kabupaten Morowali Utara | Pemerintah Kabupaten Morut | Pemkab Morowali Utara | Pemkab Morut
DPRD Kabupaten Morowali Utara | DPRD Kabupaten Morut | DPRD Morowali Utara | DPRD Morut
Polres Morowali Utara | Polres Morut
Kejaksaan Negeri Morowali Utara | Kejaksaan Negeri Morut | Kejari Morowali Utara | Kejari Morut
KPU Kabupaten Morowali Utara | KPU Kabupaten Morut | KPU Morowali Utara | KPU Morut
Bawaslu Kabupaten Morowali Utara | Bawaslu Kabupaten Morut | Bawaslu Morowali Utara | Bawaslu Morut
BPBD Kabupaten Morowali Utara | BPBD Kabupaten Morut | BPBD Morowali Utara | BPBD Morut
Pengadilan Negeri Morowali Utara | Pengadilan Negeri Morut | PN Morowali Utara | PN Morut
Pemerintah Kabupaten Kepulauan Selayar | Pemerintah Kabupaten Selayar | Pemkab Kepulauan Selayar | Pemkab Selayar
DPRD Kabupaten Kepulauan Selayar | DPRD Kabupaten Selayar | DPRD Kepulauan Selayar | DPRD Selayar
Polres Kepulauan Selayar | Polres Selayar
Kejaksaan Negeri Kepulauan Selayar | Kejaksaan Negeri Selayar | Kejari Kepulauan Selayar | Kejari Selayar
KPU Kabupaten Kepulauan Selayar | KPU Kabupaten Selayar | KPU Kepulauan Selayar | KPU Selayar
Bawaslu Kabupaten Kepulauan Selayar | Bawaslu Kabupaten Selayar | Bawaslu Kepulauan Selayar | Bawaslu Selayar
BPBD Kabupaten Kepulauan Selayar | BPBD Kabupaten Selayar | BPBD Kepulauan Selayar | BPBD Selayar
Pengadilan Negeri Kepulauan Selayar | Pengadilan Negeri Selayar | PN Kepulauan Selayar | PN Selayar
Pemerintah Kabupaten Bulukumba | Pemkab Bulukumba
DPRD Kabupaten Bulukumba | DPRD Bulukumba
Polres Bulukumba
Kejaksaan Negeri Bulukumba | Kejari Bulukumba
KPU Kabupaten Bulukumba | KPU Bulukumba
Bawaslu Kabupaten Bulukumba | Bawaslu Bulukumba
BPBD Kabupaten Bulukumba | BPBD Bulukumba
Pengadilan Negeri Bulukumba | PN Bulukumba
Pemerintah Kabupaten Bantaeng | Pemkab Bantaeng
DPRD Kabupaten Bantaeng | DPRD Bantaeng
Polres Bantaeng
Kejaksaan Negeri Bantaeng | Kejari Bantaeng
KPU Kabupaten Bantaeng | KPU Bantaeng
Bawaslu Kabupaten Bantaeng | Bawaslu Bantaeng
BPBD Kabupaten Bantaeng | BPBD Bantaeng
Pengadilan Negeri Bantaeng | PN Bantaeng
Pemerintah Kabupaten Jeneponto | Pemkab Jeneponto
DPRD Kabupaten Jeneponto | DPRD Jeneponto
Polres Jeneponto
Kejaksaan Negeri Jeneponto | Kejari Jeneponto
KPU Kabupaten Jeneponto | KPU Jeneponto
Bawaslu Kabupaten Jeneponto | Bawaslu Jeneponto
BPBD Kabupaten Jeneponto | BPBD Jeneponto
Pengadilan Negeri Jeneponto | PN Jeneponto
Pemerintah Kabupaten Takalar | Pemkab Takalar
DPRD Kabupaten Takalar | DPRD Takalar
Polres Takalar
Kejaksaan Negeri Takalar | Kejari Takalar
KPU Kabupaten Takalar | KPU Takalar
Bawaslu Kabupaten Takalar | Bawaslu Takalar
BPBD Kabupaten Takalar | BPBD Takalar
Pengadilan Negeri Takalar | PN Takalar
Pemerintah Kabupaten Gowa | Pemkab Gowa
DPRD Kabupaten Gowa | DPRD Gowa
Polres Gowa
Kejaksaan Negeri Gowa | Kejari Gowa
KPU Kabupaten Gowa | KPU Gowa
Bawaslu Kabupaten Gowa | Bawaslu Gowa
BPBD Kabupaten Gowa | BPBD Gowa
Pengadilan Negeri Gowa | PN Gowa
Pemerintah Kabupaten Sinjai | Pemkab Sinjai
DPRD Kabupaten Sinjai | DPRD Sinjai
Polres Sinjai
Kejaksaan Negeri Sinjai | Kejari Sinjai
KPU Kabupaten Sinjai | KPU Sinjai
Bawaslu Kabupaten Sinjai | Bawaslu Sinjai
BPBD Kabupaten Sinjai | BPBD Sinjai
Pengadilan Negeri Sinjai | PN Sinjai
Pemerintah Kabupaten Bone | Pemkab Bone
DPRD Kabupaten Bone | DPRD Bone
Polres Bone
Kejaksaan Negeri Bone | Kejari Bone
KPU Kabupaten Bone | KPU Bone
Bawaslu Kabupaten Bone | Bawaslu Bone
BPBD Kabupaten Bone | BPBD Bone
Pengadilan Negeri Bone | PN Bone
Pemerintah Kabupaten Maros | Pemkab Maros
DPRD Kabupaten Maros | DPRD Maros
Polres Maros
Kejaksaan Negeri Maros | Kejari Maros
KPU Kabupaten Maros | KPU Maros
Bawaslu Kabupaten Maros | Bawaslu Maros
BPBD Kabupaten Maros | BPBD Maros
Pengadilan Negeri Maros | PN Maros
Pemerintah Kabupaten Pangkajene dan Kepulauan | Pemerintah Kabupaten Pangkep | Pemerintah Kabupaten Pangkajene Kepulauan | Pemkab Pangkajene dan Kepulauan | Pemkab Pangkep | Pemkab Pangkajene Kepulauan
DPRD Kabupaten Pangkajene dan Kepulauan | DPRD Kabupaten Pangkep | DPRD Kabupaten Pangkajene Kepulauan | DPRD Pangkajene dan Kepulauan | DPRD Pangkep | DPRD Pangkajene Kepulauan
Polres Pangkajene dan Kepulauan | Polres Pangkep | Polres Pangkajene Kepulauan
Kejaksaan Negeri Pangkajene dan Kepulauan | Kejaksaan Negeri Pangkep | Kejaksaan Negeri Pangkajene Kepulauan | Kejari Pangkajene dan Kepulauan | Kejari Pangkep | Kejari Pangkajene Kepulauan
KPU Kabupaten Pangkajene dan Kepulauan | KPU Kabupaten Pangkep | KPU Kabupaten Pangkajene Kepulauan | KPU Pangkajene dan Kepulauan | KPU Pangkep | KPU Pangkajene Kepulauan
Bawaslu Kabupaten Pangkajene dan Kepulauan | Bawaslu Kabupaten Pangkep | Bawaslu Kabupaten Pangkajene Kepulauan | Bawaslu Pangkajene dan Kepulauan | Bawaslu Pangkep | Bawaslu Pangkajene Kepulauan
BPBD Kabupaten Pangkajene dan Kepulauan | BPBD Kabupaten Pangkep | BPBD Kabupaten Pangkajene Kepulauan | BPBD Pangkajene dan Kepulauan | BPBD Pangkep | BPBD Pangkajene Kepulauan
Pengadilan Negeri Pangkajene dan Kepulauan | Pengadilan Negeri Pangkep | Pengadilan Negeri Pangkajene Kepulauan | PN Pangkajene dan Kepulauan | PN Pangkep | PN Pangkajene Kepulauan
Pemerintah Kabupaten Barru | Pemkab Barru
DPRD Kabupaten Barru | DPRD Barru
Polres Barru
Kejaksaan Negeri Barru | Kejari Barru
KPU Kabupaten Barru | KPU Barru
Bawaslu Kabupaten Barru | Bawaslu Barru
BPBD Kabupaten Barru | BPBD Barru
Pengadilan Negeri Barru | PN Barru
Pemerintah Kabupaten Soppeng | Pemkab Soppeng
DPRD Kabupaten Soppeng | DPRD Soppeng
Polres Soppeng
Kejaksaan Negeri Soppeng | Kejari Soppeng
KPU Kabupaten Soppeng | KPU Soppeng
Bawaslu Kabupaten Soppeng | Bawaslu Soppeng
BPBD Kabupaten Soppeng | BPBD Soppeng
Pengadilan Negeri Soppeng | PN Soppeng
Pemerintah Kabupaten Wajo | Pemkab Wajo
DPRD Kabupaten Wajo | DPRD Wajo
Polres Wajo
Kejaksaan Negeri Wajo | Kejari Wajo
KPU Kabupaten Wajo | KPU Wajo
Bawaslu Kabupaten Wajo | Bawaslu Wajo
BPBD Kabupaten Wajo | BPBD Wajo
Pengadilan Negeri Wajo | PN Wajo
Pemerintah Kabupaten Sidenreng Rappang | Pemerintah Kabupaten Sidrap | Pemkab Sidenreng Rappang | Pemkab Sidrap
DPRD Kabupaten Sidenreng Rappang | DPRD Kabupaten Sidrap | DPRD Sidenreng Rappang | DPRD Sidrap
Polres Sidenreng Rappang | Polres Sidrap
Kejaksaan Negeri Sidenreng Rappang | Kejaksaan Negeri Sidrap | Kejari Sidenreng Rappang | Kejari Sidrap
KPU Kabupaten Sidenreng Rappang | KPU Kabupaten Sidrap | KPU Sidenreng Rappang | KPU Sidrap
Bawaslu Kabupaten Sidenreng Rappang | Bawaslu Kabupaten Sidrap | Bawaslu Sidenreng Rappang | Bawaslu Sidrap
BPBD Kabupaten Sidenreng Rappang | BPBD Kabupaten Sidrap | BPBD Sidenreng Rappang | BPBD Sidrap
Pengadilan Negeri Sidenreng Rappang | Pengadilan Negeri Sidrap | PN Sidenreng Rappang | PN Sidrap
Pemerintah Kabupaten Pinrang | Pemkab Pinrang
DPRD Kabupaten Pinrang | DPRD Pinrang
Polres Pinrang
Kejaksaan Negeri Pinrang | Kejari Pinrang
KPU Kabupaten Pinrang | KPU Pinrang
Bawaslu Kabupaten Pinrang | Bawaslu Pinrang
BPBD Kabupaten Pinrang | BPBD Pinrang
Pengadilan Negeri Pinrang | PN Pinrang
Pemerintah Kabupaten Enrekang | Pemkab Enrekang
DPRD Kabupaten Enrekang | DPRD Enrekang
Polres Enrekang
Kejaksaan Negeri Enrekang | Kejari Enrekang
KPU Kabupaten Enrekang | KPU Enrekang
Bawaslu Kabupaten Enrekang | Bawaslu Enrekang
BPBD Kabupaten Enrekang | BPBD Enrekang
Pengadilan Negeri Enrekang | PN Enrekang
Pemerintah Kabupaten Luwu | Pemkab Luwu
DPRD Kabupaten Luwu | DPRD Luwu
Polres Luwu
Kejaksaan Negeri Luwu | Kejari Luwu
KPU Kabupaten Luwu | KPU Luwu
Bawaslu Kabupaten Luwu | Bawaslu Luwu
BPBD Kabupaten Luwu | BPBD Luwu
Pengadilan Negeri Luwu | PN Luwu
Pemerintah Kabupaten Tana Toraja | Pemerintah Kabupaten Tator | Pemerintah Kabupaten Tanah Toraja | Pemkab Tana Toraja | Pemkab Tator | Pemkab Tanah Toraja
DPRD Kabupaten Tana Toraja | DPRD Kabupaten Tator | DPRD Kabupaten Tanah Toraja | DPRD Tana Toraja | DPRD Tator | DPRD Tanah Toraja
Polres Tana Toraja | Polres Tator | Polres Tanah Toraja
Kejaksaan Negeri Tana Toraja | Kejaksaan Negeri Tator | Kejaksaan Negeri Tanah Toraja | Kejari Tana Toraja | Kejari Tator | Kejari Tanah Toraja
KPU Kabupaten Tana Toraja | KPU Kabupaten Tator | KPU Kabupaten Tanah Toraja | KPU Tana Toraja | KPU Tator | KPU Tanah Toraja
Bawaslu Kabupaten Tana Toraja | Bawaslu Kabupaten Tator | Bawaslu Kabupaten Tanah Toraja | Bawaslu Tana Toraja | Bawaslu Tator | Bawaslu Tanah Toraja
BPBD Kabupaten Tana Toraja | BPBD Kabupaten Tator | BPBD Kabupaten Tanah Toraja | BPBD Tana Toraja | BPBD Tator | BPBD Tanah Toraja
Pengadilan Negeri Tana Toraja | Pengadilan Negeri Tator | Pengadilan Negeri Tanah Toraja | PN Tana Toraja | PN Tator | PN Tanah Toraja
Pemerintah Kabupaten Luwu Utara | Pemerintah Kabupaten Lutra | Pemkab Luwu Utara | Pemkab Lutra
DPRD Kabupaten Luwu Utara | DPRD Kabupaten Lutra | DPRD Luwu Utara | DPRD Lutra
Polres Luwu Utara | Polres Lutra
Kejaksaan Negeri Luwu Utara | Kejaksaan Negeri Lutra | Kejari Luwu Utara | Kejari Lutra
KPU Kabupaten Luwu Utara | KPU Kabupaten Lutra | KPU Luwu Utara | KPU Lutra
Bawaslu Kabupaten Luwu Utara | Bawaslu Kabupaten Lutra | Bawaslu Luwu Utara | Bawaslu Lutra
BPBD Kabupaten Luwu Utara | BPBD Kabupaten Lutra | BPBD Luwu Utara | BPBD Lutra
Pengadilan Negeri Luwu Utara | Pengadilan Negeri Lutra | PN Luwu Utara | PN Lutra
Pemerintah Kabupaten Luwu Timur | Pemerintah Kabupaten Lutim | Pemkab Luwu Timur | Pemkab Lutim
DPRD Kabupaten Luwu Timur | DPRD Kabupaten Lutim | DPRD Luwu Timur | DPRD Lutim
Polres Luwu Timur | Polres Lutim
Kejaksaan Negeri Luwu Timur | Kejaksaan Negeri Lutim | Kejari Luwu Timur | Kejari Lutim
KPU Kabupaten Luwu Timur | KPU Kabupaten Lutim | KPU Luwu Timur | KPU Lutim
Bawaslu Kabupaten Luwu Timur | Bawaslu Kabupaten Lutim | Bawaslu Luwu Timur | Bawaslu Lutim
BPBD Kabupaten Luwu Timur | BPBD Kabupaten Lutim | BPBD Luwu Timur | BPBD Lutim
Pengadilan Negeri Luwu Timur | Pengadilan Negeri Lutim | PN Luwu Timur | PN Lutim
Pemerintah Kabupaten Toraja Utara | Pemerintah Kabupaten Torut | Pemkab Toraja Utara | Pemkab Torut
DPRD Kabupaten Toraja Utara | DPRD Kabupaten Torut | DPRD Toraja Utara | DPRD Torut
Polres Toraja Utara | Polres Torut
Kejaksaan Negeri Toraja Utara | Kejaksaan Negeri Torut | Kejari Toraja Utara | Kejari Torut
KPU Kabupaten Toraja Utara | KPU Kabupaten Torut | KPU Toraja Utara | KPU Torut
Bawaslu Kabupaten Toraja Utara | Bawaslu Kabupaten Torut | Bawaslu Toraja Utara | Bawaslu Torut
BPBD Kabupaten Toraja Utara | BPBD Kabupaten Torut | BPBD Toraja Utara | BPBD Torut
Pengadilan Negeri Toraja Utara | Pengadilan Negeri Torut | PN Toraja Utara | PN Torut
Pemerintah Kabupaten Kolaka | Pemkab Kolaka
DPRD Kabupaten Kolaka | DPRD Kolaka
Polres Kolaka
Kejaksaan Negeri Kolaka | Kejari Kolaka
KPU Kabupaten Kolaka | KPU Kolaka
Bawaslu Kabupaten Kolaka | Bawaslu Kolaka
BPBD Kabupaten Kolaka | BPBD Kolaka
Pengadilan Negeri Kolaka | PN Kolaka
Pemerintah Kabupaten Konawe | Pemkab Konawe
DPRD Kabupaten Konawe | DPRD Konawe
Polres Konawe
Kejaksaan Negeri Konawe | Kejari Konawe
KPU Kabupaten Konawe | KPU Konawe
Bawaslu Kabupaten Konawe | Bawaslu Konawe
BPBD Kabupaten Konawe | BPBD Konawe
Pengadilan Negeri Konawe | PN Konawe
Pemerintah Kabupaten Muna | Pemkab Muna
DPRD Kabupaten Muna | DPRD Muna
Polres Muna
Kejaksaan Negeri Muna | Kejari Muna
KPU Kabupaten Muna | KPU Muna
Bawaslu Kabupaten Muna | Bawaslu Muna
BPBD Kabupaten Muna | BPBD Muna
Pengadilan Negeri Muna | PN Muna
Pemerintah Kabupaten Buton | Pemkab Buton
DPRD Kabupaten Buton | DPRD Buton
Polres Buton
Kejaksaan Negeri Buton | Kejari Buton
KPU Kabupaten Buton | KPU Buton
Bawaslu Kabupaten Buton | Bawaslu Buton
BPBD Kabupaten Buton | BPBD Buton
Pengadilan Negeri Buton | PN Buton
Pemerintah Kabupaten Konawe Selatan | Pemerintah Kabupaten Konsel | Pemkab Konawe Selatan | Pemkab Konsel
DPRD Kabupaten Konawe Selatan | DPRD Kabupaten Konsel | DPRD Konawe Selatan | DPRD Konsel
Polres Konawe Selatan | Polres Konsel
Kejaksaan Negeri Konawe Selatan | Kejaksaan Negeri Konsel | Kejari Konawe Selatan | Kejari Konsel
KPU Kabupaten Konawe Selatan | KPU Kabupaten Konsel | KPU Konawe Selatan | KPU Konsel
Bawaslu Kabupaten Konawe Selatan | Bawaslu Kabupaten Konsel | Bawaslu Konawe Selatan | Bawaslu Konsel
BPBD Kabupaten Konawe Selatan | BPBD Kabupaten Konsel | BPBD Konawe Selatan | BPBD Konsel
Pengadilan Negeri Konawe Selatan | Pengadilan Negeri Konsel | PN Konawe Selatan | PN Konsel
Pemerintah Kabupaten Bombana | Pemkab Bombana
DPRD Kabupaten Bombana | DPRD Bombana
Polres Bombana
Kejaksaan Negeri Bombana | Kejari Bombana
KPU Kabupaten Bombana | KPU Bombana
Bawaslu Kabupaten Bombana | Bawaslu Bombana
BPBD Kabupaten Bombana | BPBD Bombana
Pengadilan Negeri Bombana | PN Bombana
Pemerintah Kabupaten Wakatobi | Pemkab Wakatobi
DPRD Kabupaten Wakatobi | DPRD Wakatobi
Polres Wakatobi
Kejaksaan Negeri Wakatobi | Kejari Wakatobi
KPU Kabupaten Wakatobi | KPU Wakatobi
Bawaslu Kabupaten Wakatobi | Bawaslu Wakatobi
BPBD Kabupaten Wakatobi | BPBD Wakatobi
Pengadilan Negeri Wakatobi | PN Wakatobi
Pemerintah Kabupaten Kolaka Utara | Pemerintah Kabupaten Kolut | Pemkab Kolaka Utara | Pemkab Kolut
DPRD Kabupaten Kolaka Utara | DPRD Kabupaten Kolut | DPRD Kolaka Utara | DPRD Kolut
Polres Kolaka Utara | Polres Kolut
Kejaksaan Negeri Kolaka Utara | Kejaksaan Negeri Kolut | Kejari Kolaka Utara | Kejari Kolut
KPU Kabupaten Kolaka Utara | KPU Kabupaten Kolut | KPU Kolaka Utara | KPU Kolut
Bawaslu Kabupaten Kolaka Utara | Bawaslu Kabupaten Kolut | Bawaslu Kolaka Utara | Bawaslu Kolut
BPBD Kabupaten Kolaka Utara | BPBD Kabupaten Kolut | BPBD Kolaka Utara | BPBD Kolut
Pengadilan Negeri Kolaka Utara | Pengadilan Negeri Kolut | PN Kolaka Utara | PN Kolut
Pemerintah Kabupaten Konawe Utara | Pemerintah Kabupaten Konut | Pemkab Konawe Utara | Pemkab Konut
DPRD Kabupaten Konawe Utara | DPRD Kabupaten Konut | DPRD Konawe Utara | DPRD Konut
Polres Konawe Utara | Polres Konut
Kejaksaan Negeri Konawe Utara | Kejaksaan Negeri Konut | Kejari Konawe Utara | Kejari Konut
KPU Kabupaten Konawe Utara | KPU Kabupaten Konut | KPU Konawe Utara | KPU Konut
Bawaslu Kabupaten Konawe Utara | Bawaslu Kabupaten Konut | Bawaslu Konawe Utara | Bawaslu Konut
BPBD Kabupaten Konawe Utara | BPBD Kabupaten Konut | BPBD Konawe Utara | BPBD Konut
Pengadilan Negeri Konawe Utara | Pengadilan Negeri Konut | PN Konawe Utara | PN Konut
Pemerintah Kabupaten Buton Utara | Pemerintah Kabupaten Butur | Pemkab Buton Utara | Pemkab Butur
DPRD Kabupaten Buton Utara | DPRD Kabupaten Butur | DPRD Buton Utara | DPRD Butur
Polres Buton Utara | Polres Butur
Kejaksaan Negeri Buton Utara | Kejaksaan Negeri Butur | Kejari Buton Utara | Kejari Butur
KPU Kabupaten Buton Utara | KPU Kabupaten Butur | KPU Buton Utara | KPU Butur
Bawaslu Kabupaten Buton Utara | Bawaslu Kabupaten Butur | Bawaslu Buton Utara | Bawaslu Butur
BPBD Kabupaten Buton Utara | BPBD Kabupaten Butur | BPBD Buton Utara | BPBD Butur
Pengadilan Negeri Buton Utara | Pengadilan Negeri Butur | PN Buton Utara | PN Butur
Pemerintah Kabupaten Kolaka Timur | Pemerintah Kabupaten Koltim | Pemkab Kolaka Timur | Pemkab Koltim
DPRD Kabupaten Kolaka Timur | DPRD Kabupaten Koltim | DPRD Kolaka Timur | DPRD Koltim
Polres Kolaka Timur | Polres Koltim
Kejaksaan Negeri Kolaka Timur | Kejaksaan Negeri Koltim | Kejari Kolaka Timur | Kejari Koltim
KPU Kabupaten Kolaka Timur | KPU Kabupaten Koltim | KPU Kolaka Timur | KPU Koltim
Bawaslu Kabupaten Kolaka Timur | Bawaslu Kabupaten Koltim | Bawaslu Kolaka Timur | Bawaslu Koltim
BPBD Kabupaten Kolaka Timur | BPBD Kabupaten Koltim | BPBD Kolaka Timur | BPBD Koltim
Pengadilan Negeri Kolaka Timur | Pengadilan Negeri Koltim | PN Kolaka Timur | PN Koltim
Pemerintah Kabupaten Konawe Kepulauan | Pemerintah Kabupaten Konkep | Pemkab Konawe Kepulauan | Pemkab Konkep
DPRD Kabupaten Konawe Kepulauan | DPRD Kabupaten Konkep | DPRD Konawe Kepulauan | DPRD Konkep
Polres Konawe Kepulauan | Polres Konkep
Kejaksaan Negeri Konawe Kepulauan | Kejaksaan Negeri Konkep | Kejari Konawe Kepulauan | Kejari Konkep
KPU Kabupaten Konawe Kepulauan | KPU Kabupaten Konkep | KPU Konawe Kepulauan | KPU Konkep
Bawaslu Kabupaten Konawe Kepulauan | Bawaslu Kabupaten Konkep | Bawaslu Konawe Kepulauan | Bawaslu Konkep
BPBD Kabupaten Konawe Kepulauan | BPBD Kabupaten Konkep | BPBD Konawe Kepulauan | BPBD Konkep
Pengadilan Negeri Konawe Kepulauan | Pengadilan Negeri Konkep | PN Konawe Kepulauan | PN Konkep
Pemerintah Kabupaten Muna Barat | Pemerintah Kabupaten Mubar | Pemkab Muna Barat | Pemkab Mubar
DPRD Kabupaten Muna Barat | DPRD Kabupaten Mubar | DPRD Muna Barat | DPRD Mubar
Polres Muna Barat | Polres Mubar
Kejaksaan Negeri Muna Barat | Kejaksaan Negeri Mubar | Kejari Muna Barat | Kejari Mubar
KPU Kabupaten Muna Barat | KPU Kabupaten Mubar | KPU Muna Barat | KPU Mubar
Bawaslu Kabupaten Muna Barat | Bawaslu Kabupaten Mubar | Bawaslu Muna Barat | Bawaslu Mubar
BPBD Kabupaten Muna Barat | BPBD Kabupaten Mubar | BPBD Muna Barat | BPBD Mubar
Pengadilan Negeri Muna Barat | Pengadilan Negeri Mubar | PN Muna Barat | PN Mubar
Pemerintah Kabupaten Buton Tengah | Pemerintah Kabupaten Buteng | Pemkab Buton Tengah | Pemkab Buteng
DPRD Kabupaten Buton Tengah | DPRD Kabupaten Buteng | DPRD Buton Tengah | DPRD Buteng
Polres Buton Tengah | Polres Buteng
Kejaksaan Negeri Buton Tengah | Kejaksaan Negeri Buteng | Kejari Buton Tengah | Kejari Buteng
KPU Kabupaten Buton Tengah | KPU Kabupaten Buteng | KPU Buton Tengah | KPU Buteng
Bawaslu Kabupaten Buton Tengah | Bawaslu Kabupaten Buteng | Bawaslu Buton Tengah | Bawaslu Buteng
BPBD Kabupaten Buton Tengah | BPBD Kabupaten Buteng | BPBD Buton Tengah | BPBD Buteng
Pengadilan Negeri Buton Tengah | Pengadilan Negeri Buteng | PN Buton Tengah | PN Buteng
Pemerintah Kabupaten Buton Selatan | Pemerintah Kabupaten Busel | Pemkab Buton Selatan | Pemkab Busel
DPRD Kabupaten Buton Selatan | DPRD Kabupaten Busel | DPRD Buton Selatan | DPRD Busel
Polres Buton Selatan | Polres Busel
Kejaksaan Negeri Buton Selatan | Kejaksaan Negeri Busel | Kejari Buton Selatan | Kejari Busel
KPU Kabupaten Buton Selatan | KPU Kabupaten Busel | KPU Buton Selatan | KPU Busel
Bawaslu Kabupaten Buton Selatan | Bawaslu Kabupaten Busel | Bawaslu Buton Selatan | Bawaslu Busel
BPBD Kabupaten Buton Selatan | BPBD Kabupaten Busel | BPBD Buton Selatan | BPBD Busel
Pengadilan Negeri Buton Selatan | Pengadilan Negeri Busel | PN Buton Selatan | PN Busel
Pemerintah Kabupaten Gorontalo | Pemkab Gorontalo
DPRD Kabupaten Gorontalo | DPRD Gorontalo
Polres Gorontalo | Polresta Gorontalo | Polrestabes Gorontalo
Kejaksaan Negeri Gorontalo | Kejari Gorontalo
KPU Kabupaten Gorontalo | KPU Gorontalo
Bawaslu Kabupaten Gorontalo | Bawaslu Gorontalo
BPBD Kabupaten Gorontalo | BPBD Gorontalo
Pengadilan Negeri Gorontalo | PN Gorontalo
Pemerintah Kabupaten Boalemo | Pemkab Boalemo
DPRD Kabupaten Boalemo | DPRD Boalemo
Polres Boalemo
Kejaksaan Negeri Boalemo | Kejari Boalemo
KPU Kabupaten Boalemo | KPU Boalemo
Bawaslu Kabupaten Boalemo | Bawaslu Boalemo
BPBD Kabupaten Boalemo | BPBD Boalemo
Pengadilan Negeri Boalemo | PN Boalemo
Pemerintah Kabupaten Bone Bolango | Pemerintah Kabupaten Bonebol | Pemkab Bone Bolango | Pemkab Bonebol
DPRD Kabupaten Bone Bolango | DPRD Kabupaten Bonebol | DPRD Bone Bolango | DPRD Bonebol
Polres Bone Bolango | Polres Bonebol
Kejaksaan Negeri Bone Bolango | Kejaksaan Negeri Bonebol | Kejari Bone Bolango | Kejari Bonebol
KPU Kabupaten Bone Bolango | KPU Kabupaten Bonebol | KPU Bone Bolango | KPU Bonebol
Bawaslu Kabupaten Bone Bolango | Bawaslu Kabupaten Bonebol | Bawaslu Bone Bolango | Bawaslu Bonebol
BPBD Kabupaten Bone Bolango | BPBD Kabupaten Bonebol | BPBD Bone Bolango | BPBD Bonebol
Pengadilan Negeri Bone Bolango | Pengadilan Negeri Bonebol | PN Bone Bolango | PN Bonebol
Pemerintah Kabupaten Pohuwato | Pemkab Pohuwato
DPRD Kabupaten Pohuwato | DPRD Pohuwato
Polres Pohuwato
Kejaksaan Negeri Pohuwato | Kejari Pohuwato
KPU Kabupaten Pohuwato | KPU Pohuwato
Bawaslu Kabupaten Pohuwato | Bawaslu Pohuwato
BPBD Kabupaten Pohuwato | BPBD Pohuwato
Pengadilan Negeri Pohuwato | PN Pohuwato
Pemerintah Kabupaten Gorontalo Utara | Pemerintah Kabupaten Gorut | Pemkab Gorontalo Utara | Pemkab Gorut
DPRD Kabupaten Gorontalo Utara | DPRD Kabupaten Gorut | DPRD Gorontalo Utara | DPRD Gorut
Polres Gorontalo Utara | Polres Gorut
Kejaksaan Negeri Gorontalo Utara | Kejaksaan Negeri Gorut | Kejari Gorontalo Utara | Kejari Gorut
KPU Kabupaten Gorontalo Utara | KPU Kabupaten Gorut | KPU Gorontalo Utara | KPU Gorut
Bawaslu Kabupaten Gorontalo Utara | Bawaslu Kabupaten Gorut | Bawaslu Gorontalo Utara | Bawaslu Gorut
BPBD Kabupaten Gorontalo Utara | BPBD Kabupaten Gorut | BPBD Gorontalo Utara | BPBD Gorut
Pengadilan Negeri Gorontalo Utara | Pengadilan Negeri Gorut | PN Gorontalo Utara | PN Gorut
Pemerintah Kabupaten Pasangkayu | Pemerintah Kabupaten Mamuju Utara | Pemkab Pasangkayu | Pemkab Mamuju Utara
DPRD Kabupaten Pasangkayu | DPRD Kabupaten Mamuju Utara | DPRD Pasangkayu | DPRD Mamuju Utara
Polres Pasangkayu | Polres Mamuju Utara
Kejaksaan Negeri Pasangkayu | Kejaksaan Negeri Mamuju Utara | Kejari Pasangkayu | Kejari Mamuju Utara
KPU Kabupaten Pasangkayu | KPU Kabupaten Mamuju Utara | KPU Pasangkayu | KPU Mamuju Utara
Bawaslu Kabupaten Pasangkayu | Bawaslu Kabupaten Mamuju Utara | Bawaslu Pasangkayu | Bawaslu Mamuju Utara
BPBD Kabupaten Pasangkayu | BPBD Kabupaten Mamuju Utara | BPBD Pasangkayu | BPBD Mamuju Utara
Pengadilan Negeri Pasangkayu | Pengadilan Negeri Mamuju Utara | PN Pasangkayu | PN Mamuju Utara
Pemerintah Kabupaten Mamuju | Pemkab Mamuju
DPRD Kabupaten Mamuju | DPRD Mamuju
Polres Mamuju
Kejaksaan Negeri Mamuju | Kejari Mamuju
KPU Kabupaten Mamuju | KPU Mamuju
Bawaslu Kabupaten Mamuju | Bawaslu Mamuju
BPBD Kabupaten Mamuju | BPBD Mamuju
Pengadilan Negeri Mamuju | PN Mamuju
Pemerintah Kabupaten Mamasa | Pemkab Mamasa
DPRD Kabupaten Mamasa | DPRD Mamasa
Polres Mamasa
Kejaksaan Negeri Mamasa | Kejari Mamasa
KPU Kabupaten Mamasa | KPU Mamasa
Bawaslu Kabupaten Mamasa | Bawaslu Mamasa
BPBD Kabupaten Mamasa | BPBD Mamasa
Pengadilan Negeri Mamasa | PN Mamasa
Pemerintah Kabupaten Polewali Mandar | Pemerintah Kabupaten Polman | Pemkab Polewali Mandar | Pemkab Polman
DPRD Kabupaten Polewali Mandar | DPRD Kabupaten Polman | DPRD Polewali Mandar | DPRD Polman
Polres Polewali Mandar | Polres Polman
Kejaksaan Negeri Polewali Mandar | Kejaksaan Negeri Polman | Kejari Polewali Mandar | Kejari Polman
KPU Kabupaten Polewali Mandar | KPU Kabupaten Polman | KPU Polewali Mandar | KPU Polman
Bawaslu Kabupaten Polewali Mandar | Bawaslu Kabupaten Polman | Bawaslu Polewali Mandar | Bawaslu Polman
BPBD Kabupaten Polewali Mandar | BPBD Kabupaten Polman | BPBD Polewali Mandar | BPBD Polman
Pengadilan Negeri Polewali Mandar | Pengadilan Negeri Polman | PN Polewali Mandar | PN Polman
Pemerintah Kabupaten Majene | Pemkab Majene
DPRD Kabupaten Majene | DPRD Majene
Polres Majene
Kejaksaan Negeri Majene | Kejari Majene
KPU Kabupaten Majene | KPU Majene
Bawaslu Kabupaten Majene | Bawaslu Majene
BPBD Kabupaten Majene | BPBD Majene
Pengadilan Negeri Majene | PN Majene
Pemerintah Kabupaten Mamuju Tengah | Pemerintah Kabupaten Mateng | Pemkab Mamuju Tengah | Pemkab Mateng
DPRD Kabupaten Mamuju Tengah | DPRD Kabupaten Mateng | DPRD Mamuju Tengah | DPRD Mateng
Polres Mamuju Tengah | Polres Mateng
Kejaksaan Negeri Mamuju Tengah | Kejaksaan Negeri Mateng | Kejari Mamuju Tengah | Kejari Mateng
KPU Kabupaten Mamuju Tengah | KPU Kabupaten Mateng | KPU Mamuju Tengah | KPU Mateng
Bawaslu Kabupaten Mamuju Tengah | Bawaslu Kabupaten Mateng | Bawaslu Mamuju Tengah | Bawaslu Mateng
BPBD Kabupaten Mamuju Tengah | BPBD Kabupaten Mateng | BPBD Mamuju Tengah | BPBD Mateng
Pengadilan Negeri Mamuju Tengah | Pengadilan Negeri Mateng | PN Mamuju Tengah | PN Mateng
Pemerintah Kabupaten Maluku Tengah | Pemerintah Kabupaten Malteng | Pemkab Maluku Tengah | Pemkab Malteng
DPRD Kabupaten Maluku Tengah | DPRD Kabupaten Malteng | DPRD Maluku Tengah | DPRD Malteng
Polres Maluku Tengah | Polres Malteng
Kejaksaan Negeri Maluku Tengah | Kejaksaan Negeri Malteng | Kejari Maluku Tengah | Kejari Malteng
KPU Kabupaten Maluku Tengah | KPU Kabupaten Malteng | KPU Maluku Tengah | KPU Malteng
Bawaslu Kabupaten Maluku Tengah | Bawaslu Kabupaten Malteng | Bawaslu Maluku Tengah | Bawaslu Malteng
BPBD Kabupaten Maluku Tengah | BPBD Kabupaten Malteng | BPBD Maluku Tengah | BPBD Malteng
Pengadilan Negeri Maluku Tengah | Pengadilan Negeri Malteng | PN Maluku Tengah | PN Malteng
Pemerintah Kabupaten Maluku Tenggara | Pemerintah Kabupaten Malra | Pemkab Maluku Tenggara | Pemkab Malra
DPRD Kabupaten Maluku Tenggara | DPRD Kabupaten Malra | DPRD Maluku Tenggara | DPRD Malra
Polres Maluku Tenggara | Polres Malra
Kejaksaan Negeri Maluku Tenggara | Kejaksaan Negeri Malra | Kejari Maluku Tenggara | Kejari Malra
KPU Kabupaten Maluku Tenggara | KPU Kabupaten Malra | KPU Maluku Tenggara | KPU Malra
Bawaslu Kabupaten Maluku Tenggara | Bawaslu Kabupaten Malra | Bawaslu Maluku Tenggara | Bawaslu Malra
BPBD Kabupaten Maluku Tenggara | BPBD Kabupaten Malra | BPBD Maluku Tenggara | BPBD Malra
Pengadilan Negeri Maluku Tenggara | Pengadilan Negeri Malra | PN Maluku Tenggara | PN Malra
Pemerintah Kabupaten Kepulauan Tanimbar | Pemerintah Kabupaten KKT | Pemerintah Kabupaten Maluku Tenggara Barat | Pemerintah Kabupaten Tanimbar | Pemkab Kepulauan Tanimbar | Pemkab KKT | Pemkab Maluku Tenggara Barat | Pemkab Tanimbar
DPRD Kabupaten Kepulauan Tanimbar | DPRD Kabupaten KKT | DPRD Kabupaten Maluku Tenggara Barat | DPRD Kabupaten Tanimbar | DPRD Kepulauan Tanimbar | DPRD KKT | DPRD Maluku Tenggara Barat | DPRD Tanimbar
Polres Kepulauan Tanimbar | Polres KKT | Polres Maluku Tenggara Barat | Polres Tanimbar
Kejaksaan Negeri Kepulauan Tanimbar | Kejaksaan Negeri KKT | Kejaksaan Negeri Maluku Tenggara Barat | Kejaksaan Negeri Tanimbar | Kejari Kepulauan Tanimbar | Kejari KKT | Kejari Maluku Tenggara Barat | Kejari Tanimbar
KPU Kabupaten Kepulauan Tanimbar | KPU Kabupaten KKT | KPU Kabupaten Maluku Tenggara Barat | KPU Kabupaten Tanimbar | KPU Kepulauan Tanimbar | KPU KKT | KPU Maluku Tenggara Barat | KPU Tanimbar
Bawaslu Kabupaten Kepulauan Tanimbar | Bawaslu Kabupaten KKT | Bawaslu Kabupaten Maluku Tenggara Barat | Bawaslu Kabupaten Tanimbar | Bawaslu Kepulauan Tanimbar | Bawaslu KKT | Bawaslu Maluku Tenggara Barat | Bawaslu Tanimbar
BPBD Kabupaten Kepulauan Tanimbar | BPBD Kabupaten KKT | BPBD Kabupaten Maluku Tenggara Barat | BPBD Kabupaten Tanimbar | BPBD Kepulauan Tanimbar | BPBD KKT | BPBD Maluku Tenggara Barat | BPBD Tanimbar
Pengadilan Negeri Kepulauan Tanimbar | Pengadilan Negeri KKT | Pengadilan Negeri Maluku Tenggara Barat | Pengadilan Negeri Tanimbar | PN Kepulauan Tanimbar | PN KKT | PN Maluku Tenggara Barat | PN Tanimbar
Pemerintah Kabupaten Buru | Pemkab Buru
DPRD Kabupaten Buru | DPRD Buru
Polres Buru
Kejaksaan Negeri Buru | Kejari Buru
KPU Kabupaten Buru | KPU Buru
Bawaslu Kabupaten Buru | Bawaslu Buru
BPBD Kabupaten Buru | BPBD Buru
Pengadilan Negeri Buru | PN Buru
Pemerintah Kabupaten Seram Bagian Timur | Pemerintah Kabupaten SBT | Pemkab Seram Bagian Timur | Pemkab SBT
DPRD Kabupaten Seram Bagian Timur | DPRD Kabupaten SBT | DPRD Seram Bagian Timur | DPRD SBT
Polres Seram Bagian Timur | Polres SBT
Kejaksaan Negeri Seram Bagian Timur | Kejaksaan Negeri SBT | Kejari Seram Bagian Timur | Kejari SBT
KPU Kabupaten Seram Bagian Timur | KPU Kabupaten SBT | KPU Seram Bagian Timur | KPU SBT
Bawaslu Kabupaten Seram Bagian Timur | Bawaslu Kabupaten SBT | Bawaslu Seram Bagian Timur | Bawaslu SBT
BPBD Kabupaten Seram Bagian Timur | BPBD Kabupaten SBT | BPBD Seram Bagian Timur | BPBD SBT
Pengadilan Negeri Seram Bagian Timur | Pengadilan Negeri SBT | PN Seram Bagian Timur | PN SBT
Pemerintah Kabupaten Seram Bagian Barat | Pemerintah Kabupaten SBB | Pemkab Seram Bagian Barat | Pemkab SBB
DPRD Kabupaten Seram Bagian Barat | DPRD Kabupaten SBB | DPRD Seram Bagian Barat | DPRD SBB
Polres Seram Bagian Barat | Polres SBB
Kejaksaan Negeri Seram Bagian Barat | Kejaksaan Negeri SBB | Kejari Seram Bagian Barat | Kejari SBB
KPU Kabupaten Seram Bagian Barat | KPU Kabupaten SBB | KPU Seram Bagian Barat | KPU SBB
Bawaslu Kabupaten Seram Bagian Barat | Bawaslu Kabupaten SBB | Bawaslu Seram Bagian Barat | Bawaslu SBB
BPBD Kabupaten Seram Bagian Barat | BPBD Kabupaten SBB | BPBD Seram Bagian Barat | BPBD SBB
Pengadilan Negeri Seram Bagian Barat | Pengadilan Negeri SBB | PN Seram Bagian Barat | PN SBB
Pemerintah Kabupaten Kepulauan Aru | Pemkab Kepulauan Aru
DPRD Kabupaten Kepulauan Aru | DPRD Kepulauan Aru
Polres Kepulauan Aru
Kejaksaan Negeri Kepulauan Aru | Kejari Kepulauan Aru
KPU Kabupaten Kepulauan Aru | KPU Kepulauan Aru
Bawaslu Kabupaten Kepulauan Aru | Bawaslu Kepulauan Aru
BPBD Kabupaten Kepulauan Aru | BPBD Kepulauan Aru
Pengadilan Negeri Kepulauan Aru | PN Kepulauan Aru
Pemerintah Kabupaten Maluku Barat Daya | Pemerintah Kabupaten MBD | Pemkab Maluku Barat Daya | Pemkab MBD
DPRD Kabupaten Maluku Barat Daya | DPRD Kabupaten MBD | DPRD Maluku Barat Daya | DPRD MBD
Polres Maluku Barat Daya | Polres MBD
Kejaksaan Negeri Maluku Barat Daya | Kejaksaan Negeri MBD | Kejari Maluku Barat Daya | Kejari MBD
KPU Kabupaten Maluku Barat Daya | KPU Kabupaten MBD | KPU Maluku Barat Daya | KPU MBD
Bawaslu Kabupaten Maluku Barat Daya | Bawaslu Kabupaten MBD | Bawaslu Maluku Barat Daya | Bawaslu MBD
BPBD Kabupaten Maluku Barat Daya | BPBD Kabupaten MBD | BPBD Maluku Barat Daya | BPBD MBD
Pengadilan Negeri Maluku Barat Daya | Pengadilan Negeri MBD | PN Maluku Barat Daya | PN MBD
Pemerintah Kabupaten Buru Selatan | Pemerintah Kabupaten Bursel | Pemkab Buru Selatan | Pemkab Bursel
DPRD Kabupaten Buru Selatan | DPRD Kabupaten Bursel | DPRD Buru Selatan | DPRD Bursel
Polres Buru Selatan | Polres Bursel
Kejaksaan Negeri Buru Selatan | Kejaksaan Negeri Bursel | Kejari Buru Selatan | Kejari Bursel
KPU Kabupaten Buru Selatan | KPU Kabupaten Bursel | KPU Buru Selatan | KPU Bursel
Bawaslu Kabupaten Buru Selatan | Bawaslu Kabupaten Bursel | Bawaslu Buru Selatan | Bawaslu Bursel
BPBD Kabupaten Buru Selatan | BPBD Kabupaten Bursel | BPBD Buru Selatan | BPBD Bursel
Pengadilan Negeri Buru Selatan | Pengadilan Negeri Bursel | PN Buru Selatan | PN Bursel
Pemerintah Kabupaten Halmahera Barat | Pemerintah Kabupaten Halbar | Pemkab Halmahera Barat | Pemkab Halbar
DPRD Kabupaten Halmahera Barat | DPRD Kabupaten Halbar | DPRD Halmahera Barat | DPRD Halbar
Polres Halmahera Barat | Polres Halbar
Kejaksaan Negeri Halmahera Barat | Kejaksaan Negeri Halbar | Kejari Halmahera Barat | Kejari Halbar
KPU Kabupaten Halmahera Barat | KPU Kabupaten Halbar | KPU Halmahera Barat | KPU Halbar
Bawaslu Kabupaten Halmahera Barat | Bawaslu Kabupaten Halbar | Bawaslu Halmahera Barat | Bawaslu Halbar
BPBD Kabupaten Halmahera Barat | BPBD Kabupaten Halbar | BPBD Halmahera Barat | BPBD Halbar
Pengadilan Negeri Halmahera Barat | Pengadilan Negeri Halbar | PN Halmahera Barat | PN Halbar
Pemerintah Kabupaten Halmahera Tengah | Pemerintah Kabupaten Halteng | Pemkab Halmahera Tengah | Pemkab Halteng
DPRD Kabupaten Halmahera Tengah | DPRD Kabupaten Halteng | DPRD Halmahera Tengah | DPRD Halteng
Polres Halmahera Tengah | Polres Halteng
Kejaksaan Negeri Halmahera Tengah | Kejaksaan Negeri Halteng | Kejari Halmahera Tengah | Kejari Halteng
KPU Kabupaten Halmahera Tengah | KPU Kabupaten Halteng | KPU Halmahera Tengah | KPU Halteng
Bawaslu Kabupaten Halmahera Tengah | Bawaslu Kabupaten Halteng | Bawaslu Halmahera Tengah | Bawaslu Halteng
BPBD Kabupaten Halmahera Tengah | BPBD Kabupaten Halteng | BPBD Halmahera Tengah | BPBD Halteng
Pengadilan Negeri Halmahera Tengah | Pengadilan Negeri Halteng | PN Halmahera Tengah | PN Halteng
Pemerintah Kabupaten Halmahera Utara | Pemerintah Kabupaten Halut | Pemkab Halmahera Utara | Pemkab Halut
DPRD Kabupaten Halmahera Utara | DPRD Kabupaten Halut | DPRD Halmahera Utara | DPRD Halut
Polres Halmahera Utara | Polres Halut
Kejaksaan Negeri Halmahera Utara | Kejaksaan Negeri Halut | Kejari Halmahera Utara | Kejari Halut
KPU Kabupaten Halmahera Utara | KPU Kabupaten Halut | KPU Halmahera Utara | KPU Halut
Bawaslu Kabupaten Halmahera Utara | Bawaslu Kabupaten Halut | Bawaslu Halmahera Utara | Bawaslu Halut
BPBD Kabupaten Halmahera Utara | BPBD Kabupaten Halut | BPBD Halmahera Utara | BPBD Halut
Pengadilan Negeri Halmahera Utara | Pengadilan Negeri Halut | PN Halmahera Utara | PN Halut
Pemerintah Kabupaten Halmahera Selatan | Pemerintah Kabupaten Halsel | Pemkab Halmahera Selatan | Pemkab Halsel
DPRD Kabupaten Halmahera Selatan | DPRD Kabupaten Halsel | DPRD Halmahera Selatan | DPRD Halsel
Polres Halmahera Selatan | Polres Halsel
Kejaksaan Negeri Halmahera Selatan | Kejaksaan Negeri Halsel | Kejari Halmahera Selatan | Kejari Halsel
KPU Kabupaten Halmahera Selatan | KPU Kabupaten Halsel | KPU Halmahera Selatan | KPU Halsel
Bawaslu Kabupaten Halmahera Selatan | Bawaslu Kabupaten Halsel | Bawaslu Halmahera Selatan | Bawaslu Halsel
BPBD Kabupaten Halmahera Selatan | BPBD Kabupaten Halsel | BPBD Halmahera Selatan | BPBD Halsel
Pengadilan Negeri Halmahera Selatan | Pengadilan Negeri Halsel | PN Halmahera Selatan | PN Halsel
Pemerintah Kabupaten Kepulauan Sula | Pemerintah Kabupaten Kepsul | Pemkab Kepulauan Sula | Pemkab Kepsul
DPRD Kabupaten Kepulauan Sula | DPRD Kabupaten Kepsul | DPRD Kepulauan Sula | DPRD Kepsul
Polres Kepulauan Sula | Polres Kepsul
Kejaksaan Negeri Kepulauan Sula | Kejaksaan Negeri Kepsul | Kejari Kepulauan Sula | Kejari Kepsul
KPU Kabupaten Kepulauan Sula | KPU Kabupaten Kepsul | KPU Kepulauan Sula | KPU Kepsul
Bawaslu Kabupaten Kepulauan Sula | Bawaslu Kabupaten Kepsul | Bawaslu Kepulauan Sula | Bawaslu Kepsul
BPBD Kabupaten Kepulauan Sula | BPBD Kabupaten Kepsul | BPBD Kepulauan Sula | BPBD Kepsul
Pengadilan Negeri Kepulauan Sula | Pengadilan Negeri Kepsul | PN Kepulauan Sula | PN Kepsul
Pemerintah Kabupaten Halmahera Timur | Pemerintah Kabupaten Haltim | Pemkab Halmahera Timur | Pemkab Haltim
DPRD Kabupaten Halmahera Timur | DPRD Kabupaten Haltim | DPRD Halmahera Timur | DPRD Haltim
Polres Halmahera Timur | Polres Haltim
Kejaksaan Negeri Halmahera Timur | Kejaksaan Negeri Haltim | Kejari Halmahera Timur | Kejari Haltim
KPU Kabupaten Halmahera Timur | KPU Kabupaten Haltim | KPU Halmahera Timur | KPU Haltim
Bawaslu Kabupaten Halmahera Timur | Bawaslu Kabupaten Haltim | Bawaslu Halmahera Timur | Bawaslu Haltim
BPBD Kabupaten Halmahera Timur | BPBD Kabupaten Haltim | BPBD Halmahera Timur | BPBD Haltim
Pengadilan Negeri Halmahera Timur | Pengadilan Negeri Haltim | PN Halmahera Timur | PN Haltim
Pemerintah Kabupaten Pulau Morotai | Pemerintah Kabupaten Morotai | Pemkab Pulau Morotai | Pemkab Morotai
DPRD Kabupaten Pulau Morotai | DPRD Kabupaten Morotai | DPRD Pulau Morotai | DPRD Morotai
Polres Pulau Morotai | Polres Morotai
Kejaksaan Negeri Pulau Morotai | Kejaksaan Negeri Morotai | Kejari Pulau Morotai | Kejari Morotai
KPU Kabupaten Pulau Morotai | KPU Kabupaten Morotai | KPU Pulau Morotai | KPU Morotai
Bawaslu Kabupaten Pulau Morotai | Bawaslu Kabupaten Morotai | Bawaslu Pulau Morotai | Bawaslu Morotai
BPBD Kabupaten Pulau Morotai | BPBD Kabupaten Morotai | BPBD Pulau Morotai | BPBD Morotai
Pengadilan Negeri Pulau Morotai | Pengadilan Negeri Morotai | PN Pulau Morotai | PN Morotai
Pemerintah Kabupaten Pulau Taliabu | Pemerintah Kabupaten Taliabu | Pemkab Pulau Taliabu | Pemkab Taliabu
DPRD Kabupaten Pulau Taliabu | DPRD Kabupaten Taliabu | DPRD Pulau Taliabu | DPRD Taliabu
Polres Pulau Taliabu | Polres Taliabu
Kejaksaan Negeri Pulau Taliabu | Kejaksaan Negeri Taliabu | Kejari Pulau Taliabu | Kejari Taliabu
KPU Kabupaten Pulau Taliabu | KPU Kabupaten Taliabu | KPU Pulau Taliabu | KPU Taliabu
Bawaslu Kabupaten Pulau Taliabu | Bawaslu Kabupaten Taliabu | Bawaslu Pulau Taliabu | Bawaslu Taliabu
BPBD Kabupaten Pulau Taliabu | BPBD Kabupaten Taliabu | BPBD Pulau Taliabu | BPBD Taliabu
Pengadilan Negeri Pulau Taliabu | Pengadilan Negeri Taliabu | PN Pulau Taliabu | PN Taliabu
Pemerintah Kabupaten Jayapura | Pemkab Jayapura
DPRD Kabupaten Jayapura | DPRD Jayapura
Polres Jayapura | Polresta Jayapura | Polrestabes Jayapura
Kejaksaan Negeri Jayapura | Kejari Jayapura
KPU Kabupaten Jayapura | KPU Jayapura
Bawaslu Kabupaten Jayapura | Bawaslu Jayapura
BPBD Kabupaten Jayapura | BPBD Jayapura
Pengadilan Negeri Jayapura | PN Jayapura
Pemerintah Kabupaten Kepulauan Yapen | Pemerintah Kabupaten Yapen | Pemkab Kepulauan Yapen | Pemkab Yapen
DPRD Kabupaten Kepulauan Yapen | DPRD Kabupaten Yapen | DPRD Kepulauan Yapen | DPRD Yapen
Polres Kepulauan Yapen | Polres Yapen
Kejaksaan Negeri Kepulauan Yapen | Kejaksaan Negeri Yapen | Kejari Kepulauan Yapen | Kejari Yapen
KPU Kabupaten Kepulauan Yapen | KPU Kabupaten Yapen | KPU Kepulauan Yapen | KPU Yapen
Bawaslu Kabupaten Kepulauan Yapen | Bawaslu Kabupaten Yapen | Bawaslu Kepulauan Yapen | Bawaslu Yapen
BPBD Kabupaten Kepulauan Yapen | BPBD Kabupaten Yapen | BPBD Kepulauan Yapen | BPBD Yapen
Pengadilan Negeri Kepulauan Yapen | Pengadilan Negeri Yapen | PN Kepulauan Yapen | PN Yapen
Pemerintah Kabupaten Biak Numfor | Pemerintah Kabupaten Biak | Pemkab Biak Numfor | Pemkab Biak
DPRD Kabupaten Biak Numfor | DPRD Kabupaten Biak | DPRD Biak Numfor | DPRD Biak
Polres Biak Numfor | Polres Biak
Kejaksaan Negeri Biak Numfor | Kejaksaan Negeri Biak | Kejari Biak Numfor | Kejari Biak
KPU Kabupaten Biak Numfor | KPU Kabupaten Biak | KPU Biak Numfor | KPU Biak
Bawaslu Kabupaten Biak Numfor | Bawaslu Kabupaten Biak | Bawaslu Biak Numfor | Bawaslu Biak
BPBD Kabupaten Biak Numfor | BPBD Kabupaten Biak | BPBD Biak Numfor | BPBD Biak
Pengadilan Negeri Biak Numfor | Pengadilan Negeri Biak | PN Biak Numfor | PN Biak
Pemerintah Kabupaten Sarmi | Pemkab Sarmi
DPRD Kabupaten Sarmi | DPRD Sarmi
Polres Sarmi
Kejaksaan Negeri Sarmi | Kejari Sarmi
KPU Kabupaten Sarmi | KPU Sarmi
Bawaslu Kabupaten Sarmi | Bawaslu Sarmi
BPBD Kabupaten Sarmi | BPBD Sarmi
Pengadilan Negeri Sarmi | PN Sarmi
Pemerintah Kabupaten Keerom | Pemkab Keerom
DPRD Kabupaten Keerom | DPRD Keerom
Polres Keerom
Kejaksaan Negeri Keerom | Kejari Keerom
KPU Kabupaten Keerom | KPU Keerom
Bawaslu Kabupaten Keerom | Bawaslu Keerom
BPBD Kabupaten Keerom | BPBD Keerom
Pengadilan Negeri Keerom | PN Keerom
Pemerintah Kabupaten Waropen | Pemkab Waropen
DPRD Kabupaten Waropen | DPRD Waropen
Polres Waropen
Kejaksaan Negeri Waropen | Kejari Waropen
KPU Kabupaten Waropen | KPU Waropen
Bawaslu Kabupaten Waropen | Bawaslu Waropen
BPBD Kabupaten Waropen | BPBD Waropen
Pengadilan Negeri Waropen | PN Waropen
Pemerintah Kabupaten Supiori | Pemkab Supiori
DPRD Kabupaten Supiori | DPRD Supiori
Polres Supiori
Kejaksaan Negeri Supiori | Kejari Supiori
KPU Kabupaten Supiori | KPU Supiori
Bawaslu Kabupaten Supiori | Bawaslu Supiori
BPBD Kabupaten Supiori | BPBD Supiori
Pengadilan Negeri Supiori | PN Supiori
Pemerintah Kabupaten Mamberamo Raya | Pemkab Mamberamo Raya
DPRD Kabupaten Mamberamo Raya | DPRD Mamberamo Raya
Polres Mamberamo Raya
Kejaksaan Negeri Mamberamo Raya | Kejari Mamberamo Raya
KPU Kabupaten Mamberamo Raya | KPU Mamberamo Raya
Bawaslu Kabupaten Mamberamo Raya | Bawaslu Mamberamo Raya
BPBD Kabupaten Mamberamo Raya | BPBD Mamberamo Raya
Pengadilan Negeri Mamberamo Raya | PN Mamberamo Raya
Pemerintah Kabupaten Manokwari | Pemkab Manokwari
DPRD Kabupaten Manokwari | DPRD Manokwari
Polres Manokwari
Kejaksaan Negeri Manokwari | Kejari Manokwari
KPU Kabupaten Manokwari | KPU Manokwari
Bawaslu Kabupaten Manokwari | Bawaslu Manokwari
BPBD Kabupaten Manokwari | BPBD Manokwari
Pengadilan Negeri Manokwari | PN Manokwari
Pemerintah Kabupaten Fakfak | Pemerintah Kabupaten Fak-Fak | Pemerintah Kabupaten Fak Fak | Pemkab Fakfak | Pemkab Fak-Fak | Pemkab Fak Fak
DPRD Kabupaten Fakfak | DPRD Kabupaten Fak-Fak | DPRD Kabupaten Fak Fak | DPRD Fakfak | DPRD Fak-Fak | DPRD Fak Fak
Polres Fakfak | Polres Fak-Fak | Polres Fak Fak
Kejaksaan Negeri Fakfak | Kejaksaan Negeri Fak-Fak | Kejaksaan Negeri Fak Fak | Kejari Fakfak | Kejari Fak-Fak | Kejari Fak Fak
KPU Kabupaten Fakfak | KPU Kabupaten Fak-Fak | KPU Kabupaten Fak Fak | KPU Fakfak | KPU Fak-Fak | KPU Fak Fak
Bawaslu Kabupaten Fakfak | Bawaslu Kabupaten Fak-Fak | Bawaslu Kabupaten Fak Fak | Bawaslu Fakfak | Bawaslu Fak-Fak | Bawaslu Fak Fak
BPBD Kabupaten Fakfak | BPBD Kabupaten Fak-Fak | BPBD Kabupaten Fak Fak | BPBD Fakfak | BPBD Fak-Fak | BPBD Fak Fak
Pengadilan Negeri Fakfak | Pengadilan Negeri Fak-Fak | Pengadilan Negeri Fak Fak | PN Fakfak | PN Fak-Fak | PN Fak Fak
Pemerintah Kabupaten Teluk Bintuni | Pemkab Teluk Bintuni
DPRD Kabupaten Teluk Bintuni | DPRD Teluk Bintuni
Polres Teluk Bintuni
Kejaksaan Negeri Teluk Bintuni | Kejari Teluk Bintuni
KPU Kabupaten Teluk Bintuni | KPU Teluk Bintuni
Bawaslu Kabupaten Teluk Bintuni | Bawaslu Teluk Bintuni
BPBD Kabupaten Teluk Bintuni | BPBD Teluk Bintuni
Pengadilan Negeri Teluk Bintuni | PN Teluk Bintuni
Pemerintah Kabupaten Teluk Wondama | Pemkab Teluk Wondama
DPRD Kabupaten Teluk Wondama | DPRD Teluk Wondama
Polres Teluk Wondama
Kejaksaan Negeri Teluk Wondama | Kejari Teluk Wondama
KPU Kabupaten Teluk Wondama | KPU Teluk Wondama
Bawaslu Kabupaten Teluk Wondama | Bawaslu Teluk Wondama
BPBD Kabupaten Teluk Wondama | BPBD Teluk Wondama
Pengadilan Negeri Teluk Wondama | PN Teluk Wondama
Pemerintah Kabupaten Kaimana | Pemkab Kaimana
DPRD Kabupaten Kaimana | DPRD Kaimana
Polres Kaimana
Kejaksaan Negeri Kaimana | Kejari Kaimana
KPU Kabupaten Kaimana | KPU Kaimana
Bawaslu Kabupaten Kaimana | Bawaslu Kaimana
BPBD Kabupaten Kaimana | BPBD Kaimana
Pengadilan Negeri Kaimana | PN Kaimana
Pemerintah Kabupaten Manokwari Selatan | Pemkab Manokwari Selatan
DPRD Kabupaten Manokwari Selatan | DPRD Manokwari Selatan
Polres Manokwari Selatan
Kejaksaan Negeri Manokwari Selatan | Kejari Manokwari Selatan
KPU Kabupaten Manokwari Selatan | KPU Manokwari Selatan
Bawaslu Kabupaten Manokwari Selatan | Bawaslu Manokwari Selatan
BPBD Kabupaten Manokwari Selatan | BPBD Manokwari Selatan
Pengadilan Negeri Manokwari Selatan | PN Manokwari Selatan
Pemerintah Kabupaten Pegunungan Arfak | Pemerintah Kabupaten Pegaf | Pemkab Pegunungan Arfak | Pemkab Pegaf
DPRD Kabupaten Pegunungan Arfak | DPRD Kabupaten Pegaf | DPRD Pegunungan Arfak | DPRD Pegaf
Polres Pegunungan Arfak | Polres Pegaf
Kejaksaan Negeri Pegunungan Arfak | Kejaksaan Negeri Pegaf | Kejari Pegunungan Arfak | Kejari Pegaf
KPU Kabupaten Pegunungan Arfak | KPU Kabupaten Pegaf | KPU Pegunungan Arfak | KPU Pegaf
Bawaslu Kabupaten Pegunungan Arfak | Bawaslu Kabupaten Pegaf | Bawaslu Pegunungan Arfak | Bawaslu Pegaf
BPBD Kabupaten Pegunungan Arfak | BPBD Kabupaten Pegaf | BPBD Pegunungan Arfak | BPBD Pegaf
Pengadilan Negeri Pegunungan Arfak | Pengadilan Negeri Pegaf | PN Pegunungan Arfak | PN Pegaf
Pemerintah Kabupaten Merauke | Pemkab Merauke
DPRD Kabupaten Merauke | DPRD Merauke
Polres Merauke
Kejaksaan Negeri Merauke | Kejari Merauke
KPU Kabupaten Merauke | KPU Merauke
Bawaslu Kabupaten Merauke | Bawaslu Merauke
BPBD Kabupaten Merauke | BPBD Merauke
Pengadilan Negeri Merauke | PN Merauke
Pemerintah Kabupaten Boven Digoel | Pemerintah Kabupaten Boven Digul | Pemkab Boven Digoel | Pemkab Boven Digul
DPRD Kabupaten Boven Digoel | DPRD Kabupaten Boven Digul | DPRD Boven Digoel | DPRD Boven Digul
Polres Boven Digoel | Polres Boven Digul
Kejaksaan Negeri Boven Digoel | Kejaksaan Negeri Boven Digul | Kejari Boven Digoel | Kejari Boven Digul
KPU Kabupaten Boven Digoel | KPU Kabupaten Boven Digul | KPU Boven Digoel | KPU Boven Digul
Bawaslu Kabupaten Boven Digoel | Bawaslu Kabupaten Boven Digul | Bawaslu Boven Digoel | Bawaslu Boven Digul
BPBD Kabupaten Boven Digoel | BPBD Kabupaten Boven Digul | BPBD Boven Digoel | BPBD Boven Digul
Pengadilan Negeri Boven Digoel | Pengadilan Negeri Boven Digul | PN Boven Digoel | PN Boven Digul
Pemerintah Kabupaten Mappi | Pemkab Mappi
DPRD Kabupaten Mappi | DPRD Mappi
Polres Mappi
Kejaksaan Negeri Mappi | Kejari Mappi
KPU Kabupaten Mappi | KPU Mappi
Bawaslu Kabupaten Mappi | Bawaslu Mappi
BPBD Kabupaten Mappi | BPBD Mappi
Pengadilan Negeri Mappi | PN Mappi
Pemerintah Kabupaten Asmat | Pemkab Asmat
DPRD Kabupaten Asmat | DPRD Asmat
Polres Asmat
Kejaksaan Negeri Asmat | Kejari Asmat
KPU Kabupaten Asmat | KPU Asmat
Bawaslu Kabupaten Asmat | Bawaslu Asmat
BPBD Kabupaten Asmat | BPBD Asmat
Pengadilan Negeri Asmat | PN Asmat
Pemerintah Kabupaten Nabire | Pemkab Nabire
DPRD Kabupaten Nabire | DPRD Nabire
Polres Nabire
Kejaksaan Negeri Nabire | Kejari Nabire
KPU Kabupaten Nabire | KPU Nabire
Bawaslu Kabupaten Nabire | Bawaslu Nabire
BPBD Kabupaten Nabire | BPBD Nabire
Pengadilan Negeri Nabire | PN Nabire
Pemerintah Kabupaten Puncak Jaya | Pemkab Puncak Jaya
DPRD Kabupaten Puncak Jaya | DPRD Puncak Jaya
Polres Puncak Jaya
Kejaksaan Negeri Puncak Jaya | Kejari Puncak Jaya
KPU Kabupaten Puncak Jaya | KPU Puncak Jaya
Bawaslu Kabupaten Puncak Jaya | Bawaslu Puncak Jaya
BPBD Kabupaten Puncak Jaya | BPBD Puncak Jaya
Pengadilan Negeri Puncak Jaya | PN Puncak Jaya
Pemerintah Kabupaten Paniai | Pemkab Paniai
DPRD Kabupaten Paniai | DPRD Paniai
Polres Paniai
Kejaksaan Negeri Paniai | Kejari Paniai
KPU Kabupaten Paniai | KPU Paniai
Bawaslu Kabupaten Paniai | Bawaslu Paniai
BPBD Kabupaten Paniai | BPBD Paniai
Pengadilan Negeri Paniai | PN Paniai
Pemerintah Kabupaten Mimika | Pemkab Mimika
DPRD Kabupaten Mimika | DPRD Mimika
Polres Mimika
Kejaksaan Negeri Mimika | Kejari Mimika
KPU Kabupaten Mimika | KPU Mimika
Bawaslu Kabupaten Mimika | Bawaslu Mimika
BPBD Kabupaten Mimika | BPBD Mimika
Pengadilan Negeri Mimika | PN Mimika
Pemerintah Kabupaten Puncak | Pemkab Puncak
DPRD Kabupaten Puncak | DPRD Puncak
Polres Puncak
Kejaksaan Negeri Puncak | Kejari Puncak
KPU Kabupaten Puncak | KPU Puncak
Bawaslu Kabupaten Puncak | Bawaslu Puncak
BPBD Kabupaten Puncak | BPBD Puncak
Pengadilan Negeri Puncak | PN Puncak
Pemerintah Kabupaten Dogiyai | Pemkab Dogiyai
DPRD Kabupaten Dogiyai | DPRD Dogiyai
Polres Dogiyai
Kejaksaan Negeri Dogiyai | Kejari Dogiyai
KPU Kabupaten Dogiyai | KPU Dogiyai
Bawaslu Kabupaten Dogiyai | Bawaslu Dogiyai
BPBD Kabupaten Dogiyai | BPBD Dogiyai
Pengadilan Negeri Dogiyai | PN Dogiyai
Pemerintah Kabupaten Intan Jaya | Pemkab Intan Jaya
DPRD Kabupaten Intan Jaya | DPRD Intan Jaya
Polres Intan Jaya
Kejaksaan Negeri Intan Jaya | Kejari Intan Jaya
KPU Kabupaten Intan Jaya | KPU Intan Jaya
Bawaslu Kabupaten Intan Jaya | Bawaslu Intan Jaya
BPBD Kabupaten Intan Jaya | BPBD Intan Jaya
Pengadilan Negeri Intan Jaya | PN Intan Jaya
Pemerintah Kabupaten Deiyai | Pemkab Deiyai
DPRD Kabupaten Deiyai | DPRD Deiyai
Polres Deiyai
Kejaksaan Negeri Deiyai | Kejari Deiyai
KPU Kabupaten Deiyai | KPU Deiyai
Bawaslu Kabupaten Deiyai | Bawaslu Deiyai
BPBD Kabupaten Deiyai | BPBD Deiyai
Pengadilan Negeri Deiyai | PN Deiyai
Pemerintah Kabupaten Jayawijaya | Pemkab Jayawijaya
DPRD Kabupaten Jayawijaya | DPRD Jayawijaya
Polres Jayawijaya
Kejaksaan Negeri Jayawijaya | Kejari Jayawijaya
KPU Kabupaten Jayawijaya | KPU Jayawijaya
Bawaslu Kabupaten Jayawijaya | Bawaslu Jayawijaya
BPBD Kabupaten Jayawijaya | BPBD Jayawijaya
Pengadilan Negeri Jayawijaya | PN Jayawijaya
Pemerintah Kabupaten Pegunungan Bintang | Pemerintah Kabupaten Pegubin | Pemkab Pegunungan Bintang | Pemkab Pegubin
DPRD Kabupaten Pegunungan Bintang | DPRD Kabupaten Pegubin | DPRD Pegunungan Bintang | DPRD Pegubin
Polres Pegunungan Bintang | Polres Pegubin
Kejaksaan Negeri Pegunungan Bintang | Kejaksaan Negeri Pegubin | Kejari Pegunungan Bintang | Kejari Pegubin
KPU Kabupaten Pegunungan Bintang | KPU Kabupaten Pegubin | KPU Pegunungan Bintang | KPU Pegubin
Bawaslu Kabupaten Pegunungan Bintang | Bawaslu Kabupaten Pegubin | Bawaslu Pegunungan Bintang | Bawaslu Pegubin
BPBD Kabupaten Pegunungan Bintang | BPBD Kabupaten Pegubin | BPBD Pegunungan Bintang | BPBD Pegubin
Pengadilan Negeri Pegunungan Bintang | Pengadilan Negeri Pegubin | PN Pegunungan Bintang | PN Pegubin
Pemerintah Kabupaten Yahukimo | Pemkab Yahukimo
DPRD Kabupaten Yahukimo | DPRD Yahukimo
Polres Yahukimo
Kejaksaan Negeri Yahukimo | Kejari Yahukimo
KPU Kabupaten Yahukimo | KPU Yahukimo
Bawaslu Kabupaten Yahukimo | Bawaslu Yahukimo
BPBD Kabupaten Yahukimo | BPBD Yahukimo
Pengadilan Negeri Yahukimo | PN Yahukimo
Pemerintah Kabupaten Tolikara | Pemkab Tolikara
DPRD Kabupaten Tolikara | DPRD Tolikara
Polres Tolikara
Kejaksaan Negeri Tolikara | Kejari Tolikara
KPU Kabupaten Tolikara | KPU Tolikara
Bawaslu Kabupaten Tolikara | Bawaslu Tolikara
BPBD Kabupaten Tolikara | BPBD Tolikara
Pengadilan Negeri Tolikara | PN Tolikara
Pemerintah Kabupaten Mamberamo Tengah | Pemkab Mamberamo Tengah
DPRD Kabupaten Mamberamo Tengah | DPRD Mamberamo Tengah
Polres Mamberamo Tengah
Kejaksaan Negeri Mamberamo Tengah | Kejari Mamberamo Tengah
KPU Kabupaten Mamberamo Tengah | KPU Mamberamo Tengah
Bawaslu Kabupaten Mamberamo Tengah | Bawaslu Mamberamo Tengah
BPBD Kabupaten Mamberamo Tengah | BPBD Mamberamo Tengah
Pengadilan Negeri Mamberamo Tengah | PN Mamberamo Tengah
Pemerintah Kabupaten Yalimo | Pemkab Yalimo
DPRD Kabupaten Yalimo | DPRD Yalimo
Polres Yalimo
Kejaksaan Negeri Yalimo | Kejari Yalimo
KPU Kabupaten Yalimo | KPU Yalimo
Bawaslu Kabupaten Yalimo | Bawaslu Yalimo
BPBD Kabupaten Yalimo | BPBD Yalimo
Pengadilan Negeri Yalimo | PN Yalimo
Pemerintah Kabupaten Lanny Jaya | Pemkab Lanny Jaya
DPRD Kabupaten Lanny Jaya | DPRD Lanny Jaya
Polres Lanny Jaya
Kejaksaan Negeri Lanny Jaya | Kejari Lanny Jaya
KPU Kabupaten Lanny Jaya | KPU Lanny Jaya
Bawaslu Kabupaten Lanny Jaya | Bawaslu Lanny Jaya
BPBD Kabupaten Lanny Jaya | BPBD Lanny Jaya
Pengadilan Negeri Lanny Jaya | PN Lanny Jaya
Pemerintah Kabupaten Nduga | Pemkab Nduga
DPRD Kabupaten Nduga | DPRD Nduga
Polres Nduga
Kejaksaan Negeri Nduga | Kejari Nduga
KPU Kabupaten Nduga | KPU Nduga
Bawaslu Kabupaten Nduga | Bawaslu Nduga
BPBD Kabupaten Nduga | BPBD Nduga
Pengadilan Negeri Nduga | PN Nduga
Pemerintah Kabupaten Sorong | Pemkab Sorong
DPRD Kabupaten Sorong | DPRD Sorong
Polres Sorong | Polresta Sorong | Polrestabes Sorong
Kejaksaan Negeri Sorong | Kejari Sorong
KPU Kabupaten Sorong | KPU Sorong
Bawaslu Kabupaten Sorong | Bawaslu Sorong
BPBD Kabupaten Sorong | BPBD Sorong
Pengadilan Negeri Sorong | PN Sorong
Pemerintah Kabupaten Sorong Selatan | Pemerintah Kabupaten Sorsel | Pemkab Sorong Selatan | Pemkab Sorsel
DPRD Kabupaten Sorong Selatan | DPRD Kabupaten Sorsel | DPRD Sorong Selatan | DPRD Sorsel
Polres Sorong Selatan | Polres Sorsel
Kejaksaan Negeri Sorong Selatan | Kejaksaan Negeri Sorsel | Kejari Sorong Selatan | Kejari Sorsel
KPU Kabupaten Sorong Selatan | KPU Kabupaten Sorsel | KPU Sorong Selatan | KPU Sorsel
Bawaslu Kabupaten Sorong Selatan | Bawaslu Kabupaten Sorsel | Bawaslu Sorong Selatan | Bawaslu Sorsel
BPBD Kabupaten Sorong Selatan | BPBD Kabupaten Sorsel | BPBD Sorong Selatan | BPBD Sorsel
Pengadilan Negeri Sorong Selatan | Pengadilan Negeri Sorsel | PN Sorong Selatan | PN Sorsel
Pemerintah Kabupaten Raja Ampat | Pemkab Raja Ampat
DPRD Kabupaten Raja Ampat | DPRD Raja Ampat
Polres Raja Ampat
Kejaksaan Negeri Raja Ampat | Kejari Raja Ampat
KPU Kabupaten Raja Ampat | KPU Raja Ampat
Bawaslu Kabupaten Raja Ampat | Bawaslu Raja Ampat
BPBD Kabupaten Raja Ampat | BPBD Raja Ampat
Pengadilan Negeri Raja Ampat | PN Raja Ampat
Pemerintah Kabupaten Tambrauw | Pemkab Tambrauw
DPRD Kabupaten Tambrauw | DPRD Tambrauw
Polres Tambrauw
Kejaksaan Negeri Tambrauw | Kejari Tambrauw
KPU Kabupaten Tambrauw | KPU Tambrauw
Bawaslu Kabupaten Tambrauw | Bawaslu Tambrauw
BPBD Kabupaten Tambrauw | BPBD Tambrauw
Pengadilan Negeri Tambrauw | PN Tambrauw
Pemerintah Kabupaten Maybrat | Pemkab Maybrat
DPRD Kabupaten Maybrat | DPRD Maybrat
Polres Maybrat
Kejaksaan Negeri Maybrat | Kejari Maybrat
KPU Kabupaten Maybrat | KPU Maybrat
Bawaslu Kabupaten Maybrat | Bawaslu Maybrat
BPBD Kabupaten Maybrat | BPBD Maybrat
Pengadilan Negeri Maybrat | PN Maybrat
Pemerintah Kota Banda Aceh | Pemkot Banda Aceh | Pemko Banda Aceh
DPRD Kota Banda Aceh | DPRD Banda Aceh
Polres Banda Aceh | Polresta Banda Aceh | Polrestabes Banda Aceh
Kejaksaan Negeri Banda Aceh | Kejari Banda Aceh
KPU Kota Banda Aceh | KPU Banda Aceh
Bawaslu Kota Banda Aceh | Bawaslu Banda Aceh
BPBD Kota Banda Aceh | BPBD Banda Aceh
Pengadilan Negeri Banda Aceh | PN Banda Aceh
Pemerintah Kota Sabang | Pemkot Sabang | Pemko Sabang
DPRD Kota Sabang | DPRD Sabang
Polres Sabang | Polresta Sabang | Polrestabes Sabang
Kejaksaan Negeri Sabang | Kejari Sabang
KPU Kota Sabang | KPU Sabang
Bawaslu Kota Sabang | Bawaslu Sabang
BPBD Kota Sabang | BPBD Sabang
Pengadilan Negeri Sabang | PN Sabang
Pemerintah Kota Lhokseumawe | Pemerintah Kota Lhoksemawe | Pemkot Lhokseumawe | Pemkot Lhoksemawe | Pemko Lhokseumawe | Pemko Lhoksemawe
DPRD Kota Lhokseumawe | DPRD Kota Lhoksemawe | DPRD Lhokseumawe | DPRD Lhoksemawe
Polres Lhokseumawe | Polresta Lhokseumawe | Polrestabes Lhokseumawe | Polres Lhoksemawe | Polresta Lhoksemawe | Polrestabes Lhoksemawe
Kejaksaan Negeri Lhokseumawe | Kejaksaan Negeri Lhoksemawe | Kejari Lhokseumawe | Kejari Lhoksemawe
KPU Kota Lhokseumawe | KPU Kota Lhoksemawe | KPU Lhokseumawe | KPU Lhoksemawe
Bawaslu Kota Lhokseumawe | Bawaslu Kota Lhoksemawe | Bawaslu Lhokseumawe | Bawaslu Lhoksemawe
BPBD Kota Lhokseumawe | BPBD Kota Lhoksemawe | BPBD Lhokseumawe | BPBD Lhoksemawe
Pengadilan Negeri Lhokseumawe | Pengadilan Negeri Lhoksemawe | PN Lhokseumawe | PN Lhoksemawe
Pemerintah Kota Langsa | Pemkot Langsa | Pemko Langsa
DPRD Kota Langsa | DPRD Langsa
Polres Langsa | Polresta Langsa | Polrestabes Langsa
Kejaksaan Negeri Langsa | Kejari Langsa
KPU Kota Langsa | KPU Langsa
Bawaslu Kota Langsa | Bawaslu Langsa
BPBD Kota Langsa | BPBD Langsa
Pengadilan Negeri Langsa | PN Langsa
Pemerintah Kota Subulussalam | Pemkot Subulussalam | Pemko Subulussalam
DPRD Kota Subulussalam | DPRD Subulussalam
Polres Subulussalam | Polresta Subulussalam | Polrestabes Subulussalam
Kejaksaan Negeri Subulussalam | Kejari Subulussalam
KPU Kota Subulussalam | KPU Subulussalam
Bawaslu Kota Subulussalam | Bawaslu Subulussalam
BPBD Kota Subulussalam | BPBD Subulussalam
Pengadilan Negeri Subulussalam | PN Subulussalam
Pemerintah Kota Medan | Pemkot Medan | Pemko Medan
DPRD Kota Medan | DPRD Medan
Polres Medan | Polresta Medan | Polrestabes Medan
Kejaksaan Negeri Medan | Kejari Medan
KPU Kota Medan | KPU Medan
Bawaslu Kota Medan | Bawaslu Medan
BPBD Kota Medan | BPBD Medan
Pengadilan Negeri Medan | PN Medan
Pemerintah Kota Pematangsiantar | Pemerintah Kota Pematang Siantar | Pemerintah Kota Siantar | Pemkot Pematangsiantar | Pemkot Pematang Siantar | Pemkot Siantar | Pemko Pematangsiantar | Pemko Pematang Siantar | Pemko Siantar
DPRD Kota Pematangsiantar | DPRD Kota Pematang Siantar | DPRD Kota Siantar | DPRD Pematangsiantar | DPRD Pematang Siantar | DPRD Siantar
Polres Pematangsiantar | Polresta Pematangsiantar | Polrestabes Pematangsiantar | Polres Pematang Siantar | Polresta Pematang Siantar | Polrestabes Pematang Siantar | Polres Siantar | Polresta Siantar | Polrestabes Siantar
Kejaksaan Negeri Pematangsiantar | Kejaksaan Negeri Pematang Siantar | Kejaksaan Negeri Siantar | Kejari Pematangsiantar | Kejari Pematang Siantar | Kejari Siantar
KPU Kota Pematangsiantar | KPU Kota Pematang Siantar | KPU Kota Siantar | KPU Pematangsiantar | KPU Pematang Siantar | KPU Siantar
Bawaslu Kota Pematangsiantar | Bawaslu Kota Pematang Siantar | Bawaslu Kota Siantar | Bawaslu Pematangsiantar | Bawaslu Pematang Siantar | Bawaslu Siantar
BPBD Kota Pematangsiantar | BPBD Kota Pematang Siantar | BPBD Kota Siantar | BPBD Pematangsiantar | BPBD Pematang Siantar | BPBD Siantar
Pengadilan Negeri Pematangsiantar | Pengadilan Negeri Pematang Siantar | Pengadilan Negeri Siantar | PN Pematangsiantar | PN Pematang Siantar | PN Siantar
Pemerintah Kota Sibolga | Pemkot Sibolga | Pemko Sibolga
DPRD Kota Sibolga | DPRD Sibolga
Polres Sibolga | Polresta Sibolga | Polrestabes Sibolga
Kejaksaan Negeri Sibolga | Kejari Sibolga
KPU Kota Sibolga | KPU Sibolga
Bawaslu Kota Sibolga | Bawaslu Sibolga
BPBD Kota Sibolga | BPBD Sibolga
Pengadilan Negeri Sibolga | PN Sibolga
Pemerintah Kota Tanjungbalai | Pemerintah Kota Tanjung Balai | Pemkot Tanjungbalai | Pemkot Tanjung Balai | Pemko Tanjungbalai | Pemko Tanjung Balai
DPRD Kota Tanjungbalai | DPRD Kota Tanjung Balai | DPRD Tanjungbalai | DPRD Tanjung Balai
Polres Tanjungbalai | Polresta Tanjungbalai | Polrestabes Tanjungbalai | Polres Tanjung Balai | Polresta Tanjung Balai | Polrestabes Tanjung Balai
Kejaksaan Negeri Tanjungbalai | Kejaksaan Negeri Tanjung Balai | Kejari Tanjungbalai | Kejari Tanjung Balai
KPU Kota Tanjungbalai | KPU Kota Tanjung Balai | KPU Tanjungbalai | KPU Tanjung Balai
Bawaslu Kota Tanjungbalai | Bawaslu Kota Tanjung Balai | Bawaslu Tanjungbalai | Bawaslu Tanjung Balai
BPBD Kota Tanjungbalai | BPBD Kota Tanjung Balai | BPBD Tanjungbalai | BPBD Tanjung Balai
Pengadilan Negeri Tanjungbalai | Pengadilan Negeri Tanjung Balai | PN Tanjungbalai | PN Tanjung Balai
Pemerintah Kota Binjai | Pemkot Binjai | Pemko Binjai
DPRD Kota Binjai | DPRD Binjai
Polres Binjai | Polresta Binjai | Polrestabes Binjai
Kejaksaan Negeri Binjai | Kejari Binjai
KPU Kota Binjai | KPU Binjai
Bawaslu Kota Binjai | Bawaslu Binjai
BPBD Kota Binjai | BPBD Binjai
Pengadilan Negeri Binjai | PN Binjai
Pemerintah Kota Tebing Tinggi | Pemerintah Kota Tebingtinggi | Pemkot Tebing Tinggi | Pemkot Tebingtinggi | Pemko Tebing Tinggi | Pemko Tebingtinggi
DPRD Kota Tebing Tinggi | DPRD Kota Tebingtinggi | DPRD Tebing Tinggi | DPRD Tebingtinggi
Polres Tebing Tinggi | Polresta Tebing Tinggi | Polrestabes Tebing Tinggi | Polres Tebingtinggi | Polresta Tebingtinggi | Polrestabes Tebingtinggi
Kejaksaan Negeri Tebing Tinggi | Kejaksaan Negeri Tebingtinggi | Kejari Tebing Tinggi | Kejari Tebingtinggi
KPU Kota Tebing Tinggi | KPU Kota Tebingtinggi | KPU Tebing Tinggi | KPU Tebingtinggi
Bawaslu Kota Tebing Tinggi | Bawaslu Kota Tebingtinggi | Bawaslu Tebing Tinggi | Bawaslu Tebingtinggi
BPBD Kota Tebing Tinggi | BPBD Kota Tebingtinggi | BPBD Tebing Tinggi | BPBD Tebingtinggi
Pengadilan Negeri Tebing Tinggi | Pengadilan Negeri Tebingtinggi | PN Tebing Tinggi | PN Tebingtinggi
Pemerintah Kota Padangsidimpuan | Pemerintah Kota Padang Sidempuan | Pemerintah Kota Padangsidempuan | Pemerintah Kota Padang Sidimpuan | Pemkot Padangsidimpuan | Pemkot Padang Sidempuan | Pemkot Padangsidempuan | Pemkot Padang Sidimpuan | Pemko Padangsidimpuan | Pemko Padang Sidempuan | Pemko Padangsidempuan | Pemko Padang Sidimpuan
DPRD Kota Padangsidimpuan | DPRD Kota Padang Sidempuan | DPRD Kota Padangsidempuan | DPRD Kota Padang Sidimpuan | DPRD Padangsidimpuan | DPRD Padang Sidempuan | DPRD Padangsidempuan | DPRD Padang Sidimpuan
Polres Padangsidimpuan | Polresta Padangsidimpuan | Polrestabes Padangsidimpuan | Polres Padang Sidempuan | Polresta Padang Sidempuan | Polrestabes Padang Sidempuan | Polres Padangsidempuan | Polresta Padangsidempuan | Polrestabes Padangsidempuan | Polres Padang Sidimpuan | Polresta Padang Sidimpuan | Polrestabes Padang Sidimpuan
Kejaksaan Negeri Padangsidimpuan | Kejaksaan Negeri Padang Sidempuan | Kejaksaan Negeri Padangsidempuan | Kejaksaan Negeri Padang Sidimpuan | Kejari Padangsidimpuan | Kejari Padang Sidempuan | Kejari Padangsidempuan | Kejari Padang Sidimpuan
KPU Kota Padangsidimpuan | KPU Kota Padang Sidempuan | KPU Kota Padangsidempuan | KPU Kota Padang Sidimpuan | KPU Padangsidimpuan | KPU Padang Sidempuan | KPU Padangsidempuan | KPU Padang Sidimpuan
Bawaslu Kota Padangsidimpuan | Bawaslu Kota Padang Sidempuan | Bawaslu Kota Padangsidempuan | Bawaslu Kota Padang Sidimpuan | Bawaslu Padangsidimpuan | Bawaslu Padang Sidempuan | Bawaslu Padangsidempuan | Bawaslu Padang Sidimpuan
BPBD Kota Padangsidimpuan | BPBD Kota Padang Sidempuan | BPBD Kota Padangsidempuan | BPBD Kota Padang Sidimpuan | BPBD Padangsidimpuan | BPBD Padang Sidempuan | BPBD Padangsidempuan | BPBD Padang Sidimpuan
Pengadilan Negeri Padangsidimpuan | Pengadilan Negeri Padang Sidempuan | Pengadilan Negeri Padangsidempuan | Pengadilan Negeri Padang Sidimpuan | PN Padangsidimpuan | PN Padang Sidempuan | PN Padangsidempuan | PN Padang Sidimpuan
Pemerintah Kota Gunungsitoli | Pemerintah Kota Gunung Sitoli | Pemkot Gunungsitoli | Pemkot Gunung Sitoli | Pemko Gunungsitoli | Pemko Gunung Sitoli
DPRD Kota Gunungsitoli | DPRD Kota Gunung Sitoli | DPRD Gunungsitoli | DPRD Gunung Sitoli
Polres Gunungsitoli | Polresta Gunungsitoli | Polrestabes Gunungsitoli | Polres Gunung Sitoli | Polresta Gunung Sitoli | Polrestabes Gunung Sitoli
Kejaksaan Negeri Gunungsitoli | Kejaksaan Negeri Gunung Sitoli | Kejari Gunungsitoli | Kejari Gunung Sitoli
KPU Kota Gunungsitoli | KPU Kota Gunung Sitoli | KPU Gunungsitoli | KPU Gunung Sitoli
Bawaslu Kota Gunungsitoli | Bawaslu Kota Gunung Sitoli | Bawaslu Gunungsitoli | Bawaslu Gunung Sitoli
BPBD Kota Gunungsitoli | BPBD Kota Gunung Sitoli | BPBD Gunungsitoli | BPBD Gunung Sitoli
Pengadilan Negeri Gunungsitoli | Pengadilan Negeri Gunung Sitoli | PN Gunungsitoli | PN Gunung Sitoli
Pemerintah Kota Padang | Pemkot Padang | Pemko Padang
DPRD Kota Padang | DPRD Padang
Polres Padang | Polresta Padang | Polrestabes Padang
Kejaksaan Negeri Padang | Kejari Padang
KPU Kota Padang | KPU Padang
Bawaslu Kota Padang | Bawaslu Padang
BPBD Kota Padang | BPBD Padang
Pengadilan Negeri Padang | PN Padang
Pemerintah Kota Solok | Pemkot Solok | Pemko Solok
DPRD Kota Solok | DPRD Solok
KPU Kota Solok | KPU Solok
Bawaslu Kota Solok | Bawaslu Solok
BPBD Kota Solok | BPBD Solok
Pemerintah Kota Sawahlunto | Pemerintah Kota Sawah Lunto | Pemkot Sawahlunto | Pemkot Sawah Lunto | Pemko Sawahlunto | Pemko Sawah Lunto
DPRD Kota Sawahlunto | DPRD Kota Sawah Lunto | DPRD Sawahlunto | DPRD Sawah Lunto
Polres Sawahlunto | Polresta Sawahlunto | Polrestabes Sawahlunto | Polres Sawah Lunto | Polresta Sawah Lunto | Polrestabes Sawah Lunto
Kejaksaan Negeri Sawahlunto | Kejaksaan Negeri Sawah Lunto | Kejari Sawahlunto | Kejari Sawah Lunto
KPU Kota Sawahlunto | KPU Kota Sawah Lunto | KPU Sawahlunto | KPU Sawah Lunto
Bawaslu Kota Sawahlunto | Bawaslu Kota Sawah Lunto | Bawaslu Sawahlunto | Bawaslu Sawah Lunto
BPBD Kota Sawahlunto | BPBD Kota Sawah Lunto | BPBD Sawahlunto | BPBD Sawah Lunto
Pengadilan Negeri Sawahlunto | Pengadilan Negeri Sawah Lunto | PN Sawahlunto | PN Sawah Lunto
Pemerintah Kota Padang Panjang | Pemkot Padang Panjang | Pemko Padang Panjang
DPRD Kota Padang Panjang | DPRD Padang Panjang
Polres Padang Panjang | Polresta Padang Panjang | Polrestabes Padang Panjang
Kejaksaan Negeri Padang Panjang | Kejari Padang Panjang
KPU Kota Padang Panjang | KPU Padang Panjang
Bawaslu Kota Padang Panjang | Bawaslu Padang Panjang
BPBD Kota Padang Panjang | BPBD Padang Panjang
Pengadilan Negeri Padang Panjang | PN Padang Panjang
Pemerintah Kota Bukittinggi | Pemerintah Kota Bukit Tinggi | Pemkot Bukittinggi | Pemkot Bukit Tinggi | Pemko Bukittinggi | Pemko Bukit Tinggi
DPRD Kota Bukittinggi | DPRD Kota Bukit Tinggi | DPRD Bukittinggi | DPRD Bukit Tinggi
Polres Bukittinggi | Polresta Bukittinggi | Polrestabes Bukittinggi | Polres Bukit Tinggi | Polresta Bukit Tinggi | Polrestabes Bukit Tinggi
Kejaksaan Negeri Bukittinggi | Kejaksaan Negeri Bukit Tinggi | Kejari Bukittinggi | Kejari Bukit Tinggi
KPU Kota Bukittinggi | KPU Kota Bukit Tinggi | KPU Bukittinggi | KPU Bukit Tinggi
Bawaslu Kota Bukittinggi | Bawaslu Kota Bukit Tinggi | Bawaslu Bukittinggi | Bawaslu Bukit Tinggi
BPBD Kota Bukittinggi | BPBD Kota Bukit Tinggi | BPBD Bukittinggi | BPBD Bukit Tinggi
Pengadilan Negeri Bukittinggi | Pengadilan Negeri Bukit Tinggi | PN Bukittinggi | PN Bukit Tinggi
Pemerintah Kota Payakumbuh | Pemkot Payakumbuh | Pemko Payakumbuh
DPRD Kota Payakumbuh | DPRD Payakumbuh
Polres Payakumbuh | Polresta Payakumbuh | Polrestabes Payakumbuh
Kejaksaan Negeri Payakumbuh | Kejari Payakumbuh
KPU Kota Payakumbuh | KPU Payakumbuh
Bawaslu Kota Payakumbuh | Bawaslu Payakumbuh
BPBD Kota Payakumbuh | BPBD Payakumbuh
Pengadilan Negeri Payakumbuh | PN Payakumbuh
Pemerintah Kota Pariaman | Pemkot Pariaman | Pemko Pariaman
DPRD Kota Pariaman | DPRD Pariaman
Polres Pariaman | Polresta Pariaman | Polrestabes Pariaman
Kejaksaan Negeri Pariaman | Kejari Pariaman
KPU Kota Pariaman | KPU Pariaman
Bawaslu Kota Pariaman | Bawaslu Pariaman
BPBD Kota Pariaman | BPBD Pariaman
Pengadilan Negeri Pariaman | PN Pariaman
Pemerintah Kota Pekanbaru | Pemkot Pekanbaru | Pemko Pekanbaru
DPRD Kota Pekanbaru | DPRD Pekanbaru
Polres Pekanbaru | Polresta Pekanbaru | Polrestabes Pekanbaru
Kejaksaan Negeri Pekanbaru | Kejari Pekanbaru
KPU Kota Pekanbaru | KPU Pekanbaru
Bawaslu Kota Pekanbaru | Bawaslu Pekanbaru
BPBD Kota Pekanbaru | BPBD Pekanbaru
Pengadilan Negeri Pekanbaru | PN Pekanbaru
Pemerintah Kota Dumai | Pemkot Dumai | Pemko Dumai
DPRD Kota Dumai | DPRD Dumai
Polres Dumai | Polresta Dumai | Polrestabes Dumai
Kejaksaan Negeri Dumai | Kejari Dumai
KPU Kota Dumai | KPU Dumai
Bawaslu Kota Dumai | Bawaslu Dumai
BPBD Kota Dumai | BPBD Dumai
Pengadilan Negeri Dumai | PN Dumai
Pemerintah Kota Jambi | Pemkot Jambi | Pemko Jambi
DPRD Kota Jambi | DPRD Jambi
Polres Jambi | Polresta Jambi | Polrestabes Jambi
Kejaksaan Negeri Jambi | Kejari Jambi
KPU Kota Jambi | KPU Jambi
Bawaslu Kota Jambi | Bawaslu Jambi
BPBD Kota Jambi | BPBD Jambi
Pengadilan Negeri Jambi | PN Jambi
Pemerintah Kota Sungai Penuh | Pemerintah Kota Sungaipenuh | Pemkot Sungai Penuh | Pemkot Sungaipenuh | Pemko Sungai Penuh | Pemko Sungaipenuh
DPRD Kota Sungai Penuh | DPRD Kota Sungaipenuh | DPRD Sungai Penuh | DPRD Sungaipenuh
Polres Sungai Penuh | Polresta Sungai Penuh | Polrestabes Sungai Penuh | Polres Sungaipenuh | Polresta Sungaipenuh | Polrestabes Sungaipenuh
Kejaksaan Negeri Sungai Penuh | Kejaksaan Negeri Sungaipenuh | Kejari Sungai Penuh | Kejari Sungaipenuh
KPU Kota Sungai Penuh | KPU Kota Sungaipenuh | KPU Sungai Penuh | KPU Sungaipenuh
Bawaslu Kota Sungai Penuh | Bawaslu Kota Sungaipenuh | Bawaslu Sungai Penuh | Bawaslu Sungaipenuh
BPBD Kota Sungai Penuh | BPBD Kota Sungaipenuh | BPBD Sungai Penuh | BPBD Sungaipenuh
Pengadilan Negeri Sungai Penuh | Pengadilan Negeri Sungaipenuh | PN Sungai Penuh | PN Sungaipenuh
Pemerintah Kota Palembang | Pemkot Palembang | Pemko Palembang
DPRD Kota Palembang | DPRD Palembang
Polres Palembang | Polresta Palembang | Polrestabes Palembang
Kejaksaan Negeri Palembang | Kejari Palembang
KPU Kota Palembang | KPU Palembang
Bawaslu Kota Palembang | Bawaslu Palembang
BPBD Kota Palembang | BPBD Palembang
Pengadilan Negeri Palembang | PN Palembang
Pemerintah Kota Pagar Alam | Pemerintah Kota Pagaralam | Pemkot Pagar Alam | Pemkot Pagaralam | Pemko Pagar Alam | Pemko Pagaralam
DPRD Kota Pagar Alam | DPRD Kota Pagaralam | DPRD Pagar Alam | DPRD Pagaralam
Polres Pagar Alam | Polresta Pagar Alam | Polrestabes Pagar Alam | Polres Pagaralam | Polresta Pagaralam | Polrestabes Pagaralam
Kejaksaan Negeri Pagar Alam | Kejaksaan Negeri Pagaralam | Kejari Pagar Alam | Kejari Pagaralam
KPU Kota Pagar Alam | KPU Kota Pagaralam | KPU Pagar Alam | KPU Pagaralam
Bawaslu Kota Pagar Alam | Bawaslu Kota Pagaralam | Bawaslu Pagar Alam | Bawaslu Pagaralam
BPBD Kota Pagar Alam | BPBD Kota Pagaralam | BPBD Pagar Alam | BPBD Pagaralam
Pengadilan Negeri Pagar Alam | Pengadilan Negeri Pagaralam | PN Pagar Alam | PN Pagaralam
Pemerintah Kota Lubuklinggau | Pemerintah Kota Lubuk Linggau | Pemkot Lubuklinggau | Pemkot Lubuk Linggau | Pemko Lubuklinggau | Pemko Lubuk Linggau
DPRD Kota Lubuklinggau | DPRD Kota Lubuk Linggau | DPRD Lubuklinggau | DPRD Lubuk Linggau
Polres Lubuklinggau | Polresta Lubuklinggau | Polrestabes Lubuklinggau | Polres Lubuk Linggau | Polresta Lubuk Linggau | Polrestabes Lubuk Linggau
Kejaksaan Negeri Lubuklinggau | Kejaksaan Negeri Lubuk Linggau | Kejari Lubuklinggau | Kejari Lubuk Linggau
KPU Kota Lubuklinggau | KPU Kota Lubuk Linggau | KPU Lubuklinggau | KPU Lubuk Linggau
Bawaslu Kota Lubuklinggau | Bawaslu Kota Lubuk Linggau | Bawaslu Lubuklinggau | Bawaslu Lubuk Linggau
BPBD Kota Lubuklinggau | BPBD Kota Lubuk Linggau | BPBD Lubuklinggau | BPBD Lubuk Linggau
Pengadilan Negeri Lubuklinggau | Pengadilan Negeri Lubuk Linggau | PN Lubuklinggau | PN Lubuk Linggau
Pemerintah Kota Prabumulih | Pemkot Prabumulih | Pemko Prabumulih
DPRD Kota Prabumulih | DPRD Prabumulih
Polres Prabumulih | Polresta Prabumulih | Polrestabes Prabumulih
Kejaksaan Negeri Prabumulih | Kejari Prabumulih
KPU Kota Prabumulih | KPU Prabumulih
Bawaslu Kota Prabumulih | Bawaslu Prabumulih
BPBD Kota Prabumulih | BPBD Prabumulih
Pengadilan Negeri Prabumulih | PN Prabumulih
Pemerintah Kota Bengkulu | Pemkot Bengkulu | Pemko Bengkulu
DPRD Kota Bengkulu | DPRD Bengkulu
Polres Bengkulu | Polresta Bengkulu | Polrestabes Bengkulu
Kejaksaan Negeri Bengkulu | Kejari Bengkulu
KPU Kota Bengkulu | KPU Bengkulu
Bawaslu Kota Bengkulu | Bawaslu Bengkulu
BPBD Kota Bengkulu | BPBD Bengkulu
Pengadilan Negeri Bengkulu | PN Bengkulu
Pemerintah Kota Bandar Lampung | Pemerintah Kota Bandarlampung | Pemerintah Kota Balam | Pemkot Bandar Lampung | Pemkot Bandarlampung | Pemkot Balam | Pemko Bandar Lampung | Pemko Bandarlampung | Pemko Balam
DPRD Kota Bandar Lampung | DPRD Kota Bandarlampung | DPRD Kota Balam | DPRD Bandar Lampung | DPRD Bandarlampung | DPRD Balam
Polres Bandar Lampung | Polresta Bandar Lampung | Polrestabes Bandar Lampung | Polres Bandarlampung | Polresta Bandarlampung | Polrestabes Bandarlampung | Polres Balam | Polresta Balam | Polrestabes Balam
Kejaksaan Negeri Bandar Lampung | Kejaksaan Negeri Bandarlampung | Kejaksaan Negeri Balam | Kejari Bandar Lampung | Kejari Bandarlampung | Kejari Balam
KPU Kota Bandar Lampung | KPU Kota Bandarlampung | KPU Kota Balam | KPU Bandar Lampung | KPU Bandarlampung | KPU Balam
Bawaslu Kota Bandar Lampung | Bawaslu Kota Bandarlampung | Bawaslu Kota Balam | Bawaslu Bandar Lampung | Bawaslu Bandarlampung | Bawaslu Balam
BPBD Kota Bandar Lampung | BPBD Kota Bandarlampung | BPBD Kota Balam | BPBD Bandar Lampung | BPBD Bandarlampung | BPBD Balam
Pengadilan Negeri Bandar Lampung | Pengadilan Negeri Bandarlampung | Pengadilan Negeri Balam | PN Bandar Lampung | PN Bandarlampung | PN Balam
Pemerintah Kota Metro | Pemkot Metro | Pemko Metro
DPRD Kota Metro | DPRD Metro
Polres Metro | Polresta Metro | Polrestabes Metro
Kejaksaan Negeri Metro | Kejari Metro
KPU Kota Metro | KPU Metro
Bawaslu Kota Metro | Bawaslu Metro
BPBD Kota Metro | BPBD Metro
Pengadilan Negeri Metro | PN Metro
Pemerintah Kota Pangkalpinang | Pemerintah Kota Pangkal Pinang | Pemkot Pangkalpinang | Pemkot Pangkal Pinang | Pemko Pangkalpinang | Pemko Pangkal Pinang
DPRD Kota Pangkalpinang | DPRD Kota Pangkal Pinang | DPRD Pangkalpinang | DPRD Pangkal Pinang
Polres Pangkalpinang | Polresta Pangkalpinang | Polrestabes Pangkalpinang | Polres Pangkal Pinang | Polresta Pangkal Pinang | Polrestabes Pangkal Pinang
Kejaksaan Negeri Pangkalpinang | Kejaksaan Negeri Pangkal Pinang | Kejari Pangkalpinang | Kejari Pangkal Pinang
KPU Kota Pangkalpinang | KPU Kota Pangkal Pinang | KPU Pangkalpinang | KPU Pangkal Pinang
Bawaslu Kota Pangkalpinang | Bawaslu Kota Pangkal Pinang | Bawaslu Pangkalpinang | Bawaslu Pangkal Pinang
BPBD Kota Pangkalpinang | BPBD Kota Pangkal Pinang | BPBD Pangkalpinang | BPBD Pangkal Pinang
Pengadilan Negeri Pangkalpinang | Pengadilan Negeri Pangkal Pinang | PN Pangkalpinang | PN Pangkal Pinang
Pemerintah Kota Batam | Pemkot Batam | Pemko Batam
DPRD Kota Batam | DPRD Batam
Polres Batam | Polresta Batam | Polrestabes Batam
Kejaksaan Negeri Batam | Kejari Batam
KPU Kota Batam | KPU Batam
Bawaslu Kota Batam | Bawaslu Batam
BPBD Kota Batam | BPBD Batam
Pengadilan Negeri Batam | PN Batam
Pemerintah Kota Tanjungpinang | Pemerintah Kota Tanjung Pinang | Pemkot Tanjungpinang | Pemkot Tanjung Pinang | Pemko Tanjungpinang | Pemko Tanjung Pinang
DPRD Kota Tanjungpinang | DPRD Kota Tanjung Pinang | DPRD Tanjungpinang | DPRD Tanjung Pinang
Polres Tanjungpinang | Polresta Tanjungpinang | Polrestabes Tanjungpinang | Polres Tanjung Pinang | Polresta Tanjung Pinang | Polrestabes Tanjung Pinang
Kejaksaan Negeri Tanjungpinang | Kejaksaan Negeri Tanjung Pinang | Kejari Tanjungpinang | Kejari Tanjung Pinang
KPU Kota Tanjungpinang | KPU Kota Tanjung Pinang | KPU Tanjungpinang | KPU Tanjung Pinang
Bawaslu Kota Tanjungpinang | Bawaslu Kota Tanjung Pinang | Bawaslu Tanjungpinang | Bawaslu Tanjung Pinang
BPBD Kota Tanjungpinang | BPBD Kota Tanjung Pinang | BPBD Tanjungpinang | BPBD Tanjung Pinang
Pengadilan Negeri Tanjungpinang | Pengadilan Negeri Tanjung Pinang | PN Tanjungpinang | PN Tanjung Pinang
Pemerintah Kota Jakarta Pusat | Pemerintah Kota Jakpus | Pemkot Jakarta Pusat | Pemkot Jakpus | Pemko Jakarta Pusat | Pemko Jakpus
DPRD Kota Jakarta Pusat | DPRD Kota Jakpus | DPRD Jakarta Pusat | DPRD Jakpus
Polres Jakarta Pusat | Polresta Jakarta Pusat | Polrestabes Jakarta Pusat | Polres Jakpus | Polresta Jakpus | Polrestabes Jakpus
Kejaksaan Negeri Jakarta Pusat | Kejaksaan Negeri Jakpus | Kejari Jakarta Pusat | Kejari Jakpus
KPU Kota Jakarta Pusat | KPU Kota Jakpus | KPU Jakarta Pusat | KPU Jakpus
Bawaslu Kota Jakarta Pusat | Bawaslu Kota Jakpus | Bawaslu Jakarta Pusat | Bawaslu Jakpus
BPBD Kota Jakarta Pusat | BPBD Kota Jakpus | BPBD Jakarta Pusat | BPBD Jakpus
Pengadilan Negeri Jakarta Pusat | Pengadilan Negeri Jakpus | PN Jakarta Pusat | PN Jakpus
Pemerintah Kota Jakarta Utara | Pemerintah Kota Jakut | Pemkot Jakarta Utara | Pemkot Jakut | Pemko Jakarta Utara | Pemko Jakut
DPRD Kota Jakarta Utara | DPRD Kota Jakut | DPRD Jakarta Utara | DPRD Jakut
Polres Jakarta Utara | Polresta Jakarta Utara | Polrestabes Jakarta Utara | Polres Jakut | Polresta Jakut | Polrestabes Jakut
Kejaksaan Negeri Jakarta Utara | Kejaksaan Negeri Jakut | Kejari Jakarta Utara | Kejari Jakut
KPU Kota Jakarta Utara | KPU Kota Jakut | KPU Jakarta Utara | KPU Jakut
Bawaslu Kota Jakarta Utara | Bawaslu Kota Jakut | Bawaslu Jakarta Utara | Bawaslu Jakut
BPBD Kota Jakarta Utara | BPBD Kota Jakut | BPBD Jakarta Utara | BPBD Jakut
Pengadilan Negeri Jakarta Utara | Pengadilan Negeri Jakut | PN Jakarta Utara | PN Jakut
Pemerintah Kota Jakarta Barat | Pemerintah Kota Jakbar | Pemkot Jakarta Barat | Pemkot Jakbar | Pemko Jakarta Barat | Pemko Jakbar
DPRD Kota Jakarta Barat | DPRD Kota Jakbar | DPRD Jakarta Barat | DPRD Jakbar
Polres Jakarta Barat | Polresta Jakarta Barat | Polrestabes Jakarta Barat | Polres Jakbar | Polresta Jakbar | Polrestabes Jakbar
Kejaksaan Negeri Jakarta Barat | Kejaksaan Negeri Jakbar | Kejari Jakarta Barat | Kejari Jakbar
KPU Kota Jakarta Barat | KPU Kota Jakbar | KPU Jakarta Barat | KPU Jakbar
Bawaslu Kota Jakarta Barat | Bawaslu Kota Jakbar | Bawaslu Jakarta Barat | Bawaslu Jakbar
BPBD Kota Jakarta Barat | BPBD Kota Jakbar | BPBD Jakarta Barat | BPBD Jakbar
Pengadilan Negeri Jakarta Barat | Pengadilan Negeri Jakbar | PN Jakarta Barat | PN Jakbar
Pemerintah Kota Jakarta Selatan | Pemerintah Kota Jaksel | Pemkot Jakarta Selatan | Pemkot Jaksel | Pemko Jakarta Selatan | Pemko Jaksel
DPRD Kota Jakarta Selatan | DPRD Kota Jaksel | DPRD Jakarta Selatan | DPRD Jaksel
Polres Jakarta Selatan | Polresta Jakarta Selatan | Polrestabes Jakarta Selatan | Polres Jaksel | Polresta Jaksel | Polrestabes Jaksel
Kejaksaan Negeri Jakarta Selatan | Kejaksaan Negeri Jaksel | Kejari Jakarta Selatan | Kejari Jaksel
KPU Kota Jakarta Selatan | KPU Kota Jaksel | KPU Jakarta Selatan | KPU Jaksel
Bawaslu Kota Jakarta Selatan | Bawaslu Kota Jaksel | Bawaslu Jakarta Selatan | Bawaslu Jaksel
BPBD Kota Jakarta Selatan | BPBD Kota Jaksel | BPBD Jakarta Selatan | BPBD Jaksel
Pengadilan Negeri Jakarta Selatan | Pengadilan Negeri Jaksel | PN Jakarta Selatan | PN Jaksel
Pemerintah Kota Jakarta Timur | Pemerintah Kota Jaktim | Pemkot Jakarta Timur | Pemkot Jaktim | Pemko Jakarta Timur | Pemko Jaktim
DPRD Kota Jakarta Timur | DPRD Kota Jaktim | DPRD Jakarta Timur | DPRD Jaktim
Polres Jakarta Timur | Polresta Jakarta Timur | Polrestabes Jakarta Timur | Polres Jaktim | Polresta Jaktim | Polrestabes Jaktim
Kejaksaan Negeri Jakarta Timur | Kejaksaan Negeri Jaktim | Kejari Jakarta Timur | Kejari Jaktim
KPU Kota Jakarta Timur | KPU Kota Jaktim | KPU Jakarta Timur | KPU Jaktim
Bawaslu Kota Jakarta Timur | Bawaslu Kota Jaktim | Bawaslu Jakarta Timur | Bawaslu Jaktim
BPBD Kota Jakarta Timur | BPBD Kota Jaktim | BPBD Jakarta Timur | BPBD Jaktim
Pengadilan Negeri Jakarta Timur | Pengadilan Negeri Jaktim | PN Jakarta Timur | PN Jaktim
Pemerintah Kota Bogor | Pemkot Bogor | Pemko Bogor
DPRD Kota Bogor | DPRD Bogor
KPU Kota Bogor | KPU Bogor
Bawaslu Kota Bogor | Bawaslu Bogor
BPBD Kota Bogor | BPBD Bogor
Pemerintah Kota Sukabumi | Pemkot Sukabumi | Pemko Sukabumi
DPRD Kota Sukabumi | DPRD Sukabumi
KPU Kota Sukabumi | KPU Sukabumi
Bawaslu Kota Sukabumi | Bawaslu Sukabumi
BPBD Kota Sukabumi | BPBD Sukabumi
Pemerintah Kota Bandung | Pemkot Bandung | Pemko Bandung
DPRD Kota Bandung | DPRD Bandung
KPU Kota Bandung | KPU Bandung
Bawaslu Kota Bandung | Bawaslu Bandung
BPBD Kota Bandung | BPBD Bandung
Pemerintah Kota Cirebon | Pemkot Cirebon | Pemko Cirebon
DPRD Kota Cirebon | DPRD Cirebon
KPU Kota Cirebon | KPU Cirebon
Bawaslu Kota Cirebon | Bawaslu Cirebon
BPBD Kota Cirebon | BPBD Cirebon
Pemerintah Kota Bekasi | Pemkot Bekasi | Pemko Bekasi
DPRD Kota Bekasi | DPRD Bekasi
KPU Kota Bekasi | KPU Bekasi
Bawaslu Kota Bekasi | Bawaslu Bekasi
BPBD Kota Bekasi | BPBD Bekasi
Pemerintah Kota Depok | Pemkot Depok | Pemko Depok
DPRD Kota Depok | DPRD Depok
Polres Depok | Polresta Depok | Polrestabes Depok
Kejaksaan Negeri Depok | Kejari Depok
KPU Kota Depok | KPU Depok
Bawaslu Kota Depok | Bawaslu Depok
BPBD Kota Depok | BPBD Depok
Pengadilan Negeri Depok | PN Depok
Pemerintah Kota Cimahi | Pemkot Cimahi | Pemko Cimahi
DPRD Kota Cimahi | DPRD Cimahi
Polres Cimahi | Polresta Cimahi | Polrestabes Cimahi
Kejaksaan Negeri Cimahi | Kejari Cimahi
KPU Kota Cimahi | KPU Cimahi
Bawaslu Kota Cimahi | Bawaslu Cimahi
BPBD Kota Cimahi | BPBD Cimahi
Pengadilan Negeri Cimahi | PN Cimahi
Pemerintah Kota Tasikmalaya | Pemkot Tasikmalaya | Pemko Tasikmalaya
DPRD Kota Tasikmalaya | DPRD Tasikmalaya
KPU Kota Tasikmalaya | KPU Tasikmalaya
Bawaslu Kota Tasikmalaya | Bawaslu Tasikmalaya
BPBD Kota Tasikmalaya | BPBD Tasikmalaya
Pemerintah Kota Banjar | Pemkot Banjar | Pemko Banjar
DPRD Kota Banjar | DPRD Banjar
KPU Kota Banjar | KPU Banjar
Bawaslu Kota Banjar | Bawaslu Banjar
BPBD Kota Banjar | BPBD Banjar
Pemerintah Kota Magelang | Pemkot Magelang | Pemko Magelang
DPRD Kota Magelang | DPRD Magelang
KPU Kota Magelang | KPU Magelang
Bawaslu Kota Magelang | Bawaslu Magelang
BPBD Kota Magelang | BPBD Magelang
Pemerintah Kota Surakarta | Pemerintah Kota Solo | Pemkot Surakarta | Pemkot Solo | Pemko Surakarta | Pemko Solo
DPRD Kota Surakarta | DPRD Kota Solo | DPRD Surakarta | DPRD Solo
Polres Surakarta | Polresta Surakarta | Polrestabes Surakarta | Polres Solo | Polresta Solo | Polrestabes Solo
Kejaksaan Negeri Surakarta | Kejaksaan Negeri Solo | Kejari Surakarta | Kejari Solo
KPU Kota Surakarta | KPU Kota Solo | KPU Surakarta | KPU Solo
Bawaslu Kota Surakarta | Bawaslu Kota Solo | Bawaslu Surakarta | Bawaslu Solo
BPBD Kota Surakarta | BPBD Kota Solo | BPBD Surakarta | BPBD Solo
Pengadilan Negeri Surakarta | Pengadilan Negeri Solo | PN Surakarta | PN Solo
Pemerintah Kota Salatiga | Pemkot Salatiga | Pemko Salatiga
DPRD Kota Salatiga | DPRD Salatiga
Polres Salatiga | Polresta Salatiga | Polrestabes Salatiga
Kejaksaan Negeri Salatiga | Kejari Salatiga
KPU Kota Salatiga | KPU Salatiga
Bawaslu Kota Salatiga | Bawaslu Salatiga
BPBD Kota Salatiga | BPBD Salatiga
Pengadilan Negeri Salatiga | PN Salatiga
Pemerintah Kota Semarang | Pemkot Semarang | Pemko Semarang
DPRD Kota Semarang | DPRD Semarang
KPU Kota Semarang | KPU Semarang
Bawaslu Kota Semarang | Bawaslu Semarang
BPBD Kota Semarang | BPBD Semarang
Pemerintah Kota Pekalongan | Pemkot Pekalongan | Pemko Pekalongan
DPRD Kota Pekalongan | DPRD Pekalongan
KPU Kota Pekalongan | KPU Pekalongan
Bawaslu Kota Pekalongan | Bawaslu Pekalongan
BPBD Kota Pekalongan | BPBD Pekalongan
Pemerintah Kota Tegal | Pemkot Tegal | Pemko Tegal
DPRD Kota Tegal | DPRD Tegal
KPU Kota Tegal | KPU Tegal
Bawaslu Kota Tegal | Bawaslu Tegal
BPBD Kota Tegal | BPBD Tegal
Pemerintah Kota Yogyakarta | Pemerintah Kota Jogja | Pemerintah Kota Jogjakarta | Pemerintah Kota Yogya | Pemkot Yogyakarta | Pemkot Jogja | Pemkot Jogjakarta | Pemkot Yogya | Pemko Yogyakarta | Pemko Jogja | Pemko Jogjakarta | Pemko Yogya
DPRD Kota Yogyakarta | DPRD Kota Jogja | DPRD Kota Jogjakarta | DPRD Kota Yogya | DPRD Yogyakarta | DPRD Jogja | DPRD Jogjakarta | DPRD Yogya
Polres Yogyakarta | Polresta Yogyakarta | Polrestabes Yogyakarta | Polres Jogja | Polresta Jogja | Polrestabes Jogja | Polres Jogjakarta | Polresta Jogjakarta | Polrestabes Jogjakarta | Polres Yogya | Polresta Yogya | Polrestabes Yogya
Kejaksaan Negeri Yogyakarta | Kejaksaan Negeri Jogja | Kejaksaan Negeri Jogjakarta | Kejaksaan Negeri Yogya | Kejari Yogyakarta | Kejari Jogja | Kejari Jogjakarta | Kejari Yogya
KPU Kota Yogyakarta | KPU Kota Jogja | KPU Kota Jogjakarta | KPU Kota Yogya | KPU Yogyakarta | KPU Jogja | KPU Jogjakarta | KPU Yogya
Bawaslu Kota Yogyakarta | Bawaslu Kota Jogja | Bawaslu Kota Jogjakarta | Bawaslu Kota Yogya | Bawaslu Yogyakarta | Bawaslu Jogja | Bawaslu Jogjakarta | Bawaslu Yogya
BPBD Kota Yogyakarta | BPBD Kota Jogja | BPBD Kota Jogjakarta | BPBD Kota Yogya | BPBD Yogyakarta | BPBD Jogja | BPBD Jogjakarta | BPBD Yogya
Pengadilan Negeri Yogyakarta | Pengadilan Negeri Jogja | Pengadilan Negeri Jogjakarta | Pengadilan Negeri Yogya | PN Yogyakarta | PN Jogja | PN Jogjakarta | PN Yogya
Pemerintah Kota Kediri | Pemkot Kediri | Pemko Kediri
DPRD Kota Kediri | DPRD Kediri
KPU Kota Kediri | KPU Kediri
Bawaslu Kota Kediri | Bawaslu Kediri
BPBD Kota Kediri | BPBD Kediri
Pemerintah Kota Blitar | Pemkot Blitar | Pemko Blitar
DPRD Kota Blitar | DPRD Blitar
KPU Kota Blitar | KPU Blitar
Bawaslu Kota Blitar | Bawaslu Blitar
BPBD Kota Blitar | BPBD Blitar
Pemerintah Kota Malang | Pemkot Malang | Pemko Malang
DPRD Kota Malang | DPRD Malang
KPU Kota Malang | KPU Malang
Bawaslu Kota Malang | Bawaslu Malang
BPBD Kota Malang | BPBD Malang
Pemerintah Kota Probolinggo | Pemkot Probolinggo | Pemko Probolinggo
DPRD Kota Probolinggo | DPRD Probolinggo
KPU Kota Probolinggo | KPU Probolinggo
Bawaslu Kota Probolinggo | Bawaslu Probolinggo
BPBD Kota Probolinggo | BPBD Probolinggo
Pemerintah Kota Pasuruan | Pemkot Pasuruan | Pemko Pasuruan
DPRD Kota Pasuruan | DPRD Pasuruan
KPU Kota Pasuruan | KPU Pasuruan
Bawaslu Kota Pasuruan | Bawaslu Pasuruan
BPBD Kota Pasuruan | BPBD Pasuruan
Pemerintah Kota Mojokerto | Pemkot Mojokerto | Pemko Mojokerto
DPRD Kota Mojokerto | DPRD Mojokerto
KPU Kota Mojokerto | KPU Mojokerto
Bawaslu Kota Mojokerto | Bawaslu Mojokerto
BPBD Kota Mojokerto | BPBD Mojokerto
Pemerintah Kota Madiun | Pemkot Madiun | Pemko Madiun
DPRD Kota Madiun | DPRD Madiun
KPU Kota Madiun | KPU Madiun
Bawaslu Kota Madiun | Bawaslu Madiun
BPBD Kota Madiun | BPBD Madiun
Pemerintah Kota Surabaya | Pemkot Surabaya | Pemko Surabaya
DPRD Kota Surabaya | DPRD Surabaya
Polres Surabaya | Polresta Surabaya | Polrestabes Surabaya
Kejaksaan Negeri Surabaya | Kejari Surabaya
KPU Kota Surabaya | KPU Surabaya
Bawaslu Kota Surabaya | Bawaslu Surabaya
BPBD Kota Surabaya | BPBD Surabaya
Pengadilan Negeri Surabaya | PN Surabaya
Pemerintah Kota Batu | Pemkot Batu | Pemko Batu
DPRD Kota Batu | DPRD Batu
Polres Batu | Polresta Batu | Polrestabes Batu
Kejaksaan Negeri Batu | Kejari Batu
KPU Kota Batu | KPU Batu
Bawaslu Kota Batu | Bawaslu Batu
BPBD Kota Batu | BPBD Batu
Pengadilan Negeri Batu | PN Batu
Pemerintah Kota Tangerang | Pemkot Tangerang | Pemko Tangerang
DPRD Kota Tangerang | DPRD Tangerang
KPU Kota Tangerang | KPU Tangerang
Bawaslu Kota Tangerang | Bawaslu Tangerang
BPBD Kota Tangerang | BPBD Tangerang
Pemerintah Kota Cilegon | Pemkot Cilegon | Pemko Cilegon
DPRD Kota Cilegon | DPRD Cilegon
Polres Cilegon | Polresta Cilegon | Polrestabes Cilegon
Kejaksaan Negeri Cilegon | Kejari Cilegon
KPU Kota Cilegon | KPU Cilegon
Bawaslu Kota Cilegon | Bawaslu Cilegon
BPBD Kota Cilegon | BPBD Cilegon
Pengadilan Negeri Cilegon | PN Cilegon
Pemerintah Kota Serang | Pemkot Serang | Pemko Serang
DPRD Kota Serang | DPRD Serang
KPU Kota Serang | KPU Serang
Bawaslu Kota Serang | Bawaslu Serang
BPBD Kota Serang | BPBD Serang
Pemerintah Kota Tangerang Selatan | Pemerintah Kota Tangsel | Pemkot Tangerang Selatan | Pemkot Tangsel | Pemko Tangerang Selatan | Pemko Tangsel
DPRD Kota Tangerang Selatan | DPRD Kota Tangsel | DPRD Tangerang Selatan | DPRD Tangsel
Polres Tangerang Selatan | Polresta Tangerang Selatan | Polrestabes Tangerang Selatan | Polres Tangsel | Polresta Tangsel | Polrestabes Tangsel
Kejaksaan Negeri Tangerang Selatan | Kejaksaan Negeri Tangsel | Kejari Tangerang Selatan | Kejari Tangsel
KPU Kota Tangerang Selatan | KPU Kota Tangsel | KPU Tangerang Selatan | KPU Tangsel
Bawaslu Kota Tangerang Selatan | Bawaslu Kota Tangsel | Bawaslu Tangerang Selatan | Bawaslu Tangsel
BPBD Kota Tangerang Selatan | BPBD Kota Tangsel | BPBD Tangerang Selatan | BPBD Tangsel
Pengadilan Negeri Tangerang Selatan | Pengadilan Negeri Tangsel | PN Tangerang Selatan | PN Tangsel
Pemerintah Kota Denpasar | Pemkot Denpasar | Pemko Denpasar
DPRD Kota Denpasar | DPRD Denpasar
Polres Denpasar | Polresta Denpasar | Polrestabes Denpasar
Kejaksaan Negeri Denpasar | Kejari Denpasar
KPU Kota Denpasar | KPU Denpasar
Bawaslu Kota Denpasar | Bawaslu Denpasar
BPBD Kota Denpasar | BPBD Denpasar
Pengadilan Negeri Denpasar | PN Denpasar
Pemerintah Kota Mataram | Pemkot Mataram | Pemko Mataram
DPRD Kota Mataram | DPRD Mataram
Polres Mataram | Polresta Mataram | Polrestabes Mataram
Kejaksaan Negeri Mataram | Kejari Mataram
KPU Kota Mataram | KPU Mataram
Bawaslu Kota Mataram | Bawaslu Mataram
BPBD Kota Mataram | BPBD Mataram
Pengadilan Negeri Mataram | PN Mataram
Pemerintah Kota Bima | Pemkot Bima | Pemko Bima
DPRD Kota Bima | DPRD Bima
KPU Kota Bima | KPU Bima
Bawaslu Kota Bima | Bawaslu Bima
BPBD Kota Bima | BPBD Bima
Pemerintah Kota Kupang | Pemkot Kupang | Pemko Kupang
DPRD Kota Kupang | DPRD Kupang
KPU Kota Kupang | KPU Kupang
Bawaslu Kota Kupang | Bawaslu Kupang
BPBD Kota Kupang | BPBD Kupang
Pemerintah Kota Pontianak | Pemkot Pontianak | Pemko Pontianak
DPRD Kota Pontianak | DPRD Pontianak
Polres Pontianak | Polresta Pontianak | Polrestabes Pontianak
Kejaksaan Negeri Pontianak | Kejari Pontianak
KPU Kota Pontianak | KPU Pontianak
Bawaslu Kota Pontianak | Bawaslu Pontianak
BPBD Kota Pontianak | BPBD Pontianak
Pengadilan Negeri Pontianak | PN Pontianak
Pemerintah Kota Singkawang | Pemkot Singkawang | Pemko Singkawang
DPRD Kota Singkawang | DPRD Singkawang
Polres Singkawang | Polresta Singkawang | Polrestabes Singkawang
Kejaksaan Negeri Singkawang | Kejari Singkawang
KPU Kota Singkawang | KPU Singkawang
Bawaslu Kota Singkawang | Bawaslu Singkawang
BPBD Kota Singkawang | BPBD Singkawang
Pengadilan Negeri Singkawang | PN Singkawang
Pemerintah Kota Palangka Raya | Pemerintah Kota Palangkaraya | Pemkot Palangka Raya | Pemkot Palangkaraya | Pemko Palangka Raya | Pemko Palangkaraya
DPRD Kota Palangka Raya | DPRD Kota Palangkaraya | DPRD Palangka Raya | DPRD Palangkaraya
Polres Palangka Raya | Polresta Palangka Raya | Polrestabes Palangka Raya | Polres Palangkaraya | Polresta Palangkaraya | Polrestabes Palangkaraya
Kejaksaan Negeri Palangka Raya | Kejaksaan Negeri Palangkaraya | Kejari Palangka Raya | Kejari Palangkaraya
KPU Kota Palangka Raya | KPU Kota Palangkaraya | KPU Palangka Raya | KPU Palangkaraya
Bawaslu Kota Palangka Raya | Bawaslu Kota Palangkaraya | Bawaslu Palangka Raya | Bawaslu Palangkaraya
BPBD Kota Palangka Raya | BPBD Kota Palangkaraya | BPBD Palangka Raya | BPBD Palangkaraya
Pengadilan Negeri Palangka Raya | Pengadilan Negeri Palangkaraya | PN Palangka Raya | PN Palangkaraya
Pemerintah Kota Banjarmasin | Pemkot Banjarmasin | Pemko Banjarmasin
DPRD Kota Banjarmasin | DPRD Banjarmasin
Polres Banjarmasin | Polresta Banjarmasin | Polrestabes Banjarmasin
Kejaksaan Negeri Banjarmasin | Kejari Banjarmasin
KPU Kota Banjarmasin | KPU Banjarmasin
Bawaslu Kota Banjarmasin | Bawaslu Banjarmasin
BPBD Kota Banjarmasin | BPBD Banjarmasin
Pengadilan Negeri Banjarmasin | PN Banjarmasin
Pemerintah Kota Banjarbaru | Pemkot Banjarbaru | Pemko Banjarbaru
DPRD Kota Banjarbaru | DPRD Banjarbaru
Polres Banjarbaru | Polresta Banjarbaru | Polrestabes Banjarbaru
Kejaksaan Negeri Banjarbaru | Kejari Banjarbaru
KPU Kota Banjarbaru | KPU Banjarbaru
Bawaslu Kota Banjarbaru | Bawaslu Banjarbaru
BPBD Kota Banjarbaru | BPBD Banjarbaru
Pengadilan Negeri Banjarbaru | PN Banjarbaru
Pemerintah Kota Balikpapan | Pemkot Balikpapan | Pemko Balikpapan
DPRD Kota Balikpapan | DPRD Balikpapan
Polres Balikpapan | Polresta Balikpapan | Polrestabes Balikpapan
Kejaksaan Negeri Balikpapan | Kejari Balikpapan
KPU Kota Balikpapan | KPU Balikpapan
Bawaslu Kota Balikpapan | Bawaslu Balikpapan
BPBD Kota Balikpapan | BPBD Balikpapan
Pengadilan Negeri Balikpapan | PN Balikpapan
Pemerintah Kota Samarinda | Pemkot Samarinda | Pemko Samarinda
DPRD Kota Samarinda | DPRD Samarinda
Polres Samarinda | Polresta Samarinda | Polrestabes Samarinda
Kejaksaan Negeri Samarinda | Kejari Samarinda
KPU Kota Samarinda | KPU Samarinda
Bawaslu Kota Samarinda | Bawaslu Samarinda
BPBD Kota Samarinda | BPBD Samarinda
Pengadilan Negeri Samarinda | PN Samarinda
Pemerintah Kota Bontang | Pemkot Bontang | Pemko Bontang
DPRD Kota Bontang | DPRD Bontang
Polres Bontang | Polresta Bontang | Polrestabes Bontang
Kejaksaan Negeri Bontang | Kejari Bontang
KPU Kota Bontang | KPU Bontang
Bawaslu Kota Bontang | Bawaslu Bontang
BPBD Kota Bontang | BPBD Bontang
Pengadilan Negeri Bontang | PN Bontang
Pemerintah Kota Tarakan | Pemkot Tarakan | Pemko Tarakan
DPRD Kota Tarakan | DPRD Tarakan
Polres Tarakan | Polresta Tarakan | Polrestabes Tarakan
Kejaksaan Negeri Tarakan | Kejari Tarakan
KPU Kota Tarakan | KPU Tarakan
Bawaslu Kota Tarakan | Bawaslu Tarakan
BPBD Kota Tarakan | BPBD Tarakan
Pengadilan Negeri Tarakan | PN Tarakan
Pemerintah Kota Manado | Pemkot Manado | Pemko Manado
DPRD Kota Manado | DPRD Manado
Polres Manado | Polresta Manado | Polrestabes Manado
Kejaksaan Negeri Manado | Kejari Manado
KPU Kota Manado | KPU Manado
Bawaslu Kota Manado | Bawaslu Manado
BPBD Kota Manado | BPBD Manado
Pengadilan Negeri Manado | PN Manado
Pemerintah Kota Bitung | Pemkot Bitung | Pemko Bitung
DPRD Kota Bitung | DPRD Bitung
Polres Bitung | Polresta Bitung | Polrestabes Bitung
Kejaksaan Negeri Bitung | Kejari Bitung
KPU Kota Bitung | KPU Bitung
Bawaslu Kota Bitung | Bawaslu Bitung
BPBD Kota Bitung | BPBD Bitung
Pengadilan Negeri Bitung | PN Bitung
Pemerintah Kota Tomohon | Pemkot Tomohon | Pemko Tomohon
DPRD Kota Tomohon | DPRD Tomohon
Polres Tomohon | Polresta Tomohon | Polrestabes Tomohon
Kejaksaan Negeri Tomohon | Kejari Tomohon
KPU Kota Tomohon | KPU Tomohon
Bawaslu Kota Tomohon | Bawaslu Tomohon
BPBD Kota Tomohon | BPBD Tomohon
Pengadilan Negeri Tomohon | PN Tomohon
Pemerintah Kota Kotamobagu | Pemkot Kotamobagu | Pemko Kotamobagu
DPRD Kota Kotamobagu | DPRD Kotamobagu
Polres Kotamobagu | Polresta Kotamobagu | Polrestabes Kotamobagu
Kejaksaan Negeri Kotamobagu | Kejari Kotamobagu
KPU Kota Kotamobagu | KPU Kotamobagu
Bawaslu Kota Kotamobagu | Bawaslu Kotamobagu
BPBD Kota Kotamobagu | BPBD Kotamobagu
Pengadilan Negeri Kotamobagu | PN Kotamobagu
Pemerintah Kota Palu | Pemkot Palu | Pemko Palu
DPRD Kota Palu | DPRD Palu
Polres Palu | Polresta Palu | Polrestabes Palu
Kejaksaan Negeri Palu | Kejari Palu
KPU Kota Palu | KPU Palu
Bawaslu Kota Palu | Bawaslu Palu
BPBD Kota Palu | BPBD Palu
Pengadilan Negeri Palu | PN Palu
Pemerintah Kota Makassar | Pemerintah Kota Makasar | Pemerintah Kota Ujung Pandang | Pemkot Makassar | Pemkot Makasar | Pemkot Ujung Pandang | Pemko Makassar | Pemko Makasar | Pemko Ujung Pandang
DPRD Kota Makassar | DPRD Kota Makasar | DPRD Kota Ujung Pandang | DPRD Makassar | DPRD Makasar | DPRD Ujung Pandang
Polres Makassar | Polresta Makassar | Polrestabes Makassar | Polres Makasar | Polresta Makasar | Polrestabes Makasar | Polres Ujung Pandang | Polresta Ujung Pandang | Polrestabes Ujung Pandang
Kejaksaan Negeri Makassar | Kejaksaan Negeri Makasar | Kejaksaan Negeri Ujung Pandang | Kejari Makassar | Kejari Makasar | Kejari Ujung Pandang
KPU Kota Makassar | KPU Kota Makasar | KPU Kota Ujung Pandang | KPU Makassar | KPU Makasar | KPU Ujung Pandang
Bawaslu Kota Makassar | Bawaslu Kota Makasar | Bawaslu Kota Ujung Pandang | Bawaslu Makassar | Bawaslu Makasar | Bawaslu Ujung Pandang
BPBD Kota Makassar | BPBD Kota Makasar | BPBD Kota Ujung Pandang | BPBD Makassar | BPBD Makasar | BPBD Ujung Pandang
Pengadilan Negeri Makassar | Pengadilan Negeri Makasar | Pengadilan Negeri Ujung Pandang | PN Makassar | PN Makasar | PN Ujung Pandang
Pemerintah Kota Parepare | Pemerintah Kota Pare-Pare | Pemerintah Kota Pare Pare | Pemkot Parepare | Pemkot Pare-Pare | Pemkot Pare Pare | Pemko Parepare | Pemko Pare-Pare | Pemko Pare Pare
DPRD Kota Parepare | DPRD Kota Pare-Pare | DPRD Kota Pare Pare | DPRD Parepare | DPRD Pare-Pare | DPRD Pare Pare
Polres Parepare | Polresta Parepare | Polrestabes Parepare | Polres Pare-Pare | Polresta Pare-Pare | Polrestabes Pare-Pare | Polres Pare Pare | Polresta Pare Pare | Polrestabes Pare Pare
Kejaksaan Negeri Parepare | Kejaksaan Negeri Pare-Pare | Kejaksaan Negeri Pare Pare | Kejari Parepare | Kejari Pare-Pare | Kejari Pare Pare
KPU Kota Parepare | KPU Kota Pare-Pare | KPU Kota Pare Pare | KPU Parepare | KPU Pare-Pare | KPU Pare Pare
Bawaslu Kota Parepare | Bawaslu Kota Pare-Pare | Bawaslu Kota Pare Pare | Bawaslu Parepare | Bawaslu Pare-Pare | Bawaslu Pare Pare
BPBD Kota Parepare | BPBD Kota Pare-Pare | BPBD Kota Pare Pare | BPBD Parepare | BPBD Pare-Pare | BPBD Pare Pare
Pengadilan Negeri Parepare | Pengadilan Negeri Pare-Pare | Pengadilan Negeri Pare Pare | PN Parepare | PN Pare-Pare | PN Pare Pare
Pemerintah Kota Palopo | Pemkot Palopo | Pemko Palopo
DPRD Kota Palopo | DPRD Palopo
Polres Palopo | Polresta Palopo | Polrestabes Palopo
Kejaksaan Negeri Palopo | Kejari Palopo
KPU Kota Palopo | KPU Palopo
Bawaslu Kota Palopo | Bawaslu Palopo
BPBD Kota Palopo | BPBD Palopo
Pengadilan Negeri Palopo | PN Palopo
Pemerintah Kota Kendari | Pemkot Kendari | Pemko Kendari
DPRD Kota Kendari | DPRD Kendari
Polres Kendari | Polresta Kendari | Polrestabes Kendari
Kejaksaan Negeri Kendari | Kejari Kendari
KPU Kota Kendari | KPU Kendari
Bawaslu Kota Kendari | Bawaslu Kendari
BPBD Kota Kendari | BPBD Kendari
Pengadilan Negeri Kendari | PN Kendari
Pemerintah Kota Baubau | Pemerintah Kota Bau-Bau | Pemerintah Kota Bau Bau | Pemkot Baubau | Pemkot Bau-Bau | Pemkot Bau Bau | Pemko Baubau | Pemko Bau-Bau | Pemko Bau Bau
DPRD Kota Baubau | DPRD Kota Bau-Bau | DPRD Kota Bau Bau | DPRD Baubau | DPRD Bau-Bau | DPRD Bau Bau
Polres Baubau | Polresta Baubau | Polrestabes Baubau | Polres Bau-Bau | Polresta Bau-Bau | Polrestabes Bau-Bau | Polres Bau Bau | Polresta Bau Bau | Polrestabes Bau Bau
Kejaksaan Negeri Baubau | Kejaksaan Negeri Bau-Bau | Kejaksaan Negeri Bau Bau | Kejari Baubau | Kejari Bau-Bau | Kejari Bau Bau
KPU Kota Baubau | KPU Kota Bau-Bau | KPU Kota Bau Bau | KPU Baubau | KPU Bau-Bau | KPU Bau Bau
Bawaslu Kota Baubau | Bawaslu Kota Bau-Bau | Bawaslu Kota Bau Bau | Bawaslu Baubau | Bawaslu Bau-Bau | Bawaslu Bau Bau
BPBD Kota Baubau | BPBD Kota Bau-Bau | BPBD Kota Bau Bau | BPBD Baubau | BPBD Bau-Bau | BPBD Bau Bau
Pengadilan Negeri Baubau | Pengadilan Negeri Bau-Bau | Pengadilan Negeri Bau Bau | PN Baubau | PN Bau-Bau | PN Bau Bau
Pemerintah Kota Gorontalo | Pemkot Gorontalo | Pemko Gorontalo
DPRD Kota Gorontalo | DPRD Gorontalo
KPU Kota Gorontalo | KPU Gorontalo
Bawaslu Kota Gorontalo | Bawaslu Gorontalo
BPBD Kota Gorontalo | BPBD Gorontalo
Pemerintah Kota Ambon | Pemkot Ambon | Pemko Ambon
DPRD Kota Ambon | DPRD Ambon
Polres Ambon | Polresta Ambon | Polrestabes Ambon
Kejaksaan Negeri Ambon | Kejari Ambon
KPU Kota Ambon | KPU Ambon
Bawaslu Kota Ambon | Bawaslu Ambon
BPBD Kota Ambon | BPBD Ambon
Pengadilan Negeri Ambon | PN Ambon
Pemerintah Kota Tual | Pemkot Tual | Pemko Tual
DPRD Kota Tual | DPRD Tual
Polres Tual | Polresta Tual | Polrestabes Tual
Kejaksaan Negeri Tual | Kejari Tual
KPU Kota Tual | KPU Tual
Bawaslu Kota Tual | Bawaslu Tual
BPBD Kota Tual | BPBD Tual
Pengadilan Negeri Tual | PN Tual
Pemerintah Kota Ternate | Pemkot Ternate | Pemko Ternate
DPRD Kota Ternate | DPRD Ternate
Polres Ternate | Polresta Ternate | Polrestabes Ternate
Kejaksaan Negeri Ternate | Kejari Ternate
KPU Kota Ternate | KPU Ternate
Bawaslu Kota Ternate | Bawaslu Ternate
BPBD Kota Ternate | BPBD Ternate
Pengadilan Negeri Ternate | PN Ternate
Pemerintah Kota Tidore Kepulauan | Pemerintah Kota Tidore | Pemerintah Kota Tikep | Pemkot Tidore Kepulauan | Pemkot Tidore | Pemkot Tikep | Pemko Tidore Kepulauan | Pemko Tidore | Pemko Tikep
DPRD Kota Tidore Kepulauan | DPRD Kota Tidore | DPRD Kota Tikep | DPRD Tidore Kepulauan | DPRD Tidore | DPRD Tikep
Polres Tidore Kepulauan | Polresta Tidore Kepulauan | Polrestabes Tidore Kepulauan | Polres Tidore | Polresta Tidore | Polrestabes Tidore | Polres Tikep | Polresta Tikep | Polrestabes Tikep
Kejaksaan Negeri Tidore Kepulauan | Kejaksaan Negeri Tidore | Kejaksaan Negeri Tikep | Kejari Tidore Kepulauan | Kejari Tidore | Kejari Tikep
KPU Kota Tidore Kepulauan | KPU Kota Tidore | KPU Kota Tikep | KPU Tidore Kepulauan | KPU Tidore | KPU Tikep
Bawaslu Kota Tidore Kepulauan | Bawaslu Kota Tidore | Bawaslu Kota Tikep | Bawaslu Tidore Kepulauan | Bawaslu Tidore | Bawaslu Tikep
BPBD Kota Tidore Kepulauan | BPBD Kota Tidore | BPBD Kota Tikep | BPBD Tidore Kepulauan | BPBD Tidore | BPBD Tikep
Pengadilan Negeri Tidore Kepulauan | Pengadilan Negeri Tidore | Pengadilan Negeri Tikep | PN Tidore Kepulauan | PN Tidore | PN Tikep
Pemerintah Kota Jayapura | Pemkot Jayapura | Pemko Jayapura
DPRD Kota Jayapura | DPRD Jayapura
KPU Kota Jayapura | KPU Jayapura
Bawaslu Kota Jayapura | Bawaslu Jayapura
BPBD Kota Jayapura | BPBD Jayapura
Pemerintah Kota Sorong | Pemkot Sorong | Pemko Sorong
DPRD Kota Sorong | DPRD Sorong
KPU Kota Sorong | KPU Sorong
Bawaslu Kota Sorong | Bawaslu Sorong
BPBD Kota Sorong | BPBD Sorong
