type PROGRAM
use hint
match exact
source names of programmes, days and products that are also ordinary words: only with these capitals
ok Pembeli Solar antre sejak pagi. => Solar

Solar
Premium
Natal
Haji
Genting
Atensi
Signal
Kotaku
Hercules
Proper
