/** Kinds of events: a closed list. */
export const EVENT_TYPES = [
  'strike',
  'shelling',
  'shoot-down',
  'attack',
  'battle',
  'offensive',
  'advance',
  'seizure',
  'capture',
  'deployment',
  'presence',
  'withdrawal',
  'campaign',
  'zone',
  'leaflets',
  'agreement',
  'negotiation',
  'condemnation',
  'protest',
  'arrest',
  'death',
  'disaster',
  'statement',
  'other',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** Words or phrases per kind of event, folded. */
export type Triggers = Readonly<Partial<Record<EventType, readonly string[]>>>;

/** What event mentions need to know of a language. */
export interface EventWords {
  readonly nouns: Triggers;
  /** All forms of verbs that name an event by themselves. */
  readonly verbs: Triggers;
  /** Forms that name one only beside a weapon or armed force: "hit", « touche ». */
  readonly armedVerbs: Triggers;
  /** Triggers of war that are no figures of speech; all others ask for arms, harm, or somebody or something that can be attacked. */
  readonly sure: readonly string[];
  /** Grounds troops enter and leave that nothing else is done to: "the country", « la vallée ». */
  readonly lands: readonly string[];
  /** What becomes of a town in a war: "was taken", "changed hands". */
  readonly changing: readonly string[];
  /** Verbs that move troops with "out" or "back" behind them, and those words. */
  readonly pulling: readonly string[];
  readonly outward: readonly string[];
  /** Ways to shoot that say nothing of the weapon: "opened fire". */
  readonly shooting: readonly string[];
  /** Those who fight fires and floods. */
  readonly rescuers: readonly string[];
  /** Verbs that two sides do together: "met", « se sont retrouvés ». */
  readonly gathering: readonly string[];
  /** « une trêve, proposée dimanche »: behind a noun they put it ahead. */
  readonly proposed: readonly string[];
  /** "For the second time this week": what is counted in a stretch has no day of it. */
  readonly occasions: readonly string[];
  /** "The strikes could derail the talks": what they say of a noun is not that it may come. */
  readonly risking: readonly string[];
  /** How shells come down. */
  readonly landing: readonly string[];
  /** How whoever holds a base is taken away: "the garrison was evacuated". */
  readonly evacuating: readonly string[];
  /** Between a subject and its verb: "are believed to", « devraient ». */
  readonly raising: readonly string[];
  /** Nouns of troops where somebody has none: "has no troops in". */
  readonly absent: readonly string[];
  /** Before a noun: so many more of it. */
  readonly further: readonly string[];
  /** Behind a march: what becomes of one that is called. */
  readonly held: readonly string[];
  /** Pronouns of things alone. */
  readonly neuter: readonly string[];
  /** Before a participle: what goes on now, or on a day to come. */
  readonly presents: readonly string[];
  /** Verbs whose subject is what it happens to. */
  readonly suffering: readonly string[];
  /** Verbs of dying that take no object: "died", « ont péri ». */
  readonly dying: readonly string[];
  /** "His men": soldiers. */
  readonly own: readonly string[];
  /** Crowds that only in a manner of speaking storm or besiege. */
  readonly crowds: readonly string[];
  /** Verbs that tell of troops still to be sent: "announced the deployment". */
  readonly announcing: readonly string[];
  /** "Should the talks fail": at the head of a sentence they make a condition. */
  readonly inverted: readonly string[];
  /** "Rumours of a withdrawal are untrue". */
  readonly untrue: readonly string[];
  /** Verbs that ask for an infinitive to speak of what is planned: « compte frapper », not « compte 150 hommes ». */
  readonly intending: readonly string[];
  /** Verbs whose negation denies nothing: « n'hésite pas à frapper ». */
  readonly affirming: readonly string[];
  /** Armed people and things of war: several make a dispatch one of conflict, one makes a sentence of it. */
  readonly conflict: readonly string[];
  /** Of those, words that many dispatches have that tell of no conflict: they speak for their sentence alone. */
  readonly soft: readonly string[];
  /** Who can be attacked, held, deployed. */
  readonly people: readonly string[];
  /** What can be attacked, seized, sunk: buildings, vehicles, ground. */
  readonly things: readonly string[];
  /** What is attacked, seized or withdrawn only in a manner of speaking: "deal", « question ». */
  readonly abstract: readonly string[];
  readonly animals: readonly string[];
  /** What is shot down. */
  readonly aircraft: readonly string[];
  /** Shells and what fires them: what strikes with them is shelling. */
  readonly shells: readonly string[];
  /** What makes an explosion an attack. */
  readonly explosives: readonly string[];
  /** What is torn down, sunk or burnt by accident: the subject of "collapsed", « a coulé ». */
  readonly wreckable: readonly string[];
  /** Words of weather: several, and what strikes there is weather. */
  readonly weather: readonly string[];
  /** Words of courts: several, and what is settled or condemned there is so by law. */
  readonly court: readonly string[];
  /** Explosions: accident or attack. */
  readonly blasts: readonly string[];
  /** Fires, that ask for an article alone: "a fire". */
  readonly flames: readonly string[];
  /** Verbs of firing, that ask for shells: "fired". */
  readonly firing: readonly string[];
  /** Verbs of dropping, that ask for bombs: "dropped", « largué ». */
  readonly dropping: readonly string[];
  /** Nouns of coming and going, that ask for troops: « envoi », "departure". */
  readonly movements: readonly string[];
  /** Verbs of holding somebody, that are as often said of a vote: "held". */
  readonly detaining: readonly string[];
  /** Verbs said of a street full of people or cars as well: "invaded". */
  readonly invading: readonly string[];
  /** Verbs of meeting, and who is met in talks: "met envoys". */
  readonly encounters: readonly string[];
  readonly envoys: readonly string[];
  /** Verbs of work that stops: in a dispatch of labour. */
  readonly idling: readonly string[];
  /** Auxiliaries of what is over: "has", « ont ». */
  readonly perfects: readonly string[];
  /** Before what there was none of: "no", « aucun ». */
  readonly nones: readonly string[];
  /** Verbs by which the dead died where the verb says so: « a fait trois morts », but « fait état de trois morts ». */
  readonly causing: readonly string[];
  /** What only gives the number of the dead: « fait état ». */
  readonly tallies: readonly string[];
  /** The dead, who make a death of it only where they are counted: « trois morts ». */
  readonly dead: readonly string[];
  /** Those hurt, dead or missing: "victims". */
  readonly victims: readonly string[];
  /** Nouns that, put behind another, only name its kind: « plan inondations ». */
  readonly schemes: readonly string[];
  /** Behind a fight and before the one it started on: "that erupted". */
  readonly erupting: readonly string[];
  /** Verbs by which what is doubtful is confirmed: "neither confirm nor deny". */
  readonly confirming: readonly string[];
  /** Verbs of beginning and being, by which a noun behind "must" lies ahead: « doit commencer ». */
  readonly happening: readonly string[];
  /** Verbs of drawing back, that ask for troops: « retirer ». */
  readonly moving: readonly string[];
  /** What somebody may deny to have had in an event that took place: "any part in". */
  readonly involvement: readonly string[];
  /** Words that open a clause nobody says is so: "if", "provided". */
  readonly conditionals: readonly string[];
  /** Verbs by which a doer makes himself known: "claimed the raid" leaves the raid as it was. */
  readonly owning: readonly string[];
  /** Verbs that deny, and with a negation leave open: "not ruled out". */
  readonly excluding: readonly string[];
  /** Nouns of talks that are as often private: « rencontre ». */
  readonly meetings: readonly string[];
  /** Behind such a noun, before those who talk. */
  readonly parties: readonly string[];
  /** What crowds also come together for: "celebrate". */
  readonly festive: readonly string[];
  /** Verbs and nouns of goods that are taken: "confiscated", « saisie ». */
  readonly seizing: readonly string[];
  readonly seizures: readonly string[];
  /** "Claimed three lives": the verb, and the noun near it. */
  readonly claiming: readonly string[];
  readonly lives: readonly string[];
  /** What is sent to a front besides soldiers: "frigate", « renforts ». */
  readonly units: readonly string[];
  /** What only vehicles do: "capsized", « a déraillé ». */
  readonly wrecks: readonly string[];
  /** What only vessels and vehicles do, and hopes and hearts: "sank"; and behind a vessel, before its load: "carrying". */
  readonly sinking: readonly string[];
  readonly laden: readonly string[];
  /** What makes a settlement one of a dispute: "reached", « signé ». */
  readonly reached: readonly string[];
  /** Of vague nouns, those that must be reached: a deal is as often a purchase. */
  readonly bargains: readonly string[];
  /** Treaties by name of their kind: "the ceasefire agreed" is one event. */
  readonly pacts: readonly string[];
  /** Verbs of signing, alone: they ask for a treaty. */
  readonly signing: readonly string[];
  /** Papers that end a quarrel or a war once signed: "the statement signed". */
  readonly papers: readonly string[];
  /** Rounds, of talks or of a vote, a match, shots: "a second round". */
  readonly rounds: readonly string[];
  /** Verbs said of a town that is lost: "falls". */
  readonly falling: readonly string[];
  /** What falls to an army: "city". */
  readonly towns: readonly string[];
  /** Verbs of blocking, that ask for a way and for people: "blocked the railway". */
  readonly blocking: readonly string[];
  /** What is blocked in protest. */
  readonly ways: readonly string[];
  /** Verbs of texts and demands whose list of nouns is all to come: « prévoit le retrait, la création … ». */
  readonly listing: readonly string[];
  /** Behind a noun, before what somebody calls it: "dismissed the truce as". */
  readonly likening: readonly string[];
  /** Behind a verb: some time after the date before it. */
  readonly later: readonly string[];
  /** What befell talks or a treaty on a day that is not its own: "broken off in 2014". */
  readonly broken: readonly string[];
  /** What was said or decided of an event on a day that is not its own, and what opens a case apart: "was claimed on Tuesday", "among them". */
  readonly turned: readonly string[];
  /** Behind them stands a year of birth. */
  readonly born: readonly string[];
  /** Verbs of talks: in a dispatch of war or labour. */
  readonly dealings: readonly string[];
  /** Nouns that take a disaster up: "the disaster". */
  readonly calamities: readonly string[];
  /** Verbs of armed moves that say enough without an object: "arrived", « sont partis ». */
  readonly intransitive: readonly string[];
  /** Verbs of drawing back that ask for troops, not for an ambassador: "recall", « rapatrier ». */
  readonly recalling: readonly string[];
  /** Verbs of coming near, that ask for a place: "entered", « atteint ». */
  readonly arriving: readonly string[];
  /** Verbs that fell an aircraft, and much else: "brought down". */
  readonly felling: readonly string[];
  /** Verbs that stop a ship, or shoot down what flies. */
  readonly intercepting: readonly string[];
  /** Who strikes on foot, or lays what explodes: their strike is an attack. */
  readonly onFoot: readonly string[];
  /** Beside a zone of peace: "parking zone", « zone piétonne ». */
  readonly civilZones: readonly string[];
  /** Behind a verb: what was hit flew. */
  readonly aloft: readonly string[];
  /** Verbs of speech that are events themselves: "agreed", « condamne ». */
  readonly acts: readonly string[];
  /** Verbs that lay an event to somebody: "accused … of". */
  readonly accusing: readonly string[];
  /** Nouns that ask for an article and a scene: "fire", "surge", "settlement". */
  readonly vague: readonly string[];
  /** Behind such a noun: "a surge in prices". */
  readonly rising: readonly string[];
  /** Marches and gatherings that are of protest only beside a word of it. */
  readonly walks: readonly string[];
  /** « manifestation sportive », "demonstration of". */
  readonly noProtest: readonly string[];
  /** Words of fiction and of drills: in their sentence nothing happens. */
  readonly feigned: readonly string[];
  /** Storms, that are disasters where they do harm. */
  readonly storms: readonly string[];
  /** Nouns of taking, followed by what is taken: « prise de ». */
  readonly takings: readonly string[];
  /** Before a march: "called for", « organise ». */
  readonly holding: readonly string[];
  /** Verbs of leaving or ending an event that goes on: « quitter les négociations ». */
  readonly leaving: readonly string[];
  /** Before a date that ends something: "by", « d'ici ». */
  readonly deadlines: readonly string[];
  /** Right before a date it bounds; before an hour it only says when: "before noon on Sunday". */
  readonly before: readonly string[];
  /** Before two dates between which something happened. */
  readonly between: readonly string[];
  /** Before a date from which something holds. */
  readonly starting: readonly string[];
  /** Verbs that speak of an event, so that a day behind it may be that of saying so: "condemned", « revendiqué ». */
  readonly sayings: readonly string[];
  /** Verbs and nouns that put an end to an event: a day beside them is that of the end. */
  readonly ceasing: readonly string[];
  /** Adjectives of people that leave open who they are, not what happened to them: "alleged". */
  readonly presumed: readonly string[];
  /** Before a date that is only compared with: "more than in 2019". */
  readonly than: readonly string[];
  /** Nouns of strikes that are as often made on foot: "raid". */
  readonly raids: readonly string[];
  /** Right before the thing done to: "my", « son ». */
  readonly possessives: readonly string[];
  /** Heads that are but a part of what follows: « la tête du convoi », "part of the village". */
  readonly parts: readonly string[];
  /** Words of protest: beside one of them a march is one. */
  readonly protest: readonly string[];
  /** What makes "declared" one of a zone: « zone ». */
  readonly zones: readonly string[];
  /** What "condemned" is followed by in court. */
  readonly sentences: readonly string[];
  /** Before an event, so that a date before it is not its own: « après », "under the terms of". */
  readonly apart: readonly string[];
  /** Before an event that is taken as known, whatever is denied or planned before: "after", « lors de ». */
  readonly given: readonly string[];
  /** Verbs of those who order or approve what others do: "ordered", « a approuvé ». */
  readonly ordering: readonly string[];
  /** Before a hyphen and a noun that is then no event: « anti-émeute ». */
  readonly prefixes: readonly string[];
  /** Verbs said of a town that is taken and of people who are set free: "liberated". */
  readonly freeing: readonly string[];
  /** Last words of taking flight, that thieves do as well. */
  readonly fleeing: readonly string[];
  /** In a sentence on the weather to come. */
  readonly forecasts: readonly string[];
  /** Falls, of a coach as of a share: « chute ». */
  readonly plunges: readonly string[];
  /** Behind a verb that is negated before: « ne … plus ». */
  readonly negatives: readonly string[];
  /** Words that begin a clause with a time of its own. */
  readonly clauses: readonly string[];
  /** Of those, relative pronouns: what they tell of may be the noun before. */
  readonly relatives: readonly string[];
  /** Verbs that deny all that follows: "denied". */
  readonly denials: readonly string[];
  /** Verbs before "to" or « de » that leave what follows done: "began", « a commencé ». */
  readonly doing: readonly string[];
  /** What a plan hangs on: "if". */
  readonly conditions: readonly string[];
  /** Marks of the infinitive right before a verb. */
  readonly infinitives: readonly string[];
  /** Behind a noun: it lies ahead: "is due", « aura lieu ». */
  readonly ahead: readonly string[];
  /** Behind a noun: it is not certain. */
  readonly doubtful: readonly string[];
  /** Phrases that hold a trigger and are no event: "heart attack", « coup d'envoi ». */
  readonly figures: readonly string[];
  /** Words of games: several in one dispatch, and its attacks are none. */
  readonly sport: readonly string[];
  /** Storms, floods, illnesses: what they strike is a disaster. */
  readonly forces: readonly string[];
  /** Words of labour: several in one dispatch, and its "strike" is none. */
  readonly labour: readonly string[];
  /** Weapons and armed forces: beside one of them "hit" is an event. */
  readonly weapons: readonly string[];
  /** What it was done with. */
  readonly means: readonly string[];
  /** Before a trigger: it did not happen. */
  readonly denied: readonly string[];
  /** After a noun: it did not happen. */
  readonly undone: readonly string[];
  /** Before a trigger: it is to happen, or only threatened. */
  readonly planned: readonly string[];
  /** Who is arrested, and by his name alone a writer: « l'auteur du meurtre ». */
  readonly culprits: readonly string[];
  /** Right before a verb of what may come or not: "could burst". */
  readonly maybes: readonly string[];
  /** Before a negation that leaves it open: "might not have". */
  readonly mights: readonly string[];
  /** What opens a clause that is over, whatever stands before: "called off after the river flooded". */
  readonly sequels: readonly string[];
  /** What opens a question that yes or no answers: "did"; and words that ask for what is taken as known: "why". */
  readonly asking: readonly string[];
  readonly wondering: readonly string[];
  /** Before a trigger: said to have happened. */
  readonly conditional: readonly string[];
  /** Before the one it happened to: « contre », "against". */
  readonly against: readonly string[];
}
