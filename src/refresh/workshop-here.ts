import type { FileSystem } from '../edition/file-system.ts';
import { previewAddition } from './preview-addition.ts';
import { runBuild } from './run-build.ts';
import type { Workshop } from './workshop.ts';

/** Works in this thread, which answers nobody meanwhile: for scripts, and for tests whose disk refuses. */
export const workshopHere = (disk: FileSystem): Workshop => ({
  build: (job, onProgress) => {
    let stopped = false;
    const never = new Promise<never>(() => {});
    const running = runBuild(disk, job, (...progress) => {
      if (stopped) throw new Error('stopped');
      onProgress?.(...progress);
    });
    const unlessStopped = <T>(work: Promise<T>): Promise<T> => {
      const result = work.then(
        (value) => (stopped ? never : value),
        (error: unknown) => {
          if (stopped) return never;
          throw error;
        },
      );
      // Nobody may be waiting for it yet.
      result.catch(() => undefined);
      return result;
    };
    return {
      saved: unlessStopped(running),
      verdict: unlessStopped(running.then(({ check }) => check())),
      stop: async () => {
        stopped = true;
        await running.catch(() => undefined);
      },
    };
  },
  preview: async (file, addition) => previewAddition(file, addition),
});
