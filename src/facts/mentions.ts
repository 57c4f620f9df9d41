import { linkAcronyms } from './acronyms.ts';
import { atStart, isAcronym, runAt, shouted, startsName } from './candidates.ts';
import type { Mention, MentionType } from './facts.ts';
import type { Lexicon } from './lexicon.ts';
import { datelineEnd, isNickname, isPeople } from './name-evidence.ts';
import { isPeopleAdjective } from './name-position.ts';
import { knownAs, type Typed, typeOf } from './name-types.ts';
import { extendName, hasHead } from './organisations.ts';
import { titleBefore } from './persons.ts';
import { settleNames } from './settle-names.ts';
import type { Token } from './tokens.ts';

/** A mention in the making: a token range. */
export interface Draft extends Typed {
  readonly from: number;
  readonly to: number;
  /** Stands where a capital says nothing, and no rule saw a name. */
  readonly doubtful?: boolean;
}

/** Characters beyond which a run of capitals is no name. */
const LONGEST = 120;

/** Names of one dispatch, typed by rules; a capitalised run no rule can type is `unknown`. */
export const findMentions = (text: string, tokens: readonly Token[], lexicon: Lexicon): readonly Mention[] => {
  const shout = shouted(tokens);
  const lower = new Set(tokens.filter((token) => token.kind === 'word' && !token.capital).map((token) => token.fold));
  const drafts: Draft[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    const lowerHead = token?.kind === 'word' && !token.capital ? lowerName(tokens, i, lexicon) : undefined;
    if (lowerHead) {
      drafts.push(lowerHead);
      i = lowerHead.to;
    } else if (token && startsName(tokens, i) && !shout.has(token.sentence)) {
      const occasion = occasionEnd(tokens, i, lexicon);
      if (occasion > i) {
        i = occasion;
        continue;
      }
      const found = readRun(tokens, i, lexicon, lower);
      drafts.push(...found.drafts);
      i = Math.max(found.end, i + 1);
    } else i++;
  }
  const linked = linkAcronyms(tokens, drafts, lexicon);
  return settleNames(text, tokens, linked, lexicon);
};

/** « ministère de la Défense », « département d'Etat américain »: a head in lower case that a capital or a people completes. */
const lowerName = (tokens: readonly Token[], i: number, lexicon: Lexicon): Draft | undefined => {
  const head = lexicon.phrases(lexicon.words.name.lowerHeads).at(tokens, i);
  if (!head) return undefined;
  const to = extendName(tokens, i, i + head, lexicon);
  const named = tokens.slice(i, to).some((token) => token.capital || lexicon.demonyms.has(token.fold));
  return named && to > i + 1 ? { from: i, to, type: 'organisation' } : undefined;
};

/** « Coupe des Provinces », "Nobel Prize": index after a capital that names an occasion and no one; `i` for none. */
const occasionEnd = (tokens: readonly Token[], i: number, lexicon: Lexicon): number => {
  const { occasions } = lexicon.words.name;
  const head = tokens[i];
  if (lexicon.words.number.nounLast) {
    const { to } = runAt(tokens, i, lexicon);
    return to - i > 1 && lexicon.has(occasions, tokens[to - 1]?.fold ?? '') && !lexicon.firstNames.has(head?.fold ?? '')
      ? to
      : i;
  }
  if (!head || atStart(tokens, i) || !lexicon.has(occasions, head.fold)) return i;
  let at = i + 1;
  if (!lexicon.has(lexicon.words.of, tokens[at]?.fold ?? '')) return at;
  while (
    lexicon.has(lexicon.words.of, tokens[at]?.fold ?? '') ||
    lexicon.has(lexicon.words.definite, tokens[at]?.fold ?? '')
  )
    at++;
  return tokens[at]?.capital && tokens[at]?.sentence === head.sentence ? runAt(tokens, at, lexicon).to : i + 1;
};

