import { MessageFlags } from 'discord.js';
import { LIMITS } from '../limits.ts';
import type { MessageBody } from '../message-body.ts';
import type { Row } from '../rows.ts';
import { shorten } from '../shorten.ts';

/** Told apart from answers, which are blue. */
const COLOUR = 0x5b7a57;

const ELLIPSIS = '…';

/** As many whole lines as fit. */
const fitting = (lines: readonly string[], most: number): string => {
  let text = '';
  for (const line of lines) {
    const next = text ? `${text}\n${line}` : line;
    if (next.length > most - ELLIPSIS.length - 1)
      return text ? `${text}\n${ELLIPSIS}` : `${line.slice(0, most - 1)}${ELLIPSIS}`;
    text = next;
  }
  return text;
};

/** What moderators are shown: a title, lines already safe as markdown, buttons. Only they see it. */
export const panel = (title: string, lines: readonly string[], rows: readonly Row[] = []): MessageBody => ({
  embeds: [{ title: shorten(title, LIMITS.title), description: fitting(lines, LIMITS.description), color: COLOUR }],
  components: rows,
  allowed_mentions: { parse: [] },
  flags: MessageFlags.Ephemeral,
});
