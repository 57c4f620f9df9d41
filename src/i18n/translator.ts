import { createInstance, keyFromSelector, type TFunction } from 'i18next';
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

/** A message takes hundreds of words, most of them those of the message before; so many are kept, then all are forgotten. */
const REMEMBERED = 20_000;

/** Where a person's own words may stand among the values: these are never kept. */
const PERSONAL = /^(?:titles|replies\.refused|frame\.colon|frame\.quoted)/;

type Values = Readonly<Record<string, unknown>>;

/** Forms of a message that differ by a number: a selector names what they have in common. */
const PLURAL = /_(?:zero|one|two|few|many|other)$/;

/** The messages with the path of each in its place: a selector picks its path from it as it would pick the words. */
const pathsOf = (messages: object, before: string): Readonly<Record<string, unknown>> => {
  const paths: Record<string, unknown> = {};
  for (const [name, words] of Object.entries(messages)) {
    const common = typeof words === 'string' ? name.replace(PLURAL, '') : name;
    for (const one of new Set([name, common]))
      paths[one] ??= typeof words === 'string' ? `${before}${one}` : pathsOf(words, `${before}${one}.`);
  }
  return paths;
};

const paths = pathsOf(LANGUAGES.en, '');

type Selector = Parameters<typeof keyFromSelector>[0];

/** The same as `keyFromSelector` gives, without a proxy for each step: a message takes hundreds of words. */
const pathOf = (selector: Selector): string => {
  const path = (selector as (messages: unknown) => unknown)(paths);
  return typeof path === 'string' ? path : keyFromSelector(selector);
};

/** Words each message once: the same key with the same values is the same text. */
const remembering = (translate: Translator): Translator => {
  const known = new Map<string, unknown>();
  const remembered = (selector: Selector, values?: Values): unknown => {
    const path = pathOf(selector);
    const word = translate as unknown as (path: string, values?: Values) => unknown;
    if (values && PERSONAL.test(path)) return word(path, values);
    const key = values ? `${path}\0${Object.entries(values).flat().join('\0')}` : path;
    const before = known.get(key);
    if (before !== undefined) return before;
    const text = word(path, values);
    if (known.size >= REMEMBERED) known.clear();
    known.set(key, text);
    return text;
  };
  return remembered as unknown as Translator;
};

const translators: Record<Locale, Translator> = {
  en: remembering(instance.getFixedT('en')),
  fr: remembering(instance.getFixedT('fr')),
};

/** The words of a language. Complete in both: a test holds `fr` to `en`. */
export const translator = (locale: Locale): Translator => translators[locale];
