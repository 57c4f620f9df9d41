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
`);
