type GPE
level worldcity
use hint
source general knowledge; capitals, large cities and well-known states and regions abroad under the names Indonesian news gives them
ok Ia terbang ke Kuala Lumpur dan Washington DC. => Kuala Lumpur

# Asia and the Pacific
Kuala Lumpur
Putrajaya
Johor Bahru
Johor
Penang | Pulau Pinang
Melaka | Malaka
Kota Kinabalu
Kuching
Sabah
Sarawak
Selangor
Kelantan
Pahang
Langkawi
Bandar Seri Begawan
Bangkok
Phuket
Chiang Mai
Pattaya
Hanoi
Ho Chi Minh | Ho Chi Minh City | Kota Ho Chi Minh
Da Nang
Phnom Penh
Siem Reap
Vientiane
Yangon
Naypyidaw
Mandalay
Rakhine
Manila
Davao
Cebu
Mindanao
Marawi
Dili
Port Moresby
Tokyo
Osaka
Kyoto
Nagoya
Hiroshima
Nagasaki
Yokohama
Sapporo
Fukuoka
Kobe
Fukushima
Okinawa
Seoul
Busan
Incheon
Daegu
Pyongyang
Beijing
Shanghai
Guangzhou
Shenzhen
Wuhan
Chengdu
Chongqing
Nanjing
Hangzhou
Xian | Xi'an
Kunming
Tianjin
Xinjiang
Guangdong
Yunnan
Hainan
Nanning
Taipei
Ulan Bator
New Delhi | Delhi
Mumbai
Kolkata
Chennai
Bangalore | Bengaluru
Hyderabad
Gujarat
Islamabad
Karachi
Lahore
Peshawar
Dhaka
Kolombo | Colombo
Kathmandu
Kandahar
Teheran
Baghdad
Mosul
Damaskus
Aleppo
Beirut
Amman
Yerusalem | Al-Quds
Tel Aviv
Rafah
Khan Younis
Ramallah
Hebron
Riyadh
Jeddah | Jedah
Makkah | Mekkah | Mekah
Madinah
Mina
Muzdalifah
Sanaa
Aden
Abu Dhabi
Dubai
Doha
Manama
Muscat
Ankara
Istanbul
Tashkent
Samarkand
Astana
Tbilisi
Canberra
Sydney
Melbourne
Perth
Brisbane
Darwin
Adelaide
Queensland
New South Wales
Victoria
Wellington
Auckland
Christchurch
# Europe
London
Manchester
Liverpool
Birmingham
Leeds
Newcastle
Edinburgh
Glasgow
Belfast
Dublin
Cardiff
Oxford
Cambridge
Paris
Lyon
Marseille
Nice
Lille
Cannes
Strasbourg
Berlin
Munich | Munchen | Muenchen
Hamburg
Frankfurt
Dortmund
Leverkusen
Koln | Cologne
Stuttgart
Roma
Milan
Turin
Napoli
Venesia
Florence
Genoa
Madrid
Barcelona
Sevilla
Valencia
Bilbao
Lisabon | Lisbon
Porto
Amsterdam
Rotterdam
Den Haag
Eindhoven
Utrecht
Leiden
Brussel | Brussels
Antwerp
Jenewa
Zurich
Bern
Basel
Davos
Lausanne
Wina
Kopenhagen
Oslo
Stockholm
Helsinki
Reykjavik
Warsawa
Praha
Bratislava
Budapest
Bukares
Sofia
Athena
Beograd
Zagreb
Sarajevo
Kiev | Kyiv
Moskow | Moskwa
Saint Petersburg | St Petersburg
Sochi
Kazan
Minsk
Riga
Tallinn
Vilnius
Vatican City | Kota Vatikan
# the Americas
Washington | Washington DC | Washington D.C.
New York | New York City
Los Angeles
San Francisco
Chicago
Houston
Dallas
Boston
Miami
Seattle
Las Vegas
Philadelphia
Detroit
Atlanta
Phoenix
San Diego
Orlando
Minneapolis
New Orleans
Honolulu
California
Texas
Florida
Alaska
Virginia
Ohio
Michigan
Pennsylvania
Arizona
Colorado
New Jersey
Massachusetts
Louisiana
Oregon
Wisconsin
Silicon Valley
Hollywood
Manhattan
Ottawa
Toronto
Vancouver
Montreal
Meksiko City | Mexico City
Havana
Bogota
Caracas
Quito
La Paz
Brasilia
Rio de Janeiro
Sao Paulo
Belem
Buenos Aires
Santiago
Montevideo
Asuncion
# Africa
Kairo
Alexandria
Tripoli
Benghazi
Tunis
Aljir
Casablanca
Marrakesh
Khartoum
Addis Ababa
Nairobi
Mogadishu
Kinshasa
Lagos
Abuja
Accra
Dakar
Cape Town
Johannesburg
Pretoria
Durban
Harare
Antananarivo
# more of the world
Kota Makkah
Kota Madinah
Kota Gaza
Gaza City
Kota New York
Xiamen
Zhuhai
Dongguan
Suzhou
Changsha
Harbin
Dalian
Qingdao
Zhengzhou
Fujian
Sichuan
Hunan
Hubei
Henan
Shandong
Zhejiang
Jiangsu
Guangxi
Guizhou
Shaanxi
Gansu
Kowloon
Kaohsiung
Miyagi
Sendai
Niigata
Hokkaido
Kumamoto
Aichi
Gyeonggi
Daejeon
Gwangju
Ulsan
Punjab
Uttar Pradesh
Maharashtra
Tamil Nadu
Karnataka
Kerala
Bihar
Assam
Rajasthan
Jaipur
Agra
Varanasi
Ahmedabad
Srinagar
Rawalpindi
Sindh
Balochistan
Cox's Bazar
Kandy
Herat
Isfahan
Qom
Tabriz
Basra
Erbil
Idlib
Homs
Raqqa
Haifa
Nablus
Jenin
Beit Lahia
Deir al-Balah
Al Khobar
Dammam
Taif
Sharjah
Izmir
Antalya
Gaziantep
Konya
Almaty
Bishkek
Dushanbe
Ashgabat
Yerevan
Bobonaro
Oecusse | Oekusi | Oe-Cusse
Baucau
Maliana
Batugade
Lae
General Santos
Zamboanga
Quezon City
Iloilo
Baguio
Jolo
Sulu
Luzon
Visayas
Narathiwat
Pattani
Hat Yai
Krabi
Chonburi
Nakhon Ratchasima
Hai Phong
Can Tho
Sihanoukville
Bavet
Poipet
Myawaddy
Naypyitaw
Terengganu
Kedah
Perlis
Negeri Sembilan
Ipoh
Shah Alam
Petaling Jaya
Miri
Tawau
Sandakan
Labuan
Kuala Terengganu
Gold Coast
Hobart
Tasmania
Cairns
Geelong
Northern Territory
Western Australia
Honiara
Suva
Port Vila
Noumea
Apia
Kent
Essex
Sussex
Sheffield
Nottingham
Bristol
Leicester
Brighton
Southampton
Bournemouth
Coventry
Bordeaux
Toulouse
Nantes
Montpellier
Monte Carlo
Leipzig
Dresden
Bremen
Hannover
Nurnberg
Dusseldorf
Bonn
Gelsenkirchen
Bologna
Palermo
Verona
Naples
Venice
Trieste
Pisa
Sicilia | Sisilia
Sardinia
Toscana
Lombardia
Granada
Malaga
Cordoba
Zaragoza
Vigo
Andalusia
Mallorca
Basque
Breda
Groningen
Arnhem
Nijmegen
Delft
Maastricht
Brugge
Ghent
Liege
Salzburg
Innsbruck
Krakow
Gdansk
Dubrovnik
Ljubljana
Skopje
Tirana
Pristina
Podgorica
Thessaloniki
Valletta
Nikosia
Kharkiv
Odesa | Odessa
Donetsk
Luhansk
Mariupol
Lviv
Zaporizhzhia
Kherson
Sevastopol
Kursk
Vladivostok
Siberia
Dagestan
Grozny
Chisinau
Vaduz
Beverly Hills
Malibu
Brooklyn
Bronx
Long Island
Baltimore
Pittsburgh
Cleveland
Denver
Portland
Sacramento
San Jose
San Antonio
Nashville
Memphis
Tampa
Indianapolis
Milwaukee
St Louis
Kansas City
Oakland
Anaheim
Guantanamo
North Carolina
South Carolina
Tennessee
Kentucky
Minnesota
Missouri
Nevada
Utah
Maryland
Connecticut
Illinois
Indiana
Oklahoma
Alabama
Mississippi
Iowa
Quebec
Ontario
British Columbia
Alberta
Calgary
Edmonton
Tijuana
Guadalajara
Monterrey
Acapulco
Cancun
Panama City
San Salvador
Tegucigalpa
Managua
Port-au-Prince
Kingston
San Juan
Medellin
Guayaquil
Cusco
Valparaiso
Porto Alegre
Belo Horizonte
Salvador
Recife
Fortaleza
Manaus
Rosario
Kampala
Kigali
Lusaka
Luanda
Windhoek
Maputo
Dodoma
Dar es Salaam
Bamako
Niamey
Ouagadougou
N'Djamena
Conakry
Freetown
Monrovia
Darfur
Tigray
Port Said
Sinai
