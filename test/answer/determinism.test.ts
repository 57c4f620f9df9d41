import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { SHIPPED } from '../editions.ts';

const run = promisify(execFile);
const at = (relative: string): string => new URL(`../../${relative}`, import.meta.url).href;

/** Asks every command of a few topics of the shipped corpus in both languages, and prints a hash of all answers and pages. */
const PROGRAM = `
  const { loadEdition } = await import(${JSON.stringify(at('src/edition/load-edition.ts'))});
  const { answersTo, questionsFor } = await import(${JSON.stringify(at('src/refresh/invariants.ts'))});
  const { present } = await import(${JSON.stringify(at('src/present/present.ts'))});
  const { sha256 } = await import(${JSON.stringify(at('src/text/hash.ts'))});
  const edition = await loadEdition({ corpus: process.argv[1], shippedAuthority: process.argv[1] + '/authority' });
  const asked = [...questionsFor(edition, 12), { command: 'find-sources', text: 'Le 6 juin 2017, 60 soldats près d’Al-Tanf.' }];
  const all = answersTo(edition, asked);
  const again = answersTo(edition, asked);
  const digest = (given) => sha256(JSON.stringify(given.map(({ given }) => [given, present(given)])));
  console.log(JSON.stringify({ answers: all.length, first: digest(all), second: digest(again) }));
`;

const printed = async (TZ: string, LANG: string): Promise<{ answers: number; first: string; second: string }> => {
  const { stdout } = await run(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', PROGRAM, SHIPPED], {
    env: { ...process.env, TZ, LANG, LC_ALL: LANG },
    maxBuffer: 1 << 20,
  });
  return JSON.parse(stdout);
};

test('every command gives the same bytes twice, in two processes, two time zones and two locales of the machine', async () => {
  const [here, there] = await Promise.all([
    printed('America/Anchorage', 'C'),
    printed('Pacific/Kiritimati', 'fr_FR.UTF-8'),
  ]);
  expect(here.answers).toBeGreaterThan(100);
  expect(here.second).toBe(here.first);
  expect(there).toEqual(here);
}, 180_000);
