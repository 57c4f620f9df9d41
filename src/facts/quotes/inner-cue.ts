import { changed } from '../changed.ts';
import { readPhrase } from '../speakers/speakers.ts';
import type { Content } from './contents.ts';
import { cueAt } from './cues.ts';
import { openedIn, type QuoteContext, skipDate, type Unit } from './quote-context.ts';
import type { Attribution } from './reading.ts';
import { speakerAfter } from './speaker-after.ts';

/** Tokens a cue inside marks may take up to the mark that ends it. */
const REACH = 24;
const BEFORE = new Set([',', '!', '?', '…']);
const AFTER = new Set([',', '.', ':', ';', '!', '?', '…', '»', '”', '"']);

/** « A, a-t-il dit, B »: who speaks is told inside the marks. Only a cue set off on both sides is no part of the words. */
export const innerCue = (context: QuoteContext, unit: Unit, content: Content): Attribution | undefined => {
  const quotation = context.quotedBy[content.from];
  if (quotation === undefined || quotation < 0) return undefined;
  const opened = openedIn(context, quotation);
  for (let at = content.from + 2; at < content.to - 1; at++) {
    if (!BEFORE.has(context.tokens[at - 1]?.fold ?? '')) continue;
    const cue = cueAt(opened, unit, at);
    if (!cue || (cue.kind !== 'inverted' && cue.kind !== 'verb')) continue;
    const phrase =
      cue.pronoun === undefined ? speakerAfter(opened, unit, cue.to) : readPhrase(opened, cue.pronoun, cue.pronoun + 1);
    if (!phrase || (cue.pronoun === undefined && phrase.kind !== 'person' && phrase.kind !== 'unnamed')) continue;
    let end = skipDate(opened, Math.max(cue.to, phrase.to), content.to);
    while (end < content.to && end - at < REACH && !AFTER.has(context.tokens[end]?.fold ?? '')) end++;
    if (AFTER.has(context.tokens[end]?.fold ?? '') && end - Math.max(cue.to, phrase.to) <= OCCASION)
      return { cue, phrase, content: changed(content, { gap: { from: at - 1, to: end + 1 } }) };
  }
  return undefined;
};

/** Tokens of a place or an occasion after the speaker: « à la barre ». */
const OCCASION = 6;
