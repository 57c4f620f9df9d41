import { foldText } from '../text/fold.ts';
import type { Resolution } from './facts.ts';
import { lonePerson, namedBefore } from './lone-person.ts';
import { bare, type QuoteContext } from './quote-context.ts';
import { full, isNoun, type Phrase, samePerson } from './speakers.ts';

/** Who spoke, as far as the text allows to say. */
export interface Speaker {
  readonly phrase: Phrase;
  readonly resolution: Resolution;
  readonly anonymous: boolean;
  readonly mention?: number;
}

/** The last speaker of a dispatch: what a pronoun may stand for. */
export interface Last {
  readonly speaker: Speaker;
  /** Token after the quote and its cue. */
  readonly token: number;
  readonly sentence: number;
}

/** Sentences beyond which a pronoun is not followed back. */
const REACH = 3;

type Gender = 'man' | 'woman';

const genderOf = (context: QuoteContext, mention: number): Gender | undefined => {
  const { lexicon, mentions } = context;
  const person = mentions[full(mentions, mention)];
  if (!person) return undefined;
  const given = foldText(person.text).split(/[\s-]/)[0] ?? '';
  if (lexicon.women.has(given) && !lexicon.men.has(given)) return 'woman';
  if (lexicon.men.has(given) && !lexicon.women.has(given)) return 'man';
  const title = person.role
    ? (foldText(context.text.slice(person.role.start, person.role.end)).split(' ')[0] ?? '')
    : '';
  if (lexicon.has(lexicon.words.name.womanTitles, title)) return 'woman';
  return lexicon.has(lexicon.words.name.manTitles, title) ? 'man' : undefined;
};

/** True where somebody else came up between the last quote and this token, outside quotation marks. */
const interrupted = (context: QuoteContext, last: Last, until: number): boolean => {
  const { lexicon, mentions, tokens } = context;
  for (let at = last.token; at < until; at++) {
    if (!bare(context, at)) continue;
    const index = context.mentionOf[at] ?? -1;
    if (
      index >= 0 &&
      mentions[index]?.type === 'person' &&
      (last.speaker.mention === undefined || !samePerson(mentions, index, last.speaker.mention))
    )
      return true;
    const before = tokens[at - 1];
    const token = tokens[at];
    // « les Lorgnacais ont … »: a people as a subject has somebody of its own to speak.
    if (
      index >= 0 &&
      mentions[index]?.type === 'group' &&
      lexicon.has(lexicon.words.speech.auxiliaries, tokens[at + 1]?.fold ?? '')
    )
      return true;
    // A person without a name is somebody else too: « un responsable a … ».
    if (
      index < 0 &&
      token &&
      before &&
      isNoun(context, at, lexicon.words.speech.unnamed) &&
      lexicon.has(lexicon.words.indefinite, before.fold) &&
      !/^d/.test(before.fold)
    )
      return true;
    if (token?.first && otherSubject(context, at, last)) return true;
  }
  return false;
};

/** A sentence whose subject could speak: « Le président a … », « Le Pentagone a … », a name no rule could type. */
const otherSubject = (context: QuoteContext, i: number, last: Last): boolean => {
  const { lexicon, tokens } = context;
  const { sentence } = tokens[i] ?? { sentence: -1 };
  for (let at = i; at < i + 4 && tokens[at]?.sentence === sentence; at++) {
    const index = context.mentionOf[at] ?? -1;
    if (index >= 0) {
      return !(last.speaker.mention !== undefined && samePerson(context.mentions, index, last.speaker.mention));
    }
    const fold = tokens[at]?.fold ?? '';
    if (isNoun(context, at, lexicon.words.speech.unnamed) || isNoun(context, at, lexicon.words.speech.institutions))
      return true;
    const passes =
      lexicon.has(lexicon.words.definite, fold) ||
      lexicon.has(lexicon.words.indefinite, fold) ||
      lexicon.has(lexicon.words.name.titleAdjectives, fold) ||
      lexicon.demonyms.has(fold);
    if (!passes) return false;
  }
  return false;
};

const unresolved = (phrase: Phrase): Speaker => ({ phrase, resolution: 'none', anonymous: false });

const followed = (phrase: Phrase, last: Last, resolution: Resolution): Speaker => ({
  phrase,
  resolution,
  anonymous: last.speaker.anonymous,
  ...(last.speaker.mention === undefined ? {} : { mention: last.speaker.mention }),
});

/** « elle » is no man, "he" no woman; who cannot be told agrees with both. */
const agrees = ({ lexicon, ...context }: QuoteContext, phrase: Phrase, mention: number): boolean => {
  const gender = genderOf({ lexicon, ...context }, mention);
  const woman = lexicon.has(lexicon.words.speech.women, phrase.head);
  const man =
    lexicon.has(lexicon.words.speech.men, phrase.head) && !lexicon.has(lexicon.words.speech.plural, phrase.head);
  return !((gender === 'man' && woman) || (gender === 'woman' && man));
};

