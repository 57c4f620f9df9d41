import type { MentionType } from '../facts/facts.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import type { Names } from './authority.ts';
import type { Entry } from './entry.ts';
import type { Gazetteer, NameHit } from './gazetteer.ts';
import { nameKey, nameSlug } from './name-key.ts';
import { type VariantFinder, variantFinder } from './variant-index.ts';

/** A name in a text and whom or what it names. */
export interface LinkedMention extends Span {
  readonly entity: string;
  /** Index into the entry's sentences. */
  readonly sentence: number;
  readonly type: MentionType;
  /** True where the authority knows the name; false where only the texts have it. */
  readonly reviewed: boolean;
  /** Rank, title or apposition as worded. */
  readonly role?: Span;
  /** What stands in apposition beside that. */
  readonly apposition?: Span;
  /** Index into the entry's `facts.mentions`, where the rules found it too. */
  readonly mention?: number;
}

/** Anyone or anything the corpus names. */
export interface Entity {
  readonly id: string;
  readonly type: MentionType;
  readonly names: Names;
  readonly reviewed: boolean;
}

const known = (hit: NameHit, sentence: number): LinkedMention => ({
  start: hit.start,
  end: hit.end,
  entity: hit.entity.id,
  sentence,
  type: hit.entity.kind,
  reviewed: true,
});

const bodyHits = (
  { dispatch, sentences }: Entry,
  gazetteer: Gazetteer,
  met: ((word: string) => void) | undefined,
): LinkedMention[] =>
  sentences.flatMap((sentence, index) =>
    sentence.role === 'body'
      ? gazetteer
          .scan(dispatch.text.slice(sentence.start, sentence.end), met)
          .map((hit) => known({ ...hit, start: hit.start + sentence.start, end: hit.end + sentence.start }, index))
      : [],
  );

/** A longer personal name around a known one is somebody else's: « Hafez al-Assad » is not Assad. */
const isSomebodyElse = (hit: LinkedMention, mention: Span & { readonly type: MentionType }): boolean =>
  hit.type === 'person' &&
  mention.type === 'person' &&
  contains(mention, hit) &&
  mention.end - mention.start > hit.end - hit.start;

/**
 * Gives every name of an entry its entity: the authority's where it knows the name, else one made from the name
 * itself; a sure variant of a reviewed name is that name. A surname or acronym goes with the full name its own text gave before.
 * `met` is told the words in which names of the authority are looked for.
 */
export const linkNames = (
  entry: Entry,
  gazetteer: Gazetteer,
  variantOf: VariantFinder = variantFinder(gazetteer),
  met?: (word: string) => void,
): readonly LinkedMention[] => {
  const { dispatch, facts } = entry;
  const text = (span: Span): string => dispatch.text.slice(span.start, span.end);
  const hits = bodyHits(entry, gazetteer, met).filter(
    (hit) => !facts.mentions.some((mention) => isSomebodyElse(hit, mention)),
  );
  const byMention = new Map<number, LinkedMention>();
  for (const [index, mention] of facts.mentions.entries()) {
    const hit = hits.find((candidate) => overlaps(candidate, mention));
    const extra = {
      mention: index,
      ...(mention.role ? { role: mention.role } : {}),
      ...(mention.apposition ? { apposition: mention.apposition } : {}),
    };
    const before = mention.antecedent === undefined ? undefined : byMention.get(mention.antecedent);
    const own = gazetteer.byKey.get(nameKey(text(mention))) ?? variantOf(text(mention), mention.type);
    const { start, end, sentence } = mention;
    const entity = before?.entity ?? own?.id ?? nameSlug(text(mention));
    const type = before?.type ?? own?.kind ?? mention.type;
    const reviewed = before?.reviewed ?? own !== undefined;
    if (hit) byMention.set(index, { ...hit, ...extra });
    else if (entity) byMention.set(index, { start, end, entity, sentence, type, reviewed, ...extra });
  }
  const found = [...byMention.values()];
  const rest = hits.filter((hit) => !found.some((linked) => overlaps(linked, hit)));
  return [...found, ...rest].sort((a, b) => a.start - b.start);
};
