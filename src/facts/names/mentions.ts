import type { Mention } from '../facts.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { atStart } from '../words/sentence-start.ts';
import type { Token } from '../words/tokens.ts';
import { linkAcronyms } from './acronyms.ts';
import { runAt, shouted, startsName } from './candidates.ts';
import type { Draft } from './draft.ts';
import { extendName } from './extend-name.ts';
import { rankBefore } from './organisations.ts';
import { readRun } from './read-run.ts';
import { settleNames } from './settle-names.ts';
import { addSurnames } from './surname-again.ts';

/** Names of one dispatch, typed by rules; a capitalised run no rule can type is `unknown`. */
export const findMentions = (text: string, tokens: readonly Token[], lexicon: Lexicon): readonly Mention[] => {
  const shout = shouted(tokens);
  const lower = new Set<string>();
  for (const token of tokens) if (token.kind === 'word' && !token.capital) lower.add(token.fold);
  const drafts: Draft[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    const lowerHead = token?.kind === 'word' && !token.capital ? lowerName(tokens, i, lexicon) : undefined;
    if (lowerHead) {
      // "the Norwegian foreign ministry": the people is part of the name.
      while ((drafts[drafts.length - 1]?.to ?? 0) > lowerHead.from) drafts.pop();
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
  const linked = addSurnames(tokens, linkAcronyms(tokens, drafts, lexicon), lexicon);
  return settleNames(text, tokens, linked, lexicon);
};

/** « ministère de la Défense », « département d'Etat américain », "foreign ministry": a head in lower case that a capital or a people completes. */
const lowerName = (tokens: readonly Token[], i: number, lexicon: Lexicon): Draft | undefined => {
  const { name } = lexicon.words;
  const head =
    lexicon.phrases(name.lowerHeads).at(tokens, i) ||
    (i > 1 && tokens[i - 2]?.kind === 'number' && tokens[i - 1]?.glued && lexicon.has(name.units, tokens[i]) ? 1 : 0) ||
    (isNamedForce(tokens, i, lexicon) ? 1 : 0);
  if (!head) return undefined;
  const to = extendName(tokens, i, i + head, lexicon);
  if (lexicon.words.number.nounLast && head > 1)
    return { from: lexicon.demonyms.has(tokens[i - 1]) ? i - 1 : i, to, type: 'organisation' };
  const from = rankBefore(tokens, i, to, lexicon);
  const named = from < i || tokens.slice(i, to).some((token) => token.capital || lexicon.demonyms.has(token));
  return named && (to > i + 1 || from < i) ? { from, to, type: 'organisation' } : undefined;
};

/** « la force Albatros », « le gang des Trois-Ponts »: what bears a name of its own, and no verb. */
const isNamedForce = (tokens: readonly Token[], i: number, lexicon: Lexicon): boolean => {
  const { definite, name } = lexicon.words;
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  if (!lexicon.has(name.namedForces, tokens[i])) return false;
  if (!lexicon.has(definite, before) && !lexicon.has(name.contracted, before)) return false;
  const named = lexicon.has(name.contracted, next) ? tokens[i + 2] : next;
  const token = startsName(tokens, i + 1) ? next : named;
  return (
    token?.sentence === tokens[i]?.sentence &&
    (token === next ? startsName(tokens, i + 1) : token?.capital === true) &&
    !lexicon.firstNames.has(token ?? '') &&
    !lexicon.has(name.titles, token)
  );
};

/** « Coupe des Provinces », "Nobel Prize": index after a capital that names an occasion and no one; `i` for none. */
const occasionEnd = (tokens: readonly Token[], i: number, lexicon: Lexicon): number => {
  const { occasions } = lexicon.words.name;
  const head = tokens[i];
  if (lexicon.words.number.nounLast) {
    const { to } = runAt(tokens, i, lexicon);
    return to - i > 1 && lexicon.has(occasions, tokens[to - 1]) && !lexicon.firstNames.has(head) ? to : i;
  }
  if (!head || atStart(tokens, i) || !lexicon.has(occasions, head)) return i;
  let at = i + 1;
  if (!lexicon.has(lexicon.words.of, tokens[at])) return at;
  while (lexicon.has(lexicon.words.of, tokens[at]) || lexicon.has(lexicon.words.definite, tokens[at])) at++;
  return tokens[at]?.capital && tokens[at]?.sentence === head.sentence ? runAt(tokens, at, lexicon).to : i + 1;
};
