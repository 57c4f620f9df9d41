/** Names of errors that say their own cause in full: a stack would only hide it. */
const SET_UP: ReadonlySet<string> = new Set(['ConfigError', 'CorpusError', 'AuthorityError', 'StoreError']);

/** Errors that carry a reason say by it whether somebody has to change the set-up. */
const isSetUp = (error: unknown): error is Error =>
  error instanceof Error && (SET_UP.has(error.name) || ('reason' in error && error.reason === 'set-up'));

const codeOf = (error: unknown): unknown => {
  if (!(error instanceof Error)) return undefined;
  return 'code' in error ? error.code : codeOf(error.cause);
};

/** Codes of a network that does not lead to Discord. */
const UNREACHABLE: ReadonlySet<unknown> = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** What went wrong at the start, in a few lines for whoever started the process. Never shows a token. */
export const explain = (error: unknown): string => {
  if (codeOf(error) === 'TokenInvalid')
    return 'DISCORD_TOKEN: Discord does not accept this token. Copy it again from the Bot page of your application.';
  if (codeOf(error) === 'EADDRINUSE')
    return `${error instanceof Error ? error.message : ''}\nSet VIGIE_SANDBOX_PORT or VIGIE_METRICS_PORT, whichever it is, to another port, or to 0 for any free one.`;
  if (error instanceof Error && UNREACHABLE.has(codeOf(error))) {
    return `Discord cannot be reached: ${error.message}. Check the network; without DISCORD_TOKEN Vigie opens in the local sandbox.`;
  }
  if (isSetUp(error)) return error.message.replace(/^set-up: /, '');
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
};

/** 2 for a set-up that cannot work until somebody changes it, 1 for anything else. */
export const exitCodeOf = (error: unknown): number =>
  isSetUp(error) || codeOf(error) === 'TokenInvalid' || codeOf(error) === 'EADDRINUSE' ? 2 : 1;
