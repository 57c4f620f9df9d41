import type { APIEmbed, MessageFlags } from 'discord.js';
import type { Row } from './rows.ts';

/** The body of a message as Discord's API takes it. */
export interface MessageBody {
  readonly content?: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly Row[];
  /** Sent beside it; they are not part of the JSON. */
  readonly files?: readonly AttachedFile[];
  /** Nothing that is quoted or typed ever pings anybody. */
  readonly allowed_mentions: { readonly parse: readonly [] };
  /** Set on what only one person sees. */
  readonly flags?: MessageFlags.Ephemeral;
}

/** A file made on the spot. */
export interface AttachedFile {
  readonly name: string;
  readonly text: string;
}
