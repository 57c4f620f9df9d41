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
  /** Before a trigger: said to have happened. */
  readonly conditional: readonly string[];
  /** Before the one it happened to: « contre », "against". */
  readonly against: readonly string[];
}
