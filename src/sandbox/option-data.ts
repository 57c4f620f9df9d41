import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { attachmentOf } from './attachment-of.ts';
import { PEOPLE } from './people.ts';
import { GUILD, placeById } from './places.ts';
import { isObject, type Json } from './rules/checker.ts';
import type { World } from './world.ts';

/** What a person can give an option. */
export type OptionValue = string | number | boolean;

/** The `data` of a slash command. A command or option that is not registered is sent all the same, under a made-up id. */
export function commandData(
  world: World,
  path: string,
  options: Readonly<Record<string, OptionValue>>,
  focused?: string,
): { data: Json } {
  const [name = '', ...inner] = path.trim().split(/\s+/);
  const command = world.commands.find(name, ApplicationCommandType.ChatInput);
  let known: readonly Json[] = optionsOf(command);
  const wrappers: { name: string; type: number }[] = [];
  for (const step of inner) {
    const part = known.find((option) => option.name === step);
    wrappers.push({ name: step, type: Number(part?.type ?? ApplicationCommandOptionType.Subcommand) });
    known = optionsOf(part);
  }
  let values: Json[] = Object.entries(options).map(([key, value]) => ({
    name: key,
    type: Number(known.find((option) => option.name === key)?.type ?? typeOfValue(value)),
    value,
    ...(key === focused ? { focused: true } : {}),
  }));
  const resolved = resolve(world, values);
  for (const wrapper of wrappers.reverse()) values = [{ ...wrapper, options: values }];
  const id = command?.id ?? world.nextId();
  const place = command?.guild_id ? { guild_id: command.guild_id } : {};
  return { data: { id, name, type: ApplicationCommandType.ChatInput, options: values, ...place, ...resolved } };
}

function optionsOf(part: unknown): readonly Json[] {
  return isObject(part) && Array.isArray(part.options) ? part.options.filter(isObject) : [];
}

function typeOfValue(value: OptionValue): ApplicationCommandOptionType {
  if (typeof value === 'boolean') return ApplicationCommandOptionType.Boolean;
  if (typeof value === 'string') return ApplicationCommandOptionType.String;
  return Number.isInteger(value) ? ApplicationCommandOptionType.Integer : ApplicationCommandOptionType.Number;
}

/** Users, channels and files named by an option come along in full. */
function resolve(world: World, values: readonly Json[]): Json {
  const users: Record<string, unknown> = {};
  const members: Record<string, unknown> = {};
  const channels: Record<string, unknown> = {};
  const attachments: Record<string, unknown> = {};
  for (const { type, value } of values) {
    if (type === ApplicationCommandOptionType.User) {
      const person = Object.values(PEOPLE).find(({ user }) => user.id === value);
      if (!person) continue;
      users[person.user.id] = person.user;
      members[person.user.id] = { roles: person.roles, permissions: person.permissions, joined_at: null, flags: 0 };
    }
    if (type === ApplicationCommandOptionType.Attachment) {
      const id = String(value);
      const upload = world.uploads.get(id);
      if (upload) attachments[id] = attachmentOf(world, id, upload);
    }
    if (type === ApplicationCommandOptionType.Channel) {
      const place = placeById(String(value));
      if (place) channels[place.id] = { id: place.id, type: place.type, name: place.name, guild_id: GUILD.id };
    }
  }
  const resolved = { users, members, channels, attachments };
  const full = Object.entries(resolved).filter(([, found]) => Object.keys(found).length > 0);
  return full.length > 0 ? { resolved: Object.fromEntries(full) } : {};
}
