/** What goes wrong on demand, changeable while the sandbox runs. Shares are from 0 to 1. */
export interface Faults {
  /** Share of REST calls answered 500 without having been looked at. */
  failRate: number;
  /** Share of REST calls answered 429, to be tried again after `retryAfterMs`. */
  rateLimit: number;
  retryAfterMs: number;
  /** What is waited before a REST call is looked at, and the share of calls it happens to. */
  delayMs: number;
  delayRate: number;
  /** True where the bot may not post: what everybody would see is refused, private answers are not. */
  mayNotPost: boolean;
}

/** What a person can make go wrong from the page. */
export type FaultChoice = Partial<Pick<Faults, 'failRate' | 'rateLimit' | 'delayMs' | 'mayNotPost'>>;

/** Nothing goes wrong. */
export function noFaults(): Faults {
  return { failRate: 0, rateLimit: 0, retryAfterMs: 50, delayMs: 0, delayRate: 1, mayNotPost: false };
}
