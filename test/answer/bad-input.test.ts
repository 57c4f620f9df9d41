import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { answer } from '../../src/answer/answer-question.ts';
import { COMMAND_OPTIONS, type CommandName, type OptionSpec, type Question } from '../../src/answer/question.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { LOCALES } from '../../src/language/locale.ts';
import { toJson } from '../../src/present/json.ts';
import { present } from '../../src/present/present.ts';
import { asked, editionOf, fixture } from '../corpora.ts';

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
        if (given.kind === 'refused') expect(['empty', 'no-words']).toContain(given.reason);
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

describe('what cannot be looked for is refused with its own reason, in both languages:', () => {
  test.for([
    { it: 'a topic without a word', line: '/event ???', reason: 'no-words' },
    { it: 'a topic of stop words', line: '/event the of and', reason: 'only-stop-words' },
    { it: 'a topic of stop words that names of events hold', line: '/compare le la', reason: 'only-stop-words' },
    { it: 'a name of stop words', line: '/who of the', reason: 'only-stop-words' },
    { it: 'a search for stop words', line: '/search dans les', reason: 'only-stop-words' },
    { it: 'a question of stop words', line: '/ask et avec ?', reason: 'only-stop-words' },
    { it: 'who the bot is', line: '/ask who are you?', reason: 'about-the-bot' },
    { it: 'who made it', line: '/ask Who made you?', reason: 'about-the-bot' },
    { it: 'what it is called', line: '/ask Comment tu t’appelles ?', reason: 'about-the-bot' },
    { it: 'what it can do', line: '/ask que sais-tu faire ?', reason: 'about-the-bot' },
    { it: 'what it is', line: '/ask Vigie, c’est quoi ?', reason: 'about-the-bot' },
    { it: 'Spanish', line: '/ask ¿quién es Odile Fauchet y qué dijo?', reason: 'question-language' },
    { it: 'German', line: '/ask Wer ist Odile Fauchet?', reason: 'question-language' },
    { it: 'Italian', line: '/ask chi sono i morti di Velmont?', reason: 'question-language' },
    { it: 'Portuguese', line: '/ask quantos foram mortos em Velmont?', reason: 'question-language' },
    { it: 'Arabic', line: '/ask كم عدد القتلى في السد', reason: 'question-language' },
    { it: 'Russian', line: '/ask Кто такая Одиль Фоше?', reason: 'question-language' },
  ])('$it', ({ line, reason }) => {
    for (const locale of LOCALES) {
      const given = asked(edition, line, locale);
      expect(given).toMatchObject({ kind: 'refused', reason, offending: line.slice(line.indexOf(' ') + 1) });
      const { summary, leads } = present(given);
      expect(summary).not.toBe('');
      const help = leads.some(({ command }) => command === '/help');
      expect(help).toBe(reason === 'about-the-bot' || reason === 'question-language');
    }
  });

  test.for([
    { it: 'a question about what the bot holds', line: '/ask what do you know about Velmont?' },
    { it: 'a question with « vous » in it', line: '/ask Qui a dit « vous serez relogés » ?' },
    { it: 'a name with particles', line: '/ask Did Anna von der Heide visit Los Altos and Las Piedras?' },
    { it: 'a name typed in another script', line: '/ask what did Odile Fauchet say to Одиль?' },
    { it: 'two words of a language that stays open', line: '/ask Wer Velmont?' },
    { it: 'a name of capitals that is a stop word too', line: '/search IT river authority' },
  ])('and not $it', ({ line }) => {
    for (const locale of LOCALES) expect(asked(edition, line, locale).kind).not.toBe('refused');
  });
});

describe('an id this edition does not have is said to be none of it, with the nearest,', () => {
  test.for([
    { it: 'of a dispatch', line: '/dispatch captures/gazette-flood', id: 'captures/gazette-flood' },
    { it: 'of an event', line: '/event dam-breech', id: 'dam-breech' },
    // Its words stand apart in the texts; they were shown as if that had been asked for.
    { it: 'of an event whose words the texts have', line: '/event burst-velmont', id: 'burst-velmont' },
    { it: 'of a comparison', line: '/compare dam-breech', id: 'dam-breech' },
    { it: 'of a person', line: '/who odile-faucher', id: 'odile-faucher' },
  ])('$it', ({ line, id }) => {
    for (const locale of LOCALES) {
      const given = asked(edition, line, locale);
      expect(given).toMatchObject({ kind: 'nothing', unknownId: id });
      expect(present(given).warnings.join()).toContain(id);
      expect(given.kind === 'nothing' && given.nearest.length).toBeGreaterThan(0);
    }
  });

  test('the nearest dispatch shares its words, not only its numbers', () => {
    expect(asked(edition, '/dispatch captures/gazette-2009-04-02')).toMatchObject({
      nearest: expect.arrayContaining(['captures/gazette-dam']),
    });
  });

  test('what the texts write like an id is found', () => {
    expect(asked(edition, '/event river-authority').kind).toBe('found');
  });

  test('a name in plain words is no id', () => {
    expect(asked(edition, '/who Odile Faucher')).not.toHaveProperty('unknownId');
  });
});

test('a person who is a place is told to be one, and leads to what is reported of it', () => {
  for (const locale of LOCALES) {
    const given = asked(edition, '/who velmont', locale);
    expect(given).toMatchObject({
      kind: 'found',
      warnings: expect.arrayContaining([{ code: 'is-a-place', place: 'velmont', name: 'Velmont' }]),
    });
    const { warnings, leads } = present(given);
    expect(warnings.some((text) => text.includes('Velmont'))).toBe(true);
    expect(leads[0]?.command).toBe('/event velmont');
  }
  const person = asked(edition, '/who odile-fauchet');
  expect(person.kind === 'found' && person.warnings.map(({ code }) => code)).not.toContain('is-a-place');
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
