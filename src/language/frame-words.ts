import type { Locale } from './locale.ts';

/** Words by which the parts of a question are told apart: what is asked, who does it, and what they do. All folded. */
export interface FrameWords {
  /** Ask; the first of them opens the question proper. */
  readonly asking: RegExp;
  /** Of these, those that may themselves be who or what acts: « qui », “what”. */
  readonly acting: ReadonlySet<string>;
  /** Of these, those before something of a kind: « quel », “which”. */
  readonly determiners: ReadonlySet<string>;
  /** Stand before the kind and say nothing of it: « type de », “kind of”. */
  readonly kinds: ReadonlySet<string>;
  /** Stand between an asking word and a subject, or a subject and its verb, and are no verb themselves. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Auxiliaries behind which a subject must follow: “did”, “does”. */
  readonly supports: ReadonlySet<string>;
  /** Of these, those behind which what follows may be no verb at all: “is”. */
  readonly copulas: ReadonlySet<string>;
  /** Subjects without a name. */
  readonly pronouns: ReadonlySet<string>;
  /** Verbs that only lead to the one that counts: « veut faire », “try to”. */
  readonly modals: ReadonlySet<string>;
  /** Lead from such a verb to the one that counts: “to”. */
  readonly leads: ReadonlySet<string>;
  /** Verbs of saying: what was said is asked for, in whatever words. */
  readonly saying: ReadonlySet<string>;
  /** Hang more on a noun or verb: « la frappe du 6 juin ». */
  readonly joins: ReadonlySet<string>;
  /** Of these, those that hang it on a noun alone. */
  readonly nounJoins: ReadonlySet<string>;
  /** Open a clause that tells more of a noun. */
  readonly relatives: ReadonlySet<string>;
  /** Part of a verb, never the verb: “shot down”. */
  readonly particles: ReadonlySet<string>;
  /** Name what is asked for so vaguely that a text need not: « se trouve », “located”. */
  readonly faint: ReadonlySet<string>;
  /** How a verb ends behind « menace de »: what hangs more on a noun is none. */
  readonly infinitive: RegExp;
  /** How a verb ends behind “was”. */
  readonly participle: RegExp;
  /** How a verb ends that goes on behind “was”, whatever follows. */
  readonly progressive: RegExp;
  /** Say where, and count as words of the question all the same: “inside”. */
  readonly places: ReadonlySet<string>;
  /** How a verb surely ends, whatever stands around it: « accompagnait », “threatened”. */
  readonly finite: RegExp;
  /** Ask for one, and how a verb ends of which several are the subject. */
  readonly singular: ReadonlySet<string>;
  readonly plural: RegExp;
  /** Stand before a kind and only count it: “which two sides”. */
  readonly counting: ReadonlySet<string>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const FR: FrameWords = {
  asking:
    /(?<!\p{L})(?:qu'est[- ]ce qu(?:e |i |')|est[- ]ce qu(?:e |i |')|combien de (?:temps|fois)|combien|(?:les?|la)?quel(?:le)?s?|pourquoi|comment|quand est[- ]ce qu(?:e |')|quand|d'ou|jusqu'ou|ou|qui|que|quoi)(?!\p{L})|(?<!\p{L})qu'(?=\p{L})/gu,
  acting: words('qui'),
  determiners: words('quel quelle quels quelles lequel laquelle combien'),
  kinds: words('type types sorte sortes genre modele espece'),
  auxiliaries: words(
    'a ont avait avaient aurait auraient aura est sont etait etaient serait seraient fut furent ete eu se s ne n y pas deja',
  ),
  supports: words('est-ce'),
  copulas: words('est sont etait etaient'),
  pronouns: words('il elle on ils elles nous vous'),
  modals: words(
    'veut veulent voulait voulaient peut peuvent pouvait pouvaient pu doit doivent devait devaient compte comptent comptait comptaient va vont allait allaient fait faire font cherche cherchent cherchait cherchaient semble semblent semblait semblaient essaie essaient tente tentent tentait tentaient entend entendait entendaient souhaite souhaitait',
  ),
  leads: words('a de d'),
  saying: words('dit dire disent disait pense pensent'),
  joins: words(
    'de du des d a au aux en sur dans pres autour par contre avec apres avant depuis pendant lors pour chez',
  ),
  relatives: words('qui que dont'),
  nounJoins: words('de du des d'),
  particles: words('tout plus'),
  faint: words(
    'trouve trouvait situe existe date appelle nomme passe arrive sert vient venait viennent venaient provient provenait connu',
  ),
  infinitive: /(?:er|ir|re)$/u,
  participle: /./u,
  progressive: /^$/u,
  places: words(''),
  finite: /(?:ai(?:en)?t|erent|irent)$/u,
  singular: words('quel quelle'),
  plural: /(?<![im])ent$/u,
  counting: words('autre autres deux trois quatre cinq six sept huit neuf dix'),
};

const EN: FrameWords = {
  asking:
    /(?<!\p{L})(?:what|which|who|whom|whose|when|where|why|how(?: (?:many|much|long|far|often|old|big|large|high|strong|fast))?)(?!\p{L})/gu,
  acting: words('who what'),
  determiners: words('which what whose how'),
  kinds: words('kind kinds sort sorts type types model part'),
  auxiliaries: words(
    'do does did is are was were be been being has have had can could will would shall should may might must get gets got getting not already ever',
  ),
  supports: words('do does did'),
  copulas: words('is are was were'),
  pronouns: words('it he she they there we you one'),
  modals: words(
    'want wants wanted try tries tried mean meant intend intends intended going able seem seems seemed appear appears appeared hope hopes hoped plan plans planned supposed used',
  ),
  leads: words('to'),
  saying: words('say says said tell told think thinks thought'),
  joins: words('of in on at near around from to by with against for after before during about over since between into'),
  relatives: words('that which who'),
  nounJoins: words('of'),
  particles: words('down off up out back over first again'),
  faint: words('located situated called named come comes came happen happened take took become became'),
  infinitive: /^$/u,
  progressive: /ing$/u,
  places: words('inside outside within across along under behind through beside next close'),
  participle: /(?:ed|ing|en|wn|ght|[^aeiou]t|it|ld|nk|ck|ne)$/u,
  finite: /(?:ed|ing)$/u,
  singular: words(''),
  plural: /^$/u,
  counting: words('other two three four five six seven eight nine ten several'),
};

/** The words of each language a question may be put in. */
export const FRAME_WORDS: Readonly<Record<Locale, FrameWords>> = { fr: FR, en: EN };
