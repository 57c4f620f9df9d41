import { ChannelType } from 'discord-api-types/v10';
import { MODERATOR_ROLE, PEOPLE } from '../people.ts';
import { GUILD, PLACES } from '../places.ts';
import type { World } from '../world.ts';

/** The flag an application has when it may read messages' content without being verified is not set: none is needed. */
const APPLICATION_FLAGS = 0;

/** What a client is told first: who it is, and which servers it is in (details follow only to those who ask). */
export function readyPayload(world: World, session: string, gateway: string): unknown {
  return {
    v: 10,
    user: { ...world.bot, verified: true, mfa_enabled: false, email: null, flags: 0 },
    guilds: [{ id: GUILD.id, unavailable: true }],
    session_id: session,
    resume_gateway_url: gateway,
    session_type: 'normal',
    private_channels: [],
    shard: [0, 1],
    application: { id: world.id, flags: APPLICATION_FLAGS },
  };
}

/** The server in full, for clients whose intents ask for it. */
export function guildPayload(world: World): unknown {
  const everyone = { permissions: PEOPLE.member.permissions, position: 0, color: 0, name: '@everyone' };
  const moderator = { permissions: PEOPLE.moderator.permissions, position: 1, color: 0xc27c0e, name: 'moderator' };
  const flags = { hoist: false, managed: false, mentionable: false, flags: 0 };
  const people = Object.values(PEOPLE);
  return {
    ...GUILD,
    owner_id: PEOPLE.moderator.user.id,
    preferred_locale: world.guildLocale,
    unavailable: false,
    large: false,
    member_count: people.length + 1,
    joined_at: new Date(world.now()).toISOString(),
    roles: [
      { id: GUILD.id, ...everyone, ...flags },
      { id: MODERATOR_ROLE, ...moderator, ...flags },
    ],
    channels: Object.values(PLACES)
      .filter(({ type }) => type === ChannelType.GuildText)
      .map(({ id, type, name }, position) => ({ id, type, name, position, permission_overwrites: [] })),
    members: [
      {
        user: world.bot,
        roles: [],
        joined_at: new Date(world.now()).toISOString(),
        deaf: false,
        mute: false,
        flags: 0,
      },
    ],
    emojis: [],
    stickers: [],
    features: [],
    threads: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    system_channel_flags: 0,
  };
}
