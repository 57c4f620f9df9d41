// Changes a corpus, refreshes, decides and goes back for ever, until it is killed: started by kills.ts, not by people.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DISK } from '../src/edition/file-system.ts';
import { openKeeper } from '../src/refresh/open-keeper.ts';
import { RefreshError } from '../src/refresh/refresh-error.ts';
import { workshopHere } from '../src/refresh/workshop-here.ts';

const [corpus = '', data = '', round = ''] = process.argv.slice(2);
const BY = { by: 'killed' };

const say = (...words: readonly string[]): void => console.log(words.join(' '));

const keeper = await openKeeper({
  source: { corpus, shippedAuthority: join(corpus, 'none') },
  folder: data,
  temporary: data,
  workshop: workshopHere(DISK),
  refreshes: 'manual',
  notice: (detail) => say('notice', detail),
});
say('open', keeper.current().id);

/** Without a second edition there is nothing to go back to. */
const unless = (reason: RefreshError['reason']) => (error: unknown) => {
  if (!(error instanceof RefreshError && error.reason === reason)) throw error;
};

for (let turn = 0; ; turn++) {
  const name = `Irma Valloire de Maradel ${round} ${turn}`;
  await keeper.decide({ list: 'names', a: 'Irma Valloire', b: name, decision: 'later' }, BY);
  say('decided', name);
  await writeFile(
    join(corpus, 'b.txt'),
    `Le port de Brume a rouvert mardi, a dit Odile Fauchet. Tour ${round} ${turn}.\n`,
  );
  const outcome = await keeper.refresh(BY);
  say('refreshed', outcome.kind === 'published' ? outcome.edition : outcome.kind);
  if (turn % 3 === 2) {
    await keeper.rollback(BY).catch(unless('nothing'));
    say('back', keeper.current().id);
  }
}
