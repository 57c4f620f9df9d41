import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import { cleanTyped } from '../clean-typed.ts';
import { shorten } from '../shorten.ts';
import type { Desk } from './desk.ts';

const REASON = 'reason';
/** Long enough for a sentence or two. */
const LONGEST = 300;
const TITLE = 45;

/** Asks for the reason that is kept with what is done. */
export const reasonForm = (customId: string, title: string, { t }: Desk): APIModalInteractionResponseCallbackData => ({
  title: shorten(title, TITLE),
  custom_id: customId,
  components: [
    {
      type: ComponentType.Label,
      label: t(($) => $.index.reason.label),
      description: t(($) => $.index.reason.kept),
      component: {
        type: ComponentType.TextInput,
        custom_id: REASON,
        style: TextInputStyle.Paragraph,
        min_length: 3,
        max_length: LONGEST,
        required: true,
      },
    },
  ],
});

/** What was written there; empty where nothing was, also in a forged form. */
export const reasonOf = (interaction: ModalSubmitInteraction): string => {
  const field = interaction.fields.fields.get(REASON);
  return field && 'value' in field && typeof field.value === 'string' ? cleanTyped(field.value).slice(0, LONGEST) : '';
};
