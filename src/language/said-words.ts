import type { Locale } from './locale.ts';

/** Words that turn a sentence round, folded, of both languages: two wordings of one statement both have one or both have none. */
export const NEGATION =
  /(?<!\p{L})(?:no|not|nor|neither|never|none|nobody|nothing|without|\p{L}+n't|cannot|ne|n'|ni|pas|jamais|aucune?|sans|rien)(?!\p{L})|(?<!\p{L})n'/u;

/** Military and police ranks, folded: nobody holds two at once. Longer ones come first where one holds another. */
export const RANKS: Readonly<Record<Locale, readonly string[]>> = {
  en: 'major general|brigadier general|lieutenant general|general|lieutenant colonel|colonel|lieutenant commander|vice admiral|rear admiral|admiral|second lieutenant|lieutenant|sergeant major|sergeant|major|captain|brigadier|corporal|field marshal'.split(
    '|',
  ),
  fr: 'general de brigade|general de division|general de corps d armee|general d armee|general major|lieutenant general|general|lieutenant colonel|colonel|commandant|capitaine|sous lieutenant|lieutenant|vice amiral|contre amiral|amiral|adjudant|sergent|caporal|marechal'.split(
    '|',
  ),
};

/** Before a name, of both languages. */
export const LEADING_ARTICLE = /^(?:(?:the|la|le|les)\s+|l['’])/iu;
