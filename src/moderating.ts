import type { Config } from './config.ts';
import { newModeration } from './discord/moderation/moderation.ts';
import type { BotOptions } from './discord/options.ts';
import type { Keeper } from './refresh/keeper.ts';
import { GUILD } from './sandbox/places.ts';
import type { Store } from './store/store.ts';

/** What moderators work with, and where: the server that was set; in the sandbox its only one. Nothing where there is none. */
export const moderating = (
  { home, moderatorRoles = [], token }: Pick<Config, 'home' | 'moderatorRoles' | 'token'>,
  keeper: Keeper,
  { audit, errors }: Pick<Store, 'audit' | 'errors'>,
): Pick<BotOptions, 'home' | 'moderation'> => {
  const server = home ?? (token === undefined ? GUILD.id : undefined);
  if (server === undefined) return {};
  return { home: server, moderation: newModeration({ keeper, audit, errors, roles: moderatorRoles }) };
};
