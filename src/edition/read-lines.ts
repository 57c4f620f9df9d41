import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { FileSystem, Written } from './file-system.ts';

/** Milliseconds after which whoever waits for the event loop gets a turn: an edition is opened while commands are answered. */
const TURN = 5;

/** Gives others a turn; resolves once it is this one's again. */
export type GiveWay = () => Promise<void>;

/** As short a turn as there is. */
const ONE_TURN: GiveWay = () => setImmediate();

const NEWLINE = 10;

/**
 * The lines of a file, without their ends, read piece by piece and in turns with the rest of the process. Throws what
 * `damaged` makes once the file turns out not to be what was written; lines given before then are not to be believed.
 */
export async function* readLines(
  disk: FileSystem,
  path: string,
  written: Written,
  damaged: (detail: string) => Error,
  giveWay: GiveWay = ONE_TURN,
): AsyncGenerator<string> {
  const hash = createHash('sha256');
  let bytes = 0;
  let rest: Buffer[] = [];
  let since = performance.now();
  for await (const piece of disk.stream(path)) {
    hash.update(piece);
    bytes += piece.length;
    let from = 0;
    for (let at = piece.indexOf(NEWLINE); at !== -1; at = piece.indexOf(NEWLINE, from)) {
      const tail = piece.subarray(from, at);
      yield (rest.length ? Buffer.concat([...rest, tail]) : tail).toString('utf8');
      rest = [];
      from = at + 1;
      if (performance.now() - since < TURN) continue;
      await giveWay();
      since = performance.now();
    }
    if (from < piece.length) rest.push(piece.subarray(from));
  }
  if (bytes !== written.bytes) throw damaged(`${bytes} bytes where ${written.bytes} were written`);
  if (rest.length || hash.digest('hex') !== written.sha256) throw damaged('the checksum does not fit');
}
