import { COGNATE_ENDINGS } from '../language/cognates.ts';
import type { Locale } from '../language/locale.ts';

/** What is left before an ending says enough only from so many letters on. */
const MIN_STEM = 4;

/** How a word may be spelt in the other language: as it is, and with the ending that language gives it. */
export const cognateForms = (form: string, from: Locale): readonly string[] => {
  const forms = new Set([form]);
  for (const [french, english] of COGNATE_ENDINGS) {
    const [own, other] = from === 'fr' ? [french, english] : [english, french];
    if (form.length - own.length >= MIN_STEM && form.endsWith(own))
      forms.add(form.slice(0, form.length - own.length) + other);
  }
  return [...forms];
};
