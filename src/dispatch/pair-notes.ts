import type { Dispatch } from './dispatch.ts';
import type { SetAside } from './set-aside.ts';

/** As much of a dispatch as pairing asks of it. */
export type Pairable = Pick<Dispatch, 'id' | 'file' | 'form' | 'language' | 'paragraphs'>;

/** Dispatches that may be served together, and those that may not. */
export interface Paired<T extends Pairable = Dispatch> {
  readonly dispatches: readonly T[];
  readonly setAside: readonly SetAside[];
}

const bodyCount = (dispatch: Pairable): number =>
  dispatch.paragraphs.filter((paragraph) => paragraph.role === 'body').length;

const arePair = (a: Pairable, b: Pairable): boolean =>
  a.form === 'note' && b.form === 'note' && a.language !== b.language;

/** Keeps the first of files with one id, unless they are one note in two languages: then both, if their paragraphs match. */
export const pairNotes = <T extends Pairable>(read: readonly T[]): Paired<T> => {
  const byId = new Map<string, T[]>();
  for (const dispatch of read) byId.set(dispatch.id, [...(byId.get(dispatch.id) ?? []), dispatch]);
  const setAside: SetAside[] = [];
  const dispatches: T[] = [];
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
