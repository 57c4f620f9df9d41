import type { Message } from 'discord.js';
import { harmless } from './escape.ts';

/** Discord's longest message, of those who pay for it. */
const LONGEST = 4000;

/** What somebody wrote, or what there is instead of it. */
export type MessageText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'nothing'; readonly reason: 'image' | 'link' | 'embed' | 'empty' };

type Read = Pick<Message, 'content' | 'attachments' | 'embeds' | 'stickers' | 'poll' | 'messageSnapshots'>;

/** Addresses, mentions and emoji of a server: nothing a corpus could tell about. */
const UNSAID = /https?:\/\/\S+|<(?:@[!&]?|#|a?:\w+:)\d+>/g;

const insteadOf = ({ content, attachments, embeds, stickers, poll }: Read): 'image' | 'link' | 'embed' | 'empty' => {
  if (/https?:\/\//.test(content)) return 'link';
  if (attachments.size > 0 || stickers.size > 0) return 'image';
  return embeds.length > 0 || poll ? 'embed' : 'empty';
};

/** The words of a message, or of one that was forwarded; without any, says what it holds instead. Vigie opens no link. */
export const messageText = (message: Read): MessageText => {
  const forwarded = message.messageSnapshots?.first();
  const own = message.content.trim() === '' && forwarded ? (forwarded as Read) : message;
  const text = harmless(own.content).replace(UNSAID, ' ').trim().slice(0, LONGEST);
  if (/[\p{L}\p{N}]/u.test(text)) return { kind: 'text', text };
  return { kind: 'nothing', reason: insteadOf(own) };
};
