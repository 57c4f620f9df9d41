import { describe, expect, test } from 'vitest';
import { questionFrame } from '../../src/answer/asking/question-frame.ts';
import { NATION_NOUNS } from '../../src/language/answer-words.ts';
import type { Locale } from '../../src/language/locale.ts';
import { ASKING_WORDS } from '../../src/language/question-words.ts';
import { analyse } from '../../src/search/analyse.ts';
import type { Concept } from '../../src/search/concept.ts';

/** Every word that says something and does not only ask, capitals as names. */
const conceptsOf = (question: string, language: Locale): readonly Concept[] =>
  analyse(question, language)
    .filter(({ form }) => !ASKING_WORDS.some((word) => word === form) && !NATION_NOUNS.test(form))
    .map(({ form, start, end, capital }) => ({
      start,
      end,
      text: form,
      name: capital && start > 0,
      skipped: 0,
      emphasis: 1,
      stems: [],
      beginning: -1,
      translations: [],
      paraphrases: [],
      forms: new Map(),
      guessed: false,
    }));

const frameOf = (question: string, language: Locale) => {
  const concepts = conceptsOf(question, language);
  const { predicate, subject, kind, saying } = questionFrame(question, language, concepts);
  const word = (i: number | undefined): string | undefined => (i === undefined ? undefined : concepts[i]?.text);
  return { predicate: word(predicate), subject: subject.map(word), kind: word(kind), saying };
};

describe('a question is taken apart', () => {
  test.for([
    { question: 'Que cherchaient les plongeurs ?', predicate: 'cherchaient', subject: ['plongeurs'] },
    { question: 'Quand les gardes ont-ils quitté Tarsac ?', predicate: 'quitte', subject: ['gardes'] },
    { question: 'Quel navire a percuté le quai ?', predicate: 'percute', subject: [], kind: 'navire' },
    { question: 'Quelle vanne les ouvriers ferment-ils ?', predicate: 'ferment', subject: ['ouvriers'], kind: 'vanne' },
    { question: 'Qui dirige la préfecture ?', predicate: 'dirige', subject: [] },
    { question: 'Que dit Fauchet de la vanne ?', predicate: undefined, subject: ['fauchet'], saying: true },
    { question: 'Fauchet a dit quoi de la vanne ?', predicate: undefined, subject: ['fauchet'], saying: true },
    { question: "Qu'a dit Fauchet de la vanne ?", predicate: undefined, subject: ['fauchet'], saying: true },
    { question: "Qu'est-ce que Tarsac menace de faire ?", predicate: 'menace', subject: ['tarsac'] },
    { question: 'pourquoi deux ponts ont été rouverts', predicate: 'rouverts', subject: ['deux', 'ponts'] },
    { question: 'Quel appui aérien accompagnait la colonne ?', predicate: 'accompagnait', subject: [], kind: 'appui' },
    { question: 'Que semblaient installer les ouvriers ?', predicate: 'installer', subject: ['ouvriers'] },
    { question: 'Que cherche à empêcher Fauchet ?', predicate: 'empecher', subject: ['fauchet'] },
    { question: 'En quelle année les gardes sont-ils arrivés ?', predicate: 'arrives', subject: ['gardes'] },
    { question: 'Quel pays soutient les ouvriers ?', predicate: 'soutient', subject: [], kind: undefined },
  ])('in French: $question', ({ question, predicate, subject, kind, saying = false }) => {
    expect(frameOf(question, 'fr')).toEqual({ predicate, subject, kind, saying });
  });

  test.for([
    {
      question: 'What were the dock workers building inside the shed?',
      predicate: 'building',
      subject: ['dock', 'workers'],
    },
    { question: 'What did Tarsac threaten to do?', predicate: 'threaten', subject: ['tarsac'] },
    { question: 'Which gas field is near the dam?', predicate: undefined, subject: [], kind: 'field' },
    { question: 'How many farmers left the valley?', predicate: 'left', subject: [], kind: 'farmers' },
    { question: 'Were any gate workers hurt by the flood?', predicate: 'hurt', subject: ['gate', 'workers'] },
    { question: 'Who repaired the sluice?', predicate: 'repaired', subject: [] },
    { question: 'What does Fauchet say about the sluice?', predicate: undefined, subject: ['fauchet'], saying: true },
    { question: 'When will the guards leave Tarsac?', predicate: 'leave', subject: ['guards'] },
    { question: 'what kind of valve was replaced', predicate: 'replaced', subject: [], kind: 'valve' },
    { question: 'Has Fauchet threatened local interests?', predicate: 'threatened', subject: ['fauchet'] },
    { question: 'Why did Tarsac fire rockets at the dam?', predicate: 'fire', subject: ['tarsac'] },
    { question: 'Which two companies operate in the valley?', predicate: 'operate', subject: [], kind: 'companies' },
    { question: 'How many valves were supposed to be closed?', predicate: 'closed', subject: [], kind: 'valves' },
  ])('in English: $question', ({ question, predicate, subject, kind, saying = false }) => {
    expect(frameOf(question, 'en')).toEqual({ predicate, subject, kind, saying });
  });

  test('and what cannot be told is left out', () => {
    expect(frameOf('barrage', 'fr')).toMatchObject({ predicate: undefined, kind: undefined, saying: false });
    expect(frameOf('', 'en')).toEqual({ predicate: undefined, subject: [], kind: undefined, saying: false });
  });
});
