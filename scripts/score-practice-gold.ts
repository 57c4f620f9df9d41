import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { edtfDays } from '../src/text/edtf.ts';
import { countSpeakers, half, quotesOf, read, type Scores, scores } from './fact-scores.ts';
import { compare, overlap, type Wanted } from './score-facts.ts';

const GOLD = new URL('../../shared/gold/', import.meta.url).pathname;
const CAPTURES = new URL('../../shared/captures/', import.meta.url).pathname;

/** Where the practice gold is missing, the folder it should be in. */
export const goldMissing = (): string | undefined => (existsSync(GOLD) && existsSync(CAPTURES) ? undefined : GOLD);

interface GoldLine {
  readonly file: string;
  readonly line: number;
  readonly label: string;
}
interface GoldQuote extends Wanted {
  readonly file: string;
  readonly line: number;
  readonly type: string;
  readonly weak?: boolean;
  readonly speaker: { readonly id: string; readonly surface: string };
}
interface GoldMention {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly kind: string;
  readonly boilerplate: boolean;
}
interface GoldFigure {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly value: number | null;
  readonly weak?: boolean;
  readonly vague?: boolean;
}
interface GoldDate {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly type: string;
}

const gold = <T>(name: string): T => JSON.parse(readFileSync(join(GOLD, name), 'utf8')) as T;

/** Scores what is read of the practice captures against their gold: speakers' ids against the names found, by the words of the gold's own table. */
export const scoreGold = (): Scores => {
  const { lines } = gold<{ lines: readonly GoldLine[] }>('lines.json');
  const { quotes } = gold<{ quotes: readonly GoldQuote[] }>('quotes.json');
  const { mentions, canonical } = gold<{
    mentions: readonly GoldMention[];
    canonical: Readonly<Record<string, { name: string }>>;
  }>('entities.json');
  const { figures } = gold<{ figures: readonly GoldFigure[] }>('figures.json');
  const { dates, dispatchDates } = gold<{
    dates: readonly GoldDate[];
    dispatchDates: Readonly<Record<string, { date: string }>>;
  }>('dates.json');
  const all = scores();
  for (const file of [...new Set(lines.map((one) => one.file))]) {
    const text = readFileSync(join(CAPTURES, file), 'utf8');
    const kept = lines.filter((one) => one.file === file && one.label === 'keep');
    const facts = read(
      text,
      'fr',
      new Set(kept.slice(kept[0]?.line === 1 && file.startsWith('002') ? 1 : 0).map((one) => one.line)),
      dispatchDates[file.slice(0, 3)]?.date ?? '',
    );
    const here = <T extends { readonly file: string }>(list: readonly T[]): readonly T[] =>
      list.filter((one) => one.file === file);
    const starts = new Set(facts.mentions.map((mention) => mention.start));
    const wanted = here(quotes).map(
      (quote): Wanted => ({
        start: quote.start,
        end: quote.end,
        optional: quote.weak ?? false,
        label: `${quote.type === 'indirect' ? 'reported' : quote.type} ${quote.speaker.id.startsWith('anon') ? 'anonymous' : `${canonical[quote.speaker.id]?.name ?? '?'}|${quote.speaker.surface}`}`,
      }),
    );
    countSpeakers(
      all,
      compare(all.quotes, text, quotesOf(text, facts), wanted, (a, b) => overlap(a, b) >= half),
      text,
    );
    const body = here(mentions).filter(
      (mention) =>
        !mention.boilerplate &&
        (starts.size === 0 ||
          kept.some(({ line: number }) => number === (mention as GoldMention & { line: number }).line)) &&
        !(file.startsWith('002') && mention.start < 100),
    );
    const found = facts.mentions
      .filter(({ type }) => type !== 'group')
      .map(({ start, end, type }) => ({ start, end, label: type as string }));
    compare(
      all.names,
      text,
      found,
      body.map((mention) => ({ ...mention, label: mention.type, optional: mention.kind !== 'name' })),
      (a, b) => a.start === b.start && a.end === b.end && a.label === b.label,
    );
    compare(
      all.figures,
      text,
      facts.figures.map((figure) => ({ start: figure.start, end: figure.end, label: String(figure.value ?? null) })),
      here(figures)
        .filter((figure) => !(file.startsWith('002') && figure.start < 100))
        .map((figure) => ({ ...figure, label: String(figure.value), optional: figure.weak ?? figure.vague ?? false })),
      (a, b) => overlap(a, b) >= half && a.label === b.label,
    );
    const range = (edtf: string | undefined): string => {
      const days = edtf === undefined ? undefined : edtfDays(edtf.replace(/^\.\.\//, '/'));
      return `${days?.from ?? ''}..${days?.to ?? ''}`;
    };
    compare(
      all.dates,
      text,
      facts.dates.map((date) => ({ start: date.start, end: date.end, label: range(date.edtf) })),
      here(dates).map((date) => ({ ...date, label: `${date.from ?? ''}..${date.to ?? ''}` })),
      (a, b) => overlap(a, b) > 0 && a.label === b.label,
    );
  }
  return all;
};
