import { ALL_BOILERPLATE } from '../../language/language.ts';
import { foldText } from '../../text/fold.ts';
import { isPaper } from './paper-words.ts';
import type { Sign } from './publisher-signs.ts';

/** A name, and how much one kind of evidence speaks for its being the publisher's. */
export interface Evidence {
  readonly rule: string;
  readonly name: string;
  readonly points: number;
}

// Fitted by hand on labelled pages; neighbouring values do hardly worse.
const FIRST_POINTS = 40;
/** That a name is met often counts by itself. */
const OFTEN_POINTS = 10;
const SIGN_POINTS: Readonly<Record<Sign['rule'], number>> = {
  picture: 11,
  owner: 5,
  byline: 10,
  'asked-by': 11,
  told: 4,
  tab: 16,
  menu: 10,
  'name-of-paper': 16,
};
/** Each line of furniture with the name, up to so many; shorter names are words. */
const MET_POINTS = 2;
const MOST_MET = 5;
const MET_LETTERS = 5;
/** « Courrier », "Standard": a word papers are called by. */
const PAPER_POINTS = 8;
/** "Rift Media Group", « Gouvernement »: who owns the paper, or the state. */
const OWNER_POINTS = -14;
const STATE_POINTS = -15;
/** Less is a guess, and a wrong name is worse than none. */
const LEAST = 11;

/** A state owns what its offices publish, and is not their name. */
export const OWNERLESS = new RegExp(
  `^(?:${ALL_BOILERPLATE.flatMap((language) => language.stateWords).join('|')})(?!\\p{L})`,
  'iu',
);

const articles: ReadonlySet<string> = new Set(ALL_BOILERPLATE.flatMap((language) => language.nameArticles));
const owners: ReadonlySet<string> = new Set(ALL_BOILERPLATE.flatMap((language) => language.ownerWords));

const isOwner = (name: string): boolean => {
  const words = name.split(/\s+/);
  return words.length > 1 && owners.has(foldText(words.at(-1) ?? ''));
};

/** What the `order`-th kind of evidence is worth. */
export const pointsOf = (rule: string, order: number): number =>
  rule === 'named-often' ? OFTEN_POINTS : FIRST_POINTS - order;

/** Signs with their weights. In bylines and behind a stroke stand people: a site's name there is met elsewhere, or sounds like one. */
export const signPoints = (signs: readonly Sign[], timesMet: (name: string) => number): readonly Evidence[] =>
  signs.flatMap(({ rule, name }) => {
    const person =
      (rule === 'byline' || rule === 'owner') &&
      !isPaper(name) &&
      !articles.has(foldText(name.split(/\s+/)[0] ?? '')) &&
      timesMet(name) < 2;
    return person ? [] : [{ rule, name, points: SIGN_POINTS[rule] }];
  });

/** Points of a name, 0 where too little speaks for it however it sounds. */
const total = (group: readonly Evidence[], name: string, timesMet: (name: string) => number): number => {
  const best = new Map<string, number>();
  for (const { rule, points } of group) best.set(rule, Math.max(best.get(rule) ?? 0, points));
  const said = [...best.values()].reduce((sum, points) => sum + points, 0);
  if (said < LEAST) return 0;
  return (
    said +
    (name.length >= MET_LETTERS ? Math.min(timesMet(name), MOST_MET) * MET_POINTS : 0) +
    (isPaper(name) ? PAPER_POINTS : 0) +
    (isOwner(name) ? OWNER_POINTS : 0) +
    (OWNERLESS.test(name) ? STATE_POINTS : 0)
  );
};

/** The name most evidence speaks for: each kind counts once for a name, at its best; the surest spelling and rule stay. */
export const weighNames = (evidence: readonly Evidence[], timesMet: (name: string) => number): Evidence | undefined => {
  const groups = new Map<string, Evidence[]>();
  for (const one of evidence) {
    const key = foldText(one.name);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  let best: Evidence | undefined;
  let most = 0;
  for (const group of groups.values()) {
    const surest = group.reduce((a, b) => (b.points > a.points ? b : a));
    const points = total(group, surest.name, timesMet);
    if (points <= most) continue;
    most = points;
    best = surest;
  }
  return best;
};
