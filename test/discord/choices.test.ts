import type { APIMessage } from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Request } from '../../src/answer/question.ts';
import { parseLocale } from '../../src/language/locale.ts';
import type { CommandDeed } from '../../src/sandbox/driver.ts';
import type { Outcome } from '../../src/sandbox/outcome.ts';
import { PLACES } from '../../src/sandbox/places.ts';
import type { People } from '../../src/store/people.ts';
import type { Servers } from '../../src/store/servers.ts';
import { ANSWERS } from '../present/answers.ts';
import { newStore } from '../stores.ts';
import { type Connected, connectBot } from './connected-bot.ts';

let world: Connected;
/** A store of the running test behind objects that outlive it. */
const current: { people?: People; servers?: Servers } = {};
const behind = <Part extends 'people' | 'servers'>(part: Part): NonNullable<(typeof current)[Part]> =>
  new Proxy({} as NonNullable<(typeof current)[Part]>, {
    get: (_, name) => Reflect.get(current[part] ?? {}, name),
  });

beforeAll(async () => {
  world = await connectBot({ people: behind('people'), servers: behind('servers') });
  world.answers = ({ question, locale }: Request) =>
    question.command === 'who' ? { ...ANSWERS.nothing, question, locale } : { ...ANSWERS.found, question, locale };
});
afterAll(() => world.close());
beforeEach(async () => {
  const { people, servers } = await newStore();
  Object.assign(current, { people, servers });
});

const messageOf = (outcome: Outcome): APIMessage => {
  if (outcome.kind !== 'message') throw new Error(`expected a message, got ${JSON.stringify(outcome)}`);
  return outcome.message;
};
const GUILD = PLACES.general.guild ?? '';
const line = async (deed: CommandDeed): Promise<string> => messageOf(await world.sandbox.run(deed)).content;
const title = async (user: 'member' | 'guest'): Promise<string> => {
  const outcome = await world.sandbox.run({ command: 'event', options: { topic: 'harbour-fire' }, user });
  return messageOf(outcome).embeds[0]?.title ?? '';
};
const FRENCH = 'Harbour fire\u00A0: ce qui est rapporté';
const ENGLISH = 'Harbour fire: what is reported';

describe('/language', () => {
  test('is what a person is answered in from then on, wherever they are, and nobody else', async () => {
    expect(await title('guest')).toBe(ENGLISH);
    expect(await line({ command: 'language', options: { choice: 'fr' }, user: 'guest', channel: 'dm' })).toContain(
      'désormais en français',
    );
    expect(await title('guest')).toBe(FRENCH);
    await world.sandbox.run({ command: 'language', options: { choice: 'en' }, user: 'member' });
    expect([await title('guest'), await title('member')]).toEqual([FRENCH, ENGLISH]);
  });

  test('without a choice says what holds, and why', async () => {
    expect(await line({ command: 'language' })).toMatch(
      /^Vigie vous répond en français, comme votre Discord\..*\/langue/,
    );
    await world.sandbox.run({ command: 'language', options: { choice: 'en' } });
    expect(await line({ command: 'language' })).toMatch(/^Vigie answers you in English, as you chose\..*\/language/);
  });

  test('forgets, once', async () => {
    await world.sandbox.run({ command: 'language', options: { choice: 'en' } });
    expect(await line({ command: 'language', options: { choice: 'forget' } })).toMatch(/a effacé/);
    expect(await line({ command: 'language', options: { choice: 'forget' } })).toBe(
      'Vigie ne garde rien de vous. Elle suit la langue de Discord.',
    );
    expect(await title('member')).toBe(FRENCH);
  });

  test('takes no other language than its own', async () => {
    await world.sandbox.run({ command: 'language', options: { choice: 'en' } });
    expect(await line({ command: 'language', options: { choice: '__proto__' } })).toContain('as you chose');
    expect(parseLocale('toString')).toBeUndefined();
  });

  test('that cannot be read costs no answer', async () => {
    current.people = {
      ...(current.people as People),
      languageOf: () => {
        throw new Error('the disk is gone');
      },
    };
    world.logged.length = 0;
    expect(await title('member')).toBe(FRENCH);
    expect(world.logged.map(({ level }) => level)).toContain('error');
  });
});

describe('/settings', () => {
  const set = (options: Record<string, string>, more: Partial<CommandDeed> = {}): Promise<string> =>
    line({ command: 'settings', options, user: 'moderator', ...more });

  test('makes a channel’s answers public, in the server’s language, and no other channel’s', async () => {
    expect(await set({ answers: 'public', language: 'en' })).toBe(
      'Ce que tout le monde voit sur ce serveur est en anglais.\n' +
        `Les réponses sont visibles de tous dans\u00A0: <#${PLACES.general.id}>. Ailleurs, seule la personne qui demande les voit.`,
    );
    const ask = (more: Partial<CommandDeed>) =>
      world.sandbox.run({ command: 'event', options: { topic: 'harbour-fire' }, ...more });
    const here = await ask({});
    expect(here).toMatchObject({ ephemeral: false });
    expect(messageOf(here).content).toMatch(/^Shared by <@\d+> · \/event$/);
    expect(messageOf(here).embeds[0]?.title).toBe(ENGLISH);
    expect(messageOf(here).mentions).toEqual([]);
    expect(await ask({ channel: 'study' })).toMatchObject({ ephemeral: true });
    expect(await ask({ channel: 'dm' })).toMatchObject({ ephemeral: true });
    expect(await set({ answers: 'private' })).toContain('seule la personne qui demande voit la réponse');
    expect(await ask({})).toMatchObject({ ephemeral: true });
  });

  test('leaves private what has nothing to cite, or is to be read alone', async () => {
    await set({ answers: 'public' });
    const options = { name: 'nobody', id: 'sample-1' };
    for (const [command, option] of [['who', 'name'] as const, ['dispatch', 'id'] as const]) {
      const outcome = await world.sandbox.run({ command, options: { [option]: options[option] } });
      expect({ command, ...outcome }).toMatchObject({ command, ephemeral: true });
    }
  });

  test('goes back to the language of the server in Discord', async () => {
    await set({ language: 'en' });
    expect(await set({ language: 'discord' })).toContain('en français, comme le serveur dans Discord');
  });

  test('is for those who may manage the server, whoever sends it', async () => {
    expect(await set({ answers: 'public', language: 'en' }, { user: 'member' })).toContain(
      'Seules les personnes qui peuvent',
    );
    expect(await set({ answers: 'public', language: 'en' }, { channel: 'dm' })).toContain('un serveur qui a ajouté');
    expect([current.servers?.publicChannels(GUILD), current.servers?.languageOf(GUILD)]).toEqual([[], undefined]);
  });

  test('has an end to the list of channels, and says so', async () => {
    for (let n = 0; n < 50; n++) current.servers?.setPublic(GUILD, `1${n}`, true);
    expect(await set({ answers: 'public' })).toContain('plus de 50 salons');
    expect((await set({})).length).toBeLessThan(2000);
  });
});
