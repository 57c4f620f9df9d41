import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/sandbox/outcome.ts';
import { buttonOf, latest, type Moderated, messageOf, moderated, partsOf, textOf } from './moderated.ts';

const BRIDGE = `Le pont de Vermeil rouvre

Par Nino Alvare

Le pont de Vermeil a rouvert samedi après dix mois de travaux, selon la mairie.
« Nous avons tenu les délais », a déclaré la maire Irma Valloire devant les habitants.
Abonnez-vous à notre newsletter
`;
const HARBOUR = `The harbour of Silt closes

The harbour of Silt closed on Monday after a storm, the port authority said.
"We had no choice," said harbour master Odo Varne.
`;

const press = (
  { world }: Moderated,
  outcome: Outcome,
  label: string,
  more: Parameters<typeof world.sandbox.press>[2] = {},
): Promise<Outcome> =>
  world.sandbox.press(messageOf(outcome).id, buttonOf(outcome, label), {
    user: 'moderator',
    locale: 'en-US',
    ...more,
  });

const write = (
  { world }: Moderated,
  form: Outcome,
  reason: string,
  more: Parameters<typeof world.sandbox.press>[2] = {},
): Promise<Outcome> => {
  if (form.kind !== 'modal') throw new Error(`expected a form, got ${JSON.stringify(form)}`);
  return world.sandbox.submitModal({
    customId: form.modal.custom_id,
    fields: { reason },
    user: 'moderator',
    locale: 'en-US',
    ...more,
  });
};

const atLast = async (desk: Moderated, outcome: Outcome): Promise<string> => textOf(await latest(desk, outcome));

const deeds = ({ store }: Moderated) => store.audit.latest(50).map(({ action, outcome }) => `${action} ${outcome}`);

describe('/index refresh', () => {
  test('shows what changed, is in the log, and is answered from', async () => {
    const desk = await moderated({ 'a.txt': BRIDGE });
    const before = desk.keeper.current().id;
    await desk.place.write({ 'b.txt': HARBOUR });
    const outcome = await desk.index('refresh');
    const text = await atLast(desk, outcome);
    const after = desk.keeper.current().id;
    expect(after).not.toBe(before);
    expect(outcome).toMatchObject({ ephemeral: true, deferred: true });
    expect(text).toContain(`Edition ${after} is published`);
    expect(text).toMatch(/Texts \*\*\+1\*\* b\\?\.txt/);
    expect(await atLast(desk, await desk.index('refresh'))).toContain(`edition ${after} stays`);
    expect(deeds(desk)).toEqual(['refresh unchanged', 'refresh done']);
    expect(desk.store.audit.latest(1)[0]?.by).toBe(desk.world.sandbox.users.moderator.user.id);
  });

  test('that is held back is published for a reason, or thrown away; an old button decides nothing', async () => {
    const golden = '- { command: /who irma-valloire, locale: fr, must: ["subject: irma-valloire"] }\n';
    const desk = await moderated({ 'a.txt': BRIDGE, 'golden.yaml': golden });
    const before = desk.keeper.current().id;
    await desk.place.write({ 'a.txt': HARBOUR });
    const first = await latest(desk, await desk.index('refresh'));
    expect(textOf(first)).toMatch(/is held back/);
    expect(textOf(first)).toContain('irma-valloire');
    expect(desk.keeper.current().id).toBe(before);
    expect(textOf(await press(desk, first, 'Discard'))).toContain('is discarded');
    for (const label of ['Publish…', 'Discard'])
      expect(textOf(await press(desk, first, label))).toContain('no longer held back');
    const second = await latest(desk, await desk.index('refresh'));
    const form = await press(desk, second, 'Publish…');
    expect(textOf(await write(desk, form, '  '))).toContain('reason is needed');
    expect(desk.keeper.current().id).toBe(before);
    expect(textOf(await write(desk, form, 'The bridge has gone from the corpus'))).toContain('is published');
    const { current } = await desk.keeper.status();
    expect(current).toMatchObject({ why: 'The bridge has gone from the corpus' });
    expect(current.id).not.toBe(before);
    expect(textOf(await write(desk, form, 'Once more'))).toContain('no longer held back');
    expect(deeds(desk)).toEqual(['publish done', 'refresh held', 'discard done', 'refresh held']);
    expect(textOf(await desk.index('rollback', { edition: before }))).toContain(`Edition ${before} answers again`);
    expect(desk.keeper.current().id).toBe(before);
    expect(textOf(await desk.index('status'))).toContain('rollback');
  });

  test('of a corpus that cannot be read says why and changes nothing', async () => {
    const desk = await moderated({ 'a.txt': BRIDGE });
    const before = desk.keeper.current().id;
    await desk.place.remove('a.txt');
    expect(await atLast(desk, await desk.index('refresh'))).toMatch(/cannot be used|failed/);
    expect(desk.keeper.current().id).toBe(before);
    expect(deeds(desk)).toEqual(['refresh refused: set-up']);
  });
});

