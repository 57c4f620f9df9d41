import { expect, test } from 'vitest';
import { slotValues } from '../../src/answer/comparing/slot-values.ts';
import { editionOf, folderOf } from '../corpora.ts';

/** What one sentence gives for the one event it tells of: slot, words, and who says so where somebody does. */
const slotsOf = async (language: 'fr' | 'en', sentence: string): Promise<readonly string[]> => {
  const folder = await folderOf({
    'sources.yaml': `a.txt: { published: '2031-06-09', language: ${language} }`,
    'a.txt': `${language === 'fr' ? 'Une dépêche' : 'A story'}.\n\n${sentence}\n`,
  });
  const edition = await editionOf(folder, 'none');
  return edition.links.known.flatMap((event) =>
    slotValues(edition, event, language).map(({ slot, text }) => `${slot}: ${text}`),
  );
};

test.for<{ it: string; language: 'fr' | 'en'; sentence: string; has: readonly string[]; hasNot: readonly string[] }>([
  {
    it: 'an active verb has its subject and its object',
    language: 'en',
    sentence: 'Rebel fighters attacked a police station in Ourmaz on 8 June, killing three officers.',
    has: [
      'actor: Rebel fighters',
      'target: a police station',
      'date: on 8 June',
      'place: Ourmaz',
      'killed: three officers',
    ],
    hasNot: ['strength: three officers'],
  },
  {
    it: 'a passive has them the other way round',
    language: 'en',
    sentence: 'On 8 June a convoy was attacked near Ourmaz by armed men, residents said.',
    has: ['actor: armed men', 'target: a convoy'],
    hasNot: ['actor: a convoy', 'actor: residents', 'target: On 8 June a convoy'],
  },
  {
    it: 'whoever prints it did not do it, and a thing is nobody',
    language: 'en',
    sentence: 'An explosion wounded five people near Ourmaz on 8 June, the Courier reports.',
    has: ['wounded: five people'],
    hasNot: ['actor: An explosion', 'actor: the Courier'],
  },
  {
    it: 'what the other side had is no means',
    language: 'en',
    sentence: 'An air strike hit a group with a tank and artillery near Ourmaz on 8 June.',
    has: ['means: air strike'],
    hasNot: ['means: artillery', 'means: tank'],
  },
  {
    it: 'a bound is kept, and nobody hurt is a number',
    language: 'fr',
    sentence: "Le 8 juin, une frappe a visé plus de 60 soldats près d'Ourmaz, sans faire de victimes, selon l'armée.",
    has: ['strength: plus de 60 soldats', 'killed: sans faire de victimes', 'wounded: sans faire de victimes'],
    hasNot: ['killed: plus de 60 soldats'],
  },
  {
    it: 'a number that says when is no figure',
    language: 'fr',
    sentence: "Trois jours plus tard, le 8 juin, une frappe a visé un convoi de 12 camions près d'Ourmaz.",
    has: ['figure: 12 camions'],
    hasNot: ['figure: Trois jours'],
  },
  {
    // The answer's motive, actor and target were given for the attack it answered.
    it: 'what answers an event says nothing of it',
    language: 'en',
    sentence:
      'The army bombed a market in Velmont in retaliation for an attack on 8 June on a police station in Ourmaz.',
    has: ['date: on 8 June', 'place: Ourmaz'],
    hasNot: [
      'actor: The army',
      'target: a market',
      'motive: in retaliation for an attack on 8 June on a police station',
    ],
  },
  {
    it: 'what answers an event, in a clause of its own',
    language: 'fr',
    sentence:
      "Les bombardements étaient nécessaires pour protéger la garnison et répondaient à une attaque du 8 juin visant un convoi près d'Ourmaz.",
    has: ['date: du 8 juin', 'target: un convoi'],
    hasNot: ['motive: pour protéger la garnison'],
  },
  {
    it: 'what only says when parts nothing where it is no event',
    language: 'fr',
    sentence: "Le 8 juin, une frappe a touché un convoi près d'Ourmaz peu avant minuit, tuant cinq soldats.",
    has: ['target: un convoi', 'killed: cinq soldats'],
    hasNot: [],
  },
  {
    it: 'the day a dispatch was sent is no day of what it tells',
    language: 'fr',
    sentence:
      "BRUME, 9 juin 2031 - Neuf soldats des Brigades du Nord ont été tués dimanche par une frappe près d'Ourmaz.",
    has: ['date: dimanche', 'killed: Neuf soldats des Brigades'],
    hasNot: ['date: 9 juin 2031', 'strength: Neuf soldats des Brigades'],
  },
  {
    it: 'a name within a compound word is no place, nobody hurt no count of its own',
    language: 'en',
    sentence: 'On 8 June an air strike hit a convoy near Ourmaz under a China-brokered truce, without casualties.',
    has: ['place: near Ourmaz'],
    hasNot: ['place: China', 'figure: without casualties'],
  },
  {
    it: 'with what something was done is nobody it befell',
    language: 'fr',
    sentence: "Le 8 juin, l'armée a ouvert le feu au mortier de 82 mm sur les positions rebelles près d'Ourmaz.",
    has: ['date: Le 8 juin'],
    hasNot: ['target: au mortier de 82 mm sur les positions rebelles'],
  },
  {
    it: 'a motive is a clause that says so',
    language: 'fr',
    sentence:
      "Des miliciens ont attaqué un convoi de l'armée près d'Ourmaz le 8 juin, en représailles à une arrestation.",
    has: ['actor: Des miliciens', "target: un convoi de l'armée", 'motive: en représailles à une arrestation'],
    hasNot: [],
  },
  {
    it: 'a day, a place and a remark between verb and object are gone over',
    language: 'fr',
    sentence:
      "Un chasseur ourmazien a abattu, selon l'armée, un drone armé des milices du Nord près d'Ourmaz le 8 juin.",
    has: ['actor: Un chasseur ourmazien', 'target: un drone armé des milices du Nord', 'owner: milices du Nord'],
    hasNot: ['owner: Un chasseur ourmazien', "target: l'armée"],
  },
  {
    it: 'a quoted name and its translation in brackets are one subject',
    language: 'en',
    sentence: 'On 8 June “milices du Nord” (northern militias) attacked a convoy of the army near Ourmaz.',
    has: ['target: a convoy of the army'],
    hasNot: ['actor: northern militias) attacked'],
  },
  {
    it: 'what a strike is said to be in answer to does not end at a quotation mark',
    language: 'en',
    sentence:
      'Army jets struck a depot near Ourmaz on 8 June because the group had threatened “loyal forces” in the town.',
    has: [
      'actor: Army jets',
      'target: a depot',
      'means: jets',
      'motive: because the group had threatened “loyal forces” in the town',
    ],
    hasNot: [],
  },
  {
    it: 'who is blamed is a culprit where it is said so',
    language: 'en',
    sentence:
      'On 8 June gunfire wounded two guards at Ourmaz in an attack believed to be by northern militia fighters.',
    has: ['culprit: northern militia fighters', 'wounded: two guards'],
    hasNot: ['culprit: two guards'],
  },
  {
    it: 'a place in a series is told by its own words, and a first by none',
    language: 'fr',
    sentence: "Le 8 juin, une frappe a visé un dépôt près d'Ourmaz, la troisième depuis le printemps.",
    has: ['ordinal: troisième depuis le printemps'],
    hasNot: ['ordinal: première'],
  },
  {
    it: 'dead without a number are told as such, and a hedge stays',
    language: 'fr',
    sentence:
      "Le 8 juin, une frappe a visé un dépôt près d'Ourmaz, tuant plusieurs soldats ; d'éventuels blessés restent à confirmer.",
    has: ['killed: tuant plusieurs soldats', "wounded: d'éventuels blessés"],
    hasNot: ['killed: plusieurs'],
  },
  {
    it: 'an arrest stops nothing, and what is meant for somebody is no motive',
    language: 'fr',
    sentence: "Le 8 juin, la police a arrêté près d'Ourmaz deux hommes et saisi des colis destinés à trois provinces.",
    has: ['date: Le 8 juin'],
    hasNot: ['motive: destinés à trois provinces', "outcome: la police a arrêté près d'Ourmaz deux hommes"],
  },
  {
    it: 'hostages taken are no captors',
    language: 'fr',
    sentence: "Les neuf otages enlevés le 8 juin par des miliciens près d'Ourmaz sont en vie.",
    has: ['actor: des miliciens'],
    hasNot: ['actor: Les neuf otages'],
  },
])('$it', async ({ language, sentence, has, hasNot }) => {
  const slots = await slotsOf(language, sentence);
  expect(slots).toEqual(expect.arrayContaining([...has]));
  for (const not of hasNot) expect(slots).not.toContain(not);
});

