type    GPE
level   regency
kb      kemendagri
source  a few names, for tests

Kabupaten Asahan | Kab. Asahan | Asahan = 12.09
Kota Medan | Medan = 12.71
Desa Suka Maju | Suka Maju = 12.09.01.2001
Desa Suka Maju | Suka Maju = 12.09.02.2002
