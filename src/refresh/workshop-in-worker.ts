import { Worker } from 'node:worker_threads';
import type { OnProgress } from '../edition/build-edition.ts';
import { RefreshError } from './refresh-error.ts';
import { fromFailure, type Order, type Report } from './worker-protocol.ts';
import type { Workshop } from './workshop.ts';

type Said<Kind extends Report['kind']> = Extract<Report, { readonly kind: Kind }>;

interface Started {
  readonly worker: Worker;
  /** The first report of its kind; rejects where the worker fails or ends without one. */
  readonly first: <Kind extends Report['kind']>(kind: Kind) => Promise<Said<Kind>>;
  readonly stop: () => Promise<void>;
}

/** Reading makes much that is soon forgotten; with little room for it a build takes half as long again. Megabytes. */
const YOUNG = 64;

const startWorker = (script: URL, order: Order): Started => {
  const worker = new Worker(script, { workerData: order, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
  let stopped = false;
  const first: Started['first'] = (kind) => {
    return new Promise<Said<typeof kind>>((resolve, reject) => {
      worker.on('message', (said: Report) => {
        if (said.kind === kind) resolve(said as Said<typeof kind>);
        else if (said.kind === 'failed') reject(fromFailure(said.failure));
      });
      worker.on('error', (cause) => reject(new RefreshError('failed', cause.message, { cause })));
      worker.on('exit', (code) => {
        if (!stopped) reject(new RefreshError('failed', `the worker ended with exit ${code}`));
      });
    });
  };
  const stop = async (): Promise<void> => {
    stopped = true;
    await worker.terminate();
  };
  return { worker, first, stop };
};

/** Works in a thread of its own, so that answers take no longer meanwhile. `script` is the bundled `worker.ts`. */
export const workshopInWorker = (script: URL): Workshop => ({
  build: (job, onProgress?: OnProgress) => {
    const { worker, first, stop } = startWorker(script, { kind: 'build', job });
    worker.on('message', (said: Report) => {
      if (said.kind === 'progress') onProgress?.(said.phase, said.done, said.total);
    });
    const saved = first('saved').then((said) => said.saved);
    const verdict = first('verdict').then((said) => said.verdict);
    // Nobody may be waiting for them yet.
    for (const promise of [saved, verdict]) promise.catch(() => undefined);
    return { saved, verdict, stop };
  },
  preview: async (file, addition) => {
    const { first } = startWorker(script, { kind: 'preview', file, addition });
    return (await first('preview')).dispatch;
  },
});
