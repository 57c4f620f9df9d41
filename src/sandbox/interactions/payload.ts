import { ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10';
import { GUILD } from '../places.ts';
import type { World } from '../world.ts';
import type { Deed } from './record.ts';

/** Bytes that a bot may upload where nobody pays for more. */
const ATTACHMENT_SIZE_LIMIT = 10 * 1024 * 1024;

/** Everything Discord sends with an interaction, around its data. */
export function interactionPayload(world: World, id: string, token: string, deed: Deed): object {
  const { person, place } = deed;
  const inside = place.guild
    ? {
        guild_id: place.guild,
        guild: { id: place.guild, locale: world.guildLocale, features: [] },
        guild_locale: world.guildLocale,
        member: {
          user: person.user,
          nick: null,
          avatar: null,
          banner: null,
          roles: person.roles,
          permissions: person.permissions,
          joined_at: '2024-01-01T00:00:00.000000+00:00',
          premium_since: null,
          communication_disabled_until: null,
          deaf: false,
          mute: false,
          pending: false,
          flags: 0,
        },
      }
    : { user: person.user };
  return {
    id,
    application_id: world.id,
    type: deed.type,
    data: deed.data,
    token,
    version: 1,
    channel_id: place.id,
    channel: channelOf(deed, world),
    locale: deed.locale,
    app_permissions: person.permissions,
    entitlements: [],
    attachment_size_limit: ATTACHMENT_SIZE_LIMIT,
    context: place.guild ? InteractionContextType.Guild : InteractionContextType.BotDM,
    authorizing_integration_owners: integrationOwners(deed),
    ...(deed.source ? { message: deed.source.message } : {}),
    ...inside,
  };
}

/** Who installed the bot where this happens: the server, the person, or nobody in particular in direct messages. */
export function integrationOwners({ install, place, person }: Deed): Record<string, string> {
  if (install === 'person') return { [ApplicationIntegrationType.UserInstall]: person.user.id };
  return { [ApplicationIntegrationType.GuildInstall]: place.guild ?? '0' };
}

function channelOf({ place, person }: Deed, world: World): object {
  const own = { id: place.id, type: place.type, last_message_id: null, flags: 0 };
  if (!place.guild) return { ...own, recipients: [world.bot] };
  return {
    ...own,
    name: place.name,
    guild_id: GUILD.id,
    parent_id: null,
    position: 0,
    topic: null,
    nsfw: false,
    rate_limit_per_user: 0,
    permissions: person.permissions,
  };
}
