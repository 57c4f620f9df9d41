import type { Entry, SentenceRef } from '../../linking/entry.ts';
import { oncePerEdition } from '../once-per-edition.ts';
import { sentenceNumbers } from './sentence-number.ts';

/** The sentences of each paragraph of the body, in order. */
const bodyOf = ({ dispatch, sentences }: Entry): readonly (readonly number[])[] => {
  const byParagraph = new Map<number, number[]>();
  sentences.forEach(({ paragraph }, i) => {
    const here = byParagraph.get(paragraph);
    if (here) here.push(i);
    else byParagraph.set(paragraph, [i]);
  });
  return dispatch.paragraphs.flatMap(({ role }, i) => (role === 'body' ? [byParagraph.get(i) ?? []] : []));
};

/** By number, the sentence of a note's other language that says the same. */
export const twinsOf = oncePerEdition((edition): ReadonlyMap<number, SentenceRef> => {
  const { entries } = edition;
  const numberOf = sentenceNumbers(edition);
  const twins = new Map<number, SentenceRef>();
  const byId = new Map<string, number>();
  entries.forEach((own, entry) => {
    const twin = byId.get(own.dispatch.id);
    const other = twin === undefined ? undefined : entries[twin];
    byId.set(own.dispatch.id, entry);
    if (twin === undefined || !other) return;
    const theirs = bodyOf(other);
    bodyOf(own).forEach((here, ordinal) => {
      const there = theirs[ordinal] ?? [];
      // Where one language took more sentences to say it, nobody knows which is which.
      if (here.length !== there.length) return;
      here.forEach((sentence, i) => {
        const [a, b] = [
          { entry, sentence },
          { entry: twin, sentence: there[i] ?? sentence },
        ];
        twins.set(numberOf(a), b);
        twins.set(numberOf(b), a);
      });
    });
  });
  return twins;
});
