const sets = (text: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    text
      .trim()
      .split('\n')
      .map((line) => {
        const [code = '', words = ''] = line.split(':');
        return [code.trim(), words.trim().split(/\s+/)];
      }),
  );

/**
 * Words by which a text names the state that acts, folded, of all languages: beginnings of its adjective, its short names,
 * and capitals and buildings that stand for a government. By region code; `-` joins words.
 */
export const NATION_WORDS: Readonly<Record<string, readonly string[]>> = sets(`
US: american americain etats-unis united-states us usa washington pentagon pentagone maison-blanche white-house
GB: british britanni londres london royaume-uni united-kingdom grande-bretagne great-britain anglais uk
FR: french francais france paris elysee
DE: german allemand allemagne germany berlin
IT: italian italien italie italy rome
ES: spanish espagn spain madrid
RU: russian russe russie russia moscou moscow kremlin
UA: ukrain kyiv kiev
BY: belarus bielorus minsk
PL: polish polonais pologne poland varsovie warsaw
RO: romanian roumain roumanie romania bucarest bucharest
RS: serbian serbe serbie serbia belgrade
TR: turkish turc turque turcs turques turquie turkey turkiye ankara
GR: greek grec grecque grecs grecques grece greece athenes athens
IL: israel israelien israeli tsahal jerusalem tel-aviv
PS: palestin
LB: lebanese libanais liban lebanon beyrouth beirut
SY: syrian syrien syrie syria damas damascus
IQ: iraqi irakien irak iraq bagdad baghdad
IR: iranian iranien iran teheran tehran
JO: jordan jordanien jordanie amman
SA: saudi saoudien saoudite saoudites arabie-saoudite riyad riyadh
AE: emirati emirien emirats abou-dhabi abu-dhabi
QA: qatari qatar doha
YE: yemeni yemenite yemen sanaa
EG: egyptian egyptien egypte egypt
LY: libyan libyen libye libya
TN: tunisian tunisien tunisie tunisia
DZ: algerian algerien algerie algeria
MA: moroccan marocain maroc morocco rabat
SD: sudanese soudanais soudan sudan khartoum
ET: ethiopian ethiopien ethiopie ethiopia addis-abeba addis-ababa
SO: somali somalie mogadiscio mogadishu
ML: malian malien mali bamako
NE: nigerien niamey
NG: nigerian nigeria abuja
TD: chadian tchadien tchad chad
CD: congolese congolais kinshasa
RW: rwandan rwandais rwanda kigali
KE: kenyan kenya nairobi
ZA: south-african sud-africain pretoria
AF: afghan afghanistan kaboul kabul
PK: pakistani pakistanais pakistan islamabad
IN: indian indien inde india new-delhi
CN: chinese chinois chine china pekin beijing
TW: taiwan taiwanais taipei
KP: north-korean nord-coreen coree-du-nord north-korea pyongyang
KR: south-korean sud-coreen coree-du-sud south-korea
JP: japanese japonais japon japan tokyo
PH: philippin philippine filipino manille manila
MM: burmese birman birmanie myanmar
AM: armenian armenien armenie armenia erevan yerevan
AZ: azerbaijan azerbaidjan azeri bakou baku
GE: georgian georgien georgie georgia tbilissi tbilisi
CA: canadian canadien canada ottawa
MX: mexican mexicain mexique mexico
CO: colombian colombien colombie colombia bogota
VE: venezuel caracas
BR: brazilian bresilien bresil brazil
HT: haitian haitien haiti
AU: australian australien australie australia canberra
NZ: new-zealand nouvelle-zelande neo-zelandais
NO: norwegian norvegien norvege norway oslo
SE: swedish suedois suede sweden stockholm
DK: danish danois danemark denmark copenhague copenhagen
FI: finnish finlandais finlande finland helsinki
NL: dutch neerlandais hollandais pays-bas netherlands
BE: belgian belge belges belgique belgium
CH: swiss suisse switzerland
AT: austrian autrichien autriche austria vienna
PT: portuguese portugais portugal lisbonne lisbon
IE: irish irlandais irlande ireland dublin
HU: hungarian hongrois hongrie hungary budapest
CZ: czech tcheque tchequie prague
SK: slovak slovaque slovaquie slovakia bratislava
SI: slovene slovenie slovenia
BG: bulgarian bulgare bulgarie bulgaria
HR: croatian croate croatie croatia zagreb
BA: bosnian bosnien bosnie bosnia sarajevo
XK: kosovo kosovar
AL: albanian albanais albanie albania
MK: macedonian macedonien macedoine macedonia
CY: cypriot chypriote chypre cyprus nicosie nicosia
MD: moldovan moldave moldavie moldova
LT: lithuanian lituanien lituanie lithuania vilnius
LV: latvian letton lettonie latvia
EE: estonian estonien estonie estonia
IS: icelandic islandais islande iceland
KZ: kazakh kazakhstan
UZ: uzbek ouzbek
KG: kyrgyz kirghiz
TJ: tajik tadjik
KW: kuwaiti koweitien koweit kuwait
BH: bahraini bahreini bahrein bahrain
OM: omani omanais oman
MR: mauritanian mauritanien mauritanie mauritania
SN: senegal dakar
CI: ivorian ivoirien cote-d'ivoire ivory-coast abidjan
BF: burkinabe burkina ouagadougou
CM: cameroonian camerounais cameroun cameroon
GH: ghana ghanaian ghaneen
BJ: beninese beninois
UG: ugandan ougandais ouganda uganda kampala
TZ: tanzanian tanzanien tanzanie tanzania
BI: burundi
ER: eritrean erythreen erythree eritrea asmara
DJ: djibouti
ZM: zambian zambien zambie zambia
ZW: zimbabwe harare
MZ: mozambi maputo
AO: angola luanda
LK: sri-lanka sri-lankan colombo
BD: bangladesh dhaka
NP: nepal katmandou kathmandu
VN: vietnam hanoi
TH: thai thailand thailande bangkok
ID: indonesian indonesien indonesie indonesia jakarta
MY: malaysian malaisien malaisie malaysia
KH: cambodian cambodgien cambodge cambodia
MN: mongolian mongolie mongolia
CU: cuban cubain cuba
NI: nicaragua
GT: guatemal
HN: hondura
SV: salvador
PA: panama
PE: peruvian peruvien perou peru
CL: chilean chilien chile
AR: argentin buenos-aires
BO: bolivian bolivien bolivie bolivia
EC: ecuador equatorien
UY: uruguay
PY: paraguay
`);
