// Builds, looks after and compares saved editions from the shell: npm run --silent edition -- --help
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { readConfig } from '../src/config.ts';
import type { EditionSource } from '../src/edition/edition-source.ts';
import { DISK } from '../src/edition/file-system.ts';
import { DamagedEdition } from '../src/edition/manifest.ts';
import { openEdition, openManifest } from '../src/edition/open-edition.ts';
import { differenceOf } from '../src/refresh/differ.ts';
import type { Keeper, Signature } from '../src/refresh/keeper.ts';
import { openKeeper } from '../src/refresh/open-keeper.ts';
import { RefreshError } from '../src/refresh/refresh-error.ts';
import { comparableOf } from '../src/refresh/run-build.ts';
import { currentOf, readShelf, savedIds } from '../src/refresh/shelf.ts';
import { workshopHere } from '../src/refresh/workshop-here.ts';
import { drawBuild } from './build-progress.ts';
import { differenceTable } from './difference-table.ts';
import { EXITS, failed } from './edition-exits.ts';
import { shipped } from './edition-options.ts';
import { exportDecisions } from './export-decisions.ts';

interface Options {
  readonly corpus?: string;
  readonly authority?: string;
  readonly data?: string;
  readonly json?: boolean;
}

const program = new Command('edition');

const settings = () => {
  const { corpus, authority, data, json } = program.opts<Options>();
  const config = readConfig(shipped('.env'));
  const names = authority ?? config.authority;
  const folder = data ?? config.data ?? shipped('data');
  const source: EditionSource = {
    corpus: corpus ?? config.corpus ?? shipped('corpus'),
    shippedAuthority: shipped('corpus/authority'),
    ...(names === undefined ? {} : { authority: names }),
  };
  return { source, folder, editions: join(folder, 'editions'), json: json === true };
};

const print = (result: unknown, words: string): void => {
  console.log(settings().json ? JSON.stringify(result, null, 2) : words);
};

const open = (): Promise<Keeper> => {
  const { source, folder } = settings();
  return openKeeper({
    source,
    folder,
    temporary: tmpdir(),
    workshop: workshopHere(DISK),
    refreshes: 'manual',
    notice: (detail) => console.error(detail),
  });
};

const signature = (why?: string): Signature => ({ by: userInfo().username, ...(why ? { why } : {}) });

const shelf = async () => {
  const { editions } = settings();
  const read = await readShelf(DISK, editions);
  if (!read)
    throw new RefreshError('failed', `${join(editions, 'current')} is damaged; npm run edition -- build mends it`);
  return read;
};

const build = async ({ force, full = false }: { readonly force?: string; readonly full?: boolean }): Promise<void> => {
  const { current } = (await readShelf(DISK, settings().editions)) ?? {};
  const keeper = await open();
  if (!current) {
    const kept = (await keeper.status()).current;
    return print(kept, `edition ${kept.id} is published, the first of this folder`);
  }
  const drawn = drawBuild();
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  const outcome = await keeper.refresh(signature(), {
    onProgress: drawn.onProgress,
    signal: stop.signal,
    anew: full,
  });
  drawn.done();
  switch (outcome.kind) {
    case 'unchanged':
      return print(outcome, `edition ${outcome.edition}: nothing changed`);
    case 'published':
      return print(outcome, `edition ${outcome.edition} is published\n${differenceTable(outcome.difference)}`);
    case 'cancelled':
      process.exitCode = 1;
      return print(outcome, 'ended; nothing was published');
    case 'held': {
      const { edition, difference, faults } = outcome.held;
      const told = `${differenceTable(difference)}\n${faults.map(({ detail }) => `  fault: ${detail}`).join('\n')}`;
      if (force) {
        await keeper.publish({ ...signature(), why: force });
        return print(outcome, `edition ${edition} is published in spite of its faults\n${told}`);
      }
      process.exitCode = 1;
      return print(outcome, `edition ${edition} is held back\n${told}\nnpm run edition -- publish REASON, or discard`);
    }
  }
};

