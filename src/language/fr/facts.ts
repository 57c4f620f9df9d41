import type { FactWords } from '../fact-words.ts';
import { CLUB_WORDS, COMPANY_WORDS, ORGANISATION_NAMES } from '../organisation-names.ts';
import { PLACE_NAMES } from '../place-names.ts';
import { DEMONYM_ENDINGS, DEMONYMS } from './demonyms.ts';
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
  elisions: list("l' d' j' m' t' s' n' c' qu' jusqu' lorsqu' puisqu' quoiqu'"),
  thousands: '.',
  functionWords: FUNCTION_WORDS,
  openers: OPENERS,
  ordinary: ORDINARY_WORDS,
  inflections: INFLECTIONS,
  definite: list("le la les l' ce cet cette ces son sa ses leur leurs notre nos"),
  demonstrative: list('ce cet cette'),
  indefinite: list(
    "un une des deux trois quatre cinq six plusieurs certains certaines quelques d'autres autre aucun de nombreux",
  ),
  of: list("de du des d'"),
  and: list('et ou ni'),
  that: list("que qu'"),
  verbLeads: list("qui ne n' se s' y en"),
  negations: list("n' ne"),
  time: TIME,
  number: NUMBERS,
  name: {
    titles: TITLES,
    manTitles: MAN_TITLES,
    womanTitles: WOMAN_TITLES,
    roles: ROLES,
    titleAdjectives: TITLE_ADJECTIVES,
    particles: list("de du d' van von der den ben bin ibn bint al el da dos di della ould abu abou ter zu y"),
    placePrepositions: PLACE_PREPOSITIONS,
    areaPrepositions: AREA_PREPOSITIONS,
    placeNouns: PLACE_NOUNS,
    features: list('mer ocean lac golfe mont monts ile iles'),
    eitherRoles: list(
      'proprietaire exploitant rival rivale fabricant membre partenaire bailleur employeur client fournisseur armateur repreneur actionnaire',
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
    generalPlaces: list(
      'pays ville province region capitale royaume republique commune village quartier departement monde continent territoire nation',
    ),
    owners: [],
    saints: [],
    saintly: [],
    trailing: [],
    namedForces: list('force brigade bataillon division regiment escadron gang cartel'),
    agentEndings: list('eur euse iste icien icienne ier iere'),
    units: list('armee brigade regiment division bataillon corps flotte escadre escadron compagnie legion escadrille'),
    partners: list('fils cie associes freres filles compagnie'),
    papers: list(''),
    regionArticles: list('du au aux'),
    publishing: list('paru parue parus parues publie publiee publies publiees lire'),
    makers: phrasesOf(
      "chez|patron de|patron d'|patronne de|pdg de|pdg d'|salaries de|salaries d'|salarie de|salariee de|employes de|employes d'|employe de|employee de|clients de|actionnaire de|actionnaires de|filiale de|filiale d'|travaille pour|fabrique par|fabriquee par|produit par|produite par|construit par|construite par|edite par|editee par|distribue par|distribuee par|commercialise par|commercialisee par|exploite par|exploitee par|racheté par|rachete par|rachetee par|detenu par|detenue par|employe par|employee par|gere par|geree par|finance par|financee par|diffuse par|diffusee par|sanctions contre|licencie par|licenciee par|travaille pour|travaillait pour|travaille chez|salarie de|salaries de|salariee de|usine de|usines de|filiale de|maison mere de|client de|clients de|fournisseur de|actionnaire de|actionnaires de|pdg de|patron de|patronne de|action de",
    ),
    spokenOn: phrasesOf(
      "lors d'|lors de|lors du|au cours d'|au cours de|au cours du|a l'occasion|en marge|qui s'|qui a|qui avait|dans un communique|dans un entretien|dans un message|dans un tweet|dans un discours|dans une interview|dans une declaration|dans une conference|dans une video|dans une videoconference|dans une video-conference|dans une visioconference|dans une lettre|dans une tribune|par telephone|par liaison",
    ),
    selfNamings: phrasesOf(
      "dit s'appeler|disant s'appeler|dit se nommer|disant se nommer|dit se prenommer|se fait appeler|se faisait appeler|se faisant appeler|s'appelle|s'appelait|se prenomme|se prenommait|se nomme|se nommait|se presente sous le nom de|se presente sous le nom d'|se presentant sous le nom de|s'est presente sous le nom de|s'est presente sous le nom d'|s'est presentee sous le nom de|s'est presentee sous le nom d'|se presente sous le prenom de|s'est presente comme|s'est presentee comme|que son prenom|que son seul prenom|seulement son prenom|uniquement son prenom|sous le seul nom de|sous le seul prenom de|sous le prenom de|sous le pseudonyme de|sous le pseudonyme d'|sous le nom de guerre de|sous le nom de guerre d'|au nom de guerre de|nom de guerre est|dont le prenom est|repondant au nom de|repondant au nom d'|repond au nom de|repond au nom d'|demande a etre appele|demande a etre appelee|tient a etre appele|tient a etre appelee|connu sous le seul nom de|connue sous le seul nom de",
    ),
    titleTails: phrasesOf(
      'a la retraite|en retraite|par interim|en exil|en chef|de reserve|en second|en exercice|en poste|en titre',
    ),
    callings: phrasesOf('prenomme|prenommee|nomme|nommee|surnomme|surnommee|dit|dite|appele|appelee'),
    thingRelatives: [],
    stateHeads: [],
    placeHeads: list(
      'palais chateau villa zenith parc jardin jardins porte pont gare quai halle halles arenes esplanade promenade hotel cafe val baie golfe cap ile iles vallee foret plaine pointe col',
    ),
    stakes: list('actions parts participation participations capital'),
    prenominal: list(
      'haut haute grand grande nouveau nouvel nouvelle petit petite premier premiere jeune jeunes libre bon bonne',
    ),
    whereWords: list('où ou'),
    placeLinks: list("de d' depuis jusqu'a vers"),
    movingLinks: list("depuis jusqu'a vers"),
    relations: list(
      'frere soeur fils fille pere mere epouse epoux femme mari veuve ami amie avocat avocate camp clan gouvernement proche proches entourage partisan partisans election victoire defaite mort deces proces arrestation oeuvre livre roman film discours administration presidence mandat equipe theorie prix groupe filiale produit marque modele patron pdg directeur directrice actionnaire action actions titre usage nom prenom surnom propos plus moins autour cours lors part face cause lieu pres hors',
    ),
    links: list("de du des d' pour sans contre"),
    opposing: list('contre'),
    freeLinks: list('pour sans contre'),
    supports: phrasesOf(
      'soutien a|soutien au|soutien aux|aide a|aide au|aide aux|appui a|appui au|appui aux|assistance a|assistance au|assistance aux|acces a|acces au|enquetes sur|recherche sur|recherches sur|information sur|etudes sur|lutte contre|protection contre|defense contre',
    ),
    compass: list(
      'nord sud est ouest centre latino franco anglo germano italo hispano russo sino nippo indo afro euro austro serbo turco arabo israelo palestino americano',
    ),
    innerArticles: list("la le les l'"),
    openHeads: OPEN_HEADS,
    organisationAdjectives: list(
      'al ale aux ales ique iques aire aires ienne iennes ier iere iers ieres ive ives iste istes euse euses elle elles oise oises ante antes aine aines ee ees estre estres',
    ),
    occasions: list(
      'coupe festival tour traite jeux journee prix salon foire guerre bataille biennale championnat ligue1 euro mondial fete semaine nuit accord accords plan loi code',
    ),
    contracted: list('du des au aux'),
    verbEndings: list('ait aient era eront a'),
    clauseOpeners: list("mais car quand lorsque puisque tandis alors comme qu' si"),
    personPrepositions: list('par avec contre chez'),
    adjectiveEndings: [],
    belongings: [],
    demonymEndings: DEMONYM_ENDINGS,
    personVerbs: PERSON_VERBS,
    organisationWords: ORGANISATION_WORDS,
    patrons: [],
    portfolios: list('ministre ministres vice premier premiere secretaire garde'),
    bodyRoles: [],
    located: [],
    prefixes: list('pro anti ex non post pre co mid semi ultra neo inter multi trans sub super vice'),
    juniors: list('jr sr'),
    venueLinks: [],
    gameVerbs: list(
      'battu bat battait domine dominait dominent recoit recevra recevait affronte affrontera accueille ecrase surclasse etrille elimine contre',
    ),
    numberedHeads: list(
      'force radio canal base zone route nationale departementale autoroute sdis section groupe secteur france europe samu',
    ),
    surePlaces: list('en pres nord sud est ouest'),
    topicLinks: [],
    topical: [],
    bynames: list('oum abou abu umm um'),
    groups: GROUPS,
    peopleNouns: [],
    demonyms: DEMONYMS,
    notNames: list(
      'covid internet web noel paques ramadan aid islam coran dieu allah etat etats constitution histoire bible hadj loi jo jeux coupe mondial euro ong pib tva vih sida adn gps suv pdg sms utc gmt tv pc ia co2 ndlr prix heures oscar cesar palme ballon bourse nobel goncourt',
    ),
  },
  speech: SPEECH,
  roles: ROLES_TAKEN_UP,
};
