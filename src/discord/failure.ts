import { randomUUID } from 'node:crypto';
import { DiscordAPIError, HTTPError, type Interaction, RESTJSONErrorCodes } from 'discord.js';
import { translator } from '../i18n/translator.ts';
import { toLocale } from '../language/locale.ts';
import type { Log } from './log.ts';
import { notice } from './message.ts';

/** Nothing can be said any more: the interaction is over, or was answered. */
const OVER: readonly (number | string)[] = [
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
];

/** What may be logged of an error: its kind and place. Its message may hold a user's words, so it stays out. */
export const errorFields = (error: unknown): object => {
  if (error instanceof DiscordAPIError)
    return { error: error.name, code: error.code, status: error.status, method: error.method };
  if (error instanceof HTTPError) return { error: error.name, status: error.status, method: error.method };
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { error: error.name, at: frames.slice(0, 6).map((line) => line.trim()) };
};

const apologise = async (interaction: Interaction, id: string): Promise<void> => {
  if (interaction.isAutocomplete()) {
    if (!interaction.responded) await interaction.respond([]);
    return;
  }
  const { content } = notice(translator(toLocale(interaction.locale))(($) => $.discord.failed, { id }));
  if (!content || !interaction.isRepliable()) return;
  const reply = { content, allowedMentions: { parse: [] }, flags: 64 as const };
  if (interaction.replied || interaction.deferred) await interaction.followUp(reply);
  else await interaction.reply(reply);
};

/** Runs what answers an interaction; whatever goes wrong is logged once, under the id that its user is shown. Never throws. */
export const guarded = async (interaction: Interaction, log: Log, work: () => Promise<void>): Promise<void> => {
  try {
    await work();
  } catch (error) {
    const id = randomUUID().slice(0, 8);
    const fields = { id, interaction: interaction.type, ...errorFields(error) };
    if (error instanceof DiscordAPIError && OVER.includes(error.code)) {
      log.warn(fields, 'an interaction was over before it was answered');
      return;
    }
    log.error(fields, 'an interaction failed');
    await apologise(interaction, id).catch((second) =>
      log.warn({ id, ...errorFields(second) }, 'and its user could not be told'),
    );
  }
};
