import { isNamesOnly } from './names.ts';
import { isProse, isStory, type PageLine } from './page-line.ts';
import { LABEL_CHARACTERS, reports } from './phrases.ts';
import type { Verdicts } from './verdicts.ts';

const AGENCIES =
  'afp|agence france-presse|reuters|ap|associated press|getty( images)?|epa(-efe)?|sipa( press| usa)?|belga|ats|pa( wire| media| images)?|maxppp|keystone|anadolu( agency)?|efe|xinhua|tass|sputnik|ria novosti|bloomberg|shutterstock|istock|alamy|abaca|hans lucas|dvids|zuma( press)?|nurphoto|polaris|magnum|cp|presse canadienne|canadian press|ansa|dpa|picture alliance|sana|irna|tasnim|handout|archives|wikimedia( commons)?|flickr|pool|ap photo|afp photo';
const MARKED = new RegExp(
  `(©|\\(c\\)|\\bcredits?( photos?)? ?:|\\bphotos? ?:|\\bphotograph(s|e|ie)? ?:|\\bpicture ?:|\\bimage ?:|\\bphoto(graph)? by\\b|\\bgetty images\\b|\\bap photo\\b|\\bafp photo\\b|\\bafp via\\b|\\bvia (ap|afp|reuters|getty)\\b|\\bshutterstock\\b|\\b(reuters|ap|afp|epa|getty) ?/ ?\\p{L}|/ ?(${AGENCIES})\\b(?! ?/)|\\bphoto (d'archives |d'illustration )?(afp|ap|reuters|archives)\\b)`,
  'u',
);
const ENDS = new RegExp(
  `([(/|[–—:-]|©|photos?|credits?:?|via|,)\\s*[\\p{L}.' -]{0,40}\\b(${AGENCIES})[^\\p{L}]*$`,
  'u',
);
/** « (P. Aumont/Terrain Libre) », "(Glenna Hartsook/MetroLedger)": photographer and owner in brackets at the end. */
const BRACKETED =
  /[([]\s*(?:\p{Lu}\p{Ll}{2,11}:\s?)?\p{Lu}[\p{L}.'’ -]{1,40}(?:\s?[/|]\s?\p{Lu}[\p{L}\d.'’& -]{1,40}){1,3}[)\]]\.?$/u;
/** « … sous un tilleul, à Bourges. (DR) »: rights reserved. */
const RESERVED = /[\p{L}.!?»”]\s*[([](?:(?:[Pp]hotos?|PHOTOS?)\s)?(?:DR|D\.R\.)[)\]]\.?$/u;
/** "Randy Tolk/Signal photo", « SYLVAIN ORTHEZ POUR « LE COURRIER » », « OMAR HAJ KADOUR / AFP ». */
const PHOTO_OWNER = /(?:^|[.!?»”]\s+)Photos?\s[\p{Lu}][^.!?]{1,40}\/\s?[\p{Lu}][^.!?]{1,40}$/u;
/** « Photo Iris Kermarec »: the word and a name, and nothing else. */
const PHOTO_NAME = /^Photos? \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}$/u;
/** « … toutes les 20 minutes. Infographie Le Phare ». */
const DRAWN =
  /[.!?»”]\s+(?:Photos?|Infographie|Illustration|Graphic|Picture)\s:?\s?\p{Lu}(?:[^.!?]{1,40}|\.(?:\s?\p{Lu}\.?){1,3})$/u;
