import { ApplicationCommandOptionType } from 'discord.js';
import { cleanTyped } from '../clean-typed.ts';
import { escapeMarkdown } from '../escape.ts';
import { LIMITS } from '../limits.ts';
import { notice } from '../message.ts';
import { act, audited } from './act.ts';
import type { Subcommand } from './subcommand.ts';

/** Goes back to an earlier edition. */
export const rollback: Subcommand = {
  name: 'rollback',
  options: [
    { name: 'edition', type: ApplicationCommandOptionType.String, completes: true, longest: 20 },
    { name: 'reason', type: ApplicationCommandOptionType.String, longest: 300 },
  ],
  run: (interaction, desk) =>
    act(interaction, 'new', desk, async () => {
      const { t, by, moderation } = desk;
      const edition = cleanTyped(interaction.options.getString('edition') ?? '') || undefined;
      const why = cleanTyped(interaction.options.getString('reason') ?? '');
      const { earlier } = await moderation.keeper.status();
      if (earlier.length === 0) return notice(t(($) => $.index.rollback.none));
      if (edition && !earlier.some(({ id }) => id === edition))
        return notice(t(($) => $.index.rollback.unknown, { id: escapeMarkdown(edition) }));
      const { id } = await audited(desk, { action: 'rollback', ids: edition ? { edition } : {} }, () =>
        moderation.keeper.rollback({ by, ...(why ? { why } : {}) }, edition),
      );
      return notice(t(($) => $.index.rollback.done, { id }));
    }),
  complete: async (interaction, { moderation: { keeper } }) => {
    const typed = interaction.options.getFocused().trim().toLowerCase();
    const { earlier } = await keeper.status();
    return earlier
      .filter(({ id }) => id.startsWith(typed))
      .slice(0, LIMITS.choices)
      .map(({ id, at }) => ({ name: `${id} · ${at.slice(0, 16).replace('T', ' ')} UTC`, value: id }));
  },
};
