import { fileURLToPath } from 'node:url';
import { sourceHash } from './source-hash.ts';

/** Put in by the build; sources run by themselves have to look at themselves. */
declare const VIGIE_PIPELINE: string | undefined;

const ROOT = new URL('../..', import.meta.url);

let version: string | undefined;

/** Changes by itself whenever the code that makes an edition does: it is part of the edition id. */
export const pipelineVersion = (): string => {
  version ??= typeof VIGIE_PIPELINE === 'string' ? VIGIE_PIPELINE : sourceHash(fileURLToPath(ROOT));
  return version;
};
