import type { RoleWords } from './role-words.ts';

/** Inclusive days of a month; 31 stands for its last day. */
export type MonthPart = readonly [from: number, to: number];

/** What dates, figures, names and quotes need to know of a language. Every spelling is folded; phrases are parted by spaces. */
export interface FactWords {
  /** Words that lose a vowel before an apostrophe and are words of their own: « l' », « qu' ». */
  readonly elisions: readonly string[];
  readonly thousands: string;
  /** Words that never begin or end a name, nor are counted: articles, prepositions, pronouns, conjunctions, adverbs. */
  readonly functionWords: readonly string[];
  /** More words that a sentence may begin with and that are no names: participles, common nouns. */
  readonly openers: readonly string[];
  /** Everyday words beyond the vocabulary of the lexicon: a capital they begin with says nothing. */
  readonly ordinary: readonly string[];
  /** Endings of a word and what its base form has there. */
  readonly inflections: readonly (readonly [ending: string, base: string])[];
  readonly definite: readonly string[];
  readonly indefinite: readonly string[];
  /** Of the definite ones, those that point: « ce », "this". */
  readonly demonstrative: readonly string[];
  /** « de », "of": what follows completes the noun before. */
  readonly of: readonly string[];
  readonly and: readonly string[];
  readonly that: readonly string[];
  /** Right before a verb: "to", "will", « qui ». */
  readonly verbLeads: readonly string[];
  readonly negations: readonly string[];
  readonly time: TimeWords;
  readonly number: NumberWords;
  readonly name: NameWords;
  readonly speech: SpeechWords;
  readonly roles: RoleWords;
}

