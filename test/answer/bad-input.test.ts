import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { answer } from '../../src/answer/answer-question.ts';
import { COMMAND_OPTIONS, type CommandName, type OptionSpec, type Question } from '../../src/answer/question.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { LOCALES } from '../../src/language/locale.ts';
import { toJson } from '../../src/present/json.ts';
import { editionOf, fixture } from '../corpora.ts';

let edition: Edition;
beforeAll(async () => {
  edition = await editionOf(fixture('dam'));
});

/** A question of any command with one text in every option. */
const questionOf = (command: CommandName, text: string): Question => {
  const options: readonly OptionSpec[] = COMMAND_OPTIONS[command];
  return { command, ...Object.fromEntries(options.map(({ name }) => [name, text])) } as Question;
};
const commands = Object.keys(COMMAND_OPTIONS) as CommandName[];
const typing = commands.filter((command) => COMMAND_OPTIONS[command].length > 0);
const ask = (command: CommandName, text: string): Answer =>
  answer(edition, { question: questionOf(command, text), locale: 'en' });
const askOnly = (question: Question): Answer => answer(edition, { question, locale: 'en' });

describe('an option is refused, by name,', () => {
  test.for(typing)('where it is empty: /%s', (command) => {
    expect(ask(command, '')).toMatchObject({
      kind: 'refused',
      command,
      reason: 'empty',
      offending: COMMAND_OPTIONS[command][0]?.name,
    });
  });

  test.for(typing)('where it is only what nobody sees: /%s', (command) => {
    expect(ask(command, '\u200b\u202e \u0007\ud800\u061c')).toMatchObject({
      kind: 'refused',
      command,
      reason: 'empty',
    });
  });

  test.for([
    {
      it: 'a question of 301 characters',
      question: { command: 'ask', question: 'a'.repeat(301) } as const,
      limit: 300,
    },
    { it: 'words of 301 characters', question: { command: 'search', words: 'a'.repeat(301) } as const, limit: 300 },
    { it: 'a name of 101 characters', question: { command: 'who', name: 'a'.repeat(101) } as const, limit: 100 },
    { it: 'a topic of 101 characters', question: { command: 'event', topic: 'a'.repeat(101) } as const, limit: 100 },
    {
      it: 'a side of 101 characters',
      question: { command: 'compare', topic: 'dam-breach', a: 'a'.repeat(101) } as const,
      limit: 100,
    },
    { it: 'a novel', question: { command: 'ask', question: 'le barrage '.repeat(50_000) } as const, limit: 300 },
  ])('where it is too long: $it', ({ question, limit }) => {
    expect(askOnly(question)).toMatchObject({ kind: 'refused', reason: 'too-long', limit });
  });

  test.for([
    { it: 'a question of 300 characters', question: { command: 'ask', question: 'a'.repeat(300) } as const },
    { it: 'a name of 100 characters', question: { command: 'who', name: 'a'.repeat(100) } as const },
    {
      it: 'long only by what nobody sees',
      question: { command: 'who', name: `odile-fauchet${'\u200b'.repeat(500)}` } as const,
    },
    { it: 'long only by its spaces', question: { command: 'who', name: `odile${' '.repeat(500)}fauchet` } as const },
  ])('and not where it is $it', ({ question }) => {
    expect(askOnly(question).kind).not.toBe('refused');
  });
});

describe('what nobody sees changes no answer', () => {
  test.for([
    { it: 'a control character', name: 'odile\u0007 fauchet' },
    { it: 'a right-to-left mark', name: '\u200fodile fauchet' },
    { it: 'an Arabic letter mark', name: '\u061codile fauchet' },
    { it: 'an override of direction', name: '\u202eodile fauchet\u202c' },
    { it: 'an isolate', name: '\u2067odile fauchet\u2069' },
    { it: 'half of a surrogate pair', name: 'odile \ud83dfauchet' },
    { it: 'the other half', name: 'odile \ude00fauchet' },
    { it: 'a soft hyphen', name: 'odile fau\u00adchet' },
    { it: 'a zero-width space', name: 'odile\u200b fauchet' },
    { it: 'a byte order mark', name: '\ufeffodile fauchet' },
    { it: 'line ends and tabs', name: 'odile\r\n\tfauchet' },
    { it: 'a line separator', name: 'odile\u2028fauchet' },
  ])('$it', ({ name }) => {
    expect(askOnly({ command: 'who', name })).toEqual(askOnly({ command: 'who', name: 'odile fauchet' }));
  });

  test('a whole surrogate pair stays', () => {
    expect(askOnly({ command: 'who', name: '𝒜𝒷' })).toMatchObject({ kind: 'nothing', tried: ['𝒜𝒷'] });
  });
});

describe('is just words that are looked for', () => {
  const texts = [
    '@everyone',
    '<@900000000000000101>',
    '**barrage** `rm -rf`',
    '[barrage](https://evil.example)',
    'https://evil.example/?q=1',
    '```js\n1\n```',
    '\\',
    '"',
    "';--",
    '../../etc/passwd',
    '%00',
    '__proto__',
    'constructor',
    'toString',
  ];
  for (const text of texts)
    test(JSON.stringify(text), () => {
      for (const command of typing.filter((one) => one !== 'search' && one !== 'compare')) {
        const given = ask(command, text);
        // Nothing is left of a ping: then the option is empty, and that is said.
        expect(['nothing', 'found', 'choices', 'refused']).toContain(given.kind);
        if (given.kind === 'refused') expect(given.reason).toBe('empty');
        if (given.kind === 'nothing') expect(given.tried.length).toBeGreaterThan(0);
      }
    });
});

describe('what does not exist finds nothing, and is named', () => {
  test.for([
    { it: 'an event', question: { command: 'event', topic: 'no-such-event' } as const },
    { it: 'a person', question: { command: 'who', name: 'No Such Person' } as const },
    { it: 'a comparison', question: { command: 'compare', topic: 'no-such-event' } as const },
    { it: 'a dispatch', question: { command: 'dispatch', id: 'no-such-dispatch' } as const },
    { it: 'a dispatch outside the corpus', question: { command: 'dispatch', id: '../../package.json' } as const },
    { it: 'an answer', question: { command: 'ask', question: 'Who painted the Xyzzyxqq?' } as const },
  ])('$it', ({ question }) => {
    const given = askOnly(question);
    const [, typed] = Object.values(question);
    expect(given).toMatchObject({ kind: 'nothing', tried: [typed] });
  });
});

test('no text whatever makes an answer throw, cite outside its text or say other than before', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          'velmont',
          'odile',
          'barrage',
          'combien',
          'who',
          '2009',
          '..',
          ' ',
          '\ud800',
          'é',
          '@everyone',
          '-',
          ':',
          '\n',
        ),
        { maxLength: 8 },
      )
      .map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(fc.constantFrom(...commands), text, fc.constantFrom(...LOCALES), (command, typed, locale) => {
      const given = answer(edition, { question: questionOf(command, typed), locale });
      for (const { file, start, end, quote } of given.kind === 'found' ? given.citations : []) {
        const dispatch = edition.entries.find((entry) => entry.dispatch.file === file)?.dispatch;
        expect(dispatch?.text.slice(start, end)).toBe(quote);
      }
      const again = answer(edition, { question: questionOf(command, typed), locale });
      expect(JSON.stringify(toJson(again))).toBe(JSON.stringify(toJson(given)));
    }),
    { numRuns: 150 },
  );
});
