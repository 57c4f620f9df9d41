import { phraseEnd } from './phrase-end.ts';
import { bare, type QuoteContext, type Unit } from './quote-context.ts';
import type { Attribution } from './reading.ts';

/** "told X" is the verb itself, "according to" tells nobody. */
const toldFrom = ({ cue }: Attribution): number => (cue.kind === 'according' ? cue.to : cue.from);

/** Who passed the words on: « cité par Reuters », "told Reuters", « à l'AFP ». */
export const chainOf = (
  context: QuoteContext,
  unit: Unit,
  attribution: Attribution,
): readonly { start: number; end: number }[] => {
  const { lexicon, tokens, mentions } = context;
  const { speech } = lexicon.words;
  const links: { start: number; end: number }[] = [];
  const through = mentions[attribution.through?.mention ?? -1];
  if (through?.type === 'organisation') links.push({ start: through.start, end: through.end });
  const outside = (at: number): boolean =>
    bare(context, at) && (at < attribution.content.from || at >= attribution.content.to);
  for (let at = unit.from; at < unit.to; at++) {
    if (!outside(at)) continue;
    const relayed = lexicon.phrases(speech.relayed).at(tokens, at);
    const end = relayed ? phraseEnd(context, unit, at + relayed) : 0;
    const inside = relayed
      ? mentions.find(
          (mention) =>
            mention.start >= (tokens[at + relayed]?.start ?? 0) && mention.end <= (tokens[end - 1]?.end ?? 0),
        )
      : undefined;
    if (inside && inside.type !== 'person') links.push({ start: inside.start, end: inside.end });
    const told =
      !relayed && at >= toldFrom(attribution) && at - attribution.cue.to < 12
        ? lexicon.phrases(speech.told).at(tokens, at)
        : 0;
    // « a » and « à » are one when folded.
    if (!told || tokens[at]?.text === 'a' || lexicon.has(speech.platforms, tokens[at])) continue;
    let name = at + told;
    while (name < at + told + 3 && (context.mentionOf[name] ?? -1) < 0 && tokens[name]?.kind === 'word') name++;
    const mention = mentions[context.mentionOf[name] ?? -1];
    const speaker = name >= (attribution.phrase?.from ?? name + 1) && name < (attribution.phrase?.to ?? 0);
    if (mention?.type === 'organisation' && mention.start === tokens[name]?.start && outside(name) && !speaker)
      links.push({ start: mention.start, end: mention.end });
  }
  return links.filter((link, index) => links.findIndex((other) => other.start === link.start) === index);
};
