import { performance } from 'node:perf_hooks';
import { type APIMessage, MessageFlags, MessageReferenceType, MessageType } from 'discord-api-types/v10';
import { composeMessage, editMessage } from '../compose-message.ts';
import type { Interactions } from '../interactions/interactions.ts';
import type { InteractionRecord } from '../interactions/record.ts';
import type { StoredMessage } from '../messages.ts';
import { isObject, type Json } from '../rules/checker.ts';
import { validateEdited, validateMessage } from '../rules/validate-message.ts';
import type { World } from '../world.ts';
import { settleWith } from './callbacks.ts';
import { done, invalid, NO_CONTENT, REFUSALS, type Reply } from './reply.ts';
import type { Call } from './request.ts';

/** Finds the interaction behind a webhook, or says why there is none to speak of. */
export function openWebhook(
  world: World,
  interactions: Interactions,
  application: string,
  token: string,
): InteractionRecord | Reply {
  if (application !== world.id) return REFUSALS.unknownWebhook;
  const record = interactions.byToken(token);
  if (!record) return REFUSALS.invalidToken;
  return record.state === 'waiting' || record.state === 'failed' ? REFUSALS.unknownWebhook : record;
}

/** Reads a message that the interaction brought about. */
export function readWebhookMessage(world: World, record: InteractionRecord, id: string): Reply {
  const stored = find(world, record, id);
  return stored ? done(stored.message) : REFUSALS.unknownMessage;
}

/** Changes a message; the first change of a deferred one is the answer people wait for. */
export function editWebhookMessage(world: World, record: InteractionRecord, id: string, call: Call): Reply {
  const stored = find(world, record, id);
  if (!stored) return REFUSALS.unknownMessage;
  const reply = changeMessage(world, stored, call);
  if ('body' in reply) return reply;
  if (stored.message.id === record.original && record.state !== 'answered') {
    settleWith(record, reply, record.state === 'update');
  }
  return done(reply.message);
}

/** Removes a message; with it goes "thinking…", and the outcome is that nothing came. */
export function deleteWebhookMessage(world: World, record: InteractionRecord, id: string): Reply {
  const stored = find(world, record, id);
  if (!stored) return REFUSALS.unknownMessage;
  world.messages.remove(stored.message.id);
  const settledMs = performance.now() - record.sentAt;
  record.settle({ kind: 'deferred', ephemeral: record.ephemeral, ms: record.ms, settledMs });
  return NO_CONTENT;
}

/** Sends one more message; while the first is still "thinking…", this fills it, and is as private as the deferral was. */
export function followUp(world: World, record: InteractionRecord, call: Call): Reply {
  const payload = isObject(call.body) ? call.body : {};
  const problem = validateMessage(payload, { path: [], files: call.uploads.length });
  if (problem) return invalid(problem);
  const original = record.original ? world.messages.get(record.original) : null;
  if (record.state === 'deferred' && original) {
    const filled = { ...original, message: editMessage(world, original.message, payload, call.uploads) };
    world.messages.store(filled);
    return done(settleWith(record, filled, false));
  }
  const stored = storeFollowUp(world, record, payload, call);
  if (record.state !== 'answered') settleWith(record, stored, false);
  return done(stored.message);
}

/** Judges an edit and stores it; gives back the refusal, or the message as it is now. */
export function changeMessage(world: World, stored: StoredMessage, call: Call): StoredMessage | Required<Reply> {
  const payload = isObject(call.body) ? call.body : {};
  const problem = validateMessage(payload, { path: [], files: call.uploads.length, edit: true });
  if (problem) return { status: 400, body: problem };
  const message = editMessage(world, stored.message, payload, call.uploads);
  const empty = validateEdited(message as unknown as Json);
  if (empty) return { status: 400, body: empty };
  const changed = { ...stored, message };
  world.messages.store(changed);
  return changed;
}

function storeFollowUp(world: World, record: InteractionRecord, payload: Json, call: Call): StoredMessage {
  const { place, person } = record.deed;
  const reference = record.original
    ? { message_reference: { type: MessageReferenceType.Default, channel_id: place.id, message_id: record.original } }
    : {};
  const extra: Partial<APIMessage> = { application_id: world.id, webhook_id: world.id, ...reference };
  const type = record.original ? MessageType.Reply : MessageType.Default;
  const message = composeMessage(world, { place, author: world.bot, type, extra }, payload, call.uploads);
  const ephemeral = ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const stored = { message, place, audience: ephemeral ? person.user.id : null };
  world.messages.store(stored);
  return stored;
}

/** Through a token one reaches the interaction's own messages in its channel, and no others. */
function find(world: World, record: InteractionRecord, id: string): StoredMessage | null {
  const wanted = id === '@original' ? record.original : id;
  const stored = wanted ? world.messages.get(wanted) : null;
  const own = stored?.place === record.deed.place && stored?.message.author.id === world.id;
  return own ? stored : null;
}
