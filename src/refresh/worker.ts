import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import type { OnProgress } from '../edition/build-edition.ts';
import { DISK } from '../edition/file-system.ts';
import { previewAddition } from './preview-addition.ts';
import { runBuild } from './run-build.ts';
import { type Order, type Report, toFailure } from './worker-protocol.ts';

/** Progress is told so often at most, in milliseconds: nobody sees more. */
const EVERY = 50;

const say = (report: Report): void => parentPort?.postMessage(report);

const sayProgress = (): OnProgress => {
  let said = 0;
  let last = '';
  return (phase, done, total) => {
    const now = performance.now();
    if (phase === last && now - said < EVERY) return;
    said = now;
    last = phase;
    say({ kind: 'progress', phase, done, total });
  };
};

const work = async (order: Order): Promise<void> => {
  switch (order.kind) {
    case 'build': {
      const { check, ...saved } = await runBuild(DISK, order.job, sayProgress());
      say({ kind: 'saved', saved });
      say({ kind: 'verdict', verdict: await check() });
      return;
    }
    case 'preview':
      say({ kind: 'preview', dispatch: previewAddition(order.file, order.addition) });
      return;
  }
};

/**
 * Lets answers go first where processors are scarce. On Linux this is the priority of this thread alone; elsewhere it would
 * be that of the whole process.
 */
const giveWay = (): void => {
  if (process.platform !== 'linux') return;
  try {
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // A system that forbids it builds as it would have.
  }
};

giveWay();
work(workerData as Order).catch((error: unknown) => say({ kind: 'failed', failure: toFailure(error) }));
