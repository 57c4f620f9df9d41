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

/** Nothing but a pronoun, folded, of both languages: who that is stands before. */
export const PRONOUN_ALONE =
  /^(?:il|elle|ils|elles|lui|eux|celui-ci|celle-ci|ceux-ci|celles-ci|ce dernier|cette derniere|ces derniers|he|she|they|it|him|her|them|the latter)$/u;

/** Nobody in particular, folded, of both languages. */
export const NOBODY_ALONE = /^(?:on|l'on|nous|we|you|vous)$/u;

/** Says that whoever speaks keeps his name back, folded, of both languages. */
export const NAME_WITHHELD =
  /(?<!\p{L})(?:anonym\p{L}*|sous (?:le )?(?:couvert|sceau)|ne (?:pas |veut pas |souhaite pas )?etre (?:nomme|cite|identifie)e?s?|(?:withh\p{L}+|leave out|without giving|not be) (?:his |her |their )?(?:names?|named|identified))(?!\p{L})/u;

/** « A la préfecture, on assure », « indique-t-on de source diplomatique »: somebody there, folded, of both languages. */
export const SOMEBODY_THERE =
  /(?<!\p{L})(?:de sources? \p{L}+|(?:a|au|aux|chez|dans l'entourage) ?[^,]{2,60}, on(?!\p{L}))/u;

/** Before « source », folded, of both languages: none is given. To end the text before it. */
export const WITHOUT_NAMING =
  /(?<!\p{L})(?:sans (?:nommer|citer|preciser|indiquer|donner|identifier|reveler)|without (?:naming|citing|giving|identifying|quoting|specifying))(?: (?:de|d'|aucune?|sa|ses|la|les|any|a|an|its|their|his|her|the))*\s*$/u;
