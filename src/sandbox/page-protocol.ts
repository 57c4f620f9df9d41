import type { APIApplicationCommand, APIMessage } from 'discord-api-types/v10';
import type { Actor, AutocompleteDeed, CommandDeed, ModalDeed } from './driver.ts';
import type { FaultChoice, Faults } from './faults.ts';
import type { Hint, SandboxLabels } from './labels.ts';
import type { Outcome } from './outcome.ts';
import type { Person, PersonName } from './people.ts';
import type { Place, PlaceName } from './places.ts';

/** A message as one person sees it. */
export interface SeenMessage {
  readonly channel: PlaceName;
  readonly ephemeral: boolean;
  readonly message: APIMessage;
}

/** What the page asks for. `nonce` comes back with the outcome. */
export type PageRequest =
  | { readonly op: 'view'; readonly user: PersonName; readonly channel: PlaceName }
  | ({ readonly op: 'say'; readonly content: string } & Actor)
  | ({ readonly op: 'run'; readonly nonce: string } & CommandDeed)
  | ({ readonly op: 'autocomplete'; readonly nonce: string } & AutocompleteDeed)
  | ({
      readonly op: 'messageCommand';
      readonly nonce: string;
      readonly command: string;
      readonly messageId: string;
    } & Actor)
  | ({ readonly op: 'press'; readonly nonce: string; readonly messageId: string; readonly customId: string } & Actor)
  | ({
      readonly op: 'select';
      readonly nonce: string;
      readonly messageId: string;
      readonly customId: string;
      readonly values: readonly string[];
    } & Actor)
  | ({ readonly op: 'submitModal'; readonly nonce: string } & ModalDeed)
  | { readonly op: 'dismiss'; readonly messageId: string }
  | { readonly op: 'faults'; readonly faults: FaultChoice }
  | { readonly op: 'drop' }
  | { readonly op: 'newSession' };

/** What never changes while the sandbox runs. */
export interface Welcome {
  readonly op: 'welcome';
  readonly bot: { readonly id: string; readonly name: string };
  readonly guild: string;
  readonly people: readonly Person[];
  readonly places: readonly Place[];
  readonly labels: Readonly<Record<string, SandboxLabels>>;
  readonly hints: Readonly<Record<string, readonly Hint[]>>;
}

/** What the page is told. */
export type PageEvent =
  | Welcome
  | { readonly op: 'online'; readonly online: boolean }
  | { readonly op: 'commands'; readonly commands: readonly APIApplicationCommand[] }
  | { readonly op: 'messages'; readonly messages: readonly SeenMessage[] }
  | { readonly op: 'message'; readonly seen: SeenMessage }
  | { readonly op: 'removed'; readonly id: string }
  | { readonly op: 'faults'; readonly faults: Faults }
  | { readonly op: 'sent'; readonly nonce: string; readonly interaction: string }
  | { readonly op: 'outcome'; readonly nonce: string; readonly outcome: Outcome };