test('in a sentence of two events each value goes with the nearest', async () => {
  const slots = await slotsOf(
    'fr',
    'Le 8 juin, huit bombardements ont visé Ourmaz, près de Belgorn, et cinq frappes ont eu lieu près de Tarvel.',
  );
  expect(slots.filter((slot) => slot.startsWith('figure: cinq')).length).toBeLessThanOrEqual(1);
});

test.for<{ language: 'fr' | 'en'; sentence: string; attack: readonly string[]; strike: readonly string[] }>([
  {
    language: 'en',
    sentence: 'Gunmen attacked a police station in Ourmaz on 8 June, a day after the army bombed a market in Velmont.',
    attack: ['actor: Gunmen', 'target: a police station'],
    strike: ['target: a market'],
  },
  {
    language: 'fr',
    sentence:
      "Des miliciens ont attaqué une caserne à Ourmaz le 8 juin, deux jours après que l'armée a bombardé un marché à Velmont.",
    attack: ['actor: Des miliciens', 'target: une caserne à Ourmaz'],
    strike: ['target: un marché'],
  },
])('what only says when another thing was is none of it: $sentence', async ({ language, sentence, attack, strike }) => {
  const edition = await editionOf(
    await folderOf({
      'sources.yaml': `a.txt: { published: '2031-06-09', language: ${language} }`,
      'a.txt': `Une page.\n\n${sentence}\n`,
    }),
    'none',
  );
  const parts = (type: string): readonly string[] =>
    edition.links.known
      .filter((event) => event.type === type)
      .flatMap((event) => slotValues(edition, event, language))
      .filter(({ slot }) => slot === 'actor' || slot === 'target')
      .map(({ slot, text }) => `${slot}: ${text}`);
  expect(parts('attack')).toEqual(attack);
  for (const part of parts('strike')) expect(strike).toContain(part);
});

