import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../child.ts';
import { folderOf } from '../corpora.ts';

const PAGE = `Accueil
Le pont de Velmont rouvre
Publié le 12 mars 2031

La ministre des Transports, Alda Verne, a inauguré lundi le pont de Velmont. « Six ans, c'était long », a-t-elle dit.
Partager sur Facebook
`;

const annotate = (...args: readonly string[]) =>
  run(process.execPath, ['--import', 'tsx', 'scripts/annotate.ts', ...args]);

interface Annotated {
  readonly dispatch: string;
  readonly published: { readonly edtf: string | null; readonly basis: string };
  readonly lines: readonly { readonly line: number; readonly kept: boolean; readonly rule?: string }[];
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly type: string;
  }[];
  readonly quotes: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly speaker: string | null;
  }[];
  readonly dates: readonly { readonly text: string; readonly edtf: string | null }[];
}

const read = (stdout: string): readonly Annotated[] =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Annotated);

describe('npm run annotate', () => {
  test('prints a line for each file, every line of the page with its rule, every span exact', async () => {
    const folder = await folderOf({
      'pont.txt': PAGE,
      'vide.txt': 'Le marché de Velmont rouvre samedi matin à huit heures.\n',
    });
    const { code, stdout, stderr } = await annotate('--json', join(folder, 'pont.txt'), join(folder, 'vide.txt'));
    expect([code, stderr]).toEqual([0, '']);
    const [page, other] = read(stdout);
    expect(other?.dispatch).toBe('vide');
    expect(page?.published).toEqual({ edtf: '2031-03-12', basis: 'stated' });
    expect(page?.lines.map(({ line, kept, rule }) => [line, kept, rule])).toEqual([
      [1, false, 'navigation'],
      [2, true, undefined],
      [3, false, 'dateline'],
      [4, false, 'blank'],
      [5, true, undefined],
      [6, false, 'share'],
      [7, false, 'blank'],
    ]);
    for (const { start, end, text } of [...(page?.mentions ?? []), ...(page?.quotes ?? [])])
      expect(PAGE.slice(start, end)).toBe(text);
    expect(page?.mentions).toContainEqual(expect.objectContaining({ text: 'Alda Verne', type: 'person' }));
    expect(page?.quotes.map(({ speaker }) => speaker)).toEqual(['alda-verne']);
    expect(page?.dates.map(({ edtf }) => edtf)).toContain('2031-03-10');
  });

  test('takes the date it is given', async () => {
    const folder = await folderOf({
      'a.txt': 'Le barrage a cédé mardi, ont annoncé les pompiers de la vallée de Velmont.\n',
    });
    const { stdout } = await annotate('--published', '2031-03-13', '--json', join(folder, 'a.txt'));
    const [page] = read(stdout);
    expect(page?.published).toEqual({ edtf: '2031-03-13', basis: 'entered' });
    expect(page?.dates.map(({ edtf }) => edtf)).toEqual(['2031-03-11']);
  });

  test('names a file that cannot be read and goes on with the others', async () => {
    const folder = await folderOf({
      'a.txt': new Uint8Array([0, 1]),
      'b.txt': 'Le phare de Brume a été rallumé hier soir.\n',
    });
    const { code, stdout, stderr } = await annotate('--json', join(folder, 'a.txt'), join(folder, 'b.txt'));
    expect(code).not.toBe(0);
    expect(stderr).toMatch(/a\.txt.*not-text/);
    expect(read(stdout).map(({ dispatch }) => dispatch)).toEqual(['b']);
  });
});
