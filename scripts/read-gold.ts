import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dispatch, Paragraph } from '../src/dispatch/dispatch.ts';
import { extractFacts } from '../src/facts/extract.ts';
import type { Facts, MentionType } from '../src/facts/facts.ts';
import { segment } from '../src/sentence/segment.ts';
import { splitLines } from '../src/text/lines.ts';
import type { Span } from '../src/text/span.ts';

const FOLDER = new URL('../test/fixtures/dispatches/', import.meta.url).pathname;

/** A label: the words, their place, and whether missing or finding it counts. */
export interface Label extends Span {
  readonly text: string;
  readonly weak?: boolean;
}

/** The labels of one fictional dispatch; `test/fixtures/dispatches/README.md` says what each means. */
export interface Gold {
  readonly language: string;
  readonly published: string;
  readonly mentions: readonly (Label & { readonly type: MentionType; readonly sameAs?: string })[];
  readonly quotes: readonly (Label & {
    readonly speech: string;
    readonly speaker: Label | null;
    readonly resolvesTo: string | null;
    readonly anonymous: boolean;
  })[];
  readonly figures: readonly (Label & {
    readonly value: number | null;
    readonly min?: number;
    readonly max?: number;
  })[];
  readonly dates: readonly (Label & { readonly edtf: string | null; readonly conflict?: unknown })[];
  readonly events: readonly (Label & {
    readonly type: string;
    readonly edtf: string | null;
    readonly polarity: string;
    readonly polarityAlso?: string;
    readonly agent?: readonly string[];
    readonly target?: readonly string[];
    readonly place?: string | null;
  })[];
}

/** One labelled dispatch and what is read out of it. */
export interface Sample {
  readonly name: string;
  readonly text: string;
  readonly gold: Gold;
  readonly facts: Facts;
}

const dispatchOf = (name: string, text: string, language: string): Dispatch => {
  const paragraphs = splitLines(text)
    .filter(({ text: words }) => words.trim() !== '')
    .map(
      ({ start, end, number }): Paragraph => ({ start, end, line: number, role: number === 1 ? 'headline' : 'body' }),
    );
  return {
    id: name,
    file: `${name}.txt`,
    form: 'capture',
    language,
    text,
    paragraphs,
    cuts: [],
    provenance: {},
    sha256: { file: '', text: '' },
  };
};

/** The labelled dispatches of a half, each with the facts read from its text and its day of publication alone. */
export const readGold = (half: 'seen' | 'unseen'): readonly Sample[] =>
  (existsSync(join(FOLDER, half)) ? readdirSync(join(FOLDER, half)) : [])
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const name = file.replace(/\.txt$/, '');
      const text = readFileSync(join(FOLDER, half, file), 'utf8');
      const gold = JSON.parse(readFileSync(join(FOLDER, half, `${name}.gold.json`), 'utf8')) as Gold;
      const dispatch = dispatchOf(name, text, gold.language);
      const facts = extractFacts(dispatch, segment(dispatch), { from: gold.published, to: gold.published });
      return { name, text, gold, facts };
    });
