import type { Entry } from '../linking/entry.ts';
import type { Span } from '../text/span.ts';

/** What is retrieved: a few sentences of one dispatch that stand together. */
export interface Passage extends Span {
  /** Position in the edition's passages. */
  readonly id: number;
  /** Position of the entry in the edition. */
  readonly entry: number;
  /** Indexes of the first and last sentence, inclusive; every sentence between is body. */
  readonly first: number;
  readonly last: number;
}

/** A passage is at most so many sentences, and takes no more on once it is so long (UTF-16 units). */
const MAX_SENTENCES = 3;
const ENOUGH = 420;

/** A passage as its own entry has it. */
export type OwnPassage = Omit<Passage, 'id' | 'entry'>;

/** Cuts the body sentences of an entry; those of a note keep to its paragraphs, so that a pair stays aligned. */
const passagesOf = ({ dispatch, sentences }: Entry): readonly OwnPassage[] => {
  const passages: OwnPassage[] = [];
  let open: (OwnPassage & { readonly paragraph: number }) | undefined;
  const close = (): void => {
    if (open) passages.push({ first: open.first, last: open.last, start: open.start, end: open.end });
    open = undefined;
  };
  for (const [index, { start, end, paragraph, role }] of sentences.entries()) {
    const full = open && (index - open.first >= MAX_SENTENCES || open.end - open.start >= ENOUGH);
    const turns = open && dispatch.form === 'note' && open.paragraph !== paragraph;
    if (full || turns || role !== 'body') close();
    if (role !== 'body') continue;
    open = open ? { ...open, last: index, end } : { first: index, last: index, start, end, paragraph };
  }
  close();
  return passages;
};

/** The passages of all entries, in order. `kept` has those of entries that were cut before. */
export const cutPassages = (
  entries: readonly Entry[],
  kept: (entry: Entry) => readonly OwnPassage[] | undefined = () => undefined,
): readonly Passage[] => {
  const passages: Passage[] = [];
  entries.forEach((one, entry) => {
    for (const { first, last, start, end } of kept(one) ?? passagesOf(one))
      passages.push({ id: passages.length, entry, first, last, start, end });
  });
  return passages;
};
