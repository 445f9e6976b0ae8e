type    ORG
source  made up
ok      Ia bekerja di PT Nelayan Maju Bersama. => PT Nelayan Maju Bersama
no      Ia pergi ke pasar.

PT Nelayan Maju Bersama | NMB
Koperasi Laut Jernih | Kop. Laut Jernih
