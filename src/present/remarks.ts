import type { Check, Flag, Item, SectionId, Subject } from '../answer/answer.ts';
import { conflictWords, dateWords } from './date-words.ts';
import { listWords } from './list-words.ts';
import type { Wording } from './wording.ts';

const speakerWords = (item: Item, subject: Subject | undefined, { t }: Wording): string | undefined => {
  const worded = item.speakerText ? t(($) => $.frame.quoted, { text: item.speakerText ?? '' }) : undefined;
  if (item.anonymous)
    return worded ? t(($) => $.remarks.anonymousAs, { speaker: worded }) : t(($) => $.remarks.anonymous);
  if (item.speaker === undefined || item.speech === 'scare') return undefined;
  if (item.speaker === null) return t(($) => $.remarks.unattributed);
  // Who speaks is what the whole answer is about: only the words for them are new.
  if (worded && subject?.id === item.speaker) return t(($) => $.remarks.namedAs, { speaker: worded });
  const name = subject?.id === item.speaker ? subject.name : item.speaker;
  return t(($) => $.remarks.speaker, { speaker: worded ?? name });
};

const chainWords = ({ chain }: Item, { t }: Wording): string | undefined => {
  if (!chain || chain.length === 0) return undefined;
  const names = chain.map(({ name, span }) => (span ? t(($) => $.frame.quoted, { text: name }) : name));
  return t(($) => $.remarks.chain, { chain: listWords(names, t) });
};

const checkWords = ({ kind, status, given = [] }: Check, { t }: Wording): string => {
  const words = given.map((text) => (kind === 'date' ? dateWords(text, t) : t(($) => $.frame.quoted, { text })));
  return t(($) => $.remarks.check[status], { given: listWords(words, t) });
};

const countWords = (id: SectionId, count: number, { t }: Wording): string => {
  if (id === 'cuts') return t(($) => $.remarks.lines, { count });
  if (id === 'bases') return t(($) => $.replies.counts, { count });
  return id === 'reports' ? t(($) => $.remarks.texts, { count }) : t(($) => $.remarks.times, { count });
};

/** A badge already says that the date is unknown, and the conflict is told with its years. */
const SAID_ELSEWHERE: readonly Flag[] = ['undated', 'weekday-conflict'];

/** What must be said beside an item: kind of speech, who speaks, through whom, how often, and its flags. */
export const remarks = (
  id: SectionId,
  item: Item,
  subject: Subject | undefined,
  wording: Wording,
): readonly string[] => {
  const { t } = wording;
  const { speech, count, date } = item;
  const conflict = date && conflictWords(date, t);
  const cited = item.citations.map(wording.citation);
  const isReviewed = cited.length > 0 && cited.every((citation) => citation?.form === 'note' && citation.reviewed);
  const flags = (item.flags ?? []).filter(
    (flag) =>
      // Every note says below it whether it was reviewed.
      !(flag === 'reviewed' && isReviewed) &&
      !(date && SAID_ELSEWHERE.includes(flag) && (flag === 'undated' ? date.edtf === null : conflict)),
  );
  const told = item.tellings;
  if (told)
    return [
      t(($) => $.remarks.reports, { count: told.length }),
      t(($) => $.remarks.voices, { count: item.voices ?? 1 }),
      ...flags
        .filter((flag) => flag === 'same-words' || flag === 'other-words')
        .map((flag) => t(($) => $.remarks.flags[flag])),
    ];
  return [
    speech && t(($) => $.remarks.speech[speech]),
    speakerWords(item, subject, wording),
    chainWords(item, wording),
    count === undefined ? undefined : countWords(id, count, wording),
    conflict,
    item.check && checkWords(item.check, wording),
    ...flags.map((flag) => t(($) => $.remarks.flags[flag])),
  ].filter((remark) => remark !== undefined);
};
