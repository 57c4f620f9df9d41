import { join } from 'node:path';
import { DESCRIPTION } from '../edition/dispatch-decisions.ts';
import { type FileSystem, writeAtomically } from '../edition/file-system.ts';
import { readLists } from '../edition/read-authority.ts';
import { AuthorityError } from '../linking/authority-error.ts';
import { DECISION_ENTRIES } from '../linking/decision-entries.ts';
import { readDecisions } from '../linking/decisions.ts';
import { layDecisions } from '../linking/lay-decisions.ts';
import { sha256 } from '../text/hash.ts';
import { schemaIssues } from '../text/schema-issues.ts';
import { isCut } from './audit.ts';
import { addDecision, type DecisionFields, decisionId, readDecisionList, undoDecision } from './decision-files.ts';
import type { Addition, CutLine, Decided, DecisionRef, DecisionSummary, Description, Signature } from './keeper.ts';
import type { KeeperState } from './keeper-state.ts';
import { RefreshError } from './refresh-error.ts';

/** Files of decisions in the order they are told. */
const LISTS = ['names', 'events', 'voices', 'dispatches', 'cuts', 'withdrawn', 'added'] as const;

/** A text to be added is a news page, and comes as an attachment. */
const MAX_ADDITION = 1024 * 1024;
const ADDITION = /^(?![.~])[^/\\\p{C}]{1,100}\.(txt|md|html?)$/iu;

const refused = (detail: string): RefreshError => new RefreshError('refused', detail);

const signed = ({ options }: KeeperState, { by, why }: Signature) => ({
  by,
  at: options.now().toISOString(),
  ...(why ? { why } : {}),
});

/** Turns what the system refuses into a `RefreshError` that says so. */
const writing = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (cause) {
    if (cause instanceof RefreshError || !(cause instanceof Error && 'code' in cause)) throw cause;
    throw new RefreshError('write', cause.message, { cause });
  }
};

const add = (
  { options, source }: KeeperState,
  list: DecisionRef['list'],
  fields: DecisionFields,
): Promise<DecisionRef> => writing(addDecision(options.disk, source.decisions, list, fields));

/** Asks a line back that cleaning took out of the current edition. */
export const restore = async (state: KeeperState, line: CutLine, signature: Signature): Promise<DecisionRef> => {
  if (!isCut(state.edition, line))
    throw new RefreshError('unknown', `${line.file}:${line.line} is no line cut as ${line.rule}`);
  const { file, rule, text } = line;
  return add(state, 'cuts', { file, line: line.line, text: sha256(text), rule, ...signed(state, signature) });
};

const checkDescription = (description: Description): void => {
  const { error, data } = DESCRIPTION.safeParse(description);
  if (error)
    throw refused(
      schemaIssues(error)
        .map(({ path, message }) => `${path.join('.')}: ${message}`)
        .join('; '),
    );
  if (Object.keys(data).length === 0) throw refused('nothing was entered');
};

/** Enters where a dispatch of the current edition comes from. */
export const describe = async (
  state: KeeperState,
  file: string,
  description: Description,
  signature: Signature,
): Promise<DecisionRef> => {
  const { entries, links, authority } = state.edition;
  const place = entries.findIndex(({ dispatch }) => dispatch.file === file);
  if (place === -1) throw new RefreshError('unknown', `${file} is no dispatch of this edition`);
  const report = links.entries[place]?.report.id;
  if (authority.reports.some(({ id }) => id === report))
    throw refused(`${file} is the report ${report ?? ''} of the authority; its origin stands in reports.yaml`);
  checkDescription(description);
  return add(state, 'dispatches', { file, ...description, ...signed(state, signature) });
};

/** What the disk says of the moderators' folder is what is there now; the edition may be older. */
const exists = async (disk: FileSystem, folder: string, name: string): Promise<boolean> =>
  (await disk.list(folder).catch((): readonly string[] => [])).includes(name);

