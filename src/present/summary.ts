import type { Answer, RefusalReason, Scope } from '../answer/answer.ts';
import type { CommandName } from '../answer/question.ts';
import type { Translator } from '../i18n/translator.ts';
import { commandName, optionName } from './command-line.ts';
import { listWords } from './list-words.ts';
import type { Wording } from './wording.ts';

const years = ({ from, to }: Scope, t: Translator): string => {
  const first = from ?? to;
  const last = to ?? from;
  if (first === null || last === null) return t(($) => $.scope.yearsUnknown);
  return first === last ? t(($) => $.scope.year, { from: first }) : t(($) => $.scope.years, { from: first, to: last });
};

/** How much an answer rests on: who tells of it, else the reports searched; years, how many were read only in part. */
const scopeWords = (scope: Scope, told: readonly string[], t: Translator): string =>
  [
    ...(told.length > 0 ? told : [t(($) => $.scope.reports, { count: scope.reports })]),
    years(scope, t),
    ...(scope.inPart > 0 ? [t(($) => $.scope.inPart, { count: scope.inPart })] : []),
  ].join(' · ');

const telling = (answer: Answer, t: Translator): readonly string[] => {
  if (answer.kind !== 'found' || !answer.coverage) return [];
  const count = answer.coverage.filter(({ status }) => status === 'reports').length;
  return count > 0 ? [t(($) => $.scope.telling, { count, total: answer.coverage.length })] : [];
};

/** Reasons whose offending word is the name of an option. */
const OPTIONS: readonly RefusalReason[] = ['missing-option', 'too-long', 'empty'];

const refusal = (answer: Extract<Answer, { kind: 'refused' }>, t: Translator): string => {
  const { reason, limit, locale } = answer;
  const command = commandName(answer.command, locale);
  const offending = OPTIONS.includes(reason) ? optionName(answer.command, answer.offending, locale) : answer.offending;
  if (reason === 'too-long' && limit !== undefined)
    return t(($) => $.replies.refused['too-long-limit'], { offending, count: limit });
  return t(($) => $.replies.refused[reason], { offending, command });
};

/** Where the sides of a comparison are silent, other reports may still tell of it. */
const nothingWords = ({ silentSides = [] }: Extract<Answer, { kind: 'nothing' }>, t: Translator): string =>
  silentSides.length
    ? t(($) => $.replies.silentSides, { sides: listWords(silentSides, t) })
    : t(($) => $.replies.nothing);

/** One text, or none, is read for these: how many others there are is beside the point. */
const UNSEARCHED: readonly CommandName[] = ['dispatch', 'help'];

/** The one line under the title: what this is and how much it rests on; of a refusal, why. */
export const summaryWords = (answer: Answer, { t }: Wording): string => {
  const scope = scopeWords(answer.scope, telling(answer, t), t);
  switch (answer.kind) {
    case 'found': {
      const { command } = answer.question;
      const purpose = t(($) => $.scope.purpose[command]);
      return UNSEARCHED.includes(command) ? purpose : t(($) => $.scope.line, { purpose, scope });
    }
    case 'choices':
      return t(($) => $.scope.line, { purpose: t(($) => $.replies.choices), scope });
    case 'nothing':
      return t(($) => $.scope.line, { purpose: nothingWords(answer, t), scope });
    case 'refused':
      return refusal(answer, t);
  }
};
