import type { RoleWords } from '../../language/role-words.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { type Phrases, phrases, pieces } from '../words/phrases.ts';

/** What the nouns of a language may take up, made ready for look-ups. */
interface RoleTables {
  readonly people: ReadonlyMap<string, readonly string[]>;
  readonly bodies: ReadonlyMap<string, readonly string[]>;
  readonly neutral: (fold: string) => string;
  readonly fits: { readonly people: Map<string, NounFit>; readonly bodies: Map<string, NounFit> };
  /** All nouns for somebody. */
  readonly somebody: Phrases;
}

/** « artisane » of « artisan »: forms lists need not hold. */
const feminine = (noun: string, { endings, notPeople }: RoleWords): readonly string[] =>
  noun.includes(' ')
    ? []
    : endings
        .filter(([, man]) => noun.endsWith(man) && noun.length > man.length + 1)
        .map(([woman, man]) => noun.slice(0, noun.length - man.length) + woman)
        .filter((form) => !notPeople.includes(form));

const tables = new WeakMap<Lexicon, RoleTables>();

const tablesOf = (lexicon: Lexicon): RoleTables => {
  const known = tables.get(lexicon);
  if (known) return known;
  const { roles } = lexicon.words;
  const forms = new Map<string, string>(roles.short);
  const neutral = (fold: string): string => {
    const kept = forms.get(fold);
    if (kept !== undefined) return kept;
    const ending = roles.endings.find(([from]) => fold.length > from.length + 1 && fold.endsWith(from));
    const form = ending ? fold.slice(0, fold.length - ending[0].length) + ending[1] : fold;
    if (forms.size < 20_000) forms.set(fold, form);
    return form;
  };
  const build = (groups: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> => {
    const map = new Map<string, string[]>();
    for (const group of groups) {
      const [first = '', ...rest] = group.map((noun) => pieces(noun.replaceAll('-', ' ')).map(neutral).join(' '));
      map.set(first, [...(map.get(first) ?? []), ...rest]);
    }
    return map;
  };
  const { speech, name } = lexicon.words;
  const nouns = [
    ...speech.unnamed,
    ...name.titles,
    ...name.roles,
    ...roles.kinds.flat(),
    ...roles.anybody,
    ...roles.trades,
  ].filter((noun) => !speech.relatives.includes(noun) && !speech.someone.includes(noun));
  const built = {
    people: build(roles.kinds),
    bodies: build(roles.bodies),
    neutral,
    fits: { people: new Map<string, NounFit>(), bodies: new Map<string, NounFit>() },
    somebody: phrases(new Set(nouns.flatMap((noun) => [noun, ...feminine(noun, roles)])), lexicon.classes),
  };
  tables.set(lexicon, built);
  return built;
};

/** A noun without its gender: « conseillère » is « conseiller », "spokeswoman" is "spokesman". */
export const neutral = (lexicon: Lexicon, fold: string): string => tablesOf(lexicon).neutral(fold);

/** Tells how well a description (neutral words, a blank at either end) goes with a noun that takes somebody up. */
export type NounFit = (words: string) => 'same' | 'kind' | undefined;

/** Tests kept; beyond them they are made anew. */
const MOST_FITS = 2000;

/** The test for a noun: made once, asked of everybody who came up. */
export const nounFit = (lexicon: Lexicon, noun: string, body: boolean): NounFit => {
  const { fits } = tablesOf(lexicon);
  const kept = body ? fits.bodies : fits.people;
  const known = kept.get(noun);
  if (known) return known;
  const fit = makeFit(lexicon, noun, body);
  if (kept.size >= MOST_FITS) kept.clear();
  kept.set(noun, fit);
  return fit;
};

const makeFit = (lexicon: Lexicon, noun: string, body: boolean): NounFit => {
  const { neutral: form, people, bodies } = tablesOf(lexicon);
  const parts = noun.split(/[ -]/).map(form);
  const plain = parts.join(' ');
  const same = ` ${plain} `;
  const known = (body ? bodies : people).get(plain);
  const others = known?.map((other) => ` ${other} `) ?? [];
  // « chef rebelle », "rebel leader": the head alone.
  const head = parts.length > 1 ? parts[lexicon.words.number.nounLast ? parts.length - 1 : 0] : undefined;
  const fitsHead = head !== undefined && !known ? nounFit(lexicon, head, body) : undefined;
  return (words) => {
    if (words.includes(same)) return 'same';
    if (others.some((other) => words.includes(other))) return 'kind';
    return fitsHead?.(words);
  };
};

/** True for a noun of bodies, which says little beside the noun for a person: « le patron du groupe ». */
export const isBody = (lexicon: Lexicon, fold: string): boolean => tablesOf(lexicon).bodies.has(neutral(lexicon, fold));

/** Finds nouns for somebody: « porte-parole », "chief executive". */
export const somebody = (lexicon: Lexicon): Phrases => tablesOf(lexicon).somebody;
