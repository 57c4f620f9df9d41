import { describe, expect, test } from 'vitest';
import { clean } from '../../src/dispatch/cleaning/clean.ts';
import { HEAD, marked, STORY } from './marked-lines.ts';

const [first = '', second = '', third = '', fourth = ''] = STORY;

describe('clean finds the headline', () => {
  test.for([
    {
      it: 'below the box that shares it, where its author stands',
      lines: [
        '- Sign in',
        '- Share this post',
        '- Lighthouse of Orme goes dark for the second night',
        '- ormeletter.example',
        '- Copy link',
        '- Facebook',
        '+ Lighthouse of Orme goes dark for the second night',
        '+ I saw it from the quay.',
        '- Mina Roe',
        '- Nov 18, 2021',
        ...STORY,
      ],
    },
    {
      it: 'below a path with each step in its own line',
      lines: [
        '- Home',
        '- Sea',
        '- Lighthouse of Orme goes dark for the second night',
        '+ Lighthouse of Orme goes dark for the second night',
        '+ Two trawlers waited outside the bar for a lamp that nobody had lit since the evening.',
        '- By Mina Roe',
        '- Published Nov 18, 2021',
        ...STORY,
      ],
    },
    {
      it: 'with its own date behind it, where the path ends in the rest',
      lines: [
        '- Home > Briefings > 2021 > Harbour Office Briefing',
        '+ Harbour Office Briefing - November 18, 2021',
        '- Mina Roe',
        '- November 18, 2021',
        '- Share',
        ...STORY,
      ],
    },
    {
      it: 'and not the name at the top that the story says it told',
      lines: [
        '- The Orme Lantern',
        '- Thursday, November 18, 2021',
        '+ Lighthouse goes dark for second night',
        '- By Mina Roe',
        ...STORY,
        '+ “We lit it by hand and we will light it again,” the harbour master told The Orme Lantern over the phone.',
      ],
    },
  ])('$it', ({ lines }) => {
    const text = lines.map((line) => line.slice(2)).join('\n');
    const { title } = clean(text);
    const headline = lines.find((line) => line.startsWith('+ '))?.slice(2);
    expect(title && text.slice(title.start, title.end)).toBe(headline);
    expect(marked(lines)).toEqual(lines);
  });
});

describe('clean keeps of the story', () => {
  test.for([
    {
      it: 'a turn of speech behind a dash',
      lines: [first, second, '+ M. Yves Castel. – C’est donc oui.', '+ Général Roe. – C’est une observation.', third],
    },
    {
      it: 'a sentence about photographs',
      lines: [first, second, '+ Photos are not shown, because there are none.', third, fourth],
    },
    { it: 'whom a letter is to', lines: [HEAD[0] ?? '', HEAD[1] ?? '', '+ Good morning,', ...STORY] },
    {
      it: 'a paragraph that names its source, where each begins with what it is',
      lines: [
        HEAD[0] ?? '',
        first,
        '+ Source: Aron Vell, harbour master of Orme, on Telegram; the coast guard of the region',
        '+ Quote from Vell: "The lamp is out and the keeper is too. We will light it by hand on Tuesday."',
        '+ Details: The lamp went dark at 23:40, and two trawlers waited for four hours outside the bar.',
        second,
      ],
    },
    {
      it: 'the standfirst of a story about newsletters',
      lines: [
        '+ False bulletins, real thieves: the new trick of the lighthouse mails',
        '+ You think you unsubscribe from a newsletter. You have just told them that your inbox is alive.',
        '- Mina Roe',
        '- Published 18 November 2021',
        '- Share',
        '- Save',
        ...STORY,
      ],
    },
  ])('$it', ({ lines }) => expect(marked(lines)).toEqual(lines));
});

