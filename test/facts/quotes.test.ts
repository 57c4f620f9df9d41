import { expect, test } from 'vitest';
import { speakerOf } from '../../scripts/score-facts.ts';
import { factsOf, wordsOf } from './read.ts';

const read = (text: string, language: string) => {
  const facts = factsOf(text, language);
  return facts.quotes.map(
    (quote, index) => [quote.start, wordsOf(text, quote), quote.speech, speakerOf(text, facts, index)] as const,
  );
};

test.for([
  {
    it: 'gives a direct quotation to the one named after it',
    language: 'fr',
    text: '« Tout va bien », a dit le maire Luc Roy.',
    quotes: [[0, '« Tout va bien »', 'direct', 'Luc Roy']],
  },
  {
    it: 'takes the clause of « que »',
    language: 'fr',
    text: 'Le maire Luc Roy a dit jeudi que tout allait bien.',
    quotes: [[33, 'tout allait bien', 'reported', 'Luc Roy']],
  },
  {
    it: 'takes an infinitive',
    language: 'fr',
    text: 'Berne a annoncé avoir fermé le pont.',
    quotes: [[16, 'avoir fermé le pont', 'reported', 'Berne']],
  },
  {
    it: 'reads mixed speech',
    language: 'fr',
    text: 'Le pont « ne tient plus » du tout, a dit le maire Luc Roy.',
    quotes: [[0, 'Le pont « ne tient plus » du tout', 'mixed', 'Luc Roy']],
  },
  {
    it: 'sees a term in marks',
    language: 'fr',
    text: 'Cette « zone grise » est vaste.',
    quotes: [[6, '« zone grise »', 'scare', '-']],
  },
  {
    it: 'gives no words for what was not said',
    language: 'fr',
    text: "Le maire Luc Roy n'a pas déclaré que tout allait bien.",
    quotes: [],
  },
  {
    it: 'gives no words for what English denies',
    language: 'en',
    text: 'Mayor Luke Roy did not say that all was well.',
    quotes: [],
  },
  {
    it: 'follows a pronoun to the last speaker',
    language: 'en',
    text: '“It holds,” said Mayor Luke Roy. “It will hold,” he added.',
    quotes: [
      [0, '“It holds,”', 'direct', 'Luke Roy'],
      [33, '“It will hold,”', 'direct', 'Luke Roy'],
    ],
  },
  {
    it: 'gives a pronoun to the one the sentence before is about',
    language: 'fr',
    text: '« Cela tient », a dit le maire Luc Roy. Le préfet Jean Aubry est venu. « Non », a-t-il répondu.',
    quotes: [
      [0, '« Cela tient »', 'direct', 'Luc Roy'],
      [71, '« Non »', 'direct', 'Jean Aubry'],
    ],
  },
  {
    it: 'does not follow a pronoun of the other gender',
    language: 'fr',
    text: '« Cela tient », a dit Jeanne Roy. « Cela tiendra », a-t-il ajouté.',
    quotes: [
      [0, '« Cela tient »', 'direct', 'Jeanne Roy'],
      [34, '« Cela tiendra »', 'direct', '-'],
    ],
  },
  {
    it: 'keeps an official anonymous beside a name',
    language: 'fr',
    text: 'Un responsable proche du maire Luc Roy a affirmé que le pont cédait.',
    quotes: [[53, 'le pont cédait', 'reported', 'anonymous']],
  },
  {
    it: 'keeps a spokesman anonymous beside his chief',
    language: 'en',
    text: 'A spokesman for Mayor Luke Roy said that the bridge would hold.',
    quotes: [[41, 'the bridge would hold', 'reported', 'anonymous']],
  },
  {
    it: 'does not give to X what « selon » gives to an official, X being the subject',
    language: 'fr',
    text: 'Selon un responsable, Luc Roy a quitté la ville.',
    quotes: [[22, 'Luc Roy a quitté la ville', 'reported', 'anonymous']],
  },
  {
    it: 'keeps « selon » to its clause',
    language: 'fr',
    text: 'Le pont a cédé, tuant huit personnes selon la police.',
    quotes: [[16, 'tuant huit personnes', 'reported', 'la police']],
  },
  {
    it: 'keeps « selon » to a participle',
    language: 'fr',
    text: "Des milices soutenues par Berne, selon l'ONU, ont avancé.",
    quotes: [[12, 'soutenues par Berne', 'reported', 'ONU']],
  },
  {
    it: 'reads a quotation over two paragraphs',
    language: 'fr',
    text: '« Tout va bien.\n« Nous restons », a dit le maire Luc Roy.',
    quotes: [[0, '« Tout va bien.\n« Nous restons »', 'direct', 'Luc Roy']],
  },
  {
    it: 'leaves a quotation without a cue to nobody',
    language: 'fr',
    text: 'Le maire Luc Roy est là. « Nous avons tout perdu dans cette crue. »',
    quotes: [[25, '« Nous avons tout perdu dans cette crue. »', 'direct', '-']],
  },
  { it: 'drops a mark that never closes', language: 'fr', text: 'Il parle de « la zone grise et de rien.', quotes: [] },
  {
    it: 'leaves labels of buttons to nobody',
    language: 'fr',
    text: 'En cliquant sur "Tout accepter" vous acceptez les règles.',
    quotes: [[16, '"Tout accepter"', 'scare', '-']],
  },
  {
    it: 'reads « a décrit … comme »',
    language: 'fr',
    text: 'Berne a décrit la crue comme « un désastre absolu ».',
    quotes: [[15, 'la crue comme « un désastre absolu »', 'mixed', 'Berne']],
  },
  {
    it: 'goes on with a participle',
    language: 'en',
    text: '“It holds,” said Mayor Luke Roy, adding that work would go on.',
    quotes: [
      [0, '“It holds,”', 'direct', 'Luke Roy'],
      [45, 'work would go on', 'reported', 'Luke Roy'],
    ],
  },
  {
    it: 'takes the role for the person who has it',
    language: 'fr',
    text: "Luc Roy, chef de l'armée zambienne, a dit que tout allait bien. Le responsable zambien a ajouté que le pont tenait.",
    quotes: [
      [46, 'tout allait bien', 'reported', 'Luc Roy'],
      [100, 'le pont tenait', 'reported', 'Luc Roy'],
    ],
  },
  {
    it: 'does not take another people’s official for the last speaker',
    language: 'fr',
    text: "Luc Roy, chef de l'armée zambienne, a dit que tout allait bien. Le responsable malien a ajouté que le pont tenait.",
    quotes: [
      [46, 'tout allait bien', 'reported', 'Luc Roy'],
      [99, 'le pont tenait', 'reported', 'anonymous'],
    ],
  },
  {
    it: 'gives what two people said to neither alone',
    language: 'fr',
    text: 'Luc Roy et Marie Aubry ont affirmé que le pont tenait.',
    quotes: [[39, 'le pont tenait', 'reported', 'Luc Roy et Marie Aubry']],
  },
  {
    it: 'does not take the subject of what was said for the speaker',
    language: 'en',
    text: 'Mayor Luke Roy, who was in Bern, said Zambia would send boats.',
    quotes: [[38, 'Zambia would send boats', 'reported', 'Luke Roy']],
  },
  {
    it: 'does not take an apposition for words',
    language: 'en',
    text: "The mayor's spokesman, Luke Roy, denied the report.",
    quotes: [],
  },
  {
    it: 'does not take an organisation for he or she',
    language: 'en',
    text: 'Reuters said that it rained. She said that it snowed.',
    quotes: [
      [18, 'it rained', 'reported', 'Reuters'],
      [43, 'it snowed', 'reported', '-'],
    ],
  },
  {
    it: 'gives words to the one quoted, not to the one who quotes',
    language: 'en',
    text: 'State media quoted a commander as saying the city had fallen.',
    quotes: [[41, 'the city had fallen', 'reported', 'anonymous']],
  },
] as const)('$it', ({ text, language, quotes }) => {
  expect(read(text, language)).toEqual(quotes);
});

test('keeps chain, gloss, fragments and hedges with their places', () => {
  const text =
    "Cité par l'agence Reuters, le maire Luc Roy a affirmé que le pont [celui du nord] avait « probablement cédé ».";
  const [quote] = factsOf(text, 'fr').quotes;
  expect(quote?.chain.map((span) => wordsOf(text, span))).toEqual(['Reuters']);
  expect(quote?.glosses.map((span) => wordsOf(text, span))).toEqual(['[celui du nord]']);
  expect(quote?.fragments.map((span) => wordsOf(text, span))).toEqual(['« probablement cédé »']);
  expect(quote?.hedges.map((span) => wordsOf(text, span))).toEqual(['probablement']);
  expect(quote?.cue && wordsOf(text, quote.cue)).toBe('a affirmé');
});

test('says how the speaker was found', () => {
  const text = '« Un », a dit le maire Luc Roy. « Deux », a-t-il dit. « Trois », a dit Roy.';
  expect(factsOf(text, 'fr').quotes.map((quote) => [quote.resolution, quote.mention])).toEqual([
    ['explicit', 0],
    ['pronoun', 0],
    ['short-name', 0],
  ]);
});
