import { type MessageComponentInteraction, MessageFlags, type RepliableInteraction } from 'discord.js';
import { translator } from '../i18n/translator.ts';
import { toLocale } from '../language/locale.ts';
import { DEFER_AFTER } from './defaults.ts';
import { isLost, isOver } from './failure.ts';
import type { MessageBody } from './message-body.ts';
import type { BotOptions } from './options.ts';
import { sendable } from './sendable.ts';

/** An interaction that is answered with a message. */
export type Answerable = RepliableInteraction | MessageComponentInteraction;

/** `new` sends a message, `update` changes the one whose button was pressed. */
export type Manner = 'new' | 'update';

/** A call that was lost on the way is made once more: what Discord had already taken it refuses the second time. */
const onceMore = async (call: () => Promise<unknown>): Promise<void> => {
  try {
    await call();
  } catch (error) {
    if (!isLost(error)) throw error;
    await call();
  }
};

const send = async (interaction: Answerable, manner: Manner, body: MessageBody): Promise<void> => {
  if (manner === 'update' && interaction.isMessageComponent()) await onceMore(() => interaction.update(sendable(body)));
  else await onceMore(() => interaction.reply({ ...sendable(body), ...(body.flags ? { flags: body.flags } : {}) }));
};

const defer = async (interaction: Answerable, manner: Manner): Promise<void> => {
  if (manner === 'update' && interaction.isMessageComponent()) await onceMore(() => interaction.deferUpdate());
  else await onceMore(() => interaction.deferReply({ flags: MessageFlags.Ephemeral }));
};

const finishDeferred = async (interaction: Answerable, manner: Manner, body: MessageBody): Promise<void> => {
  if (manner === 'update' || body.flags) {
    await onceMore(() => interaction.editReply(sendable(body)));
    return;
  }
  // What was announced in private cannot become public: it is closed with a word, and the message follows.
  await interaction.editReply({ content: translator(toLocale(interaction.locale))(($) => $.discord.sharedDone) });
  await interaction.followUp(sendable(body));
};

/** True where Discord was told to wait. A deferral that failed may still be made up for by an answer, unless all is over. */
const wasAnnounced = async (deferral: Promise<void>): Promise<boolean> => {
  try {
    await deferral;
    return true;
  } catch (error) {
    if (isOver(error)) throw error;
    return false;
  }
};

/** Answers with what `work` makes; where that takes longer than `deferAfter` milliseconds, Discord is told to wait first. */
export const respond = async (
  interaction: Answerable,
  manner: Manner,
  { deferAfter = DEFER_AFTER }: Pick<BotOptions, 'deferAfter'>,
  work: () => MessageBody | Promise<MessageBody>,
): Promise<void> => {
  let deferral: Promise<void> | undefined;
  const timer = setTimeout(() => {
    deferral = defer(interaction, manner);
    // Its failure is dealt with where it is awaited.
    deferral.catch(() => undefined);
  }, deferAfter);
  try {
    const body = await work();
    clearTimeout(timer);
    if (deferral && (await wasAnnounced(deferral))) await finishDeferred(interaction, manner, body);
    else await send(interaction, manner, body);
  } finally {
    clearTimeout(timer);
    await deferral?.catch(() => undefined);
  }
};
