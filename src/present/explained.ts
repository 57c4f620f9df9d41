import type { Item, Section } from '../answer/answer.ts';
import { listWords } from './list-words.ts';
import type { PageSection } from './page.ts';
import type { Wording } from './wording.ts';

type Why = NonNullable<Item['why']>[number];

const whyWords = ({ words, by }: Why, { t }: Wording): string =>
  by === undefined
    ? t(($) => $.remarks.why.none)
    : t(($) => $.remarks.why[by], {
        words: listWords(
          words.map((text) => t(($) => $.frame.quoted, { text })),
          t,
        ),
      });

/** A section of passages with, ahead of each, what of the search it holds and how. */
export const explained = (shown: PageSection, section: Section, wording: Wording): PageSection => ({
  ...shown,
  entries: shown.entries.map((entry) => {
    const why = section.items[Number(entry.key.split(':')[1])]?.why ?? [];
    const lines = why.map((one) => ({ label: one.asked, text: whyWords(one, wording), references: [], remarks: [] }));
    return { ...entry, lines: [...entry.lines, ...lines] };
  }),
});
