const ADJECTIVES = `syrian iraqi iranian jordanian lebanese palestinian israeli egyptian saudi emirati qatari kuwaiti bahraini omani yemeni libyan tunisian algerian moroccan mauritanian malian nigerien nigerian chadian sudanese ethiopian eritrean somali kenyan ugandan rwandan burundian congolese cameroonian gabonese senegalese gambian guinean ivorian ghanaian togolese beninese burkinabe liberian angolan zambian zimbabwean mozambican malagasy african
american canadian mexican cuban haitian dominican jamaican colombian venezuelan ecuadorian peruvian bolivian chilean argentine argentinian uruguayan paraguayan brazilian guatemalan honduran nicaraguan panamanian salvadoran texan californian latino hispanic
french british english scottish welsh irish german italian spanish portuguese dutch swiss austrian belgian danish swedish norwegian finnish icelandic polish hungarian slovak slovenian croatian serbian bosnian kosovar albanian macedonian montenegrin romanian bulgarian moldovan ukrainian belarusian russian estonian latvian lithuanian european maltese cypriot catalan soviet czech greek turkish
afghan pakistani indian bangladeshi nepalese nepali burmese thai cambodian laotian vietnamese malaysian singaporean indonesian filipino philippine chinese taiwanese korean japanese mongolian kazakh uzbek turkmen tajik kyrgyz armenian georgian azerbaijani azeri chechen asian australian tibetan uighur uyghur
arab kurdish druze berber tuareg western eastern ottoman persian parisian londoner gazan shiite sunni alawite christian muslim jewish islamist jihadist`;

const NOUNS = `kurd turk briton scot dane swede finn pole serb croat spaniard frenchman englishman irishman dutchman frenchmen irishmen new-yorker jew yazidi`;

/** All forms of the adjectives and nouns of peoples. */
export const DEMONYMS: readonly string[] = `${ADJECTIVES} ${NOUNS}`
  .split(/\s+/)
  .flatMap((form) => (/(ese|ish|ch|sh|s|men)$/.test(form) ? [form] : [form, `${form}s`]));

/** Endings of plural nouns of peoples, after an article or a number: "two Ugandans". */
export const DEMONYM_ENDINGS: readonly string[] = 'ians eans ans ese ites ers nis qis'.split(' ');
