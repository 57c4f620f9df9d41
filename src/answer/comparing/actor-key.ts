import { NATION_WORDS } from '../../language/nations.ts';
import { STATE_WORDS } from '../../language/state-words.ts';
import { nationsIn } from '../../linking/nations.ts';
import { analyse } from '../../search/analyse.ts';

const nationWords: readonly string[] = Object.values(NATION_WORDS).flat();

const isNationWord = (form: string): boolean =>
  nationWords.some((word) => word.length > 3 && form.startsWith(word)) || form === 'us';

/** Words that say something in both languages: nobody knows which one a name is in. */
const wordsOf = (name: string): readonly string[] => {
  const french = new Set(analyse(name, 'fr').map(({ form }) => form));
  return analyse(name, 'en').flatMap(({ form }) => (french.has(form) ? [form] : []));
};

/**
 * The state that names or words stand for, if they stand for a state and nothing else: « les États-Unis », "US forces" and
 * « l'armée américaine » are one actor, « la coalition conduite par les États-Unis » and "Iran-backed groups" are others.
 */
export const stateOf = (names: readonly string[]): string | undefined => {
  const nations = new Set(names.flatMap((name) => [...nationsIn(name)]));
  const [only] = nations;
  if (nations.size !== 1) return undefined;
  const plain = names.flatMap(wordsOf).every((word) => STATE_WORDS.has(word) || isNationWord(word));
  return plain ? `state ${only}` : undefined;
};
