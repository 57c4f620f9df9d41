import type { Locale } from '../language/locale.ts';
import type { Gazetteer } from '../linking/gazetteer.ts';
import { analyse, entityTerm } from './analyse.ts';
import { equivalents } from './equivalents.ts';

/** One thing a question asks for: any of the terms will do. Names carry their entity. */
export interface Wanted {
  /** The word or name as typed. */
  readonly text: string;
  /** Index terms that all mean it: its stems in both languages and the lexicon's equivalents, or the entity's term. */
  readonly terms: readonly string[];
  readonly entity?: string;
}

/** Longer questions are read up to here: nobody means more, and no question takes longer than that. */
const MAX_WANTED = 64;

const wordsOf = (text: string, language: Locale): readonly Wanted[] => {
  const [own, other] = language === 'en' ? (['en', 'fr'] as const) : (['fr', 'en'] as const);
  const elsewhere = new Map(analyse(text, other).map((token) => [token.start, token.term]));
  return analyse(text, own).map(({ start, end, term }) => ({
    text: text.slice(start, end),
    terms: [
      ...new Set([
        term,
        elsewhere.get(start) ?? term,
        ...equivalents(term, own).flatMap((equivalent) => (equivalent.length === 1 ? equivalent : [])),
      ]),
    ],
  }));
};

/** Reads a question: names the authority knows first, then the words that are left; stop words ask for nothing. */
export const understand = (text: string, language: Locale, gazetteer: Gazetteer): readonly Wanted[] => {
  const names = gazetteer.scan(text);
  const wanted = names.map(
    ({ start, end, entity }): Wanted => ({
      text: text.slice(start, end),
      terms: [entityTerm(entity.id)],
      entity: entity.id,
    }),
  );
  let rest = text;
  for (const name of names) rest = rest.slice(0, name.start) + ' '.repeat(name.end - name.start) + rest.slice(name.end);
  const seen = new Set<string>();
  return [...wanted, ...wordsOf(rest, language)]
    .filter(({ terms: [first = ''] }) => !seen.has(first) && seen.add(first))
    .slice(0, MAX_WANTED);
};
