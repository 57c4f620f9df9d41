import type { Edition } from '../edition/edition.ts';
import { nameKey } from '../linking/name-key.ts';
import type { Item } from './answer.ts';
import type { Matched } from './check-item.ts';
import { checkDate } from './check-message-dates.ts';
import { checkFigure } from './check-message-figures.ts';
import { checkNames } from './check-message-names.ts';
import type { Citations } from './citations.ts';
import type { TypedText } from './typed-text.ts';

/** Every name, figure and date of a message, with whether the sentences that bear on it say the same; each once. */
export const checkMessage = (
  edition: Edition,
  typed: TypedText,
  all: readonly Matched[],
  shown: readonly number[],
  citations: Citations,
): readonly Item[] => {
  const items = all.flatMap((matched) => [
    ...checkNames(edition, typed, matched, shown, citations),
    ...typed.facts.figures
      .filter(
        ({ sentence, unit, value, min, max }) =>
          sentence === matched.sentence && unit !== 'ordinal' && (value ?? min ?? max) !== undefined,
      )
      .map((figure) => checkFigure(edition, typed, figure, matched, citations)),
    ...typed.facts.dates
      .filter(({ sentence, edtf }) => sentence === matched.sentence && edtf)
      .flatMap((date) => checkDate(edition, typed, date, matched, citations)),
  ]);
  const byWords = new Map<string, Item>();
  for (const one of items) {
    const key = `${one.check?.kind}:${nameKey(one.text ?? '')}`;
    const before = byWords.get(key);
    if (!before || (before.check?.status === 'not-found' && one.check?.status !== 'not-found')) byWords.set(key, one);
  }
  return [...byWords.values()];
};
