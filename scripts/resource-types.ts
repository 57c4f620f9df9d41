import { mergeResourcesAsInterface } from 'i18next-resources-for-ts';
import { LANGUAGES } from '../src/i18n/languages.ts';

/** The literal types of `locales/en`, one property for each file: what `src/i18n/resources.d.ts` must hold. */
export const resourceTypes = (): string => {
  const areas = Object.entries(LANGUAGES.en).map(([name, resources]) => ({ name, resources }));
  return `// Written by \`npm run locales\` from locales/en. Do not edit.\n${mergeResourcesAsInterface(areas)}`;
};
