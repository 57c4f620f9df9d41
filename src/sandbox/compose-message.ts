import {
  type APIAttachment,
  type APIEmbed,
  type APIMessage,
  type APIMessageTopLevelComponent,
  type APIUser,
  EmbedType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import { attachmentOf } from './attachment-of.ts';
import { PEOPLE } from './people.ts';
import type { Place } from './places.ts';
import { isObject, type Json } from './rules/checker.ts';
import type { Upload } from './uploads.ts';
import type { World } from './world.ts';

/** Who says something where, and what surrounds the payload. */
export interface MessageFrame {
  readonly place: Place;
  readonly author: APIUser;
  readonly type?: MessageType;
  readonly extra?: Partial<APIMessage>;
}

/** Flags that a payload may set; the rest are Discord's to set. */
const SETTABLE_FLAGS =
  MessageFlags.SuppressEmbeds |
  MessageFlags.Ephemeral |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsComponentsV2;

/** Turns a payload that has passed the rules into the message Discord would give back. */
export function composeMessage(
  world: World,
  frame: MessageFrame,
  payload: Json,
  uploads: readonly Upload[],
): APIMessage {
  const content = typeof payload.content === 'string' ? payload.content : '';
  return {
    id: world.nextId(),
    channel_id: frame.place.id,
    author: frame.author,
    content,
    timestamp: new Date(world.now()).toISOString(),
    edited_timestamp: null,
    tts: payload.tts === true,
    ...mentionsIn(content, payload.allowed_mentions),
    mention_roles: [],
    attachments: attach(world, payload, uploads, []),
    embeds: embedsOf(payload),
    components: componentsOf(payload),
    pinned: false,
    type: frame.type ?? MessageType.Default,
    flags: Number(payload.flags ?? 0) & SETTABLE_FLAGS,
    ...frame.extra,
  };
}

/** Lays an edit over a message: what the payload leaves out stays. */
export function editMessage(world: World, before: APIMessage, payload: Json, uploads: readonly Upload[]): APIMessage {
  const content = payload.content === undefined ? before.content : String(payload.content ?? '');
  const wasLoading = ((before.flags ?? 0) & MessageFlags.Loading) !== 0;
  const flags =
    payload.flags === undefined ? (before.flags ?? 0) : mergeFlags(before.flags ?? 0, Number(payload.flags));
  return {
    ...before,
    content,
    ...mentionsIn(content, payload.allowed_mentions),
    embeds: payload.embeds === undefined ? before.embeds : embedsOf(payload),
    components: payload.components === undefined ? (before.components ?? []) : componentsOf(payload),
    attachments:
      payload.attachments === undefined && uploads.length === 0
        ? before.attachments
        : attach(world, payload, uploads, before.attachments),
    // The edit that ends "thinking…" does not count as one.
    edited_timestamp: wasLoading ? null : new Date(world.now()).toISOString(),
    flags: flags & ~MessageFlags.Loading,
  };
}

/** An edit cannot make a message private or public, but it can hide embeds or turn it into a layout. */
function mergeFlags(before: number, after: number): number {
  const editable = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;
  return (before & ~MessageFlags.SuppressEmbeds) | (after & editable);
}

function embedsOf(payload: Json): APIEmbed[] {
  const embeds = Array.isArray(payload.embeds) ? payload.embeds.filter(isObject) : [];
  return embeds.map((embed) => {
    const fields = Array.isArray(embed.fields) ? embed.fields.filter(isObject) : null;
    const complete = fields ? { fields: fields.map((field) => ({ inline: false, ...field })) } : {};
    return { ...embed, ...complete, type: EmbedType.Rich } as unknown as APIEmbed;
  });
}

/** Discord numbers components that come without an id, depth first. */
function componentsOf(payload: Json): APIMessageTopLevelComponent[] {
  let next = 1;
  const number = (component: Json): Json => {
    const id = next++;
    const inside = Array.isArray(component.components) ? component.components.filter(isObject) : null;
    return { id, ...component, ...(inside ? { components: inside.map(number) } : {}) };
  };
  const components = Array.isArray(payload.components) ? payload.components.filter(isObject) : [];
  return components.map((component) => number(component) as unknown as APIMessageTopLevelComponent);
}

/** Keeps the old attachments a payload lists and adds the files that came with it. */
function attach(
  world: World,
  payload: Json,
  uploads: readonly Upload[],
  before: readonly APIAttachment[],
): APIAttachment[] {
  const listed = Array.isArray(payload.attachments) ? payload.attachments.filter(isObject) : null;
  const kept = listed ? before.filter((one) => listed.some((entry) => String(entry.id) === one.id)) : before;
  const added = uploads.map((upload, index) => {
    const entry = listed?.find((one) => upload.part === `files[${String(one.id)}]`) ?? listed?.[index];
    const id = world.nextId();
    const filename = typeof entry?.filename === 'string' ? entry.filename : upload.name;
    const stored = { ...upload, name: filename };
    world.uploads.store(id, stored);
    const description = typeof entry?.description === 'string' ? { description: entry.description } : {};
    return { ...attachmentOf(world, id, stored), ...description };
  });
  return [...kept, ...added];
}

/** Who would be pinged: everything named in the text, unless `allowed_mentions` holds it back. */
function mentionsIn(content: string, allowed: unknown): Pick<APIMessage, 'mentions' | 'mention_everyone'> {
  const parse = isObject(allowed) ? (Array.isArray(allowed.parse) ? allowed.parse : []) : ['users', 'everyone'];
  const users = isObject(allowed) && Array.isArray(allowed.users) ? allowed.users : [];
  const named = Object.values(PEOPLE).filter(({ user }) => new RegExp(`<@!?${user.id}>`).test(content));
  return {
    mentions: named.map(({ user }) => user).filter((user) => parse.includes('users') || users.includes(user.id)),
    mention_everyone: parse.includes('everyone') && /@(everyone|here)\b/.test(content),
  };
}
