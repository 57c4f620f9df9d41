/** How a word may end behind a beginning that a list of paraphrases gives, folded, of all languages: « tué » from « tu- », and not “Tuesday”. */
export const ENDINGS: ReadonlySet<string> = new Set(
  [
    'able ables ade age aient aire aires ait al ale ales als ance ant ante ants ardement ardment ary at ate ated ates ateur ateurs',
    'ating ation ations ative aux bed bing ce cement cent ces ction ctions cy d ded dra drait dre e ea eaient eait eant eau eaux ed',
    'edly ee ees elle ement ements en ence ency ens ent ents eons er era erai eraient erais erait ere eres ern erons eront ers es est',
    'eur eurs euse ez ful ge ged ging h i ian ible ibles ic ie ied iee ienne iennes iens ier iere iers ies iez if ifs in ine ing ings',
    'ion ionnaire ions ique ir isation ise ised ises ising ist iste istes ists it ite ity ive ization ize ized izing led lement lent',
    'ling ly med ment ments ming n naire ned nement nent ner ning nt nts on ons or ors ous ped ping r ra raient rait re red res rice',
    'rie ring rons ront rs s se sed ser ship side sing sion ssement st t te ted tent ter tes teur ting tion ts ty u ue ues um ure urs',
    'us ux x y',
  ].flatMap((line) => line.split(' ')),
);
