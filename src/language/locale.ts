/** The languages Vigie reads, is asked in and answers in. ISO 639-1. */
export const LOCALES = ['en', 'fr'] as const;
export type Locale = (typeof LOCALES)[number];

/** Narrows any language or locale tag (`en-GB`, `fr`, `de`) to one Vigie speaks; English where it speaks neither. */
export const toLocale = (tag: string): Locale => (tag.toLowerCase().startsWith('fr') ? 'fr' : 'en');

/** A stored or typed locale, exactly; undefined for one that Vigie does not speak. */
export const parseLocale = (text: string): Locale | undefined => LOCALES.find((locale) => locale === text);
