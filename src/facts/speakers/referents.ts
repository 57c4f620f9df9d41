import { spelt } from '../words/phrases.ts';
import type { Token } from '../words/tokens.ts';
import { learn, onlyNamedBefore, subjectBefore } from './follow-pronoun.ts';
import { genderOfArticle, genderOfBodyNoun, genderOfWord } from './gender.ts';
import { headEnd, named, wordsOf } from './named-referents.ts';
import { determinerOf, isDefining, isDescription, phraseEndOf } from './noun-phrase.ts';
import { onlyBody } from './only-body.ts';
import { MOST_BACK, type Occurrence, type Referent, type ReferentSource, type Referents } from './referent.ts';
import { isBody, somebody } from './role-kinds.ts';
import { narrowerWords, takenUp } from './taken-up.ts';

/** Sentences numbered by those before them that are not all quotation. */
const turnsOf = ({ tokens, bare }: ReferentSource): ((sentence: number) => number) => {
  const turns: number[] = [];
  let turn = -1;
  let open = -1;
  let before = -1;
  tokens.forEach((token, i) => {
    if (token.kind !== 'mark' && open !== token.sentence && bare(i)) {
      turn++;
      open = token.sentence;
    }
    // A crosshead has no tokens, and is no turn of its own.
    for (let skipped = turns.length; skipped < token.sentence; skipped++) turns.push(Math.max(0, before));
    turns[token.sentence] = Math.max(0, turn);
    before = turn;
  });
  return (sentence) => turns[sentence] ?? 0;
};