const OWNER = /^\p{Lu}[\p{L}.'’ -]{2,40}(?:\s?\/\s?\p{Lu}[\p{L}\d.'’& -]{1,40}){1,2}$/u;
const CAPITALS_FOR = /^[\p{Lu}.'’ -]{4,40} (POUR|FOR)\s[«“"]?[\p{Lu}\d.'’«\s»“”"-]{2,60}$/u;
/** A sentence, then a name in capitals: « … avant la rupture. ARCHIVES MUNICIPALES DE SÉRIGNY ». */
const CAPITALS_AFTER = /[.!?»”]\s+[\p{Lu}][\p{Lu}\d.'’/« »“”&-]*(\s+[\p{Lu}/«»“”"][\p{Lu}\d.'’/«»“”"&-]*){1,9}$/u;
/** "… on Sunday. Tilda Moss/Channel Nine East": a sentence, then photographer and owner. */
const OWNER_AFTER = /[.!?»”]\s+\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){0,3}\s?\/\s?\p{Lu}[\p{L}\d.'’& -]{1,40}$/u;
/** « … s'est envolé. | LE RIVAGE / MORGANE TADEG »: behind a bar, in capitals. */
const CAPITALS_BAR = /(?:^|[\p{L}.!?»”]\s+)\|\s?\p{Lu}{2}[\p{Lu}.'’& /-]{1,60}$/u;
/** "… in December 2018. Baran Demirci for SQ": a sentence, then who took it and for whom. */
const OWNER_FOR =
  /[.!?»”]\s+\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){1,3} (?:pour|for|via) (?:\p{Ll}{2,3} )?\p{Lu}[\p{L}\d.'’&-]*(?:\s\p{Lu}[\p{L}\d.'’&-]*){0,3}$/u;
/** « Lionel Castéra pour « Confluences » »: a name, then for whom, in quotation marks. */
const NAME_FOR =
  /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){1,3} (?:pour|for|via) (?:«\s?[^«»]{2,40}\s?»|[“"][^“”"]{2,40}[”"])$/u;
/** "(Lena Kasparek for The Capital Post)", "[Yusuf Karadag – Anatolian Agency]": who and for whom, in brackets at the end. */
const BRACKETED_FOR =
  /(?:\(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3} (?:for|pour|via) \p{Lu}[^()]{1,40}\)|\[\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}\s?[–—/-]\s?\p{Lu}[^\]]{1,40}\])\.?$/u;
