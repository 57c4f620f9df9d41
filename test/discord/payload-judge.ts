import type { WatchedCall } from '../../src/sandbox/sandbox.ts';
import { schemaCheck } from './schema.ts';

/** Discord's schema for the body of a call, by what the call is. */
export const SCHEMAS: Readonly<Record<string, string>> = {
  4: 'CreateMessageInteractionCallbackRequest',
  5: 'CreateMessageInteractionCallbackRequest',
  6: 'UpdateMessageInteractionCallbackRequest',
  7: 'UpdateMessageInteractionCallbackRequest',
  8: 'ApplicationCommandAutocompleteCallbackRequest',
  9: 'ModalInteractionCallbackRequest',
  edit: 'IncomingWebhookUpdateRequestPartial',
  further: 'IncomingWebhookRequestPartial',
  command: 'ApplicationCommandUpdateRequest',
};
export const checks = Object.fromEntries(Object.entries(SCHEMAS).map(([kind, name]) => [kind, schemaCheck(name)]));

const kindOf = ({ method, path, body }: WatchedCall): string | undefined => {
  if (path.includes('/interactions/')) return String((body as { readonly type?: number }).type);
  if (path.includes('/webhooks/')) return method === 'PATCH' ? 'edit' : method === 'POST' ? 'further' : undefined;
  return undefined;
};

/** Permissions are sent as a string of bits, although the schema has them as a number. */
const withBits = (command: Readonly<Record<string, unknown>>): unknown =>
  typeof command.default_member_permissions === 'string'
    ? { ...command, default_member_permissions: Number(command.default_member_permissions) }
    : command;

/** What was sent, how often of each kind, and what of it Discord's own schemas refuse. */
export interface Judge {
  readonly watch: (call: WatchedCall) => void;
  readonly sent: ReadonlyMap<string, number>;
  readonly refused: readonly unknown[];
}

/** Looks at every call a bot makes. */
export const payloadJudge = (): Judge => {
  const sent = new Map<string, number>();
  const refused: unknown[] = [];
  const judge = (kind: string, body: unknown): void => {
    sent.set(kind, (sent.get(kind) ?? 0) + 1);
    const check = checks[kind];
    if (!check?.(body))
      refused.push({ kind, errors: check?.errors?.slice(0, 3), body: JSON.stringify(body).slice(0, 300) });
  };
  return {
    sent,
    refused,
    watch(call) {
      if (call.path.endsWith('/commands') && Array.isArray(call.body))
        for (const one of call.body) judge('command', withBits(one));
      const kind = kindOf(call);
      if (kind) judge(kind, call.body);
    },
  };
};
