import { ApplicationCommandType, ComponentType, InteractionType } from 'discord-api-types/v10';
import { findComponent } from './find-component.ts';
import type { Interactions, SentInteraction } from './interactions/interactions.ts';
import type { StoredMessage } from './messages.ts';
import { commandData, type OptionValue } from './option-data.ts';
import { PEOPLE, type Person, type PersonName } from './people.ts';
import { PLACES, type PlaceName } from './places.ts';
import type { World } from './world.ts';

/** Who acts, where, in which language; by default a member in the general channel, in the person's own language. */
export interface Actor {
  readonly user?: PersonName | undefined;
  readonly channel?: PlaceName | undefined;
  readonly locale?: string | undefined;
  /** Other roles and permissions than the person has. */
  readonly as?: Partial<Pick<Person, 'roles' | 'permissions'>> | undefined;
  /** Who has the bot: the server the channel is in, or only the person who acts. */
  readonly install?: 'server' | 'person' | undefined;
}

/** A slash command: `command` is its path, `index status` for a subcommand. */
export interface CommandDeed extends Actor {
  readonly command: string;
  readonly options?: Readonly<Record<string, OptionValue>> | undefined;
}

/** The same while it is typed: `focused` names the option that is being written. */
export interface AutocompleteDeed extends CommandDeed {
  readonly focused: string;
}

/** A modal filled in: by the custom_id of each field a text, or what was picked in a menu. */
export interface ModalDeed extends Actor {
  readonly customId: string;
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
  readonly messageId?: string | undefined;
}

/** What people can do. Nothing is checked that only Discord's app checks, so that hostile input can be sent as well. */
export interface Driver {
  run(deed: CommandDeed): SentInteraction;
  autocomplete(deed: AutocompleteDeed): SentInteraction;
  messageCommand(deed: Actor & { readonly command: string; readonly messageId: string }): SentInteraction;
  press(messageId: string, customId: string, actor?: Actor): SentInteraction;
  select(messageId: string, customId: string, values: readonly string[], actor?: Actor): SentInteraction;
  submitModal(deed: ModalDeed): SentInteraction;
}

/** Lets people act through the gateway. */
export function createDriver(world: World, interactions: Interactions): Driver {
  const locate = (actor: Actor, source?: StoredMessage) => {
    const person = { ...PEOPLE[actor.user ?? audienceOf(source) ?? 'member'], ...actor.as };
    const place = actor.channel ? PLACES[actor.channel] : (source?.place ?? PLACES.general);
    const locale = actor.locale ?? person.locale;
    return { person, place, locale, install: actor.install ?? 'server', ...(source ? { source } : {}) };
  };
  const message = (id: string): StoredMessage => {
    const stored = world.messages.get(id);
    if (!stored) throw new Error(`There is no message ${id} in the sandbox`);
    return stored;
  };
  const component = (stored: StoredMessage, customId: string, fallback: ComponentType, actor: Actor, extra: object) => {
    const type = findComponent(stored.message, customId)?.type ?? fallback;
    const data = { custom_id: customId, component_type: type, ...extra };
    return interactions.send({ ...locate(actor, stored), type: InteractionType.MessageComponent, data });
  };
  return {
    run(deed) {
      const { data } = commandData(world, deed.command, deed.options ?? {});
      return interactions.send({
        ...locate(deed),
        type: InteractionType.ApplicationCommand,
        data,
        command: deed.command,
      });
    },
    autocomplete(deed) {
      const { data } = commandData(world, deed.command, deed.options ?? {}, deed.focused);
      return interactions.send({ ...locate(deed), type: InteractionType.ApplicationCommandAutocomplete, data });
    },
    messageCommand(deed) {
      const target = message(deed.messageId);
      const { command: name, messageId } = deed;
      const id = world.commands.find(name, ApplicationCommandType.Message)?.id ?? world.nextId();
      const resolved = { messages: { [messageId]: target.message } };
      const data = { id, name, type: ApplicationCommandType.Message, target_id: messageId, resolved };
      const { source: _, ...located } = locate(deed, target);
      return interactions.send({
        ...{ ...located, data, command: name },
        type: InteractionType.ApplicationCommand,
      });
    },
    press(messageId, customId, actor = {}) {
      return component(message(messageId), customId, ComponentType.Button, actor, {});
    },
    select(messageId, customId, values, actor = {}) {
      return component(message(messageId), customId, ComponentType.StringSelect, actor, { values });
    },
    submitModal(deed) {
      const source = deed.messageId ? message(deed.messageId) : undefined;
      const components = Object.entries(deed.fields).map(([custom_id, value], index) => ({
        type: ComponentType.Label,
        id: index * 2 + 1,
        component: {
          id: index * 2 + 2,
          custom_id,
          ...(typeof value === 'string'
            ? { type: ComponentType.TextInput, value }
            : { type: ComponentType.StringSelect, values: value }),
        },
      }));
      const data = { custom_id: deed.customId, components };
      return interactions.send({ ...locate(deed, source), type: InteractionType.ModalSubmit, data });
    },
  };
}

/** A private message can only be used by the one who sees it. */
function audienceOf(source: StoredMessage | undefined): PersonName | null {
  const people: readonly Person[] = Object.values(PEOPLE);
  return people.find(({ user }) => user.id === source?.audience)?.name ?? null;
}
