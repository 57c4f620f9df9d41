import type { FactWords } from '../fact-words.ts';
import { CLUB_WORDS, COMPANY_WORDS, ORGANISATION_NAMES } from '../organisation-names.ts';
import { PLACE_NAMES } from '../place-names.ts';
import { DEMONYM_ENDINGS, DEMONYMS, PEOPLE_NOUNS } from './demonyms.ts';
import { FUNCTION_WORDS, OPENERS } from './function-words.ts';
import { INFLECTIONS } from './inflections.ts';
import { NUMBERS } from './numbers.ts';
import { ORDINARY_WORDS } from './ordinary-words.ts';
import {
  CLUBS,
  CORPORATE,
  GROUPS,
  LOWER_HEADS,
  OPEN_HEADS,
  ORGANISATION_ENDINGS,
  ORGANISATION_HEADS,
  ORGANISATION_NOUNS,
  ORGANISATION_WORDS,
  ORGANISATIONS,
} from './organisations.ts';
import {
  AREA_PREPOSITIONS,
  PLACE_ENDS,
  PLACE_JOINTS,
  PLACE_NOUNS,
  PLACE_PARTS,
  PLACE_PREPOSITIONS,
  PLACES,
  SUCH_AS,
} from './places.ts';
import { ROLES_TAKEN_UP } from './roles.ts';
import { SPEECH } from './speech.ts';
import { TIME } from './time.ts';
import { MAN_TITLES, PERSON_VERBS, ROLES, TITLE_ADJECTIVES, TITLES, WOMAN_TITLES } from './titles.ts';

const list = (text: string): readonly string[] => text.split(' ');
const phrasesOf = (text: string): readonly string[] => text.split('|');

