import type { Answer, SectionId } from '../answer/answer.ts';
import type { Wording } from './wording.ts';

/** What stands above a section: sentences that only come near a question are not headed as its answer. */
export const sectionHeading = (answer: Answer, id: SectionId, { t }: Wording): string => {
  const isUnsure = answer.kind === 'found' && answer.warnings.some(({ code }) => code === 'unsure');
  // Of plain words there is nothing else to tell: their sentences are no passing mentions.
  const isWords = answer.kind === 'found' && (answer.subject?.kind === 'words' || answer.subject?.kind === 'term');
  if (id === 'mentions' && isWords) return t(($) => $.sections.passages);
  return id === 'answer' && isUnsure ? t(($) => $.sections.near) : t(($) => $.sections[id]);
};
