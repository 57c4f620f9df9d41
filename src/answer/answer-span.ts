import { AGENT_WORDS, type Asked } from '../language/question-words.ts';
import { PLACE_PREPOSITION } from '../language/slot-words.ts';
import type { Entry } from '../linking/entry.ts';
import type { EntryLinks } from '../linking/link.ts';
import { analyse, type Token } from '../search/analyse.ts';
import type { Wanted } from '../search/understand.ts';
import { foldText } from '../text/fold.ts';
import { overlaps, type Span } from '../text/span.ts';

const agentWords: ReadonlySet<string> = new Set(AGENT_WORDS);

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
  const figure = here(facts.figures, sentence).find(({ of }) => {
    const counted = of ? dispatch.text.slice(of.start, of.end) : '';
    return analyse(counted, dispatch.language).some((token) => terms.has(token.term));
  });
  // « plus de 60 soldats » answered as « 60 soldats » would say something else.
  return figure && { start: (figure.qualifier ?? figure).start, end: figure.end };
};

/** A doer stands so close before the word asked with, or behind « par »; further off anybody may stand. */
const DOER_REACH = 24;

/** Whoever does what was asked: named right before the verb, or behind its « par ». Better nobody than a bystander. */
const doer = (entry: Entry, named: readonly Span[], marks: readonly Span[]): Span | undefined => {
  const { text } = entry.dispatch;
  return named.find((name) =>
    marks.some((mark) => {
      const before =
        name.end <= mark.start &&
        mark.start - name.end <= DOER_REACH &&
        !/[,;:.«»“”"]/.test(text.slice(name.end, mark.start));
      const between = foldText(text.slice(mark.end, name.start)).trim();
      return (
        before ||
        (name.start > mark.end &&
          between.length <= DOER_REACH &&
          !/[,;:.]/.test(between) &&
          agentWords.has(between.split(/[\s']+/)[0] ?? ''))
      );
    }),
  );
};

/** Who somebody is, as the sentence puts it: rank, title or apposition. */
const roleOf = (links: EntryLinks, sentence: number, entity: string): Span | undefined =>
  here(links.mentions, sentence).find((mention) => mention.entity === entity && mention.role)?.role;

/** The words of a sentence that answer: a figure that counts what was asked, a date, a name nobody asked with. */
export const answerSpan = (
  asked: Asked,
  entry: Entry,
  links: EntryLinks,
  sentence: number,
  wanted: readonly Wanted[],
  marks: readonly Token[],
): Span | undefined => {
  const given = new Set(wanted.flatMap(({ entity }) => entity ?? []));
  const [subject] = wanted;
  // « Qui a abattu le drone ? »: the first word that is no name is the verb.
  const verb = wanted.find(({ entity }) => entity === undefined);
  const others = here(links.mentions, sentence).filter(
    (mention) => !given.has(mention.entity) && !marks.some((mark) => overlaps(mark, mention)),
  );
  switch (asked) {
    case 'how-many':
      return answeringFigure(entry, sentence, wanted);
    case 'when':
      return nearest(
        here(entry.facts.dates, sentence).filter(({ edtf, basis }) => edtf !== undefined || basis === 'weekday'),
        marks,
      );
    case 'where':
      return nearest(
        others.filter(
          ({ type, start }) =>
            type === 'place' &&
            PLACE_PREPOSITION.test(foldText(entry.dispatch.text.slice(Math.max(0, start - 20), start))),
        ),
        marks,
      );
    case 'who':
      if (wanted.length === 1 && subject?.entity) return roleOf(links, sentence, subject.entity);
      return doer(
        entry,
        others,
        marks.filter(({ term }) => verb?.terms.includes(term)),
      );
    case 'why':
    case 'what':
      return undefined;
  }
};
