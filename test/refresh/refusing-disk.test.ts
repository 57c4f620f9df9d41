import { writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DISK, type FileSystem } from '../../src/edition/file-system.ts';
import type { Keeper } from '../../src/refresh/keeper.ts';
import { type Place, placeOf } from './keeper-of.ts';

const BRIDGE = 'Le pont de Velmont a été fermé lundi matin par la préfète Irma Valloire à cause de la crue.\n';
const HARBOUR = 'Le port de Brume a rouvert mardi soir, a annoncé le capitaine Odile Fauchet aux pêcheurs.\n';
const SCHOOL = "L'école de Maradel accueille cent élèves depuis mercredi, selon le maire Rurik Esling.\n";
const BY = { by: 'moderator' };

type Code = 'ENOSPC' | 'EROFS' | 'EACCES';

const refusal = (code: Code, path: string): Error =>
  Object.assign(new Error(`${code}: refused, open '${path}'`), { code, path, syscall: 'open' });

interface Refusing {
  readonly disk: FileSystem;
  /** Begins to refuse: at the nth change, counted from 1, and from then on. */
  readonly refuseFrom: (nth: number, code: Code) => void;
  readonly refused: () => boolean;
}

/** A disk whose changes below a folder are refused from one on; a full one keeps half of what it was given. */
const refusingDisk = (below: string): Refusing => {
  let left = Number.POSITIVE_INFINITY;
  let kind: Code = 'ENOSPC';
  let refused = false;
  const allow = (path: string): void => {
    if (!path.startsWith(below) || --left > 0) return;
    refused = true;
    throw refusal(kind, path);
  };
  const disk: FileSystem = {
    ...DISK,
    makeFolder: async (path) => {
      allow(path);
      await DISK.makeFolder(path);
    },
    write: async (path, chunks) => {
      const all = Buffer.concat([...chunks].map((chunk) => Buffer.from(chunk as Uint8Array)));
      try {
        allow(path);
      } catch (error) {
        if (kind === 'ENOSPC') await writeFile(path, all.subarray(0, all.length / 2)).catch(() => undefined);
        throw error;
      }
      return DISK.write(path, [all]);
    },
    rename: async (from, to) => {
      allow(to);
      await DISK.rename(from, to);
    },
    remove: async (path) => {
      allow(path);
      await DISK.remove(path);
    },
  };
  return {
    disk,
    refuseFrom: (nth, code) => {
      left = nth;
      kind = code;
      refused = false;
    },
    refused: () => refused,
  };
};

const files = (keeper: Keeper): string =>
  keeper
    .current()
    .entries.map(({ dispatch }) => dispatch.file)
    .join(' ');

/** Does one thing with the disk refusing ever later, until it gets through unrefused; looks at every state left behind. */
const atEveryChange = async (
  code: Code,
  prepare: () => Promise<Place>,
  act: (keeper: Keeper, place: Place) => Promise<unknown>,
  check: (after: { readonly place: Place; readonly keeper: Keeper; readonly failed: boolean }) => Promise<void>,
): Promise<number> => {
  for (let nth = 1; nth < 100; nth++) {
    const place = await prepare();
    const { disk, refuseFrom, refused } = refusingDisk(place.data);
    const keeper = await place.open({ disk });
    refuseFrom(nth, code);
    const error: unknown = await act(keeper, place).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    // The keeper that met the refusal answers on, and says in one line what was refused.
    expect(files(keeper)).not.toBe('');
    if (error)
      expect(error).toMatchObject({ name: 'RefreshError', reason: 'write', detail: expect.stringContaining(code) });
    await check({ place, keeper, failed: error !== undefined });
    if (!refused()) return nth;
  }
  throw new Error('was refused for ever');
};

const codes: readonly { readonly code: Code }[] = [{ code: 'ENOSPC' }, { code: 'EROFS' }, { code: 'EACCES' }];

