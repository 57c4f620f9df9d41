import type { APIMessage } from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Answer, Choice } from '../../src/answer/answer.ts';
import type { Request } from '../../src/answer/question.ts';
import { decodeState } from '../../src/discord/state.ts';
import type { Outcome } from '../../src/sandbox/outcome.ts';
import { ANSWERS, citation, found, item } from '../present/answers.ts';
import { type Connected, connectBot } from './connected-bot.ts';

let world: Connected;

beforeAll(async () => {
  world = await connectBot();
});
afterAll(() => world.close());
beforeEach(() => {
  world.asked.length = 0;
  world.logged.length = 0;
  world.reported.length = 0;
  world.answers = answers;
});

const LINES = { en: 'Four sailors were hurt.', fr: 'Quatre marins ont été blessés.' };

/** A note in two languages on an English report. */
const answers = ({ question, locale, original }: Request): Answer => {
  const language = original ? 'en' : locale;
  return found({
    question,
    locale,
    subject: { kind: 'event', id: 'harbour-fire', name: 'Harbour fire' },
    sections: [{ id: 'timeline', items: [item({ speaker: 'port-master', speakerText: 'the port master' })] }],
    citations: [
      citation(1, LINES[language], {
        language,
        translated: language !== 'en',
        form: 'note',
        receipt: `sample-1.${language}.md@abababababab#10-33:${language === 'en' ? '0a0a0a0a' : '0b0b0b0b'}`,
      }),
    ],
  });
};

const messageOf = (outcome: Outcome): APIMessage => {
  if (outcome.kind !== 'message') throw new Error(`expected a message, got ${JSON.stringify(outcome)}`);
  return outcome.message;
};
const textOf = ({ content, embeds }: APIMessage): string => `${content}\n${embeds[0]?.description ?? ''}`;

interface Part {
  readonly custom_id: string;
  readonly label?: string;
  readonly options?: readonly { readonly value: string; readonly label: string; readonly description?: string }[];
}
const partsOf = (message: APIMessage): readonly Part[] =>
  (message.components ?? []).flatMap((row) => ('components' in row ? (row.components as unknown as Part[]) : []));
const partFor = (message: APIMessage, action: string): Part =>
  partsOf(message).find(({ custom_id }) => decodeState(custom_id)?.action === action) ?? { custom_id: '' };

const ask = async (user?: 'guest'): Promise<APIMessage> =>
  messageOf(
    await world.sandbox.run({ command: 'event', options: { topic: 'harbour-fire' }, ...(user ? { user } : {}) }),
  );

describe('Original and Translation', () => {
  test('turn in place and back', async () => {
    const first = await ask();
    expect(textOf(first)).toContain(LINES.fr);
    const original = await world.sandbox.press(first.id, partFor(first, 'view').custom_id);
    expect(original).toMatchObject({ updated: true });
    expect(textOf(messageOf(original))).toContain(LINES.en);
    expect(partFor(messageOf(original), 'view').label).toBe('Traduction');
    const back = await world.sandbox.press(first.id, partFor(messageOf(original), 'view').custom_id);
    expect(textOf(messageOf(back))).toContain(LINES.fr);
  });

  test('are not there where nothing is translated', async () => {
    expect(partFor(await ask('guest'), 'view').custom_id).toBe('');
  });
});

describe('where else to look', () => {
  test('Compare asks for the same event', async () => {
    const first = await ask();
    const outcome = await world.sandbox.press(first.id, partFor(first, 'ask').custom_id);
    expect(outcome).toMatchObject({ updated: false, ephemeral: true });
    expect(world.asked.at(-1)?.question).toEqual({ command: 'compare', topic: 'harbour-fire' });
  });

  test('the texts cited can be read, and the speaker asked about, under French names', async () => {
    const menus = partsOf(await ask()).filter(({ options }) => options);
    expect(menus.map(({ options }) => options)).toMatchObject([
      [{ label: '[1] Gazette 1 · 2 mars 2001 (d’après l’adresse web)', description: '/dépêche sample-1' }],
      [{ label: 'the port master', value: '/who port-master', description: '/qui port-master' }],
    ]);
  });
});

describe('choices', () => {
  const many = Array.from(
    { length: 60 },
    (_, n): Choice => ({ value: `event-${n}`, name: `Event ${n}`, kind: 'event', count: n }),
  );

  test('go on over the page where a menu cannot hold them: none is left out', async () => {
    world.answers = ({ question, locale }) => ({ ...ANSWERS.choices, question, locale, choices: many });
    let message = await ask();
    const offered = [...(partFor(message, 'choose').options ?? [])];
    for (let page = 2; page <= 3; page++) {
      const next = partsOf(message).find(({ label }) => label === 'Suivant');
      message = messageOf(await world.sandbox.press(message.id, next?.custom_id ?? ''));
      offered.push(...(partFor(message, 'choose').options ?? []));
    }
    expect(offered.map(({ value }) => value)).toEqual(many.map(({ value }) => value));
  });

  test('keep the other options of the question', async () => {
    world.answers = ({ question, locale }) => ({ ...ANSWERS.choices, question, locale, choices: many.slice(0, 3) });
    const options = { topic: 'fire', a: 'a'.repeat(60), b: 'b'.repeat(60) };
    const message = messageOf(await world.sandbox.run({ command: 'compare', options }));
    await world.sandbox.select(message.id, partFor(message, 'choose').custom_id, ['event-2']);
    expect(world.asked.at(-1)?.question).toEqual({ command: 'compare', ...options, topic: 'event-2' });
  });
});

