import { ApplicationCommandOptionType } from 'discord.js';
import { cleanTyped } from '../clean-typed.ts';
import { notice } from '../message.ts';
import { shortenMarkdown } from '../shorten.ts';
import { act, audited } from './act.ts';
import { completeDispatch, dispatchNamed } from './find-dispatch.ts';
import { ORIGIN_FIELDS, ORIGIN_OPTIONS, originOf, originProblem } from './origin-options.ts';
import { panel } from './panel.ts';
import type { Subcommand } from './subcommand.ts';
import { undoRow } from './undo.ts';

/** Enters where a dispatch comes from. */
export const describe: Subcommand = {
  name: 'describe',
  options: [
    { name: 'dispatch', type: ApplicationCommandOptionType.String, required: true, completes: true, longest: 100 },
    ...ORIGIN_OPTIONS,
  ],
  run: (interaction, desk) =>
    act(interaction, 'new', desk, async () => {
      const { t, by, moderation } = desk;
      const typed = cleanTyped(interaction.options.getString('dispatch') ?? '');
      const dispatch = dispatchNamed(moderation.keeper.current(), typed);
      if (!dispatch) return notice(t(($) => $.index.noSuchDispatch));
      const { file } = dispatch;
      const origin = originOf(interaction);
      const problem = originProblem(origin, t);
      if (problem) return notice(problem);
      const ref = await audited(desk, { action: 'describe', ids: { file } }, () =>
        moderation.keeper.describe(file, origin, { by }),
      );
      const lines = ORIGIN_FIELDS.flatMap((field) => {
        const text = origin[field];
        const label = t(($) => $.index.options[field].name);
        return text ? [`- ${t(($) => $.frame.colon, { label, text: shortenMarkdown(text, 200) })}`] : [];
      });
      return panel(
        t(($) => $.index.describe.done, { file }),
        [...lines, t(($) => $.index.nextEdition)],
        undoRow(ref, desk),
      );
    }),
  complete: async (interaction, { moderation: { keeper } }) =>
    completeDispatch(keeper.current(), interaction.options.getFocused()),
};
