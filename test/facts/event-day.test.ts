import { expect, test } from 'vitest';
import { factsOf, wordsOf } from './read.ts';

/** Words and day of each event; the dispatch is of Wednesday 10 May 2023. */
const days = (text: string, language: string) =>
  factsOf(text, language).events.map((event) => [wordsOf(text, event), event.edtf ?? null]);

test.for([
  {
    it: 'gives no event the day of an aside, one of two days or the day of a toll',
    language: 'fr',
    text: "La France, dont les soldats partent lundi, a condamné l'attaque. L'armée a bombardé Karsan en août 2016 et en janvier 2018. Le bilan des inondations de Sulenne est monté à 31 morts lundi.",
    events: [
      ['partent', '2023-05-08'],
      ['condamné', null],
      ['attaque', null],
      ['bombardé', null],
      ['inondations', null],
      ['morts', null],
    ],
  },
  {
    it: 'leaves a relative clause its day, gives it to those killed, and to those who died behind a stop',
    language: 'en',
    text: 'Two days into the truce that took effect on Saturday, fighting broke out on Monday. The raid on Karsan on Friday, which killed nine, went on. A ferry capsized on Tuesday; eleven people died. A bus crashed on Tuesday; two people have died since.',
    events: [
      ['truce', '2023-05-06'],
      ['fighting', '2023-05-08'],
      ['raid', '2023-05-05'],
      ['killed', '2023-05-05'],
      ['capsized', '2023-05-09'],
      ['died', '2023-05-09'],
      ['crashed', '2023-05-09'],
      ['died', null],
    ],
  },
  {
    it: 'gives those the sentence before told of its day, and an agreement the day it was signed',
    language: 'fr',
    text: "Un hélicoptère s'est écrasé mardi. Ses trois occupants sont morts. Un accord avait été signé le 28 février avec la Ketria.",
    events: [
      ["s'est écrasé", '2023-05-09'],
      ['sont morts', '2023-05-09'],
      ['accord', '2023-02-28'],
    ],
  },
  {
    it: 'leaves an apposed participle its day',
    language: 'fr',
    text: "L'armée a repris la ville de Soraya, perdue en 2019. La trêve, conclue lundi, tient.",
    events: [
      ['a repris la ville', null],
      ['trêve', '2023-05-08'],
    ],
  },
  {
    it: 'counts back from the day beside, not from another event, and gives a fight no day on which it began',
    language: 'en',
    text: 'Soldiers recaptured Karsan on Sunday, eight days after insurgents overran the town. The fighting that erupted on 2 May killed six soldiers.',
    events: [
      ['recaptured', '2023-05-07'],
      ['overran', '2023-04-29'],
      ['fighting', null],
      ['killed', null],
    ],
  },
  {
    it: 'gives an event no day on which it was ended or only spoken of',
    language: 'en',
    text: 'Karsan halted its offensive against the rebels on Monday. Both sides signed a ceasefire on Sunday. The general had not endorsed the deal on Tuesday.',
    events: [
      ['offensive', null],
      ['signed a ceasefire', '2023-05-07'],
      ['deal', null],
    ],
  },
  {
    it: 'gives an event no day on which it was claimed, on which one of its victims fell, or of a birth',
    language: 'fr',
    text: "L'attaque a été revendiquée mardi par le mouvement. Seize soldats ont perdu la vie, dont deux lundi à Karsan. Le sergent, né en 2001, est décédé dimanche.",
    events: [
      ['attaque', null],
      ['ont perdu la vie', null],
      ['est décédé', '2023-05-07'],
    ],
  },
  {
    it: 'gives a condemnation no day of what it condemns',
    language: 'en',
    text: 'The minister condemned the abduction of two nurses near Karsan on 2 May. Seventeen soldiers have died, among them a farmer hit by a missile on Monday.',
    events: [
      ['condemned', null],
      ['abduction of', null],
      ['died', null],
    ],
  },
  {
    it: 'gives an event no day by which something else is to be done',
    language: 'en',
    text: 'A helicopter dropped leaflets telling villagers to leave by noon on Friday. Soldiers must withdraw by Friday.',
    events: [
      ['dropped leaflets', null],
      ['withdraw', null],
    ],
  },
  {
    it: 'gives talks that lasted days none of them',
    language: 'en',
    text: 'The two armies ended five days of talks in Sulenne on Tuesday. Seventeen hours of talks followed on Sunday.',
    events: [
      ['talks', null],
      ['talks', '2023-05-07'],
    ],
  },
  {
    it: 'leaves the day to the nearest of two verbs',
    language: 'en',
    text: 'Rebels captured four soldiers and shot down a drone on Monday.',
    events: [
      ['captured', null],
      ['shot down', '2023-05-08'],
    ],
  },
  {
    it: 'does not take the day of a reaction for that of the event',
    language: 'fr',
    text: "L'ONU a condamné l'attaque dimanche. Le gouvernement a condamné l'attaque de samedi contre un convoi de l'armée.",
    events: [
      ['condamné', '2023-05-07'],
      ['attaque', null],
      ['condamné', null],
      ['attaque', '2023-05-06'],
    ],
  },
  {
    it: 'gives no day between two ends',
    language: 'fr',
    text: 'Les arrestations ont eu lieu entre dimanche soir et mardi matin.',
    events: [['arrestations', null]],
  },
  {
    it: 'reads parts of a year, but no winter that may be either',
    language: 'en',
    text: 'The brigade withdrew from Karsan in late 2019. Its last soldiers died there last winter.',
    events: [
      ['withdrew', '2019-09/2019-12'],
      ['died', null],
    ],
  },
  {
    it: 'takes no other day where the hour is told without one',
    language: 'en',
    text: 'The army shelled the hills overnight, and left its base at Karsan on Tuesday with three tanks.',
    events: [['shelled', null]],
  },
  {
    it: 'knows that what is planned is not over',
    language: 'en',
    text: 'On Monday the rebels planned to attack the barracks. They will attack the base of the army on Friday.',
    events: [
      ['attack', null],
      ['attack', '2023-05-12'],
    ],
  },
  {
    it: 'keeps a day behind "are due to resume"',
    language: 'en',
    text: 'Peace talks are due to resume on Friday.',
    events: [['Peace talks', '2023-05-12']],
  },
])('$it', ({ text, language, events }) => {
  expect(days(text, language)).toEqual(events);
});
