import { ApplicationIntegrationType, type BaseInteraction, PermissionFlagsBits } from 'discord.js';

/** The server an interaction comes from, where the bot was added to it; undefined elsewhere, also for people who brought it along. */
export const serverOf = ({ guildId, authorizingIntegrationOwners: owners }: BaseInteraction): string | undefined =>
  guildId !== null && owners[ApplicationIntegrationType.GuildInstall] === guildId ? guildId : undefined;

/** Whether somebody may manage the server they are on. Discord says so with each interaction; nothing is remembered. */
export const managesServer = (interaction: BaseInteraction): boolean =>
  serverOf(interaction) !== undefined && (interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false);