export interface TimeWords {
  readonly months: readonly (readonly string[])[];
  /** Monday first. */
  readonly weekdays: readonly (readonly string[])[];
  /** True where the first letter of a month or weekday is always a capital. */
  readonly capital: boolean;
  /** Phrase → days from the dispatch: « avant-hier » is -2. */
  readonly days: Readonly<Record<string, number>>;
  /** Phrases for the day of the dispatch that are never more exact: « désormais ». */
  readonly now: readonly string[];
  readonly untilNow: readonly string[];
  /** Phrases that say when but cannot be laid on a calendar: « ces derniers jours ». */
  readonly vague: readonly string[];
  readonly dayParts: readonly string[];
  readonly monthParts: Readonly<Record<string, MonthPart>>;
  /** Season → its number in EDTF. */
  readonly seasons: Readonly<Record<string, '21' | '22' | '23' | '24'>>;
  /** Phrase → days from the last day the text named: « la veille » is -1. */
  readonly fromLast: Readonly<Record<string, number>>;
  /** Phrase → years from the last one the text named: "the following year" is 1. */
  readonly fromLastYear: Readonly<Record<string, number>>;
  /** Words and endings of verbs that say a day lies ahead. */
  readonly future: readonly string[];
  readonly futureEndings: readonly string[];
  /** Right before a day that lies ahead: "by Friday", « fixée au ». */
  readonly deadlines: readonly string[];
  /** Phrases that put what follows ahead: "called for", « est annoncé ». */
  readonly aheadPhrases: readonly string[];
  /** Right before a day that lies ahead unless the clause is past: "open from Saturday". */
  readonly startings: readonly string[];
  /** Verbs and nouns that fix a day to come, past as they are: "has called a stoppage for Friday". */
  readonly convening: readonly string[];
  /** Words before an infinitive. */
  readonly infinitives: readonly string[];
  /** Before a participle and a month that lies ahead: "could be". */
  readonly perhaps: readonly string[];
  /** Participles that no ending tells: « conclu samedi ». */
  readonly overs: readonly string[];
  /** Words that stand for a thing told before: « celle du 15 août », "that of 15 August". */
  readonly standIns: readonly string[];
  /** Verbs in the present that with a day say what is on the programme: « rouvre samedi ». */
  readonly scheduled: readonly string[];
  /** Forms of such verbs that are as often an infinitive or an adjective: "talks open on Monday". */
  readonly scheduledMany: readonly string[];
  /** Auxiliaries and endings of verbs in the past. */
  readonly pastWords: readonly string[];
  readonly pastEndings: readonly string[];
  /** Auxiliaries of what had happened before: « avait », "had". */
  readonly pluperfect: readonly string[];
  /** Prepositions that make a year long past a date: « en 1643 ». */
  readonly yearLeads: readonly string[];
  /** Nouns a year stands right behind: « le budget 2021 ». */
  readonly yearNouns: readonly string[];
  /** Words for ten years: « années 1990 ». */
  readonly decades: readonly string[];
  /** Phrases for Saturday and Sunday. */
  readonly weekends: readonly string[];
  /** « du mois », "of the month", behind a part of a month: months from the dispatch's. */
  readonly ofMonth: Readonly<Record<string, number>>;
  /** « plus tôt », "earlier", before « ce mois-ci ». */
  readonly sooner: readonly string[];
  /** The link between two ends of a range of weekdays. */
  readonly through: readonly string[];
  /** Articles before a year that describes: "a 2011 sinking". */
  readonly yearArticles: readonly string[];
  /** Words between the parts of a date: « le », « du mois de », "of", "the". */
  readonly articles: readonly string[];
  readonly joints: readonly string[];
  readonly ordinalSuffixes: readonly string[];
  /** « premier » as the first of a month. */
  readonly first: readonly string[];
  readonly since: readonly string[];
  /** Before a date that bounds and is no day of an event: "until". */
  readonly bounds: readonly string[];
  /** « lorsque », "when": right behind a date it tells of that day. */
  readonly when: readonly string[];
  /** Prepositions that make a bare month or a bare year a date: « en 2015 », "in May". */
  readonly before: readonly string[];
  readonly last: readonly string[];
  readonly next: readonly string[];
  readonly this: readonly string[];
  /** Behind a hyphen: a day told before, « ce jour-là ». */
  readonly distal: readonly string[];
  /** Before a season or a month of a year told before: "that autumn", « cet hiver »-là. */
  readonly distant: readonly string[];
  readonly ago: readonly string[];
  readonly agoBefore: readonly string[];
  readonly after: readonly string[];
  /** Of « après » and the like, those that are followed by what they count from. */
  readonly hanging: readonly string[];
  readonly earlier: readonly string[];
  readonly later: readonly string[];
  readonly rangeStart: readonly string[];
  readonly rangeEnd: readonly string[];
  /** Spelling → unit. */
  readonly units: Readonly<Record<string, 'hour' | 'day' | 'week' | 'month' | 'year' | 'minute' | 'second' | 'decade'>>;
  /** Words for "the past" in « ces dernières 24 heures ». */
  readonly past: readonly string[];
}

/** What befell people a figure counts. */
export type Harm = 'killed' | 'wounded' | 'missing' | 'held';