/** Takes a text into the corpus, with what is known of its origin. */
export const addText = async (state: KeeperState, addition: Addition, signature: Signature): Promise<DecisionRef> => {
  const { options, source, edition } = state;
  const { name, bytes, description } = addition;
  const file = `added/${name}`;
  if (!ADDITION.test(name)) throw refused(`"${name}" is no file name that ends in .txt, .md or .html`);
  if (bytes.length > MAX_ADDITION) throw refused(`${name} has ${bytes.length} bytes; the limit is ${MAX_ADDITION}`);
  if (Object.keys(description).length) checkDescription(description);
  const dispatch = await options.workshop.preview(file, addition);
  const twin = edition.entries.find((entry) => entry.dispatch.sha256.text === dispatch.sha256.text);
  if (twin) throw refused(`${name} has the text of ${twin.dispatch.file}`);
  if (await exists(options.disk, source.added, name)) throw refused(`${file} is there already`);
  const own = signed(state, signature);
  if (Object.keys(description).length) await add(state, 'dispatches', { file, ...description, ...own });
  const ref = await add(state, 'added', { file, sha256: sha256(bytes), ...own });
  await writing(
    options.disk.makeFolder(source.added).then(() => writeAtomically(options.disk, join(source.added, name), bytes)),
  );
  return ref;
};

/** Withdraws by id and by text, so that another file name does not bring it back; a text that was added is removed. */
export const withdrawTexts = async (state: KeeperState, dispatch: string, signature: Signature): Promise<void> => {
  const texts = state.edition.entries.filter((entry) => entry.dispatch.id === dispatch);
  if (!texts.length) throw new RefreshError('unknown', `${dispatch} is no dispatch of this edition`);
  if (!signature.why?.trim()) throw refused('a reason is needed to withdraw a dispatch');
  const hashes = texts.map((entry) => entry.dispatch.sha256.text);
  await add(state, 'withdrawn', { dispatch, texts: hashes, ...signed(state, signature) });
  for (const { dispatch: text } of texts) {
    if (text.file.startsWith('added/'))
      await writing(state.options.disk.remove(join(state.source.added, text.file.slice('added/'.length))));
  }
};

const fieldsOf = (decided: Decided): Readonly<Record<string, unknown>> => {
  const { list: _, ...fields } = decided;
  return fields;
};

/** Writes a decision on a proposal, once it is sure that an edition can be built with it. */
export const decide = async (state: KeeperState, decided: Decided, signature: Signature): Promise<DecisionRef> => {
  const { list } = decided;
  const fields = { ...fieldsOf(decided), ...signed(state, signature) };
  const { error, data } = DECISION_ENTRIES[list].safeParse(fields);
  if (error)
    throw refused(
      schemaIssues(error)
        .map(({ path, message }) => `${path.join('.')}: ${message}`)
        .join('; '),
    );
  try {
    const [lists, before] = [await readLists(state.source), await readDecisions(state.source.decisions)];
    layDecisions(lists, { ...before, [list]: [...before[list], data] });
  } catch (cause) {
    if (cause instanceof AuthorityError) throw new RefreshError('refused', cause.message, { cause });
    throw cause;
  }
  return add(state, list, fields);
};

/** Takes a decision back. A text that was added goes out of the corpus; one that was withdrawn comes back only from there. */
export const undo = async (state: KeeperState, ref: DecisionRef, { by }: Signature): Promise<void> => {
  const { options, source } = state;
  const fields = await writing(
    undoDecision(options.disk, source.decisions, ref, { by, at: options.now().toISOString() }),
  );
  const { file } = fields as { readonly file?: unknown };
  if (ref.list === 'added' && typeof file === 'string' && ADDITION.test(file.slice('added/'.length)))
    await writing(options.disk.remove(join(source.added, file.slice('added/'.length))));
};

const detailOf = ({ by: _, at: __, undone: ___, ...said }: DecisionFields): string =>
  Object.entries(said)
    .map(([key, value]) => `${key}: ${Array.isArray(value) ? value.join(', ') : String(value)}`)
    .join('; ');

const aboutOf = ({ a, b, events, reports, file, dispatch }: DecisionFields): readonly string[] =>
  [a, b, events, reports, file, dispatch].flat().filter((id) => typeof id === 'string');

/** Every decision ever taken, newest first. */
export const decisions = async ({ options, source }: KeeperState): Promise<readonly DecisionSummary[]> => {
  const all: DecisionSummary[] = [];
  for (const list of LISTS) {
    for (const fields of await readDecisionList(options.disk, source.decisions, list)) {
      const { by, at, undone } = fields;
      all.push({
        list,
        id: decisionId(fields),
        by,
        at,
        undone: undone !== undefined,
        about: aboutOf(fields),
        detail: detailOf(fields),
      });
    }
  }
  return all.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
};
