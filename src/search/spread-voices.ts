/** Sentences of one voice that come in a row of rank before others are let in front. */
const PER_VOICE = 3;

/**
 * The same list, best first, with room for other voices: what repeats words already there, and a voice that has been heard
 * three times, wait until the others have had their turn. Nothing is lost.
 */
export const spreadVoices = <T>(
  ranked: readonly T[],
  voiceOf: (one: T) => string,
  wordsOf: (one: T) => string,
): readonly T[] => {
  const heard = new Map<string, number>();
  const said = new Set<string>();
  const waiting: T[] = [];
  const first = ranked.filter((one) => {
    const voice = voiceOf(one);
    const words = wordsOf(one);
    const times = heard.get(voice) ?? 0;
    const comes = times < PER_VOICE && !said.has(words);
    if (!comes) {
      waiting.push(one);
      return false;
    }
    heard.set(voice, times + 1);
    said.add(words);
    return true;
  });
  return [...first, ...waiting];
};
