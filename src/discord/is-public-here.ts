import type { BaseInteraction } from 'discord.js';
import { errorFields } from './failure.ts';
import type { BotOptions } from './options.ts';
import { serverOf } from './server-of.ts';

/** Whether a server made answers public in the channel something happens in; a thread is as public as its channel. */
export const isPublicHere = (
  interaction: BaseInteraction,
  { servers, log }: Pick<BotOptions, 'servers' | 'log'>,
): boolean => {
  const server = serverOf(interaction);
  const { channel, channelId } = interaction;
  const parent = channel?.isThread() ? channel.parentId : null;
  const channels = [channelId, parent].filter((id) => id !== null);
  try {
    return server !== undefined && channels.some((id) => servers?.isPublic(server, id));
  } catch (error) {
    // In doubt only the one who asks sees it.
    log.error(errorFields(error), 'a setting could not be read');
    return false;
  }
};
