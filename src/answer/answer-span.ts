import { type Asked, QUESTION_PATTERNS } from '../language/question-words.ts';
import type { Entry } from '../linking/entry.ts';
import type { EntryLinks } from '../linking/link.ts';
import { analyse } from '../search/analyse.ts';
import type { Wanted } from '../search/understand.ts';
import { foldText } from '../text/fold.ts';
import { overlaps, type Span } from '../text/span.ts';

/** What a question asks for: a number, a date, a place, a name, or just what happened. */
export const whatIsAsked = (question: string): Asked => {
  const folded = foldText(question).replace(/\s+/g, ' ').trim();
  return QUESTION_PATTERNS.find(({ pattern }) => pattern.test(folded))?.asks ?? 'what';
};

const nearest = <T extends Span>(spans: readonly T[], marks: readonly Span[]): T | undefined => {
  const apart = (span: Span): number =>
    Math.min(
      ...marks.map((mark) => Math.max(mark.start - span.end, span.start - mark.end, 0)),
      Number.MAX_SAFE_INTEGER,
    );
  return [...spans].sort((a, b) => apart(a) - apart(b) || a.start - b.start)[0];
};

const here = <T extends { readonly sentence: number }>(all: readonly T[], sentence: number): readonly T[] =>
  all.filter((one) => one.sentence === sentence);

const answeringFigure = (entry: Entry, sentence: number, wanted: readonly Wanted[]): Span | undefined => {
  const { dispatch, facts } = entry;
  const terms = new Set(wanted.filter(({ entity }) => !entity).flatMap((one) => one.terms));
  return here(facts.figures, sentence).find((figure) => {
    const counted = dispatch.text.slice(figure.end, figure.of?.end ?? figure.end);
    return analyse(counted, dispatch.language).some((token) => terms.has(token.term));
  });
};

/** The words of a sentence that answer: a figure that counts what was asked, a date, a name nobody asked with. */
export const answerSpan = (
  asked: Asked,
  entry: Entry,
  links: EntryLinks,
  sentence: number,
  wanted: readonly Wanted[],
  marks: readonly Span[],
): Span | undefined => {
  const given = new Set(wanted.flatMap(({ entity }) => entity ?? []));
  const others = (types: readonly string[]): readonly Span[] =>
    here(links.mentions, sentence).filter(
      (mention) =>
        types.includes(mention.type) && !given.has(mention.entity) && !marks.some((mark) => overlaps(mark, mention)),
    );
  switch (asked) {
    case 'how-many':
      return answeringFigure(entry, sentence, wanted);
    case 'when':
      return nearest(here(entry.facts.dates, sentence), marks);
    case 'where':
      return nearest(others(['place']), marks);
    case 'who':
      return nearest(others(['person']), marks) ?? nearest(others(['organisation']), marks);
    case 'why':
    case 'what':
      return undefined;
  }
};
