import type { Passage } from './passage.ts';

/** One construction each, English. Rules are tuned on the even ones; the odd ones are only scored. */
export const PASSAGES_EN: readonly Passage[] = [
  {
    text: 'The Vernaz dam gave way on Tuesday, Governor Mark Auberton said.',
    quotes: [['The Vernaz dam gave way on Tuesday', 'reported', 'Mark Auberton']],
    persons: ['Mark Auberton'],
    places: ['Vernaz'],
    dates: { 'on Tuesday': '2023-05-09' },
  },
  {
    text: '“We lost two trucks,” said Captain Elise Morvan.',
    quotes: [['“We lost two trucks,”', 'direct', 'Elise Morvan']],
    persons: ['Elise Morvan'],
    figures: { 'two trucks': 2 },
  },
  {
    text: 'According to police, at least three people were wounded in Tarvel.',
    quotes: [['at least three people were wounded in Tarvel', 'reported', 'police']],
    places: ['Tarvel'],
    figures: { 'three people': 3 },
  },
  {
    text: 'Defense Secretary Paul Farrow said that two dozen soldiers had left Kessab.',
    quotes: [['two dozen soldiers had left Kessab', 'reported', 'Paul Farrow']],
    persons: ['Paul Farrow'],
    places: ['Kessab'],
    figures: { 'two dozen soldiers': 24 },
  },
  { text: '"The road is closed," he added.', quotes: [['"The road is closed,"', 'direct', '-']] },
  {
    text: '"The bridge will hold," Colonel John Rastel promised. "We are watching it," he added.',
    quotes: [
      ['"The bridge will hold,"', 'direct', 'John Rastel'],
      ['"We are watching it,"', 'direct', 'John Rastel'],
    ],
    persons: ['John Rastel'],
  },
  {
    text: 'A U.S. official, speaking on condition of anonymity, said the base was empty.',
    quotes: [['the base was empty', 'reported', 'anonymous']],
    places: ['U.S.'],
  },
  {
    text: 'General Omar Belkacem inspected the troops. An official later said that ten tanks were missing.',
    quotes: [['ten tanks were missing', 'reported', 'anonymous']],
    persons: ['Omar Belkacem'],
    figures: { 'ten tanks': 10 },
  },
  {
    text: 'The Sorna Fishermen Union (SFU) denounced “an absurd decision”.',
    quotes: [['“an absurd decision”', 'direct', 'Sorna Fishermen Union']],
    organisations: ['Sorna Fishermen Union', 'SFU'],
  },
  {
    text: 'Spokesman Karim Haddad told Reuters that the convoy had reached Deir Mansour.',
    quotes: [['the convoy had reached Deir Mansour', 'reported', 'Karim Haddad']],
    persons: ['Karim Haddad'],
    organisations: ['Reuters'],
    places: ['Deir Mansour'],
  },
  { text: 'The mayor has not said that the party was cancelled.' },
  {
    text: 'The strike did not hit the village, according to the news agency Orient Info.',
    quotes: [['The strike did not hit the village', 'reported', 'Orient Info']],
    organisations: ['Orient Info'],
  },
  {
    text: 'Central Command described the assault as “a complete failure”.',
    quotes: [['the assault as “a complete failure”', 'mixed', 'Central Command']],
    organisations: ['Central Command'],
  },
  {
    text: 'Mayor Sophie Delcourt called the project “sheer madness”.',
    quotes: [['the project “sheer madness”', 'mixed', 'Sophie Delcourt']],
    persons: ['Sophie Delcourt'],
  },
  {
    text: 'On Thursday, May 4, three planes flew over Port Blanc.',
    places: ['Port Blanc'],
    figures: { 'three planes': 3 },
    dates: { 'On Thursday, May 4': '2023-05-04' },
  },
  {
    text: 'On Friday, 12 March 2021, the city of Halba was flooded.',
    places: ['Halba'],
    dates: { 'On Friday, 12 March 2021': '2021-03-12' },
  },
  {
    text: 'In early April the river had risen two metres; by mid-April, 1.5 metres.',
    figures: { 'two metres': 2, '1.5 metres': 1.5 },
    dates: { 'In early April': '2023-04-01/2023-04-10', 'mid-April': '2023-04-11/2023-04-20' },
  },
  {
    text: 'In 2019, 10,000 residents still lived in Rosmeur, down from 12,500 in 2011.',
    places: ['Rosmeur'],
    figures: { '10,000 residents': 10000 },
    dates: { '2019': '2019', '2011': '2011' },
  },
  {
    text: 'No casualties were reported, the governorate said in a statement.',
    quotes: [['No casualties were reported', 'reported', 'the governorate']],
    figures: { 'No casualties': 0 },
  },
  {
    text: 'An unknown number of people are buried, rescuers said.',
    quotes: [['An unknown number of people are buried', 'reported', 'anonymous']],
    figures: { 'An unknown number of people': null },
  },
  {
    text: 'It was the third series of strikes in a week around Al-Bukra.',
    places: ['Al-Bukra'],
    figures: { 'third series of strikes': 3 },
  },
  {
    text: 'The fourth wave of arrests targeted more than 60 activists.',
    figures: { 'fourth wave of arrests': 4, '60 activists': 60 },
  },
  { text: 'Resolution 1701 and the F-16 are no figures; the match ended 3-1 at 8:30 p.m.' },
  {
    text: 'The 4th Brigade has held Hill 512 since 2018.',
    organisations: ['4th Brigade'],
    dates: { 'since 2018': '2018' },
  },
  {
    text: 'Last night, between 40 and 50 houses burned near Lezac.',
    places: ['Lezac'],
    figures: { '40 and 50 houses': 40 },
    dates: { 'Last night': '2023-05-09' },
  },
  {
    text: 'The day before yesterday, ninety firefighters fought the blaze; on Wednesday morning, one hundred and twenty.',
    figures: { 'ninety firefighters': 90 },
    dates: { 'The day before yesterday': '2023-05-08', 'on Wednesday morning': '2023-05-10' },
  },
  {
    text: 'Last week the coalition carried out 14 strikes; two months ago, none.',
    figures: { '14 strikes': 14, 'two months': 2 },
    dates: { 'Last week': '2023-05-01/2023-05-07', 'two months ago': '2023-03' },
  },
  {
    text: 'Over the past 48 hours, three million euros were raised.',
    figures: { '48 hours': 48, 'three million euros': 3000000 },
    dates: { 'the past 48 hours': '2023-05-08/2023-05-10' },
  },
  {
    text: 'Two days after the attack, the army retook Tell Zaroun.',
    places: ['Tell Zaroun'],
    figures: { 'Two days': 2 },
    dates: { 'Two days after the attack': '' },
  },
  {
    text: 'Nadia Ferhat, a candidate for the Renewal party, led with 34 percent of the vote.',
    persons: ['Nadia Ferhat'],
    organisations: ['Renewal'],
    figures: { '34 percent': 34 },
  },
  {
    text: 'President Ali Gomar met his Russian counterpart Sergei Orlov in Sochi.',
    persons: ['Ali Gomar', 'Sergei Orlov'],
    places: ['Sochi'],
  },
  {
    text: 'Iran, Turkey and the United Arab Emirates condemned the bombing.',
    places: ['Iran', 'Turkey', 'United Arab Emirates'],
  },
  {
    text: 'The Syrian Democratic Forces seized the town of Hawra from Islamic State on Monday.',
    organisations: ['Syrian Democratic Forces', 'Islamic State'],
    places: ['Hawra'],
    dates: { 'on Monday': '2023-05-08' },
  },
  {
    text: 'Mr Lefort, a former director of the Central Bank of Marania, testified.',
    persons: ['Lefort'],
    organisations: ['Central Bank of Marania'],
  },
  {
    text: 'Mrs Besson said she feared “a step backwards” and stressed that nothing was decided.',
    quotes: [
      ['she feared “a step backwards”', 'mixed', 'Besson'],
      ['nothing was decided', 'reported', 'Besson'],
    ],
    persons: ['Besson'],
  },
  {
    text: '“It is a tragedy,” a neighbour said. She added that the fire had lasted three hours.',
    quotes: [
      ['“It is a tragedy,”', 'direct', 'anonymous'],
      ['the fire had lasted three hours', 'reported', 'anonymous'],
    ],
    figures: { 'three hours': 3 },
  },
  {
    text: 'A spokesman for General Idris Kante denied the reports. “That is false,” he said.',
    quotes: [['“That is false,”', 'direct', '-']],
    persons: ['Idris Kante'],
  },
  {
    text: '“President Idris Kante knows nothing,” a diplomat said.',
    quotes: [['“President Idris Kante knows nothing,”', 'direct', 'anonymous']],
    persons: ['Idris Kante'],
  },
  {
    text: 'A person close to President Idris Kante said the decision had been made.',
    quotes: [['the decision had been made', 'reported', 'anonymous']],
    persons: ['Idris Kante'],
  },
  {
    text: 'The lawyer for Julia Marchetti insisted that her client was innocent.',
    quotes: [['her client was innocent', 'reported', 'anonymous']],
    persons: ['Julia Marchetti'],
  },
  { text: 'The “sealed” area has been closed to reporters since Sunday.', dates: { 'since Sunday': '2023-05-07' } },
  {
    text: 'That “secret plan” never existed, said Henry Vasser, secretary-general of the National Ports Federation.',
    quotes: [['That “secret plan” never existed', 'mixed', 'Henry Vasser']],
    persons: ['Henry Vasser'],
    organisations: ['National Ports Federation'],
  },
  {
    text: '“The dyke [the northern one] gave way,” a witness told AFP.',
    quotes: [['“The dyke [the northern one] gave way,”', 'direct', 'anonymous']],
    organisations: ['AFP'],
  },
  {
    text: '“We leave tomorrow. We have nothing left,” said Amina Saleh, 62, a refugee in Zarbel.',
    quotes: [['“We leave tomorrow. We have nothing left,”', 'direct', 'Amina Saleh']],
    persons: ['Amina Saleh'],
    places: ['Zarbel'],
    dates: { tomorrow: '' },
  },
  {
    text: '“The forces,” General Peter Aumont explained, “will stay put.”',
    quotes: [
      ['“The forces,”', 'direct', 'Peter Aumont'],
      ['“will stay put.”', 'direct', 'Peter Aumont'],
    ],
    persons: ['Peter Aumont'],
  },
  {
    text: '“We are ready,” Colonel Ruth Adler said. “Nobody will surprise us again.”',
    quotes: [
      ['“We are ready,”', 'direct', 'Ruth Adler'],
      ['“Nobody will surprise us again.”', 'direct', 'Ruth Adler'],
    ],
    persons: ['Ruth Adler'],
  },
  {
    text: 'Drones allegedly launched by the militia Ansar Tall struck Minas airport.',
    organisations: ['Ansar Tall'],
    places: ['Minas'],
  },
  {
    text: 'Experts believe the wreck dates from 1890.',
    quotes: [['the wreck dates from 1890', 'reported', 'anonymous']],
    dates: { '1890': '1890' },
  },
  {
    text: 'Washington insisted that the operation was “ongoing” and that losses were light.',
    quotes: [['the operation was “ongoing” and that losses were light', 'reported', 'Washington']],
    places: ['Washington'],
  },
  {
    text: 'The World Health Organization (WHO) warned on Wednesday that cholera was spreading in Sudan.',
    quotes: [['cholera was spreading in Sudan', 'reported', 'World Health Organization']],
    organisations: ['World Health Organization', 'WHO'],
    places: ['Sudan'],
    dates: { 'on Wednesday': '2023-05-10' },
  },
  {
    text: 'The Ministry of Fisheries said the quota would be cut by 15 percent next year.',
    quotes: [['the quota would be cut by 15 percent next year', 'reported', 'Ministry of Fisheries']],
    organisations: ['Ministry of Fisheries'],
    figures: { '15 percent': 15 },
    dates: { 'next year': '2024' },
  },
  {
    text: 'Asked by the BBC, economist Luke Tessier dismissed the measure as useless.',
    quotes: [['the measure as useless', 'reported', 'Luke Tessier']],
    persons: ['Luke Tessier'],
    organisations: ['BBC'],
  },
  {
    text: '“We will see,” a party insider said. Tessier himself declined to comment.',
    quotes: [['“We will see,”', 'direct', 'anonymous']],
    unknown: ['Tessier'],
  },
  {
    text: 'In June 2016, and again from 8 to 12 May, exercises took place off Sotra Island.',
    places: ['Sotra Island'],
    dates: { 'June 2016': '2016-06', 'from 8 to 12 May': '2023-05-08/2023-05-12' },
  },
  { text: 'REBELS SEIZE TARVEL AFTER A WEEK OF FIGHTING' },
  {
    text: 'The drone crashed 15 miles from the border, killing a shepherd and wounding two, the agency Sana reported.',
    quotes: [['The drone crashed 15 miles from the border, killing a shepherd and wounding two', 'reported', 'Sana']],
    organisations: ['Sana'],
    figures: { '15 miles': 15, two: 2 },
  },
  {
    text: 'Rebels claimed they control three villages, including Hawra and Tall Abed.',
    quotes: [['they control three villages, including Hawra and Tall Abed', 'reported', 'anonymous']],
    places: ['Hawra', 'Tall Abed'],
    figures: { 'three villages': 3 },
  },
  {
    text: '“We will go on,” vowed the leader of the Northern Front, Walid Kassar.',
    quotes: [['“We will go on,”', 'direct', 'Walid Kassar']],
    organisations: ['Northern Front'],
    persons: ['Walid Kassar'],
  },
  {
    text: 'Lieutenant Colonel Ryan Sarkis, asked on Tuesday, replied: “No comment.”',
    quotes: [['“No comment.”', 'direct', 'Ryan Sarkis']],
    persons: ['Ryan Sarkis'],
    dates: { 'on Tuesday': '2023-05-09' },
  },
  { text: 'Where are they now? Nobody knows, and prosecutors in Bremen are silent.', places: ['Bremen'] },
  {
    text: 'Last Thursday, on 27 April, Aeris Ltd laid off 1,200 workers.',
    organisations: ['Aeris Ltd'],
    figures: { '1,200 workers': 1200 },
    dates: { 'Last Thursday': '2023-05-04', 'on 27 April': '2023-04-27' },
  },
  {
    text: 'The White House said in May that no fewer than 200 troops remained; the Kremlin denied it.',
    quotes: [['no fewer than 200 troops remained', 'reported', 'White House']],
    organisations: ['White House', 'Kremlin'],
    figures: { '200 troops': 200 },
    dates: { 'in May': '2023-05' },
  },
];
