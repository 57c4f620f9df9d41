import type { InvalidForm } from '../rules/form-errors.ts';

/** An answer of the API; without a body it is 204. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

/** Something was done, and this is what it looks like now. */
export function done(body: unknown, status = 200): Reply {
  return { status, body };
}

/** Something was done, and there is nothing to say about it. */
export const NO_CONTENT: Reply = { status: 204 };

/** A refusal in Discord's shape. */
function refused(status: number, code: number, message: string): Reply {
  return { status, body: { message, code } };
}

/** A payload that broke a rule. */
export function invalid(form: InvalidForm): Reply {
  return { status: 400, body: form };
}

/** Discord's refusals that the sandbox gives, by what was asked for. */
export const REFUSALS = {
  notFound: refused(404, 0, '404: Not Found'),
  unauthorized: refused(401, 0, '401: Unauthorized'),
  internal: refused(500, 0, '500: Internal Server Error'),
  unreadable: refused(400, 50109, 'The request body contains invalid JSON.'),
  missingAccess: refused(403, 50001, 'Missing Access'),
  missingPermissions: refused(403, 50013, 'Missing Permissions'),
  notOwnMessage: refused(403, 50005, 'Cannot edit a message authored by another user'),
  unknownChannel: refused(404, 10003, 'Unknown Channel'),
  unknownMessage: refused(404, 10008, 'Unknown Message'),
  unknownWebhook: refused(404, 10015, 'Unknown Webhook'),
  unknownInteraction: refused(404, 10062, 'Unknown interaction'),
  unknownCommand: refused(404, 10063, 'Unknown application command'),
  acknowledged: refused(400, 40060, 'Interaction has already been acknowledged.'),
  invalidToken: refused(401, 50027, 'Invalid Webhook Token'),
} as const satisfies Record<string, Reply>;
