import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answering } from '../../src/answering.ts';
import { remembering } from '../../src/remembering.ts';
import type { Outcome } from '../../src/sandbox/outcome.ts';
import { latest, type Moderated, moderated, partsOf } from './moderated.ts';

const FILES = {
  'a.txt':
    'A story.\n\nColonel Ryan Dillon arrived in Tarvel on Monday. "We came by boat," said Colonel Ryan Dillon.\n',
  'b.txt': 'A story.\n\nColonel Rayan Delon left the town on foot.\n',
};

/** What a person types: nothing like it is in the corpus. */
const TYPED = 'Zwöbelquark';
/** What a moderator writes down to be kept. */
const KEPT = 'Grumpelhain';

const filesHolding = ({ place }: Moderated, words: string): readonly string[] =>
  readdirSync(place.data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = readFileSync(file);
      const forms = [words, words.toLowerCase(), words.normalize('NFD'), words.toLowerCase().replace('ö', 'o')];
      return forms.some((form) => bytes.includes(form, 0, 'utf8') || bytes.includes(form, 0, 'utf16le'));
    });

/** Everything a person can type, or hand over, and every button of what comes back. */
const useEverything = async ({ world: { sandbox } }: Moderated): Promise<void> => {
  const questions = [
    { command: 'event', options: { topic: TYPED } },
    { command: 'who', options: { name: TYPED } },
    { command: 'who', options: { name: 'ryan-dillon' } },
    { command: 'compare', options: { topic: TYPED, a: TYPED, b: TYPED } },
    { command: 'ask', options: { question: `Did Ryan Dillon see ${TYPED} in Tarvel?` } },
    { command: 'search', options: { words: `Dillon ${TYPED}`, from: TYPED, source: TYPED } },
    { command: 'search', options: { words: 'Dillon Tarvel' } },
    { command: 'dispatch', options: { id: TYPED } },
    { command: 'language', options: { choice: TYPED } },
    { command: 'language', options: { choice: 'en' } },
    { command: 'settings', options: { language: TYPED, answers: TYPED }, user: 'moderator' as const },
    { command: 'settings', options: { answers: 'public' }, user: 'moderator' as const, channel: 'study' as const },
    { command: 'index describe', options: { dispatch: TYPED, publisher: TYPED } },
    { command: TYPED.toLowerCase(), options: { x: TYPED } },
  ];
  for (const deed of questions) {
    const outcome = await sandbox.run(deed);
    if (outcome.kind !== 'message') continue;
    for (const { custom_id: id } of partsOf(outcome)) {
      const pressed = await sandbox.press(outcome.message.id, id, { user: deed.user });
      if (pressed.kind === 'modal') await report(sandbox, pressed, outcome);
    }
    await sandbox.press(outcome.message.id, `deed|index|review|${TYPED}`);
    await sandbox.select(outcome.message.id, partsOf(outcome)[0]?.custom_id ?? TYPED, [TYPED]);
  }
  for (const command of ['event', 'who', 'search'])
    await sandbox.autocomplete({
      command,
      options: { topic: TYPED, name: TYPED, source: TYPED },
      focused: command === 'who' ? 'name' : 'topic',
    });
  const said = sandbox.say(`${TYPED} met Ryan Dillon in Tarvel.`);
  for (const command of sandbox.commands().filter(({ type }) => type === 3))
    await sandbox.messageCommand({ command: command.name, messageId: said.id });
};

/** Fills the form about a wrong citation, once with what it offers and once with words it did not. */
const report = async (
  sandbox: Moderated['world']['sandbox'],
  form: Extract<Outcome, { kind: 'modal' }>,
  { message }: Extract<Outcome, { kind: 'message' }>,
): Promise<void> => {
  const menus = form.modal.components as unknown as readonly {
    component: { custom_id: string; options: readonly { value: string }[] };
  }[];
  const first = Object.fromEntries(
    menus.map(({ component: { custom_id, options } }) => [custom_id, [options[0]?.value ?? '']]),
  );
  const forged = Object.fromEntries(menus.map(({ component: { custom_id } }) => [custom_id, [TYPED]]));
  const customId = form.modal.custom_id;
  await sandbox.submitModal({ customId, fields: first, messageId: message.id });
  await sandbox.submitModal({ customId, fields: forged, messageId: message.id });
};

test('nothing a person typed is in the data folder or in a log, after everything was used', async () => {
  const bound: { keeper?: Moderated['keeper']; store?: Moderated['store'] } = {};
  const desk = await moderated(FILES, {
    // The bot is made before it is known what it answers from.
    ...answering(() => {
      if (!bound.keeper) throw new Error('asked too early');
      return bound.keeper.current();
    }),
    report: (error) => {
      if (!bound.store) throw new Error('asked too early');
      return remembering(bound.store).report?.(error) ?? Promise.resolve('noted');
    },
  });
  Object.assign(bound, desk);
  await useEverything(desk);
  expect(desk.store.errors.open().length).toBeGreaterThan(0);
  expect(desk.store.people.languageOf(desk.world.sandbox.users.member.user.id)).toBe('en');
  expect(desk.world.logged.length).toBeGreaterThan(0);
  // What a moderator enters is entered to be kept: it shows that this search finds what is there.
  await desk.index('describe', { dispatch: 'a.txt', publisher: KEPT });
  await latest(desk, await desk.index('refresh'));
  expect(filesHolding(desk, KEPT).length).toBeGreaterThan(0);
  expect(filesHolding(desk, TYPED)).toEqual([]);
  expect(JSON.stringify(desk.world.logged)).not.toContain(TYPED);
});
