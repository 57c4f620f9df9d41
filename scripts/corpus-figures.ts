import type { Edition } from '../src/edition/edition.ts';
import { nameKey } from '../src/linking/name-key.ts';
import { splitWords } from '../src/text/words.ts';

/** How much a corpus holds. */
export interface CorpusFigures {
  /** Published reports, however many texts the corpus holds of each. */
  readonly reports: number;
  readonly publishers: number;
  readonly voices: number;
  readonly captures: number;
  /** Notes, and the files they are in: one per language. */
  readonly notes: number;
  readonly noteFiles: number;
  /** Words of body paragraphs, per language. */
  readonly words: Readonly<Record<string, number>>;
  /** Claims, those of a pair of notes counted once. */
  readonly claims: number;
  readonly fragments: number;
  /** Entities of the authority, and the different spellings they are known by. */
  readonly people: number;
  readonly places: number;
  readonly organisations: number;
  readonly spellings: number;
  readonly events: number;
  readonly eventNames: number;
  readonly terms: number;
  readonly setAside: number;
}

const bodyWords = (entries: Edition['entries']): Readonly<Record<string, number>> => {
  const words: Record<string, number> = {};
  for (const { dispatch } of entries) {
    for (const { role, start, end } of dispatch.paragraphs) {
      if (role !== 'body') continue;
      words[dispatch.language] = (words[dispatch.language] ?? 0) + splitWords(dispatch.text.slice(start, end)).length;
    }
  }
  return words;
};

const different = (names: readonly string[]): number => new Set(names.map(nameKey)).size;
const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** Counts a corpus and its authority. */
export const corpusFigures = ({ entries, links, authority, setAside }: Edition): CorpusFigures => {
  const files = entries.flatMap(({ dispatch }) => (dispatch.note ? [dispatch] : []));
  const notes = Array.from(new Map(files.map((dispatch) => [dispatch.id, dispatch])).values());
  const reports = [...links.reports.values()];
  const kind = (wanted: string): number => authority.entities.filter((entity) => entity.kind === wanted).length;
  return {
    reports: reports.length,
    publishers: new Set(reports.flatMap(({ publisher }) => publisher ?? [])).size,
    voices: new Set(reports.map(({ voice }) => voice)).size,
    captures: entries.length - files.length,
    notes: notes.length,
    noteFiles: files.length,
    words: bodyWords(entries),
    claims: total(notes.map(({ note }) => note?.claims.length ?? 0)),
    fragments: total(notes.map(({ note }) => note?.fragments.length ?? 0)),
    people: kind('person'),
    places: kind('place'),
    organisations: kind('organisation'),
    spellings: total(
      authority.entities.map(({ names, aliases, acronyms }) =>
        different([...Object.values(names), ...aliases, ...acronyms]),
      ),
    ),
    events: authority.events.length,
    eventNames: total(
      authority.events.map(({ id, names, aliases }) => different([id, ...Object.values(names), ...aliases])),
    ),
    terms: authority.terms.length,
    setAside: setAside.length,
  };
};

/** For a terminal: one figure a line. */
export const corpusFiguresText = (figures: CorpusFigures): string =>
  Object.entries(figures)
    .map(([name, value]) => {
      const shown: unknown = value;
      const text =
        typeof shown === 'object' && shown !== null
          ? Object.entries(shown)
              .map(([language, count]) => `${language} ${count}`)
              .join(', ')
          : String(shown);
      return `${name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).padEnd(14)} ${text}`;
    })
    .join('\n');
