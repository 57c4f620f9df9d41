import type { Warning } from '../answer/answer.ts';
import { commandName } from './command-line.ts';
import { listWords } from './list-words.ts';
import { numberRanges } from './number-ranges.ts';
import type { Wording } from './wording.ts';

const MOST_READ_IN_PART = 4;

/** `[1, 3–5]` */
const referenceWords = (numbers: readonly number[], { t }: Wording): string =>
  t(($) => $.frame.reference, { numbers: numberRanges(numbers) });

/** A warning in plain words, with the publishers and numbers it is about. */
export const warningWords = (warning: Warning, wording: Wording): string => {
  const { t, publisher } = wording;
  const { code } = warning;
  switch (code) {
    case 'single-voice':
      return t(($) => $.warnings['single-voice'], {
        count: warning.reports,
        voice: warning.agency ?? publisher(warning.voice),
      });
    case 'read-in-part':
      return t(($) => $.warnings['read-in-part'], {
        count: warning.reports.length,
        // The summary counts them, and every report says it of itself.
        reports: listWords(warning.reports.map(publisher), t, MOST_READ_IN_PART),
      });
    case 'undated':
      return t(($) => $.warnings.undated, {
        count: warning.reports.length,
        reports: listWords(warning.reports.map(publisher), t),
      });
    case 'date-conflict':
      return t(($) => $.warnings['date-conflict'], { references: referenceWords(warning.citations, wording) });
    case 'editorial-gloss':
      return t(($) => $.warnings['editorial-gloss'], { references: referenceWords(warning.citations, wording) });
    case 'unreviewed':
      return t(($) => $.warnings.unreviewed, {
        count: warning.citations.length,
        references: referenceWords(warning.citations, wording),
      });
    case 'headline-differs':
      return t(($) => $.warnings['headline-differs'], { report: publisher(warning.report) });
    case 'is-a-place':
      return t(($) => $.warnings['is-a-place'], {
        name: warning.name,
        command: commandName('event', wording.locale),
      });
    case 'unsure':
      return t(($) => $.warnings.unsure);
    case 'stale-edition':
      return t(($) => $.warnings['stale-edition'], { edition: warning.edition });
  }
};
