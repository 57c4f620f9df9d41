import { clean } from '../../src/dispatch/cleaning/clean.ts';

/** The headline and byline of a fictional story, and its paragraphs, as lines to be kept or cut. */
export const HEAD = ['+ Lighthouse of Orme goes dark for the second night', '- By Mina Roe'];
export const STORY = [
  '+ The lighthouse at Orme went dark on Monday night, the harbour master of the town said.',
  '+ Two trawlers waited outside the bar until dawn, crews on the quay said on Tuesday.',
  '+ The harbour master promised a second lamp for the lighthouse, which was built in 1871.',
  '+ Crews of the two trawlers asked the town to pay for the night they had lost outside the bar.',
];

/** Lines marked `- ` are to be cut, lines marked `+ ` kept. */
export const marked = (lines: readonly string[]): string[] => {
  const text = lines.map((line) => line.slice(2)).join('\n');
  const cuts = new Set(clean(text).cuts.map((cut) => cut.start));
  let start = 0;
  return lines.map((line) => {
    const sign = cuts.has(start) ? '-' : '+';
    start += line.length - 1;
    return `${sign} ${line.slice(2)}`;
  });
};
