import { expect, test } from 'vitest';
import { factsOf, wordsOf } from './read.ts';

/** Words and day of each date; the dispatch is of Wednesday 10 May 2023. */
const told = (text: string, language: string) =>
  factsOf(text, language).dates.map((date) => [wordsOf(text, date), date.edtf ?? null]);

test.for([
  {
    it: 'puts what is on the programme ahead',
    language: 'fr',
    text: 'Le fort rouvre samedi. Une audience est fixée au 15 août.',
    dates: [
      ['samedi', '2023-05-13'],
      ['au 15 août', '2023-08-15'],
    ],
  },
  {
    it: 'puts what starts from a day ahead, unless it is told as past',
    language: 'en',
    text: 'The show is open from Saturday. It was seen from Sunday by many.',
    dates: [
      ['Saturday', '2023-05-13'],
      ['Sunday', '2023-05-07'],
    ],
  },
  {
    it: 'puts ahead what was to come, and what is promised',
    language: 'fr',
    text: 'Des pourparlers devaient reprendre jeudi à Velmont. L’union appellera à la grève samedi. Les élus avaient promis de défiler vendredi.',
    dates: [
      ['jeudi', '2023-05-11'],
      ['samedi', '2023-05-13'],
      ['vendredi', '2023-05-12'],
    ],
  },
  {
    it: 'puts ahead what was to be, and what is expected',
    language: 'en',
    text: 'Talks were to open on Friday in Velmont. The union expects talks on Thursday.',
    dates: [
      ['Friday', '2023-05-12'],
      ['Thursday', '2023-05-11'],
    ],
  },
  {
    it: 'reads a stretch from the first of a month',
    language: 'fr',
    text: 'Il a plu du 1er au 5 mai. Ils ont fui la nuit du 1er au 2 février.',
    dates: [
      ['du 1er au 5 mai', '2023-05-01/2023-05-05'],
      ['la nuit du 1er au 2 février', '2023-02-01/2023-02-02'],
    ],
  },
  {
    it: 'takes the nearer verb',
    language: 'en',
    text: 'The man who will testify arrived on Monday.',
    dates: [['Monday', '2023-05-08']],
  },
  {
    it: 'puts nothing ahead that is told as done, or stands for a thing told before',
    language: 'en',
    text: 'The town was lost, but the army had it back by Saturday. By Friday evening, the guards had left. For Thursday, the council reports six strikes. The purpose is to spare the town raids like that of 11 August. He will leave by Monday. It would answer to Sunday’s raid.',
    dates: [
      ['Saturday', '2023-05-06'],
      ['Friday evening', '2023-05-05'],
      ['Thursday', '2023-05-04'],
      ['11 August', '2022-08-11'],
      ['Monday', '2023-05-15'],
      ['Sunday', null],
    ],
  },
  {
    it: 'reads days that share a month',
    language: 'fr',
    text: 'Les 3 et 5 mai, tout était fermé.',
    dates: [
      ['Les 3', '2023-05-03'],
      ['5 mai', '2023-05-05'],
    ],
  },
  {
    it: 'reads ranges with a dash',
    language: 'en',
    text: 'The clashes of 8-9 May were worse than those of April 3-5.',
    dates: [
      ['8-9 May', '2023-05-08/2023-05-09'],
      ['April 3-5', '2023-04-03/2023-04-05'],
    ],
  },
  {
    it: 'reads a night between two weekdays',
    language: 'fr',
    text: "L'armée est partie dans la nuit de dimanche à lundi.",
    dates: [['dans la nuit de dimanche à lundi', '2023-05-07/2023-05-08']],
  },
  {
    it: 'reads seasons by what stands beside them',
    language: 'en',
    text: 'It rained last winter; this summer will be dry.',
    dates: [
      ['last winter', '2022-24'],
      ['this summer', '2023-22'],
    ],
  },
  {
    it: 'reads decades, old years and years that describe',
    language: 'fr',
    text: 'Bâti en 1643, refait dans les années 1960, le budget 2021 le sauva.',
    dates: [
      ['1643', '1643'],
      ['années 1960', '196X'],
      ['2021', '2021'],
    ],
  },
  {
    it: 'reads parts of this month',
    language: 'en',
    text: 'Earlier this month it rained, as at the end of last month.',
    dates: [
      ['Earlier this month', '2023-05-01/2023-05-10'],
      ['at the end of last month', '2023-04-21/2023-04-30'],
    ],
  },
  {
    it: 'counts on from the last day named',
    language: 'en',
    text: 'He fled on 3 May and was seen a week later.',
    dates: [
      ['on 3 May', '2023-05-03'],
      ['a week later', '2023-05-10'],
    ],
  },
  {
    it: 'finds the day of the event it counts from',
    language: 'fr',
    text: 'La ville a été bombardée samedi. Deux jours après le bombardement, elle brûle.',
    dates: [
      ['samedi', '2023-05-06'],
      ['Deux jours après le bombardement', '2023-05-08'],
    ],
  },
  {
    it: 'leaves it open where two such events have different days',
    language: 'fr',
    text: 'La ville a été bombardée samedi, puis bombardée lundi. Deux jours après un bombardement, elle brûle.',
    dates: [
      ['samedi', '2023-05-06'],
      ['lundi', '2023-05-08'],
      ['Deux jours après un bombardement', null],
    ],
  },
  {
    it: 'takes the day of the statement for what is said today',
    language: 'en',
    text: '"We leave tomorrow," the general said on Monday. "Today is calm."',
    dates: [
      ['tomorrow', '2023-05-09'],
      ['Monday', '2023-05-08'],
      ['Today', null],
    ],
  },
  {
    it: 'takes the year the sentence has just named for what had happened then',
    language: 'fr',
    text: 'La grève remonte au printemps 2016 ; elle avait duré du 3 avril au 17 mai.',
    dates: [
      ['au printemps 2016', '2016-21'],
      ['du 3 avril au 17 mai', '2016-04-03/2016-05-17'],
    ],
  },
  {
    it: 'reads numbers as a day where they can be nothing else',
    language: 'fr',
    text: 'Signé le 12.05.2021, revu le 03/02/19.',
    dates: [
      ['12.05.2021', '2021-05-12'],
      ['03/02/19', '2019-02-03'],
    ],
  },
  {
    it: 'reads two months of one year together, and a month to come',
    language: 'en',
    text: 'The war lasted through July and August 2006. He proposed elections next March. The union has called a one-day stoppage for Friday. The council is to meet on Friday.',
    dates: [
      ['July and August 2006', '2006-07/2006-08'],
      ['March', '2024-03'],
      ['Friday', '2023-05-12'],
      ['Friday', '2023-05-12'],
    ],
  },
  {
    it: 'puts a day told as long past in the year of the sentence before, and a future one ahead',
    language: 'fr',
    text: 'En 2018, la grève avait duré un mois. Un accord avait été trouvé le 11 novembre. La ministre recevra vendredi les syndicats.',
    dates: [
      ['2018', '2018'],
      ['le 11 novembre', '2018-11-11'],
      ['vendredi', '2023-05-12'],
    ],
  },
  {
    it: 'reads two months, or a year and a month, as one stretch',
    language: 'en',
    text: 'It was drilled between May and August 2022, and sold from November to March 2021. Six sank between 2011 and February 2014.',
    dates: [
      ['between May and August 2022', '2022-05/2022-08'],
      ['from November to March 2021', '2020-11/2021-03'],
      ['between 2011 and February 2014', '2011/2014-02'],
    ],
  },
  {
    it: 'reads such a stretch in French',
    language: 'fr',
    text: "Elle a servi d'octobre 2011 à février 2014, puis entre avril et juin 2016.",
    dates: [
      ["d'octobre 2011 à février 2014", '2011-10/2014-02'],
      ['entre avril et juin 2016', '2016-04/2016-06'],
    ],
  },
  {
    it: 'puts what several do on a day ahead, and a deadline behind a comma with the verb before it',
    language: 'en',
    text: 'The talks open on Saturday. The gates were open on Sunday. The firm will close its mill at Tarnbeck, in the north, by Friday with a loss.',
    dates: [
      ['Saturday', '2023-05-13'],
      ['Sunday', '2023-05-07'],
      ['Friday', '2023-05-12'],
    ],
  },
  {
    it: 'gives no year to a round number of them, and none to "as recently as"',
    language: 'en',
    text: 'The lake rose some 8,200 years ago. They met as recently as 3 May.',
    dates: [
      ['8,200 years ago', null],
      ['as recently as', null],
      ['3 May', '2023-05-03'],
    ],
  },
  {
    it: 'lets a weekday choose the year ahead, where it fits no day behind',
    language: 'fr',
    text: 'Le prochain rendez-vous, samedi 12 août, est public.',
    dates: [['samedi 12 août', '2023-08-12']],
  },
  {
    it: 'puts a season of years ago in the year told last, a winter in the one its month tells',
    language: 'fr',
    text: 'Il est mort le 3 février 1998. Cet hiver-là, la ville avait tenu. Cet été-là, elle tomba.',
    dates: [
      ['le 3 février 1998', '1998-02-03'],
      ['Cet hiver-là', '1997-24'],
      ['Cet été-là', '1998-22'],
    ],
  },
  {
    it: 'puts "that autumn" and "that May" in the year told last, and reads no season behind a verb of saying',
    language: 'en',
    text: 'They met in August 2003. That autumn they signed; a deal had failed that May. He said that spring rains were due.',
    dates: [
      ['August 2003', '2003-08'],
      ['That autumn', '2003-23'],
      ['May', '2003-05'],
    ],
  },
  {
    it: 'counts months on from what leaves them in the past',
    language: 'fr',
    text: "Le procès de l'attentat du 8 avril 2016 s'est ouvert lundi. L'accusé, interpellé un mois plus tard, nie les faits.",
    dates: [
      ['du 8 avril 2016', '2016-04-08'],
      ['lundi', '2023-05-08'],
      ['un mois plus tard', '2016-05'],
    ],
  },
  {
    it: 'knows what is over by its participle, and what is to come by its ending',
    language: 'fr',
    text: "Les otages seront libérés, selon l'accord conclu samedi. Un accord doit être conclu samedi. L'étude paraîtra en novembre.",
    dates: [
      ['samedi', '2023-05-06'],
      ['samedi', '2023-05-13'],
      ['novembre', '2023-11'],
    ],
  },
  {
    it: 'counts years on from the last one told',
    language: 'en',
    text: 'The mission left on 31 December 2013. Its commander died the following year.',
    dates: [
      ['on 31 December 2013', '2013-12-31'],
      ['the following year', '2014'],
    ],
  },
  {
    it: 'puts ahead what should come, not what should have',
    language: 'en',
    text: 'The line should reopen on Monday. The road should have been closed on Monday.',
    dates: [
      ['Monday', '2023-05-15'],
      ['Monday', '2023-05-08'],
    ],
  },
  {
    it: 'reads no verb in a noun behind its article',
    language: 'fr',
    text: "La rencontre entre les deux présidents, vendredi à Genève, n'a débouché sur rien.",
    dates: [['vendredi', '2023-05-05']],
  },
  {
    it: 'takes no verb of saying for the day of saying behind "will", and no judge for one',
    language: 'fr',
    text: "Il sera présenté à un juge vendredi. Les insurgés ont quitté la ville mardi, en vertu d'un accord conclu samedi. L'armée y est entrée le lendemain.",
    dates: [
      ['vendredi', '2023-05-12'],
      ['mardi', '2023-05-09'],
      ['samedi', '2023-05-06'],
      ['le lendemain', '2023-05-10'],
    ],
  },
  {
    it: 'puts a report still to be made ahead',
    language: 'en',
    text: 'The commission will report in September. The deal could be signed in July.',
    dates: [
      ['September', '2023-09'],
      ['July', '2023-07'],
    ],
  },
])('$it', ({ text, language, dates }) => {
  expect(told(text, language)).toEqual(dates);
});

test('what is told as past after the dispatch is flagged', () => {
  const [late] = factsOf('Un convoi a été attaqué le 3 juin 2023.', 'fr').dates;
  expect(late).toMatchObject({ edtf: '2023-06-03', afterDispatch: true });
  const [planned] = factsOf('Le procès aura lieu le 3 juin 2023.', 'fr').dates;
  expect(planned?.afterDispatch).toBeUndefined();
});
