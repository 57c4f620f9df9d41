import { describe, expect, test } from 'vitest';
import { HEAD, marked, STORY } from './marked-lines.ts';

describe('clean knows furniture by its place and its company', () => {
  test.for([
    {
      it: 'a thread that only its buttons tell of',
      lines: [
        ...STORY,
        '- LampLighter_71',
        '- The harbour master promised a lamp last year too.',
        '- Reply',
        '- bosun44',
        '- "Second lamp" is a good one.',
        '- Reply',
      ],
    },
    {
      it: 'no answer that ends as a sentence does',
      lines: [...STORY.slice(0, 3), '+ Reply.', '+ The town did.', '+ Reply.', STORY[3] ?? ''],
    },
    {
      it: 'a card that calls its author by the first name',
      lines: [
        ...HEAD,
        ...STORY,
        '- Mina Roe',
        '- Staff Writer',
        "- Mina's boat has two lamps. She grew up on the quay.",
      ],
    },
    {
      it: 'no sentence of a source with the name of an author',
      lines: [
        ...HEAD,
        ...STORY.slice(0, 3),
        '+ Roe Harbour and the bar of Orme stay closed to trawlers, the town said.',
      ],
    },
    {
      it: 'other articles with a summary and an author each',
      lines: [
        ...HEAD,
        ...STORY,
        '- Cat elected to parish council',
        '- It won by eleven votes, says the clerk.',
        '- By Ida Penn',
        '- Bakery sells its oven to museum',
        '- The bread will come from a machine.',
        '- By Tor Vane',
      ],
    },
    {
      it: 'a strange label in the company of buttons above the story',
      lines: [...HEAD, '- Share', '- Add Gazette on Ferret', '- Save', ...STORY],
    },
    {
      it: 'no line in the company of a byline and a date that speaks of the story',
      lines: [...HEAD, '+ Two trawlers waited outside', '- March 12, 2029', ...STORY],
    },
    {
      it: 'a sentence with photographer and owner in square brackets',
      lines: [STORY[0] ?? '', '- The lamp seen from the quay, on Monday [Ida Penn-Roe/Gazette]', ...STORY.slice(1)],
    },
    {
      it: 'headlines below a pointer that stands alone',
      lines: [
        ...STORY.slice(0, 3),
        '- Also Read',
        '- Parish council meets in a barn, again',
        '- Lecturer loses hat in the wind',
        STORY[3] ?? '',
      ],
    },
    {
      it: 'labels and calls right above the foot, and no last sentence among them',
      lines: [
        ...HEAD,
        ...STORY,
        '+ A vote on the second lamp is planned at the next meeting',
        '- LightsHarbourOrme',
        '- For more by town:',
        '- Have you seen a lamp go dark? Write to us!',
        '- Leave a comment',
        '- Most read',
        '- Ferry late again',
      ],
    },
    {
      it: 'a table of contents below the standfirst, and no question it lists',
      lines: [
        ...HEAD,
        STORY[0] ?? '',
        '- In these lines',
        '- Who pays for the lamp?',
        '- Will it hold?',
        '- What the crews ask',
        '+ Who pays for the lamp?',
        STORY[1] ?? '',
        '+ Will it hold?',
        STORY[2] ?? '',
        '+ What the crews ask',
        STORY[3] ?? '',
      ],
    },
    {
      it: 'no crosshead in quotation marks below a list of other articles',
      lines: [
        ...HEAD,
        ...STORY.slice(0, 3),
        '- Featured stories',
        '- Parish council meets in a barn, again',
        '+ ‘We counted the waves’',
        '+ “We counted the waves until they stopped,” a keeper of the lighthouse told the town on Tuesday.',
        STORY[3] ?? '',
      ],
    },
    {
      it: 'no heading that has a word of the paragraph right below it',
      lines: [
        ...HEAD,
        ...STORY.slice(0, 3),
        '+ What to watch',
        '+ Watch the lamp: crews of the two trawlers said it blinks.',
      ],
    },
    {
      it: 'marks that stand for nothing, and no dots somebody says',
      lines: [
        ...HEAD,
        ...STORY.slice(0, 2),
        '- • • •',
        STORY[2] ?? '',
        '- ____',
        STORY[3] ?? '',
        '+ “…”',
        STORY[0]?.replace('Monday', 'Sunday') ?? '',
      ],
    },
    {
      it: 'files with their size and the links of a recording within the story',
      lines: [
        ...HEAD,
        ...STORY.slice(0, 2),
        '- The report [PDF, 310 KB]',
        '- Listen to the interview with the keeper',
        '- Download (4.2 MB)',
        ...STORY.slice(2),
      ],
    },
    {
      it: 'what was added to the page since, by its day',
      lines: [...HEAD, ...STORY, '- 9 March 2029 Adds the words of the keeper', '- Leave a comment'],
    },
    {
      it: 'no sentence with somebody’s words that ends in who else reported',
      lines: [
        ...HEAD,
        ...STORY,
        '+ “The sea does not wait for a lamp,” Roe said. —WITH A REPORT FROM REUTERS',
        '- READ NEXT',
        '- Parish council meets in a barn, again',
      ],
    },
    {
      it: 'the slogan above the menu, and no headline for it',
      lines: [
        '- The Orme Lantern',
        '- The daily that never sleeps',
        '- NewsSportHarbourRegionCulture',
        '- Thursday 18 November 2021',
        '- Home/News/Orme',
        '- ORME',
        '+ Harbour master and crews of trawlers meet and “wait” for a calendar',
        '- By Mina Roe',
        '- 18/11/2021 at 08:41',
        ...STORY,
      ],
    },
    {
      it: 'no short headline below the date and above a longer standfirst',
      lines: [
        '- Skip to main content',
        '- Advanced search',
        '- OrmeWire',
        '- NEWS RELEASE 26-OCT-2029',
        '+ Lighthouse sulks, gulls applaud again',
        '+ Harbour master promised crews of two trawlers a second lamp for the town by Monday, study finds',
        '- PrintEmail App',
        ...STORY,
      ],
    },
  ])('$it', ({ lines }) => {
    expect(marked(lines)).toEqual(lines);
  });
});
