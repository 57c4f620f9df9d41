import { describe, expect, test } from 'vitest';
import { clean } from '../../src/dispatch/cleaning/clean.ts';

const STORY = [
  '+ The lighthouse at Orme went dark on Monday night, the harbour master of the town said.',
  '+ Two trawlers waited outside the bar until dawn, crews on the quay said on Tuesday.',
  '+ The harbour master promised a second lamp for the lighthouse, which was built in 1871.',
];

/** Lines marked `- ` are to be cut, lines marked `+ ` kept. */
const marked = (lines: readonly string[]): string[] => {
  const text = lines.map((line) => line.slice(2)).join('\n');
  const cuts = new Set(clean(text).cuts.map((cut) => text.slice(cut.start, cut.end)));
  return lines.map((line) => `${cuts.has(line.slice(2)) ? '-' : '+'} ${line.slice(2)}`);
};

const [first = '', second = '', third = ''] = STORY;

describe('clean knows furniture by its shape', () => {
  test.for([
    { it: 'buttons that ran together', lines: [first, '- Allow everythingAllow nothingMore choices', second, third] },
    { it: 'the fields of a form', lines: [first, second, third, '- [ Your address ] [ Yes, please ]'] },
    {
      it: 'a poll with its answers',
      lines: [first, second, '- Should the lamp be electric?', '- Yes', '- No', third],
    },
    {
      it: 'a survey above the headline, whose sentence shares no word with the story',
      lines: [
        '- Your effort in providing this feedback is much appreciated.',
        '- Videos never loaded',
        '+ Dark lighthouse keeps two trawlers out of Orme harbour',
        '- By Mina Roe',
        ...STORY,
      ],
    },
    {
      it: 'a path and no headline in it',
      lines: ['- News > Coast > Orme', '+ Dark lighthouse keeps trawlers out', ...STORY],
    },
    {
      it: 'no sentence of a country whose initials are a word',
      lines: [
        '+ US trawlers wait outside Orme as the lighthouse stays dark',
        '+ Harbour master promises the US crews a lamp by Friday night',
        '- Mina Roe',
        '+ A US trawler and two US tugs waited outside the bar of Orme, with US officials asking the town for a lamp.',
        ...STORY,
      ],
    },
    {
      it: 'no list the story leads on to, though links follow',
      lines: [
        ...STORY,
        '+ The full list of those honoured:',
        '+ Golden Lamp: Mina Roe, keeper',
        '+ Silver Lamp: Owen Prys, pilot',
        '+ Harbour prize: Ada Lund, diver',
        '+ Quay prize: Tom Hale, cook',
        '- Leave a comment',
        '- Most read',
        '- Ferry late again',
      ],
    },
    {
      it: 'no question of an interview below a pointer, nor its answer',
      lines: [
        first,
        '+ When did the lamp go dark?',
        '+ It went dark on Monday at nine, and the two trawlers saw it from the bar.',
        '+ Who will mend the lighthouse?',
        '+ The town will, and the harbour master has promised the money for it.',
        '- Read also',
        '- A ferry lost and found',
        '+ What do you expect of the crews, then?',
        '+ That they wait. Two trawlers side by side, a lamp on each, nothing more than that.',
        '- Subscribe to our newsletter',
      ],
    },
    {
      it: 'no sentence on a newsletter that leads on to a list of the story',
      lines: [
        first,
        '+ The harbour master signed the crews of the trawlers up to a newsletter that brought, on average:',
        '+ - nine letters a week;',
        '+ - a card at Christmas.',
        second,
        third,
      ],
    },
    {
      it: 'a name written out in full below the masthead, and the headline below both',
      lines: [
        '- Orme Observatory',
        '- The Orme Observatory for Lighthouses at Sea',
        '- Home',
        '- On Feb 24, 2018',
        '+ On its second night… two trawlers wait outside the bar as the lamp stays dark',
        '- Share',
        first,
        second,
        '+ The Orme Observatory has counted nine dark lighthouses this year, and two at sea off the coast.',
        third,
        '- © 2018 – Orme Observatory. All Rights Reserved.',
      ],
    },
    {
      it: 'a ticker above the path that ends in the headline, though both end as sentences',
      lines: [
        '- Latest:',
        '- A drought brings a drowned village back above the water – see the pictures.',
        '- Home » Coast » Two trawlers wait outside Orme while the lighthouse is dark – “a disgrace”.',
        '+ Two trawlers wait outside Orme while the lighthouse is dark – “a disgrace”.',
        '- 29 August 2022',
        ...STORY,
      ],
    },
    {
      it: 'headlines with their age, and endnotes below the story',
      lines: [
        first,
        '- Keeper Names His Third Parrot 1 week ago',
        '- Ferry Runs Aground in a Flat Calm 2 weeks ago',
        second,
        third,
        '- [1] Letters of the keeper, on file with the harbour master',
        '- [2] “Lamps go dark,” Orme Mail, March 18, 2024',
        '- Leave a comment',
      ],
    },
    {
      it: 'no single line of the story that ends in an age',
      lines: [first, '+ The lighthouse he left for good 2 weeks ago', second, third],
    },
    {
      it: 'no recommendations of the story itself',
      lines: [
        first,
        '+ Recommended',
        '+ We ask the harbour master :',
        '+ - to mend the lamp;',
        '+ - to pay the crews.',
        second,
        third,
      ],
    },
    {
      it: 'a menu between bars above the headline',
      lines: [
        '- Harbour office|Lamps and buoys|Tides|Press room|Contact us',
        '+ Dark lighthouse keeps two trawlers out of Orme',
        '- By Mina Roe',
        ...STORY,
      ],
    },
    {
      it: 'a section that ran into the headline, said again below without it',
      lines: [
        '- HarbourDark lighthouse keeps two trawlers out of Orme',
        '+ Dark lighthouse keeps two trawlers out of Orme',
        ...STORY,
      ],
    },
    {
      it: 'a path without its marks that ends in another headline',
      lines: [
        '- Home World Orme: trawlers "wait outside"',
        '+ Dark lighthouse keeps two trawlers out, the harbour master says',
        '- By Mina Roe',
        ...STORY,
      ],
    },
    {
      it: 'no standfirst above author and agency',
      lines: [
        '+ Dark lighthouse keeps two trawlers out of Orme',
        '+ Crews waited until dawn. The harbour master is to speak on Friday.',
        '- Mina Roe/AFP',
        '- Published: 04.11.2016, 17h22',
        ...STORY,
      ],
    },
    {
      it: 'no numbered heading with a stroke',
      lines: [first, '+ 2. Questions / Answers', second, third],
    },
    {
      it: 'a pointer that ran into its headline',
      lines: [first, '- Read alsoThe keeper who counted waves', second, third],
    },
    {
      it: 'an appeal with its prices',
      lines: [...STORY, '- £30 could buy a blanket for a family', '- Give £30', '- Share'],
    },
    { it: 'a caption that begins small', lines: [first, '- the lamp, yesterday', second, third] },
    {
      it: 'a sentence with photographer and owner',
      lines: [first, '- The lamp on Monday. Mina Roe/Orme Gazette', second],
    },
    {
      it: 'what the site says of itself below the story',
      lines: [
        '- Orme Gazette',
        '+ Dark lighthouse keeps two trawlers out of Orme',
        ...STORY,
        '- More from the Orme Gazette today',
      ],
    },
    {
      it: 'no turn of an interview below a box',
      lines: [
        first,
        '+ Q: Was it dark?',
        '+ A: It was.',
        '+ Q: How dark?',
        '+ A: Very.',
        '- Subscribe to our newsletter',
        '+ Q: And now?',
        '+ A: We wait.',
      ],
    },
    {
      it: 'no short last sentence below a box',
      lines: [...STORY, '- Subscribe to our newsletter', '+ No trawlers sank.', '- Share', '- © 2029 Orme Gazette'],
    },
  ])('$it', ({ lines }) => {
    expect(marked(lines)).toEqual(lines);
  });
});
