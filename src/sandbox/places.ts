import { ChannelType } from 'discord-api-types/v10';

/** The channels there are: two of the server, and the direct messages with the bot. */
export type PlaceName = 'general' | 'study' | 'dm';

/** A channel; `guild` is null in direct messages. */
export interface Place {
  readonly name: PlaceName;
  readonly id: string;
  readonly type: ChannelType.GuildText | ChannelType.DM;
  readonly guild: string | null;
}

/** The one server of the sandbox. */
export const GUILD = { id: '900000000000000001', name: 'Sandbox' } as const;

/** Every channel by name. */
export const PLACES: Readonly<Record<PlaceName, Place>> = {
  general: { name: 'general', id: '900000000000000011', type: ChannelType.GuildText, guild: GUILD.id },
  study: { name: 'study', id: '900000000000000012', type: ChannelType.GuildText, guild: GUILD.id },
  dm: { name: 'dm', id: '900000000000000013', type: ChannelType.DM, guild: null },
};

/** Finds a channel by its id; null for an id that is none of them. */
export function placeById(id: string): Place | null {
  return Object.values(PLACES).find((place) => place.id === id) ?? null;
}