export interface NumberWords {
  /** Spelling → value below a hundred, and the multipliers. */
  readonly units: Readonly<Record<string, number>>;
  readonly multipliers: Readonly<Record<string, number>>;
  /** « trentaine » → 30. */
  readonly collectives: Readonly<Record<string, number>>;
  /** « dizaines de », "scores of": many, no number. */
  readonly many: readonly string[];
  readonly unknown: readonly string[];
  /** Before "hundred", « millions »: more than one of them. */
  readonly vague: readonly string[];
  readonly none: readonly string[];
  /** « personne n' », "no one": none at all, where the verb says what befell them. */
  readonly nobody: readonly string[];
  readonly about: readonly string[];
  readonly atLeast: readonly string[];
  readonly moreThan: readonly string[];
  readonly atMost: readonly string[];
  readonly lessThan: readonly string[];
  readonly between: readonly string[];
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly or: readonly string[];
  readonly ordinals: Readonly<Record<string, number>>;
  /** Suffixes of an ordinal in digits: « 3e ». */
  readonly ordinalSuffixes: readonly string[];
  /** Words for being killed or hurt, after the one it happened to: « touché », "hurt". */
  readonly harms: readonly string[];
  /** Before a number that is a part of one just named: « dont deux », "including two". */
  readonly among: readonly string[];
  /** Articles and numerals only a plural follows: « les », "two". */
  readonly pluralArticles: readonly string[];
  /** What an ordinal before a small letter says that is no place in a series: "second floor", « deuxième mi-temps ». */
  readonly notSeries: readonly string[];
  /** Nouns that tell of a series by themselves, so that its first is counted too: « vague », "round". */
  readonly series: readonly string[];
  /** What « aucun » and "no" deny without counting: « doute », "idea". */
  readonly uncounted: readonly string[];
  /** « autres », "others": stands for the noun counted before. */
  readonly others: readonly string[];
  /** Phrases right behind a number that name the whole it is a part of: "of them", « d'entre eux ». */
  readonly partitives: readonly string[];
  /** Nouns whose size a bare number tells: "a crew of five". */
  readonly groups: readonly string[];
  /** Between a number and the whole it belongs to: « sur », "out of". */
  readonly outOf: readonly string[];
  /** Between the two numbers of a share: « sur dix », "in ten". */
  readonly inEvery: readonly string[];
  /** Spelling → share in per cent. */
  readonly fractions: Readonly<Record<string, number>>;
  /** Spelling → number of times: "twice". */
  readonly times: Readonly<Record<string, number>>;
  /** After a number: half of one more. */
  readonly halves: readonly string[];
  /** « moins », "minus", before degrees. */
  readonly minus: readonly string[];
  /** Spelling of what befell the people counted → kind of harm. */
  readonly harmKinds: Readonly<Record<string, Harm>>;
  /** Nouns counted by « aucun » and by « un »: « victime », « mort ». */
  readonly casualties: readonly string[];
  /** Verbs after which a bare number counts people: « tuant six ». */
  readonly casualtyVerbs: readonly string[];
  /** Spelling → unit of measure. */
  readonly measures: Readonly<Record<string, string>>;
  /** Adjectives that stand between number and noun. */
  readonly adjectives: readonly string[];
  readonly irregularPlurals: readonly string[];
  /** True where several words may stand before the counted noun ("60 US coalition soldiers"). */
  readonly nounLast: boolean;
  readonly clockBefore: readonly string[];
  readonly clockAfter: readonly string[];
  /** Nouns whose number is a name: « résolution 1701 », "page 3". */
  readonly numbered: readonly string[];
}

