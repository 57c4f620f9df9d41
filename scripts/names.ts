import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { NO_AUTHORITY } from '../src/linking/authority.ts';
import { gazetteer } from '../src/linking/gazetteer.ts';
import { loadAuthority } from '../src/linking/load-authority.ts';
import { compareNames } from '../src/linking/name-variants.ts';

const SHIPPED = fileURLToPath(new URL('../corpus/authority', import.meta.url));

const program = new Command('names')
  .description('tell for each pair of names in the first two columns of a file whether they name one thing')
  .argument('<file>', 'tab-separated file; a first line that begins with a and b is a header')
  .option('--authority <dir>', 'folder of reviewed names, or "none"', SHIPPED)
  .parse();
const [file = ''] = program.args;
const { authority } = program.opts<{ authority: string }>();

try {
  const reviewed = authority === 'none' ? NO_AUTHORITY : await loadAuthority(authority);
  const known = gazetteer(reviewed);
  const lines = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    const [a = '', b = ''] = line.split('\t').map((cell) => cell.trim());
    if (line.trim() === '' || (index === 0 && a === 'a' && b === 'b')) continue;
    console.log(`${a}\t${b}\t${compareNames(a, b, known).sameness}`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(2);
}
