import { performance } from 'node:perf_hooks';
import {
  type APIMessage,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  MessageReferenceType,
  MessageType,
} from 'discord-api-types/v10';
import { composeMessage, editMessage } from '../compose-message.ts';
import type { Interactions } from '../interactions/interactions.ts';
import { integrationOwners } from '../interactions/payload.ts';
import type { InteractionRecord } from '../interactions/record.ts';
import type { StoredMessage } from '../messages.ts';
import { isObject, type Json } from '../rules/checker.ts';
import { invalidForm } from '../rules/form-errors.ts';
import { validateCallback } from '../rules/validate-callback.ts';
import type { World } from '../world.ts';
import { done, invalid, NO_CONTENT, REFUSALS, type Reply } from './reply.ts';
import type { Call } from './request.ts';

/** What a bot may answer to what. */
const ALLOWED: Partial<Record<InteractionType, readonly number[]>> = {
  [InteractionType.ApplicationCommand]: [4, 5, 9],
  [InteractionType.MessageComponent]: [4, 5, 6, 7, 9],
  [InteractionType.ModalSubmit]: [4, 5, 6, 7],
  [InteractionType.ApplicationCommandAutocomplete]: [8],
};

/** True for a message that everybody sees. */
function isPublic({ type, data }: Json): boolean {
  const flags = isObject(data) ? Number(data.flags ?? 0) : 0;
  return type === InteractionResponseType.ChannelMessageWithSource && (flags & MessageFlags.Ephemeral) === 0;
}

/** Takes the first answer to an interaction: a message, a deferral, choices or a modal. */
export function acknowledge(world: World, interactions: Interactions, call: Call, id: string, token: string): Reply {
  const record = interactions.byToken(token);
  if (!record || record.id !== id || record.state === 'failed') return REFUSALS.unknownInteraction;
  if (record.state !== 'waiting') return REFUSALS.acknowledged;
  const body = isObject(call.body) ? call.body : {};
  const allowed = ALLOWED[record.deed.type] ?? [];
  if (!allowed.includes(Number(body.type))) {
    const message = `Value must be one of {${allowed.join(', ')}}.`;
    return invalid(invalidForm([{ path: ['type'], code: 'BASE_TYPE_CHOICES', message }]));
  }
  const problem = validateCallback(body, call.uploads.length);
  if (problem) return invalid(problem);
  if (world.faults.mayNotPost && isPublic(body)) return REFUSALS.missingPermissions;
  record.ms = performance.now() - record.sentAt;
  const message = answer(world, interactions, record, body, call);
  return call.query.get('with_response') === 'true' ? done(withResponse(record, body, message)) : NO_CONTENT;
}

function answer(
  world: World,
  interactions: Interactions,
  record: InteractionRecord,
  body: Json,
  call: Call,
): APIMessage | null {
  const data = isObject(body.data) ? body.data : {};
  const { source } = record.deed;
  const times = { ms: record.ms, settledMs: record.ms };
  record.state = 'answered';
  switch (body.type) {
    case InteractionResponseType.ChannelMessageWithSource:
      return settleWith(record, storeReply(world, record, composeReply(world, record, data, call)), false);
    case InteractionResponseType.DeferredChannelMessageWithSource: {
      record.state = 'deferred';
      waitForEdit(world, interactions, record);
      const loading = composeReply(world, record, { flags: data.flags }, call);
      return storeReply(world, record, { ...loading, flags: (loading.flags ?? 0) | MessageFlags.Loading }).message;
    }
    case InteractionResponseType.UpdateMessage: {
      if (!source) return null;
      const current = world.messages.get(source.message.id) ?? source;
      const stored = { ...current, message: editMessage(world, current.message, data, call.uploads) };
      world.messages.store(stored);
      record.original = stored.message.id;
      return settleWith(record, stored, true);
    }
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      record.settle({ kind: 'choices', choices: Array.isArray(data.choices) ? data.choices : [], ...times });
      return null;
    case InteractionResponseType.Modal:
      // The rules have looked at what a modal must have.
      record.settle({ kind: 'modal', modal: data as never, ...times });
      return null;
    default:
      record.state = 'update';
      record.original = source?.message.id ?? null;
      waitForEdit(world, interactions, record);
      return null;
  }
}

/** Ends the wait for an outcome with a message. */
export function settleWith(record: InteractionRecord, stored: StoredMessage, updated: boolean): APIMessage {
  const settledMs = performance.now() - record.sentAt;
  const deferred = record.state !== 'answered';
  record.state = 'answered';
  const ephemeral = stored.audience !== null;
  record.settle({ kind: 'message', message: stored.message, ephemeral, updated, deferred, ms: record.ms, settledMs });
  return stored.message;
}

function waitForEdit(world: World, interactions: Interactions, record: InteractionRecord): void {
  interactions.after(world.patience.settle, () => {
    const settledMs = performance.now() - record.sentAt;
    record.settle({ kind: 'deferred', ephemeral: record.ephemeral, ms: record.ms, settledMs });
  });
}

function composeReply(world: World, record: InteractionRecord, data: Json, call: Call): APIMessage {
  const { deed } = record;
  const isCommand = deed.type === InteractionType.ApplicationCommand;
  const metadata = {
    id: record.id,
    type: deed.type,
    user: deed.person.user,
    authorizing_integration_owners: integrationOwners(deed),
    ...(deed.command ? { name: deed.command } : {}),
    ...(deed.source ? { interacted_message_id: deed.source.message.id } : {}),
  };
  const reference = deed.source
    ? { type: MessageReferenceType.Default, channel_id: deed.place.id, message_id: deed.source.message.id }
    : null;
  const extra = {
    application_id: world.id,
    webhook_id: world.id,
    interaction_metadata: metadata,
    ...(isCommand && deed.command
      ? { interaction: { id: record.id, type: deed.type, name: deed.command, user: deed.person.user } }
      : {}),
    ...(reference ? { message_reference: reference } : {}),
  } as unknown as Partial<APIMessage>;
  const type = isCommand ? MessageType.ChatInputCommand : reference ? MessageType.Reply : MessageType.Default;
  return composeMessage(world, { place: deed.place, author: world.bot, type, extra }, data, call.uploads);
}

function storeReply(world: World, record: InteractionRecord, message: APIMessage): StoredMessage {
  record.ephemeral = ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  record.original = message.id;
  const stored = { message, place: record.deed.place, audience: record.ephemeral ? record.deed.person.user.id : null };
  world.messages.store(stored);
  return stored;
}

function withResponse(record: InteractionRecord, body: Json, message: APIMessage | null): unknown {
  const loading = record.state === 'deferred';
  return {
    interaction: {
      id: record.id,
      type: record.deed.type,
      ...(message
        ? {
            response_message_id: message.id,
            response_message_loading: loading,
            response_message_ephemeral: record.ephemeral,
          }
        : {}),
    },
    resource: { type: body.type, ...(message ? { message } : {}) },
  };
}
