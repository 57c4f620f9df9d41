import { setTimeout as wait } from 'node:timers/promises';
import type { Outcome } from '../src/sandbox/outcome.ts';
import { startSandbox, type WatchedCall } from '../src/sandbox/sandbox.ts';
import { peopleAtWork } from './people-at-work.ts';
import { startTestedBot, type TestedBot } from './tested-bot.ts';

const DROPS = 200;
const NEW_SESSIONS = 50;
/** Milliseconds between two troubles: Discord lets a bot identify every five seconds, so a new session takes as long. */
const BETWEEN_DROPS = 400;
const BETWEEN_SESSIONS = 5500;
const BETWEEN_COMMANDS = 100;
const FAULTS = { failRate: 0.025, rateLimit: 0.025, retryAfterMs: 200, delayMs: 3500, delayRate: 0.03 };
/** Milliseconds: what is received later than this leaves the bot less than a second of Discord's three. */
const LATEST = 2000;
/** Milliseconds: an answer takes a fiftieth of this where the machine has nothing else to do. */
const SLOW = 1000;
/** A callback that meets so many failures in a row is given up by the client. */
const PATIENCE_OF_CLIENT = 4;

/** What the sandbox did to the calls that answer one interaction. */
interface Met {
  delayed: number;
  failed: number;
}

interface Sent {
  readonly id: string;
  /** Milliseconds since 1970, as in `TestedBot.dealt`. */
  readonly at: number;
  readonly outcome: Outcome;
}

/** Why nobody could have answered; undefined where the bot could have. */
const excuse = ({ id, at }: Sent, met: ReadonlyMap<string, Met>, bot: TestedBot): string | undefined => {
  const news = bot.dealt.get(id);
  if (!news) return 'never reached the bot: its session was gone';
  const received = news.at - news.dealt.milliseconds;
  if (received - at > LATEST) return 'reached the bot too late: the connection was down meanwhile';
  const { delayed = 0, failed = 0 } = met.get(id) ?? {};
  if (delayed > 0) return 'answered, but the call was held back for more than three seconds';
  if (failed >= PATIENCE_OF_CLIENT) return 'answered, but every call failed';
  return news.dealt.milliseconds > SLOW ? 'took the bot more than a second: the machine was busy' : undefined;
};

/** Drops connections, ends sessions and lets calls fail, and holds the bot to answering all it could, none twice. */
export const runFaults = async (): Promise<void> => {
  const met = new Map<string, Met>();
  let further = 0;
  const watch = ({ method, path, faults }: WatchedCall): void => {
    // A first answer is refused a second time; whatever else is sent comes as a message of its own.
    if (method === 'POST' && path.includes('/webhooks/') && !faults.includes('failed')) further += 1;
    const id = /\/interactions\/(\d+)\//.exec(path)?.[1];
    if (!id) return;
    const before = met.get(id) ?? { delayed: 0, failed: 0 };
    met.set(id, {
      delayed: before.delayed + Number(faults.includes('delayed')),
      failed: before.failed + Number(faults.includes('failed')),
    });
  };
  const sandbox = await startSandbox({ watch });
  const bot = await startTestedBot(sandbox);
  const turn = await peopleAtWork(sandbox);
  Object.assign(sandbox.faults, FAULTS);
  const sent: Sent[] = [];
  const running: Promise<void>[] = [];
  let over = false;
  const people = async (): Promise<void> => {
    for (let n = 0; !over; n++) {
      await wait(BETWEEN_COMMANDS);
      const at = Date.now();
      running.push(turn(n).then((outcome) => void sent.push({ id: outcome.interaction, at, outcome })));
    }
  };
  const dropping = async (): Promise<void> => {
    for (let n = 0; n < DROPS; n++) {
      await wait(BETWEEN_DROPS);
      sandbox.dropConnection();
    }
  };
  const ending = async (): Promise<void> => {
    for (let n = 0; n < NEW_SESSIONS; n++) {
      await wait(BETWEEN_SESSIONS);
      sandbox.invalidateSessions();
    }
  };
  const working = people();
  await dropping();
  await ending();
  over = true;
  await working;
  await Promise.all(running);
  report(sent, met, bot, further);
  for (const [line, count] of bot.logged) console.log(`logged ${count} × ${line}`);
  await bot.stop();
  await sandbox.close();
};

const report = (sent: readonly Sent[], met: ReadonlyMap<string, Met>, bot: TestedBot, twice: number): void => {
  const isSilent = ({ outcome }: Sent): boolean => outcome.kind === 'failed' || outcome.kind === 'deferred';
  const silent = sent.filter(isSilent);
  const reasons = new Map<string, number>();
  for (const one of silent) {
    const reason = excuse(one, met, bot) ?? 'COULD HAVE BEEN ANSWERED';
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  console.log(`${DROPS} dropped connections, ${NEW_SESSIONS} new sessions, ${sent.length} interactions`);
  console.log(`answered ${sent.length - silent.length}, answered twice ${twice}`);
  for (const [reason, count] of reasons) console.log(`not answered ${count}: ${reason}`);
  if (twice > 0 || reasons.has('COULD HAVE BEEN ANSWERED')) process.exitCode = 1;
};
