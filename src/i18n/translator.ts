import { createInstance, type TFunction } from 'i18next';
import { LOCALES, type Locale } from '../language/locale.ts';
import { LANGUAGES } from './languages.ts';

/** Words a message in one language: `t(($) => $.frame.page, { page: 1, pages: 3 })`. Values are put in as they are. */
export type Translator = TFunction<'vigie'>;

const instance = createInstance({
  lng: 'en',
  fallbackLng: false,
  supportedLngs: [...LOCALES],
  ns: ['vigie'],
  defaultNS: 'vigie',
  enableSelector: true,
  initAsync: false,
  resources: { en: { vigie: LANGUAGES.en }, fr: { vigie: LANGUAGES.fr } },
  // Escaping belongs to each medium. Values are people's words: nothing in them is looked up again.
  interpolation: { escapeValue: false, skipOnVariables: true },
});
void instance.init();

const translators: Record<Locale, Translator> = { en: instance.getFixedT('en'), fr: instance.getFixedT('fr') };

/** The words of a language. Complete in both: a test holds `fr` to `en`. */
export const translator = (locale: Locale): Translator => translators[locale];