const readRun = (
  tokens: readonly Token[],
  i: number,
  lexicon: Lexicon,
  lower: ReadonlySet<string>,
): { drafts: readonly Draft[]; end: number } => {
  const run = runAt(tokens, i, lexicon);
  const drafts: Draft[] = [];
  let at = i;
  let title: number | undefined;
  const { name } = lexicon.words;
  while (at < run.to) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind !== 'word') {
      at++;
      continue;
    }
    const whole = knownAs(tokens, at, run.to, lexicon);
    if (whole) break;
    const phrase = lexicon.phrases(name.titles).at(tokens, at);
    if (
      phrase &&
      token.fold !== 'pape' &&
      !(phrase === 1 && at + 1 === run.to && !atStart(tokens, at) && lexicon.firstNames.has(token.fold))
    ) {
      title ??= at;
      at += phrase;
      if (tokens[at]?.fold === '.' && tokens[at]?.glued) at++;
      continue;
    }
    const opener =
      atStart(tokens, at) &&
      !(at + 1 < run.to && lexicon.has(name.particles, token.fold)) &&
      (lexicon.has(lexicon.words.openers, token.fold) ||
        (lower.has(token.fold) &&
          !lexicon.firstNames.has(token.fold) &&
          lexicon.places.at(tokens, at) === 0 &&
          !isAcronym(token)));
    if (lexicon.has(lexicon.words.functionWords, token.fold) && !isAcronym(token)) {
      if (title === undefined || at + 1 < run.to) at++;
      else at = run.to;
      continue;
    }
    if (opener && (at + 1 < run.to ? tokens[at + 1]?.fold !== '-' : true) && !hasHead(tokens, at, at + 1, lexicon)) {
      at++;
      continue;
    }
    if (
      (lexicon.demonyms.has(token.fold) || lexicon.has(name.titleAdjectives, token.fold)) &&
      at + 1 < run.to &&
      tokens[at + 1]?.fold !== '-'
    ) {
      const titleNext =
        lexicon.phrases(name.titles).at(tokens, at + 1) ||
        lexicon.has(name.titleAdjectives, tokens[at + 1]?.fold ?? '');
      if (titleNext) {
        title ??= lexicon.demonyms.has(token.fold) ? undefined : at;
        at++;
        continue;
      }
    }
    if (
      lexicon.demonyms.has(token.fold) &&
      token.fold.endsWith('s') &&
      at + 1 < run.to &&
      lexicon.has(lexicon.words.functionWords, tokens[at - 1]?.fold ?? '') &&
      !lexicon.words.number.nounLast
    ) {
      drafts.push({ from: at, to: at + 1, type: 'group' });
      at++;
      continue;
    }
    // « l'émissaire de l'ONU Anne Martin »: the organisation completes the title, the name begins after it.
    const person = personInside(tokens, at, run.to, lexicon);
    if (person !== undefined) {
      drafts.push({ from: at, to: person, type: 'organisation' });
      at = person;
      continue;
    }
    const known = lexicon.phrases(name.organisations).at(tokens, at);
    const inside =
      known > 0 && at + known + 1 < run.to && lexicon.has(lexicon.words.functionWords, tokens[at - 1]?.fold ?? '');
    if (
      inside &&
      titleBefore(tokens, at + known, lexicon) !== undefined &&
      !lexicon.has(name.corporate, tokens[run.to - 1]?.fold ?? '')
    ) {
      drafts.push({ from: at, to: at + known, type: 'organisation' });
      at += known;
      continue;
    }
    const place = lexicon.places.at(tokens, at);
    if (place && at + place < run.to) {
      const after = at + place;
      const hyphen = tokens[after]?.fold === '-';
      const other = lexicon.places.at(tokens, hyphen ? after + 1 : after);
      if (
        lexicon.phrases(name.titles).at(tokens, after) ||
        lexicon.has(name.titleAdjectives, tokens[after]?.fold ?? '') ||
        (hyphen && other)
      ) {
        drafts.push({ from: at, to: after, type: 'place' });
        at = hyphen ? after + 1 : after;
        continue;
      }
    }
    break;
  }
  if (at >= run.to) return { drafts, end: Math.max(run.to, at) };
  const known = knownAs(tokens, at, run.to, lexicon);
  const heads = known ? 0 : lexicon.phrases(name.organisations).at(tokens, at);
  const domain = tokens[at];
  // « ministre de la Défense Anne Martin »: the domain belongs to the title, the name begins after it.
  if (
    domain &&
    at + 1 < run.to &&
    !known &&
    lexicon.has(name.organisationWords, domain.fold) &&
    !hasHead(tokens, at, at + 1, lexicon) &&
    lexicon.has(lexicon.words.functionWords, tokens[at - 1]?.fold ?? '') &&
    lexicon.firstNames.has(tokens[at + 1]?.fold ?? '')
  )
    at++;
  let to = run.to;
  if (known === 'organisation' && hasHead(tokens, at, at + 1, lexicon)) to = extendName(tokens, at, run.to, lexicon);
  else if (heads >= to - at)
    to = hasHead(tokens, at, at + 1, lexicon) ? extendName(tokens, at, at + heads, lexicon) : at + heads;
  else if (!known && title === undefined && hasHead(tokens, at, run.to, lexicon))
    to = Math.max(
      extendName(tokens, at, headEnd(tokens, at, run.to, lexicon), lexicon),
      lexicon.words.number.nounLast ? run.to : at + 1,
    );
  if ((tokens[to - 1]?.end ?? 0) - (tokens[at]?.start ?? 0) > LONGEST) return { drafts, end: to };
  const draft = single(tokens, at, to, lexicon, title);
  if (draft) drafts.push(draft);
  return { drafts, end: to };
};