/** « [Keystone - Nadia Röthli] »: a line in brackets that begins with an agency. */
const IN_BRACKETS = new RegExp(`^[\\[(]\\s?(?:${AGENCIES})\\b[^\\])]{0,50}[\\])]$`, 'u');
/** "(Courtesy of Trollhav Shipyard)", "(ANB News: Tegan Marlowe)": whose it is, in brackets behind the sentence. */
const BRACKETED_OWNER =
  /[.!?»”\p{L}]\s*\((?:(?:photo |image |picture )?courtesy (?:of )?[^()]{2,50}|\p{Lu}[\p{L}\d.'’& -]{1,30}: \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}|handout|supplied|fourni[e]?|archives?)\)\.?$/iu;
/** "… the railway station.—Indus Times/File", « … le comptoir. | L'Estuaire libre », « … ce jeudi. - Capture d'écran Canal 9 ». */
const OWNER_BEHIND =
  /[.!?»”]\s?(?:[—–]\s?|\|\s|-\s)(?:\p{Lu}[\p{L}\d.'’&-]*(?: \p{Lu}?[\p{L}\d.'’&-]+){0,3})(?:\/\s?\p{Lu}[\p{L}]+)?$/u;
/** « M. Castel. – C'est donc oui. »: a sentence behind the dash is what somebody says. */
const SAID_BEHIND = /[.!?»”]\s?[—–-]\s.*(?<![\p{L}\p{N}])\p{Ll}.*[.!?…]$/u;
/** "… hatch covers were never found. Source: EU naval mission": what is seen, and whose it is. */
const SOURCED = /[.!?»”"]\s(?:Sources?|SOURCES?)\s?:\s\p{Lu}[^.!?:]{1,60}\.?$/u;
/** "… at the microphone. [RRI]": the owner's initials in brackets behind the sentence. */
const INITIALS_BEHIND = /[.!?»”]\s\[\p{Lu}[\p{Lu}\d.-]{1,7}\]$/u;
/** "Some call it the new feed.Credit...Corinne Abbott": the label ran into the caption. */
const GLUED_CREDIT = /[\p{L}.!?”"»]credit(?:s|\.{3}|…|:)\s?\.*\p{Lu}/iu;
/** In a sentence the credit is its end or its beginning. */
const EDGE_CHARACTERS = 70;

const isMarked = (line: PageLine): boolean =>
  isProse(line)
    ? MARKED.test(line.folded.slice(-EDGE_CHARACTERS)) || MARKED.test(line.folded.slice(0, 14))
    : MARKED.test(line.folded);

/** A picture's sentence with an owner behind a dash is no longer. */
const BEHIND_WORDS = 30;

/** A caption has at most so many words: with its credit it may be a sentence or two. */
const CAPTION_WORDS = 60;

/** A signature has at most so many words. */
const SIGNATURE_WORDS = 9;
const SIGNATURE = new RegExp(
  `^[^!?]{0,60}?\\(?(?:avec|with|(?:with )?(?:input|reporting|files) from) (?:the |l')?(?:${AGENCIES})(?:[ ,&]+(?:et |and )?(?:${AGENCIES}))*\\)?$`,
  'u',
);

/** « (Keystone-ATS) »: agencies in brackets, and no picture's line. */
const SIGNED_ALONE = new RegExp(`^\\((?:${AGENCIES})(?:\\s?[-/,]\\s?(?:${AGENCIES}))*\\)$`, 'u');

/** « Le Courrier (avec AFP) », "— With input from AP": who the text, and no picture, is from. */
export const isAgencySigned = (line: PageLine): boolean =>
  line.words <= SIGNATURE_WORDS && (SIGNATURE.test(line.folded) || SIGNED_ALONE.test(line.folded));

/** « 3. Questions / Réponses »: a heading with its number. */
const NUMBERED = /^\d{1,2}[.)]\s\p{Lu}[\p{L}\s/'’-]{1,60}$/u;

/** “He knows,” Dalisay said. —WITH A REPORT FROM REUTERS: somebody's words, and who else the story is from. */
const SAID = /^["“«][^"“”«»]{12,}[,.!?]?["”»],? \p{L}/u;

/** A photo credit, alone or at the end of its caption. */
export const isCredit = (line: PageLine): boolean => {
  if (line.folded.length > LABEL_CHARACTERS || line.words > CAPTION_WORDS || /copyright/.test(line.folded))
    return false;
  if (SAID.test(line.text) && reports(line) && !/[)\]]$/.test(line.text)) return false;
  if (isAgencySigned(line) || NUMBERED.test(line.text)) return false;
  if (isMarked(line)) return line.words <= 30 || /[)\p{L}]$/u.test(line.text);
  if (
    BRACKETED.test(line.text) ||
    RESERVED.test(line.text) ||
    PHOTO_OWNER.test(line.text) ||
    PHOTO_NAME.test(line.text) ||
    DRAWN.test(line.text) ||
    OWNER.test(line.text) ||
    CAPITALS_FOR.test(line.text) ||
    OWNER_AFTER.test(line.text) ||
    CAPITALS_BAR.test(line.text) ||
    NAME_FOR.test(line.text) ||
    OWNER_FOR.test(line.text) ||
    BRACKETED_FOR.test(line.text) ||
    IN_BRACKETS.test(line.folded) ||
    BRACKETED_OWNER.test(line.text) ||
    (OWNER_BEHIND.test(line.text) && line.words <= BEHIND_WORDS && !SAID_BEHIND.test(line.text)) ||
    GLUED_CREDIT.test(line.text) ||
    INITIALS_BEHIND.test(line.text) ||
    (SOURCED.test(line.text) && line.words <= BEHIND_WORDS)
  )
    return true;
  if (CAPITALS_AFTER.test(line.text) && line.words > 4) return true;
  return line.words > 3 && !/[.!?]$/.test(line.text) && ENDS.test(line.folded);
};

/** A page has so many sentences below the owner of a picture at its head. */
const BELOW_LINES = 3;
const OWNED_BY = /^(?:©|\(c\))\s?(?=\p{Lu})/iu;

/** « © Alain Corminboeuf » above the story: a picture's owner, and not the page's. */
export const signPictures = (lines: readonly PageLine[], verdicts: Verdicts): void => {
  let below = 0;
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i];
    if (!line) continue;
    if (!verdicts[i] && isStory(line)) below++;
    if (below < BELOW_LINES || verdicts[i] !== 'footer' || !OWNED_BY.test(line.text)) continue;
    const owner = line.text.replace(OWNED_BY, '');
    if (isNamesOnly({ ...line, text: owner }) || (verdicts[i - 1] && OWNER.test(owner))) verdicts[i] = 'photo-credit';
  }
};

/** A caption where the credit comes with a sentence, else the bare credit. */
export const creditRule = (line: PageLine): 'caption' | 'photo-credit' => (isProse(line) ? 'caption' : 'photo-credit');
