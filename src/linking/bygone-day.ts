import { BYGONE_DAY } from '../language/grouping-words.ts';
import { foldText } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/** True of a day that something else is counted from: « la troisième depuis le 18 mai » tells of nothing on that day. */
export const isBygoneDay = (text: string, from: number, day: Span): boolean => {
  const number = text.slice(day.start, day.end).search(/\p{Nd}/u);
  return number >= 0 && BYGONE_DAY.test(foldText(text.slice(from, day.start + number)));
};