describe('/index audit', () => {
  test('counts what was cut by rule, shows the lines, and keeps one from the next edition on; undone it is cut again', async () => {
    const desk = await moderated({ 'a.txt': BRIDGE });
    const overview = await desk.index('audit', { dispatch: 'a.txt' });
    expect(textOf(overview)).toMatch(/newsletter: 1/);
    const menu = partsOf(overview)[0];
    const rules = await desk.world.sandbox.select(messageOf(overview).id, menu?.custom_id ?? '', ['newsletter'], {
      user: 'moderator',
      locale: 'en-US',
    });
    expect(textOf(rules)).toContain('Abonnez-vous à notre newsletter');
    const lines = partsOf(rules)[0];
    const restored = await desk.world.sandbox.select(
      messageOf(rules).id,
      lines?.custom_id ?? '',
      [lines?.options?.[0]?.value ?? ''],
      { user: 'moderator', locale: 'en-US' },
    );
    expect(textOf(restored)).toContain('will be kept');
    await atLast(desk, await desk.index('refresh'));
    expect(desk.keeper.audit('a.txt').map(({ rule }) => rule)).not.toContain('newsletter');
    expect(textOf(await press(desk, restored, 'Undo'))).toContain('Taken back');
    await atLast(desk, await desk.index('refresh'));
    expect(desk.keeper.audit('a.txt').map(({ rule }) => rule)).toContain('newsletter');
  });
});

describe('/index describe, add and withdraw', () => {
  test('enter where a dispatch comes from; what is no date is refused by name', async () => {
    const desk = await moderated({ 'a.txt': BRIDGE });
    expect(textOf(await desk.index('describe', { dispatch: 'a.txt', published: 'hier' }))).toMatch(
      /“hier” is not a date.*2017-06/s,
    );
    expect(textOf(await desk.index('describe', { dispatch: 'no.txt', published: '2001' }))).toContain(
      'no such dispatch',
    );
    const done = await desk.index('describe', { dispatch: 'a.txt', published: '2031-04-01', publisher: 'Gazette' });
    expect(textOf(done)).toContain('Entered for a.txt');
    await atLast(desk, await desk.index('refresh'));
    expect(desk.keeper.current().entries[0]?.dispatch.provenance).toMatchObject({
      published: { value: '2031-04-01', basis: 'entered' },
      publisher: { value: 'Gazette', basis: 'entered' },
    });
    expect(textOf(await desk.index('decisions'))).toMatch(/origins · a\\?\.txt/);
  });

  test('take a text in once its cuts were seen, and out of everything again', async () => {
    const desk = await moderated({ 'a.txt': HARBOUR });
    const file = desk.world.sandbox.upload('pont.txt', Buffer.from(BRIDGE));
    const preview = await desk.index('add', { file, publisher: 'Gazette' });
    expect(textOf(preview)).toMatch(/newsletter: Abonnez-vous/);
    expect(existsSync(join(desk.place.data, 'added'))).toBe(false);
    expect(textOf(await press(desk, preview, 'Keep'))).toContain('added/pont.txt is taken');
    await atLast(desk, await desk.index('refresh'));
    const added = desk.keeper.current().entries.find(({ dispatch }) => dispatch.file === 'added/pont.txt')?.dispatch;
    expect(added?.provenance.publisher).toMatchObject({ value: 'Gazette', basis: 'entered' });
    const form = await desk.index('withdraw', { dispatch: 'added/pont.txt' });
    expect(await atLast(desk, await write(desk, form, 'The publisher asks for it'))).toContain('is withdrawn');
    const { earlier } = await desk.keeper.status();
    expect(desk.keeper.current().entries.map(({ dispatch }) => dispatch.file)).toEqual(['a.txt']);
    for (const { id } of earlier) {
      const kept = readFileSync(join(desk.place.data, 'editions', id, 'entries.jsonl'), 'utf8');
      expect(kept).not.toContain('Vermeil');
    }
    expect(deeds(desk)).toEqual(['withdraw done', 'refresh done', 'add done']);
  });

  test('do not take in what was not kept, what is too large or what is no text', async () => {
    const desk = await moderated({ 'a.txt': HARBOUR });
    const upload = (name: string, bytes: Uint8Array) => desk.world.sandbox.upload(name, bytes);
    const preview = await desk.index('add', { file: upload('pont.txt', Buffer.from(BRIDGE)) });
    expect(textOf(await press(desk, preview, 'Do not keep'))).toContain('not kept');
    const keep = buttonOf(preview, 'Keep');
    const again = await desk.world.sandbox.press(messageOf(preview).id, keep, { user: 'moderator', locale: 'en-US' });
    expect(textOf(again)).toContain('no longer at hand');
    const large = await desk.index('add', { file: upload('large.txt', Buffer.alloc(1024 * 1024 + 1, 'a')) });
    expect(textOf(large)).toContain('at most 1 MB');
    expect(textOf(await desk.index('add', { file: upload('bytes.txt', Buffer.from([0, 1, 2, 255])) }))).toContain(
      'not accepted',
    );
    expect(existsSync(join(desk.place.data, 'added'))).toBe(false);
    expect(deeds(desk)).toEqual([]);
  });
});

