import type { Answer } from '../answer/answer.ts';
import { dateWords } from './date-words.ts';
import { listWords } from './list-words.ts';
import type { Wording } from './wording.ts';

/** What is wrong with what was asked: an id this edition does not have, or what a question takes for granted and no text holds. */
export const premiseWords = (answer: Answer, { t }: Wording): readonly string[] => {
  if (answer.kind !== 'nothing') return [];
  const { premise, missing = [], unknownId } = answer;
  if (unknownId !== undefined) return [t(($) => $.replies.unknownId, { id: unknownId })];
  const quoted = (words: readonly string[]): string =>
    listWords(
      words.map((text) => t(($) => $.frame.quoted, { text })),
      t,
    );
  switch (premise?.kind) {
    case 'date':
      return [
        t(($) => $.replies.premise.date, { asked: dateWords(premise.asked, t), given: dateWords(premise.given, t) }),
      ];
    case 'name':
      return [t(($) => $.replies.premise.name, { names: quoted(premise.asked) })];
    case 'opposite':
      return [t(($) => $.replies.premise.opposite, { asked: quoted([premise.asked]), given: quoted([premise.given]) })];
    case undefined:
      return missing.length ? [t(($) => $.replies.missing, { words: quoted(missing) })] : [];
  }
};