const status = async (): Promise<void> => {
  const { editions } = settings();
  const { current, editions: kept } = await shelf();
  const all = await Promise.all(
    kept.map(async (edition) => {
      const manifest = await openManifest(DISK, editions, edition.id).catch(() => undefined);
      return { ...edition, current: edition.id === current, ...(manifest ? { counts: manifest.counts } : {}) };
    }),
  );
  const lines = all.map(({ id, at, by, why, current: is, counts }) =>
    [
      is ? '*' : ' ',
      id,
      at,
      by,
      counts ? `${counts.dispatches} dispatches, ${counts.reports} reports` : 'made by other code or damaged',
      why ?? '',
    ]
      .join('  ')
      .trimEnd(),
  );
  print(all, lines.join('\n') || 'no edition is published yet');
};

const diff = async (before?: string, after?: string): Promise<void> => {
  const { editions } = settings();
  const { current, editions: kept } = await shelf();
  const to = after ?? current;
  const from = before ?? kept[kept.findIndex(({ id }) => id === to) + 1]?.id;
  if (!from || !to) throw new RefreshError('nothing', 'there are no two editions to compare');
  const [one, other] = [await openManifest(DISK, editions, from), await openManifest(DISK, editions, to)];
  const difference = await differenceOf(
    await comparableOf(DISK, editions, one),
    await comparableOf(DISK, editions, other),
  );
  print(difference, `${from} to ${to}\n${differenceTable(difference)}`);
};

const verify = async (): Promise<void> => {
  const { editions } = settings();
  const found: { id: string; damage: string | null }[] = [];
  for (const id of await savedIds(DISK, editions)) {
    try {
      await openEdition(DISK, editions, id);
      found.push({ id, damage: null });
    } catch (error) {
      if (!(error instanceof DamagedEdition)) throw error;
      found.push({ id, damage: error.detail });
    }
  }
  const current = currentOf(await shelf())?.id;
  if (found.some(({ damage }) => damage !== null) || !found.some(({ id }) => id === current)) process.exitCode = 1;
  print(found, found.map(({ id, damage }) => `${id}  ${damage ?? 'good'}`).join('\n') || 'no edition is saved yet');
};

const publish = async (why: string): Promise<void> => {
  const kept = await (await open()).publish({ ...signature(), why });
  print(kept, `edition ${kept.id} is published: ${why}`);
};

const discard = async (): Promise<void> => {
  await (await open()).discard(signature());
  print({ discarded: true }, 'thrown away');
};

const rollback = async (id: string | undefined, { why }: { readonly why?: string }): Promise<void> => {
  const kept = await (await open()).rollback(signature(why), id);
  print(kept, `edition ${kept.id} is answered from`);
};

const exportAll = async ({ to }: { readonly to?: string }): Promise<void> => {
  const { source, folder } = settings();
  const result = await exportDecisions(folder, to ?? source.corpus);
  print(
    result,
    [...result.merged.map((line) => `merged: ${line}`), ...result.left.map((line) => `left: ${line}`)].join('\n') ||
      'nothing is decided',
  );
};

program
  .description('Builds, looks after and compares saved editions.')
  .option('--corpus <dir>', 'corpus folder; default: VIGIE_CORPUS, or the shipped one')
  .option('--authority <dir>', 'folder of reviewed names, or "none"; default: VIGIE_AUTHORITY, or the shipped one')
  .option('--data <dir>', 'data folder; default: VIGIE_DATA, or data/')
  .option('--json', 'print the result as JSON')
  .addHelpText('after', EXITS);
program
  .command('build')
  .description('reads the corpus anew, checks and publishes')
  .option('--force <reason>', 'publish in spite of faults')
  .option('--full', 'read and check every file, and take nothing over from the edition before')
  .action(build);
program.command('status').description('lists the published editions, the current one marked').action(status);
program
  .command('diff [before] [after]')
  .description('compares two editions; default: the current one and the one before')
  .action(diff);
program.command('publish <reason>').description('publishes the edition that was held back').action(publish);
program.command('discard').description('throws the edition away that was held back').action(discard);
program
  .command('rollback [edition]')
  .description('answers from an earlier edition until the next build')
  .option('--why <reason>')
  .action(rollback);
program.command('verify').description('reads every saved edition and checks every byte of it').action(verify);
program
  .command('export-decisions')
  .description('writes moderators’ decisions into a corpus')
  .option('--to <dir>', 'another corpus folder')
  .action(exportAll);
await program.parseAsync().catch(failed);
