import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import type { Edition } from '../src/edition/edition.ts';
import { loadEdition } from '../src/edition/load-edition.ts';

/** Which corpus and authority a script reads. */
export interface EditionOptions {
  readonly corpus: string;
  readonly authority?: string;
}

/** A folder that ships with Vigie. */
export const shipped = (folder: string): string => fileURLToPath(new URL(`../${folder}`, import.meta.url));

/** Adds `--corpus` and `--authority` to a script's command line. */
export const withEditionOptions = (command: Command): Command =>
  command
    .option('--corpus <dir>', 'corpus folder', shipped('corpus'))
    .option(
      '--authority <dir>',
      'folder of reviewed names, or "none"; default: the shipped one under the corpus’s own',
    );

/** Loads the edition a script works on; on a broken set-up says why on stderr and ends with exit 2. */
export const editionOf = async ({ corpus, authority }: EditionOptions): Promise<Edition> => {
  try {
    const edition = await loadEdition({
      corpus,
      shippedAuthority: shipped('corpus/authority'),
      ...(authority === undefined ? {} : { authority }),
    });
    for (const { file, reason, detail } of edition.setAside) console.error(`set aside: ${file}: ${reason} (${detail})`);
    return edition;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(2);
  }
};