/** A pronoun after nobody's words: the person the sentences before are about. */
const byItself = (context: QuoteContext, phrase: Phrase, last: Last | undefined): Speaker => {
  const mention = phrase.plural ? undefined : lonePerson(context, phrase);
  const other = last?.speaker.mention;
  const sentence = context.tokens[phrase.from]?.sentence ?? 0;
  // Two people in one paragraph, one of whom just spoke: it may be either.
  const either =
    last !== undefined &&
    other !== undefined &&
    mention !== undefined &&
    !samePerson(context.mentions, other, mention) &&
    agrees(context, phrase, other) &&
    context.paragraphOf(last.sentence) === context.paragraphOf(sentence);
  return mention === undefined || either || !agrees(context, phrase, mention)
    ? unresolved(phrase)
    : { phrase, resolution: 'pronoun', anonymous: false, mention };
};

const near = (context: QuoteContext, phrase: Phrase, last: Last | undefined, unitFrom: number): last is Last =>
  last !== undefined &&
  (context.tokens[phrase.from]?.sentence ?? 0) - last.sentence <= REACH &&
  !interrupted(context, last, unitFrom);

/** Ties a speaker's phrase to a name, or to nobody. Better unattributed than wrong. */
export const resolveSpeaker = (
  context: QuoteContext,
  phrase: Phrase,
  last: Last | undefined,
  unitFrom: number,
): Speaker => {
  const { lexicon, mentions } = context;
  switch (phrase.kind) {
    case 'nobody':
      return unresolved(phrase);
    case 'person': {
      if (phrase.mention === undefined) return { phrase, resolution: 'explicit', anonymous: false };
      const whole = full(mentions, phrase.mention);
      return {
        phrase,
        resolution: whole === phrase.mention ? 'explicit' : 'short-name',
        anonymous: false,
        mention: whole,
      };
    }
    case 'institution':
    case 'named': {
      const known =
        phrase.mention ?? (phrase.kind === 'institution' && phrase.definite ? namedBefore(context, phrase) : undefined);
      return {
        phrase,
        resolution: known === phrase.mention ? 'explicit' : 'role',
        anonymous: false,
        ...(known === undefined ? {} : { mention: full(mentions, known) }),
      };
    }
    case 'pronoun': {
      if (!near(context, phrase, last, unitFrom)) return byItself(context, phrase, last);
      const who = last.speaker;
      if (who.resolution === 'none') return byItself(context, phrase, last);
      if (who.phrase.plural !== phrase.plural) return unresolved(phrase);
      const person = who.mention !== undefined && mentions[who.mention]?.type === 'person';
      // In English an organisation is "it".
      if (!person && who.mention !== undefined && lexicon.words.number.nounLast) return unresolved(phrase);
      if (person && who.mention !== undefined && !agrees(context, phrase, who.mention))
        return byItself(context, phrase, last);
      return followed(phrase, last, 'pronoun');
    }
    // A noun no list knows: « un maçon » is somebody without a name, « le bilan » a thing that tells.
    case 'other':
      return phrase.definite
        ? { phrase, resolution: 'explicit', anonymous: false }
        : { phrase, resolution: 'explicit', anonymous: true };
    case 'unnamed':
      return unnamed(context, phrase, last, unitFrom);
  }
};

const unnamed = (context: QuoteContext, phrase: Phrase, last: Last | undefined, unitFrom: number): Speaker => {
  const nobody: Speaker = { phrase, resolution: 'explicit', anonymous: true };
  if (!phrase.definite) return nobody;
  if (
    !near(context, phrase, last, unitFrom) ||
    last.speaker.resolution === 'none' ||
    last.speaker.phrase.plural !== phrase.plural
  )
    return nobody;
  const { mention } = last.speaker;
  if (mention === undefined) return last.speaker.anonymous ? followed(phrase, last, 'role') : nobody;
  const person = context.mentions[mention];
  if (person?.type !== 'person') return nobody;
  return fits(context, phrase, mention)
    ? followed(phrase, last, 'role')
    : { ...nobody, resolution: 'none', anonymous: false };
};

/** « le responsable américain » after « X, porte-parole de l'opération américaine »: the noun and the people agree. */
const fits = (context: QuoteContext, phrase: Phrase, mention: number): boolean => {
  const { lexicon, mentions, text, tokens } = context;
  const person = mentions[mention];
  if (!person) return false;
  const known = (context.roles.get(full(mentions, mention)) ?? [])
    .map(({ start, end }) => foldText(text.slice(start, end)))
    .join(' ');
  const generic = lexicon.has(lexicon.words.speech.generic, phrase.head);
  if (!generic && !known.includes(phrase.head)) return false;
  const rest = tokens.slice(phrase.from, phrase.to);
  // A complement (« le porte-parole du Kremlin ») must have been part of the role.
  for (const token of rest) {
    if (lexicon.demonyms.has(token.fold) && !known.includes(token.fold.slice(0, Math.max(4, token.fold.length - 3))))
      return known === '' && generic;
    if (
      token.capital &&
      token.start > (rest[0]?.start ?? 0) &&
      !known.includes(token.fold) &&
      !lexicon.demonyms.has(token.fold)
    )
      return false;
  }
  return true;
};
