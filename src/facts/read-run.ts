import { atStart, isAcronym, runAt } from './candidates.ts';
import type { Lexicon } from './lexicon.ts';
import type { Draft } from './mentions.ts';
import { knownAs } from './name-types.ts';
import { extendName, hasHead } from './organisations.ts';
import { titleBefore } from './persons.ts';
import { singleName } from './single-name.ts';
import type { Token } from './tokens.ts';

/** Characters beyond which a run of capitals is no name. */
const LONGEST = 120;

/** Takes a run of capitals apart: openers, titles and complements before the name, then the name itself. */
export const readRun = (
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
        lexicon.firstNames.has(tokens[at + 1]?.fold ?? '') ||
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
  const draft = singleName(tokens, at, to, lexicon, title);
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
