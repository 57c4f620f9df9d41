import type { ImprintWords } from './boilerplate.ts';
import { ALL_BOILERPLATE } from './language.ts';

/** The words of all languages for one part of an imprint, as alternatives of an expression. */
export const imprint = (part: keyof ImprintWords): string =>
  ALL_BOILERPLATE.flatMap((language) => language.imprint[part]).join('|');
