type GPE
level country
use hint
source general knowledge; countries and territories under the names Indonesian news gives them
ok Ia tiba di Jepang. => Jepang

Indonesia | Republik Indonesia | NKRI | Negara Kesatuan Republik Indonesia
Amerika Serikat | USA | Amerika
Inggris | Britania Raya | Kerajaan Inggris | Inggris Raya
Inggris Utara
Skotlandia
Wales
Irlandia
Irlandia Utara
Prancis | Perancis
Jerman
Jerman Barat
Jerman Timur
Italia
Spanyol
Portugal
Belanda
Belgia
Luksemburg
Swiss
Austria
Denmark
Norwegia
Swedia
Finlandia
Islandia
Greenland
Polandia
Ceko | Republik Ceko
Cekoslowakia
Slowakia | Slovakia
Hungaria | Hongaria
Rumania
Bulgaria
Yunani
Turki | Turkiye
Siprus
Malta
Albania
Kroasia
Serbia
Slovenia
Bosnia | Bosnia dan Herzegovina | Bosnia-Herzegovina
Montenegro
Makedonia Utara | Makedonia
Kosovo
Yugoslavia
Ukraina
Rusia | Federasi Rusia
Uni Soviet
Belarus
Moldova
Estonia
Latvia
Lituania | Lithuania
Georgia
Armenia
Azerbaijan
Kazakhstan
Uzbekistan
Turkmenistan
Kirgistan | Kirgizstan | Kyrgyzstan
Tajikistan
Andorra
Monako
San Marino
Liechtenstein
Vatikan | Takhta Suci | Tahta Suci
Gibraltar
Kepulauan Faroe
China | Tiongkok | Cina | RRC | RRT | Republik Rakyat China | Republik Rakyat Tiongkok
Taiwan
Hong Kong | Hongkong
Makau
Jepang
Korea Selatan | Korsel
Korea Utara | Korut
Korea
Mongolia
Malaysia
Singapura
Thailand
Vietnam
Filipina
Brunei Darussalam | Brunei
Kamboja
Laos
Myanmar | Burma
Timor Leste | Timor-Leste | Timtim | Timor Timur
Papua Nugini | PNG
India
Pakistan
Bangladesh
Sri Lanka | Srilanka
Nepal
Bhutan
Maladewa | Maldives
Afghanistan | Afganistan
Iran
Irak
Suriah
Lebanon
Yordania
Israel
Palestina
Gaza | Jalur Gaza
Tepi Barat
Arab Saudi | Saudi | Saudi Arabia | Kerajaan Arab Saudi
Yaman
Oman
Uni Emirat Arab | UEA | UAE
Qatar
Bahrain
Kuwait
Mesir
Libya
Tunisia
Aljazair
Maroko
Sahara Barat
Sudan
Sudan Selatan
Etiopia | Ethiopia
Eritrea
Somalia
Djibouti
Kenya
Uganda
Tanzania
Rwanda
Burundi
Kongo | Republik Demokratik Kongo | RD Kongo
Nigeria
Niger
Ghana
Pantai Gading
Senegal
Mali
Burkina Faso
Guinea
Guinea-Bissau
Guinea Khatulistiwa
Liberia
Sierra Leone
Gambia
Togo
Benin
Kamerun
Gabon
Chad
Republik Afrika Tengah
Mauritania
Angola
Zambia
Zimbabwe
Mozambik
Malawi
Botswana
Namibia
Afrika Selatan | Afsel
Lesotho
Eswatini
Madagaskar
Mauritius
Seychelles
Komoro
Tanjung Verde
Kanada
Meksiko
Guatemala
Belize
Honduras
El Salvador
Nikaragua
Kosta Rika
Panama
Kuba
Jamaika
Haiti
Republik Dominika
Puerto Riko
Bahama
Trinidad dan Tobago
Barbados
Curacao
Aruba
Kolombia
Venezuela
Guyana
Suriname
Ekuador
Peru
Bolivia
Brasil | Brazil
Paraguay
Uruguay
Argentina
Chile | Cile
Australia
Selandia Baru
Fiji
Vanuatu
Kepulauan Solomon
Kaledonia Baru
Samoa
Tonga
Tuvalu
Kiribati
Nauru
Palau
Mikronesia
Kepulauan Marshall
Guam
Hawaii
Hindia Belanda
Tibet
Kashmir
Chechnya
Krimea
Katalunya | Catalonia
Republik Islam Iran
Britania
Belarusia
Puerto Rico
Makao | Macau
Jerusalem Timur
Kurdistan
Transnistria
Abkhazia
Nagorno-Karabakh
Kepulauan Cook
Zanzibar
Guyana Prancis
Bermuda
Kepulauan Cayman
Kekaisaran Ottoman | Ottoman
Persia