describe.each(codes)('a disk that answers $code at any change', ({ code }) => {
  test('leaves a refresh with the old edition or the new one, and the next one mends it', async () => {
    const steps = await atEveryChange(
      code,
      async () => {
        const place = await placeOf({ 'a.txt': BRIDGE });
        await (await place.open()).close();
        await place.write({ 'b.txt': HARBOUR });
        return place;
      },
      (keeper) => keeper.refresh(BY),
      async ({ place, keeper, failed }) => {
        expect(files(keeper)).toBe(failed ? 'a.txt' : 'a.txt b.txt');
        const again = await place.open();
        expect(files(again)).toBe(files(keeper));
        await again.refresh(BY);
        expect(files(again)).toBe('a.txt b.txt');
        expect(place.notices.filter((notice) => notice.includes('damaged'))).toEqual([]);
      },
    );
    expect(steps).toBeGreaterThan(12);
  }, 120_000);

  test('leaves going back undone or done', async () => {
    await atEveryChange(
      code,
      async () => {
        const place = await placeOf({ 'a.txt': BRIDGE });
        const keeper = await place.open();
        await place.write({ 'b.txt': HARBOUR });
        await keeper.refresh(BY);
        return place;
      },
      (keeper) => keeper.rollback(BY),
      async ({ place, keeper, failed }) => {
        expect(files(keeper)).toBe(failed ? 'a.txt b.txt' : 'a.txt');
        expect(files(await place.open())).toBe(files(keeper));
      },
    );
  }, 60_000);

  test('leaves a decision unwritten or written, and those before it whole', async () => {
    const decision = (b: string) => ({ list: 'names', a: 'Irma Valloire', b, decision: 'later' }) as const;
    await atEveryChange(
      code,
      async () => {
        const place = await placeOf({ 'a.txt': BRIDGE });
        await (await place.open()).decide(decision('Irma Valoire'), BY);
        return place;
      },
      (keeper) => keeper.decide(decision('Irma Vallouare'), BY),
      async ({ place, failed }) => {
        const again = await place.open();
        expect(await again.decisions()).toHaveLength(failed ? 1 : 2);
        await again.decide(decision('Irma Valloir'), BY);
        expect((await again.refresh(BY)).kind).toBe('published');
      },
    );
  }, 60_000);

  test('lets a bot start all the same, and says that nothing is kept', async () => {
    const place = await placeOf({ 'a.txt': BRIDGE });
    const { disk, refuseFrom } = refusingDisk(place.data);
    refuseFrom(1, code);
    const keeper = await place.open({ disk });
    expect(files(keeper)).toBe('a.txt');
    expect(place.notices).toEqual([expect.stringContaining('is not kept')]);
    expect(place.notices[0]).toContain(code);
  });
});

describe('a corpus that changes while it is read', () => {
  const changedWhileRead = async (times: number) => {
    const place = await placeOf({ 'a.txt': BRIDGE });
    const keeper = await place.open();
    await place.write({ 'b.txt': HARBOUR });
    let changes = 0;
    const refreshed = keeper.refresh(BY, {
      onProgress: ({ phase, done }) => {
        // `a.txt` has been read, `b.txt` has not.
        if (phase === 'read' && done === 1 && changes < times)
          writeFileSync(join(place.corpus, 'a.txt'), `${SCHOOL.trim()} Ils sont ${changes++}.\n`);
      },
    });
    return { place, keeper, refreshed, changes: () => changes };
  };

  test('is read again, so that an edition is of one state of it', async () => {
    const { keeper, refreshed, changes } = await changedWhileRead(1);
    expect((await refreshed).kind).toBe('published');
    expect([keeper.current().entries[0]?.dispatch.text, changes()]).toEqual([`${SCHOOL.trim()} Ils sont 0.\n`, 1]);
  });

  test('again and again is left alone with the old edition, and said', async () => {
    const { keeper, refreshed, changes } = await changedWhileRead(100);
    await expect(refreshed).rejects.toMatchObject({
      reason: 'failed',
      detail: expect.stringContaining('keeps changing'),
    });
    expect([files(keeper), changes()]).toEqual(['a.txt', 3]);
  });
});
