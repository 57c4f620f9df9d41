import type { APIMessage } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { Messages } from '../../src/sandbox/messages.ts';
import { PLACES } from '../../src/sandbox/places.ts';

const place = PLACES.general;

const say = (messages: Messages, id: string, content = ''): void =>
  messages.store({ message: { id, content } as APIMessage, place, audience: null });

test('a channel keeps a message that is still edited, and forgets the one untouched for longest', () => {
  const messages = new Messages();
  say(messages, 'progress', 'read');
  say(messages, 'old');
  for (let n = 0; n < 1000; n++) {
    say(messages, String(n));
    if (n % 100 === 0) say(messages, 'progress', `read ${n}`);
  }
  expect(messages.get('progress')?.message.content).toBe('read 900');
  expect(messages.get('old')).toBeNull();
  expect(messages.get('0')).toBeNull();
  expect(messages.get('999')).not.toBeNull();
  // They stay where they were said.
  expect(messages.visibleTo(null, place)[0]?.message.id).toBe('progress');
});
