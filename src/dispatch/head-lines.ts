import { foldText } from '../text/fold.ts';
import type { PageLine } from './page-line.ts';
import { isTrail } from './shapes.ts';

/** « Le Phare - L'information de la côte », "A headline | The Site": what a browser shows above a page. */
export const segmentsOf = (line: PageLine): readonly string[] =>
  line.text.split(/\s+[-–—|•·]\s+/).map((part) => (foldText(part).match(/[\p{L}\p{N}]+/gu) ?? []).join(''));

/** « Infos > Moyen-Orient > Syrie »: a path of so many steps, or of labels, and no headline below its section. */
const TRAIL_STEPS = 3;
const LABEL_WORDS = 3;
/** True for a path, which is no headline. */
export const isPath = (line: PageLine): boolean => {
  const steps = isTrail(line) ? line.text.split(/\s*[>›»]\s*/) : [];
  return (
    steps.length >= TRAIL_STEPS || (steps.length > 0 && steps.every((step) => step.split(/\s+/).length <= LABEL_WORDS))
  );
};
