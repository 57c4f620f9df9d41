const sets = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((name) => name.trim()));

/**
 * Names of one place or organisation that no spelling rule brings together, folded, in French, English and their own
 * language. Names of countries come from the runtime.
 */
export const EXONYMS: readonly (readonly string[])[] = sets(`
alep|aleppo|halab
damas|damascus|dimashq
saida|sidon
tyr|tyre|sour
palmyre|palmyra|tadmor
deraa|daraa|dera'a|dar'a
lattaquie|latakia|al-ladhiqiyah|lattakia
soueida|sweida|as-suwayda|suwayda
bassora|basra|basrah|al-basrah
mossoul|mosul|al-mawsil
bagdad|baghdad
erbil|irbil|arbil|hewler
souleimaniyeh|sulaymaniyah|souleimaniye|slemani
kerbala|karbala
beyrouth|beirut|bayrut
tripoli|tarabulus|trablous
le caire|cairo|al-qahira
alexandrie|alexandria
alger|algiers|al-jazair
tanger|tangier|tangiers
marrakech|marrakesh
fes|fez
le cap|cape town
khartoum|khartum
djibouti|jibuti
mogadiscio|mogadishu|muqdisho
addis-abeba|addis ababa
la mecque|mecca|makkah
medine|medina|al-madinah
riyad|riyadh|ryad
djeddah|jeddah|djedda|jiddah
mascate|muscat|masqat
abou dhabi|abu dhabi
dubai|doubai
hodeida|al-hudaydah|hodeidah
sanaa|sana'a
jerusalem|al-quds|yerushalayim
bethleem|bethlehem
naplouse|nablus
jenine|jenin
ispahan|isfahan|esfahan
teheran|tehran
machhad|mashhad|mechhed
chiraz|shiraz
constantinople|istanbul
smyrne|izmir
antioche|antakya
kaboul|kabul
pekin|beijing
canton|guangzhou
nankin|nanjing
new delhi|delhi
bombay|mumbai
calcutta|kolkata
dacca|dhaka
rangoun|yangon|rangoon
saigon|ho chi minh-ville|ho chi minh city
seoul|soul
pyongyang|pyeongyang
oulan-bator|ulaanbaatar|ulan bator
moscou|moscow|moskva
saint-petersbourg|st petersburg|saint petersburg|st. petersburg
kiev|kyiv|kyjiv
kharkov|kharkiv
odessa|odesa
lvov|lviv|lwow
dniepropetrovsk|dnipropetrovsk|dnipro
louhansk|lougansk|luhansk|lugansk
marioupol|mariupol
nikolaev|mykolaiv|nikolaiev
zaporojie|zaporijjia|zaporizhzhia|zaporozhye
tchernobyl|chernobyl|chornobyl
tchernihiv|chernihiv|tchernigov
kherson|cherson
bakhmout|bakhmut|artiomovsk
sebastopol|sevastopol
minsk|mensk
vilnius|vilna
varsovie|warsaw|warszawa
cracovie|krakow|cracow
prague|praha
vienne|vienna|wien
budapest|budapesth
bucarest|bucharest|bucuresti
belgrade|beograd
athenes|athens|athina
thessalonique|thessaloniki|salonica
nicosie|nicosia|lefkosia
rome|roma
milan|milano
turin|torino
venise|venice|venezia
florence|firenze
naples|napoli
genes|genoa|genova
lisbonne|lisbon|lisboa
seville|sevilla
saragosse|zaragoza
barcelone|barcelona
valence|valencia
la corogne|a coruna|corunna
londres|london
edimbourg|edinburgh
douvres|dover
bruxelles|brussels|brussel
anvers|antwerp|antwerpen
gand|ghent|gent
bruges|brugge
louvain|leuven
liege|luik
la haye|the hague|den haag
copenhague|copenhagen|kobenhavn
gothembourg|gothenburg|goteborg
munich|munchen
cologne|koln
aix-la-chapelle|aachen
francfort|frankfurt
hambourg|hamburg
nuremberg|nurnberg
dresde|dresden
mayence|mainz
treves|trier
ratisbonne|regensburg
berne|bern
bale|basel|basle
geneve|geneva|genf
lucerne|luzern
zurich|zuerich
la havane|havana|la habana
mexico|mexico city
nouvelle-orleans|new orleans
philadelphie|philadelphia
la nouvelle-delhi|new delhi
nouvelle-caledonie|new caledonia
californie|california
pennsylvanie|pennsylvania
floride|florida
caroline du nord|north carolina
caroline du sud|south carolina
virginie|virginia
ecosse|scotland
angleterre|england
pays de galles|wales
irlande du nord|northern ireland
grande-bretagne|great britain
cisjordanie|west bank
bande de gaza|gaza strip
cachemire|kashmir
crimee|crimea
tchetchenie|chechnya
catalogne|catalonia
sicile|sicily
sardaigne|sardinia
corse|corsica
baviere|bavaria
saxe|saxony
euphrate|euphrates
tigre|tigris
nil|nile
jourdain|jordan river
danube|donau
rhin|rhine
tamise|thames
mer noire|black sea
mer rouge|red sea
mer morte|dead sea
mer du nord|north sea
mer egee|aegean sea
golfe persique|persian gulf
mediterranee|mediterranean|mer mediterranee|mediterranean sea
moyen-orient|middle east
proche-orient|near east
union europeenne|ue|european union|eu
nations unies|onu|organisation des nations unies|united nations|un
otan|nato
oms|who|organisation mondiale de la sante|world health organization
fmi|imf|fonds monetaire international|international monetary fund
banque mondiale|world bank
croix-rouge|red cross
croissant-rouge|red crescent
ligue arabe|arab league
union africaine|african union
cour penale internationale|cpi|international criminal court|icc
aiea|iaea
etat islamique|ei|islamic state|is|isis|isil|daech|daesh|groupe etat islamique
maison blanche|maison-blanche|white house
pentagone|pentagon
conseil de securite|security council
medecins sans frontieres|msf|doctors without borders
reporters sans frontieres|rsf|reporters without borders
osdh|sohr|observatoire syrien des droits de l'homme|syrian observatory for human rights
fds|sdf|forces democratiques syriennes|syrian democratic forces
asl|fsa|armee syrienne libre|free syrian army
gardiens de la revolution|revolutionary guards|revolutionary guard
front al-nosra|nusra front|al-nusra front|jabhat al-nusra
casques blancs|white helmets
departement d'etat|state department
`);
