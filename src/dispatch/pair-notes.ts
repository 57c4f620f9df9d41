import type { Dispatch } from './dispatch.ts';
import type { SetAside } from './set-aside.ts';

/** Dispatches that may be served together, and those that may not. */
export interface Paired {
  readonly dispatches: readonly Dispatch[];
  readonly setAside: readonly SetAside[];
}

const bodyCount = (dispatch: Dispatch): number =>
  dispatch.paragraphs.filter((paragraph) => paragraph.role === 'body').length;

const arePair = (a: Dispatch, b: Dispatch): boolean =>
  a.form === 'note' && b.form === 'note' && a.language !== b.language;

/** Keeps the first of files with one id, unless they are one note in two languages: then both, if their paragraphs match. */
export const pairNotes = (read: readonly Dispatch[]): Paired => {
  const byId = new Map<string, Dispatch[]>();
  for (const dispatch of read) byId.set(dispatch.id, [...(byId.get(dispatch.id) ?? []), dispatch]);
  const setAside: SetAside[] = [];
  const dispatches: Dispatch[] = [];
  for (const [id, [first, ...others]] of byId) {
    if (!first) continue;
    const pair = others.find((other) => arePair(first, other));
    for (const other of others) {
      if (other !== pair)
        setAside.push({
          file: other.file,
          reason: 'duplicate-id',
          detail: `the id "${id}" is already that of ${first.file}`,
        });
    }
    if (pair && bodyCount(pair) !== bodyCount(first)) {
      const detail = `${bodyCount(first)} paragraphs in ${first.file}, ${bodyCount(pair)} in ${pair.file}`;
      for (const { file } of [first, pair]) setAside.push({ file, reason: 'pair-mismatch', detail });
    } else dispatches.push(first, ...(pair ? [pair] : []));
  }
  return { dispatches, setAside };
};
