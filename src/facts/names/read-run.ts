import { ARABIC_ARTICLES } from '../../language/transliteration.ts';
import { changed } from '../changed.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { atStart } from '../words/sentence-start.ts';
import type { Token } from '../words/tokens.ts';
import { isAcronym, runAt } from './candidates.ts';
import { citedTitleEnd } from './cited-title.ts';
import type { Draft } from './draft.ts';
import { extendName, isLinkedNoun, isTeamOf } from './extend-name.ts';
import { isCapitalNoun, isProperNoun, opensWithArticle, ordinaryAt } from './name-evidence.ts';
import { knownAs } from './name-types.ts';
import { hasHead, nounBefore, rankBefore } from './organisations.ts';
import { peel, type Reading } from './peel.ts';
import { complementTitle } from './persons.ts';
import { singleName } from './single-name.ts';

const ARABIC = new Set(ARABIC_ARTICLES);

/** Characters beyond which a run of capitals is no name. */
const LONGEST = 120;

/** Takes a run of capitals apart: openers, titles and complements before the name, then the name itself. */
export const readRun = (
  tokens: readonly Token[],
  i: number,
  lexicon: Lexicon,
  lower: ReadonlySet<string>,
): { drafts: readonly Draft[]; end: number } => {
  const cited = Math.max(citedTitleEnd(tokens, i, lexicon), mottoEnd(tokens, i, lexicon));
  if (cited > i) return { drafts: [{ from: i, to: cited, type: 'organisation' }], end: cited };
  const { to } = runAt(tokens, i, lexicon);
  const reading = { tokens, to, lexicon, lower };
  const drafts: Draft[] = [];
  let at = i;
  let title: number | undefined;
  while (at < to) {
    const peeled = peel(reading, at, title);
    if (!peeled) break;
    at = peeled.at;
    title = peeled.title;
    if (peeled.draft) drafts.push(peeled.draft);
  }
  if (at >= to) return { drafts, end: Math.max(to, at) };
  // « Les Émirats arabes unis »: behind its article a listed place may go on in lower case.
  if (at > i && at + lexicon.places.at(tokens, at) > to) {
    const rest = readRun(tokens, at, lexicon, lower);
    return { drafts: [...drafts, ...rest.drafts], end: rest.end };
  }
  if (isDomain(reading, at)) at++;
  let end = nameEnd(reading, at, title);
  // « le ministre des Affaires étrangères »: no name, but what somebody is minister of.
  if (isPortfolio(reading, at)) {
    const name = afterPortfolio(reading, at);
    if (name >= to) return { drafts, end };
    at = name;
    end = to;
  }
  if ((tokens[end - 1]?.end ?? 0) - (tokens[at]?.start ?? 0) > LONGEST) return { drafts, end };
  const numbered = numberedName(tokens, at, end, lexicon);
  if (numbered) return { drafts: [...drafts, numbered], end: numbered.to };
  const draft = singleName(tokens, at, end, lexicon, title);
  if (draft?.type === 'organisation')
    drafts.push(
      changed(draft, { from: ownArticle(tokens, i, rankBefore(tokens, draft.from, draft.to, lexicon), lexicon) }),
    );
  else if (draft) drafts.push(draft);
  return { drafts, end };
};

/** "Task Force 51", "Radio 4", "Zone 5": the number is part of the name, unless it counts or keeps score. */
const numberedName = (tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): Draft | undefined => {
  const [last, number, after] = [tokens[to - 1], tokens[to], tokens[to + 1]];
  const { numberedHeads, organisationHeads, clubs } = lexicon.words.name;
  if (!last?.capital || number?.kind !== 'number' || number.sentence !== last.sentence || number.glued)
    return undefined;
  if (!/^\d{1,3}$/.test(number.text) || !lexicon.has(numberedHeads, last)) return undefined;
  if (lexicon.has(clubs, tokens[from]) || (after?.fold === '-' && after.glued)) return undefined;
  const body = lexicon.has(organisationHeads, last) || isAcronym(tokens[from]);
  return { from, to: to + 1, type: body ? 'organisation' : 'place' };
};

/** « l'ONG Méditerranée sans naufrage »: a body called by a saying; `i` for none. */
const mottoEnd = (tokens: readonly Token[], i: number, lexicon: Lexicon): number => {
  const [link, word] = [tokens[i + 1], tokens[i + 2]];
  const { freeLinks, organisationNouns } = lexicon.words.name;
  if (!link || !lexicon.has(freeLinks, link) || lexicon.has(lexicon.words.name.opposing, link)) return i;
  if (word?.kind !== 'word' || word.sentence !== tokens[i]?.sentence || lexicon.has(lexicon.words.functionWords, word))
    return i;
  return nounBefore(tokens, i, organisationNouns, lexicon) ? i + 3 : i;
};

