/** Masculine singular of adjectives of peoples and places; feminine and plural are regular. */
const REGULAR = `syrien irakien iranien jordanien libanais palestinien israelien egyptien saoudien emirien emirati qatari koweitien bahreini omanais yemenite libyen tunisien algerien marocain mauritanien malien nigerien nigerian tchadien soudanais ethiopien erythreen somalien kenyan ougandais rwandais burundais congolais camerounais gabonais centrafricain senegalais gambien guineen ivoirien ghaneen togolais beninois burkinabe liberien angolais zambien zimbabween mozambicain malgache sud-africain namibien africain nord-africain
americain canadien mexicain cubain haitien dominicain jamaicain colombien venezuelien equatorien peruvien bolivien chilien argentin uruguayen paraguayen bresilien guatemalteque hondurien nicaraguayen panameen salvadorien latino-americain nord-americain quebecois texan californien
français francais britannique belge anglais ecossais gallois irlandais allemand italien espagnol portugais neerlandais hollandais suisse autrichien danois suedois norvegien finlandais islandais polonais hongrois slovaque slovene croate serbe bosniaque bosnien kosovar albanais macedonien montenegrin roumain bulgare moldave ukrainien bielorusse russe estonien letton lituanien europeen maltais chypriote luxembourgeois monegasque catalan breton corse flamand wallon soviétique sovietique tcheque yougoslave
afghan pakistanais indien bangladais sri-lankais nepalais birman thailandais cambodgien laotien vietnamien malaisien singapourien indonesien philippin chinois taiwanais hongkongais coreen nord-coreen sud-coreen japonais mongol kazakh ouzbek turkmene tadjik kirghiz armenien georgien azerbaidjanais azeri tchetchene caucasien asiatique australien neo-zelandais tibetain ouighour
arabe kurde druze berbere kabyle touareg occidental oriental moyen-oriental maghrebin sahelien ottoman persan perse parisien londonien new-yorkais marseillais moscovite damascene aleppin beyrouthin bagdadi hierosolymitain gazaoui cisjordanien onusien atlantique romain berlinois bruxellois botswanais lesothan swazi malawite comorien mauricien seychellois djiboutien sierra-leonais equato-guineen santomeen cap-verdien bhoutanais bruneien maldivien timorais barbadien bahamien belizien guyanien surinamais trinidadien grenadien portoricain costaricien alaskien hawaïen hawaien bavarois saxon prussien tyrolien andalou galicien basque sicilien sarde napolitain venitien florentin milanais turinois genois viennois genevois zurichois criméen siberien circassien abkhaze ossete ingouche daghestanais sahraoui saharien levantin nordique balte balkanique caribeen antillais guadeloupeen martiniquais guyanais reunionnais mahorais caledonien polynesien melanesien micronesien andin amazonien papou samoan fidjien malais javanais balinais cantonais bengali tamoul cachemiri pachtoune baloutche hazara zoulou xhosa haoussa yoruba ibo peul bambara wolof malinke tutsi hutu amhara oromo tigreen darfouri nubien copte maronite assyrien chaldeen byzantin athenien lyonnais bordelais toulousain nantais strasbourgeois lillois nicois rennais grenoblois montpellierain alsacien provençal provencal normand picard auvergnat savoyard vendeen occitan landais perigourdin franc-comtois bourguignon champenois lorrain vosgien jurassien montrealais ontarien acadien dakarois abidjanais bamakois kinois algerois oranais tunisois casablancais cairote istanbuliote teheranais kabouli pekinois tokyoite londonienne`;

const IRREGULAR =
  'nippon nippone nippons nippones helvete helvetes hellene hellenes magyar magyare magyars magyares lusitanien turc turque turcs turques grec grecque grecs grecques pro-turc pro-turcs onusien';

const forms = (base: string): readonly string[] => {
  const plural = (form: string): string =>
    /[sxz]$/.test(form) ? form : form.endsWith('al') ? `${form.slice(0, -1)}ux` : `${form}s`;
  if (base.endsWith('e')) return [base, plural(base)];
  const feminine = /(ien|een|on)$/.test(base) ? `${base}ne` : `${base}e`;
  return [base, plural(base), feminine, `${feminine}s`];
};

/** All forms of the adjectives and nouns of peoples. */
export const DEMONYMS: readonly string[] = [...REGULAR.split(/\s+/).flatMap(forms), ...IRREGULAR.split(' ')];

/** Endings of plural nouns of peoples, after an article: « les Lorgnacais », « des Brévannois ». */
export const DEMONYM_ENDINGS: readonly string[] =
  'ais ois iens eens ains ards ins ans ques ites otes iennes oises aises eennes aines'.split(' ');
