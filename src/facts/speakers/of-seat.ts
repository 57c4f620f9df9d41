import { changed } from '../changed.ts';
import type { QuoteContext } from '../quotes/quote-context.ts';
import type { Referent } from './referent.ts';
import { neutral } from './role-kinds.ts';
import { isReferent, takingUp } from './speaker.ts';
import type { Phrase } from './speakers.ts';
import { takenUp } from './taken-up.ts';

/** « La députée X est venue. L'élue du Nord … », "Senator X … The Ohio senator": where he sits is new, and nobody else was just named. */
export const ofSeat = (context: QuoteContext, phrase: Phrase): Referent | undefined => {
  const { lexicon, tokens, referents, mentions } = context;
  const sought = takingUp(context, phrase, false);
  // « le ministre de l'Agriculture »: no seat.
  const office = lexicon.has(lexicon.words.roles.offices, neutral(lexicon, phrase.head));
  const place = (at: number): boolean => {
    const type = mentions[context.mentionOf[at] ?? -1]?.type;
    return type === 'place' || (tokens[at]?.capital === true && type === undefined && !office);
  };
  if (sought.narrower.length === 0) return undefined;
  for (let at = phrase.from; at < phrase.to; at++)
    if (sought.narrower.includes(tokens[at]?.fold ?? '') && !place(at)) return undefined;
  const before = referents.before(phrase.from);
  const one = takenUp(lexicon, changed(sought, { narrower: [] }), before);
  if (!isReferent(one) || one.mention === undefined) return undefined;
  const now = referents.turn(sought.sentence);
  const near = before.filter(
    ({ referent, sentence }) => !referent.body && !referent.plural && now - referents.turn(sentence) <= 1,
  );
  if (near.length === 0 || near.some(({ referent }) => referent !== one)) return undefined;
  const role = mentions[one.mention]?.role;
  const told =
    role && mentions.some(({ type, start, end }) => type === 'place' && start >= role.start && end <= role.end);
  return told ? undefined : one;
};
