import type { Locale } from '../language/locale.ts';
import { analyse, type Token } from './analyse.ts';
import { cognateForms } from './cognates.ts';
import { type Equivalent, equivalents, LONGEST_PHRASE } from './equivalents.ts';
import type { IndexData } from './index-data.ts';
import { addForm, addStem, type Forms, LEVEL } from './levels.ts';
import { findString } from './string-table.ts';

const otherOf = (language: Locale): Locale => (language === 'fr' ? 'en' : 'fr');

const tongueOf = (language: Locale): string => (language === 'fr' ? 'f' : 'e');

/** True where the index holds documents in the language a question is not in. */
const hasOther = (index: IndexData, language: Locale): boolean =>
  language === 'fr' ? index.french < index.ids.length : index.french > 0;

/** The lexicon's equivalents of a token, alone and as part of the phrases it stands in. */
const lexiconOf = (tokens: readonly Token[], at: number, language: Locale): readonly Equivalent[] => {
  const found: Equivalent[] = [];
  for (let first = Math.max(0, at - LONGEST_PHRASE + 1); first <= at; first++)
    for (let last = at; last < Math.min(tokens.length, first + LONGEST_PHRASE); last++) {
      const phrase = tokens.slice(first, last + 1).map(({ term }) => term);
      found.push(...equivalents(phrase.join(' '), language));
    }
  return found;
};

/**
 * Adds what a word of a question may be in the other language: the lexicon's equivalents, or, for names and words the
 * lexicon does not know, cognates; a word `unknown` to the index in its own language may be of the other. Gives their stems, the group of synonyms they form.
 */
export const addTranslations = (
  index: IndexData,
  tokens: readonly Token[],
  at: number,
  language: Locale,
  forms: Forms,
  unknown: boolean,
): readonly number[] => {
  const token = tokens[at];
  if (!token || !hasOther(index, language)) return [];
  const tongue = tongueOf(otherOf(language));
  const group = new Set<number>();
  const known = lexiconOf(tokens, at, language);
  for (const equivalent of known)
    for (const term of equivalent) {
      const stem = findString(index.stems, tongue + term);
      if (stem < 0) continue;
      addStem(index, stem, equivalent.length === 1 ? LEVEL.stem : LEVEL.longBeginning, forms);
      group.add(stem);
    }
  // Asked in French, "dams" may be English all the same: two words do not tell in which language they are.
  const [foreign] = unknown ? analyse(token.form, otherOf(language)) : [];
  const own = foreign ? findString(index.stems, tongue + foreign.term) : -1;
  if (own >= 0) {
    addStem(index, own, LEVEL.stem, forms);
    group.add(own);
  }
  // « pain » is no “pain”: a word the lexicon knows is not taken for its look-alike, a name is.
  if (known.length && !token.capital) return [...group];
  for (const cognate of cognateForms(token.form, language)) {
    const form = findString(index.forms, tongue + cognate);
    if (form < 0) continue;
    const stem = index.stemOf[form] as number;
    addStem(index, stem, LEVEL.stem, forms);
    if (cognate === token.form) addForm(forms, form, LEVEL.form);
    group.add(stem);
  }
  return [...group];
};

/** Adds words of the question's own language that the lexicon gives the same equivalent: « colis » for « paquet ». */
export const addRelated = (index: IndexData, term: string, language: Locale, forms: Forms): void => {
  for (const there of equivalents(term, language))
    for (const back of equivalents(there.join(' '), otherOf(language))) {
      if (back.length > 1) continue;
      const stem = findString(index.stems, tongueOf(language) + back[0]);
      if (stem >= 0) addStem(index, stem, LEVEL.related, forms);
    }
};
