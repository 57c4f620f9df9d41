import type { Interactions } from '../interactions/interactions.ts';
import type { InteractionRecord } from '../interactions/record.ts';
import type { World } from '../world.ts';
import { currentApplication, currentUser, gatewayBot, gatewayUrl } from './applications.ts';
import { acknowledge } from './callbacks.ts';
import { channelMessage, channelMessages, readChannel } from './channels.ts';
import { registrations } from './registrations.ts';
import { done, REFUSALS, type Reply } from './reply.ts';
import type { Call } from './request.ts';
import { deleteWebhookMessage, editWebhookMessage, followUp, openWebhook, readWebhookMessage } from './webhooks.ts';

/** Answers one call that has got past the faults; what no route matches is 404 in Discord's shape. */
export function route(world: World, interactions: Interactions, call: Call): Reply {
  const path = call.path.split('/').filter(Boolean).map(decodeURIComponent);
  const [api, version, root, ...rest] = path;
  if (api !== 'api' || version !== 'v10') return REFUSALS.notFound;
  if (root === 'gateway' && rest.length === 0) return done({ url: gatewayUrl(world) });
  // Interactions and webhooks carry their own token in the path.
  if (root === 'interactions') return interaction(world, interactions, call, rest);
  if (root === 'webhooks') return webhook(world, interactions, call, rest);
  if (call.authorization !== `Bot ${world.token}`) return REFUSALS.unauthorized;
  return authorised(world, call, [root ?? '', ...rest]);
}

function authorised(world: World, call: Call, path: readonly string[]): Reply {
  const [root, id = '', part, second, third, fourth] = path;
  const shape = path.length;
  if (root === 'gateway' && id === 'bot' && shape === 2) return gatewayBot(world);
  if (root === 'users' && id === '@me' && shape === 2) return currentUser(world);
  if (root === 'oauth2' && id === 'applications' && part === '@me') return currentApplication(world);
  if (root === 'applications' && id === '@me' && shape === 2) return currentApplication(world);
  if (root === 'applications' && part === 'commands') return registrations(world, call, id, undefined, second);
  if (root === 'applications' && part === 'guilds' && third === 'commands') {
    return registrations(world, call, id, second, fourth);
  }
  if (root === 'channels' && shape === 2 && call.method === 'GET') return readChannel(world, id);
  if (root === 'channels' && part === 'messages') {
    return second === undefined ? channelMessages(world, call, id) : channelMessage(world, call, id, second);
  }
  return REFUSALS.notFound;
}

function interaction(world: World, interactions: Interactions, call: Call, path: readonly string[]): Reply {
  const [id = '', token = '', last] = path;
  if (last !== 'callback' || call.method !== 'POST') return REFUSALS.notFound;
  return acknowledge(world, interactions, call, id, token);
}

function webhook(world: World, interactions: Interactions, call: Call, path: readonly string[]): Reply {
  const [application = '', token = '', messages, id] = path;
  const record = openWebhook(world, interactions, application, token);
  if ('status' in record) return record;
  if (messages === undefined) return call.method === 'POST' ? followUp(world, record, call) : REFUSALS.notFound;
  return messages === 'messages' && id !== undefined ? ownMessage(world, record, call, id) : REFUSALS.notFound;
}

function ownMessage(world: World, record: InteractionRecord, call: Call, id: string): Reply {
  switch (call.method) {
    case 'GET':
      return readWebhookMessage(world, record, id);
    case 'PATCH':
      return editWebhookMessage(world, record, id, call);
    case 'DELETE':
      return deleteWebhookMessage(world, record, id);
    default:
      return REFUSALS.notFound;
  }
}
