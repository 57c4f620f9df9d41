import type { Dispatch } from '../dispatch/dispatch.ts';
import type { OnProgress } from '../edition/build-edition.ts';
import type { Addition } from './keeper.ts';
import type { BuildJob, Saved, Verdict } from './run-build.ts';

/** A build under way. Both promises reject with a `RefreshError`, or with what the set-up is lacking. */
export interface RunningBuild {
  readonly saved: Promise<Saved>;
  /** Follows `saved`: the edition can be answered from before its check is done. */
  readonly verdict: Promise<Verdict>;
  /** Ends it where it stands; neither promise settles after that. */
  readonly stop: () => Promise<void>;
}

/** Where texts are read and editions are built, out of the way of those who answer. */
export interface Workshop {
  readonly build: (job: BuildJob, onProgress?: OnProgress) => RunningBuild;
  /** What a text would become in the corpus, under the file name given. Rejects with a `RefreshError` `refused`. */
  readonly preview: (file: string, addition: Addition) => Promise<Dispatch>;
}
