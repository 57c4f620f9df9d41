import { type APIMessage, ChannelType, ComponentType } from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { KeptTexts } from '../../src/discord/kept-texts.ts';
import { messageText } from '../../src/discord/message-text.ts';
import { decodeState } from '../../src/discord/state.ts';
import type { Outcome } from '../../src/sandbox/outcome.ts';
import { citation, found, item } from '../present/answers.ts';
import { type Connected, connectBot } from './connected-bot.ts';

let world: Connected;
let now = 0;
const texts = new KeptTexts(() => now);

beforeAll(async () => {
  world = await connectBot({ texts });
  const citations = Array.from({ length: 30 }, (_, n) =>
    citation(n + 1, 'A sentence that fills a page. '.repeat(8).trim()),
  );
  world.answers = ({ question, locale }) =>
    found({
      question,
      locale,
      sections: [{ id: 'matches', items: citations.map(({ n }) => item({ citations: [n] })) }],
      citations,
    });
});
afterAll(() => world.close());
beforeEach(() => {
  world.asked.length = 0;
  now = 0;
});

const messageOf = (outcome: Outcome): APIMessage => {
  if (outcome.kind !== 'message') throw new Error(`expected a message, got ${outcome.kind}`);
  return outcome.message;
};
const look = (content: string): Promise<Outcome> =>
  world.sandbox.messageCommand({ command: 'Find sources', messageId: world.sandbox.say(content).id });
const nextPage = (message: APIMessage): string =>
  (message.components ?? [])
    .flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []))
    .flatMap((part) => ('custom_id' in part ? [part.custom_id] : []))
    .find((id) => decodeState(id)?.action === 'page' && decodeState(id)?.page === 1) ?? '';

/** As long as Discord lets a message be, and with what could end a custom_id. */
const LONG = 'On 14 March the dam | above ^ Velmont burst. '.repeat(88).trim();

describe('Find sources', () => {
  test('looks up a long message in private, and turns its pages while the text is kept', async () => {
    const outcome = await look(LONG);
    expect(outcome).toMatchObject({ ephemeral: true });
    expect(world.asked.at(-1)?.question).toEqual({ command: 'find-sources', text: LONG });
    const first = messageOf(outcome);
    expect(JSON.stringify(first.embeds)).not.toContain('Velmont');
    for (let page = 0; page < 2; page++) {
      const turned = await world.sandbox.press(first.id, nextPage(first));
      expect(turned).toMatchObject({ updated: true });
      expect(world.asked.at(-1)?.question).toEqual({ command: 'find-sources', text: LONG });
    }
  });

  test('says so once the text is no longer kept', async () => {
    const first = messageOf(await look(LONG));
    now = 16 * 60_000;
    world.asked.length = 0;
    const outcome = await world.sandbox.press(first.id, nextPage(first));
    expect(outcome).toMatchObject({ ephemeral: true, updated: false });
    expect(messageOf(outcome).content).toContain('plus en mémoire');
    expect(world.asked).toEqual([]);
  });

  test.for([
    { it: 'a link', content: 'https://example.org/a/long/story', says: 'qu’un lien' },
    { it: 'signs', content: '!!! … <@900000000000000102> <:party:900000000000000555>', says: 'aucun mot à chercher' },
  ])('says that there is nothing to look for in $it', async ({ content, says }) => {
    const outcome = await look(content);
    expect(outcome).toMatchObject({ ephemeral: true });
    expect(messageOf(outcome).content).toContain(says);
    expect(world.asked).toEqual([]);
  });

  test('is registered for messages, under its French name too', () => {
    const command = world.sandbox.commands().find(({ name }) => name === 'Find sources');
    expect(command).toMatchObject({ type: 3, name_localizations: { fr: 'Trouver les sources' } });
    expect(world.sandbox.commands().map(({ name }) => name)).not.toContain('find-sources');
  });
});

describe('the words of a message', () => {
  const size = (count: number) => ({ size: count });
  const message = (more: object): Parameters<typeof messageText>[0] =>
    ({
      content: '',
      attachments: size(0),
      stickers: size(0),
      embeds: [],
      poll: null,
      messageSnapshots: { first: () => undefined },
      channelType: ChannelType.GuildText,
      ...more,
    }) as never;

  test.for([
    { it: 'an image', more: { attachments: size(1) }, reason: 'image' },
    { it: 'a sticker', more: { stickers: size(1) }, reason: 'image' },
    { it: 'an embed', more: { embeds: [{}] }, reason: 'embed' },
    { it: 'a link with its preview', more: { content: ' https://a.example ', embeds: [{}] }, reason: 'link' },
    { it: 'nothing', more: {}, reason: 'empty' },
  ])('are none where it is only $it', ({ more, reason }) => {
    expect(messageText(message(more))).toEqual({ kind: 'nothing', reason });
  });

  test.for([
    { it: 'beside an image', more: { content: 'It burst.', attachments: size(1) }, text: 'It burst.' },
    { it: 'around a link', more: { content: 'It burst: https://a.example' }, text: 'It burst:' },
    {
      it: 'of a forwarded message',
      more: { messageSnapshots: { first: () => ({ content: 'It burst.' }) } },
      text: 'It burst.',
    },
  ])('are found $it', ({ more, text }) => {
    expect(messageText(message(more))).toEqual({ kind: 'text', text });
  });
});

test('texts are kept for a quarter of an hour, and never too many', () => {
  let clock = 0;
  const kept = new KeptTexts(() => clock);
  const first = kept.keep('first');
  clock = 14 * 60_000;
  const second = kept.keep('second');
  expect([kept.get(first), kept.get(second)]).toEqual(['first', 'second']);
  clock = 15 * 60_000;
  expect([kept.get(first), kept.get(second)]).toEqual([undefined, 'second']);
  for (let n = 0; n < 300; n++) kept.keep(String(n));
  expect(kept.get(second)).toBeUndefined();
});
