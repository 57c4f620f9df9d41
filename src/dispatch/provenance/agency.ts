import type { CutRule } from '../cleaning/cut-rule.ts';
import type { Known } from '../dispatch.ts';
import type { Page } from '../page.ts';

/** Agencies by the name they sign with. */
const NAMES: Readonly<Record<string, string>> = {
  AFP: 'AFP',
  'Agence France-Presse': 'AFP',
  Reuters: 'Reuters',
  REUTERS: 'Reuters',
  AP: 'AP',
  'Associated Press': 'AP',
  Belga: 'Belga',
  'Keystone-ATS': 'Keystone-ATS',
  ATS: 'ATS',
  EFE: 'EFE',
  Xinhua: 'Xinhua',
  UPI: 'UPI',
  TASS: 'TASS',
  ANSA: 'ANSA',
  DPA: 'DPA',
  dpa: 'DPA',
  SANA: 'SANA',
  'PA Media': 'PA',
  'La Presse canadienne': 'La Presse canadienne',
  'The Canadian Press': 'The Canadian Press',
  Anadolu: 'Anadolu',
  PTI: 'PTI',
  ANI: 'ANI',
  IANS: 'IANS',
  Kyodo: 'Kyodo',
  Yonhap: 'Yonhap',
  Bernama: 'Bernama',
  Interfax: 'Interfax',
  'RIA Novosti': 'RIA Novosti',
  Lusa: 'Lusa',
  KUNA: 'KUNA',
  IRNA: 'IRNA',
  'Agence QMI': 'Agence QMI',
  AAP: 'AAP',
};
/** Agencies whose initials mean other things too: only behind « avec », "with", or in brackets. */
const INITIALS: Readonly<Record<string, string>> = {
  MAP: 'MAP',
  APS: 'APS',
  TAP: 'TAP',
  AA: 'Anadolu',
  SPA: 'SPA',
  WAM: 'WAM',
  MENA: 'MENA',
  APA: 'APA',
  NAN: 'NAN',
};
const names = Object.keys(NAMES)
  .sort((a, b) => b.length - a.length)
  .join('|');

const all: Readonly<Record<string, string>> = { ...NAMES, ...INITIALS };
/** « B. L. avec AFP », "With input from AFP", "(PTI)": whoever else signs the line. */
const WITH = new RegExp(
  `(?:(?<!\\p{L})(?:avec|with|source ?:|(?:input|reporting|files|inputs) from)(?: the| l['’])? ?|^\\()(${[...Object.keys(all)].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})`,
  'iu',
);
/** "© 2019 The Associated Press. All rights reserved." */
const OWNED = new RegExp(`(?:©|copyright).{0,12}?(?:The )?(${names})(?!\\p{L})`, 'iu');
const SIGNATURE = new RegExp(`(?<!\\p{L})(${names})(?!\\p{L})`, 'u');
/** "OSTRAVEL, Sept 9 (Reuters) - ", "MOSCOW, June 6. /TASS/. ", "WASHINGTON (AP) — ", « (AFP) ». */
const DATELINE = new RegExp(`^\\p{Lu}[^.!?]{1,60}?\\.?\\s?[(/](${names})[)/]\\.?\\s?[-–—.]?\\s`, 'u');
const SIGNED_END = new RegExp(`\\((?:avec )?(${names})\\)\\.?$`, 'u');

/** A line that is an agency's name and nothing else. */
const ALONE = new RegExp(`^(${names})\\.?$`, 'u');
/** Beside a picture an agency's name is the picture's. */
const PICTURES: ReadonlySet<CutRule> = new Set([
  'photo-credit',
  'caption',
  'most-read',
  'read-also',
  'comments',
  'share',
]);
/** A line an agency is signed in is short. */
const SIGNED_CHARACTERS = 120;
const SIGNED: ReadonlySet<CutRule> = new Set(['byline', 'source-line', 'dateline', 'correction']);

/** The agency a text is signed with: a signature line, « avec Reuters », or the dateline its first sentence begins with. */
export const inferAgency = ({ text, cuts, paragraphs }: Page): Known<string> | undefined => {
  const body = paragraphs.filter((paragraph) => paragraph.role === 'body');
  const first = body[0] ? text.slice(body[0].start, body[0].end).slice(0, 200) : '';
  const last = body.at(-1);
  const found = (name: string | undefined, rule: string): Known<string> | undefined => {
    const value = name ? (all[name] ?? all[name.toUpperCase()]) : undefined;
    return value ? { value, basis: 'inferred', rule } : undefined;
  };
  const lead = found(DATELINE.exec(first)?.[1], 'dateline');
  if (lead) return lead;
  // Alone above the story it is whose text this is; the one that gave files to it is named below.
  for (const cut of cuts) {
    if (cut.start > (body[0]?.start ?? 0) || PICTURES.has(cut.rule) || cut.end - cut.start > SIGNED_CHARACTERS)
      continue;
    const alone = found(ALONE.exec(text.slice(cut.start, cut.end))?.[1], 'signature');
    if (alone) return alone;
  }
  for (const cut of cuts) {
    if (!SIGNED.has(cut.rule) || cut.end - cut.start > 300) continue;
    const signed = found(SIGNATURE.exec(text.slice(cut.start, cut.end))?.[1], 'signature');
    if (signed) return signed;
  }
  for (const cut of cuts) {
    if (PICTURES.has(cut.rule) || cut.end - cut.start > SIGNED_CHARACTERS) continue;
    const line = text.slice(cut.start, cut.end);
    const signed =
      found(WITH.exec(line)?.[1] ?? ALONE.exec(line)?.[1], 'signature') ?? found(OWNED.exec(line)?.[1], 'copyright');
    if (signed) return signed;
  }
  return found(last ? SIGNED_END.exec(text.slice(last.start, last.end).slice(-60))?.[1] : undefined, 'signature');
};