describe('clean cuts', () => {
  test.for([
    {
      it: 'what a site asks of its readers within the story',
      lines: [
        ...HEAD,
        first,
        second,
        '- GIVE TO POLYNYA',
        '- Our research is free to read. It is paid for by people like you. Give what you can',
        third,
        fourth,
      ],
    },
    {
      it: 'nothing somebody else asks for',
      lines: [
        ...HEAD,
        first,
        second,
        '+ “Give us your gifts and our lamp will burn for you,” the keeper said.',
        third,
        fourth,
      ],
    },
    {
      it: 'what a sponsor says below a label that says so',
      lines: [
        ...HEAD,
        first,
        second,
        '- A MESSAGE FROM OUR PARTNER',
        '- Have you thought of an insurance that rewards you? With Rollo, your first year costs €1 a month.',
        third,
        fourth,
      ],
    },
    {
      it: 'the form of a newsletter within the story',
      lines: [
        ...HEAD,
        first,
        second,
        '- Ne manquez aucun bulletin',
        '- Votre adresse électronique',
        '- Recevoir le bulletin',
        '- Pas de publicité, pas de revente d’adresses : promis.',
        third,
        fourth,
      ],
    },
    {
      it: 'notes with an appeal below them',
      lines: [
        ...HEAD,
        ...STORY,
        '- [1] Briefing of the harbour office, 18 November 2021, a copy of which is on file.',
        '- [2] The log was handed over as photographs of fourteen pages written by hand.',
        '- Our research is free to read. It is paid for by people like you. Give what you can',
      ],
    },
    {
      it: 'what an author is, below the name said again',
      lines: [
        ...HEAD,
        ...STORY,
        '- Mina Roe',
        '- Journalist at the harbour desk, she has followed the lighthouse and the trawlers since 2016.',
      ],
    },
    {
      it: 'a caption with its source',
      lines: [
        ...HEAD,
        '- The lamp of Orme on 8 July. Two of its panes were never found. Source: Coast mission',
        ...STORY,
      ],
    },
    {
      it: 'the caption of a picture of its own',
      lines: [
        '- Skip to content',
        '- Orme Collective',
        '- NewsGuidesAboutDonate',
        ...HEAD,
        first,
        second,
        '- Stills from two films, aligned on the lamp (Orme Collective)',
        third,
        fourth,
      ],
    },
    {
      it: 'whose the site is, as the last of its sentences',
      lines: [
        '- The Orme Lantern',
        ...HEAD,
        ...STORY,
        '- Sign up',
        '- The Orme Lantern is published by Quay & Jetty Papers, 4 Harbour Lane, Orme.',
      ],
    },
    {
      it: 'a last sentence that speaks to readers again and again',
      lines: [
        ...HEAD,
        ...STORY,
        '- Join us today for just $5 and upgrade your experience with a page of our own choosing.',
      ],
    },
    {
      it: 'no last sentence of a letter that does so throughout',
      lines: [
        '+ What we owe to our readers at the lighthouse of Orme tonight',
        '+ We have told you of our lamp for years, and you have written to us about your own nights.',
        '+ Our harbour is dark tonight, and your trawlers wait for us outside the bar of Orme.',
        '+ Your letters lie on our table, and we shall answer each of them when our lamp burns again.',
        '+ You will hear from us, and our door stays open for you and yours.',
      ],
    },
    {
      it: 'a name with what its bearer is',
      lines: [HEAD[0] ?? '', '- Published 18 November 2021', '- Nigel Vell Deputy Sea Editor', ...STORY],
    },
    {
      it: 'an author with a small letter in the name',
      lines: [HEAD[0] ?? '', '- Par Solenne d’Artigues-Moreau, chroniqueuse maritime', ...STORY],
    },
    { it: 'the mark a piece is filed under', lines: [...HEAD, ...STORY, '- DPB # 31'] },
    { it: 'where an author is met', lines: [...HEAD, '- @minaroe | mina.roe@lantern.example', ...STORY] },
    { it: 'contents that ran together', lines: [...HEAD, '- 1. The lamp2. The bar3. In short', ...STORY] },
    { it: 'a form to tick', lines: ['- Area  Port  Show only: ○ Wreck ● Lamp ○ Report', ...HEAD, ...STORY] },
  ])('$it', ({ lines }) => expect(marked(lines)).toEqual(lines));
});