export interface NameWords {
  /** Ranks, titles and forms of address: a name that follows is a person's. */
  readonly titles: readonly string[];
  /** Forms of address that say man or woman. */
  readonly manTitles: readonly string[];
  readonly womanTitles: readonly string[];
  /** Nouns for what a person is or does, as after a comma: « porte-parole ». */
  readonly roles: readonly string[];
  /** Adjectives that stand before or after a title: « haut », « ancien », "former". */
  readonly titleAdjectives: readonly string[];
  /** Words inside a name: « de », « ben », "von". */
  readonly particles: readonly string[];
  readonly placePrepositions: readonly string[];
  /** The same with an article, which only regions take: « dans la Haute-Brenne ». */
  readonly areaPrepositions: readonly string[];
  /** « ville », « province », "city": the name that goes with it is a place. */
  readonly placeNouns: readonly string[];
  /** Of those, the ones that are part of a name right beside them, also in lower case: « mer Rouge ». */
  readonly features: readonly string[];
  /** What people and firms are alike: "owner". */
  readonly eitherRoles: readonly string[];
  /** Capitalised place nouns a name begins with, and those it ends with: "Mount", "River". */
  readonly placeParts: readonly string[];
  readonly placeEnds: readonly string[];
  /** Words in lower case between the hyphens of a town's name. */
  readonly placeJoints: readonly string[];
  readonly places: readonly string[];
  /** « dont », "including": what follows is one of those named before. */
  readonly suchAs: readonly string[];
  readonly organisations: readonly string[];
  /** Nouns an organisation's name begins with (or, in English, ends with). */
  readonly organisationHeads: readonly string[];
  /** Heads that make a name even in lower case when a domain follows: « ministère de la Défense ». */
  readonly lowerHeads: readonly string[];
  /** Words after which a capitalised name is an organisation: « groupe », « agence ». */
  readonly organisationNouns: readonly string[];
  readonly corporate: readonly string[];
  /** Words a sports club's name begins or ends with: « Olympique », "United". */
  readonly clubs: readonly string[];
  /** Nouns of places so general that they complete a name's noun and are no part of it: « le Conseil de la ville ». */
  readonly generalPlaces: readonly string[];
  /** Plurals that own a name's second half: "Women's Institute". */
  readonly owners: readonly string[];
  /** "St": with it a single owner makes a name too: "St Anne's Hospital". */
  readonly saints: readonly string[];
  /** Nouns of military units, which a number may go before. */
  readonly units: readonly string[];
  /** What saints give their name to, in lower case: "hospital". */
  readonly saintly: readonly string[];
  /** Nouns in lower case that end a name: "the Progress party". */
  readonly trailing: readonly string[];
  /** In lower case right before a capital they are part of the name: « la force Albatros ». */
  readonly namedForces: readonly string[];
  /** Endings of words for what somebody does: "foreman". */
  readonly agentEndings: readonly string[];
  /** Adjectives a French name may begin with, its noun in lower case: « Haute autorité ». */
  readonly prenominal: readonly string[];
  /** "shares", « participation »: what one has in a firm. */
  readonly stakes: readonly string[];
  /** "published", « parue »: before « dans » and the name of a paper. */
  readonly publishing: readonly string[];
  /** "made by", « produit par »: before the name of a firm. */
  readonly makers: readonly string[];
  /** Between a title and its name: « à la retraite », "in exile". */
  readonly titleTails: readonly string[];
  /** "named", « prénommé »: before what a person is called. */
  readonly callings: readonly string[];
  /** « se fait appeler », "gave his name only as": before what somebody says he is called. */
  readonly selfNamings: readonly string[];
  /** Say on what occasion somebody spoke, and nothing of who they are: « dans une vidéo-conférence », "during". */
  readonly spokenOn: readonly string[];
  /** Relative pronouns that take up no person: "which". */
  readonly thingRelatives: readonly string[];
  /** Heads that stand for a state's own body, whose country is a name of its own: "Interior Ministry of X". */
  readonly stateHeads: readonly string[];
  /** Place nouns that go on with "of": "Bay of X". */
  readonly placeHeads: readonly string[];
  /** After « et » or "and": the second half of a firm's name. */
  readonly partners: readonly string[];
  /** What newspapers call themselves behind the name of their town. */
  readonly papers: readonly string[];
  /** Articles that stand before the name of a region more than before any other name. */
  readonly regionArticles: readonly string[];
  /** Endings of one-word names of media and firms: "-press". */
  readonly organisationEndings: readonly string[];
  /** Endings of adjectives that go on with an organisation's head: « Compagnie minière ». */
  readonly organisationAdjectives: readonly string[];
  /** Capitals that begin (or, in English, end) the name of a cup, prize, treaty: no mention. */
  readonly occasions: readonly string[];
  /** After a comma: what stands before is a place. */
  readonly whereWords: readonly string[];
  /** Before a name no rule knows: after a common noun it is a place. */
  readonly placeLinks: readonly string[];
  /** Of those, the ones that need no common noun before. */
  readonly movingLinks: readonly string[];
  /** Nouns somebody has, so that a person and no place follows: « frère », "friend". */
  readonly relations: readonly string[];
  /** Prepositions inside an organisation's name, and articles behind them. */
  readonly links: readonly string[];
  readonly innerArticles: readonly string[];
  /** Of the links, those a deed has as well: « contre », "on", "against". */
  readonly opposing: readonly string[];
  /** Of the links, those any noun may follow straight behind a name: « Eau pour tous ». */
  readonly freeLinks: readonly string[];
  /** Phrases that join as a link does: « de soutien à », « d'enquêtes sur ». */
  readonly supports: readonly string[];
  /** North, south …: « Sud-Africain », "South African". */
  readonly compass: readonly string[];
  /** Heads that need what follows « du », « de la » in lower case: « Force conjointe du désert ». */
  readonly openHeads: readonly string[];
  /** Endings of plural demonyms after an article: « les Lorgnacais ». */
  readonly demonymEndings: readonly string[];
  /** Prepositions and articles in one: « du », « aux ». */
  readonly contracted: readonly string[];
  /** Endings of finite verbs that a subject of several capitals may stand before. */
  readonly verbEndings: readonly string[];
  /** Words a clause begins with: « dont », "as". */
  readonly clauseOpeners: readonly string[];
  /** Prepositions a person rather than a place follows: « par », "by". */
  readonly personPrepositions: readonly string[];
  /** Endings of adjectives of peoples: "Kolvani". */
  readonly adjectiveEndings: readonly string[];
  /** Nouns that belong to a country or town: "X's army". */
  readonly belongings: readonly string[];
  /** Verbs whose subject is a person: « est né », "resigned". */
  readonly personVerbs: readonly string[];
  /** Adjectives and nouns an organisation's long name goes on with in lower case. */
  readonly organisationWords: readonly string[];
  /** Titles in capitals that an organisation may be called after: "King Faisal Hospital". */
  readonly patrons: readonly string[];
  /** Titles whose field of work is no body: « ministre de la Sécurité ». */
  readonly portfolios: readonly string[];
  /** Who stands behind a firm's, paper's or club's name: "Kolda Steel analyst". */
  readonly bodyRoles: readonly string[];
  /** Behind a town and a hyphen, before the name of a firm: "Paris-based". */
  readonly located: readonly string[];
  /** Before a hyphen: "pro-government". */
  readonly prefixes: readonly string[];
  /** Behind a surname, with a point: "Jr." */
  readonly juniors: readonly string[];
  /** Before an article and the name of a hall or ground: "at the Guildhall". */
  readonly venueLinks: readonly string[];
  /** Verbs of games: "beat", « a battu ». */
  readonly gameVerbs: readonly string[];
  /** Last words of a name that a number goes on from: "Task Force 51", "Radio 4". */
  readonly numberedHeads: readonly string[];
  /** Prepositions nothing but a place, or a body, stands behind: "in", « près de ». */
  readonly surePlaces: readonly string[];
  /** Links only such heads go on with. */
  readonly topicLinks: readonly string[];
  /** Heads that go on with "on": "Council on Foreign Relations". */
  readonly topical: readonly string[];
  /** « Abou », "Umm": before a first name it makes somebody's by-name. */
  readonly bynames: readonly string[];
  readonly groups: readonly string[];
  /** One of a people, where that is a word of its own: "Dane". */
  readonly peopleNouns: readonly string[];
  /** Adjectives of peoples, all forms. */
  readonly demonyms: readonly string[];
  /** Other capitalised words that are no names: months, days, religions' feasts, "Covid". */
  readonly notNames: readonly string[];
}