describe('/index review', () => {
  const NAMES = {
    'a.txt': 'A story.\n\nColonel Ryan Dillon arrived in Tarvel on Monday.\n',
    'b.txt': 'A story.\n\nColonel Rayan Delon left the town on foot.\n',
  };

  test('shows what may be one with its sentences; what is decided is written, is not asked again, and can be undone', async () => {
    const desk = await moderated(NAMES);
    const page = await desk.index('review', { what: 'names' });
    expect(textOf(page)).toMatch(/Names: 1 of \d+/);
    expect(textOf(page)).toContain('Ryan Dillon arrived');
    expect(textOf(page)).toContain('Rayan Delon left');
    expect(textOf(page)).toMatch(/^> /m);
    const total = Number(/1 of (\d+)/.exec(textOf(page))?.[1]);
    const decided = await press(desk, page, 'Different');
    expect(decided).toMatchObject({ updated: true });
    expect(textOf(decided)).toMatch(/Different: .*Dillon/);
    expect(await desk.keeper.decisions()).toMatchObject([
      { list: 'names', by: desk.world.sandbox.users.moderator.user.id, undone: false },
    ]);
    const after = await desk.index('review', { what: 'names' });
    expect(textOf(after)).toMatch(total === 1 ? /nothing is pending/ : new RegExp(`1 of ${total - 1}`));
    expect(textOf(await press(desk, decided, 'Undo'))).toContain('Taken back');
    expect(textOf(await desk.index('review', { what: 'names' }))).toContain(`1 of ${total}`);
    const twice = await desk.world.sandbox.press(
      messageOf(page).id,
      buttonOf(page, 'Same').replace(/[0-9a-f]{12}/, '0'.repeat(12)),
      {
        user: 'moderator',
        locale: 'en-US',
      },
    );
    expect(textOf(twice)).toContain('no longer there');
    expect(deeds(desk)).toEqual(['undo done', 'decide done']);
  });

  test('shows reported errors with the words they are about, and settles them', async () => {
    const desk = await moderated({ 'a.txt': BRIDGE });
    const { dispatch } = desk.keeper.current().entries[0] ?? {};
    const start = dispatch?.text.indexOf('Le pont de Vermeil a rouvert') ?? 0;
    const end = dispatch?.text.indexOf('la mairie.') ?? 0;
    const receipt = `a.txt@${dispatch?.sha256.file.slice(0, 12)}#${start}-${end + 10}:00000000`;
    const error = { receipt, fault: 'date', dispatch: 'a', start, end: end + 10, edition: 'e', command: 'event' };
    desk.store.errors.take(error, 'camille');
    const page = await desk.index('review');
    expect(textOf(page)).toContain('The date is wrong');
    expect(textOf(page)).toContain(receipt.slice(0, 6));
    const settled = await press(desk, page, 'No error');
    expect(textOf(settled)).toMatch(/Noted as no error/);
    expect(desk.store.errors.open()).toEqual([]);
    expect(textOf(await press(desk, settled, 'Undo'))).toContain('open again');
    expect(desk.store.errors.open()).toHaveLength(1);
    expect(textOf(await desk.index('status'))).toContain('reported errors: 1');
  });
});
