import { USER_BASICS } from '../people.ts';
import type { World } from '../world.ts';
import { done, type Reply } from './reply.ts';

/** Sessions a bot may start a day, as Discord counts them. */
const SESSION_STARTS = 1_000;

/** Where the gateway is, and how many sessions may be started. */
export function gatewayBot(world: World): Reply {
  const limit = { total: SESSION_STARTS, remaining: SESSION_STARTS, reset_after: 0, max_concurrency: 1 };
  return done({ url: gatewayUrl(world), shards: 1, session_start_limit: limit });
}

/** Where the gateway is. */
export function gatewayUrl(world: World): string {
  return `${world.origin.replace('http', 'ws')}/gateway`;
}

/** The bot as a user. */
export function currentUser(world: World): Reply {
  return done({ ...world.bot, verified: true, mfa_enabled: false, email: null, locale: 'en-US' });
}

/** The bot as an application. */
export function currentApplication(world: World): Reply {
  return done({
    id: world.id,
    type: null,
    name: world.name,
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    flags_new: '0',
    approximate_guild_count: 1,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    eligible_oauth2_scopes: [],
    bot: world.bot,
    owner: { id: '900000000000000200', username: 'owner', global_name: null, ...USER_BASICS },
    team: null,
    rpc_origins: [],
    redirect_uris: [],
    integration_types_config: { 0: {}, 1: {} },
  });
}
