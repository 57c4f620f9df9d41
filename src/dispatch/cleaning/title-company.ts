import type { CutRule } from './cut-rule.ts';

/** Kinds a headline may be taken for by its first words: « EN DIRECT. … », "Exclusive: …", "Sign up, pay up". */
export const MISTAKEN: ReadonlySet<CutRule> = new Set([
  'read-also',
  'live-stamp',
  'newsletter',
  'paywall',
  'advertisement',
  'comments',
  'source-line',
  'share',
  'caption',
  'audio',
  'tags',
  'app',
  'byline',
  'consent',
]);

/** What stands right below a headline. */
export const BELOW: ReadonlySet<CutRule> = new Set([
  'byline',
  'dateline',
  'live-stamp',
  'photo-credit',
  'caption',
  'share',
  'repeated-headline',
]);

/** Below its masthead a site has its slogan, and below that its menu. */
export const MENU: ReadonlySet<CutRule | undefined> = new Set<CutRule>(['navigation', 'button']);

/** What offers a page to be shared. */
export const CARD: ReadonlySet<CutRule | undefined> = new Set<CutRule>(['share', 'button']);

/** Who signs, and when. */
export const SIGNS: ReadonlySet<CutRule | undefined> = new Set<CutRule>(['byline', 'dateline']);
