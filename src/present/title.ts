import type { Answer, Subject } from '../answer/answer.ts';
import { firstTyped } from '../answer/question.ts';
import type { Translator } from '../i18n/translator.ts';
import { LONGEST_SUBJECT } from './asked.ts';
import { dateWords } from './date-words.ts';
import type { Wording } from './wording.ts';

/** Typed words too long for a title are cut; they stand in full below it. */
const short = (text: string): string =>
  text.length > LONGEST_SUBJECT ? `${[...text].slice(0, LONGEST_SUBJECT).join('')}…` : text;

/** Days as a reader says them, `2017-06` too; all else, and days of no known year, by their name. */
const subjectWords = ({ kind, id, name }: Subject, t: Translator): string =>
  kind === 'date' && !id.startsWith('XXXX') ? dateWords(id, t) : name;

/** What the answer is about, as the authority names it or as typed. */
export const titleWords = (answer: Answer, { t }: Wording): string => {
  switch (answer.kind) {
    case 'found':
      // Only unnamed speakers are nobody's answer to « qui ».
      if (answer.question.command === 'who' && !answer.subject) return t(($) => $.titles.anonymous);
      if (answer.warnings.some(({ code }) => code === 'unsure')) return t(($) => $.titles.askUnsure);
      // A name is the authority's or the publisher's, and is never cut as what somebody typed may be.
      return t(($) => $.titles[answer.question.command], {
        subject: answer.subject ? subjectWords(answer.subject, t) : short(firstTyped(answer.question)),
      });
    case 'choices':
      return t(($) => $.titles.choices, { subject: short(firstTyped(answer.question)) });
    case 'nothing': {
      const subject = answer.subject ? subjectWords(answer.subject, t) : firstTyped(answer.question);
      const named = subject !== '' && answer.question.command !== 'ask';
      return named ? t(($) => $.titles.nothing, { subject: short(subject) }) : t(($) => $.titles.nothingAtAll);
    }
    case 'refused':
      return t(($) => $.titles.refused);
  }
};
