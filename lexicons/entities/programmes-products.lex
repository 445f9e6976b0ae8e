type PROGRAM
use hint
source general knowledge; vehicles, telephones, systems and services by the names of their makers, as news of trade, traffic and crime writes them
ok Polisi menyita Honda Vario 160 milik korban. => Honda Vario
ok Ia membeli Samsung Galaxy A15 bekas. => Samsung Galaxy
no Warga naik ojek ke pasar.

# cars
Toyota Veloz | Veloz
Toyota Fortuner | Fortuner
Toyota Rush
Toyota Raize | Raize
Toyota Calya | Calya
Toyota Agya | Agya
Toyota Yaris | Yaris
Toyota Vios | Vios
Toyota Camry
Toyota Corolla | Corolla
Toyota Corolla Altis | Corolla Altis
Toyota Vellfire | Vellfire
Toyota Hilux | Hilux
Toyota Hiace | Hiace
Toyota Land Cruiser | Land Cruiser
Toyota Sienta | Sienta
Toyota Voxy
Toyota Kijang
Toyota Kijang LGX | Kijang LGX
Toyota Kijang Super | Kijang Super
Toyota Zenix | Zenix
Toyota Innova Zenix | Innova Zenix
Toyota Innova Reborn | Innova Reborn
Toyota Avanza Veloz | Avanza Veloz
Toyota bZ4X | bZ4X
Toyota Harrier
Toyota Limo
Toyota Etios | Etios
Daihatsu Xenia | Xenia
Daihatsu Sigra | Sigra
Daihatsu Ayla | Ayla
Daihatsu Terios
Daihatsu Rocky
Daihatsu Gran Max | Gran Max
Daihatsu Luxio | Luxio
Daihatsu Sirion | Sirion
Daihatsu Taruna | Taruna
Daihatsu Feroza | Feroza
Daihatsu Hi-Max | Hi-Max
Daihatsu Zebra
Honda Jazz
Honda City
Honda Civic
Honda Accord
Honda BR-V | BR-V
Honda WR-V | WR-V
Honda HR-V | HR-V
Honda CR-V | CR-V
Honda Mobilio | Mobilio
Honda Freed
Honda Elysion | Elysion
Honda Odyssey
Honda Stream
Honda Step WGN
Suzuki Ertiga | Ertiga
Suzuki XL7 | XL7
Suzuki Carry
Suzuki APV | APV
Suzuki Ignis | Ignis
Suzuki Baleno | Baleno
Suzuki Jimny | Jimny
Suzuki Karimun | Karimun
Suzuki Karimun Wagon | Karimun Wagon
Suzuki Swift
Suzuki Grand Vitara | Grand Vitara
Suzuki Fronx | Fronx
Suzuki S-Presso | S-Presso
Suzuki Katana
Suzuki Futura
Mitsubishi Pajero Sport | Pajero Sport
Mitsubishi Outlander | Outlander
Mitsubishi Triton | Triton
Mitsubishi Strada Triton | Strada Triton
Mitsubishi L300 | L300
Mitsubishi Colt Diesel | Colt Diesel
Mitsubishi Colt L300 | Colt L300
Mitsubishi Colt T120SS | Colt T120SS
Mitsubishi Fuso
Mitsubishi Mirage
Mitsubishi Xforce | Xforce
Mitsubishi Destinator
Mitsubishi Canter
Mitsubishi Kuda
Mitsubishi Lancer
Mitsubishi Eclipse Cross | Eclipse Cross
Nissan Grand Livina | Grand Livina
Nissan Livina | Livina
Nissan March
Nissan Serena | Serena
Nissan X-Trail | X-Trail
Nissan Navara | Navara
Nissan GTR | GTR
Nissan GT-R | GT-R
Nissan Juke | Juke
Nissan Terra
Nissan Magnite | Magnite
Nissan Leaf
Nissan Kicks
Nissan Evalia | Evalia
Isuzu Panther
Isuzu Elf
Isuzu D-Max | D-Max
Isuzu MU-X | MU-X
Isuzu Giga
Isuzu Traga | Traga
Hino Dutro | Dutro
Hino Ranger
Hino 300
Hino 500
Hyundai Creta
Hyundai Stargazer
Hyundai Ioniq 5 | Ioniq 5
Hyundai Ioniq 6 | Ioniq 6
Hyundai Palisade | Palisade
Hyundai Santa Fe | Santa Fe
Hyundai Kona
Hyundai H-1 | H-1
Hyundai Staria | Staria
Kia Sonet | Sonet
Kia Seltos | Seltos
Kia Carnival
Kia Picanto | Picanto
Kia Carens | Carens
Kia EV6 | EV6
Wuling Air ev | Air ev
Wuling Almaz | Almaz
Wuling Confero | Confero
Wuling Confero S | Confero S
Wuling Cloud EV | Cloud EV
Wuling Binguo EV | Binguo EV
Wuling Formo | Formo
Wuling Cortez | Cortez
Wuling Alvez | Alvez
BYD Seal
BYD Atto 3 | Atto 3
BYD Dolphin
BYD M6
BYD Sealion 7 | Sealion 7
BYD Atto 1 | Atto 1
BYD Denza D9 | Denza D9
Chery Omoda 5 | Omoda 5
Chery Tiggo 8 | Tiggo 8
Chery Tiggo Cross | Tiggo Cross
Chery J6
Mazda CX-5 | CX-5
Mazda CX-3 | CX-3
Mazda Mazda2 | Mazda2
Mazda Mazda3 | Mazda3
Mazda Biante | Biante
Ford Ranger
Ford Everest
Ford Fiesta
Ford EcoSport | EcoSport
Chevrolet Spin
Chevrolet Captiva | Captiva
Chevrolet Trailblazer | Trailblazer
Mercedes-Benz S-Class
Mercedes-Benz E-Class
Mercedes-Benz C-Class
Mercedes-Benz Sprinter | Sprinter
Jeep Wrangler | Wrangler
Jeep Rubicon | Rubicon
Jeep Wrangler Rubicon | Wrangler Rubicon
Jeep Cherokee
Volkswagen Kodok
Volkswagen Combi
Volkswagen Tiguan | Tiguan
Lexus RX350 | RX350
Lexus LX570 | LX570
Lexus LM350 | LM350
Lexus LX600 | LX600
Land Rover Defender
Land Rover Range Rover | Range Rover
# motorcycles
Honda BeAT | BeAT
Honda Beat Street | Beat Street
Honda Vario
Honda Vario 125 | Vario 125
Honda Vario 150 | Vario 150
Honda Vario 160 | Vario 160
Honda Scoopy
Honda PCX 160 | PCX 160
Honda ADV 160 | ADV 160
Honda CB150R | CB150R
Honda CB150X | CB150X
Honda CBR | CBR
Honda CBR150R | CBR150R
Honda CBR250RR | CBR250RR
Honda Supra X | Supra X
Honda Supra X 125 | Supra X 125
Honda Supra Fit | Supra Fit
Honda Revo
Honda Genio
Honda Stylo 160 | Stylo 160
Honda Tiger
Honda Mega Pro | Mega Pro
Honda GL Max | GL Max
Honda GL Pro | GL Pro
Honda CRF
Honda CRF150L | CRF150L
Honda Forza
Honda Astrea | Astrea
Honda Grand
Honda Win
Honda Sonic
Honda Verza | Verza
Yamaha NMAX | NMAX
Yamaha Aerox | Aerox
Yamaha Mio | Mio
Yamaha Mio M3 | Mio M3
Yamaha Mio Soul | Mio Soul
Yamaha Fino
Yamaha Fazzio | Fazzio
Yamaha Filano | Filano
Yamaha Lexi | Lexi
Yamaha XMAX | XMAX
Yamaha Vixion | Vixion
Yamaha R15
Yamaha R25
Yamaha Jupiter
Yamaha Jupiter MX | Jupiter MX
Yamaha Jupiter Z | Jupiter Z
Yamaha RX King | RX King
Yamaha Byson | Byson
Yamaha Scorpio
Yamaha Xabre | Xabre
Yamaha XSR 155 | XSR 155
Yamaha WR155R | WR155R
Yamaha MX King | MX King
Yamaha Vega
Yamaha Vega R | Vega R
Yamaha FreeGo | FreeGo
Yamaha Gear 125 | Gear 125
Suzuki Satria
Suzuki Satria F | Satria F
Suzuki Satria FU | Satria FU
Suzuki Nex
Suzuki Address
Suzuki Smash
Suzuki Thunder
Suzuki GSX | GSX
Suzuki Shogun
Suzuki Spin 125
Kawasaki Ninja
Kawasaki Ninja 250 | Ninja 250
Kawasaki Ninja ZX-25R | Ninja ZX-25R
Kawasaki W175 | W175
Kawasaki KLX 150 | KLX 150
Kawasaki KLX 230 | KLX 230
Kawasaki Versys | Versys
Kawasaki D-Tracker | D-Tracker
Kawasaki Z900 | Z900
Vespa Sprint
Vespa Primavera
Vespa LX
Vespa Matic
Vespa
Ducati Panigale
Harley-Davidson | Harley Davidson
# telephones and computers
Samsung Galaxy | Galaxy A05 | Galaxy A15 | Galaxy A55 | Galaxy S23 | Galaxy S24 | Galaxy S24 Ultra | Galaxy S25 | Galaxy S25 Ultra | Galaxy Z Flip | Galaxy Z Flip6 | Galaxy Z Flip7 | Galaxy Z Fold | Galaxy Z Fold6 | Galaxy Z Fold7 | Galaxy AI | Galaxy Watch | Galaxy Buds | Galaxy Tab
One UI | OneUI
iPhone 11 | iPhone 11 Pro | iPhone 11 Pro Max
iPhone 12 | iPhone 12 Pro | iPhone 12 Pro Max
iPhone 13 | iPhone 13 Pro | iPhone 13 Pro Max
iPhone 14 | iPhone 14 Pro | iPhone 14 Pro Max
iPhone 15 | iPhone 15 Pro | iPhone 15 Pro Max
iPhone 16 | iPhone 16 Pro | iPhone 16 Pro Max
iPhone 17 | iPhone 17 Pro | iPhone 17 Pro Max
Oppo Reno
Oppo Find X
Realme GT
Realme Narzo
Xiaomi Redmi
Xiaomi Redmi Note
Xiaomi Poco
Xiaomi Mi
Xiaomi Pad
Infinix Note
Infinix Hot
Infinix Smart
Infinix Zero
Infinix GT
Huawei nova
Huawei Pura
Huawei Mate
Huawei MatePad
Huawei Watch Fit
Huawei Watch GT
Itel Color
Tecno Spark
Tecno Pova
Tecno Camon
Nokia 3310
Nokia 8210
Apple Watch
Apple Intelligence
Apple Vision Pro
Apple TV
Asus ROG Phone
Asus Zenbook
Asus Vivobook
Asus ROG
Lenovo ThinkPad
Lenovo IdeaPad
Lenovo Legion
Google Gemini
Google Pixel
Google Chrome
Google Classroom
Google Meet
Google Form
Google Translate
Google Earth
Google Assistant
Microsoft Teams
Microsoft Excel
Microsoft Copilot
Microsoft Office
Microsoft Azure
Redmi Note | Redmi
iPad | iPad Pro | iPad Air
MacBook | MacBook Air | MacBook Pro
iOS
macOS
HarmonyOS
HyperOS
ColorOS
webOS
ChromeOS
Chromebook
Snapdragon
Dimensity | MediaTek Dimensity | MediaTek Helio
DeepSeek
# applications and services
Snack Video | SnackVideo
Threads Meta
Discord
Pinterest
Roblox
Free Fire
PUBG Mobile | PUBG
Zoom Meeting
Waze
CapCut
Canva
Netflix
Spotify
MiChat
Access by KAI | KAI Access
PLN Mobile
MyTelkomsel
MyXL
myIM3
M-Paspor
Mobile JKN
Jamsostek Mobile | JMO
SatuSehat | SATUSEHAT | SatuSehat Mobile
BSI Mobile | BYOND by BSI
BCA Mobile | myBCA
ShopeePay
GoPay
OVO
LinkAja
GoFood | GrabFood | ShopeeFood
GoRide | GoCar | GoSend | GrabBike | GrabCar
TikTok Live
Instagram Stories | Instagram Live
WhatsApp Business | WhatsApp Web
Facebook Marketplace
YouTube Shorts