describe('Export', () => {
  const FORMS = [
    { form: 'Markdown, à lire', filename: 'event.md', holds: '# Citations' },
    { form: 'CSL-JSON, pour Zotero', filename: 'event.json', holds: '[]' },
  ];
  test.for(FORMS)('asks which form, then hands out $form alone, in private', async ({ form, filename, holds }) => {
    const first = await ask();
    const outcome = await world.sandbox.press(first.id, partFor(first, 'export').custom_id);
    expect(outcome).toMatchObject({ ephemeral: true, updated: false });
    const choice = messageOf(outcome);
    expect(textOf(choice)).toContain('1 citation');
    const picked = partsOf(choice).find(({ label }) => label === form);
    const given = await world.sandbox.press(choice.id, picked?.custom_id ?? '');
    expect(given).toMatchObject({ ephemeral: true, updated: true });
    const files = messageOf(given).attachments;
    expect(files.map(({ filename }) => filename)).toEqual([filename]);
    expect(await (await fetch(files[0]?.url ?? '')).text()).toBe(holds);
    expect(partsOf(messageOf(given))).toEqual([]);
  });

  test('reads a question back that no button could carry', async () => {
    const question = `${'why '.repeat(70)}?`;
    const first = messageOf(await world.sandbox.run({ command: 'ask', options: { question } }));
    const choice = messageOf(await world.sandbox.press(first.id, partFor(first, 'export').custom_id));
    world.asked.length = 0;
    const given = await world.sandbox.press(choice.id, partFor(choice, 'save').custom_id);
    expect(messageOf(given).attachments.map(({ filename }) => filename)).toEqual(['ask.md']);
  });

  test('hands out nothing in a form there is none of, and nothing to anybody else', async () => {
    const first = await ask();
    const choice = messageOf(await world.sandbox.press(first.id, partFor(first, 'export').custom_id));
    const { custom_id } = partFor(choice, 'save');
    const forged = await world.sandbox.press(choice.id, custom_id.replace('|0|event', '|7|event'));
    expect(messageOf(forged).attachments).toEqual([]);
    const other = await world.sandbox.press(choice.id, custom_id, { user: 'guest' });
    expect(other).toMatchObject({ ephemeral: true, updated: false });
    expect(messageOf(other).attachments).toEqual([]);
  });
});

describe('Report an error', () => {
  const openForm = async (message: APIMessage) => {
    const outcome = await world.sandbox.press(message.id, partFor(message, 'report').custom_id);
    if (outcome.kind !== 'modal') throw new Error(`expected a form, got ${outcome.kind}`);
    return outcome.modal;
  };

  test('hands over which citation and what is wrong with it, nothing else', async () => {
    const first = await ask();
    const form = await openForm(first);
    const fields = { which: ['1:0b0b0b0b'], what: ['speaker'] };
    const outcome = await world.sandbox.submitModal({ customId: form.custom_id, messageId: first.id, fields });
    expect(textOf(messageOf(outcome))).toContain('Merci');
    expect(world.reported).toMatchObject([
      { fault: 'speaker', edition: 'e1234567', command: 'event', citation: { n: 1, quote: LINES.fr } },
    ]);
    const again = await world.sandbox.submitModal({ customId: form.custom_id, messageId: first.id, fields });
    expect(textOf(messageOf(again))).toContain('déjà');
  });

  test('finds the citation again where a later edition numbers it otherwise', async () => {
    const first = await ask();
    const form = await openForm(first);
    const outcome = await world.sandbox.submitModal({
      customId: form.custom_id,
      messageId: first.id,
      fields: { which: ['7:0b0b0b0b'], what: ['date'] },
    });
    expect(textOf(messageOf(outcome))).toContain('Merci');
  });

  test.for([
    { it: 'a citation that is gone', fields: { which: ['1:ffffffff'], what: ['words'] } },
    { it: 'no citation', fields: { which: [], what: ['words'] } },
    { it: 'a fault that does not exist', fields: { which: ['1:0b0b0b0b'], what: ['opinion'] } },
    { it: 'written text', fields: { which: 'all of it', what: 'everything' } },
  ])('refuses $it', async ({ fields }) => {
    const first = await ask();
    const form = await openForm(first);
    const outcome = await world.sandbox.submitModal({ customId: form.custom_id, messageId: first.id, fields });
    expect(outcome).toMatchObject({ kind: 'message', ephemeral: true });
    expect(world.reported).toEqual([]);
  });

  test('refuses a form that is forged or somebody else’s', async () => {
    const first = await ask();
    const { custom_id } = await openForm(first);
    const fields = { which: ['1:0b0b0b0b'], what: ['date'] };
    for (const deed of [
      { customId: 'nonsense', fields },
      { customId: custom_id, fields, user: 'guest' as const },
      { customId: custom_id.replace('2|8|', '2|1|'), fields },
    ]) {
      const outcome = await world.sandbox.submitModal({ ...deed, messageId: first.id });
      expect(outcome).toMatchObject({ kind: 'message', ephemeral: true });
    }
    expect(world.reported).toEqual([]);
    expect(world.logged.filter(({ message }) => message === 'refused')).toHaveLength(3);
  });
});

test('nothing is offered that this bot cannot do', async () => {
  const bare = await connectBot({ export: undefined, report: undefined } as never);
  bare.answers = answers;
  const outcome = await bare.sandbox.run({ command: 'event', options: { topic: 'harbour-fire' } });
  const actions = partsOf(messageOf(outcome)).map(({ custom_id }) => decodeState(custom_id)?.action);
  expect(actions).not.toContain('export');
  expect(actions).not.toContain('report');
  await bare.close();
});
