import { ChannelType } from 'discord-api-types/v10';
import { composeMessage } from '../compose-message.ts';
import { GUILD, type Place, placeById } from '../places.ts';
import { isObject } from '../rules/checker.ts';
import { validateMessage } from '../rules/validate-message.ts';
import type { World } from '../world.ts';
import { done, invalid, NO_CONTENT, REFUSALS, type Reply } from './reply.ts';
import type { Call } from './request.ts';
import { changeMessage } from './webhooks.ts';

/** Messages asked for without a number. */
const PAGE_SIZE = 50;

/** A channel as the API shows it. */
export function readChannel(world: World, id: string): Reply {
  const place = placeById(id);
  if (!place) return REFUSALS.unknownChannel;
  const own = { id: place.id, type: place.type, last_message_id: null, flags: 0 };
  if (place.type === ChannelType.DM) return done({ ...own, recipients: [world.bot] });
  return done({ ...own, name: place.name, guild_id: GUILD.id, position: 0, permission_overwrites: [], nsfw: false });
}

/** Reads and sends the ordinary messages of a channel. */
export function channelMessages(world: World, call: Call, channel: string): Reply {
  const place = placeById(channel);
  if (!place) return REFUSALS.unknownChannel;
  if (call.method === 'GET') return done(latest(world, place, call));
  if (call.method !== 'POST') return REFUSALS.notFound;
  const payload = isObject(call.body) ? call.body : {};
  const problem = validateMessage(payload, { path: [], files: call.uploads.length });
  if (problem) return invalid(problem);
  const message = composeMessage(world, { place, author: world.bot }, payload, call.uploads);
  world.messages.store({ message, place, audience: null });
  return done(message);
}

/** Reads, edits or deletes one message; private answers cannot be reached this way, as on Discord. */
export function channelMessage(world: World, call: Call, channel: string, id: string): Reply {
  const stored = world.messages.get(id);
  if (!stored || stored.place.id !== channel || stored.audience !== null) return REFUSALS.unknownMessage;
  if (call.method === 'GET') return done(stored.message);
  if (stored.message.author.id !== world.id) return REFUSALS.notOwnMessage;
  if (call.method === 'PATCH') {
    const reply = changeMessage(world, stored, call);
    return 'body' in reply ? reply : done(reply.message);
  }
  if (call.method !== 'DELETE') return REFUSALS.notFound;
  world.messages.remove(id);
  return NO_CONTENT;
}

function latest(world: World, place: Place, call: Call): unknown[] {
  const count = Number(call.query.get('limit') ?? PAGE_SIZE);
  const messages = world.messages.visibleTo(null, place).map(({ message }) => message);
  return messages.slice(-count).reverse();
}
