import { detectLanguage } from '../../dispatch/detect-language.ts';
import type { Edition } from '../../edition/edition.ts';
import { BOT_ADDRESSED, BOT_WORDS } from '../../language/bot-questions.ts';
import { LOCALES, type Locale } from '../../language/locale.ts';
import { MARKERS } from '../../language/markers.ts';
import { OTHER_LANGUAGES, OTHER_SCRIPTS } from '../../language/other-languages.ts';
import { analyse } from '../../search/analyse.ts';
import { foldText } from '../../text/fold.ts';
import { splitWords } from '../../text/words.ts';
import type { RefusalReason } from '../answer.ts';
import { firstTyped, type Question, type Request } from '../question.ts';
import { resolveTopic } from '../telling/topic.ts';

const wordsOf = (text: string): readonly string[] => splitWords(text.toLowerCase()).map((word) => word.text);

/** A question holds so many words of another language, and more than French or English has in it. */
const OTHER_HITS = 2;

/** Where no list knows the language it is guessed from so many words on, none of them French or English. */
const GUESSED_FROM = 12;

/** True of a question that is surely in a language Vigie is not asked in; a short one without the words that tell it is none. */
const isOtherLanguage = (question: string): boolean => {
  const letters = question.match(/\p{L}/gu)?.length ?? 0;
  const foreign = question.match(OTHER_SCRIPTS)?.length ?? 0;
  if (foreign * 2 > letters) return true;
  const words = wordsOf(question);
  const own = LOCALES.map((locale) => {
    const markers: ReadonlySet<string> = new Set(MARKERS[locale]);
    return words.filter((word) => markers.has(foldText(word))).length;
  });
  const other = Math.max(...OTHER_LANGUAGES.map((markers) => new Set(words.filter((word) => markers.has(word))).size));
  if (other >= OTHER_HITS && other > Math.max(...own)) return true;
  if (words.length < GUESSED_FROM || Math.max(...own) > 0) return false;
  return !['fr', 'en', 'und'].includes(detectLanguage(question));
};

/** True of a question that speaks to the bot and names nothing else. */
const isAboutBot = (question: string): boolean =>
  LOCALES.some((locale) => {
    const words = wordsOf(foldText(question)).flatMap((word) => word.split(/['’-]/));
    const content = analyse(question, locale).map(({ form }) => form);
    return (
      words.some((word) => BOT_ADDRESSED[locale].has(word)) &&
      content.every((form) => BOT_ADDRESSED[locale].has(form) || BOT_WORDS[locale].has(form))
    );
  });

/** True of words that say nothing by themselves in a language: one word in the reader's own, several in either. */
const isOnlyStopWords = (text: string, locale: Locale): boolean => {
  const languages = wordsOf(text).length > 1 ? LOCALES : [locale];
  return languages.some((language) => analyse(text, language).length === 0);
};

/** Commands that are given words; ids and messages are taken as they are. */
const WORDED: ReadonlySet<Question['command']> = new Set(['event', 'compare', 'who', 'ask', 'search']);

/** Why words cannot be looked for at all, with those words; undefined where they can. What the edition has a name for always can. */
export const unanswerable = (
  edition: Edition,
  { question, locale }: Request,
): { readonly reason: RefusalReason; readonly offending: string } | undefined => {
  if (!WORDED.has(question.command)) return undefined;
  const text = firstTyped(question);
  const refusal = (reason: RefusalReason) => ({ reason, offending: text });
  if (!/[\p{L}\p{N}]/u.test(text)) return refusal('no-words');
  if (question.command === 'ask') {
    if (isOtherLanguage(text)) return refusal('question-language');
    if (edition.links.gazetteer.scan(text).length > 0) return undefined;
    if (isAboutBot(text)) return refusal('about-the-bot');
  }
  if (!isOnlyStopWords(text, locale)) return undefined;
  const { kind } = resolveTopic(edition, text, locale);
  return kind === 'words' || kind === 'choices' ? refusal('only-stop-words') : undefined;
};
