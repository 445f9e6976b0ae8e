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
Perak
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
Kabul
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
Arafah
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
Baku
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
Lima
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
Rabat
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
