import type { BaseInteraction } from 'discord.js';
import { translator } from '../../i18n/translator.ts';
import type { DeedCommand } from '../commands/command.ts';
import { notice } from '../message.ts';
import type { BotOptions } from '../options.ts';
import { readerLocale } from '../reader-locale.ts';
import { type Answerable, respond } from '../respond.ts';
import type { Desk } from './desk.ts';
import { INDEX } from './desk-id.ts';
import { mayModerate } from './may-moderate.ts';
import { registration } from './registration.ts';
import { subcommandNamed } from './subcommands.ts';

/** The desk of a moderator; undefined for everybody else. Every way in goes through here. */
const deskFor = async (interaction: BaseInteraction, options: BotOptions): Promise<Desk | undefined> => {
  const { moderation } = options;
  if (!moderation || !mayModerate(interaction, options)) return undefined;
  const locale = await readerLocale(interaction, options);
  return { moderation, options, locale, t: translator(locale), by: interaction.user.id };
};

const refuse = async (
  interaction: Answerable,
  options: BotOptions,
  reason: 'notModerator' | 'unreadable',
): Promise<void> => {
  const t = translator(await readerLocale(interaction, options));
  options.log.warn({ interaction: interaction.type, command: INDEX, reason }, 'refused');
  const line = reason === 'unreadable' ? t(($) => $.discord.unreadable) : t(($) => $.index.notModerator);
  return respond(interaction, 'new', options, () => notice(line));
};

/** Looking after the corpus: registered on the home server alone, and refused everywhere else and to everybody else. */
export const index: DeedCommand = {
  kind: 'deed',
  name: INDEX,
  reach: 'home',
  offered: ({ home }) => home !== undefined,
  registration,
  run: async (interaction, options) => {
    const desk = await deskFor(interaction, options);
    if (!desk) return refuse(interaction, options, 'notModerator');
    const subcommand = subcommandNamed(interaction.options.getSubcommand(false));
    return subcommand ? subcommand.run(interaction, desk) : refuse(interaction, options, 'unreadable');
  },
  complete: async (interaction, options) => {
    const desk = await deskFor(interaction, options);
    if (!desk) return [];
    return (await subcommandNamed(interaction.options.getSubcommand(false))?.complete?.(interaction, desk)) ?? [];
  },
  use: async (interaction, [name = '', ...words], options) => {
    const desk = await deskFor(interaction, options);
    if (!desk) return refuse(interaction, options, 'notModerator');
    const use = subcommandNamed(name)?.use;
    return use ? use(interaction, words, desk) : refuse(interaction, options, 'unreadable');
  },
};
