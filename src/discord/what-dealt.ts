import { type Interaction, InteractionType } from 'discord.js';
import { commandNamed } from './commands/commands.ts';
import { readDeedId } from './deed-id.ts';
import type { BotOptions, Dealt } from './options.ts';
import { decodeState } from './state.ts';

const KINDS = ['question', 'deed', 'menu'] as const;

const nameOf = (interaction: Interaction): string => {
  if ('commandName' in interaction) return interaction.commandName;
  if (!('customId' in interaction)) return '';
  return readDeedId(interaction.customId)?.command ?? decodeState(interaction.customId)?.command ?? '';
};

/** What an interaction is and which command it belongs to, in words of ours only: logs and metrics hold none of a user's. */
export const whatDealt = (interaction: Interaction, options: BotOptions): Pick<Dealt, 'id' | 'kind' | 'name'> => {
  const name = nameOf(interaction);
  return {
    id: interaction.id,
    kind: InteractionType[interaction.type] as Dealt['kind'],
    name: KINDS.some((kind) => commandNamed(kind, name, options)) ? name : '',
  };
};
