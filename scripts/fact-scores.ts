import type { Dispatch, Paragraph } from '../src/dispatch/dispatch.ts';
import { extractFacts } from '../src/facts/extract.ts';
import type { Facts } from '../src/facts/facts.ts';
import { segment } from '../src/sentence/segment.ts';
import { splitLines } from '../src/text/lines.ts';
import { type compare, line, type Score, score, speakerOf } from './score-facts.ts';

/** What is found of each kind in a set of texts. */
export interface Scores {
  readonly quotes: Score;
  readonly kinds: Score;
  readonly speakers: Score;
  /** Unnamed speakers: `extra` counts those a name was given for. */
  readonly named: Score;
  readonly names: Score;
  readonly figures: Score;
  readonly dates: Score;
}

export const scores = (): Scores => ({
  quotes: score('quotes'),
  kinds: score('  kind of speech'),
  speakers: score('  right speaker'),
  named: score('  anonymous kept so'),
  names: score('names (span, type)'),
  figures: score('figures (value)'),
  dates: score('dates (edtf)'),
});

/** Prints a set's figures, one line a kind; with every miss where `notes` are wanted. */
export const print = (title: string, all: Scores, notes: boolean): void => {
  console.log(title);
  for (const one of Object.values(all) as Score[]) {
    console.log(line(one));
    if (notes) for (const note of one.notes) console.log(`      ${note}`);
  }
};

/** Reads the facts of a text published on a day, of some of its lines only where those are given. */
export const read = (
  text: string,
  language: string,
  lines: ReadonlySet<number> | undefined,
  published: string,
): Facts => {
  const paragraphs: Paragraph[] = splitLines(text)
    .filter(({ text: words, number }) => words !== '' && (lines === undefined || lines.has(number)))
    .map(({ start, end, number }) => ({ start, end, line: number, role: 'body' as const }));
  const dispatch: Dispatch = {
    id: 'x',
    file: 'x.txt',
    form: 'capture',
    language,
    text,
    paragraphs,
    cuts: [],
    provenance: {},
    sha256: { file: '', text: '' },
  };
  return extractFacts(dispatch, segment(dispatch), { from: published, to: published });
};

/** The quotations read, each labelled with its kind and who is given for it. */
export const quotesOf = (text: string, facts: Facts): readonly { start: number; end: number; label: string }[] =>
  facts.quotes.flatMap((quote, index) =>
    quote.speech === 'scare'
      ? []
      : [{ start: quote.start, end: quote.end, label: `${quote.speech} ${speakerOf(text, facts, index)}` }],
  );

/** Two spans are the same where they overlap by so much. */
export const half = 0.5;

/** Counts kinds and speakers of pairs of found and wanted quotations. */
export const countSpeakers = (into: Scores, pairs: ReturnType<typeof compare>, text: string): void => {
  for (const [found, want] of pairs) {
    const [kind, ...said] = found.label.split(' ');
    const [wantedKind, ...wanted] = want.label.split(' ');
    const [who, whom] = [said.join(' '), wanted.join(' ')].map((name) => name.replace(/’/g, "'")) as [string, string];
    const tally = (target: Score, right: boolean, note: string): void => {
      if (right) target.hits++;
      else {
        target.extra++;
        target.missed++;
        target.notes.push(note);
      }
    };
    tally(into.kinds, kind === wantedKind, `${kind} for ${wantedKind}: ${text.slice(want.start, want.end)}`);
    if (whom === 'anonymous') {
      if (who === 'anonymous' || who === '-') into.named.hits++;
      else into.named.extra++;
    }
    tally(
      into.speakers,
      whom
        .split('|')
        .some(
          (name) =>
            who === name || (name !== '-' && name !== 'anonymous' && who.toLowerCase().includes(name.toLowerCase())),
        ),
      `${who} for ${whom}: ${text.slice(want.start, want.end)}`,
    );
  }
};