export interface SpeechWords {
  /** Every finite form and past participle of verbs that give words to somebody. */
  readonly verbs: readonly string[];
  /** Past participles of those, after an auxiliary. */
  readonly participles: readonly string[];
  /** « ajoutant »: goes on with the same speaker. */
  readonly gerunds: readonly string[];
  /** Verbs that only count with quotation marks or a complement: « lancer », « qualifier ». */
  readonly weak: readonly string[];
  /** Of the weak ones, those that behind a whole clause and before their subject say who said it: « …, a accusé X ». */
  readonly behindWords: readonly string[];
  /** Forms that are also nouns, behind an article: « la tempête ». */
  readonly alsoNouns: readonly string[];
  /** Infinitives of verbs of saying, what stands before them, and the verbs that govern them: « a tenu | à | préciser ». */
  readonly infinitiveVerbs: readonly string[];
  readonly infinitiveLinks: readonly string[];
  readonly governing: readonly string[];
  /** Before an infinitive that looks like a finite verb: "to". */
  readonly infinitiveMarks: readonly string[];
  /** Prepositions a form in -ing may follow: "by", « en ». */
  readonly gerundLinks: readonly string[];
  /** Forms that begin another clause after what was said: "blaming", « appelant ». */
  readonly asides: readonly string[];
  readonly auxiliaries: readonly string[];
  readonly reflexives: readonly string[];
  readonly pronouns: readonly string[];
  readonly women: readonly string[];
  readonly men: readonly string[];
  readonly plural: readonly string[];
  /** Verbs that take an object and no « que »: "dismissed that". */
  readonly objectOnly: readonly string[];
  /** Words between somebody without a name and what he is called: "known as", « surnommé ». */
  readonly knownAs: readonly string[];
  /** Participles of who was asked: « interrogé ». */
  readonly asked: readonly string[];
  /** Before two that one "and" joins: « entre ». */
  readonly between: readonly string[];
  /** Determiners of what one has written or counted himself: "his", « ses ». */
  readonly own: readonly string[];
  /** Before what a body may have: "its spokesman". */
  readonly ofBodies: readonly string[];
  /** What is the owner's own word: « calculs », "memo". */
  readonly ownDocuments: readonly string[];
  /** Words for the first of two: « le premier », "the former". */
  readonly former: readonly string[];
  /** For the second of them. */
  readonly second: readonly string[];
  /** Words for the last one named: « celui-ci », "the latter". */
  readonly latter: readonly string[];
  /** Pronouns for people of whom something is told behind: « ceux », "those". */
  readonly those: readonly string[];
  /** Pronouns for one of many: "one", « l'un d'eux ». */
  readonly someone: readonly string[];
  /** Pronouns for a body: "it". */
  readonly neuter: readonly string[];
  /** What says that a name is kept back: « anonymat », "not to be named". */
  readonly secrecy: readonly string[];
  /** Pronouns for people at large: « on ». */
  readonly people: readonly string[];
  /** Verbs that give a thing its name, and what stands before them: « ce | que | les anciens | appellent ». */
  readonly naming: readonly string[];
  /** Forms that may give somebody another name: « X, dit « Bras-de-Fer » ». */
  readonly alias: readonly string[];
  /** Before those: « ce ». */
  readonly thing: readonly string[];
  readonly whatever: readonly string[];
  /** Pronouns that may be an object: "her". */
  readonly objectPronouns: readonly string[];
  /** Finite verbs that may go on with a subject: « Le site, a-t-il dit, | doit … ». */
  readonly modals: readonly string[];
  /** Where words are read: « pancarte », "banner". */
  readonly written: readonly string[];
  /** Of those, things that speak for nobody: « pancarte ». */
  readonly placards: readonly string[];
  /** « à ses yeux », "in her view": a view, and whose. */
  readonly ownView: readonly string[];
  /** Verbs of one who answers another: « rétorque ». */
  readonly answering: readonly string[];
  /** After a pronoun for nobody: « il | faut ». */
  readonly impersonal: readonly string[];
  /** Pronouns that name nobody: « on ». */
  readonly nobody: readonly string[];
  /** « selon », "according to". */
  readonly according: readonly string[];
  /** Relative pronouns a preposition governs: « selon | lequel ». */
  readonly governedRelatives: readonly string[];
  /** Endings of adjectives of an unnamed source: « de source judiciaire ». */
  readonly sourceEndings: readonly string[];
  /** What a source is asked to do and not what it says: « n'a pu être | vérifié | de source indépendante ». */
  readonly verifying: readonly string[];
  /** Conjunctions that end in a « que » which is no verb's: « alors | que ». */
  readonly beforeThat: readonly string[];
  /** Stressed pronouns after « selon »: « lui ». */
  readonly stressed: readonly string[];
  readonly adverbs: readonly string[];
  /** « cité par », "quoted by", and the like: what follows passes words on. */
  readonly relayed: readonly string[];
  readonly citing: readonly string[];
  /** « à l'AFP »: prepositions of the one who was told. */
  readonly told: readonly string[];
  /** Words that begin a clause against the one before: « mais », "but". */
  readonly breaks: readonly string[];
  /** « Pour X, … »: a preposition that opens somebody's view. */
  readonly viewing: readonly string[];
  /** Pronouns between a subject and its verb for the one spoken of: « la », « lui ». */
  readonly clitics: readonly string[];
  /** Endings of a participle after an inverted auxiliary: « a-t-il pesté ». */
  /** After these a word that may be a verb is a noun: "amid fears that". */
  readonly nounPrepositions: readonly string[];
  /** What is claimed or denied by one noun: "denied any link". */
  readonly plainObjects: readonly string[];
  /** Before what words are said in or on, and not to. */
  readonly platforms: readonly string[];
  /** Through these somebody speaks for a body: « par la voix de ». */
  readonly voices: readonly string[];
  /** Between « on » and the one it was heard from: « a-t-on appris auprès de ». */
  readonly heardFrom: readonly string[];
  /** Verbs whose subject was told, and said nothing: « a appris l'AFP ». */
  readonly hearing: readonly string[];
  readonly participleEndings: readonly string[];
  /** Endings, accents kept, of a participle that opens a sentence: « Interrogée », "Speaking". */
  readonly openingEndings: readonly string[];
  /** Forms of "quote" and "cite" before "as saying". */
  readonly quoting: readonly string[];
  /** Relative pronouns for a person: « qui », "who". */
  readonly who: readonly string[];
  /** Verbs whose object is who was told: "told". */
  readonly telling: readonly string[];
  /** « n'a pas voulu », "declined to": what somebody does who then says something else. */
  readonly refusals: readonly string[];
  /** "as", behind "quoted" and "described": what somebody says or is said to be. */
  readonly quotedAs: readonly string[];
  /** « comme » after « décrire », « de » after « qualifier ». */
  readonly as: readonly string[];
  readonly describing: readonly string[];
  /** Words for unnamed speakers: « responsable », « source », "official". */
  readonly unnamed: readonly string[];
  readonly hedges: readonly string[];
  /** Endings of conditional forms that hedge. */
  readonly conditionals: readonly string[];
  /** Institutions in lower case that speak: « armée », « gouvernement ». */
  readonly institutions: readonly string[];
  /** Words that show the word before them to be a name: "said", "himself". */
  /** What bodies say things in: « rapport », "study". */
  readonly documents: readonly string[];
  /** Of those, the ones that are the body's own count: « bilan du ministère ». */
  readonly tallies: readonly string[];
  /** What one does with words on a wall: « peut-on | lire ». */
  readonly reading: readonly string[];
  readonly selves: readonly string[];
  /** « par », "by" after a participle. */
  readonly agents: readonly string[];
  /** Before the one whose words a colon brings: « même constat | chez | X : ». */
  readonly voicing: readonly string[];
  /** Opens a sentence before the one whose words it holds: « comme le résume ». */
  readonly asSaid: readonly string[];
  /** Behind words in marks, before the one who described something so: « c'est ainsi que ». */
  readonly manner: readonly string[];
  /** Behind a body's name, what is not all of it: "office", "branch". */
  readonly partsOfBodies: readonly string[];
  /** Opens a clause before its main one: "if", « lorsque ». */
  readonly subordinators: readonly string[];
  /** Opens a sentence that tells by its verb whose words follow a comma: "As X puts it, …". */
  readonly framing: readonly string[];
  /** That verb, before the comma. */
  readonly framed: readonly string[];
  /** What somebody says, as a noun: « la réponse », "his verdict". */
  readonly utterances: readonly string[];
  /** How what is written came from its author: « une note | publiée | mardi par X ». */
  readonly authoring: readonly string[];
  /** Auxiliaries of the passive: « est annoncé », "was told" give words to nobody. */
  readonly passives: readonly string[];
  /** Prepositions that end a speaker's noun phrase: « lors », « sur », "in". */
  readonly stops: readonly string[];
  /** Nouns that may take up any person named before: « responsable », « homme ». */
  readonly generic: readonly string[];
  /** Infinitives that a speech verb may govern, beside regular ones: « avoir », « être ». */
  readonly infinitives: readonly string[];
  /** Words for « of the same view » that begin a subordinate clause: « qui », « où », "who". */
  readonly relatives: readonly string[];
}