test.for<{ language: 'fr' | 'en'; sentence: string; hedges: Readonly<Record<string, string | undefined>> }>([
  {
    language: 'fr',
    sentence:
      "Le 8 juin, une frappe prétendument menée par des miliciens a touché un convoi près d'Ourmaz, tuant un soldat.",
    hedges: { actor: 'prétendument', killed: undefined, place: undefined },
  },
  {
    language: 'en',
    sentence:
      'On 8 June an air strike, apparently by rebels, hit a convoy near Ourmaz, killing possibly five soldiers.',
    hedges: { target: undefined, killed: 'possibly' },
  },
])('a value stands beside the word that qualifies it: $sentence', async ({ language, sentence, hedges }) => {
  const edition = await editionOf(
    await folderOf({
      'sources.yaml': `a.txt: { published: '2031-06-09', language: ${language} }`,
      'a.txt': `Une page.\n\n${sentence}\n`,
    }),
    'none',
  );
  const values = edition.links.known.flatMap((event) => slotValues(edition, event, language));
  const given = Object.fromEntries(values.map(({ slot, hedge }) => [slot, hedge]));
  for (const [slot, hedge] of Object.entries(hedges)) expect(`${slot} ${given[slot]}`).toBe(`${slot} ${hedge}`);
});

test('a word of one side within a longer word of another is none of its own', async () => {
  const edition = await editionOf(
    await folderOf({
      'authority/terms.yaml': `
- id: government
  names: { fr: Mots pour le gouvernement, en: Words for the government }
  words: { fr: [forces d'Ourmaz], en: [Ourmaz forces] }
- id: us-backed-force
  names: { fr: Mots pour la force soutenue, en: Words for the backed force }
  words: { fr: [forces d'Ourmaz libres], en: [free Ourmaz forces] }
`,
      'sources.yaml': "a.txt: { published: '2031-06-09', language: fr }",
      'a.txt': "Une page.\n\nLe 8 juin, une frappe a touché les forces d'Ourmaz libres près de Velmont.\n",
    }),
  );
  const words = edition.links.known.flatMap((event) => slotValues(edition, event, 'fr')).map(({ slot }) => slot);
  expect(words).toContain('us-backed-force');
  expect(words).not.toContain('government');
});
