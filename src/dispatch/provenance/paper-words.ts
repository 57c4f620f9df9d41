import { ALL_BOILERPLATE } from '../../language/language.ts';
import { foldText } from '../../text/fold.ts';

const paperWords: ReadonlySet<string> = new Set(ALL_BOILERPLATE.flatMap((language) => language.paperWords));
const sections: ReadonlySet<string> = new Set(ALL_BOILERPLATE.flatMap((language) => language.sections));
const wordsIn = (name: string): readonly string[] => foldText(name).match(/\p{L}+/gu) ?? [];
/** True for a name with a word that newspapers, broadcasters and institutes are called by. */
export const isPaper = (name: string): boolean => wordsIn(name).some((word) => paperWords.has(word));
/** … and that no section is called by: "Commodities News" is one. */
export const isNoSection = (name: string): boolean =>
  wordsIn(name).some((word) => paperWords.has(word) && !sections.has(word));
