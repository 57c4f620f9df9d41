const ADJECTIVES = `faroese greenlandic surinamese guyanese barbadian trinidadian bahamian belizean grenadian samoan tongan fijian papuan bhutanese maldivian corsican sicilian sardinian bavarian catalan siberian crimean tyrolean flemish walloon silesian syrian iraqi iranian jordanian lebanese palestinian israeli egyptian saudi emirati qatari kuwaiti bahraini omani yemeni libyan tunisian algerian moroccan mauritanian malian nigerien nigerian chadian sudanese ethiopian eritrean somali kenyan ugandan rwandan burundian congolese cameroonian gabonese senegalese gambian guinean ivorian ghanaian togolese beninese burkinabe liberian angolan zambian zimbabwean mozambican malagasy african
american canadian mexican cuban haitian dominican jamaican colombian venezuelan ecuadorian peruvian bolivian chilean argentine argentinian uruguayan paraguayan brazilian guatemalan honduran nicaraguan panamanian salvadoran texan californian latino hispanic
french british english scottish welsh irish german italian spanish portuguese dutch swiss austrian belgian danish swedish norwegian finnish icelandic polish hungarian slovak slovenian croatian serbian bosnian kosovar albanian macedonian montenegrin romanian bulgarian moldovan ukrainian belarusian russian estonian latvian lithuanian european maltese cypriot catalan soviet czech greek turkish
afghan pakistani indian bangladeshi nepalese nepali burmese thai cambodian laotian vietnamese malaysian singaporean indonesian filipino philippine chinese taiwanese korean japanese mongolian kazakh uzbek turkmen tajik kyrgyz armenian georgian azerbaijani azeri chechen asian australian tibetan uighur uyghur
arab kurdish druze berber tuareg western eastern ottoman persian parisian londoner gazan shiite sunni alawite christian muslim jewish islamist jihadist namibian botswanan lesothan swazi malawian comoran mauritian seychellois djiboutian sierra-leonean equatoguinean bissau-guinean santomean cape-verdean bhutanese bruneian maldivian timorese barbadian bahamian belizean guyanese surinamese trinidadian grenadian antiguan bermudian puerto-rican costa-rican alaskan hawaiian quebecois bavarian saxon prussian tyrolean andalusian galician flemish manx cornish crimean siberian circassian abkhaz ossetian ingush dagestani azerbaijani kosovan sahrawi saharan sahelian levantine nordic baltic balkan caribbean andean amazonian aegean papuan samoan tongan fijian micronesian polynesian melanesian malay javanese balinese sumatran acehnese cantonese shanghainese punjabi bengali tamil kashmiri pashtun baloch hazara zulu xhosa hausa yoruba igbo fulani tutsi hutu amhara oromo tigrayan malinke bambara wolof darfuri nubian coptic maronite assyrian chaldean mesopotamian byzantine roman athenian venetian florentine neapolitan sicilian sardinian catalan viennese genevan muscovite new-york`;

const NOUNS =
  'kurd turk briton scot dane swede finn pole serb croat spaniard frenchman frenchwoman englishman englishwoman irishman irishwoman dutchman dutchwoman welshman scotsman frenchmen irishmen englishmen dutchmen welshmen scotsmen new-yorker jew yazidi slovene slovak hungarian malay filipino filipina afghan thai uzbek kazakh tajik czech bosniak arab bedouin berber gaul icelander greenlander new-zealander netherlander luxembourger liechtensteiner londoner parisian berliner muscovite glaswegian liverpudlian mancunian sicilian tahitian fijian samoan tongan papuan maori aborigine inuit sami roma basque breton corsican fleming walloon zulu xhosa hausa yoruba igbo fulani tutsi hutu pashtun baloch sindhi punjabi bengali tamil sinhalese gujarati kashmiri uighur hmong karen rohingya'.split(
    ' ',
  );

/** One of a people, where that is a word of its own and no adjective. */
export const PEOPLE_NOUNS: readonly string[] = NOUNS.filter(
  (noun) => !/(?:an|ish|czech|thai|roma|basque|breton|karen|ino|i)$/.test(noun),
);

/** All forms of the adjectives and nouns of peoples. */
export const DEMONYMS: readonly string[] = [...ADJECTIVES.split(/\s+/), ...NOUNS].flatMap((form) =>
  /(ese|ish|ch|sh|s|men)$/.test(form) ? [form] : [form, `${form}s`],
);

/** Endings of plural nouns of peoples, after an article or a number: "two Ugandans". */
export const DEMONYM_ENDINGS: readonly string[] = 'ians eans ans ese ites ers nis qis'.split(' ');
