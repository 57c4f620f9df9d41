import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { Answer, Found, Item, SectionId } from '../src/answer/answer.ts';
import { answer } from '../src/answer/answer-question.ts';
import { parseCommand } from '../src/answer/parse-command.ts';
import type { Edition } from '../src/edition/edition.ts';
import { loadEdition } from '../src/edition/load-edition.ts';
import type { Locale } from '../src/language/locale.ts';

/**
 * Small corpora about events and people that do not exist. `dam`: captures, two of them of one agency, notes in pairs,
 * one note on a report that is also held as a capture. `cable`: notes whose claims fill a ledger. `bare`: two captures
 * and nothing else.
 */
export const fixture = (name: 'dam' | 'cable' | 'bare'): string =>
  fileURLToPath(new URL(`fixtures/corpora/${name}`, import.meta.url));

/** Files by path below a folder; `null` makes a folder, `{ link }` a symbolic link. */
export type Files = Readonly<Record<string, string | Uint8Array | null | { readonly link: string }>>;

/** Writes files into a temporary folder that is gone after the test. */
export const folderOf = async (files: Files): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(content === null ? path : dirname(path), { recursive: true });
    if (content === null) continue;
    if (typeof content === 'string' || content instanceof Uint8Array) await writeFile(path, content);
    else await symlink(content.link, path);
  }
  return folder;
};

/** Loads an edition that knows no other names than those of its own folder, or of the one given. */
export const editionOf = (corpus: string, authority?: string): Promise<Edition> =>
  loadEdition({
    corpus,
    shippedAuthority: join(corpus, 'no-authority-ships-here'),
    ...(authority === undefined ? {} : { authority }),
  });

/** Asks as typed; what cannot be parsed is an error of the test. */
export const asked = (edition: Edition, line: string, locale: Locale = 'en'): Answer => {
  const question = parseCommand(line);
  if ('kind' in question) throw new Error(`${line}: ${question.reason} ${question.offending}`);
  return answer(edition, { question, locale });
};

/** Asks what must be found. */
export const foundFor = (edition: Edition, line: string, locale: Locale = 'en'): Found => {
  const given = asked(edition, line, locale);
  if (given.kind !== 'found') throw new Error(`${line}: ${given.kind}`);
  return given;
};

/** The items of one section, none where it was left out. */
export const itemsOf = (found: Found, id: SectionId): readonly Item[] =>
  found.sections.find((section) => section.id === id)?.items ?? [];

/** The words an item cites, in order. */
export const quotesOf = (found: Found, item: Item | undefined): readonly string[] =>
  (item?.citations ?? []).map((n) => found.citations.find((citation) => citation.n === n)?.quote ?? '');
