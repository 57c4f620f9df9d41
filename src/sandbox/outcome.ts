import type {
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';

/** No answer in time, a sandbox that was closed meanwhile, or a message that is no longer there. */
type FailureReason = 'timeout' | 'closed' | 'gone';

/**
 * What came of an interaction in the end. `ms` runs from the gateway event to the callback, `settledMs` to the final state.
 * `deferred` means that the bot acknowledged and then left it at that; `failed` is what a person sees as no response.
 */
export type Settled =
  | {
      readonly kind: 'message';
      readonly message: APIMessage;
      readonly ephemeral: boolean;
      /** True where the bot changed the message whose component was used, rather than sending one. */
      readonly updated: boolean;
      readonly deferred: boolean;
      readonly ms: number;
      readonly settledMs: number;
    }
  | { readonly kind: 'deferred'; readonly ephemeral: boolean; readonly ms: number; readonly settledMs: number }
  | {
      readonly kind: 'choices';
      readonly choices: readonly APIApplicationCommandOptionChoice[];
      readonly ms: number;
      readonly settledMs: number;
    }
  | {
      readonly kind: 'modal';
      readonly modal: APIModalInteractionResponseCallbackData;
      readonly ms: number;
      readonly settledMs: number;
    }
  | { readonly kind: 'failed'; readonly reason: FailureReason; readonly ms: number; readonly settledMs: number };

/** The same with the id of the interaction it came of; empty where none was sent. */
export type Outcome = Settled & { readonly interaction: string };
