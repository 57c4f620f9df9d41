import { ROLE_BEFORE, ROLE_BEHIND } from '../../language/answer-words.ts';
import type { LinkedMention } from '../../linking/link-names.ts';
import type { Span } from '../../text/span.ts';
import type { ReadSentence } from './read-sentence.ts';

/** The words beside a person that say what they are, as close as an apposition stands. */
const REACH = 70;

/** The role of a person as it was read, and the apposition before or behind the name: « à la tête d'un comité », “the spokesman of the NSA,”. */
export const bearing = ({ entry, match }: ReadSentence, mention: LinkedMention): readonly Span[] => {
  const whole = entry.sentences[match.sentence];
  const { role } = mention;
  if (!whole || mention.type !== 'person') return role ? [role] : [];
  const { text } = entry.dispatch;
  const before = ROLE_BEFORE.exec(text.slice(Math.max(whole.start, mention.start - REACH), mention.start))?.[0] ?? '';
  const behind = ROLE_BEHIND.exec(text.slice(mention.end, Math.min(whole.end, mention.end + REACH)))?.[0] ?? '';
  return [
    ...(role ? [role] : []),
    ...(before ? [{ start: mention.start - before.length, end: mention.start }] : []),
    ...(behind ? [{ start: mention.end, end: mention.end + behind.length }] : []),
  ];
};
