import type { APIMessage } from 'discord-api-types/v10';
import { composeMessage } from './compose-message.ts';
import type { Actor } from './driver.ts';
import { PEOPLE } from './people.ts';
import { PLACES } from './places.ts';
import type { World } from './world.ts';

/** A person says something. No bot hears it: it only stands there for message commands. */
export function say(world: World, content: string, actor: Actor): APIMessage {
  const place = PLACES[actor.channel ?? 'general'];
  const author = PEOPLE[actor.user ?? 'member'].user;
  const message = composeMessage(world, { place, author }, { content }, []);
  world.messages.store({ message, place, audience: null });
  return message;
}
