import type { BaseMessageOptions } from 'discord.js';
import type { MessageBody } from './message-body.ts';

/** A message as discord.js takes it; whether it is private is said where it is sent. */
export const sendable = ({ content, embeds, components, files = [] }: MessageBody): BaseMessageOptions => ({
  ...(content === undefined ? {} : { content }),
  embeds: [...embeds],
  components: [...components],
  ...(files.length > 0
    ? { files: files.map(({ name, text }) => ({ name, attachment: Buffer.from(text, 'utf8') })) }
    : {}),
  allowedMentions: { parse: [] as const },
});
