import type { Dispatch } from '../dispatch/dispatch.ts';
import type { SetAside } from '../dispatch/set-aside.ts';
import type { Authority } from '../linking/authority.ts';
import { sha256 } from '../text/hash.ts';
import { pipelineVersion } from './pipeline.ts';

const digests = new WeakMap<Dispatch, string>();

/** What a dispatch is, as cleaned and with what is known of its origin: another one is another dispatch. */
export const dispatchDigest = (dispatch: Dispatch): string => {
  const known = digests.get(dispatch);
  if (known !== undefined) return known;
  // The text follows from the file, and is the longest part by far.
  const { text: _, ...rest } = dispatch;
  const digest = sha256(JSON.stringify(rest));
  digests.set(dispatch, digest);
  return digest;
};

/** Remembers a digest that was made before, of a dispatch read again from where it was kept with it. */
export const rememberDigest = (dispatch: Dispatch, digest: string): void => {
  digests.set(dispatch, digest);
};

/** Twelve hex digits over all that an edition depends on, so that equal ids answer alike. */
export const editionId = (
  dispatches: readonly Dispatch[],
  authority: Authority,
  setAside: readonly SetAside[],
): string =>
  sha256(
    JSON.stringify([pipelineVersion(), process.versions.unicode, dispatches.map(dispatchDigest), authority, setAside]),
  ).slice(0, 12);
