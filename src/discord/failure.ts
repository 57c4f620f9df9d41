import { randomUUID } from 'node:crypto';
import { DiscordAPIError, HTTPError, type Interaction, InteractionType, RESTJSONErrorCodes } from 'discord.js';
import { translator } from '../i18n/translator.ts';
import { toLocale } from '../language/locale.ts';
import type { Log } from './log.ts';
import { notice } from './message.ts';

/** Nothing can be said any more: the interaction is over, or was answered. */
const OVER: readonly (number | string)[] = [
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  RESTJSONErrorCodes.InvalidWebhookToken,
  RESTJSONErrorCodes.UnknownWebhook,
];

/** The channel does not take a message of ours, whoever asked for it. */
const FORBIDDEN: readonly (number | string)[] = [
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
];

/** True where Discord says that the interaction is over: its token ran out, or it has its answer. */
export const isOver = (error: unknown): boolean => error instanceof DiscordAPIError && OVER.includes(error.code);

/** True where a call never had an answer because the connection broke; discord.js itself tries again after other failures. */
export const isLost = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'UND_ERR_SOCKET';

/** What may be logged of an error: its kind and place. Its message may hold a user's words, so it stays out. */
export const errorFields = (error: unknown): object => {
  if (error instanceof DiscordAPIError)
    return { error: error.name, code: error.code, status: error.status, method: error.method };
  if (error instanceof HTTPError) return { error: error.name, status: error.status, method: error.method };
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = (error.stack ?? '')
    .replace(error.message, '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line));
  return { error: error.name, at: frames.slice(0, 6).map((line) => line.trim()) };
};

const apologise = async (interaction: Interaction, error: unknown, id: string): Promise<void> => {
  if (interaction.isAutocomplete()) {
    if (!interaction.responded) await interaction.respond([]);
    return;
  }
  const t = translator(toLocale(interaction.locale));
  const isForbidden = error instanceof DiscordAPIError && FORBIDDEN.includes(error.code);
  const { content } = notice(isForbidden ? t(($) => $.discord.mayNotPost, { id }) : t(($) => $.discord.failed, { id }));
  if (!content || !interaction.isRepliable()) return;
  const reply = { content, allowedMentions: { parse: [] }, flags: 64 as const };
  if (interaction.replied || interaction.deferred) await interaction.followUp(reply);
  else await interaction.reply(reply);
};

/** What became of an interaction. */
export type Outcome = 'answered' | 'late' | 'failed';

/** Runs what answers an interaction; whatever goes wrong is logged once, under the id that its user is shown. Never throws. */
export const guarded = async (interaction: Interaction, log: Log, work: () => Promise<void>): Promise<Outcome> => {
  try {
    await work();
    return 'answered';
  } catch (error) {
    const id = randomUUID().slice(0, 8);
    const fields = { id, interaction: InteractionType[interaction.type], ...errorFields(error) };
    if (isOver(error)) {
      log.warn(fields, 'an interaction was over before it was answered');
      return 'late';
    }
    log.error(fields, 'an interaction failed');
    await apologise(interaction, error, id).catch((second) =>
      log.warn({ id, ...errorFields(second) }, 'and its user could not be told'),
    );
    return 'failed';
  }
};