/** « le quotidien La Dépêche de Tunis »: an article in capitals inside a sentence is the paper's own. */
const ownArticle = (tokens: readonly Token[], i: number, from: number, lexicon: Lexicon): number => {
  const article = tokens[from - 1];
  const own =
    from - 1 >= i &&
    !lexicon.words.number.nounLast &&
    article?.capital === true &&
    !atStart(tokens, from - 1) &&
    lexicon.has(lexicon.words.name.innerArticles, article);
  return own ? from - 1 : from;
};

/** « ministre de la Défense Kassoum Barro »: where the run goes on with somebody. */
const afterPortfolio = ({ tokens, to, lexicon }: Reading, from: number): number => {
  let at = from;
  while (at < to && lexicon.has(lexicon.words.name.organisationWords, tokens[at])) at++;
  return at;
};

/** « ministre des Affaires étrangères », « ministre de l'Intérieur et des Travaux publics » */
const isPortfolio = ({ tokens, to, lexicon }: Reading, at: number): boolean => {
  const { of, definite, name, number } = lexicon.words;
  if (number.nounLast || !lexicon.has(name.organisationWords, tokens[at])) return false;
  if (knownAs(tokens, at, to, lexicon)) return false;
  const linked = [tokens[at - 1], tokens[at - 2]].some((token) => lexicon.has(of, token));
  const before = tokens[at - 1]?.fold ?? '';
  if (!linked || !(lexicon.has(of, before) || lexicon.has(definite, before))) return false;
  const title = complementTitle(tokens, at, lexicon);
  if (title === undefined) return false;
  // « le directeur de la Police nationale » names a body, « le ministre de la Sécurité » none.
  return lexicon.has(name.portfolios, tokens[title]) || !hasHead(tokens, at, at + 1, lexicon);
};

/** « ministre de la Défense Anne Martin »: the domain belongs to the title, the name begins after it. */
const isDomain = ({ tokens, to, lexicon }: Reading, at: number): boolean => {
  const { name, functionWords } = lexicon.words;
  return (
    at + 1 < to &&
    !knownAs(tokens, at, to, lexicon) &&
    lexicon.has(name.organisationWords, tokens[at]) &&
    !hasHead(tokens, at, at + 1, lexicon) &&
    lexicon.has(functionWords, tokens[at - 1]) &&
    lexicon.firstNames.has(tokens[at + 1])
  );
};

/** Where the name that begins at `at` ends: an organisation's may go on beyond the capitals. */
const nameEnd = ({ tokens, to, lexicon }: Reading, at: number, title: number | undefined): number => {
  const { name, number } = lexicon.words;
  const known = knownAs(tokens, at, to, lexicon);
  const head = hasHead(tokens, at, at + 1, lexicon);
  // « Croissant-Rouge turc »
  const whose = tokens[to];
  if (
    !number.nounLast &&
    whose?.sentence === tokens[at]?.sentence &&
    whose?.capital === false &&
    lexicon.demonyms.has(whose) &&
    lexicon.has(name.organisationHeads, tokens[at]) &&
    (knownAs(tokens, at, to, lexicon) === 'organisation' || tokens[at + 1]?.fold === '-')
  )
    return to + 1;
  if (known) return known === 'organisation' && head ? extendName(tokens, at, to, lexicon) : to;
  const listed = lexicon.phrases(name.organisations).at(tokens, at);
  if (listed >= to - at) return head ? extendName(tokens, at, at + listed, lexicon) : at + listed;
  if (title !== undefined) return to;
  // « Le Télégramme des Dunes »: a capital article inside a sentence begins the name of a paper.
  if (to === at + 1 && opensWithArticle(tokens, at, lexicon)) return extendName(tokens, at, to, lexicon);
  const linked =
    to === at + 1 &&
    (isTeamOf(tokens, at, lexicon) || (isCapitalNoun(tokens, at, lexicon) && isLinkedNoun(tokens, at, lexicon)));
  if (linked || isProperNoun(tokens, at, to, lexicon)) {
    const pair = lexicon.has(lexicon.words.and, tokens[at + 1]);
    return pair ? at + 3 : extendName(tokens, at, at + 1, lexicon);
  }
  // « Rugby Club d'Ambreuil »
  if (!number.nounLast && to > at + 1 && hasHead(tokens, to - 1, to, lexicon))
    return extendName(tokens, at, to, lexicon);
  // "Daily Herald of Kolvan"
  // "Ledger of the Missing"
  const article = lexicon.has(name.innerArticles, tokens[to + 1]) && ordinaryAt(tokens, to + 2, lexicon);
  if (number.nounLast && (to > at + 1 || article) && lexicon.has(name.papers, tokens[to - 1]))
    return extendName(tokens, at, to, lexicon);
  if (!hasHead(tokens, at, to, lexicon)) return to;
  // « Ansar al-Gourma »: what the Arabic article begins is all of the name.
  if (ARABIC.has(tokens[at + 1]?.fold ?? '')) return to;
  const headEnd = number.nounLast ? to : Math.min(to, at + 1);
  return Math.max(extendName(tokens, at, headEnd, lexicon), number.nounLast ? to : at + 1);
};
