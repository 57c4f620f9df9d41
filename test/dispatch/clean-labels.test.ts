import { describe, expect, test } from 'vitest';
import { HEAD, marked, STORY } from './marked-lines.ts';

const [first = '', second = '', third = '', fourth = ''] = STORY;

describe('clean knows what a label heads', () => {
  test.for([
    {
      it: 'captions below their label and the one that ends in its day',
      lines: [
        ...HEAD,
        '- Buy Now',
        '- The dark lantern room of Orme',
        first,
        '- Image caption,',
        '- Crews wait below the tower',
        second,
        '+ A lamp from 1871',
        third,
        fourth,
      ],
    },
    { it: 'a caption that ends in a day', lines: [...HEAD, '- Share', '- Gulls on the bar, on June 11', ...STORY] },
    {
      it: 'a pointer in brackets, and no aside in brackets',
      lines: [first, '- (Also read: The gulls of the bar)', second, '+ (Also on the quay: two gulls.)', third, fourth],
    },
    {
      it: 'a headline below a heading that may be the story’s, and no sentence',
      lines: [
        ...HEAD,
        first,
        '- Pour mémoire',
        '- Les mouettes du banc de sable',
        second,
        '+ Pour mémoire',
        third,
        fourth,
      ],
    },
    {
      it: 'one more headline, and no crosshead in the story’s words',
      lines: [
        ...HEAD,
        first,
        '- People are also reading…',
        '- Baker finds purse lost in May',
        '- School lunch prices to rise',
        second,
        '- People are also reading…',
        '- Baker loses the purse once more',
        '+ A second lamp for trawlers',
        third,
        fourth,
      ],
    },
    {
      it: 'no short paragraph below a headline',
      lines: [
        ...HEAD,
        first,
        second,
        '- Most read',
        '- Baker finds purse lost in May',
        '+ The gulls stayed.',
        third,
        fourth,
      ],
    },
    {
      it: 'question and answer that head what is asked and answered',
      lines: [
        ...HEAD,
        '+ Question',
        '- Tabled on 24 April 2023',
        first,
        '+ Answer',
        '- 4 May 2023',
        second,
        third,
        fourth,
      ],
    },
    { it: 'a label of a question by itself', lines: [...HEAD, '- Question', ...STORY] },
    {
      it: 'what to watch where the story says it, and where a headline does',
      lines: [
        ...HEAD,
        first,
        '+ What to watch',
        second,
        '- What to watch',
        '- Baker finds purse lost in the dunes',
        third,
        '- Read more here:',
        '- Baker loses the purse once more',
        fourth,
      ],
    },
    {
      it: 'a heading in capitals below the highlights of a report',
      lines: [...HEAD, '+ HIGHLIGHTS', '+ • 3 lamps out', '+ • 2 trawlers late', '+ HARBOUR OVERVIEW', ...STORY],
    },
    {
      it: 'who the author is, above the story',
      lines: [...HEAD, '- About the authors', '- Mina Roe is a fellow of the Bar and Beacon Centre.', ...STORY],
    },
  ])('$it', ({ lines }) => {
    expect(marked(lines)).toEqual(lines);
  });
});
