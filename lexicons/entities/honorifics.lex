type honorific
use hint
source general knowledge of how persons are addressed and titled in Indonesian news
ok H. Surya hadir bersama istrinya. => Haji

Haji | H | H.
Hajah | Hj | Hj.
Kiai Haji | KH | KH. | K.H. | K.H
Kiai | Kyai | Kiyai | Ki
Nyai
Ustaz | Ustadz | Ust | Ust. | Ustad
Ustazah | Ustadzah
Tuan Guru Haji | TGH | TGH. | Tuan Guru | TGB | Tuan Guru Bajang
Habib
Syekh | Syaikh | Syeikh | Sheikh
Sayid | Sayyid
Gus
Ning
Lora
Abuya
Abah
Ajengan
Teungku | Tgk | Tgk.
Buya
Pak
Bapak | Bpk | Bpk.
Bu
Ibu
Bunda
Saudara | Sdr | Sdr.
Saudari | Sdri | Sdri.
Tuan | Tn | Tn.
Nyonya | Ny | Ny.
Nona | Nn | Nn.
Mas
Mbak
Mba
Kang
Teh
Teteh
Bang
Abang
Kak
Kakak
Cak
Uda
Oom | Om
Tante
Bung
Bli
Opung
Akang
Eyang
Mbah
Raden | R.
Raden Mas | R.M. | RM
Raden Ajeng | R.A. | RA
Raden Roro | Rr.
Raden Ayu
Kanjeng
Kanjeng Raden Tumenggung | KRT | K.R.T. | KRT.
Kanjeng Raden Arya | KRA
Kanjeng Pangeran Haryo | KPH
Kanjeng Gusti Pangeran Adipati Arya | KGPAA
Kanjeng Ratu | GKR
Sri Sultan
Sri Paus
Datuk | Datuak
Datuk Seri | Dato Seri | Dato' Seri
Dato | Dato'
Tan Sri
Tun
Doktor | Dr | Dr.
dokter | dr.
dokter gigi | drg | drg.
dokter hewan | drh | drh.
Doktoranda | Dra | Dra.
Doktorandus | Drs | Drs.
Insinyur | Ir | Ir.
Profesor | Prof | Prof.
Apoteker | apt.
Nersiana | Ns.
Bidan | Bdn.
Letnan Kolonel | Letkol
Kolonel | Kol | Kol.
Mayor
Kapten
Letnan Satu | Lettu
Letnan Dua | Letda
Letnan Jenderal | Letjen
Mayor Jenderal | Mayjen
Brigadir Jenderal | Brigjen
Jenderal | Jend.
Jenderal Polisi | Jenderal Pol | Jenderal Pol.
Komisaris Jenderal | Komjen | Komjen Pol | Komjen Pol. | Komjen. Pol.
Inspektur Jenderal | Irjen | Irjen Pol | Irjen Pol. | Irjen. Pol.
Brigadir Jenderal Polisi | Brigjen Pol | Brigjen Pol. | Brigjen. Pol.
Komisaris Besar | Kombes | Kombes Pol | Kombes Pol. | Kombes. Pol.
Ajun Komisaris Besar Polisi | AKBP
Komisaris Polisi | Kompol
Ajun Komisaris Polisi | AKP
Inspektur Satu | Iptu
Inspektur Dua | Ipda
Ajun Inspektur Satu | Aiptu
Ajun Inspektur Dua | Aipda
Brigadir Kepala | Bripka
Brigadir | Brigadir Polisi
Brigadir Satu | Briptu
Brigadir Dua | Bripda
Bhayangkara Dua | Bharada
Bhayangkara Satu | Bharatu
Bhayangkara Kepala | Bharaka
Laksamana
Laksamana Madya | Laksdya | Laksdya TNI
Laksamana Muda | Laksda | Laksda TNI
Laksamana Pertama | Laksma | Laksma TNI
Marsekal
Marsekal Madya | Marsdya | Marsdya TNI
Marsekal Muda | Marsda | Marsda TNI
Marsekal Pertama | Marsma | Marsma TNI
Letjen TNI
Mayjen TNI
Brigjen TNI
Jenderal TNI
Letkol Inf | Letkol Inf. | Letkol Arh | Letkol Arm | Letkol Kav | Letkol Czi | Letkol Laut | Letkol Pnb | Letkol Cpl
Kolonel Inf | Kolonel Inf. | Kolonel Arh | Kolonel Arm | Kolonel Kav | Kolonel Czi | Kolonel Laut | Kolonel Pnb | Kolonel Mar | Kolonel Cpm
Mayor Inf | Mayor Inf. | Mayor Arh | Mayor Arm | Mayor Kav
Kapten Inf | Kapten Inf. | Kapten Arh | Kapten Arm
Pembantu Letnan Satu | Peltu
Pembantu Letnan Dua | Pelda
Sersan Mayor | Serma
Sersan Kepala | Serka
Sersan Satu | Sertu
Sersan Dua | Serda
Kopral Kepala | Kopka
Kopral Satu | Koptu
Kopral Dua | Kopda
Prajurit Kepala | Praka
Prajurit Satu | Pratu
Prajurit Dua | Prada
Pendeta | Pdt | Pdt.
Pastor
Romo
Pater | P.
Suster | Sr.
Bruder | Br.
Uskup | Mgr | Mgr.
Monsinyur
Kardinal
Bante | Bhante | Bhikkhu | Biksu
Pandita
Ida Pedanda
Js.
Ws.
Almarhum | alm | alm.
Almarhumah | almh | almh.
Mendiang
Mister | Mr | Mr.
Mistress | Mrs | Mrs.
Miss | Ms | Ms.
Sir
Lady
Lord
Yang Mulia
Yang Terhormat | Yth | Yth.
