import type { Citation } from '../answer/citation.ts';
import { datedWords } from './date-words.ts';
import { numberRanges } from './number-ranges.ts';
import type { Source } from './page.ts';
import { publisherWords, reviewWords } from './quotation.ts';
import type { Wording } from './wording.ts';

const formWords = (citation: Citation, wording: Wording): string => {
  const { t } = wording;
  if (citation.form === 'capture') return t(($) => $.frame.sourceCapture);
  const review = reviewWords(citation, wording);
  const { author } = citation;
  return author ? t(($) => $.frame.sourceNote, { author, review }) : t(($) => $.frame.sourceNoteUnsigned, { review });
};

const source = (citations: readonly [Citation, ...Citation[]], wording: Wording): Source => {
  const { t } = wording;
  const [first] = citations;
  const lines = [...new Set(citations.map(({ line }) => line))];
  return {
    numbers: citations.map(({ n }) => n),
    form: first.form,
    publisher: publisherWords(first, wording),
    particulars: [
      datedWords(first.published, t),
      formWords(first, wording),
      ...(first.translated ? [t(($) => $.frame.sourceTranslated)] : []),
    ],
    lines: t(($) => $.frame.sourceLines, { count: lines.length, lines: numberRanges(lines) }),
    url: first.url,
    file: first.file,
    dispatch: first.dispatch,
  };
};

/** Each cited file once, with the numbers of the citations taken from it, in order of first use. */
export const sources = (citations: readonly Citation[], wording: Wording): readonly Source[] => {
  const files = new Map<string, [Citation, ...Citation[]]>();
  for (const citation of citations) {
    const known = files.get(citation.file);
    if (known) known.push(citation);
    else files.set(citation.file, [citation]);
  }
  return [...files.values()].map((cited) => source(cited, wording));
};
