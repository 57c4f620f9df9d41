import type { Dispatch } from './dispatch.ts';
import type { SetAside } from './set-aside.ts';

/** As much of a dispatch as pairing asks of it. */
export type Pairable = Pick<Dispatch, 'id' | 'file' | 'form' | 'language' | 'paragraphs'>;

/** Dispatches that may be served together, and those that may not. */
export interface Paired<T extends Pairable = Dispatch> {
  readonly dispatches: readonly T[];
  readonly setAside: readonly SetAside[];
}

/** The first paragraph that one of a pair has and the other has not; undefined where they have as many. */
const unmatched = (a: Pairable, b: Pairable): string | undefined => {
  const [bodyA = [], bodyB = []] = [a, b].map(({ paragraphs }) => paragraphs.filter(({ role }) => role === 'body'));
  const [longer, body, shorter, count] =
    bodyA.length > bodyB.length ? [a, bodyA, b, bodyB.length] : [b, bodyB, a, bodyA.length];
  const more = body[count];
  return (
    more && `${longer.file}:${more.line}: paragraph ${count + 1} of ${body.length}, but ${shorter.file} has ${count}`
  );
};

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
    const detail = pair && unmatched(first, pair);
    if (pair && detail) {
      for (const { file } of [first, pair]) setAside.push({ file, reason: 'pair-mismatch', detail });
    } else dispatches.push(first, ...(pair ? [pair] : []));
  }
  return { dispatches, setAside };
};
