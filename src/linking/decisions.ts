import { join } from 'node:path';
import { schemaIssues } from '../text/schema-issues.ts';
import { AuthorityError, type AuthorityProblem } from './authority-error.ts';
import { DECISION_ENTRIES, type DecisionEntry, type DecisionList } from './decision-entries.ts';
import { readYamlList } from './read-yaml-list.ts';

/** Where an entry of a file stands. */
interface Place {
  readonly file: string;
  readonly line: number;
}

/** A decision as its file holds it, and where; one made in memory stands nowhere yet. */
export type Decision<List extends DecisionList = DecisionList> = DecisionEntry<List> & { readonly place?: Place };

/** What moderators decided, list by list in the order of the files; those taken back are still in it. */
export type Decisions = { readonly [List in DecisionList]: readonly Decision<List>[] };

/** Nothing decided. */
export const NO_DECISIONS: Decisions = { names: [], events: [], voices: [] };

const readList = async <List extends DecisionList>(
  folder: string,
  list: List,
): Promise<{ readonly decisions: readonly Decision<List>[]; readonly problems: readonly AuthorityProblem[] }> => {
  const file = join(folder, `${list}.yaml`);
  const { values, line, problems } = await readYamlList(file);
  const read = values.map((value, index) => ({ index, result: DECISION_ENTRIES[list].safeParse(value) }));
  return {
    decisions: read.flatMap(({ index, result }) =>
      result.success ? [{ ...(result.data as DecisionEntry<List>), place: { file, line: line([index]) } }] : [],
    ),
    problems: [
      ...problems,
      ...read.flatMap(({ index, result }) =>
        (result.error ? schemaIssues(result.error) : []).map(({ path, message }) => ({
          file,
          line: line([index, ...path]),
          detail: `decision ${index + 1}, ${path.join('.') || 'entry'}: ${message}`,
        })),
      ),
    ],
  };
};

/**
 * Reads a folder of moderators' decisions: `names.yaml`, `events.yaml`, `voices.yaml`, each a list; a file that is not
 * there is an empty one. Throws one `AuthorityError` with every problem, as `file:line`: a decision that is half read
 * would be a decision nobody made.
 */
export const readDecisions = async (folder: string): Promise<Decisions> => {
  const [names, events, voices] = await Promise.all([
    readList(folder, 'names'),
    readList(folder, 'events'),
    readList(folder, 'voices'),
  ]);
  const problems = [...names.problems, ...events.problems, ...voices.problems];
  if (problems.length) throw new AuthorityError(problems);
  return { names: names.decisions, events: events.decisions, voices: voices.decisions };
};