/** Everybody a dispatch speaks of outside quotation marks, and where. */
export const referentsOf = (source: ReferentSource): Referents => {
  const { tokens, lexicon, mentions, mentionOf } = source;
  const { words } = lexicon;
  const nouns = somebody(lexicon);
  const institutions = lexicon.phrases(words.speech.institutions);
  const { of, told } = named(source);
  const turn = turnsOf(source);
  const occurrences: Occurrence[] = [];
  const at = new Map<number, Referent>();
  const inSentence = new Map<number, Occurrence[]>();
  const add = (token: number, start: number, referent: Referent, owner = false): void => {
    const { sentence } = tokens[token] as Token;
    const before = tokens[start - 1];
    const partitive = lexicon.has(words.of, tokens[start]) && !lexicon.has(words.number.pluralArticles, tokens[start]);
    const governed =
      partitive ||
      (before?.sentence === sentence &&
        (lexicon.has(words.of, before) ||
          lexicon.has(words.name.contracted, before) ||
          (lexicon.has(words.speech.stops, before) &&
            before.text.toLowerCase() !== 'a' &&
            !(before.first && lexicon.has(words.speech.viewing, before)))));
    const occurrence = { token, sentence, referent, subject: !governed && !owner, owner };
    occurrences.push(occurrence);
    at.set(token, referent);
    const list = inSentence.get(sentence);
    if (list) list.push(occurrence);
    else inSentence.set(sentence, [occurrence]);
  };
  /** The last one without a name, and where all his words end. */
  let whole: { readonly referent: Referent; readonly to: number } | undefined;
  // « le porte-parole du ministère X »: what completes somebody's role is governed, though it tells of him.
  const completes = (i: number): boolean =>
    lexicon.has(words.of, tokens[i]) || lexicon.has(words.name.contracted, tokens[i]);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const index = mentionOf[i] ?? -1;
    if (index >= 0) {
      const referent = of[index];
      if (!referent || mentions[index]?.start !== token.start || !source.bare(i)) continue;
      let start = i;
      while ((told.has(start - 1) || determinerAt(source, start - 1)) && !(referent.body && completes(start - 1)))
        start--;
      add(i, start, referent);
      continue;
    }
    if (token.kind === 'word' && source.bare(i) && learn(source, turn, occurrences, i, add)) continue;
    if (token.kind !== 'word' || (token.capital === true && !token.first) || told.has(i) || !source.bare(i)) continue;
    // « L'un d'eux, assis, fume »: somebody, and nobody with a name.
    const one = oneOfSeveral(source, i);
    const many = one > 0 && manySpokenOf(source, i);
    if (many) {
      add(i, i, { body: false, plural: false, words: ' ', heads: ' ' });
      i += one - 1;
      continue;
    }
    const people = nouns.at(tokens, i);
    // "the Russian centre" plays no rugby.
    const body =
      people < 2 && (institutions.at(tokens, i) > 0 || (people === 0 && lexicon.has(words.roles.industry, token)));
    const length = body ? 0 : people;
    if (length === 0 && !body) continue;
    const last = i + Math.max(1, length) - 1;
    // « l'ancienne ministre, X »: told from its second word on.
    if (told.has(last)) continue;
    // « l'ancien ministre » is one noun.
    if (lexicon.has(words.roles.former, token) && nouns.at(tokens, i + 1) > 0) continue;
    const next = tokens[last + 1];
    // "the police chief", "Prime Minister X": the noun after it is the head.
    if (words.number.nounLast && next?.sentence === token.sentence && next.kind === 'word') {
      if (nouns.at(tokens, last + 1) > 0 || mentions[mentionOf[last + 1] ?? -1]?.type === 'person') continue;
      // "the observer mission"
      if (!body && isBody(lexicon, next.fold)) continue;
    }
    const determiner = determinerOf(source, i);
    const manyBare = words.number.nounLast && /[^s]s$/.test(token.fold) && determiner === undefined;
    if (determiner === undefined && !manyBare) continue;
    const article = tokens[determiner ?? i];
    const plural =
      manyBare ||
      // « un transport de combattants »
      (lexicon.has(words.of, article) && /[^s]s$/.test(token.fold)) ||
      lexicon.has(words.number.pluralArticles, article) ||
      article?.kind === 'number' ||
      (!body && words.number.nounLast && /[^s]s$/.test(tokens[last]?.fold ?? ''));
    const start = determiner ?? i;
    const end = phraseEndOf(source, i);
    const noun = spelt(tokens, i, last + 1);
    const gender =
      genderOfWord(lexicon, token) ??
      genderOfArticle(lexicon, article) ??
      (body && determiner !== undefined ? genderOfBodyNoun(lexicon, token) : undefined);
    const definite = determiner !== undefined && !lexicon.has(words.indefinite, article) && !plural;
    const known = definite
      ? takenUp(
          lexicon,
          {
            noun,
            body,
            plural,
            ...(gender ? { gender } : {}),
            narrower: narrowerWords(lexicon, tokens, start, last, end),
            sentence: token.sentence,
          },
          occurrences,
        )
      : undefined;
    // « le réseau de veille Darfour Vigilance » has a name of its own, "the national oil company" is another.
    const narrowed =
      !lexicon.has(words.roles.industry, tokens[last]) &&
      tokens.slice(start + 1, i).some((word) => !lexicon.demonyms.has(word));
    const called = narrowed || isDefining(source, end) || mentionOf.slice(i, end).some((mention) => mention >= 0);
    const only =
      known === undefined && definite && body && !called ? onlyBody(source, occurrences, turn, i, noun) : undefined;
    // « l'ancien notaire », « ce spécialiste », "the 58-year-old": more of the one spoken of.
    const describes = known === undefined && definite && !body && isDescription(source, start, i, end);
    const former = tokens.slice(start, i).some((word) => lexicon.has(words.roles.former, word));
    const described = describes
      ? (subjectBefore(occurrences, turn, token.sentence, gender) ??
        (former ? onlyNamedBefore(occurrences, turn, token.sentence, gender) : undefined))
      : undefined;
    const anybody = lexicon.has(words.roles.anybody, noun) || lexicon.has(words.roles.ages, token);
    if (describes && !described && anybody) continue;
    // "The ringleader, a former welder,": the same one.
    const more = !body && !plural && !definite && tokens[start - 1]?.fold === ',' && whole?.to === start - 1;
    const referent: Referent = (more ? whole?.referent : undefined) ??
      (known === 'unsure' ? undefined : known) ??
      only ??
      described ?? {
        body,
        plural,
        gender,
        words: ` ${wordsOf(source, start, end)} `,
        heads: ` ${wordsOf(source, start, headEnd(source, start, end))} `,
      };
    add(last, start, referent);
    whole = body || plural ? undefined : { referent, to: end };
    i = last;
  }
  return {
    ofMention: (mention) => of[mention],
    at: (token) => at.get(token),
    inSentence: (sentence) => inSentence.get(sentence) ?? [],
    before: (token) => {
      let [low, high] = [0, occurrences.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((occurrences[middle]?.token ?? 0) < token) low = middle + 1;
        else high = middle;
      }
      return occurrences.slice(Math.max(0, low - MOST_BACK), low);
    },
    turn,
  };
};

/** Words among which the many are looked for of whom one is told. */
const MANY_REACH = 40;

/** "his men. One of them", « ses hommes. L'un d'eux »: true where people came up, and no things. */
const manySpokenOf = ({ tokens, lexicon }: ReferentSource, i: number): boolean => {
  for (let at = i - 1; at >= Math.max(0, i - MANY_REACH); at--)
    if (/(?:s|men)$/.test(tokens[at]?.fold ?? '') && somebody(lexicon).at(tokens, at) > 0) return true;
  return false;
};

/** « L'un d'eux », "One of them": length of a pronoun for one of several people, 0 for none. */
const oneOfSeveral = ({ tokens, lexicon }: ReferentSource, i: number): number => {
  const { speech, of } = lexicon.words;
  if (!tokens[i]?.first) return 0;
  const whole = lexicon.phrases(speech.someone).at(tokens, i);
  if (whole > 1) return whole;
  const several = lexicon.has(of, tokens[i + 1]) && lexicon.has(speech.plural, tokens[i + 2]);
  return several && lexicon.has(speech.someone, tokens[i]) ? 3 : 0;
};

const determinerAt = ({ tokens, lexicon }: ReferentSource, i: number): boolean => {
  const token = tokens[i];
  return lexicon.has(lexicon.words.definite, token) || lexicon.has(lexicon.words.indefinite, token);
};
