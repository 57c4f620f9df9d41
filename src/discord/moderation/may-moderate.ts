import type { BaseInteraction } from 'discord.js';
import type { BotOptions } from '../options.ts';
import { managesServer, serverOf } from '../server-of.ts';

const isIds = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((id) => typeof id === 'string');

/**
 * The roles Discord says somebody carries. The bot asks for no intents, so discord.js knows no role of the server and leaves
 * `member.roles.cache` empty; the ids that came with the interaction are in `_roles`.
 */
const rolesOf = ({ member }: BaseInteraction): readonly string[] => {
  if (!member) return [];
  if (isIds(member.roles)) return member.roles;
  const sent: unknown = Reflect.get(member, '_roles');
  return isIds(sent) ? sent : [];
};

/**
 * Whether somebody may look after the corpus here and now: on the home server, which has added the bot, as one who manages
 * it or carries a moderators' role. Asked again for every command, button, menu and form, whatever was shown before.
 */
export const mayModerate = (
  interaction: BaseInteraction,
  { home, moderation }: Pick<BotOptions, 'home' | 'moderation'>,
): boolean => {
  if (!home || !moderation || serverOf(interaction) !== home) return false;
  const roles = rolesOf(interaction);
  return managesServer(interaction) || moderation.roles.some((role) => roles.includes(role));
};
