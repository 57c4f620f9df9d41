import { setTimeout as wait } from 'node:timers/promises';
import type { Outcome } from '../src/sandbox/outcome.ts';

/** Interactions a second: more than a busy server has. */
export const PER_SECOND = 20;

/** A steady pace, whether the answers keep up or not; `turn` is told which one it is. */
export const pace = async (
  seconds: number,
  turn: (n: number) => Promise<Outcome>,
  {
    perSecond = PER_SECOND,
    goesOn = () => true,
  }: { readonly perSecond?: number; readonly goesOn?: () => boolean } = {},
): Promise<readonly Outcome[]> => {
  const running: Promise<Outcome>[] = [];
  const begun = performance.now();
  for (let n = 0; n < seconds * perSecond && goesOn(); n++) {
    await wait(Math.max(0, begun + (n * 1000) / perSecond - performance.now()));
    running.push(turn(n));
  }
  return Promise.all(running);
};

/** True where a person was answered. */
export const isAnswer = ({ kind }: Outcome): boolean => kind === 'message' || kind === 'choices' || kind === 'modal';

/** From event to callback, in one line: the percentiles in milliseconds, and how many were not answered. */
export const timesLine = (outcomes: readonly Outcome[]): string => {
  const times = outcomes.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share: number): string =>
    (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN).toFixed(1);
  const missing = outcomes.filter((outcome) => !isAnswer(outcome)).length;
  return `p50 ${at(0.5)}  p95 ${at(0.95)}  p99 ${at(0.99)}  longest ${at(1)}  without an answer: ${missing}`;
};
