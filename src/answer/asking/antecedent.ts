import { CLEFT_BEFORE, RELATIVE_BEFORE, RELATIVE_BOTH, THING_BEFORE } from '../../language/answer-relations.ts';
import type { Span } from '../../text/span.ts';
import type { ReadSentence } from './read-sentence.ts';

/** “The United States, which leads …”, « un drone qui ressemblait à un faucon et qui a tiré »: whoever stands before the relative of a verb. */
export const antecedent = ({ entry, links, match }: ReadSentence, verb: Span): Span | undefined => {
  const whole = entry.sentences[match.sentence];
  if (!whole) return undefined;
  const { text } = entry.dispatch;
  const before = text.slice(whole.start, verb.start);
  // « Ce sont des parachutistes qui … »
  const cleft = CLEFT_BEFORE.exec(before);
  if (cleft?.[1]) {
    const start = whole.start + cleft.index + cleft[0].indexOf(cleft[1]);
    return { start, end: start + cleft[1].length };
  }
  const relative = RELATIVE_BOTH.exec(before) ?? RELATIVE_BEFORE.exec(before);
  if (!relative) return undefined;
  const end = whole.start + relative.index;
  const named = links.mentions.find((one) => one.sentence === match.sentence && Math.abs(one.end - end) <= 1);
  if (named) return named;
  const thing = THING_BEFORE.exec(text.slice(whole.start, end))?.[1];
  return thing === undefined ? undefined : { start: end - thing.length, end };
};
