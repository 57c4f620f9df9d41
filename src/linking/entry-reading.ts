import type { MentionType } from '../facts/facts.ts';
import type { Entry } from './entry.ts';
import type { EntryLinks } from './entry-links.ts';
import type { OwnEvidence } from './link-events.ts';
import type { LinkedMention } from './link-names.ts';
import type { OwnOccurrence } from './occurrence.ts';
import type { Report } from './report.ts';

/** A name as an entry has it, before names of several entries are joined. */
export interface NameTold {
  readonly entity: string;
  readonly type: MentionType;
  readonly reviewed: boolean;
  /** As it is first spelt. */
  readonly surface: string;
}

/**
 * All that one entry gives to what linking settles over a whole corpus: who is one, which events there are. It is plain JSON
 * and knows no position, so that it can be kept with an edition and serve the next without its entry being read again.
 */
export interface EntryReading {
  readonly report: Report;
  /** Each entity once for every type it is taken for, in the order of the text. */
  readonly names: readonly NameTold[];
  /** Which of them went by another id in the end: from, to. All that follows was read with these. */
  readonly joined: readonly (readonly [from: string, to: string])[];
  /** Each spelling of its names, with what the text takes it for. */
  readonly spellings: readonly (readonly [MentionType, string])[];
  /** A filter of the words in which names were looked for. */
  readonly words: string;
  readonly evidence: readonly OwnEvidence[];
  readonly occurrences: readonly OwnOccurrence[];
}

/** What is known of an entry that is linked through the very authority of before. */
export interface KeptReading {
  readonly reading: EntryReading;
  readonly links: EntryLinks;
}

/** The spellings of the names of an entry. */
export const spellingsIn = ({ dispatch, facts }: Entry): EntryReading['spellings'] => {
  const met = new Map<string, readonly [MentionType, string]>();
  for (const { type, start, end } of facts.mentions) {
    const name = dispatch.text.slice(start, end);
    met.set(`${type} ${name}`, [type, name]);
  }
  return [...met.values()];
};

/** The names of an entry. */
export const namesTold = ({ dispatch }: Entry, mentions: readonly LinkedMention[]): readonly NameTold[] => {
  const told = new Map<string, NameTold>();
  for (const { entity, type, reviewed, start, end } of mentions) {
    const key = `${reviewed} ${type} ${entity}`;
    if (!told.has(key)) told.set(key, { entity, type, reviewed, surface: dispatch.text.slice(start, end) });
  }
  return [...told.values()];
};

/** Which names of an entry go by another id once names are joined. */
export const joinedIn = (names: readonly NameTold[], joined: ReadonlyMap<string, string>): EntryReading['joined'] => {
  const moved = new Map<string, string>();
  for (const { entity, reviewed } of names) {
    const to = reviewed ? undefined : joined.get(entity);
    if (to !== undefined && to !== entity) moved.set(entity, to);
  }
  return [...moved];
};
