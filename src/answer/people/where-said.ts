import type { Edition } from '../../edition/edition.ts';
import type { Quote } from '../../facts/facts.ts';
import { edtfDays } from '../../text/edtf.ts';
import { oncePerEdition } from '../once-per-edition.ts';
import type { Said } from './said.ts';
import { sourcesOf } from './sources-of.ts';

/** Everything said in an edition, newest report first; of what one sentence holds the strongest kind of speech. */
interface AllSaid {
  readonly bySpeaker: ReadonlyMap<string, readonly Said[]>;
  /** By those who are left unnamed. */
  readonly unnamed: readonly Said[];
}

const STRENGTH: Readonly<Record<Quote['speech'], number>> = { direct: 0, mixed: 1, reported: 2, scare: 3 };

const newestFirst = (a: Said, b: Said): number =>
  a.published === b.published ? a.entry - b.entry || a.quote.start - b.quote.start : a.published > b.published ? -1 : 1;

/** Adds what is said; an entry is read at a stretch, so that of its sentence only the last few can have been added before. */
const add = (list: Said[], said: Said): void => {
  const { entry, quote } = said;
  for (let i = list.length - 1; i >= 0 && list[i]?.entry === entry; i--) {
    const before = list[i];
    if (before?.quote.sentence !== quote.sentence) continue;
    if (STRENGTH[quote.speech] < STRENGTH[before.quote.speech]) list[i] = said;
    return;
  }
  list.push(said);
};

const read = ({ entries, links }: Edition): AllSaid => {
  const bySpeaker = new Map<string, Said[]>();
  const unnamed: Said[] = [];
  entries.forEach(({ dispatch, facts, sentences }, entry) => {
    const { report, speakers = [] } = links.entries[entry] ?? {};
    const published = report?.published.edtf ? (edtfDays(report.published.edtf)?.from ?? '') : '';
    const isSource = sourcesOf(dispatch.text, sentences);
    facts.quotes.forEach((quote, i) => {
      if (quote.speech === 'scare') return;
      const speaker = speakers[i] ?? null;
      const said = { entry, quote, speaker, published };
      if (isSource(quote)) add(unnamed, said);
      if (speaker === null) return;
      const own = bySpeaker.get(speaker) ?? [];
      bySpeaker.set(speaker, own);
      add(own, said);
    });
  });
  for (const list of [unnamed, ...bySpeaker.values()]) list.sort(newestFirst);
  return { bySpeaker, unnamed };
};

const allSaid = oncePerEdition(read);

/** What somebody said, newest report first, in whatever language; what the unnamed said where `speaker` is null. */
export const whereSaid = (edition: Edition, speaker: string | null): readonly Said[] =>
  speaker === null ? allSaid(edition).unnamed : (allSaid(edition).bySpeaker.get(speaker) ?? []);
