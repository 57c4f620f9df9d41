import type { Edition } from '../edition/edition.ts';
import { nameKey } from '../linking/name-key.ts';
import type { Span } from '../text/span.ts';
import type { Item } from './answer.ts';
import { cite, item, type Matched } from './check-item.ts';
import type { Citations } from './citations.ts';
import type { TypedText } from './typed-text.ts';

/** Where a name that is no known one stands as it was typed: in a sentence that bears on the message, else anywhere. */
const writtenAt = (
  edition: Edition,
  name: string,
  { matches }: Matched,
  shown: readonly number[],
): { readonly entry: number; readonly sentence: number; readonly span: Span } | undefined => {
  const wanted = nameKey(name);
  const holds = (entry: number, sentence: number): Span | undefined => {
    const { dispatch, sentences } = edition.entries[entry] ?? {};
    const whole = sentences?.[sentence];
    if (!dispatch || whole?.role !== 'body') return undefined;
    const at = dispatch.text.slice(whole.start, whole.end).indexOf(name);
    if (at >= 0) return { start: whole.start + at, end: whole.start + at + name.length };
    return ` ${nameKey(dispatch.text.slice(whole.start, whole.end))} `.includes(` ${wanted} `) ? whole : undefined;
  };
  for (const { match } of matches) {
    const span = wanted === '' ? undefined : holds(match.entry, match.sentence);
    if (span) return { entry: match.entry, sentence: match.sentence, span };
  }
  for (const entry of wanted === '' ? [] : shown)
    for (const [sentence] of (edition.entries[entry]?.sentences ?? []).entries()) {
      const span = holds(entry, sentence);
      if (span) return { entry, sentence, span };
    }
  return undefined;
};

/** Where the corpus names somebody: in a sentence that bears on the message, else anywhere. */
const namedAt = (
  edition: Edition,
  entity: string,
  { matches }: Matched,
  shown: readonly number[],
): { readonly entry: number; readonly sentence: number; readonly span: Span } | undefined => {
  const at = (entry: number, sentence?: number) =>
    edition.links.entries[entry]?.mentions.find(
      (mention) => mention.entity === entity && (sentence === undefined || mention.sentence === sentence),
    );
  for (const { match } of matches) {
    const near = at(match.entry, match.sentence);
    if (near) return { entry: match.entry, sentence: near.sentence, span: near };
  }
  for (const entry of shown) {
    const mention = at(entry);
    if (mention) return { entry, sentence: mention.sentence, span: mention };
  }
  return undefined;
};

/** The names of one sentence of a message, each with where the corpus has it. */
export const checkNames = (
  edition: Edition,
  typed: TypedText,
  matched: Matched,
  shown: readonly number[],
  citations: Citations,
): readonly Item[] => {
  const sentence = typed.sentences[matched.sentence];
  if (!sentence) return [];
  const text = typed.text.slice(sentence.start, sentence.end);
  const known = edition.links.gazetteer.scan(text).map(({ start, end, entity }) => ({
    text: text.slice(start, end),
    start: start + sentence.start,
    end: end + sentence.start,
    entity: entity.id,
  }));
  const others = typed.facts.mentions
    .filter((one) => one.sentence === matched.sentence && one.type !== 'group')
    .filter((one) => !known.some(({ start, end }) => start < one.end && one.start < end))
    .map((one) => ({ ...one, entity: entityNamed(edition, one.text) }));
  return [...known, ...others].map((name) => {
    const where =
      (name.entity ? namedAt(edition, name.entity, matched, shown) : undefined) ??
      writtenAt(edition, name.text, matched, shown);
    return item(
      name.text,
      { kind: 'name', status: where ? 'supported' : 'not-found' },
      where ? cite(edition, citations, where, where.span) : [],
    );
  });
};

const entityNamed = (edition: Edition, name: string): string | undefined => {
  const slug = nameKey(name).replaceAll(' ', '-');
  return edition.links.entities.has(slug) ? slug : undefined;
};
