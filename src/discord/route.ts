import type { Interaction, MessageComponentInteraction, ModalSubmitInteraction } from 'discord.js';
import { translator } from '../i18n/translator.ts';
import { complete } from './autocomplete.ts';
import { commandNamed } from './commands/commands.ts';
import { useComponent } from './component.ts';
import { readDeedId } from './deed-id.ts';
import { notice } from './message.ts';
import type { BotOptions } from './options.ts';
import { readerLocale } from './reader-locale.ts';
import { type Answerable, respond } from './respond.ts';
import type { SharedPages } from './shared-pages.ts';
import { runSlashCommand } from './slash-command.ts';
import { takeReport } from './take-report.ts';

/** Says in private why nothing came of it; the log learns the kind of thing, not what it held. */
const refuse = async (
  interaction: Answerable,
  options: BotOptions,
  reason: 'unknownCommand' | 'unreadable',
): Promise<void> => {
  const t = translator(await readerLocale(interaction, options));
  options.log.warn({ interaction: interaction.type, reason }, 'refused');
  await respond(interaction, 'new', options, () => notice(t(($) => $.discord[reason])));
};

const use = async (
  interaction: MessageComponentInteraction | ModalSubmitInteraction,
  options: BotOptions,
  pages: SharedPages,
): Promise<void> => {
  const deed = readDeedId(interaction.customId);
  if (!deed) {
    return interaction.isMessageComponent()
      ? useComponent(interaction, options, pages)
      : takeReport(interaction, options);
  }
  const command = commandNamed('deed', deed.command, options);
  await (command?.use ? command.use(interaction, deed.words, options) : refuse(interaction, options, 'unreadable'));
};

/** Takes an interaction to the command it belongs to; one that no longer exists is refused in private. */
export const route = async (interaction: Interaction, options: BotOptions, pages: SharedPages): Promise<void> => {
  if (interaction.isAutocomplete()) return complete(interaction, options);
  if (interaction.isMessageComponent() || interaction.isModalSubmit()) return use(interaction, options, pages);
  if (interaction.isChatInputCommand()) {
    const question = commandNamed('question', interaction.commandName, options);
    if (question) return runSlashCommand(interaction, question, options);
    const deed = commandNamed('deed', interaction.commandName, options);
    return deed ? deed.run(interaction, options) : refuse(interaction, options, 'unknownCommand');
  }
  if (interaction.isMessageContextMenuCommand()) {
    const menu = commandNamed('menu', interaction.commandName, options);
    return menu ? menu.run(interaction, options) : refuse(interaction, options, 'unknownCommand');
  }
  if (interaction.isRepliable()) await refuse(interaction, options, 'unknownCommand');
};
