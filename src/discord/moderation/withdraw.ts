import { ApplicationCommandOptionType } from 'discord.js';
import { cleanTyped } from '../clean-typed.ts';
import { notice } from '../message.ts';
import { act, audited } from './act.ts';
import { deskId } from './desk-id.ts';
import { completeDispatch, dispatchByKey, dispatchKey, dispatchNamed } from './find-dispatch.ts';
import { withProgress } from './progress.ts';
import { reasonForm, reasonOf } from './reason-form.ts';
import type { Subcommand } from './subcommand.ts';

/** Takes a dispatch out of the corpus and of every edition; the form that asks for the reason is the second thought. */
export const withdraw: Subcommand = {
  name: 'withdraw',
  options: [
    { name: 'dispatch', type: ApplicationCommandOptionType.String, required: true, completes: true, longest: 100 },
  ],
  run: async (interaction, desk) => {
    const { t, moderation } = desk;
    const typed = cleanTyped(interaction.options.getString('dispatch') ?? '');
    const dispatch = dispatchNamed(moderation.keeper.current(), typed);
    if (!dispatch) return act(interaction, 'new', desk, () => notice(t(($) => $.index.noSuchDispatch)));
    const title = t(($) => $.index.withdraw.form, { dispatch: dispatch.id });
    await interaction.showModal(reasonForm(deskId('withdraw', dispatchKey(dispatch)), title, desk));
  },
  complete: async (interaction, { moderation: { keeper } }) =>
    completeDispatch(keeper.current(), interaction.options.getFocused()),
  use: (interaction, [key = ''], desk) => {
    const { t, by, moderation } = desk;
    const dispatch = dispatchByKey(moderation.keeper.current(), key);
    const why = interaction.isModalSubmit() ? reasonOf(interaction) : '';
    if (!dispatch || why === '') {
      const line = dispatch ? t(($) => $.index.reason.missing) : t(($) => $.index.noSuchDispatch);
      return act(interaction, 'new', desk, () => notice(line));
    }
    return withProgress(interaction, desk, [], async (onProgress) => {
      const { id } = dispatch;
      const kept = await audited(desk, { action: 'withdraw', ids: { dispatch: id } }, () =>
        moderation.keeper.withdraw(id, { by, why }, { onProgress }),
      );
      return notice(t(($) => $.index.withdraw.done, { dispatch: id, edition: kept.id }));
    });
  },
};
