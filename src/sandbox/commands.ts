import {
  type APIApplicationCommand,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import type { Person } from './people.ts';
import { GUILD, type Place } from './places.ts';
import { isObject, type Json } from './rules/checker.ts';

/** Where commands are registered: null for everywhere, else the id of a server. */
export type Scope = string | null;

/** The commands a bot has registered, global and per server. */
export class Commands {
  readonly #scopes = new Map<Scope, Map<string, APIApplicationCommand>>();
  readonly #listeners = new Set<() => void>();
  readonly #application: string;
  readonly #nextId: () => string;

  constructor(application: string, nextId: () => string) {
    this.#application = application;
    this.#nextId = nextId;
  }

  list(scope: Scope): APIApplicationCommand[] {
    return [...this.#scope(scope).values()];
  }

  get(scope: Scope, id: string): APIApplicationCommand | null {
    return this.#scope(scope).get(id) ?? null;
  }

  /** The same name and type again replaces the command and keeps its id, as on Discord. */
  put(scope: Scope, definition: Json, id?: string): { command: APIApplicationCommand; replaced: boolean } {
    const type = typeOf(definition);
    const same = this.list(scope).find((one) => one.name === definition.name && one.type === type);
    const command = this.#complete(scope, definition, id ?? same?.id ?? this.#nextId());
    this.#scope(scope).set(command.id, command);
    this.#changed();
    return { command, replaced: same !== undefined };
  }

  /** Bulk overwrite: what is not in the list is gone. */
  replaceAll(scope: Scope, definitions: readonly Json[]): APIApplicationCommand[] {
    const before = this.list(scope);
    const next = definitions.map((definition) => {
      const same = before.find((one) => one.name === definition.name && one.type === typeOf(definition));
      return this.#complete(scope, definition, same?.id ?? this.#nextId());
    });
    this.#scopes.set(scope, new Map(next.map((command) => [command.id, command])));
    this.#changed();
    return next;
  }

  remove(scope: Scope, id: string): boolean {
    const removed = this.#scope(scope).delete(id);
    if (removed) this.#changed();
    return removed;
  }

  /** What a person may use in a channel: the server's own commands before global ones of the same name. */
  availableTo(person: Person, place: Place): APIApplicationCommand[] {
    const own = place.guild ? this.list(place.guild) : [];
    const names = new Set(own.map((command) => `${command.type} ${command.name}`));
    const all = [...own, ...this.list(null).filter((command) => !names.has(`${command.type} ${command.name}`))];
    return all.filter((command) => isAvailable(command, person, place));
  }

  /** Finds a command by its name in every scope; null for one that is not registered. */
  find(name: string, type: ApplicationCommandType): APIApplicationCommand | null {
    const all = [...this.list(GUILD.id), ...this.list(null)];
    return all.find((command) => command.name === name && command.type === type) ?? null;
  }

  /** Calls back whenever something is registered or removed, until the returned function is called. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #complete(scope: Scope, definition: Json, id: string): APIApplicationCommand {
    const command = {
      default_member_permissions: null,
      nsfw: false,
      integration_types: [ApplicationIntegrationType.GuildInstall],
      contexts: null,
      description: '',
      name_localizations: null,
      description_localizations: null,
      ...definition,
      id,
      application_id: this.#application,
      version: this.#nextId(),
      type: typeOf(definition),
      ...(scope === null ? {} : { guild_id: scope }),
    };
    // The definition has passed the rules; what the rules do not look at is given back as it came.
    return command as unknown as APIApplicationCommand;
  }

  #scope(scope: Scope): Map<string, APIApplicationCommand> {
    const commands = this.#scopes.get(scope) ?? new Map<string, APIApplicationCommand>();
    this.#scopes.set(scope, commands);
    return commands;
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}

function isAvailable(command: APIApplicationCommand, person: Person, place: Place): boolean {
  const context = place.guild ? InteractionContextType.Guild : InteractionContextType.BotDM;
  if (Array.isArray(command.contexts) && !command.contexts.includes(context)) return false;
  const needed = command.default_member_permissions;
  if (!place.guild || needed === null || needed === undefined) return true;
  const bits = BigInt(needed);
  // "0" means administrators only, and nobody here is one.
  return bits !== 0n && (BigInt(person.permissions) & bits) === bits;
}

function typeOf(definition: Json): ApplicationCommandType {
  return isObject(definition) && typeof definition.type === 'number'
    ? definition.type
    : ApplicationCommandType.ChatInput;
}