/** « l'attaquant du FC Vernay Lucas Moreira »: where the person begins behind a club or firm that completes his title. */
const personInside = (tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): number | undefined => {
  const { name, functionWords } = lexicon.words;
  if (!lexicon.has(name.clubs, tokens[from]?.fold ?? '') || !lexicon.has(functionWords, tokens[from - 1]?.fold ?? ''))
    return undefined;
  for (let at = from + 2; at < to - 1; at++) if (lexicon.firstNames.has(tokens[at]?.fold ?? '')) return at;
  return undefined;
};

const headEnd = (tokens: readonly Token[], at: number, runEnd: number, lexicon: Lexicon): number =>
  lexicon.words.number.nounLast ? runEnd : Math.min(runEnd, tokens[at] ? at + 1 : at);

const single = (
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
  title: number | undefined,
): Draft | undefined => {
  const [token] = [tokens[from]];
  if (!token) return undefined;
  const { name } = lexicon.words;
  const one = to - from === 1;
  if (one && (lexicon.has(name.notNames, token.fold) || lexicon.calendar.has(token.fold))) return undefined;
  // « un responsable de la Défense »: a ministry's domain alone is no name.
  if (
    one &&
    lexicon.has(name.organisationWords, token.fold) &&
    lexicon.has(lexicon.words.functionWords, tokens[from - 1]?.fold ?? '') &&
    !hasHead(tokens, from, to, lexicon)
  )
    return undefined;
  if (one && (token.text.length === 1 || lexicon.has(name.titleAdjectives, token.fold)) && title === undefined)
    return undefined;
  if (datelineEnd(tokens, from, to)) return { from, to, type: 'place' };
  const typed = typeOf(tokens, from, to, lexicon, title);
  const sure =
    typed !== undefined && (typed.type !== 'organisation' || knownAs(tokens, from, to, lexicon) !== undefined);
  if (one && !sure && isPeople(tokens, from, lexicon)) return { from, to, type: 'group' };
  if (one && !sure && isProduct(tokens, to)) return undefined;
  if (one && !typed && isPeopleAdjective(tokens, from, lexicon)) return undefined;
  if (!typed && isNickname(tokens, from, to, lexicon)) return undefined;
  if (one && lexicon.demonyms.has(token.fold) && typed?.type !== 'person') return demonym(tokens, from, lexicon);
  const doubtful =
    one &&
    atStart(tokens, from) &&
    !knownAs(tokens, from, to, lexicon) &&
    !isAcronym(token) &&
    !(typed?.type === 'person') &&
    !subject(tokens, to, lexicon);
  const type: MentionType = typed?.type ?? 'unknown';
  return { from, to, type, ...(typed?.role ? { role: typed.role } : {}), ...(doubtful ? { doubtful } : {}) };
};

/** « VX-21 », « K-400 »: letters and a number are a product. */
const isProduct = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.fold === '-' &&
  tokens[to]?.glued === true &&
  tokens[to + 1]?.kind === 'number' &&
  tokens[to + 1]?.glued === true;

/** In French a bare capitalised word right before « a », « est » is a name; in English plurals stand there too. */
const subject = (tokens: readonly Token[], to: number, lexicon: Lexicon): boolean => {
  const [name, verb] = [tokens[to - 1], tokens[to]];
  if (!name || verb?.kind !== 'word' || verb.sentence !== name.sentence) return false;
  const { speech, number } = lexicon.words;
  if (!number.nounLast) return lexicon.has(speech.auxiliaries, verb.fold);
  return (
    lexicon.has(speech.selves, verb.fold) &&
    !lexicon.has(speech.institutions, name.fold) &&
    !lexicon.has(speech.unnamed, name.fold)
  );
};

/** « les Américains », "Syrians": a people; an adjective is no mention. */
const demonym = (tokens: readonly Token[], i: number, lexicon: Lexicon): Draft | undefined => {
  const token = tokens[i];
  if (!token) return undefined;
  const before = tokens[i - 1];
  if (lexicon.words.number.nounLast) {
    const noun =
      /[^s]s$|men$/.test(token.fold) ||
      (['the', 'many'].includes(before?.fold ?? '') && tokens[i + 1]?.kind !== 'word');
    return noun ? { from: i, to: i + 1, type: 'group' } : undefined;
  }
  return atStart(tokens, i) && !token.fold.endsWith('s') ? undefined : { from: i, to: i + 1, type: 'group' };
};
