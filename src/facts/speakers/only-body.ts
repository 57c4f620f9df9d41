import type { Draft, Occurrence, Referent, ReferentSource } from './referent.ts';
import { isBody } from './role-kinds.ts';

/** Sentences over which « le groupe » goes back to a body of which nothing is told. */
const REACH = 3;

/** "Helvanet said … The company added": the one body spoken of, whose name does not say what it is. */
export const onlyBody = (
  { tokens, lexicon, mentions }: ReferentSource,
  occurrences: readonly Occurrence[],
  turn: (sentence: number) => number,
  i: number,
  noun: string,
): Referent | undefined => {
  if (!lexicon.has(lexicon.words.roles.anyBody, noun)) return undefined;
  const floor = turn(tokens[i]?.sentence ?? 0) - REACH;
  const near = new Set<Referent>();
  const subjects = new Set<Referent>();
  // A name that says what it is is another than what no body spoken of is called.
  const told = ({ heads }: Referent): boolean =>
    heads
      .split(' ')
      .some(
        (word) =>
          isBody(lexicon, word) ||
          lexicon.has(lexicon.words.name.organisationHeads, word) ||
          lexicon.has(lexicon.words.speech.institutions, word),
      );
  for (let at = occurrences.length - 1; at >= 0; at--) {
    const { referent, sentence, subject, token } = occurrences[at] as Occurrence;
    if (turn(sentence) < floor) break;
    // "(Reuters)": who wrote it.
    if (tokens[token - 1]?.fold === '(') continue;
    const unknown = mentions[referent.mention ?? -1]?.type === 'unknown';
    if (((referent.body && !referent.plural) || (unknown && subject)) && !told(referent)) {
      near.add(referent);
      if (subject) subjects.add(referent);
    }
  }
  // "In a statement on Telegram, the Front said … The group": of several, the one that was a subject.
  const [one, other] = near.size > 1 && subjects.size === 1 ? subjects : near;
  if (one?.mention === undefined || other) return undefined;
  // A name no rule could type is a body's from now on, and what it is called is known.
  (one as Draft).body = true;
  (one as Draft).heads += `${noun} `;
  return one;
};
