import type { MessageComponentInteraction, ModalSubmitInteraction } from 'discord.js';
import type { RefreshOutcome } from '../../refresh/keeper.ts';
import { notice } from '../message.ts';
import type { MessageBody } from '../message-body.ts';
import { button } from '../rows.ts';
import { act, audited } from './act.ts';
import type { Desk } from './desk.ts';
import { deskId } from './desk-id.ts';
import { differenceLines } from './difference-lines.ts';
import { heldPanel } from './held.ts';
import { panel } from './panel.ts';
import { withProgress } from './progress.ts';
import { reasonForm, reasonOf } from './reason-form.ts';
import type { Subcommand } from './subcommand.ts';

const outcomeMessage = (outcome: RefreshOutcome, desk: Desk): MessageBody => {
  const { t } = desk;
  switch (outcome.kind) {
    case 'unchanged':
      return notice(t(($) => $.index.refresh.unchanged, { id: outcome.edition }));
    case 'cancelled':
      return notice(t(($) => $.index.refresh.cancelled));
    case 'published':
      return panel(
        t(($) => $.index.refresh.published, { id: outcome.edition }),
        differenceLines(outcome.difference, desk),
      );
    case 'held':
      return heldPanel(outcome.held, desk);
  }
};

const heldIs = async ({ moderation: { keeper } }: Desk, edition: string): Promise<boolean> =>
  (await keeper.status()).held?.edition === edition;

const discard = async (edition: string, desk: Desk): Promise<MessageBody> => {
  const { t, by, moderation } = desk;
  if (!(await heldIs(desk, edition))) return notice(t(($) => $.index.held.gone));
  await audited(desk, { action: 'discard', ids: { edition } }, () => moderation.keeper.discard({ by }));
  return notice(t(($) => $.index.held.discarded, { id: edition }));
};

const publish = async (edition: string, why: string, desk: Desk): Promise<MessageBody> => {
  const { t, by, moderation } = desk;
  if (!(await heldIs(desk, edition))) return notice(t(($) => $.index.held.gone));
  if (why === '') return notice(t(($) => $.index.reason.missing));
  await audited(desk, { action: 'publish', ids: { edition } }, () => moderation.keeper.publish({ by, why }));
  return notice(t(($) => $.index.held.published, { id: edition }));
};

const use = async (
  interaction: MessageComponentInteraction | ModalSubmitInteraction,
  [word, edition = '']: readonly string[],
  desk: Desk,
): Promise<void> => {
  const { t, moderation } = desk;
  if (interaction.isModalSubmit()) {
    const work = () =>
      word === 'publish' ? publish(edition, reasonOf(interaction), desk) : notice(t(($) => $.discord.unreadable));
    return act(interaction, 'new', desk, work);
  }
  if (word === 'publish' && (await heldIs(desk, edition))) {
    await interaction.showModal(
      reasonForm(
        deskId('refresh', 'publish', edition),
        t(($) => $.index.held.force),
        desk,
      ),
    );
    return;
  }
  return act(interaction, 'new', desk, () => {
    if (word === 'cancel') {
      return notice(
        moderation.builds.cancel() ? t(($) => $.index.refresh.cancelling) : t(($) => $.index.refresh.nothingRuns),
      );
    }
    if (word === 'discard') return discard(edition, desk);
    return notice(word === 'publish' ? t(($) => $.index.held.gone) : t(($) => $.discord.unreadable));
  });
};

/** Reads the corpus anew. */
export const refresh: Subcommand = {
  name: 'refresh',
  options: [],
  run: (interaction, desk) => {
    const { builds, keeper } = desk.moderation;
    const cancel = button(
      desk.t(($) => $.index.refresh.cancel),
      deskId('refresh', 'cancel'),
    );
    return withProgress(interaction, desk, [cancel], (onProgress) =>
      builds.run(async (signal) => {
        const outcome = await audited(
          desk,
          { action: 'refresh', ids: {} },
          () => keeper.refresh({ by: desk.by }, { onProgress, signal }),
          ({ kind }) => (kind === 'published' ? 'done' : kind),
        );
        return outcomeMessage(outcome, desk);
      }),
    );
  },
  use,
};
