import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Document, isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { readDispatchDecisions } from '../src/edition/dispatch-decisions.ts';
import { DISK, writeAtomically } from '../src/edition/file-system.ts';
import { readDecisions } from '../src/linking/decisions.ts';
import { nameKey } from '../src/linking/name-key.ts';

/** What went into the corpus, and what has no place there and stays a decision; one line each. */
export interface Exported {
  readonly merged: readonly string[];
  readonly left: readonly string[];
}

interface File {
  readonly path: string;
  readonly document: Document;
  changed: boolean;
}

const openFile = async (path: string, empty: '[]' | '{}'): Promise<File> => {
  const text = await readFile(path, 'utf8').catch(() => '');
  const document = parseDocument(text.trim() ? text : empty, { schema: 'core' });
  if (document.errors.length) throw new Error(`${path}: ${document.errors[0]?.message}`);
  if (isSeq(document.contents) || isMap(document.contents)) document.contents.flow = false;
  return { path, document, changed: false };
};

const entriesOf = ({ document }: File): readonly YAMLMap[] =>
  isSeq(document.contents) ? document.contents.items.filter((item) => isMap(item)) : [];

const textsOf = (entry: YAMLMap, field: string): readonly string[] => {
  const value: unknown = entry.toJSON()[field];
  return Array.isArray(value) ? value.map(String) : value === undefined || value === null ? [] : [String(value)];
};

const namesOf = (entry: YAMLMap): readonly string[] => {
  const { names } = entry.toJSON() as { readonly names?: Readonly<Record<string, string>> };
  return [
    ...textsOf(entry, 'id'),
    ...textsOf(entry, 'name'),
    ...Object.values(names ?? {}),
    ...textsOf(entry, 'aliases'),
  ];
};

const append = (file: File, entry: YAMLMap, field: string, text: string): void => {
  if (textsOf(entry, field).some((known) => nameKey(known) === nameKey(text))) return;
  if (!entry.has(field)) entry.set(field, file.document.createNode([], { flow: true }));
  entry.addIn([field], text);
  file.changed = true;
};

/** A decision on two names becomes an alias, or a `not:`, of the one that has an entry. */
const exportNames = async (folder: string, corpus: string, files: File[]): Promise<Exported> => {
  const [merged, left]: [string[], string[]] = [[], []];
  for (const list of ['people', 'places', 'organisations'])
    files.push(await openFile(join(corpus, 'authority', `${list}.yaml`), '[]'));
  const find = (name: string) => {
    for (const file of files) {
      const entry = entriesOf(file).find((one) => namesOf(one).some((known) => nameKey(known) === nameKey(name)));
      if (entry) return { file, entry };
    }
    return undefined;
  };
  for (const { a, b, decision, undone } of (await readDecisions(folder)).names) {
    if (undone || decision === 'later') continue;
    const line = `${a}, ${b}: ${decision}`;
    const [one, other] = [find(a), find(b)];
    const reviewed = one ?? other;
    if (!reviewed || (one && other && decision === 'same' && one.entry !== other.entry))
      left.push(`${line} (no entry to put it in)`);
    else {
      append(reviewed.file, reviewed.entry, decision === 'same' ? 'aliases' : 'not', one ? b : a);
      merged.push(line);
    }
  }
  return { merged, left };
};

/** What was entered of an origin goes into the `sources.yaml` beside the file. */
const exportDescriptions = async (folder: string, corpus: string, files: File[]): Promise<readonly string[]> => {
  const merged: string[] = [];
  const lists = new Map<string, File>();
  for (const { file, publisher, published, url, language, undone } of (await readDispatchDecisions(folder))
    .dispatches) {
    if (undone) continue;
    const path = join(corpus, dirname(file), 'sources.yaml');
    const list = lists.get(path) ?? (await openFile(path, '{}'));
    lists.set(path, list);
    for (const [field, value] of Object.entries({ publisher, published, url, language }))
      if (value !== undefined) list.document.setIn([basename(file), field], value);
    list.changed = true;
    merged.push(`${file}: origin`);
  }
  files.push(...lists.values());
  return merged;
};

/** Texts that were added lie in the corpus under the name they were read by. */
const exportAdditions = async (data: string, corpus: string): Promise<Exported> => {
  const [merged, left]: [string[], string[]] = [[], []];
  for (const { file, undone } of (await readDispatchDecisions(join(data, 'decisions'))).added) {
    if (undone) continue;
    const bytes = await readFile(join(data, file)).catch(() => undefined);
    if (!bytes) continue;
    const target = join(corpus, file);
    const there = await readFile(target).catch(() => undefined);
    if (there && !there.equals(bytes)) {
      left.push(`${file} (another file of that name is in the corpus)`);
      continue;
    }
    await DISK.makeFolder(dirname(target));
    await writeAtomically(DISK, target, bytes);
    merged.push(`${file}: text`);
  }
  return { merged, left };
};

/**
 * Writes what moderators decided into a corpus's own authority and sources, where people keep it under version control;
 * comments there stay. What a corpus has no place for is left where it is and told. Doing it twice changes nothing.
 */
export const exportDecisions = async (data: string, corpus: string): Promise<Exported> => {
  const folder = join(data, 'decisions');
  const files: File[] = [];
  const names = await exportNames(folder, corpus, files);
  const described = await exportDescriptions(folder, corpus, files);
  const added = await exportAdditions(data, corpus);
  for (const { path, document, changed } of files) {
    if (!changed) continue;
    await DISK.makeFolder(dirname(path));
    await writeAtomically(DISK, path, document.toString({ lineWidth: 0 }));
  }
  const { events, voices } = await readDecisions(folder);
  const { cuts, withdrawn } = await readDispatchDecisions(folder);
  const inForce = <T extends { readonly undone?: unknown }>(all: readonly T[]): readonly T[] =>
    all.filter(({ undone }) => !undone);
  return {
    merged: [...names.merged, ...described, ...added.merged],
    left: [
      ...names.left,
      ...added.left,
      ...inForce(events).map((entry) => `events ${entry.events.join(', ')}: ${entry.decision}`),
      ...inForce(voices).map((entry) => `voices ${entry.reports.join(', ')}: ${entry.decision}`),
      ...inForce(cuts).map(({ file, line }) => `${file}:${line} restored`),
      ...inForce(withdrawn).map(({ dispatch }) => `${dispatch} withdrawn; its file may be deleted`),
    ],
  };
};