/** All that facts need to know of the language. */
export const FACT_WORDS: FactWords = {
  elisions: [],
  thousands: ',',
  functionWords: FUNCTION_WORDS,
  openers: OPENERS,
  ordinary: ORDINARY_WORDS,
  inflections: INFLECTIONS,
  definite: list('the this that these those his her their its our'),
  demonstrative: list('this that'),
  indefinite: list('a an two three four five six several some many another other one no few'),
  of: list("of 's for"),
  and: list('and or nor &'),
  that: list('that'),
  verbLeads: list('to will would could can may might should must did does do who not'),
  negations: list(
    "not never neither declined refused didn't doesn't hasn't don't haven't hadn't wouldn't cannot couldn't",
  ),
  time: TIME,
  number: NUMBERS,
  name: {
    titles: TITLES,
    manTitles: MAN_TITLES,
    womanTitles: WOMAN_TITLES,
    roles: ROLES,
    titleAdjectives: TITLE_ADJECTIVES,
    particles: list('de du del van von der den ben bin ibn bint al el da dos di della ould abu ter zu y la le'),
    placePrepositions: PLACE_PREPOSITIONS,
    areaPrepositions: AREA_PREPOSITIONS,
    placeNouns: PLACE_NOUNS,
    features: list('river valley gorge tunnel bridge mountains sea lake strait gulf desert peninsula forest airport'),
    eitherRoles: list(
      'owner owners operator rival maker builder supplier member sponsor partner landlord employer client contractor founder',
    ),
    placeParts: PLACE_PARTS,
    placeEnds: PLACE_ENDS,
    placeJoints: PLACE_JOINTS,
    places: [...PLACES, ...PLACE_NAMES],
    suchAs: SUCH_AS,
    organisations: [...ORGANISATIONS, ...ORGANISATION_NAMES],
    organisationHeads: ORGANISATION_HEADS,
    lowerHeads: LOWER_HEADS,
    organisationNouns: ORGANISATION_NOUNS,
    corporate: [...CORPORATE, ...COMPANY_WORDS],
    clubs: [...CLUBS, ...CLUB_WORDS],
    organisationEndings: ORGANISATION_ENDINGS,
    generalPlaces: list(''),
    owners: list(
      'women men children people workers king queen veterans fishermen policemen firemen sportsmen seamen railwaymen servicemen',
    ),
    saints: list('st saint'),
    saintly: list('hospital school church college hospice cathedral infirmary'),
    trailing: list('party council'),
    namedForces: [],
    agentEndings: list('man woman keeper ist er or ian'),
    units: list(
      'army brigade regiment division battalion corps fleet squadron company legion wing flotilla infantry armored armoured airborne guards fusiliers lancers hussars',
    ),
    partners: list('sons partners brothers co company daughters associates'),
    papers: list(
      'mail herald tribune gazette star echo times post ledger chronicle journal courier telegraph standard mirror express globe observer dispatch examiner argus bulletin gazetteer news advertiser sun',
    ),
    regionArticles: [],
    publishing: list('published printed'),
    makers: phrasesOf(
      'chief executive of|ceo of|chief financial officer of|employed at|staff at|workers at|employees at|customers of|made by|built by|produced by|manufactured by|published by|sold by|owned by|operated by|run by|developed by|designed by|supplied by|distributed by|marketed by|released by|funded by|financed by|sponsored by|employed by|hired by|acquired by|bought by|backed by|sanctions against|sanctions on|worked for|works for|working for|employees of|employee of|customers of|subsidiary of|owner of|owners of|maker of|rival to|supplier to|signed from|signed for|joined from|contract with|deal with|supermarkets such as|companies such as|firms such as|brands such as|companies like|firms like|brands like|lawsuit against|sued|sue|suing|acquire|acquired|acquiring|merger with|taken over by|takeover of',
    ),
    titleTails: phrasesOf('in exile|in chief|in command|at large|in waiting|in charge'),
    callings: phrasesOf('named|nicknamed'),
    spokenOn: phrasesOf(
      'during|in a statement|in an interview|in a speech|in a message|in a video|in a letter|in a tweet|in a post|in a televised|in an email|at a news|at a press|at a briefing|by telephone|by phone|by video|on the sidelines|who',
    ),
    selfNamings: phrasesOf(
      'his name as|her name as|his name only as|her name only as|his name simply as|her name simply as|only his first name|only her first name|only his given name|only her given name|his first name as|her first name as|his first name only|her first name only|only his last name|only her last name|only his surname|only her surname|himself as|herself as|himself only as|herself only as|himself simply as|herself simply as|goes by the name of|goes by the name|goes by|went by the name of|went by the name|went by|going by the name of|going by the name|asked to be called|asked to be identified as|asked to be identified only as|to be identified by his first name|to be identified by her first name|to be identified only by his first name|to be identified only by her first name|wanted to be identified only as|be identified only as|identified only as|known only as|the pseudonym|the nom de guerre|nom de guerre is|nom de guerre was|calling himself|calling herself|calls himself|calls herself|called himself|called herself|who is called|whose name is|whose first name is',
    ),
    thingRelatives: list('which'),
    stateHeads: list('ministry commission court parliament assembly senate office police army cabinet'),
    placeHeads: list('bay gulf strait straits isle isles cape sea lake horn mouth kingdom emirate plain'),
    stakes: list(
      'shares stake stakes shareholding holding interest investment investments investors shareholders stock bonds',
    ),
    prenominal: [],
    whereWords: list('where'),
    placeLinks: list('of from to left leaving towards into off'),
    movingLinks: list('from left leaving towards into'),
    relations: list(
      'brother sister son daughter father mother wife husband widow friend friends lawyer lawyers ally allies camp clan supporters supporter death trial arrest election victory defeat works book novel film speech administration presidency mandate theory group subsidiary maker owner shares share brand model boss head chief kind part use name because instead made accused letter according belongs belonged spoke close due thanks sold gave',
    ),
    links: list('of for on against'),
    opposing: list('against'),
    freeLinks: [],
    supports: [],
    compass: list(
      'north south east west saudi sri new costa puerto sierra bosnian anglo afro franco african latin native',
    ),
    innerArticles: list('the'),
    openHeads: OPEN_HEADS,
    organisationAdjectives: [],
    occasions: list(
      'prize accord accords treaty cup championship championships festival act bill day war games summit agreement award awards medal trophy derby marathon plan constitution open final code',
    ),
    contracted: [],
    verbEndings: list('ed'),
    clauseOpeners: list('as but when while because after before although whether if'),
    personPrepositions: list('by with'),
    adjectiveEndings: list('i ian ese ish ite'),
    belongings: list(
      'capital army government president parliament prime foreign defence defense interior coast border borders north south east west northern southern eastern western largest second main only economy police population authorities navy embassy ambassador',
    ),
    demonymEndings: DEMONYM_ENDINGS,
    personVerbs: PERSON_VERBS,
    organisationWords: ORGANISATION_WORDS,
    patrons: list(
      'king queen president prince princess pope emperor empress sultan imam sheikh saint lady lord sir general',
    ),
    portfolios: [],
    bodyRoles: list(
      'analyst analysts economist economists spokesman spokeswoman spokesperson ceo chairman chairwoman manager coach captain striker midfielder defender goalkeeper winger forward editor correspondent reporter columnist executive executives shareholder shareholders shares stock fighters fighter militants militant gunmen rebels commander commanders lawmaker lawmakers activist activists member members founder co-founder boss trustee strategist researcher employee employees driver rider skipper pitcher quarterback',
    ),
    located: list('based headquartered owned listed'),
    prefixes: list('pro anti ex non post pre co mid semi ultra neo inter multi trans sub super vice'),
    juniors: list('jr sr'),
    venueLinks: list('at'),
    gameVerbs: list(
      'beat beats thrashed hammered trounced edged outplayed outclassed hosted hosts faced visited knocked downed eliminated held relegated overcame host against drew lost thrash eased routed demolished shocked stunned toppled',
    ),
    numberedHeads: list('force radio channel fm base zone route highway interstate sector'),
    surePlaces: list('in near outside across throughout north south east west'),
    topicLinks: list('on'),
    topical: list(
      'committee subcommittee commission council conference institute centre center panel forum convention board working',
    ),
    bynames: list('umm abu oum abou um'),
    groups: GROUPS,
    peopleNouns: PEOPLE_NOUNS,
    demonyms: DEMONYMS,
    notNames: list(
      'covid internet web christmas easter ramadan eid islam quran koran god allah bible hajj gdp hiv aids dna gps suv ceo sms utc gmt est edt pc ai ngo ngos tv i co2 black o pm am uav ied',
    ),
  },
  speech: SPEECH,
  roles: ROLES_TAKEN_UP,
};
