import type { Answer, SectionId } from '../answer/answer.ts';
import type { Wording } from './wording.ts';

/** What stands above a section: sentences that only come near a question are not headed as its answer. */
export const sectionHeading = (answer: Answer, id: SectionId, { t }: Wording): string => {
  const isUnsure = answer.kind === 'found' && answer.warnings.some(({ code }) => code === 'unsure');
  return id === 'answer' && isUnsure ? t(($) => $.sections.near) : t(($) => $.sections[id]);
};
