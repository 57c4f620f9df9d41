import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { resourceTypes } from '../../scripts/resource-types.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { LOCALES } from '../../src/language/locale.ts';

interface Tree {
  readonly [key: string]: string | Tree;
}

const PLURAL = /_(zero|one|two|few|many|other)$/;

const messages = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : messages(value, `${path}${key}.`),
  );

const variables = (message: string): string[] =>
  [...new Set([...message.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? ''))].sort();

/** Key without plural form → the variables of its fullest form, and the forms it has. */
const shape = (tree: Tree) => {
  const keys = new Map<string, { forms: string[]; variables: string[] }>();
  for (const [path, message] of messages(tree)) {
    const form = PLURAL.exec(path)?.[1];
    const key = path.replace(PLURAL, '');
    const known = keys.get(key) ?? { forms: [], variables: [] };
    keys.set(key, {
      forms: form ? [...known.forms, form] : known.forms,
      variables: [...new Set([...known.variables, ...variables(message)])].sort(),
    });
  }
  return keys;
};

const en = shape(LANGUAGES.en);
const fr = shape(LANGUAGES.fr);

test('French has the keys of English, no more and no less', () => {
  expect([...fr.keys()].sort()).toEqual([...en.keys()].sort());
});

test('every message takes the same variables in both languages', () => {
  for (const [key, { variables }] of en) expect({ key, variables: fr.get(key)?.variables }).toEqual({ key, variables });
});

test.for(LOCALES)('every counted message has every plural form of %s', (locale) => {
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.sort();
  for (const [key, message] of shape(LANGUAGES[locale]))
    if (message.forms.length > 0) expect({ key, forms: message.forms.sort() }).toEqual({ key, forms });
});

test('no message is empty, and none has stray spaces', () => {
  for (const locale of LOCALES)
    for (const [key, message] of messages(LANGUAGES[locale])) {
      if (/frame\.(open|close)$/.test(key)) continue;
      expect({ locale, key, message }).toEqual({ locale, key, message: message.trim() });
      expect(message).not.toBe('');
    }
});

test('our own words are neutral: loaded words belong to sources', () => {
  const loaded = /r[ée]gime|daesh|daech|\bisis\b|milice|militia|terroris|rebel|martyr/i;
  for (const locale of LOCALES)
    for (const [key, message] of messages(LANGUAGES[locale]))
      expect({ key, loaded: loaded.exec(message)?.[0] }).toEqual({ key });
});

test('the generated types are those of locales/en: run `npm run locales` after a change', async () => {
  const written = await readFile(new URL('../../src/i18n/resources.d.ts', import.meta.url), 'utf8');
  expect(written).toBe(resourceTypes());
});
